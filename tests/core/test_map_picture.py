"""The picture in a report: the map's own classes and colours, true in scale and direction."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from landbrush.core.data.grid import Grid
from landbrush.core.data.writer import RasterWriter
from landbrush.core.evaluation.map_picture import MapPicture, map_picture, palette_png, picture_svg

CLASSES = [{"id": 3, "color": "#117733"}, {"id": 200, "color": "#ddcc77"}]


def wkt(code):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(code)
    return srs.ExportToWkt()


def decoded(png):
    name = "/vsimem/picture.png"
    gdal.FileFromMemBuffer(name, png)
    try:
        dataset = gdal.Open(name)
        table = dataset.GetRasterBand(1).GetColorTable()
        return dataset.ReadAsArray(), [table.GetColorEntry(value) for value in range(table.GetCount())]
    finally:
        dataset = None
        gdal.Unlink(name)


def written(path, ids, grid):
    with RasterWriter(str(path), grid, 1, np.uint8, 0) as writer:
        writer.write(ids[None], 0, 0)
    return str(path)


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 99))
@settings(max_examples=25, deadline=None)
def test_the_png_holds_the_values_and_colours(height, width, seed):
    values = np.random.default_rng(seed).integers(0, 256, (height, width)).astype(np.uint8)
    found, table = decoded(palette_png(values, {3: "#117733"}))
    np.testing.assert_array_equal(found, values)
    assert table[3] == (0x11, 0x77, 0x33, 255)
    assert table[0][3] == 0


def test_only_the_classes_told_are_shown_and_a_large_map_is_made_small(tmp_path):
    ids = np.zeros((1200, 2400), np.uint8)
    ids[:600], ids[600:, :1200], ids[600:, 1200:] = 3, 200, 9
    grid = Grid(2400, 1200, (500000.0, 10.0, 0.0, 5600000.0, 0.0, -10.0), wkt(32633))
    picture = map_picture(written(tmp_path / "m.tif", ids, grid), CLASSES)
    found, _ = decoded(picture.png)
    assert found.shape == (450, 900)
    assert (found[0, 0], found[-1, 0], found[-1, -1]) == (3, 200, 0)
    assert picture.metres == pytest.approx(24_000, rel=0.01)
    # Right above the middle meridian's zone: grid north is north within a degree or so.
    assert abs(picture.north) < 1
    assert picture.height / picture.width == pytest.approx(0.5, rel=0.01)


def test_degrees_are_drawn_as_wide_as_they_are_there(tmp_path):
    grid = Grid(100, 100, (14.0, 0.01, 0.0, 60.5, 0.0, -0.01), wkt(4326))
    picture = map_picture(written(tmp_path / "m.tif", np.full((100, 100), 3, np.uint8), grid), CLASSES)
    assert picture.width / picture.height == pytest.approx(math.cos(math.radians(60)), rel=0.01)
    assert picture.metres == pytest.approx(111_195 * 0.5, rel=0.01)


def test_north_turns_with_the_raster(tmp_path):
    turn = math.radians(30)
    right, down = (10 * math.cos(turn), -10 * math.sin(turn)), (-10 * math.sin(turn), -10 * math.cos(turn))
    grid = Grid(50, 50, (500000.0, right[0], down[0], 5600000.0, right[1], down[1]), wkt(32633))
    picture = map_picture(written(tmp_path / "m.tif", np.full((50, 50), 3, np.uint8), grid), CLASSES)
    # Rows run clockwise from east, so north lies counterclockwise from up... as far as the raster was turned.
    assert abs(abs(picture.north) - 30) < 1.5


def test_a_scale_bar_is_round_and_no_longer_than_a_quarter():
    for metres, said in ((24_000, "5 km"), (900, "200 m"), (3.9e6, "500 km"), (7, "1 m")):
        svg = picture_svg(MapPicture(palette_png(np.ones((5, 10), np.uint8), {}), 5, 10, metres, 0.0), "The map")
        assert f">{said}</text>" in svg
        length = float(re.search(r"H([\d.]+)v-8", svg)[1]) / 640 * metres
        assert length <= metres / 4
        number, unit = said.split()
        assert length == pytest.approx(float(number) * (1000 if unit == "km" else 1), rel=0.01)
    without = picture_svg(MapPicture(palette_png(np.ones((5, 10), np.uint8), {}), 5, 10, None, None), "The map")
    assert "<text" not in without
