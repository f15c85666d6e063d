"""A training that starts from a model: shorter, as right, and measured on what its weights have never learnt."""

from __future__ import annotations

import dataclasses
import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from scenes import make_scene, read_array, small_train, train, weights, write_polygons, write_raster

from landbrush.core.data.labels import read_annotations
from landbrush.core.data.places import HELD, LEARNT, polygon_marks
from landbrush.core.data.series import Series
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, load_job, parse_job, to_data
from landbrush.core.model_file import load_model, read_info
from landbrush.core.networks import build_network
from landbrush.core.recipe import Recipe
from landbrush.core.training import held_out, watch
from landbrush.core.training.checkpoint import checkpoint_path
from landbrush.core.training.warm_start import class_rows, first_weights, load_start, shortened, start_path
from landbrush.core.words import build_parser
from landbrush.core.words_job import job_from_arguments

FIRST = [(row, col, 10, 14, label) for row in (4, 29, 54, 79) for col, label in ((8, 3), (72, 7))]
MORE = [(17, 8, 8, 14, 3), (17, 72, 8, 14, 7), (42, 8, 8, 14, 3), (42, 72, 8, 14, 7)]


def marks(model, image, polygons):
    """What every polygon was to the trainings that led to a model."""
    series = Series(Area((ImageSpec(image),)))
    annotations = read_annotations(LabelSpec(polygons, class_field="class_id"), series, allow_single_class=True)
    return polygon_marks(series.grid, annotations, load_start(str(model)).places)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """(folder, image, first model, its result); the polygons are FIRST."""
    folder = tmp_path_factory.mktemp("trained")
    image, _, truth = make_scene(folder)
    polygons = write_polygons(folder / "first.gpkg", FIRST)
    model = folder / "first.safetensors"
    result, _ = train(small_train(image, polygons, model, steps=100))
    return folder, image, str(model), result, truth


def again(trained, tmp_path, boxes, cancelled=None, name="second", **changes):
    _, image, model, *_ = trained
    path = tmp_path / f"{name}.gpkg"
    if not path.exists():
        write_polygons(path, boxes)
    job = small_train(image, str(path), tmp_path / f"{name}.safetensors", steps=100, start_from=model, **changes)
    return train(job, *([cancelled] if cancelled else []))


def test_more_polygons_are_learnt_in_a_third_of_the_steps(trained, tmp_path):
    first = trained[3]
    result, _ = again(trained, tmp_path, FIRST + MORE)
    assert result.summary["went_on"] is True
    assert first.summary["went_on"] is False
    assert result.summary["steps"] <= first.summary["steps"] / 3 + 1
    assert result.summary["metrics"]["accuracy"] > 0.95
    assert (result.summary["polygons"], result.summary["held_out_polygons"]) == (12, 4)
    assert read_info(result.outputs[0]["path"]).started_from == read_info(trained[2]).inputs
    assert read_info(trained[2]).started_from == ""


def test_what_was_held_out_stays_so_and_nothing_learnt_is_ever_measured_on(trained, tmp_path):
    _, image, model, *_ = trained
    kept, moved = FIRST[1:], (30, 9, 9, 13, 3)  # one deleted, one edited
    boxes = [box for box in kept if box[:2] != (29, 8)] + [moved, *MORE]
    again(trained, tmp_path, boxes)
    polygons = str(tmp_path / "second.gpkg")
    before, after = marks(model, image, polygons), marks(tmp_path / "second.safetensors", image, polygons)
    assert set(before.tolist()) == {0, LEARNT, HELD}
    assert (after[before == LEARNT] == LEARNT).all()
    assert (after[before == HELD] == HELD).all()
    assert (after != 0).all()
    # And once more: what the second learnt is learnt for the third.
    boxes = [*boxes, (90, 30, 4, 6, 3), (90, 60, 4, 6, 7)]
    job = small_train(image, write_polygons(tmp_path / "3.gpkg", boxes), tmp_path / "third.safetensors", steps=60)
    train({**job, "start_from": str(tmp_path / "second.safetensors")})
    third = marks(tmp_path / "third.safetensors", image, polygons)
    assert (third == after).all()


