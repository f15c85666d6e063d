"""Shared by the three tiers: the working copy as the package `landbrush`, and where real data may be found."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

# The networks of the tests are so small that a second thread only waits for the first; set before torch is imported,
# and inherited by the engine's children.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parent.parent

if "landbrush" not in sys.modules:
    # The checkout's folder may have any name; its package has one.
    _spec = importlib.util.spec_from_file_location(
        "landbrush", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    _package = importlib.util.module_from_spec(_spec)
    sys.modules["landbrush"] = _package
    _spec.loader.exec_module(_package)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data sets; the test is skipped where there is none."""
    folder = Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real data at {folder}")
    return folder
