"""Gaps that are made for a trial: hidden from what tells them, of real shapes, on dates that show enough."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.inpainting import gap_trials
from landbrush.core.inpainting.gap_trials import measure, real_gaps, try_gap
from landbrush.core.networks.gap_doubt import Doubt

SIDE = 20


def place(seed, dates, observed=0.8):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(dates, 2, SIDE, SIDE, generator=g)
    m = torch.rand(dates, 1, SIDE, SIDE, generator=g) < observed
    return torch.where(m, x, torch.zeros(())), m, torch.arange(float(dates)) * 10


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 6), st.floats(0.3, 1.0))
def test_what_a_trial_hides_was_observed_and_tells_nothing_of_itself(seed, dates, observed):
    x, m, days = place(seed, dates, observed)
    seen = {}
    real = gap_trials.tell

    def spy(x, m, days, date, **more):
        seen.update(m=m[0], date=date)
        return real(x, m, days, date, **more)

    gap_trials.tell = spy
    try:
        found = try_gap(x, m, days, np.random.default_rng(seed), real_gaps(m, days))
        if found is None:
            return
        hidden = m[seen["date"], 0] & ~seen["m"][seen["date"], 0]
        assert len(found.off) <= int(hidden.sum())
        assert len(found.off) >= 16
        assert not (seen["m"] & ~m).any()
        # Whatever is under the cloud, what is told of it stays: the error moves with the truth and with nothing else.
        spoilt = torch.where(m & ~seen["m"], x + 5.0, x)
        again = try_gap(spoilt, m, days, np.random.default_rng(seed), real_gaps(m, days))
        torch.testing.assert_close(again.off, found.off + 5.0, atol=1e-4, rtol=0)
        torch.testing.assert_close(again.deviation, found.deviation)
    finally:
        gap_trials.tell = real


def test_a_date_of_which_little_is_seen_is_not_tried():
    x, m, days = place(0, 3, 1.0)
    m[1, :, 2:] = False
    dates = set()
    real = gap_trials.tell
    gap_trials.tell = lambda x, m, days, date, **more: dates.add(date) or real(x, m, days, date, **more)
    try:
        for seed in range(12):
            try_gap(x, m, days, np.random.default_rng(seed), real_gaps(m, days))
    finally:
        gap_trials.tell = real
    assert dates == {0, 2}


def test_nothing_is_measured_where_nothing_can_be_tried():
    doubt = Doubt()
    x, m, days = place(0, 2)
    assert np.isnan(measure(doubt, [(x, torch.zeros_like(m), days)], 3, np.random.default_rng(0)))
    assert np.isnan(measure(doubt, [], 3, np.random.default_rng(0)))
    assert (doubt.levels == 0).all()
    assert measure(doubt, [(x, m, days)], 8, np.random.default_rng(0)) == pytest.approx(0.9, abs=0.02)
    assert (doubt.levels != 0).any()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 6), st.floats(0.0, 1.0))
def test_real_gaps_are_days_to_the_nearest_date_that_shows_a_pixel(seed, dates, observed):
    _, m, days = place(seed, dates, observed)
    days = days + torch.arange(float(dates)) ** 2
    shown, wanted = m[:, 0].flatten(1), []
    for date, pixel in (~shown).nonzero().tolist():
        others = days[shown[:, pixel]]
        wanted += [float((others - days[date]).abs().min())] if len(others) else []
    assert real_gaps(m, days).tolist() == sorted(wanted)


def test_trials_are_as_long_as_the_longest_real_gap_however_few_there_are_of_it():
    dates = 12
    x, _, days = place(0, dates)
    m = torch.ones(dates, 1, SIDE, SIDE, dtype=torch.bool)
    # Nearly all are a date long, one pixel is unseen for five dates.
    m[1, :, :10] = False
    m[3:12, :, 15, 15] = False
    real = real_gaps(m, days)
    assert (real[0], np.median(real), real[-1]) == (10, 10, 90)
    found = [try_gap(x, m, days, np.random.default_rng(seed), real) for seed in range(60)]
    lengths = np.array([float(np.expm1(item.traits[:, 0].median() * np.log(366))) for item in found if item])
    assert lengths.max() > 60
    assert 0.2 < (lengths > 20).mean() < 0.7
    assert not len(real_gaps(torch.ones_like(m), days))
