"""The dock and the runs: what is on the screen is what the engine is told, and what it tells is on the screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from desk import X, Y, add_image, press, write_image
from osgeo import gdal
from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsColorButton, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QHeaderView, QPushButton, QTableWidget, QToolButton
from whole_desk import Desk

from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, MaskSpec, SegmentJob, TrainJob
from landbrush.plugin.dock.curves import CurvesWidget
from landbrush.plugin.dock.progress_section import time_left
from landbrush.plugin.project_state import SeriesRow


def test_first_map_takes_two_clicks_and_the_drawing(desk, tmp_path):
    image = desk.add_scene(tmp_path)
    desk.draw_two_classes()  # one click, on Draw
    desk.click("landbrushTrain")
    job = desk.engine.task.job
    folder = Path(job.model).parent
    assert folder.parent == tmp_path / "landbrush" / "scene"
    assert job == TrainJob(
        areas=(
            Area(
                (ImageSpec(image.source()),),
                "scene",
                (),
                LabelSpec(str(folder.parent / "annotations.gpkg"), "annotations", "class_id", "date", "until"),
            ),
        ),
        model=str(folder / "model.safetensors"),
        classes=(ClassSpec(1, "Class 1", "#117733"), ClassSpec(2, "Class 2", "#ddcc77")),
    )
    desk.finish_training()
    assert desk.engine.task.job == SegmentJob(
        areas=(Area((ImageSpec(image.source()),)),), model=job.model, out=str(folder)
    )
    desk.finish_mapping()
    names = [layer.name() for layer in desk.project.mapLayers().values()]
    assert sorted(names) == ["Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    assert "94.2 %" in desk.find("landbrushHint").text()
    assert desk.iface.bar.messages == []


def test_active_layer_is_taken_by_itself_until_something_is_drawn(desk, tmp_path):
    table = desk.find("landbrushSeries")
    assert table.model().rowCount() == 0
    desk.add_scene(tmp_path, "S2A_MSIL2A_20190901T100031")
    assert [table.model().index(0, column).data() for column in range(3)] == [
        "S2A_MSIL2A_20190901T100031", "2019-09-01", "none",
    ]  # fmt: skip
    desk.add_scene(tmp_path, "other")
    assert table.model().index(0, 0).data() == "other"
    desk.click("landbrushDraw")
    desk.add_scene(tmp_path, "third")
    assert table.model().index(0, 0).data() == "other"


def test_series_with_dates_and_masks_in_the_job(desk, tmp_path):
    first = desk.add_scene(tmp_path, "b_2020-09-01")
    second = desk.add_scene(tmp_path, "a_2019-09-01")
    mask = add_image(write_image(tmp_path / "scl.tif", bands=1), "SCL_2019")
    desk.controller.set_series([])
    desk.controller.add_images([first, second])
    table = desk.find("landbrushSeries")
    # The table is in order of date, however the layers came.
    _edit_layer(table, table.model().index(0, 2), mask)
    assert desk.controller.state.series[0] == SeriesRow(second.id(), "2019-09-01", mask.id(), "scl")
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    assert desk.engine.task.job.areas[0].images == (
        ImageSpec(second.source(), "2019-09-01", MaskSpec(mask.source(), "scl")),
        ImageSpec(first.source(), "2020-09-01"),
    )
    box = desk.find("landbrushMaskKind", QComboBox)
    assert box.isVisibleTo(desk.dock)
    box.setCurrentText("bits 3 10")
    box.activated.emit(0)
    assert desk.controller.state.series[0].mask_values == (3, 10)
    assert desk.controller.state.series[0].mask_kind == "bits"


def _edit_layer(table, index, layer):
    table.edit(index)
    editor = table.findChild(QgsMapLayerComboBox)
    editor.setLayer(layer)
    table.itemDelegate().setModelData(editor, table.model(), index)
    editor.hidePopup()
    table.closePersistentEditor(index)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("text", ["yesterday", "2020-13-01", "01/09/2020"])
def test_bad_date_is_one_sentence_and_changes_nothing(desk, tmp_path, text):
    desk.add_scene(tmp_path, "a_2019-09-01")
    model = desk.find("landbrushSeries").model()
    assert not model.setData(model.index(0, 1), text)
    assert text in desk.iface.bar.pop()
    assert desk.controller.state.series[0].date == "2019-09-01"


def test_options_reach_the_job(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.find("landbrushSteps").setValue(300)
    desk.find("landbrushTimeBudget").setValue(1.5)
    desk.find("landbrushValidation").setValue(40)
    desk.find("landbrushSeed").setValue(5)
    device = desk.find("landbrushDevice", QComboBox)
    device.setCurrentIndex(device.findData("cpu"))
    device.activated.emit(device.currentIndex())
    extent = desk.find("landbrushExtent", QComboBox)
    extent.setCurrentIndex(extent.findData("visible"))
    extent.activated.emit(extent.currentIndex())
    desk.find("landbrushProbabilities").setChecked(True)
    desk.find("landbrushViews").setValue(4)
    desk.click("landbrushTrain")
    job = desk.engine.task.job
    assert (job.steps, job.time_budget, job.validation, job.seed, job.device) == (300, 90.0, 0.4, 5, "cpu")
    desk.iface.canvas.setExtent(QgsRectangle(X + 200, Y - 300, X + 400, Y - 150))
    desk.finish_training()
    job = desk.engine.task.job
    assert job.probabilities
    assert job.views == 4
    assert job.device == "cpu"
    seen = desk.iface.canvas.extent().intersect(desk.controller.image().extent())
    assert job.extent == pytest.approx((seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()))
    assert job.extent[0] <= X + 200
    assert job.extent[2] >= X + 400


def test_methods_are_those_in_models(desk):
    box = desk.find("landbrushMethod", QComboBox)
    assert box.findData("supervised") >= 0
    assert box.currentData() == "supervised"


def test_buttons_and_bar_follow_the_run(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    train, segment, stop = (desk.find(f"landbrush{n}", QPushButton) for n in ("Train", "Segment", "Stop"))
    bar = desk.find("landbrushProgress")
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (True, False, False)
    assert not bar.isVisible()
    train.click()
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (False, False, True)
    desk.engine.task.progressed.emit(0.45, "step 900 of 2000", 130.0)
    assert bar.isVisible()
    assert bar.text() == "45 %"
    assert desk.find("landbrushHint").text() == "Training: step 900 of 2000 · 2 min left"
    desk.engine.task.metricsArrived.emit(10, {"loss": 0.7, "val_accuracy": 0.5})
    curves = desk.find("landbrushCurves", CurvesWidget)
    assert curves.isVisibleTo(desk.dock)
    assert curves.curve("loss").points == [(10, 0.7)]
    stop.click()
    assert desk.engine.task.stopped
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (True, False, False)
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."
    assert desk.iface.bar.messages == []
    assert len(desk.engine.tasks) == 1  # a stopped training is not mapped


def test_failure_is_told_and_the_next_run_is_possible(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.engine.task.failed.emit("memory", "memory ran out; use a smaller tile", "traceback")
    # QGIS tells of the failed task now; the reason comes to lie over that.
    assert desk.iface.bar.messages == []
    QApplication.processEvents()
    assert desk.iface.bar.pop() == "memory ran out; use a smaller tile"
    assert desk.controller.state.model is None
    desk.click("landbrushTrain")
    assert len(desk.engine.tasks) == 2


def test_second_run_goes_to_another_folder_and_takes_the_layers_over(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    folders, ids = [], []
    for _ in range(2):
        desk.click("landbrushTrain")
        folders.append(os.path.dirname(desk.engine.task.job.model))
        desk.finish_training()
        desk.finish_mapping()
        ids.append({layer.id() for layer in desk.project.mapLayers().values()})
    assert folders[0] != folders[1]
    assert ids[0] == ids[1]
    desk.click("landbrushSegment")
    assert desk.engine.task.job.model == os.path.join(folders[1], "model.safetensors")
    assert desk.engine.task.job.out not in folders


def test_map_is_previewed_while_the_run_goes_on(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    path = os.path.join(desk.engine.task.job.out, "segmentation.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 80, 60, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((X, 10, 0, Y, 0, -10))
    raster = None
    desk.engine.task.previewed.emit(path, None)
    assert [x.name() for x in desk.project.mapLayers().values()].count("Segmentation") == 1
    desk.finish_mapping()
    assert [x.name() for x in desk.project.mapLayers().values()].count("Segmentation") == 1


def test_without_engine_the_strip_says_so_and_nothing_is_written(tmp_path, qgis_new_project):
    desk = Desk(tmp_path, ready=False)
    desk.add_scene(tmp_path)
    strip = desk.find("landbrushEngineStrip")
    assert strip.isVisibleTo(desk.dock)
    desk.click("landbrushTrain")
    assert "engine is not installed" in desk.iface.bar.pop()
    assert desk.engine.tasks == []
    assert not (tmp_path / "landbrush").exists()
    desk.engine.ready = True
    desk.dock.refresh_engine()
    assert not strip.isVisibleTo(desk.dock)
    desk.close()


def _sentence(desk):
    desk.click("landbrushTrain")
    assert desk.engine.tasks == []
    return desk.iface.bar.pop()


def test_each_missing_thing_is_one_sentence(desk, tmp_path):
    assert "raster layer" in _sentence(desk)
    desk.add_scene(tmp_path)
    assert "no polygons yet" in _sentence(desk)
    desk.click("landbrushNewAnnotations")
    assert "is empty" in _sentence(desk)
    desk.draw_two_classes()
    desk.project.mapLayer(desk.controller.state.series[0].layer_id).setCrs(_no_crs())
    assert "no coordinate reference system" in _sentence(desk)


def _no_crs():
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem()


def test_series_without_dates_or_with_the_same_twice(desk, tmp_path):
    first, second = desk.add_scene(tmp_path, "a"), desk.add_scene(tmp_path, "b")
    desk.controller.set_series([SeriesRow(first.id()), SeriesRow(second.id(), "2020-01-01")])
    desk.draw_two_classes()
    assert "“a” has no date" in _sentence(desk)
    desk.controller.set_series([SeriesRow(first.id(), "2020-01-01"), SeriesRow(second.id(), "2020-01-01")])
    assert "2020-01-01 stands twice" in _sentence(desk)


@pytest.mark.parametrize("name", ["../../etc", "quo\"te' ; rm", "Hřensko / ünïcode 图", "con", "..", "a\nb"])
def test_layer_names_are_safe_as_folders(desk, tmp_path, name):
    layer = desk.add_scene(tmp_path)
    layer.setName(name)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    folder = Path(desk.engine.task.job.model).parent
    assert folder.parent.parent == tmp_path / "landbrush"
    assert folder.resolve().is_relative_to((tmp_path / "landbrush").resolve())


def test_folder_that_cannot_be_made_is_one_sentence(desk, tmp_path):
    (tmp_path / "landbrush").write_text("a file in the way")
    desk.add_scene(tmp_path)
    desk.click("landbrushDraw")
    assert "cannot be made" in desk.iface.bar.pop()
    assert desk.controller.annotation_layer() is None


def test_layer_that_is_no_file_is_copied_for_the_engine(desk, tmp_path):
    desk.add_scene(tmp_path)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class_id:integer", "scratch", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for number in (1, 2):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X + 100 * number, Y - 80, X + 100 * number + 50, Y - 20)))
        layer.dataProvider().addFeature(feature)
    desk.project.addMapLayer(layer)
    box = desk.find("landbrushAnnotationLayer", QgsMapLayerComboBox)
    box.setLayer(layer)
    assert [item.id for item in desk.controller.state.classes] == [1, 2]
    assert desk.find("landbrushClassField").isVisibleTo(desk.dock)
    desk.click("landbrushTrain")
    labels = desk.engine.task.job.areas[0].labels
    copied = QgsVectorLayer(f"{labels.path}|layername={labels.layer}", "x", "ogr")
    assert sorted(feature["class_id"] for feature in copied.getFeatures()) == [1, 2]


def test_classes_table_edits(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.click("landbrushDraw")
    table = desk.find("landbrushClasses", QTableWidget)
    table.item(0, 1).setText("Les")
    table.item(1, 2).setText("40")
    table.cellWidget(0, 0).setColor(QColor("#010203"))
    assert desk.controller.state.classes == [ClassSpec(1, "Les", "#010203"), ClassSpec(40, "Class 2", "#ddcc77")]
    desk.click("landbrushAddClass")
    assert desk.controller.state.classes[-1].id == 2
    assert table.rowCount() == 3
    for bad in ("0", "256", "x", "40"):
        table.item(0, 2).setText(bad)
        assert desk.controller.state.classes[0].id == 1
        assert table.item(0, 2).text() == "1"
        assert desk.iface.bar.messages
    table.selectRow(1)
    assert desk.controller.state.current == 40
    assert table.item(1, 1).font().bold()
    press(desk.iface.canvas, Qt.Key.Key_1)
    assert table.selectionModel().selectedRows()[0].row() == 0
    assert len(table.findChildren(QgsColorButton)) == 3


def test_a_name_that_does_not_fit_is_cut_where_it_ends_and_not_at_a_space(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.click("landbrushDraw")
    table = desk.find("landbrushClasses", QTableWidget)
    desk.controller.choose_class(desk.controller.state.classes[1].id)

    def shown(name):
        table.item(0, 1).setText(name)
        table.setColumnHidden(4, True)
        header = table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, table.fontMetrics().horizontalAdvance("old spru…") + 8)
        QApplication.processEvents()
        return table.viewport().grab(table.visualItemRect(table.item(0, 1))).toImage()

    first, other = shown("old spruces and pines"), shown("old larches and pines")
    assert first != other
    assert first == shown("old spruces and firs")


def test_counts_are_in_the_table(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.stats.count_now()
    table = desk.find("landbrushClasses", QTableWidget)
    assert [table.item(row, 3).text() for row in (0, 1)] == ["2", "2"]
    assert 270 < int(table.item(0, 4).text()) < 330
    assert desk.find("landbrushClassesNote").text() == ""


def test_what_to_do_next_is_said(desk, tmp_path):
    hint = desk.find("landbrushHint")
    assert "Add a raster layer" in hint.text()
    desk.add_scene(tmp_path)
    assert "Click Draw" in hint.text()
    desk.click("landbrushDraw")
    desk.controller.stats.count_now()
    assert "Draw a few polygons of “Class 1”" in hint.text()
    desk.draw_two_classes()
    desk.controller.stats.count_now()
    assert "click Train" in hint.text()


@pytest.mark.parametrize("part", ["series", "annotations", "model"])
def test_a_failure_is_told_until_something_it_was_about_changes(desk, tmp_path, part):
    hint = desk.find("landbrushHint")
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.stats.count_now()
    step = hint.text()
    assert step
    desk.runs.ended.emit("failed", "The image has no CRS.")
    desk.controller.changed.emit("options")
    assert hint.text() == "The image has no CRS."
    desk.controller.changed.emit(part)
    assert hint.text() == step


def test_dock_fits_into_280_pixels(desk, tmp_path):
    desk.add_scene(tmp_path, "a very long name of a layer that would not fit anywhere 2019-09-01")
    desk.draw_two_classes()
    desk.dock.training.advanced.setCollapsed(False)
    desk.engine.ready = False
    desk.dock.refresh_engine()
    desk.iface.window.resizeDocks([desk.dock], [280], Qt.Orientation.Horizontal)
    for _ in range(3):
        QApplication.processEvents()
    assert desk.dock.width() == 280
    assert desk.dock.scroll.widget().width() <= desk.dock.scroll.viewport().width()


def test_everything_can_be_reached_by_keyboard_and_has_a_tooltip(desk):
    for kind in (QToolButton, QPushButton, QComboBox):
        for widget in desk.dock.findChildren(kind):
            if widget.objectName().startswith("landbrush"):
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
                assert widget.toolTip(), widget.objectName()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s left"),
        (40, "40 s left"),
        (180, "3 min left"),
        (4800, "80 min left"),
        (9000, "2 h 30 min left"),
        (-1, ""),
    ],
)
def test_time_left_in_words(seconds, text):
    assert time_left(seconds) == text


def test_curves_draw_what_they_are_given(qgis_app):
    widget = CurvesWidget()
    widget.resize(264, widget.sizeHint().height())
    blank = _ink(widget)
    for step in range(1, 60):
        widget.add(step * 10, {"loss": 1 / step, "val_accuracy": 1 - 0.5 / step, "val_mean_iou": float("nan"), "x": 3})
    assert _ink(widget)["#4477aa"] > blank.get("#4477aa", 0) + 30
    assert widget.curve("val_mean_iou").points == []
    widget.add(100, {"loss": 5.0})  # a new run of steps begins before the last one: what came after goes
    assert widget.curve("loss").points[-1] == (100, 5.0)
    widget.show_points({})
    assert widget.is_empty()
    for step in range(10_000):
        widget.add(step, {"loss": 1.0})
    assert len(widget.curve("loss").points) <= 2000
    assert widget.curve("loss").points[-1][0] == 9999


def test_steps_beyond_those_asked_for_are_set_apart(qgis_app):
    """25 steps were asked for: an axis that ends with "step 30" looks like a mistake."""
    widget = CurvesWidget()
    widget.resize(264, widget.sizeHint().height())
    for step in (10, 20):
        widget.add(step, {"loss": 1.0})
    assert widget._steps(20) == "step 20"
    widget.add(25, {"refit_steps": 6.0})
    widget.add(30, {"loss": 1.0})
    assert widget._steps(30) == "step 25 + 5"
    points = {"loss": widget.curve("loss").points, "refit_steps": widget.refit.points}
    widget._steps = lambda last: ""
    drawn = _image(widget)
    widget.refit.points = [(40, 6.0)]  # beyond the axis, no line is in sight
    assert drawn != _image(widget)
    del widget._steps
    widget.show_points({"loss": [(10, 1.0)]})
    assert widget._steps(10) == "step 10"
    widget.show_points(points)
    assert widget._steps(30) == "step 25 + 5"


def _image(widget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    widget.render(image)
    return image


def _ink(widget) -> dict[str, int]:
    image = _image(widget)
    names = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    return {name: names.count(name) for name in ("#4477aa", "#228833")}


def test_the_mask_column_has_room_for_what_it_says_in_any_language(desk, monkeypatch):
    from qgis.PyQt.QtWidgets import QTableView

    from landbrush.plugin.dock import series_model, series_section

    for module in (series_model, series_section):
        monkeypatch.setattr(module, "tr", lambda text: "gar keine Maske" if text == "none" else text)
    desk.controller.changed.emit("series")
    table = desk.find("landbrushSeries", QTableView)
    says = "gar keine Maske"
    assert table.columnWidth(series_model.MASK) >= table.fontMetrics().horizontalAdvance(says)
