"""The tiers of tests, each in a process of its own, away from the user's QGIS profile."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import lint
from .shell import ROOT, Failure, run_limited, say

REPORTS = ROOT / "build" / "reports"
SCREEN = "1600x1000x24"
NO_TESTS = 5  # pytest's exit code


@dataclass(frozen=True)
class Tier:
    """A folder of tests.

    Attributes:
        arguments: For pytest.
        platform: QT_QPA_PLATFORM; None = a display, a virtual one where there is Xvfb.
        seconds: After so long it is stopped and counts as failed.
    """

    name: str
    arguments: tuple[str, ...]
    platform: str | None
    seconds: float


# pytest-qgis starts a QgsApplication as soon as it is loaded: core must work without one, and e2e starts a whole QGIS.
TIERS = (
    Tier("core", ("-p", "no:pytest_qgis"), "offscreen", 1800),
    Tier("plugin", (), "offscreen", 1200),
    Tier("e2e", ("-p", "no:pytest_qgis"), None, 1800),
)
NAMES = ("lint", *(tier.name for tier in TIERS))


@dataclass
class Count:
    """Tests by how they ended."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def count_report(report: Path, code: int) -> Count:
    """Tests of one pytest run, from its JUnit file and its exit code.

    A process that died, or failed without a failed test to show for it, counts as one failed test more.
    """
    count = Count()
    try:
        cases = list(ElementTree.parse(report).iter("testcase"))
    except (OSError, ElementTree.ParseError):
        return count if code == NO_TESTS else Count(failed=1)
    for case in cases:
        ends = {child.tag for child in case}
        if ends & {"failure", "error"}:
            count.failed += 1
        elif "skipped" in ends:
            count.skipped += 1
        else:
            count.passed += 1
    if code not in (0, NO_TESTS) and count.failed == 0:
        count.failed += 1
    return count


@contextlib.contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """An environment whose settings and QGIS profile are new and go away again; pip's own settings stay."""
    home = Path(tempfile.mkdtemp(prefix="landbrush-test-"))
    try:
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        for folder in ("config", "data", "run", "qgis"):
            (home / folder).mkdir(mode=0o700)
        if (config / "pip").is_dir():
            shutil.copytree(config / "pip", home / "config" / "pip")
        env = {key: value for key, value in os.environ.items() if key not in ("PYTHONHOME", "PYTHONPATH")}
        env.update(
            XDG_CONFIG_HOME=str(home / "config"),
            XDG_DATA_HOME=str(home / "data"),
            XDG_RUNTIME_DIR=str(home / "run"),
            QGIS_CUSTOM_CONFIG_PATH=str(home / "qgis"),
            LC_ALL="C.UTF-8",
            LANGUAGE="en",
            LIBGL_ALWAYS_SOFTWARE="1",
        )
        yield env
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextlib.contextmanager
def display(screen: str = SCREEN) -> Iterator[dict[str, str]]:
    """Variables that give a program a display: a virtual one where there is Xvfb, else the screen.

    Args:
        screen: Of the virtual one: "WIDTHxHEIGHTxDEPTH".

    Raises:
        Failure: There is neither.
    """
    if sys.platform in ("win32", "darwin"):
        yield {}
        return
    program = shutil.which("Xvfb")
    if program is None:
        if not os.environ.get("DISPLAY"):
            raise Failure("There is no display and no Xvfb; `python3 build.py setup` says how to install it.")
        yield {"QT_QPA_PLATFORM": "xcb"}
        return
    reader, writer = os.pipe()
    command = [program, "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(writer)
    try:
        # The server picks a free number and tells it once it listens.
        number = b""
        deadline = time.monotonic() + 30
        while not number.endswith(b"\n"):
            ready, _, _ = select.select([reader], [], [], max(0.0, deadline - time.monotonic()))
            piece = os.read(reader, 16) if ready else b""
            if not piece:
                raise Failure("Xvfb did not start within 30 seconds.")
            number += piece
        yield {"DISPLAY": f":{number.decode().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        os.close(reader)
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def run_tier(tier: Tier, python: Path, arguments: list[str]) -> Count:
    """Run one tier with its output shown."""
    folder = ROOT / "tests" / tier.name
    if not any(folder.rglob("test_*.py")):
        say(f"tests/{tier.name} has no tests")
        return Count()
    REPORTS.mkdir(parents=True, exist_ok=True)
    report = REPORTS / f"{tier.name}.xml"
    report.unlink(missing_ok=True)
    command: list[str | Path] = [
        python,
        "-m",
        "pytest",
        folder,
        *tier.arguments,
        "-ra",
        "--durations=5",
        # The same examples every time: who tests a change is not told of what others left. pytest by itself explores.
        "--hypothesis-profile=ci",
        f"--junitxml={report}",
    ]
    screen = display() if tier.platform is None else contextlib.nullcontext({"QT_QPA_PLATFORM": tier.platform})
    with sandbox() as env, screen as shown:
        env.update(shown)
        if tier.platform is None:
            # The QGIS of the e2e tests runs in a Python without torch; its engine is this environment.
            env["LANDBRUSH_PYTHON"] = str(python)
        code = run_limited([*command, *arguments], tier.seconds, env=env)
    if code not in (0, 1, NO_TESTS):
        say(f"tests/{tier.name} ended with exit code {code}")
    return count_report(report, code)


def test(python: Path, words: list[str]) -> int:
    """Run lint and the tiers, and close with one plain line.

    Args:
        words: Names of tiers (default: all), then arguments for pytest.

    Returns:
        0 only if something was tested and nothing failed.
    """
    names = []
    while words and words[0] in NAMES:
        names.append(words.pop(0))
    # Somebody who picks tests by an argument did not ask for lint.
    names = names or [name for name in NAMES if name != "lint" or not words]
    total = Count()
    for name in names:
        print(f"\n==== {name} ====", flush=True)
        if name == "lint":
            passed, failed = lint.lint(python)
            count = Count(passed, failed)
        else:
            tier = next(tier for tier in TIERS if tier.name == name)
            try:
                count = run_tier(tier, python, words)
            except Failure as failure:
                print(failure, file=sys.stderr, flush=True)
                count = Count(failed=1)
        say(f"{name}: {count}")
        total += count
    if total.passed + total.failed == 0:
        say("no test ran")
    print(f"\n{total}", flush=True)
    return 0 if total.failed == 0 and total.passed > 0 else 1
