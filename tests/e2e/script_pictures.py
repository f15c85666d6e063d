"""README's and guide's pictures: the public Sentinel-2 scene, the demo's polygons and more by hand, really trained."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

import csv
import time
from pathlib import Path

from album import place_dock, save, scroll_to, show_bands, tidy_window, unfold
from drive import Desk, QgsProject, Qt, play, until
from qgis.core import QgsApplication, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget

from landbrush.core.job import ClassSpec
from landbrush.plugin import report

#: Bands of the scene for red, green and blue: natural colour.
RED, GREEN, BLUE = 3, 2, 1


def scenario(desk: Desk):
    demo, folder = Path(os.environ["DEMO"]), Path(os.environ["FOLDER"])
    tidy_window(desk)
    project = QgsProject.instance()
    project.write(str(folder / "shore.qgz"))
    image = desk.iface.addRasterLayer(os.environ["SCENE"], "Sentinel-2")
    show_bands(image, RED, GREEN, BLUE)
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    place_dock(desk, 260)
    yield desk.settled()
    desk.picture("start")
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
    segmentation = root.findLayer(desk.layer("Segmentation").id())
    uncertainty = root.findLayer(desk.layer("Uncertainty").id())
    segmentation.setItemVisibilityChecked(False)
    uncertainty.setItemVisibilityChecked(True)
    yield desk.settled()
    desk.picture("uncertainty")
    segmentation.setItemVisibilityChecked(True)
    uncertainty.setItemVisibilityChecked(False)

    # Where to draw next.
    dock = desk.plugin.dock
    desk.click("landbrushSuggest")
    yield until(lambda: len(ends) > 1, "places to annotate", 600)
    desk.note("suggested", ends[-1])
    desk.iface.messageBar().clearWidgets()
    desk.click("landbrushSuggestNext")
    arrived = time.monotonic()
    # QGIS flashes the place in white first.
    yield until(lambda: time.monotonic() - arrived > 3, "the flash to end")
    yield desk.settled()
    scroll_to(desk, dock.suggest_box)
    desk.picture("suggestions")

    # The page, not in a browser; the polygons; the toolbox and its batch.
    report.QDesktopServices = browser = NoBrowser()
    desk.click("landbrushReport")
    yield until(lambda: len(ends) > 2, "the report", 600)
    desk.note("report", [ends[-1], browser.opened])
    desk.click("landbrushPolygons")
    yield until(lambda: len(ends) > 3, "the polygons", 600)
    desk.note("polygons", ends[-1])
    desk.iface.messageBar().clearWidgets()
    segmentation.setItemVisibilityChecked(False)
    for node in root.findLayers():
        if node.name().startswith("Where to draw"):
            node.setItemVisibilityChecked(False)
    desk.canvas.setExtent(QgsRectangle(x - 1600, y - 1600, x + 1600, y + 1600))
    scroll_to(desk, dock.export_box)
    yield desk.settled()
    desk.picture("polygons")
    segmentation.setItemVisibilityChecked(True)
    yield from processing(desk, image, controller.annotation_layer())

    project.removeMapLayer(desk.layer("Polygons: Sentinel-2"))

    # A few polygons more, and the training that goes on from the last one.
    desk.canvas.setExtent(QgsRectangle(x - 1700, y - 1700, x + 1700, y + 1700))
    yield desk.settled()
    desk.click("landbrushDraw", counts=False)
    controller.choose_class(4)
    desk.polygon(*[(x + dx, y + dy) for dx, dy in ((330, 800), (560, 690), (480, 560), (270, 680))])
    yield desk.settled()
    desk.canvas.zoomToFullExtent()
    desk.click("landbrushTrain")
    yield until(lambda: len(ends) > 4, "the second map", 1800)
    desk.note("second", ends[-1])
    desk.iface.messageBar().clearWidgets()
    unfold(dock.history_box)
    yield desk.settled()
    scroll_to(desk, dock.history_box)
    desk.picture("history")
    project.write()
    desk.quit()


class NoBrowser:
    """Stands in for the desktop: what would be opened is kept instead."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def openUrl(self, url) -> bool:  # noqa: N802 (Qt's name)
        self.opened.append(url.toLocalFile())
        return True


def processing(desk: Desk, image, polygons):
    """The toolbox, the dialog of a training and the batch of three scenes; none of them is run."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    toolbox = desk.window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setFloating(True)
    toolbox.resize(380, 330)
    toolbox.show()
    toolbox.searchBox.setText("landbrush")
    yield desk.settled()
    toolbox.algorithmTree.expandAll()
    save(desk, "toolbox", toolbox)
    toolbox.searchBox.clear()
    toolbox.close()

    registry = QgsApplication.processingRegistry()
    dialog = AlgorithmDialog(registry.createAlgorithmById("landbrush:train"), parent=desk.window)
    dialog.resize(900, 560)
    dialog.mainWidget().setParameters({"IMAGES": [image.id()], "LABELS": polygons.id()})
    dialog.show()
    yield desk.settled()
    save(desk, "train-dialog", dialog)
    dialog.close()

    dialog = BatchAlgorithmDialog(registry.createAlgorithmById("landbrush:segment"), parent=desk.window)
    dialog.resize(900, 330)
    dialog.show()
    panel = dialog.mainWidget()
    panel.addRow(2)
    values = {"IMAGES": [image.id()], "MODEL": "/data/shore.safetensors"}
    for row in range(3):
        for wrapper in filter(None, panel.wrappers[row]):
            if (value := values.get(wrapper.parameterDefinition().name())) is not None:
                wrapper.setParameterValue(value, panel.processing_context)
    table = panel.tblParameters
    for column in range(table.columnCount()):
        table.setColumnWidth(column, 210)
    yield desk.settled()
    save(desk, "batch", dialog)
    dialog.close()


play(scenario)
