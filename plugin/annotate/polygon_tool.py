"""Draw a polygon click by click."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointLocator, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import QPoint, Qt

from ..compat import POLYGON
from ..i18n import tr
from .base_tool import AnnotationTool
from .session import AnnotationSession


class PolygonTool(AnnotationTool):
    """Left click adds a corner; right click, double click or Enter finishes; Backspace takes a corner back; Esc drops.

    What is begun stays when another tool (panning, identifying) is taken in between. Corners snap as the project's
    snapping says, to what and how far; a mark shows where.
    """

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas, session)
        self.points: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self._last_pixel = QPoint(-10, -10)
        self._finished_by_double_click = False
        self._snap: QgsSnapIndicator | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def help_text(self) -> str:
        return tr("Click corners, right click ends. Backspace: one back; Esc: drop; class: 1–9.")

    def refresh(self, *_: object) -> None:
        if self._band is not None:
            self.paint_band(self._band, self.class_color())

    def deactivate(self) -> None:
        self._mark(QgsPointLocator.Match())
        super().deactivate()

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        point = self._point(event)
        self._mark(event.mapPointMatch())
        if self.points:
            self._show(point)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._finished_by_double_click:
                self._finished_by_double_click = False
                return
            self._last_pixel = event.pos()
            point = self._point(event)
            if not self.points or self.points[-1] != point:
                self.points.append(point)
            self._show(point)

    def canvasDoubleClickEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._finished_by_double_click = True
            self.finish()

    def handle_key(self, key: int, modifiers) -> bool:
        if key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.points:
            return self._drop_corner()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.points:
            self.finish()
            return True
        return super().handle_key(key, modifiers)

    def take_back(self) -> bool:
        # While a polygon is being drawn, its last corner is what was done last.
        return self._drop_corner() if self.points else super().take_back()

    def finish(self) -> None:
        """Put the polygon into the layer; with fewer than three corners nothing happens."""
        if len(self.points) >= 3:
            polygon = QgsGeometry.fromPolygonXY([[*self.points, self.points[0]]])
            if self.session.draw(polygon, self.map_crs()) is None:
                return  # told in the message bar; the corners stay, so that nothing is lost
        self.cancel()

    def cancel(self) -> None:
        """Drop the polygon being drawn."""
        self.points = []
        self.drop_band(self._band)
        self._band = None

    def _drop_corner(self) -> bool:
        self.points.pop()
        if self.points:
            self._show(self.points[-1])
        else:
            self.cancel()
        return True

    def _point(self, event) -> QgsPointXY:
        # The canvas of a bare window has no snapping; QGIS's does as the user set it.
        return event.snapPoint() if self._canvas.snappingUtils() is not None else event.mapPoint()

    def _mark(self, match: QgsPointLocator.Match) -> None:
        """Show what a click would snap to, in QGIS's own way."""
        if self._snap is None and match.isValid():
            self._snap = QgsSnapIndicator(self._canvas)
        if self._snap is not None:
            self._snap.setMatch(match)

    def _show(self, moving: QgsPointXY) -> None:
        if self._band is None:
            self._band = self.band(self.class_color())
        self._band.reset(POLYGON)
        for point in self.points:
            self._band.addPoint(point, False)
        self._band.addPoint(moving, True)
