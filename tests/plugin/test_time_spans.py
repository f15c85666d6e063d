"""Layers of dates know when they are shown, and QGIS's temporal controller finds them."""

from __future__ import annotations

import datetime

import pytest
from desk import add_image, write_image
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer, QgsTemporalUtils, QgsUnitTypes
from qgis.PyQt.QtCore import QDateTime, Qt
from test_results import CLASSES, write

from landbrush.plugin import results
from landbrush.plugin.layers import KIND_PROPERTY
from landbrush.plugin.time import spans
from landbrush.plugin.time.dates import guess_date

DATES = ["2019-09-01", "2020-05-01", "2020-05-11", "2021-01-01"]


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def made(folder, dates=DATES, kinds=("segmentation", "uncertainty")):
    return [{**write(folder / f"{kind}_{date}.tif", kind), "date": date} for date in dates for kind in kinds]


def shown_at(layers, text):
    """Names of the layers that a map of this moment shows."""
    time = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    time.setTimeSpec(Qt.TimeSpec.UTC)
    instant = QgsDateTimeRange(time, time)
    return [layer.name() for layer in layers if layer.temporalProperties().isVisibleInTemporalRange(instant)]


dates_of_series = st.lists(
    st.dates(datetime.date(1985, 1, 1), datetime.date(2035, 1, 1)).map(str), min_size=2, max_size=12, unique=True
)


@given(dates_of_series)
def test_spans_follow_each_other_without_touching(dates):
    ordered = sorted(dates)
    found = [spans.span(date, dates) for date in ordered]
    for date, item, after in zip(ordered, found, [*found[1:], None]):
        assert item.begin() == spans.moment(date)
        assert item.end() > item.begin()
        assert spans.date_at(item.begin(), ordered) == date
        assert after is None or item.end().secsTo(after.begin()) == 1
    assert spans.date_at(spans.moment(ordered[0]).addSecs(-1), ordered) is None
    whole = spans.whole_span(dates)
    assert (whole.begin(), whole.end()) == (found[0].begin(), found[-1].end())
    # QGIS merges what touches or overlaps: nothing does.
    assert not any(item.overlaps(after) for item, after in zip(found, found[1:]))


def test_the_last_date_lasts_as_long_as_the_one_before():
    assert spans.span("2020-05-11", DATES[:3]).end() == spans.moment("2020-05-21").addSecs(-1)
    assert spans.span("2020-05-11", []).end() == spans.moment("2020-05-12").addSecs(-1)
    assert spans.whole_span([None, None]) is None


def test_maps_of_several_dates_are_shown_one_after_the_other(project, tmp_path):
    shown = results.show_results(project, made(tmp_path), CLASSES, "area")
    maps = [layer for layer in shown if layer.customProperty(KIND_PROPERTY) == "segmentation"]
    assert shown_at(maps, "2019-08-31T23:00:00") == []
    assert shown_at(maps, "2019-09-01T00:00:00") == ["2019-09-01 Segmentation"]
    assert shown_at(maps, "2020-05-10T23:59:59") == ["2020-05-01 Segmentation"]
    assert shown_at(maps, "2020-05-11T00:00:00") == ["2020-05-11 Segmentation"]
    assert shown_at(shown, "2021-02-01T12:00:00") == ["2021-01-01 Uncertainty", "2021-01-01 Segmentation"]


def test_what_the_temporal_controller_needs_is_there_and_survives_the_project_file(project, tmp_path):
    results.show_results(project, made(tmp_path), CLASSES, "area")
    ranges = QgsTemporalUtils.usedTemporalRangesForProject(project)
    assert [item.begin().date().toString("yyyy-MM-dd") for item in ranges] == DATES
    settings = project.timeSettings()
    assert settings.timeStepUnit() == QgsUnitTypes.TemporalUnit.TemporalIrregularStep
    assert settings.temporalRange().begin() == spans.moment(DATES[0])
    assert settings.temporalRange().end() == ranges[-1].end()
    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert project.read(path)
    again = list(project.mapLayers().values())
    assert shown_at(again, "2020-05-11T00:00:00") in (
        ["2020-05-11 Segmentation", "2020-05-11 Uncertainty"], ["2020-05-11 Uncertainty", "2020-05-11 Segmentation"],
    )  # fmt: skip
    assert project.timeSettings().temporalRange().begin() == spans.moment(DATES[0])


