"""Two endings of one training, and the better of them: what is kept at the fork, what is returned, what is told."""

from __future__ import annotations

import itertools
import json
import re
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors import safe_open
from scenes import make_scene, read_array, small_train, train, write_polygons, write_raster
from test_semi_supervised import make_method

from landbrush.core import events
from landbrush.core.errors import Cancelled
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.mixmatch import MixMatch
from landbrush.core.methods.supervised import Supervised
from landbrush.core.model_file import read_info
from landbrush.core.training import fitting, guard, learner, training_set, watch
from landbrush.core.training.arms import Arm, Course, arms_of
from landbrush.core.training.checkpoint import checkpoint_path


@pytest.fixture(autouse=True)
def _few_polygons_are_enough(monkeypatch):
    """The scene has eight in all, and is soon mapped without a mistake."""
    monkeypatch.setattr(guard, "FEWEST", 1)
    monkeypatch.setattr(guard, "LEAST", 0.0)


both = pytest.mark.parametrize("method", ["mixmatch", "fixmatch"])


def options(**more):
    """Sixteen steps, fork at eight, a look every fourth; four more for what was held out."""
    own = {"network.dropout": 0.1, "evaluate_every": 4, "patience": 100, "refit": 0.25}
    return {**small_train("", "", "")["options"], **own, **more}


def job(folder, image, polygons, name, method, **changes):
    data = {"method": method, "steps": 16, "options": options(), **changes}
    return small_train(image, polygons, folder / f"{name}.safetensors", **data)


def weights(folder, name):
    with safe_open(str(folder / f"{name}.safetensors"), framework="pt") as source:
        return {key: source.get_tensor(key) for key in list(source.keys())}


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[key], other[key]) for key in one)


def wins(monkeypatch, guesses):
    """Whatever is held out says that guesses are better, or worse."""
    real = guard.verdict
    counts = {"polygon_class": [0, 1], "by_polygon": [[1, 1], [1, 1]]}
    seen = {"mean_iou": 1.0 if guesses else 0.1, "polygon_class": [0, 1], "by_polygon": [[2, 0], [0, 2]]}
    monkeypatch.setattr(guard, "SURE", 0.0)
    monkeypatch.setattr(fitting, "verdict", lambda name, *_: real(name, {"mean_iou": 0.2, **counts}, seen))


@both
def test_where_guesses_do_not_help_the_supervised_network_is_returned_bit_for_bit(tmp_path, monkeypatch, method):
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, False)
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", method))
    assert same(weights(tmp_path, "plain"), weights(tmp_path, "guarded"))
    assert plain.summary["steps"] == guarded.summary["steps"] == 20
    assert plain.summary["temperature"] == guarded.summary["temperature"]
    metrics = dict(guarded.summary["metrics"])
    judged = metrics.pop("guard")
    assert metrics == plain.summary["metrics"]
    assert judged["returned"] == "supervised"
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    # The curves end with what is returned.
    last = [event.values for event in told if isinstance(event, events.Metrics) and "val_mean_iou" in event.values][-1]
    assert "gain_of_guesses" in last
    assert last["val_mean_iou"] == metrics["mean_iou"]
    assert read_info(str(tmp_path / "guarded.safetensors")).metrics["guard"] == judged


def make_wide_scene(folder, size=176):
    """A scene much larger than what is annotated, and brighter away from it."""
    image, _, truth = make_scene(folder, size=size)
    pixels = read_array(image).astype(float) * np.linspace(0.6, 1.8, size)[:, None]
    image = write_raster(folder / "wide.tif", pixels.astype(np.uint16), nodata=0, names=("B03", "B08", "B11"))
    boxes = [(row, col, 9, 12, 3 if col < 80 else 7) for row in (53, 66, 79, 92) for col in (61, 104)]
    return image, write_polygons(folder / "few.gpkg", boxes), truth


