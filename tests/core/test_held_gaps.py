"""Gaps that a training never sees through: what they hide, choose and make the network believe."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from made_hvae import make_network

from landbrush.core.data.band_statistics import band_statistics
from landbrush.core.data.held_pixels import UNLABELLED, TrainingArea
from landbrush.core.errors import Cancelled
from landbrush.core.inpainting import gap_trials
from landbrush.core.networks import build_network
from landbrush.core.training import held_gaps
from landbrush.core.training.held_gaps import _chosen, hold_gaps
from landbrush.core.training.training_set import TrainingSet

CPU = torch.device("cpu")


def made_set(dates=8, side=40, *, seed=0, cloudy=0.3, labels=False):
    random = np.random.default_rng(seed)
    scene = random.normal(size=(3, side, side)) * 200 + 1000
    scene = np.stack([(1 + 0.3 * random.normal()) * scene + 300 * random.normal() for _ in range(dates)])
    scene += 60 * random.normal(size=scene.shape)
    m = np.ones((dates, 1, side, side), bool)
    for date in np.flatnonzero(random.random(dates) < cloudy):
        m[date, :, : side // 2, : side // 3] = False
    area = TrainingArea.unannotated(
        np.where(m, scene, 0).clip(0, 60000).astype(np.uint16), m, tuple(20.0 * i for i in range(dates))
    )
    if labels:
        area.labels = np.full((1, side, side), UNLABELLED, np.uint8)
        area.labels[:, ::2] = 1
    mean, std = band_statistics([area])
    return TrainingSet((area,), (), ("B1", "B2", "B3"), mean, std, (), 0, 0, "")


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2, 8, 20]), st.booleans())
def test_observed_pixels_are_hidden_for_good_annotated_ones_never(seed, dates, labels):
    data = made_set(dates, seed=seed, labels=labels)
    before = data.areas[0].m.copy()
    shown, gaps = hold_gaps(data, make_network(), size=32, seed=seed, device=CPU)
    after = shown.areas[0].m
    assert np.array_equal(data.areas[0].m, before)
    assert not (after & ~before).any()
    assert gaps is not None
    assert (before & ~after).any()
    assert (before & ~after).mean() < 0.7
    assert not labels or not (before & ~after)[:, :, ::2].any()
    again, _ = hold_gaps(data, make_network(), size=32, seed=seed, device=CPU)
    assert np.array_equal(again.areas[0].m, after)
    if dates == 20:
        # Neighbours in time stay.
        assert ((before & ~after).any((1, 2, 3))).sum() < 16


def test_nothing_is_hidden_from_a_network_that_does_not_fill_or_where_there_is_no_room():
    data = made_set()
    plain = build_network({"name": "unet", "width": 4, "depth": 1}, 3, 2)
    assert hold_gaps(data, plain, size=32, seed=0, device=CPU) == (data, None)
    tiny = made_set(side=3)
    shown, gaps = hold_gaps(tiny, make_network(), size=32, seed=0, device=CPU)
    assert gaps is None
    assert shown.areas[0].m.all() == tiny.areas[0].m.all()


def test_a_look_is_the_same_again_and_moves_nobody_elses_draws():
    _, gaps = hold_gaps(made_set(), make_network(), size=32, seed=0, device=CPU)
    network = make_network().eval()
    state = torch.get_rng_state()
    first = gaps.look(network)
    assert torch.equal(torch.get_rng_state(), state)
    torch.rand(3)
    assert gaps.look(network) == first
    assert first["gap_error"] == pytest.approx(first["gap_error_told"], rel=1e-5)
    assert first["gap_error_told"] < first["gap_error_line"]


@pytest.mark.parametrize("seed", [0, 1])
def test_what_is_learnt_is_believed_where_it_helps_and_intervals_hold_what_they_say(seed):
    _, gaps = hold_gaps(made_set(12, seed=seed), make_network(), size=32, seed=seed, device=CPU)
    network = make_network().eval()
    filler = network.decoder.filler
    told = gaps.look(network)
    # Nonsense is not added.
    with torch.no_grad():
        filler.head.bias.copy_(torch.tensor([2.0] * 3 + [1.0] * 3))
    assert gaps.look(network)["gap_error"] > 1.0
    settled = gaps.settle(network)
    assert filler.trust.tolist() == [1.0, 0.0]
    assert settled["gap_error"] == pytest.approx(told["gap_error_told"])
    assert settled["gap_error"] <= settled["gap_error_line"]
    assert settled["gap_inside"] == pytest.approx(0.9, abs=0.02)
    # Settled once more, nothing changes.
    levels = filler.doubt.levels.clone()
    gaps.settle(network)
    assert filler.trust.tolist() == [1.0, 0.0]
    torch.testing.assert_close(filler.doubt.levels, levels)


def off_of(*gaps):
    """(N, 1) errors and their gaps, from the size of each gap's."""
    sizes = torch.tensor(gaps).repeat_interleave(20)
    return sizes[:, None], torch.arange(len(gaps)).repeat_interleave(20)


