"""What changed between maps: every pixel of every file, and what is refused before any is written."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import numpy as np
import pytest
from changing import NAMES, utm, write_map, write_series, write_shares
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from landbrush.core import events
from landbrush.core.changes import maps as changes_maps
from landbrush.core.changes.run import NO_DATE, UNSURE, first_change, tell_changes, uncertainty_of
from landbrush.core.errors import InputError
from landbrush.core.job import ChangesJob, ClassSpec, MapSpec

DATES = ("2015-06-01", "2016-07-01", "2018-06-15", "2019-06-01")
IDS = sorted(NAMES)


def made(seed=0, side=60):
    """(T, H, W) class ids: half forest, a part of it damaged for good in 2018, and a corner not mapped at first."""
    ids = np.full((len(DATES), side, side), 2, np.uint8)
    ids[:, :, 40:] = 9
    ids[2:, 10:30, 5:25] = 5
    ids[:1, :4, :4] = 0
    ids[3, 50:55, 45:55] = 2
    return ids


def sure(ids, share=0.9):
    """(T, K, H, W) probabilities that give the class of each map `share`."""
    p = np.full((len(ids), len(IDS), *ids.shape[1:]), (1 - share) / (len(IDS) - 1))
    for index, number in enumerate(IDS):
        p[:, index][ids == number] = share
    return p


def run(paths, out, told=None, **more):
    maps = tuple(path if isinstance(path, MapSpec) else MapSpec(path) for path in paths)
    emit = (lambda event: None) if told is None else told.append
    return tell_changes(ChangesJob(maps, str(out), **more), emit, lambda: False)


def by_kind(result):
    return {item["kind"]: item["path"] for item in result.outputs}


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_every_pixel_has_its_transition_with_a_readable_label(tmp_path):
    ids = made()
    # In any order: the dates are in the files.
    result = run(write_series(tmp_path, ids, DATES)[::-1], tmp_path / "out")
    path = by_kind(result)["changes"]
    assert Path(path).name == "changes_2015-06-01_2019-06-01.tif"
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    # GDAL reads the side file only when asked for metadata.
    assert dataset.GetMetadata()["DATE"] == "2019-06-01"
    names = dataset.GetRasterBand(1).GetCategoryNames()
    table = dataset.GetRasterBand(1).GetColorTable()
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    told = {item["value"]: item for item in result.summary["transitions"]}
    for value, item in told.items():
        here = (ids[0] == item["before"]) & (ids[-1] == item["after"])
        np.testing.assert_array_equal(values == value, here)
        assert names[value] == item["label"]
        assert "#{:02x}{:02x}{:02x}".format(*table.GetColorEntry(value)[:3]) == item["color"]
        assert item["ha"] == pytest.approx(here.sum() * 0.01)
    assert [item["label"] for item in told.values()] == [
        "forest stays", "meadow stays", "forest → damage", "meadow → forest"]  # fmt: skip
    assert (values == 0).sum() == 16
    assert result.summary["changed_ha"] == pytest.approx(4.0 + 0.5)


def test_the_matrix_adds_up(tmp_path):
    ids = made()
    result = run(write_series(tmp_path, ids, DATES), tmp_path / "out", from_date=DATES[1], to_date=DATES[2])
    head, *rows = rows_of(by_kind(result)["transition_matrix"])
    assert head == ["ha: 2016-07-01 (rows) to 2018-06-15 (columns)", "forest", "damage", "meadow", "all"]
    found = np.array([[float(cell) for cell in row[1:]] for row in rows])
    wanted = [[((ids[1] == a) & (ids[2] == b)).sum() * 0.01 for b in IDS] for a in IDS]
    np.testing.assert_allclose(found[:3, :3], wanted)
    np.testing.assert_allclose(found[3, :3], found[:3, :3].sum(0))
    np.testing.assert_allclose(found[:, 3], found[:, :3].sum(1))
    assert found[3, 3] == pytest.approx(36.0)


def test_first_change_has_its_date_and_the_most_it_can_be_wrong(tmp_path):
    ids = made()
    p = sure(ids)
    p[1, :, 10:20, 5:25] = np.array([0.6, 0.3, 0.1])[:, None, None]
    result = run(write_series(tmp_path, ids, DATES, shares=p), tmp_path / "out")
    dataset = gdal.Open(by_kind(result)["first_change"])
    date, doubt = dataset.ReadAsArray()
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["date", "uncertainty"]
    assert dataset.GetRasterBand(1).GetScale() in (None, 1.0)
    assert dataset.GetRasterBand(2).GetScale() == pytest.approx(1 / UNSURE)
    wanted = np.full(date.shape, NO_DATE)
    wanted[10:30, 5:25] = 20180615
    wanted[50:55, 45:55] = 20190601
    np.testing.assert_array_equal(date, wanted)
    assert (doubt[date == NO_DATE] == NO_DATE).all()
    # 0.6 forest before and 0.05 after: at least 0.55 that it was forest and then was not.
    np.testing.assert_allclose(doubt[10:20, 5:25] / UNSURE, 1 - (0.6 - 0.05), atol=0.01)
    np.testing.assert_allclose(doubt[20:30, 5:25] / UNSURE, 1 - (0.9 - 0.05), atol=0.01)


def test_without_probabilities_no_uncertainty_and_no_interval_is_claimed(tmp_path):
    told = []
    result = run(write_series(tmp_path, made(), DATES), tmp_path / "out", told)
    assert (gdal.Open(by_kind(result)["first_change"]).ReadAsArray()[1] == NO_DATE).all()
    rows = rows_of(by_kind(result)["area_over_time"])
    assert rows[0][:4] == ["date", "class_id", "class", "mapped_ha"]
    assert len(rows) == 1 + len(DATES) * 3
    assert all(row[4:] == ["", "", "", "none"] for row in rows[1:])
    areas = {(row[0], row[2]): float(row[3]) for row in rows[1:]}
    assert areas["2018-06-15", "damage"] == pytest.approx(4.0)
    assert areas["2016-07-01", "damage"] == 0.0
    assert result.summary["interval_from"] == "none"
    assert "without an interval" in result.summary["notes"][0]
    plot = Path(by_kind(result)["plot"]).read_text("utf-8")
    assert plot.startswith("<svg")
    assert "polygon" not in plot
    assert all(name in plot for name in NAMES.values())


@st.composite
def histories(draw):
    dates, side = draw(st.integers(2, 5)), 6
    rng = np.random.default_rng(draw(st.integers(0, 2**31 - 1)))
    return rng.choice([0, 2, 5, 9], (dates, side, side), p=[0.3, 0.4, 0.2, 0.1]).astype(np.uint8)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_first_change_is_what_each_pixel_tells_by_itself(ids):
    found = first_change(ids)
    undone = changed = 0
    for row, col in np.ndindex(ids.shape[1:]):
        known = [(t, value) for t, value in enumerate(ids[:, row, col]) if value]
        later = [t for t, value in known if value != known[0][1]] if known else []
        assert found.origin[row, col] == (known[0][1] if known else 0)
        assert found.date[row, col] == (later[0] if later else -1)
        if later:
            assert found.before[row, col] == max(t for t, _ in known if t < later[0])
            changed += 1
            undone += known[-1][1] == known[0][1]
    assert (found.changed, found.undone) == (changed, undone)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=4, max_size=4))
def test_the_uncertainty_is_never_less_than_the_truth_allows(weights):
    # Any joint distribution of (was, was not) × (is, is not) with these two margins.
    total = sum(weights)
    if total == 0:
        return
    stays, leaves, comes, _ = (weight / total for weight in weights)
    bound = uncertainty_of(np.array(stays + leaves), np.array(stays + comes))
    assert bound >= 1 - leaves - 1e-9


def test_any_band_height_gives_the_same(tmp_path, monkeypatch):
    ids = made()
    paths = write_series(tmp_path, ids, DATES, shares=sure(ids))
    whole = by_kind(run(paths, tmp_path / "whole"))
    monkeypatch.setattr(changes_maps, "_BAND_NUMBERS", 1000)
    bands = by_kind(run(paths, tmp_path / "bands"))
    for kind in ("changes", "first_change"):
        np.testing.assert_array_equal(gdal.Open(whole[kind]).ReadAsArray(), gdal.Open(bands[kind]).ReadAsArray())
    for kind in ("area_over_time", "transition_matrix"):
        assert Path(whole[kind]).read_text("utf-8") == Path(bands[kind]).read_text("utf-8")


def test_flicker_and_gaps_are_told(tmp_path):
    ids = made()
    ids[1, 35:, :35] = 5
    ids[2, :, 50:] = 0
    told = []
    run(write_series(tmp_path, ids, DATES), tmp_path / "out", told)
    warnings = [item.message for item in told if isinstance(item, events.Warning)]
    assert any("between 0 and 17 % of the area is not mapped" in text for text in warnings)
    assert any("have their first class again in the end" in text for text in warnings)


@pytest.mark.parametrize(
    ("chain", "advice"),
    [
        ("", "map with a chain over the dates"),
        ('{"per_year": [[0.9, 0.1], [0.1, 0.9]]}', "forbid what never happens"),
        ('{"per_year": [[0.9, 0.1], [0.0, 1.0]]}', "forbid more of what never happens"),
        ('{"per_year": [7]}', "forbid what never happens"),
        ("never JSON", "forbid what never happens"),
    ],
)
def test_flicker_is_answered_by_what_was_not_yet_done(tmp_path, chain, advice):
    ids = made()
    ids[1, 35:, :35] = 5
    paths = write_series(tmp_path, ids, DATES)
    for path in paths:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("LANDBRUSH_CHAIN", chain)
        dataset = None
    told = []
    run(paths, tmp_path / "out", told)
    (message,) = [e.message for e in told if isinstance(e, events.Warning) and "first class again" in e.message]
    assert message.endswith(f"; {advice}")


def test_maps_of_other_programs_need_names_nowhere(tmp_path):
    ids = made()
    paths = [write_map(tmp_path / f"m_{date}.tif", item, names={}) for date, item in zip(DATES, ids)]
    result = run(paths, tmp_path / "out")
    assert result.summary["dates"] == list(DATES)
    assert "class 2 → class 5" in [item["label"] for item in result.summary["transitions"]]


def test_classes_that_the_maps_do_not_name_are_called_as_the_job_says(tmp_path):
    paths = [write_map(tmp_path / f"m_{date}.tif", item, names={}) for date, item in zip(DATES, made())]
    classes = (ClassSpec(2, "Spruce", "#112233"), ClassSpec(5, "Dead", "#445566"), ClassSpec(77, "Nowhere", "#000000"))
    told = run(paths, tmp_path / "out", classes=classes).summary
    assert "Spruce → Dead" in [item["label"] for item in told["transitions"]]
    # What nobody names keeps its number, and what no map has is no class of theirs.
    assert [item["name"] for item in told["classes"]] == ["Spruce", "Dead", "class 9"]


def test_what_the_maps_say_of_their_classes_stands(tmp_path):
    paths = [write_map(tmp_path / f"m_{date}.tif", item) for date, item in zip(DATES, made())]
    told = run(paths, tmp_path / "out", classes=(ClassSpec(2, "Other", "#112233"),))
    assert told.summary["classes"][0]["name"] == NAMES[2]


def test_the_legend_is_in_the_language_of_the_job(tmp_path):
    paths = write_series(tmp_path, made(), DATES)
    result = run(paths, tmp_path / "out", language="cs")
    labels = [item["label"] for item in result.summary["transitions"]]
    assert labels[:2] == ["forest (beze změny)", "meadow (beze změny)"]
    dataset = gdal.Open(by_kind(result)["changes"])
    dataset.GetMetadata()
    assert set(labels) <= set(dataset.GetRasterBand(1).GetCategoryNames())


def test_more_transitions_than_a_byte_holds_share_a_value(tmp_path):
    names = {number: f"c{number}" for number in range(1, 21)}
    rng = np.random.default_rng(0)
    first, last = rng.integers(1, 21, (2, 90, 90))
    paths = write_series(tmp_path, [first, last], DATES[:2], names=names)
    result = run(paths, tmp_path / "out")
    told = result.summary["transitions"]
    assert len(told) == 255
    assert told[-1]["label"] == "146 rarer changes"
    values = gdal.Open(by_kind(result)["changes"]).ReadAsArray()
    assert (values > 0).all()
    assert (values == 255).sum() == told[-1]["pixels"]
    assert sum(item["pixels"] for item in told) == 8100
    czech = run(paths, tmp_path / "cs", language="cs").summary["transitions"]
    assert czech[-1]["label"] == "146 vzácnějších změn"
    changes = [item["pixels"] for item in told if item["before"] != item["after"]]
    assert changes == sorted(changes, reverse=True)
    assert min(changes) >= max(
        ((first == a) & (last == b)).sum()
        for a in names for b in names
        if a != b and (a, b) not in {(item["before"], item["after"]) for item in told}
    )  # fmt: skip


def refused(tmp_path, paths, told, **more):
    out = tmp_path / "out"
    with pytest.raises(InputError) as error:
        run(paths, out, **more)
    assert told in str(error.value)
    assert "\n" not in str(error.value)
    assert not out.exists()


def test_what_does_not_fit_is_refused_in_one_sentence(tmp_path):
    ids = made()
    first, second, *_ = write_series(tmp_path, ids, DATES)
    other = tmp_path / "other"
    other.mkdir()
    moved = write_map(other / "moved.tif", ids[1], "2017-01-01", grid=utm(60, 60, 20.0))
    refused(tmp_path, [first, moved], "has other pixels than")
    model = write_map(other / "model.tif", ids[1], "2017-01-01", names={2: "forest", 5: "water", 9: "meadow"})
    refused(tmp_path, [first, model], "has other classes (2 = forest, 5 = water, 9 = meadow) than")
    bare = write_map(other / "bare.tif", np.where(ids[1] == 5, 77, 3), "2017-01-01", names={})
    refused(tmp_path, [first, bare], "holds the class 3, which")
    undated = write_map(other / "undated.tif", ids[1])
    refused(tmp_path, [first, undated], "undated.tif has no date, neither in its metadata nor in its name")
    refused(tmp_path, [first, MapSpec(second, DATES[0])], "are both of 2015-06-01; each date must have one")
    empty = write_map(other / "empty.tif", np.zeros((60, 60)), "2017-01-01")
    refused(tmp_path, [first, empty], "has no pixel with a class")
    refused(tmp_path, [first, str(other / "none.tif")], "none.tif")
    refused(tmp_path, [first, second], "there is no map of 2001-01-01; there are maps of 2015-06-01, 2016-07-01",
            from_date="2001-01-01")  # fmt: skip
    refused(tmp_path, [first, second], "ends before it begins", from_date=DATES[1])
    share = write_shares(other / "p.tif", sure(ids)[0], DATES[0])
    refused(tmp_path, [first, second], "no probabilities of 2016-07-01", probabilities=(MapSpec(share),))
    refused(tmp_path, [first, share], "is no map of classes")
    apart = np.where(np.arange(60) < 30, 2, 0) * np.ones((60, 1))
    halves = [write_map(other / f"{n}.tif", apart[:, ::n], date) for n, date in ((1, DATES[0]), (-1, DATES[1]))]
    refused(tmp_path, halves, "no pixel is mapped both at 2015-06-01 and at 2016-07-01")


@pytest.mark.parametrize(
    "text", ["{", '{"confusion": {"ids": [1]}}', '{"confusion": {"ids": [1], "matrix": [[1, 2]]}}']
)
def test_a_report_that_is_none_is_refused(tmp_path, text):
    paths = write_series(tmp_path, made(), DATES)
    (tmp_path / "r.json").write_text(text)
    refused(tmp_path, paths, "is no accuracy report", report=str(tmp_path / "r.json"))
    (tmp_path / "r.json").write_text(json.dumps({"confusion": {"ids": [2, 88], "matrix": [[5, 1], [1, 5]]}}))
    refused(tmp_path, paths, "is of a map with the classes 2, 88, these have 2, 5, 9", report=str(tmp_path / "r.json"))


def test_inputs_are_not_overwritten_and_an_earlier_run_is_replaced(tmp_path):
    ids = made()
    paths = write_series(tmp_path, ids, DATES)
    run(paths, tmp_path)
    first = write_map(tmp_path / "first_change.tif", ids[0], "2011-01-01")
    with pytest.raises(InputError, match="is an input and would be overwritten"):
        run([first, *paths], tmp_path)
    os.unlink(first)
    result = run(paths, tmp_path)
    assert all(Path(item["path"]).is_file() for item in result.outputs)


@pytest.mark.parametrize("stage", ["counting classes", "counting changes", "mapping changes", "writing overviews"])
def test_cancelled_at_any_stage_nothing_is_left(tmp_path, stage):
    source = tmp_path / "in"
    source.mkdir()
    paths = write_series(source, made(), DATES)
    reached = []

    def emit(event):
        if isinstance(event, events.Progress) and event.message == stage:
            reached.append(event)

    from landbrush.core.errors import Cancelled

    job = ChangesJob(tuple(map(MapSpec, paths)), str(tmp_path / "out"))
    with pytest.raises(Cancelled):
        tell_changes(job, emit, lambda: bool(reached))
    assert reached
    assert not (tmp_path / "out").exists()


def test_the_command_line_does_it_and_ends_with_its_result(tmp_path, capsys):
    from landbrush.core.cli import main

    paths = write_series(tmp_path, made(), DATES)
    assert main(["changes", "--map", *paths, "--out", str(tmp_path / "out"), "--progress", "json"]) == 0
    end = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert {item["kind"] for item in end["outputs"]} == {
        "changes", "first_change", "transition_matrix", "area_over_time", "plot"}  # fmt: skip
    assert main(["changes", "--map", paths[0], "--out", str(tmp_path / "no")]) == events.EXIT_INPUT
    assert not (tmp_path / "no").exists()


def test_a_date_that_nobody_saw_is_told(tmp_path):
    paths = write_series(tmp_path, made(), DATES)
    for path, share in zip(paths, ("0.9000", "0.0100", "", "0.8")):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("LANDBRUSH_OBSERVED", share)
        dataset = None
    told = []
    run(paths, tmp_path / "out", told)
    (message,) = [e.message for e in told if isinstance(e, events.Warning) and "was observed" in e.message]
    assert message.startswith(f"under 5 % of what is mapped was observed on 1 of 4 dates ({DATES[1]});")


def test_maps_of_a_chain_are_not_sent_to_it_again(tmp_path):
    paths = write_series(tmp_path, made(), DATES)
    for path in paths:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("LANDBRUSH_OBSERVED", "0.01")
        dataset.SetMetadataItem("LANDBRUSH_CHAIN", "{}")
        dataset = None
    told = []
    run(paths, tmp_path / "out", told)
    messages = [item.message for item in told if isinstance(item, events.Warning)]
    assert any("leave its map out" in text for text in messages)
    assert not any("chain" in text for text in messages)


def test_what_the_probabilities_are_missed_for_is_told(tmp_path):
    def missed(out, paths):
        told = []
        run(paths, out, told)
        return [e.message for e in told if isinstance(e, events.Warning) and "without probabilities" in e.message]

    paths = write_series(tmp_path, made(), DATES)
    (message,) = missed(tmp_path / "bare", paths)
    assert "the date of first change has no uncertainty, and the areas have no interval; map with" in message
    shares = np.full((len(DATES), 3, *made().shape[1:]), 1 / 3)
    assert missed(tmp_path / "sure", write_series(tmp_path, made(), DATES, shares=shares)) == []


def test_of_two_dates_the_one_that_is_taken_is_told(tmp_path):
    paths = write_series(tmp_path, made(), DATES)
    moved = tmp_path / "segmentation_1999-01-01.tif"
    Path(paths[0]).rename(moved)
    for suffix in (".aux.xml",):
        if Path(paths[0] + suffix).exists():
            Path(paths[0] + suffix).rename(str(moved) + suffix)
    told = []
    result = run([str(moved), *paths[1:]], tmp_path / "out", told)
    (message,) = [e.message for e in told if isinstance(e, events.Warning) and "is taken to be of" in e.message]
    assert message.startswith(f"{moved.name} is taken to be of {DATES[0]}, though its name says 1999-01-01;")
    assert result.summary["dates"][0] == DATES[0]
