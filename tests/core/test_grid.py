"""Windows and grids: property tests, and areas against an independent geodesic library."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasters import UTM33, make_grid, wkt

from landbrush.core.data.grid import Grid, Window, crs_name, row_bands, same_crs, tile_starts
from landbrush.core.errors import InputError

examples = settings(deadline=None, max_examples=60)

grids = st.builds(
    make_grid,
    width=st.integers(1, 500),
    height=st.integers(1, 500),
    pixel=st.sampled_from([0.1, 0.3, 10.0, 30.0, 57.3]),
    x=st.floats(-1e6, 1e6),
    y=st.floats(-1e6, 1e7),
)
rotated = st.builds(
    make_grid,
    width=st.integers(1, 500),
    height=st.integers(1, 500),
    degrees=st.floats(-179, 179),
    x=st.floats(-1e6, 1e6),
)


@st.composite
def grid_and_window(draw, source=grids):
    grid = draw(source)
    row, col = draw(st.integers(0, grid.height - 1)), draw(st.integers(0, grid.width - 1))
    return grid, Window(row, col, draw(st.integers(1, grid.height - row)), draw(st.integers(1, grid.width - col)))


@examples
@given(grid_and_window())
def test_the_window_of_a_crops_bounds_is_the_crop(case):
    grid, window = case
    assert grid.window_of(grid.crop(window).bounds) == window


@examples
@given(grid_and_window(rotated))
def test_on_a_rotated_grid_the_window_holds_the_bounds(case):
    grid, window = case
    found = grid.window_of(grid.crop(window).bounds)
    assert found.intersection(window) == window


@examples
@given(grid_and_window(), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_bounds_are_rounded_outwards_to_whole_pixels(case, a, b):
    grid, window = case
    x, y = grid.to_xy(
        np.array([window.row + a, window.row + window.height - a]),
        np.array([window.col + b, window.col + window.width - b]),
    )
    if window.height < 2 or window.width < 2:
        return
    assert grid.window_of((min(x), min(y), max(x), max(y))) == window


@examples
@given(grid_and_window(), st.integers(0, 40))
def test_bounds_that_reach_out_are_cut_to_the_grid(case, margin):
    grid, window = case
    grown = window.grown(margin)
    assert grid.window_of(grid.crop(grown).bounds) == grown.intersection(grid.window)


@examples
@given(rotated, st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_pixels_and_coordinates_are_each_others_inverse(grid, row, col):
    back = grid.to_pixels(*grid.to_xy(np.array([row]), np.array([col])))
    assert np.allclose(np.concatenate(back), [row, col], atol=1e-5)


@pytest.mark.parametrize("bounds", [(0, 0, 1, 1), (6e5, 4.9e6, 7e5, 5e6), (math.nan, 0, 1, 1), (math.inf,) * 4])
def test_an_extent_outside_is_refused_with_both_extents(bounds):
    with pytest.raises(InputError, match=r"lies outside the image, which covers .* in EPSG:32633"):
        make_grid().window_of(bounds)


def test_an_extent_that_only_touches_the_grid_is_outside():
    grid = make_grid()
    _, ymin, xmax, ymax = grid.bounds
    with pytest.raises(InputError, match="outside"):
        grid.window_of((xmax, ymin, xmax + 50, ymax))


def test_a_window_knows_its_overlaps():
    window = Window(2, 3, 4, 5)
    assert window.intersection(Window(0, 0, 3, 4)) == Window(2, 3, 1, 1)
    assert window.intersection(Window(6, 3, 4, 5)) is None
    assert window.union(Window(0, 0, 3, 4)) == Window(0, 0, 6, 8)
    assert window.grown(2) == Window(0, 1, 8, 9)
    assert window.relative_to(Window(1, 1, 9, 9)) == Window(1, 2, 4, 5)
    assert np.zeros((10, 10))[window.slices].shape == window.shape == (4, 5)
    with pytest.raises(ValueError, match="size"):
        Window(0, 0, -1, 2)


def test_a_grid_without_extent_is_refused():
    with pytest.raises(ValueError, match="no area"):
        Grid(4, 4, (0, 1, 2, 0, 2, 4), UTM33)
    with pytest.raises(ValueError, match="size"):
        Grid(0, 4, (0, 1, 0, 0, 0, -1), UTM33)


@examples
@given(st.integers(1, 3000), st.integers(1, 700))
def test_row_bands_hold_every_row_once(height, band):
    rows = [row for first, count in row_bands(height, band) for row in range(first, first + count)]
    assert rows == list(range(height))
    assert all(count == band for _, count in list(row_bands(height, band))[:-1])


@examples
@given(st.integers(1, 5000), st.integers(1, 600), st.data())
def test_tiles_cover_the_axis_and_overlap_as_asked(length, tile, data):
    overlap = data.draw(st.integers(0, tile - 1))
    starts = tile_starts(length, tile, overlap)
    assert starts[0] == 0
    if length <= tile:
        assert starts == [0]
        return
    assert starts[-1] == length - tile
    steps = np.diff(starts)
    assert steps.min() >= 1
    assert steps.max() <= tile - overlap
    # No more tiles than needed.
    assert len(starts) == math.ceil((length - tile) / (tile - overlap)) + 1


@pytest.mark.parametrize("overlap", [-1, 4, 5])
def test_a_tile_must_be_longer_than_its_overlap(overlap):
    with pytest.raises(ValueError, match="does not fit"):
        tile_starts(10, 4, overlap)


@pytest.mark.parametrize(
    ("crs", "x", "y", "pixel", "planar"),
    [
        (32633, 5e5, 5e6, 10.0, 100.0),
        (3035, 4.3e6, 3.0e6, 20.0, 400.0),
        (2263, 9.8e5, 2.0e5, 100.0, (100 * 1200 / 3937) ** 2),
    ],
)
def test_pixel_areas_of_usual_projections_are_planar(crs, x, y, pixel, planar):
    assert make_grid(pixel=pixel, x=x, y=y, crs=wkt(crs)).pixel_area == pytest.approx(planar, rel=1e-9)


@pytest.mark.parametrize(
    ("crs", "x", "y", "pixel"), [(4326, 15.0, 50.0, 1e-4), (4326, -56.37, -1.46, 9e-5), (3857, 1.8e6, 6.1e6, 10.0)]
)
def test_pixel_areas_in_degrees_and_web_mercator_are_those_on_the_ground(crs, x, y, pixel):
    pyproj = pytest.importorskip("pyproj")
    grid = make_grid(pixel=pixel, x=x, y=y, crs=wkt(crs))
    centre = grid.crop(Window(grid.height // 2, grid.width // 2, 1, 1))
    xmin, ymin, xmax, ymax = centre.bounds
    lon, lat = pyproj.Transformer.from_crs(crs, 4326, always_xy=True).transform(
        [xmin, xmax, xmax, xmin], [ymin, ymin, ymax, ymax]
    )
    area, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)
    assert grid.pixel_area == pytest.approx(abs(area), rel=2e-3)


@examples
@given(rotated, st.floats(-0.4, 0.4))
def test_grids_are_the_same_within_the_tolerance(grid, shift):
    moved = dataclasses.replace(grid, transform=(grid.transform[0] + shift, *grid.transform[1:]))
    assert grid.same_as(grid)
    assert grid.same_as(moved, tolerance=0.05)
    assert grid.same_as(moved, tolerance=1e-3) == (abs(shift) * _most(grid) < 1e-3 * 10)


def _most(grid):
    # A shift along x, seen along rows and columns of the rotated grid.
    _, xc, _, _, yc, _ = grid.transform
    return max(abs(xc), abs(yc)) / 10


def test_grids_of_other_sizes_or_crs_differ():
    grid = make_grid()
    assert not grid.same_as(make_grid(width=41))
    assert not grid.same_as(make_grid(crs=wkt(32634)))
    assert not grid.same_as(make_grid(pixel=10.01))


def test_crs_are_compared_by_meaning_and_named_for_people():
    assert same_crs(wkt(32633), wkt(32633).replace("WGS 84 / UTM zone 33N", "WGS 84 / UTM zone 33N"))
    assert not same_crs(wkt(32633), wkt(4326))
    assert not same_crs(wkt(32633), "")
    assert crs_name(wkt(4326)) == "EPSG:4326"
    assert crs_name('LOCAL_CS["site grid",UNIT["metre",1]]') == "site grid"


def test_bounds_in_another_crs_follow_curved_edges():
    # At 60° north, a long box in degrees reaches further north in UTM in its middle than at its corners.
    grid = make_grid(width=1000, height=100, pixel=0.006, x=12.0, y=60.6, crs=wkt(4326))
    xmin, ymin, xmax, ymax = grid.bounds_in(UTM33)
    steps = np.linspace(12, 18, 1001)
    pyproj = pytest.importorskip("pyproj")
    x, y = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(steps, np.full(1001, 60.0))
    assert ymin == pytest.approx(min(y), abs=250)
    assert xmax == pytest.approx(max(x), abs=1)
    assert xmin < xmax
    assert ymin < ymax


def test_bounds_beyond_the_reach_of_a_crs_are_none():
    grid = make_grid(x=1e30, y=1e30)
    assert grid.bounds_in(wkt(4326)) is None
