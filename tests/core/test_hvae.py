"""The hierarchical VAE: log-probabilities, what flows where, what stays hidden, and that it finds a known posterior."""

from __future__ import annotations

import copy
import itertools

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional

from landbrush.core.data.tiles import UNLABELLED, Batch
from landbrush.core.errors import InputError
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Context
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.hidden_pixels import draw_masks
from landbrush.core.methods.hvae import HVAE, explained
from landbrush.core.methods.hvae_looks import information
from landbrush.core.methods.supervised import Supervised
from landbrush.core.networks import build_network, hvae
from landbrush.core.networks.hvae_blocks import Decoded, Posterior
from landbrush.core.networks.hvae_residuals import over_space, over_time
from landbrush.core.networks.hvae_sampling import (
    bits_log_prob,
    draw_bits,
    draw_classes,
    gaussian_log_prob,
    over_dates,
)

SMALL = {"name": "hvae", "width": 4, "depth": 2, "maps": 2, "bits": 4, "code": 6, "painter": 4}
SIZE = 8
HIDDEN = [float("nan"), 1e30, -7.0]


def make_network(seed=0, **changes):
    torch.manual_seed(seed)
    return build_network({**SMALL, **changes}, 3, 3)


def make_method(options=None, network=None):
    network = network or make_network()
    # The average of the weights is another network: what comes from which can then be told.
    teacher = copy.deepcopy(network).requires_grad_(False)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in teacher.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    context = Context(network, teacher, torch.tensor([0.2, 0.3, 0.5]))
    return HVAE(context, {"ramp": 0.0, "synthetic_ramp": 0.0, "threshold": 0.4, "synthetic": 1.0, **(options or {})})


def make_batch(count=4, *, seed=0, dates=1, observed=0.8, annotated=0.5):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(count, dates, 3, SIZE, SIZE, generator=g)
    m = torch.rand(count, dates, 1, SIZE, SIZE, generator=g) < observed
    y = torch.randint(3, (count, dates, SIZE, SIZE), generator=g, dtype=torch.uint8)
    y = torch.where(torch.rand(y.shape, generator=g) < annotated, y, torch.full_like(y, UNLABELLED))
    return Batch(torch.where(m, x, torch.zeros(())), m, y)


def spoil(batch, hidden):
    return Batch(torch.where(batch.m, batch.x, torch.full((), hidden)), batch.m, batch.y)


def step(method, player, labelled, unlabelled, seed=0):
    """(terms, gradients by parameter) of one player's step, with the randomness of `seed`."""
    torch.manual_seed(seed)
    method.context.network.zero_grad(set_to_none=True)
    terms = method.losses(player, labelled, unlabelled, 1.0)
    terms["loss"].backward()
    named = method.context.network.named_parameters()
    return {key: value.detach() for key, value in terms.items()}, {name: p.grad for name, p in named}


# ---- the variables ----


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_log_probabilities_are_those_of_torch(seed):
    g = torch.Generator().manual_seed(seed)
    logits, x, mean, log_variance = torch.randn(4, 2, 3, 5, generator=g) * 3
    bits = (torch.rand(2, 3, 5, generator=g) < 0.5).float()[0].expand_as(logits)
    torch.testing.assert_close(bits_log_prob(logits, bits), torch.distributions.Bernoulli(logits=logits).log_prob(bits))
    torch.testing.assert_close(
        gaussian_log_prob(x, mean, log_variance),
        torch.distributions.Normal(mean, (0.5 * log_variance).exp()).log_prob(x),
    )


def test_draws_have_the_frequencies_they_should():
    torch.manual_seed(0)
    logits = torch.tensor([-3.0, -0.5, 0.0, 2.0])
    bits = draw_bits(logits[None, None].expand(20_000, 1, 4))
    torch.testing.assert_close(bits.mean((0, 1)), logits.sigmoid(), atol=0.02, rtol=0)
    classes = draw_classes(logits[None, None, :, None, None].expand(20_000, 1, 4, 1, 1))
    counts = torch.bincount(classes.flatten(), minlength=4) / 20_000
    torch.testing.assert_close(counts, logits.softmax(0), atol=0.02, rtol=0)


