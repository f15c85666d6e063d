"""A QGIS window for tests: a canvas, a fake interface, an image and a model on disk, an engine that obeys."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

LEFT, RIGHT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

X, Y = 500000.0, 5400000.0  # the image's upper left corner; 800 m × 600 m
SQUARE = ((X + 100, Y - 100), (X + 300, Y - 100), (X + 300, Y - 300), (X + 100, Y - 300))


class Bar:
    """Remembers what the message bar was told."""

    def __init__(self):
        self.messages = []

    def pushMessage(self, title, text, *more):  # noqa: N802
        self.shown = text
        # As in QGIS: a text that is too long is shown in short, with the whole behind a button.
        self.messages.append(more[0] if more and isinstance(more[0], str) else text)

    def pop(self):
        return self.messages.pop()


class StatusBar:
    def __init__(self):
        self.text = ""

    def showMessage(self, text, timeout=0):  # noqa: N802
        self.text = text

    def clearMessage(self):  # noqa: N802
        self.text = ""


class Iface(QObject):
    """As much of QGIS's interface as the plugin uses, with QGIS's signals."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(640, 560)
        self.bar, self.status = Bar(), StatusBar()
        self.layer = None
        self.menu, self.toolbars, self.shortcuts = [], [], {}

    def mainWindow(self):  # noqa: N802
        return self.window

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def mapCanvases(self):  # noqa: N802
        return [self.canvas]

    def messageBar(self):  # noqa: N802
        return self.bar

    def statusBarIface(self):  # noqa: N802
        return self.status

    def activeLayer(self):  # noqa: N802
        return None if self.layer is None or sip.isdeleted(self.layer) else self.layer

    def setActiveLayer(self, layer):  # noqa: N802
        self.layer = layer
        self.currentLayerChanged.emit(layer)

    def layerTreeView(self):  # noqa: N802
        return None

    def addToolBar(self, name):  # noqa: N802
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)

    def registerMainWindowAction(self, action, keys):  # noqa: N802
        self.shortcuts[action.objectName()] = keys
        return True

    def unregisterMainWindowAction(self, action):  # noqa: N802
        del self.shortcuts[action.objectName()]
        return True

    def addPluginToRasterMenu(self, name, action):  # noqa: N802
        self.menu.append(action)

    def removePluginRasterMenu(self, name, action):  # noqa: N802
        self.menu.remove(action)


class FakeTask(QObject):
    """The engine's task as the plugin sees it; the test says what it tells."""

    readied = pyqtSignal(object)
    progressed = pyqtSignal(float, str, object)
    metricsArrived = pyqtSignal(int, dict)  # noqa: N815
    previewed = pyqtSignal(str, object)
    noted = pyqtSignal(str)
    warned = pyqtSignal(str)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str, str, str)

    def __init__(self, job, description):
        super().__init__()
        self.job, self.description, self.stopped, self.views = job, description, False, []

    def look(self, view):
        self.views.append(view)

    def stop(self):
        self.stopped = True
        self.failed.emit("cancelled", "stopped as asked", "")


class FakeEngine:
    """Stands for `plugin.engine`: keeps the tasks it was asked for."""

    def __init__(self, ready=True):
        self.tasks, self.ready = [], ready

    def start_job(self, job, description):
        self.tasks.append(FakeTask(job, description))
        return self.tasks[-1]

    def is_ready(self):
        return self.ready

    @property
    def task(self):
        return self.tasks[-1]


def write_image(path, width=80, height=60, bands=3, epsg=32633, origin=(X, Y), pixel=10.0, values=None, nodata=None):
    """A GeoTIFF of noise, or of these values (bands, height, width)."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_UInt16)
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    if epsg:
        dataset.SetProjection(srs.ExportToWkt())
    if values is None:
        values = np.random.default_rng(0).integers(200, 3000, (bands, height, width), dtype=np.uint16)
    for number in range(bands):
        if nodata is not None:
            dataset.GetRasterBand(number + 1).SetNoDataValue(nodata)
        dataset.GetRasterBand(number + 1).WriteArray(values[number])
    dataset = None
    return str(path)


def write_band(path, values, origin=(X, Y), pixel=10.0, nodata=None, epsg=32633):
    """A GeoTIFF of one band: these values (height, width), floats as they are."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    height, width = values.shape
    kind = gdal.GDT_Float32 if values.dtype.kind == "f" else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind)
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    dataset.SetProjection(srs.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return str(path)


def model_file(path, method):
    """A model file's header without its tensors."""
    header = json.dumps({"__metadata__": {"landbrush": json.dumps({"method": method})}}).encode()
    Path(path).write_bytes(len(header).to_bytes(8, "little") + header)
    return str(path)


def add_image(path, name=None):
    """The file as a layer of the project."""
    layer = QgsRasterLayer(str(path), name or "image")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def show(iface, layer, crs=None):
    """Show the whole layer on the canvas, in the layer's CRS or in another."""
    canvas = iface.canvas
    iface.window.show()
    canvas.setDestinationCrs(crs or layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    QApplication.processEvents()


def pixel_of(canvas, x, y):
    """The place on the canvas of map coordinates."""
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def click(canvas, x, y, button=LEFT, modifiers=NO_KEY):
    """A mouse click at map coordinates."""
    QTest.mouseClick(canvas.viewport(), button, modifiers, pixel_of(canvas, x, y))


def drag(canvas, *points):
    """Press at the first of these map coordinates, move along the others, release at the last."""
    places = [pixel_of(canvas, *point) for point in points]
    _mouse(canvas, QEvent.Type.MouseButtonPress, places[0], LEFT, LEFT)
    for place in places[1:]:
        _mouse(canvas, QEvent.Type.MouseMove, place, NO_BUTTON, LEFT)
    _mouse(canvas, QEvent.Type.MouseButtonRelease, places[-1], LEFT, NO_BUTTON)


def _mouse(canvas, kind, place, button, buttons):
    viewport = canvas.viewport()
    event = QMouseEvent(kind, QPointF(place), QPointF(viewport.mapToGlobal(place)), button, buttons, NO_KEY)
    QApplication.sendEvent(viewport, event)


def press(canvas, key, modifiers=NO_KEY):
    """A key on the map."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(canvas, QKeyEvent(kind, int(key), modifiers))


def polygon(canvas, *points):
    """Click these corners and finish with a right click."""
    for point in points:
        click(canvas, *point)
    click(canvas, *points[-1], button=RIGHT)


def on_disk(path, field="class_id"):
    """What another program reads from the file now: class and geometry of every feature."""
    source = ogr.Open(str(path), 0)
    return [(feature.GetField(field), feature.GetGeometryRef().Clone()) for feature in source.GetLayer(0)]


WEB = QgsCoordinateReferenceSystem("EPSG:3857")


def path_of(controller) -> str:
    """The file that is drawn in."""
    return controller.annotation_layer().source().split("|")[0]


def areas(controller) -> dict[int, float]:
    """Area of each class in that file."""
    total: dict[int, float] = {}
    for number, geometry in on_disk(path_of(controller)):
        total[number] = total.get(number, 0.0) + geometry.GetArea()
    return total
