"""Superpixels and the magic wand, by the mouse, against what the file then holds."""

from __future__ import annotations

import importlib.util
import sys

import numpy as np
import pytest
from desk import (
    CONTROL,
    LEFT,
    NO_BUTTON,
    NO_KEY,
    WEB,
    Iface,
    X,
    Y,
    add_image,
    click,
    drag,
    on_disk,
    pixel_of,
    press,
    show,
    write_image,
)
from desk import _mouse as move
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from landbrush.plugin.annotate import superpixels
from landbrush.plugin.annotate.tools import DrawingTools
from landbrush.plugin.controller import Controller

has_skimage = pytest.mark.skipif(importlib.util.find_spec("skimage") is None, reason="this Python has no scikit-image")

#: Columns of the image, 80 × 60 pixels: a dark field, a bright one, and nodata at the right.
BORDER, END = 37, 70


def fields() -> np.ndarray:
    rng = np.random.default_rng(1)
    values = np.full((3, 60, 80), 800.0)
    values[:, :, BORDER:] = 2400
    values += rng.normal(0, 40, values.shape)
    values[:, :, END:] = 0
    return values.astype(np.uint16)


@pytest.fixture
def picking(tmp_path, qgis_new_project, monkeypatch, request):
    """(controller, tools, canvas) on the image of two fields; `request.param` is the EPSG code of the image."""
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    epsg, where = getattr(request, "param", (32633, {}))
    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "work.qgz"))
    iface = Iface()
    path = write_image(tmp_path / "scene.tif", epsg=epsg, values=fields(), nodata=0, **where)
    iface.setActiveLayer(add_image(path))
    show(iface, iface.layer)
    controller = Controller(iface, project)
    tools = DrawingTools(controller)
    yield controller, tools, iface.canvas
    tools.close()
    controller.close()
    iface.canvas.setLayers([])


def drawn(controller) -> dict[int, np.ndarray]:
    """Class id → the image's pixels that the polygons on disk hold, as the training would have them."""
    image = gdal.Open(controller.image().source())
    found = {}
    for number, geometry in on_disk(controller.annotation_layer().source().split("|")[0]):
        raster = gdal.GetDriverByName("MEM").Create("", image.RasterXSize, image.RasterYSize, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(image.GetGeoTransform())
        raster.SetProjection(image.GetProjection())
        source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
        layer = source.CreateLayer("one", osr.SpatialReference(image.GetProjection()), ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
        found[number] = found.get(number, False) | raster.ReadAsArray().astype(bool)
    return found


def middle(controller, row, column):
    """Image coordinates of a pixel's middle, in the map's CRS."""
    image = controller.image()
    x0, a, _, y0, _, d = gdal.Open(image.source()).GetGeoTransform()
    canvas = controller.iface.mapCanvas()
    point = canvas.mapSettings().layerToMapCoordinates(image, QgsPointXY(x0 + (column + 0.5) * a, y0 + (row + 0.5) * d))
    return point.x(), point.y()


def hover(canvas, x, y):
    # QTest's own only sets the cursor, which tells nothing where it is there already.
    move(canvas, QEvent.Type.MouseMove, pixel_of(canvas, x, y), NO_BUTTON, NO_BUTTON)


DEGREES = (4326, {"origin": (15.0, 48.7), "pixel": 0.0001})


@pytest.mark.parametrize("picking", [(32633, {}), DEGREES], indirect=True, ids=["metres", "degrees"])
@pytest.mark.parametrize("turn", [0.0, 35.0], ids=["upright", "turned"])
def test_a_click_of_the_wand_takes_the_field_and_nothing_else(picking, turn, qtbot_wait):
    controller, tools, canvas = picking
    canvas.setRotation(turn)
    tools.wand.trigger()
    click(canvas, *middle(controller, 30, 50))
    qtbot_wait(lambda: controller.session.can_undo())
    ((number, found),) = drawn(controller).items()
    assert number == 1
    expected = np.zeros((60, 80), bool)
    expected[:, BORDER:END] = True
    assert (found != expected).mean() < 0.005
    assert not found[:, END:].any()
    assert not found[:, :BORDER].any()


def test_the_wand_in_another_map_crs_lands_on_the_same_pixels(picking, qtbot_wait):
    controller, tools, canvas = picking
    canvas.setDestinationCrs(WEB)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(controller.image(), controller.image().extent()))
    QApplication.processEvents()
    tools.wand.trigger()
    click(canvas, *middle(controller, 30, 20))
    qtbot_wait(lambda: controller.session.can_undo())
    found = drawn(controller)[1]
    assert found[:, :BORDER].mean() > 0.99
    assert not found[:, BORDER:].any()


def test_the_wand_shows_before_it_takes_and_keys_and_drags_change_its_tolerance(picking, qtbot_wait):
    controller, tools, canvas = picking
    tools.wand.trigger()
    tool = tools.tool("wand")
    hover(canvas, *middle(controller, 30, 20))
    qtbot_wait(lambda: not tool.shape.isEmpty())
    assert not controller.session.can_undo()
    narrow = tool.shape.area()
    before = controller.session.sizes["tolerance"]
    press(canvas, Qt.Key.Key_BracketLeft)
    assert controller.session.sizes["tolerance"] == before - 1
    assert controller.state.options.tolerance == before - 1
    assert controller.session.brush == 5
    spot = pixel_of(canvas, *middle(controller, 30, 20))
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEY, spot)
    up = QPoint(0, -380)
    move(canvas, QEvent.Type.MouseMove, spot + up, NO_BUTTON, LEFT)
    assert controller.session.sizes["tolerance"] == 100
    qtbot_wait(lambda: tool.shape.area() > 1.5 * narrow)
    move(canvas, QEvent.Type.MouseButtonRelease, spot + up, LEFT, NO_BUTTON)
    qtbot_wait(lambda: controller.session.can_undo())
    assert drawn(controller)[1][:, :END].mean() > 0.99
    press(canvas, Qt.Key.Key_Z, CONTROL)
    assert drawn(controller) == {}


