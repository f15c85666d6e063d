"""Which images are mapped."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...core.job import InputError
from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..time import dates
from .series_model import DATE, LAYER, MASK, SeriesDelegate, SeriesModel, kind_names, kind_text, parse_kind
from .widgets import fit_rows, icon_button, row, wrapped_label


class SeriesSection(QWidget):
    """The table of images with its buttons."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.model = SeriesModel(controller, self)
        self.table = QTableView()
        self.table.setObjectName("landbrushSeries")
        self.table.setModel(self.model)
        self.table.setItemDelegate(SeriesDelegate(controller, self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setAccessibleName(tr("Images to be mapped"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(LAYER, QHeaderView.ResizeMode.Stretch)
        for column in (DATE, MASK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)

        self.add_button = icon_button(
            theme_icon("symbologyAdd"),
            tr("Add the raster layers selected in the layer tree, each as one date"),
            "landbrushAddImage",
        )
        self.add_button.clicked.connect(self._add)
        self.remove_button = icon_button(
            theme_icon("symbologyRemove"), tr("Take the selected rows out of the table"), "landbrushRemoveImage"
        )
        self.remove_button.clicked.connect(self._remove)
        self.note = wrapped_label(name="landbrushSeriesNote")
        self.kind_box = QComboBox()
        self.kind_box.setObjectName("landbrushMaskKind")
        self.kind_box.setEditable(True)
        self.kind_box.addItems([*kind_names().values(), tr("bits {numbers}").format(numbers="3 4 10")])
        self.kind_box.setMinimumWidth(60)
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setToolTip(
            tr("How masks are to be read; “bits 3 4” means: not observed where bit 3 or bit 4 is set")
        )
        self.kind_box.activated.connect(self._kind_chosen)
        self.kind_box.lineEdit().editingFinished.connect(self._kind_chosen)
        self.kind_row = QWidget()
        kind_form = QFormLayout(self.kind_row)
        kind_form.setContentsMargins(0, 0, 0, 0)
        kind_form.addRow(tr("Mask says"), self.kind_box)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.table)
        buttons = row(self.add_button, self.remove_button)
        buttons.addWidget(self.note, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.kind_row)
        controller.changed.connect(self._changed)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("series", "all"):
            return
        rows = self.controller.state.series
        digits = self.fontMetrics().horizontalAdvance("2020-00-00") + 12
        masked = [item for item in rows if item.mask_id]
        self.table.setColumnWidth(DATE, digits)
        self.table.setColumnWidth(MASK, self.fontMetrics().horizontalAdvance("mask_2020" if masked else "none") + 12)
        fit_rows(self.table, len(rows), most=7)
        self.kind_row.setVisible(bool(masked))
        said = {kind_text(item) for item in masked}
        self.kind_box.setCurrentText(said.pop() if len(said) == 1 else tr("different"))
        self.remove_button.setEnabled(bool(rows))
        self.note.setText(self._note())

    def _note(self) -> str:
        rows = self.controller.state.series
        if not rows:
            return tr("Select a raster layer in the layer tree.")
        return dates.told(rows)

    def _add(self) -> None:
        """The layers selected in the layer tree; with none of them new, the next raster layer of the project."""
        controller = self.controller
        controller.add_images(controller.images_to_add({item.layer_id for item in controller.state.series}))

    def _kind_chosen(self, *_: object) -> None:
        rows = self.controller.state.series
        text = self.kind_box.currentText()
        if text in {kind_text(item) for item in rows if item.mask_id} or text == tr("different"):
            return
        try:
            kind, values = parse_kind(text)
        except InputError as error:
            self.controller.warn(str(error))
            self._changed("series")
            return
        changed = [replace(item, mask_kind=kind, mask_values=values) if item.mask_id else item for item in rows]
        self.controller.set_series(changed)

    def _remove(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        rows = self.controller.state.series
        chosen = chosen or {len(rows) - 1}
        self.controller.set_series([item for number, item in enumerate(rows) if number not in chosen])
