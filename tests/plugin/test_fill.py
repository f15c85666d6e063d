"""Fill clouds in the dock: what the engine is told, and the images it makes on the map."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from desk import X, Y, model_file
from osgeo import gdal
from qgis.core import QgsMultiBandColorRenderer, QgsProject, QgsRectangle, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtWidgets import QComboBox

from landbrush.core import events
from landbrush.core.job import Area, ImageSpec, InpaintJob, MaskSpec
from landbrush.plugin import advice, folders, recipes
from landbrush.plugin.project_state import SeriesRow, State, from_data, to_data
from landbrush.plugin.recipes import method_of_model

DATES = ("2020-05-01", "2020-06-01")


def add_dates(desk, tmp_path, masked=True):
    """Two dates as the series, the first with a mask."""
    layers = [desk.add_scene(tmp_path, f"s2_{date}") for date in DATES]
    mask = desk.add_scene(tmp_path, "clouds", bands=1)
    desk.controller.set_series(
        [
            SeriesRow(layers[0].id(), DATES[0], mask.id() if masked else None, "missing"),
            SeriesRow(layers[1].id(), DATES[1]),
        ]
    )
    return layers, mask


def choose(desk, how):
    box = desk.find("landbrushFillBy", QComboBox)
    box.setCurrentIndex(box.findData(how))
    box.activated.emit(box.currentIndex())


def finish(desk, deviations=False, dates=DATES, bands=3, **summary):
    """The engine's files and its last word."""
    job, outputs = desk.engine.task.job, []
    for date in dates:
        for kind in ["inpainted"] + ["inpainted_std"] * deviations:
            path = os.path.join(job.out, f"{kind}_{date}.tif" if date else f"{kind}.tif")
            number = gdal.GDT_UInt16 if kind == "inpainted" else gdal.GDT_Float32
            raster = gdal.GetDriverByName("GTiff").Create(path, 80, 60, bands, number)
            raster.SetGeoTransform((X, 10, 0, Y, 0, -10))
            raster.GetRasterBand(1).Fill(250 if kind == "inpainted" else 0)
            raster.GetRasterBand(1).WriteRaster(0, 0, 1, 1, (37).to_bytes(1, "little"), buf_type=gdal.GDT_Byte)
            raster = None
            outputs.append({"kind": kind, "path": path, "area": None, "date": date or None})
    told = {"pixels": 9600, "filled": 1200, "missing": 0, **summary}
    desk.engine.task.succeeded.emit(events.Result("inpaint", outputs, told))


def names(desk):
    return sorted(layer.name() for layer in desk.project.mapLayers().values())


def test_one_click_fills_between_the_dates(desk, tmp_path):
    layers, mask = add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    job = desk.engine.task.job
    folder = Path(job.out)
    assert job == InpaintJob(
        areas=(
            Area(
                (
                    ImageSpec(layers[0].source(), DATES[0], MaskSpec(mask.source(), "missing")),
                    ImageSpec(layers[1].source(), DATES[1]),
                ),
                skip_incomplete=True,
            ),
        ),
        out=str(folder),
        method="regression",
    )
    assert "by all other dates" in desk.find("landbrushFillAbout").text()
    assert folder.parent == tmp_path / "landbrush" / "s2_2020-05-01"
    assert desk.engine.task.description == "Landbrush: filling clouds in s2_2020-05-01"
    assert "Filling clouds" in desk.find("landbrushHint").text()
    assert not desk.find("landbrushFill").isEnabled()
    finish(desk)
    assert names(desk) == [
        "2020-05-01 Filled image", "2020-06-01 Filled image", "clouds", "s2_2020-05-01", "s2_2020-06-01",
    ]  # fmt: skip
    assert desk.find("landbrushHint").text() == "Done. 13 % of the pixels were filled; see the results."
    assert desk.find("landbrushFill").isEnabled()
    assert desk.iface.bar.messages == []


