"""What each player of the hierarchical VAE learns from: draws of the other's average, under masks of real tiles."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from made_hvae import SIZE, make_batch, make_method, step

from landbrush.core.networks.hvae_blocks import Posterior

#: Nothing but annotation and drawn pairs: no guess of the averaged encoder is among the targets.
PAIRS = {"consistency": "none", "from_real": 0.5}


def _move(module):
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.add_(0.5 * torch.randn_like(parameter))


def _moved(player, who, part):
    """The player's terms and gradients, before and after what `part` of the network or its average knew is changed."""
    method = make_method(PAIRS)
    pair = make_batch(), make_batch(seed=1)
    before = step(method, player, *pair)
    torch.manual_seed(5)
    _move(getattr(getattr(method, who), part))
    method._real = None
    return before, step(method, player, *pair)


@pytest.mark.parametrize(("player", "other"), [("decoder", "encoder"), ("encoder", "decoder")])
def test_a_player_learns_from_the_average_of_the_other_and_not_from_what_that_is_by_now(player, other):
    before, after = _moved(player, "network", other)
    for key, value in before[0].items():
        assert torch.equal(value, after[0][key]), key
    for name, gradient in before[1].items():
        assert gradient is None or torch.equal(gradient, after[1][name]), name
    before, after = _moved(player, "teacher", other)
    assert not torch.equal(before[0]["loss"], after[0]["loss"])
    assert any(g is not None and not torch.equal(g, after[1][name]) for name, g in before[1].items())


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2]))
def test_the_encoder_meets_missing_data_in_drawn_pairs_as_real_tiles_have_it(seed, dates):
    """Holes of as many pixels, though in other places; what lies under them reaches no output."""
    batch = make_batch(3, seed=seed, dates=dates, observed=0.6)
    torch.manual_seed(seed)
    method = make_method({"hide": 0.0})
    s, posterior = method.infer(batch)
    pairs = method.pairs(batch, s, posterior)
    holes = [sorted((~m).flatten(2).sum(2).flatten().tolist()) for m in (pairs.m, batch.m)]
    assert holes[0] == holes[1]
    assert 0 < sum(holes[0]) < 3 * dates * SIZE**2
    told = method.encoder_terms(pairs)
    spoilt = torch.where(pairs.m, pairs.x, torch.full((), float("nan")))
    again = method.encoder_terms(dataclasses.replace(pairs, x=spoilt))
    for key, value in told.items():
        assert torch.equal(value, again[key]), key
    # Made clouds come on top.
    covered = make_method({"hide": 1.0}).pairs(batch, s, posterior).m
    assert (~covered).sum() > (~pairs.m).sum()


def test_drawn_pairs_come_in_along_their_ramp():
    method = make_method({**PAIRS, "synthetic_weight": 0.4, "synthetic_ramp": 0.5})
    batch = make_batch(), make_batch(seed=1)
    for progress, weight in ((0.0, 0.0), (0.125, 0.1), (0.25, 0.2), (0.5, 0.4), (1.0, 0.4)):
        terms = method.losses("encoder", *batch, progress)
        drawn = terms["synthetic"] if weight else torch.zeros(())
        torch.testing.assert_close(terms["loss"], terms["supervised"] + weight * drawn)
        # Before they count they are not drawn either: that is half of a step.
        assert ("synthetic" in terms) == (weight > 0)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_as_many_steps_as_asked_for_have_the_bits_of_real_tiles(monkeypatch, share):
    method, batch = make_method({**PAIRS, "from_real": share}), make_batch(2)
    s, posterior = method.infer(batch)
    # Of real tiles every bit is set; p(z) begins as a coin.
    sure = Posterior(posterior.classes, torch.full_like(posterior.code, 60.0), posterior.maps)
    method._real = batch, s, sure
    seen = []
    monkeypatch.setattr(method, "encoder_terms", lambda pairs: seen.append(pairs) or {"synthetic": torch.zeros(())})
    for _ in range(60):
        method.losses("encoder", batch, batch, 1.0)
    real = [bool(pairs.code.all()) for pairs in seen]
    assert sum(real) / len(real) == pytest.approx(share, abs=0.2 if 0 < share < 1 else 0.0)
    others = [pairs.code for pairs, is_real in zip(seen, real) if not is_real]
    assert share == 1 or 0.4 < torch.stack(others).mean() < 0.6
