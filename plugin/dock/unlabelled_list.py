"""More images to learn from, without polygons on them."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..controller import Controller
from ..i18n import tr
from ..icons import theme_icon
from ..recipes import learns_without_polygons
from .widgets import icon_button, row, wrapped_label


class UnlabelledList(QWidget):
    """A list of raster layers with its buttons; there to be filled only where the method makes use of it."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        tip = tr(
            "Images without polygons that the method learns from too, with the same bands as the image to be mapped. "
            "What has no polygons in that image is learnt from anyway."
        )
        self.list = QListWidget()
        self.list.setObjectName("landbrushUnlabelled")
        self.list.setAccessibleName(tr("More images to learn from"))
        self.list.setToolTip(tip)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_button = icon_button(
            theme_icon("symbologyAdd"),
            tr("Add the raster layers selected in the layer tree, to learn from without polygons"),
            "landbrushAddUnlabelled",
        )
        self.add_button.clicked.connect(self._add)
        self.remove_button = icon_button(
            theme_icon("symbologyRemove"), tr("Take the selected images out of the list"), "landbrushRemoveUnlabelled"
        )
        self.remove_button.clicked.connect(self._remove)
        self.note = wrapped_label(name="landbrushUnlabelledNote")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(wrapped_label(tr("More images to learn from, without polygons")))
        layout.addWidget(self.list)
        buttons = row(self.add_button, self.remove_button)
        buttons.addWidget(self.note, 1)
        layout.addLayout(buttons)
        controller.changed.connect(self._changed)
        self._changed("all")

    def _changed(self, part: str) -> None:
        if part not in ("options", "series", "all"):
            return
        state, project = self.controller.state, self.controller.project
        self.list.clear()
        for layer_id in state.unlabelled:
            layer = project.mapLayer(layer_id)
            item = QListWidgetItem(layer.name() if layer else tr("(gone)"))
            item.setData(Qt.ItemDataRole.UserRole, layer_id)
            item.setToolTip(layer.source() if layer else "")
            self.list.addItem(item)
        lines = min(max(len(state.unlabelled), 1), 4)
        self.list.setFixedHeight(lines * (self.fontMetrics().height() + 6) + 2 * self.list.frameWidth())
        useful = learns_without_polygons(state.method)
        self.list.setEnabled(useful)
        self.add_button.setEnabled(useful)
        self.remove_button.setEnabled(useful and bool(state.unlabelled))
        self.note.setText("" if useful else tr("Not used by this method"))

    def _add(self) -> None:
        controller = self.controller
        held = {*controller.state.unlabelled, *(item.layer_id for item in controller.state.series)}
        chosen = controller.images_to_add(held)
        if chosen:
            controller.update("options", unlabelled=[*controller.state.unlabelled, *(layer.id() for layer in chosen)])

    def _remove(self) -> None:
        ids = self.controller.state.unlabelled
        chosen = {item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()} or set(ids[-1:])
        self.controller.update("options", unlabelled=[layer_id for layer_id in ids if layer_id not in chosen])
