"""The whole training of a hierarchical VAE on a made scene: it maps, it fills, it goes on bit for bit after a stop."""

from __future__ import annotations

import itertools
import time

import pytest
import torch
from scenes import make_scene, never, read_array, small_train, train, weights

from landbrush.core import events
from landbrush.core.errors import Cancelled
from landbrush.core.inpainting import gap_trials
from landbrush.core.inpainting.way import UNMEASURED
from landbrush.core.job import parse_job
from landbrush.core.model_file import load_model
from landbrush.core.tasks import run_job
from landbrush.core.training import fitting, guard, held_gaps
from landbrush.core.training.held_gaps import HeldGaps
from landbrush.core.training.learner import Learner


@pytest.fixture(autouse=True)
def _few_polygons_are_enough(monkeypatch):
    """The scene has eight in all, and is soon mapped without a mistake."""
    monkeypatch.setattr(guard, "FEWEST", 1)
    monkeypatch.setattr(guard, "LEAST", 0.0)


NETWORK = {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 4, "painter": 8}


def small(image, polygons, model, **changes):
    options = {**small_train("", "", "")["options"], "network": NETWORK, **changes.pop("options", {})}
    return small_train(image, polygons, model, method="hvae", options=options, **changes)


def test_polygons_become_a_map_and_a_filled_image(tmp_path):
    image, polygons, truth = make_scene(tmp_path)
    free = {"options.guard": False}
    result, told = train(small(image, polygons, tmp_path / "m.safetensors", steps=80, options=free))
    assert result.summary["metrics"]["accuracy"] > 0.9
    curves = {name for event in told if isinstance(event, events.Metrics) for name in event.values}
    assert {"loss", "supervised", "consistency", "synthetic", "log_likelihood", "r2", "synthetic_accuracy"} <= curves
    assert {"information_code", "dead_1", "dead_2", "swapped", "rarest_class", "val_mean_iou"} <= curves

    out = tmp_path / "out"
    segment = {"task": "segment", "areas": [{"images": [image]}], "model": result.outputs[0]["path"], "out": str(out)}
    assert run_job(parse_job(segment), [].append, never) == events.EXIT_DONE
    assert (read_array(out / "segmentation.tif") == truth).mean() > 0.9

    # A hole is filled with what the classes about it look like, much nearer than the mean of the image.
    network, info = load_model(result.outputs[0]["path"])
    pixels = torch.from_numpy(read_array(image).astype("float32"))
    mean, std = (torch.tensor(item)[:, None, None] for item in (info.mean, info.std))
    x = ((pixels - mean) / std)[None, None]
    m = torch.ones(1, 1, 1, *x.shape[-2:], dtype=torch.bool)
    m[..., 20:32, 10:24] = m[..., 60:72, 70:84] = False
    torch.manual_seed(0)
    filled, spread = network.fill(x, m, None, 8)
    hidden = ~m.expand_as(x)
    assert (filled - x)[hidden].square().mean() < 0.8 * x[hidden].square().mean()
    assert (spread[hidden] > 0).all()


def test_both_players_go_on_bit_for_bit(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    changes = {"options": {"network": {**NETWORK, "dropout": 0.1}, "refit": 0.3, "options.guard": False}, "steps": 16}
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    train(small(image, polygons, whole, **changes))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small(image, polygons, parts, **changes), lambda: next(asked) >= 9)
    torch.rand(17)
    train(small(image, polygons, parts, resume=True, **changes))
    first, second = weights(whole), weights(parts)
    assert {name.partition(".")[0] for name in first} == {"decoder", "encoder"}
    assert all(torch.equal(first[key], second[key]) for key in first)


