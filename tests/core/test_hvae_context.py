"""What the observed part of a series says of its hidden pixels, before anything is learnt."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from made_hvae import HIDDEN

from landbrush.core.inpainting.interpolation import interpolate, neighbours
from landbrush.core.networks.hvae_context import _slope, context_channels, over_space, stretched, tell
from landbrush.core.networks.hvae_filler import Filler

SIDE = 24


def series(dates, *, bands=3, seed=0, observed=0.6, tiles=1):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(tiles, dates, bands, SIDE, SIDE, generator=g)
    m = torch.rand(tiles, dates, 1, SIDE, SIDE, generator=g) < observed
    days = torch.rand(tiles, dates, generator=g).mul(900).sort(1).values.round()
    return x, m, days


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 7), st.floats(0.05, 0.95))
def test_the_line_is_the_interpolation_that_is_offered_without_a_model(seed, dates, observed):
    x, m, days = series(dates, seed=seed, observed=observed)
    days = days + torch.arange(dates)
    for date in range(dates):
        # The date's own pixels are left out: as if it were hidden wholly.
        others = m.clone()
        others[:, date] = False
        place, values = interpolate(
            x[0].double().numpy(), days[0].double().numpy(), *neighbours(others[0, :, 0].numpy()), date
        )
        line = tell(x, m, days, date).line[0].numpy()
        np.testing.assert_allclose(line[:, place], values, atol=1e-4)
        seen = m[0, date, 0].numpy()
        level = x[0, date].numpy()[:, seen].mean(1) if seen.any() else np.zeros(3)
        np.testing.assert_allclose(line[:, ~place], np.repeat(level[:, None], (~place).sum(), 1), atol=1e-4)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 6), st.sampled_from(HIDDEN))
def test_what_is_hidden_tells_nothing(seed, dates, hidden):
    x, m, days = series(dates, seed=seed, tiles=2)
    spoilt = torch.where(m, x, torch.full((), hidden))
    for one, other in zip(vars(tell(x, m, days, 0)).values(), vars(tell(spoilt, m, days, 0)).values()):
        assert torch.isfinite(one).all()
        assert torch.equal(one, other)


def test_what_is_common_to_a_date_is_learnt_from_its_visible_pixels():
    """Haze and season: each date is a linear map of one scene; the straight line is wrong, the regression is not."""
    x, _, _ = series(1, bands=4)
    g = torch.Generator().manual_seed(3)
    maps = torch.eye(4) + 0.5 * torch.randn(6, 4, 4, generator=g)
    levels = torch.randn(6, 4, 1, 1, generator=g)
    whole = (torch.einsum("tij,jhw->tihw", maps, x[0, 0]) + levels)[None]
    m = torch.ones(1, 6, 1, SIDE, SIDE, dtype=torch.bool)
    m[:, 2, :, :12] = False
    m[:, 4, :, 6:, 6:] = False
    told = tell(torch.where(m, whole, torch.nan), m, torch.arange(6.0)[None] * 20, 2)
    hidden = ~m[:, 2].expand_as(told.mean)
    line, mean = ((item - whole[:, 2])[hidden].square().mean().sqrt() for item in (told.line, told.mean))
    assert mean < 0.25 * line


def test_clouds_that_no_mask_tells_hardly_move_it():
    x, _, _ = series(1, bands=2)
    whole = torch.stack([x[:, 0], 0.5 * x[:, 0] + 1, 0.8 * x[:, 0]], 1)
    m = torch.ones(1, 3, 1, SIDE, SIDE, dtype=torch.bool)
    m[:, 1, :, :8] = False
    clean = tell(whole, m, None, 1).mean
    cloudy = whole.clone()
    cloudy[:, 1, :, 20:, :10] = 6.0
    hidden = ~m[:, 1].expand_as(clean)
    truth = whole[:, 1][hidden]
    assert (clean[hidden] - truth).abs().mean() < 0.1
    assert (tell(cloudy, m, None, 1).mean[hidden] - truth).abs().mean() < 0.3


def test_dates_nobody_told_are_evenly_apart():
    x, m, _ = series(5)
    even = torch.arange(5.0)[None] * 30
    assert torch.equal(tell(x, m, None, 2).mean, tell(x, m, even, 2).mean)


def test_far_from_everything_observed_distance_says_nothing():
    m = torch.zeros(1, 1, 1, 64, 64, dtype=torch.bool)
    m[..., :8] = True
    told = over_space(m.float(), m)[0, 0, 0, 32]
    assert told[8] > 0.7
    assert (told[8:26].diff() < 0).all()
    assert told[40:].abs().max() < 1e-3


@pytest.mark.parametrize("dates", [1, 2, 6])
def test_the_filler_begins_with_what_is_told_and_goes_no_further_than_it_is_believed(dates):
    torch.manual_seed(0)
    filler = Filler(bands=3, width=4)
    x, m, days = series(dates, tiles=2)
    told = tell(x, m, days, 0)
    assert told.features.shape[1] == context_channels(3)
    with torch.no_grad():
        added, log_variance = filler(told, filler.look(told), torch.randn(2, 3, SIDE, SIDE))
        assert (added == 0).all()
        torch.testing.assert_close(log_variance, (2 * told.spread.log()).expand_as(added))
        torch.nn.init.normal_(filler.head.weight)
        learnt, log_variance = filler(told, filler.look(told), torch.randn(2, 3, SIDE, SIDE))
        assert not filler.learnt
        mean, variance = filler.believed(told)
        assert torch.equal(mean, told.mean)
        torch.testing.assert_close(variance, told.spread.square().expand_as(mean))
        filler.trust[1] = 1
        assert filler.learnt
        mean, _ = filler.believed(told, learnt, log_variance)
        torch.testing.assert_close(mean, told.mean + learnt)
        filler.trust.zero_()
        filler.doubt.levels.fill_(math.log(2.0))
        mean, variance = filler.believed(told, learnt, log_variance)
        assert torch.equal(mean, told.line)
        torch.testing.assert_close(variance, 4 * log_variance.exp())


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.05, 0.9))
def test_the_spline_is_the_least_of_its_energy_and_keeps_what_is_visible(seed, observed):
    """Against the normal equations, solved at once."""
    g = torch.Generator().manual_seed(seed)
    h, w = 9, 11
    m = torch.rand(1, 1, h, w, generator=g) < observed
    m[..., 0, 0] = True
    values = torch.randn(1, 2, h, w, generator=g).double() * m
    found = stretched(values, m, torch.randn(1, 2, h, w, generator=g).double())
    assert torch.equal(found * m, values)
    assert torch.isfinite(found).all()
    columns = torch.eye(h * w).double().reshape(h * w, 1, h, w)
    bent = _slope(columns)
    system = (bent + 3 * _slope(bent) + 1e-3 * columns).flatten(1).T
    hidden = ~m.flatten()
    right = -(system[hidden][:, ~hidden] @ values.flatten(2)[0, :, ~hidden].T)
    expected = torch.linalg.solve(system[hidden][:, hidden], right)
    torch.testing.assert_close(found.flatten(2)[0, :, hidden].T, expected, atol=1e-5, rtol=1e-4)


def test_of_a_single_date_a_gap_goes_on_from_its_rim():
    rows, cols = torch.meshgrid(torch.linspace(-1, 1, 40), torch.linspace(-1, 1, 40), indexing="ij")
    truth = torch.stack([rows + 0.5 * cols, torch.sin(3 * cols)])[None, None]
    m = torch.ones(1, 1, 1, 40, 40, dtype=torch.bool)
    m[..., 12:26, 10:30] = False
    told = tell(truth, m, None, 0)
    hidden = ~m[:, 0].expand(1, 2, 40, 40)
    error, plain = ((item - truth[:, 0])[hidden].square().mean().sqrt() for item in (told.mean, told.line))
    assert error < 0.15 * plain
    assert torch.equal(tell(truth, m, None, 0, around=False).line, told.line)


@pytest.mark.parametrize("dates", [1, 3, 7])
def test_bfloat16_changes_nothing_of_it(dates):
    """Training runs under autocast, filling does not: the features would be others than were learnt from."""
    x, m, days = series(dates, bands=4, tiles=2)
    exact = tell(x, m, days, 0)
    with torch.autocast("cpu", torch.bfloat16):
        # It is on.
        assert (x[0, 0, 0] @ x[0, 0, 0]).dtype == torch.bfloat16
        found = tell(x, m, days, 0)
    for name, value in vars(exact).items():
        assert torch.equal(getattr(found, name), value), name
