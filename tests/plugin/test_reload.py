"""The plugin is enabled and disabled many times in one session, as developers and updates do; nothing piles up."""

from __future__ import annotations

import gc
import weakref

import pytest
from desk import FakeEngine, Iface, add_image, show, write_image
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

import landbrush
from landbrush.core.job import EvaluateJob
from landbrush.plugin.engine import running
from landbrush.plugin.engine.process import EngineProcess
from landbrush.plugin.plugin import VISIBLE_SETTING

TIMES = 10
#: What outlives the plugin, and its signals that the plugin listens to.
PROJECT = ("readProject", "cleared", "removeAll", "writeProject", "layersAdded", "layersRemoved")
CANVAS = ("extentsChanged", "renderStarting", "mapToolSet", "temporalRangeChanged", "mapCanvasRefreshed")


@pytest.fixture
def iface(tmp_path, qgis_new_project):
    QgsProject.instance().setFileName(str(tmp_path / "work.qgz"))
    made = Iface()
    layers = [add_image(write_image(tmp_path / f"s2_2020-0{n}-01.tif")) for n in (1, 2)]
    made.setActiveLayer(layers[0])
    show(made, layers[0])
    yield made
    made.canvas.setLayers([])
    made.window.close()
    QgsSettings().remove(VISIBLE_SETTING)


def settle():
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def use(iface):
    """Everything that is made when it is first used; the objects that must be gone afterwards."""
    plugin = landbrush.classFactory(iface)
    plugin.initGui()
    controller, runs, tools = plugin.ensure_core()
    runs._is_ready = FakeEngine().is_ready
    dock = plugin.show_dock()
    controller.add_images(list(QgsProject.instance().mapLayers().values()))
    plugin.show_engine()
    tools.take("draw")
    for name in ("brush", "superpixel", "wand", "erase"):
        tools.tool(name)
    dock.pixel.button.setChecked(True)
    process = EngineProcess("python", EvaluateJob("map.tif", None, "report.json"), env={})
    running.add(process)
    running.discard(process)
    kept = [weakref.ref(item) for item in (plugin, controller, runs, runs.live, tools, dock, dock.environment)]
    plugin.unload()
    return kept


def counts(iface):
    """How much of anything hangs on what outlives the plugin."""
    project, canvas, application = QgsProject.instance(), iface.canvas, QgsApplication.instance()
    signals = {
        "project": (project, PROJECT),
        "canvas": (canvas, CANVAS),
        "application": (application, ("aboutToQuit",)),
        "iface": (iface, ("currentLayerChanged",)),
        "log": (QgsApplication.messageLog(), ("messageReceived",)),
    }
    found = {
        f"{name}.{signal}": source.receivers(getattr(source, signal))
        for name, (source, names) in signals.items()
        for signal in names
    }
    found["map tools"] = len(canvas.findChildren(QgsMapTool))
    found["items on the map"] = len(canvas.scene().items())
    found["of the window"] = len(iface.window.children())
    found["of the canvas"] = len(canvas.children())
    found["providers"] = len(QgsApplication.processingRegistry().providers())
    found["tasks"] = QgsApplication.taskManager().count()
    return found


def test_nothing_piles_up_when_the_plugin_is_enabled_and_disabled_again(iface):
    use(iface)
    settle()
    # What tests before this one have left.
    gc.collect()
    settle()
    before = counts(iface)
    for _ in range(TIMES):
        kept = use(iface)
        settle()
    gc.collect()
    assert [item() for item in kept] == [None] * len(kept)
    assert counts(iface) == before