def test_filled_images_look_like_those_they_were_made_from(desk, tmp_path):
    layers, _ = add_dates(desk, tmp_path)
    colors = QgsMultiBandColorRenderer(layers[0].dataProvider(), 3, 1, 2)
    layers[0].setRenderer(colors)
    layers[0].renderer().setOpacity(0.5)
    desk.click("landbrushFill")
    finish(desk, deviations=True)
    (first,) = desk.project.mapLayersByName("2020-05-01 Filled image")
    (second,) = desk.project.mapLayersByName("2020-06-01 Filled image")
    made = first.renderer()
    assert (made.redBand(), made.greenBand(), made.blueBand(), made.opacity()) == (3, 1, 2, 0.5)
    shown = second.renderer()
    assert (shown.redBand(), shown.greenBand(), shown.blueBand()) == (1, 2, 3)
    assert shown.redContrastEnhancement().maximumValue() == (
        layers[1].renderer().redContrastEnhancement().maximumValue()
    )
    (deviation,) = desk.project.mapLayersByName("2020-05-01 Deviation of what was filled")
    ramp = deviation.renderer()
    assert isinstance(ramp, QgsSingleBandPseudoColorRenderer)
    assert (ramp.classificationMin(), ramp.classificationMax()) == (0.0, 37.0)
    root = desk.project.layerTreeRoot()
    seen = {layer.name(): root.findLayer(layer.id()).itemVisibilityChecked() for layer in (first, second, deviation)}
    assert seen == {first.name(): True, second.name(): True, deviation.name(): False}
    group = next(group for group in root.findGroups(True) if group.name() == "s2_2020-05-01")
    assert [node.name() for node in group.children()] == [
        "2020-06-01 Filled image", "2020-05-01 Filled image", "2020-06-01 Deviation of what was filled",
        "2020-05-01 Deviation of what was filled",
    ]  # fmt: skip