def test_dates_share_half_of_the_bits_and_their_evidence_adds():
    torch.manual_seed(0)
    logits = over_dates(torch.randn(5, 3, 4, 2, 2), 2, mean=False)
    bits = draw_bits(logits, 2)
    assert torch.equal(bits[:, :1, :2].expand(-1, 3, -1, -1, -1), bits[:, :, :2])
    assert not torch.equal(bits[:, :1, 2:].expand(-1, 3, -1, -1, -1), bits[:, :, 2:])
    evidence = torch.randn(1, 3, 4, 2, 2)
    joined = over_dates(evidence, 2, mean=False)
    torch.testing.assert_close(joined[:, 1, :2], evidence[:, :, :2].sum(1))
    assert torch.equal(joined[:, :, 2:], evidence[:, :, 2:])
    assert over_dates(evidence[:, :1], 2, mean=False) is not None
    assert torch.equal(over_dates(evidence[:, :1], 2, mean=False), evidence[:, :1])


def test_information_is_a_bit_where_the_image_decides_and_nothing_where_it_does_not():
    sure = torch.where(torch.rand(64, 1, 1, 8, 8) < 0.5, 50.0, -50.0)
    told = information(torch.cat([sure, torch.zeros_like(sure), torch.full_like(sure, 50.0)], 2))
    assert told.tolist() == pytest.approx([1, 0, 0], abs=0.01)


# ---- the network ----


@pytest.mark.parametrize("dates", [1, 2])
def test_shapes_of_everything(dates):
    network, batch = make_network(), make_batch(2, dates=dates)
    assert network(batch.x, batch.m).shape == (2, dates, 3, SIZE, SIZE)
    posterior = network.posterior(batch.x, batch.m)
    assert posterior.code.shape == (2, dates, 6)
    assert [tuple(item.shape) for item in posterior.maps] == [(2, dates, 4, 2, 2), (2, dates, 4, 4, 4)]
    torch.testing.assert_close(posterior.classes, network(batch.x, batch.m))
    decoded = network.draw(posterior)
    assert decoded.mean.shape == batch.x.shape
    assert [item.shape for item in decoded.maps] == [item.shape for item in posterior.maps]
    # The same bits again, the same image.
    torch.manual_seed(1)
    s, code = network.one_hot(draw_classes(posterior.classes)), draw_bits(posterior.code)
    first = network.decoder(s, code, evidence=posterior.maps)
    torch.testing.assert_close(network.decoder(s, code, maps=first.maps).mean, first.mean)


def test_its_segmenter_is_the_u_net():
    network, plain = make_network(), build_network({"name": "unet", "width": 4, "depth": 2}, 3, 3)
    weights = network.encoder.state_dict()
    plain.load_state_dict({name: weights[name] for name in plain.state_dict()})
    batch = make_batch()
    assert torch.equal(network(batch.x, batch.m), plain(batch.x, batch.m))


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2]), st.sampled_from(HIDDEN))
def test_hidden_values_change_no_output(seed, dates, hidden):
    network, batch = make_network(), make_batch(2, seed=seed, dates=dates, observed=0.5)
    found = []
    for item in (batch, spoil(batch, hidden)):
        torch.manual_seed(seed)
        found.append((network(item.x, item.m), *network.fill(item.x, item.m, None, 3)))
    for one, other in zip(*found):
        assert torch.isfinite(one).all()
        assert torch.equal(one, other)


def test_filling_is_the_mean_and_the_spread_of_its_samples(monkeypatch):
    network, batch = make_network(), make_batch(2, observed=0.5)
    draws = torch.randn(4, *batch.x.shape)
    given_out = iter(draws)
    monkeypatch.setattr(network, "draw", lambda posterior: Decoded(next(given_out), (), ()))
    mean, std = network.fill(batch.x, batch.m, None, 4)
    # What is hidden also follows what the observed pixels about it differ by from each sample.
    followed = torch.stack([draw + over_space((batch.x - draw) * batch.m, batch.m) for draw in draws])
    draws = torch.where(batch.m, draws, followed)
    torch.testing.assert_close(mean, draws.mean(0))
    noise = network.decoder.log_variance().exp()
    torch.testing.assert_close(std, (draws.var(0, unbiased=False) + noise).sqrt())


def test_a_decoder_that_knows_nothing_fills_by_linear_interpolation(monkeypatch):
    """Noise that hardly changes over the dates has a long memory."""
    network = make_network()
    scene = torch.randn(1, 1, 3, SIZE, SIZE)
    days = torch.tensor([[0.0, 10.0, 40.0, 50.0]])
    x = scene + 0.002 * days[:, :, None, None, None]
    m = torch.ones(1, 4, 1, SIZE, SIZE, dtype=torch.bool)
    m[:, 1, :, 2:5] = m[:, 2, :, 2:5] = m[:, 3, :, :2] = False
    monkeypatch.setattr(network, "draw", lambda posterior: Decoded(torch.zeros_like(x), (), ()))
    filled, std = network.fill(torch.where(m, x, torch.tensor(float("nan"))), m, days, 2)
    # The middle dates between the outer ones; the last repeats the one before, and fades to the mean but little.
    torch.testing.assert_close(filled[:, 1:3, :, 2:5], x[:, 1:3, :, 2:5], atol=0.05, rtol=0.02)
    torch.testing.assert_close(filled[:, 3, :, :2], x[:, 2, :, :2], atol=0.15, rtol=0.1)
    assert std[:, 1, :, 2:5].mean() < std[:, 3, :, :2].mean()