@pytest.mark.parametrize(
    ("method", "large"), [("mixmatch", False), ("fixmatch", True), ("fixmatch", False), ("hvae", False)]
)
def test_so_it_is_in_a_scene_that_is_larger_than_its_polygons(tmp_path, monkeypatch, method, large):
    """Its rest is read, is of other brightness, and changes nothing; nor does a series of other dates."""
    image, polygons, _ = make_wide_scene(tmp_path)
    wins(monkeypatch, False)
    if large:
        # What is annotated is then held in pieces, and they may overlap.
        monkeypatch.setattr(training_set, "_LARGE", 100)
        monkeypatch.setattr(training_set, "_BLOCK", 16)
    other = {"images": [{"path": image, "date": f"2020-0{month}-01"} for month in (5, 6)]}
    more = {"unlabelled": [other]} if method == "fixmatch" else {}
    own = {"network": {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 4, "painter": 8}}
    own = {**own, "network.dropout": 0.1} if method == "hvae" else {}
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, _ = train(job(tmp_path, image, polygons, "guarded", method, options=options(**own), **more))
    one, other = weights(tmp_path, "plain"), weights(tmp_path, "guarded")
    if method == "hvae":
        one = {f"encoder.{key}": value for key, value in one.items()}
        other = {key: value for key, value in other.items() if key in one}
    assert same(one, other)
    reached = {key: value for key, value in guarded.summary["metrics"].items() if key not in ("guard", "gaps")}
    assert plain.summary["metrics"] == reached
    assert plain.summary["temperature"] == guarded.summary["temperature"]
    infos = [read_info(str(tmp_path / f"{name}.safetensors")) for name in ("plain", "guarded")]
    assert (infos[0].mean, infos[0].std, infos[0].held_out) == (infos[1].mean, infos[1].std, infos[1].held_out)
    assert infos[0].inputs != infos[1].inputs


@both
def test_where_guesses_help_it_is_the_network_of_a_training_without_a_guard(tmp_path, monkeypatch, method):
    """The supervised arm leaves no trace."""
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, True)
    _, told = train(job(tmp_path, image, polygons, "alone", method, options=options(**{"options.guard": False})))
    assert not any("gain_of_guesses" in event.values for event in told if isinstance(event, events.Metrics))
    result, told = train(job(tmp_path, image, polygons, "guarded", method))
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    assert same(weights(tmp_path, "alone"), weights(tmp_path, "guarded"))
    assert not same(weights(tmp_path, "plain"), weights(tmp_path, "guarded"))
    judged = result.summary["metrics"]["guard"]
    assert judged["returned"] == method
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    assert not [event for event in told if isinstance(event, events.Warning)]


def test_the_second_arm_remembers_the_best_before_the_fork_and_nothing_of_the_first(tmp_path, monkeypatch):
    """Both were best at step 8; the first arm got better still, the second worse."""
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, True)

    def seen(*figures):
        looks = iter(figures)
        monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 0.5, "mean_iou": next(looks), "loss": 1.0})

    seen(0.1, 0.8, 0.1, 0.1, 0.1)
    train(job(tmp_path, image, polygons, "alone", "fixmatch", options=options(**{"options.guard": False})))
    seen(0.1, 0.8, 0.9, 0.1, 0.1, *(0.1, 0.1, 0.1))
    result, _ = train(job(tmp_path, image, polygons, "guarded", "fixmatch"))
    assert same(weights(tmp_path, "alone"), weights(tmp_path, "guarded"))
    assert result.summary["metrics"]["step"] == 8
    assert [look["mean_iou"] for look in result.summary["metrics"]["history"]] == [0.1, 0.8, 0.1, 0.1]


#: In the first arm before and after the fork, at its end, in the second arm, and in the refit.
@pytest.mark.parametrize("guesses", [True, False])
@pytest.mark.parametrize("stop_at", [3, 9, 15, 17, 20, 27])
def test_it_goes_on_bit_for_bit_from_any_step_of_either_arm(tmp_path, monkeypatch, guesses, stop_at):
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, guesses)
    _, told = train(job(tmp_path, image, polygons, "whole", "fixmatch"))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(job(tmp_path, image, polygons, "parts", "fixmatch"), lambda: next(asked) >= stop_at)
    torch.rand(17)
    _, more = train(job(tmp_path, image, polygons, "parts", "fixmatch", resume=True))
    assert same(weights(tmp_path, "whole"), weights(tmp_path, "parts"))
    whole, parts = (read_info(str(tmp_path / f"{name}.safetensors")).metrics for name in ("whole", "parts"))
    assert whole == parts
    assert not (tmp_path / "parts.checkpoint").exists()
    # Curves go on where they were, and so does the bar.
    steps = [event.step for event in told if isinstance(event, events.Metrics)]
    again = [event.step for event in more if isinstance(event, events.Metrics)]
    assert again == steps[len(steps) - len(again) :]


