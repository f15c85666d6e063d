"""Take away from polygons by dragging, or a whole polygon by a click."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from .brush_tool import BrushTool


class EraserTool(BrushTool):
    """Dragging erases from polygons of every class; Ctrl and a click deletes the polygon under the cursor."""

    def help_text(self) -> str:
        return tr("Drag to erase; Ctrl+click deletes a polygon. Size: [ ]; take back: Ctrl+Z.")

    def color(self) -> QColor:
        return QColor("#ffffff")

    def apply(self, shape: QgsGeometry) -> None:
        self.session.erase(shape, self.map_crs())

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.button() == Qt.MouseButton.LeftButton:
                self.session.delete_at(event.mapPoint(), self.map_crs())
            return
        super().canvasPressEvent(event)