def test_a_step_is_taken_where_most_gaps_gain_and_not_for_a_single_one():
    plain, gaps = off_of(*[0.5] * 8)
    everywhere, _ = off_of(0.4, 0.42, 0.41, 0.43, 0.4, 0.39, 0.44, 0.4)
    assert _chosen(plain, {0.5: everywhere}, 0.0, gaps) == 0.5
    assert _chosen(plain, {0.5: everywhere, 1.0: 0.9 * everywhere}, 0.0, gaps) == 1.0
    # Over all pixels it would be better by far.
    wild, _ = off_of(*[0.5] * 7, 9.0)
    tamed, _ = off_of(*[0.52] * 7, 0.1)
    assert tamed.square().mean() < 0.1 * wild.square().mean()
    assert _chosen(wild, {0.5: tamed}, 0.0, gaps) == 0.0
    hardly, _ = off_of(*[0.498] * 8)
    assert _chosen(plain, {0.5: hardly}, 0.0, gaps) == 0.0
    few, some = off_of(0.5, 0.5)
    assert _chosen(few, {0.5: 0.1 * few}, 1.0, some) == 1.0


def test_what_is_learnt_is_added_where_it_is_right():
    """The truth itself, whispered to the filler: it must be believed."""
    _, gaps = hold_gaps(made_set(12, 96), make_network(), size=32, seed=0, device=CPU)
    network = make_network().eval()
    found = gaps._found(network)
    gaps._found = lambda *_: found._replace(
        learnt=0.9 * (found.off - found.told), variance=(0.1 * (found.off - found.told)).square() + 1e-4
    )
    settled = gaps.settle(network)
    assert settled["gap_trust_learnt"] == 1.0
    assert settled["gap_error"] < 0.2 * settled["gap_error_told"]
    assert network.decoder.filler.learnt


def state_of(network):
    return {key: value.clone() for key, value in network.state_dict().items()}


@pytest.mark.parametrize("stop_at", [0, 3, 16, 40])
def test_stopped_while_it_is_settled_a_network_is_as_it_was(stop_at):
    """In the gaps that were held out, and in those that are tried besides."""
    _, gaps = hold_gaps(made_set(12), make_network(), size=32, seed=0, device=CPU)
    network = make_network().eval()
    network.decoder.filler.trust.copy_(torch.tensor([0.5, 0.5]))
    before, shares = state_of(network), []

    def stop(share):
        shares.append(share)
        if len(shares) > stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        gaps.settle(network, lambda share: stop(share) is None)
    assert all(torch.equal(value, before[key]) for key, value in network.state_dict().items())
    with pytest.raises(Cancelled):
        gaps.look(network, lambda: stop(0.0))
    assert shares[0] == 0
    assert shares == sorted(shares[:-1]) + [0.0]


def test_out_of_time_it_is_settled_by_the_gaps_looked_at_until_then(monkeypatch):
    _, gaps = hold_gaps(made_set(12, 96), make_network(), size=32, seed=0, device=CPU)
    monkeypatch.setattr(held_gaps, "_TRIALS", 24)
    network, shares = make_network().eval(), []
    looked, tried = [], []
    at, trial = gaps._at, gap_trials.try_gap
    monkeypatch.setattr(gaps, "_at", lambda *args: looked.append(1) or at(*args))
    monkeypatch.setattr(gap_trials, "try_gap", lambda *args: tried.append(1) or trial(*args))
    whole = gaps.settle(network, lambda share: shares.append(share) is None)
    count = len(looked)
    assert count > 4
    assert len(tried) == 24
    assert shares == sorted(set(shares))
    assert (shares[0], len(shares)) == (0, count + 24)
    assert 0.8 < shares[-1] < 1
    for last, wanted in ((count + 4, (count, 4)), (count - 1, (count - 1, 0)), (0, (1, 0))):
        looked.clear(), tried.clear(), shares.clear()
        some = gaps.settle(network, lambda share, last=last: shares.append(share) or len(shares) <= last)
        assert (len(looked), len(tried)) == wanted
        assert (some["gap_error"] == whole["gap_error"]) == (wanted[0] == count)
        assert network.decoder.filler.trust.tolist() == [1.0, 0.0]