def test_the_model_before_is_measured_on_the_polygons_held_out_now(trained, tmp_path, monkeypatch):
    seen = []

    def counted(logits, truth, scores=held_out.scores):
        seen.append(truth.numel())
        return scores(logits, truth)

    monkeypatch.setattr(watch, "scores", counted)
    # Places that the first model never saw, annotated as the other class: it must do badly there.
    wrong = [(*box[:4], 10 - box[4]) for box in MORE]
    result, _ = again(trained, tmp_path, FIRST + wrong)
    first, start = trained[3].summary["metrics"], result.summary["metrics"]["start"]
    assert first["accuracy"] > 0.95
    assert 0.3 < start["accuracy"] < 0.7
    assert 0 < start["mean_iou"] < start["accuracy"]
    # The same pixels as of every look of this training.
    assert len(set(seen)) == 1
    assert read_info(result.outputs[0]["path"]).metrics["start"] == start
    assert "start" not in first


def test_the_weights_to_start_from_are_those_that_the_accuracy_is_of(trained):
    folder, image, model, result, _ = trained
    polygons = str(folder / "first.gpkg")
    start = load_start(model)
    network, info = load_model(model)
    assert not all(torch.equal(value, start.weights[key]) for key, value in network.state_dict().items())
    network.load_state_dict(start.weights)
    held = marks(model, image, polygons) == HELD
    annotations = read_annotations(LabelSpec(polygons, class_field="class_id"), Series(Area((ImageSpec(image),))))
    labels, numbers = (item[0] for item in annotations.full(96, 96))
    pixels = (read_array(image).astype(np.float32) - np.array(info.mean)[:, None, None]) / np.array(info.std)[
        :, None, None
    ]
    x = torch.from_numpy(pixels.astype(np.float32))[None, None]
    with torch.no_grad():
        given = network(x, torch.ones(1, 1, 1, 96, 96, dtype=torch.bool), None)[0, 0].argmax(0).numpy()
    asked = np.concatenate([[False], held])[numbers]
    assert (given == labels)[asked].mean() == pytest.approx(result.summary["metrics"]["accuracy"], abs=0.02)


def test_a_class_that_is_new_gets_a_row_and_the_others_keep_theirs(trained, tmp_path):
    boxes = [*FIRST, (4, 40, 8, 8, 9), (60, 40, 8, 8, 9), (80, 40, 8, 8, 9), *MORE]
    result, _ = again(trained, tmp_path, boxes)
    assert [item["id"] for item in result.summary["classes"]] == [3, 7, 9]
    assert result.summary["went_on"] is True


@pytest.mark.parametrize("name", ["unet", "utae", "unet3d"])
def test_rows_follow_their_classes(trained, name):
    start = dataclasses.replace(
        load_start(trained[2]), classes=tuple(ClassSpec(i, n, "#000000") for i, n in ((1, "a"), (2, "b"), (5, "c")))
    )
    config = {"name": name, "width": 8, "depth": 2}
    old = build_network(config, 3, 3)
    start = dataclasses.replace(start, network=config, weights=old.state_dict())
    new = (ClassSpec(2, "b", "#000000"), ClassSpec(4, "new", "#000000"), ClassSpec(7, "a", "#000000"))
    network = build_network(config, 3, 3)
    fresh = {key: value.clone() for key, value in network.state_dict().items()}
    network.load_state_dict(first_weights(start, network.state_dict(), new))
    x, m = torch.rand(1, 2, 3, 32, 32), torch.ones(1, 2, 1, 32, 32, dtype=torch.bool)
    days = torch.tensor([[0.0, 30.0]])
    with torch.no_grad():
        before, after = old.eval()(x, m, days), network.eval()(x, m, days)
    assert torch.allclose(after[:, :, 0], before[:, :, 1], atol=1e-5)
    assert torch.allclose(after[:, :, 2], before[:, :, 0], atol=1e-5)
    assert not torch.allclose(after[:, :, 1], before[:, :, 2], atol=1e-3)
    changed = [key for key in fresh if not torch.equal(fresh[key], network.state_dict()[key])]
    assert len(changed) > 5
    four = build_network(config, 3, 4)
    four.load_state_dict(first_weights(start, four.state_dict(), (*start.classes, ClassSpec(9, "d", "#000000"))))
    with torch.no_grad():
        assert torch.allclose(four.eval()(x, m, days)[:, :, :3], before, atol=1e-5)


