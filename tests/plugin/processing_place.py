"""Algorithms of Processing on a fake engine: what tests of them share."""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landbrush.core.job import parse_job
from landbrush.plugin.engine import process as engine_process
from landbrush.plugin.processing.provider import LandbrushProvider

WORKER = str(Path(__file__).with_name("processing_worker.py"))


class Feedback(QgsProcessingFeedback):
    """Remembers what it is told, and in which thread."""

    def __init__(self):
        super().__init__(False)
        self.said, self.debug, self.warnings, self.texts, self.threads = [], [], [], [], set()
        self.errors = []

    def pushInfo(self, text):  # noqa: N802
        self.threads.add(threading.get_ident())
        self.said.append(text)

    def pushDebugInfo(self, text):  # noqa: N802
        self.threads.add(threading.get_ident())
        self.debug.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)

    def setProgressText(self, text):  # noqa: N802
        self.texts.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802
        self.errors.append(text)


@pytest.fixture
def provider(qgis_app):
    """The algorithms in the registry while one test runs: the tests of the plugin register their own."""
    provider = LandbrushProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def raster(path: Path, epsg: int = 32633) -> str:
    data = gdal.GetDriverByName("GTiff").Create(str(path), 20, 10, 2, gdal.GDT_UInt16)
    data.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.arange(200).reshape(10, 20))
    data = None
    return str(path)


def polygons(name: str = "polygons") -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class_id:integer&field=fid:string(9)&field=day:date", name, "memory"
    )
    features = []
    for number in range(4):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(500000 + 40 * number, 5599920, 500030 + 40 * number, 5599980))
        )
        feature.setAttributes([1 + number % 2, "same", None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def place(provider, tmp_path, monkeypatch):
    """Runs an algorithm on the fake engine."""

    class Place:
        folder = tmp_path
        image = raster(tmp_path / "s2 “north” 2020-09-01.tif")
        image_before = raster(tmp_path / "s2 “north” 2019-09-01.tif")
        model = str(tmp_path / "model.safetensors")
        feedback = None

        def run(self, name, parameters, feedback=None, context=None):
            self.feedback = feedback or Feedback()
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landbrush:{name}")
            context = context or QgsProcessingContext()
            context.setProject(QgsProject.instance())
            ok, sentence = algorithm.checkParameterValues(parameters, context)
            if not ok:
                raise QgsProcessingException(sentence)
            results, ok = algorithm.run(parameters, context, self.feedback, {}, False)
            if not ok:
                # What is found before the algorithm runs is told to the feedback, not raised.
                raise QgsProcessingException(self.feedback.errors[-1])
            return results

        def fails(self, name, parameters):
            with pytest.raises(QgsProcessingException) as caught:
                self.run(name, parameters)
            return str(caught.value)

        def job(self):
            return parse_job(json.loads((tmp_path / "job").read_text("utf-8")))

        def labels(self):
            with sqlite3.connect(tmp_path / "job.labels") as database:
                return database.execute("SELECT class_id, fid FROM annotations ORDER BY 1").fetchall()

    monkeypatch.setattr(engine_process, "LAUNCHER", WORKER)
    monkeypatch.setenv("LANDBRUSH_PYTHON", sys.executable)
    monkeypatch.setenv("FAKE_JOB", str(tmp_path / "job"))
    monkeypatch.setenv("FAKE_MODE", "")
    Path(Place.model).write_text("model")
    yield Place()
    QgsProject.instance().clear()
