"""The table of images: a layer, its date, and which of its pixels count."""

from __future__ import annotations

import dataclasses
import re

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QLineEdit, QStyledItemDelegate

from ...core.job import InputError
from ..compat import RASTER_LAYERS
from ..controller import Controller
from ..i18n import in_words, tr
from ..icons import theme_icon
from ..layers import check_date, guess_mask_kind, is_image
from ..project_state import SeriesRow
from ..time import dates

LAYER, DATE, MASK = range(3)


def kind_names() -> dict[str, str]:
    """Mask kind → what it is called."""
    return {
        "scl": tr("Sentinel-2 SCL"),
        "valid": tr("not 0 = observed"),
        "missing": tr("not 0 = cloud or gap"),
        "landsat": tr("Landsat quality band"),
        "fmask": "Fmask",
        "cld": tr("cloud probability"),
    }


#: Kinds whose codes may be chosen; of the last, the percentage from which on it is cloud.
_WITH_VALUES = ("scl", "fmask", "cld")


def kind_text(row: SeriesRow) -> str:
    """What a row's mask says, as `parse_kind` reads it."""
    if row.mask_kind == "bits":
        return tr("bits {numbers}").format(numbers=" ".join(map(str, row.mask_values)))
    name = kind_names().get(row.mask_kind, row.mask_kind)
    return " ".join([name, *map(str, row.mask_values)]) if row.mask_kind in _WITH_VALUES else name


def parse_kind(text: str) -> tuple[str, tuple[int, ...]]:
    """A mask's kind and values from what the user chose or wrote.

    Raises:
        InputError: Neither one of the names nor bit numbers.
    """
    for kind, name in kind_names().items():
        if text.strip() in (name, kind):
            return kind, ()
        if kind in _WITH_VALUES and text.startswith(name):
            values = tuple(int(number) for number in re.findall(r"\d+", text[len(name) :]))
            most = 100 if kind == "cld" else 255
            if values and max(values) <= most and (kind != "cld" or len(values) == 1):
                return kind, values
    numbers = tuple(int(number) for number in re.findall(r"\d+", text))
    if not numbers or max(numbers) > 31:
        raise InputError(tr("“{text}” says no bits; write for example “bits 3 4 10”.").format(text=text))
    return "bits", numbers