def test_a_checkpoint_of_the_second_arm_holds_how_the_first_one_ended(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    held = {}
    for name, stop_at in (("before", 5), ("first", 12), ("second", 20)):
        asked = itertools.count()
        with pytest.raises(Cancelled):
            train(job(tmp_path, image, polygons, name, "fixmatch"), lambda: next(asked) >= stop_at)  # noqa: B023
        with safe_open(checkpoint_path(str(tmp_path / f"{name}.safetensors")), framework="pt") as source:
            held[name] = json.loads(source.metadata()["landbrush-checkpoint"])
    assert "aside" not in held["before"]
    assert (held["first"]["aside"]["step"], held["first"]["aside"]["ended"]) == (8, {})
    assert (held["first"]["progress"]["arm"], held["first"]["progress"]["step"]) == (0, 12)
    second = held["second"]
    assert (second["aside"]["arm"], second["aside"]["step"], second["aside"]["ended"]["steps"]) == (0, 16, 16)
    assert (second["progress"]["arm"], second["progress"]["made"] - second["progress"]["step"]) == (1, 8)


@both
def test_progress_never_goes_back_and_says_what_is_learnt(tmp_path, method):
    image, polygons, _ = make_scene(tmp_path)
    _, told = train(job(tmp_path, image, polygons, "m", method, steps=80, options=options(evaluate_every=20)))
    bar = [event for event in told if isinstance(event, events.Progress)]
    fractions = [event.fraction for event in bar]
    assert fractions == sorted(fractions)
    texts = [event.message.split(":")[0] for event in bar if "step" in event.message]
    assert [key for key, _ in itertools.groupby(texts)][:2] == ["Training", "Learning from guesses too"]
    assert texts[-1] == "Learning the held-out polygons too"
    steps = [event.step for event in told if isinstance(event, events.Metrics)]
    assert steps == sorted(steps)
    # No step is told beyond what there is of them at most.
    counts = [tuple(map(int, re.findall(r"\d+", event.message))) for event in bar if "step" in event.message]
    assert all(step <= most for step, most in counts)
    (begun,) = [event for event in told if isinstance(event, events.Metrics) and "refit_steps" in event.values]
    assert counts[-1][1] == begun.values["refit_steps"] == 20
    assert counts[-1][0] == steps[-1] - begun.step


def test_nothing_is_guessed_where_nothing_is_held_out_and_it_is_said(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    result, told = train(job(tmp_path, image, polygons, "guarded", "fixmatch", validation=0))
    train(job(tmp_path, image, polygons, "plain", "supervised", validation=0))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    assert result.summary["metrics"] == {}
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert sum("no polygon is held out, and it takes" in text for text in said) == 1


def test_too_few_held_out_polygons_make_it_the_supervised_training_and_it_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(guard, "FEWEST", 8)
    image, polygons, _ = make_scene(tmp_path)
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", "mixmatch"))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    metrics = dict(guarded.summary["metrics"])
    judged = metrics.pop("guard")
    assert metrics == plain.summary["metrics"]
    assert judged["returned"] == "supervised"
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert said.count(judged["told"]) == 1
    assert "only 2 polygons are held out, and it takes 8 to tell" in judged["told"]
    assert not [event for event in told if isinstance(event, events.Note)]


def test_guesses_are_not_tried_where_they_could_not_win(tmp_path, monkeypatch):
    """The supervised network maps every held-out polygon right."""
    monkeypatch.setattr(guard, "LEAST", 0.01)
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 1.0, "mean_iou": 0.9901, "loss": 0.1})
    advance, learnt = learner.Learner.advance, []
    monkeypatch.setattr(learner.Learner, "advance", lambda self, *rest: learnt.append(rest[0]) or advance(self, *rest))
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", "fixmatch"))
    assert {type(item) for item in learnt} == {Supervised}
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    judged = guarded.summary["metrics"]["guard"]
    assert judged["returned"] == "supervised"
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    assert "could not show that they help" in judged["told"]
    assert [event.fraction for event in told if isinstance(event, events.Progress)][-1] <= 1


