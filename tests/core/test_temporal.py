"""The chain over dates is what enumerating every history gives, and nothing forbidden ever happens in it."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.temporal import markov
from landbrush.core.temporal.markov import Sample, expect, learn_transitions, path, smooth
from landbrush.core.temporal.model import (
    DAYS_PER_YEAR,
    Transitions,
    allowed_of,
    as_prior,
    default_transitions,
    with_diagonal,
)

quick = settings(max_examples=60, deadline=None)


@st.composite
def chains(draw, most=3, forbidding=True):
    size = draw(st.integers(2, most))
    numbers = st.floats(0.001, 3.0)
    rates = np.array(draw(st.lists(numbers, min_size=size**2, max_size=size**2))).reshape(size, size)
    allowed = np.ones((size, size), bool)
    if forbidding:
        cut = draw(st.lists(st.booleans(), min_size=size**2, max_size=size**2))
        allowed = ~np.array(cut).reshape(size, size) | np.eye(size, dtype=bool)
    prior = as_prior(draw(st.lists(st.floats(0.05, 1.0), min_size=size, max_size=size)))
    noise = draw(st.sampled_from([0.0, 0.1, 0.5]))
    return Transitions(with_diagonal(np.where(allowed, rates, 0.0)), allowed, prior, noise)


@st.composite
def cases(draw, dates=5, forbidding=True):
    """(chain, (T, K, N) log probabilities, days, (T, N) observed)"""
    chain = draw(chains(forbidding=forbidding))
    count = draw(st.integers(1, dates))
    seed = draw(st.integers(0, 2**31 - 1))
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.full(chain.classes, draw(st.sampled_from([0.1, 1.0]))), (count, 4)).clip(1e-12)
    days = np.cumsum(rng.integers(1, 1500, count))
    observed = rng.random((count, 4)) < draw(st.sampled_from([0.4, 1.0]))
    return chain, np.log(np.moveaxis(p, 2, 1)), days, observed


def enumerate_histories(chain, log_probs, days, observed):
    """Every history's weight, (K**T, N), and the histories (K**T, T)."""
    dates, size, pixels = log_probs.shape
    steps = [chain.over(gap / DAYS_PER_YEAR) for gap in np.diff(days)]
    evidence = (1 - chain.noise) * np.exp(log_probs) / chain.prior[:, None] + chain.noise
    evidence = np.where(observed[:, None], evidence, 1.0)
    histories = np.array(list(itertools.product(range(size), repeat=dates)))
    weights = np.empty((len(histories), pixels))
    for number, history in enumerate(histories):
        weight = chain.prior[history[0]] * np.ones(pixels)
        for date, state in enumerate(history):
            weight = weight * evidence[date, state]
            if date:
                weight = weight * steps[date - 1][history[date - 1], state]
        weights[number] = weight
    return histories, weights


@quick
@given(cases())
def test_marginals_are_those_of_all_histories(case):
    chain, log_probs, days, observed = case
    histories, weights = enumerate_histories(*case)
    expected = np.stack(
        [[weights[histories[:, t] == k].sum(0) for k in range(chain.classes)] for t in range(len(days))]
    )
    expected /= weights.sum(0)
    found = smooth(log_probs, days, chain, observed)
    np.testing.assert_allclose(found, expected, atol=1e-9)
    np.testing.assert_allclose(found.sum(1), 1.0, atol=1e-12)


@quick
@given(cases())
def test_the_path_is_the_likeliest_history(case):
    chain, log_probs, days, observed = case
    histories, weights = enumerate_histories(*case)
    found = path(log_probs, days, chain, observed)
    assert found.dtype == np.uint8
    for pixel in range(found.shape[1]):
        number = int(np.flatnonzero((histories == found[:, pixel]).all(1))[0])
        assert weights[number, pixel] == pytest.approx(weights[:, pixel].max(), rel=1e-9)


@quick
@given(cases(dates=8))
def test_what_is_forbidden_never_happens(case):
    chain, log_probs, days, observed = case
    found = path(log_probs, days, chain, observed)
    assert chain.allowed[found[:-1], found[1:]].all()


