"""The layer that is drawn in: made by the first click, or the user's own, and its classes."""

from __future__ import annotations

import pytest
from desk import SQUARE, Iface, X, Y, on_disk, path_of, polygon, press
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from landbrush.core.job import ClassSpec
from landbrush.plugin.annotate.layer import classes_of, rewrite_class
from landbrush.plugin.annotate.tools import DrawingTools
from landbrush.plugin.controller import Controller


def test_first_click_on_draw_makes_a_file_beside_the_project(drawing, tmp_path):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    layer = controller.annotation_layer()
    assert layer.providerType() == "ogr"
    assert path_of(controller) == str(tmp_path / "landbrush" / "image" / "annotations.gpkg")
    assert layer.crs() == controller.image().crs()
    assert [field.name() for field in layer.fields()] == ["fid", "class_id", "class_name", "date", "until"]
    assert [item.id for item in controller.state.classes] == [1, 2]
    assert canvas.mapTool() is tools.tool("draw")
    assert tools.draw.isChecked()


def test_edits_the_user_has_open_stay_the_users(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    layer = controller.annotation_layer()
    layer.startEditing()
    feature = next(layer.getFeatures())
    triangle = QgsGeometry.fromWkt(f"POLYGON(({X} {Y - 400},{X + 100} {Y - 400},{X + 100} {Y - 500},{X} {Y - 400}))")
    layer.changeGeometry(feature.id(), triangle)
    polygon(canvas, (X + 500, Y - 100), (X + 600, Y - 100), (X + 600, Y - 200))
    assert "being edited" in controller.iface.bar.pop()
    ((_, kept),) = on_disk(path_of(controller))
    assert kept.GetArea() == pytest.approx(200 * 200, rel=0.03)
    assert layer.isModified()
    controller.session.undo()  # of the polygon that waits on the map
    controller.session.undo()
    assert "being edited" in controller.iface.bar.pop()
    polygon(canvas, (X + 500, Y - 100), (X + 600, Y - 100), (X + 600, Y - 200))
    layer.rollBack()
    controller.session.waiting.write()  # what waited on the map
    assert len(on_disk(path_of(controller))) == 2


def test_layer_of_a_format_that_cannot_be_changed_is_one_sentence(drawing, tmp_path):
    controller, tools, _ = drawing
    path = tmp_path / "fixed.csv"
    path.write_text('class,WKT\n1,"POLYGON((500100 5399900,500200 5399900,500200 5399800,500100 5399900))"\n')
    layer = QgsVectorLayer(f"file://{path}?wktField=WKT&crs=EPSG:32633", "fixed", "delimitedtext")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    controller.choose_annotations(layer, "class")
    tools.draw.trigger()
    assert "cannot be written" in controller.iface.bar.pop()
    assert tools.active() is None
    assert not tools.draw.isChecked()
    assert controller.session.draw(QgsGeometry.fromRect(controller.image().extent()), layer.crs()) is None
    assert "cannot be written" in controller.iface.bar.pop()
    assert not controller.session.can_undo()


def test_text_class_field_and_multipolygons_of_the_users_own_layer(drawing, tmp_path):
    controller, tools, canvas = drawing
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32633&field=klass:string(20)", "mine", "memory")
    provider = layer.dataProvider()
    for name, x in (("voda", 600), ("les", 100)):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("klass", name)
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"MULTIPOLYGON((({X + x} {Y - 500},{X + x + 90} {Y - 500},{X + x + 90} {Y - 590},{X + x} {Y - 500})))"
            )
        )
        provider.addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    controller.choose_annotations(layer)
    assert controller.state.class_field == "klass"
    assert [(item.id, item.name) for item in controller.state.classes] == [(1, "les"), (2, "voda")]
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, *SQUARE)
    drawn = [f for f in layer.getFeatures() if f.geometry().area() > 30000]
    assert [f["klass"] for f in drawn] == ["voda"]
    assert drawn[0].geometry().isMultipart()
    assert controller.stats.count_now().polygons == {1: 1, 2: 2}


def test_class_changes_reach_the_polygons(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    assert controller.change_class(1, id=7, name="Voda „čistá“")
    layer = controller.annotation_layer()
    assert [(f["class_id"], f["class_name"]) for f in layer.getFeatures()] == [(7, "Voda „čistá“")]
    assert controller.state.current == 7
    assert [c.label() for c in layer.renderer().categories()] == ["Voda „čistá“", "Class 2"]
    assert not controller.change_class(2, id=7)
    assert "taken" in controller.iface.bar.pop()
    assert not controller.remove_class(7)
    assert "erase them" in controller.iface.bar.pop()
    tools.undo.trigger()
    tools.redo.trigger()
    assert [(f["class_id"], f["class_name"]) for f in layer.getFeatures()] == [(7, "Voda „čistá“")]
    controller.choose_annotations(layer)  # the colours are read back from how the layer looks
    assert [(item.id, item.color) for item in controller.state.classes] == [(2, "#ddcc77"), (7, "#117733")]
    assert controller.remove_class(2)
    assert controller.state.classes == [ClassSpec(7, "Voda „čistá“", "#117733")]


def test_names_of_classes_are_read_without_shapes(drawing, monkeypatch):
    controller, _tools, _canvas = drawing
    layer = controller.new_annotation_layer()
    controller.session.draw(QgsGeometry.fromRect(controller.image().extent()), layer.crs())
    asked = []
    read = QgsVectorLayer.getFeatures
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", lambda layer, *args: asked.append(args) or read(layer, *args))
    assert [item.name for item in classes_of(layer, "class_id")] == ["Class 1"]
    rewrite_class(layer, 1, ClassSpec(1, "les", "#00ff00"))
    assert [feature["class_name"] for feature in read(layer)] == ["les"]
    assert len(asked) == 2
    assert all(request.flags() & QgsFeatureRequest.Flag.NoGeometry for (request,) in asked)


def test_no_image_is_one_sentence_and_no_tool(tmp_path, qgis_new_project):
    iface = Iface()
    controller = Controller(iface, QgsProject.instance())
    tools = DrawingTools(controller)
    tools.draw.trigger()
    assert "raster layer" in iface.bar.pop()
    assert not tools.draw.isChecked()
    assert iface.canvas.mapTool() is None
    tools.close()
    controller.close()
