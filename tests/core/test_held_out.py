"""What a training tells of how far its certainty can be believed, on the polygons held out of it."""

from __future__ import annotations

import json

import pytest
import torch

from landbrush.core import uncertainty as un
from landbrush.core.training import held_out
from landbrush.core.training.held_out import calibrate, counts_of


def drawn(samples, scale, seed=0):
    """Logits that are `scale` times too sure, and the truth."""
    generator = torch.Generator().manual_seed(seed)
    logits = 2 * torch.randn(samples, 4, generator=generator)
    return scale * logits, torch.multinomial(logits.softmax(1), 1, generator=generator)[:, 0]


def test_certainty_is_mended_and_measured():
    logits, truth = drawn(20_000, 3.0)
    temperature, told = calibrate(logits, truth, torch.arange(20_000) // 10)
    assert temperature == pytest.approx(3.0, rel=0.1)
    assert told["ece_before"] > 5 * told["ece"]
    p = (logits / temperature).softmax(1)
    assert told["brier"] == pytest.approx(un.brier(p, truth))
    assert told["nll"] == pytest.approx(un.nll(p, truth))
    found = told["error_detection"]
    wrong = p.argmax(1) != truth
    assert found["auroc"] == pytest.approx(un.auroc_error(un.normalised_entropy(p, 1), wrong))
    assert found["risk"][-1] == pytest.approx(float(wrong.double().mean()))
    assert found["accuracy_at"][0]["accuracy"] > found["accuracy_at"][-1]["accuracy"]


def test_a_temperature_that_would_make_certainty_less_true_is_not_used():
    """All that is said at 92 % is right, but for three pixels that it was very sure of: these alone ask for doubt."""
    logits, truth = torch.zeros(113, 2), torch.zeros(113, dtype=torch.long)
    logits[:90, 0] = logits[93:, 1] = 2.5
    logits[90:93, 1] = 12.0
    truth[93:] = 1
    fitted = un.fit_temperature(logits, truth, torch.full((113,), 50 / 113))
    assert fitted > 1.2
    assert un.ece((logits / fitted).softmax(1), truth) > 1.3 * un.ece(logits.softmax(1), truth)
    temperature, told = calibrate(logits, truth, torch.arange(113) % 5)
    assert temperature == 1.0
    assert told["ece"] == told["ece_before"] == pytest.approx(un.ece(logits.softmax(1), truth))
    assert told["nll"] == pytest.approx(un.nll(logits.softmax(1), truth))


def test_a_large_polygon_outweighs_no_ten_others():
    """A lake of 30 000 pixels, four times too unsure, among 200 polygons of 25 pixels, three times too sure."""
    lake, water = drawn(30_000, 0.25, seed=1)
    others, truth = drawn(5000, 3.0)
    alone = calibrate(others, truth, torch.arange(5000) // 25)[0]
    polygon = torch.cat([torch.arange(5000) // 25, torch.full((30_000,), 200)])
    together = calibrate(torch.cat([others, lake]), torch.cat([truth, water]), polygon)[0]
    assert un.fit_temperature(torch.cat([others, lake]), torch.cat([truth, water])) < 0.5 * alone
    assert together == pytest.approx(alone, rel=0.05)


@pytest.mark.parametrize("pixels", [3, 10, 1000])
def test_a_polygon_counts_as_ten_samples_at_most(monkeypatch, pixels):
    asked = []
    monkeypatch.setattr(held_out, "fit_temperature", lambda logits, y, weight: asked.append(weight) or 1.0)
    logits, truth = drawn(pixels + 5, 2.0)
    polygon = torch.cat([torch.full((pixels,), 7), torch.full((5,), 3)])
    calibrate(logits, truth, polygon)
    assert float(asked[0][:pixels].sum()) == pytest.approx(min(pixels, 10))
    assert asked[0][pixels:].tolist() == [1.0] * 5


def test_a_flawless_sample_and_none_can_be_kept_in_a_model_file():
    logits, _ = drawn(100, 1.0)
    temperature, told = calibrate(logits, logits.argmax(1), torch.arange(100) // 40)
    assert temperature == 1.0
    assert told["error_detection"]["auroc"] is None
    json.dumps(told, allow_nan=False)
    assert calibrate(torch.empty(0, 4), torch.empty(0, dtype=torch.long), torch.empty(0, dtype=torch.long)) == (1.0, {})


def test_what_was_counted_is_told_by_polygon():
    logits = torch.tensor([[9.0, 0, 0], [9, 0, 0], [0, 9, 0], [0, 0, 9], [0, 9, 0]])
    truth, polygon = torch.tensor([0, 0, 0, 2, 2]), torch.tensor([7, 3, 7, 40, 40])
    told = counts_of(logits, truth, polygon, 2.0)
    assert told["polygon_class"] == [0, 0, 2]
    assert told["by_polygon"] == [[1, 0, 0], [1, 1, 0], [0, 1, 1]]
    count, confidence, right = torch.tensor(told["bins"])
    assert (float(count.sum()), float(right.sum())) == (5, 3)
    assert float(confidence.sum()) == pytest.approx(float((logits / 2).softmax(1).amax(1).sum()))
    json.dumps(told, allow_nan=False)


def test_of_very_many_polygons_some_are_added_up_within_their_class():
    polygon = torch.arange(1000)
    truth = (polygon >= 900).long()
    told = counts_of(torch.eye(2)[truth], truth, polygon, 1.0)
    assert told["polygon_class"] == [0] * 200 + [1] * 100
    counts = torch.tensor(told["by_polygon"])
    assert counts.sum(0).tolist() == [900, 100]
    assert counts[:200, 0].max() == 5
