"""Annotations from a label raster: each connected patch of a class counts as a polygon."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from skimage import measure

from ..errors import InputError
from ..job import MAX_CLASS_ID, ClassSpec, LabelSpec
from ..job.specs import hex_color
from ..said import said
from .annotations import UNLABELLED, Annotations, name_classes
from .connected import groups
from .grid import Window, row_bands
from .raster import Raster
from .series import Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BAND_ROWS = 512


def read(spec: LabelSpec, series: Series, classes: Sequence[ClassSpec]) -> Annotations:
    """Annotations from the first band of a raster; see `labels.read_annotations`."""
    raster = Raster(spec.path)
    where = os.path.basename(spec.path)
    warnings: list[str] = []
    if raster.count > 1:
        warnings.append(
            said(
                "{where} has {count} bands; the first one, {first}, is taken for the labels",
                where=where,
                count=raster.count,
                first=raster.bands[0],
            )
        )
    ids = _read_ids(raster.on_grid(series.grid, "nearest"), where)
    rows, cols = np.flatnonzero(ids.any(axis=1)), np.flatnonzero(ids.any(axis=0))
    if not len(rows):
        raise InputError(said("{where} holds no label: all pixels on the image are 0 or nodata", where=where))
    bounds = Window(int(rows[0]), int(cols[0]), int(rows[-1] - rows[0] + 1), int(cols[-1] - cols[0] + 1))
    ids = np.ascontiguousarray(ids[bounds.slices])
    patches = connected_patches(ids)
    count = int(patches.max())
    patch_id = np.zeros(count + 1, np.uint8)
    for row, height in row_bands(bounds.height, _BAND_ROWS):
        patch_id[patches[row : row + height]] = ids[row : row + height]
    present = np.unique(patch_id[1:])
    table = np.full(256, UNLABELLED, np.uint8)
    table[present] = np.arange(len(present))
    names = raster.category_names
    found = {int(number): (names[number] or None) if number < len(names) else None for number in present}
    colors = {
        number: hex_color(color) for number, color in raster.colors.items() if number in found and color != (0, 0, 0)
    }
    return Annotations(
        labels=table[ids][None],
        polygons=patches[None],
        polygon_class=table[patch_id[1:]].astype(np.int64),
        classes=name_classes(found, classes, colors),
        bounds=bounds,
        warnings=warnings,
        source=spec.path,
        kind="patches",
    )


def connected_patches(ids: NDArray[np.uint8], band_rows: int = _BAND_ROWS) -> NDArray[np.int32]:
    """Number the connected patches of equal ids, over corners too, from 1 in the order of their first pixels.

    In bands of rows that are joined afterwards, as numbering needs 64 bits a pixel.

    Args:
        ids: (height, width), 0 = background.

    Returns:
        (height, width), 0 where `ids` is.
    """
    number: Any = measure.label
    patches = np.zeros(ids.shape, np.int32)
    count = 0
    seams = [np.zeros((2, 0), np.int64)]
    for row, height in row_bands(ids.shape[0], band_rows):
        part = number(ids[row : row + height], background=0, connectivity=2)
        patches[row : row + height] = np.where(part > 0, part + count, 0)
        count += int(part.max())
        if row > 0:
            seams.append(_seam(ids[row - 1 : row + 1], patches[row - 1 : row + 1]))
    # The background is a group of its own, the first.
    table = groups(count + 1, np.concatenate(seams, axis=1))[0].astype(np.int32)
    for row, height in row_bands(ids.shape[0], band_rows):
        patches[row : row + height] = table[patches[row : row + height]]
    return patches


def _seam(ids: NDArray[np.uint8], patches: NDArray[np.int32]) -> NDArray[np.int64]:
    """(2, n) patches of one class that touch between two rows, straight or over a corner."""
    width = ids.shape[1]
    pairs = []
    for shift in (-1, 0, 1):
        upper, lower = slice(max(shift, 0), width + min(shift, 0)), slice(max(-shift, 0), width - max(shift, 0))
        same = (ids[0, upper] == ids[1, lower]) & (ids[0, upper] > 0)
        pairs.append(np.stack([patches[0, upper][same], patches[1, lower][same]]))
    found: NDArray[np.int64] = np.unique(np.concatenate(pairs, axis=1), axis=1).astype(np.int64)
    return found


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
                said(
                    "{where} holds the value {value}; the class ids of a label raster are whole numbers from 1 to 255",
                    where=where,
                    value=f"{found[wrong][0]:g}",
                )
            )
        ids[row : row + height] = found
    return ids
