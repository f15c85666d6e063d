"""What is on the screen is what the engine is told; what is missing is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import X, Y, add_image, write_image
from qgis.core import QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QApplication, QComboBox

from landbrush.core.job import ImageSpec, MaskSpec
from landbrush.plugin.project_state import SeriesRow


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


@pytest.mark.parametrize("more", ["", "&field=fid:integer", "&field=fid:string"])
def test_layer_that_is_no_file_is_copied_for_the_engine(desk, tmp_path, more):
    """Merged layers are such, with a `fid` that stands twice: no key for the copy."""
    desk.add_scene(tmp_path)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=class_id:integer{more}", "scratch", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for number in (1, 2):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, 1][: layer.fields().count()])
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
