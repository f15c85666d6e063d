"""The two players of the hierarchical VAE: what flows where, what is clamped, and what its curves tell."""

from __future__ import annotations

import copy
import dataclasses

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from made_hvae import HIDDEN, SIZE, SMALL, make_batch, make_method, make_network, spoil, step

from landbrush.core.data.tiles import UNLABELLED
from landbrush.core.errors import InputError
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Context
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.hidden_pixels import draw_masks
from landbrush.core.methods.hvae import explained
from landbrush.core.methods.hvae_looks import by_band
from landbrush.core.methods.supervised import Supervised
from landbrush.core.networks import build_network
from landbrush.core.networks.hvae_sampling import (
    draw_bits,
)


def test_each_player_moves_its_own_parameters_and_nothing_flows_through_a_draw():
    method, network = make_method(), None
    network = method.context.network
    owned = {name: {id(p) for p in parameters} for name, parameters in method.players().items()}
    assert len(owned["encoder"] & owned["decoder"]) == 0
    assert len(owned["encoder"] | owned["decoder"]) == len(list(network.parameters()))
    for player in method.players():
        _, gradients = step(method, player, make_batch(), make_batch(seed=1))
        moved = {name.partition(".")[0] for name, gradient in gradients.items() if gradient is not None}
        assert moved == {player}
    batch, s = make_batch(), make_batch().y.long() % 3
    pairs = method.pairs(batch, s)
    for item in (pairs.x, pairs.code, *pairs.maps, *pairs.prior):
        assert not item.requires_grad


def test_bits_drawn_by_the_decoder_are_constants_to_it():
    """Its gradient is that of scoring the same bits given from outside."""
    method, batch = make_method({"variance_warmup": 0.0}), make_batch()
    s, posterior = method.infer(batch)
    decoder = method.context.network.decoder
    torch.manual_seed(3)
    terms = method.decoder_terms(batch, s, posterior)
    terms["loss"].backward()
    terms = {key: float(value.detach()) for key, value in terms.items()}
    scored = [p for p in decoder.parameters() if p.grad is not None]
    # All but the filler, which is asked of hidden pixels alone.
    assert len(scored) + len(list(decoder.filler.parameters())) == len(list(decoder.parameters()))
    gradients = [p.grad.clone() for p in scored]
    decoder.zero_grad()
    torch.manual_seed(3)
    one_hot, code = method.network.one_hot(s), draw_bits(posterior.code)
    with torch.no_grad():
        maps = decoder(one_hot, code, evidence=posterior.maps).maps
    decoded = decoder(one_hot, code, maps=maps)
    normal = torch.distributions.Normal(decoded.mean, (0.5 * decoder.log_variance()).exp())
    image = normal.log_prob(batch.x)[batch.m.expand_as(batch.x)].mean()
    bits = sum(
        torch.distributions.Bernoulli(logits=eta).log_prob(b).mean() for eta, b in zip(decoded.prior, decoded.maps)
    )
    assert terms["loss"] == pytest.approx(-float((image + bits).detach()), rel=1e-5)
    assert terms["log_likelihood"] == pytest.approx(float(image.detach()), rel=1e-5)
    (-image - bits).backward()
    for one, parameter in zip(gradients, scored):
        torch.testing.assert_close(one, parameter.grad, atol=1e-6, rtol=1e-4)


