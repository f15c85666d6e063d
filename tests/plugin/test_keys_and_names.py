"""The dock by keyboard and by screen reader, and what a look must tell."""

from __future__ import annotations

import itertools

import pytest
from desk import CONTROL, SQUARE, on_disk, polygon, press
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QPoint, QPointF, QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from whole_desk import Desk

from landbrush.plugin import i18n
from landbrush.plugin.dock.annotation_section import AnnotationSection
from landbrush.plugin.dock.classes_section import COLOR, ID, NAME, PIXELS, POLYGONS
from landbrush.plugin.dock.series_model import DATE
from landbrush.plugin.dock.tool_rows import ToolRows
from landbrush.plugin.project_state import SeriesRow
from landbrush.tools import system, translate


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


def turn_wheel(widget):
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_scrolling_the_dock_changes_no_number_that_comes_under_the_pointer(desk):
    desk.find("landbrushAdvanced").setCollapsed(False)
    desk.controller.set_options(seed=7)
    QApplication.processEvents()
    box = desk.find("landbrushSeed")
    turn_wheel(desk.dock.scroll.viewport())
    turn_wheel(box)
    assert box.value() == 7
    assert desk.dock.scroll.verticalScrollBar().value() > 0


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


def test_names_of_classes_have_room_before_ids_and_counts(section):
    section.controller.ensure_classes()
    section.controller.change_class(1, name="coniferous forest")
    classes, table = section.classes, section.classes.table
    letter = classes.fontMetrics().averageCharWidth()
    for width in range(180, 460, 20):
        classes.resize(width, 200)
        QApplication.processEvents()
        shown = [column for column in range(table.columnCount()) if not table.isColumnHidden(column)]
        assert NAME in shown
        assert shown == sorted(shown)
        if len(shown) > 3:  # nothing goes that need not, and nothing stays that takes a name's room
            assert table.columnWidth(NAME) >= 13 * letter
        if width == 180:
            assert ID not in shown
    assert shown == [COLOR, NAME, ID, POLYGONS, PIXELS]
    told = table.item(0, NAME).toolTip()
    assert "coniferous forest" in told
    assert "1" in told


def test_a_layer_without_a_date_has_the_room_for_its_name(desk, tmp_path):
    layer = desk.add_scene(tmp_path, "scene")
    table = desk.find("landbrushSeries", QTableView)
    without = table.columnWidth(DATE)
    desk.controller.set_series([SeriesRow(layer.id(), "2020-09-01")])
    assert table.columnWidth(DATE) >= table.fontMetrics().horizontalAdvance("2020-09-01")
    assert without < 0.8 * table.columnWidth(DATE)


