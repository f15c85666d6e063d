"""The whole training on a made scene: it learns, it is repeatable, it can be stopped and go on bit for bit."""

from __future__ import annotations

import itertools
import json
import os
import time

import numpy as np
import pytest
import torch
from scenes import make_scene, never, read_array, small_train, train, weights, write_polygons, write_raster

from landbrush.core import events
from landbrush.core.data.annotations import split_areas
from landbrush.core.data.labels import read_annotations
from landbrush.core.data.series import Series
from landbrush.core.data.tiles import TileSampler
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.job import Area, ImageSpec, LabelSpec, parse_job
from landbrush.core.model_file import load_model, read_info
from landbrush.core.tasks import run_job
from landbrush.core.training import fitting, watch
from landbrush.core.training import run as training
from landbrush.core.training.checkpoint import checkpoint_path
from landbrush.core.training.held_out import held_out_logits
from landbrush.core.training.training_set import read_training_set


def test_polygons_become_a_map_that_is_right(tmp_path):
    image, polygons, truth = make_scene(tmp_path, nodata_rows=7)
    result, told = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=80))
    assert [item["id"] for item in result.summary["classes"]] == [3, 7]
    assert result.summary["held_out_polygons"] == 2
    assert result.summary["class_polygons"] == {"3": 4, "7": 4}
    assert result.summary["held_out_classes"] == [3, 7]
    assert result.summary["metrics"]["accuracy"] > 0.95
    curves = {name for event in told if isinstance(event, events.Metrics) for name in event.values}
    assert {"loss", "val_accuracy", "val_mean_iou", "val_loss"} <= curves
    fractions = [event.fraction for event in told if isinstance(event, events.Progress)]
    assert fractions == sorted(fractions)

    out = tmp_path / "out"
    segment = {"task": "segment", "areas": [{"images": [image]}], "model": result.outputs[0]["path"], "out": str(out)}
    assert run_job(parse_job(segment), told.append, never) == events.EXIT_DONE
    segmentation = read_array(out / "segmentation.tif")
    assert (segmentation[:7] == 0).all()
    assert (segmentation[7:] == truth[7:]).mean() > 0.95
    assert set(np.unique(segmentation)) <= {0, 3, 7}


def test_the_same_seed_gives_the_same_model_and_another_another(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        train(small_train(image, polygons, tmp_path / f"{name}.safetensors", seed=seed, steps=12))
    a, b, c = (weights(tmp_path / f"{name}.safetensors") for name in "abc")
    assert all(torch.equal(a[key], b[key]) for key in a)
    assert not all(torch.equal(a[key], c[key]) for key in a)


@pytest.mark.parametrize(
    ("method", "stop_at"),
    [("supervised", 1), ("supervised", 7), ("supervised", 25), ("supervised", 47), ("mixmatch", 25), ("fixmatch", 25)],
)
def test_a_resumed_training_ends_bit_for_bit_where_an_uninterrupted_one_does(tmp_path, method, stop_at):
    image, polygons, _ = make_scene(tmp_path)
    options = {
        "options": {**small_train("", "", "")["options"], "network.dropout": 0.1, "refit": 0.3},
        "method": method,
    }
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    train(small_train(image, polygons, whole, **options))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small_train(image, polygons, parts, **options), lambda: next(asked) >= stop_at)
    assert not parts.exists()
    assert os.path.exists(checkpoint_path(str(parts)))
    # Whatever other randomness the process has seen since must not matter.
    torch.rand(17)
    train(small_train(image, polygons, parts, resume=True, **options))
    first, second = weights(whole), weights(parts)
    assert first.keys() == second.keys()
    assert all(torch.equal(first[key], second[key]) for key in first)
    assert not os.path.exists(checkpoint_path(str(parts)))


def test_a_checkpoint_that_cannot_be_written_does_not_end_the_training(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(fitting, "_CHECKPOINT_SECONDS", 0.0)

    def full(path, *kept):
        raise InputError(f"{path}: cannot be written (disk full); choose another folder or free some space")

    monkeypatch.setattr(fitting, "save_checkpoint", full)
    _, told = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=10))
    warnings = [event.message for event in told if isinstance(event, events.Warning)]
    assert sum("goes on without a checkpoint" in text for text in warnings) == 1
    assert (tmp_path / "m.safetensors").exists()


def test_resuming_without_a_checkpoint_says_so(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    _, told = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=5, resume=True))
    assert any("no checkpoint" in event.message for event in told if isinstance(event, events.Warning))


