"""The main job, from an empty QGIS to a map, by hand."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from drive import Desk, Heartbeat, QgsProject, Qt, play, until
from made_scene import BOXES, NAMES, corners, point
from osgeo import ogr

STEPS = 25


def on_disk(path):
    """Class id and area in pixels of every polygon, as another program reads them from the file now."""
    source = ogr.Open(str(path), 0)
    features = [(f.GetField("class_id"), f.GetGeometryRef().Area() / 100) for f in source.GetLayer(0)]
    source = None
    return features


def scenario(desk: Desk):
    # A new user's QGIS: nothing open.
    desk.note("dock at start", desk.plugin.dock is not None)
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    desk.note("hint: empty", desk.widget("landbrushHint").text())
    desk.picture("01-empty")
    desk.click(desk.tool_button("landbrushActionTrain"), counts=False)
    desk.note("message: nothing to train on", desk.messages())
    desk.iface.messageBar().clearWidgets()

    image = desk.iface.addRasterLayer(os.environ["SCENE"], "scene")
    yield desk.settled()
    desk.note("hint: image", desk.widget("landbrushHint").text())
    desk.click("landbrushDraw")
    yield until(lambda: desk.plugin.controller.annotation_layer() is not None, "an annotation layer")
    path = desk.plugin.controller.annotation_layer().source().partition("|")[0]
    desk.note("annotations", path)
    desk.note("polygons: none", on_disk(path))

    # Classes: the two to begin with get names and ids, a third is added.
    for row, number in enumerate((3, 7)):
        desk.write(desk.double_click_cell(row, 1), NAMES[number])
        desk.write(desk.double_click_cell(row, 2), str(number))
    desk.click("landbrushAddClass", counts=False)
    desk.write(desk.editor(desk.widget("landbrushClasses")), NAMES[12])
    desk.write(desk.double_click_cell(2, 2), "12")
    desk.note("classes", [[item.id, item.name, item.color] for item in desk.state.classes])

    drawn = []
    desk.iface.messageBar().clearWidgets()
    yield desk.settled()
    for row, boxes in enumerate(BOXES.values()):
        desk.key(Qt.Key.Key_1 + row)
        for box in boxes:
            desk.polygon(*corners(box))
            drawn.append(on_disk(path))
            yield desk.settled()
    desk.note("polygons: drawn", drawn)

    # A stroke of the brush joins what it touches of its class; the eraser takes some away; undo brings it back.
    desk.click("landbrushBrush", counts=False)
    desk.key(Qt.Key.Key_BracketRight)
    desk.key(Qt.Key.Key_1)
    desk.drag(point(90, 20), point(94, 40), point(90, 52))
    desk.note("polygons: brushed", on_disk(path))
    yield desk.settled()
    desk.picture("02-drawing")
    desk.click("landbrushErase", counts=False)
    before = desk.colors(point(88, 44), point(92, 48))
    desk.drag(point(85, 46), point(97, 46))
    desk.note("polygons: erased", on_disk(path))
    desk.click("landbrushUndo", counts=False)
    desk.note("polygons: undone", on_disk(path))
    yield desk.settled()
    desk.note("shown as before", desk.colors(point(88, 44), point(92, 48)) == before)
    stats = desk.plugin.controller.stats.count_now()
    desk.note("counts", {"polygons": stats.polygons, "pixels": stats.pixels})
    desk.set_steps(STEPS)

    # Train: QGIS answers all the while.
    pulse, ends = Heartbeat(), desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: desk.engines(), "the engine to start")
    yield until(lambda: desk.is_visible("landbrushCurves"), "the first numbers for the curves")
    yield until(lambda: desk.widget("landbrushProgress").value() > 450 or ends, "half of the training")
    desk.note("training", {"hint": desk.widget("landbrushHint").text(), "ended": bool(ends)})
    desk.picture("03-training")
    yield until(lambda: ends, "the map", 600)
    desk.note("pulse", pulse.stop())
    desk.note("end", ends)
    desk.note("clicks", desk.clicks)
    desk.note("engines after", desk.engines())
    yield desk.settled()
    desk.picture("04-result")
    desk.note("layers", desk.layer_names())
    desk.note("maps", {name: desk.layer(name).source() for name in ("Segmentation", "Uncertainty")})
    desk.note("tree", tree(QgsProject.instance().layerTreeRoot()))
    legend = desk.layer("Segmentation").renderer().classes()
    desk.note("legend", [[item.value, item.label, item.color.name()] for item in legend])
    desk.note("hint: done", desk.widget("landbrushHint").text())

    tree_view = desk.iface.layerTreeView()
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(desk.layer("Segmentation").id()).setItemVisibilityChecked(False)
    root.findLayer(desk.layer("Uncertainty").id()).setItemVisibilityChecked(True)
    tree_view.setCurrentLayer(image)
    yield desk.settled()
    desk.picture("05-uncertainty")
    root.findLayer(desk.layer("Segmentation").id()).setItemVisibilityChecked(True)

    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: not desk.is_visible("LandbrushDock"), "the dock to close")
    QgsProject.instance().write(os.environ["PROJECT"])
    desk.quit()


def tree(group):
    """Groups and layers from top to bottom, as nested lists."""
    return [[node.name(), *tree(node)] if hasattr(node, "findLayer") else node.name() for node in group.children()]


play(scenario)