def test_a_range_of_the_users_is_only_made_longer(project, tmp_path):
    settings = project.timeSettings()
    settings.setTemporalRange(QgsDateTimeRange(spans.moment("2015-01-01"), spans.moment("2020-01-01")))
    settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalMonths)
    results.show_results(project, made(tmp_path), CLASSES, "area")
    assert settings.temporalRange().begin() == spans.moment("2015-01-01")
    assert settings.temporalRange().end() == spans.span(DATES[-1], DATES).end()
    assert settings.timeStepUnit() == QgsUnitTypes.TemporalUnit.TemporalMonths


def test_a_map_of_one_date_is_always_shown(project, tmp_path):
    shown = results.show_results(project, made(tmp_path, DATES[:1]), CLASSES, "area")
    assert [layer.temporalProperties().isActive() for layer in shown] == [False, False]


def test_a_first_map_of_a_running_job_knows_the_dates_to_come(project, tmp_path):
    (layer,) = results.show_results(
        project, made(tmp_path, DATES[:1], ["segmentation"]), CLASSES, "area", complete=False, dates=DATES
    )
    assert layer.temporalProperties().fixedTemporalRange().end() == spans.moment(DATES[1]).addSecs(-1)


def test_a_next_run_with_other_dates_moves_the_ends(project, tmp_path):
    results.show_results(project, made(tmp_path / "a", DATES[:2]), CLASSES, "area")
    first = results.result_layers(project)["segmentation", "area", DATES[0], False]
    results.show_results(project, made(tmp_path / "b", [DATES[0], "2019-12-01"]), CLASSES, "area")
    assert results.result_layers(project)["segmentation", "area", DATES[0], False] is first
    assert first.temporalProperties().fixedTemporalRange().end() == spans.moment("2019-12-01").addSecs(-1)


def test_many_dates_of_a_kind_lie_in_a_group_of_their_own(project, tmp_path):
    kinds = ("segmentation", "uncertainty", "inpainted")
    results.show_results(project, made(tmp_path / "a", DATES, kinds), CLASSES, "area")
    (group,) = [g for g in project.layerTreeRoot().findGroups(True) if g.name() == "area"]
    assert [node.name() for node in group.children()] == [
        "Segmentation by date", "Uncertainty by date", "Filled images by date",
    ]  # fmt: skip
    newest = [f"{date} Segmentation" for date in reversed(DATES)]
    assert [node.name() for node in group.children()[0].children()] == newest
    # The next run finds its layers there; what it no longer makes goes, and so does an empty group.
    results.show_results(project, made(tmp_path / "b", DATES, ("segmentation",)), CLASSES, "area")
    assert [node.name() for node in group.children()] == ["Segmentation by date", "Filled images by date"]
    assert [node.name() for node in group.children()[0].children()] == newest


def test_few_dates_lie_open(project, tmp_path):
    results.show_results(project, made(tmp_path, DATES[:3], ("segmentation",)), CLASSES, "area")
    (group,) = [g for g in project.layerTreeRoot().findGroups(True) if g.name() == "area"]
    assert [node.name() for node in group.children()] == [f"{date} Segmentation" for date in reversed(DATES[:3])]


def test_an_image_of_the_users_is_spanned_and_freed(project, tmp_path):
    layer = add_image(write_image(tmp_path / "s2.tif"), "s2")
    spans.span_image(layer, "2020-05-01", DATES)
    assert guess_date(layer) == "2020-05-01"
    assert shown_at([layer], "2020-05-10T00:00:00") == ["s2"]
    assert shown_at([layer], "2020-05-12T00:00:00") == []
    spans.free_image(layer)
    assert not layer.temporalProperties().isActive()
    assert layer.customProperty(spans.SPAN_PROPERTY) is None


def test_what_the_user_set_is_left_alone(project, tmp_path):
    layer: QgsRasterLayer = add_image(write_image(tmp_path / "s2.tif"), "s2")
    mine = QgsDateTimeRange(spans.moment("2018-01-01"), spans.moment("2018-02-01"))
    layer.temporalProperties().setFixedTemporalRange(mine)
    layer.temporalProperties().setIsActive(True)
    spans.span_image(layer, "2020-05-01", DATES)
    spans.free_image(layer)
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().fixedTemporalRange() == mine