@quick
@given(cases(forbidding=False), st.permutations(range(3)))
def test_the_order_of_the_classes_does_not_matter(case, order):
    chain, log_probs, days, observed = case
    order = [k for k in order if k < chain.classes]
    other = Transitions(chain.rates[np.ix_(order, order)], chain.allowed, chain.prior[order], chain.noise)
    expected = smooth(log_probs, days, chain, observed)[:, order]
    np.testing.assert_allclose(smooth(log_probs[:, order], days, other, observed), expected, atol=1e-9)


@quick
@given(cases(forbidding=False))
def test_time_reversed_gives_the_same_reversed(case):
    chain, log_probs, days, observed = case
    # Symmetric rates and equal shares: a chain that looks the same backwards.
    even = np.full(chain.classes, 1 / chain.classes)
    chain = replace(chain, rates=with_diagonal(chain.rates + chain.rates.T), prior=even)
    expected = smooth(log_probs, days, chain, observed)[::-1]
    found = smooth(log_probs[::-1].copy(), (days[-1] - days)[::-1], chain, observed[::-1].copy())
    np.testing.assert_allclose(found, expected, atol=1e-9)


@quick
@given(cases(forbidding=False))
def test_a_date_with_no_observation_and_no_asking_changes_nothing(case):
    chain, log_probs, days, observed = case
    apart = np.append(days, days[-1] + 400)
    longer = np.concatenate([log_probs, np.log(np.full((1, *log_probs.shape[1:]), 1e-3))])
    seen = np.concatenate([observed, np.zeros((1, observed.shape[1]), bool)])
    expected = smooth(log_probs, days, chain, observed)
    np.testing.assert_allclose(smooth(longer, apart, chain, seen)[:-1], expected, atol=1e-9)


def test_what_never_changes_is_the_product_of_the_evidence():
    rng = np.random.default_rng(3)
    p = np.moveaxis(rng.dirichlet(np.ones(4), (6, 50)), 2, 1)
    prior = np.array([0.1, 0.2, 0.3, 0.4])
    still = Transitions(np.zeros((4, 4)), np.ones((4, 4), bool), prior)
    expected = prior[:, None] * (p / prior[:, None]).prod(0)
    expected /= expected.sum(0)
    found = smooth(np.log(p), range(6), still)
    for date in range(6):
        np.testing.assert_allclose(found[date], expected, atol=1e-12)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_two_hundred_certain_dates_keep_their_digits(dtype):
    # Up to the middle all speaks for the first class, then as much against it: what is left is a draw.
    p = np.full((200, 2, 1), 1e-30)
    p[:100, 0] = p[100:, 1] = 1.0
    still = Transitions(np.zeros((2, 2)), np.ones((2, 2), bool), np.array([0.5, 0.5]))
    found = smooth(np.log(p).astype(dtype), range(200), still)
    assert found.dtype == dtype
    np.testing.assert_allclose(found, 0.5, atol=1e-2 if dtype == np.float32 else 1e-9)
    moving = default_transitions([0.5, 0.5])
    found = smooth(np.log(p).astype(dtype), range(200), moving)
    assert np.isfinite(found).all()
    assert (found[:100, 0] > 0.999).all()
    assert (found[100:, 1] > 0.999).all()
    assert (path(np.log(p).astype(dtype), range(200), moving)[:, 0] == (np.arange(200) >= 100)).all()


def test_probabilities_of_nothing_are_borne():
    p = np.zeros((3, 2, 1))
    p[[0, 2], 0] = p[1, 1] = 1.0
    with np.errstate(divide="ignore"):
        log_probs = np.log(p)
    absorbing = default_transitions([0.5, 0.5], allowed_of([(2, 1)], [1, 2]))
    found = smooth(log_probs, [0, 365, 730], absorbing)
    assert np.isfinite(found).all()
    # Back is forbidden, so all three dates are of one class, and two speak for the first.
    np.testing.assert_array_equal(path(log_probs, [0, 365, 730], absorbing)[:, 0], [0, 0, 0])


def test_one_doubtful_date_is_outvoted_by_its_neighbours():
    p = np.full((5, 2), [0.97, 0.03])
    p[2] = [0.3, 0.7]
    chain = default_transitions([0.5, 0.5])
    found = smooth(np.log(p), np.arange(5) * 365.25, chain)
    assert (found[:, 0] > 0.9).all()
    # But a change that lasts is seen.
    p[2:] = [0.03, 0.97]
    found = smooth(np.log(p), np.arange(5) * 365.25, chain)
    assert (found[:2, 0] > 0.8).all()
    assert (found[2:, 1] > 0.8).all()


