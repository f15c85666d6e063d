"""A made-up Sentinel-2 scene of any size: smooth fields of six land covers, texture and sensor noise, uint16, 10 bands.

Everything is a function of the seed and of where a pixel lies, so a scene is written window by window, and the classes
it was made from are known.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from osgeo import gdal, osr

gdal.UseExceptions()

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
CLASSES = ("water", "coniferous forest", "broadleaved forest", "grassland", "arable land", "settlement")

#: Typical surface reflectance × 10⁴ by class and band.
_SPECTRA = np.array(
    [
        [450, 420, 280, 250, 220, 210, 190, 180, 120, 90],
        [220, 360, 260, 560, 1500, 1850, 2000, 2100, 950, 450],
        [260, 520, 300, 950, 2700, 3400, 3600, 3750, 1750, 800],
        [380, 780, 560, 1250, 2600, 3100, 3300, 3450, 2250, 1250],
        [750, 1050, 1300, 1650, 2000, 2200, 2350, 2550, 3000, 2300],
        [1150, 1350, 1500, 1700, 1900, 2050, 2150, 2300, 2400, 2050],
    ],
    dtype=np.float32,
)
_CELLS = (96, 24, 8)  # pixels between the nodes of the fields, coarse to fine
_AMPLITUDES = (1.0, 0.45, 0.2)


class Scene:
    """Pixels and classes of a made-up scene.

    Args:
        size: Rows and columns.
        seed: Of everything in it.
    """

    def __init__(self, size: int, seed: int = 0) -> None:
        self.size = size
        self.seed = seed
        rng = np.random.default_rng(seed)
        self._fields = [
            rng.standard_normal((len(CLASSES), size // cell + 3, size // cell + 3), dtype=np.float32) for cell in _CELLS
        ]

    def _score(self, row: int, height: int) -> npt.NDArray[np.float32]:
        """(K, height, size): the class with the largest score has the pixel."""
        score = np.zeros((len(CLASSES), height, self.size), np.float32)
        for field, cell, amplitude in zip(self._fields, _CELLS, _AMPLITUDES):
            rows, cols = (np.arange(row, row + height) / cell), (np.arange(self.size) / cell)
            r, c = rows.astype(int), cols.astype(int)
            v, u = (rows - r).astype(np.float32)[:, None], (cols - c).astype(np.float32)
            # Along the rows first: the arrays stay small until the last line.
            lines = field[:, r] * (1 - v) + field[:, r + 1] * v
            score += amplitude * (lines[:, :, c] * (1 - u) + lines[:, :, c + 1] * u)
        return score

    def classes(self, row: int, height: int) -> npt.NDArray[np.uint8]:
        """(height, size) class ids from 1."""
        return (self._score(row, height).argmax(0) + 1).astype(np.uint8)

    def pixels(self, row: int, height: int) -> npt.NDArray[np.uint16]:
        """(10, height, size); never 0, which is nodata."""
        score = self._score(row, height)
        # A soft choice: edges are mixed pixels, as they are in a real image.
        weight = np.exp(8 * (score - score.max(0)))
        weight /= weight.sum(0)
        brightness = 1 + 0.08 * score[0]
        rng = np.random.default_rng((self.seed, row))
        out = np.empty((len(BANDS), height, self.size), np.uint16)
        for band in range(len(BANDS)):
            values = np.tensordot(_SPECTRA[:, band], weight, 1) * brightness
            values += 40 * rng.standard_normal(values.shape, dtype=np.float32)
            out[band] = np.clip(values, 1, 15000)
        return out

    def write(self, path: Path) -> None:
        """The pixels as a tiled, compressed GeoTIFF, as a download or an export from QGIS is."""
        options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1"]
        dataset = self._create(path, len(BANDS), gdal.GDT_UInt16, [*options, "NUM_THREADS=ALL_CPUS", "BIGTIFF=YES"])
        for index, name in enumerate(BANDS, 1):
            dataset.GetRasterBand(index).SetDescription(name)
            dataset.GetRasterBand(index).SetNoDataValue(0)
        for row in range(0, self.size, 512):
            height = min(512, self.size - row)
            dataset.WriteArray(self.pixels(row, height), 0, row)
        dataset.FlushCache()

    def write_labels(self, path: Path, every: int = 96, side: int = 20) -> None:
        """A label raster with one small square of annotations at every node of a grid; 0 elsewhere."""
        dataset = self._create(path, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
        labels = self.classes(0, self.size)
        inside = np.arange(self.size) % every < side
        dataset.GetRasterBand(1).WriteArray(np.where(inside[:, None] & inside, labels, 0).astype(np.uint8))
        dataset.GetRasterBand(1).SetNoDataValue(0)
        dataset.FlushCache()

    def _create(self, path: Path, bands: int, kind: int, options: list[str]) -> Any:
        system = osr.SpatialReference()
        system.ImportFromEPSG(32633)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), self.size, self.size, bands, kind, options)
        dataset.SetProjection(system.ExportToWkt())
        dataset.SetGeoTransform((399960.0, 10.0, 0.0, 5600040.0, 0.0, -10.0))
        return dataset
