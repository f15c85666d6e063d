"""Losses count the pixels that have a target, by the weight of its class, and no others."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.data.tiles import UNLABELLED, Batch
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Context
from landbrush.core.methods.losses import class_weights, masked_cross_entropy, soft_cross_entropy, squared_error
from landbrush.core.networks import build_network


def make_batch(seed=0):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(2, 1, 3, 16, 16, generator=g)
    m = torch.rand(2, 1, 1, 16, 16, generator=g) < 0.7
    y = torch.randint(0, 2, (2, 1, 16, 16), generator=g).to(torch.uint8)
    y[torch.rand(y.shape, generator=g) < 0.5] = UNLABELLED
    return Batch(torch.where(m, x, torch.zeros(())), m, y)


def test_the_loss_is_the_mean_over_annotated_and_observed_pixels():
    batch = make_batch()
    logits = torch.randn(2, 1, 2, 16, 16)
    weights = torch.tensor([1.0, 3.0])
    total = norm = 0.0
    for b, r, c in torch.nonzero((batch.y[:, 0] != UNLABELLED) & batch.m[:, 0, 0]).tolist():
        k = int(batch.y[b, 0, r, c])
        total -= float(weights[k] * logits[b, 0, :, r, c].log_softmax(0)[k])
        norm += float(weights[k])
    loss = masked_cross_entropy(logits, batch.y, batch.m, weights)
    assert float(loss) == pytest.approx(total / norm, rel=1e-5)


def test_labels_under_clouds_never_change_the_loss_or_its_gradient():
    batch = make_batch()
    changed = torch.where(batch.m[:, :, 0], batch.y, torch.full_like(batch.y, 1))
    results = []
    for y in (batch.y, changed):
        logits = torch.randn(2, 1, 2, 16, 16, generator=torch.Generator().manual_seed(1), requires_grad=True)
        loss = masked_cross_entropy(logits, y, batch.m, torch.ones(2))
        loss.backward()
        results.append((float(loss.detach()), logits.grad))
    assert results[0][0] == results[1][0]
    assert torch.equal(results[0][1], results[1][1])


def test_a_batch_without_annotation_teaches_nothing():
    batch = make_batch()
    nothing = torch.full_like(batch.y, UNLABELLED)
    logits = torch.randn(2, 1, 2, 16, 16, requires_grad=True)
    # A class that is nowhere has no weight.
    loss = masked_cross_entropy(logits, nothing, batch.m, torch.tensor([0.0, 2.0]))
    loss.backward()
    assert float(loss.detach()) == 0
    assert not logits.grad.any()
    network = build_network({"name": "unet", "width": 8, "depth": 2}, 3, 2)
    method = build_method("supervised", Context(network, network, torch.tensor([0.5, 0.5])), {})
    method.losses("network", Batch(batch.x, batch.m, nothing), None, 0.0)["loss"].backward()
    assert not any(parameter.grad.any() for parameter in network.parameters())


def test_class_weights_follow_one_over_the_root_and_have_mean_one():
    weights = class_weights(torch.tensor([0.64, 0.04, 0.0, 0.32]), 0.5)
    assert weights[1] / weights[0] == pytest.approx(4.0)
    assert weights[2] == 0
    assert weights[[0, 1, 3]].mean() == pytest.approx(1.0)
    assert class_weights(torch.tensor([0.9, 0.1]), "none").tolist() == [1.0, 1.0]


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0])
def test_class_weights_put_right_how_tiles_are_drawn(power):
    """What is shown, times its weight, is the share that was wanted."""
    frequencies, drawn = torch.tensor([0.9, 0.08, 0.02]), torch.tensor([0.5, 0.2, 0.3])
    effective = class_weights(frequencies, power, drawn) * drawn
    wanted = frequencies**power
    torch.testing.assert_close(effective / effective.sum(), wanted / wanted.sum())


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_losses_count_only_where_they_are_asked(seed):
    g = torch.Generator().manual_seed(seed)
    logits, p = torch.randn(2, 1, 3, 4, 4, generator=g), torch.rand(2, 1, 3, 4, 4, generator=g).softmax(2)
    where = torch.rand(2, 1, 1, 4, 4, generator=g) < 0.5
    weights = torch.tensor([0.5, 1.0, 1.5])
    for loss in (
        lambda a, b: soft_cross_entropy(a, b, where, weights),
        lambda a, b: squared_error(a, b, where),
        lambda a, b: squared_error(a, b, where, weights),
    ):
        bad = torch.full((), float("nan"))
        value = loss(logits, p)
        assert torch.equal(value, loss(torch.where(where, logits, bad), torch.where(where, p, bad)))
    nowhere = torch.zeros_like(where)
    assert float(soft_cross_entropy(logits, p, nowhere, weights)) == 0
    assert float(squared_error(logits, p, nowhere)) == 0
