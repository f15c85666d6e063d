"""Drawing, painting, erasing and undo, by the mouse, checked in the file another program would read."""

from __future__ import annotations

import time

import pytest
from desk import CONTROL, SQUARE, WEB, Iface, X, Y, click, drag, on_disk, polygon, press
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvasSnappingUtils
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication

from landbrush.core.job import ClassSpec
from landbrush.plugin.annotate.layer import classes_of, rewrite_class
from landbrush.plugin.annotate.tools import DrawingTools
from landbrush.plugin.controller import Controller


def path_of(controller) -> str:
    return controller.annotation_layer().source().split("|")[0]


def areas(controller) -> dict[int, float]:
    total: dict[int, float] = {}
    for number, geometry in on_disk(path_of(controller)):
        total[number] = total.get(number, 0.0) + geometry.GetArea()
    return total


def test_first_click_on_draw_makes_a_file_beside_the_project(drawing, tmp_path):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    layer = controller.annotation_layer()
    assert layer.providerType() == "ogr"
    assert path_of(controller) == str(tmp_path / "landbrush" / "image" / "annotations.gpkg")
    assert layer.crs() == controller.image().crs()
    assert [field.name() for field in layer.fields()] == ["fid", "class_id", "class_name", "date", "until"]
    assert [item.id for item in controller.state.classes] == [1, 2]
    assert canvas.mapTool() is tools.tool("draw")
    assert tools.draw.isChecked()


