"""Results that leave for other programs: what QGIS makes of the files by itself, Processing, and the dock's buttons."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton

from landbrush.core.events import Result
from landbrush.core.job import ExportOnnxJob, PolygonizeJob
from landbrush.plugin import report
from landbrush.plugin.side_files import raster_of, side_files

NAME = "les & <louka>"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """(map, polygons) by the real engine."""
    pytest.importorskip("torch", reason="polygons are made by the engine")
    sys.path.insert(0, str(Path(__file__).parents[1] / "core"))
    from scenes import write_raster

    from landbrush.core.data.raster import Raster
    from landbrush.core.data.writer import RasterWriter
    from landbrush.core.export.polygonize import polygonize

    folder = tmp_path_factory.mktemp("made")
    ids = np.full((20, 30), 3, np.uint8)
    ids[:, 15:] = 7
    grid = Raster(write_raster(folder / "bare.tif", ids[None])).grid
    names = ["", "", "", NAME, "", "", "", "damage"]
    path = str(folder / "segmentation.tif")
    with RasterWriter(path, grid, 1, np.uint8, 0, ("class",), {3: (10, 200, 30), 7: (200, 20, 10)}, names) as writer:
        writer.write(ids)
    polygonize(PolygonizeJob(path, str(folder / "map.gpkg")), lambda event: None, lambda: False)
    return path, str(folder / "map.gpkg")


def test_a_map_shows_its_classes_alone_in_any_qgis(qgis_app, made):
    layer = QgsRasterLayer(made[0], "map")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    found = [(item.value, item.color.name(), item.label) for item in renderer.classes()]
    assert found == [(3, "#0ac81e", NAME), (7, "#c8140a", "damage")]


def test_polygons_bring_their_colours_and_names(qgis_app, made):
    layer = QgsVectorLayer(made[1], "map", "ogr")
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "class_id"
    found = [(str(item.value()), item.symbol().color().name(), item.label()) for item in renderer.categories()]
    assert found == [("3", "#0ac81e", NAME), ("7", "#c8140a", "damage")]
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())


def test_words_become_the_job_of_polygons(place):
    out = str(place.folder / "p.gpkg")
    results = place.run("polygonize", {"MAP": place.image, "OUTPUT": out})
    assert place.job() == PolygonizeJob(place.image, out)
    assert (results["OUTPUT"], results["POLYGONS"]) == (out, 3)
    more = {"MIN_AREA": 500.5, "SIMPLIFY": False, "UNCERTAINTY": place.image_before}
    place.run("polygonize", {"MAP": place.image, "OUTPUT": out, **more})
    assert place.job() == PolygonizeJob(place.image, out, 500.5, False, place.image_before)
    place.run("polygonize", {"MAP": place.image, "OUTPUT": out, "MIN_AREA": 0})
    assert place.job().min_area == 0
    assert "must end in .gpkg" in place.fails("polygonize", {"MAP": place.image, "OUTPUT": str(place.folder / "p.shp")})


def test_words_become_the_job_of_the_export(place):
    out = str(place.folder / "m.onnx")
    results = place.run("exportonnx", {"MODEL": place.model, "OUTPUT": out})
    assert place.job() == ExportOnnxJob(place.model, out)
    assert results["OUTPUT"] == out
    more = {"TILE": 128, "RESOLUTION": 0.25, "NODATA": "none"}
    place.run("exportonnx", {"MODEL": place.model, "OUTPUT": out, **more})
    assert place.job() == ExportOnnxJob(place.model, out, 128, 0.25, "none")
    wrong = {"MODEL": place.model, "OUTPUT": out, "NODATA": "black"}
    assert "must be a number or none" in place.fails("exportonnx", wrong)


@pytest.fixture
def mapped(desk, tmp_path):
    """A desk with a trained model and its map."""
    desk.add_scene(tmp_path)
    desk.click("landbrushNewAnnotations")
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()
    # The maps that the tests make have no CRS, which the engine's own have.
    report.map_of(desk.controller.state, desk.project).setCrs(desk.controller.image().crs())
    return desk


def test_one_click_puts_polygons_on_the_map(mapped, made):
    mapped.find("landbrushPolygons", QPushButton).click()
    job = mapped.engine.task.job
    assert isinstance(job, PolygonizeJob)
    assert job.map.endswith("segmentation.tif")
    assert not mapped.find("landbrushPolygons", QPushButton).isEnabled()
    outputs = [{"kind": "polygons", "path": made[1]}]
    mapped.engine.task.succeeded.emit(Result("polygonize", outputs, {"polygons": 2}))
    (layer,) = [item for item in mapped.project.mapLayers().values() if item.source().startswith(made[1])]
    assert layer.renderer().type() == "categorizedSymbol"
    assert "2 polygons" in mapped.find("landbrushHint").text()


def test_one_click_exports_the_model(mapped):
    mapped.find("landbrushExportOnnx", QPushButton).click()
    job = mapped.engine.task.job
    assert isinstance(job, ExportOnnxJob)
    assert job.model == mapped.controller.state.model
    mapped.engine.task.succeeded.emit(Result("exportonnx", [{"kind": "onnx", "path": job.out}], {}))
    assert job.out in mapped.find("landbrushHint").text()


@pytest.mark.parametrize("name", ["landbrushPolygons", "landbrushExportOnnx", "landbrushReport"])
@pytest.mark.parametrize("end", ["stopped", "failed", "unloaded"])
def test_what_comes_to_nothing_leaves_no_folder(mapped, name, end):
    before = sorted(Path(mapped.controller.state.model).parent.parent.iterdir())
    mapped.find(name, QPushButton).click()
    assert sorted(Path(mapped.controller.state.model).parent.parent.iterdir()) != before
    if end == "stopped":
        mapped.runs.stop()
    elif end == "failed":
        mapped.engine.task.failed.emit("fault", "the engine crashed", "")
    else:
        mapped.runs.close()
    assert sorted(Path(mapped.controller.state.model).parent.parent.iterdir()) == before


def test_there_is_nothing_to_take_along_before_a_training(desk, tmp_path):
    assert not desk.dock.export_box.isVisibleTo(desk.dock)
    desk.add_scene(tmp_path)
    assert not desk.dock.export_box.isVisibleTo(desk.dock)


def test_after_a_training_there_is(mapped):
    assert mapped.dock.export_box.isVisibleTo(mapped.dock)
    for name in ("landbrushPolygons", "landbrushExportOnnx"):
        assert mapped.find(name, QPushButton).isVisibleTo(mapped.dock)
    mapped.project.clear()
    assert not mapped.dock.export_box.isVisibleTo(mapped.dock)


def test_what_lies_beside_a_raster_belongs_to_it():
    raster = Path("/runs/segmentation_2020-01-01.tif")
    assert [raster_of(Path(path)) for path in side_files(str(raster))] == [raster] * 3
    assert raster_of(raster) == raster
    assert raster_of(Path("/runs/model.safetensors")) == Path("/runs/model.safetensors")
