"""From a click to the first map of a whole Landsat scene with 16 polygons, against a random forest on its pixels.

A third of each class's polygons is left out and scored on, three draws. Ours is the whole way a user waits: two engine
processes started, training with its own held-out polygons, and segmentation and uncertainty written as COGs. The
forest only fits and predicts all pixels in memory. The curve repeats it with other time budgets.

    python3 build.py bench gewata
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from _common import ROOT, Record, median, parser, register, spread, table
from _forest import fit_forest, predict_pixels, scores
from osgeo import gdal, ogr

register()

from landbrush.core.data.labels import read_annotations  # noqa: E402
from landbrush.core.data.series import Series  # noqa: E402
from landbrush.core.job import Area, ImageSpec, LabelSpec  # noqa: E402

gdal.UseExceptions()
LAUNCH = ROOT / "core" / "launch.py"
SHARE = 1 / 3


def left_out(classes: np.ndarray, draw: int) -> np.ndarray:
    """(P,) True for the polygons to be scored on: a third of each class's, one at least."""
    held = np.zeros(len(classes), bool)
    random = np.random.default_rng(draw)
    for label in np.unique(classes):
        members = random.permutation(np.flatnonzero(classes == label))
        held[members[: max(1, round(SHARE * len(members)))]] = True
    return held


def write_kept(source: Path, target: Path, kept: np.ndarray) -> None:
    """A copy of the polygons without those left out; in the order of the file, as `read_annotations` counts them."""
    opened = ogr.Open(str(source))
    polygons = opened.GetLayer(0)
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = written.CreateLayer("polygons", polygons.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class_id", ogr.OFTInteger))
    for feature, keep in zip(polygons, kept):
        if keep:
            copy = ogr.Feature(layer.GetLayerDefn())
            copy.SetGeometry(feature.GetGeometryRef().Clone())
            copy.SetField("class_id", feature.GetField("class_id"))
            layer.CreateFeature(copy)


def engine(folder: Path, job: dict[str, Any]) -> dict[str, Any]:
    """Run one job as QGIS does, in a child; its result."""
    path = folder / f"{job['task']}.json"
    path.write_text(json.dumps(job), encoding="utf-8")
    command = [sys.executable, str(LAUNCH), "cli", "run", str(path), "--progress", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def ours(image: Path, polygons: Path, draw: int, budget: float | None) -> tuple[np.ndarray, float, dict[str, Any]]:
    """(map, seconds from click to map, summary of the training)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = str(folder / "model.safetensors")
        labels = {"path": str(polygons), "class_field": "class_id"}
        train = {"task": "train", "areas": [{"images": [str(image)], "labels": labels}], "model": model, "seed": draw}
        if budget is not None:
            train["time_budget"] = budget
        segment = {"task": "segment", "areas": [{"images": [str(image)]}], "model": model, "out": str(folder)}
        started = time.perf_counter()
        learnt = engine(folder, train)["summary"]
        engine(folder, segment)
        seconds = time.perf_counter() - started
        return gdal.Open(str(folder / "segmentation.tif")).ReadAsArray(), seconds, learnt


def one_draw(data: Path, draw: int, budgets: list[float | None]) -> dict[str, Any]:
    image, polygons = data / "images" / "LE07_2001.tif", data / "labels" / "training_polygons.gpkg"
    series = Series(Area((ImageSpec(str(image)),)))
    known = read_annotations(LabelSpec(str(polygons), class_field="class_id"), series)
    labels, numbers = (item[0] for item in known.full(series.grid.height, series.grid.width))
    held = left_out(known.polygon_class, draw)
    ids = [item.id for item in known.classes]
    flag = np.concatenate([[False], held])
    x, m = (item[0] for item in series.read())
    scored = flag[numbers] & m[0]
    learnt = (numbers > 0) & ~flag[numbers] & m[0]
    truth = np.array(ids)[labels[scored]]

    started = time.perf_counter()
    forest = fit_forest(x[:, learnt].T, np.array(ids)[labels[learnt]], draw)
    predicted = predict_pixels(forest, x.reshape(len(x), -1).T).reshape(m[0].shape)
    found = {"random forest": {**scores(truth, predicted[scored], ids), "seconds": time.perf_counter() - started}}
    with tempfile.TemporaryDirectory() as name:
        kept = Path(name) / "kept.gpkg"
        write_kept(polygons, kept, ~held)
        for budget in budgets:
            mapped, seconds, summary = ours(image, kept, draw, budget)
            label = "U-Net, default" if budget is None else f"U-Net, {budget:g} s"
            own = {key: summary["metrics"].get(key) for key in ("accuracy", "mean_iou")}
            found[label] = {
                **scores(truth, mapped[scored], ids),
                "seconds": seconds,
                "steps": summary["steps"],
                "own": own,
            }
            print(f"draw {draw}, {label}: {found[label]}", flush=True)
    return found


def main() -> int:
    arguments = parser(__doc__, 3)
    arguments.add_argument("--budgets", type=float, nargs="*", default=[10, 30, 90], help="seconds of training")
    options = arguments.parse_args()
    data = Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data")) / "gewata"
    if not data.is_dir():
        print(f"skipped: no data at {data}")
        return 0
    budgets = [None, *options.budgets]
    record = Record("gewata", {"budgets": budgets, "share": SHARE}, fresh=options.fresh)
    for draw in record.missing(options.rounds):
        record.add(one_draw(data, draw, budgets))
    methods = [key for key in record.rounds[0] if isinstance(record.rounds[0][key], dict)]
    rows = []
    for method in methods:
        own = [item[method] for item in record.rounds]
        figures = [
            f"{np.mean([r[key] for r in own]):.3f} ± {np.std([r[key] for r in own]):.3f}"
            for key in ("accuracy", "mean_iou")
        ]
        ratio = [item[method]["seconds"] / item["random forest"]["seconds"] for item in record.rounds]
        rows.append([method, *figures, spread([r["seconds"] for r in own]), spread(ratio)])
    table(["method", "accuracy", "mean IoU", "seconds", "× forest's time"], rows)
    first = "U-Net, default"
    gain = min(item[first]["accuracy"] - item["random forest"]["accuracy"] for item in record.rounds)
    record.claim("accuracy above the forest's on left-out polygons, least of the draws", gain, 0.0, unit="")
    slow = median([item[first]["seconds"] / item["random forest"]["seconds"] for item in record.rounds])
    record.claim("from click to first map, in times of the forest", slow, 12.0, at_most=True)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
