"""How much memory a long series takes: training within 4 GB reading each pixel once, mapping every date within 2 GB.

The series is made up: one scene of `_scene`, brighter or darker from date to date, seen through gaps in its clouds.
Each date is a virtual raster over that scene, so that fifty dates take the disk space of one; a mask file says where
its clouds are. Training and mapping run in processes of their own, whose peak resident memory is told by the system,
and which count how often each pixel of each date was asked for. Mapping a part (`--rows`, `--cols`) of one strip's
width is enough to see its peak: the strips come one after another.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from _common import Record, parser, register, table
from _scene import BANDS, Scene
from osgeo import gdal

register()

from landbrush.core.data.grid import Window  # noqa: E402
from landbrush.core.data.series import Series  # noqa: E402
from landbrush.core.job import parse_job  # noqa: E402

_MEASURED = ("core/**/*.py", "models/*.yaml", "benchmarks/series_memory.py", "benchmarks/_scene.py")
#: Nodes of the clouds' field, in pixels, and what share of a date they cover on average.
_CLOUD, _COVER = 128, 0.4


def make_series(folder: Path, size: int, dates: int, every: int) -> dict[str, Any]:
    """A series with a square of annotations at every node of a grid; an area of a job file."""
    scene = Scene(size)
    scene.write(folder / "packed.tif")
    # Not packed: what is measured here is memory, and unpacking one scene fifty times takes long.
    gdal.Translate(str(folder / "scene.tif"), str(folder / "packed.tif"), creationOptions=["TILED=YES"])
    scene.write_labels(folder / "labels.tif", every)
    rng = np.random.default_rng(7)
    images = []
    for number in range(dates):
        day = str(np.datetime64("2019-01-05") + 23 * number)
        _virtual(folder / "scene.tif", folder / f"{day}.vrt", 0.8 + 0.4 * rng.random())
        _clouds(folder / "labels.tif", folder / f"clouds_{day}.tif", size, rng)
        mask = {"path": str(folder / f"clouds_{day}.tif"), "kind": "missing"}
        images.append({"path": str(folder / f"{day}.vrt"), "date": day, "mask": mask})
    return {"name": "series", "images": images, "labels": {"path": str(folder / "labels.tif")}}


def _virtual(source: Path, target: Path, gain: float) -> None:
    """The source times a gain, computed as it is read."""
    opened = gdal.Open(str(source))
    copy = gdal.GetDriverByName("VRT").CreateCopy(str(target), opened)
    # In this order: the copy refers to what was opened.
    del copy
    del opened
    text = target.read_text(encoding="utf-8").replace("SimpleSource", "ComplexSource")
    target.write_text(text.replace("</ComplexSource>", f"<ScaleRatio>{gain}</ScaleRatio></ComplexSource>"))


def _clouds(like: Path, target: Path, size: int, rng: np.random.Generator) -> None:
    """1 where it is cloudy: of a smooth field what lies above a threshold, which differs from date to date."""
    field = rng.standard_normal((size // _CLOUD + 2,) * 2, dtype=np.float32)
    node, beyond = np.divmod(np.arange(size, dtype=np.float32) / _CLOUD, 1)
    node = node.astype(int)
    lines = field[node] * (1 - beyond[:, None]) + field[node + 1] * beyond[:, None]
    smooth = lines[:, node] * (1 - beyond) + lines[:, node + 1] * beyond
    level = np.quantile(smooth[::8, ::8], 1 - np.clip(rng.normal(_COVER, 0.3), 0, 1))
    source = gdal.Open(str(like))
    dataset = gdal.GetDriverByName("GTiff").Create(str(target), size, size, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    dataset.SetProjection(source.GetProjection())
    dataset.SetGeoTransform(source.GetGeoTransform())
    dataset.GetRasterBand(1).WriteArray((smooth >= level).astype(np.uint8))
    dataset.FlushCache()


class Reads:
    """How often each pixel of each date was asked for, while this is installed in `Series`."""

    def __init__(self) -> None:
        self.times: dict[int, Any] = {}
        original = Series.read_date

        def read_date(series: Series, date: int, window: Window | None = None) -> Any:
            asked = (window or series.grid.window).intersection(series.grid.window)
            times = self.times.setdefault(date, np.zeros((series.grid.height, series.grid.width), np.uint8))
            if asked is not None:
                times[asked.slices] += 1
            return original(series, date, window)

        Series.read_date = read_date  # type: ignore[method-assign]

    def told(self) -> dict[str, float]:
        """Share of all pixels of all dates that were read, and how often those were, on average and at most."""
        read = sum(int((times > 0).sum()) for times in self.times.values())
        asked = sum(int(times.sum(dtype=np.int64)) for times in self.times.values())
        whole = sum(times.size for times in self.times.values())
        most = max((int(times.max()) for times in self.times.values()), default=0)
        return {"share": read / max(whole, 1), "mean": asked / max(read, 1), "most": most, "dates": len(self.times)}


def child(path: str, threads: int) -> int:
    """Work through a job file and tell what it took, as JSON on the last line."""
    import torch

    from landbrush.core import tasks

    torch.set_num_threads(threads)
    reads = Reads()
    events: list[Any] = []
    started = time.perf_counter()
    code = tasks.run_job(parse_job(json.loads(Path(path).read_text(encoding="utf-8"))), events.append, lambda: False)
    # Not getrusage, whose peak begins with the parent's.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:"))
    told = [str(event) for event in events[-1:]] if code else []
    print(
        json.dumps({"code": code, "peak": peak, "seconds": time.perf_counter() - started, "told": told, **reads.told()})
    )
    return int(code)


def measure(folder: Path, name: str, job: dict[str, Any], threads: int) -> dict[str, Any]:
    """A job in a process of its own."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(job), encoding="utf-8")
    command = [sys.executable, __file__, "--child", str(path), "--threads", str(threads)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stdout[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    print(f"  {name}: peak {found['peak'] / 1e9:.2f} GB, {found['seconds']:.0f} s", flush=True)
    return found


def one_round(options: argparse.Namespace) -> dict[str, Any]:
    """Train a few steps, map some rows."""
    with tempfile.TemporaryDirectory(prefix="landbrush-series-") as name:
        folder = Path(name)
        print(f"making {options.dates} dates of {options.size}² × {len(BANDS)} bands", flush=True)
        area = make_series(folder, options.size, options.dates, options.every)
        model = str(folder / "model.safetensors")
        changes = {} if options.width is None else {"network.width": options.width}
        common = {"device": "cpu"}
        train = {"task": "train", "areas": [area], "model": model, "method": options.method, "steps": options.steps}
        print("training", flush=True)
        trained = measure(folder, "train", {**train, **common, "options": {"amp": "off", **changes}}, options.threads)
        bare = {key: value for key, value in area.items() if key != "labels"}
        rows, cols = (min(part or options.size, options.size) for part in (options.rows, options.cols))
        west, north = 399960.0, 5600040.0
        extent = [west, north - 10.0 * rows, west + 10.0 * cols, north]
        segment = {"task": "segment", "areas": [bare], "model": model, "out": str(folder / "out"), "extent": extent}
        print(f"mapping {rows} × {cols} pixels of every date", flush=True)
        return {"train": trained, "segment": measure(folder, "segment", {**segment, **common}, options.threads)}


def main() -> int:
    """Measure, print, keep."""
    found = parser(__doc__.splitlines()[0], 1)
    found.add_argument("--size", type=int, default=2048, help="rows and columns (default 2048)")
    found.add_argument("--dates", type=int, default=50)
    found.add_argument("--every", type=int, default=320, help="pixels between annotated squares (default 320)")
    found.add_argument("--rows", type=int, default=0, help="rows to map (default all)")
    found.add_argument("--cols", type=int, default=0, help="columns to map (default all)")
    found.add_argument("--steps", type=int, default=10, help="of training (default 10)")
    found.add_argument("--method", default="supervised")
    found.add_argument("--width", type=int, help="of the network, where it is to differ from the recipe's")
    found.add_argument("--threads", type=int, default=1)
    found.add_argument("--child", help=argparse.SUPPRESS)
    options = found.parse_args()
    if options.child:
        return child(options.child, options.threads)
    wanted = ("size", "dates", "every", "rows", "cols", "steps", "method", "width")
    settings = {key: getattr(options, key) for key in wanted}
    record = Record("series_memory", settings, _MEASURED, options.fresh)
    for _ in record.missing(options.rounds):
        record.add(one_round(options))
    rows = []
    for part in ("train", "segment"):
        last = record.rounds[-1][part]
        cells = [f"{last['peak'] / 1e6:.0f}", f"{last['seconds']:.0f}", f"{last['share']:.1%}", f"{last['mean']:.2f}"]
        rows.append([part, *cells, str(last["most"])])
    table(["", "peak MB", "seconds", "pixels read", "times each", "at most"], rows)
    peaks = {part: max(item[part]["peak"] for item in record.rounds) / 1e9 for part in ("train", "segment")}
    record.claim("peak resident memory of training", peaks["train"], 4.0, at_most=True, unit=" GB")
    record.claim("peak resident memory of mapping", peaks["segment"], 2.0, at_most=True, unit=" GB")
    most = max(item["train"]["most"] for item in record.rounds)
    record.claim("times that training reads a pixel, at most", most, 1, at_most=True)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
