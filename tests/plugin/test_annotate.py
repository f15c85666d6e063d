"""Drawing polygons by the mouse, checked in the file another program would read."""

from __future__ import annotations

import sys

import pytest
from desk import CONTROL, SQUARE, WEB, X, Y, click, on_disk, path_of, polygon, press
from osgeo import ogr
from qgis.core import (
    QgsPointXY,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
)
from qgis.gui import QgsMapCanvasSnappingUtils, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication


def test_polygon_by_clicks_is_on_disk_at_once(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    ((number, geometry),) = on_disk(path_of(controller))
    assert number == 1
    assert geometry.GetArea() == pytest.approx(200 * 200, rel=0.03)
    assert geometry.GetGeometryType() == ogr.wkbPolygon
    assert not controller.annotation_layer().isEditable()


def test_number_keys_choose_the_class_and_the_table_follows(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    assert controller.state.current == 2
    polygon(canvas, *SQUARE)
    assert [number for number, _ in on_disk(path_of(controller))] == [2]
    press(canvas, Qt.Key.Key_9)  # there is no ninth class
    assert controller.state.current == 2


def test_keys_of_the_tool_win_over_shortcuts_of_the_window(drawing):
    _controller, tools, canvas = drawing
    tools.draw.trigger()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, int(Qt.Key.Key_Z), CONTROL)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()
    tools.draw.trigger()  # given back: QGIS's own shortcuts work again
    event = QKeyEvent(QEvent.Type.ShortcutOverride, int(Qt.Key.Key_Z), CONTROL)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()


def test_backspace_takes_a_corner_back_and_escape_the_polygon(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    for point in SQUARE:
        click(canvas, *point)
    press(canvas, Qt.Key.Key_Backspace)
    assert len(tools.tool("draw").points) == 3
    press(canvas, Qt.Key.Key_Escape)
    assert tools.tool("draw").points == []
    click(canvas, *SQUARE[0])
    click(canvas, *SQUARE[1], button=Qt.MouseButton.RightButton)  # two corners are no polygon
    assert on_disk(path_of(controller)) == []


def test_begun_polygon_survives_another_tool(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    for point in SQUARE[:3]:
        click(canvas, *point)
    tools.brush.trigger()
    assert len(on_disk(path_of(controller))) == 1  # three corners were a polygon: it is kept, not dropped


def test_bow_tie_becomes_valid_polygons(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
    found = on_disk(path_of(controller))
    assert len(found) == 2
    assert all(geometry.IsValid() and geometry.GetGeometryName() == "POLYGON" for _, geometry in found)


def test_new_class_takes_its_place_from_the_one_beneath(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 150, Y - 50), (X + 250, Y - 50), (X + 250, Y - 350), (X + 150, Y - 350))
    found = on_disk(path_of(controller))
    assert sorted(number for number, _ in found) == [1, 1, 2]  # the square is cut in two
    first = [geometry for number, geometry in found if number == 1]
    second = next(geometry for number, geometry in found if number == 2)
    assert all(piece.Intersection(second).GetArea() < 1e-6 for piece in first)
    assert sum(piece.GetArea() for piece in first) == pytest.approx(200 * 100, rel=0.05)
    assert controller.stats.count_now().overlap is None


def test_overlap_stays_and_is_told_when_cutting_is_switched_off(drawing):
    controller, tools, canvas = drawing
    controller.set_options(replace=False)
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, *SQUARE)
    stats = controller.stats.count_now()
    assert stats.polygons == {1: 1, 2: 1}
    assert stats.overlap == ("Class 1", "Class 2")
    assert any("overlap" in text for text in stats.warnings(controller.state.classes))


def test_drawing_in_another_map_crs_lands_in_the_right_place(drawing):
    controller, tools, canvas = drawing
    image = controller.image()
    canvas.setDestinationCrs(WEB)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(image, image.extent()))
    QApplication.processEvents()
    settings = canvas.mapSettings()
    tools.draw.trigger()
    corners = [settings.layerToMapCoordinates(image, QgsPointXY(*point)) for point in SQUARE]
    polygon(canvas, *[(point.x(), point.y()) for point in corners])
    controller.session.set_brush(4)
    tools.brush.trigger()
    spot = settings.layerToMapCoordinates(image, QgsPointXY(X + 500, Y - 400))
    click(canvas, spot.x(), spot.y())
    found = {round(geometry.Centroid().GetX() - X, -1): geometry for _, geometry in on_disk(path_of(controller))}
    assert set(found) == {200, 500}
    assert found[200].GetArea() == pytest.approx(200 * 200, rel=0.04)
    assert found[500].GetArea() == pytest.approx(3.14159 * 20**2, rel=0.06)


def test_corners_snap_as_the_project_says(drawing, qtbot_wait):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    project = QgsProject.instance()
    config = project.snappingConfig()
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    config.setTolerance(12)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    utils = QgsMapCanvasSnappingUtils(canvas, canvas)
    utils.setConfig(config)
    canvas.setLayers([controller.annotation_layer(), controller.image()])
    canvas.setSnappingUtils(utils)
    QApplication.processEvents()
    # QGIS looks for corners in the background once the pointer is over the map.
    qtbot_wait(lambda: utils.snapToMap(QgsPointXY(X + 302, Y - 101)).isValid())
    near = [(x + 6, y - 4) for x, y in SQUARE[1:3]]
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, near[0], (X + 500, Y - 100), (X + 500, Y - 300), near[1])
    first, second = sorted(on_disk(path_of(controller)), key=lambda item: item[0])
    assert second[0] == 2
    corners = {point[:2] for point in first[1].GetGeometryRef(0).GetPoints()}
    taken = {point[:2] for point in second[1].GetGeometryRef(0).GetPoints()}
    # The neighbour has two corners of the square itself, not places beside them.
    assert len(corners & taken) == 2
    assert first[1].Intersection(second[1]).GetArea() == 0
    canvas.setSnappingUtils(None)


def test_the_tool_in_hand_before_may_be_gone_with_its_plugin(drawing, monkeypatch):
    _controller, tools, canvas = drawing
    faults = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    tools.draw.trigger()
    sip.delete(other)
    tools.draw.trigger()
    assert faults == []
    assert canvas.mapTool() is None
    assert not tools.draw.isChecked()
