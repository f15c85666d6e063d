"""From pixels to polygons: what grows from a place, and the outline of any pixels, exact to the pixel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from .pixels import Transform, Window

if TYPE_CHECKING:
    import numpy as np

#: Holes of fewer pixels than this are noise, and filled.
SMALL_HOLE = 9


def unlikeness(values: np.ndarray, row: int, column: int) -> np.ndarray:
    """How far every pixel is from one of them, in percent of the contrast: (H, W) float32, NaN at nodata.

    Args:
        values: (H, W, B) of 0–1, NaN at nodata.
        row, column: The pixel; it must have a value.
    """
    import numpy as np

    around = values[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
    # Of the pixel and those around it: a single noisy one is a bad measure.
    middle = np.nanmedian(around.reshape(-1, values.shape[-1]), axis=0)
    distance = 100 * np.sqrt(np.mean((values - middle) ** 2, axis=-1, dtype=np.float32))
    distance[row, column] = 0.0
    return distance


def grow(distance: np.ndarray, row: int, column: int, tolerance: float) -> np.ndarray:
    """What hangs together with a pixel by sides and is within the tolerance, small holes filled: (H, W) bool."""
    import numpy as np

    found = connected(distance <= tolerance, row, column)
    if found.sum() <= SMALL_HOLE:
        return found
    return _without_small_holes(found) & np.isfinite(distance)


def connected(mask: np.ndarray, row: int, column: int) -> np.ndarray:
    """The part of a mask that hangs together with one pixel by the sides of pixels; empty where that is not in it."""
    import numpy as np

    height, width = mask.shape
    found = np.zeros(mask.shape, bool)
    if not mask[row, column]:
        return found
    # Runs of pixels in a row are the nodes of a graph: far fewer than pixels, and looked at all at once.
    framed = np.zeros((height, width + 2), np.int8)
    framed[:, 1:-1] = mask
    steps = np.diff(framed, axis=1)
    rows, first = np.nonzero(steps == 1)
    last = np.nonzero(steps == -1)[1]
    line = width + 1
    starts, ends = rows * line + first, rows * line + last

    def touching(runs: np.ndarray, by: int) -> np.ndarray:
        """The runs in the row above or below that share a side with any of these."""
        low = np.searchsorted(ends, starts[runs] + by * line, side="right")
        high = np.searchsorted(starts, ends[runs] + by * line, side="left")
        many = high - low
        offsets = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        return np.repeat(low, many) + offsets

    taken = np.zeros(len(rows), bool)
    newest = np.array([np.searchsorted(starts, row * line + column, side="right") - 1])
    while newest.size:
        taken[newest] = True
        near = np.concatenate([touching(newest, -1), touching(newest, 1)])
        newest = np.unique(near[~taken[near]])
    marks = np.zeros(framed.shape, np.int8)
    marks[rows[taken], first[taken]] = 1
    marks[rows[taken], last[taken]] = -1
    return np.cumsum(marks, axis=1, dtype=np.int8)[:, :width].astype(bool)


def _without_small_holes(mask: np.ndarray) -> np.ndarray:
    from osgeo import gdal

    raster = _raster(mask)  # a band does not keep its dataset alive
    band = raster.GetRasterBand(1)
    gdal.SieveFilter(band, None, band, SMALL_HOLE, 4)
    return mask | band.ReadAsArray().astype(bool)


def polygonise(mask: np.ndarray, transform: Transform) -> QgsGeometry:
    """The outline of the pixels of a mask: a valid geometry that holds the centres of these pixels and no other.

    Args:
        mask: (H, W) bool.
        transform: Of its corner, as GDAL has it.
    """
    import numpy as np
    from osgeo import gdal, ogr

    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return QgsGeometry()
    part = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    raster = _raster(part)
    x0, a, b, y0, c, d = transform
    raster.SetGeoTransform((x0 + columns[0] * a + rows[0] * b, a, b, y0 + columns[0] * c + rows[0] * d, c, d))
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    source = driver.CreateDataSource("")
    layer = source.CreateLayer("outline", None, ogr.wkbPolygon)
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band, layer, -1, [])
    parts = []
    for feature in layer:
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        parts.append(geometry)
    whole = parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)
    return whole if whole.isGeosValid() else whole.makeValid()


def _raster(mask: np.ndarray):
    from osgeo import gdal

    raster = gdal.GetDriverByName("MEM").Create("", mask.shape[1], mask.shape[0], 1, gdal.GDT_Byte)
    raster.GetRasterBand(1).WriteArray(mask.astype("u1"))
    return raster


class Segments:
    """The pieces that a part of an image is cut into.

    Args:
        labels: (H, W) of whole numbers; 0 is in no piece.
        window: Where they lie.
    """

    def __init__(self, labels: np.ndarray, window: Window) -> None:
        import numpy as np

        self.labels, self.window = labels, window
        flat = labels.ravel()
        self._order = np.argsort(flat, kind="stable")
        self._ends = np.cumsum(np.bincount(flat))

    def at(self, x: float, y: float) -> int:
        """The piece at a place in the layer's CRS; 0 where there is none."""
        place = self.window.pixel(x, y)
        return 0 if place is None else int(self.labels[place])

    def between(self, one: Sequence[float], other: Sequence[float]) -> list[int]:
        """The pieces on the line from one place to another, so that a fast drag leaves none out."""
        import numpy as np

        places = [self.window.pixel(*point) for point in (one, other)]
        if places[0] is None or places[1] is None:
            return [found for found in (self.at(*other),) if found]
        steps = max(abs(places[0][0] - places[1][0]), abs(places[0][1] - places[1][1])) + 1
        rows, columns = (np.linspace(a, b, steps).round().astype(int) for a, b in zip(*places))
        return [int(found) for found in dict.fromkeys(self.labels[rows, columns].tolist()) if found]

    def outline(self, chosen: Iterable[int]) -> QgsGeometry:
        """The outline of some pieces together, in the layer's CRS; empty for none."""
        import numpy as np

        ends, order = self._ends, self._order
        pixels = [order[ends[number - 1] : ends[number]] for number in chosen if 0 < number < len(ends)]
        if not pixels:
            return QgsGeometry()
        rows, columns = np.divmod(np.concatenate(pixels), self.labels.shape[1])
        top, left = int(rows.min()), int(columns.min())
        mask = np.zeros((int(rows.max()) - top + 1, int(columns.max()) - left + 1), bool)
        mask[rows - top, columns - left] = True
        x0, a, b, y0, c, d = self.window.transform
        return polygonise(mask, (x0 + left * a + top * b, a, b, y0 + left * c + top * d, c, d))
