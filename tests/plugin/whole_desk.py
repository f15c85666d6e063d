"""The plugin's whole desk for tests: project, controller, runs, tools and dock, and an engine told what to do."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from desk import FakeEngine, Iface, X, Y, add_image, polygon, press, show, write_image
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from landbrush.core import events
from landbrush.plugin.annotate.tools import DrawingTools
from landbrush.plugin.controller import Controller
from landbrush.plugin.dock.dock import LandbrushDock
from landbrush.plugin.runs import Runs


class Desk:
    def __init__(self, tmp_path, ready=True):
        self.project = QgsProject.instance()
        self.project.setFileName(str(tmp_path / "work.qgz"))
        self.iface = Iface()
        self.engine, self.model_classes = FakeEngine(ready), []
        self.controller = Controller(self.iface, self.project)
        self.runs = Runs(self.controller, self.engine.start_job, self.engine.is_ready)
        self.tools = DrawingTools(self.controller)
        self.dock = LandbrushDock(self.controller, self.runs, self.tools, self.iface.window)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.iface.window.resize(1000, 760)
        self.iface.window.show()
        QApplication.processEvents()

    def find(self, name, kind=QWidget):
        found = self.dock.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name):
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def add_scene(self, tmp_path, name="scene", **how):
        layer = add_image(write_image(tmp_path / f"{name}.tif", **how), name)
        self.iface.setActiveLayer(layer)
        show(self.iface, layer)
        return layer

    def draw_two_classes(self):
        if self.tools.active() != "draw":
            self.click("landbrushDraw")
        canvas = self.iface.canvas
        for key, x in ((Qt.Key.Key_1, 100), (Qt.Key.Key_2, 500)):
            press(canvas, key)
            for y in (100, 400):
                corners = [(x, y), (x + 150, y), (x + 150, y + 100), (x, y + 100)]
                polygon(canvas, *[(X + a, Y - b) for a, b in corners])

    def finish_training(self, metrics=None, held_out=12, measured=None):
        job = self.engine.task.job
        Path(job.model).write_bytes(b"model")
        summary = {
            "classes": [dataclasses.asdict(item) for item in job.classes],
            "metrics": metrics if metrics is not None else {"accuracy": 0.942, "history": [1]},
            "class_polygons": {str(item.id): 2 for item in job.classes},
            "seconds": 41.5,
            "held_out_polygons": held_out,
            "held_out_classes": [item.id for item in job.classes] if measured is None else measured,
        }
        self.model_classes = summary["classes"]
        self.engine.task.succeeded.emit(events.Result("train", [{"kind": "model", "path": job.model}], summary))

    def finish_mapping(self, kinds=("segmentation", "uncertainty")):
        job = self.engine.task.job
        outputs = []
        for kind in kinds:
            path = os.path.join(job.out, f"{kind}.tif")
            byte = gdal.GDT_Byte if kind == "segmentation" else gdal.GDT_Float32
            raster = gdal.GetDriverByName("GTiff").Create(path, 80, 60, 1, byte)
            raster.SetGeoTransform((X, 10, 0, Y, 0, -10))
            raster.GetRasterBand(1).Fill(1)
            raster = None
            outputs.append({"kind": kind, "path": path, "area": None, "date": None})
        self.engine.task.succeeded.emit(events.Result("segment", outputs, {"classes": self.model_classes}))

    def close(self):
        self.dock.close_readers()
        self.tools.close()
        self.controller.close()
        self.iface.canvas.setLayers([])
        self.iface.window.close()
