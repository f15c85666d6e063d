"""Five dates that look like a real series, made from the demo's one real scene: other light, real clouds, a clear-cut.

No series may be shown that was handed to us without a licence; so the guide's is made, and says so.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy.ndimage import gaussian_filter

DATES = ("2018-06-03", "2019-06-08", "2020-06-02", "2021-06-07", "2021-09-10")
#: First column and row of the scene, and pixels a side.
COLUMN, ROW, SIZE = 500, 400, 600
NAMES = ("B02", "B03", "B04", "B08", "B11", "B12")
#: From this date on, the forest between these corners (row, column) is bare ground.
CUT, CORNERS = 3, ((36, 290), (32, 340), (52, 352), (92, 346), (100, 300), (70, 266))
#: A bare field, whose pixels the clear-cut gets.
FIELD = slice(188, 212), slice(206, 240)
_LIGHT = (1.0, 0.93, 1.06, 0.98, 0.88)
#: First row and column of the real clouds over each date, and whether they are upside down; None = a clear day.
_CLOUDS = ((300, 900, False), None, (600, 0, False), (900, 600, True), None)


def outline() -> np.ndarray:
    """(SIZE, SIZE) bool: where the clear-cut is."""
    rows, cols = np.mgrid[:SIZE, :SIZE]
    inside = np.zeros((SIZE, SIZE), bool)
    for (r0, c0), (r1, c1) in zip(CORNERS, (*CORNERS[1:], CORNERS[0])):
        crosses = (r0 > rows) != (r1 > rows)
        inside ^= crosses & (cols < c0 + (rows - r0) * (c1 - c0) / ((r1 - r0) or 1))
    return inside


def write_shore(scene: Path, folder: Path) -> None:
    """Write `s2_DATE.tif` and `clouds_DATE.tif` (1 = cloud) of every date.

    Args:
        scene: The demo's .vrt; its folder holds `clouds.tif`.
    """
    source = gdal.Open(str(scene))
    bands = {source.GetRasterBand(n).GetDescription(): n for n in range(1, source.RasterCount + 1)}
    window = (COLUMN, ROW, SIZE, SIZE)
    clear = np.stack([source.GetRasterBand(bands[name]).ReadAsArray(*window) for name in NAMES]).astype(np.float32)
    field = clear[:, FIELD[0], FIELD[1]]
    bare = np.pad(field, ((0, 0), (0, SIZE - field.shape[1]), (0, SIZE - field.shape[2])), mode="symmetric")
    clouds = gdal.Open(str(scene.with_name("clouds.tif"))).ReadAsArray() > 0
    cut, rng = outline(), np.random.RandomState(0)
    for number, date in enumerate(DATES):
        pixels = np.where(cut, bare, clear) if number >= CUT else clear
        pixels = pixels * _LIGHT[number] + rng.normal(0, 12, pixels.shape)
        hidden = np.zeros((SIZE, SIZE), bool)
        if (place := _CLOUDS[number]) is not None:
            hidden = clouds[place[0] : place[0] + SIZE, place[1] : place[1] + SIZE][:: -1 if place[2] else 1]
            thick = gaussian_filter(hidden.astype(np.float32), 2.5)
            texture = 5200 + 9000 * gaussian_filter(rng.normal(0, 1, hidden.shape), 6)
            pixels = pixels * (1 - thick) + thick * texture
            # The haze around a cloud belongs to it: what is left of it would pass for ground.
            hidden = thick > 0.005
        _write(folder / f"s2_{date}.tif", pixels.clip(1, 10_000).astype(np.uint16), source, NAMES)
        _write(folder / f"clouds_{date}.tif", hidden[None].astype(np.uint8), source)


def _write(path: Path, pixels: np.ndarray, grid: gdal.Dataset, names: tuple[str, ...] = ()) -> None:
    kind = gdal.GDT_UInt16 if pixels.dtype == np.uint16 else gdal.GDT_Byte
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, len(pixels), kind, ["COMPRESS=DEFLATE"])
    left, size, _, top, _, down = grid.GetGeoTransform()
    target.SetGeoTransform((left + COLUMN * size, size, 0, top + ROW * down, 0, down))
    target.SetProjection(grid.GetProjection())
    for number, band in enumerate(pixels, 1):
        target.GetRasterBand(number).WriteArray(band)
        if names:
            target.GetRasterBand(number).SetDescription(names[number - 1])
