"""What the model makes of the visible extent while it is still learning, over the map and gone when it has learnt."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPolygonF, QTransform

from ..core.events import View
from ..core.job import InputError, TrainJob
from .controller import Controller
from .i18n import tr
from .layers import extent_in
from .runner import Runner

_OPACITY = 0.6
#: Over the map, under whatever is being drawn.
_ABOVE_MAP = -5
#: A hand that pans is followed when it rests.
_REST_MS = 300


class LivePreview(QObject):
    """Tells the engine what is in view while it trains, and shows what it sends.

    Nothing of it is a layer: the project and what is rendered stay as they are.

    Args:
        image: Id of the layer that the run is on, if it is one of the project now open; else empty.
    """

    def __init__(self, controller: Controller, runner: Runner, image: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._controller, self._runner, self._image = controller, runner, image
        self._canvas: QgsMapCanvas = controller.iface.mapCanvas()
        self._picture: Picture | None = None
        self._following = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        runner.readied.connect(self._begin)
        runner.previewed.connect(self._show)
        runner.succeeded.connect(self.end)
        runner.failed.connect(self.end)
        controller.changed.connect(self._changed)

    def end(self, *_: object) -> None:
        """Take the picture away and follow the map no more."""
        self._rest.stop()
        if self._following:
            self._canvas.extentsChanged.disconnect(self._rest.start)
            self._following = False
        picture, self._picture = self._picture, None
        if picture is not None:
            self._canvas.scene().removeItem(picture)

    def is_shown(self) -> bool:
        """Whether there is a picture over the map."""
        return self._picture is not None

    def _wanted(self) -> bool:
        return isinstance(self._runner.job, TrainJob) and bool(self._image()) and self._controller.state.options.preview

    def _begin(self) -> None:
        if self._wanted() and not self._following:
            self._following = True
            self._canvas.extentsChanged.connect(self._rest.start)
            self._tell()

    def _changed(self, part: str) -> None:
        if not isinstance(self._runner.job, TrainJob) or part not in ("options", "view", "all"):
            return
        if self._wanted():
            self._begin()
            self._tell()
        elif self._following:
            self.end()
            self._runner.look(View())

    def _tell(self) -> None:
        layer = self._controller.project.mapLayer(self._image())
        if self._wanted() and isinstance(layer, QgsRasterLayer):
            self._runner.look(view_of(self._canvas, layer, self._controller.view.date))

    def _show(self, path: str, _date: object) -> None:
        if not self._wanted():
            return
        colors = {item.id: item.color for item in self._controller.state.classes}
        layer = QgsRasterLayer(path, "", "gdal")
        pixels = pixels_of(layer) if layer.isValid() else b""
        if pixels:
            if self._picture is None:
                self._picture = Picture(self._canvas)
            image = self._controller.project.mapLayer(self._image())
            finest = image.rasterUnitsPerPixelX() if isinstance(image, QgsRasterLayer) else 0.0
            self._picture.show_map(layer, pixels, colors, layer.rasterUnitsPerPixelX() > 1.01 * finest)


def view_of(canvas: QgsMapCanvas, layer: QgsRasterLayer, date: str | None) -> View:
    """What the canvas shows of a layer, for the engine; an empty view where it shows nothing of it."""
    settings = canvas.mapSettings()
    try:
        bounds = extent_in(canvas.extent(), settings.destinationCrs(), layer)
        box = layer.extent() if bounds is None else QgsRectangle(*bounds)
        there = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), settings.transformContext())
        shown = there.transformBoundingBox(box)
    except (InputError, QgsCsException):
        return View()
    pixel = canvas.mapUnitsPerPixel()
    width, height = (min(max(1, round(length / pixel)), 100_000) for length in (shown.width(), shown.height()))
    return View((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), width, height, date)


def pixels_of(layer: QgsRasterLayer) -> bytes:
    """The class ids of a raster, row by row; empty where it has others than bytes, or cannot be read whole."""
    provider, width, height = layer.dataProvider(), layer.width(), layer.height()
    if provider.dataType(1) != Qgis.DataType.Byte:
        return b""
    block = provider.block(1, layer.extent(), width, height)
    pixels = bytes(block.data()) if block.isValid() else b""
    return pixels if len(pixels) == width * height else b""


class Picture(QgsMapCanvasItem):
    """A small class raster over the map, in the colours of its classes."""

    #: Where the label is, from the item's corner; Qt asks for the bounds before there is one.
    _label = QRectF()
    _text = ""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image = QImage()
        self._box, self._crs = QgsRectangle(), QgsCoordinateReferenceSystem()
        self._corners: list[QgsPointXY] = []
        self._thinned = False
        self.setZValue(_ABOVE_MAP)

    def show_map(self, layer: QgsRasterLayer, pixels: bytes, colors: dict[int, str], thinned: bool = False) -> None:
        """Show the pixels of a raster with one band of class ids, as `pixels_of` has read them.

        Args:
            thinned: Whether they are larger than those of the image.
        """
        self._thinned = thinned
        width, height = layer.width(), layer.height()
        image = QImage(pixels, width, height, width, QImage.Format.Format_Indexed8)
        table = [0] * 256
        for number, color in colors.items():
            table[number] = QColor(color).rgba()
        image.setColorTable(table)
        # Its own pixels: those that were read go.
        self._image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._box, self._crs = layer.extent(), layer.crs()
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:  # noqa: N802 (QGIS's name)
        """Lie where it belongs; QGIS asks for it when the map is moved or gets another CRS."""
        box, settings = self._box, self._canvas.mapSettings()
        there = QgsCoordinateTransform(self._crs, settings.destinationCrs(), settings.transformContext())
        left, top, right, bottom = box.xMinimum(), box.yMaximum(), box.xMaximum(), box.yMinimum()
        corners = [QgsPointXY(*at) for at in ((left, top), (right, top), (right, bottom), (left, bottom))]
        try:
            self._corners = [there.transform(point) for point in corners]
        except QgsCsException:
            self._corners = []
        around = QgsRectangle()
        around.setMinimal()
        for point in self._corners:
            around.include(point)
        self.setRect(around)
        self._place_label()
        self.setVisible(bool(self._corners))

    def _places(self) -> QPolygonF:
        """The corners of the raster, from the item's corner."""
        return QPolygonF(self.toCanvasCoordinates(point) - self.pos() for point in self._corners)

    def _place_label(self) -> None:
        """At the corner of what is seen of the raster, whole, however little that is; nowhere if nothing is."""
        self.prepareGeometryChange()
        window = QRectF(self._canvas.viewport().rect()).translated(-self.pos())
        seen = self._places().boundingRect().intersected(window)
        if seen.isEmpty():
            self._label = QRectF()
            return
        # Of what is larger than the image's pixels and the screen's, more would be seen from nearer by.
        coarse = self._thinned and self._places().boundingRect().width() > 1.5 * self._image.width()
        self._text = tr("Preview: still learning; zoom in for detail") if coarse else tr("Preview: still learning")
        metrics = QFontMetricsF(self._canvas.font())
        width, height = metrics.horizontalAdvance(self._text) + 8, metrics.height() + 4
        left, top = min(seen.left(), window.right() - width), min(seen.top(), window.bottom() - height)
        self._label = QRectF(max(left, window.left()), top, width, height)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """What is painted: of a label that is wider than the raster too, or Qt would cut it."""
        return super().boundingRect().united(self._label)

    def paint(self, painter: QPainter, option=None, widget=None) -> None:
        if self._image.isNull() or not self._corners:
            return
        width, height = self._image.width(), self._image.height()
        pixels = QPolygonF(QPointF(*at) for at in ((0, 0), (width, 0), (width, height), (0, height)))
        onto = QTransform()
        if not QTransform.quadToQuad(pixels, self._places(), onto):
            return
        painter.save()
        painter.setTransform(onto, True)
        painter.setOpacity(_OPACITY)
        painter.drawImage(QRectF(0, 0, width, height), self._image)
        painter.restore()
        if self._label.isEmpty():
            return
        painter.setFont(self._canvas.font())
        painter.fillRect(self._label, QColor("white"))
        painter.setPen(QColor("black"))
        painter.drawText(self._label, int(Qt.AlignmentFlag.AlignCenter), self._text)