@pytest.mark.parametrize("wins", [True, False])
def test_the_guard_returns_the_supervised_u_net_or_what_a_training_without_it_makes(tmp_path, monkeypatch, wins):
    image, polygons, _ = make_scene(tmp_path, size=192)
    rule = guard.verdict
    safe = {"mean_iou": 0.2, "polygon_class": [0, 1], "by_polygon": [[1, 1], [1, 1]]}
    other = {**safe, "mean_iou": 1.0 if wins else 0.1, "by_polygon": [[2, 0], [0, 2]]}
    monkeypatch.setattr(guard, "SURE", 0.0)
    monkeypatch.setattr(fitting, "verdict", lambda name, *_: rule(name, safe, other))
    u_net = {**small_train("", "", "")["options"], "network": {"width": 8, "depth": 2, "dropout": 0.1}}
    network = {**NETWORK, "dropout": 0.1}
    steps = {"steps": 12, "options": {"network": network, "refit": 0.25}}
    paths = {name: tmp_path / f"{name}.safetensors" for name in ("plain", "free", "guarded")}
    train(small_train(image, polygons, paths["plain"], steps=12, options={**u_net, "refit": 0.25}))
    train(small(image, polygons, paths["free"], **{**steps, "options": {**steps["options"], "options.guard": False}}))
    result, told = train(small(image, polygons, paths["guarded"], **steps))
    plain, free, guarded = (weights(path) for path in paths.values())
    found = all(torch.equal(guarded[f"encoder.{key}"], plain[key]) for key in plain)
    assert found != wins
    learnt = {key for key in free if "trust" not in key and "doubt" not in key}
    assert all(torch.equal(guarded[key], free[key]) for key in learnt) == wins
    assert result.summary["metrics"]["guard"]["returned"] == ("hvae" if wins else "supervised")
    # And says whether anything of the image is in it.
    gaps = result.summary["metrics"]["gaps"]
    assert gaps["image_learnt"] == wins
    assert ("nothing of an image model is in the file" in gaps["told"]) != wins
    assert [event.message for event in told if isinstance(event, events.Note)][-1] == gaps["told"]
    assert load_model(str(paths["guarded"]))[1].metrics["gaps"] == gaps
    # It fills all the same: what is not learnt of the image is not believed.
    model, _ = load_model(str(paths["guarded"]))
    x = torch.randn(1, 1, 3, 16, 16)
    m = torch.ones(1, 1, 1, 16, 16, dtype=torch.bool)
    m[..., 4:9, 4:9] = False
    mean, spread = model.fill(x, m, None, 1)
    assert mean.isfinite().all()
    assert (spread[~m.expand_as(x)] > 0).all()


@pytest.mark.parametrize("stop_at", [5, 14, 20])
def test_a_guarded_training_goes_on_bit_for_bit_from_either_arm(tmp_path, stop_at):
    image, polygons, _ = make_scene(tmp_path)
    changes = {"options": {"network": {**NETWORK, "dropout": 0.1}, "refit": 0.3}, "steps": 12}
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    train(small(image, polygons, whole, **changes))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small(image, polygons, parts, **changes), lambda: next(asked) >= stop_at)
    torch.rand(17)
    train(small(image, polygons, parts, resume=True, **changes))
    first, second = weights(whole), weights(parts)
    assert all(torch.equal(first[key], second[key]) for key in first)


class Stop:
    """Cancels once gaps are being looked at, at the so manieth question."""

    def __init__(self, monkeypatch, after):
        self.after, self.asked, self.settling = after, 0, False
        settle = HeldGaps.settle

        def seen(*args):
            self.settling = True
            return settle(*args)

        monkeypatch.setattr(HeldGaps, "settle", seen)

    def __call__(self):
        self.asked += self.settling
        return self.asked > self.after


@pytest.fixture
def _gaps_are_tried(monkeypatch):
    """As nothing is believed but the regression."""
    monkeypatch.setattr(held_gaps, "_chosen", lambda plain, others, default, gaps: default)
    monkeypatch.setattr(held_gaps, "_TRIALS", 24)


