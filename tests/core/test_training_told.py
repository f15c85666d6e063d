"""What a training tells and refuses before hours are spent on it, and what its model later refuses and remembers."""

from __future__ import annotations

import itertools
import os

import numpy as np
import pytest
import torch
from scenes import make_scene, never, read_array, small_train, train, write_polygons, write_raster

from landbrush.core import disk, events
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.job import parse_job
from landbrush.core.model_file import load_model, save_model
from landbrush.core.tasks import run_job
from landbrush.core.training import run as training
from landbrush.core.training.checkpoint import checkpoint_path, room_for
from landbrush.core.training.training_set import read_training_set


def warnings_of(told):
    return [event.message for event in told if isinstance(event, events.Warning)]


def test_nan_found_while_reading_is_told_once(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    pixels = read_array(image).astype(np.float32)
    pixels[:, 20:30, 20:30] = np.nan
    holed = write_raster(tmp_path / "nan.tif", pixels, names=("B03", "B08", "B11"))
    _, told = train(small_train(holed, polygons, tmp_path / "m.safetensors", steps=2))
    assert [text for text in warnings_of(told) if "NaN" in text] == ["nan.tif holds NaN, which is treated as nodata"]


def test_a_band_that_says_nothing_is_told(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    pixels = read_array(image)
    pixels[2] = 500
    flat = write_raster(tmp_path / "flat.tif", pixels, nodata=0, names=("B03", "B08", "B11"))
    _, told = train(small_train(flat, polygons, tmp_path / "m.safetensors", steps=2))
    assert [text for text in warnings_of(told) if "same value" in text] == [
        "the band B11 has the same value wherever it was read; nothing is learnt from it"
    ]


def test_areas_of_other_bands_and_without_a_clear_pixel_are_named(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    labels = {"path": polygons, "class_field": "class_id"}
    less = write_raster(tmp_path / "less.tif", read_array(image)[:2], nodata=0, names=("B03", "B04"))
    areas = [{"name": "a", "images": [image], "labels": labels}, {"name": "b", "images": [less], "labels": labels}]
    with pytest.raises(
        InputError, match=r"less\.tif lacks .*B08.* that image\.tif, the first image to learn from, has"
    ):
        train({**small_train("", "", tmp_path / "m.safetensors"), "areas": areas})
    empty = write_raster(tmp_path / "empty.tif", read_array(image) * 0, nodata=0, names=("B03", "B08", "B11"))
    with pytest.raises(InputError, match=r"^empty\.tif: no annotated pixel was observed"):
        train(small_train(empty, polygons, tmp_path / "m.safetensors"))


def test_a_class_on_one_polygon_is_told_of_all_areas_together(tmp_path):
    """Of ten areas four had each class once, and forty polygons were told to be one."""
    image, _, _ = make_scene(tmp_path)
    boxes = {"a": [(10, 8, 9, 9, 3), (10, 70, 9, 9, 7)], "b": [(30, 8, 9, 9, 3), (30, 70, 9, 9, 7), (60, 8, 9, 9, 9)]}
    areas = []
    for name, own in boxes.items():
        (tmp_path / name).mkdir()
        labels = {"path": write_polygons(tmp_path / name / f"{name}.gpkg", own), "class_field": "class_id"}
        areas.append({"name": name, "images": [image], "labels": labels})
    job = small_train("", "", tmp_path / "m.safetensors", areas=areas)
    told = []
    read_training_set(parse_job(job), 32, told.append)
    assert told == ["b.gpkg: “class 9” is on one polygon only, so its accuracy cannot be told; draw more"]
    told.clear()
    read_training_set(parse_job({**job, "areas": areas[:1]}), 32, told.append)
    assert [text.split(" is on")[0] for text in told] == ["a.gpkg: “class 3”", "a.gpkg: “class 7”"]


def test_too_little_room_for_the_model_is_told_before_training(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda _: type("Usage", (), {"total": 10**9, "free": 1000}))
    monkeypatch.setattr(training, "fit", lambda *args, **options: pytest.fail("it trained"))
    out = tmp_path / "out"
    message = rf"the disk of {out} has 1\.0 kB left and the training \(model and checkpoint\) needs [\d.]+ MB"
    with pytest.raises(InputError, match=message):
        train(small_train(image, polygons, out / "m.safetensors"))
    assert not out.exists()


def test_a_training_takes_no_more_room_than_it_asks_for(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    model = tmp_path / "m.safetensors"
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small_train(image, polygons, model), lambda: next(asked) >= 35)
    checkpoint = os.path.getsize(checkpoint_path(str(model)))
    train(small_train(image, polygons, model, resume=True))
    room = room_for(load_model(str(model))[0])
    assert 2 * checkpoint + os.path.getsize(model) < 1.5 * room
    assert 2 * checkpoint > 0.7 * room


def test_a_model_with_weights_that_are_no_numbers_is_refused(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    model = tmp_path / "m.safetensors"
    train(small_train(image, polygons, model, steps=2))
    network, info = load_model(str(model))
    with torch.no_grad():
        next(network.parameters())[3] = float("nan")
    save_model(str(model), network, info)
    with pytest.raises(InputError, match="no finite numbers"):
        load_model(str(model))
    with pytest.raises(InputError, match="this is a folder"):
        load_model(str(tmp_path))


def test_a_map_of_a_model_says_what_it_learnt_from(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    model, out = tmp_path / "m.safetensors", tmp_path / "out"
    train(small_train(image, polygons, model, steps=2))
    told = []
    segment = {"task": "segment", "areas": [{"images": [image]}], "model": str(model), "out": str(out)}
    truth = {"path": polygons, "class_field": "class_id"}
    judge = {"task": "evaluate", "map": str(out / "segmentation.tif"), "truth": truth, "report": str(out / "r.json")}
    for data in (segment, judge):
        assert run_job(parse_job(data), told.append, never) == events.EXIT_DONE
    assert any("learnt from polygons.gpkg" in text for text in warnings_of(told))


def test_nan_that_only_mapping_meets_is_told(tmp_path):
    image, polygons, _ = make_scene(tmp_path, size=640)
    model, told = tmp_path / "m.safetensors", []
    train(small_train(image, polygons, model, steps=2))
    pixels = read_array(image).astype(np.float32)
    pixels[:, 600:610] = np.nan
    holed = write_raster(tmp_path / "late.tif", pixels, names=("B03", "B08", "B11"))
    segment = {"task": "segment", "areas": [{"images": [holed]}], "model": str(model), "out": str(tmp_path / "out")}
    assert run_job(parse_job(segment), told.append, never) == events.EXIT_DONE
    assert warnings_of(told) == ["late.tif holds NaN, which is treated as nodata"]
    assert told[-1].task == "segment"
    lefts = [event.seconds_left for event in told if isinstance(event, events.Progress) and event.fraction == 1]
    assert lefts
    assert set(lefts) == {None}


@pytest.mark.parametrize(
    ("method", "boxes", "validation", "told"),
    [
        ("fixmatch", 1, 0.25, ["accuracy is not known", "nothing is learnt from guesses where nobody annotated"]),
        ("supervised", 1, 0.25, ["accuracy is not known"]),
        ("fixmatch", 1, 0, ["only annotations are learnt from"]),
        ("fixmatch", 2, 0.25, ["only annotations are learnt from"]),
        ("supervised", 2, 0.25, []),
    ],
)
def test_one_polygon_a_class_is_told_and_keeps_guesses_from_being_learnt(tmp_path, method, boxes, validation, told):
    image, _, _ = make_scene(tmp_path)
    polygons = [(10 + 30 * i, left, 10, 14, value) for i in range(boxes) for left, value in ((8, 3), (72, 7))]
    labels = write_polygons(tmp_path / "few.gpkg", polygons)
    # Half of them are made by both arms, and every tenth is a point of the curves.
    options = {"steps": 24, "method": method, "validation": validation}
    _, events_told = train(small_train(image, labels, tmp_path / "m.safetensors", **options))
    found = [text for text in warnings_of(events_told) if "one a class" in text or "it takes 8 to tell" in text]
    assert len(found) == bool(told)
    parts = (
        "accuracy is not known",
        "nothing is learnt from guesses where nobody annotated",
        "only annotations are learnt from",
    )
    for part in parts:
        assert any(part in text for text in found) == (part in told)
    curves = [event.values for event in events_told if isinstance(event, events.Metrics)]
    if method == "fixmatch":
        guessed = [item for item in curves if item.get("consistency")]
        assert bool(guessed) == (not told)
