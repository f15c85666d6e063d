"""Drawing into polygons that the user brought along: nothing of theirs changes unless they say so."""

from __future__ import annotations

import pytest
from desk import SQUARE, X, Y, drag, on_disk, polygon, press
from osgeo import ogr, osr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landbrush.plugin.dock.annotation_section import AnnotationSection

ACROSS = ((X + 150, Y - 50), (X + 250, Y - 50), (X + 250, Y - 350), (X + 150, Y - 350))


def box(x: float, y: float, side: float = 80) -> str:
    corners = ((x, y), (x + side, y), (x + side, y - side), (x, y - side), (x, y))
    return "POLYGON((" + ",".join(f"{X + a} {Y + b}" for a, b in corners) + "))"


def fields_file(path) -> str:
    """Somebody's land cover: class beside class_id, and an owner that is not the class's."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer("fields", srs, ogr.wkbPolygon)
    for name, kind in (("class_id", ogr.OFTInteger), ("class", ogr.OFTString), ("owner", ogr.OFTString)):
        table.CreateField(ogr.FieldDefn(name, kind))
    rows = [(5, "forest", "Novák", box(100, -100, 200)), (5, "forest", "Malá", box(500, -100))]
    rows += [(6, "water", "Novák", box(500, -300)), (6, "water", "Malá", box(600, -300))]
    for number, name, owner, shape in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("class_id", number)
        feature.SetField("class", name)
        feature.SetField("owner", owner)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        table.CreateFeature(feature)
    source = None
    return str(path)


@pytest.fixture
def foreign(drawing, tmp_path):
    controller, tools, canvas = drawing
    layer = QgsVectorLayer(fields_file(tmp_path / "fields.gpkg"), "fields", "ogr")
    controller.project.addMapLayer(layer)
    controller.choose_annotations(layer)
    return controller, tools, canvas, layer


def on(layer) -> list:
    return on_disk(layer.source().split("|")[0])


def test_read_only_layer_stays_as_it_is(foreign):
    controller, tools, canvas, layer = foreign
    tools.draw.trigger()
    layer.setReadOnly(True)
    before = [(number, shape.ExportToWkt()) for number, shape in on(layer)]
    polygon(canvas, *SQUARE)
    assert "read-only" in controller.iface.bar.pop()
    assert [(number, shape.ExportToWkt()) for number, shape in on(layer)] == before
    assert len(tools.tool("draw").points) == 4  # what was drawn is still there to be put elsewhere
    tools.erase.trigger()
    assert "read-only" in controller.iface.bar.pop()
    assert tools.active() == "draw"


def test_unsaved_deletion_is_not_committed_by_a_stroke(foreign):
    controller, tools, canvas, layer = foreign
    tools.brush.trigger()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    drag(canvas, (X + 650, Y - 500), (X + 750, Y - 500))
    assert "being edited" in controller.iface.bar.pop()
    assert len(on(layer)) == 4
    layer.rollBack()
    drag(canvas, (X + 650, Y - 500), (X + 750, Y - 500))
    assert len(on(layer)) == 5


def test_polygons_that_were_there_are_neither_cut_nor_joined_until_asked_for(foreign):
    controller, tools, canvas, layer = foreign
    section = AnnotationSection(controller, tools)
    tools.draw.trigger()
    assert not section.replace_box.isChecked()
    press(canvas, Qt.Key.Key_2)  # water, across the forest
    polygon(canvas, *ACROSS)
    press(canvas, Qt.Key.Key_1)  # forest, over the edge of the forest
    polygon(canvas, (X + 50, Y - 110), (X + 140, Y - 110), (X + 140, Y - 150), (X + 50, Y - 150))
    areas = sorted(round(shape.GetArea()) for number, shape in on(layer) if number == 5)
    assert areas[-1] == 200 * 200
    assert len(areas) == 3
    section.replace_box.setChecked(True)
    polygon(canvas, (X + 160, Y - 60), (X + 240, Y - 60), (X + 240, Y - 340), (X + 160, Y - 340))
    forest = max(shape.GetArea() for number, shape in on(layer) if number == 5)
    assert forest > 200 * 200 + 1000  # joined with what was drawn and what was there
    assert controller.state.options.replace  # the choice was this layer's alone
    section.deleteLater()


def test_strokes_of_one_class_still_join_each_other(foreign):
    _, tools, canvas, layer = foreign
    tools.brush.trigger()
    for x in (X + 600, X + 640):
        drag(canvas, (x, Y - 500), (x + 60, Y - 500))
    assert len(on(layer)) == 5


def test_what_the_class_is_called_elsewhere_is_filled_in(foreign):
    _, tools, canvas, layer = foreign
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 650, Y - 450), (X + 750, Y - 450), (X + 750, Y - 550))
    drawn = max(layer.getFeatures(), key=lambda feature: feature.id())
    assert (drawn["class_id"], drawn["class"]) == (6, "water")
    assert not drawn["owner"]


def test_it_is_said_once_whose_layer_it_is_and_that_a_temporary_one_is_lost(foreign):
    controller, tools, _, _layer = foreign
    bar = controller.iface.bar
    bar.messages.clear()
    tools.draw.trigger()
    assert "your own layer “fields”" in bar.messages[0]
    tools.brush.trigger()
    assert len(bar.messages) == 1
    memory = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:integer", "sketch", "memory")
    QgsProject.instance().addMapLayer(memory)
    controller.choose_annotations(memory)  # while the brush is in hand
    assert "lost when QGIS closes" in bar.messages[1]
    assert tools.active() == "brush"


def test_the_tool_is_put_away_with_the_layer(foreign):
    _, tools, canvas, layer = foreign
    tools.draw.trigger()
    polygon_tool = tools.tool("draw")
    QgsProject.instance().removeMapLayer(layer.id())
    assert tools.active() is None
    assert canvas.mapTool() is not polygon_tool
    assert not tools.draw.isChecked()


def test_with_none_of_the_projects_polygons_chosen_the_dock_says_so(foreign):
    controller, tools, _, layer = foreign
    controller.choose_annotations(None)
    section = AnnotationSection(controller, tools)
    assert section.layer_box.count() == 2
    assert section.layer_box.currentText() == "No polygons yet"
    controller.choose_annotations(layer)
    assert section.layer_box.currentLayer() is layer
    controller.choose_annotations(None)
    assert section.layer_box.currentText() == "No polygons yet"
    assert controller.annotation_layer() is None