def test_the_variance_stays_while_it_warms_up():
    method = make_method({"variance_warmup": 0.5})
    for progress, moves in ((0.2, False), (0.7, True)):
        method.network.zero_grad(set_to_none=True)
        method.losses("decoder", make_batch(), make_batch(seed=1), progress)["loss"].backward()
        assert (method.network.decoder.free_log_variance.grad is not None) == moves


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(["fixmatch", "none"]), st.sampled_from([1, 2]), st.sampled_from(HIDDEN))
def test_hidden_values_change_no_loss_and_no_gradient(seed, consistency, dates, hidden):
    labelled, unlabelled = (make_batch(3, seed=seed + i, dates=dates, observed=0.6) for i in (0, 1))
    network = make_network()
    for player in ("decoder", "encoder"):
        found = [
            step(make_method({"consistency": consistency}, network), player, *pair, seed)
            for pair in ((labelled, unlabelled), (spoil(labelled, hidden), spoil(unlabelled, hidden)))
        ]
        for key, value in found[0][0].items():
            assert torch.isfinite(value)
            assert torch.equal(value, found[1][0][key])
        for name, gradient in found[0][1].items():
            assert (gradient is None and found[1][1][name] is None) or torch.equal(gradient, found[1][1][name])


def test_annotated_classes_stay_and_others_are_drawn():
    method, batch = make_method(), make_batch(8, observed=0.7)
    known = (batch.y != UNLABELLED) & batch.m[:, :, 0]
    draws = torch.stack([method.infer(batch)[0] for _ in range(20)])
    assert (draws[:, known] == batch.y[known].long()).all()
    # What was annotated under a cloud is not known of this date's image.
    assert (draws != draws[:1]).any(0)[~known].float().mean() > 0.9


def test_without_drawn_pairs_it_is_the_supervised_or_the_fixmatch_loss():
    labelled, unlabelled = make_batch(), make_batch(seed=1)
    for name, other in (("none", Supervised), ("fixmatch", FixMatch)):
        method = make_method({"consistency": name, "synthetic_weight": 0.0})
        own = {key: method.options[key] for key in other.defaults}
        plain = other(method.context, own)
        method._real = labelled, labelled.y.long(), None
        mine, gradients = step(method, "encoder", labelled, unlabelled)
        torch.manual_seed(0)
        method.context.network.zero_grad(set_to_none=True)
        expected = plain.losses("encoder", labelled, unlabelled, 1.0)["loss"]
        expected.backward()
        assert float(mine["loss"]) == pytest.approx(float(expected.detach()), rel=1e-6)
        for key, parameter in method.context.network.named_parameters():
            assert (gradients[key] is None) == (parameter.grad is None)
            if parameter.grad is not None:
                torch.testing.assert_close(gradients[key], parameter.grad)


def test_without_any_annotation_the_image_is_learnt_all_the_same():
    network = build_network(SMALL, 3, 1)
    context = Context(network, copy.deepcopy(network).requires_grad_(False), torch.zeros(1), torch.zeros(1))
    method = build_method("hvae", context, {"synthetic_ramp": 0.0})
    batch = make_batch(annotated=-1)
    for player in method.players():
        terms = method.losses(player, batch, batch, 0.5)
        assert torch.isfinite(terms["loss"])
        assert "supervised" not in terms
        terms["loss"].backward()


def test_the_looks_tell_dead_bits_and_a_decoder_that_does_not_mind_the_classes():
    method = make_method()
    method.losses("decoder", make_batch(), make_batch(seed=1), 1.0)
    numbers, _ = method.look()
    assert numbers["swapped"] > 0
    assert 0 <= numbers["information_2"] <= 1
    with torch.no_grad():
        method.teacher.decoder.stem.weight.zero_()
        method.teacher.encoder.evidence[1].head.weight.zero_()
        method.teacher.encoder.evidence[1].direct.weight.zero_()
        method.teacher.decoder.prior[1].weight.zero_()
    numbers, _ = method.look()
    assert numbers["swapped"] == 0
    assert numbers["dead_2"] == 1
    assert numbers["information_2"] == pytest.approx(0, abs=1e-6)


