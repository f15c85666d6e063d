"""What changed between two dates: which are compared, what is shown of it, and when it is no longer true."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from desk import write_band
from over_time import CLASSES, DATES, finish, show_maps, three_dates
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QPushButton

from landbrush.core.events import Result
from landbrush.core.job import ChangesJob, MapSpec
from landbrush.plugin import jobs, report, results
from landbrush.plugin.going_back import go_back
from landbrush.plugin.kept_runs import KeptRun
from landbrush.plugin.layers import KIND_PROPERTY
from landbrush.plugin.time import changes


@pytest.fixture
def series(desk, tmp_path):
    return three_dates(desk, tmp_path)


def test_changes_need_the_maps_of_two_dates(series, tmp_path):
    button = series.find("landbrushChanges", QPushButton)
    assert not button.isEnabled()
    series.runs.do(lambda: changes.changes_errand(series.controller))
    assert "need the maps of two dates" in series.iface.bar.pop()
    assert series.engine.tasks == []
    show_maps(series, tmp_path)
    assert button.isEnabled()


def test_the_maps_of_the_series_are_compared_and_what_changed_is_shown(series, tmp_path, monkeypatch):
    paths = show_maps(series, tmp_path)
    series.click("landbrushChanges")
    job = series.engine.task.job
    maps = tuple(MapSpec(path, date) for path, date in zip(paths, DATES))
    assert job == ChangesJob(maps, job.out, from_date=DATES[0], to_date=DATES[2], classes=tuple(CLASSES))
    assert not series.find("landbrushAreaPlot").isVisibleTo(series.dock)
    assert Path(job.out).is_dir()
    assert not series.find("landbrushChanges", QPushButton).isEnabled()
    finish(series)
    root = series.project.layerTreeRoot()
    group = next(g for g in root.findGroups(True) if g.name() == f"s2_{DATES[0]}")
    names = [node.name() for node in group.children()]
    assert names[:2] == [f"Changes {DATES[0]} → {DATES[2]}", "Date of first change"]
    assert names[-2:] == ["Hectares from class to class", "Area over time"]
    (first,) = series.project.mapLayersByName("Date of first change")
    shown = [(item.value, item.label) for item in first.renderer().classes()]
    assert shown == [(20200501, "2020-05-01"), (20200901, "2020-09-01")]
    assert [node.itemVisibilityChecked() for node in group.children()][:2] == [True, False]
    (table,) = series.project.mapLayersByName("Area over time")
    assert [feature["class"] for feature in table.getFeatures()] == ["Forest"]
    told = series.find("landbrushHint").text()
    assert "what changed lies beside the maps" in told
    assert "area_over_time.svg" in told
    link = series.find("landbrushAreaPlot")
    assert link.isVisibleTo(series.dock)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    link.linkActivated.emit("plot")
    # No program draws it: its folder is shown.
    assert opened == [f"{job.out}/area_over_time.svg", job.out]
    # Once more: in place of the first.
    series.click("landbrushChanges")
    finish(series)
    (layer,) = [item for item in series.project.mapLayers().values() if item.name().startswith("Changes")]
    assert layer.source().startswith(series.engine.task.job.out)


def told_of_changes(desk):
    return {item.customProperty(KIND_PROPERTY) for item in desk.project.mapLayers().values()} & set(changes.KINDS)


@pytest.mark.parametrize("how", ["train", "preview", "back"])
def test_changes_of_maps_that_are_replaced_go_with_them(series, tmp_path, how):
    for name in "ab":
        (tmp_path / name).mkdir()
    shown = show_maps(series, tmp_path / "a")
    series.click("landbrushChanges")
    finish(series)
    link = series.find("landbrushAreaPlot")
    assert told_of_changes(series) == set(changes.KINDS)
    # The same maps once more, or one of a part: what was told of them is still true.
    outputs = [{"kind": "segmentation", "date": date, "path": path} for date, path in zip(DATES, shown)]
    area = jobs.area_name(series.controller.state, series.project)
    results.show_results(series.project, outputs, CLASSES, area)
    ones = np.ones((60, 80), np.uint16)
    part = {"kind": "segmentation", "date": DATES[0], "path": write_band(tmp_path / "part.tif", ones)}
    results.show_results(series.project, [part], CLASSES, area, part=True)
    assert told_of_changes(series) == set(changes.KINDS)
    assert link.isVisibleTo(series.dock)
    if how == "back":
        model = tmp_path / "b" / "model.safetensors"
        model.write_bytes(b"")
        for date in DATES:
            write_band(tmp_path / "b" / f"segmentation_{date}.tif", ones)
        assert go_back(series.runs, KeptRun(str(model), area=area, maps=str(tmp_path / "b")))
    elif how == "preview":
        first = [{"kind": "segmentation", "date": DATES[0], "path": write_band(tmp_path / "b" / "new.tif", ones)}]
        results.show_results(series.project, first, CLASSES, area, complete=False)
        series.controller.changed.emit("model")
    else:
        show_maps(series, tmp_path / "b")
    assert told_of_changes(series) == set()
    assert not link.isVisibleTo(series.dock)
    # They are compared anew with a click.
    assert series.find("landbrushChanges", QPushButton).isEnabled()


def pair(desk):
    return [desk.find(f"landbrushChanges{end}", QComboBox) for end in ("From", "To")]


def choose_date(box, date):
    box.setCurrentIndex(box.findText(date))
    box.activated.emit(box.currentIndex())


def test_any_two_dates_with_a_map_can_be_compared(series, tmp_path):
    first, last = pair(series)
    assert (first.count(), last.count()) == (0, 0)
    show_maps(series, tmp_path)
    assert (first.currentText(), last.currentText()) == (DATES[0], DATES[2])
    choose_date(last, DATES[1])
    series.click("landbrushChanges")
    job = series.engine.task.job
    assert (job.from_date, job.to_date) == (DATES[0], DATES[1])
    # All dates tell when it changed first, and the areas.
    assert [item.date for item in job.maps] == DATES
    series.engine.task.stop()
    # An end that is not after the beginning gives way, and comes back.
    choose_date(first, DATES[1])
    assert (first.currentText(), last.currentText()) == (DATES[1], DATES[2])
    choose_date(first, DATES[0])
    assert (first.currentText(), last.currentText()) == (DATES[0], DATES[1])


def test_keys_in_one_box_of_dates_never_change_what_was_chosen_in_the_other(series, tmp_path):
    first, last = pair(series)
    show_maps(series, tmp_path)
    last.setFocus()
    choose_date(first, DATES[1])
    # DATES[1] itself is no end of what begins then.
    assert [bool(last.model().item(place).flags() & Qt.ItemFlag.ItemIsEnabled) for place in (0, 1)] == [False, True]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp):
        QTest.keyClick(last, key)
        assert (first.currentText(), last.currentText()) == (DATES[1], DATES[2])
    QTest.keyClick(first, Qt.Key.Key_Up)
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert (first.currentText(), last.currentText()) == (DATES[0], DATES[1])
    # There and back again in the other box.
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert (first.currentText(), last.currentText()) == (DATES[1], DATES[2])
    QTest.keyClick(first, Qt.Key.Key_Up)
    series.click("landbrushChanges")
    assert (series.engine.task.job.from_date, series.engine.task.job.to_date) == (DATES[0], DATES[1])


def test_the_two_dates_stay_chosen_as_long_as_they_have_maps(series, tmp_path):
    first, last = pair(series)
    later = "2021-09-01"
    show_maps(series, tmp_path, [*DATES, later])
    assert (first.currentText(), last.currentText()) == (DATES[0], later)
    choose_date(last, DATES[2])
    series.controller.use_dates([1], False)
    assert (first.currentText(), last.currentText()) == (DATES[0], DATES[2])
    assert last.count() == 2
    series.controller.use_dates([2], False)
    assert (first.currentText(), last.currentText()) == (DATES[0], later)
    assert not first.isEnabled()
    series.controller.use_dates([1, 2], True)
    assert (first.currentText(), last.currentText()) == (DATES[0], later)
    assert first.isEnabled()
    series.project.clear()
    assert (first.count(), last.count()) == (0, 0)


def test_the_report_of_a_map_corrects_the_areas_as_long_as_it_is_of_that_map(series, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    paths = show_maps(series, tmp_path)
    series.runs.do(lambda: report.report_errand(series.controller))
    job = series.engine.task.job
    assert job.map == paths[-1]
    page, figures = Path(job.report), Path(job.report).with_suffix(".json")
    page.write_text("<html></html>")
    figures.write_text("{}")
    series.engine.task.succeeded.emit(Result("evaluate", [{"kind": "page", "path": str(page)}], {}))
    series.click("landbrushChanges")
    assert series.engine.task.job.report == str(figures)
    series.engine.task.stop()
    newer = tmp_path / "newer"
    newer.mkdir()
    show_maps(series, newer)
    series.click("landbrushChanges")
    assert series.engine.task.job.report is None


def test_maps_of_dropped_dates_and_other_areas_are_left_out(series, tmp_path):
    show_maps(series, tmp_path)
    other = write_band(tmp_path / "segmentation_2018-01-01.tif", np.ones((60, 80), np.uint16))
    results.show_results(
        series.project, [{"kind": "segmentation", "date": "2018-01-01", "path": other}], CLASSES, "elsewhere"
    )
    series.controller.use_dates([1], False)
    series.click("landbrushChanges")
    assert [item.date for item in series.engine.task.job.maps] == [DATES[0], DATES[2]]


def test_the_maps_stay_those_of_the_series_when_its_first_date_is_dropped(series, tmp_path):
    show_maps(series, tmp_path)
    area = jobs.area_name(series.controller.state, series.project)
    series.controller.use_dates([0], False)
    assert series.find("landbrushChanges", QPushButton).isEnabled()
    series.click("landbrushChanges")
    assert [item.date for item in series.engine.task.job.maps] == DATES[1:]
    finish(series)
    group = next(
        g for g in series.project.layerTreeRoot().findGroups(True) if g.customProperty("landbrush/area") == area
    )
    assert any(node.name().startswith("Changes") for node in group.children())


def test_a_stop_leaves_nothing_and_a_closed_project_is_told(series, tmp_path):
    show_maps(series, tmp_path)
    series.click("landbrushChanges")
    folder = Path(series.engine.task.job.out)
    series.click("landbrushStop")
    assert not folder.exists()
    assert series.find("landbrushHint").text() == "Stopped; nothing was changed."
    series.click("landbrushChanges")
    series.project.clear()
    finish(series)
    assert not [item for item in series.project.mapLayers().values() if item.name().startswith("Changes")]
    assert "closed while its maps were compared" in series.iface.bar.pop()


def test_files_that_cannot_be_shown_are_told(series, tmp_path):
    show_maps(series, tmp_path)
    series.click("landbrushChanges")
    gone = os.path.join(series.engine.task.job.out, "changes.tif")
    series.engine.task.succeeded.emit(Result("changes", [{"kind": "changes", "path": gone}], {}))
    assert "nothing of what was written can be shown" in series.iface.bar.pop()
    assert not series.runs.is_busy()
