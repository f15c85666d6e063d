"""A whole evaluation on rasters and polygons on disk, against counts made by hand and by scikit-learn."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr
from sklearn import metrics

from landbrush.core.data.grid import Grid
from landbrush.core.data.labels import read_annotations
from landbrush.core.data.series import Series
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.evaluation.run import LEARNT_NOTE, POLYGON_NOTE, evaluate_map
from landbrush.core.inference.rasters import (
    CERTAINTY_KEY,
    CLASSES_KEY,
    FINE_LEVELS,
    LABELS_KEY,
    LEVELS,
    NO_FINE_SHARE,
    NO_SHARE,
    RUN_KEY,
)
from landbrush.core.job import Area, EvaluateJob, ImageSpec, LabelSpec

HEIGHT, WIDTH = 60, 80
NAMES = ["", "", "", "forest", "", "", "", "water", "", "bare"]


def grid() -> Grid:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    return Grid(WIDTH, HEIGHT, (500000.0, 10.0, 0.0, 5600000.0, 0.0, -10.0), srs.ExportToWkt())


def write(path: Path, array: np.ndarray, nodata: float | None = 0, **options) -> str:
    array = array if array.ndim == 3 else array[None]
    with RasterWriter(str(path), grid(), len(array), array.dtype, nodata, **options) as writer:
        writer.write(array, 0, 0)
    return str(path)


def write_polygons(path: Path, boxes: list[tuple[object, int, int, int, int]], kind: int = ogr.OFTInteger) -> str:
    """(class, row, col, height, width) in pixels of `grid`."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    srs = osr.SpatialReference()
    srs.ImportFromWkt(grid().crs_wkt)
    layer = source.CreateLayer("truth", srs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("cls", kind))
    for number, row, col, height, width in boxes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("cls", number)
        x, y = 500000 + 10 * col, 5600000 - 10 * row
        ring = f"{x} {y}, {x + 10 * width} {y}, {x + 10 * width} {y - 10 * height}, {x} {y - 10 * height}, {x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
        feature = None
    layer = source = None
    return str(path)


BOXES = [(3, 2, 2, 10, 12), (3, 30, 5, 8, 8), (7, 5, 40, 12, 10), (7, 40, 60, 15, 15), (9, 20, 20, 6, 9)]


def scene() -> tuple[np.ndarray, np.ndarray]:
    """Map and truth (0 = unknown); the map errs, and has a hole inside a polygon."""
    rng = np.random.default_rng(3)
    truth = np.zeros((HEIGHT, WIDTH), np.uint8)
    for number, row, col, height, width in BOXES:
        truth[row : row + height, col : col + width] = number
    ids = rng.choice(np.array([3, 7, 9], np.uint8), (HEIGHT, WIDTH), p=[0.5, 0.3, 0.2])
    ids = np.where((truth > 0) & (rng.random(truth.shape) < 0.7), truth, ids)
    ids[5:8, 3:6] = 0
    return ids, truth


@pytest.fixture
def files(tmp_path):
    ids, truth = scene()
    job = EvaluateJob(
        write(tmp_path / "segmentation.tif", ids, categories=NAMES, metadata={RUN_KEY: "a"}),
        LabelSpec(write_polygons(tmp_path / "truth.gpkg", BOXES), None, "cls"),
        str(tmp_path / "report.json"),
    )
    return job, ids, truth


def replace(job: EvaluateJob, **values) -> EvaluateJob:
    return EvaluateJob(**{**vars(job), **values})


