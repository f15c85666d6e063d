"""The data sets of the label-budget benchmark, by name; nothing of them is published, so each may be absent."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from _barkbeetle import patch_files
from _cityscapes import CATEGORIES, read_cityscapes
from _common import RESULTS, ROOT, fingerprint, register
from _pictures import VOID, Picture, components, packed
from _splits import TUNING, Collection, Split, picture_split, polygon_split, region_parts

register()

_READING = ("benchmarks/_sets.py", "benchmarks/_barkbeetle.py", "benchmarks/_cityscapes.py", "benchmarks/_pictures.py")
#: What the split of a set into labelled, unlabelled and scored pictures depends on.
SPLITTING = (*_READING, "benchmarks/_splits.py")

#: CamVid's eleven classes in the order of their numbers, and the Cityscapes category of each. A bicyclist is "human" as
#: Cityscapes' rider is, with the bicycle, which CamVid does not tell apart.
CAMVID = {
    "Sky": "sky",
    "Building": "construction",
    "Pole": "object",
    "Road": "flat",
    "Pavement": "flat",
    "Tree": "nature",
    "SignSymbol": "object",
    "Fence": "construction",
    "Car": "vehicle",
    "Pedestrian": "human",
    "Bicyclist": "human",
}
#: The stretch of a drive among CamVid's training images on which tuning is scored: short, and of the drive that most of
#: the others are from, as the validation images are. (On another drive labels make no difference: U-Net, 100 labelled
#: images 33.6 % mean IoU, 10 images 34.9 %.)
_TUNING_STRETCH = ("0016E5_04350", "0016E5_05850")


def data_folder() -> Path:
    """Where the sets are."""
    return Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data"))


def names() -> list[str]:
    """Sets that can be asked for."""
    return list(_READERS)


def load(name: str, shrink: int = 1, every: int = 1) -> Collection | None:
    """A set, or None where its data are absent.

    Args:
        name: One of `names()`.
        shrink: Of street scenes: how many times smaller.
        every: Of street scenes: only every so many-th image, for learning and for scoring.
    """
    return _READERS[name](name, shrink, every)


def _pictures(name: str, folder: Path, read: Callable[[Path], list[Picture]]) -> list[Picture] | None:
    """Packed pictures even where the files are not: what is packed can be taken to another machine."""
    path = RESULTS / "sets" / f"{name}.npz"
    if not folder.is_dir() and not path.exists():
        return None
    return packed(path, fingerprint(_READING), lambda: read(folder))


def _barkbeetle(name: str, shrink: int, every: int) -> Collection | None:
    pictures = _pictures("barkbeetle_cz", data_folder() / "barkbeetle_cz", read_barkbeetle)
    if pictures is None:
        return None

    def split(budget: int, draw: int) -> Split:
        pool, test = region_parts(pictures, draw)
        return picture_split(pictures, pool, test, budget, draw)

    title = "Bark-beetle damage (Sentinel-2, two dates stacked)"
    classes = ("other", "damage")
    return Collection(name, title, "patches", classes, (10, 40, 120), tuple(pictures), split, rare=1)


def read_barkbeetle(folder: Path) -> list[Picture]:
    """Every patch that has both dates; observed where no band of either is nodata (0), as the engine takes it."""
    from osgeo import gdal

    gdal.UseExceptions()
    found = []
    for number, paths, labels in patch_files(folder):
        x = np.concatenate([gdal.Open(str(path)).ReadAsArray() for path in paths])
        opened = gdal.Open(str(labels))
        west, across, _, north, _, down = opened.GetGeoTransform()
        truth = opened.ReadAsArray()
        y = np.where(truth > 0, truth.astype(np.int32) - 1, VOID).astype(np.uint8)
        place = (west + across * truth.shape[1] / 2, north + down * truth.shape[0] / 2)
        found.append(Picture(number, "", place, x, (x != 0).all(axis=0), y, components(y)))
    return found


def _camvid(name: str, shrink: int, every: int) -> Collection | None:
    pictures = _pictures("camvid", data_folder() / "camvid", read_camvid)
    if pictures is None:
        return None
    classes = tuple(CAMVID)
    if name == "camvid8":
        classes = CATEGORIES
        pictures = [item.mapped([CATEGORIES.index(category) for category in CAMVID.values()]) for item in pictures]
    learnt = [item for item in pictures if item.group != "val"][::every]
    final = [item for item in pictures if item.group == "val"][::every]
    pictures = [item.shrunk(shrink) for item in (*learnt, *final)]

    def split(budget: int, draw: int) -> Split:
        pool, test = list(range(len(learnt))), list(range(len(learnt), len(pictures)))
        if draw >= TUNING:
            test = [i for i in pool if _TUNING_STRETCH[0] <= pictures[i].name <= _TUNING_STRETCH[1]]
            pool = [i for i in pool if i not in set(test)]
        return picture_split(pictures, pool, test, min(budget, len(pool)), draw)

    kind = "8 categories" if name == "camvid8" else "11 classes"
    budgets = tuple(budget for budget in (10, 100) if budget < len(learnt))
    title = f"CamVid street scenes, {kind}"
    return Collection(name, title, "images", classes, (*budgets, len(learnt)), tuple(pictures), split, street=True)


def read_camvid(folder: Path) -> list[Picture]:
    """Training and validation images (group "val"), class indices in the order of `CAMVID`."""
    from osgeo import gdal

    gdal.UseExceptions()
    found = []
    for part in ("train", "val"):
        for path in sorted((folder / part).glob("*.jpg")):
            x = gdal.Open(str(path)).ReadAsArray()
            y = gdal.Open(str(folder / f"{part}annot" / f"{path.stem}.png")).ReadAsArray()
            y = np.where(y < len(CAMVID), y, VOID).astype(np.uint8)
            group = "val" if part == "val" else path.name[:6]
            found.append(Picture(path.stem, group, (0.0, 0.0), x, np.ones(y.shape, bool), y, components(y)))
    return found


def _gewata(name: str, shrink: int, every: int) -> Collection | None:
    pictures = _pictures("gewata", data_folder() / "gewata", read_gewata)
    if pictures is None:
        return None
    split = partial(polygon_split, pictures[0])
    title = "Gewata (Landsat-7, expert polygons)"
    return Collection(name, title, "polygons", ("cropland", "forest", "wetland"), (3, 6, 10), tuple(pictures), split)


def read_gewata(folder: Path) -> list[Picture]:
    """The scene and its 16 polygons, numbered as the engine numbers them."""
    from landbrush.core.data.labels import read_annotations
    from landbrush.core.data.series import Series
    from landbrush.core.job import Area, ImageSpec, LabelSpec

    image, polygons = folder / "images" / "LE07_2001.tif", folder / "labels" / "training_polygons.gpkg"
    series = Series(Area((ImageSpec(str(image)),)))
    known = read_annotations(LabelSpec(str(polygons), class_field="class_id"), series)
    labels, numbers = (item[0] for item in known.full(series.grid.height, series.grid.width))
    x, m = series.read()
    return [Picture("LE07_2001", "", (0.0, 0.0), x[0], m[0, 0], labels, numbers.astype(np.int32))]


def _cityscapes(name: str, shrink: int, every: int) -> Collection | None:
    folder = Path(os.environ.get("LANDBRUSH_CITYSCAPES", data_folder() / "cityscapes"))
    parts = [
        _pictures(f"cityscapes_{part}", folder / "leftImg8bit" / part, lambda _, p=part: read_cityscapes(folder, p))
        for part in ("train", "val")
    ]
    if parts[0] is None or parts[1] is None:
        return None
    learnt = parts[0][::every]
    pictures = [item.shrunk(shrink) for item in (*learnt, *parts[1][::every])]
    cities = sorted({item.group for item in learnt})

    def split(budget: int, draw: int) -> Split:
        pool, test = list(range(len(learnt))), list(range(len(learnt), len(pictures)))
        if draw >= TUNING:
            # Every sixth city: no reported draw is scored on a training city.
            test = [i for i in pool if pictures[i].group in cities[::6]]
            pool = [i for i in pool if i not in set(test)]
        return picture_split(pictures, pool, test, min(budget, len(pool)), draw)

    budgets = tuple(budget for budget in (10, 100, 500, 1000) if budget < len(learnt))
    title = "Cityscapes, 8 categories"
    return Collection(name, title, "images", CATEGORIES, (*budgets, len(learnt)), tuple(pictures), split, street=True)


_READERS: dict[str, Callable[[str, int, int], Collection | None]] = {
    "barkbeetle": _barkbeetle,
    "camvid8": _camvid,
    "camvid11": _camvid,
    "gewata": _gewata,
    "cityscapes": _cityscapes,
}
