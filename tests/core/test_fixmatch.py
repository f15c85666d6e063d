"""FixMatch: only what is sure teaches, pseudo-labels move with the picture, nothing leaks from unobserved pixels."""

from __future__ import annotations

import copy
import dataclasses

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pointwise import CPU, SIZE, Pointwise, loss_of, make_batch, softmax

from landbrush.core.augment import Maps
from landbrush.core.data.tiles import Batch
from landbrush.core.errors import InputError
from landbrush.core.methods import fixmatch, semi_supervised
from landbrush.core.methods.base import Context
from landbrush.core.methods.fixmatch import FixMatch, Thresholds
from landbrush.core.methods.supervised import Supervised
from landbrush.core.networks import build_network

STILL = {"jitter": 0.0, "strength": 0.0, "cutmix": 0.0, "ramp": 0.0, "class_weights": "none", "threshold": 0.0}


def make_method(options, network=None):
    network = network or Pointwise(3, 3)
    frequencies = torch.tensor([0.2, 0.3, 0.5])
    return FixMatch(Context(network, copy.deepcopy(network), frequencies), {**STILL, **options})


def test_nothing_sure_is_the_supervised_loss():
    labelled, unlabelled = make_batch(4), make_batch(4, seed=1)
    method = make_method({"threshold": 1.0, "class_weights": 0.5, "strength": 0.4})
    plain = Supervised(method.context, {"class_weights": 0.5, "jitter": 0.0})
    loss, gradients = loss_of(method, labelled, unlabelled)
    expected, same = loss_of(plain, labelled, unlabelled)
    assert float(loss["kept"]) == 0
    assert float(loss["loss"]) == pytest.approx(float(expected["loss"]), rel=1e-6)
    torch.testing.assert_close(gradients, same)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.3, 0.9))
def test_the_consistency_is_the_papers_formula(seed, threshold):
    """arXiv 2001.07685, eq. 4: Σ 1(max q ≥ τ) · H(argmax q, f) over all, whatever the exact map."""
    labelled, unlabelled = make_batch(2, seed=seed), make_batch(3, seed=seed + 1)
    method = make_method({"threshold": threshold})
    terms, _ = loss_of(method, labelled, unlabelled, seed)
    torch.manual_seed(seed)
    maps = Maps.exact(3, SIZE, CPU, shift=SIZE // 8)
    f = method.context.network(unlabelled.x, unlabelled.m).detach().softmax(2)
    confidence, label = f.max(2)
    inside = maps.inverse().valid(maps.valid(unlabelled.m))[:, :, 0]
    wanted = -(f.gather(2, label[:, :, None])[:, :, 0].log() * (confidence >= threshold))[inside].sum() / inside.sum()
    assert float(terms["consistency"]) == pytest.approx(float(wanted), rel=1e-4, abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from(["exact", "affine"]),
    st.booleans(),
    st.sampled_from([0.0, 0.5]),
    st.sampled_from([float("nan"), 1e30, -7.0]),
)
def test_what_was_not_observed_changes_neither_loss_nor_gradient(seed, maps, adaptive, temperature, hidden):
    labelled, unlabelled = make_batch(3, seed=seed, observed=0.6), make_batch(3, seed=seed + 1, observed=0.6)
    options = {"maps": maps, "adaptive": adaptive, "jitter": 0.1, "strength": 0.3, "cutmix": 1.0, "threshold": 0.4}
    options["temperature"] = temperature
    network = build_network({"name": "unet", "width": 4, "depth": 1}, 3, 3)
    before = loss_of(make_method(options, network), labelled, unlabelled, seed)
    spoiled = [Batch(torch.where(b.m, b.x, torch.full((), hidden)), b.m, b.y) for b in (labelled, unlabelled)]
    after = loss_of(make_method(options, network), *spoiled, seed)
    assert torch.equal(before[0]["loss"], after[0]["loss"])
    for one, other in zip(before[1], after[1]):
        assert torch.equal(one, other)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.2, 1.0), st.sampled_from([0.0, 0.5]))
