"""Training for filling alone, in the dock: no polygons are asked for, and the new model fills at once."""

from __future__ import annotations

import json
import os
from pathlib import Path

from desk import model_file
from qgis.PyQt.QtWidgets import QComboBox
from test_fill import DATES, add_dates, finish, names

from landbrush.core import events
from landbrush.plugin import advice
from landbrush.plugin.recipes import maps_classes


def images_model(path):
    """The header of a model that learnt from images alone."""
    told = json.dumps({"method": "hvae", "classes": []})
    header = json.dumps({"__metadata__": {"landbrush": told}}).encode()
    Path(path).write_bytes(len(header).to_bytes(8, "little") + header)
    return str(path)


def trained(desk):
    """The engine's model and its last word."""
    job = desk.engine.task.job
    images_model(job.model)
    summary = {"classes": [], "metrics": {}, "polygons": 0, "held_out_polygons": 0, "held_out_classes": []}
    outputs = [{"kind": "model", "path": job.model}]
    desk.engine.task.succeeded.emit(events.Result("train", outputs, summary))


def choose_recipe(desk):
    """HVAE, and of its recipes the one for filling, as a person chooses them."""
    for name, wanted in (("landbrushMethod", "hvae"), ("landbrushRecipe", "inpainting")):
        box = desk.find(name, QComboBox)
        assert box.findData(wanted) >= 0, wanted
        box.setCurrentIndex(box.findData(wanted))
        box.activated.emit(box.currentIndex())


def test_one_click_learns_the_images_and_fills_them(desk, tmp_path):
    add_dates(desk, tmp_path)
    choose_recipe(desk)
    assert "without polygons" in desk.find("landbrushHint").text()
    desk.click("landbrushTrain")
    job = desk.engine.task.job
    assert (job.task, job.method, job.recipe, job.classes) == ("train", "hvae", "inpainting", ())
    assert job.areas[0].labels is None
    assert [image.date for image in job.areas[0].images] == list(DATES)
    assert job.areas[0].images[0].mask is not None
    trained(desk)
    second = desk.engine.task.job
    assert (second.task, second.model, second.method) == ("inpaint", job.model, "model")
    assert second.out == os.path.dirname(job.model)
    assert second.areas[0].images == job.areas[0].images
    finish(desk, deviations=True)
    assert {f"{date} Filled image" for date in DATES} < set(names(desk))
    assert not {"Segmentation", "Uncertainty"} & set(names(desk))
    assert desk.find("landbrushHint").text().startswith("Done. 13 % of the pixels were filled")
    assert desk.find("landbrushAccuracy").text() == "Learnt from images alone: it fills clouds and maps nothing."
    assert desk.iface.bar.messages == []
    assert not Path(second.out, "annotations.gpkg").exists()


def test_other_dates_chosen_before_do_not_keep_the_new_model_from_filling(desk, tmp_path):
    add_dates(desk, tmp_path)
    choose_recipe(desk)
    desk.controller.set_options(fill="linear")
    desk.click("landbrushTrain")
    trained(desk)
    assert desk.engine.task.job.method == "model"


def test_mapping_with_it_is_refused_and_filling_again_is_not(desk, tmp_path):
    add_dates(desk, tmp_path)
    desk.controller.update("model", model=images_model(tmp_path / "m.safetensors"))
    desk.click("landbrushSegment")
    assert desk.engine.tasks == []
    assert "can only fill clouds; train one with polygons to map" in desk.iface.bar.pop()
    desk.click("landbrushFill")
    assert desk.engine.task.job.model == str(tmp_path / "m.safetensors")


def test_a_stop_while_it_fills_keeps_the_model(desk, tmp_path):
    add_dates(desk, tmp_path)
    choose_recipe(desk)
    desk.click("landbrushTrain")
    model = Path(desk.engine.task.job.model)
    trained(desk)
    desk.click("landbrushStop")
    assert model.is_file()
    assert desk.find("landbrushHint").text() == "Stopped; the new model is kept: click Fill to fill clouds with it."
    assert desk.controller.state.model == str(model)


def test_another_method_asks_for_polygons_again(desk, tmp_path):
    add_dates(desk, tmp_path)
    choose_recipe(desk)
    box = desk.find("landbrushMethod", QComboBox)
    box.setCurrentIndex(box.findData("supervised"))
    box.activated.emit(box.currentIndex())
    assert desk.controller.state.options.recipe is None
    assert "Draw" in desk.find("landbrushHint").text()
    desk.click("landbrushTrain")
    assert desk.engine.tasks == []
    assert "no polygons yet" in desk.iface.bar.pop()


def test_a_model_is_taken_to_map_unless_it_says_otherwise(tmp_path):
    assert maps_classes(model_file(tmp_path / "old.safetensors", "hvae"))
    assert maps_classes(str(tmp_path / "nowhere"))
    assert not maps_classes(images_model(tmp_path / "m.safetensors"))


def test_no_accuracy_is_promised_for_it(qgis_app):
    assert "accuracy" not in advice.accuracy({"classes": [], "metrics": {}})
    assert "accuracy" in advice.accuracy({"classes": [{"id": 1, "name": "a"}], "metrics": {}})