def test_an_image_of_other_bands_keeps_the_look_qgis_gives_it(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    finish(desk, bands=1)
    (layer,) = desk.project.mapLayersByName("2020-06-01 Filled image")
    assert layer.renderer().type() == "singlebandgray"


def test_maps_and_filled_images_leave_each_other_alone_and_stale_ones_go(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    finish(desk, deviations=True)
    desk.controller.update("model", model=model_file(tmp_path / "m.safetensors", "supervised"))
    desk.click("landbrushSegment")
    desk.finish_mapping()
    desk.click("landbrushFill")
    finish(desk)
    assert names(desk) == [
        "2020-05-01 Filled image", "2020-06-01 Filled image", "Segmentation", "Uncertainty", "clouds",
        "s2_2020-05-01", "s2_2020-06-01",
    ]  # fmt: skip
    root = desk.project.layerTreeRoot()
    group = next(group for group in root.findGroups(True) if group.name() == "s2_2020-05-01")
    assert [node.name() for node in group.children()][:2] == ["Segmentation", "Uncertainty"]


def test_a_model_of_the_image_fills_by_itself_and_one_of_classes_does_not(desk, tmp_path):
    image = desk.add_scene(tmp_path)
    about = desk.find("landbrushFillAbout")
    desk.click("landbrushFill")
    assert desk.engine.tasks == []
    assert "One image cannot be filled from other dates" in desk.iface.bar.pop()
    desk.controller.update("model", model=model_file(tmp_path / "m.safetensors", "mixmatch"))
    assert "at least two dates" in about.text()
    choose(desk, "model")
    desk.click("landbrushFill")
    assert desk.engine.tasks == []
    assert "maps classes and cannot fill clouds" in desk.iface.bar.pop()
    choose(desk, "auto")
    desk.controller.update("model", model=model_file(tmp_path / "h.safetensors", "hvae"))
    assert "how sure it is" in about.text()
    desk.controller.set_options(seed=5, device="cpu")
    desk.click("landbrushFill")
    assert desk.engine.task.job == InpaintJob(
        areas=(Area((ImageSpec(image.source()),)),),
        out=desk.engine.task.job.out,
        model=str(tmp_path / "h.safetensors"),
        seed=5,
        device="cpu",
    )
    finish(desk, deviations=True, dates=("",), missing=7)
    assert names(desk) == ["Deviation of what was filled", "Filled image", "scene"]
    assert "there is still nothing" in desk.find("landbrushHint").text()


def test_the_model_must_be_there(desk, tmp_path):
    desk.add_scene(tmp_path)
    choose(desk, "model")
    for model, words in ((None, "no model yet"), (str(tmp_path / "gone.safetensors"), "is gone")):
        desk.controller.update("model", model=model)
        desk.click("landbrushFill")
        assert words in desk.iface.bar.pop()
    assert desk.engine.tasks == []


def test_the_visible_part_is_filled_beside_the_whole(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    finish(desk)
    desk.controller.set_options(extent="visible")
    desk.iface.canvas.setExtent(QgsRectangle(X + 200, Y - 300, X + 400, Y - 150))
    desk.click("landbrushFill")
    assert desk.engine.task.job.extent is not None
    finish(desk)
    assert "2020-05-01 Filled image (part)" in names(desk)
    assert "2020-05-01 Filled image" in names(desk)


def test_a_stop_leaves_nothing(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    folder = Path(desk.engine.task.job.out)
    assert folder.is_dir()
    desk.click("landbrushStop")
    assert not folder.exists()
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."


def test_images_filled_for_a_project_that_is_closed_stay_on_disk(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.click("landbrushFill")
    task = desk.engine.task
    desk.project.clear()
    finish(desk)
    assert names(desk) == []
    told = desk.iface.bar.pop()
    assert "was closed while clouds were filled" in told
    assert task.job.out in told


def test_without_an_engine_or_an_image_nothing_begins(desk, tmp_path):
    assert not desk.find("landbrushFill").isEnabled()
    add_dates(desk, tmp_path)
    desk.engine.ready = False
    desk.click("landbrushFill")
    assert desk.engine.tasks == []
    assert "not installed yet" in desk.iface.bar.pop()


def test_the_straight_line_in_time_can_be_chosen(desk, tmp_path):
    add_dates(desk, tmp_path)
    choose(desk, "linear")
    assert "interpolated between" in desk.find("landbrushFillAbout").text()
    desk.click("landbrushFill")
    assert desk.engine.task.job.method == "linear"
    finish(desk)
    # A model that could does not matter to who has chosen other dates.
    desk.controller.update("model", model=model_file(tmp_path / "h.safetensors", "hvae"))
    choose(desk, "regression")
    desk.click("landbrushFill")
    job = desk.engine.task.job
    assert (job.method, job.model) == ("regression", None)


def test_the_choice_is_kept_with_the_project(desk, tmp_path):
    choose(desk, "linear")
    assert desk.controller.state.options.fill == "linear"
    data = json.loads(json.dumps(to_data(desk.controller.state, desk.project)))
    assert from_data(data, desk.project).options.fill == "linear"
    data["options"]["fill"] = "magic"
    assert from_data(data, desk.project).options.fill == State().options.fill == "auto"


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        ({"pixels": 10_000, "filled": 3, "missing": 0}, "Done. < 1 % of the pixels"),
        ({"pixels": 10_000, "filled": 0, "missing": 0}, "Nothing was missing"),
        ({"pixels": 10_000, "filled": 5000, "missing": 9}, "50 % of the pixels"),
        ({}, "Done."),
    ],
)
def test_what_was_filled_is_told_in_a_sentence(qgis_app, summary, words):
    assert words in advice.filled(summary)


@pytest.mark.parametrize("content", [b"", b"\xff" * 8, b"\x02" + b"\0" * 7 + b"{}", b"\x02" + b"\0" * 7 + b"[]"])
def test_a_file_that_is_no_model_has_no_method(tmp_path, content):
    (tmp_path / "m.safetensors").write_bytes(content)
    assert method_of_model(str(tmp_path / "m.safetensors")) is None
    assert method_of_model(str(tmp_path / "nowhere")) is None
    assert method_of_model(model_file(tmp_path / "h.safetensors", "hvae")) == "hvae"


def test_a_model_is_read_once_and_again_when_it_is_another(tmp_path, monkeypatch):
    path = model_file(tmp_path / "m.safetensors", "hvae")
    opened, really = [], open
    monkeypatch.setattr(recipes, "open", lambda *how: opened.append(how) or really(*how), raising=False)
    assert [method_of_model(path) for _ in range(3)] == ["hvae"] * 3
    assert len(opened) == 1
    model_file(path, "supervised")
    assert method_of_model(path) == "supervised"


def test_results_of_older_runs_are_cleaned_with_the_maps(desk, tmp_path, monkeypatch):
    add_dates(desk, tmp_path)
    made = []
    for second in range(5):
        monkeypatch.setattr(folders, "RUN_FORMAT", f"20200101-00000{second}")
        desk.click("landbrushFill")
        made.append(Path(desk.engine.task.job.out))
        finish(desk)
    assert [folder.exists() for folder in made] == [False, False, True, True, True]
    assert QgsProject.instance().mapLayersByName("2020-06-01 Filled image")[0].source().startswith(str(made[-1]))
