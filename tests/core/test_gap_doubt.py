"""Intervals as wide as the errors are, by what makes a pixel hard to tell."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.networks.gap_doubt import Doubt


def errors(seed, *, gaps=20, pixels=60, level=0.0, days=0.0, near=0.0):
    """|error| / deviation of Gaussian errors whose width grows as said, with traits that vary from gap to gap."""
    g = torch.Generator().manual_seed(seed)
    numbers = torch.arange(gaps).repeat_interleave(pixels)
    traits = torch.rand(gaps, 2, generator=g)[numbers] + 0.02 * torch.randn(gaps * pixels, 2, generator=g)
    factor = (level + days * traits[:, 0] + near * traits[:, 1]).exp()
    return (torch.randn(gaps * pixels, 3, generator=g) * factor[:, None]).abs(), traits, numbers


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 0.5), st.floats(-1, 1), st.floats(-0.5, 0.5))
def test_nine_in_ten_are_inside_of_what_was_measured_and_of_others_like_it(seed, level, days, near):
    doubt = Doubt()
    size, traits, gaps = errors(seed, level=level, days=days, near=near, gaps=60)
    assert doubt.measure(size, traits, gaps) == pytest.approx(0.9, abs=0.005)
    fresh, other, _ = errors(seed + 1, level=level, days=days, near=near, gaps=60)
    factor = doubt(other.T[None, :, None])[0, 0, 0]
    assert (fresh <= 1.6449 * factor[:, None]).float().mean() == pytest.approx(0.9, abs=0.06)
    # It never claims that a longer gap, or one further from what is visible, is easier.
    assert (doubt.levels.diff() >= 0).all()
    assert (doubt.lengths.diff() > 0).all()
    assert doubt.near[0] <= 0


def test_longer_gaps_are_told_to_be_harder_where_they_are():
    doubt = Doubt()
    doubt.measure(*errors(0, days=1.5, near=-1.0, gaps=60))
    assert doubt.near[0] == pytest.approx(-1.0, abs=0.3)
    easy, hard = doubt(torch.tensor([[0.1, 0.9], [0.9, 0.1]])[..., None, None])[:, 0, 0, 0]
    assert hard > 4 * easy


def test_nothing_is_claimed_from_too_little_nor_far_beyond_what_was_seen():
    doubt = Doubt()
    assert math.isnan(doubt.measure(*errors(0, gaps=1, pixels=10)))
    assert (doubt(torch.rand(1, 2, 4, 4)) == 1).all()
    size, traits, gaps = errors(0, days=2.0)
    doubt.measure(size, 0.3 * traits, gaps)
    at, beyond = doubt(torch.tensor([[0.6, 0.1], [1.0, 0.1]])[..., None, None])[:, 0, 0, 0]
    assert at == beyond
    doubt.measure(1e6 * size, traits, gaps)
    assert doubt(traits.T[None, :, None]).max() <= 8.001


def test_every_length_holds_what_it_says_even_where_only_the_longest_are_hard():
    """A straight line through all lengths would promise too little of the short ones or of the long."""
    doubt = Doubt()
    g = torch.Generator().manual_seed(0)

    def made(gaps):
        numbers = torch.arange(gaps).repeat_interleave(60)
        traits = torch.rand(gaps, 2, generator=g)[numbers]
        factor = 1 + 6 * (traits[:, 0] > 0.7)
        return (torch.randn(gaps * 60, 3, generator=g) * factor[:, None]).abs(), traits, numbers

    doubt.measure(*made(400))
    size, traits, _ = made(400)
    inside = (size <= 1.6449 * doubt(traits.T[None, :, None])[0, 0, 0][:, None]).float().mean(1)
    for low, high in ((0, 0.4), (0.8, 1)):
        chosen = (traits[:, 0] >= low) & (traits[:, 0] < high)
        assert inside[chosen].mean() == pytest.approx(0.9, abs=0.05)


def test_few_trials_of_one_length_are_one_level():
    doubt = Doubt()
    size, traits, gaps = errors(0, gaps=4)
    traits[:, 0] = 0.3
    doubt.measure(size, traits, gaps)
    assert (doubt.levels == doubt.levels[0]).all()
    assert torch.isfinite(doubt(torch.rand(1, 2, 3, 3))).all()
