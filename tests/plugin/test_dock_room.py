"""The dock is narrow, and used without a mouse too."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton


def test_dock_fits_into_280_pixels(desk, tmp_path):
    desk.add_scene(tmp_path, "a very long name of a layer that would not fit anywhere 2019-09-01")
    desk.draw_two_classes()
    desk.dock.training.advanced.setCollapsed(False)
    desk.engine.ready = False
    desk.dock.refresh_engine()
    desk.iface.window.resizeDocks([desk.dock], [280], Qt.Orientation.Horizontal)
    for _ in range(3):
        QApplication.processEvents()
    assert desk.dock.width() == 280
    assert desk.dock.scroll.widget().width() <= desk.dock.scroll.viewport().width()


def test_the_mask_column_has_room_for_what_it_says_in_any_language(desk, monkeypatch):
    from qgis.PyQt.QtWidgets import QTableView

    from landbrush.plugin.dock import series_model, series_section

    for module in (series_model, series_section):
        monkeypatch.setattr(module, "tr", lambda text: "gar keine Maske" if text == "none" else text)
    desk.controller.changed.emit("series")
    table = desk.find("landbrushSeries", QTableView)
    says = "gar keine Maske"
    assert table.columnWidth(series_model.MASK) >= table.fontMetrics().horizontalAdvance(says)


def test_everything_can_be_reached_by_keyboard_and_has_a_tooltip(desk):
    for kind in (QToolButton, QPushButton, QComboBox):
        for widget in desk.dock.findChildren(kind):
            if widget.objectName().startswith("landbrush"):
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
                assert widget.toolTip(), widget.objectName()
