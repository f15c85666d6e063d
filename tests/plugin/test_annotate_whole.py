"""A change to the polygons is made whole or not at all."""

from __future__ import annotations

import sqlite3

import pytest
from desk import X, Y, areas, drag, path_of, polygon, press
from qgis.PyQt.QtCore import Qt


def sides(x0: float, x1: float) -> list[tuple[float, float]]:
    return [(X + x0, Y - 100), (X + x1, Y - 100), (X + x1, Y - 300), (X + x0, Y - 300)]


@pytest.fixture
def two_classes(drawing):
    """A polygon of class 2 to the left of one of class 1, and where their file is."""
    controller, tools, canvas = drawing
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, *sides(100, 200))
    press(canvas, Qt.Key.Key_1)
    polygon(canvas, *sides(400, 500))
    return controller, tools, canvas, path_of(controller)


def forbid(path: str, what: str, feature: int) -> None:
    """Let the database refuse to change or delete one polygon."""
    with sqlite3.connect(path) as connection:
        connection.execute(
            f"CREATE TRIGGER forbidden BEFORE {what} ON annotations WHEN OLD.fid = {feature} "
            "BEGIN SELECT RAISE(ABORT, 'not this one'); END"
        )
    connection.close()


@pytest.mark.parametrize(("what", "feature"), [("UPDATE", 1), ("DELETE", 1)])
def test_a_change_that_fails_on_its_way_leaves_every_polygon_as_it_was(two_classes, what, feature):
    controller, tools, canvas, path = two_classes
    before = areas(controller)
    count = controller.annotation_layer().featureCount()
    forbid(path, what, feature)
    if what == "UPDATE":
        # Split in two by a stroke of the other class, which also grows: one changed, one new, one that was there.
        tools.brush.trigger()
        drag(canvas, (X + 150, Y - 50), (X + 150, Y - 350))
    else:
        # The polygon of class 1 grows over the whole of that of class 2, which goes.
        polygon(canvas, *sides(50, 450))
    assert "cannot be written to" in controller.iface.bar.pop()
    assert areas(controller) == pytest.approx(before)
    assert controller.annotation_layer().featureCount() == count
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER forbidden")
    connection.close()
    # What was taken back is not what undo goes through: the two polygons are.
    assert controller.session.undo()
    assert set(areas(controller)) == {2}
