"""The series of the benchmark `series`: what is learnt from in them, and the dated places that are scored."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from _barkbeetle import DATES
from _common import register
from _gaps import SETS, Scene, read_scene
from _pictures import VOID
from _sets import data_folder, load
from _splits import TUNING

register()

from landbrush.core.data.labels import read_annotations  # noqa: E402
from landbrush.core.data.series import Series  # noqa: E402
from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, default_color  # noqa: E402

Array = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]

FIXTURES = Path(__file__).resolve().parent / "fixtures"
#: Classes of the polygons drawn by eye over `forest_series_fr`, by id from 1.
FOREST_CLASSES = ("spruce", "broadleaf", "dying", "cleared")
#: LULC_ID → name. Left out: "cultivated land", ten pixels in four slivers.
LAND_COVER = {2: "forest", 3: "grassland", 4: "shrubland", 8: "artificial surface"}
#: Labelled patches of `barkbeetle_cz`.
PATCHES = 40


@dataclass(frozen=True)
class Part:
    """A series, or one patch of many.

    Attributes:
        x: (T, C, H, W) in the file's own type.
        m: (T, H, W) bool, observed.
        days: (T,) days since 1970-01-01, rising.
        learn: (T, H, W) uint8 class indices to learn from, 255 elsewhere.
        polygons: (T, H, W) int32 of those, 0 = none.
        truth: (T, H, W) uint8, scored; 255 elsewhere.
    """

    x: Array
    m: Bools
    days: tuple[int, ...]
    learn: npt.NDArray[np.uint8]
    polygons: npt.NDArray[np.int32]
    truth: npt.NDArray[np.uint8]

    def seen(self, m: Bools) -> Part:
        """With less observed."""
        return replace(self, x=np.where(m[:, None], self.x, 0).astype(self.x.dtype), m=m)


@dataclass(frozen=True)
class Case:
    """One draw of a set: who learns, who is scored, and the clouds that hide.

    Attributes:
        shapes: (N, H, W) bool, real clouds.
        lasting: Whether annotations hold over several dates, so that changes that never were can be told.
    """

    name: str
    title: str
    classes: tuple[str, ...]
    bands: tuple[str, ...]
    parts: tuple[Part, ...]
    shapes: Bools
    lasting: bool


def names() -> list[str]:
    """Sets that can be asked for, the most telling first."""
    return list(_READERS)


def read_case(name: str, draw: int) -> Case | None:
    """A set as one draw splits it; None where its data are absent. Draws from `TUNING` on choose hyper-parameters."""
    return _READERS[name](draw)


def _forest(draw: int) -> Case | None:
    folder = data_folder() / "forest_series_fr"
    if not folder.is_dir():
        return None
    scene = read_scene(folder)
    series = _grid_of(folder, scene.dates)
    parts = [_drawn(part, series) for part in ("train", "held_out")]
    # Roles are changed for tuning: no reported draw is scored where hyper-parameters were chosen.
    (learn, polygons), (truth, _) = parts[::-1] if draw >= TUNING else parts
    part = Part(scene.x, scene.m, scene.days, learn, polygons, truth)
    title = "Dying spruce stand (Sentinel-2, drawn by eye)"
    return Case(folder.name, title, FOREST_CLASSES, scene.bands, (part,), scene.shapes, True)


def fixture(part: str) -> Path:
    """The polygons drawn over `forest_series_fr` to learn from ("train") or to be scored ("held_out")."""
    return FIXTURES / f"forest_series_fr_{part}.geojson"


def forest_classes() -> tuple[ClassSpec, ...]:
    """The classes of `fixture`."""
    return tuple(ClassSpec(i + 1, name, default_color(i)) for i, name in enumerate(FOREST_CLASSES))


def _drawn(part: str, series: Series) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int32]]:
    spec = LabelSpec(str(fixture(part)), class_field="class", date_field="date", until_field="until")
    known = read_annotations(spec, series, forest_classes())
    return known.full(series.grid.height, series.grid.width)


def _land_cover(draw: int) -> Case | None:
    folder = data_folder() / "landcover_series_si"
    if not folder.is_dir():
        return None
    scene = with_unseen_dates(read_scene(folder), folder)
    series = _grid_of(folder, scene.dates[:1])
    spec = LabelSpec(str(folder / "labels" / "lulc_polygons.gpkg"), class_field="LULC_ID")
    known = read_annotations(spec, series)
    labels, polygons = known.full(series.grid.height, series.grid.width)
    table = np.full(256, VOID, np.uint8)
    ids = list(LAND_COVER)
    for index, item in enumerate(known.classes):
        table[index] = ids.index(item.id) if item.id in ids else VOID
    every = np.repeat(table[labels], len(scene.days), axis=0)
    polygons = np.repeat(np.where(table[labels] == VOID, 0, polygons), len(scene.days), axis=0)
    tested = outer_polygons(every, polygons, draw)
    scored = np.isin(polygons, tested)
    learn, truth = np.where(scored, np.uint8(VOID), every), np.where(scored, every, np.uint8(VOID))
    part = Part(scene.x, scene.m, scene.days, learn, np.where(scored, 0, polygons), truth)
    title = "Land cover (Sentinel-2 L1C, five dates)"
    classes = tuple(LAND_COVER.values())
    return Case(folder.name, title, classes, scene.bands, (part,), scene.shapes, True)


def _barkbeetle(draw: int) -> Case | None:
    collection, clouds = load("barkbeetle"), data_folder() / "forest_series_fr"
    if collection is None or not clouds.is_dir():
        return None
    split = collection.split(PATCHES, draw)
    days = tuple((datetime.date.fromisoformat(f"{date}-15") - datetime.date(1970, 1, 1)).days for date in DATES)

    def part(stacked: Array, learn: Array, polygons: Array, truth: Array) -> Part:
        x = stacked.reshape(len(DATES), -1, *stacked.shape[1:])
        # Damage is known in the later year alone.
        known = ((learn, VOID), (polygons, 0), (truth, VOID))
        return Part(
            x, (x != 0).all(axis=1), days, *(np.stack([np.full_like(item, none), item]) for item, none in known)
        )

    parts = []
    for area in split.areas[: len(split.labelled)]:
        nothing = np.full_like(area.labels[0], VOID)
        learn = np.where(area.labels[0] != VOID, area.labels[0], area.held_out[0])
        parts.append(part(area.x[0], learn, area.polygons[0], nothing))
    for item in split.test:
        nothing = np.full_like(item.y, VOID)
        parts.append(part(item.x, nothing, np.zeros(item.y.shape, np.int32), item.y))
    bands = tuple(f"B{i + 1}" for i in range(parts[0].x.shape[1]))
    shapes = read_scene(clouds).shapes
    title = "Bark-beetle damage (Sentinel-2, 40 patches)"
    return Case("barkbeetle_cz", title, collection.classes, bands, tuple(parts), shapes, False)


def _grid_of(folder: Path, dates: Sequence[str]) -> Series:
    """The images of a set on these dates, for their grid."""
    prefix = SETS[folder.name][0]
    images = [sorted((folder / "images").glob(f"{prefix}{date}*.tif"))[0] for date in dates]
    return Series(Area(tuple(ImageSpec(str(path), date) for path, date in zip(images, dates)), folder.name))


def with_unseen_dates(scene: Scene, folder: Path) -> Scene:
    """A scene with the dates put back of which there is an image and not one observed pixel."""
    prefix = SETS[folder.name][0]
    with open(folder / "dates.csv", encoding="utf-8") as stream:
        stamps = [row["date"].replace(":", "") for row in csv.DictReader(stream)]
    dates = sorted({stamp[:10] for stamp in stamps if (folder / "images" / f"{prefix}{stamp}.tif").is_file()})
    x = np.zeros((len(dates), *scene.x.shape[1:]), scene.x.dtype)
    m = np.zeros((len(dates), *scene.m.shape[1:]), bool)
    known = [dates.index(date) for date in scene.dates]
    x[known], m[known] = scene.x, scene.m
    days = tuple((datetime.date.fromisoformat(date) - datetime.date(1970, 1, 1)).days for date in dates)
    return replace(scene, dates=tuple(dates), days=days, x=x, m=m)


def outer_polygons(labels: Array, polygons: Array, draw: int) -> list[int]:
    """A third of each class's polygons, one at least, to be scored on."""
    random = np.random.default_rng(draw)
    return [
        number
        for members in _by_class(labels, polygons)
        for number in random.permutation(members)[: max(1, round(len(members) / 3))].tolist()
    ]


def _by_class(labels: Array, polygons: Array) -> list[list[int]]:
    known = labels != VOID
    pairs = np.unique(labels[known].astype(np.int64) << 32 | polygons[known])
    return [(pairs[pairs >> 32 == label] & 0xFFFFFFFF).tolist() for label in np.unique(pairs >> 32)]


_READERS: dict[str, Callable[[int], Case | None]] = {
    "forest_series_fr": _forest,
    "barkbeetle_cz": _barkbeetle,
    "landcover_series_si": _land_cover,
}