def test_a_checkpoint_of_another_training_is_refused(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    model = tmp_path / "m.safetensors"
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small_train(image, polygons, model), lambda: next(asked) >= 3)
    with pytest.raises(InputError, match=r"another training \(.*seed.* have changed\)"):
        train(small_train(image, polygons, model, seed=5, resume=True))
    with open(checkpoint_path(str(model)), "r+b") as stream:
        stream.truncate(1000)
    with pytest.raises(InputError, match="checkpoint"):
        train(small_train(image, polygons, model, resume=True))


@pytest.mark.parametrize("method", ["mixmatch", "mixmatch-thesis", "fixmatch"])
def test_unannotated_pixels_are_learnt_from(tmp_path, method):
    image, polygons, truth = make_scene(tmp_path)
    # Without a guard: of eight polygons too few are held out for one.
    options = {**small_train("", "", "")["options"], "options.guard": False}
    data = small_train(image, polygons, tmp_path / "m.safetensors", method=method, steps=60, options=options)
    result, told = train(data)
    assert result.summary["metrics"]["accuracy"] > 0.9
    curves = {name for event in told if isinstance(event, events.Metrics) for name in event.values}
    assert {"loss", "supervised", "consistency", "rarest_class", "val_mean_iou"} <= curves
    model = result.outputs[0]["path"]
    out = tmp_path / "out"
    segment = {"task": "segment", "areas": [{"images": [image]}], "model": model, "out": str(out)}
    assert run_job(parse_job(segment), [].append, never) == events.EXIT_DONE
    assert (read_array(out / "segmentation.tif") == truth).mean() > 0.9
    assert read_info(model).method == method.partition("-")[0]


@pytest.mark.parametrize(("seen", "step"), [((0.5, 0.9, 0.5, 0.6, 0.6), 20), ((0.5, 0.9, 0.5, 0.7, 0.7), 40)])
def test_an_earlier_look_wins_if_it_is_better_by_half_a_polygon(tmp_path, monkeypatch, seen, step):
    """Two polygons are held out: a quarter of IoU is what half a polygon can make."""
    image, polygons, _ = make_scene(tmp_path)
    values, weights_at = iter(seen), {}

    def scores(logits, truth):
        weights_at[len(weights_at)] = logits.clone()
        return {"accuracy": 0.5, "mean_iou": next(values), "loss": 1.0}

    monkeypatch.setattr(watch, "scores", scores)
    options = {**small_train("", "", "")["options"], "refit": 0.0}
    result, _ = train(small_train(image, polygons, tmp_path / "m.safetensors", options=options))
    assert result.summary["held_out_polygons"] == 2
    assert result.summary["class_polygons"] == {"3": 4, "7": 4}
    assert result.summary["metrics"]["step"] == step
    assert result.summary["metrics"]["mean_iou"] == dict(zip((10, 20, 30, 40), seen))[step]
    # What is saved is what was looked at then.
    network, _ = load_model(str(tmp_path / "m.safetensors"))
    data = read_training_set(parse_job(small_train(image, polygons, "m.safetensors")), 32, lambda text: None)
    sampler = TileSampler(data.areas, mean=data.mean, std=data.std, size=32, device=torch.device("cpu"), seed=0)
    logits, _ = held_out_logits(network, sampler, data, 4, False)
    torch.testing.assert_close(logits, weights_at[step // 10 - 1])


def test_the_held_out_polygons_are_learnt_after_the_model_was_measured_on_them(tmp_path):
    """One polygon of class 7 looks more like class 3; only a training that has learnt it knows."""
    image, _, _ = make_scene(tmp_path)
    pixels = read_array(image)
    odd = (slice(None), slice(70, 80), slice(70, 84))
    pixels[odd] = np.array([500, 2800, 100], np.uint16)[:, None, None]
    image = write_raster(tmp_path / "odd.tif", pixels, nodata=0, names=("B03", "B08", "B11"))
    boxes = [(6, 8, 10, 14, 3), (40, 8, 10, 14, 3), (6, 70, 10, 14, 7), (70, 70, 10, 14, 7)]
    polygons = write_polygons(tmp_path / "odd.gpkg", boxes)
    seed = next(s for s in range(50) if split_of(image, polygons, s)[3])
    scored = {}
    for refit in (0.0, 1.0):
        model = tmp_path / f"refit{refit:g}.safetensors"
        options = {**small_train("", "", "")["options"], "refit": refit}
        result, _ = train(small_train(image, polygons, model, seed=seed, steps=60, options=options))
        out = tmp_path / f"out{refit:g}"
        segment = {"task": "segment", "areas": [{"images": [image]}], "model": str(model), "out": str(out)}
        run_job(parse_job(segment), [].append, never)
        scored[refit] = result.summary, (read_array(out / "segmentation.tif")[odd[1:]] == 7).mean()
    (kept, before), (learnt, after) = scored[0.0], scored[1.0]
    assert learnt["steps"] == 2 * kept["steps"]
    # What is told is what was measured while the polygons were unseen.
    assert learnt["metrics"]["accuracy"] == kept["metrics"]["accuracy"] < 0.9
    assert learnt["temperature"] == kept["temperature"]
    assert before < 0.5 < 0.95 < after


def split_of(image, polygons, seed):
    series = Series(Area((ImageSpec(image),)))
    return split_areas([read_annotations(LabelSpec(polygons, class_field="class_id"), series)], 0.25, seed)[0]


def test_training_stops_when_the_held_out_polygons_stop_gaining(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    options = {**small_train("", "", "")["options"], "learning_rate": 1e-7, "patience": 2, "ema": 0.0}
    result, _ = train(small_train(image, polygons, tmp_path / "m.safetensors", options=options, steps=400))
    assert 375 <= result.summary["steps"] < 450


def test_a_time_budget_ends_the_training(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    options = {**small_train("", "", "")["options"], "patience": 1_000_000}
    job = small_train(image, polygons, tmp_path / "m.safetensors", options=options, steps=10_000_000, time_budget=2)
    result, _ = train(job)
    assert 0 < result.summary["steps"] < 10_000
    assert (tmp_path / "m.safetensors").exists()


def test_reading_takes_no_seconds_off_the_time_for_training(tmp_path, monkeypatch):
    """On a busy machine it took all of them: no step was made, and a checkpoint lay about."""
    image, polygons, _ = make_scene(tmp_path)
    read = training.read_training_set

    def slowly(*args, **options):
        time.sleep(1.1)
        return read(*args, **options)

    monkeypatch.setattr(training, "read_training_set", slowly)
    result, _ = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=3, time_budget=1))
    assert result.summary["steps"] > 0
    assert not os.path.exists(checkpoint_path(str(tmp_path / "m.safetensors")))


def test_without_held_out_polygons_the_last_average_is_saved_and_it_is_said(tmp_path):
    image, _, _ = make_scene(tmp_path)
    polygons = write_polygons(tmp_path / "two.gpkg", [(10, 8, 12, 14, 3), (10, 70, 12, 14, 7)])
    result, told = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=20))
    assert (result.summary["metrics"], result.summary["held_out_classes"]) == ({}, [])
    warnings = [event.message for event in told if isinstance(event, events.Warning)]
    assert any("held out" in text for text in warnings)
    assert sum("one polygon only" in text for text in warnings) == 2


