"""A training on polygons that somebody else has made, begun from the toolbar; the test ends QGIS meanwhile."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from drive import Desk, QgsProject, play, until


def scenario(desk: Desk):
    folder = os.environ["FOLDER"]
    QgsProject.instance().write(f"{folder}/project.qgz")
    image = desk.iface.addRasterLayer(f"{folder}/scene.tif", "scene")
    desk.iface.addVectorLayer(f"{folder}/polygons.gpkg", "polygons", "ogr")
    desk.iface.setActiveLayer(image)
    yield desk.settled()
    desk.plugin.ensure_core()
    steps = []
    desk.plugin.runs.runner.progressed.connect(lambda fraction, message, left: steps.append(message))
    desk.click(desk.tool_button("landbrushActionTrain"))
    yield until(lambda: any("step" in message for message in steps), "the first steps of the training")
    desk.note("training", desk.engines())
    yield until(lambda: False, "the test to end QGIS")


play(scenario)
