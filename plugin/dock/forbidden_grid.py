"""The editor for changes that never happen: a grid of check boxes, from the class of its row to that of its column."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...core.job import ClassSpec
from ..i18n import tr
from ..ink import Ink, faint
from .widgets import fit_rows

#: Width of the classes' names beside the rows, and height of those above the columns, in pixels.
_LEAST_NAME, _MOST_NAME, _HIGHEST_NAME = 96, 160, 120
_SWATCH, _GAP = 12, 4
#: How strongly the row and the column of the place pointed at are shown, of 255.
_TINT = 46


class ForbiddenGrid(QTableWidget):
    """One row and one column a class; what is checked never happens from one date to the next.

    The row and the column of the cell that is pointed at, or has the keyboard, are shown with it.

    Signals:
        toggled(int, int, bool): Class id before, class id after, and whether that is forbidden now.
        pointed(str): The change that is pointed at, with the whole names of its classes; empty = none.
    """

    toggled = pyqtSignal(int, int, bool)
    pointed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landbrushForbidden")
        self.setAccessibleName(tr("Changes that never happen, from the class of the row to that of the column"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        self._across = _Upright(self)
        self.setHorizontalHeader(self._across)
        side = self.fontMetrics().height() + 5
        for header in (self._across, self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(side)
            header.setDefaultSectionSize(side)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_Tinted(self))
        self._classes: list[ClassSpec] = []
        self._filling = False
        self.at: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self.cellEntered.connect(self._point)
        self.currentCellChanged.connect(lambda row, column, *_: self._point(row, column))
        self.itemChanged.connect(self._changed)

    def show_classes(self, classes: Sequence[ClassSpec], forbidden: Collection[tuple[int, int]]) -> None:
        """Show these classes, with these changes checked; where the classes are the same, one stays where one is."""
        ordered = sorted(classes, key=lambda item: item.id)
        self._filling = True
        if ordered != self._classes:
            self._build(ordered)
        for row, before in enumerate(ordered):
            for column, after in enumerate(ordered):
                state = Qt.CheckState.Checked if (before.id, after.id) in forbidden else Qt.CheckState.Unchecked
                cell = self.item(row, column)
                if row != column and cell.checkState() != state:
                    cell.setCheckState(state)
        self._filling = False

    def _build(self, classes: list[ClassSpec]) -> None:
        self._classes = classes
        self._leave()
        self.setRowCount(len(classes))
        self.setColumnCount(len(classes))
        for place, item in enumerate(classes):
            self.setHorizontalHeaderItem(place, _heading(item))
            self.setVerticalHeaderItem(place, _heading(item))
        for row, before in enumerate(classes):
            for column, after in enumerate(classes):
                self.setItem(row, column, _cell(before, after))
        self._make_room()

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Shorten the classes' names before the last columns must be scrolled to."""
        left = self.width() - 2 * self.frameWidth() - self.columnCount() * self._across.defaultSectionSize()
        self.verticalHeader().setMaximumWidth(min(max(left, _LEAST_NAME), _MOST_NAME))
        # A bar below the rows must not hide the last of them.
        fit_rows(self, len(self._classes) + int(left < _LEAST_NAME), most=8)

    def _changed(self, cell: QTableWidgetItem) -> None:
        if not self._filling:
            before, after = self._classes[cell.row()], self._classes[cell.column()]
            self.toggled.emit(before.id, after.id, cell.checkState() == Qt.CheckState.Checked)

    # --- what is pointed at -----------------------------------------------------------------------------------

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        if watched is self.viewport() and event.type() == QEvent.Type.Leave:
            current = self.currentItem() if self.hasFocus() else None
            self._point(current.row(), current.column()) if current is not None else self._leave()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._leave()

    def _leave(self) -> None:
        self._point(-1, -1)

    def _point(self, row: int, column: int) -> None:
        cell = self.item(row, column) if row >= 0 else None
        at = (row, column) if cell is not None else None
        if at != self.at:
            self.at = at
            for part in (self, self._across, self.verticalHeader()):
                part.viewport().update()
            names = [] if at is None or row == column else [self._classes[place].name for place in at]
            self.pointed.emit(" → ".join(names))


class _Upright(QHeaderView):
    """The classes' colours with their names above, read from bottom to top."""

    def __init__(self, grid: ForbiddenGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self._ink = Ink(grid)

    def sizeHint(self) -> QSize:  # noqa: N802
        names = [str(self.model().headerData(place, self.orientation()) or "") for place in range(self.count())]
        longest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        return QSize(super().sizeHint().width(), min(longest, _HIGHEST_NAME) + _SWATCH + 4 * _GAP)

    def paintSection(self, painter, rect, place: int) -> None:  # noqa: N802
        model, here = self.model(), self._grid.at is not None and self._grid.at[1] == place
        painter.save()
        if here:
            painter.fillRect(rect, tint(self._grid))
        icon = model.headerData(place, self.orientation(), Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            left = rect.center().x() - _SWATCH // 2 + 1
            painter.drawPixmap(left, rect.bottom() - _SWATCH - _GAP, icon.pixmap(_SWATCH, _SWATCH))
        font = self.font()
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(self._ink.color())
        room = rect.height() - _SWATCH - 3 * _GAP
        name = str(model.headerData(place, self.orientation()) or "")
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.translate(rect.left(), rect.bottom() - _SWATCH - 2 * _GAP)
        painter.rotate(-90)
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, room, rect.width()), left_middle, text)
        painter.restore()


class _Tinted(QStyledItemDelegate):
    """Shows the row and the column of the cell that is pointed at."""

    def __init__(self, grid: ForbiddenGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter, option, index) -> None:
        at = self._grid.at
        if at is not None and (index.row() == at[0] or index.column() == at[1]):
            painter.fillRect(option.rect, tint(self._grid))
        if index.row() == index.column():
            # Nothing can be forbidden here.
            painter.setPen(self._grid.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(option.rect.bottomLeft(), option.rect.topRight())
        super().paint(painter, option, index)


def tint(grid: ForbiddenGrid) -> QColor:
    """What the row and the column of the place pointed at are shown in."""
    return faint(grid.palette().color(QPalette.ColorRole.Highlight), _TINT)


def _heading(item: ClassSpec) -> QTableWidgetItem:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(item.color))
    heading = QTableWidgetItem(QIcon(picture), item.name)
    heading.setToolTip(item.name)
    heading.setData(Qt.ItemDataRole.AccessibleTextRole, item.name)
    return heading


def _cell(before: ClassSpec, after: ClassSpec) -> QTableWidgetItem:
    cell = QTableWidgetItem()
    if before.id == after.id:
        cell.setFlags(Qt.ItemFlag.NoItemFlags)
        text = tr("What stays as it is cannot be forbidden")
    else:
        cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        cell.setCheckState(Qt.CheckState.Unchecked)
        text = tr("Never from “{before}” to “{after}” by the next date").format(before=before.name, after=after.name)
    cell.setToolTip(text)
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, text)
    return cell
