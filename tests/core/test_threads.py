"""The engine's threads give way: the launcher says so before PyTorch is imported, and the user may say otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROBE = """
import importlib.util, os, sys
spec = importlib.util.spec_from_file_location("launch", sys.argv[1])
launch = importlib.util.module_from_spec(spec)
spec.loader.exec_module(launch)
try:
    launch.main(["cli", "--help"])
except SystemExit:
    pass
print(os.environ.get("GOMP_SPINCOUNT"), os.environ.get("KMP_BLOCKTIME"), "torch" in sys.modules, file=sys.stderr)
"""


VARIABLES = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ["5000", "1"]),
        ({"GOMP_SPINCOUNT": "77"}, ["77", "1"]),
        ({"OMP_WAIT_POLICY": "ACTIVE"}, ["None", "None"]),
    ],
)
def test_the_launcher_lets_waiting_threads_sleep(given, expected):
    env = {key: value for key, value in os.environ.items() if key not in VARIABLES}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(ROOT / "core" / "launch.py")],
        env={**env, **given},
        capture_output=True,
        text=True,
    )
    assert done.stderr.split()[-3:] == [*expected, "False"]


@pytest.mark.skipif(not hasattr(os, "nice"), reason="on Windows the parent says it")
@pytest.mark.parametrize("polite", [True, False])
def test_the_engine_gives_way_where_somebody_works(tmp_path, polite):
    env = {key: value for key, value in os.environ.items() if key != "LANDBRUSH_POLITE"}
    probe = (
        "import sys, os; sys.path.insert(0, sys.argv[1])\n"
        "from landbrush.core import worker\n"
        "worker.main([]); print(os.nice(0), file=sys.stderr)"
    )
    (tmp_path / "landbrush").symlink_to(ROOT, target_is_directory=True)
    found = []
    for more in ({}, {"LANDBRUSH_POLITE": "1"} if polite else {}):
        done = subprocess.run(
            [sys.executable, "-c", probe, str(tmp_path)],
            env={**env, **more},
            capture_output=True,
            text=True,
            check=True,
        )
        found.append(int(done.stderr.splitlines()[-1]))
    assert found[1] - found[0] == (10 if polite and found[0] < 10 else 0)
