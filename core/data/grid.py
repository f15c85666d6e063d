"""Where pixels lie: windows of a raster, grids in a CRS, and how to walk over them in pieces."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import osr

from ..errors import InputError
from ..said import said

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

osr.UseExceptions()

Bounds = tuple[float, float, float, float]
Transform = tuple[float, float, float, float, float, float]

#: Positions closer than this to a pixel's edge, in pixels, lie on it: bounds come from text and other CRSs.
EDGE_TOLERANCE = 1e-6
#: A projection whose areas are true within this keeps its planar areas, which users know from other software.
AREA_TOLERANCE = 0.01


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels. It may lie partly or wholly outside a raster; functions that allow it say so."""

    row: int
    col: int
    height: int
    width: int

    def __post_init__(self) -> None:
        if self.height < 0 or self.width < 0:
            raise ValueError(f"a window cannot have the size {self.height} × {self.width}")

    @property
    def slices(self) -> tuple[slice, slice]:
        """Row and column slices. Only for windows that start inside the array."""
        return slice(self.row, self.row + self.height), slice(self.col, self.col + self.width)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)"""
        return self.height, self.width

    def intersection(self, other: Window) -> Window | None:
        """What both cover; None if they have no pixel in common."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        height = min(self.row + self.height, other.row + other.height) - row
        width = min(self.col + self.width, other.col + other.width) - col
        return Window(row, col, height, width) if height > 0 and width > 0 else None

    def union(self, other: Window) -> Window:
        """The smallest window that holds both."""
        row, col = min(self.row, other.row), min(self.col, other.col)
        height = max(self.row + self.height, other.row + other.height) - row
        width = max(self.col + self.width, other.col + other.width) - col
        return Window(row, col, height, width)

    def grown(self, margin: int) -> Window:
        """With `margin` pixels more on every side; may reach out of the raster."""
        return Window(self.row - margin, self.col - margin, self.height + 2 * margin, self.width + 2 * margin)

    def relative_to(self, origin: Window) -> Window:
        """The same pixels, counted from the first pixel of `origin`."""
        return Window(self.row - origin.row, self.col - origin.col, self.height, self.width)