def test_the_classes_that_were_measured_are_told(tmp_path):
    """Of class 5 there is one polygon; those of class 9 lie where nothing was observed."""
    image, _, _ = make_scene(tmp_path, nodata_rows=30)
    boxes = [(40, 8, 10, 14, 3), (60, 8, 10, 14, 3), (40, 70, 10, 14, 7), (60, 70, 10, 14, 7), (80, 40, 8, 8, 5)]
    polygons = write_polygons(tmp_path / "four.gpkg", [*boxes, (2, 8, 10, 14, 9), (16, 8, 10, 14, 9)])
    result, _ = train(small_train(image, polygons, tmp_path / "m.safetensors", steps=2))
    assert [item["id"] for item in result.summary["classes"]] == [3, 5, 7, 9]
    assert (result.summary["held_out_polygons"], result.summary["held_out_classes"]) == (3, [3, 7])


def test_a_model_says_what_it_is(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    classes = [{"id": 7, "name": "dead “smrk”", "color": "#aa0000"}, {"id": 3, "name": "louka", "color": "#00aa00"}]
    train(small_train(image, polygons, tmp_path / "m.safetensors", classes=classes, steps=5))
    network, info = load_model(str(tmp_path / "m.safetensors"))
    assert [(item.id, item.name, item.color) for item in info.classes] == [
        (3, "louka", "#00aa00"),
        (7, "dead “smrk”", "#aa0000"),
    ]
    assert info.bands == ("B03", "B08", "B11")
    assert info.mean[1] == pytest.approx(1750, abs=120)
    assert info.seed == 0
    assert info.versions["torch"] == torch.__version__
    assert len(info.inputs) == 64
    assert network(torch.zeros(1, 1, 3, 16, 16), torch.ones(1, 1, 1, 16, 16, dtype=torch.bool)).shape == (
        1,
        1,
        2,
        16,
        16,
    )
    sidecar = json.loads((tmp_path / "m.stac.json").read_text(encoding="utf-8"))
    assert sidecar["properties"]["mlm:output"][0]["classification:classes"][0]["value"] == 3


def test_areas_with_label_rasters_are_learnt_together(tmp_path):
    areas = []
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        image, _, truth = make_scene(folder, size=64, seed=ord(name))
        labels = np.zeros_like(truth)
        labels[10:30, 4:20], labels[40:60, 40:60], labels[5:20, 45:60] = 3, 7, 7
        labels[truth != labels] = 0
        areas.append(
            {"name": name, "images": [image], "labels": {"path": write_raster(folder / "labels.tif", labels[None])}}
        )
    result, _ = train({**small_train("", "", tmp_path / "m.safetensors"), "areas": areas})
    assert result.summary["polygons"] >= 6
    assert result.summary["metrics"]["accuracy"] > 0.9


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"method": "magic"}, "no recipe 'magic'"),
        ({"method": "fixmatch", "recipe": "mixmatch-thesis"}, "for the method mixmatch, and the method fixmatch"),
        ({"options": {"tile": 30, "network": {"name": "unet", "width": 8, "depth": 2}}}, "multiple of 4"),
        ({"options": {"learning_rat": 1}}, "did you mean `learning_rate`"),
        ({"options": {"batch": 0}}, "from 1 to"),
        ({"options": {"options.jiter": 1}}, "no option `jiter`"),
        ({"options": {"options.jitter": "much"}}, "`jitter` must be a number from 0 to 2, found 'much'"),
        ({"method": "mixmatch", "options": {"options.guard": 1}}, "`guard` must be true or false, found 1"),
        ({"method": "hvae", "options": {"options.guard": 1}}, "`guard` must be true or false, found 1"),
        ({"device": "cuda:7"}, "CUDA devices"),
    ],
)
def test_a_bad_recipe_is_one_sentence_and_nothing_is_written(tmp_path, changes, told):
    image, polygons, _ = make_scene(tmp_path)
    out = tmp_path / "out"
    with pytest.raises(InputError, match=told):
        train(small_train(image, polygons, out / "m.safetensors", **changes))
    assert not out.exists()


