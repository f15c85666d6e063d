"""While it trains the engine is told what is in view; what it sends lies over the map, and goes with the training."""

from __future__ import annotations

import numpy as np
import pytest
from desk import WEB, X, Y, show, write_image
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QApplication, QCheckBox

from landbrush.core.events import Ready, View
from landbrush.plugin.live_preview import Picture, view_of

RED, BLUE = "#ff0000", "#0000ff"


def write_map(path, left=X, top=Y, width=80, height=60, pixel=10.0):
    """Class 1 in the west, 2 in the east, nothing in the last row."""
    write_image(path, width, height, 1, origin=(left, top), pixel=pixel)
    source = gdal.Open(str(path))
    target = gdal.GetDriverByName("GTiff").Create(str(path) + ".map.tif", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(source.GetGeoTransform())
    target.SetProjection(source.GetProjection())
    values = target.GetRasterBand(1).ReadAsArray()
    values[:, : width // 2], values[:, width // 2 :], values[-1] = 1, 2, 0
    target.GetRasterBand(1).WriteArray(values)
    target = None
    return str(path) + ".map.tif"


@pytest.fixture
def training(desk, tmp_path):
    layer = desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.change_class(1, color=RED)
    desk.controller.change_class(2, color=BLUE)
    desk.click("landbrushTrain")
    desk.engine.task.readied.emit(Ready("train"))
    return desk, desk.engine.task, layer, write_map(tmp_path / "preview")


def pictures(desk):
    return [item for item in desk.iface.canvas.scene().items() if isinstance(item, Picture)]


def color_at(desk, x, y):
    canvas = desk.iface.canvas
    QApplication.processEvents()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return canvas.grab().toImage().pixelColor(int(place.x()), int(place.y()))


def test_the_engine_is_told_what_is_in_view(training):
    desk, task, _, _ = training
    (view,) = task.views
    assert view.extent == pytest.approx((X, Y - 600, X + 800, Y))
    assert view.width / view.height == pytest.approx(800 / 600, rel=0.02)
    assert 0 < view.width <= desk.iface.canvas.width()


def test_a_hand_that_pans_is_followed_when_it_rests(training, qtbot_wait):
    desk, task, _, _ = training
    for east in (100, 200, 300):
        desk.iface.canvas.setExtent(QgsRectangle(X + east, Y - 300, X + east + 200, Y - 100))
    qtbot_wait(lambda: len(task.views) > 1)
    assert len(task.views) == 2
    left, bottom, right, top = task.views[1].extent
    assert (left, right) == pytest.approx((X + 300, X + 500))
    assert bottom <= Y - 300 <= Y - 100 <= top


def test_a_map_of_another_place_is_told_as_nothing(training):
    desk, _, layer, _ = training
    desk.iface.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    assert view_of(desk.iface.canvas, layer, None) == View()


def test_a_preview_is_drawn_in_the_colours_of_the_classes_and_no_layer(training):
    desk, task, _, path = training
    layers, dirty = set(desk.project.mapLayers()), desk.project.isDirty()
    task.previewed.emit(path, None)
    assert len(pictures(desk)) == 1
    west, east = color_at(desk, X + 50, Y - 350), color_at(desk, X + 750, Y - 350)
    assert west.red() > west.blue() + 80
    assert east.blue() > east.red() + 80
    assert (set(desk.project.mapLayers()), desk.project.isDirty()) == (layers, dirty)
    task.previewed.emit(path, None)
    assert len(pictures(desk)) == 1


def test_a_preview_lies_where_it_belongs_on_a_map_in_another_crs(training):
    desk, task, layer, path = training
    show(desk.iface, layer, WEB)
    task.previewed.emit(path, None)
    there = desk.iface.canvas.mapSettings()
    west = there.layerToMapCoordinates(layer, QgsPointXY(X + 350, Y - 350))
    east = there.layerToMapCoordinates(layer, QgsPointXY(X + 450, Y - 350))
    assert color_at(desk, west.x(), west.y()).red() > color_at(desk, west.x(), west.y()).blue() + 80
    assert color_at(desk, east.x(), east.y()).blue() > color_at(desk, east.x(), east.y()).red() + 80


@pytest.mark.parametrize("end", ["done", "stopped", "failed", "unloaded", "another project"])
def test_a_preview_goes_with_its_training(training, end, tmp_path):
    desk, task, _, path = training
    task.previewed.emit(path, None)
    if end == "done":
        desk.finish_training()
    elif end == "stopped":
        desk.click("landbrushStop")
    elif end == "failed":
        task.failed.emit("fault", "no", "")
    elif end == "unloaded":
        desk.runs.close()
    else:
        desk.project.clear()
    assert pictures(desk) == []
    desk.iface.canvas.setExtent(QgsRectangle(X, Y - 100, X + 100, Y))
    QApplication.processEvents()
    assert not desk.runs.live.is_shown()
    task.previewed.emit(path, None)
    assert pictures(desk) == []


def test_it_can_be_switched_off_and_on_while_training(training):
    desk, task, _, path = training
    box = desk.find("landbrushPreview", QCheckBox)
    assert box.isChecked()
    task.previewed.emit(path, None)
    box.setChecked(False)
    assert pictures(desk) == []
    assert task.views[-1] == View()
    task.previewed.emit(path, None)
    assert pictures(desk) == []
    box.setChecked(True)
    assert task.views[-1].extent
    task.previewed.emit(path, None)
    assert len(pictures(desk)) == 1


def test_mapping_is_not_followed(training):
    desk, *_ = training
    desk.finish_training()
    desk.engine.task.readied.emit(Ready("segment"))
    assert desk.engine.task.views == []


def test_a_file_that_is_gone_is_no_trouble(training, tmp_path):
    desk, task, _, _ = training
    task.previewed.emit(str(tmp_path / "gone.tif"), None)
    assert pictures(desk) == []


def test_a_map_without_a_crs_of_its_own_is_no_trouble(training):
    desk, _, layer, _ = training
    desk.iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    assert view_of(desk.iface.canvas, layer, None).extent


def test_a_preview_follows_when_the_map_gets_another_crs(training):
    desk, task, layer, path = training
    task.previewed.emit(path, None)
    show(desk.iface, layer, WEB)
    there = desk.iface.canvas.mapSettings()
    west = there.layerToMapCoordinates(layer, QgsPointXY(X + 350, Y - 350))
    east = there.layerToMapCoordinates(layer, QgsPointXY(X + 450, Y - 350))
    assert color_at(desk, west.x(), west.y()).red() > color_at(desk, west.x(), west.y()).blue() + 80
    assert color_at(desk, east.x(), east.y()).blue() > color_at(desk, east.x(), east.y()).red() + 80


def test_a_preview_that_cannot_be_read_whole_is_not_shown(training):
    desk, task, _, path = training
    # A band of two bytes a pixel, as no preview of ours has, and one whose end is missing.
    task.previewed.emit(path.removesuffix(".map.tif"), None)
    assert pictures(desk) == []


@pytest.mark.parametrize(
    "extent",
    [
        (-9000, -9000, 1000, 9000),  # a raster of a few pixels
        (-9000, -9000, 400, 9000),  # at the right edge
        (300, -9000, 10300, 400),  # at the left edge, and mostly beyond it
        (-3000, -50, 3000, 6000),  # at the lower edge
        (200, -500, 300, -400),  # all of the window
    ],
)
def test_its_label_is_whole_and_in_the_window(training, extent):
    desk, task, _, path = training
    left, bottom, right, top = extent
    canvas = desk.iface.canvas
    canvas.setExtent(QgsRectangle(X + left, Y + bottom, X + right, Y + top))
    task.previewed.emit(path, None)
    (picture,) = pictures(desk)
    # Painted as Qt does it: into what the item says are its bounds, and into the window.
    seen = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    seen.fill(QColor("black"))
    painter = QPainter(seen)
    painter.translate(picture.pos())
    painter.setClipRect(picture.boundingRect())
    picture.paint(painter)
    painter.end()
    values = np.frombuffer(seen.bits().asstring(seen.sizeInBytes()), np.uint8).reshape(seen.height(), -1, 4)
    bright = values[..., :3].min(axis=2) > 150
    assert bright.any(axis=0).sum() >= canvas.fontMetrics().horizontalAdvance("Preview: still learning") + 6
    assert bright.any(axis=1).sum() >= canvas.fontMetrics().height()


def test_its_label_is_not_as_pale_as_the_map(training):
    desk, task, _, path = training
    task.previewed.emit(path, None)
    (picture,) = pictures(desk)
    QApplication.processEvents()
    place = picture.mapRectToScene(picture._label).toRect()
    label = desk.iface.canvas.grab(place).toImage()
    shades = [label.pixelColor(x, y).lightness() for x in range(label.width()) for y in range(label.height())]
    assert max(shades) == 255
    assert min(shades) < 60


def test_a_coarse_preview_says_that_there_is_more_to_see(training, tmp_path):
    desk, task, _, path = training
    task.previewed.emit(path, None)
    (picture,) = pictures(desk)
    assert "zoom in" not in picture._text
    task.previewed.emit(write_map(tmp_path / "coarse", width=8, height=6, pixel=100.0), None)
    assert "zoom in" in picture._text
    desk.iface.canvas.setExtent(QgsRectangle(X - 90_000, Y - 90_000, X + 90_000, Y + 90_000))
    # A pixel of the preview is not larger than one of the screen: nearer by there is more, but not here.
    QApplication.processEvents()
    assert "zoom in" not in picture._text


def test_a_raster_out_of_sight_has_no_label(training):
    desk, task, _, path = training
    task.previewed.emit(path, None)
    desk.iface.canvas.setExtent(QgsRectangle(X + 5000, Y + 5000, X + 6000, Y + 6000))
    (picture,) = pictures(desk)
    assert not picture.sceneBoundingRect().intersects(QRectF(desk.iface.canvas.viewport().rect()))