def test_a_click_on_nodata_or_outside_takes_nothing_and_a_drop_is_a_drop(picking, qtbot_wait):
    controller, tools, canvas = picking
    tools.wand.trigger()
    tool = tools.tool("wand")
    click(canvas, *middle(controller, 30, 75))
    qtbot_wait(lambda: tool._shown is not None)
    assert tool.shape.isEmpty()
    hover(canvas, *middle(controller, 30, 20))
    qtbot_wait(lambda: not tool.shape.isEmpty())
    press(canvas, Qt.Key.Key_Escape)
    assert tool.shape.isEmpty()
    assert drawn(controller) == {}


def test_a_second_class_takes_its_place_from_the_first(picking, qtbot_wait):
    controller, tools, canvas = picking
    controller.session.set_brush(30)
    tools.brush.trigger()
    click(canvas, *middle(controller, 30, BORDER))
    press(canvas, Qt.Key.Key_2)
    tools.wand.trigger()
    click(canvas, *middle(controller, 5, 60))
    qtbot_wait(lambda: 2 in drawn(controller))
    tools.brush.trigger()  # a pond in the field
    controller.session.set_brush(6)
    press(canvas, Qt.Key.Key_1)
    click(canvas, *middle(controller, 12, 58))
    found = drawn(controller)
    assert not (found[1] & found[2]).any()
    assert (found[1] | found[2])[:, BORDER:END].mean() > 0.99
    assert 20 < found[1][8:17, 54:63].sum() < 40
    assert controller.stats.count_now().overlap is None
    for _, geometry in on_disk(controller.annotation_layer().source().split("|")[0]):
        assert geometry.IsValid()
        for place, ring in enumerate(geometry):
            points = np.array(ring.GetPoints())[:, :2] - (X, Y)
            turn = np.sum(points[:-1, 0] * points[1:, 1] - points[1:, 0] * points[:-1, 1])
            assert (turn > 0) == (place == 0)  # the outer ring against the clock, holes with it


@has_skimage
def test_a_click_takes_a_superpixel_and_a_drag_takes_many(picking, qtbot_wait):
    controller, tools, canvas = picking
    tools.superpixel.trigger()
    tool = tools.tool("superpixel")
    assert "Looking" in tools_hint(tools, tool)
    qtbot_wait(lambda: tool.segments is not None)
    hover(canvas, *middle(controller, 30, 20))
    assert 30 * 100 < tool.shape.area() < 300 * 100
    assert not controller.session.can_undo()
    click(canvas, *middle(controller, 30, 20))
    one = drawn(controller)[1]
    label = tool.segments.labels[30, 20]
    np.testing.assert_array_equal(one, tool.segments.labels == label)
    drag(canvas, *[middle(controller, row, 50) for row in (3, 15, 30, 45, 57)])
    many = drawn(controller)[1]
    assert many[3:58, 50].all()
    assert not many[:, BORDER + 1 :][:, END - BORDER - 1 :].any()
    assert not (many & ~one)[:, : BORDER - 1].any()
    press(canvas, Qt.Key.Key_Z, CONTROL)  # the drag was one step
    np.testing.assert_array_equal(drawn(controller)[1], one)
    click(canvas, *middle(controller, 30, 20), modifiers=CONTROL)
    assert drawn(controller) == {}


def tools_hint(tools, tool) -> str:
    said = []
    tool.hint.connect(said.append)
    tool.look_again()
    tool.hint.disconnect(said.append)
    return said[-1] if said else "Looking"