def test_noise_without_memory_is_not_carried_over_time():
    torch.manual_seed(0)
    noise, m = torch.randn(1, 6, 2, 32, 32), torch.rand(1, 6, 1, 32, 32) < 0.7
    told, explained = over_time(torch.where(m, noise, torch.zeros(())), m, None)
    assert told.std() < 0.1
    assert explained.max() < 0.1


def test_far_from_everything_observed_the_decoder_alone_is_believed():
    m = torch.zeros(1, 1, 1, 64, 64, dtype=torch.bool)
    m[..., :8] = True
    told = over_space(m.float(), m)[0, 0, 0, 32]
    assert told[8] > 0.7
    assert (told[8:26].diff() < 0).all()
    assert told[40:].abs().max() < 1e-3


def test_a_hidden_date_is_filled_from_what_another_shows():
    network, batch = make_network(), make_batch(1, dates=2, observed=2)
    batch.m[:, 1] = False
    other = Batch(batch.x + 3, batch.m, batch.y)
    filled = []
    for item in (batch, other):
        torch.manual_seed(0)
        filled.append(network.fill(item.x, item.m, None, 8)[0][:, 1])
    assert (filled[0] - filled[1]).abs().mean() > 1e-3


def test_more_maps_than_halvings_are_refused():
    with pytest.raises(InputError, match="`maps` must be at most `depth`, which is 2"):
        make_network(maps=3)


# ---- the two players ----


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
    gradients = [p.grad.clone() for p in decoder.parameters()]
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
    for one, parameter in zip(gradients, decoder.parameters()):
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


def test_r2_is_that_of_the_observed_pixels():
    batch = make_batch(4, observed=0.5)
    m = batch.m.expand_as(batch.x)
    guess = batch.x + 0.3 * torch.randn_like(batch.x)
    for band, value in enumerate(explained(batch.x, guess, batch.m)):
        x, p = batch.x[:, :, band][m[:, :, band]], guess[:, :, band][m[:, :, band]]
        assert float(value) == pytest.approx(float(1 - ((x - p) ** 2).sum() / ((x - x.mean()) ** 2).sum()), rel=1e-4)


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
    [({"consistency": "mixmatch"}, "`consistency` must be fixmatch or none"), ({"hide": 2}, "`hide` must be")],
)
def test_bad_options_are_named(options, told):
    with pytest.raises(InputError, match=told):
        make_method(options)


def test_a_network_without_decoder_is_refused():
    network = build_network({"name": "unet", "width": 4, "depth": 1}, 3, 2)
    with pytest.raises(InputError, match="needs the network hvae"):
        build_method("hvae", Context(network, network, torch.tensor([0.5, 0.5])), {})


# ---- a posterior that is known ----


class ToyDecoder(nn.Module):
    """Two pixels of two bands; s₁, s₂, one global bit l, one bit z of a map. Band 1 shows z alone."""

    code_bits = 1

    def log_variance(self):
        return torch.full((2, 1, 1), -1.0)

    def forward(self, s, code, *, evidence=None, maps=None):
        one = s[:, :, 1]
        eta = (1.5 * one.sum((2, 3)) - 1.0 + 0.8 * code[:, :, 0])[:, :, None, None, None]
        if maps is None:
            maps = (draw_bits(eta if evidence is None else eta + evidence[0]),)
        first = 1.2 * one - 0.9 * code[:, :, 0, None, None]
        second = 0.8 * maps[0][:, :, 0].expand_as(one)
        return Decoded(torch.stack([first, second], 2), (eta,), tuple(maps))


class ToyEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 6))

    def posterior(self, x, m):
        out = self.layers(x.flatten(2))
        return Posterior(
            out[..., :4].reshape(*x.shape[:2], 2, 1, 2), out[..., 4:5], (out[..., 5:].reshape(*x.shape[:2], 1, 1, 1),)
        )


class Toy(hvae.HVAE):
    def __init__(self):
        nn.Module.__init__(self)
        self.classes = 2
        self.encoder, self.decoder = ToyEncoder(), ToyDecoder()


