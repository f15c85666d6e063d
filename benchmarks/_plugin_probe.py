"""Runs inside QGIS (`qgis --code`): loads plugins as QGIS itself does, and writes down how long each took.

LANDBRUSH_BENCH is a file with JSON: {"plugins": names in order, "out": where the answer goes}.
"""

import json
import os
import sys
import time

import qgis.utils
from qgis.PyQt.QtCore import QCoreApplication

_SETTLE_SECONDS = 1.0


def busy_seconds():
    """What the event loop still has to do for a second: work that a plugin put off, and everything else."""
    busy = 0.0
    until = time.perf_counter() + _SETTLE_SECONDS
    while time.perf_counter() < until:
        start = time.perf_counter()
        QCoreApplication.processEvents()
        busy += time.perf_counter() - start
        time.sleep(0.002)
    return busy


def measure(name):
    """Load and start one plugin."""
    before = set(sys.modules)
    processor = time.thread_time()
    start = time.perf_counter()
    loaded = qgis.utils.loadPlugin(name)
    imported = time.perf_counter()
    started = loaded and qgis.utils.startPlugin(name)
    ended = time.perf_counter()
    processor = time.thread_time() - processor
    return {
        "started": bool(started),
        "import": imported - start,
        "start": ended - imported,
        "processor": processor,
        "later": busy_seconds(),
        "modules": sorted(set(sys.modules) - before),
    }


def main():
    with open(os.environ["LANDBRUSH_BENCH"], encoding="utf-8") as stream:
        task = json.load(stream)
    qgis.utils.updateAvailablePlugins()
    busy_seconds()
    answer = {"already": sorted(sys.modules), "plugins": {name: measure(name) for name in task["plugins"]}}
    answer["loaded"] = sorted(name for name in sys.modules if "." not in name)
    with open(task["out"] + ".part", "w", encoding="utf-8") as stream:
        json.dump(answer, stream)
    os.replace(task["out"] + ".part", task["out"])


try:
    main()
finally:
    # Nothing in this profile is worth a proper end.
    os._exit(0)
