"""Who learns and who is scored in the label-budget benchmark."""

from __future__ import annotations

import numpy as np
import pytest
from made_pictures import collection, halves, picture

# isort: split
import _splits
from _pictures import VOID, Picture


def test_regions_are_compact_and_cover_everything():
    places = np.random.default_rng(0).normal(0, 100, (160, 2))
    regions = _splits.four_regions(places)
    assert [len(region) for region in regions] == [40] * 4
    assert sorted(np.concatenate(regions).tolist()) == list(range(160))
    west, east = np.concatenate(regions[:2]), np.concatenate(regions[2:])
    assert places[west, 0].max() <= places[east, 0].min()
    for south, north in (regions[:2], regions[2:]):
        assert places[south, 1].max() <= places[north, 1].min()


def test_reported_draws_and_tuning_draws_are_scored_on_different_regions():
    pictures = halves(40)
    scored = {draw: set(_splits.region_parts(pictures, draw)[1]) for draw in (0, 1, 2, 3, 4, 5, 100, 101)}
    assert all(scored[draw] == scored[draw + 3] for draw in range(3))
    assert scored[100] == scored[101]
    assert len(scored[0] | scored[1] | scored[2] | scored[100]) == 40
    learnt, left = _splits.region_parts(pictures, 1)
    assert not set(learnt) & set(left)


def test_what_is_not_labelled_is_learnt_from_without_labels():
    found = collection(halves(40)).split(10, 0)
    labelled = [area for area in found.areas if (area.labels != VOID).any() or (area.held_out != VOID).any()]
    assert (len(found.areas), len(labelled), len(found.test)) == (30, 10, 10)
    held = [area for area in found.areas if (area.held_out != VOID).any()]
    assert len(held) == 2
    assert found.held_out == sum(len(np.unique(area.polygons[area.held_out != VOID])) for area in held)
    assert not any((area.labels != VOID).any() and (area.held_out != VOID).any() for area in found.areas)
    assert all(not area.polygons.any() for area in found.areas if area.name not in found.labelled)


def test_a_larger_budget_holds_the_smaller_one_and_draws_differ():
    made = collection(halves(40))
    small, large, other = made.split(4, 0), made.split(12, 0), made.split(4, 3)
    assert large.labelled[:4] == small.labelled
    assert other.labelled != small.labelled
    with pytest.raises(ValueError, match="31 labelled pictures are asked for and there are 30"):
        made.split(31, 0)


def test_held_pictures_leave_every_class_to_learn_from():
    present = [frozenset({0})] * 9 + [frozenset({0, 1})]
    for draw in range(20):
        held = _splits.held_pictures(present, draw)
        assert held.sum() == 2
        assert not held[9]
    assert not _splits.held_pictures([frozenset({0})], 0).any()


@pytest.mark.parametrize(("budget", "labelled", "held"), [(3, 3, 0), (6, 6, 3), (10, 10, 3)])
def test_polygons_are_left_out_class_by_class(budget, labelled, held):
    truth = np.full((16, 16), VOID, np.uint8)
    for number in range(16):
        truth[number, :10] = number % 3
    scene = picture("scene", truth)
    polygons = np.zeros(truth.shape, np.int32)
    polygons[:, :10] = np.arange(1, 17)[:, None]
    scene = Picture(scene.name, "", (0.0, 0.0), scene.x, scene.m, truth, polygons)
    found = _splits.polygon_split(scene, budget, 5)
    (area,), (test,) = found.areas, found.test
    learnt, checked, scored = (np.unique(polygons[y != VOID]) for y in (area.labels[0], area.held_out[0], test.y))
    assert (len(learnt) + len(checked), len(checked), found.held_out, len(scored)) == (labelled, held, held, 6)
    assert not set(learnt) & set(checked)
    assert not set(scored) & (set(learnt) | set(checked))
    assert sorted(np.unique(truth[test.y != VOID])) == [0, 1, 2]