@has_skimage
def test_superpixels_are_kept_for_a_view_seen_before_and_dropped_when_the_view_moves(picking, qtbot_wait, monkeypatch):
    controller, tools, canvas = picking
    tools.superpixel.trigger()
    tool = tools.tool("superpixel")
    qtbot_wait(lambda: tool.segments is not None)
    first = tool.segments
    computed = []
    compute = type(tool.maker)._compute
    monkeypatch.setattr(type(tool.maker), "_compute", lambda *a: computed.append(a[2]) or compute(*a))
    canvas.setExtent(QgsRectangle(X + 200, Y - 400, X + 400, Y - 200))
    qtbot_wait(lambda: not tool._settle.isActive() and not tool.maker.busy)
    assert tool.segments is first
    assert computed == []
    press(canvas, Qt.Key.Key_BracketRight)
    qtbot_wait(lambda: tool.segments is not first)
    assert computed == [12.0]
    press(canvas, Qt.Key.Key_BracketRight)
    qtbot_wait(lambda: tool.maker.busy)
    canvas.setExtent(controller.image().extent())
    assert not tool.maker.busy
    second = tool.segments
    qtbot_wait(lambda: tool.segments is not second)
    assert tool.segments.labels.shape == (60, 80)


@has_skimage
def test_a_piece_is_outlined_once_and_a_map_drawn_again_ends_nothing(picking, qtbot_wait, monkeypatch):
    controller, tools, canvas = picking
    tools.superpixel.trigger()
    tool = tools.tool("superpixel")
    qtbot_wait(lambda: tool.segments is not None and not tool._settle.isActive() and not tool.maker.busy)
    outlined = []
    outline = type(tool.segments).outline
    monkeypatch.setattr(type(tool.segments), "outline", lambda *a: outlined.append(1) or outline(*a))
    place = middle(controller, 30, 20)
    for _ in range(3):
        move(canvas, QEvent.Type.MouseMove, pixel_of(canvas, *place), NO_BUTTON, NO_BUTTON)
    assert len(outlined) == 1
    assert not tool.shape.isEmpty()
    press(canvas, Qt.Key.Key_BracketRight)
    qtbot_wait(lambda: tool.maker.busy)
    canvas.renderStarting.emit()
    assert tool.maker.busy


@has_skimage
def test_a_map_drawn_again_does_not_end_a_drag_over_pieces(picking, qtbot_wait):
    controller, tools, canvas = picking
    tools.superpixel.trigger()
    tool = tools.tool("superpixel")
    qtbot_wait(lambda: tool.segments is not None and not tool._settle.isActive() and not tool.maker.busy)
    start, end = pixel_of(canvas, *middle(controller, 30, 5)), pixel_of(canvas, *middle(controller, 30, 30))
    move(canvas, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    move(canvas, QEvent.Type.MouseMove, end, NO_BUTTON, LEFT)
    taken = dict(tool._chosen)
    assert len(taken) > 1
    canvas.renderStarting.emit()
    qtbot_wait(lambda: not tool._settle.isActive() and not tool.maker.busy)
    assert tool._chosen == taken
    move(canvas, QEvent.Type.MouseButtonRelease, end, LEFT, NO_BUTTON)
    assert drawn(controller)[1].sum() > 150


def test_too_much_in_view_and_no_engine_are_a_sentence(picking, monkeypatch, qtbot_wait):
    _, tools, _ = picking
    said = []
    tools.hint.connect(said.append)
    monkeypatch.setattr(superpixels, "MOST_PIXELS", 1200)
    tools.superpixel.trigger()
    qtbot_wait(lambda: any("Zoom in" in text for text in said))
    assert any("2.0 times" in text for text in said)
    tools.superpixel.trigger()
    monkeypatch.setenv("LANDBRUSH_PYTHON", "/nowhere/python")
    tools.check_engine()
    assert not tools.superpixel.isEnabled()
    assert "/nowhere/python" in tools.superpixel.toolTip()
    assert tools.wand.isEnabled()


def test_an_engine_without_scikit_image_is_a_sentence(picking, monkeypatch, qtbot_wait, tmp_path):
    _, tools, _ = picking
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho \"ModuleNotFoundError: No module named 'skimage'\" >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("LANDBRUSH_PYTHON", str(fake))
    said = []
    tools.hint.connect(said.append)
    tools.superpixel.trigger()
    qtbot_wait(lambda: any("scikit-image" in text for text in said))


def test_no_superpixel_process_outlives_its_tool(picking, monkeypatch, qtbot_wait, tmp_path):
    _, tools, _ = picking
    fake, told = tmp_path / "python", tmp_path / "pid"
    fake.write_text(f"#!/bin/sh\necho $$ > {told}\nexec sleep 600\n")
    fake.chmod(0o755)
    monkeypatch.setenv("LANDBRUSH_PYTHON", str(fake))
    tools.superpixel.trigger()
    qtbot_wait(lambda: told.exists() and told.read_text().strip())
    pid = told.read_text().strip()
    tools.superpixel.trigger()  # the map is given back

    def gone():
        try:
            with open(f"/proc/{pid}/stat") as stream:
                return stream.read().rpartition(")")[2].split()[0] == "Z"
        except OSError:
            return True

    qtbot_wait(gone, 5)


def test_a_web_map_is_refused_kindly(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    iface = Iface()
    web = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "web", "wms")
    project.addMapLayer(web)
    iface.setActiveLayer(web)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    controller = Controller(iface, project)
    tools = DrawingTools(controller)
    tools.wand.trigger()
    assert tools.active() is None
    assert not tools.wand.isChecked()
    assert "web map" in iface.bar.pop()
    tools.close()
    controller.close()
