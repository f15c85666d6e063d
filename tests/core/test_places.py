"""What was learnt and what was held out is known again by the ground it covers, however its polygons have changed."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from landbrush.core.data.annotations import Annotations
from landbrush.core.data.grid import Grid, Window
from landbrush.core.data.places import (
    HELD,
    LEARNT,
    NEW,
    Place,
    joined,
    marks_at,
    pack,
    place_of,
    polygon_marks,
    split_again,
    unpack,
    unpack_all,
)
from landbrush.core.errors import InputError
from landbrush.core.job import ClassSpec

CLASSES = tuple(ClassSpec(number, f"c{number}", "#000000") for number in (1, 2))


def wkt(code):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(code)
    return srs.ExportToWkt()


def grid(size=40, x=500_000.0, y=5_400_000.0, pixel=10.0, code=32633):
    return Grid(size, size, (x, pixel, 0.0, y, 0.0, -pixel), wkt(code))


def drawn(boxes, size=40, dates=1):
    """Boxes (row, col, height, width, class) as the annotations of a scene, tight; a sixth number is their date."""
    labels = np.full((dates, size, size), 255, np.uint8)
    polygons = np.zeros((dates, size, size), np.int32)
    for number, (row, col, height, width, label, *date) in enumerate(boxes, 1):
        part = (date[0] if date else slice(None), slice(row, row + height), slice(col, col + width))
        labels[part], polygons[part] = label - 1, number
    rows, cols = np.nonzero(polygons.any(0))
    bounds = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    inside = (slice(None), *bounds.slices)
    classes = np.array([box[4] - 1 for box in boxes])
    return Annotations(labels[inside], polygons[inside], classes, CLASSES, bounds)


FIRST = [(2, 2, 6, 6, 1), (2, 20, 6, 6, 1), (20, 2, 6, 6, 2), (20, 20, 6, 6, 2)]
OUT = np.array([False, True, False, True])


@pytest.fixture
def before():
    return (place_of(grid(), drawn(FIRST), OUT),)


def test_the_same_polygons_are_what_they_were_in_any_order(before):
    assert polygon_marks(grid(), drawn(FIRST), before).tolist() == [LEARNT, HELD, LEARNT, HELD]
    assert polygon_marks(grid(), drawn(FIRST[::-1]), before).tolist() == [HELD, LEARNT, HELD, LEARNT]


@pytest.mark.parametrize(
    ("box", "mark"),
    [
        ((3, 3, 2, 2, 1), LEARNT),  # a piece of what was learnt
        ((2, 2, 6, 12, 1), LEARNT),  # made larger
        ((7, 7, 5, 5, 1), LEARNT),  # only one pixel was learnt: held out it would flatter
        ((2, 21, 6, 5, 1), HELD),  # cut down
        ((1, 19, 8, 8, 2), HELD),  # made a little larger, and of another class
        ((2, 20, 12, 12, 1), NEW),  # mostly new
        ((2, 2, 6, 24, 1), LEARNT),  # both in one
        ((30, 30, 4, 4, 1), NEW),
    ],
)
def test_edited_polygons_are_known_by_the_ground_they_cover(before, box, mark):
    assert polygon_marks(grid(), drawn([box]), before).tolist() == [mark]


def test_another_cut_of_the_scene_and_another_crs_are_the_same_ground(before):
    shifted = grid(x=500_020.0, y=5_399_990.0)
    boxes = [(row - 1, col - 2, height, width, label) for row, col, height, width, label in FIRST]
    assert polygon_marks(shifted, drawn(boxes), before).tolist() == [LEARNT, HELD, LEARNT, HELD]
    x, y = before[0].grid.to_xy(np.array([2.5, 2.5, 10.5]), np.array([2.5, 20.5, 10.5]))
    there = osr.CoordinateTransformation(_srs(32633), _srs(4326))
    points = np.array(there.TransformPoints(np.stack([x, y], 1).tolist()))
    assert marks_at(points[:, 0], points[:, 1], wkt(4326), before).tolist() == [LEARNT, HELD, NEW]


def _srs(code):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(code)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def test_what_was_learnt_on_one_date_was_learnt():
    boxes = [(2, 2, 6, 6, 1, 0), (2, 2, 6, 6, 2, 1)]
    place = place_of(grid(), drawn(boxes, dates=2), np.array([True, False]))
    assert polygon_marks(grid(), drawn(boxes, dates=2), (place,)).tolist() == [LEARNT, LEARNT]


def test_what_was_ever_learnt_stays_learnt(before):
    later = place_of(grid(), drawn([(2, 2, 6, 6, 1), (30, 2, 4, 4, 2)]), np.array([True, False]))
    together = joined(before, [later])
    assert len(together) == 1
    assert polygon_marks(grid(), drawn([*FIRST, (30, 2, 4, 4, 2)]), together).tolist() == [1, 2, 1, 2, 1]
    other = joined(together, [Place(grid(code=32634), np.zeros((40, 40), np.uint8))])
    assert len(other) == 2


def test_places_far_from_each_other_are_not_made_one():
    far = Place(grid(x=500_000.0 + 10 * 200_000), np.ones((40, 40), np.uint8))
    near = Place(grid(), np.ones((40, 40), np.uint8))
    assert sum(place.marks.size for place in joined([near], [far])) == 2 * 1600


@given(st.integers(1, 30), st.integers(1, 30), st.integers(0, 2**32 - 1))
def test_a_place_is_read_back_as_it_was_kept(height, width, seed):
    marks = np.random.default_rng(seed).integers(0, 3, (height, width)).astype(np.uint8)
    place = Place(Grid(width, height, (1.5, 10.0, 0.25, 7e6, -0.5, -10.0), "LOCAL"), marks)
    header, packed = pack(place)
    again = unpack(header, packed)
    assert again.grid == place.grid
    assert (again.marks == marks).all()


@pytest.mark.parametrize(
    ("change", "content"),
    [
        ({}, zlib.compress(bytes(1599))),
        ({}, zlib.compress(bytes(10**7))),
        ({}, zlib.compress(b"\x03" * 1600)),
        ({}, b"no zlib"),
        ({"width": 0}, None),
        ({"width": 2**20, "height": 2**20}, None),
        ({"transform": [0, 0, 0, 0, 0, 0]}, None),
        ({"transform": [0, 1]}, None),
        ({"transform": "no"}, None),
        ({"crs": None, "height": "x"}, None),
    ],
)
def test_a_damaged_place_is_none(before, change, content):
    header, packed = pack(before[0])
    header["width"], header["height"] = before[0].grid.width, before[0].grid.height
    if content is not None:
        header["width"] = header["height"] = 40
        packed = np.frombuffer(content, np.uint8)
    with pytest.raises(ValueError, match=r"place|damaged|no area|could not|invalid|unpack|convert|values"):
        unpack({**header, **change}, packed)


def test_as_many_headers_as_places(before):
    header, packed = pack(before[0])
    for headers in ([], [header, header], "x", None):
        with pytest.raises(ValueError, match="not as many"):
            unpack_all(headers, [packed])


@given(
    st.lists(st.tuples(st.sampled_from([1, 2]), st.sampled_from([NEW, LEARNT, HELD])), min_size=1, max_size=24),
    st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9]),
    st.integers(0, 99),
)
def test_nothing_that_was_learnt_is_held_out_and_what_was_held_out_stays_so(polygons, share, seed):
    boxes = [(2 * number // 20 * 3, number % 20 * 2, 2, 1, label) for number, (label, _) in enumerate(polygons)]
    annotations = drawn(
        [(number // 20 * 3, number % 20 * 2, 2, 1, label) for number, (label, _) in enumerate(polygons)]
    )
    assert len(boxes) == len(annotations.polygon_class)
    marks = np.array([mark for _, mark in polygons], np.uint8)
    labels = np.array([label for label, _ in polygons])
    try:
        (held,) = split_again([annotations], [marks], share, seed)
    except InputError:
        assert share > 0
        for label in (1, 2):
            assert (labels == label).sum() < 2 or not (marks[labels == label] != LEARNT).any()
        return
    assert not (held & (marks == LEARNT)).any()
    for label in (1, 2):
        own, out = marks[labels == label], held[labels == label]
        if share == 0 or len(own) < 2:
            assert not out.any()
            continue
        kept = min((own == HELD).sum(), len(own) - 1)
        assert out[own == HELD].sum() == kept
        wanted = min(max(round(len(own) * share), 1), len(own) - 1)
        assert out.sum() == max(kept, min(wanted, kept + (own == NEW).sum()))
        assert not out.all()


def test_where_all_was_learnt_nothing_can_be_told():
    annotations = drawn(FIRST)
    with pytest.raises(InputError, match="draw a new polygon of each class"):
        split_again([annotations], [np.full(4, LEARNT, np.uint8)], 0.25, 0)
