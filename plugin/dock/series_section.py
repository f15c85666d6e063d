"""Which images are mapped."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..layers import is_image
from .series_model import DATE, KIND, LAYER, MASK, SeriesDelegate, SeriesModel
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
        for column in (DATE, MASK, KIND):
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

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.table)
        buttons = row(self.add_button, self.remove_button)
        buttons.addWidget(self.note, 1)
        layout.addLayout(buttons)
        controller.changed.connect(self._changed)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("series", "all"):
            return
        rows = self.controller.state.series
        digits = self.fontMetrics().horizontalAdvance("2020-00-00") + 12
        self.table.setColumnWidth(DATE, digits)
        self.table.setColumnWidth(MASK, self.fontMetrics().horizontalAdvance("mask_2020") + 8)
        self.table.setColumnWidth(KIND, self.fontMetrics().horizontalAdvance("Sentinel-2 SCL") + 12)
        masks = any(item.mask_id for item in rows)
        self.table.setColumnHidden(KIND, not masks)
        fit_rows(self.table, len(rows) + (1 if masks else 0), most=7)
        self.remove_button.setEnabled(bool(rows))
        self.note.setText(self._note())

    def _note(self) -> str:
        rows = self.controller.state.series
        if not rows:
            return tr("Select a raster layer in the layer tree.")
        if len(rows) == 1:
            return ""
        missing = sum(1 for item in rows if not item.date)
        return tr("Dates missing: {n}").format(n=missing) if missing else tr("{n} dates").format(n=len(rows))

    def _add(self) -> None:
        """The layers selected in the layer tree; with none of them new, the next raster layer of the project."""
        controller = self.controller
        present = {item.layer_id for item in controller.state.series}
        view = controller.iface.layerTreeView()
        chosen = [x for x in view.selectedLayersRecursive() if is_image(x) and x.id() not in present] if view else []
        if not chosen:
            nodes = controller.project.layerTreeRoot().findLayers()
            chosen = [x.layer() for x in nodes if is_image(x.layer()) and x.layerId() not in present][:1]
        if not chosen:
            controller.tell(tr("There is no other raster layer in the project; add one to the map first."))
            return
        controller.add_images(chosen)

    def _remove(self) -> None:
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        rows = self.controller.state.series
        chosen = chosen or {len(rows) - 1}
        self.controller.set_series([item for number, item in enumerate(rows) if number not in chosen])
