"""Three dates as the series, their maps, and what the engine writes of what changed between them."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from desk import model_file, write_band, write_image
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from landbrush.core.events import Result
from landbrush.core.job import ClassSpec
from landbrush.plugin import jobs, results
from landbrush.plugin.dock.forbidden_grid import ForbiddenGrid

DATES = ["2019-09-01", "2020-05-01", "2020-09-01"]
CLASSES = [
    ClassSpec(1, "Forest", "#117733"),
    ClassSpec(4, "Dead forest", "#ddcc77"),
    ClassSpec(7, "Cleared", "#cc6677"),
]
CHECKED, CLEAR = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def three_dates(desk, tmp_path):
    """The desk with a series of three dates, three classes and a model."""
    layers = [QgsRasterLayer(write_image(tmp_path / f"s2_{date}.tif"), f"s2_{date}") for date in DATES]
    QgsProject.instance().addMapLayers(layers)
    desk.images = layers
    desk.controller.set_series([])
    desk.controller.add_images(layers)
    desk.controller.update("classes", classes=list(CLASSES))
    desk.controller.update("model", model=model_file(tmp_path / "m.safetensors", "supervised"))
    desk.dock.over_time_box.setCollapsed(False)
    return desk


def choose(desk, how):
    box = desk.find("landbrushChain", QComboBox)
    box.setCurrentIndex(box.findData(how))
    box.activated.emit(box.currentIndex())


def grid(desk):
    return desk.find("landbrushForbidden", ForbiddenGrid)


def show_maps(desk, folder, dates=DATES):
    area = jobs.area_name(desk.controller.state, desk.project)
    ones = np.ones((60, 80), np.uint16)
    paths = {date: write_band(folder / f"segmentation_{date}.tif", ones) for date in dates}
    outputs = [{"kind": "segmentation", "date": date, "path": path} for date, path in paths.items()]
    results.show_results(desk.project, outputs, CLASSES, area)
    desk.controller.update("model", folder=str(folder))
    return [item["path"] for item in outputs]


def finish(desk):
    """What the engine writes."""
    folder = Path(desk.engine.task.job.out)
    changed = write_band(folder / "changes.tif", np.full((60, 80), 3, np.uint16))
    when = np.full((60, 80), 20200501.0, np.float32)
    when[0, 0] = -1
    first = write_band(folder / "first_change.tif", when, nodata=-1)
    gdal.Open(first, gdal.GA_Update).SetMetadataItem("LANDBRUSH_DATES", ",".join(DATES))
    (folder / "transitions.csv").write_text("from,to,area_ha\nForest,Cleared,2.5\n")
    with open(folder / "area_over_time.csv", "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([["date", "class", "area_ha"], [DATES[0], "Forest", 12.5]])
    (folder / "area_over_time.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    outputs = [
        {"kind": "changes", "path": changed, "from": desk.engine.task.job.from_date, "to": DATES[-1]},
        {"kind": "first_change", "path": first},
        {"kind": "transition_matrix", "path": str(folder / "transitions.csv")},
        {"kind": "area_over_time", "path": str(folder / "area_over_time.csv")},
        {"kind": "plot", "path": str(folder / "area_over_time.svg")},
    ]
    desk.engine.task.succeeded.emit(Result("changes", outputs, {}))
    return folder
