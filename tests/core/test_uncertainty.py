"""Uncertainty measures against independent computations and their own laws."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import log_loss, roc_auc_score

from landbrush.core import uncertainty as un


def draw(seed: int, samples: int, classes: int, scale: float = 1.0) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits, and truth drawn from softmax(logits / scale): the temperature to be found is `scale`."""
    generator = torch.Generator().manual_seed(seed)
    calibrated = torch.randn(samples, classes, generator=generator) * 2
    y = torch.multinomial(torch.softmax(calibrated, 1), 1, generator=generator)[:, 0]
    return calibrated * scale, y


@given(st.integers(0, 10**6), st.integers(2, 7))
@settings(max_examples=40, deadline=None)
def test_entropy_and_margin_stay_in_range_and_ignore_the_order_of_classes(seed, classes):
    p = torch.softmax(draw(seed, 50, classes)[0] * 4, 1)
    order = torch.randperm(classes, generator=torch.Generator().manual_seed(seed))
    for measure in (un.normalised_entropy, un.margin):
        value = measure(p, 1)
        assert value.min() >= 0
        assert value.max() <= 1
        torch.testing.assert_close(measure(p[:, order], 1), value)
    top = p.topk(2, 1).values
    torch.testing.assert_close(un.margin(p, 1), top[:, 0] - top[:, 1])
    assert torch.equal(un.top_class(p.T)[0], p.argmax(1).int())
    torch.testing.assert_close(un.normalised_entropy(p.T, 0), -(p * p.log()).sum(1) / math.log(classes))


def test_extremes_of_entropy_and_margin():
    p = torch.tensor([[1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3]])
    torch.testing.assert_close(un.normalised_entropy(p, 1), torch.tensor([0.0, 1.0]))
    torch.testing.assert_close(un.margin(p, 1), torch.tensor([1.0, 0.0]))
    one = torch.ones(4, 1)
    assert un.normalised_entropy(one, 1).tolist() == [0.0] * 4
    assert un.margin(one, 1).tolist() == [1.0] * 4


def disagreement(ps: torch.Tensor, dim: int) -> torch.Tensor:
    """Of an ensemble (N, …), `dim` being the class axis of one member."""
    entropy = torch.stack([un.normalised_entropy(p, dim) for p in ps]).mean(0)
    return un.mutual_information(ps.mean(0), entropy, dim)


def test_mutual_information_is_zero_for_agreement_and_one_for_two_certain_opponents():
    agree = torch.tensor([[0.7, 0.3]]).expand(5, 1, 2)
    assert float(disagreement(agree, 1)) == pytest.approx(0.0, abs=1e-6)
    oppose = torch.tensor([[[1.0, 0.0]], [[0.0, 1.0]]])
    assert float(disagreement(oppose, 1)) == pytest.approx(1.0)


@given(st.integers(0, 10**6), st.integers(2, 9), st.integers(2, 6))
@settings(max_examples=40, deadline=None)
def test_mutual_information_is_the_divergence_of_the_members_from_their_mean(seed, members, classes):
    ps = torch.softmax(4 * torch.randn(members, classes, 5, 6, generator=torch.Generator().manual_seed(seed)), 1)
    value = disagreement(ps, 0)
    assert value.shape == (5, 6)
    divergence = (ps * (ps / ps.mean(0)).log()).sum(1).mean(0) / math.log(classes)
    torch.testing.assert_close(value, divergence, atol=2e-6, rtol=1e-4)
    assert torch.all(value >= 0)
    assert torch.all(value <= math.log(min(members, classes)) / math.log(classes) + 1e-6)
    assert torch.all(value <= un.normalised_entropy(ps.mean(0), 0) + 1e-6)


@pytest.mark.parametrize("truth", [0.5, 1.0, 2.5, 6.0])
def test_temperature_is_found(truth):
    logits, y = draw(3, 40_000, 5, truth)
    assert un.fit_temperature(logits, y) == pytest.approx(truth, rel=0.05)


@given(st.integers(0, 10**6), st.integers(1, 400), st.integers(1, 6), st.floats(0.01, 50))
@settings(max_examples=60, deadline=None)
def test_temperature_never_makes_the_sample_less_likely_and_stays_in_its_range(seed, samples, classes, scale):
    logits, y = draw(seed, samples, classes, scale)
    y = y.roll(1)
    t = un.fit_temperature(logits, y)
    assert un.TEMPERATURE_RANGE[0] <= t <= un.TEMPERATURE_RANGE[1]
    before, after = (torch.nn.functional.cross_entropy(logits.double() / k, y) for k in (1.0, t))
    assert after <= before + 1e-5


