"""Maps that agree over the dates, what never happens, and what changed: from the dock to the job, and to the map."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest
from desk import write_image
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton
from test_fill import model_file
from test_time_clouds import raster

from landbrush.core.events import Result
from landbrush.core.job import ChangesJob, ClassSpec, MapSpec
from landbrush.plugin import jobs, report, results
from landbrush.plugin.dock.forbidden_grid import ForbiddenGrid
from landbrush.plugin.going_back import go_back
from landbrush.plugin.kept_runs import KeptRun
from landbrush.plugin.layers import KIND_PROPERTY
from landbrush.plugin.suggestions import suggest_errand
from landbrush.plugin.time import chain, changes

DATES = ["2019-09-01", "2020-05-01", "2020-09-01"]
CLASSES = [
    ClassSpec(1, "Forest", "#117733"),
    ClassSpec(4, "Dead forest", "#ddcc77"),
    ClassSpec(7, "Cleared", "#cc6677"),
]
CHECKED, CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def series(desk, tmp_path):
    layers = [QgsRasterLayer(write_image(tmp_path / f"s2_{date}.tif"), f"s2_{date}") for date in DATES]
    QgsProject.instance().addMapLayers(layers)
    desk.images = layers
    desk.controller.set_series([])
    desk.controller.add_images(layers)
    desk.controller.update("classes", classes=list(CLASSES))
    desk.controller.update("model", model=model_file(tmp_path / "m.safetensors", "supervised"))
    desk.dock.over_time_box.setCollapsed(False)
    return desk


def choose(desk, how):
    box = desk.find("landbrushChain", QComboBox)
    box.setCurrentIndex(box.findData(how))
    box.activated.emit(box.currentIndex())


def grid(desk):
    return desk.find("landbrushForbidden", ForbiddenGrid)


def test_the_chain_and_what_is_forbidden_reach_the_job(series):
    assert not grid(series).isVisibleTo(series.dock)
    choose(series, "path")
    assert grid(series).isVisibleTo(series.dock)
    grid(series).item(1, 0).setCheckState(CHECKED)  # dead forest → forest
    grid(series).item(2, 0).setCheckState(CHECKED)
    grid(series).item(2, 0).setCheckState(CLEAR)
    assert series.controller.state.forbidden == [(4, 1)]
    series.click("landbrushSegment")
    job = series.engine.task.job
    assert (job.chain, job.forbidden, job.transitions) == ("path", ((4, 1),), None)


def test_a_date_that_lacks_a_band_does_not_stop_the_others(series):
    series.click("landbrushSegment")
    assert series.engine.task.job.areas[0].skip_incomplete
    series.engine.task.stop()
    series.runs.do(lambda: suggest_errand(series.controller, 5))
    assert series.engine.task.job.areas[0].skip_incomplete
    series.engine.task.stop()
    series.controller.use_dates([1, 2], False)
    # Left out, a single image would leave nothing.
    series.click("landbrushSegment")
    assert not series.engine.task.job.areas[0].skip_incomplete


def test_without_a_chain_or_with_one_date_there_is_none_in_the_job(series):
    series.controller.update("classes", forbidden=[(4, 1)])
    series.click("landbrushSegment")
    assert (series.engine.task.job.chain, series.engine.task.job.forbidden) == ("none", ())
    series.engine.task.stop()
    choose(series, "smooth")
    series.controller.use_dates([1, 2], False)
    series.click("landbrushSegment")
    assert (series.engine.task.job.chain, series.engine.task.job.forbidden) == ("none", ())


def test_only_classes_that_the_model_knows_are_named(series):
    choose(series, "smooth")
    summary = {"classes": [{"id": 1, "name": "a", "color": "#000000"}, {"id": 4, "name": "b", "color": "#ffffff"}]}
    series.controller.update("model", summary=summary, forbidden=[(7, 1), (4, 1)])
    series.click("landbrushSegment")
    assert series.engine.task.job.forbidden == ((4, 1),)


def test_the_grid_is_of_the_classes_and_its_diagonal_is_closed(series):
    choose(series, "path")
    table = grid(series)
    assert (table.rowCount(), table.columnCount()) == (3, 3)
    assert [table.verticalHeaderItem(n).text() for n in range(3)] == ["Forest", "Dead forest", "Cleared"]
    assert [table.horizontalHeaderItem(n).toolTip() for n in range(3)] == ["Forest", "Dead forest", "Cleared"]
    for place in range(3):
        assert not table.item(place, place).flags() & Qt.ItemFlag.ItemIsEnabled
    assert table.item(1, 0).toolTip() == "Never from “Dead forest” to “Forest” by the next date"


def test_the_grid_answers_to_the_keyboard(series):
    choose(series, "path")
    table = grid(series)
    table.setCurrentCell(1, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert series.controller.state.forbidden == [(4, 1)]
    # The grid is still where it was: one can walk on.
    assert (table.currentRow(), table.currentColumn()) == (1, 0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert series.controller.state.forbidden == [(4, 1), (7, 1)]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert series.controller.state.forbidden == [(4, 1)]


def test_the_names_of_both_classes_are_read_of_the_grid_and_spoken(series):
    choose(series, "path")
    table = grid(series)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        for role in (Qt.ItemDataRole.DisplayRole, spoken):
            said = [table.model().headerData(place, orientation, role) for place in range(3)]
            assert said == ["Forest", "Dead forest", "Cleared"]
    assert table.item(2, 1).data(spoken) == "Never from “Cleared” to “Dead forest” by the next date"
    # The columns' names are upright: there is room for the longest.
    assert table.horizontalHeader().height() > table.fontMetrics().horizontalAdvance("Dead forest")


def test_the_cell_pointed_at_tells_whole_names_and_shows_its_row_and_column(series):
    choose(series, "path")
    QApplication.processEvents()
    table, label = grid(series), series.find("landbrushForbiddenCell")
    assert label.isVisibleTo(series.dock)
    below = series.find("landbrushChanges", QPushButton)
    before = below.y()

    def shade(row, column):
        place = table.visualItemRect(table.item(row, column)).bottomLeft() + QPoint(2, -2)
        return table.viewport().grab().toImage().pixelColor(place)

    plain = shade(2, 0)
    table.cellEntered.emit(2, 1)
    assert label.text() == "Cleared → Dead forest"
    assert shade(0, 1) != plain
    assert shade(2, 0) != plain
    assert shade(1, 0) == plain
    # What lies below stays where it is.
    QApplication.processEvents()
    assert below.y() == before
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert label.text() == "Point at a box to read its classes."
    # With the keyboard it is told as well.
    table.setCurrentCell(0, 2)
    assert label.text() == "Forest → Cleared"


def test_what_is_forbidden_elsewhere_is_shown_and_the_place_in_the_grid_kept(series):
    choose(series, "path")
    table = grid(series)
    table.setCurrentCell(2, 1)
    series.controller.update("forbidden", forbidden=[(4, 1), (7, 4)])
    assert [table.item(*place).checkState() for place in ((1, 0), (2, 1), (2, 0))] == [CHECKED, CHECKED, CLEAR]
    series.controller.update("forbidden", forbidden=[(7, 4)])
    assert [table.item(*place).checkState() for place in ((1, 0), (2, 1))] == [CLEAR, CHECKED]
    assert (table.currentRow(), table.currentColumn()) == (2, 1)
    assert series.controller.state.forbidden == [(7, 4)]


def test_what_is_forbidden_follows_the_classes_and_the_project(series, tmp_path):
    series.controller.update("classes", forbidden=[(4, 1), (7, 1)])
    assert series.controller.change_class(4, id=9)
    assert series.controller.state.forbidden == [(9, 1), (7, 1)]
    assert series.controller.remove_class(7)
    assert series.controller.state.forbidden == [(9, 1)]
    choose(series, "path")
    path = str(tmp_path / "kept.qgz")
    assert series.project.write(path)
    series.project.clear()
    assert series.controller.state.forbidden == []
    assert series.project.read(path)
    assert series.controller.state.forbidden == [(9, 1)]
    assert series.controller.state.options.chain == "path"
    rows = grid(series).rowCount()
    states = {(r, c): grid(series).item(r, c).checkState() for r in range(rows) for c in range(rows) if r != c}
    assert [place for place, state in states.items() if state == CHECKED] == [(1, 0)]


def test_pairs_of_classes():
    pairs = [(4, 1), (7, 1)]
    assert chain.without(pairs, 4) == [(7, 1)]
    assert chain.renumbered(pairs, 1, 2) == [(4, 2), (7, 2)]
    assert chain.known(pairs, {1, 7}) == [(7, 1)]
    assert chain.toggled(pairs, (7, 1), True) == pairs
    assert chain.toggled(pairs, (7, 1), False) == [(4, 1)]


def test_it_fits_the_narrowest_dock(series):
    choose(series, "path")
    QApplication.processEvents()
    assert series.dock.over_time.minimumSizeHint().width() <= 262


# --- changes ------------------------------------------------------------------------------------------------------


def show_maps(desk, folder, dates=DATES):
    area = jobs.area_name(desk.controller.state, desk.project)
    ones = np.ones((60, 80), np.uint16)
    paths = {date: raster(folder / f"segmentation_{date}.tif", ones) for date in dates}
    outputs = [{"kind": "segmentation", "date": date, "path": path} for date, path in paths.items()]
    results.show_results(desk.project, outputs, CLASSES, area)
    desk.controller.update("model", folder=str(folder))
    return [item["path"] for item in outputs]


def finish(desk):
    """What the engine writes."""
    folder = Path(desk.engine.task.job.out)
    changed = raster(folder / "changes.tif", np.full((60, 80), 3, np.uint16))
    when = np.full((60, 80), 20200501.0, np.float32)
    when[0, 0] = -1
    first = raster(folder / "first_change.tif", when, nodata=-1)
    gdal.Open(first, gdal.GA_Update).SetMetadataItem("LANDBRUSH_DATES", ",".join(DATES))
    (folder / "transitions.csv").write_text("from,to,area_ha\nForest,Cleared,2.5\n")
    with open(folder / "area_over_time.csv", "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([["date", "class", "area_ha"], [DATES[0], "Forest", 12.5]])
    (folder / "area_over_time.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    outputs = [
        {"kind": "changes", "path": changed, "from": desk.engine.task.job.from_date, "to": DATES[-1]},
        {"kind": "first_change", "path": first},
        {"kind": "transition_matrix", "path": str(folder / "transitions.csv")},
        {"kind": "area_over_time", "path": str(folder / "area_over_time.csv")},
        {"kind": "plot", "path": str(folder / "area_over_time.svg")},
    ]
    desk.engine.task.succeeded.emit(Result("changes", outputs, {}))
    return folder


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
    part = {"kind": "segmentation", "date": DATES[0], "path": raster(tmp_path / "part.tif", ones)}
    results.show_results(series.project, [part], CLASSES, area, part=True)
    assert told_of_changes(series) == set(changes.KINDS)
    assert link.isVisibleTo(series.dock)
    if how == "back":
        model = tmp_path / "b" / "model.safetensors"
        model.write_bytes(b"")
        for date in DATES:
            raster(tmp_path / "b" / f"segmentation_{date}.tif", ones)
        assert go_back(series.runs, KeptRun(str(model), area=area, maps=str(tmp_path / "b")))
    elif how == "preview":
        first = [{"kind": "segmentation", "date": DATES[0], "path": raster(tmp_path / "b" / "new.tif", ones)}]
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


def test_after_a_run_of_several_dates_the_last_is_in_view(series, tmp_path):
    series.click("landbrushSegment")
    job = series.engine.task.job
    ones = np.ones((60, 80), np.uint16)
    outputs = [
        {"kind": "segmentation", "path": raster(Path(job.out) / f"segmentation_{date}.tif", ones), "date": date}
        for date in DATES
    ]
    series.engine.task.succeeded.emit(Result("segment", outputs, {}))
    assert series.controller.view.date == DATES[2]
    here = series.iface.canvas.temporalRange()
    maps = [series.project.mapLayersByName(f"{date} Segmentation")[0] for date in DATES]
    assert [layer.temporalProperties().isVisibleInTemporalRange(here) for layer in maps] == [False, False, True]
    # What the user looks at stays in view.
    series.controller.view.pick(DATES[0], series.project)
    series.click("landbrushSegment")
    series.engine.task.succeeded.emit(Result("segment", outputs, {}))
    assert series.controller.view.date == DATES[0]


def test_maps_of_dropped_dates_and_other_areas_are_left_out(series, tmp_path):
    show_maps(series, tmp_path)
    other = raster(tmp_path / "segmentation_2018-01-01.tif", np.ones((60, 80), np.uint16))
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
