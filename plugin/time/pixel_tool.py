"""The map tool that asks for a place: it follows the pointer, and a click holds the place until the next one."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class PixelTool(QgsMapTool):
    """Tells where the pointer is.

    Signals:
        asked(object): A place (`QgsPointXY`) in the map's CRS.
    """

    asked = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._held = False
        self._marker: QgsVertexMarker | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def flags(self):
        return QgsMapTool.Flag.AllowZoomRect

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        if not self._held and not event.buttons():
            self.asked.emit(QgsPointXY(event.mapPoint()))

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self.let_go()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._hold(QgsPointXY(event.mapPoint()))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._held:
            self.let_go()
            event.accept()
            return
        event.ignore()

    def let_go(self) -> None:
        """Follow the pointer again."""
        self._held = False
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    def deactivate(self) -> None:
        self.let_go()
        super().deactivate()

    def _hold(self, point: QgsPointXY) -> None:
        self.let_go()
        self._held = True
        self._marker = QgsVertexMarker(self._canvas)
        self._marker.setCenter(point)
        self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        self._marker.setColor(QColor("#ffcc00"))
        self._marker.setPenWidth(2)
        self._marker.setIconSize(14)
        self.asked.emit(point)