def test_temperature_of_samples_that_teach_nothing():
    assert un.fit_temperature(torch.empty(0, 3), torch.empty(0, dtype=torch.long)) == 1.0
    assert un.fit_temperature(torch.randn(9, 1), torch.zeros(9)) == 1.0
    assert un.fit_temperature(torch.zeros(9, 4), torch.zeros(9)) == pytest.approx(1.0, abs=1e-4)
    assert un.fit_temperature(torch.randn(9, 4), torch.full((9,), 255)) == 1.0
    assert un.fit_temperature(torch.full((9, 4), float("nan")), torch.zeros(9)) == 1.0
    sure = torch.tensor([[9.0, 0.0]]).expand(5, 2)
    assert un.fit_temperature(sure, torch.zeros(5)) == pytest.approx(1.0, abs=0.01)


def test_a_perfect_sample_makes_nobody_surer():
    logits = torch.randn(500, 3, generator=torch.Generator().manual_seed(0))
    assert un.fit_temperature(logits, logits.argmax(1)) == 1.0


def test_few_polygons_move_the_temperature_less_than_as_many_samples_as_they_have_pixels():
    logits, y = draw(3, 4000, 3, 3.0)
    weights = [torch.full((4000,), n / 4000) for n in (1, 30, 300)]
    fitted = [un.fit_temperature(logits, y, weight) for weight in (*weights, None)]
    assert 1.0 < fitted[0] < fitted[1] < fitted[2] < fitted[3]
    assert fitted[3] == pytest.approx(3.0, rel=0.05)


@given(st.integers(0, 10**6), st.integers(2, 5))
@settings(max_examples=20, deadline=None)
def test_a_weight_is_so_many_samples_alike_and_the_temperature_the_least_of_what_is_minimised(seed, classes):
    logits, y = draw(seed, 60, classes, 2.0)
    times = torch.from_numpy(np.random.default_rng(seed).integers(0, 4, 60))
    weighted = un.fit_temperature(logits, y, times.double())
    repeated = un.fit_temperature(logits.repeat_interleave(times, 0), y.repeat_interleave(times))
    assert weighted == pytest.approx(repeated, rel=1e-4)
    z, right, w = logits.double().numpy(), y.numpy(), times.numpy()
    if not w.any() or (z.argmax(1) == right)[w > 0].all():
        assert weighted == 1.0
        return
    # By looking everywhere: −log-likelihood and ten samples' worth of prior, in 1/T.
    beta = 1 / np.geomspace(*un.TEMPERATURE_RANGE, 4001)
    scaled = beta[:, None, None] * z
    log_p = scaled[:, np.arange(60), right] - np.log(np.exp(scaled).sum(2))
    cost = -(w * log_p).sum(1) + 10 * 0.5 * (beta - 1) ** 2
    assert weighted == pytest.approx(1 / beta[cost.argmin()], rel=2e-3)


def test_temperature_leaves_out_what_cannot_be_used():
    logits, y = draw(8, 3000, 4, 2.0)
    spoilt = torch.cat([logits, torch.full((2, 4), float("inf")), torch.randn(50, 4)])
    labels = torch.cat([y, torch.zeros(2, dtype=torch.long), torch.full((50,), 255)])
    assert un.fit_temperature(spoilt, labels) == pytest.approx(un.fit_temperature(logits, y), rel=1e-6)


def plain_ece(p: np.ndarray, y: np.ndarray, bins: int) -> float:
    confidence, predicted = p.max(1), p.argmax(1)
    error = 0.0
    for b in range(bins):
        inside = (confidence > b / bins) & (confidence <= (b + 1) / bins)
        if inside.any():
            error += inside.mean() * abs(confidence[inside].mean() - (predicted == y)[inside].mean())
    return error


@given(st.integers(0, 10**6), st.integers(1, 300), st.integers(2, 5), st.integers(1, 20))
@settings(max_examples=40, deadline=None)
def test_calibration_figures_match_their_definitions(seed, samples, classes, bins):
    logits, y = draw(seed, samples, classes, 2.0)
    p = torch.softmax(logits.double(), 1)
    assert un.ece(p, y, bins) == pytest.approx(plain_ece(p.numpy(), y.numpy(), bins))
    onehot = np.eye(classes)[y.numpy()]
    assert un.brier(p, y) == pytest.approx(((p.numpy() - onehot) ** 2).sum(1).mean())
    assert un.nll(p, y) == pytest.approx(log_loss(y.numpy(), p.numpy(), labels=range(classes)))


def test_pieces_add_up_to_the_whole():
    logits, y = draw(1, 1000, 4)
    p = torch.softmax(logits, 1)
    parts = [un.reliability(a, b) for a, b in zip(p.split(130), y.split(130))]
    assert un.ece_of(*(sum(part[i] for part in parts) for i in range(3))) == pytest.approx(un.ece(p, y))


@given(st.integers(0, 10**6), st.integers(2, 200), st.integers(1, 30))
@settings(max_examples=60, deadline=None)
def test_error_detection_matches_sklearn_with_ties(seed, samples, levels):
    rng = np.random.default_rng(seed)
    uncertainty, wrong = rng.integers(0, levels, samples), rng.random(samples) < 0.3
    value = un.auroc_error(torch.tensor(uncertainty), torch.tensor(wrong))
    if wrong.all() or not wrong.any():
        assert math.isnan(value)
    else:
        assert value == pytest.approx(roc_auc_score(wrong, uncertainty))


