"""Targets that are guessed: brought home from every view, averaged where it is valid, sharpened and aligned."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pointwise import CPU, SIZE, Pointwise, make_batch
from torch import nn

from landbrush.core.augment import Maps
from landbrush.core.data.tiles import Batch
from landbrush.core.methods.guessing import View, align, guess, sharpen, take_views


def views_of(batch, matrices):
    return take_views(batch, matrices, 0.0)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2]), st.integers(1, 4))
def test_exact_views_of_a_pointwise_network_all_guess_alike(seed, dates, count):
    """Moved there and back, whatever the moves: the mean over valid views is the network's own word."""
    torch.manual_seed(seed)
    batch, network = make_batch(3, seed=seed, dates=dates), Pointwise(3, 3)
    maps = [Maps.exact(3, SIZE, CPU, shift=3) for _ in range(count)]
    q, valid = guess(network, views_of(batch, maps), None)
    own = network(batch.x, batch.m).softmax(2)
    torch.testing.assert_close(q[valid.expand_as(q)], own[valid.expand_as(q)].detach())
    assert not q.requires_grad
    # Nothing is known exactly where no view kept the pixel; there it is 0 and no 0/0.
    kept = torch.zeros_like(batch.m)
    for one in maps:
        kept |= one.inverse().valid(one.valid(batch.m))
    assert torch.equal(valid, kept)
    assert (q[~valid.expand_as(q)] == 0).all()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_guesses_move_with_the_tile(seed):
    torch.manual_seed(seed)
    batch, network = make_batch(2, seed=seed), Pointwise(3, 3)
    turn, view = Maps.exact(2, SIZE, CPU), Maps.exact(2, SIZE, CPU)
    q, valid = guess(network, views_of(batch, [view]), None)
    x, m = turn.warp(batch.x, batch.m)
    moved, still = guess(network, views_of(Batch(x, m, batch.y), [view]), None)
    torch.testing.assert_close(moved, turn.distributions(q, valid))
    assert torch.equal(still, turn.valid(valid))


def test_views_are_averaged_where_they_are_valid_and_nowhere_else():
    """Two views that say different things; the second saw only the upper half."""
    x, m = torch.zeros(1, 1, 1, 4, 4), torch.ones(1, 1, 1, 4, 4, dtype=torch.bool)
    half = m.clone()
    half[..., 2:, :] = False

    class Counting(nn.Module):
        def forward(self, x, m, days=None):
            logits = torch.zeros(2, 1, 2, 4, 4)
            logits[1, :, 0] = torch.log(torch.tensor(4.0))
            return logits

    identity = Maps.identity(1, 4, CPU)
    q, valid = guess(Counting(), [View(identity, x, m), View(identity, x, half)], None)
    assert valid.all()
    assert q[0, 0, 0, :2].mean() == pytest.approx((0.5 + 0.8) / 2)
    assert q[0, 0, 0, 2:].mean() == pytest.approx(0.5)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.05, 1.0))
def test_sharpening_keeps_order_and_sum(seed, temperature):
    q = torch.rand(2, 1, 4, 3, 3, generator=torch.Generator().manual_seed(seed)).softmax(2)
    q[0, 0, :, 0, 0] = 0
    sharp = sharpen(q, temperature)
    expected = np.ones((2, 1, 3, 3))
    expected[0, 0, 0, 0] = 0
    np.testing.assert_allclose(sharp.sum(2).numpy(), expected, atol=1e-5)
    assert torch.equal(sharp.argmax(2), q.argmax(2))
    assert (sharp.amax(2) >= q.amax(2) - 1e-6).all()


def test_alignment_makes_the_mean_what_it_should_be():
    q = torch.tensor([0.8, 0.2]).reshape(1, 1, 2, 1, 1)
    aligned = align(q, torch.tensor([0.5, 0.5]), torch.tensor([0.8, 0.2]))
    assert aligned.flatten().tolist() == pytest.approx([0.5, 0.5])