@dataclass(frozen=True)
class Grid:
    """The pixels of a raster on the ground.

    Attributes:
        width: Columns.
        height: Rows.
        transform: GDAL's order: x of the upper-left corner, x per column, x per row, y of that corner, y per column,
            y per row. May be rotated.
        crs_wkt: The CRS as WKT.
    """

    width: int
    height: int
    transform: Transform
    crs_wkt: str

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"a grid cannot have the size {self.height} × {self.width}")
        if not all(math.isfinite(value) for value in self.transform) or self._determinant == 0:
            raise ValueError(f"{self.transform} maps pixels to no area")

    @property
    def _determinant(self) -> float:
        _, xc, xr, _, yc, yr = self.transform
        return xc * yr - xr * yc

    @property
    def window(self) -> Window:
        """All pixels."""
        return Window(0, 0, self.height, self.width)

    @property
    def is_rotated(self) -> bool:
        """Whether rows or columns do not follow the axes of the CRS."""
        return self.transform[2] != 0 or self.transform[4] != 0

    @property
    def bounds(self) -> Bounds:
        """xmin, ymin, xmax, ymax in the CRS, around all four corners."""
        x, y = self.to_xy(np.array([0.0, 0, self.height, self.height]), np.array([0.0, self.width, 0, self.width]))
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Length of a step along a row and along a column, in units of the CRS."""
        _, xc, xr, _, yc, yr = self.transform
        return math.hypot(xc, yc), math.hypot(xr, yr)

    def to_xy(self, rows: Array, cols: Array) -> tuple[Array, Array]:
        """Coordinates of positions in pixels (0, 0 is the corner of the first pixel, not its centre)."""
        x0, xc, xr, y0, yc, yr = self.transform
        return x0 + cols * xc + rows * xr, y0 + cols * yc + rows * yr

    def to_pixels(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Rows and columns, with fractions, of coordinates; the inverse of `to_xy`."""
        x0, xc, xr, y0, yc, yr = self.transform
        dx, dy = x - x0, y - y0
        return (xc * dy - yc * dx) / self._determinant, (yr * dx - xr * dy) / self._determinant

    def crop(self, window: Window) -> Grid:
        """The grid of a window, which may reach out of this grid."""
        x, y = self.to_xy(np.array(window.row, np.float64), np.array(window.col, np.float64))
        _, xc, xr, _, yc, yr = self.transform
        transform = (float(x), xc, xr, float(y), yc, yr)
        return replace(self, width=window.width, height=window.height, transform=transform)

    def thinned(self, step: int) -> Grid:
        """The grid of every `step`-th pixel, each as large as those it stands for."""
        x0, xc, xr, y0, yc, yr = self.transform
        transform = (x0, xc * step, xr * step, y0, yc * step, yr * step)
        return replace(self, width=-(-self.width // step), height=-(-self.height // step), transform=transform)

    def window_of(self, bounds: Sequence[float]) -> Window:
        """The smallest window that holds `bounds` (xmin, ymin, xmax, ymax in this CRS), cut to the grid.

        Raises:
            InputError: The bounds and the grid have no pixel in common.
        """
        xmin, ymin, xmax, ymax = bounds
        if np.isfinite([xmin, ymin, xmax, ymax]).all():
            row, col = self.to_pixels(np.array([xmin, xmin, xmax, xmax]), np.array([ymin, ymax, ymin, ymax]))
            first_row, first_col = _floor(row.min()), _floor(col.min())
            size = max(_ceil(row.max()) - first_row, 0), max(_ceil(col.max()) - first_col, 0)
            window = Window(first_row, first_col, *size).intersection(self.window)
            if window is not None:
                return window
        text = ", ".join(f"{value:.10g}" for value in bounds)
        here = ", ".join(f"{value:.10g}" for value in self.bounds)
        raise InputError(
            said(
                "the extent {text} lies outside the image, which covers {here} in {crs}",
                text=text,
                here=here,
                crs=crs_name(self.crs_wkt),
            )
        )

    @property
    def pixel_area(self) -> float:
        """Area of a pixel on the ground in m².

        Planar where the projection keeps areas true within 1 % at the centre of the grid (UTM, national grids); else
        (degrees, Web Mercator) that of the pixel at the centre on the CRS's ellipsoid.
        """
        srs = spatial_reference(self.crs_wkt)
        geographic = bool(srs.IsGeographic())
        planar = abs(self._determinant) * (1.0 if geographic else srs.GetLinearUnits() ** 2)
        if not geographic and not srs.IsProjected():
            return planar
        row, col = self.height / 2, self.width / 2
        x, y = self.to_xy(row + np.array([-0.5, -0.5, 0.5]), col + np.array([-0.5, 0.5, -0.5]))
        degrees = spatial_reference(_geographic_wkt(self.crs_wkt))
        longitude, latitude = transform_points(self.crs_wkt, _geographic_wkt(self.crs_wkt), x, y)
        unit = degrees.GetAngularUnits()
        lon, lat = longitude * unit, latitude * unit
        if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
            return planar
        major, minor = degrees.GetSemiMajor(), degrees.GetSemiMinor()
        e2 = 1 - (minor / major) ** 2
        w2 = 1 - e2 * math.sin(lat.mean()) ** 2
        along_meridian, along_parallel = major * (1 - e2) / w2**1.5, major * math.cos(lat.mean()) / math.sqrt(w2)
        dx, dy = (lon[1:] - lon[0]) * along_parallel, (lat[1:] - lat[0]) * along_meridian
        ground = float(abs(dx[0] * dy[1] - dx[1] * dy[0]))
        return planar if not geographic and abs(ground / planar - 1) < AREA_TOLERANCE else ground

    def same_as(self, other: Grid, tolerance: float = 1e-3) -> bool:
        """Whether both have the same pixels: size, CRS, and corners that agree within `tolerance` pixels."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        rows = np.array([0.0, 0, self.height, self.height])
        cols = np.array([0.0, self.width, 0, self.width])
        their_rows, their_cols = self.to_pixels(*other.to_xy(rows, cols))
        near = np.abs(their_rows - rows).max() <= tolerance and np.abs(their_cols - cols).max() <= tolerance
        return bool(near) and same_crs(self.crs_wkt, other.crs_wkt)

    def bounds_in(self, crs_wkt: str) -> Bounds | None:
        """The bounds in another CRS, all edges followed; None where the CRS does not reach this place."""
        steps = np.linspace(0.0, 1.0, 22)
        rows = np.concatenate([np.zeros(22), np.ones(22), steps, steps]) * self.height
        cols = np.concatenate([steps, steps, np.zeros(22), np.ones(22)]) * self.width
        x, y = transform_points(self.crs_wkt, crs_wkt, *self.to_xy(rows, cols))
        ok = np.isfinite(x) & np.isfinite(y)
        if not ok.any():
            return None
        return float(x[ok].min()), float(y[ok].min()), float(x[ok].max()), float(y[ok].max())


def _floor(value: float) -> int:
    return math.floor(value + EDGE_TOLERANCE)


def _ceil(value: float) -> int:
    return math.ceil(value - EDGE_TOLERANCE)


@lru_cache(maxsize=64)
def spatial_reference(wkt: str) -> Any:
    """An osr.SpatialReference with x before y, whatever the CRS's authority says. Not to be changed: it is shared."""
    srs = osr.SpatialReference()
    srs.ImportFromWkt(wkt)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


@lru_cache(maxsize=64)
def _geographic_wkt(wkt: str) -> str:
    return str(spatial_reference(wkt).CloneGeogCS().ExportToWkt())


@lru_cache(maxsize=256)
def same_crs(a: str, b: str) -> bool:
    """Whether two WKTs mean the same CRS."""
    if a == b:
        return True
    if not a or not b:
        return False
    return bool(spatial_reference(a).IsSame(spatial_reference(b), ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def crs_name(wkt: str) -> str:
    """What people call the CRS: "EPSG:32633" or its name."""
    srs = spatial_reference(wkt)
    authority, code = srs.GetAuthorityName(None), srs.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else str(srs.GetName() or said("an unnamed CRS"))


def crs_of(text: str) -> str:
    """The WKT of a CRS written as "EPSG:4326" or as WKT.

    Raises:
        InputError: It is none.
    """
    srs = osr.SpatialReference()
    code = re.fullmatch(r"(?i)\s*EPSG:(\d{1,9})\s*", text)
    try:
        # GDAL's own reader of any form would also open files and web addresses.
        srs.ImportFromEPSG(int(code[1])) if code else srs.ImportFromWkt(text)
    except RuntimeError:
        raise InputError(
            said("{text} is no coordinate reference system; write it as EPSG:CODE", text=repr(text))
        ) from None
    return str(srs.ExportToWkt())


def transform_points(source: str, target: str, x: Array, y: Array) -> tuple[Array, Array]:
    """Coordinates from one CRS (WKT) in another; infinite where the target CRS has no such place."""
    if same_crs(source, target):
        return np.asarray(x, np.float64), np.asarray(y, np.float64)
    transformation = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
    points = np.stack([np.asarray(x, np.float64), np.asarray(y, np.float64)], axis=-1)
    result = np.full(points.shape, np.inf)
    try:
        result = np.array(transformation.TransformPoints(points.tolist()), dtype=np.float64)[:, :2]
    except RuntimeError:
        # One point that cannot be transformed fails them all; the others are still wanted.
        for index, point in enumerate(points.tolist()):
            try:
                result[index] = transformation.TransformPoint(*point)[:2]
            except RuntimeError:
                continue
    return result[:, 0], result[:, 1]


def row_bands(height: int, band_height: int) -> Iterator[tuple[int, int]]:
    """(first row, rows) of the bands that cover `height` rows from the top; only the last may be lower.

    Example:
        >>> list(row_bands(5, 2))
        [(0, 2), (2, 2), (4, 1)]
    """
    if band_height < 1:
        raise ValueError("a band needs at least one row")
    for row in range(0, height, band_height):
        yield row, min(band_height, height - row)


def tile_starts(length: int, tile: int, overlap: int) -> list[int]:
    """Where tiles begin along an axis: evenly spread, the first flush with the start, the last with the end.

    Args:
        length: Pixels of the axis.
        tile: Pixels of a tile.
        overlap: Pixels that neighbours share at least, less than `tile`.

    Returns:
        Strictly growing starts in [0, length − tile]; [0] where one tile covers the axis.

    Example:
        >>> tile_starts(10, 4, 1)
        [0, 3, 6]
        >>> tile_starts(3, 4, 1)
        [0]
    """
    if not 0 <= overlap < tile:
        raise ValueError(f"an overlap of {overlap} does not fit a tile of {tile}")
    if length <= tile:
        return [0]
    steps = -(-(length - tile) // (tile - overlap))
    return [index * (length - tile) // steps for index in range(steps + 1)]