def exact_posterior(decoder, x):
    """P(s = 1) of both pixels, P(l = 1), and for each z₀ P(z = 1 | z₀, x), by summing over all sixteen latents."""
    logs, latents = [], list(itertools.product((0, 1), repeat=4))
    for s1, s2, code, z in latents:
        s = torch.zeros(len(x), 1, 2, 1, 2)
        s[:, 0, s1, 0, 0] = s[:, 0, s2, 0, 1] = 1
        decoded = decoder(
            s, torch.full((len(x), 1, 1), float(code)), maps=(torch.full((len(x), 1, 1, 1, 1), float(z)),)
        )
        log_p = gaussian_log_prob(x, decoded.mean, decoder.log_variance()).flatten(1).sum(1)
        logs.append(log_p + bits_log_prob(decoded.prior[0], decoded.maps[0]).flatten(1).sum(1))
    p = torch.stack(logs, 1).softmax(1)
    table = torch.tensor(latents, dtype=torch.float32)
    upper = [p[:, [2 * i + 1]].sum(1) / p[:, [2 * i, 2 * i + 1]].sum(1) for i in range(8)]
    return p @ table[:, :3], torch.stack(upper, 1), table[::2, :3]


def test_the_encoder_finds_the_posterior_that_summing_over_all_latents_gives():
    torch.manual_seed(0)
    network = Toy()
    teacher = copy.deepcopy(network).requires_grad_(False)
    method = HVAE(Context(network, teacher, torch.tensor([0.5, 0.5])), {"hide": 0.0})
    count = 256
    batch = Batch(torch.zeros(count, 1, 2, 1, 2), torch.ones(count, 1, 1, 1, 2, dtype=torch.bool), torch.zeros(()))

    def drawn():
        return method.pairs(batch, torch.randint(2, (count, 1, 1, 2)))

    test = torch.cat([drawn().x for _ in range(4)])
    upper, lower, states = exact_posterior(network.decoder, test)

    def errors():
        """Mean total variation of q(s), q(l) and q(z | z₀) from what they should be."""
        with torch.no_grad():
            posterior = network.encoder.posterior(test, None)
        q = torch.cat([posterior.classes.softmax(2)[:, 0, 1, 0], posterior.code[:, 0].sigmoid()], 1)
        eta = 1.5 * states[:, :2].sum(1) - 1.0 + 0.8 * states[:, 2]
        z = (posterior.maps[0].flatten(1) + eta).sigmoid()
        return (q - upper).abs().mean(0).tolist() + [float((z - lower).abs().mean())]

    assert min(errors()) > 0.1
    optimizer = torch.optim.Adam(network.encoder.parameters(), 1e-2)
    for number in range(600):
        optimizer.param_groups[0]["lr"] = 1e-2 * (1 - number / 600)
        optimizer.zero_grad()
        method.encoder_terms(drawn())["synthetic"].backward()
        optimizer.step()
    assert max(errors()) < 0.03


def test_the_decoder_finds_what_the_encoder_shows_it():
    """With the true latents known, −log p(x, z) is least for the parameters the data were made with."""
    torch.manual_seed(0)
    network = make_network(maps=1, depth=1, painter=8)
    method = make_method({}, network)
    pattern = torch.tensor([[-1.0, 0.0, 1.0], [0.5, -1.5, 1.5], [2.0, 0.0, -1.0]])
    optimizer = torch.optim.Adam(network.decoder.parameters(), 1e-2)
    for _ in range(120):
        y = torch.randint(3, (8, 1, 2, 2)).repeat_interleave(4, 2).repeat_interleave(4, 3).to(torch.uint8)
        x = pattern[y.long()].permute(0, 1, 4, 2, 3) + 0.2 * torch.randn(8, 1, 3, SIZE, SIZE)
        batch = Batch(x, torch.ones(8, 1, 1, SIZE, SIZE, dtype=torch.bool), y)
        s, posterior = method.infer(batch)
        optimizer.zero_grad()
        terms = method.decoder_terms(batch, s, posterior)
        terms["loss"].backward()
        optimizer.step()
    assert float(terms["r2"]) > 0.9
    decoded = network.decoder(
        functional.one_hot(y.long(), 3).permute(0, 1, 4, 2, 3).float(),
        draw_bits(posterior.code),
        evidence=posterior.maps,
    )
    assert (decoded.mean - pattern[y.long()].permute(0, 1, 4, 2, 3)).detach().abs().mean() < 0.15
    assert network.decoder.log_variance().exp().sqrt().max() < 0.4
