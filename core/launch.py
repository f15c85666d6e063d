"""How the engine is started from outside its package: `PYTHON launch.py worker JOB`, `cli ARGS…`, `superpixels ARGS…`.

The plugin's folder may have any name and its parent must not get onto the child's `sys.path` (its siblings are other
plugins): the folder is registered as the package `landbrush` by hand, in this child process only.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

MODES = ("worker", "cli", "superpixels")
PACKAGE = "landbrush"


def register() -> None:
    """Make this very copy importable as `landbrush`."""
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {root}")
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


def main(argv: list[str]) -> int:
    """Run the worker, the command line or the superpixels; the exit code is theirs."""
    if not argv or argv[0] not in MODES:
        print(f"usage: launch.py {'|'.join(MODES)} …", file=sys.stderr)
        return 2
    register()
    importlib.import_module(f"{PACKAGE}.core.threads").wait_briefly()
    module = importlib.import_module(f"{PACKAGE}.core.{argv[0]}")
    return int(module.main(argv[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
