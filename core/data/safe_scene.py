"""The pixels of a Sentinel-2 product in one CRS, at 10 m: bands, what hides the ground, and where there is anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from ..errors import InputError, one_line
from ..said import said
from .dataset import open_dataset
from .grid import Grid, Window, same_crs
from .jpeg2000_tiles import empty_tiles
from .raster import Raster
from .safe import RESOLUTIONS, SafeProduct
from .safe_clouds import CIRRUS as CIRRUS
from .safe_clouds import OPAQUE as OPAQUE
from .safe_clouds import CloudPolygons

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

NODATA, SATURATED = 0, 65535
#: Of the masks made of Level-1C products, besides `OPAQUE` (cloud) and `CIRRUS`.
CLEAR = 0
_SCL_NODATA, _SCL_CLOUD = 0, 8


class SafeScene:
    """What a product holds in one CRS. Products in old naming may hold several, all others hold one.

    Attributes:
        product: Whose it is.
        bands: Names, in order.
        grid: 10 m pixels.
        mask_kind: "scl", "missing", or None where the product tells nothing of clouds.

    Args:
        product: Checked to be whole in these bands.
        epsg: EPSG code of the CRS.
        bands: Names, in order.
        cloud_probability: Percent from which on a pixel of a Level-2A product is cloud; None = as its SCL says.

    Raises:
        InputError: GDAL cannot read the product, or its resolutions do not fit each other.
    """

    def __init__(
        self, product: SafeProduct, epsg: int, bands: Sequence[str], cloud_probability: int | None = None
    ) -> None:
        self.product = product
        self.bands = tuple(bands)
        self._subdatasets = {metres: name for code, metres, name in subdatasets(product) if code == epsg}
        self._rasters: dict[int, Raster] = {}
        self.grid: Grid = self._raster(10).grid
        self._columns = [(RESOLUTIONS[band], self._find(band)) for band in self.bands]
        self._scl = self._find("SCL") if product.level == "L2A" else None
        self._classes = self._one(r"^MSK_CLASSI_B00\.jp2$") if product.level == "L1C" else None
        self._polygons = None
        if product.level == "L1C" and self._classes is None:
            drawn = product.masks(r"MSK_CLOUDS?_.*B00.*\.gml$")
            self._polygons = CloudPolygons(drawn, self.grid.crs_wkt) if drawn else None
        self._probability = None
        if cloud_probability is not None and product.level == "L2A":
            self._probability = self._one(r"(CLD(PRB)?|_CLD_L2A_TL_.*)_20m\.jp2$")
            if self._probability is None:
                raise InputError(
                    said("{name} has no probability of clouds; leave out `cloud_probability`", name=product.name)
                )
        self._cloud = cloud_probability or 0
        told = self._scl is not None or self._classes is not None or self._polygons is not None
        self.mask_kind = None if not told else "scl" if product.level == "L2A" else "missing"

    def _raster(self, metres: int) -> Raster:
        if metres not in self._rasters:
            name = self._subdatasets.get(metres)
            if name is None:
                raise InputError(
                    said("{name} has no bands of {metres} m that GDAL can read", name=self.product.name, metres=metres)
                )
            raster = Raster(name)
            if metres != 10:
                _check_fit(raster, self.grid, metres, self.product.name)
            self._rasters[metres] = raster
        return self._rasters[metres]

    def _find(self, band: str) -> int:
        bands = self._raster(RESOLUTIONS[band]).bands
        for index, name in enumerate(bands):
            if re.sub(r"^B0", "B", name) == re.sub(r"^B0", "B", band):
                return index
        raise InputError(
            said(
                "{name} has no band {band} that GDAL can read; it has {bands}",
                name=self.product.name,
                band=band,
                bands=", ".join(bands),
            )
        )

    def _one(self, pattern: str) -> Raster | None:
        """A raster besides the bands, on its own grid."""
        found = self.product.masks(pattern)
        return Raster(found[0]) if len(found) == 1 else None

    def read(self, window: Window) -> NDArray[np.uint16]:
        """Values (bands, height, width) with the offsets applied; 0 = nodata, 65535 = saturated.

        Coarser bands lie bilinearly between their pixels' centres; where such a pixel is nodata, so are the finer ones.

        Args:
            window: Of `grid`; may reach out of it.

        Raises:
            InputError: A file is damaged here.
        """
        result = np.empty((len(self.bands), *window.shape), np.uint16)
        for metres in sorted({metres for metres, _ in self._columns}):
            places = [place for place, (own, _) in enumerate(self._columns) if own == metres]
            columns = [self._columns[place][1] for place in places]
            factor = metres // 10
            coarse = _around(window, factor)
            values = self._raster(metres).read(coarse, columns)
            result[places] = enlarge(values, window, coarse, factor)
        for values, band in zip(result, self.bands):
            _shift(values, self.product.offsets[band])
        return result

    def read_mask(self, window: Window) -> NDArray[np.uint8]:
        """The mask (height, width): SCL of Level-2A; of Level-1C `CLEAR`, `OPAQUE` or `CIRRUS`."""
        if self._scl is not None:
            coarse = _around(window, 2)
            scl = _repeat(self._raster(20).read(coarse, [self._scl])[0], window, coarse, 2).astype(np.uint8)
            if self._probability is not None:
                likely = self._on_grid(self._probability).read(window, [0])[0] >= self._cloud
                scl[likely & (scl != _SCL_NODATA)] = _SCL_CLOUD
            return scl
        if self._classes is not None:
            classes = self._on_grid(self._classes).read(window, [0, 1])
            return np.where(classes[0] > 0, OPAQUE, np.where(classes[1] > 0, CIRRUS, CLEAR)).astype(np.uint8)
        if self._polygons is not None:
            return self._polygons.burn(self.grid.crop(window))
        return np.full(window.shape, CLEAR, np.uint8)

    def _on_grid(self, raster: Raster) -> Raster:
        return raster.on_grid(self.grid, "nearest", ignore_nodata=True)

    def busy(self, block: int) -> NDArray[np.bool_]:
        """Which blocks (rows, columns) of so many pixels a side of `grid` may hold anything; the others are nodata."""
        height, width = self.grid.height, self.grid.width
        result = np.zeros((-(-height // block), -(-width // block)), np.bool_)
        for band in self.bands:
            for path in self.product.band_files(band):
                for window in _filled(path, self.grid):
                    rows, cols = (
                        slice(start // block, -(-(start + length) // block))
                        for start, length in ((window.row, window.height), (window.col, window.width))
                    )
                    result[rows, cols] = True
        return result


def subdatasets(product: SafeProduct) -> list[tuple[int, int, str]]:
    """(EPSG code, metres, GDAL's name) of what GDAL's driver finds in a product.

    Raises:
        InputError: GDAL cannot read it.
    """
    if gdal.GetDriverByName("SENTINEL2") is None:
        raise InputError(said("this GDAL was built without the Sentinel-2 driver; use the one that comes with QGIS"))
    try:
        names = [name for name, _ in open_dataset(product.main, gdal.OF_RASTER).GetSubDatasets()]
    except RuntimeError as error:
        raise InputError(
            said("{path} cannot be read as a Sentinel-2 product ({reason})", path=product.main, reason=one_line(error))
        ) from None
    found = []
    for name in names:
        match = re.search(r":(10|20|60)m:EPSG_(\d+)$", name)
        if match:
            found.append((int(match[2]), int(match[1]), name))
    if not found:
        raise InputError(said("{path} holds no bands that GDAL's Sentinel-2 driver can read", path=product.main))
    return found


def enlarge(values: Array, window: Window, coarse: Window, factor: int) -> Array:
    """Values of coarser pixels at the centres of finer ones, bilinearly, around nodata.

    Args:
        values: (bands, height, width) of the coarser window; 0 = nodata.
        window: Finer pixels.
        coarse: Of the coarser grid, with a margin of one pixel; both grids start at the same corner.
        factor: Finer pixels along a coarser one.

    Returns:
        (bands, height, width) of `window`; nodata wherever the coarser pixel around is, saturated where it is.
    """
    nearest = _repeat(values, window, coarse, factor)
    if factor == 1:
        return nearest
    valid = (values != NODATA) & (values != SATURATED)
    weighted = _between(values * valid, window, coarse, factor)
    weights = _between(valid, window, coarse, factor)
    kept = (nearest != NODATA) & (nearest != SATURATED)
    mixed = weighted / np.where(weights > 0, weights, 1)
    return np.where(kept, np.rint(mixed), nearest).astype(values.dtype)


def _between(values: Array, window: Window, coarse: Window, factor: int) -> Array:
    result = values.astype(np.float32)
    for axis, start, length, origin in (
        (1, window.row, window.height, coarse.row),
        (2, window.col, window.width, coarse.col),
    ):
        place = (start + np.arange(length) + 0.5) / factor - 0.5 - origin
        below = np.floor(place).astype(int)
        share = (place - below).astype(np.float32).reshape([-1 if dim == axis else 1 for dim in range(3)])
        last = result.shape[axis] - 1
        lower, upper = (np.take(result, np.clip(index, 0, last), axis) for index in (below, below + 1))
        result = lower + (upper - lower) * share
    return result


def _repeat(values: Array, window: Window, coarse: Window, factor: int) -> Array:
    rows = (window.row + np.arange(window.height)) // factor - coarse.row
    cols = (window.col + np.arange(window.width)) // factor - coarse.col
    return np.asarray(values[..., rows[:, None], cols])


def _around(window: Window, factor: int) -> Window:
    """The coarser pixels that a window lies in, and one more on each side where they are coarser at all."""
    row, col = window.row // factor, window.col // factor
    bottom, right = -(-(window.row + window.height) // factor), -(-(window.col + window.width) // factor)
    return Window(row, col, bottom - row, right - col).grown(0 if factor == 1 else 1)


def _shift(values: Array, offset: int) -> None:
    """Add an offset in place; what would be nodata or less becomes the least value there is."""
    if offset:
        kept = (values != NODATA) & (values != SATURATED)
        moved = np.clip(values.astype(np.int32) + offset, 1, SATURATED - 1)
        values[kept] = moved[kept]


def _check_fit(raster: Raster, grid: Grid, metres: int, name: str) -> None:
    factor = metres // 10
    corner = grid.crop(Window(0, 0, 1, 1)).bounds
    own = raster.grid.crop(Window(0, 0, 1, 1)).bounds
    fits = abs(corner[0] - own[0]) < 1e-3 and abs(corner[3] - own[3]) < 1e-3
    if not fits or raster.grid.width * factor < grid.width or raster.grid.height * factor < grid.height:
        raise InputError(said("{name}: its bands of {metres} m do not lie on those of 10 m", name=name, metres=metres))


def _filled(path: str, grid: Grid) -> list[Window]:
    """Windows of `grid` where a file may hold anything."""
    raster = Raster(path)
    if not same_crs(raster.grid.crs_wkt, grid.crs_wkt):
        return []
    tiles = empty_tiles(path)
    if tiles is None:
        windows = [raster.grid.window]
    else:
        windows = [
            Window(int(row) * tiles.height, int(col) * tiles.width, tiles.height, tiles.width)
            for row, col in np.argwhere(~tiles.empty)
        ]
    found = []
    for window in windows:
        inside = window.intersection(raster.grid.window)
        if inside is not None:
            found.append(grid.window_of(raster.grid.crop(inside).bounds))
    return found
