"""The series benchmark: what is drawn, what is hidden, and figures that can be told by hand."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasters import make_grid, wkt, write_raster

pytest.importorskip("skimage")
pytest.importorskip("sklearn")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import _series_methods
import _series_scores
import _series_sets
import series
from _series_hiding import CLOSE, LEVELS, fitted, hide
from _series_sets import FOREST_CLASSES, Case, Part, fixture, forest_classes, outer_polygons, read_case

from landbrush.core.data.labels import read_annotations
from landbrush.core.data.series import Series
from landbrush.core.job import Area, ImageSpec, LabelSpec

VOID = 255
#: The grid of `forest_series_fr`, and dates on both sides of every change that was drawn.
GRID = make_grid(80, 80, 10.0, 670540.0, 5461500.0, crs=wkt(32631))
DATES = ("2016-07-07", "2017-09-25", "2018-02-22", "2018-09-20", "2019-02-27", "2019-03-29", "2019-04-18", "2020-06-01")


@pytest.fixture
def stand(tmp_path):
    """Empty images of the drawn place."""
    images = []
    for date in DATES:
        path = tmp_path / f"{date}.tif"
        write_raster(path, np.ones((1, 80, 80), np.uint16), GRID)
        images.append(ImageSpec(str(path), date))
    return Series(Area(tuple(images)))


def drawn(part, stand):
    spec = LabelSpec(str(fixture(part)), class_field="class", date_field="date", until_field="until")
    return read_annotations(spec, stand, forest_classes())


@pytest.mark.parametrize("part", ["train", "held_out"])
def test_the_drawn_polygons_lie_inside_the_image_and_say_what_they_are(part):
    features = json.loads(fixture(part).read_text(encoding="utf-8"))["features"]
    for feature in features:
        told = feature["properties"]
        assert FOREST_CLASSES[told["class_id"] - 1] == told["class"]
        if told["date"] and told["until"]:
            assert "2015-12-03" <= told["date"] <= told["until"] <= "2020-06-24"
        x, y = np.array(feature["geometry"]["coordinates"][0]).T
        assert 670540 <= x.min() < x.max() <= 671340
        assert 5460700 <= y.min() < y.max() <= 5461500
    assert {feature["properties"]["class"] for feature in features} == set(FOREST_CLASSES)
    assert fixture(part).stat().st_size < 100_000


def test_the_engine_reads_the_drawn_polygons_with_their_dates(stand):
    # It would refuse polygons of different classes that overlap on a date.
    known = drawn("held_out", stand)
    labels, polygons = known.full(80, 80)
    assert [item.name for item in known.classes] == list(FOREST_CLASSES)
    assert not known.warnings
    # The southern core: spruce until March 2019, cleared in April, and neither in between.
    assert [int(label) for label in labels[:, 55, 40]] == [0, 0, 0, 0, 0, VOID, 3, 3]
    # The dying strip in the north is drawn from September 2018 until it was cut.
    assert [int(label) for label in labels[:, 12, 64]] == [VOID, VOID, VOID, 2, 2, VOID, VOID, VOID]
    # Broadleaf trees stand throughout.
    assert (labels[:, 5, 5] == 1).all()
    assert len(np.unique(polygons[polygons > 0])) == len(json.loads(fixture("held_out").read_text())["features"])


def test_nothing_is_scored_where_something_is_learnt(stand):
    learn, scored = (drawn(part, stand).full(80, 80)[0] != VOID for part in ("train", "held_out"))
    assert not (learn.any(axis=0) & scored.any(axis=0)).any()


@settings(max_examples=25, deadline=None)
@given(draw=st.integers(0, 10_000), share=st.sampled_from([0.1, 0.3, 0.45, 0.6]))
def test_the_share_that_is_asked_for_is_hidden_and_nothing_else_changes(draw, share):
    random = np.random.default_rng(draw)
    masks = [random.random((6, 20, 24)) < 0.8, random.random((4, 12, 9)) < 0.5]
    shapes = np.zeros((3, 20, 24), bool)
    shapes[0, :3], shapes[1, 5:9, 4:20], shapes[2, :, 20:] = True, True, True
    before = [mask.copy() for mask in masks]
    left = hide(masks, shapes, share, draw)
    assert all(np.array_equal(mask, old) for mask, old in zip(masks, before))
    assert all(not (new & ~old).any() for new, old in zip(left, masks))
    gone = 1 - sum(item.sum() for item in left) / sum(item.sum() for item in masks)
    assert abs(gone - share) <= CLOSE
    assert all(np.array_equal(one, other) for one, other in zip(left, hide(masks, shapes, share, draw)))


def test_more_clouds_hide_what_fewer_do():
    masks = [np.ones((10, 16, 16), bool)]
    shapes = np.zeros((2, 16, 16), bool)
    shapes[0, :4], shapes[1, 3:9, 2:12] = True, True
    less, more = (hide(masks, shapes, share, 3)[0] for share in LEVELS[1:])
    assert not (more & ~less).any()
    assert not np.array_equal(hide(masks, shapes, 0.3, 4)[0], less)
    assert np.array_equal(hide(masks, shapes, 0.0, 3)[0], masks[0])


def test_clouds_that_cannot_hide_enough_are_refused():
    shapes = np.zeros((1, 8, 8), bool)
    shapes[0, 0, 0] = True
    with pytest.raises(ValueError, match="do not hide 30%"):
        hide([np.ones((1, 8, 8), bool)], shapes, 0.6, 0)


def test_a_cloud_fits_any_size():
    shape = np.arange(12).reshape(3, 4) % 5 == 0
    assert np.array_equal(fitted(shape, (3, 4), 0), shape)
    assert np.array_equal(fitted(shape, (6, 8), 0), np.kron(shape, np.ones((2, 2), bool)))
    assert np.array_equal(fitted(shape, (4, 3), 1), np.rot90(shape))


def test_flips_are_counted_where_nothing_changed():
    truth = np.array([0, 0, 1, VOID, 1, 1]).reshape(6, 1, 1).astype(np.uint8)
    given = np.array([0, 1, 1, 0, 1, 0]).reshape(6, 1, 1).astype(np.uint8)
    # 0→0 changes; 0→1 is a real change; what is not known counts for nothing; the last pair changes.
    assert _series_scores.false_flips(truth, given, range(6)) == (2, 2)
    assert _series_scores.false_flips(truth, given, [2, 4]) == (0, 1)
    assert _series_scores.false_flips(truth, truth, range(6)) == (0, 2)


def test_one_date_a_year_is_that_of_high_summer():
    days = [(np.datetime64(day) - np.datetime64("1970-01-01")).astype(int) for day in (
        "2018-03-01", "2018-07-20", "2018-12-30", "2019-01-02", "2020-07-01", "2020-08-25")]  # fmt: skip
    assert _series_scores.one_a_year(days) == [1, 3, 5]


def test_figures_of_maps_that_are_right_where_they_see():
    truth = np.zeros((2, 4, 4), np.uint8)
    truth[:, 2:] = 1
    seen = np.ones((2, 4, 4), bool)
    seen[1, :, :2] = False
    given = np.where(seen, truth, 1 - truth)
    found = _series_scores.scores([truth], [given], [seen], [0, 30], 2, lasting=True)
    assert (found["accuracy_seen"], found["accuracy_hidden"]) == (1.0, 0.0)
    assert found["accuracy"] == 0.75
    assert found["mean_iou"] == pytest.approx(0.6)
    assert found["flips"] == 0.5
    assert "flips_yearly" not in found
    assert "flips" not in _series_scores.scores([truth], [given], [seen], [0, 30], 2, lasting=False)


def made_part(dates=4, seed=0):
    """Two bands and two classes: the upper half is bright, and a column of polygons is annotated on two dates."""
    random = np.random.default_rng(seed)
    y = np.zeros((dates, 16, 16), np.uint8)
    y[:, 8:] = 1
    x = (1000 + 1000 * y[:, None] + random.normal(0, 30, (dates, 2, 16, 16))).astype(np.uint16)
    m = np.ones((dates, 16, 16), bool)
    labels, polygons = np.full_like(y, VOID), np.zeros(y.shape, np.int32)
    for number, rows in enumerate((slice(0, 3), slice(4, 7), slice(9, 12), slice(13, 16)), 1):
        labels[1:3, rows, :6], polygons[1:3, rows, :6] = y[1:3, rows, :6], number
    truth = y.copy()
    truth[:, :, :10] = VOID
    return Part(x, m, tuple(range(0, 10 * dates, 10)), labels, polygons, truth)


def test_gaps_are_filled_straight_in_time():
    part = made_part()
    m = part.m.copy()
    m[1, 3, 3] = m[0, 4, 4] = False
    m[:, 5, 5] = False
    hidden = part.seen(m)
    assert (hidden.x[1, :, 3, 3] == 0).all()
    x = _series_methods.filled(hidden)
    assert x[1, :, 3, 3] == pytest.approx(part.x[0, :, 3, 3] / 2.0 + part.x[2, :, 3, 3] / 2.0)
    assert x[0, :, 4, 4] == pytest.approx(part.x[1, :, 4, 4])
    assert x[2, :, 5, 5] == pytest.approx(part.x[2][:, m[2]].mean(axis=1), rel=1e-5)
    assert np.array_equal(x[:, :, :3], part.x[:, :, :3])


def test_a_forest_sees_a_date_and_those_around_it():
    part = made_part(7)
    x = _series_methods.filled(part)
    where = np.zeros((16, 16), bool)
    where[2, 3] = True
    row = _series_methods.features(x, part.days, 3, where)
    assert row.shape == (1, 2 * 5 + 1)
    assert row[0, :-1] == pytest.approx(part.x[1:6, :, 2, 3].ravel())
    assert row[0, -1] == 30
    first = _series_methods.features(x, part.days, 0, where)[0, :-1].reshape(5, 2)
    assert first == pytest.approx(part.x[[0, 0, 0, 1, 2], :, 2, 3])


@pytest.mark.parametrize(("kind", "dates", "areas"), [("single", 1, 2), ("stacked", 1, 1), ("series", 4, 1)])
def test_a_series_is_given_date_by_date_stacked_or_as_it_is(kind, dates, areas):
    part = made_part()
    m = part.m.copy()
    m[0, 0, 15] = False
    found = _series_methods.areas_of(part.seen(m), kind)
    assert len(found) == areas
    assert all(area.x.shape[:2] == (dates, 8 if kind == "stacked" else 2) for area in found)
    assert all(not area.x[~np.broadcast_to(area.m, area.x.shape)].any() for area in found)
    if kind == "stacked":
        # A pixel without one of its bands is not observed.
        assert not found[0].m[0, 0, 0, 15]
        assert np.array_equal(found[0].x[0, :, 5, 5], part.x[:, :, 5, 5].ravel())


@pytest.mark.parametrize("method", ["forest", "unet", "utae"])
def test_every_method_maps_every_date(method):
    part = made_part()
    case = Case("made", "", ("dark", "bright"), ("B1", "B2"), (part,), np.zeros((1, 16, 16), bool), True)
    m = part.m.copy()
    m[3] = False
    parts = [part.seen(m)]
    if method == "forest":
        told = _series_methods.forest(case, parts, 0)
    else:
        shared = {"network": {"width": 4, "depth": 1}, "tile": 16, "batch": 2, "steps": 40, "amp": "off"}
        recipe = _series_methods.network_recipe(method, shared)
        assert recipe.network["name"] == method
        told = _series_methods.network(case, parts, recipe, _series_methods.NETWORKS[method][1], 0)
    (p,) = told.probabilities
    assert p.shape == (4, 2, 16, 16)
    known = part.truth != VOID
    assert p.sum(1)[known] == pytest.approx(1.0, abs=1e-4)
    right = (p.argmax(1) == part.truth)[:3][known[:3]].mean()
    assert right > 0.75


def test_polygons_are_left_out_whole_and_of_every_class():
    polygons = np.repeat(np.arange(1, 11), 4).reshape(1, 5, 8)
    labels = np.where(polygons <= 7, 0, 1).astype(np.uint8)
    tested = outer_polygons(labels, polygons, 0)
    assert len(tested) == 3
    assert {number <= 7 for number in tested} == {True, False}
    assert any(outer_polygons(labels, polygons, draw) != tested for draw in range(1, 5))


def test_what_is_claimed_follows_from_the_cells():
    def one(share, draw, method, alone, chained, flips=(0.2, 0.05)):
        chains = {
            "none": {"mean_iou": alone, "flips": flips[0]},
            series.CHAIN: {"mean_iou": chained, "flips": flips[1]},
        }
        return {"set": "s", "share": share, "draw": draw, "method": method, "chains": chains}

    cells = [
        one(share, draw, "utae", 0.7 + 0.1 * draw, iou) for draw in (0, 1) for share, iou in ((0.0, 0.8), (0.6, 0.75))
    ]
    cells.append(one(0.6, 0, "forest", 0.6, 0.9))
    # Nothing is held against a draw that the other side lacks.
    cells.append(one(0.0, 2, "utae", 0.1, 0.1))
    told = {text: (round(value, 6), goal, at_most) for text, value, goal, at_most in series.claims(cells, "s")}
    assert told["s: utae with the chain, mean IoU lost by hiding 60 %"] == (5, 3, True)
    assert told["s: utae with the chain, mean IoU above the forest, 60 % hidden"] == (15, 0, False)
    assert told["s: utae, 60 % hidden, share of false flips the chain leaves, %"] == (25, 50, True)
    assert told["s: utae, 60 % hidden, mean IoU gained by the chain"] == (0, 0, False)
    assert "s: utae, mean IoU above stacked bands" not in told


@pytest.mark.parametrize("name", _series_sets.names())
def test_a_set_splits_without_leaking(name, shared_data):
    case, tuning = read_case(name, 0), read_case(name, 100)
    if case is None or tuning is None:
        pytest.skip(f"{name} is not here")
    assert any((part.learn != VOID).any() for part in case.parts)
    for part in case.parts:
        assert not ((part.learn != VOID) & (part.truth != VOID)).any()
        assert len(part.days) == len(part.x) == len(part.m)
        assert (np.diff(part.days) > 0).all()
    truth = np.concatenate([part.truth[part.truth != VOID] for part in case.parts])
    assert set(np.unique(truth)) == set(range(len(case.classes)))
    if name == "landcover_series_si":
        # Two of the five dates are all cloud, and get a map.
        assert [bool(m.any()) for m in case.parts[0].m] == [True, False, False, True, True]
    if name == "forest_series_fr":
        assert np.array_equal(case.parts[0].truth, tuning.parts[0].learn)