@pytest.mark.parametrize(
    ("new", "rows"),
    [
        ("1a 2b 3c", [0, 1, 2]),
        ("1a 3c", [0, 2]),
        ("1a 2b 3c 4d", [0, 1, 2, None]),
        ("1x 2b", [0, 1]),  # renamed
        ("2a 1b", [0, 1]),  # renumbered
        ("5c 1a", [2, 0]),
        ("1b 2d", [1, None]),  # 2 was b, and b is still there
    ],
)
def test_classes_are_known_by_id_and_name(new, rows):
    def specs(text):
        return [ClassSpec(int(item[0]), item[1], "#000000") for item in text.split()]

    assert class_rows(specs("1a 2b 3c"), specs(new)) == rows


def refusal(trained, tmp_path, boxes=FIRST + MORE, **changes):
    with pytest.raises(InputError) as told:
        again(trained, tmp_path, boxes, **changes)
    assert not (tmp_path / "second.safetensors").exists()
    return str(told.value)


def test_another_network_and_other_bands_are_refused(trained, tmp_path):
    options = {**small_train("", "", "")["options"], "network": {"name": "unet", "width": 12, "depth": 2}}
    told = refusal(trained, tmp_path, options=options)
    assert "network is another" in told
    assert "width 8" in told
    assert "width 12" in told
    folder, _, model, *_ = trained
    other = write_raster(tmp_path / "o.tif", np.ones((3, 96, 96), np.uint16), names=("B02", "B08", "B11"))
    job = small_train(other, str(folder / "first.gpkg"), tmp_path / "x.safetensors", start_from=model)
    with pytest.raises(InputError, match="trained on the bands B03, B08, B11, and these images have B02"):
        train(job)


def test_without_anything_left_to_measure_on_it_is_refused(trained, tmp_path):
    _, image, model, *_ = trained
    held = marks(model, image, str(trained[0] / "first.gpkg")) == HELD
    left = [box for box, out in zip(FIRST, held) if not out]
    assert "draw a new polygon of each class" in refusal(trained, tmp_path, left)
    result, _ = again(trained, tmp_path, left, validation=0)
    assert result.summary["metrics"] == {}


def copied(trained, tmp_path, change):
    """The first model under another name, with what is beside it changed."""
    model = tmp_path / "copy.safetensors"
    model.write_bytes(Path(trained[2]).read_bytes())
    with safe_open(start_path(trained[2]), framework="pt") as source:
        header = json.loads(source.metadata()["landbrush-start"])
        tensors = {name: source.get_tensor(name) for name in list(source.keys())}
    header, tensors = change(header, tensors)
    save_file(tensors, start_path(str(model)), {"landbrush-start": json.dumps(header)})
    return str(model)


def test_a_model_without_its_start_says_what_is_missing(trained, tmp_path):
    model = tmp_path / "alone.safetensors"
    with pytest.raises(InputError, match="there is no such model"):
        load_start(str(model))
    model.write_bytes(Path(trained[2]).read_bytes())
    with pytest.raises(InputError, match=r"alone\.start, which a training starts from, is not beside it"):
        load_start(str(model))


