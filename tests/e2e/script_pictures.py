"""The README's pictures: the public Sentinel-2 scene, the demo's polygons and one more by hand, trained for real."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

import csv
from pathlib import Path

from drive import Desk, QgsProject, Qt, play, until
from qgis.core import QgsContrastEnhancement, QgsRasterMinMaxOrigin, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget

from landbrush.core.job import ClassSpec

#: Bands of the scene for red, green and blue: natural colour.
RED, GREEN, BLUE = 3, 2, 1


def scenario(desk: Desk):
    demo, folder = Path(os.environ["DEMO"]), Path(os.environ["FOLDER"])
    desk.window.setGeometry(0, 0, 1280, 800)
    for dock in desk.window.findChildren(QDockWidget, "Browser"):
        dock.close()
    project = QgsProject.instance()
    project.write(str(folder / "shore.qgz"))
    image = desk.iface.addRasterLayer(os.environ["SCENE"], "Sentinel-2")
    renderer = image.renderer()
    for band, choose in ((RED, renderer.setRedBand), (GREEN, renderer.setGreenBand), (BLUE, renderer.setBlueBand)):
        choose(band)
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    image.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    desk.click("landbrushDraw")
    controller = desk.plugin.controller
    yield until(lambda: controller.annotation_layer() is not None, "an annotation layer")
    desk.iface.messageBar().clearWidgets()
    with (demo / "classes.csv").open(encoding="utf-8", newline="") as stream:
        classes = [ClassSpec(int(row["id"]), row["name"], row["color"]) for row in csv.DictReader(stream)]
    controller.update("classes", classes=classes, current=classes[0].id)
    controller._restyle()
    given = QgsVectorLayer(str(demo / "polygons.geojson"), "given", "ogr")
    for feature in given.getFeatures():
        controller.choose_class(int(feature["class_id"]))
        controller.session.draw(feature.geometry(), given.crs())
    controller.choose_class(3)
    controller.stats.count_now()

    # A corner of the scene with a polygon half drawn.
    x, y = (float(value) for value in os.environ["PLACE"].split(","))
    desk.canvas.setExtent(QgsRectangle(x - 1700, y - 1700, x + 1700, y + 1700))
    yield desk.settled()
    corners = [(-270, 390), (-110, 440), (-30, 320), (-60, 190), (-230, 200)]
    for dx, dy in corners:
        desk.map_click(x + dx, y + dy)
    yield desk.settled()
    desk.picture("drawing")
    desk.key(Qt.Key.Key_Escape)
    desk.click("landbrushDraw", counts=False)

    # The same corner with pieces of like pixels, and with all that is alike.
    desk.click("landbrushSuperpixel", counts=False)
    tool = desk.plugin.tools.tool("superpixel")
    yield until(lambda: tool.segments is not None, "the superpixels")
    desk.key(Qt.Key.Key_4)
    desk.press_and_move(*[(x + dx, y + dy) for dx, dy in ((100, 880), (420, 720), (700, 520))])
    yield desk.settled()
    desk.picture("superpixels")
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_3)
    desk.click("landbrushWand", counts=False)
    desk.plugin.controller.session.set_size("tolerance", 12)
    wand = desk.plugin.tools.tool("wand")
    desk.move(x - 150, y + 320)
    yield until(lambda: not wand.shape.isEmpty(), "what is alike")
    desk.picture("wand")
    desk.click("landbrushWand", counts=False)

    if os.environ.get("BUDGET"):
        controller.set_options(time_budget=float(os.environ["BUDGET"]))
    desk.canvas.zoomToFullExtent()
    yield desk.settled()
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: desk.is_visible("landbrushCurves"), "the curves", 600)
    bar = desk.widget("landbrushProgress")
    yield until(lambda: bar.value() > 600 or ends, "most of the training", 1200)
    desk.picture("training")
    yield until(lambda: ends, "the map", 1800)
    desk.note("end", ends)
    desk.iface.messageBar().clearWidgets()
    yield desk.settled()
    desk.picture("result")
    root = project.layerTreeRoot()
    root.findLayer(desk.layer("Segmentation").id()).setItemVisibilityChecked(False)
    root.findLayer(desk.layer("Uncertainty").id()).setItemVisibilityChecked(True)
    yield desk.settled()
    desk.picture("uncertainty")
    project.write()
    desk.quit()


play(scenario)
