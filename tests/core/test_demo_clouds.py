"""The demo's clouds: real outlines on the scene, burnt where they lie, and a fair score of what is filled there."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal")

from scenes import read_array, write_raster
from test_demo import EAST, NORTH, SOUTH, WEST

from landbrush.tools import demo, demo_clouds

OUTLINES = demo.SOURCES / "clouds.geojson"


@pytest.fixture(scope="module")
def burnt(tmp_path_factory):
    """The clouds on the scene's grid, at a tenth of its pixels."""
    folder = tmp_path_factory.mktemp("burnt")
    size = round((NORTH - SOUTH) / 100), round((EAST - WEST) / 100)
    image = write_raster(folder / "i.tif", np.zeros((1, *size), np.uint8), crs=32618, origin=(WEST, NORTH), pixel=100.0)
    return read_array(demo_clouds.write_mask(OUTLINES, image, folder / "clouds.tif"))


def test_outlines_are_few_enough_to_ship_and_cover_what_the_readme_says(burnt):
    assert OUTLINES.stat().st_size < 200_000
    assert set(np.unique(burnt)) == {0, 1}
    assert 0.10 < burnt.mean() < 0.14
    west, east, south, north = demo.FILLED
    rows = slice(round((NORTH - north) / 100), round((NORTH - south) / 100))
    part = burnt[rows, round((west - WEST) / 100) : round((east - WEST) / 100)]
    # Enough to hide much, and enough left to learn from and to fill by.
    assert 0.3 < part.mean() < 0.5
    for feature in json.loads(OUTLINES.read_text(encoding="utf-8"))["features"]:
        assert feature["geometry"]["type"] == "Polygon"
        assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in feature["geometry"]["coordinates"])


def test_what_is_filled_lies_in_the_scene_on_its_pixels():
    west, east, south, north = demo.FILLED
    assert WEST < west < east < EAST
    assert SOUTH < south < north < NORTH
    assert all((value - edge) % 10 == 0 for value, edge in zip((west, north), (WEST, NORTH)))


def test_outlines_are_burnt_where_they_lie(tmp_path):
    ring = [[15.0, 49.0], [15.001, 49.0], [15.001, 49.001], [15.0, 49.001], [15.0, 49.0]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    made = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": geometry}]}
    (tmp_path / "c.geojson").write_text(json.dumps(made))
    # At 15° east the zone's own meridian: 500 km, and 49° north is 5 427 463 m.
    image = write_raster(
        tmp_path / "i.tif", np.zeros((1, 30, 30), np.uint8), crs=32633, origin=(499_900.0, 5_427_650.0)
    )
    mask = read_array(demo_clouds.write_mask(tmp_path / "c.geojson", image, tmp_path / "m.tif"))
    rows, cols = np.nonzero(mask)
    assert (cols.min(), cols.max()) == (10, 16)  # 73 m
    assert rows.max() - rows.min() + 1 == 11  # 111 m
    assert rows.max() == 18


def test_the_score_counts_hidden_pixels_alone():
    truth = np.full((2, 4, 4), 1000, np.uint16)
    filled, hidden = truth.astype(np.float32), np.zeros((4, 4), bool)
    hidden[1:3, 1:3] = True
    filled[:, hidden] += 100
    filled[:, 0, 0] = 9999
    assert demo_clouds.psnr(filled, truth, hidden) == pytest.approx(40.0)
    assert demo_clouds.psnr(truth, truth + np.uint16(1000), hidden) == pytest.approx(20.0)


def test_the_interpolation_that_is_compared_with_is_not_lamed():
    rows, cols = np.mgrid[:24, :24].astype(float)
    truth = np.stack([1000 + 20 * rows + 10 * cols, 3000 - 15 * cols])
    hidden = np.zeros((24, 24), bool)
    hidden[9:14, 8:15] = True
    spoilt = np.where(hidden, 60_000, truth)
    found = demo_clouds.biharmonic(spoilt, hidden)
    assert np.abs(found - truth).max() < 1.0


def test_the_part_that_was_filled_is_found_in_the_scene(tmp_path):
    from osgeo import gdal

    whole = write_raster(tmp_path / "w.tif", np.zeros((1, 50, 60), np.uint8))
    part = write_raster(tmp_path / "p.tif", np.zeros((1, 7, 9), np.uint8), origin=(500_000.0 + 120, 5_400_000.0 - 30))
    assert demo_clouds.window_of(gdal.Open(part), gdal.Open(whole)) == (12, 3, 9, 7)
