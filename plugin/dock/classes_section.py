"""The classes: colour, name, id, and how much of each is annotated."""

from __future__ import annotations

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.job import MAX_CLASS_ID
from ..annotate.layer import is_text_field
from ..annotate.stats import Stats
from ..controller import Controller
from ..figures import decimals
from ..i18n import tr
from ..icons import theme_icon
from .widgets import fit_rows, icon_button, row, wrapped_label

COLOR, NAME, ID, POLYGONS, PIXELS = range(5)
#: Of a name, so many letters at least are to be seen.
_LETTERS = 14


class ClassesSection(QWidget):
    """An editable table of classes; the selected row is the class drawn with."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._filling = False
        self.table = QTableWidget(0, 5)
        self.table.setObjectName("landbrushClasses")
        self.table.setAccessibleName(tr("Classes"))
        self.table.setHorizontalHeaderLabels(["", tr("Class"), tr("Id"), tr("Poly."), tr("Pixels")])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        # Else a name that does not fit is cut at a space, whatever room there is.
        self.table.setWordWrap(False)
        keys = self.table.verticalHeader()
        keys.setDefaultSectionSize(self.fontMetrics().height() + 9)
        keys.setMinimumSectionSize(0)
        keys.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        keys.setHighlightSections(False)
        keys.setToolTip(tr("The key that chooses the class, on the map and in this table"))
        self.table.installEventFilter(self)
        self._set_up_header()
        self.table.itemChanged.connect(self._edited)
        self.table.itemSelectionChanged.connect(self._selected)

        self.add_button = icon_button(theme_icon("symbologyAdd"), tr("Add a class"), "landbrushAddClass")
        self.add_button.clicked.connect(self._add)
        self.remove_button = icon_button(
            theme_icon("symbologyRemove"),
            tr("Remove the selected class (it must have no polygons)"),
            "landbrushRemoveClass",
        )
        self.remove_button.clicked.connect(self._remove)
        self.note = wrapped_label(name="landbrushClassesNote")
        self.note.hide()
        buttons = row(self.add_button, self.remove_button, None)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        controller.changed.connect(self._changed)
        controller.stats.updated.connect(self._count)
        self._changed("all")

    def _set_up_header(self) -> None:
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        metrics = self.fontMetrics()
        widths = {
            COLOR: 24,
            ID: metrics.horizontalAdvance("255") + 10,
            POLYGONS: max(metrics.horizontalAdvance(tr("Poly.")), metrics.horizontalAdvance("9999")) + 8,
            PIXELS: max(metrics.horizontalAdvance(tr("Pixels")), metrics.horizontalAdvance("99.9 k")) + 10,
        }
        self._widths = widths
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        tips = {
            NAME: tr("Double-click to rename"),
            ID: tr("The value of the class in the map, 1 to 255"),
            POLYGONS: tr("Polygons drawn of this class"),
            PIXELS: tr("Pixels of the image inside them, by area"),
        }
        for column, tip in tips.items():
            self.table.horizontalHeaderItem(column).setToolTip(tip)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in (ID, POLYGONS, PIXELS):
            self.table.horizontalHeaderItem(column).setTextAlignment(right)
        self.table.horizontalHeaderItem(NAME).setTextAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def resizeEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where names would be cut to a few letters, what is not needed to tell classes apart goes, first the ids."""
        wanted = _LETTERS * self.fontMetrics().averageCharWidth()
        room = self.width() - 2 * self.table.frameWidth() - self.table.verticalHeader().width()
        room -= sum(self._widths.values())
        for column in (ID, PIXELS):
            self.table.setColumnHidden(column, room < wanted)
            if room < wanted:
                room += self._widths[column]

    def _changed(self, part: str) -> None:
        if part in ("classes", "annotations", "all"):
            self._fill()
        elif part == "current":
            self._mark()

    def _fill(self) -> None:
        self._filling = True
        classes = self.controller.state.classes
        layer, field = self.controller.annotation_layer(), self.controller.state.class_field
        foreign = layer is not None and not self.controller.is_own(layer)
        by_name = foreign and field is not None and is_text_field(layer, field)
        self.table.setRowCount(len(classes))
        self.table.setVerticalHeaderLabels([str(n) if n < 10 else "" for n in range(1, len(classes) + 1)])
        for number, item in enumerate(classes):
            button = self._color_button(number)
            button.setColor(QColor(item.color))
            button.setToolTip(tr("Colour of “{name}”").format(name=item.name))
            button.setAccessibleName(button.toolTip())
            button.setProperty("classId", item.id)
            shortcut = tr("Key {n} on the map").format(n=number + 1) if number < 9 else ""
            told = [item.name, tr("Value in the map: {id}").format(id=item.id), shortcut]
            self._cell(number, NAME, item.name, not by_name, "\n".join(filter(None, told)))
            self._cell(number, ID, str(item.id), not foreign or by_name, "", True)
            self._cell(number, POLYGONS, "", False, "", True)
            self._cell(number, PIXELS, "", False, "", True)
        self._fit_keys()
        fit_rows(self.table, len(classes), least=2, most=9)
        self.remove_button.setEnabled(bool(classes))
        self._filling = False
        self._count(self.controller.stats.stats)
        self._mark()

    def _fit_keys(self) -> None:
        """As narrow as the digits allow; a theme's style sheet may put more space around them."""
        keys, digit = self.table.verticalHeader(), self.fontMetrics().horizontalAdvance("9")
        keys.ensurePolished()
        styled = bool(QApplication.instance().styleSheet())
        keys.setFixedWidth(min(keys.sizeHint().width(), 4 * digit) if styled else digit + 3)
        self._make_room()

    def _color_button(self, number: int) -> QgsColorButton:
        """The button in this row: made once, since a replaced cell widget lingers until Qt gets round to it."""
        button = self.table.cellWidget(number, COLOR)
        if button is None:
            button = QgsColorButton()
            button.setShowMenu(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.colorChanged.connect(self._recolored)
            self.table.setCellWidget(number, COLOR, button)
        return button

    def _cell(self, number: int, column: int, text: str, editable: bool, tip: str, right: bool = False) -> None:
        item = QTableWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
        item.setToolTip(tip)
        if right:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(number, column, item)

    def _count(self, stats: Stats) -> None:
        self._filling = True
        for number, item in enumerate(self.controller.state.classes):
            if number < self.table.rowCount():
                pixels = stats.pixels.get(item.id, 0.0)
                self.table.item(number, POLYGONS).setText(str(stats.polygons.get(item.id, 0) or "–"))
                self.table.item(number, PIXELS).setText(short_number(pixels) if pixels else "–")
                for column in (POLYGONS, PIXELS):
                    self.table.item(number, column).setToolTip(tr("Pixels: {n}").format(n=decimals(pixels, 0)))
        self._filling = False
        told = stats.warnings(self.controller.state.classes)
        self.note.setText(told[0] if told else "")
        self.note.setToolTip("\n".join(told))
        self.note.setVisible(bool(told))

    def _mark(self) -> None:
        """Highlight the class drawn with."""
        self._filling = True
        current = self.controller.state.current_class()
        for number, item in enumerate(self.controller.state.classes):
            cell = self.table.item(number, NAME)
            if cell is None:
                continue
            font = QFont(self.font())
            font.setBold(current is not None and item.id == current.id)
            cell.setFont(font)
            if current is not None and item.id == current.id:
                self.table.selectRow(number)
        self._filling = False

    def _selected(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if not self._filling and rows:
            self.controller.choose_class(self.controller.state.classes[rows[0].row()].id)

    def eventFilter(self, watched, event) -> bool:  # noqa: N802 (Qt's name)
        """Digits choose a class here as on the map; Qt would look for a row that begins with one."""
        if event.type() == QEvent.Type.KeyPress and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.controller.session.choose(int(event.key()) - int(Qt.Key.Key_1))
            return True
        return super().eventFilter(watched, event)

    def _recolored(self, color: QColor) -> None:
        if not self._filling:
            self.controller.change_class(self.sender().property("classId"), color=color.name())

    def _edited(self, cell: QTableWidgetItem) -> None:
        if self._filling:
            return
        item = self.controller.state.classes[cell.row()]
        text = cell.text().strip()
        fine = False
        if cell.column() == NAME and text:
            fine = self.controller.change_class(item.id, name=text)
        elif cell.column() == NAME:
            self.controller.warn(tr("A class needs a name; “{name}” stays.").format(name=item.name))
        elif cell.column() == ID:
            if text.isdigit() and 1 <= int(text) <= MAX_CLASS_ID:
                fine = self.controller.change_class(item.id, id=int(text))
            else:
                sentence = tr("“{text}” is no class id; write a whole number from 1 to 255.")
                self.controller.warn(sentence.format(text=text))
        if not fine:
            self._fill()

    def _add(self) -> None:
        if self.controller.add_class() is not None:
            place = self.table.rowCount() - 1
            self.table.setFocus()
            self.table.setCurrentCell(place, NAME)
            self.table.editItem(self.table.item(place, NAME))

    def _remove(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.controller.remove_class(self.controller.state.classes[rows[0].row()].id)


def short_number(value: float) -> str:
    """A count in at most six signs: 950, 9 500, 12.4 k, 310 k, 2.5 M."""
    if value < 1:
        return "<1"
    if value < 9_999.5:
        return f"{value:,.0f}".replace(",", "\u202f")
    if value < 99_950:
        return f"{decimals(value / 1000, 1)} k"
    return f"{value / 1000:.0f} k" if value < 999_500 else f"{decimals(value / 1e6, 1)} M"
