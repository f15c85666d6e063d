"""A training is stopped; another goes on while its project is closed for a new one."""

import os
import sys
import time

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from drive import Desk, QgsProject, play, until


def scenario(desk: Desk):
    folder = os.environ["FOLDER"]
    image = desk.iface.addRasterLayer(f"{folder}/scene.tif", "scene")
    desk.iface.addVectorLayer(f"{folder}/polygons.gpkg", "polygons", "ogr")
    desk.iface.setActiveLayer(image)
    QgsProject.instance().write(f"{folder}/project.qgz")
    yield desk.settled()
    controller, runs, _ = desk.plugin.ensure_core()
    steps = []
    runs.runner.progressed.connect(lambda fraction, message, left: steps.append(message))

    # QGIS tells of tasks that took five seconds.
    began, ends = time.monotonic(), desk.listen()
    desk.click(desk.tool_button("landbrushActionTrain"))
    yield until(lambda: any("step" in message for message in steps), "the first steps of the training")
    yield until(lambda: time.monotonic() - began > 6, "six seconds")
    desk.click(desk.tool_button("landbrushActionStop"))
    yield until(lambda: ends, "the training to be stopped")
    began = time.monotonic()
    yield until(lambda: time.monotonic() - began > 0.5, "QGIS to have told of it")
    told = [item.title() for item in desk.iface.messageBar().items()]
    desk.note("after the stop", {"end": ends[0], "titles": told, "messages": desk.messages()})

    controller.set_options(steps=25)
    steps.clear()
    desk.click(desk.tool_button("landbrushActionTrain"))
    yield until(lambda: any("step" in message for message in steps), "the first steps of the training")
    model = runs.runner.job.model
    ends = desk.listen()
    QgsProject.instance().setDirty(False)
    desk.later(lambda: desk.iface.newProject(False))
    yield until(lambda: not desk.layer_names(), "the new project")
    yield until(lambda: ends, "the end of the training", 600)
    yield desk.settled()
    entry = QgsProject.instance().readEntry("landbrush", "state", "")[0]
    desk.note("in the new project", {"end": ends[0], "layers": desk.layer_names(), "entry": entry, "model": model})
    desk.note("messages", desk.messages())
    desk.quit()


play(scenario)
