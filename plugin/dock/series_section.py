"""Which images are mapped."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..runs import Runs
from ..time import dates, products
from .mask_choice import MaskChoice
from .series_model import DATE, LAYER, MASK, SeriesDelegate, SeriesModel
from .widgets import fit_rows, icon_button, row, wrapped_label


class SeriesSection(QWidget):
    """The table of images with its buttons."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
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
        # Else what does not fit is cut at the first space, whatever the mode.
        self.table.setWordWrap(False)
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
        self.products_button = icon_button(
            theme_icon("mActionAddRasterLayer"),
            tr("Add Sentinel-2 products… (a folder of .SAFE folders or their zip files)"),
            "landbrushAddProducts",
        )
        self.products_button.clicked.connect(self._choose_products)
        self.masks = MaskChoice(controller, self._selected)
        self.table.selectionModel().selectionChanged.connect(self.masks.refresh)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.table)
        buttons = row(self.add_button, self.remove_button, self.products_button)
        buttons.addWidget(self.note, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.masks)
        controller.changed.connect(self._changed)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("series", "all"):
            return
        rows = self.controller.state.series
        # An image without a date leaves the room to its name.
        head = tr("Date")
        widest = "2020-00-00" if any(item.date for item in rows) else f"{head}…"
        digits = self.fontMetrics().horizontalAdvance(widest) + 12
        if dates.problems(rows):
            # The sign stands beside the dates, not over them.
            digits += self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) + 6
        masked = [item for item in rows if item.mask_id]
        self.table.setColumnWidth(DATE, digits)
        # The header may be cut short, what says that there is no mask may not.
        told = tr("Mask") if masked else tr("none")
        self.table.setColumnWidth(MASK, self.fontMetrics().horizontalAdvance(f"{told}…") + 12)
        fit_rows(self.table, len(rows), most=7)
        self.masks.refresh()
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

    def _choose_products(self) -> None:
        dialog = QFileDialog(self, tr("Folder of Sentinel-2 products"))
        dialog.setObjectName("landbrushProductsFolder")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.add_products)
        dialog.open()

    def add_products(self, folder: str) -> None:
        """Read all products in a folder, and add them as dates."""
        self.runs.do(lambda: products.import_errand(self.controller, Path(folder)))

    def _selected(self) -> set[int]:
        return {index.row() for index in self.table.selectionModel().selectedRows()}

    def _remove(self) -> None:
        chosen = self._selected()
        rows = self.controller.state.series
        chosen = chosen or {len(rows) - 1}
        self.controller.set_series([item for number, item in enumerate(rows) if number not in chosen])