def test_what_was_kept_can_be_gone_back_to_again_and_again(tmp_path, monkeypatch):
    """Also after what went on from there: nothing of it is shared with the training."""
    image, polygons, _ = make_scene(tmp_path)
    before = []
    back = fitting.put_back

    def watching(made, kept):
        before.append({name: tensor.clone() for name, tensor in kept.tensors.items()})
        before.append(kept.tensors)
        return back(made, kept)

    monkeypatch.setattr(fitting, "put_back", watching)
    wins(monkeypatch, True)
    train(job(tmp_path, image, polygons, "m", "fixmatch"))
    assert len(before) == 2
    assert same(*before)


def test_the_device_has_a_random_state_too(monkeypatch):
    """Dropout draws from it."""
    states = [torch.tensor([7], dtype=torch.uint8)]
    monkeypatch.setattr(torch.cuda, "get_rng_state", lambda device: states[-1])
    monkeypatch.setattr(torch.cuda, "set_rng_state", lambda state, device: states.append(state))
    for kind, names in (("cuda", {"torch", "sampler", "cuda"}), ("cpu", {"torch", "sampler"})):
        stand_in = SimpleNamespace(sampler=SimpleNamespace(device=torch.device(kind), generator=torch.Generator()))
        kept = learner.Learner.random_states(stand_in)
        assert kept.keys() == names
        drawn = torch.rand(3)
        learner.Learner.set_random_states(stand_in, kept)
        assert torch.equal(torch.rand(3), drawn)
    assert [state.tolist() for state in states] == [[7], [7]]


def test_from_the_best_look_guesses_weigh_what_they_did_then(tmp_path, monkeypatch):
    """After it they were halved; what is learnt of the held-out polygons knows nothing of that."""
    image, polygons, _ = make_scene(tmp_path)
    free = options(**{"options.guard": False, "options.start": 0.0, "evaluate_every": 2, "refit": 0.5})
    looks = iter((0.2, 0.9, 0.2, 0.2))
    monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 0.5, "mean_iou": next(looks, 0.2), "loss": 1.0})
    factors, losses = [], FixMatch.losses

    def watching(self, *rest):
        factors.append(float(self.presence.factor))
        return losses(self, *rest)

    monkeypatch.setattr(FixMatch, "losses", watching)
    train(job(tmp_path, image, polygons, "m", "fixmatch", steps=8, options=free))
    assert factors[:8] == [1, 1, 1, 1, 1, 1, 0.5, 0.5]
    assert factors[8:] == [1, 1, 1, 1]


def test_who_does_without_a_guard_guesses_unheld_and_the_watch_still_watches(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    looks = []
    monkeypatch.setattr(FixMatch, "look", lambda self: looks.append(None) or ({"rarest_class": 0.1}, [1]))
    free = options(**{"options.guard": False})
    _, told = train(job(tmp_path, image, polygons, "m", "fixmatch", validation=0, options=free))
    assert len(looks) == 4
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert sum("hardly predicted any more where nobody annotated: class 7" in text for text in said) == 4
    curves = [event.step for event in told if isinstance(event, events.Metrics) and "rarest_class" in event.values]
    assert curves == [4, 8, 12, 16]


@pytest.mark.parametrize(("start", "asked"), [(0.0, True), (1.0, False)])
def test_the_fork_may_be_at_the_beginning_or_never_come(tmp_path, monkeypatch, start, asked):
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, False)
    result, told = train(
        job(tmp_path, image, polygons, "guarded", "mixmatch", options=options(**{"options.start": start}))
    )
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    assert ("guard" in result.summary["metrics"]) == asked
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert [text for text in said if "before guesses would have begun" in text] == said[: 0 if asked else 1]


