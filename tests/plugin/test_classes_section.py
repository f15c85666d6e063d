"""The table of classes in the dock: edited, counted, and cut where it is narrow."""

from __future__ import annotations

from desk import press
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QHeaderView, QTableWidget

from landbrush.core.job import ClassSpec


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
