"""The buttons by which results leave for other programs."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .. import travel
from ..controller import Controller
from ..errands import Errand
from ..i18n import tr
from ..icons import theme_icon
from ..report import map_of
from ..runs import Runs


class TravelRow(QWidget):
    """Polygons of the map, and the model for another plugin; out of sight where there is neither."""

    def __init__(self, controller: Controller, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.runs = runs
        self.polygons = self._button(
            "landbrushPolygons",
            "mActionAddPolygon",
            tr("Save map as polygons"),
            tr("Polygons of the map that fit one another exactly, with class, area in m² and uncertainty"),
            travel.polygons_errand,
        )
        self.onnx = self._button(
            "landbrushExportOnnx",
            "mActionSharingExport",
            tr("Save model as ONNX"),
            tr("The model as ONNX, which the Deepness plugin loads and draws the same map with"),
            travel.onnx_errand,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # One below the other: beside each other they are too narrow for their words.
        layout.addWidget(self.polygons)
        layout.addWidget(self.onnx)
        controller.changed.connect(self.refresh)
        runs.busyChanged.connect(self.refresh)
        runs.ended.connect(self.refresh)
        self.refresh()

    def _button(
        self, name: str, picture: str, text: str, tip: str, errand: Callable[[Controller], Errand]
    ) -> QPushButton:
        button = QPushButton(theme_icon(picture), text)
        button.setObjectName(name)
        button.setToolTip(tip)
        # Long words of other languages must not make the dock wider.
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.runs.do(lambda: errand(self.controller)))
        return button

    def refresh(self, *_: object) -> None:
        """Show the buttons where there is something to take along."""
        state = self.controller.state
        has_map, free = map_of(state, self.controller.project) is not None, not self.runs.is_busy()
        self.setVisible(bool(state.model) or has_map)
        self.polygons.setEnabled(has_map and free)
        self.onnx.setEnabled(bool(state.model) and free)
