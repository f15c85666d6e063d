"""Areas over time: their intervals hold as often as they say, when errors come in patches too."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from changing import write_series
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.changes.area import block_variance, integral_range
from landbrush.core.changes.run import tell_changes
from landbrush.core.evaluation.area_estimation import Z95, estimate_areas
from landbrush.core.evaluation.charts import AreaLine, area_over_time
from landbrush.core.job import ChangesJob, MapSpec

DATES = ("2015-06-01", "2017-06-01")


def patches(rng, side, reach):
    """(side, side) of a smooth random field of unit variance whose patches are about so many pixels wide."""
    noise = np.fft.rfft2(rng.normal(size=(side, side)))
    rows, cols = np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)
    field = np.fft.irfft2(noise * np.exp(-((rows**2 + cols**2) * (reach * np.pi) ** 2) / 2), (side, side))
    return field / field.std()


def probit(x):
    """The normal distribution function."""
    from math import erf

    return np.vectorize(lambda v: 0.5 * (1 + erf(v / np.sqrt(2))))(x)


def simulated(seed, side=192, reach=8.0):
    """Probabilities of the first of three classes that are right on average, and a truth whose errors are patches."""
    rng = np.random.default_rng(seed)
    p = probit(1.2 * patches(rng, side, 16.0) - 0.3)
    truth = probit(patches(rng, side, reach)) < p
    return p, truth


def shares_of(p):
    return np.stack([p, 0.5 * (1 - p), 0.5 * (1 - p)])


def areas_told(folder, ids, shares, **more):
    folder.mkdir(parents=True)
    paths = write_series(folder, ids, DATES, shares=shares)
    job = ChangesJob(tuple(map(MapSpec, paths)), str(folder / "out"), **more)
    result = tell_changes(job, lambda event: None, lambda: False)
    return {(row["date"], row["id"]): row for row in result.summary["areas"]}, result


def test_intervals_hold_the_true_area_as_often_as_they_say(tmp_path):
    held, widths, independent = 0, [], []
    runs = 24
    for seed in range(runs):
        (p, truth), (q, _) = simulated(seed), simulated(1000 + seed)
        shares = np.stack([shares_of(p), shares_of(q)])
        ids = np.array([2, 5, 9])[shares.argmax(1)]
        told, _ = areas_told(tmp_path / str(seed), ids, shares)
        row = told[DATES[0], 2]
        held += abs(row["estimated_ha"] - truth.sum() * 0.01) <= row["ci95_ha"]
        widths.append(row["ci95_ha"])
        independent.append(Z95 * np.sqrt((p * (1 - p)).sum()) * 0.01)
    # Independent pixels would claim an interval several times narrower, and be wrong most of the time.
    assert held >= 0.85 * runs
    assert np.median(widths) > 3 * np.median(independent)


def test_one_pixel_blocks_are_independent_pixels_and_one_block_is_all_alike():
    p = np.random.default_rng(0).random((3, 20, 30))
    np.testing.assert_allclose(block_variance(p, 1), (p * (1 - p)).sum((1, 2)))
    np.testing.assert_allclose(block_variance(p, 30), np.sqrt(p * (1 - p)).sum((1, 2)) ** 2)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 40), st.integers(0, 1000))
def test_larger_blocks_are_never_surer(side, seed):
    p = np.random.default_rng(seed).random((1, 40, 40))
    assert block_variance(p, 1)[0] - 1e-9 <= block_variance(p, side)[0] <= block_variance(p, 40)[0] + 1e-9


@pytest.mark.parametrize("reach", [4.0, 8.0, 16.0])
def test_the_reach_of_patches_is_found(reach):
    rng = np.random.default_rng(1)
    there = np.ones((256, 256), bool)
    found = [integral_range(patches(rng, 256, reach), there) for _ in range(6)]
    # The covariance of such a field is exp(−(h / reach)² / 4 …): its integral is known.
    sigma = reach * np.sqrt(2) / 2
    assert np.median(found) == pytest.approx(sigma * np.sqrt(2 * np.pi), rel=0.3)
    noise = integral_range(rng.normal(size=(256, 256)), there)
    assert noise == pytest.approx(1.0, abs=0.6)


def test_gaps_do_not_stretch_the_reach():
    rng = np.random.default_rng(1)
    field = patches(rng, 256, 8.0)
    there = rng.random((256, 256)) < 0.5
    whole = integral_range(field, np.ones_like(there))
    assert integral_range(np.where(there, field, 0.0), there) == pytest.approx(whole, rel=0.25)
    assert integral_range(np.zeros((20, 20)), np.ones((20, 20), bool)) is None


def test_a_report_adjusts_the_areas_as_olofsson_does(tmp_path):
    rng = np.random.default_rng(0)
    ids = rng.choice([2, 5, 9], (2, 50, 50), p=[0.6, 0.1, 0.3])
    matrix = [[90, 5, 5], [10, 40, 0], [2, 3, 60]]
    report = tmp_path / "r.json"
    report.write_text(json.dumps({"confusion": {"ids": [2, 5, 9], "matrix": matrix}}))
    told, result = areas_told(tmp_path / "a", ids, None, report=str(report))
    assert result.summary["interval_from"] == "accuracy report"
    assert "lower bound" in result.summary["notes"][0]
    for number, date in enumerate(DATES):
        mapped = np.array([(ids[number] == k).sum() * 0.01 for k in (2, 5, 9)])
        wanted = estimate_areas(np.array(matrix), mapped)
        for index, k in enumerate((2, 5, 9)):
            row = told[date, k]
            assert row["mapped_ha"] == pytest.approx(mapped[index])
            assert row["estimated_ha"] == pytest.approx(wanted.area[index])
            assert row["ci95_ha"] == pytest.approx(Z95 * wanted.area_se[index])
    with open(next(i["path"] for i in result.outputs if i["kind"] == "area_over_time"), encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    low, high = float(rows[0]["low95_ha"]), float(rows[0]["high95_ha"])
    assert low < float(rows[0]["estimated_ha"]) < high
    assert rows[0]["interval_from"] == "accuracy report"


def test_the_plot_draws_intervals_in_true_time_and_escapes_names():
    lines = [
        AreaLine("<b>wood</b>", "#117733", [100.0, 80.0, 20.0], [5.0, 5.0, float("nan")]),
        AreaLine("bare", "javascript:", [0.0, 20.0, 80.0], [float("nan")] * 3),
    ]
    plot = area_over_time([0.0, 100.0, 1000.0], ["2015-01-01", "2015-04-11", "2017-09-27"], lines, "Areas")
    assert plot.count("<polygon") == 1
    assert "<b>" not in plot
    assert "javascript" not in plot
    assert "2017-09-27" in plot
    # The second date is a tenth of the way, so its label would cover the first one's.
    assert "2015-04-11" not in plot
    xs = [float(part.split('"')[0]) for part in plot.split('<circle cx="')[1:]]
    assert xs[1] - xs[0] == pytest.approx(0.1 * (xs[2] - xs[0]), abs=0.1)