def test_risk_coverage_of_a_perfect_order_and_of_none():
    wrong = torch.tensor([False] * 80 + [True] * 20)
    coverage, risk, area = un.risk_coverage(torch.arange(100), wrong, points=100)
    assert risk[:80].tolist() == [0.0] * 80
    torch.testing.assert_close(risk[-1], torch.tensor(0.2, dtype=torch.float64))
    torch.testing.assert_close(risk[89], torch.tensor(10 / 90, dtype=torch.float64))
    assert area < 0.03
    flat_coverage, flat, flat_area = un.risk_coverage(torch.zeros(100), wrong, points=50)
    torch.testing.assert_close(flat, torch.full_like(flat, 0.2))
    assert flat_area == pytest.approx(0.2)
    assert len(coverage) == 100
    assert float(flat_coverage[-1]) == 1.0


@given(st.integers(0, 10**6), st.integers(2, 10))
@settings(max_examples=40, deadline=None)
def test_the_accuracy_of_the_surest_is_counted(seed, twenties):
    samples = 20 * twenties
    rng = np.random.default_rng(seed)
    uncertainty = rng.permutation(samples)
    wrong = rng.random(samples) < 0.3
    found = un.error_detection(*un.levels_of(torch.tensor(uncertainty), torch.tensor(wrong)), points=20)
    surest = wrong[np.argsort(uncertainty)]
    for point in found["accuracy_at"]:
        kept = round(point["coverage"] * samples)
        assert point["accuracy"] == pytest.approx(1 - surest[:kept].mean())
    assert [point["coverage"] for point in found["accuracy_at"]] == [0.5, 0.8, 0.9, 0.95]
    assert found["risk"][-1] == pytest.approx(wrong.mean())
    assert len(found["coverage"]) == len(found["risk"]) == 20
    assert found["aurc"] == pytest.approx(np.mean(np.cumsum(surest) / np.arange(1, samples + 1)))
    assert found["auroc"] is None or found["auroc"] == pytest.approx(roc_auc_score(wrong, uncertainty))


@given(st.integers(0, 10**6), st.integers(1, 7), st.integers(1, 4), st.integers(1, 50))
@settings(max_examples=40, deadline=None)
def test_the_area_is_the_mean_over_all_orders_of_what_is_equally_uncertain(seed, samples, levels, points):
    rng = np.random.default_rng(seed)
    uncertainty, wrong = rng.integers(0, levels, samples), rng.random(samples) < 0.4
    areas = []
    for order in itertools.permutations(range(samples)):
        if all(uncertainty[a] <= uncertainty[b] for a, b in zip(order, order[1:])):
            areas.append(np.mean(np.cumsum(wrong[list(order)]) / np.arange(1, samples + 1)))
    found = un.risk_coverage(torch.tensor(uncertainty), torch.tensor(wrong), points)[2]
    assert found == pytest.approx(np.mean(areas), abs=1e-12)


def test_levels_without_samples_change_nothing():
    bad, good = torch.tensor([0.0, 0, 3, 0, 1, 0]), torch.tensor([0.0, 9, 2, 0, 0, 0])
    full = bad + good > 0
    one, other = un.risk_coverage_of(bad, good), un.risk_coverage_of(bad[full], good[full])
    assert torch.equal(one[1], other[1])
    assert one[2] == pytest.approx(other[2], rel=1e-12)


def test_nothing_is_said_of_no_samples_and_no_chance_is_made_up_without_errors():
    assert un.error_detection(torch.zeros(5), torch.zeros(5)) == {}
    flawless = un.error_detection(torch.zeros(5), torch.ones(5))
    assert flawless["auroc"] is None
    assert flawless["aurc"] == 0.0
    assert {point["accuracy"] for point in flawless["accuracy_at"]} == {1.0}


def test_empty_samples_give_nan_not_an_error():
    p, y = torch.empty(0, 3), torch.empty(0, dtype=torch.long)
    assert all(math.isnan(measure(p, y)) for measure in (un.ece, un.brier, un.nll))
    assert math.isnan(un.risk_coverage(torch.empty(0), torch.empty(0, dtype=torch.bool))[2])


@given(st.integers(0, 10**6), st.integers(1, 60))
@settings(max_examples=20, deadline=None)
def test_a_calibration_error_counts_a_sample_by_its_weight(seed, samples):
    logits, y = draw(seed, samples, 3, 2.0)
    p, times = torch.softmax(logits.double(), 1), torch.from_numpy(np.random.default_rng(seed).integers(0, 4, samples))
    repeated = un.ece(p.repeat_interleave(times, 0), y.repeat_interleave(times))
    assert un.ece(p, y, weight=times) == pytest.approx(repeated, nan_ok=True)
