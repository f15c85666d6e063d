"""From the first click to the map: what a run changes on the screen, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from desk import X, Y
from osgeo import gdal
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from whole_desk import Desk

from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, SegmentJob, TrainJob
from landbrush.plugin.dock.curves import CurvesWidget
from landbrush.plugin.dock.progress_section import time_left


def test_first_map_takes_two_clicks_and_the_drawing(desk, tmp_path):
    image = desk.add_scene(tmp_path)
    desk.draw_two_classes()  # one click, on Draw
    desk.click("landbrushTrain")
    job = desk.engine.task.job
    folder = Path(job.model).parent
    assert folder.parent == tmp_path / "landbrush" / "scene"
    assert job == TrainJob(
        areas=(
            Area(
                (ImageSpec(image.source()),),
                "scene",
                (),
                LabelSpec(str(folder.parent / "annotations.gpkg"), "annotations", "class_id", "date", "until"),
            ),
        ),
        model=str(folder / "model.safetensors"),
        classes=(ClassSpec(1, "Class 1", "#117733"), ClassSpec(2, "Class 2", "#ddcc77")),
    )
    desk.finish_training()
    assert desk.engine.task.job == SegmentJob(
        areas=(Area((ImageSpec(image.source()),)),), model=job.model, out=str(folder)
    )
    desk.finish_mapping()
    names = [layer.name() for layer in desk.project.mapLayers().values()]
    assert sorted(names) == ["Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    assert "94.2 %" in desk.find("landbrushHint").text()
    assert desk.iface.bar.messages == []


def test_buttons_and_bar_follow_the_run(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    train, segment, stop = (desk.find(f"landbrush{n}", QPushButton) for n in ("Train", "Segment", "Stop"))
    bar = desk.find("landbrushProgress")
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (True, False, False)
    assert not bar.isVisible()
    train.click()
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (False, False, True)
    desk.engine.task.progressed.emit(0.45, "step 900 of 2000", 130.0)
    assert bar.isVisible()
    assert bar.text() == "45 %"
    assert desk.find("landbrushHint").text() == "Training: step 900 of 2000 · 2 min left"
    desk.engine.task.metricsArrived.emit(10, {"loss": 0.7, "val_accuracy": 0.5})
    curves = desk.find("landbrushCurves", CurvesWidget)
    assert curves.isVisibleTo(desk.dock)
    assert curves.curve("loss").points == [(10, 0.7)]
    stop.click()
    assert desk.engine.task.stopped
    assert (train.isEnabled(), segment.isEnabled(), stop.isEnabled()) == (True, False, False)
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."
    assert desk.iface.bar.messages == []
    assert len(desk.engine.tasks) == 1  # a stopped training is not mapped


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s left"),
        (40, "40 s left"),
        (180, "3 min left"),
        (4800, "80 min left"),
        (9000, "2 h 30 min left"),
        (-1, ""),
    ],
)
def test_time_left_in_words(seconds, text):
    assert time_left(seconds) == text


def test_failure_is_told_and_the_next_run_is_possible(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.engine.task.failed.emit("memory", "memory ran out; use a smaller tile", "traceback")
    # QGIS tells of the failed task now; the reason comes to lie over that.
    assert desk.iface.bar.messages == []
    QApplication.processEvents()
    assert desk.iface.bar.pop() == "memory ran out; use a smaller tile"
    assert desk.controller.state.model is None
    desk.click("landbrushTrain")
    assert len(desk.engine.tasks) == 2


@pytest.mark.parametrize("part", ["series", "annotations", "model"])
def test_a_failure_is_told_until_something_it_was_about_changes(desk, tmp_path, part):
    hint = desk.find("landbrushHint")
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.stats.count_now()
    step = hint.text()
    assert step
    desk.runs.ended.emit("failed", "The image has no CRS.")
    desk.controller.changed.emit("options")
    assert hint.text() == "The image has no CRS."
    desk.controller.changed.emit(part)
    assert hint.text() == step


def test_what_to_do_next_is_said(desk, tmp_path):
    hint = desk.find("landbrushHint")
    assert "Add a raster layer" in hint.text()
    desk.add_scene(tmp_path)
    assert "Click Draw" in hint.text()
    desk.click("landbrushDraw")
    desk.controller.stats.count_now()
    assert "Draw a few polygons of “Class 1”" in hint.text()
    desk.draw_two_classes()
    desk.controller.stats.count_now()
    assert "click Train" in hint.text()


def test_second_run_goes_to_another_folder_and_takes_the_layers_over(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    folders, ids = [], []
    for _ in range(2):
        desk.click("landbrushTrain")
        folders.append(os.path.dirname(desk.engine.task.job.model))
        desk.finish_training()
        desk.finish_mapping()
        ids.append({layer.id() for layer in desk.project.mapLayers().values()})
    assert folders[0] != folders[1]
    assert ids[0] == ids[1]
    desk.click("landbrushSegment")
    assert desk.engine.task.job.model == os.path.join(folders[1], "model.safetensors")
    assert desk.engine.task.job.out not in folders


def test_map_is_previewed_while_the_run_goes_on(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    path = os.path.join(desk.engine.task.job.out, "segmentation.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 80, 60, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((X, 10, 0, Y, 0, -10))
    raster = None
    desk.engine.task.previewed.emit(path, None)
    assert [x.name() for x in desk.project.mapLayers().values()].count("Segmentation") == 1
    desk.finish_mapping()
    assert [x.name() for x in desk.project.mapLayers().values()].count("Segmentation") == 1


def test_without_engine_the_strip_says_so_and_nothing_is_written(tmp_path, qgis_new_project):
    desk = Desk(tmp_path, ready=False)
    desk.add_scene(tmp_path)
    strip = desk.find("landbrushEngineStrip")
    assert strip.isVisibleTo(desk.dock)
    desk.click("landbrushTrain")
    assert "engine is not installed" in desk.iface.bar.pop()
    assert desk.engine.tasks == []
    assert not (tmp_path / "landbrush").exists()
    desk.engine.ready = True
    desk.dock.refresh_engine()
    assert not strip.isVisibleTo(desk.dock)
    desk.close()
