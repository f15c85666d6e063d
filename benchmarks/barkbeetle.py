"""Bark-beetle damage in Czech spruce: the U-Net against a random forest on pixels, on the same patches.

Both dates stacked as bands; polygons of `--train` patches to learn from, `--test` others to be scored on, three draws.
The held-out polygons that stop the training are among the training patches; the scored patches choose nothing.

    python3 build.py bench barkbeetle
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import yaml
from _barkbeetle import DATES, patch_files
from _common import ROOT, Record, parser, register, table
from _forest import fit_forest, predict_pixels, scores
from osgeo import gdal

register()

from landbrush.core.data.raster import stack_bands  # noqa: E402
from landbrush.core.data.series import Series  # noqa: E402
from landbrush.core.inference.predictor import Predictor  # noqa: E402
from landbrush.core.inference.rasters import segment_area  # noqa: E402
from landbrush.core.job import Area, ImageSpec, LabelSpec, TrainJob  # noqa: E402
from landbrush.core.model_file import load_model  # noqa: E402
from landbrush.core.training import run as training  # noqa: E402

gdal.UseExceptions()
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
DAMAGE = 2


def patches(data: Path, folder: Path) -> list[Area]:
    """Every patch as an area: both dates in one VRT, the label raster beside it."""
    found = []
    names = [f"{date[:4]} {band}" for date in DATES for band in BANDS]
    for number, images, labels in patch_files(data):
        stack = stack_bands([str(path) for path in images], str(folder / f"{number}.vrt"), names)
        found.append(Area((ImageSpec(stack),), number, labels=LabelSpec(str(labels))))
    return found


def read(area: Area) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(C, H, W) pixels, (H, W) class ids, (H, W) where both are known."""
    x, m = Series(area).read()
    truth = gdal.Open(area.labels.path).ReadAsArray()
    return x[0], truth, m[0, 0] & (truth > 0)


def forest_draw(train: list[Area], test: list[Area], seed: int) -> dict[str, float]:
    started = time.perf_counter()
    parts = [read(area) for area in train]
    pixels = np.concatenate([x[:, known].T for x, _, known in parts])
    classes = np.concatenate([truth[known] for _, truth, known in parts])
    forest = fit_forest(pixels, classes, seed)
    truth, predicted = [], []
    for area in test:
        x, target, known = read(area)
        truth.append(target[known])
        predicted.append(predict_pixels(forest, x[:, known].T))
    result = scores(np.concatenate(truth), np.concatenate(predicted), [1, DAMAGE])
    return {**result, "seconds": time.perf_counter() - started}


def unet_draw(train: list[Area], test: list[Area], seed: int, folder: Path, options: dict, steps: int | None) -> dict:
    started = time.perf_counter()
    model = str(folder / f"model{seed}.safetensors")
    job = TrainJob(tuple(train), model, seed=seed, options=options, steps=steps)
    result = training.train(job, lambda event: None, lambda: False)
    network, info = load_model(model)
    predictor = Predictor(network, info, torch.device("cpu"), tile=128, overlap=0.25, amp="auto")
    truth, predicted = [], []
    for area in test:
        out = folder / f"map{seed}" / str(area.name)
        segment_area(
            predictor, Series(area, info.bands), str(out), info, progress=lambda f, s="": None, cancelled=lambda: False
        )
        _, target, known = read(area)
        truth.append(target[known])
        predicted.append(gdal.Open(str(out / "segmentation.tif")).ReadAsArray()[known])
    result_scores = scores(np.concatenate(truth), np.concatenate(predicted), [1, DAMAGE])
    return {
        **result_scores,
        "seconds": time.perf_counter() - started,
        "steps": result.summary["steps"],
        "held_out_mean_iou": result.summary["metrics"].get("mean_iou"),
    }


def main() -> int:
    arguments = parser(__doc__, 3)
    arguments.add_argument("--train", type=int, default=120, help="patches to learn from (default 120)")
    arguments.add_argument("--test", type=int, default=40, help="patches to be scored on (default 40)")
    arguments.add_argument("--steps", type=int, help="optimiser steps (default: the recipe's)")
    arguments.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="recipe entries to override")
    options = arguments.parse_args()
    data = Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data")) / "barkbeetle_cz"
    if not data.is_dir():
        print(f"skipped: no data at {data}")
        return 0
    override = {item.partition("=")[0]: yaml.safe_load(item.partition("=")[2]) for item in options.set}
    settings = {"train": options.train, "test": options.test, "steps": options.steps, "override": override}
    record = Record("barkbeetle", settings, fresh=options.fresh)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        areas = patches(data, folder)
        for draw in record.missing(options.rounds):
            order = np.random.default_rng(draw).permutation(len(areas))
            test = [areas[i] for i in order[: options.test]]
            train = [areas[i] for i in order[options.test : options.test + options.train]]
            forest = forest_draw(train, test, draw)
            unet = unet_draw(train, test, draw, folder, override, options.steps)
            record.add({"draw": draw, "random forest": forest, "U-Net": unet})
            print(f"draw {draw}: damage F1 {unet['f1_2']:.3f}, forest {forest['f1_2']:.3f}", flush=True)
    rows = []
    for method in ("random forest", "U-Net"):
        row = [method]
        for key in ("f1_2", "mean_iou", "accuracy", "seconds"):
            values = np.array([item[method][key] for item in record.rounds])
            row.append(f"{values.mean():.3f} ± {values.std():.3f}")
        rows.append(row)
    table(["method", "damage F1", "mean IoU", "accuracy", "seconds"], rows)
    gain = min(item["U-Net"]["f1_2"] - item["random forest"]["f1_2"] for item in record.rounds)
    record.claim("damage F1 above the forest's, least of the draws", gain, 0.0, unit="")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
