"""Large rasters that are nodata for the most part: tiles nobody wrote take neither time nor room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from ..errors import Cancelled
from ..said import said
from .dataset import GDAL_TYPES
from .writer import RasterWriter, close_dataset

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: Side of a tile. What is written must start at multiples of `SPARSE_BLOCK`, or the overviews would not meet.
TILE, SPARSE_BLOCK = 512, 1024


class SparseWriter(RasterWriter):
    """A `RasterWriter` for a tiled GeoTIFF with overviews, written as it comes.

    Making a Cloud-optimised GeoTIFF reads every pixel, those too that nobody wrote. This one makes the overviews from
    what is written, of values that are not nodata (their mean), or of one in so many where `nearest`.

    Args:
        All of them: See `RasterWriter`; `nodata` must be given.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        largest = max(self.grid.height, self.grid.width)
        self._factors = [factor for factor in (2, 4, 8, 16, 32) if largest / factor * 2 > TILE]

    def _check_space(self) -> None:
        """What will be written is not known before; a full disk is told when it happens."""

    def _create(self) -> None:
        options = ["BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE", "TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}"]
        options += ["INTERLEAVE=BAND", "COMPRESS=DEFLATE", f"PREDICTOR={1 if self._nearest else 2}", "ZLEVEL=3"]
        overviews = {
            "COMPRESS_OVERVIEW": "DEFLATE",
            "PREDICTOR_OVERVIEW": "1" if self._nearest else "2",
            "SPARSE_OK_OVERVIEW": "ON",
            "GDAL_TIFF_OVR_BLOCKSIZE": str(TILE),
            "BIGTIFF_OVERVIEW": "IF_SAFER",
        }
        size = self.grid.width, self.grid.height, self.count
        try:
            driver = gdal.GetDriverByName("GTiff")
            self._dataset = driver.Create(self._beside("finished.tif"), *size, GDAL_TYPES[self.dtype], options)
            self._describe()
            if self._factors:
                before = {key: gdal.GetConfigOption(key) for key in overviews}
                for key, text in overviews.items():
                    gdal.SetConfigOption(key, text)
                try:
                    self._dataset.FlushCache()
                    self._dataset.BuildOverviews("NONE", self._factors)
                finally:
                    for key, text in before.items():
                        gdal.SetConfigOption(key, text)
        except RuntimeError as error:
            raise self._failed(error) from None

    def write(self, array: Array, row: int = 0, col: int = 0) -> None:
        """See `RasterWriter.write`; `row` and `col` are multiples of `SPARSE_BLOCK`."""
        if row % SPARSE_BLOCK or col % SPARSE_BLOCK:
            raise ValueError(f"row {row} and column {col} are no multiples of {SPARSE_BLOCK}")
        if self._cancelled is not None and self._cancelled():
            raise Cancelled(said("writing {path} was stopped", path=self.path))
        array = array[None] if array.ndim == 2 else array
        super().write(array, row, col)
        try:
            for level, factor in enumerate(self._factors):
                small = self._smaller(array, factor)
                for index in range(self.count):
                    band = self._dataset.GetRasterBand(index + 1).GetOverview(level)
                    height = min(small.shape[1], band.YSize - row // factor)
                    width = min(small.shape[2], band.XSize - col // factor)
                    part = np.ascontiguousarray(small[index, :height, :width])
                    band.WriteRaster(col // factor, row // factor, width, height, part.tobytes())
        except RuntimeError as error:
            raise self._failed(error) from None

    def _smaller(self, array: Array, factor: int) -> Array:
        if self._nearest:
            return array[:, ::factor, ::factor]
        count, height, width = array.shape
        rows, cols = -(-height // factor), -(-width // factor)
        nodata = 0 if self.nodata is None else self.nodata
        padded = np.full((count, rows * factor, cols * factor), nodata, array.dtype)
        padded[:, :height, :width] = array
        blocks = padded.reshape(count, rows, factor, cols, factor)
        valid = blocks != nodata
        seen = valid.sum(axis=(2, 4))
        total = np.where(valid, blocks, 0).sum(axis=(2, 4), dtype=np.float64)
        mean = np.rint(total / np.maximum(seen, 1)) if array.dtype.kind in "iu" else total / np.maximum(seen, 1)
        return np.where(seen > 0, mean, nodata).astype(array.dtype)

    def _finish(self) -> None:
        finished = self._beside("finished.tif")
        try:
            self._dataset.FlushCache()
            close_dataset(self, "_dataset")
        except RuntimeError as error:
            raise self._failed(error) from None
        self._replace(finished)
