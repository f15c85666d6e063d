"""What the tools share that take pixels as the image has them: superpixels and the magic wand."""

from __future__ import annotations

import contextlib

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer

from ...core.job import InputError
from ..compat import POLYGON
from ..i18n import tr
from ..layers import extent_in, to_crs
from . import pixels
from .base_tool import AnnotationTool
from .session import AnnotationSession

#: The map is moved and zoomed in many small steps; what is then in view counts.
_SETTLE_MS = 250


class PickTool(AnnotationTool):
    """Shows in the current class's colour what a click would take, and takes it.

    `shape` is that, in the CRS of the image in view.
    """

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas, session)
        self.shape = QgsGeometry()
        self._band: QgsRubberBand | None = None
        self._at: QgsPointXY | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.look_again)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        super().activate()
        self._canvas.extentsChanged.connect(self._moved)
        # Another image may be in view; after each stroke the map is drawn again, too, and all is as it was.
        self._canvas.renderStarting.connect(self._drawn_again)
        self.look_again()

    def deactivate(self) -> None:
        # QGIS may deactivate a tool that it never activated.
        with contextlib.suppress(TypeError):
            self._canvas.extentsChanged.disconnect(self._moved)
            self._canvas.renderStarting.disconnect(self._drawn_again)
        self._settle.stop()
        self._at = None
        self.show_shape(QgsGeometry())
        self.drop_band(self._band)
        self._band = None
        super().deactivate()

    def refresh(self, *_: object) -> None:
        if self._band is not None:
            self.paint_band(self._band, self.class_color(), 110)

    def look_again(self) -> None:
        """The map shows something else now, or something else is looked for."""

    def view_moved(self) -> None:
        """The map is being moved."""

    def image(self) -> QgsRasterLayer | None:
        """The image whose pixels are taken; None where there is none."""
        layer = self.session.shown or self.session.image
        return layer if layer is not None and layer.isValid() else None

    def source(self) -> tuple[pixels.Source, pixels.Box]:
        """What of the image is in view.

        Raises:
            InputError: There is no image, it is not in view, or GDAL cannot open it.
        """
        layer = self.image()
        if layer is None:
            raise InputError(tr("There is no image; add a raster layer first."))
        source = pixels.source_of(layer)
        extent = layer.extent()
        whole = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        # Of a turned map too: the box around all that is to be seen.
        seen = self._canvas.mapSettings().visibleExtent()
        return source, extent_in(seen, self.map_crs(), layer) or whole

    def place(self, point: QgsPointXY) -> tuple[float, float] | None:
        """A place of the map in the image's CRS; None where there is no such."""
        layer = self.image()
        if layer is None:
            return None
        try:
            moved = to_crs(QgsGeometry.fromPointXY(point), self.map_crs(), layer.crs()).asPoint()
        except InputError:
            return None
        return moved.x(), moved.y()

    def show_shape(self, shape: QgsGeometry) -> None:
        """Show what a click would take; nothing for an empty one."""
        self.shape = shape
        layer = self.image()
        if layer is None or shape.isEmpty():
            if self._band is not None:
                self._band.reset(POLYGON)
            return
        if self._band is None:
            self._band = self.band(self.class_color(), 110)
        try:
            self._band.setToGeometry(to_crs(shape, layer.crs(), self.map_crs()), None)
        except InputError:
            self._band.reset(POLYGON)

    def take(self, shape: QgsGeometry, away: bool = False) -> None:
        """Give the shape to the current class, or take it away from all."""
        layer = self.image()
        if layer is not None and not shape.isEmpty():
            (self.session.erase if away else self.session.draw)(shape, layer.crs())

    def _moved(self) -> None:
        self.view_moved()
        self._settle.start()

    def _drawn_again(self) -> None:
        self._settle.start()
