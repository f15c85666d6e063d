"""The grid of what never happens: seen, read out, pointed at and walked through."""

from __future__ import annotations

import pytest
from over_time import CHECKED, CLEAR, choose, grid, three_dates
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton


@pytest.fixture
def series(desk, tmp_path):
    return three_dates(desk, tmp_path)


def settle():
    """A layout hands on to the one around it that it has changed, an event each."""
    for _ in range(20):
        QApplication.processEvents()


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
    # So narrow that what is said where nothing is pointed at takes two lines, and two names one.
    series.iface.window.resizeDocks([series.dock], [280], Qt.Orientation.Horizontal)
    settle()
    table, label = grid(series), series.find("landbrushForbiddenCell")
    assert label.isVisibleTo(series.dock)
    below = series.find("landbrushChanges", QPushButton)

    def height():
        return below.mapTo(series.dock, QPoint()).y()

    before = height()

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
    settle()
    assert height() == before
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