def test_polygon_by_clicks_is_on_disk_at_once(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    ((number, geometry),) = on_disk(path_of(controller))
    assert number == 1
    assert geometry.GetArea() == pytest.approx(200 * 200, rel=0.03)
    assert geometry.GetGeometryType() == ogr.wkbPolygon
    assert not controller.annotation_layer().isEditable()


def test_number_keys_choose_the_class_and_the_table_follows(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    assert controller.state.current == 2
    polygon(canvas, *SQUARE)
    assert [number for number, _ in on_disk(path_of(controller))] == [2]
    press(canvas, Qt.Key.Key_9)  # there is no ninth class
    assert controller.state.current == 2


def test_keys_of_the_tool_win_over_shortcuts_of_the_window(drawing):
    _controller, tools, canvas = drawing
    tools.draw.trigger()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, int(Qt.Key.Key_Z), CONTROL)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()
    tools.draw.trigger()  # given back: QGIS's own shortcuts work again
    event = QKeyEvent(QEvent.Type.ShortcutOverride, int(Qt.Key.Key_Z), CONTROL)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    assert not event.isAccepted()


def test_backspace_takes_a_corner_back_and_escape_the_polygon(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    for point in SQUARE:
        click(canvas, *point)
    press(canvas, Qt.Key.Key_Backspace)
    assert len(tools.tool("draw").points) == 3
    press(canvas, Qt.Key.Key_Escape)
    assert tools.tool("draw").points == []
    click(canvas, *SQUARE[0])
    click(canvas, *SQUARE[1], button=Qt.MouseButton.RightButton)  # two corners are no polygon
    assert on_disk(path_of(controller)) == []


def test_begun_polygon_survives_another_tool(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    for point in SQUARE[:3]:
        click(canvas, *point)
    tools.brush.trigger()
    assert len(on_disk(path_of(controller))) == 1  # three corners were a polygon: it is kept, not dropped


def test_bow_tie_becomes_valid_polygons(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
    found = on_disk(path_of(controller))
    assert len(found) == 2
    assert all(geometry.IsValid() and geometry.GetGeometryName() == "POLYGON" for _, geometry in found)


def test_new_class_takes_its_place_from_the_one_beneath(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 150, Y - 50), (X + 250, Y - 50), (X + 250, Y - 350), (X + 150, Y - 350))
    found = on_disk(path_of(controller))
    assert sorted(number for number, _ in found) == [1, 1, 2]  # the square is cut in two
    first = [geometry for number, geometry in found if number == 1]
    second = next(geometry for number, geometry in found if number == 2)
    assert all(piece.Intersection(second).GetArea() < 1e-6 for piece in first)
    assert sum(piece.GetArea() for piece in first) == pytest.approx(200 * 100, rel=0.05)
    assert controller.stats.count_now().overlap is None


def test_overlap_stays_and_is_told_when_cutting_is_switched_off(drawing):
    controller, tools, canvas = drawing
    controller.set_options(replace=False)
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, *SQUARE)
    stats = controller.stats.count_now()
    assert stats.polygons == {1: 1, 2: 1}
    assert stats.overlap == ("Class 1", "Class 2")
    assert any("overlap" in text for text in stats.warnings(controller.state.classes))


def test_brush_paints_its_width_and_grows_what_it_meets(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(4)  # 40 m
    tools.brush.trigger()
    drag(canvas, (X + 100, Y - 200), (X + 200, Y - 200), (X + 300, Y - 200))
    expected = 200 * 40 + 3.14159 * 20**2
    assert areas(controller)[1] == pytest.approx(expected, rel=0.06)
    drag(canvas, (X + 200, Y - 100), (X + 200, Y - 300))
    assert len(on_disk(path_of(controller))) == 1  # one class, one polygon where strokes meet
    drag(canvas, (X + 500, Y - 400), (X + 600, Y - 400))
    assert len(on_disk(path_of(controller))) == 2


def test_single_click_of_the_brush_is_a_dab(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(10)
    tools.brush.trigger()
    click(canvas, X + 400, Y - 300)
    assert areas(controller)[1] == pytest.approx(3.14159 * 50**2, rel=0.06)


def test_brush_size_by_keys_and_wheel(drawing):
    controller, tools, canvas = drawing
    tools.brush.trigger()
    before = controller.session.brush
    press(canvas, Qt.Key.Key_BracketRight)
    assert controller.session.brush == before + 1
    press(canvas, Qt.Key.Key_BracketLeft)
    assert controller.session.brush == before
    middle = QPointF(300, 250)
    extent = canvas.extent()
    event = QWheelEvent(
        middle, middle, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)
    assert controller.session.brush == before + 1
    assert controller.state.options.brush == before + 1
    assert canvas.extent() == extent  # sized the brush, did not zoom


def test_eraser_subtracts_and_control_click_deletes(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    controller.session.set_brush(4)
    tools.erase.trigger()
    drag(canvas, (X + 200, Y - 50), (X + 200, Y - 350))
    found = on_disk(path_of(controller))
    assert len(found) == 2
    assert sum(geometry.GetArea() for _, geometry in found) == pytest.approx(200 * 160, rel=0.05)
    click(canvas, X + 120, Y - 200, modifiers=CONTROL)
    assert len(on_disk(path_of(controller))) == 1
    drag(canvas, (X + 500, Y - 500), (X + 600, Y - 500))  # nothing there: nothing to undo
    press(canvas, Qt.Key.Key_Z, CONTROL)
    assert len(on_disk(path_of(controller))) == 2


def wait_for_drawing(canvas, drawing):
    """Until the map is being drawn, or has not been for a while."""
    begun = since = time.monotonic()
    while canvas.isDrawing() is not drawing or (not drawing and time.monotonic() < since + 0.2):
        assert time.monotonic() < begun + 20
        since = time.monotonic() if canvas.isDrawing() else since
        QApplication.processEvents()


def test_undo_and_redo_go_through_what_is_committed(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 150, Y - 50), (X + 250, Y - 50), (X + 250, Y - 350), (X + 150, Y - 350))
    full = sorted((number, round(geometry.GetArea(), 3)) for number, geometry in on_disk(path_of(controller)))
    press(canvas, Qt.Key.Key_Z, CONTROL)
    assert areas(controller) == {1: pytest.approx(200 * 200, rel=0.03)}
    tools.undo.trigger()
    assert on_disk(path_of(controller)) == []
    assert not tools.undo.isEnabled()
    assert tools.redo.isEnabled()
    tools.redo.trigger()
    press(canvas, Qt.Key.Key_Y, CONTROL)
    again = sorted((number, round(geometry.GetArea(), 3)) for number, geometry in on_disk(path_of(controller)))
    assert again == full
    while tools.undo.isEnabled():
        tools.undo.trigger()
    assert on_disk(path_of(controller)) == []


def test_a_change_while_the_map_is_being_drawn_is_drawn_once_more(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    wait_for_drawing(canvas, False)
    repaints = []
    controller.annotation_layer().repaintRequested.connect(lambda: repaints.append(canvas.isDrawing()))
    tools.undo.trigger()
    wait_for_drawing(canvas, False)
    assert len(repaints) == 1
    canvas.refreshAllLayers()
    wait_for_drawing(canvas, True)
    before = len(repaints)
    tools.redo.trigger()
    assert canvas.isDrawing()
    assert len(repaints) == before + 1
    wait_for_drawing(canvas, False)
    assert repaints[before:] == [True, False]


def test_drawing_in_another_map_crs_lands_in_the_right_place(drawing):
    controller, tools, canvas = drawing
    image = controller.image()
    canvas.setDestinationCrs(WEB)
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(image, image.extent()))
    QApplication.processEvents()
    settings = canvas.mapSettings()
    tools.draw.trigger()
    corners = [settings.layerToMapCoordinates(image, QgsPointXY(*point)) for point in SQUARE]
    polygon(canvas, *[(point.x(), point.y()) for point in corners])
    controller.session.set_brush(4)
    tools.brush.trigger()
    spot = settings.layerToMapCoordinates(image, QgsPointXY(X + 500, Y - 400))
    click(canvas, spot.x(), spot.y())
    found = {round(geometry.Centroid().GetX() - X, -1): geometry for _, geometry in on_disk(path_of(controller))}
    assert set(found) == {200, 500}
    assert found[200].GetArea() == pytest.approx(200 * 200, rel=0.04)
    assert found[500].GetArea() == pytest.approx(3.14159 * 20**2, rel=0.06)


def test_edits_the_user_has_open_stay_the_users(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    layer = controller.annotation_layer()
    layer.startEditing()
    feature = next(layer.getFeatures())
    triangle = QgsGeometry.fromWkt(f"POLYGON(({X} {Y - 400},{X + 100} {Y - 400},{X + 100} {Y - 500},{X} {Y - 400}))")
    layer.changeGeometry(feature.id(), triangle)
    polygon(canvas, (X + 500, Y - 100), (X + 600, Y - 100), (X + 600, Y - 200))
    assert "being edited" in controller.iface.bar.pop()
    ((_, kept),) = on_disk(path_of(controller))
    assert kept.GetArea() == pytest.approx(200 * 200, rel=0.03)
    assert layer.isModified()
    controller.session.undo()
    assert "being edited" in controller.iface.bar.pop()
    layer.rollBack()
    tools.tool("draw").finish()  # the corners stayed
    assert len(on_disk(path_of(controller))) == 2


def test_layer_of_a_format_that_cannot_be_changed_is_one_sentence(drawing, tmp_path):
    controller, tools, _ = drawing
    path = tmp_path / "fixed.csv"
    path.write_text('class,WKT\n1,"POLYGON((500100 5399900,500200 5399900,500200 5399800,500100 5399900))"\n')
    layer = QgsVectorLayer(f"file://{path}?wktField=WKT&crs=EPSG:32633", "fixed", "delimitedtext")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    controller.choose_annotations(layer, "class")
    tools.draw.trigger()
    assert "cannot be written" in controller.iface.bar.pop()
    assert tools.active() is None
    assert not tools.draw.isChecked()
    assert controller.session.draw(QgsGeometry.fromRect(controller.image().extent()), layer.crs()) is None
    assert "cannot be written" in controller.iface.bar.pop()
    assert not controller.session.can_undo()


def test_text_class_field_and_multipolygons_of_the_users_own_layer(drawing, tmp_path):
    controller, tools, canvas = drawing
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32633&field=klass:string(20)", "mine", "memory")
    provider = layer.dataProvider()
    for name, x in (("voda", 600), ("les", 100)):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("klass", name)
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"MULTIPOLYGON((({X + x} {Y - 500},{X + x + 90} {Y - 500},{X + x + 90} {Y - 590},{X + x} {Y - 500})))"
            )
        )
        provider.addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    controller.choose_annotations(layer)
    assert controller.state.class_field == "klass"
    assert [(item.id, item.name) for item in controller.state.classes] == [(1, "les"), (2, "voda")]
    tools.draw.trigger()
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, *SQUARE)
    drawn = [f for f in layer.getFeatures() if f.geometry().area() > 30000]
    assert [f["klass"] for f in drawn] == ["voda"]
    assert drawn[0].geometry().isMultipart()
    assert controller.stats.count_now().polygons == {1: 1, 2: 2}


def test_counts_in_pixels_and_what_is_wrong(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    stats = controller.stats.count_now()
    assert stats.pixels[1] == pytest.approx(400, rel=0.03)
    told = stats.warnings(controller.state.classes)
    assert "Only one class" in told[0]
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, (X + 500, Y - 100), (X + 600, Y - 100), (X + 600, Y - 200))
    told = controller.stats.count_now().warnings(controller.state.classes)
    assert len(told) == 1
    assert "Only one polygon of “Class 1”, “Class 2”" in told[0]


def test_counts_follow_by_themselves_in_slices(drawing, qtbot_wait):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    qtbot_wait(lambda: controller.stats.stats.polygons == {1: 1})


def test_class_changes_reach_the_polygons(drawing):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    assert controller.change_class(1, id=7, name="Voda „čistá“")
    layer = controller.annotation_layer()
    assert [(f["class_id"], f["class_name"]) for f in layer.getFeatures()] == [(7, "Voda „čistá“")]
    assert controller.state.current == 7
    assert [c.label() for c in layer.renderer().categories()] == ["Voda „čistá“", "Class 2"]
    assert not controller.change_class(2, id=7)
    assert "taken" in controller.iface.bar.pop()
    assert not controller.remove_class(7)
    assert "erase them" in controller.iface.bar.pop()
    tools.undo.trigger()
    tools.redo.trigger()
    assert [(f["class_id"], f["class_name"]) for f in layer.getFeatures()] == [(7, "Voda „čistá“")]
    controller.choose_annotations(layer)  # the colours are read back from how the layer looks
    assert [(item.id, item.color) for item in controller.state.classes] == [(2, "#ddcc77"), (7, "#117733")]
    assert controller.remove_class(2)
    assert controller.state.classes == [ClassSpec(7, "Voda „čistá“", "#117733")]


def test_no_image_is_one_sentence_and_no_tool(tmp_path, qgis_new_project):
    iface = Iface()
    controller = Controller(iface, QgsProject.instance())
    tools = DrawingTools(controller)
    tools.draw.trigger()
    assert "raster layer" in iface.bar.pop()
    assert not tools.draw.isChecked()
    assert iface.canvas.mapTool() is None
    tools.close()
    controller.close()


def test_what_lies_outside_the_image_is_not_counted(drawing):
    controller, _tools, _canvas = drawing
    controller.new_annotation_layer()
    session, crs = controller.session, controller.image().crs()
    for x in (400, 1000):  # half inside: 400 m of 800 m; and far off
        shape = f"POLYGON(({X + x} {Y},{X + x + 800} {Y},{X + x + 800} {Y - 100},{X + x} {Y - 100},{X + x} {Y}))"
        session.set_current(1 if x == 400 else 2)
        session.draw(QgsGeometry.fromWkt(shape), crs)
    stats = controller.stats.count_now()
    assert stats.polygons == {1: 1}
    assert stats.pixels == {1: pytest.approx(400)}
    assert stats.outside == 1
    assert not controller.remove_class(2)  # it is in the layer all the same
    assert [item.id for item in controller.state.classes] == [1, 2]


def test_a_long_scribble_is_shown_whole_and_in_pieces_of_bounded_size(drawing):
    controller, tools, canvas = drawing
    controller.session.set_brush(2)
    tools.brush.trigger()
    brush = tools.tool("brush")
    path = [(X + 100 + 4 * (n % 100), Y - 100 - 8 * (n // 100) - n % 2) for n in range(400)]
    tails, shown = [], []
    show, end = brush._show_tail, brush.stroke_shape
    brush._show_tail = lambda: (show(), tails.append(len(brush._tail)))

    def at_the_end():
        both = brush._stroke_band.asGeometry().combine(brush._tail_band.asGeometry())
        shown.append(both.buffer(1, 4).contains(QgsGeometry.fromPolylineXY(brush.stroke)))
        return end()

    brush.stroke_shape = at_the_end
    drag(canvas, *path)
    assert shown == [True]
    assert len(tails) > 100
    assert max(tails) <= 32
    assert sum(areas(controller).values()) > 0


def test_names_of_classes_are_read_without_shapes(drawing, monkeypatch):
    controller, _tools, _canvas = drawing
    layer = controller.new_annotation_layer()
    controller.session.draw(QgsGeometry.fromRect(controller.image().extent()), layer.crs())
    asked = []
    read = QgsVectorLayer.getFeatures
    monkeypatch.setattr(QgsVectorLayer, "getFeatures", lambda layer, *args: asked.append(args) or read(layer, *args))
    assert [item.name for item in classes_of(layer, "class_id")] == ["Class 1"]
    rewrite_class(layer, 1, ClassSpec(1, "les", "#00ff00"))
    assert [feature["class_name"] for feature in read(layer)] == ["les"]
    assert len(asked) == 2
    assert all(request.flags() & QgsFeatureRequest.Flag.NoGeometry for (request,) in asked)


def test_corners_snap_as_the_project_says(drawing, qtbot_wait):
    controller, tools, canvas = drawing
    tools.draw.trigger()
    polygon(canvas, *SQUARE)
    project = QgsProject.instance()
    config = project.snappingConfig()
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    config.setTolerance(12)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    utils = QgsMapCanvasSnappingUtils(canvas, canvas)
    utils.setConfig(config)
    canvas.setLayers([controller.annotation_layer(), controller.image()])
    canvas.setSnappingUtils(utils)
    QApplication.processEvents()
    # QGIS looks for corners in the background once the pointer is over the map.
    qtbot_wait(lambda: utils.snapToMap(QgsPointXY(X + 302, Y - 101)).isValid())
    near = [(x + 6, y - 4) for x, y in SQUARE[1:3]]
    press(canvas, Qt.Key.Key_2)
    polygon(canvas, near[0], (X + 500, Y - 100), (X + 500, Y - 300), near[1])
    first, second = sorted(on_disk(path_of(controller)), key=lambda item: item[0])
    assert second[0] == 2
    corners = {point[:2] for point in first[1].GetGeometryRef(0).GetPoints()}
    taken = {point[:2] for point in second[1].GetGeometryRef(0).GetPoints()}
    # The neighbour has two corners of the square itself, not places beside them.
    assert len(corners & taken) == 2
    assert first[1].Intersection(second[1]).GetArea() == 0
    canvas.setSnappingUtils(None)


def test_a_count_that_is_under_way_ends_with_its_layer(drawing):
    controller, _, canvas = drawing
    controller.new_annotation_layer()
    polygon(canvas, *SQUARE)
    stats = controller.stats
    stats._begin()
    assert stats._work is not None
    layer = controller.annotation_layer()
    stats.watch(None, None, None, [])
    controller.session.set_layer(None, None, None)
    controller.project.removeMapLayer(layer.id())
    stats._slice()
    assert stats._work is None