def test_a_time_budget_is_shared_by_the_arms(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    spent = {"supervised": 0, "fixmatch": 0}
    advance = learner.Learner.advance

    def counting(self, method, *rest):
        spent["supervised" if isinstance(method, Supervised) else "fixmatch"] += 1
        return advance(self, method, *rest)

    monkeypatch.setattr(learner.Learner, "advance", counting)
    result, told = train(job(tmp_path, image, polygons, "m", "fixmatch", steps=1_000_000, time_budget=4))
    assert "guard" in result.summary["metrics"]
    assert min(spent.values()) > 3
    bar = [event.fraction for event in told if isinstance(event, events.Progress)]
    assert bar == sorted(bar)
    assert result.summary["seconds"] < 8


def test_a_second_arm_without_time_for_a_step_returns_the_first(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    budget = Course.budget
    monkeypatch.setattr(Course, "budget", lambda self, part, left: 0.0 if part == 1 else budget(self, part, left))
    result, _ = train(job(tmp_path, image, polygons, "guarded", "fixmatch", time_budget=1000))
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    assert result.summary["metrics"]["guard"]["returned"] == "supervised"
    assert result.summary["steps"] == 20
    # The rate of learning follows the seconds spent, too, so not bit for bit.
    guarded, plain = weights(tmp_path, "guarded"), weights(tmp_path, "plain")
    for key in plain:
        torch.testing.assert_close(guarded[key], plain[key], rtol=1e-2, atol=1e-3)


# ---- the rule and the reckoning ----


@pytest.mark.parametrize("kind", [MixMatch, FixMatch])
def test_a_method_without_a_guard_has_one_arm_and_one_that_cannot_be_judged_the_safe_one(kind):
    free, guarded = make_method(kind, {}), make_method(kind, {"guard": True, "start": 0.25})
    assert [(arm.name, arm.begins) for arm in arms_of("x", free, True)] == [("x", 0.0)]
    assert [(arm.name, arm.begins) for arm in arms_of("x", guarded, True)] == [("supervised", 0.0), ("x", 0.25)]
    assert [arm.name for arm in arms_of("x", guarded, False)] == ["supervised"]
    assert arms_of("x", guarded, True)[1].method is guarded


class Costing:
    def __init__(self, effort):
        self.effort = effort


def test_the_bar_and_the_time_are_shared_by_what_the_parts_cost():
    course = Course((Arm("supervised", Costing(1.0)), Arm("x", Costing(3.0), 0.5)), 0.25)
    whole = 1 + 1.5 + 0.5
    for part, share, wanted in ((0, 0.5, 0.5), (0, 1, 1), (1, 0, 1), (1, 0.5, 1.75), (2, 0, 2.5), (2, 1, 3)):
        assert course.done(part, share) == pytest.approx(wanted / whole)
    assert course.budget(0, 30.0) == pytest.approx(10)
    assert course.budget(1, 20.0) == pytest.approx(15)
    assert course.budget(2, 5.0) == pytest.approx(5)
    # Ten seconds for half of the first arm: ten more, then as much as the others cost.
    assert course.left(0, 0.5, 10.0) == pytest.approx(10 + 20 * 2)
    assert course.left(1, 0.5, 15.0) == pytest.approx(15 + 10)
    assert course.left(2, 0.5, 1.0) == pytest.approx(1)
    assert course.left(0, 0.0, 1.0) is None


def test_one_arm_alone_is_reckoned_as_before():
    course = Course((Arm("supervised", Costing(1.0)),), 0.25)
    assert course.done(0, 1.0) == pytest.approx(1 / 1.25)
    assert course.budget(0, 100.0) == pytest.approx(80)
    assert course.left(0, 0.5, 10.0) == pytest.approx(10 + 5)
    assert Course((Arm("x", Costing(2.0)),), 0.0).done(0, 1.0) == 1
