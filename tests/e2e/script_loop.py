"""Train, look, draw where it is wrong, train on from the last model, and go back to the first."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from drive import Desk, QgsProject, Qt, play, until
from made_scene import corners

#: Of a small network: enough for a preview, which comes after five seconds.
STEPS = 600


def scenario(desk: Desk):
    folder = os.environ["FOLDER"]
    QgsProject.instance().write(f"{folder}/project.qgz")
    image = desk.iface.addRasterLayer(f"{folder}/scene.tif", "scene")
    desk.iface.addVectorLayer(f"{folder}/polygons.gpkg", "polygons", "ogr")
    desk.iface.setActiveLayer(image)
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    yield desk.settled()
    runs, controller = desk.plugin.runs, desk.plugin.controller
    controller.set_options(steps=STEPS, recipe=f"{folder}/quick.yaml")
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: runs.live.is_shown() or ends, "a preview of what is in view", 600)
    desk.note("preview", {"shown": runs.live.is_shown(), "layers": desk.layer_names(), "ended": bool(ends)})
    desk.picture("30-preview")
    yield until(lambda: ends, "the first map", 900)
    desk.note("first", [ends[-1], desk.state.summary])
    desk.note("preview after", runs.live.is_shown())
    yield desk.settled()

    desk.click("landbrushDraw")
    desk.key(Qt.Key.Key_1)
    desk.polygon(*corners((84, 30, 10, 10)))
    yield desk.settled()
    desk.note("polygons", controller.annotation_layer().featureCount())
    desk.note("offered", desk.is_visible("landbrushGoOnFromLast"))
    del ends[:]
    desk.click("landbrushTrain")
    desk.note("stage", desk.widget("landbrushHint").text())
    yield until(lambda: ends, "the second map", 900)
    desk.note("second", [ends[-1], desk.state.summary])
    second = desk.layer("Segmentation").source()

    desk.widget("landbrushHistorySection").setCollapsed(False)
    yield desk.settled()
    tree = desk.widget("landbrushHistory")
    tree.setCurrentItem(tree.topLevelItem(1))
    desk.plugin.dock.scroll.ensureWidgetVisible(desk.widget("landbrushHistoryUse"))
    desk.picture("31-history")
    desk.click("landbrushHistoryUse")
    yield desk.settled()
    desk.note("history", [[run.model, run.went_on, run.accuracy] for run in desk.state.history])
    desk.note("back", [desk.state.model, desk.layer("Segmentation").source(), second])
    QgsProject.instance().write()
    desk.quit()


play(scenario)
