"""The dock by keyboard and by screen reader, and what a look must tell."""

from __future__ import annotations

import pytest
from desk import CONTROL, SQUARE, on_disk, polygon, press
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton

from landbrush.plugin.dock.annotation_section import AnnotationSection
from landbrush.plugin.dock.classes_section import COLOR, NAME


@pytest.fixture
def section(drawing):
    controller, tools, _ = drawing
    made = AnnotationSection(controller, tools)
    made.show()
    yield made
    made.deleteLater()


def count(controller) -> int:
    return len(on_disk(controller.annotation_layer().source().split("|")[0]))


def test_every_field_has_a_name_to_be_read_out(section):
    section.controller.ensure_classes()
    table = section.classes.table
    named = [section.layer_box, section.brush_row.box, table.cellWidget(0, COLOR), table.cellWidget(1, COLOR)]
    names = [widget.accessibleName() for widget in named]
    assert all(names)
    assert len(set(names)) == len(names)
    section.controller.change_class(1, name="les")
    assert "les" in table.cellWidget(0, COLOR).accessibleName()


def test_digits_choose_a_class_in_the_table_too_and_stand_beside_it(section):
    section.controller.ensure_classes()
    table = section.classes.table
    for key, number in ((Qt.Key.Key_2, 2), (Qt.Key.Key_1, 1), (Qt.Key.Key_9, 1)):
        QTest.keyClick(table, key)
        assert section.controller.state.current == number
    assert [table.verticalHeaderItem(row).text() for row in range(2)] == ["1", "2"]
    assert table.verticalHeader().isVisibleTo(table)


def test_undo_and_redo_by_key_in_the_dock(section):
    controller = section.controller
    section.tools.draw.trigger()
    polygon(section.tools.canvas, *SQUARE)
    assert count(controller) == 1
    table = section.classes.table
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL)
    assert count(controller) == 0
    QTest.keyClick(table, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert count(controller) == 1
    press(section.tools.canvas, Qt.Key.Key_Z, CONTROL)
    assert count(controller) == 0


def test_a_class_without_a_name_is_told(section):
    section.controller.ensure_classes()
    section.classes.table.item(0, NAME).setText("  ")
    assert "needs a name" in section.controller.iface.bar.pop()
    assert section.classes.table.item(0, NAME).text() == "Class 1"


def test_a_tool_in_hand_looks_like_it(section):
    button = section.findChild(QToolButton, "landbrushDraw")
    corner = (3, button.height() // 2)
    before = button.grab().toImage().pixelColor(*corner)
    section.tools.draw.trigger()
    QApplication.processEvents()
    after = button.grab().toImage().pixelColor(*corner)
    assert after == button.palette().highlight().color()
    assert before != after


@pytest.mark.parametrize("name", ["draw", "brush", "superpixel", "wand", "erase"])
def test_help_in_the_status_bar_is_short_enough_to_be_seen(section, name):
    assert 40 < len(section.tools.tool(name).help_text()) <= 80
