"""The plugin comes and goes without a trace, and costs QGIS's start next to nothing."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import FakeEngine, Iface, X, Y, add_image, polygon, press, show, write_image
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar

import landbrush
from landbrush.core.events import Result
from landbrush.plugin.plugin import VISIBLE_SETTING

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def iface(tmp_path, qgis_new_project):
    QgsSettings().remove(VISIBLE_SETTING)
    QgsProject.instance().setFileName(str(tmp_path / "work.qgz"))
    made = Iface()
    made.window.show()
    yield made
    made.canvas.setLayers([])
    made.window.close()
    QgsSettings().remove(VISIBLE_SETTING)


def settle():
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def provider():
    return QgsApplication.processingRegistry().providerById("landbrush")


def test_load_use_and_unload_twice_leaves_nothing(iface, tmp_path):
    project = QgsProject.instance()
    # What earlier tests left in cycles listens until it is collected, which may be at any moment.
    gc.collect()
    settle()
    signals = (project.readProject, project.cleared, project.removeAll, project.layersAdded, project.layersRemoved)
    before = {signal: project.receivers(signal) for signal in signals}
    for turn in range(2):
        project.setFileName(str(tmp_path / "work.qgz"))
        add_image(write_image(tmp_path / f"scene{turn}.tif"), "scene")
        plugin = landbrush.classFactory(iface)
        plugin.initGui()
        assert provider() is not None
        assert {algorithm.name() for algorithm in provider().algorithms()} >= {"train", "segment", "evaluate"}
        assert [bar.objectName() for bar in iface.window.findChildren(QToolBar)] == ["LandbrushToolbar"]
        assert len(iface.menu) == len(iface.shortcuts) == 7
        # Keys are the user's to choose, under Settings.
        assert set(iface.shortcuts.values()) == {""}
        assert plugin.dock is None
        plugin.show_dock()
        plugin.tools.draw.trigger()
        assert iface.canvas.mapTool() is not None
        plugin.unload()
        settle()
        assert provider() is None
        assert iface.menu == []
        assert iface.shortcuts == {}
        assert iface.canvas.mapTool() is None
        assert iface.window.findChildren(QToolBar) == []
        assert iface.window.findChildren(QDockWidget) == []
        assert [a for a in iface.window.actions() if a.objectName().startswith("landbrush")] == []
        after = {signal: project.receivers(signal) for signal in before}
        assert after == before
        # What the project says later reaches nobody.
        project.clear()
        iface.setActiveLayer(None)


def test_unload_before_anything_was_used(iface):
    plugin = landbrush.classFactory(iface)
    plugin.initGui()
    plugin.unload()
    settle()
    assert provider() is None


@pytest.mark.parametrize("trained", [False, True])
def test_unload_stops_what_runs_and_keeps_what_it_can_go_on_from(iface, tmp_path, trained):
    plugin, engine = loaded(iface, tmp_path)
    draw(plugin, iface)
    plugin.train()
    task = engine.task
    folder = Path(task.job.model).parent
    if trained:
        (folder / "model.checkpoint").write_text("half trained")
    plugin.unload()
    settle()
    assert task.stopped
    assert iface.bar.messages == []
    if trained:
        assert sorted(path.name for path in folder.iterdir()) == [f"job-{os.getpid()}.json", "model.checkpoint"]
    else:
        assert not folder.exists()


def loaded(iface, tmp_path):
    layer = add_image(write_image(tmp_path / "scene.tif"), "scene")
    iface.setActiveLayer(layer)
    show(iface, layer)
    plugin = landbrush.classFactory(iface)
    plugin.initGui()
    plugin.ensure_core()
    engine = FakeEngine()
    plugin.runs.runner._start_job = engine.start_job
    plugin.runs._is_ready = engine.is_ready
    return plugin, engine


def draw(plugin, iface):
    plugin.tools.take("draw")
    for key, x in ((Qt.Key.Key_1, 100), (Qt.Key.Key_2, 500)):
        press(iface.canvas, key)
        polygon(iface.canvas, (X + x, Y - 100), (X + x + 100, Y - 100), (X + x + 100, Y - 200))


def test_one_click_train_needs_no_dock(iface, tmp_path):
    plugin, engine = loaded(iface, tmp_path)
    train, stop = plugin.actions["train"], plugin.actions["stop"]
    train.trigger()
    assert "no polygons yet" in iface.bar.pop()
    assert not plugin.actions["segment"].isEnabled()
    plugin.segment()
    assert "no model yet" in iface.bar.pop()
    draw(plugin, iface)
    train.trigger()
    assert engine.task.job.task == "train"
    assert plugin.dock is None
    assert stop.isEnabled()
    assert not train.isEnabled()
    folder = Path(engine.task.job.model).parent
    assert folder.is_dir()
    stop.trigger()
    assert engine.task.stopped
    assert train.isEnabled()
    assert not folder.exists()
    assert (folder.parent / "annotations.gpkg").exists()
    plugin.unload()


def test_segment_waits_for_a_model(iface, tmp_path):
    plugin = landbrush.classFactory(iface)
    plugin.initGui()
    segment = plugin.actions["segment"]
    assert not segment.isEnabled()
    add_image(write_image(tmp_path / "scene.tif"), "scene")
    plugin.ensure_core()[0].update("model", model=str(tmp_path / "model.safetensors"))
    assert segment.isEnabled()
    path = str(tmp_path / "work.qgz")
    assert QgsProject.instance().write(path)
    plugin.unload()
    settle()
    again = landbrush.classFactory(iface)
    again.initGui()
    assert again.actions["segment"].isEnabled()
    QgsProject.instance().clear()
    assert not again.actions["segment"].isEnabled()
    assert QgsProject.instance().read(path)
    assert again.actions["segment"].isEnabled()  # nothing but the project's entry was looked at
    assert again.controller is None
    again.unload()
    settle()


def test_a_failed_run_keeps_what_is_finished_only(iface, tmp_path):
    plugin, engine = loaded(iface, tmp_path)
    draw(plugin, iface)
    plugin.train()
    training = engine.task
    folder = Path(training.job.model).parent
    Path(training.job.model).write_text("weights")
    training.succeeded.emit(Result("train", [{"kind": "model", "path": training.job.model}], {}))
    mapping = engine.task
    assert Path(mapping.job.out) == folder
    # A killed engine could not tidy up itself.
    (folder / ".landbrush-a1b2c3d4").mkdir()
    (folder / ".landbrush-a1b2c3d4" / "streamed.tif").write_text("half a map")
    mapping.failed.emit("memory", "memory ran out", "")
    assert sorted(path.name for path in folder.iterdir()) == ["model.safetensors", "training.json"]
    plugin.segment()
    again = Path(engine.task.job.out)
    assert again.is_dir()
    engine.task.failed.emit("fault", "the engine crashed", "")
    assert not again.exists()
    plugin.unload()


def test_one_click_train_finds_the_polygons_of_the_project(iface, tmp_path):
    plugin, engine = loaded(iface, tmp_path)
    draw(plugin, iface)
    plugin.controller.choose_annotations(None)
    plugin.actions["train"].trigger()
    assert engine.task.job.areas[0].labels.path.endswith("annotations.gpkg")
    plugin.unload()


def test_draw_never_goes_into_a_layer_the_user_did_not_name(iface, tmp_path):
    plugin, _ = loaded(iface, tmp_path)
    borders = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:integer", "borders", "memory")
    QgsProject.instance().addMapLayer(borders)
    draw(plugin, iface)
    assert borders.featureCount() == 0
    assert plugin.controller.annotation_layer().featureCount() == 2
    plugin.unload()


def test_panel_is_there_again_after_a_restart(iface):
    plugin = landbrush.classFactory(iface)
    plugin.initGui()
    plugin.actions["panel"].trigger()
    assert plugin.dock.isVisible()
    plugin.unload()
    settle()
    again = landbrush.classFactory(iface)
    again.initGui()
    settle()
    assert again.dock is not None
    again.actions["panel"].trigger()  # closed by the user
    assert not again.dock.isVisible()
    assert not again.actions["panel"].isChecked()
    again.unload()
    settle()
    third = landbrush.classFactory(iface)
    third.initGui()
    settle()
    assert third.dock is None
    third.unload()


def test_status_bar_says_how_to_use_the_tool(iface, tmp_path):
    plugin, _ = loaded(iface, tmp_path)
    plugin.tools.draw.trigger()
    assert "right click" in iface.status.text
    plugin.tools.draw.trigger()
    assert iface.status.text == ""
    plugin.unload()


def test_loading_imports_nothing_heavy():
    """In a Python of its own: what the plugin's start brings in beyond what QGIS has."""
    code = f"""
import sys, importlib.util
sys.path.insert(0, {str(ROOT / "tests" / "plugin")!r})
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
spec = importlib.util.spec_from_file_location(
    "landbrush", {str(ROOT / "__init__.py")!r}, submodule_search_locations=[{str(ROOT)!r}]
)
package = importlib.util.module_from_spec(spec)
sys.modules["landbrush"] = package
spec.loader.exec_module(package)
from qgis.PyQt.QtWidgets import QMainWindow
class Iface:
    window = QMainWindow()
    def mainWindow(self): return self.window
    def addToolBar(self, name): return self.window.addToolBar(name)
    def __getattr__(self, name): return lambda *a: None
heavy = ("torch", "matplotlib", "numpy", "scipy", "skimage", "osgeo", "yaml", "multiprocessing", "asyncio")
before = {{name for name in heavy if name in sys.modules}}
package.classFactory(Iface()).initGui()
print("NEW", sorted(name for name in heavy if name in sys.modules and name not in before))
print("DOCK", [name for name in sys.modules if name.startswith("landbrush.plugin.dock")])
import os; sys.stdout.flush(); os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert "NEW []" in done.stdout, done.stdout + done.stderr
    assert "DOCK []" in done.stdout