class SeriesModel(QAbstractTableModel):
    """Shows the controller's series; every edit goes to the controller."""

    def __init__(self, controller: Controller, parent=None) -> None:
        super().__init__(parent)
        self.controller = controller
        controller.changed.connect(self._changed)

    def _changed(self, part: str) -> None:
        if part in ("series", "all"):
            self.beginResetModel()
            self.endResetModel()

    def rows(self) -> list[SeriesRow]:
        return self.controller.state.series

    def rowCount(self, parent=None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.rows())

    def columnCount(self, parent=None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Layer"), tr("Date"), tr("Mask"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("A raster layer of the project"),
                tr("The day the image was taken, YYYY-MM-DD; needed when there are several images"),
                tr("Optional: a raster that says which pixels are clouds, shadows or missing"),
            )[section]
        return None

    def flags(self, index):
        flags = super().flags(index) | Qt.ItemFlag.ItemIsEditable
        # A box for the only image there is would ask a question that has one answer.
        several = index.isValid() and index.column() == LAYER and len(self.rows()) > 1
        return flags | Qt.ItemFlag.ItemIsUserCheckable if several else flags

    def _layer(self, layer_id: str | None) -> QgsMapLayer | None:
        return self.controller.project.mapLayer(layer_id) if layer_id else None

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or index.row() >= len(self.rows()):
            return None
        row, column = self.rows()[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == LAYER and len(self.rows()) > 1:
            return Qt.CheckState.Checked if row.used else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and not row.used:
            font = QFont()
            font.setStrikeOut(True)
            return font
        problem = dates.problems(self.rows()).get(index.row()) if column == DATE else None
        if role == Qt.ItemDataRole.DecorationRole and problem:
            return theme_icon("mIconWarning")
        layer = self._layer(row.mask_id if column == MASK else row.layer_id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if column == LAYER:
                return layer.name() if layer else tr("(gone)")
            if column == DATE:
                asked = len(self.rows()) > 1 and role == Qt.ItemDataRole.DisplayRole
                return row.date or (tr("enter…") if asked else "")
            return layer.name() if layer else tr("none")
        if role == Qt.ItemDataRole.ToolTipRole:
            days = dates.reading(layer).days if column == DATE and not row.date and layer is not None else ()
            if len(days) > 1:
                two = tr("The name may tell {one} or {other}; click to enter the date, YYYY-MM-DD.")
                return two.format(one=days[0], other=days[1])
            if problem:
                return problem
            if column == DATE and not row.date:
                return tr("Click to enter the date, YYYY-MM-DD")
            return f"{layer.name()}\n{layer.source()}" if layer else None
        if role == Qt.ItemDataRole.UserRole:
            return row.mask_id if column == MASK else row.layer_id
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            used = _is_checked(value)
            QTimer.singleShot(0, lambda: self.controller.use_dates([index.row()], used))
            return True
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        rows = list(self.rows())
        row, column = rows[index.row()], index.column()
        try:
            new = self._edited(row, column, value)
        except InputError as error:
            self.controller.warn(in_words(error))
            return False
        if new == row:
            return True
        rows[index.row()] = new
        # The view is still in the middle of the edit: a reset now would take the editor from under it.
        QTimer.singleShot(0, lambda: self.controller.set_series(rows))
        return True

    def _edited(self, row: SeriesRow, column: int, value) -> SeriesRow:
        if column == DATE:
            return dataclasses.replace(row, date=check_date(str(value)))
        if column == MASK:
            if not isinstance(value, QgsRasterLayer):
                return dataclasses.replace(row, mask_id=None)
            if value.id() == row.mask_id:
                return row
            return dataclasses.replace(row, mask_id=value.id(), mask_kind=guess_mask_kind(value), mask_values=())
        if not isinstance(value, QgsRasterLayer) or value.id() == row.layer_id:
            return row
        if any(other.layer_id == value.id() for other in self.rows()):
            raise InputError(tr("The layer “{name}” is in the table already.").format(name=value.name()))
        return SeriesRow(value.id(), dates.guess_date(value))


def _is_checked(value) -> bool:
    """Whether a view says "checked": Qt 5 gives a number, Qt 6 a number or an enum."""
    return getattr(value, "value", value) == getattr(Qt.CheckState.Checked, "value", Qt.CheckState.Checked)


class SeriesDelegate(QStyledItemDelegate):
    """Edits a cell with QGIS's own layer chooser."""

    def __init__(self, controller: Controller, parent=None) -> None:
        super().__init__(parent)
        self.controller = controller

    def createEditor(self, parent, option, index):  # noqa: N802
        if index.column() in (LAYER, MASK):
            editor = QgsMapLayerComboBox(parent)
            editor.setFilters(RASTER_LAYERS)
            layers = self.controller.project.mapLayers().values()
            editor.setExceptedLayerList([x for x in layers if isinstance(x, QgsRasterLayer) and not is_image(x)])
            if index.column() == MASK:
                editor.setAllowEmptyLayer(True)
            editor.activated.connect(lambda: self._commit(editor))
            QTimer.singleShot(0, editor.showPopup)
            return editor
        editor = QLineEdit(parent)
        editor.setPlaceholderText(tr("YYYY-MM-DD"))
        return editor

    def _commit(self, editor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor, index) -> None:  # noqa: N802
        if isinstance(editor, QgsMapLayerComboBox):
            layer_id = index.data(Qt.ItemDataRole.UserRole)
            editor.setLayer(self.controller.project.mapLayer(layer_id) if layer_id else None)
        else:
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor, model, index) -> None:  # noqa: N802
        if isinstance(editor, QgsMapLayerComboBox):
            model.setData(index, editor.currentLayer())
        else:
            model.setData(index, editor.text())