@pytest.mark.usefixtures("_gaps_are_tried")
@pytest.mark.parametrize(("after", "labels"), [(0, True), (20, True), (3, False)])
def test_stopped_while_gaps_are_looked_at_it_goes_on_from_there(tmp_path, monkeypatch, after, labels):
    image, polygons, _ = make_scene(tmp_path)
    changes = {"options": {"refit": 0.3, "evaluate_every": 4}, "steps": 8}
    whole, parts = (small(image, polygons, tmp_path / f"{name}.safetensors", **changes) for name in ("whole", "parts"))
    if not labels:
        for job in (whole, parts):
            job["areas"] = [{"images": [image]}]
    _, told = train(whole)
    bar = [event for event in told if isinstance(event, events.Progress)]
    measuring = [event for event in bar if event.message.startswith("Measuring")]
    assert [event.fraction for event in bar] == sorted(event.fraction for event in bar)
    assert len(measuring) > 20
    assert measuring[0].fraction < 0.9 < measuring[-1].fraction
    assert measuring[-1].seconds_left < measuring[len(measuring) // 2].seconds_left
    # The steps do not promise an end that is none.
    assert all(event.seconds_left > 0 for event in bar if event.seconds_left is not None and event not in measuring)
    with monkeypatch.context() as patch:
        stop = Stop(patch, after)
        with pytest.raises(Cancelled, match="resume goes on from here"):
            train(parts, stop)
        # At once: the next question would have been another gap.
        assert stop.asked == after + 1
    assert not (tmp_path / "parts.safetensors").exists()
    steps = []
    monkeypatch.setattr(Learner, "advance", lambda *_: steps.append(1))
    train({**parts, "resume": True})
    assert not steps
    first, second = weights(tmp_path / "whole.safetensors"), weights(tmp_path / "parts.safetensors")
    assert all(torch.equal(first[key], second[key]) for key in first)


def test_what_was_learnt_is_written_before_gaps_are_looked_at(tmp_path, monkeypatch):
    """Ten seconds of steps leave no checkpoint by themselves."""
    image, polygons, _ = make_scene(tmp_path)

    def breaks(*_):
        raise MemoryError

    monkeypatch.setattr(HeldGaps, "settle", breaks)
    with pytest.raises(MemoryError):
        train(small(image, polygons, tmp_path / "m.safetensors", steps=4))
    monkeypatch.undo()
    monkeypatch.setattr(Learner, "advance", lambda *_: pytest.fail("a step"))
    train(small(image, polygons, tmp_path / "m.safetensors", steps=4, resume=True))
    assert (tmp_path / "m.safetensors").exists()
    assert not (tmp_path / "m.checkpoint").exists()


@pytest.mark.usefixtures("_gaps_are_tried")
def test_gaps_have_their_share_of_a_time_budget_and_no_more(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    tried, trial, pause = [], gap_trials.try_gap, [0.2]

    def slowly(*args):
        tried.append(time.sleep(pause[0]))
        return trial(*args)

    monkeypatch.setattr(gap_trials, "try_gap", slowly)
    result, _ = train(small(image, polygons, tmp_path / "m.safetensors", steps=10_000, time_budget=4))
    assert 0 < result.summary["steps"] < 10_000
    # Of 24; a tenth of the time is theirs.
    assert len(tried) <= 3
    tried.clear()
    pause[0] = 0.0
    train(small(image, polygons, tmp_path / "m.safetensors", steps=3))
    assert len(tried) == 24


@pytest.mark.usefixtures("_gaps_are_tried")
def test_looking_at_gaps_leaves_time_to_measure_intervals(tmp_path, monkeypatch):
    """Looks took all of it, and every deviation of a fill was one number a band."""
    image, polygons, _ = make_scene(tmp_path)
    looked, look = [], HeldGaps._at
    monkeypatch.setattr(HeldGaps, "_at", lambda *args: looked.append(time.sleep(0.15)) or look(*args))
    result, told = train(small(image, polygons, tmp_path / "m.safetensors", steps=10_000, time_budget=4))
    assert 0 < len(looked) <= 4
    assert 0 < result.summary["metrics"]["gaps"]["gap_inside"] <= 1
    assert not any(event.message == UNMEASURED for event in told if isinstance(event, events.Warning))


@pytest.mark.usefixtures("_gaps_are_tried")
def test_intervals_that_nobody_measured_are_told(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(gap_trials, "try_gap", lambda *_: None)
    result, told = train(small(image, polygons, tmp_path / "m.safetensors", steps=3))
    assert [event.message for event in told if isinstance(event, events.Warning)].count(UNMEASURED) == 1
    assert "gap_inside" not in result.summary["metrics"]["gaps"]


def test_too_few_polygons_to_judge_are_told_of_the_image_and_not_of_guesses(tmp_path, monkeypatch):
    monkeypatch.setattr(guard, "FEWEST", 8)
    image, polygons, _ = make_scene(tmp_path)
    result, told = train(small(image, polygons, tmp_path / "m.safetensors", steps=2))
    (warning,) = (event.message for event in told if isinstance(event, events.Warning))
    assert "to tell whether learning the image helps to map it" in warning
    assert "and no image model" in warning
    assert "guesses" not in warning
    (note,) = (event.message for event in told if isinstance(event, events.Note))
    assert note.startswith("nothing of an image model is in the file")
    assert "filled by what lies around them" in note
    assert not result.summary["metrics"]["gaps"]["image_learnt"]
