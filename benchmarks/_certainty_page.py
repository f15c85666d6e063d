"""From the rounds of the uncertainty benchmark to docs/uncertainty.md."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from _certainty import LARGEST
from _common import ROOT, register

register()

from landbrush.core import uncertainty as un  # noqa: E402

PAGE = ROOT / "docs" / "uncertainty.md"
_BEGIN, _END = "<!-- numbers: begin (benchmarks/uncertainty.py --write) -->", "<!-- numbers: end -->"
_MEASURES = (un.ENTROPY, un.MARGIN, LARGEST, un.DISAGREEMENT, un.NOVELTY)
_Round = Mapping[str, Any]


def write(wanted: Sequence[_Round], rounds: Sequence[_Round], aims: tuple[float, float, float], page: Path) -> None:
    """Put what was measured between the marks of the page.

    Args:
        wanted: The cells that were to be measured.
        rounds: Those that have been, each with what was found.
        aims: AUROC of errors, ECE, and AUROC of a class nobody annotated.
    """
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    after = rest.partition(_END)[2]
    lines = [_conditions(wanted, rounds), *_errors(rounds), *_left_out(rounds), *_aims(rounds, aims)]
    block = "\n".join([_BEGIN, "", *lines, _END])
    page.write_text(before + block + after, encoding="utf-8")


def spread(values: Sequence[float | None], scale: float = 1.0) -> str:
    """Mean, deviation between draws, and each draw; "–" where a draw had nothing to be told."""
    there = [scale * value for value in values if value is not None]
    if not there:
        return "–"
    digits = 1 if scale == 100 else 3
    each = " ".join("–" if value is None else f"{scale * value:.{digits}f}" for value in values)
    if len(there) == 1:
        return f"{there[0]:.{digits}f}" if len(values) == 1 else f"{there[0]:.{digits}f} ({each})"
    return f"{statistics.fmean(there):.{digits}f} ± {statistics.stdev(there):.{digits}f} ({each})"


def _conditions(wanted: Sequence[_Round], rounds: Sequence[_Round]) -> str:
    done = [_name(item) for item in rounds]
    lacking = [name for name in map(_name, wanted) if name not in done]
    if not lacking:
        return f"All {len(wanted)} cells are measured.\n"
    return f"{len(done)} of {len(wanted)} cells are measured. Not yet: {'; '.join(lacking)}.\n"


def _name(item: _Round) -> str:
    left = "" if item["unknown"] is None else f", class {item['unknown']} left out"
    return f"{item['set']}, draw {item['draw']}, {item['method']}{left}"


def _groups(rounds: Sequence[_Round], left_out: bool) -> dict[tuple[str, ...], list[Any]]:
    groups: dict[tuple[str, ...], list[Any]] = {}
    for item in sorted(rounds, key=lambda item: item["draw"]):
        if (item["unknown"] is not None) == left_out:
            key = (item["set"], item["method"], *([str(item["unknown"])] if left_out else []))
            groups.setdefault(key, []).append(item["found"])
    return groups


def _errors(rounds: Sequence[_Round]) -> list[str]:
    columns: dict[str, Callable[[Any], float | None]] = {
        "accuracy, %": lambda found: found["accuracy"],
        "ECE before, %": lambda found: found.get("ece_before"),
        "ECE, %": lambda found: found["ece"],
        "surest half right, %": lambda found: found["accuracy_at"][0]["accuracy"],
    }
    groups = _groups(rounds, left_out=False)
    lines = ["## Errors", "", *_head(["", *columns])]
    for (name, method), found in groups.items():
        lines.append(_row([f"{name}, {method}", *(spread([get(x) for x in found], 100) for get in columns.values())]))
    lines += ["", "How well errors are found (AUROC):", "", *_head(["", *_MEASURES])]
    for (name, method), found in groups.items():
        cells = [spread([item["auroc"].get(measure) for item in found]) for measure in _MEASURES]
        lines.append(_row([f"{name}, {method}", *cells]))
    return [*lines, ""]


def _left_out(rounds: Sequence[_Round]) -> list[str]:
    lines = ["## A class that nobody annotated", "", "How well it is told from the others (AUROC):", ""]
    lines += _head(["", *_MEASURES])
    for (name, method, unknown), found in sorted(_groups(rounds, left_out=True).items()):
        cells = [
            spread([item[measure]["auroc"] if measure in item else None for item in found]) for measure in _MEASURES
        ]
        lines.append(_row([f"{name} without class {unknown}, {method}", *cells]))
    return [*lines, ""]


def _aims(rounds: Sequence[_Round], aims: tuple[float, float, float]) -> list[str]:
    finds, believed, tells = aims
    lines = ["## Aims", "", *_head(["", "measured", "aim", ""])]
    for (name, method), found in _groups(rounds, left_out=False).items():
        if method == "random-forest":
            continue
        aurocs = [item["auroc"].get(un.ENTROPY) for item in found]
        told = [value for value in aurocs if value is not None]
        if told:
            mean = statistics.fmean(told)
            lines.append(_row([f"{name}, {method}: AUROC of errors", f"{mean:.3f}", f"≥ {finds}", _met(mean - finds)]))
        ece = statistics.fmean(item["ece"] for item in found)
        lines.append(_row([f"{name}, {method}: ECE", f"{ece:.3f}", f"≤ {believed}", _met(believed - ece)]))
    least: dict[tuple[str, str], list[float]] = {}
    for (name, method, _), found in _groups(rounds, left_out=True).items():
        if method != "random-forest":
            least.setdefault((name, method), []).append(statistics.fmean(i[un.NOVELTY]["auroc"] for i in found))
    for (name, method), values in least.items():
        text = f"{name}, {method}: AUROC of a class nobody annotated by novelty, least of the classes"
        lines.append(_row([text, f"{min(values):.3f}", f"≥ {tells}", _met(min(values) - tells)]))
    return [*lines, ""]


def _met(margin: float) -> str:
    return "met" if margin >= 0 else f"**missed by {-margin:.3f}**"


def _head(cells: Sequence[str]) -> list[str]:
    return [_row(cells), _row(["---"] * len(cells))]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
