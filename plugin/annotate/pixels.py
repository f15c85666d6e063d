"""The pixels that the map shows, read for tools that look at them. Everything here is meant for a thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsRasterLayer

from ...core.job import InputError
from ..i18n import tr
from ..layers import raster_path

if TYPE_CHECKING:
    import numpy as np

#: Of a band, the darkest and the brightest percent do not set its scale.
_CUT = (2, 98)

#: xmin, ymin, xmax, ymax.
Box = tuple[float, float, float, float]
#: GDAL's six numbers: the corner, and how it moves with columns and rows.
Transform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Source:
    """Bands of a file as it is now: a name that GDAL opens, band numbers from 1, and the time of the file."""

    path: str
    bands: tuple[int, ...]
    stamp: float = 0.0


@dataclass(frozen=True)
class Window:
    """A part of a raster in whole pixels, and where its corner lies in the layer's CRS."""

    column: int
    row: int
    width: int
    height: int
    transform: Transform

    def contains(self, other: Window) -> bool:
        """Whether every pixel of `other` is in it."""
        return (
            self.column <= other.column
            and self.row <= other.row
            and self.column + self.width >= other.column + other.width
            and self.row + self.height >= other.row + other.height
        )

    def pixel(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column in the window of a place in the layer's CRS; None outside."""
        column, row = inverse(self.transform, x, y)
        column, row = int(column // 1), int(row // 1)
        return (row, column) if 0 <= row < self.height and 0 <= column < self.width else None


class TooLarge(Exception):
    """What was asked for has more pixels than are looked at; the argument is how many pixels it has."""


def source_of(layer: QgsRasterLayer) -> Source:
    """The bands of a layer that the map shows.

    Raises:
        InputError: A layer that GDAL cannot open.
    """
    path = raster_path(layer)
    renderer = layer.renderer()
    shown = [band for band in (renderer.usesBands() if renderer is not None else []) if band > 0]
    try:
        stamp = os.path.getmtime(path)
    except OSError:  # in an archive, or far away
        stamp = 0.0
    return Source(path, tuple(dict.fromkeys(shown)) or (1,), stamp)


def window_of(
    source: Source,
    box: Box,
    most: int,
    near: tuple[float, float] | None = None,
    margin: float = 0.0,
) -> Window | None:
    """The part of a raster in a box of its CRS; None where they do not meet.

    Args:
        most: Pixels at most.
        near: A place; of a box with more pixels, the square of so many around it is taken.
        margin: So much of the box's width and height is added on every side, where there is room.

    Raises:
        TooLarge: More than `most` pixels, and no place.
        InputError: The raster cannot be read.
    """
    dataset = _open(source)
    transform = tuple(dataset.GetGeoTransform())
    corners = [inverse(transform, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    size = dataset.RasterXSize, dataset.RasterYSize
    inside = [_clip(min(values), max(values), end) for values, end in zip(zip(*corners), size)]
    if any(last <= first for first, last in inside):
        return None
    wide, high = (last - first for first, last in inside)
    if wide * high > most:
        if near is None:
            raise TooLarge(wide * high)
        half = most**0.5 / 2
        place = inverse(transform, *near)
        inside = [_clip(at - half, at + half - 1, end) for at, end in zip(place, size)]
    else:
        add = margin
        while add and wide * high * (1 + 2 * add) ** 2 > most:
            add = add / 2 if add > 0.02 else 0.0
        inside = [
            _clip(first - add * (last - first), last + add * (last - first), end)
            for (first, last), end in zip(inside, size)
        ]
    if any(last <= first for first, last in inside):
        return None
    (left, right), (top, bottom) = inside
    return Window(left, top, right - left, bottom - top, _moved(transform, left, top))


def read(source: Source, window: Window) -> np.ndarray:
    """(height, width, bands) float32, each band 0–1 from its dark to its bright; NaN where any has nodata.

    Raises:
        InputError: The raster cannot be read.
    """
    import numpy as np

    dataset = _open(source)
    place = window.column, window.row, window.width, window.height
    bands, valid = [], np.ones((window.height, window.width), bool)
    for number in source.bands:
        band = dataset.GetRasterBand(number) if number <= dataset.RasterCount else None
        try:
            values = band.ReadAsArray(*place) if band is not None else None
            mask = band.GetMaskBand().ReadAsArray(*place) if band is not None else None
        except RuntimeError:  # where another plugin asked GDAL to raise
            raise _unreadable(source) from None
        if values is None or mask is None:
            raise _unreadable(source)
        values = values.astype(np.float32)
        valid &= (mask > 0) & np.isfinite(values)
        bands.append(values)
    return scaled(np.stack(bands, axis=-1), valid)


def scaled(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Each band 0–1 from its dark to its bright pixels, NaN where not `valid`; a band of one value is 0."""
    import numpy as np

    result = np.full(values.shape, np.nan, np.float32)
    if valid.any():
        known = values[valid]
        low, high = np.percentile(known, _CUT, axis=0)
        span = np.where(high > low, high - low, np.inf)
        result[valid] = np.clip((known - low) / span, 0, 1)
    return result


def inverse(transform: Sequence[float], x: float, y: float) -> tuple[float, float]:
    """Column and row of a place, with fractions; the raster may be turned."""
    x0, a, b, y0, c, d = transform
    scale = a * d - b * c
    dx, dy = x - x0, y - y0
    return (d * dx - b * dy) / scale, (a * dy - c * dx) / scale


def _moved(transform: Sequence[float], column: int, row: int) -> Transform:
    x0, a, b, y0, c, d = transform
    return x0 + column * a + row * b, a, b, y0 + column * c + row * d, c, d


def _clip(first: float, last: float, end: int) -> tuple[int, int]:
    """Whole pixels that a stretch touches, within the raster."""
    return max(0, int(first // 1)), min(end, int(last // 1) + 1)


def _open(source: Source) -> Any:
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.Open(source.path)
    except RuntimeError:  # where another plugin asked GDAL to raise
        dataset = None
    finally:
        gdal.PopErrorHandler()
    if dataset is None:
        raise _unreadable(source)
    return dataset


def _unreadable(source: Source) -> InputError:
    return InputError(
        tr("The pixels of {path} cannot be read; see whether the file is still there.").format(path=source.path)
    )
