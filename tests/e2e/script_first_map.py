"""The first map of a person who has never seen this: from an open layer, with no setting touched and no class named."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from drive import Desk, Heartbeat, play, until
from made_scene import BOXES, corners
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication


class Counter(QObject):
    """Counts every press of a mouse button, and every key, that QGIS's window gets from outside.

    The window alone is watched: a filter of the whole application, written in Python, meets objects about to go.
    """

    def __init__(self, canvas) -> None:
        super().__init__()
        self._canvas = canvas.viewport()
        self.clicks, self.on_map, self.keys = 0, 0, 0
        canvas.window().windowHandle().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseButtonPress:
            if QApplication.widgetAt(event.globalPos()) is self._canvas:
                self.on_map += 1
            else:
                self.clicks += 1
        if event.type() == QEvent.Type.KeyPress:
            self.keys += 1
        return False


def scenario(desk: Desk):
    desk.iface.addRasterLayer(os.environ["SCENE"], "scene")
    yield desk.settled()
    counter, pulse = Counter(desk.canvas), Heartbeat()
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    hints = [desk.widget("landbrushHint").text()]
    desk.click("landbrushDraw")
    yield until(lambda: desk.plugin.controller.annotation_layer() is not None, "an annotation layer")
    desk.iface.messageBar().clearWidgets()
    table = desk.widget("landbrushClasses")
    for row, number in enumerate((3, 7)):
        if row:
            # The second class, by a click on its row: the first is chosen already.
            desk.click(table.viewport(), table.visualItemRect(table.item(row, 1)).center())
        for box in BOXES[number]:
            desk.polygon(*corners(box))
            yield desk.settled()
        desk.plugin.controller.stats.count_now()
        hints.append(desk.widget("landbrushHint").text())
    desk.note("hints", hints)
    desk.note("polygons", desk.plugin.controller.stats.stats.polygons)
    before = desk.plugin.controller.state.options
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: desk.is_visible("landbrushCurves") or ends, "the first numbers for the curves")
    yield until(lambda: ends, "the map", 900)
    desk.note("end", ends)
    desk.note("counted", {"clicks": counter.clicks, "on map": counter.on_map, "keys": counter.keys})
    desk.note("clicks", desk.clicks)
    desk.note("options untouched", desk.plugin.controller.state.options == type(before)())
    desk.note("pulse", pulse.stop())
    yield desk.settled()
    desk.note("map", desk.layer("Segmentation").source())
    desk.note("shown", len(set(desk.colors(corners(BOXES[3][0])[0], corners(BOXES[7][0])[2]))))
    desk.quit()


play(scenario)
