"""What all benchmarks share: the package, results that survive an interruption, tables, and claims that hold or not."""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "benchmarks"
ENGINE = ("core/**/*.py", "models/*.yaml")


def register() -> None:
    """Make the working copy importable as `landbrush`, the way the engine's own launcher does."""
    if "landbrush" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location("_launch", ROOT / "core" / "launch.py")
    if spec is None or spec.loader is None:
        raise ImportError("core/launch.py is missing")
    launch = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(launch)
    launch.register()
    # As the launcher does; it is then the same for whatever is measured beside the engine.
    importlib.import_module("landbrush.core.threads").wait_briefly()


def fingerprint(measured: Sequence[str]) -> str:
    """Of the code that is measured: numbers of other code are not mixed with those of this one."""
    digest = hashlib.sha256()
    for pattern in measured:
        paths = sorted(ROOT.glob(pattern))
        if not paths:
            # Else what was moved could change, and its old numbers would be taken for its new ones.
            raise FileNotFoundError(f"{pattern} is measured and is not there; say where it has gone")
        for path in paths:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class Record:
    """The rounds of one benchmark in build/benchmarks/NAME.json, written after every round.

    A benchmark that was interrupted goes on with the rounds that are missing, unless the code or the settings have
    changed.

    Args:
        name: Of the file.
        settings: Whatever the numbers depend on, as plain data.
        measured: Patterns of the files whose speed is measured.
        fresh: Forget the rounds already there.
    """

    def __init__(
        self, name: str, settings: dict[str, Any], measured: Sequence[str] = ENGINE, fresh: bool = False
    ) -> None:
        self.path = RESULTS / f"{name}.json"
        key = {"settings": settings, "code": fingerprint(measured), "machine": machine()}
        self.data: dict[str, Any] = {**key, "rounds": [], "claims": []}
        if not fresh and self.path.exists():
            try:
                old = json.loads(self.path.read_text(encoding="utf-8"))
            except ValueError:
                old = {}
            if all(old.get(part) == json.loads(json.dumps(value)) for part, value in key.items()):
                self.data = old

    @property
    def rounds(self) -> list[dict[str, Any]]:
        """What every round measured."""
        rounds: list[dict[str, Any]] = self.data["rounds"]
        return rounds

    def missing(self, count: int) -> Iterator[int]:
        """Numbers of the rounds still to do."""
        while len(self.rounds) < count:
            yield len(self.rounds)

    def add(self, numbers: dict[str, Any]) -> None:
        """Keep one round."""
        self.rounds.append({**numbers, "load": round(os.getloadavg()[0], 2), "at": time.strftime("%Y-%m-%dT%H:%M:%S")})
        self.save()

    def claim(self, text: str, value: float, goal: float, at_most: bool = False, unit: str = "×") -> None:
        """Hold a number against its goal, print both and keep them."""
        holds = value <= goal if at_most else value >= goal
        sign = "≤" if at_most else "≥"
        verdict = "holds" if holds else "DOES NOT HOLD"
        self.data["claims"] = [item for item in self.data["claims"] if item["claim"] != text]
        self.data["claims"].append({"claim": text, "value": value, "goal": goal, "at_most": at_most, "holds": holds})
        self.save()
        print(f"{text}: {value:.2f}{unit} (goal {sign} {goal:g}{unit}): {verdict}", flush=True)

    def save(self) -> None:
        """Write the file; it is never seen half written."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".part")
        beside.write_text(json.dumps(self.data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(beside, self.path)

    def verdict(self) -> int:
        """0 if every claim holds, else 1: the benchmark's exit code."""
        return 0 if all(item["holds"] for item in self.data["claims"]) else 1


def wait_for_quiet(patience: float, busy: float = 0.1) -> None:
    """Wait until other programs use less than `busy` of the processors, `patience` seconds at most; says if they do."""
    until = time.monotonic() + patience
    while True:
        share = _busy_share()
        if share is None or share < busy:
            return
        if time.monotonic() > until:
            print(f"  (other programs use {share:.0%} of the processors)", flush=True)
            return


def _busy_share(seconds: float = 2.0) -> float | None:
    """Share of the processors' time that was not idle; None where the system does not tell."""

    def times() -> list[int]:
        with open("/proc/stat", encoding="ascii") as stream:
            return [int(field) for field in stream.readline().split()[1:9]]

    try:
        before = times()
        time.sleep(seconds)
        after = times()
    except OSError:
        return None
    spent = [new - old for old, new in zip(before, after)]
    return 1 - (spent[3] + spent[4]) / max(sum(spent), 1)


def machine() -> dict[str, Any]:
    """What the numbers were measured on, in words."""
    model = platform.processor()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as stream:
            model = next((line.split(":", 1)[1].strip() for line in stream if line.startswith("model name")), model)
    except OSError:
        pass
    return {"processor": model, "cores": os.cpu_count(), "system": platform.platform(terse=True)}


def add_width(options: argparse.ArgumentParser) -> None:
    """The option that tries another network than the recipe's."""
    options.add_argument("--width", type=int, help="of the network, where it is to differ from the recipe's")


def changed(width: int | None) -> dict[str, Any]:
    """Options of a training job for `--width`."""
    return {} if width is None else {"network": {"width": width}}


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return float(statistics.median(values))


def spread(values: Sequence[float], form: Callable[[float], str] = "{:.2f}".format) -> str:
    """The median and the range, for a table."""
    if len(values) == 1:
        return form(values[0])
    return f"{form(median(values))} ({form(min(values))}–{form(max(values))})"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns that line up; the first to the left, the others to the right."""
    widths = [max(len(str(row[i])) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, ["─" * width for width in widths], *rows]:
        cells = [str(cell).ljust(w) if i == 0 else str(cell).rjust(w) for i, (cell, w) in enumerate(zip(row, widths))]
        print("  ".join(cells).rstrip())
    print(flush=True)


def parser(description: str, rounds: int) -> argparse.ArgumentParser:
    """The options that every benchmark has."""
    found = argparse.ArgumentParser(description=description)
    found.add_argument("--rounds", type=int, default=rounds, help=f"rounds, side by side each (default {rounds})")
    found.add_argument("--patience", type=float, default=60, help="seconds to wait for a quiet machine (default 60)")
    found.add_argument("--fresh", action="store_true", help="measure again what an earlier run has measured already")
    return found
