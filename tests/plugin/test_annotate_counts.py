"""What is counted of the polygons while they are drawn."""

from __future__ import annotations

import pytest
from desk import SQUARE, X, Y, polygon, press
from qgis.core import (
    QgsGeometry,
)
from qgis.PyQt.QtCore import Qt


def test_counts_in_pixels_and_what_is_wrong(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    stats = controller.stats.count_now()
    assert stats.pixels[1] == pytest.approx(400, rel=0.03)
    told = stats.warnings(controller.state.classes)
    assert "Only one class" in told[0]
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 500, Y - 100), (X + 600, Y - 100), (X + 600, Y - 200))
    told = controller.stats.count_now().warnings(controller.state.classes)
    assert len(told) == 1
    assert "Only one polygon of “Class 1”, “Class 2”" in told[0]


def test_counts_follow_by_themselves_in_slices(drawing, qtbot_wait):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    qtbot_wait(lambda: controller.stats.stats.polygons == {1: 1})


def test_what_lies_outside_the_image_is_not_counted(drawing):
    controller, _tools, _canvas = drawing
    controller.new_annotation_layer()
    session, crs = controller.session, controller.image().crs()
    for x in (400, 1000):  # half inside: 400 m of 800 m; and far off
        shape = f"POLYGON(({X + x} {Y},{X + x + 800} {Y},{X + x + 800} {Y - 100},{X + x} {Y - 100},{X + x} {Y}))"
        session.set_current(1 if x == 400 else 2)
        session.draw(QgsGeometry.fromWkt(shape), crs)
    stats = controller.stats.count_now()
    assert stats.polygons == {1: 1}
    assert stats.pixels == {1: pytest.approx(400)}
    assert stats.outside == 1
    assert not controller.remove_class(2)  # it is in the layer all the same
    assert [item.id for item in controller.state.classes] == [1, 2]


def test_a_count_that_is_under_way_ends_with_its_layer(drawing):
    controller, _, canvas = drawing
    controller.new_annotation_layer()
    polygon(canvas, *SQUARE)
    stats = controller.stats
    stats._begin()
    assert stats._work is not None
    layer = controller.annotation_layer()
    stats.watch(None, None, None, [])
    controller.session.set_layer(None, None, None)
    controller.project.removeMapLayer(layer.id())
    stats._slice()
    assert stats._work is None