def test_counts_and_figures(files):
    job, ids, truth = files
    said = []
    report = evaluate_map(job, lambda *args: said.append(args))
    both = (ids > 0) & (truth > 0)
    expected = metrics.confusion_matrix(truth[both], ids[both], labels=[3, 7, 9]).T
    assert report["confusion"] == {"ids": [3, 7, 9], "matrix": expected.tolist()}
    assert report["accuracy"] == pytest.approx((ids == truth)[both].mean())
    assert report["mean_iou"] == pytest.approx(metrics.jaccard_score(truth[both], ids[both], average="macro"))
    assert report["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(truth[both], ids[both]))
    assert report["pixels"] == {"compared": int(both.sum()), "unmapped": 9, "mapped": int((ids > 0).sum())}
    assert [row["polygons"] for row in report["per_class"]] == [2, 2, 1]
    assert [row["name"] for row in report["per_class"]] == ["forest", "water", "bare"]
    assert [row["support"] for row in report["per_class"]] == [int((truth[both] == k).sum()) for k in (3, 7, 9)]
    low, high = report["intervals"]["accuracy"]
    assert low < report["accuracy"] < high
    assert "f1_interval" in report["per_class"][0]
    assert "f1_interval" not in report["per_class"][2]
    assert report["calibration"] is None
    assert report["error_detection"] == []
    assert report["model_calibration"] is None
    assert POLYGON_NOTE in report["area_notes"]
    assert any("no class" in text for text in report["warnings"])
    assert [fraction for fraction, _ in said] == sorted(fraction for fraction, _ in said)
    assert said[-1][0] == 1.0
    json.dumps(report, allow_nan=False)


def test_areas_are_in_hectares_of_the_whole_map(files):
    job, ids, _ = files
    report = evaluate_map(job)
    mapped = [row["mapped_ha"] for row in report["areas"]]
    np.testing.assert_allclose(mapped, [(ids == k).sum() * 0.01 for k in (3, 7, 9)], rtol=1e-3)
    assert sum(row["estimated_ha"] for row in report["areas"]) == pytest.approx(sum(mapped))
    matrix = np.array(report["confusion"]["matrix"])
    by_hand = (np.array(mapped)[:, None] * matrix / matrix.sum(1, keepdims=True)).sum(0)
    np.testing.assert_allclose([row["estimated_ha"] for row in report["areas"]], by_hand)
    # One polygon says nothing of how others would differ.
    assert [row["ci95_ha"] is not None and row["ci95_ha"] > 0 for row in report["areas"]] == [True, True, False]
    assert [report["areas"][2][key] for key in ("ci95_ha", "users_ci95", "producers_ci95")] == [None] * 3


def test_a_label_raster_gives_the_same_counts_as_its_polygons(files, tmp_path):
    job, _, truth = files
    raster = replace(job, truth=LabelSpec(write(tmp_path / "truth.tif", truth)))
    first, second = evaluate_map(job), evaluate_map(raster)
    for name in ("confusion", "accuracy", "intervals", "areas", "pixels", "polygons"):
        assert first[name] == second[name]
    assert POLYGON_NOTE not in second["area_notes"]
    assert second["polygon_kind"] == "patches"


def test_text_classes_match_the_names_of_the_map(files, tmp_path):
    job, _, _ = files
    text = {3: "Forest", 7: "water", 9: "bare"}
    boxes = [(text[k], *rest) for k, *rest in BOXES]
    spec = LabelSpec(write_polygons(tmp_path / "text.gpkg", boxes, ogr.OFTString), None, "cls")
    assert evaluate_map(replace(job, truth=spec))["confusion"] == evaluate_map(job)["confusion"]


def test_text_classes_never_take_the_ids_of_unnamed_classes(files, tmp_path):
    job, ids, _ = files
    unnamed = write(tmp_path / "unnamed.tif", ids)
    boxes = [({3: "forest", 7: "water", 9: "bare"}[k], *rest) for k, *rest in BOXES]
    spec = LabelSpec(write_polygons(tmp_path / "text.gpkg", boxes, ogr.OFTString), None, "cls")
    with pytest.raises(InputError, match=r"\(bare, forest, water\) are none of those of the map"):
        evaluate_map(replace(job, map=unnamed, truth=spec))


def test_a_class_that_the_map_lacks_counts_as_error(files, tmp_path):
    job, _, _ = files
    boxes = [*BOXES, (20, 45, 5, 5, 5)]
    report = evaluate_map(replace(job, truth=LabelSpec(write_polygons(tmp_path / "more.gpkg", boxes), None, "cls")))
    assert report["confusion"]["ids"] == [3, 7, 9, 20]
    assert report["per_class"][3]["recall"] == 0.0
    assert report["per_class"][3]["precision"] is None
    assert np.array(report["confusion"]["matrix"])[:, 3].sum() == 25
    assert report["areas"][3]["estimated_ha"] > 0


def test_a_class_that_the_truth_lacks_is_told(files, tmp_path):
    job, _, _ = files
    spec = LabelSpec(write_polygons(tmp_path / "less.gpkg", BOXES[:4]), None, "cls")
    report = evaluate_map(replace(job, truth=spec))
    assert report["per_class"][2]["recall"] is None
    assert any("no pixel of “bare”, which the map has" in text for text in report["warnings"])
    assert report["mean_iou"] == pytest.approx(np.mean([row["iou"] for row in report["per_class"][:2]]))


def test_one_true_pixel_on_a_class_of_the_map_is_not_called_none(files, tmp_path):
    """And what is left out of the map is never rounded away."""
    job, ids, _ = files
    ids = ids.copy()
    ids[0, :3] = 12
    ids[2, 2] = 12
    path = write(tmp_path / "rare.tif", ids, categories=[*NAMES, "", "", "rare"])
    (told,) = [text for text in evaluate_map(replace(job, map=path))["warnings"] if "estimated areas" in text]
    assert told.startswith("fewer than two true pixels lie on the map's rare, so the estimated areas leave it out")
    assert told.endswith("hold for over 99.9 % of the map")


def probabilities(ids: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """(3, H, W) shares for the classes 9, 3, 7 (in that order): sure where right, unsure where wrong."""
    order = np.array([9, 3, 7])[:, None, None]
    sure = np.where(ids == truth, 0.92, 0.6)
    p = np.where(ids == order, sure, (1 - sure) / 2)
    return np.where(ids > 0, np.rint(p * LEVELS), NO_SHARE).astype(np.uint8)


def test_probabilities_beside_the_map_are_judged(files, tmp_path):
    job, ids, truth = files
    stored = probabilities(ids, truth)
    write(tmp_path / "probabilities.tif", stored, NO_SHARE, metadata={RUN_KEY: "a", CLASSES_KEY: "9,3,7"})
    report = evaluate_map(job)
    both = (ids > 0) & (truth > 0)
    right = (ids == truth)[both]
    confidence = np.where(right, 0.92, 0.6)
    found = report["calibration"]
    assert found["samples"] == both.sum()
    assert found["ece"] == pytest.approx(0.08 * right.mean() + 0.6 * (~right).mean())
    brier = np.where(right, 0.08**2 + 2 * 0.04**2, 0.36 + 0.64 + 0.04)
    assert found["brier"] == pytest.approx(brier.mean())
    assert found["nll"] == pytest.approx(-np.log(np.where(right, 0.92, 0.2)).mean())
    assert sum(item["samples"] for item in found["bins"]) == both.sum()
    (detection,) = report["error_detection"]
    assert detection["by"] == "largest probability"
    assert detection["auroc"] == 1.0
    assert detection["risk"][-1] == pytest.approx(1 - report["accuracy"])
    assert detection["risk"][0] == 0.0
    assert confidence.mean() == pytest.approx(
        sum(item["samples"] * item["confidence"] for item in found["bins"] if item["samples"]) / both.sum()
    )


def test_probabilities_are_matched_by_the_names_of_their_bands(files, tmp_path):
    job, ids, truth = files
    stored = probabilities(ids, truth)
    named = write(tmp_path / "p.tif", stored, NO_SHARE, descriptions=("bare", "forest", "water"))
    coded = write(tmp_path / "q.tif", stored, NO_SHARE, metadata={CLASSES_KEY: "9,3,7"})
    first, second = (evaluate_map(replace(job, probabilities=path))["calibration"] for path in (named, coded))
    assert first == second
    wrong = write(tmp_path / "r.tif", stored, NO_SHARE, descriptions=("a", "b", "c"))
    with pytest.raises(InputError, match="named after none"):
        evaluate_map(replace(job, probabilities=wrong))


def test_probabilities_of_another_run_are_not_used(files, tmp_path):
    job, ids, truth = files
    write(tmp_path / "probabilities.tif", probabilities(ids, truth), NO_SHARE, metadata={RUN_KEY: "b"})
    report = evaluate_map(job)
    assert report["calibration"] is None
    assert any("another run" in text for text in report["warnings"])


def test_the_uncertainty_raster_is_judged_when_there_are_no_probabilities(files, tmp_path):
    job, ids, truth = files
    entropy = np.where(ids == truth, 50, 200).astype(np.uint8)
    write(
        tmp_path / "uncertainty.tif", np.stack([entropy, 250 - entropy]), NO_SHARE,
        descriptions=("entropy", "margin"), metadata={RUN_KEY: "a"},
    )  # fmt: skip
    report = evaluate_map(job)
    assert report["calibration"] is None
    assert report["uncertainty"] == "uncertainty.tif"
    assert [item["by"] for item in report["error_detection"]] == ["entropy", "margin"]
    for found in report["error_detection"]:
        assert found["auroc"] == 1.0
        accuracy = {item["coverage"]: item["accuracy"] for item in found["accuracy_at"]}
        assert accuracy[0.5] == pytest.approx(min(1.0, report["accuracy"] / 0.5))
        assert accuracy[0.95] == pytest.approx(report["accuracy"] / 0.95)


def fine(tmp_path, name, ids, run="a", **changes):
    """An uncertainty raster of a map of several views, each band by itself."""
    rng = np.random.default_rng(1)
    levels = rng.integers(0, FINE_LEVELS + 1, (3, *ids.shape))
    stored = np.where(ids > 0, levels, NO_FINE_SHARE).astype(np.uint16)
    options = {"descriptions": ("entropy", "margin", "mutual information"), "metadata": {RUN_KEY: run}, **changes}
    return write(tmp_path / name, stored, NO_FINE_SHARE, **options), levels


def test_every_measure_is_judged_by_itself_beside_the_probabilities(files, tmp_path):
    job, ids, truth = files
    write(
        tmp_path / "probabilities.tif",
        probabilities(ids, truth),
        NO_SHARE,
        metadata={RUN_KEY: "a", CLASSES_KEY: "9,3,7"},
    )
    _, levels = fine(tmp_path, "uncertainty.tif", ids)
    report = evaluate_map(job)
    assert report["calibration"]["samples"] > 0
    found = {item["by"]: item["auroc"] for item in report["error_detection"]}
    both = (ids > 0) & (truth > 0)
    wrong = (ids != truth)[both]
    assert list(found) == ["entropy", "margin", "mutual information", "largest probability"]
    for name, values in zip(found, (levels[0], -levels[1], levels[2])):
        assert found[name] == pytest.approx(metrics.roc_auc_score(wrong, values[both]))


def test_the_uncertainty_asked_for_is_taken_wherever_it_lies(files, tmp_path):
    job, ids, _ = files
    path, _ = fine(tmp_path, "elsewhere.tif", ids, run="b")
    report = evaluate_map(replace(job, uncertainty=path))
    assert report["uncertainty"] == "elsewhere.tif"
    assert len(report["error_detection"]) == 3
    fine(tmp_path, "uncertainty.tif", ids, run="b")
    report = evaluate_map(job)
    assert (report["uncertainty"], report["error_detection"]) == (None, [])
    assert any("uncertainty.tif beside the map is of another run" in text for text in report["warnings"])


def test_what_is_no_uncertainty_is_refused(files, tmp_path):
    job, ids, _ = files
    named = write(tmp_path / "named.tif", ids, descriptions=("class",))
    real = write(tmp_path / "real.tif", ids.astype(np.float32), descriptions=("entropy",))
    for path in (named, real):
        with pytest.raises(InputError, match="is no uncertainty of a map"):
            evaluate_map(replace(job, uncertainty=path))
    large = Grid(WIDTH + 1, HEIGHT, grid().transform, grid().crs_wkt)
    with RasterWriter(str(tmp_path / "large.tif"), large, 1, np.uint8, 255, ("entropy",)) as writer:
        writer.write(np.zeros((1, HEIGHT, WIDTH + 1), np.uint8), 0, 0)
    with pytest.raises(InputError, match="have different pixels"):
        evaluate_map(replace(job, uncertainty=str(tmp_path / "large.tif")))


def test_a_map_tells_what_its_model_said_of_its_calibration(files, tmp_path):
    job, ids, _ = files
    said = {"temperature": 1.5, "ece_before": 0.08, "ece": 0.03}
    told = []
    for text in (json.dumps({**said, "more": 1}), json.dumps({"temperature": 1.5}), "{", "[1]"):
        path = write(tmp_path / "told.tif", ids, categories=NAMES, metadata={CERTAINTY_KEY: text})
        told.append(evaluate_map(replace(job, map=path))["model_calibration"])
    assert told == [said, None, None, None]


def test_what_is_no_map_of_classes(files, tmp_path):
    job, ids, _ = files
    two = write(tmp_path / "two.tif", np.stack([ids, ids]))
    real = write(tmp_path / "real.tif", ids.astype(np.float32))
    empty = write(tmp_path / "empty.tif", ids * 0)
    large = write(tmp_path / "large.tif", ids.astype(np.uint16) * 100)
    for path, text in (
        (two, "one band"),
        (real, "whole numbers"),
        (empty, "no pixel with a class"),
        (large, "class ids"),
    ):
        with pytest.raises(InputError, match=text):
            evaluate_map(replace(job, map=path))


def test_truth_that_has_nothing_in_common_with_the_map(files, tmp_path):
    job, ids, _ = files
    ids = ids.copy()
    ids[2:12, 2:14] = 0
    holed = write(tmp_path / "holed.tif", ids)
    inside = LabelSpec(write_polygons(tmp_path / "inside.gpkg", BOXES[:1]), None, "cls")
    with pytest.raises(InputError, match="is it the right map"):
        evaluate_map(replace(job, map=holed, truth=inside))
    other = LabelSpec(write_polygons(tmp_path / "other.gpkg", [(50, 1, 1, 5, 5), (51, 9, 9, 5, 5)]), None, "cls")
    with pytest.raises(InputError, match="none of those of the map"):
        evaluate_map(replace(job, truth=other))


def test_a_progress_that_raises_stops_it(files):
    def stop(fraction, message):
        raise Cancelled

    with pytest.raises(Cancelled):
        evaluate_map(files[0], stop)


def test_classes_that_only_the_truth_has_are_told(files, tmp_path):
    job, _, _ = files
    boxes = [*BOXES, (20, 45, 5, 5, 5)]
    report = evaluate_map(replace(job, truth=LabelSpec(write_polygons(tmp_path / "more.gpkg", boxes), None, "cls")))
    (told,) = (text for text in report["warnings"] if "more.gpkg" in text and "the map has not" in text)
    assert "has classes that the map has not (“class 20”; the map has 3 = forest, 7 = water, 9 = bare)" in told
    assert not any("the map has not" in text for text in evaluate_map(job)["warnings"])


def test_polygons_that_the_model_learnt_from_are_told(files, tmp_path):
    job, ids, _ = files
    report = evaluate_map(job)
    assert LEARNT_NOTE in report["notes"]
    assert report["polygon_kind"] == "polygons"
    series = Series(Area((ImageSpec(job.map),)))
    learnt = ",".join(read_annotations(job.truth, series).fingerprints)
    path = write(tmp_path / "learnt.tif", ids, categories=NAMES, metadata={LABELS_KEY: f"0123,{learnt}"})
    (told,) = set(evaluate_map(replace(job, map=path))["warnings"]) - set(report["warnings"])
    assert "the model of this map learnt from truth.gpkg" in told
    other = LabelSpec(write_polygons(tmp_path / "other.gpkg", BOXES[1:]), None, "cls")
    assert not any("learnt from" in text for text in evaluate_map(replace(job, map=path, truth=other))["warnings"])
