"""Painting and erasing by the mouse, and undo, checked in the file another program would read."""

from __future__ import annotations

import sys
import time

import pytest
from desk import CONTROL, SQUARE, X, Y, areas, click, drag, on_disk, path_of, polygon, press
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication


def test_brush_paints_its_width_and_grows_what_it_meets(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(4)  # 40 m
    tools.brush.trigger()
    drag(canvas, (X + 100, Y - 200), (X + 200, Y - 200), (X + 300, Y - 200))
    expected = 200 * 40 + 3.14159 * 20**2
    assert areas(controller)[1] == pytest.approx(expected, rel=0.06)
    drag(canvas, (X + 200, Y - 100), (X + 200, Y - 300))
    assert len(on_disk(path_of(controller))) == 1  # one class, one polygon where strokes meet
    drag(canvas, (X + 500, Y - 400), (X + 600, Y - 400))
    assert len(on_disk(path_of(controller))) == 2


def test_single_click_of_the_brush_is_a_dab(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(10)
    tools.brush.trigger()
    click(canvas, X + 400, Y - 300)
    assert areas(controller)[1] == pytest.approx(3.14159 * 50**2, rel=0.06)


def test_brush_size_by_keys_and_wheel(drawing):
    controller, tools, canvas = drawing
    tools.brush.trigger()
    before = controller.session.brush
    press(canvas, Qt.Key.Key_BracketRight)
    assert controller.session.brush == before + 1
    press(canvas, Qt.Key.Key_BracketLeft)
    assert controller.session.brush == before
    middle = QPointF(300, 250)
    extent = canvas.extent()
    event = QWheelEvent(
        middle, middle, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)
    assert controller.session.brush == before + 1
    assert controller.state.options.brush == before + 1
    assert canvas.extent() == extent  # sized the brush, did not zoom


def test_eraser_subtracts_and_control_click_deletes(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    controller.session.set_brush(4)
    tools.erase.trigger()
    drag(canvas, (X + 200, Y - 50), (X + 200, Y - 350))
    found = on_disk(path_of(controller))
    assert len(found) == 2
    assert sum(geometry.GetArea() for _, geometry in found) == pytest.approx(200 * 160, rel=0.05)
    click(canvas, X + 120, Y - 200, modifiers=CONTROL)
    assert len(on_disk(path_of(controller))) == 1
    drag(canvas, (X + 500, Y - 500), (X + 600, Y - 500))  # nothing there: nothing to undo
    press(canvas, Qt.Key.Key_Z, CONTROL)
    assert len(on_disk(path_of(controller))) == 2


def test_a_long_scribble_is_shown_whole_and_in_pieces_of_bounded_size(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(2)
    tools.brush.trigger()
    brush = tools.tool("brush")
    path = [(X + 100 + 4 * (n % 100), Y - 100 - 8 * (n // 100) - n % 2) for n in range(400)]
    tails, shown = [], []
    show, end = brush._show_tail, brush.stroke_shape
    brush._show_tail = lambda: (show(), tails.append(len(brush._tail)))

    def at_the_end():
        both = brush._stroke_band.asGeometry().combine(brush._tail_band.asGeometry())
        shown.append(both.buffer(1, 4).contains(QgsGeometry.fromPolylineXY(brush.stroke)))
        return end()

    brush.stroke_shape = at_the_end
    drag(canvas, *path)
    assert shown == [True]
    assert len(tails) > 100
    assert max(tails) <= 32
    assert sum(areas(controller).values()) > 0


def wait_for_drawing(canvas, drawing):
    """Until the map is being drawn, or has not been for a while."""
    begun = since = time.monotonic()
    while canvas.isDrawing() is not drawing or (not drawing and time.monotonic() < since + 0.2):
        assert time.monotonic() < begun + 20
        since = time.monotonic() if canvas.isDrawing() else since
        QApplication.processEvents()


def test_undo_and_redo_go_through_what_is_committed(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 150, Y - 50), (X + 250, Y - 50), (X + 250, Y - 350), (X + 150, Y - 350))
    full = sorted((number, round(geometry.GetArea(), 3)) for number, geometry in on_disk(path_of(controller)))
    press(canvas, Qt.Key.Key_Z, CONTROL)
    assert areas(controller) == {1: pytest.approx(200 * 200, rel=0.03)}
    tools.undo.trigger()
    assert on_disk(path_of(controller)) == []
    assert not tools.undo.isEnabled()
    assert tools.redo.isEnabled()
    tools.redo.trigger()
    press(canvas, Qt.Key.Key_Y, CONTROL)
    again = sorted((number, round(geometry.GetArea(), 3)) for number, geometry in on_disk(path_of(controller)))
    assert again == full
    while tools.undo.isEnabled():
        tools.undo.trigger()
    assert on_disk(path_of(controller)) == []


def test_a_change_while_the_map_is_being_drawn_is_drawn_once_more(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    wait_for_drawing(canvas, False)
    repaints = []
    controller.annotation_layer().repaintRequested.connect(lambda: repaints.append(canvas.isDrawing()))
    tools.undo.trigger()
    wait_for_drawing(canvas, False)
    assert len(repaints) == 1
    canvas.refreshAllLayers()
    wait_for_drawing(canvas, True)
    before = len(repaints)
    tools.redo.trigger()
    assert canvas.isDrawing()
    assert len(repaints) == before + 1
    wait_for_drawing(canvas, False)
    assert repaints[before:] == [True, False]


def test_far_from_where_the_images_crs_reaches_there_is_no_brush_and_no_fault(drawing, monkeypatch):
    controller, tools, canvas = drawing
    faults = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    controller.session.set_brush(4)
    tools.brush.trigger()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(100, -5, 110, 5))
    drag(canvas, (104, 0), (105, 0), (106, 1))
    assert faults == []
    assert on_disk(path_of(controller)) == []
    assert "draw inside the image" in controller.iface.bar.pop()


def test_a_brush_over_a_project_that_is_just_being_emptied_is_no_fault(drawing, monkeypatch):
    controller, tools, canvas = drawing
    faults = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    tools.brush.trigger()
    drag(canvas, (X + 100, Y - 200), (X + 200, Y - 200))
    controller.project.removeAllMapLayers()
    drag(canvas, (X + 100, Y - 300), (X + 200, Y - 300))
    assert faults == []
    QApplication.processEvents()
    assert controller.image() is None