def test_r2_is_that_of_the_observed_pixels_of_all_that_is_learnt_from():
    """Of z-scored images, whose variance is 1: the mean over small batches is that of all of them together."""
    torch.manual_seed(0)
    x = torch.randn(8, 1, 3, 16, 16)
    x = (x - x.mean((0, 1, 3, 4), keepdim=True)) / x.std((0, 1, 3, 4), keepdim=True, unbiased=False)
    m, guess = torch.ones(8, 1, 1, 16, 16, dtype=torch.bool), x + 0.3 * torch.randn_like(x)
    whole = explained(x, guess, m)
    for band, value in enumerate(whole):
        true, told = x[:, :, band], guess[:, :, band]
        expected = 1 - (true - told).square().sum() / (true - true.mean()).square().sum()
        assert float(value) == pytest.approx(float(expected), rel=1e-4)
    torch.testing.assert_close(
        torch.stack([explained(x[i : i + 1], guess[i : i + 1], m[:1]) for i in range(8)]).mean(0), whole
    )
    # What is not observed does not count, and a tile of one colour is as well told as it is.
    m[..., 8:] = False
    guess[..., 8:] = 99.0
    assert (explained(x, guess, m) > 0.85).all()
    assert (explained(torch.ones_like(x), torch.full_like(x, 1.1), m) > 0.98).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1), st.sampled_from([1, 3]))
def test_drawn_masks_hide_by_real_shapes_and_made_clouds(seed, hide, dates):
    torch.manual_seed(seed)
    observed = torch.ones(4, dates, 1, SIZE, SIZE, dtype=torch.bool)
    masks = draw_masks(observed, hide=hide)
    assert masks.flatten(1).any(1).all()
    assert hide > 0 or masks.all()
    # A hole in one tile's mask is a hole of the same size in another's.
    observed[1, :, :, 2:4, 3:6] = False
    masks = draw_masks(observed, hide=0.0)
    assert sorted((~masks).flatten(1).sum(1).tolist()) == [0, 0, 0, 6 * dates]


@pytest.mark.parametrize(
    ("options", "told"),
    [({"consistency": "mixmatch"}, "`consistency` must be one of fixmatch, none"), ({"hide": 2}, "`hide` must be")],
)
def test_bad_options_are_named(options, told):
    with pytest.raises(InputError, match=told):
        make_method(options)


def test_a_network_without_decoder_is_refused():
    network = build_network({"name": "unet", "width": 4, "depth": 1}, 3, 2)
    with pytest.raises(InputError, match="needs the network hvae"):
        build_method("hvae", Context(network, network, torch.tensor([0.5, 0.5])), {})


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 300))
def test_likelihoods_of_bands_are_few_curves_that_leave_out_no_band(bands):
    values = torch.randn(bands, requires_grad=True)
    told = by_band("log_likelihood", values)
    assert len(told) <= 12
    assert bands > 12 or len(told) == bands
    covered = []
    for name, value in told.items():
        first, last = (name.removeprefix("log_likelihood_").split("_") * 2)[:2]
        covered += range(int(first), int(last) + 1)
        assert float(value) == float(values.detach()[int(first) - 1 : int(last)].min())
        assert not value.requires_grad
    assert covered == list(range(1, bands + 1))


def test_the_curves_tell_the_likelihood_of_every_band():
    """A band that the decoder does not draw is the one that falls."""
    method, batch = make_method(), make_batch(8)
    s, posterior = method.infer(batch)
    decoded = method.decode(s, posterior)
    off = dataclasses.replace(decoded, mean=decoded.mean.detach().clone())
    off.mean[:, :, 1] += 5.0
    torch.manual_seed(0)
    terms = [method.decoder_terms(batch, s, posterior, decoded=item) for item in (decoded, off)]
    bands = [[float(item[f"log_likelihood_{number}"].detach()) for number in (1, 2, 3)] for item in terms]
    assert sum(bands[0]) / 3 == pytest.approx(float(terms[0]["log_likelihood"].detach()), rel=1e-5)
    assert bands[1][1] < bands[0][1] - 3
    assert (bands[1][0], bands[1][2]) == (bands[0][0], bands[0][2])
