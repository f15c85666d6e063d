"""Bands of several files as one raster."""

from __future__ import annotations

import os

import numpy as np
import pytest
from rasters import make_grid, wkt, write_raster

from landbrush.core.data.grid import Window
from landbrush.core.data.raster import Raster, stack_bands
from landbrush.core.data.stack import band_name_of_file
from landbrush.core.errors import InputError


def test_bands_of_10_20_and_60_m_are_stacked_on_the_finest_grid(tmp_path):
    """Like Sentinel-2's: the coarser grids begin further out and end elsewhere; every pixel holds its position."""
    fine = make_grid(66, 60, pixel=10, x=5e5 + 10, y=5e6)
    grids = {"B02": fine, "B05": make_grid(33, 30, 20, 5e5, 5e6), "B01": make_grid(11, 11, 60, 5e5, 5e6 + 20)}
    paths = []
    for name, grid in grids.items():
        rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
        x, y = grid.to_xy(rows, cols)
        # GeoTIFFs that only call themselves JPEG 2000.
        paths.append(write_raster(tmp_path / f"s2_{name}.jp2", (x - 5e5 + (5e6 - y) * 1e4).astype(np.float64), grid))
    out = stack_bands(paths, str(tmp_path / "stack" / "s2.vrt"))
    raster = Raster(out)
    assert raster.bands == ("B02", "B05", "B01")
    assert raster.grid == fine.crop(Window(0, 0, 60, 65))
    rows, cols = np.mgrid[3:57, 3:62] + 0.5
    x, y = raster.grid.to_xy(rows, cols)
    expected = x - 5e5 + (5e6 - y) * 1e4
    for band in raster.read(Window(3, 3, 54, 59)):
        np.testing.assert_allclose(band, expected, rtol=1e-12, atol=1e-3)


def test_a_stack_takes_names_and_moves_with_its_folder(tmp_path):
    (tmp_path / "a").mkdir()
    grid = make_grid(4, 4)
    paths = [
        write_raster(tmp_path / "a" / f"{name}.tif", np.full((1, 4, 4), k, np.int16), grid)
        for k, name in enumerate("xy")
    ]
    stack_bands(paths, str(tmp_path / "a" / "s.vrt"), ["NIR", "SWIR"])
    os.rename(tmp_path / "a", tmp_path / "b")
    raster = Raster(str(tmp_path / "b" / "s.vrt"))
    assert raster.bands == ("NIR", "SWIR")
    assert raster.read()[:, 0, 0].tolist() == [0, 1]


def test_bands_that_do_not_belong_together_are_refused(tmp_path):
    ones = np.ones((1, 4, 4), np.uint8)
    a = write_raster(tmp_path / "a.tif", ones, make_grid(4, 4))
    out = str(tmp_path / "s.vrt")
    for name, grid, message in (
        ("crs", make_grid(4, 4, crs=wkt(32634)), "crs.tif is in EPSG:32634 and .*a.tif in EPSG:32633"),
        ("far", make_grid(4, 4, x=9e5), "do not overlap"),
        ("turned", make_grid(4, 4, degrees=30), "is turned against"),
    ):
        b = write_raster(tmp_path / f"{name}.tif", ones, grid)
        with pytest.raises(InputError, match=message):
            stack_bands([a, b], out)
    with pytest.raises(InputError, match="3 names are given for 1 bands"):
        stack_bands([a], out, ["x", "y", "z"])
    with pytest.raises(InputError, match="no band"):
        stack_bands([], out)
    with pytest.raises(InputError, match="cannot be written"):
        stack_bands([a], str(tmp_path / "a.tif" / "s.vrt"))
    assert not os.path.exists(out)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("x/s2_B02.jp2", "B02"),
        ("T33UWR_20200901T100031_B8A_20m.jp2", "B8A"),
        ("LC08_B10.TIF", "B10"),
        ("T56LMM_20190220T001631_SCL_20m.jp2", "SCL"),
        ("holiday.tif", None),
        ("MAB02x.tif", None),
    ],
)
def test_file_names_tell_bands(path, name):
    assert band_name_of_file(path) == name


def test_files_of_one_date_are_one_raster(tmp_path):
    fine, coarse = make_grid(8, 6, pixel=10), make_grid(4, 3, pixel=20)
    red = write_raster(tmp_path / "x_B04_10m.tif", np.full((1, 6, 8), 4, np.uint8), fine)
    infrared = write_raster(tmp_path / "x_B8A_20m.tif", np.full((1, 3, 4), 8, np.uint16), coarse)
    raster = Raster(infrared, (red,))
    assert raster.bands == ("B8A", "B04")
    assert raster.grid == fine
    assert raster.read()[:, 0, 0].tolist() == [8, 4]
    assert raster.path == f"{infrared} (+ 1 file)"
    elsewhere = write_raster(tmp_path / "far.tif", np.ones((1, 3, 4), np.uint8), make_grid(4, 3, x=9e5))
    with pytest.raises(InputError, match="do not overlap"):
        Raster(red, (elsewhere,))
