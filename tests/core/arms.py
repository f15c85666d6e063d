"""Trainings with two arms, small and soon over, for the tests of what becomes of them."""

from __future__ import annotations

import pytest
import scenes
import torch
from scenes import small_train

from landbrush.core.training import fitting, guard

both = pytest.mark.parametrize("method", ["mixmatch", "fixmatch"])


def options(**more):
    """Sixteen steps, fork at eight, a look every fourth; four more for what was held out."""
    own = {"network.dropout": 0.1, "evaluate_every": 4, "patience": 100, "refit": 0.25}
    return {**small_train("", "", "")["options"], **own, **more}


def job(folder, image, polygons, name, method, **changes):
    data = {"method": method, "steps": 16, "options": options(), **changes}
    return small_train(image, polygons, folder / f"{name}.safetensors", **data)


def weights(folder, name):
    return scenes.weights(folder / f"{name}.safetensors")


def same(one, other):
    return one.keys() == other.keys() and all(torch.equal(one[key], other[key]) for key in one)


def wins(monkeypatch, guesses):
    """Whatever is held out says that guesses are better, or worse."""
    real = guard.verdict
    counts = {"polygon_class": [0, 1], "by_polygon": [[1, 1], [1, 1]]}
    seen = {"mean_iou": 1.0 if guesses else 0.1, "polygon_class": [0, 1], "by_polygon": [[2, 0], [0, 2]]}
    monkeypatch.setattr(guard, "SURE", 0.0)
    monkeypatch.setattr(fitting, "verdict", lambda name, *_: real(name, {"mean_iou": 0.2, **counts}, seen))