@pytest.mark.parametrize("shape", [(3, 2), (3, 2, 7), (3, 2, 4, 5)])
def test_arrays_and_tensors_of_any_form_give_alike(shape):
    rng = np.random.default_rng(0)
    x = np.log(rng.uniform(0.1, 1.0, shape).astype(np.float32))
    seen = rng.random((3, *shape[2:])) < 0.7
    chain = default_transitions([1, 1], noise=0.05)
    found = smooth(x, [0, 100, 1000], chain, seen)
    tensor = smooth(torch.from_numpy(x), [0, 100, 1000], chain, torch.from_numpy(seen))
    assert isinstance(tensor, torch.Tensor)
    assert found.shape == shape
    np.testing.assert_array_equal(found, tensor.numpy())
    assert path(x, [0, 100, 1000], chain, seen).shape == seen.shape


def test_many_pixels_are_worked_through_in_pieces():
    rng = np.random.default_rng(0)
    x = np.log(rng.dirichlet(np.ones(9), (4, 20_000)).transpose(0, 2, 1))
    chain = default_transitions(np.ones(9))
    whole = smooth(x, [0, 30, 60, 90], chain)
    few = slice(12_345, 12_400)
    np.testing.assert_allclose(whole[:, :, few], smooth(x[:, :, few], [0, 30, 60, 90], chain), atol=1e-12)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"days": [0, 1]}, "does not fit 2 days"),
        ({"days": [0, 2, 2]}, "must rise"),
        ({"transitions": default_transitions([1, 1, 1])}, "3 classes"),
        ({"observed": np.ones((3, 4), bool)}, "observed is"),
    ],
)
def test_what_does_not_fit_is_refused(change, told):
    asked = {"log_probs": np.zeros((3, 2, 5)), "days": [0, 1, 2], "transitions": default_transitions([1, 1])}
    for function in (smooth, path):
        with pytest.raises(ValueError, match=told):
            function(**{**asked, **change})


def simulate(chain, days, pixels, *, sure, wrong=0.0, seed=0):
    """Log probabilities (T, K, N) of a network that is right but for a share `wrong` of the dates, and the truth."""
    rng = np.random.default_rng(seed)
    size = chain.classes
    truth = np.empty((len(days), pixels), int)
    truth[0] = rng.choice(size, pixels, p=chain.prior)
    for t, gap in enumerate(np.diff(days)):
        steps = chain.over(gap / DAYS_PER_YEAR).cumsum(1)
        truth[t + 1] = (rng.random(pixels)[:, None] > steps[truth[t]]).sum(1).clip(max=size - 1)
    shown = np.where(rng.random(truth.shape) < wrong, rng.integers(0, size, truth.shape), truth)
    p = np.full((len(days), size, pixels), (1 - sure) / (size - 1))
    np.put_along_axis(p, shown[:, None], sure, 1)
    return np.log(p), truth


def two_way():
    rates = with_diagonal(np.array([[0, 0.10, 0.0], [0.02, 0, 0.2], [0.05, 0.0, 0]]))
    return Transitions(rates, np.ones((3, 3), bool), np.array([0.5, 0.3, 0.2]))


def test_rates_are_learnt_from_irregular_dates():
    truth = two_way()
    days = np.cumsum([0, 200, 900, 45, 365, 700, 30, 1200])
    log_probs, _ = simulate(truth, days, 6000, sure=0.999, wrong=0.1)
    found = learn_transitions([Sample(log_probs, days)], trust=1.0)
    np.testing.assert_allclose(found.per_year, truth.per_year, atol=0.02)
    assert found.noise == pytest.approx(0.1, abs=0.02)
    # Doubts that the probabilities tell themselves are no noise: right in 93.3 % of the dates, 95 % are promised.
    log_probs, _ = simulate(truth, days, 6000, sure=0.95, wrong=0.1)
    assert learn_transitions([Sample(log_probs, days)], trust=1.0).noise == pytest.approx(0.03, abs=0.02)