def test_soft_targets_are_sharpened_distributions(seed, temperature, threshold):
    """UDA (arXiv 1904.12848), §2.3: Σ 1(max q ≥ β) · H(q^(1/T) / Σ, f), whatever the exact map."""
    labelled, unlabelled = make_batch(2, seed=seed), make_batch(3, seed=seed + 1)
    method = make_method({"threshold": threshold, "temperature": temperature})
    terms, _ = loss_of(method, labelled, unlabelled, seed)
    torch.manual_seed(seed)
    maps = Maps.exact(3, SIZE, CPU, shift=SIZE // 8)
    f = method.context.network(unlabelled.x, unlabelled.m).detach().softmax(2)
    q = f ** (1 / temperature)
    q = q / q.sum(2, keepdim=True)
    inside = maps.inverse().valid(maps.valid(unlabelled.m))[:, :, 0]
    surprise = -(q * f.log()).sum(2) * (f.amax(2) >= threshold)
    assert float(terms["consistency"]) == pytest.approx(
        float(surprise[inside].sum() / inside.sum()), rel=1e-4, abs=1e-6
    )


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2]))
def test_boxes_carry_pixel_mask_and_pseudo_label_together(seed, dates):
    """The first band holds the tile's and the pixel's number; its pseudo-label is that of the same pixel."""
    torch.manual_seed(seed)
    batch = make_batch(4, seed=seed, dates=dates)
    numbers = torch.arange(4 * dates * SIZE * SIZE).reshape(4, dates, SIZE, SIZE).float()
    batch.x[:, :, 0] = torch.where(batch.m[:, :, 0], numbers, torch.zeros(()))

    class Remainder(torch.nn.Module):
        def forward(self, x, m, days=None):
            return torch.stack([(x[:, :, 0] % 3 == k) * 20.0 for k in range(3)], 2)

    method = make_method({"cutmix": 1.0, "threshold": 0.5}, Remainder())
    x, m, q, sure = method._strong(batch, 1.0)
    kept = sure[:, :, 0]
    assert torch.equal(q.argmax(2)[kept].float(), x[:, :, 0][kept] % 3)
    # Every observed pixel had a sure pseudo-label, so none is lost on the way.
    assert torch.equal(sure, m)


def stand_still(monkeypatch):
    monkeypatch.setattr(semi_supervised, "draw_maps", lambda kind, *rest: Maps.identity(*rest[:3]))


@pytest.mark.parametrize("strength", [0.0, 0.5])
@pytest.mark.parametrize("guesser", ["network", "average"])
@pytest.mark.parametrize("guess_weights", [False, True])
def test_the_weak_view_s_word_is_learnt_on_the_strong_view(monkeypatch, strength, guesser, guess_weights):
    """In numpy: who guesses on the tile as it is, what is learnt on another sight of it, what a class counts."""
    stand_still(monkeypatch)
    shown = []

    class Watched(Pointwise):
        def forward(self, x, m, days=None):
            shown.append(x)
            return super().forward(x, m)

    labelled, unlabelled = make_batch(2), make_batch(3, seed=1)
    options = {"guesser": guesser, "guess_weights": guess_weights, "class_weights": 0.25, "unlabelled_weight": 3.0}
    method = make_method({**options, "strength": strength, "threshold": 0.5}, Watched(3, 3))
    method.context.teacher.load_state_dict(Pointwise(3, 3, seed=7).state_dict())
    terms, _ = loss_of(method, labelled, unlabelled)
    weak, strong = shown[0], shown[1][2:]
    assert torch.equal(weak, unlabelled.x)
    hidden = ~unlabelled.m.expand_as(strong)
    assert torch.equal(strong[hidden], weak[hidden])
    changed = [not torch.equal(a, b) for a, b in zip(strong, weak)]
    assert all(changed) if strength else not any(changed)

    w = {name: getattr(method.context, name).weight.detach().double().numpy() for name in ("network", "teacher")}
    q, f = (
        softmax(np.einsum("kc,nchw->nkhw", w[name], x[:, 0].double().numpy()), 1)
        for name, x in (("teacher" if guesser == "average" else "network", weak), ("network", strong))
    )
    pull = np.array([0.2, 0.3, 0.5]) ** -0.75
    pull = pull / pull.mean() if guess_weights else np.ones(3)
    label, m = q.argmax(1), unlabelled.m[:, 0, 0].numpy()
    surprise = -pull[label] * np.log(np.take_along_axis(f, label[:, None], 1)[:, 0])
    sure = m & (q.max(1) >= 0.5)
    assert 0 < sure.sum() < m.sum()
    wanted = surprise[sure].sum() / m.sum()
    assert float(terms["consistency"]) == pytest.approx(wanted, rel=1e-5)
    assert float(terms["loss"] - terms["supervised"]) == pytest.approx(3 * wanted, rel=1e-4)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_boxes_are_pasted_into_the_share_of_tiles_asked_for(monkeypatch, share):
    torch.manual_seed(0)
    stand_still(monkeypatch)
    numbers = torch.arange(300.0)
    x = numbers[:, None, None, None, None].repeat(1, 1, 3, SIZE, SIZE)
    batch = Batch(x, torch.ones_like(x[:, :, :1]).bool(), torch.full((300, 1, SIZE, SIZE), 255, dtype=torch.uint8))
    found, m, _, sure = make_method({"cutmix": share})._strong(batch, 1.0)
    assert m.all()
    assert sure.all()
    foreign = found[:, 0, 0] != numbers[:, None, None]
    # One of the tiles is, on average, its own partner.
    assert float(foreign.any(2).any(1).float().mean()) == pytest.approx(share, abs=0.1 if share == 0.5 else 0.02)
    assert torch.equal(foreign, foreign.any(2)[:, :, None] & foreign.any(1)[:, None])
    assert all(len(tile[where].unique()) == 1 for tile, where in zip(found[:, 0, 0], foreign) if where.any())
    if share:
        areas = foreign.float().mean((1, 2))[foreign.any(2).any(1)]
        assert 0.17 < float(areas.mean()) < 0.25


