"""Learning from images alone, to fill gaps with: no class is known, told, or mapped, and nothing is measured."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
from scenes import make_scene, never, read_array, small_train, train, weights, write_raster

from landbrush.core import cli, events
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.job import parse_job
from landbrush.core.model_file import load_model
from landbrush.core.recipe import Recipe, settle_steps
from landbrush.core.tasks import run_job
from landbrush.core.training.run import read_training_set

NETWORK = {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 4, "painter": 8}


def images_job(model, *images, **changes):
    """A training on images without labels, each an area of its own."""
    job = small_train("", "", model, method="hvae", **changes)
    job["options"] = {**job["options"], "network": NETWORK}
    job["areas"] = [{"name": f"area {number}", "images": [image]} for number, image in enumerate(images)]
    return job


def clouded(folder, image, hole=(slice(20, 32), slice(10, 24))):
    """The image with a hole of nodata."""
    pixels = read_array(image)
    pixels[(slice(None), *hole)] = 0
    return write_raster(folder / "clouded.tif", pixels, nodata=0, names=("B03", "B08", "B11"))


def segment_job(image, model, out):
    return {"task": "segment", "areas": [{"images": [image]}], "model": str(model), "out": str(out)}


def test_images_alone_become_a_model_that_fills_and_knows_no_class(tmp_path):
    image, _, _ = make_scene(tmp_path)
    model, out = tmp_path / "m.safetensors", tmp_path / "out"
    result, told = train(images_job(model, image, steps=80))

    # Nothing is told that nobody measured, nor classes that nobody named.
    summary = result.summary
    assert (summary["classes"], summary["polygons"], summary["held_out_polygons"]) == ([], 0, 0)
    # But of gaps: by what they will be filled.
    gaps = summary["metrics"].pop("gaps")
    assert summary["metrics"] == {}
    assert gaps["image_learnt"]
    assert ("is not used" in gaps["told"]) == (gaps["gap_trust_learnt"] == 0)
    assert [event.message for event in told if isinstance(event, events.Note)] == [gaps["told"]]
    assert {"gap_error", "gap_error_line", "gap_error_learnt", "gap_trust_told"} <= gaps.keys()
    assert summary["held_out_classes"] == []
    curves = {name for event in told if isinstance(event, events.Metrics) for name in event.values}
    assert {"loss", "log_likelihood", "r2", "synthetic", "information_code"} <= curves
    assert not any(name.startswith("val_") for name in curves)
    assert not any(isinstance(event, events.Warning) for event in told)
    _, info = load_model(str(model))
    assert info.metrics == {"gaps": gaps}
    assert (info.classes, info.temperature, info.known, info.labels) == ((), 1.0, None, ())
    sidecar = json.loads((tmp_path / "m.stac.json").read_text(encoding="utf-8"))["properties"]
    assert sidecar["mlm:tasks"] == ["generative"]
    (output,) = sidecar["mlm:output"]
    assert output["result"]["shape"] == [-1, -1, 3, -1, -1]
    assert "classification:classes" not in output

    holed, true = clouded(tmp_path, image), read_array(image)
    fill = {"task": "inpaint", "areas": [{"images": [holed]}], "model": str(model), "out": str(out), "samples": 8}
    heard = []
    assert run_job(parse_job(fill), heard.append, never) == events.EXIT_DONE
    notes = [event.message for event in heard if isinstance(event, events.Note)]
    plain = f"model {model}: nothing learnt of the image is used; gaps are filled by what lies around them"
    assert notes == ([] if gaps["gap_trust_learnt"] else [plain])
    filled, hidden = read_array(out / "inpainted.tif"), (read_array(holed) == 0).all(0)
    assert np.array_equal(filled[:, ~hidden], true[:, ~hidden])
    away = (filled[:, hidden].astype(float) - true[:, hidden]) ** 2
    level = (true[:, ~hidden].mean(1, keepdims=True) - true[:, hidden]) ** 2
    assert away.mean() < 0.8 * level.mean()

    told = []
    assert run_job(parse_job(segment_job(image, model, out / "maps")), told.append, never) == events.EXIT_INPUT
    assert told[-1].message == (
        f"model {model}: learnt without annotation, it knows no classes and can only fill gaps; "
        "train one with annotated areas to map with"
    )
    assert not (out / "maps").exists()


def test_methods_that_learn_from_annotation_refuse_before_anything_is_written(tmp_path):
    image, _, _ = make_scene(tmp_path)
    for method in ("supervised", "mixmatch", "fixmatch"):
        job = {**small_train("", "", tmp_path / "out" / "m.safetensors"), "method": method}
        job["areas"] = [{"images": [image]}]
        job["options"] = {}
        message = f"'image.tif' has no labels and the method {method} learns from annotation; .* the method hvae$"
        with pytest.raises(InputError, match=message):
            train(job)
    assert not (tmp_path / "out").exists()


def test_the_command_line_tells_what_it_learns_and_what_it_cannot(tmp_path, capsys):
    image, _, _ = make_scene(tmp_path)
    words = ["train", "--image", image, "--model", str(tmp_path / "m.safetensors"), "--steps", "2", "--device", "cpu"]
    assert cli.main(words) == events.EXIT_INPUT
    assert "has no labels and the method supervised learns from annotation" in capsys.readouterr().err
    small = [f"--set=network.{key}={value}" for key, value in NETWORK.items() if key != "name"]
    assert cli.main([*words, "--method", "hvae", "--set", "tile=32", *small]) == events.EXIT_DONE
    told = capsys.readouterr().err
    assert "no classes: learnt without annotation, to fill gaps with" in told
    assert "accuracy" not in told


def test_everything_observed_is_learnt_from_and_steps_follow_from_it(tmp_path):
    image, _, _ = make_scene(tmp_path, nodata_rows=16)
    other = write_raster(tmp_path / "other.tif", read_array(image), nodata=0, names=("B03", "B08", "B11"))
    job = images_job(tmp_path / "m.safetensors", image, unlabelled=[{"images": [other]}])
    data = read_training_set(parse_job(job), 32, pytest.fail)
    assert len(data.areas) == 2
    assert data.pixels == 2 * 80 * 96
    assert (data.classes, data.held_out, data.polygons, data.blind) == ((), 0, 0, False)
    assert not any(area.m[0, 0, :16].any() for area in data.areas)
    recipe = Recipe("hvae")
    assert settle_steps(recipe, data.pixels).steps == 150
    assert settle_steps(recipe, 640_000).steps == 800


def test_what_cannot_be_learnt_from_is_named(tmp_path):
    image, _, _ = make_scene(tmp_path)
    empty = write_raster(tmp_path / "empty.tif", read_array(image) * 0, nodata=0, names=("B03", "B08", "B11"))
    with pytest.raises(InputError, match=r"^area 1, .*every pixel is nodata or masked out"):
        train(images_job(tmp_path / "m.safetensors", image, empty))
    less = write_raster(tmp_path / "less.tif", read_array(image)[:2], nodata=0, names=("B03", "B04"))
    with pytest.raises(InputError, match=r"less\.tif lacks .*B08"):
        train(images_job(tmp_path / "m.safetensors", image, less))


def test_it_goes_on_from_a_checkpoint(tmp_path):
    image, _, _ = make_scene(tmp_path)
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    train(images_job(whole, image, steps=14))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(images_job(parts, image, steps=14), lambda: next(asked) >= 7)
    train(images_job(parts, image, steps=14, resume=True))
    first, second = weights(whole), weights(parts)
    assert all((first[key] == second[key]).all() for key in first)
