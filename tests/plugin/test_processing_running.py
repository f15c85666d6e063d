"""The Processing algorithms in QGIS: what the user hears, where files go, how they load, stop and chain."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from processing_place import Feedback, polygons
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from landbrush.core import events
from landbrush.plugin.dock import curve_pages
from landbrush.plugin.processing import base


def test_feedback_hears_everything_in_its_own_thread(place):
    place.run("train", {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model})
    feedback = place.feedback
    assert any("cpu (fake)" in text for text in feedback.said)
    assert "step 10: Loss 0.5, Accuracy 90.0 %" in feedback.said
    assert any("Accuracy on held-out polygons" in text and "0.875" in text for text in feedback.said)
    assert feedback.texts == ["half way (2 s left)"]
    assert feedback.warnings == ["one polygon only"]
    assert "the fourth look was the best" in feedback.said
    assert "a library chats" in feedback.debug
    assert feedback.progress() == 100.0
    assert feedback.threads == {threading.get_ident()}


def test_numbers_have_the_names_of_their_curves_in_the_language_of_qgis(monkeypatch):
    monkeypatch.setattr(curve_pages, "tr", {"Accuracy": "Přesnost", "Loss": "Ztráta"}.get)
    monkeypatch.setattr(base, "tr", {"step {step}: {values}": "krok {step}: {values}"}.get)
    feedback, tell = Feedback(), base._Metrics()
    tell(events.Metrics(10, {"val_accuracy": 0.399, "r2": 0.5, "log_likelihood_3": -1.25}), feedback)
    assert feedback.said == ["krok 10: Přesnost 39.9 %, R² 0.5"]
    # A line that would say nothing is none.
    tell(events.Metrics(11, {"val_loss": 0.5}), feedback)
    assert len(feedback.said) == 1
    # qgis_process and the dialog print debug lines among the others: the engine's own names are for neither.
    assert feedback.debug == []


def test_numbers_without_words_keep_none_with_words_waiting():
    feedback, tell = Feedback(), base._Metrics()
    tell(events.Metrics(10, {"log_likelihood_3": -1.25}), feedback)
    tell(events.Metrics(20, {"loss": 0.5}), feedback)
    tell(events.Metrics(30, {"loss": 0.4}), feedback)
    assert feedback.said == ["step 20: Loss 0.5"]


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
    from landbrush.plugin.processing import loading

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
    assert loading.WAITING == []


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
    parts = ("base", "evaluate", "inpaint", "kinds", "loading", "parameters", "provider", "rasters", "segment", "train")
    assert ours == {"i18n", "icons", "recipes", "processing", *(f"processing.{part}" for part in parts)}
    assert [name for name in loaded if name.startswith("landbrush.core")] == []
    assert [name for name in loaded if name.split(".")[0] not in sys.stdlib_module_names | {"landbrush"}] == []