def test_thresholds_follow_what_the_network_reaches():
    thresholds = Thresholds(2, 0.95, True, torch.zeros(2))
    p = torch.tensor([0.9, 0.1]).reshape(1, 1, 2, 1, 1).repeat(1, 1, 1, 4, 4)
    where = torch.ones(1, 1, 1, 4, 4, dtype=torch.bool)
    for _ in range(400):
        thresholds.see(p, where)
    assert thresholds.of(torch.tensor([0, 1])).tolist() == pytest.approx([0.9, 0.1], abs=0.01)
    fixed = Thresholds(2, 0.95, False, torch.zeros(2))
    assert fixed.of(torch.tensor([0, 1])).tolist() == pytest.approx([0.95, 0.95])


@pytest.mark.parametrize("labelled_days", [True, False])
@pytest.mark.parametrize("unlabelled_days", [True, False])
def test_a_network_is_told_the_days_of_all_tiles_or_of_none(labelled_days, unlabelled_days):
    told = []

    class Listening(Pointwise):
        def forward(self, x, m, days=None):
            told.append(None if days is None else days.tolist())
            return super().forward(x, m)

    network = Listening(3, 3)
    labelled, unlabelled = make_batch(2), make_batch(3, seed=1)
    if labelled_days:
        labelled = Batch(labelled.x, labelled.m, labelled.y, torch.tensor([[1.0], [2.0]]))
    if unlabelled_days:
        unlabelled = Batch(unlabelled.x, unlabelled.m, unlabelled.y, torch.tensor([[3.0], [4.0], [5.0]]))
    make_method({}, network).losses("network", labelled, unlabelled, 1.0)
    assert told[-1] == ([[1], [2], [3], [4], [5]] if labelled_days and unlabelled_days else None)


def test_guesses_teach_nothing_where_nothing_could_tell_that_they_are_wrong():
    labelled, unlabelled = make_batch(4), make_batch(4, seed=1)
    method = make_method({"unlabelled_weight": 5.0})
    plain = Supervised(method.context, {"class_weights": "none", "jitter": 0.0})
    expected, same = loss_of(plain, labelled, unlabelled)
    loss, _ = loss_of(method, labelled, unlabelled)
    assert float(loss["loss"]) != pytest.approx(float(expected["loss"]), rel=1e-3)
    blind = dataclasses.replace(method.context, blind=True)
    asked_for = FixMatch(blind, method.options)
    assert asked_for.unlabelled_tiles(4, 1.0) == 4
    method = FixMatch(blind, {**method.options, "guard": True})
    assert method.unlabelled_tiles(4, 1.0) == 0
    loss, gradients = loss_of(method, labelled, None)
    assert float(loss["loss"]) == pytest.approx(float(expected["loss"]), rel=1e-6)
    torch.testing.assert_close(gradients, same)


def test_nothing_is_guessed_before_the_start_and_the_weight_rises_from_there():
    labelled, unlabelled = make_batch(4), make_batch(4, seed=1)
    method = make_method({"unlabelled_weight": 4.0, "start": 0.5, "ramp": 0.2})
    expected, same = loss_of(Supervised(method.context, {"class_weights": "none", "jitter": 0.0}), labelled, None)
    loss, gradients = loss_of(method, labelled, unlabelled, progress=0.49)
    assert float(loss["loss"]) == float(expected["loss"])
    torch.testing.assert_close(gradients, same)
    assert "consistency" in loss_of(method, labelled, unlabelled, progress=0.5)[0]
    assert [float(method.pressure(at)) for at in (0.5, 0.6, 0.7, 1.0)] == pytest.approx([0, 2, 4, 4])


def test_a_bad_option_is_named():
    with pytest.raises(InputError, match="`adaptive` must be true or false, found 1"):
        make_method({"adaptive": 1})
    with pytest.raises(InputError, match="`threshold` must be a number from 0 to 1"):
        make_method({"threshold": 2})
    assert fixmatch.FixMatch.uses_unlabelled
