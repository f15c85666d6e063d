"""The rule by which guesses are believed: a gain on held-out polygons that does not hang on a few of them."""

from __future__ import annotations

import numpy as np
import pytest

from landbrush.core.training.guard import FEWEST, LEAST, SURE, hopeless, sureness, verdict


def arm(*right, classes=2):
    """What an arm made of polygons of 100 pixels, the classes in turn: so many of each are right, others the next."""
    truth = np.arange(len(right)) % classes
    counts = np.zeros((len(right), classes), int)
    counts[np.arange(len(right)), truth] = right
    counts[np.arange(len(right)), (truth + 1) % classes] += 100 - np.array(right)
    return {"polygon_class": truth.tolist(), "by_polygon": counts.tolist(), "mean_iou": mean_iou(truth, counts)}


def mean_iou(truth, counts):
    """One class after the other."""
    found = []
    for k in set(truth.tolist()):
        hit, missed, wrong = counts[truth == k, k].sum(), counts[truth == k].sum(), counts[truth != k, k].sum()
        found.append(hit / (missed + wrong))
    return float(np.mean(found))


def test_guesses_that_help_on_most_polygons_win():
    found = verdict("mixmatch", arm(*[60] * 12), arm(*[70] * 10, 55, 60))
    assert (found["returned"], found["mean_iou"].keys()) == ("mixmatch", {"supervised", "mixmatch"})
    assert found["sure"] > 0.95
    assert "the mixmatch network is returned" in found["told"]


@pytest.mark.parametrize("count", [FEWEST, 12, 20])
def test_one_or_two_polygons_never_decide(count):
    """Whatever they gain: who draws polygons might not have drawn these."""
    safe = arm(*[50] * count)
    for lucky in (1, 2):
        found = verdict("mixmatch", safe, arm(*[100] * lucky, *[50] * (count - lucky)))
        assert found["mean_iou"]["mixmatch"] - found["mean_iou"]["supervised"] >= LEAST
        assert found["returned"] == "supervised"
        assert found["sure"] < SURE
    assert verdict("mixmatch", safe, arm(*[100] * 4, *[50] * (count - 4)))["returned"] == "mixmatch"


def test_a_gain_too_small_to_mean_anything_is_none_however_sure():
    safe, other = arm(*[900] * 40), arm(*[900] * 40)
    other["mean_iou"] = safe["mean_iou"] + LEAST - 1e-6
    found = verdict("fixmatch", safe, other)
    assert found["returned"] == "supervised"
    assert "sure" not in found


def test_a_tie_and_a_loss_go_to_the_supervised_network():
    assert verdict("x", arm(*[70] * 20), arm(*[70] * 20))["returned"] == "supervised"
    assert verdict("x", arm(*[70] * 20), arm(*[60] * 20))["returned"] == "supervised"


def test_it_is_the_share_of_resamples_as_counted_one_by_one():
    random = np.random.default_rng(3)
    truth = np.array([0, 0, 0, 1, 1, 1, 1, 2])
    one, other = random.integers(0, 40, (2, 8, 3))
    gains = []
    for times in np.random.default_rng(0).multinomial(8, np.full(8, 1 / 8), size=2000):
        taken = np.repeat(np.arange(8), times)
        gains.append(mean_iou(truth[taken], other[taken]) - mean_iou(truth[taken], one[taken]))
    assert sureness(one, other, truth) == pytest.approx(np.mean(np.array(gains) > 1e-9))
    assert 0.05 < sureness(one, other, truth) < 0.95


def test_where_guesses_cannot_win_the_reason_is_told():
    assert hopeless(FEWEST, 0.5) is None
    assert "only one polygon is held out" in hopeless(1)
    assert f"only {FEWEST - 1} polygons are held out" in hopeless(FEWEST - 1)
    assert "no polygon is held out" in hopeless(0)
    assert hopeless(100, 1 - LEAST) is None
    assert "mean IoU 0.995" in hopeless(100, 0.995)
    image = hopeless(1, image=True), hopeless(100, 0.995, image=True)
    assert all("learning the image" in told and "guesses" not in told for told in image)
