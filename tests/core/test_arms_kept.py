"""What two endings of one training keep of each other: at the fork, in a checkpoint, and back at the best look."""

from __future__ import annotations

import itertools
import json
from types import SimpleNamespace

import pytest
import torch
from arms import job, options, same, weights, wins
from safetensors import safe_open
from scenes import make_scene, train

from landbrush.core import events
from landbrush.core.errors import Cancelled
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.model_file import read_info
from landbrush.core.training import fitting, learner, watch
from landbrush.core.training.checkpoint import checkpoint_path

pytestmark = pytest.mark.usefixtures("few_polygons_are_enough")


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
