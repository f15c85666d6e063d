"""Style, types and hygiene, as one list of checks that each pass or fail."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from .links import link_folder
from .shell import ROOT, read, say

#: A folder in which the checkout is called `landbrush`, whatever its real name: mypy takes names from folders.
_NAMED = ROOT / "build" / "named"
_MAX_BYTES = 1_000_000
_CONFLICT = ("<" * 7 + " ", ">" * 7 + " ")


def _tracked() -> list[Path]:
    """Files in git and new ones that are not ignored."""
    code, output = read(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
    if code != 0:
        return []
    return [path for path in (ROOT / name for name in output.split("\0") if name) if path.is_file()]


def hygiene_problems(path: Path, data: bytes) -> Iterator[str]:
    """What is wrong with one file that is to be committed: its size, its kind, its ends of lines."""
    if len(data) > _MAX_BYTES:
        yield f"{len(data) / 1e6:.1f} MB is too much for git; at most {_MAX_BYTES / 1e6:.0f} MB"
    if b"\0" in data[:8192]:
        if path.suffix not in (".png", ".jpg", ".gpkg"):
            yield "a binary file; only pictures (.png, .jpg) and small polygons (.gpkg) belong into git"
        return
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        yield "not UTF-8"
        return
    if "\r" in text:
        yield "Windows ends of lines"
    if text and not text.endswith("\n"):
        yield "no newline at the end"
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(_CONFLICT):
            yield f"line {number}: a merge conflict"
        if line != line.rstrip(" \t"):
            yield f"line {number}: white space at the end"


def _hygiene() -> tuple[bool, str]:
    problems = [
        f"{path.relative_to(ROOT).as_posix()}: {problem}"
        for path in _tracked()
        if path.name != "LICENSE"
        for problem in hygiene_problems(path, path.read_bytes())
    ]
    return not problems, "\n".join(problems)


def _mypy(python: Path, package: str, *options: str) -> tuple[bool, str]:
    link_folder(ROOT, _NAMED / "landbrush")
    command: list[str | Path] = [python, "-m", "mypy", "--config-file", ROOT / "pyproject.toml"]
    # Silent: of what it imports, only the types count; every room has a check of its own.
    command += ["--cache-dir", ROOT / ".mypy_cache", "--follow-imports", "silent", *options, "-p", package]
    code, output = read(command, cwd=_NAMED, env={**os.environ, "MYPYPATH": str(_NAMED)})
    return code == 0, output.replace("landbrush" + os.sep, "")


def _command(command: list[str | Path]) -> tuple[bool, str]:
    code, output = read(command)
    return code == 0, output


def lint(python: Path, *, fix: bool = False, quick: bool = False) -> tuple[int, int]:
    """Run every check; what a failed one printed is shown.

    Args:
        python: The environment's interpreter.
        fix: First let ruff mend what it can.
        quick: Leave out the types.

    Returns:
        How many passed and how many failed.
    """
    ruff: list[str | Path] = [python, "-m", "ruff"]
    if fix:
        subprocess.run([*ruff, "check", "--fix", "--quiet", "."], cwd=ROOT, check=False)
        subprocess.run([*ruff, "format", "--quiet", "."], cwd=ROOT, check=False)
    checks: list[tuple[str, Callable[[], tuple[bool, str]]]] = [
        ("ruff check", lambda: _command([*ruff, "check", "."])),
        ("ruff format", lambda: _command([*ruff, "format", "--check", "."])),
        ("hygiene", _hygiene),
    ]
    if not quick:
        checks.append(("types of core (mypy --strict)", lambda: _mypy(python, "landbrush.core", "--strict")))
        if (ROOT / "plugin").is_dir():
            checks.append(("types of plugin (mypy)", lambda: _mypy(python, "landbrush.plugin")))
        checks.append(("types of tools (mypy --strict)", lambda: _mypy(python, "landbrush.tools", "--strict")))
    failed = 0
    for name, check in checks:
        started = time.monotonic()
        good, output = check()
        failed += not good
        say(f"{name}: {'good' if good else 'FAILED'} ({time.monotonic() - started:.1f} s)")
        if not good:
            print(output.rstrip(), file=sys.stderr, flush=True)
    return len(checks) - failed, failed
