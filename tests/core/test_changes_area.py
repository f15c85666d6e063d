"""Areas over time: their intervals hold as often as they say, when errors come in patches too."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from changing import NAMES, write_map, write_series
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.changes.area import block_variance, integral_range
from landbrush.core.changes.report_errors import read_errors
from landbrush.core.changes.run import tell_changes
from landbrush.core.errors import InputError
from landbrush.core.evaluation.area_estimation import Z95, estimate_areas
from landbrush.core.evaluation.charts import AreaLine, area_over_time
from landbrush.core.evaluation.clusters import packed, unpacked
from landbrush.core.evaluation.run import evaluate_map
from landbrush.core.job import ChangesJob, ClassSpec, EvaluateJob, LabelSpec, MapSpec

DATES = ("2015-06-01", "2017-06-01")
CLASSES = [ClassSpec(number, name, "#000000") for number, name in NAMES.items()]


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


def blocky(rng, wrong):
    """(2, 60, 60) maps, and the truth of the first: squares of 5 pixels, as a share of which the map is wrong."""
    truth = rng.choice([2, 5, 9], (12, 12), p=[0.5, 0.2, 0.3])
    first = np.where(rng.random((12, 12)) < wrong, rng.choice([2, 5, 9], (12, 12)), truth)
    later = rng.choice([2, 5, 9], (12, 12), p=[0.2, 0.5, 0.3])
    wide = [np.kron(item, np.ones((5, 5), int)) for item in (first, later, truth)]
    # Every other square was drawn, with a gap around it.
    drawn = np.kron(np.indices((12, 12)).sum(0) % 2, np.pad(np.ones((3, 3), int), 1))
    return np.stack(wide[:2]), wide[2] * drawn


def test_the_polygons_of_a_report_are_drawn_whole(tmp_path):
    ids, truth = blocky(np.random.default_rng(3), 0.3)
    labels = write_map(tmp_path / "truth.tif", truth)
    (tmp_path / "maps").mkdir()
    path = write_series(tmp_path / "maps", ids[:1], DATES[:1])[0]
    report = tmp_path / "r.json"
    evaluated = evaluate_map(EvaluateJob(path, LabelSpec(str(labels)), str(report)))
    report.write_text(json.dumps(evaluated))
    told, result = areas_told(tmp_path / "a", ids, None, report=str(report))
    # Of the map of the report, what the report says itself.
    for row in evaluated["areas"]:
        for key in ("mapped_ha", "estimated_ha", "ci95_ha"):
            assert told[DATES[0], row["id"]][key] == pytest.approx(row[key]), key
    assert "its polygons whole" in result.summary["notes"][0]
    assert "lower bound" not in result.summary["notes"][0]
    # As if every pixel were a sample of its own, as reports before this one are read: three times as narrow.
    old = {key: value for key, value in evaluated.items() if key != "polygon_counts"}
    report.write_text(json.dumps(old))
    before, earlier = areas_told(tmp_path / "b", ids, None, report=str(report))
    assert "lower bound" in earlier.summary["notes"][0]
    for place, row in told.items():
        assert row["estimated_ha"] == pytest.approx(before[place]["estimated_ha"])
        assert row["ci95_ha"] > 1.8 * before[place]["ci95_ha"]


def test_a_class_on_one_polygon_has_an_area_and_no_interval(tmp_path):
    ids = np.random.default_rng(0).choice([2, 5, 9], (2, 50, 50))
    polygons = [
        {"class": 2, "mapped": {"2": 9, "5": 1}, "polygons": 3},
        {"class": 5, "mapped": {"5": 12}, "polygons": 2},
        {"class": 9, "mapped": {"9": 7, "2": 1}, "polygons": 1},
    ]
    matrix = [[27, 0, 1], [3, 24, 0], [0, 0, 7]]
    report = tmp_path / "r.json"
    report.write_text(json.dumps({"confusion": {"ids": [2, 5, 9], "matrix": matrix}, "polygon_counts": polygons}))
    told, result = areas_told(tmp_path / "a", ids, None, report=str(report))
    assert told[DATES[0], 9]["ci95_ha"] is None
    assert told[DATES[0], 9]["estimated_ha"] > 0
    assert told[DATES[0], 2]["ci95_ha"] > 0
    with open(next(i["path"] for i in result.outputs if i["kind"] == "area_over_time"), encoding="utf-8") as stream:
        rows = {(row["date"], row["class_id"]): row for row in csv.DictReader(stream)}
    assert (rows[DATES[0], "9"]["low95_ha"], rows[DATES[0], "9"]["interval_from"]) == ("", "none")
    for wrong in (
        [], polygons[:2], [{"class": 2}], [{**polygons[0], "polygons": 0}], [{**polygons[0], "class": 77}], 5,
        [{**polygons[0], "polygons": 10**9}], [{**polygons[0], "mapped": {"2": -1}}], [{**polygons[0], "mapped": [2]}],
    ):  # fmt: skip
        report.write_text(json.dumps({"confusion": {"ids": [2, 5, 9], "matrix": matrix}, "polygon_counts": wrong}))
        if wrong == []:
            assert read_errors(str(report), CLASSES).clusters is None
            continue
        with pytest.raises(InputError, match="is no accuracy report"):
            read_errors(str(report), CLASSES)


@given(
    st.lists(st.tuples(st.integers(0, 2), st.tuples(*[st.integers(0, 4)] * 3)), min_size=1, max_size=30).filter(
        lambda rows: any(sum(counts) for _, counts in rows)
    )
)
def test_the_counts_of_polygons_come_back_from_a_report(rows):
    truth, counts = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
    told = json.loads(json.dumps(packed(counts, truth, [2, 5, 9])))
    again, known = unpacked(told, [2, 5, 9])
    there = sorted((k, *row) for k, row in zip(truth.tolist(), counts.tolist()) if sum(row))
    assert sorted((k, *row) for k, row in zip(known.tolist(), again.tolist())) == there
    assert len({json.dumps({**item, "polygons": 0}) for item in told}) == len(told)


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
