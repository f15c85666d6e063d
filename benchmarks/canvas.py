"""Does the map stay usable while a model is trained: how long does it take to draw, with and without?

QGIS's own parallel renderer draws a window of 1200 × 800 pixels of a Sentinel-2-like image with polygons over it, at
another place every time. Meanwhile the engine, started as the plugin starts it (threads, priority), trains without
end, with previews of what is in view, and is stopped and continued by signals (Linux only), a few seconds each: what
is claimed is the ratio of the medians of neighbouring turns. On two cores.

    python3 build.py bench canvas
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from _common import ENGINE, ROOT, Record, median, parser, register, spread, table, wait_for_quiet

register()

from landbrush.core import events  # noqa: E402
from landbrush.plugin.engine.child import POLITE  # noqa: E402
from landbrush.plugin.engine.child_env import default_threads  # noqa: E402

_SIZE, _BANDS = 2000, 4
_WINDOW = (1200, 800)
_GOAL = 1.3


def write_desk(folder: Path) -> Path:
    """An image, polygons on it, and the job of a training that does not end by itself."""
    sys.path.insert(0, str(ROOT / "tests" / "core"))
    from scenes import write_polygons, write_raster

    rng = np.random.default_rng(0)
    image = rng.integers(200, 3000, (_BANDS, _SIZE, _SIZE)).astype(np.uint16)
    image[:, :, _SIZE // 2 :] += 800
    write_raster(folder / "image.tif", image, nodata=0)
    boxes = [(row, col, 30, 40, 1 + (col > _SIZE // 2)) for row in range(50, 1900, 90) for col in range(60, 1900, 110)]
    write_polygons(folder / "polygons.gpkg", boxes)
    labels = {"path": str(folder / "polygons.gpkg"), "class_field": "class_id"}
    job = {
        "task": "train",
        "areas": [{"images": [str(folder / "image.tif")], "labels": labels}],
        "model": str(folder / "model.safetensors"),
        "steps": 1_000_000,
        "options": {"patience": 1_000_000},
        "device": "cpu",
    }
    path = folder / "job.yaml"
    path.write_text(json.dumps(job), encoding="utf-8")
    return path


class Engine:
    """A training in the background, that can be halted."""

    def __init__(self, job: Path) -> None:
        threads = str(default_threads(os.cpu_count() or 1, interactive=True))
        env = {**os.environ, "OMP_NUM_THREADS": threads, "MKL_NUM_THREADS": threads, POLITE: "1"}
        self.child = subprocess.Popen(
            [sys.executable, str(ROOT / "core" / "launch.py"), "worker", str(job)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**env, "TMPDIR": str(job.parent)},
            text=True,
        )
        if self.child.stdout is None or self.child.stdin is None:
            raise OSError("no pipes")
        view = events.View((500_000.0, 5_390_000.0, 512_000.0, 5_400_000.0), *_WINDOW)
        for line in self.child.stdout:
            event = events.decode(line)
            if isinstance(event, events.Ready):
                self.child.stdin.write(events.encode_view(view) + "\n")
                self.child.stdin.flush()
            if isinstance(event, events.Error):
                raise OSError(event.message)
            if isinstance(event, events.Metrics):
                # What it says later must be taken too: an engine that nobody listens to would stop by itself.
                threading.Thread(target=self.child.stdout.read, daemon=True).start()
                return
        raise OSError("the training did not begin")

    def turn(self, on: bool) -> None:
        """Let it train, or halt it."""
        os.kill(self.child.pid, signal.SIGCONT if on else signal.SIGSTOP)

    def end(self) -> None:
        """It is not to go on."""
        self.child.kill()
        self.child.wait()


def drawer(folder: Path) -> Callable[[int], float]:
    """A function that draws another place each time, and says how many seconds that took."""
    from qgis.core import (
        QgsApplication,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsRasterLayer,
        QgsRectangle,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QEventLoop, QSize

    global _APPLICATION
    _APPLICATION = QgsApplication([], True)
    _APPLICATION.initQgis()
    layers = [QgsVectorLayer(str(folder / "polygons.gpkg"), "", "ogr"), QgsRasterLayer(str(folder / "image.tif"), "")]
    # Settings only point at layers: `draw` keeps them, or the map would be empty soon.
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[1].crs())
    settings.setOutputSize(QSize(*_WINDOW))

    def draw(number: int, layers: list[Any] = layers) -> float:
        left, top = 500_000 + 800 * (number % 9), 5_400_000 - 1000 * (number % 7)
        settings.setExtent(QgsRectangle(left, top - 8_000, left + 12_000, top))
        began = time.perf_counter()
        job, loop = QgsMapRendererParallelJob(settings), QEventLoop()
        job.finished.connect(loop.quit)
        job.start()
        if job.isActive():
            loop.exec()
        taken = time.perf_counter() - began
        picture = job.renderedImage()
        middle = {picture.pixel(column, _WINDOW[1] // 2) for column in range(0, _WINDOW[0], 7)}
        if len(middle) < 20:
            raise OSError("the map is empty: its redraw tells nothing")
        return taken

    return draw


_APPLICATION = None


def main() -> int:
    found = parser(str(__doc__), rounds=10)
    found.add_argument("--seconds", type=float, default=4, help="of a turn (default 4)")
    options = found.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Whoever ends the benchmark ends the engine as well.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    record = Record(
        "canvas", {"seconds": options.seconds}, (*ENGINE, "plugin/engine/*.py", "benchmarks/canvas.py"), options.fresh
    )
    with tempfile.TemporaryDirectory() as name:
        if len(record.rounds) < options.rounds:
            wait_for_quiet(options.patience)
            job = write_desk(Path(name))
            draw, engine = drawer(Path(name)), Engine(job)
            try:
                for number in range(5):
                    draw(number)
                for number in record.missing(options.rounds):
                    taken: dict[str, float] = {}
                    for kind in ("idle", "training")[:: -1 if number % 2 else 1]:
                        engine.turn(kind == "training")
                        times, until = [], time.monotonic() + options.seconds
                        while time.monotonic() < until or len(times) < 3:
                            times.append(draw(len(times)))
                        taken[kind] = median(times)
                    record.add(taken)
            finally:
                engine.end()
    rows = []
    for kind in ("idle", "training"):
        rows.append([kind, spread([1e3 * item[kind] for item in record.rounds], "{:.0f}".format)])
    table(["the engine is", "a redraw, ms"], rows)
    ratios = [item["training"] / item["idle"] for item in record.rounds]
    record.claim("redraw of the map while training, of its idle time", median(ratios), _GOAL, at_most=True)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