def test_what_is_learnt_holds_when_the_dates_are_thinned():
    truth = two_way()
    days = np.arange(12) * 182
    log_probs, _ = simulate(truth, days, 6000, sure=0.97)
    rng = np.random.default_rng(1)
    seen = rng.random((12, 6000)) < 0.6
    whole = learn_transitions([Sample(log_probs, days)], trust=1.0)
    np.testing.assert_allclose(
        learn_transitions([Sample(log_probs, days, seen)], trust=1.0).per_year, whole.per_year, atol=0.03
    )
    halved = learn_transitions([Sample(log_probs[::2], days[::2]), Sample(log_probs[1::2], days[1::2])], trust=1.0)
    np.testing.assert_allclose(halved.per_year, whole.per_year, atol=0.03)


def log_prior(chain, rates):
    """Of the rates and the noise, up to a constant: what learning maximises besides the likelihood."""
    there = rates > 0
    told = markov._PRIOR_YEARS * (rates[there] * np.log(chain.rates[there]) - chain.rates[there]).sum()
    silent = markov._FIRST_NOISE * np.log(chain.noise) + (1 - markov._FIRST_NOISE) * np.log1p(-chain.noise)
    return float(told + markov._PRIOR_DATES * silent)


@settings(max_examples=15, deadline=None)
@given(cases(dates=6, forbidding=False))
def test_no_step_of_learning_makes_it_worse(case):
    _, log_probs, days, observed = case
    sample = [Sample(log_probs, days, observed)]
    reached = []
    for iterations in (1, 2, 3, 6, 12):
        chain = learn_transitions(sample, trust=1.0, iterations=iterations)
        start = default_transitions(chain.prior)
        if not chain.noise:
            return
        reached.append(expect(sample, chain).likelihood + log_prior(chain, start.rates))
    assert all(later >= earlier - 1e-7 for earlier, later in zip(reached, reached[1:]))


def test_forbidden_transitions_are_not_learnt():
    days = np.arange(8) * 365
    log_probs, _ = simulate(two_way(), days, 500, sure=0.8, wrong=0.2)
    allowed = allowed_of([(2, 1), (3, 1)], [1, 2, 3])
    found = learn_transitions([Sample(log_probs, days)], allowed=allowed)
    assert (found.per_year[~allowed] == 0).all()
    assert (found.over(20.0)[~allowed] == 0).all()
    assert found.per_year[0, 1] > 0
    history = path(log_probs, days, found)
    assert allowed[history[:-1], history[1:]].all()
    # Nothing becomes the first class: once left it is gone.
    left = np.maximum.accumulate(history != 0, axis=0)
    assert not (left & (history == 0)).any()


def test_too_little_to_learn_from_leaves_what_was_presumed():
    days = [0, 365]
    seen = np.zeros((2, 10), bool)
    seen[0] = True
    found = learn_transitions([Sample(np.log(np.full((2, 2, 10), 0.5)), days, seen)])
    assert found.per_year[0, 0] == pytest.approx(0.98, abs=1e-3)
    assert found.noise == 0.0
    with pytest.raises(ValueError, match="nothing to learn"):
        learn_transitions([])


def test_given_rates_stay_while_the_noise_is_learnt():
    truth = two_way()
    days = np.arange(10) * 365
    log_probs, _ = simulate(truth, days, 3000, sure=0.97, wrong=0.3)
    found = learn_transitions([Sample(log_probs, days)], given=truth, trust=1.0)
    np.testing.assert_array_equal(found.rates, truth.rates)
    assert found.noise == pytest.approx(0.3, abs=0.06)
    shares = np.exp(log_probs).mean((0, 2))
    np.testing.assert_allclose(found.prior, shares, atol=1e-6)


def test_flicker_is_not_learnt_as_change_unless_trusted():
    # Nothing ever changes, but the network hesitates between two of the classes, date by date.
    rng = np.random.default_rng(0)
    days = np.arange(30) * 36.5
    p = np.full((30, 3, 400), 0.02)
    shown = rng.random((30, 400)) < 0.3
    p[:, 0], p[:, 1] = np.where(shown, 0.18, 0.80), np.where(shown, 0.80, 0.18)
    sample = [Sample(np.log(p), days)]
    believed = learn_transitions(sample, trust=1.0)
    found = learn_transitions(sample)
    assert believed.per_year[0, 0] < 0.8
    assert found.per_year[0, 0] > 0.9
    history = path(np.log(p), days, found)
    assert (history[1:] != history[:-1]).mean() < 0.1 * (shown[1:] != shown[:-1]).mean()
