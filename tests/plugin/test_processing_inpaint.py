"""`landbrush:inpaint` on a fake engine: parameters become the job, and files find their place and their look."""

from __future__ import annotations

import os
import re

import pytest
from processing_place import Feedback
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from landbrush.core.job import INPAINT_METHODS
from landbrush.plugin.processing import inpaint, loading


def test_methods_are_the_engines():
    assert inpaint.METHODS == INPAINT_METHODS


def test_a_model_fills_one_image(place):
    out = str(place.folder / "o")
    results = place.run(
        "inpaint",
        {"IMAGES": [place.image], "MODEL": place.model, "OUT": out, "SAMPLES": 4, "SEED": 9, "TILE": 64, "OVERLAP": 0.5,
         "DEVICE": "cpu", "THREADS": 2, "BANDS": "B02, B03"},
    )  # fmt: skip
    job = place.job()
    assert (job.task, job.method, job.model, job.samples, job.seed) == ("inpaint", "model", place.model, 4, 9)
    assert (job.tile, job.overlap, job.device, job.threads, job.extent) == (64, 0.5, "cpu", 2, None)
    assert job.areas[0].bands == ("B02", "B03")
    assert results["OUTPUT"] == os.path.join(out, "inpainted.tif")
    assert results["STD"] == os.path.join(out, "inpainted_std.tif")
    assert results["FILLED"] == [results["OUTPUT"]]


def test_dates_are_filled_without_a_model(place):
    both = {"IMAGES": [place.image, place.image_before], "OUT": str(place.folder / "o")}
    masks = {"MASKS": [place.image, place.image_before], "MASK_KIND": "scl"}
    for method in ("regression", "linear"):
        results = place.run("inpaint", {**both, **masks, **({} if method == "regression" else {"METHOD": method})})
        job = place.job()
        assert (job.method, job.model, job.samples, job.seed) == (method, None, 16, 0)
        assert [(image.date, image.mask.kind) for image in job.areas[0].images] == [
            ("2019-09-01", "scl"), ("2020-09-01", "scl")]  # fmt: skip
        assert [os.path.basename(path) for path in results["FILLED"]] == [
            "inpainted_2019-09-01.tif", "inpainted_2020-09-01.tif"]  # fmt: skip
        assert results["OUTPUT"].endswith("inpainted_2020-09-01.tif")
        assert ("STD" in results) == (method == "regression")


def test_files_go_where_they_are_told_and_nothing_else_stays(place):
    target = place.folder / "made" / "filled.tif"
    both = {"IMAGES": [place.image, place.image_before], "OUTPUT": str(target)}
    results = place.run("inpaint", both)
    assert results["OUTPUT"] == str(target)
    assert results["FILLED"] == [str(target)]
    assert os.listdir(target.parent) == ["filled.tif"]
    assert any("only the last is kept" in text for text in place.feedback.warnings)
    results = place.run("inpaint", {**both, "MODEL": place.model, "STD": "TEMPORARY_OUTPUT"})
    assert QgsRasterLayer(results["STD"]).isValid()
    assert os.listdir(target.parent) == ["filled.tif"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"IMAGES": []}, "Choose at least one image"),
        ({"METHOD": "model"}, "Choose a model, or the method regression"),
        ({"METHOD": "regression", "MODEL": "{model}"}, "The method regression uses no model"),
        ({"METHOD": "linear", "MODEL": "{model}"}, "uses no model"),
        ({"MODEL": "/nowhere/m.safetensors"}, "is not there"),
        ({"MODEL": "/etc/passwd"}, r"/etc/passwd is no \.safetensors file"),
        ({"METHOD": "linear", "STD": "{folder}/std.tif"}, "tells no standard deviation"),
        ({"IMAGES": ["{image}"]}, "The method regression needs images of at least two dates"),
        ({"METHOD": "linear", "IMAGES": ["{image}"]}, "The method linear needs images of at least two dates"),
        ({"OUT": None}, "Choose where the results go"),
        ({"OUT": None, "OUTPUT": "{folder}/x.gpkg"}, r"must end in \.tif"),
        ({"MASKS": ["{image}"] * 3}, "Images: 2, masks: 3"),
    ],
)
def test_every_mistake_is_one_sentence_and_nothing_is_written(place, changes, words):
    def fill(value):
        if isinstance(value, list):
            return [fill(item) for item in value]
        names = {"folder": place.folder, "image": place.image, "model": place.model}
        return value.format(**names) if isinstance(value, str) else value

    good = {"IMAGES": [place.image, place.image_before], "OUT": str(place.folder / "o")}
    before = sorted(path.name for path in place.folder.iterdir())
    sentence = place.fails("inpaint", {**good, **{key: fill(value) for key, value in changes.items()}})
    assert re.search(words, sentence), sentence
    assert "\n" not in sentence
    assert sorted(path.name for path in place.folder.iterdir()) == before


def test_what_is_loaded_looks_like_the_image(place):
    project = QgsProject.instance()
    source = QgsRasterLayer(place.image, "mine")
    source.setRenderer(QgsMultiBandColorRenderer(source.dataProvider(), 2, 1, 2))
    project.addMapLayer(source)
    context = QgsProcessingContext()
    named = {
        name: QgsProcessingOutputLayerDefinition(str(place.folder / f"{name}.tif"), project)
        for name in ("OUTPUT", "STD")
    }
    results = place.run("inpaint", {"IMAGES": [source.id()], "MODEL": place.model, **named}, context=context)
    looks, layers = {}, []
    for name in named:
        layer = QgsRasterLayer(results[name], name)
        details = context.layersToLoadOnCompletion()[results[name]]
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        layers.append(layer)  # a renderer goes with its layer
        looks[name] = layer.renderer()
    assert (looks["OUTPUT"].redBand(), looks["OUTPUT"].greenBand()) == (2, 1)
    assert isinstance(looks["STD"], QgsSingleBandPseudoColorRenderer)
    assert looks["STD"].classificationMax() == 199.0
    assert loading.WAITING == []
