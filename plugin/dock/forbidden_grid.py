"""The editor for changes that never happen: a grid of check boxes, from the class of its row to that of its column."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...core.job import ClassSpec
from ..i18n import tr
from .widgets import fit_rows

#: Width of the classes' names, in pixels.
_LEAST_NAME, _MOST_NAME = 48, 130


class ForbiddenGrid(QTableWidget):
    """One row and one column a class; what is checked never happens from one date to the next.

    Signals:
        toggled(int, int, bool): Class id before, class id after, and whether that is forbidden now.
    """

    toggled = pyqtSignal(int, int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landbrushForbidden")
        self.setAccessibleName(tr("Changes that never happen, from the class of the row to that of the column"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setCornerButtonEnabled(False)
        side = self.fontMetrics().height() + 10
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(side)
            header.setMinimumSectionSize(side)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        down.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._classes: list[ClassSpec] = []
        self._filling = False
        self.itemChanged.connect(self._changed)

    def show_classes(self, classes: Sequence[ClassSpec], forbidden: Collection[tuple[int, int]]) -> None:
        """Show these classes, with these changes checked."""
        self._filling = True
        self._classes = sorted(classes, key=lambda item: item.id)
        count = len(self._classes)
        self.setRowCount(count)
        self.setColumnCount(count)
        for place, item in enumerate(self._classes):
            # Across there is room for the colour only.
            self.setHorizontalHeaderItem(place, _heading(item, ""))
            self.setVerticalHeaderItem(place, _heading(item, item.name))
        for row, before in enumerate(self._classes):
            for column, after in enumerate(self._classes):
                self.setItem(row, column, _cell(before, after, (before.id, after.id) in forbidden))
        self._make_room()
        self._filling = False

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Shorten the classes' names before the last columns must be scrolled to."""
        side = self.horizontalHeader().defaultSectionSize()
        left = self.width() - 2 * self.frameWidth() - self.columnCount() * side
        self.verticalHeader().setMaximumWidth(min(max(left, _LEAST_NAME), _MOST_NAME))
        # A bar below the rows must not hide the last of them.
        fit_rows(self, len(self._classes) + int(left < _LEAST_NAME), most=8)

    def _changed(self, cell: QTableWidgetItem) -> None:
        if not self._filling:
            before, after = self._classes[cell.row()], self._classes[cell.column()]
            self.toggled.emit(before.id, after.id, cell.checkState() == Qt.CheckState.Checked)


def _heading(item: ClassSpec, text: str) -> QTableWidgetItem:
    picture = QPixmap(12, 12)
    picture.fill(QColor(item.color))
    heading = QTableWidgetItem(QIcon(picture), text)
    heading.setToolTip(item.name)
    heading.setData(Qt.ItemDataRole.AccessibleTextRole, item.name)
    return heading


def _cell(before: ClassSpec, after: ClassSpec, forbidden: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem()
    if before.id == after.id:
        cell.setFlags(Qt.ItemFlag.NoItemFlags)
        cell.setToolTip(tr("What stays as it is cannot be forbidden"))
        return cell
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
    cell.setCheckState(Qt.CheckState.Checked if forbidden else Qt.CheckState.Unchecked)
    text = tr("Never from “{before}” to “{after}” by the next date").format(before=before.name, after=after.name)
    cell.setToolTip(text)
    cell.setData(Qt.ItemDataRole.AccessibleTextRole, text)
    return cell
