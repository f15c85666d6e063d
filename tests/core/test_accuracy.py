"""Accuracy and area figures against the literature's worked example and scikit-learn."""

from __future__ import annotations

import doctest
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from landbrush.core.evaluation import area_estimation
from landbrush.core.evaluation.accuracy import overall, per_class, polygon_intervals
from landbrush.core.evaluation.area_estimation import Z95, estimate_areas, resampled_errors

# Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable non-forest.
SAMPLE = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
MAPPED = [200_000, 150_000, 3_200_000, 6_450_000]


def test_the_worked_example_of_olofsson_and_others():
    found = estimate_areas(SAMPLE, MAPPED)
    assert round(float(found.area[0])) == 235_086
    assert float(Z95 * found.area_se[0]) == pytest.approx(68_418, abs=1)
    assert found.overall == pytest.approx(0.947, abs=5e-4)
    assert Z95 * found.overall_se == pytest.approx(0.018, abs=5e-4)
    np.testing.assert_allclose(found.users, [0.88, 0.73, 0.93, 0.96], atol=5e-3)
    np.testing.assert_allclose(Z95 * found.users_se, [0.07, 0.10, 0.04, 0.02], atol=5e-3)
    np.testing.assert_allclose(found.producers, [0.75, 0.85, 0.93, 0.96], atol=6e-3)
    assert found.covered == 1.0
    assert found.area.sum() == pytest.approx(10_000_000)


def test_standard_errors_are_the_spread_of_many_samples_and_intervals_hold_the_truth_as_often_as_they_say():
    rng = np.random.default_rng(2)
    truth_given_map = np.array([[0.8, 0.15, 0.05], [0.05, 0.9, 0.05], [0.1, 0.1, 0.8]])
    mapped = np.array([100.0, 700.0, 200.0])
    joint = mapped[:, None] * truth_given_map
    draws = [estimate_areas(np.stack([rng.multinomial(150, p) for p in truth_given_map]), mapped) for _ in range(2000)]
    truth = {
        "area": joint.sum(0),
        "users": np.diagonal(truth_given_map),
        "producers": np.diagonal(joint) / joint.sum(0),
        "overall": np.trace(joint) / mapped.sum(),
    }
    for name, value in truth.items():
        found = np.array([getattr(draw, name) for draw in draws])
        error = np.array([getattr(draw, f"{name}_se") for draw in draws])
        np.testing.assert_allclose(found.mean(0), value, rtol=0.01)
        np.testing.assert_allclose(error.mean(0), found.std(0), rtol=0.06)
        held = (np.abs(found - value) <= Z95 * error).mean(0)
        assert np.all(np.abs(held - 0.95) < 0.03)


def test_map_classes_without_samples_are_left_out_and_said():
    sample = np.zeros((3, 3))
    sample[:2, :2] = [[8, 2], [1, 9]]
    sample[2, 2] = 1
    found = estimate_areas(sample, [10.0, 30.0, 60.0])
    alone = estimate_areas(sample[:2, :2], [10.0, 30.0])
    assert found.sampled.tolist() == [True, True, False]
    assert found.covered == pytest.approx(0.4)
    np.testing.assert_allclose(found.area[:2], alone.area)
    assert math.isnan(found.users[2])
    nothing = estimate_areas(np.zeros((2, 2)), [1.0, 2.0])
    assert nothing.covered == 0.0
    assert np.isnan(nothing.area).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1000), st.integers(2, 6), st.integers(100, 2000))
def test_a_few_large_polygons_make_areas_far_less_sure_than_as_many_independent_pixels(seed, polygons, pixels):
    rng = np.random.default_rng(seed)
    polygon_class = np.repeat([0, 1], polygons)
    # One polygon of each class lies where the map is mostly wrong.
    wrong = np.concatenate([np.r_[0.7, rng.uniform(0, 0.1, polygons - 1)] for _ in range(2)])
    errors = np.round(pixels * wrong)
    counts = np.zeros((2 * polygons, 2))
    counts[np.arange(2 * polygons), polygon_class] = pixels - errors
    counts[np.arange(2 * polygons), 1 - polygon_class] = errors
    confusion = np.stack([counts[polygon_class == k].sum(0) for k in (0, 1)], 1)
    mapped = np.array([30.0, 70.0])
    found = estimate_areas(confusion, mapped)
    drawn = resampled_errors(found, counts, polygon_class, mapped, samples=200)
    np.testing.assert_array_equal(drawn.area, found.area)
    assert np.all(drawn.area_se > 3 * found.area_se)
    assert np.all(drawn.users_se > 3 * found.users_se)
    assert drawn.overall_se > 3 * found.overall_se


