"""Benchmarks: `benchmarks/NAME.py` or the folder `benchmarks/NAME/` with a `__main__.py`, run in the environment."""

from __future__ import annotations

from pathlib import Path

from .shell import ROOT, Failure, run, say

FOLDER = ROOT / "benchmarks"


def available() -> dict[str, Path]:
    """Benchmarks by name."""
    found = {path.stem: path for path in FOLDER.glob("*.py") if not path.name.startswith("_")}
    found.update({path.parent.name: path.parent for path in FOLDER.glob("*/__main__.py")})
    return dict(sorted(found.items()))


def bench(python: Path, names: list[str], arguments: list[str]) -> int:
    """Run benchmarks one after the other, all of them when none is named.

    Returns:
        0 if every one ended well.

    Raises:
        Failure: One that is named does not exist.
    """
    known = available()
    for name in names:
        if name not in known:
            raise Failure(f"There is no benchmark {name!r}; there are: {', '.join(known) or 'none'}.")
    failed = []
    for name in names or list(known):
        print(f"\n==== {name} ====", flush=True)
        try:
            run([python, known[name], *arguments])
        except Failure as failure:
            print(failure, flush=True)
            failed.append(name)
    if failed:
        say(f"failed: {', '.join(failed)}")
    return 1 if failed or not known else 0
