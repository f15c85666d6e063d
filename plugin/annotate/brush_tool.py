"""Paint a polygon by dragging."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.job import InputError
from ..compat import POLYGON
from ..i18n import in_words, tr
from .base_tool import AnnotationTool
from .session import AnnotationSession

_SEGMENTS = 8
#: So many moves are shown as they are; then they become part of what was painted before, which takes longer.
_TAIL = 32


class BrushTool(AnnotationTool):
    """Dragging paints with a round brush, whose size is in pixels of the image; Esc drops the stroke."""

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas, session)
        self.stroke: list[QgsPointXY] = []
        self._painted = QgsGeometry()
        self._tail: list[QgsPointXY] = []
        self._stroke_band: QgsRubberBand | None = None
        self._tail_band: QgsRubberBand | None = None
        self._circle: QgsRubberBand | None = None
        self._at: QgsPointXY | None = None
        self._radius = 0.0
        self.setCursor(Qt.CursorShape.CrossCursor)

    def help_text(self) -> str:
        return tr("Drag to paint. Size: [ ] or Shift+wheel; class: 1–9; take back: Ctrl+Z.")

    def color(self) -> QColor:
        """What the stroke is shown in."""
        return self.class_color()

    def apply(self, shape: QgsGeometry) -> None:
        """What a finished stroke does."""
        self.session.draw(shape, self.map_crs())

    def deactivate(self) -> None:
        self._end()
        self.drop_band(self._circle)
        self._circle = None
        super().deactivate()

    def refresh(self, *_: object) -> None:
        if self._at is not None and not self.stroke:
            self._show_circle(self._at)

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.mapPoint()
        try:
            self._radius = self.session.brush_radius(self.map_crs(), point)
            if self._radius <= 0:
                raise InputError(tr("The brush is measured in pixels of the image; add a raster layer first."))
        except InputError as error:
            self.session.failed.emit(in_words(error))
            return
        self.stroke, self._tail = [point], [point]
        self._painted = QgsGeometry.fromPointXY(point).buffer(self._radius, _SEGMENTS)
        self._stroke_band, self._tail_band = self.band(self.color(), 110), self.band(self.color(), 110)
        self._stroke_band.setToGeometry(self._painted, None)

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        point = event.mapPoint()
        dragged = bool(self.stroke and event.buttons() & Qt.MouseButton.LeftButton)
        # Points closer than this change nothing that can be seen.
        if dragged and point.distance(self.stroke[-1]) > self._radius / 8:
            self.stroke.append(point)
            self._tail.append(point)
            self._show_tail()
        self._show_circle(point)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton or not self.stroke:
            return
        shape = self.stroke_shape()
        self._end()
        self.apply(shape)

    def canvasDoubleClickEvent(self, event) -> None:  # noqa: N802
        # The second press of a double click is a dab like the first.
        self.canvasPressEvent(event)

    def handle_key(self, key: int, modifiers) -> bool:
        if key == Qt.Key.Key_Escape:
            self._end()
            return True
        return super().handle_key(key, modifiers)

    def stroke_shape(self) -> QgsGeometry:
        """The area painted so far, in map units, with corners only where they can be seen."""
        if len(self.stroke) == 1:
            return QgsGeometry.fromPointXY(self.stroke[0]).buffer(self._radius, _SEGMENTS)
        path = QgsGeometry.fromPolylineXY(self.stroke).simplify(self._radius / 20)
        return path.buffer(self._radius, _SEGMENTS).simplify(self._radius / 50)

    def _end(self) -> None:
        self.stroke, self._tail = [], []
        self._painted = QgsGeometry()
        self.drop_band(self._stroke_band)
        self.drop_band(self._tail_band)
        self._stroke_band = self._tail_band = None

    def _show_tail(self) -> None:
        if self._stroke_band is None or self._tail_band is None:
            return
        shape = QgsGeometry.fromPolylineXY(self._tail).buffer(self._radius, _SEGMENTS)
        if len(self._tail) > _TAIL:
            grown = self._painted.combine(shape)
            self._painted = grown if not grown.isNull() else self._painted
            self._stroke_band.setToGeometry(self._painted, None)
            self._tail = self._tail[-1:]
            self._tail_band.reset(POLYGON)
        else:
            self._tail_band.setToGeometry(shape, None)

    def _show_circle(self, point: QgsPointXY) -> None:
        self._at = point
        try:
            radius = self.session.brush_radius(self.map_crs(), point)
        except InputError:
            radius = 0.0
        if self._circle is None:
            self._circle = self.band(self.color(), 40)
        self.paint_band(self._circle, self.color(), 40)
        if radius > 0:
            self._circle.setToGeometry(QgsGeometry.fromPointXY(point).buffer(radius, _SEGMENTS), None)
        else:
            self._circle.reset(POLYGON)