@pytest.mark.parametrize(
    "change",
    [
        lambda header, tensors: ({}, tensors),
        lambda header, tensors: ([], tensors),
        lambda header, tensors: ({**header, "places": []}, {**tensors, "network.more": torch.zeros(3)}),
        lambda header, tensors: ({**header, "places": [1]}, tensors),
        lambda header, tensors: ({**header, "places": header["places"] * 2}, tensors),
        lambda header, tensors: ({**header, "std": [0.0] * 3}, tensors),
        lambda header, tensors: ({**header, "mean": [1.0]}, tensors),
        lambda header, tensors: ({**header, "classes": header["classes"] * 2}, tensors),
        lambda header, tensors: ({**header, "classes": header["classes"][:1]}, tensors),
        lambda header, tensors: (header, {**tensors, "place.0": tensors["place.0"].float()}),
        lambda header, tensors: (header, {**tensors, "place.0": tensors["place.0"][:5].clone()}),
        lambda header, tensors: (header, {key: item / 0 if item.ndim > 1 else item for key, item in tensors.items()}),
    ],
    ids=range(12),
)  # fmt: skip
def test_a_damaged_start_is_refused(trained, tmp_path, change):
    model = copied(trained, tmp_path, change)
    with pytest.raises(InputError, match=r"copy\.start is damaged; train without start_from"):
        load_start(model)


def test_a_later_format_is_told_as_that(trained, tmp_path):
    model = copied(trained, tmp_path, lambda header, tensors: ({**header, "format": 9}, tensors))
    with pytest.raises(InputError, match="later Landbrush"):
        load_start(model)


@pytest.mark.parametrize("stop_at", [1, 20, 34])
def test_it_goes_on_bit_for_bit_where_it_was_stopped(trained, tmp_path, stop_at):
    again(trained, tmp_path, FIRST + MORE, name="whole")
    asked = itertools.count()
    with pytest.raises(Cancelled):
        again(trained, tmp_path, FIRST + MORE, lambda: next(asked) >= stop_at, name="parts")
    assert Path(checkpoint_path(str(tmp_path / "parts.safetensors"))).exists()
    again(trained, tmp_path, FIRST + MORE, name="parts", resume=True)
    for suffix in ("safetensors", "start"):
        first, second = weights(tmp_path / f"whole.{suffix}"), weights(tmp_path / f"parts.{suffix}")
        assert first.keys() == second.keys()
        assert all(torch.equal(first[key], second[key]) for key in first)


def test_a_start_costs_no_more_than_the_model(trained):
    model = Path(trained[2])
    assert Path(start_path(str(model))).stat().st_size < 1.2 * model.stat().st_size
    names = set(weights(model))
    assert not any(name.startswith(("place", "network.network")) for name in names)


def test_a_shorter_training_is_a_third_and_never_nothing():
    recipe = Recipe("supervised", steps=300, evaluate_every=25, learning_rate=1e-3)
    short = shortened(recipe)
    assert 30 <= short.steps <= 100
    assert short.steps // short.evaluate_every >= 3
    assert short.learning_rate < recipe.learning_rate
    assert shortened(dataclasses.replace(recipe, steps=40)).steps == 30
    assert shortened(dataclasses.replace(recipe, steps=3)).steps == 3


def test_the_same_word_in_shell_and_job_file(tmp_path):
    image, labels = tmp_path / "i.tif", tmp_path / "l.gpkg"
    words = ["train", "--image", image, "--labels", labels, "--class-field", "c", "--model", tmp_path / "b.safetensors"]
    job = job_from_arguments(
        build_parser().parse_args([*map(str, words), "--start-from", str(tmp_path / "a.safetensors")])
    )
    assert job.start_from == str(tmp_path / "a.safetensors")
    assert parse_job(to_data(job)) == job
    path = tmp_path / "job.yaml"
    path.write_text(
        "task: train\nareas: [{images: [i.tif], labels: {path: l.gpkg, class_field: c}}]\n"
        "model: b.safetensors\nstart_from: a.safetensors\n"
    )
    assert load_job(str(path)).start_from == str(tmp_path / "a.safetensors")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"start_from": "a.pt"}, r"`start_from` must end in \.safetensors"),
        ({"start_from": "./m.safetensors"}, "are the same file"),
        ({"start_from": "a.safetensors", "areas": [{"images": ["i.tif"]}]}, "is for trainings with labels"),
    ],
)
def test_what_cannot_be_started_from_is_told_at_the_door(tmp_path, changes, told):
    data = small_train("i.tif", "l.gpkg", "m.safetensors")
    with pytest.raises(InputError, match=told):
        parse_job({**data, **changes}, base=tmp_path)