@pytest.mark.parametrize(
    ("method", "option", "told"),
    [
        ("supervised", {"class_weights": 2}, "`class_weights` must be a number from 0 to 1, or none"),
        ("mixmatch", {"views": 1.5}, "`views` must be a whole number from 1 to 16, found 1.5"),
        ("mixmatch", {"class_weights": "all"}, "`class_weights` must be a number from 0 to 1, or none"),
        ("fixmatch", {"thresold": 0.9}, "no option `thresold`"),
        ("hvae", {"consistency": "mixmatch"}, "`consistency` must be one of fixmatch, none"),
    ],
)
def test_a_methods_options_are_refused_before_any_image_is_read(tmp_path, monkeypatch, method, option, told):
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(training, "read_training_set", lambda *_, **__: pytest.fail("images were read"))
    options = {f"options.{key}": value for key, value in option.items()}
    with pytest.raises(InputError, match=told):
        train(small_train(image, polygons, tmp_path / "m.safetensors", method=method, options=options))


def test_annotations_under_nodata_only_are_refused(tmp_path):
    image, _, _ = make_scene(tmp_path, nodata_rows=40)
    polygons = write_polygons(tmp_path / "p.gpkg", [(2, 8, 10, 10, 3), (2, 60, 10, 10, 7)])
    with pytest.raises(InputError, match="no annotated pixel was observed"):
        train(small_train(image, polygons, tmp_path / "m.safetensors"))


def test_a_folder_that_cannot_be_written_to(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        train(small_train(image, polygons, tmp_path / "file" / "m.safetensors", steps=2))


@pytest.mark.parametrize("content", [b"", b"\x08\0\0\0\0\0\0\0{}      ", b"PK\x03\x04" + b"\0" * 100, b"\xff" * 64])
def test_a_file_that_is_no_model(tmp_path, content):
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    with pytest.raises(InputError, match="no Landbrush model"):
        read_info(str(path))


def test_a_model_file_that_was_altered(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    path = tmp_path / "m.safetensors"
    train(small_train(image, polygons, path, steps=2))
    raw = path.read_bytes()
    for old, new, told in (
        (b'\\"width\\": 8', b'\\"width\\": 9', "do not fit|does not fit"),
        (b'\\"format\\": 1', b'\\"format\\": 9', "later Landbrush"),
        (b'\\"std\\": [', b'\\"sdt\\": [', "damaged"),
        (b'\\"id\\": 7', b'\\"id\\": 0', "damaged"),
    ):
        assert old in raw
        path.write_bytes(raw.replace(old, new))
        with pytest.raises(InputError, match=told):
            load_model(str(path))
