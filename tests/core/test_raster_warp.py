"""Rasters on another grid, against an independent interpolation and independent coordinates."""

from __future__ import annotations

import math
import uuid

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasters import UTM33, make_grid, wkt, write_raster
from scipy.ndimage import map_coordinates

from landbrush.core.data.grid import Grid, Window, transform_points
from landbrush.core.data.raster import Raster
from landbrush.core.errors import InputError

examples = settings(deadline=None, max_examples=40)


@pytest.fixture
def ramp(tmp_path):
    """A raster of 3 bands whose every pixel differs."""
    grid = make_grid()
    pixels = np.arange(3 * 30 * 40, dtype=np.uint16).reshape(3, 30, 40) + 1
    return Raster(write_raster(tmp_path / "ramp.tif", pixels, grid, names=("B02", "B03", "B8A"))), pixels


def _memory_raster(pixels, grid, **kwargs):
    return Raster(write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", pixels, grid, **kwargs))


# On another grid


_SMOOTH = np.random.default_rng(3).uniform(100, 2000, (1, 40, 50)).astype(np.float32)
_SOURCE_GRID = make_grid(50, 40, pixel=10)
_SMOOTH_RASTER = _memory_raster(_SMOOTH, _SOURCE_GRID)

target_grids = st.builds(
    make_grid,
    width=st.integers(1, 60),
    height=st.integers(1, 60),
    pixel=st.floats(2.0, 10.0),
    x=st.floats(5e5 - 150, 5e5 + 450),
    y=st.floats(5e6 - 350, 5e6 + 150),
    degrees=st.one_of(st.just(0.0), st.floats(-180, 180)),
)


def _positions(grid: Grid, source: Grid):
    rows, cols = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    x, y = transform_points(grid.crs_wkt, source.crs_wkt, *(v.ravel() for v in grid.to_xy(rows, cols)))
    row, col = source.to_pixels(x, y)
    return row.reshape(grid.height, grid.width), col.reshape(grid.height, grid.width)


@examples
@given(target_grids)
def test_warps_agree_with_an_independent_interpolation(grid):
    row, col = _positions(grid, _SOURCE_GRID)
    inside = (row > 0) & (row < 40) & (col > 0) & (col < 50)
    sure = inside & (np.abs(row - np.round(row)) > 0.01) & (np.abs(col - np.round(col)) > 0.01)
    if not inside.any():
        return
    near = _SMOOTH_RASTER.on_grid(grid, "nearest")
    nearest = _SMOOTH[0][np.clip(row, 0, 39).astype(int), np.clip(col, 0, 49).astype(int)]
    np.testing.assert_array_equal(near.read()[0][sure], nearest[sure])
    np.testing.assert_array_equal(near.valid()[sure], True)
    assert not near.valid()[~inside & ((row < -0.01) | (row > 40.01) | (col < -0.01) | (col > 50.01))].any()

    smooth = _SMOOTH_RASTER.on_grid(grid, "bilinear")
    expected = map_coordinates(_SMOOTH[0].astype(float), [row - 0.5, col - 0.5], order=1, mode="nearest")
    core = (row > 0.6) & (row < 39.4) & (col > 0.6) & (col < 49.4)
    assert smooth.grid == grid
    np.testing.assert_allclose(smooth.read()[0][core], expected[core], rtol=0, atol=2.0)
    assert smooth.valid()[core].all()


@examples
@given(target_grids, st.data())
def test_a_window_of_a_warp_is_a_slice_of_the_whole(grid, data):
    try:
        warped = _SMOOTH_RASTER.on_grid(grid)
    except InputError:
        return
    row, col = data.draw(st.integers(-5, grid.height)), data.draw(st.integers(-5, grid.width))
    window = Window(row, col, data.draw(st.integers(0, 70)), data.draw(st.integers(0, 70)))
    whole, valid = np.zeros((200, 200), np.float32), np.zeros((200, 200), bool)
    whole[50 : 50 + grid.height, 50 : 50 + grid.width] = warped.read()[0]
    valid[50 : 50 + grid.height, 50 : 50 + grid.width] = warped.valid()
    rows, cols = Window(row + 50, col + 50, window.height, window.width).slices
    np.testing.assert_array_equal(warped.read(window)[0], whole[rows, cols])
    np.testing.assert_array_equal(warped.valid(window), valid[rows, cols])


@examples
@given(
    st.sampled_from(["uint8", "uint16", "int16", "float32"]),
    st.integers(0, 2**31),
    st.floats(0.3, 2.5),
    st.floats(-20, 20),
    st.booleans(),
)
def test_nodata_never_mixes_into_valid_pixels(dtype, seed, scale, shift, is_set):
    """Valid values lie in 100–200, nodata at 0: a mixture would lie between."""
    random = np.random.default_rng(seed)
    pixels = random.integers(100, 201, (2, 20, 20)).astype(dtype)
    missing = random.random((20, 20)) < 0.3
    nodata = 0.0 if is_set else None
    hole = 0 if is_set else (math.nan if dtype == "float32" else 150)
    pixels[:, missing] = hole
    raster = _memory_raster(pixels, make_grid(20, 20), nodata=nodata)
    target = make_grid(30, 30, pixel=10 * scale, x=5e5 + shift, y=5e6 + shift)
    warped = raster.on_grid(target, "bilinear")
    values, valid = warped.read(), warped.valid()
    assert valid.any()
    assert values[:, valid].min() >= 100
    assert values[:, valid].max() <= 200
    row, col = _positions(target, raster.grid)
    outside = (row < 0) | (row > 20) | (col < 0) | (col > 20)
    assert not valid[outside & (np.minimum(np.abs(row), np.abs(row - 20)) > 0.01)].any() or not outside.any()


@pytest.mark.parametrize("crs", [4326, 32634, 3857, 3035])
def test_other_crs_agree_with_independent_coordinates(crs):
    """Each source pixel holds its own position, so a warped pixel must hold the position it is at."""
    source = make_grid(200, 200, pixel=10)
    rows, cols = np.mgrid[0:200, 0:200] + 0.5
    x, y = source.to_xy(rows, cols)
    raster = _memory_raster(np.stack([x, y]), source)
    xmin, _, xmax, ymax = source.bounds_in(wkt(crs))
    side = (xmax - xmin) / 100
    target = Grid(100, 90, (xmin, side, 0, ymax, 0, -side), wkt(crs))
    warped = raster.on_grid(target)
    pyproj = pytest.importorskip("pyproj")
    rows, cols = np.mgrid[0:90, 0:100] + 0.5
    there = pyproj.Transformer.from_crs(crs, 32633, always_xy=True).transform(*target.to_xy(rows, cols))
    valid = warped.valid()
    x0, y0, x1, y1 = source.bounds
    within = (there[0] > x0 + 40) & (there[0] < x1 - 40) & (there[1] > y0 + 40) & (there[1] < y1 - 40)
    assert within.any()
    assert valid[within].all()
    # GDAL follows the projection within an eighth of a pixel.
    coarse = max(side * (1e5 if crs == 4326 else 1.0), 10.0)
    assert np.abs(np.stack(there) - warped.read())[:, within].max() < 0.2 * coarse


def test_an_upside_down_grid_is_read_and_warped(tmp_path):
    up = Grid(40, 30, (5e5, 10.0, 0.0, 5e6 - 300, 0.0, 10.0), UTM33)
    pixels = np.arange(1200, dtype=np.uint16).reshape(1, 30, 40) + 1
    raster = _memory_raster(pixels, up)
    assert raster.grid.bounds == make_grid().bounds
    np.testing.assert_array_equal(raster.on_grid(make_grid(), "nearest").read()[0], pixels[0, ::-1])
    down = _memory_raster(pixels, make_grid())
    np.testing.assert_array_equal(down.on_grid(up, "nearest").read()[0], pixels[0, ::-1])


def test_the_same_grid_needs_no_warp(ramp):
    raster, _ = ramp
    assert raster.on_grid(make_grid()) is raster


def test_a_masks_nodata_can_be_a_value_like_any_other(tmp_path):
    path = write_raster(tmp_path / "m.tif", np.array([[0, 1, 2]], np.uint8), make_grid(3, 1), nodata=0)
    same = Raster(path).on_grid(make_grid(3, 1), "nearest", ignore_nodata=True)
    assert same.valid().all()
    wider = Raster(path).on_grid(make_grid(5, 1), "nearest", ignore_nodata=True)
    assert wider.valid().tolist() == [[True, True, True, False, False]]
    assert not Raster(path).valid().all()


def test_rasters_that_do_not_meet_are_refused(ramp):
    raster, _ = ramp
    with pytest.raises(InputError, match=r"ramp.tif \(EPSG:32633\) does not overlap .*\(EPSG:32633\)"):
        raster.on_grid(make_grid(x=9e5))
    with pytest.raises(InputError, match="does not overlap"):
        raster.on_grid(make_grid(x=-120, y=40, pixel=1e-4, crs=wkt(4326)))
