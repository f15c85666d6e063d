"""The report on polygons held out of a training: from its model file, on its map, and on no other's."""

from __future__ import annotations

import dataclasses
import json
import os

import numpy as np
import pytest
from test_evaluation import NAMES, write

from landbrush.core.errors import InputError
from landbrush.core.evaluation.held_out_report import held_out_report
from landbrush.core.evaluation.map_picture import map_picture
from landbrush.core.evaluation.report import write_report
from landbrush.core.job import ClassSpec, EvaluateJob, parse_job
from landbrush.core.model_file import ModelInfo, save_model
from landbrush.core.networks import build_network
from landbrush.core.provenance import MODEL_KEY, model_facts, sha256

CLASSES = (ClassSpec(3, "forest", "#117733"), ClassSpec(7, "<b>water</b>", "#3388cc"), ClassSpec(9, "bare", "#ddcc77"))
COUNTS = [[80, 20, 0], [95, 5, 0], [10, 190, 0], [0, 60, 0]]
NETWORK = {"name": "unet", "width": 8, "depth": 1}
CURVE = {
    "auroc": 0.9, "aurc": 0.05, "coverage": [0.5, 1.0], "risk": [0.02, 0.1],
    "accuracy_at": [{"coverage": share, "accuracy": 0.95} for share in (0.5, 0.8, 0.9, 0.95)],
}  # fmt: skip


def info(**changes):
    bins = np.zeros((3, 15))
    bins[:, 14] = 460, 450, 425
    told = ModelInfo(
        "supervised", {"steps": 300}, NETWORK, CLASSES, ("B02", "B08"), (0.0, 0.0), (1.0, 1.0), 32,
        metrics={"accuracy": 0.9, "ece_before": 0.08, "ece": 0.05, "brier": 0.2, "nll": 0.4, "error_detection": CURVE},
        temperature=1.5, versions={"torch": "2.0", "landbrush": "1"}, seed=5, inputs="ab" * 32,
        created="2024-05-06T07:08:09Z",
        held_out={"polygon_class": [0, 0, 1, 1], "by_polygon": COUNTS, "bins": bins.tolist()},
    )  # fmt: skip
    return dataclasses.replace(told, **changes)


def make(tmp_path, model_info=None, map_info=None, ids=None):
    model_info = info() if model_info is None else model_info
    network = build_network(NETWORK, 2, 3)
    save_model(str(tmp_path / "m.safetensors"), network, model_info)
    told = {MODEL_KEY: json.dumps(model_facts(map_info or model_info))}
    if ids is None:
        ids = np.full((60, 80), 3, np.uint8)
        ids[:, 60:] = 7
    path = write(tmp_path / "segmentation.tif", ids, categories=NAMES, metadata=told)
    return EvaluateJob(path, None, str(tmp_path / "r.html"), model=str(tmp_path / "m.safetensors"))


def silent(fraction, message):
    pass


def test_figures_are_those_of_the_held_out_polygons_and_areas_those_of_the_map(tmp_path):
    report = held_out_report(make(tmp_path), silent)
    assert report["confusion"] == {"ids": [3, 7, 9], "matrix": [[175, 10, 0], [25, 250, 0], [0, 0, 0]]}
    assert report["accuracy"] == pytest.approx(425 / 460)
    forest, water, bare = report["per_class"]
    assert (forest["recall"], forest["polygons"]) == (pytest.approx(175 / 200), 2)
    assert forest["recall_interval"][0] < forest["recall"] < forest["recall_interval"][1]
    assert water["precision"] == pytest.approx(250 / 275)
    assert bare["support"] == 0
    assert any("no polygon of" in text and "bare" in text for text in report["warnings"])
    assert [row["mapped_ha"] for row in report["areas"]] == pytest.approx([36.0, 12.0, 0.0], rel=1e-3)
    # Olofsson eq. 9 by hand: water estimated from both strata.
    assert report["areas"][1]["estimated_ha"] == pytest.approx(36 * 10 / 185 + 12 * 250 / 275, rel=1e-3)
    assert report["calibration"]["ece"] == pytest.approx(25 / 460)
    assert report["error_detection"][0]["auroc"] == 0.9
    assert report["model_calibration"] == {"temperature": 1.5, "ece_before": 0.08, "ece": 0.05}


def test_both_files_are_whole_and_name_no_folder(tmp_path):
    job = make(tmp_path)
    report = held_out_report(job, silent)
    data, page = write_report(report, job.report, map_picture(job.map, report["classes"]))
    assert (os.path.basename(data), os.path.basename(page)) == ("r.json", "r.html")
    for path in (data, page):
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        assert str(tmp_path) not in text
        assert "segmentation.tif" in text
        assert sha256(job.map) in text
        assert sha256(job.model) in text
    assert "<b>water</b>" not in text
    assert "&lt;b&gt;water&lt;/b&gt;" in text
    for word in ("The map", "Where it comes from", "supervised", "seed 5", "B02, B08", "torch 2.0", "ab" * 32):
        assert word in text
    assert "There are no probabilities" not in text


def test_a_map_of_another_model_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"made by another model than m\.safetensors"):
        held_out_report(make(tmp_path, map_info=info(seed=6)), silent)
    ids = np.full((60, 80), 4, np.uint8)
    with pytest.raises(
        InputError, match=r"segmentation\.tif has classes that m\.safetensors does not know \(“class 4”\)"
    ):
        held_out_report(make(tmp_path, ids=ids), silent)


def test_a_model_that_counted_nothing_is_told(tmp_path):
    with pytest.raises(InputError, match="no polygon was held out of its training"):
        held_out_report(make(tmp_path, info(held_out={})), silent)


@pytest.mark.parametrize(
    "changes",
    [
        {"polygon_class": [0, 0, 1]},
        {"polygon_class": [0, 0, 1, 3]},
        {"polygon_class": [0, 0, 1, -1]},
        {"polygon_class": "abcd"},
        {"by_polygon": [[-1, 0, 0]] * 4},
        {"by_polygon": [[0, 0, 0]] * 4},
        {"by_polygon": [[1, 0]] * 4},
        {"bins": [[1.0] * 15] * 2},
        {"bins": [[1.0] * 15, [2.0] * 15, [0.0] * 15]},
        {"bins": None},
    ],
)
def test_a_damaged_model_file_is_told(tmp_path, changes):
    broken = info(held_out={**info().held_out, **changes})
    with pytest.raises(InputError, match="its description is damaged"):
        held_out_report(make(tmp_path, broken), silent)


def test_a_damaged_curve_is_left_out(tmp_path):
    for curve in (None, {}, {**CURVE, "risk": [2.0, 3.0]}, {**CURVE, "risk": [0.1]}, "x"):
        told = info(metrics={**info().metrics, "error_detection": curve})
        assert held_out_report(make(tmp_path, told), silent)["error_detection"] == []


def test_a_job_needs_a_truth_or_a_model(tmp_path):
    good = {"task": "evaluate", "map": "m.tif", "report": "r.html", "model": "m.safetensors"}
    job = parse_job(good, base=tmp_path)
    assert (job.truth, job.report) == (None, str(tmp_path / "r.html"))
    with pytest.raises(InputError, match="give the truth, or the model"):
        parse_job({**good, "model": None}, base=tmp_path)
    with pytest.raises(InputError, match=r"must end in \.json or \.html"):
        parse_job({**good, "report": "r.pdf"}, base=tmp_path)
