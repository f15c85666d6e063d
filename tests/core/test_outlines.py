"""Outlines of regions: they part what is mapped, without gaps and overlaps, as they are and straightened."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from osgeo import ogr

from landbrush.core.export.outlines import find_regions, outlines
from landbrush.core.export.straighten import straightened

PINCHED = ["1110", "1021", "1112"]


@st.composite
def maps(draw):
    """Class rasters of few classes, with blocks and single pixels, and how many rows are read at once."""
    height, width = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    seed, classes, block = draw(st.integers(0, 2**32 - 1)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    rng = np.random.default_rng(seed)
    ids = np.kron(rng.integers(0, classes + 1, (height, width)), np.ones((block, block))).astype(np.uint8)
    noise = rng.random(ids.shape) < draw(st.sampled_from([0.0, 0.1]))
    ids[noise] = rng.integers(0, classes + 1, int(noise.sum()))
    return ids, draw(st.integers(1, 9))


def drawn(ids, rows=5, straight=True):
    """[(class, pixels, polygon)], y downwards turned up."""
    parts = ((ids[row : row + rows], None) for row in range(0, len(ids), rows))
    regions = find_regions(parts)
    found = []
    for number, outer, holes in outlines(regions):
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for ring in (outer, *holes):
            points = straightened(ring) if straight else ring.points
            line = ogr.Geometry(ogr.wkbLinearRing)
            for y, x in (*points, points[0]):
                line.AddPoint_2D(x, -y)
            polygon.AddGeometry(line)
        assert outer.area + sum(ring.area for ring in holes) == regions.pixels[number]
        found.append((int(regions.value[number]), int(regions.pixels[number]), polygon))
    return found


def grid_of(lines):
    return np.array([[int(letter) for letter in line] for line in lines], np.uint8)


@settings(deadline=None, max_examples=150)
@given(maps(), st.booleans())
@example((grid_of(PINCHED), 2), True)
@example((grid_of(["12", "21"]), 1), True)
@example((grid_of(["111", "121", "111"]), 1), True)
def test_polygons_part_what_is_mapped(case, straight):
    ids, rows = case
    found = drawn(ids, rows, straight)
    mapped = int((ids > 0).sum())
    everything = ogr.Geometry(ogr.wkbMultiPolygon)
    for _, _, polygon in found:
        assert polygon.IsValid()
        everything.AddGeometry(polygon)
    # Together they have the area of all that is mapped; were there an overlap, their union had less.
    assert sum(polygon.Area() for _, _, polygon in found) == pytest.approx(mapped, abs=1e-9)
    if found:
        assert everything.UnionCascaded().Area() == pytest.approx(mapped, abs=1e-9)


@settings(deadline=None, max_examples=60)
@given(maps())
def test_every_pixel_lies_in_a_polygon_of_its_class(case):
    ids, rows = case
    found = drawn(ids, rows)
    for y, x in np.argwhere(ids > 0).tolist():
        centre = ogr.CreateGeometryFromWkt(f"POINT ({x + 0.5} {-y - 0.5})")
        assert [value for value, _, polygon in found if polygon.Contains(centre)] == [ids[y, x]]


@settings(deadline=None, max_examples=60)
@given(maps())
def test_regions_do_not_depend_on_how_many_rows_are_read_at_once(case):
    ids, rows = case
    told = [sorted((v, n, p.ExportToWkt()) for v, n, p in drawn(ids, height)) for height in (rows, len(ids))]
    assert [(v, n) for v, n, _ in told[0]] == [(v, n) for v, n, _ in told[1]]


@settings(deadline=None, max_examples=60)
@given(maps())
def test_neighbours_have_the_same_points_on_what_they_share(case):
    ids, rows = case
    edges = set()
    for _, _, polygon in drawn(ids, rows):
        for ring in polygon:
            points = ring.GetPoints()
            for a, b in zip(points, points[1:]):
                assert (a, b) not in edges
                edges.add((a, b))
    # Each edge is run through once from either side, but for those at the rim.
    rim = [edge for edge in edges if edge[::-1] not in edges]
    for (x, y), (a, b) in rim:
        assert x == int(x)
        assert y == int(y)
        assert x == a or y == b


def test_stairs_become_one_line():
    ids = np.ones((24, 24), np.uint8)
    for row in range(24):
        ids[row, : (row + 2) // 3 + 3] = 2
    stairs, lines = drawn(ids, straight=False), drawn(ids)
    between = [len(polygon.GetGeometryRef(0).GetPoints()) for _, _, polygon in lines]
    assert max(len(polygon.GetGeometryRef(0).GetPoints()) for _, _, polygon in stairs) > 20
    # Four corners of the raster at most, two ends, and a bend or two.
    assert max(between) <= 9


def test_no_line_is_half_a_pixel_away_from_its_pixels():
    rng = np.random.default_rng(3)
    ids = (1 + (np.kron(rng.random((8, 8)), np.ones((5, 5))) > 0.5)).astype(np.uint8)
    stairs, lines = drawn(ids, straight=False), drawn(ids)
    for (_, _, before), (_, _, after) in zip(stairs, lines):
        near = before.Boundary().Buffer(0.5 * 2**0.5)
        assert near.Contains(after.Boundary())


def test_a_region_that_touches_itself_has_a_hole_there():
    (outer,) = [polygon for value, _, polygon in drawn(grid_of(["1111", "1001", "1010", "1111"])) if value == 1][:1]
    assert outer.IsValid()
    # They touch at one point, where the outer ring met itself.
    assert outer.GetGeometryCount() == 2


def test_weights_are_summed_over_bands():
    ids = grid_of(["11", "11", "22"])
    weights = np.array([[0.0, 1.0], [0.5, np.nan], [0.25, 0.75]])
    parts = ((ids[row : row + 1], weights[row : row + 1]) for row in range(3))
    regions = find_regions(parts)
    assert regions.value.tolist() == [1, 2]
    assert regions.pixels.tolist() == [4, 2]
    assert regions.weighed.tolist() == [3, 2]
    assert regions.total.tolist() == [1.5, 1.0]


def test_a_raster_without_classes_has_no_regions():
    assert drawn(np.zeros((3, 4), np.uint8)) == []