def test_a_tool_in_hand_looks_like_it(section):
    button = section.findChild(QToolButton, "landbrushDraw")
    corner = (3, button.height() // 2)
    before = button.grab().toImage().pixelColor(*corner)
    section.tools.draw.trigger()
    QApplication.processEvents()
    after = button.grab().toImage().pixelColor(*corner)
    assert after == button.palette().highlight().color()
    assert before != after


@pytest.mark.parametrize("width", [200, 236, 310, 700])
def test_every_tool_says_its_name_however_narrow_the_dock_is(drawing, width):
    rows = ToolRows(drawing[1])
    rows.resize(width, 20)
    rows.show()
    QApplication.processEvents()
    buttons = rows.findChildren(QToolButton)
    boxes = [QRect(button.mapTo(rows, QPoint(0, 0)), button.size()) for button in buttons]
    assert all(rows.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for a, b in itertools.combinations(boxes, 2))
    for button in buttons:
        if button.defaultAction() not in (drawing[1].undo, drawing[1].redo):
            assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            assert button.width() >= button.sizeHint().width()
    # No more rows than the names need.
    assert (rows.height() < 1.5 * buttons[0].height()) == (width == 700)
    rows.deleteLater()


@pytest.mark.parametrize("name", ["draw", "brush", "superpixel", "wand", "erase"])
def test_help_in_the_status_bar_is_short_enough_to_be_seen(section, name):
    assert 40 < len(section.tools.tool(name).help_text()) <= 80


def test_tab_goes_through_the_dock_from_top_to_bottom(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    QApplication.processEvents()
    dock = desk.dock
    reached, widget = [], desk.find("landbrushSeriesSection")
    for _ in range(400):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(dock) and widget.isEnabled() and dock.isAncestorOf(widget):
            if widget in reached:
                break
            reached.append(widget)
        widget = widget.nextInFocusChain()
    named = [item for item in reached if item.objectName().startswith("landbrush") and item.focusProxy() is None]
    assert len(named) > 12
    # In the columns: those that scroll, then those that always stay in sight.
    inside = [item for item in named if dock.scroll.isAncestorOf(item)]
    tops = [item.mapTo(dock.scroll.widget(), QPoint(0, 0)).y() for item in inside]
    for before, after, first, second in zip(tops, tops[1:], inside, inside[1:]):
        assert after > before - 8, f"{first.objectName()} → {second.objectName()}"
    assert named.index(inside[-1]) < named.index(desk.find("landbrushTrain"))


def _spoken(widget, dock) -> str:
    """What a screen reader says a control is."""
    labels = [label.text() for label in dock.findChildren(QLabel) if label.buddy() is widget]
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    title = widget.title() if isinstance(widget, QGroupBox) else ""
    return widget.accessibleName() or own or title or "".join(labels)


def test_every_control_is_reached_by_tab_and_has_a_name(desk, tmp_path):
    """With a series, a model and every section open: all there is."""
    for date in ("2019-09-01", "2020-09-01"):
        desk.add_scene(tmp_path, f"s2_{date}")
    desk.controller.set_series([])
    desk.controller.add_images([item for item in desk.project.mapLayers().values() if item.name().startswith("s2")])
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()
    for box in desk.dock.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    QApplication.processEvents()
    dock = desk.dock
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractItemView, QAbstractSlider)
    # A part of another control, or of its list, is reached with it.
    parts = (QComboBox, QAbstractSpinBox, QAbstractItemView)
    controls = [
        item
        for item in dock.widget().findChildren(QWidget)
        if isinstance(item, kinds)
        and item.isVisibleTo(dock)
        and item.isEnabled()
        and not isinstance(item, QScrollBar)
        and not isinstance(item.parent(), parts)
        # QGIS's own triangle: the section's title takes the keys for it.
        and not (isinstance(item.parent(), QgsCollapsibleGroupBox) and not item.objectName().startswith("landbrush"))
        and not (item.parent() and isinstance(item.parent().parent(), (QAbstractItemView, QComboBox)))
    ]
    assert len(controls) > 40
    chain, widget = [], dock
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget in chain or widget is dock:
            break
        chain.append(widget)
    lost = [
        item.objectName() or repr(item)
        for item in controls
        if not (item.focusPolicy() & Qt.FocusPolicy.TabFocus and (item in chain or item.focusProxy() in chain))
    ]
    assert lost == []
    nameless = [item.objectName() or repr(item) for item in controls if not _spoken(item, dock)]
    assert nameless == []


def test_the_dock_fits_280_pixels_and_is_no_longer_than_what_is_in_it(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.tools.wand.trigger()
    desk.iface.window.resizeDocks([desk.dock], [280], Qt.Orientation.Horizontal)
    for _ in range(5):
        QApplication.processEvents()
    assert desk.dock.width() == 280
    inner = desk.dock.scroll.widget()
    assert inner.minimumSizeHint().width() <= desk.dock.scroll.viewport().width()
    last = max(inner.layout().itemAt(n).geometry().bottom() for n in range(inner.layout().count() - 1))
    room = desk.dock.scroll.viewport().height()
    # What can be scrolled to ends where the last section does.
    assert inner.height() <= max(room, last + 20)


def _show_everything(desk, tmp_path):
    """Three dates with masks, a model with its maps and its history, and the chain over the dates."""
    dates = ("2019-09-01", "2020-09-01", "2021-09-01")
    layers = [desk.add_scene(tmp_path, f"s2_{date}") for date in dates]
    mask = desk.add_scene(tmp_path, "clouds")
    desk.controller.set_series(
        [SeriesRow(layer.id(), date, mask.id(), "missing") for layer, date in zip(layers, dates)]
    )
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()
    desk.controller.set_options(chain="path")


#: What they show is the user's own: names of layers, bands and dates.
_NAMED_BY_USERS = {"landbrushAnnotationLayer", "landbrushClassField", "landbrushDateField", "landbrushPixelBand"}


def _cut(dock):
    """The controls whose words do not fit them, with what they say."""
    found = []

    def need(widget, text, room):
        if widget.fontMetrics().horizontalAdvance(text) > room:
            found.append((widget.objectName(), text))

    for button in dock.scroll.findChildren(QPushButton):
        if button.isVisible() and button.text():
            picture = 0 if button.icon().isNull() else button.iconSize().width() + 4
            need(button, button.text().replace("&", ""), button.width() - picture - 8)
    for box in dock.scroll.findChildren(QComboBox):
        if box.isVisible() and box.objectName() not in _NAMED_BY_USERS:
            option = QStyleOptionComboBox()
            option.initFrom(box)
            option.editable = box.isEditable()
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
            for number in range(box.count()):
                need(box, box.itemText(number), room - 4)
    for box in dock.scroll.findChildren(QAbstractSpinBox):
        if box.isVisible():
            need(box, box.text(), box.lineEdit().width() - 4)
    for tree in dock.scroll.findChildren(QTreeWidget):
        for column in range(tree.columnCount()):
            need(tree, tree.headerItem().text(column), tree.columnWidth(column) - 6)
            item = tree.topLevelItem(0)
            if item is not None and item.font(column).bold():
                bold = QFontMetrics(item.font(column)).horizontalAdvance(item.text(column))
                if bold > tree.columnWidth(column) - 6:
                    found.append((tree.objectName(), item.text(column)))
    return found


@pytest.mark.parametrize("language", ["en", *translate.LANGUAGES])
def test_every_language_fits_280_pixels(qgis_new_project, tmp_path, monkeypatch, language):
    program = system.find_lrelease()
    if program is None:
        pytest.skip("Qt's lrelease is not there")
    translate.compile_files([translate.file_of(language)] if language != "en" else [], tmp_path, program)
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    translator = i18n.install_translator(language)
    usual, font = QApplication.font(), QApplication.font()
    # As on a desktop; without one Qt takes letters that are a third larger.
    font.setPointSize(9)
    QApplication.setFont(font)
    desk = Desk(tmp_path)
    try:
        assert (i18n.tr("Train") == "Train") == (language == "en")
        _show_everything(desk, tmp_path)
        for box in desk.dock.findChildren(QgsCollapsibleGroupBox):
            box.show()
            box.setCollapsed(False)
        desk.iface.window.resizeDocks([desk.dock], [280], Qt.Orientation.Horizontal)
        for _ in range(5):
            QApplication.processEvents()
        assert desk.dock.width() == 280
        inner = desk.dock.scroll.widget()
        room = desk.dock.scroll.viewport().width()
        wide = [
            item.title() for item in inner.findChildren(QgsCollapsibleGroupBox) if item.minimumSizeHint().width() > room
        ]
        assert not wide
        assert _cut(desk.dock) == []
        assert inner.minimumSizeHint().width() <= room
        # The engine's page is hidden again, and still must not hold the dock wider.
        desk.dock.show_engine_page()
        desk.dock.show_main_page()
        for _ in range(5):
            QApplication.processEvents()
        assert desk.dock.width() == 280
    finally:
        desk.close()
        i18n.remove_translator(translator)
        QApplication.setFont(usual)
