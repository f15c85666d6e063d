"""Annotations from a label raster: each connected patch of a class counts as a polygon."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from skimage import measure

from ..errors import InputError
from ..job import MAX_CLASS_ID, ClassSpec, LabelSpec
from .annotations import UNLABELLED, Annotations, name_classes
from .grid import Window, row_bands
from .raster import Raster
from .series import Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BAND_ROWS = 512


def read(spec: LabelSpec, series: Series, classes: Sequence[ClassSpec]) -> Annotations:
    """Annotations from the first band of a raster; see `annotations.read_annotations`."""
    raster = Raster(spec.path)
    where = os.path.basename(spec.path)
    warnings = []
    if raster.count > 1:
        warnings.append(f"{where} has {raster.count} bands; the first one, {raster.bands[0]}, is taken for the labels")
    ids = _read_ids(raster.on_grid(series.grid, "nearest"), where)
    rows, cols = np.flatnonzero(ids.any(axis=1)), np.flatnonzero(ids.any(axis=0))
    if not len(rows):
        raise InputError(f"{where} holds no label: all pixels on the image are 0 or nodata")
    bounds = Window(int(rows[0]), int(cols[0]), int(rows[-1] - rows[0] + 1), int(cols[-1] - cols[0] + 1))
    ids = np.ascontiguousarray(ids[bounds.slices])
    present = np.flatnonzero(np.bincount(ids.ravel(), minlength=256))
    present = present[present > 0]
    connected: Any = measure.label
    patches = connected(ids, background=0, connectivity=2).astype(np.int32)
    table = np.full(256, UNLABELLED, np.uint8)
    table[present] = np.arange(len(present))
    labels = table[ids]
    count = int(patches.max())
    patch_class = np.zeros(count + 1, np.int64)
    patch_class[patches.ravel()] = labels.ravel()
    names = raster.category_names
    found = {int(number): (names[number] or None) if number < len(names) else None for number in present}
    colors = {
        number: "#{:02x}{:02x}{:02x}".format(*color)
        for number, color in raster.colors.items()
        if number in found and color != (0, 0, 0)
    }
    return Annotations(
        labels=labels[None],
        polygons=patches[None],
        polygon_class=patch_class[1:],
        polygon_name=[f"patch {number}" for number in range(1, count + 1)],
        classes=name_classes(found, classes, colors),
        bounds=bounds,
        warnings=warnings,
    )


def _read_ids(raster: Raster, where: str) -> NDArray[np.uint8]:
    """(height, width) of class ids, 0 where there is none."""
    ids = np.zeros((raster.grid.height, raster.grid.width), np.uint8)
    for row, height in row_bands(raster.grid.height, _BAND_ROWS):
        window = Window(row, 0, height, raster.grid.width)
        values = raster.read(window, [0])
        known = raster.valid(window, [0], values)
        found = np.where(known, values[0], 0)
        wrong = (found < 0) | (found > MAX_CLASS_ID) | (found != np.floor(found))
        if wrong.any():
            raise InputError(
                f"{where} holds the value {found[wrong][0]:g}; the class ids of a label raster are whole numbers "
                "from 1 to 255"
            )
        ids[row : row + height] = found
    return ids
