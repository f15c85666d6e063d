"""What experts drew, as pixels of a series: class indices, and which polygon each pixel belongs to."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import CLASS_COLORS, MAX_CLASS_ID, ClassSpec, default_color
from ..job.specs import UNLABELLED as UNLABELLED
from ..said import said, together
from .grid import Window, row_bands

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(eq=False)
class Annotations:
    """Annotated pixels of a series. The arrays hold only the window `bounds`, so that a few polygons in a large scene
    cost little memory; outside it nothing is annotated.

    Attributes:
        labels: uint8 (dates, height, width) of class indices from 0, the positions in `classes`; `UNLABELLED`
            elsewhere. One date where the annotations hold for every date of the series.
        polygons: int32, like `labels`: 1 + index of the polygon, 0 where there is none.
        polygon_class: (polygons,) class index of each polygon.
        classes: By id, growing.
        bounds: The window of `labels` and `polygons` in the series' grid; tight.
        warnings: What the user should know.
        source: The file and layer they come from.
        kind: What the polygons are: "polygons", or "patches" of a label raster.
    """

    labels: NDArray[np.uint8]
    polygons: NDArray[np.int32]
    polygon_class: NDArray[np.int64]
    classes: tuple[ClassSpec, ...]
    bounds: Window
    warnings: list[str] = field(default_factory=list)
    source: str = ""
    kind: str = "polygons"

    @cached_property
    def fingerprints(self) -> tuple[str, str]:
        """Two short hashes: of the file and layer, and of which pixels have which class id.

        Either says that these annotations and others are the same ones: after an edit the first does, in a copy of the
        file the second.
        """
        table = np.zeros(256, np.uint8)
        table[: len(self.classes)] = [item.id for item in self.classes]
        pixels = hashlib.sha256(repr(self.labels.shape).encode())
        for date in self.labels:
            pixels.update(np.ascontiguousarray(table[date]).data)
        named = hashlib.sha256(os.path.realpath(self.source).encode())
        return named.hexdigest()[:16], pixels.hexdigest()[:16]

    @cached_property
    def polygon_pixels(self) -> NDArray[np.int64]:
        """(polygons,) annotated pixels of each polygon, over all dates."""
        counts = np.zeros(len(self.polygon_class) + 1, np.int64)
        for date in self.polygons:
            # In pieces: counting makes a copy of 64 bits a pixel.
            for row, height in row_bands(date.shape[0], max(1, (1 << 22) // date.shape[1])):
                part = date[row : row + height]
                counts += np.bincount(part[part > 0], minlength=len(counts))
        return counts[1:]

    def full(self, height: int, width: int) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
        """`labels` and `polygons` on the whole grid of the series, (dates, height, width)."""
        labels = np.full((len(self.labels), height, width), UNLABELLED, np.uint8)
        polygons = np.zeros((len(self.labels), height, width), np.int32)
        rows, cols = self.bounds.slices
        labels[:, rows, cols] = self.labels
        polygons[:, rows, cols] = self.polygons
        return labels, polygons

    def with_classes(self, classes: Sequence[ClassSpec]) -> Annotations:
        """The same with class indices counted in other `classes`, e.g. those of several areas together.

        Raises:
            InputError: A class that is annotated is not among them.
        """
        ordered = tuple(sorted(classes, key=lambda item: item.id))
        position = {item.id: index for index, item in enumerate(ordered)}
        for item in self.classes:
            if item.id not in position:
                raise InputError(
                    said(
                        "the class {id} ({name}) is annotated but not among the classes given",
                        id=item.id,
                        name=item.name,
                    )
                )
        table = np.full(256, UNLABELLED, np.uint8)
        moved = np.array([position[item.id] for item in self.classes], np.int64)
        table[: len(moved)] = moved
        return replace(self, labels=table[self.labels], polygon_class=moved[self.polygon_class], classes=ordered)


def split_areas(areas: Sequence[Annotations], fraction: float, seed: int) -> list[NDArray[np.bool_]]:
    """Which polygons to hold out of training, of all areas together.

    Args:
        areas: Their class indices mean the same classes.
        fraction: Share of each class's polygons, 0–1.
        seed: The same seed gives the same choice.

    Returns:
        For every area (polygons,), True = held out. Of every class with two polygons or more at least one is, if
        `fraction` > 0; never all are. Polygons without pixels do not count and are never held out.
    """
    polygon_class = np.concatenate([annotations.polygon_class for annotations in areas])
    pixels = np.concatenate([annotations.polygon_pixels for annotations in areas])
    held = np.zeros(len(polygon_class), np.bool_)
    random = np.random.default_rng(seed)
    for index in np.unique(polygon_class):
        members = np.flatnonzero((polygon_class == index) & (pixels > 0))
        order = random.permutation(members)
        if fraction > 0 and len(members) >= 2:
            held[order[: min(max(round(len(members) * fraction), 1), len(members) - 1)]] = True
    return np.split(held, np.cumsum([len(annotations.polygon_class) for annotations in areas])[:-1])


def name_classes(
    found: dict[int, str | None],
    classes: Sequence[ClassSpec],
    colors: dict[int, str] | None = None,
) -> tuple[ClassSpec, ...]:
    """Specs of the class ids found, by id: as given, else with the name and colour found, else default ones.

    Args:
        found: Names by id, None where there is none.
        classes: What the user gave.
        colors: Colours by id that the labels themselves carry.
    """
    given = {item.id: item for item in classes}
    taken = {item.color.lower() for item in classes} | set((colors or {}).values())
    free = [color for color in CLASS_COLORS if color not in taken]
    result = []
    for number in sorted(found):
        if number in given:
            result.append(given[number])
            continue
        color = (colors or {}).get(number) or (free.pop(0) if free else default_color(len(result)))
        result.append(ClassSpec(number, found[number] or f"class {number}", color))
    return tuple(result)


def check_ids(values: Sequence[Any], names: Sequence[str], where: str) -> list[int]:
    """Class ids of features; see `check_id`.

    Raises:
        InputError: The first that is none, and how many more there are.
    """
    ids: list[int] = []
    wrong: list[str] = []
    for value, name in zip(values, names):
        try:
            ids.append(check_id(value, together((where, name), ": ")))
        except InputError as error:
            wrong.append(str(error))
    if wrong:
        raise InputError(and_more(wrong[0], len(wrong) - 1))
    return ids


def and_more(told: str, features: int) -> str:
    """What is told of one feature, and how many further ones have the same fault."""
    if features < 2:
        return said("{told} (and 1 more feature like it)", told=told) if features else told
    return said("{told} (and {n} more features like it)", told=told, n=features)


def check_id(value: Any, where: str) -> int:
    """A class id, 1–255.

    Raises:
        InputError: It is none; `where` says whose it is.
    """
    number = int(value)
    if number != value:
        raise InputError(
            said(
                "{where} has the class {value}, which is no whole number; class ids go from 1 to 255",
                where=where,
                value=repr(value),
            )
        )
    if number == 0:
        raise InputError(said("{where} has the class 0, which means nodata; class ids go from 1 to 255", where=where))
    if not 1 <= number <= MAX_CLASS_ID:
        raise InputError(said("{where} has the class {number}; class ids go from 1 to 255", where=where, number=number))
    return number
