"""The Processing algorithms with a fake engine: parameters become jobs, events feedback, files find their place."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from processing_place import Feedback, polygons, raster
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from landbrush.core.job import MASK_KINDS
from landbrush.plugin.processing import parameters as shared


def test_help_units_and_defaults_are_there_for_every_parameter(provider):
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 200
        for definition in algorithm.parameterDefinitions():
            assert definition.description()
            assert definition.help() or definition.name() in ("REPORT", "OUTPUT", "UNCERTAINTY", "STD")
    assert {item.name() for item in provider.algorithms()} >= {"train", "segment", "inpaint", "evaluate", "importsafe"}
    assert shared.MASK_KINDS == MASK_KINDS


def test_training_on_a_file_gives_the_engine_the_file_itself(place):
    gpkg = place.folder / "my labels.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "drawn"
    options.layerOptions = ["FID=id"]
    QgsVectorFileWriter.writeAsVectorFormatV3(polygons(), str(gpkg), QgsProject.instance().transformContext(), options)
    model = str(place.folder / "new" / "model.safetensors")
    os.makedirs(os.path.dirname(model))
    results = place.run(
        "train",
        {
            "IMAGES": [place.image], "LABELS": f"{gpkg}|layername=drawn", "CLASS_FIELD": "class_id", "MODEL": model,
            "STEPS": 20, "TIME_BUDGET": 1.5, "SEED": 7, "OPTIONS": "network.width=48\nlearning_rate=1e-3\nname=unet",
            "CLASSES": [1, "water", "#0000FF", "2", "", None], "VALIDATION": 0,
        },
    )  # fmt: skip
    job = place.job()
    assert job.areas[0].labels.path == str(gpkg)
    assert job.areas[0].labels.layer == "drawn"
    assert job.areas[0].images[0].path == place.image
    assert job.areas[0].images[0].date is None
    assert (job.steps, job.time_budget, job.seed, job.validation) == (20, 1.5, 7, 0.0)
    assert job.options == {"network.width": 48, "learning_rate": 0.001, "name": "unet"}
    assert [(item.id, item.name, item.color) for item in job.classes] == [
        (1, "water", "#0000ff"), (2, "class 2", "#ddcc77")]  # fmt: skip
    assert (job.threads, job.device, job.method) == (None, "auto", "supervised")
    assert results["MODEL"] == model
    assert (results["ACCURACY"], results["MEAN_IOU"]) == (0.875, 0.75)


def test_what_is_left_out_is_left_to_the_recipe(place):
    place.run("train", {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model})
    job = place.job()
    assert (job.steps, job.time_budget, job.recipe, job.options, job.classes) == (None, None, None, {}, ())
    assert (job.validation, job.seed, job.resume) == (0.25, 0, False)


def test_feedback_hears_everything_in_its_own_thread(place):
    place.run("train", {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model})
    feedback = place.feedback
    assert any("cpu (fake)" in text for text in feedback.said)
    assert any("val accuracy 0.900" in text for text in feedback.said)
    assert any("Accuracy on held-out polygons" in text and "0.875" in text for text in feedback.said)
    assert feedback.texts == ["half way (2 s left)"]
    assert feedback.warnings == ["one polygon only"]
    assert "a library chats" in feedback.debug
    assert feedback.progress() == 100.0
    assert feedback.threads == {threading.get_ident()}


def test_a_memory_layer_with_edits_a_filter_or_a_selection_arrives_as_the_user_sees_it(place):
    parameters = {"IMAGES": [place.image], "CLASS_FIELD": "class_id", "MODEL": place.model, "DATE_FIELD": "day"}
    layer = polygons()
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, 9)
    place.run("train", {**parameters, "LABELS": layer.id()})
    assert place.labels() == [(1, "same"), (2, "same"), (2, "same"), (9, "same")]
    assert place.job().areas[0].labels.date_field == "day"
    assert place.job().areas[0].labels.until_field is None
    place.run("train", {**parameters, "LABELS": layer.id(), "UNTIL_FIELD": "day"})
    assert place.job().areas[0].labels.until_field == "day"
    assert not os.path.exists(place.job().areas[0].labels.path)
    layer.rollBack()
    layer.selectByExpression("class_id = 2")
    place.run("train", {**parameters, "LABELS": QgsProcessingFeatureSourceDefinition(layer.id(), True)})
    assert place.labels() == [(2, "same"), (2, "same")]
    layer.removeSelection()
    layer.setSubsetString("class_id = 1")
    place.run("train", {**parameters, "LABELS": layer.id()})
    assert place.labels() == [(1, "same"), (1, "same")]


def test_several_dates_with_masks(place):
    mask = raster(place.folder / "mask.tif")
    both = {"IMAGES": [place.image, place.image_before], "MODEL": place.model, "OUT": str(place.folder / "out")}
    place.run(
        "segment", {**both, "MASKS": [mask, mask], "MASK_KIND": "bits", "MASK_VALUES": "10, 11", "BANDS": "B02,B03"}
    )
    area = place.job().areas[0]
    assert [image.date for image in area.images] == ["2019-09-01", "2020-09-01"]
    assert area.images[0].path == place.image_before
    assert area.images[0].mask.kind == "bits"
    assert area.images[0].mask.values == (10, 11)
    assert area.bands == ("B02", "B03")
    results = place.run("segment", {**both, "DATES": "2001-01-01; 20020202"})
    assert [image.date for image in place.job().areas[0].images] == ["2001-01-01", "2002-02-02"]
    assert [os.path.basename(path) for path in results["MAPS"]] == [
        "segmentation_2001-01-01.tif", "segmentation_2002-02-02.tif"]  # fmt: skip
    assert results["OUTPUT"].endswith("segmentation_2002-02-02.tif")


def test_images_without_polygons_are_series_like_the_images(place):
    given = {"LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model}
    more = [raster(place.folder / f"far {date}.tif", 32634) for date in ("2021-05-02", "2021-05-01")]
    place.run("train", {**given, "IMAGES": [place.image], "UNLABELLED": more})
    assert [[image.path for image in area.images] for area in place.job().unlabelled] == [[path] for path in more]
    place.run("train", {**given, "IMAGES": [place.image, place.image_before], "UNLABELLED": more})
    assert [[image.date for image in area.images] for area in place.job().unlabelled] == [["2021-05-01", "2021-05-02"]]
    sentence = place.fails("train", {**given, "IMAGES": [place.image], "UNLABELLED": ["/nowhere/x.tif"]})
    assert "/nowhere/x.tif cannot be opened" in sentence


def test_maps_go_where_they_are_told_and_nothing_else_stays(place):
    output = place.folder / "maps" / "classes.tif"
    results = place.run("segment", {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": str(output)})
    assert results["OUTPUT"] == str(output)
    assert place.job().views == 1
    assert results["MAPS"] == [str(output)]
    assert os.listdir(output.parent) == ["classes.tif"]
    assert QgsRasterLayer(str(output)).isValid()
    both = place.run(
        "segment",
        {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": str(output), "OUT": str(place.folder / "all"),
         "UNCERTAINTY": "TEMPORARY_OUTPUT", "PROBABILITIES": True, "VIEWS": 8},
    )  # fmt: skip
    assert place.job().views == 8
    assert sorted(os.listdir(place.folder / "all")) == ["segmentation.tif", "uncertainty.tif"]
    assert place.job().probabilities
    assert QgsRasterLayer(both["UNCERTAINTY"]).isValid()
    assert both["UNCERTAINTY"].endswith(".tif")


def test_the_extent_is_brought_to_the_crs_of_the_image(place):
    degrees = QgsReferencedRectangle(
        QgsRectangle(15.0, 50.55, 15.002, 50.551), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    place.run(
        "segment", {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o"), "EXTENT": degrees}
    )
    xmin, ymin, xmax, ymax = place.job().extent
    assert 499990 < xmin < xmax < 500200
    assert 5590000 < ymin < ymax < 5610000


def test_evaluating_gives_a_page_and_numbers(place):
    report = str(place.folder / "report.json")
    results = place.run(
        "evaluate", {"MAP": place.image, "TRUTH": polygons(), "CLASS_FIELD": "class_id", "REPORT": report}
    )
    assert results["HTML"] == str(place.folder / "report.html")
    assert results["REPORT"] == report
    assert (results["OVERALL_ACCURACY"], results["MEAN_IOU"], results["ECE"]) == (0.8, 0.7, 0.05)
    assert place.job().truth.class_field == "class_id"
    assert (place.job().probabilities, place.job().uncertainty) == (None, None)
    given = {"TRUTH_RASTER": place.image_before, "REPORT": report}
    place.run("evaluate", {**given, "MAP": place.image, "UNCERTAINTY": place.image_before})
    assert place.job().truth.path == place.job().uncertainty == place.image_before
    assert place.job().map == place.image


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("train", {"IMAGES": []}, "Choose at least one image|belong to images"),
        ("train", {"IMAGES": ["/nowhere/x.tif"]}, "/nowhere/x.tif cannot be opened"),
        ("train", {"LABELS": None}, "either polygons or a label raster"),
        ("train", {"CLASS_FIELD": None}, "field of the polygons that holds the class"),
        ("train", {"CLASS_FIELD": "klass"}, "no field “klass”; they have class_id, fid, day"),
        ("train", {"MODEL": "{folder}/model.pt"}, r"must end in \.safetensors"),
        ("train", {"CLASSES": [0, "", ""]}, "1 (and|to) 255"),
        ("train", {"CLASSES": [1, "a", "", 1, "b", ""]}, "class id 1 stands twice"),
        ("train", {"CLASSES": [1, "a"]}, "three values"),
        ("train", {"CLASSES": [1, "a", "blue"]}, "#rrggbb"),
        ("train", {"OPTIONS": "wide"}, "NAME=VALUE"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01"}, "Images: 2, dates: 1"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01,2020-01-01"}, "stands twice"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01,x"}, "not a date"),
        ("segment", {"MASKS": ["{image}", "{image}"]}, "Images: 1, masks: 2"),
        ("segment", {"MASKS": ["{image}"], "MASK_VALUES": "1,300"}, "0 to 255"),
        ("segment", {"MASKS": ["{image}"], "MASK_KIND": "bits"}, "bits need values"),
        ("segment", {"MODEL": "/nowhere/m.safetensors"}, "is not there"),
        ("segment", {"MODEL": "/etc/passwd"}, r"/etc/passwd is no \.safetensors file"),
        ("segment", {"OUT": None}, "Choose where the results go"),
        ("segment", {"OUT": None, "OUTPUT": "{folder}/x.tif", "PROBABILITIES": True}, "probabilities need a folder"),
        ("segment", {"OUT": None, "OUTPUT": "{folder}/x.gpkg"}, r"must end in \.tif"),
        ("segment", {"OUT": None, "OUTPUT": "/proc/x/y.tif"}, "cannot be written to"),
        ("segment", {"AREAS": ["/nowhere/area.yaml"]}, "cannot be read"),
        ("evaluate", {"REPORT": "{folder}/report.pdf"}, r"must end in \.json or \.html"),
        ("evaluate", {"UNCERTAINTY": "/nowhere/u.tif"}, "/nowhere/u.tif"),
        ("evaluate", {"TRUTH_RASTER": "{image}"}, "either polygons or a label raster"),
    ],
)
def test_every_mistake_is_one_sentence_and_nothing_is_written(place, name, changes, words):
    good = {
        "train": {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id",
                  "MODEL": str(place.folder / "new.safetensors")},
        "segment": {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o")},
        "evaluate": {"MAP": place.image, "TRUTH": polygons(), "CLASS_FIELD": "class_id",
                     "REPORT": str(place.folder / "report.json")},
    }[name]  # fmt: skip

    def fill(value):
        if isinstance(value, list):
            return [fill(item) for item in value]
        return value.format(folder=place.folder, image=place.image) if isinstance(value, str) else value

    before = sorted(path.name for path in place.folder.iterdir())
    sentence = place.fails(name, {**good, **{key: fill(value) for key, value in changes.items()}})
    assert re.search(words, sentence), sentence
    assert "\n" not in sentence
    assert sorted(path.name for path in place.folder.iterdir()) == before


def test_layers_without_a_file_a_crs_or_polygons_are_told(place):
    parameters = {"IMAGES": [place.image], "CLASS_FIELD": "class_id", "MODEL": place.model}
    empty = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class_id:integer", "empty", "memory")
    assert "no polygons in" in place.fails("train", {**parameters, "LABELS": empty})
    nowhere = polygons()
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    assert "no coordinate reference system" in place.fails("train", {**parameters, "LABELS": nowhere})
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=1", "web map", "wms")
    if web.isValid():
        QgsProject.instance().addMapLayer(web)
        sentence = place.fails("train", {**parameters, "IMAGES": [web.id()], "LABELS": polygons()})
        assert "“web map” is not a raster file" in sentence


def test_the_engines_own_refusal_reaches_the_user(place, monkeypatch):
    monkeypatch.setenv("FAKE_MODE", "fail")
    parameters = {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": str(place.folder / "x" / "y.tif")}
    assert place.fails("segment", parameters) == "the layer holds one class only"
    assert os.listdir(place.folder / "x") == []


def test_without_an_engine_the_sentence_names_the_way_out(place, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_PYTHON", "/nowhere/python")
    parameters = {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o")}
    assert "LANDBRUSH_PYTHON names /nowhere/python" in place.fails("segment", parameters)


def test_cancel_in_a_background_task_ends_the_engine(place, monkeypatch, qgis_app):
    monkeypatch.setenv("FAKE_MODE", "hang")
    parameters = {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": str(place.folder / "x" / "y.tif")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landbrush:segment")
    context, feedback, ended = QgsProcessingContext(), Feedback(), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, results: ended.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 30
    while not (place.folder / "job").exists() and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    feedback.cancel()
    # The fake engine hangs for a minute if nobody ends it.
    deadline = time.monotonic() + 30
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert ended[0][1] == {}
    assert os.listdir(place.folder / "x") == []


def test_loaded_results_get_their_colours(place):
    from landbrush.plugin.processing import rasters

    context = QgsProcessingContext()
    project = QgsProject.instance()
    from qgis.core import QgsProcessingOutputLayerDefinition

    output = QgsProcessingOutputLayerDefinition(str(place.folder / "seg.tif"), project)
    results = place.run("segment", {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": output}, context=context)
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = QgsRasterLayer(results["OUTPUT"], "map")
    details.postProcessor().postProcessLayer(layer, context, Feedback())
    classes = layer.renderer().classes()
    assert [(item.value, item.label, item.color.name()) for item in classes] == [
        (1, "water", "#0000ff"), (2, "land", "#00ff00")]  # fmt: skip
    assert rasters._STYLES == []


def test_models_can_chain_training_mapping_and_evaluating(place):
    model = QgsProcessingModelAlgorithm("chain", "tests", "chain")
    for definition in (
        QgsProcessingParameterRasterLayer("image", "image"),
        QgsProcessingParameterFile("model", "model"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    source = QgsProcessingModelChildParameterSource
    map_it = QgsProcessingModelChildAlgorithm("landbrush:segment")
    map_it.setChildId("map")
    map_it.addParameterSources("IMAGES", [source.fromModelParameter("image")])
    map_it.addParameterSources("MODEL", [source.fromModelParameter("model")])
    map_it.setModelOutputs({})
    model.addChildAlgorithm(map_it)
    judge = QgsProcessingModelChildAlgorithm("landbrush:evaluate")
    judge.setChildId("judge")
    judge.addParameterSources("MAP", [source.fromChildOutput("map", "OUTPUT")])
    judge.addParameterSources("TRUTH_RASTER", [source.fromModelParameter("image")])
    report = QgsProcessingModelOutput("report", "report")
    report.setChildId("judge")
    report.setChildOutputName("REPORT")
    judge.setModelOutputs({"report": report})
    model.addChildAlgorithm(judge)
    used = QgsProcessingModelOutput("map", "map")
    used.setChildId("map")
    used.setChildOutputName("OUTPUT")
    model.childAlgorithm("map").setModelOutputs({"map": used})
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    _results, ok = model.run(
        {"image": place.image, "model": place.model, "judge:report": str(place.folder / "r.json"),
         "map:map": str(place.folder / "m.tif")},
        context, Feedback(), {}, False,
    )  # fmt: skip
    assert ok
    assert (place.folder / "r.json").exists()
    assert place.job().map == str(place.folder / "m.tif")


def test_the_provider_brings_only_itself_at_start():
    """Importing and making the algorithms, in a fresh interpreter: whatever costs time is imported when it is used."""
    root = Path(__file__).resolve().parents[2]
    code = (
        f"import sys; sys.path.insert(0, {str(root / 'tests')!r}); import conftest, qgis.core, qgis.PyQt.QtGui\n"
        "before = set(sys.modules)\n"
        "from landbrush.plugin.processing.provider import LandbrushProvider\n"
        "from landbrush.plugin.processing.train import TrainAlgorithm\n"
        "from landbrush.plugin.processing.segment import SegmentAlgorithm\n"
        "from landbrush.plugin.processing.inpaint import InpaintAlgorithm\n"
        "from landbrush.plugin.processing.evaluate import EvaluateAlgorithm\n"
        "for kind in (TrainAlgorithm, SegmentAlgorithm, InpaintAlgorithm, EvaluateAlgorithm): kind().initAlgorithm()\n"
        "print(*sorted(set(sys.modules) - before), sep='\\n')\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    out = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    loaded = out.stdout.split()
    ours = {name.split(".", 2)[2] for name in loaded if name.startswith("landbrush.plugin.")}
    parts = ("base", "evaluate", "inpaint", "kinds", "parameters", "provider", "rasters", "segment", "train")
    assert ours == {"i18n", "icons", "recipes", "processing", *(f"processing.{part}" for part in parts)}
    assert [name for name in loaded if name.startswith("landbrush.core")] == []
    assert [name for name in loaded if name.split(".")[0] not in sys.stdlib_module_names | {"landbrush"}] == []