def test_polygons_of_one_pixel_are_as_sure_as_the_formulas_say():
    matrix = np.array([[70, 30], [30, 170]])
    counts = np.concatenate([np.eye(2)[row] * np.ones((n, 1)) for (row, _), n in np.ndenumerate(matrix)])
    polygon_class = np.concatenate([np.full(n, column) for (_, column), n in np.ndenumerate(matrix)])
    found = estimate_areas(matrix, [40.0, 60.0])
    drawn = resampled_errors(found, counts, polygon_class, [40.0, 60.0])
    np.testing.assert_allclose(drawn.area_se, found.area_se, rtol=0.08)
    np.testing.assert_allclose(drawn.users_se, found.users_se, rtol=0.08)
    assert drawn.overall_se == pytest.approx(found.overall_se, rel=0.08)


def test_a_class_with_one_polygon_has_no_interval():
    counts, polygon_class = np.array([[9, 1, 0], [5, 5, 0], [2, 8, 1], [0, 1, 9]]), np.array([0, 0, 1, 2])
    confusion = np.stack([counts[polygon_class == k].sum(0) for k in range(3)], 1)
    found = estimate_areas(confusion, [1.0, 2.0, 3.0])
    drawn = resampled_errors(found, counts, polygon_class, [1.0, 2.0, 3.0])
    for name in ("area_se", "users_se", "producers_se"):
        assert np.isnan(getattr(drawn, name)).tolist() == [False, True, True]
    nothing = resampled_errors(found, counts[1:], polygon_class[1:], [1.0, 2.0, 3.0])
    assert np.isnan(nothing.area_se).all()
    assert math.isnan(nothing.overall_se)


def test_the_example_in_the_documentation():
    assert doctest.testmod(area_estimation).failed == 0


@given(st.integers(0, 10**6), st.integers(2, 6), st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_figures_match_scikit_learn(seed, classes, samples):
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, rng.integers(1, classes + 1), samples)
    mapped = np.where(rng.random(samples) < 0.6, truth, rng.integers(0, classes, samples))
    confusion = metrics.confusion_matrix(truth, mapped, labels=range(classes)).T
    figures, total = per_class(confusion), overall(confusion)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        truth, mapped, labels=range(classes), zero_division=0
    )
    for name, values in {"precision": precision, "recall": recall, "f1": f1, "support": support}.items():
        np.testing.assert_allclose(np.nan_to_num(figures[name]), values)
    iou = metrics.jaccard_score(truth, mapped, labels=range(classes), average=None, zero_division=0)
    np.testing.assert_allclose(np.nan_to_num(figures["iou"]), iou)
    assert total["accuracy"] == pytest.approx(metrics.accuracy_score(truth, mapped))
    assert total["balanced_accuracy"] == pytest.approx(recall[support > 0].mean())
    assert total["mean_iou"] == pytest.approx(iou[support > 0].mean())


def test_an_empty_matrix_has_no_figures():
    assert all(math.isnan(value) for value in overall(np.zeros((3, 3))).values())


def test_polygon_intervals_are_wide_for_few_polygons_however_many_pixels_they_have():
    rng = np.random.default_rng(0)

    def draw(polygons: int, pixels: int) -> tuple[np.ndarray, np.ndarray]:
        kind = np.arange(polygons) % 2
        right = (rng.beta(4, 1, polygons) * pixels).astype(int)
        counts = np.zeros((polygons, 2))
        counts[np.arange(polygons), kind] = right
        counts[np.arange(polygons), 1 - kind] = pixels - right
        return counts, kind

    few = polygon_intervals(*draw(8, 10_000), 2)
    many = polygon_intervals(*draw(400, 200), 2)
    width = {name: value["accuracy"][1] - value["accuracy"][0] for name, value in (("few", few), ("many", many))}
    assert width["few"] > 4 * width["many"]
    assert many["accuracy"][0] < 0.8 < many["accuracy"][1]
    assert np.all(many["f1"][:, 0] <= many["f1"][:, 1])


def test_polygon_intervals_of_a_class_on_one_polygon():
    counts = np.array([[9, 1, 0], [5, 5, 0], [1, 7, 0], [0, 0, 4]])
    found = polygon_intervals(counts, np.array([0, 0, 1, 2]), 3)
    assert not np.isnan(found["f1"][0]).any()
    assert np.isnan(found["f1"][1:]).all()
    assert polygon_intervals(counts[1:], np.array([0, 1, 2]), 3) == {}
