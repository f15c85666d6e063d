"""How two endings of one training share its steps, its time and its bar."""

from __future__ import annotations

import itertools
import re

import pytest
import torch
from arms import both, job, options, weights
from made_guessing import make_method
from scenes import make_scene, train

from landbrush.core import events
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.mixmatch import MixMatch
from landbrush.core.methods.supervised import Supervised
from landbrush.core.training import learner
from landbrush.core.training.arms import Arm, Course, arms_of

pytestmark = pytest.mark.usefixtures("few_polygons_are_enough")


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
