"""The project of a QGIS that was killed while it trained, opened again."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from album import save
from drive import Desk, QgsProject, play, until


def scenario(desk: Desk):
    folder = os.environ["FOLDER"]
    QgsProject.instance().read(f"{folder}/project.qgz")
    image = desk.iface.addRasterLayer(f"{folder}/scene.tif", "scene")
    desk.iface.addVectorLayer(f"{folder}/polygons.gpkg", "polygons", "ogr")
    desk.iface.setActiveLayer(image)
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    yield desk.settled()
    desk.note("offered", desk.is_visible("landbrushInterrupted"))
    desk.note("text", desk.widget("landbrushInterruptedText").text())
    desk.picture("32-interrupted")
    save(desk, "state-interrupted", desk.plugin.dock)
    steps, ends = [], desk.listen()
    desk.plugin.runs.runner.progressed.connect(lambda fraction, message, left: steps.append(message))
    desk.click("landbrushGoOn")
    yield until(lambda: any("from step" in message for message in steps), "the training to go on")
    desk.note("goes on", next(message for message in steps if "from step" in message))
    desk.click("landbrushStop")
    yield until(lambda: ends, "the stop")
    desk.note("end", ends[-1])
    desk.quit()


play(scenario)
