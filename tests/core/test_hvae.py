"""The hierarchical VAE: its log-probabilities, its shapes, what stays hidden, and how it fills."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from made_hvae import HIDDEN, SIZE, make_batch, make_network, spoil

from landbrush.core.data.tiles import Batch
from landbrush.core.errors import InputError
from landbrush.core.methods.hvae_looks import information
from landbrush.core.networks import build_network
from landbrush.core.networks.hvae_blocks import LOG_VARIANCE, Decoded
from landbrush.core.networks.hvae_context import tell
from landbrush.core.networks.hvae_sampling import (
    bits_log_prob,
    draw_bits,
    draw_classes,
    gaussian_log_prob,
    over_dates,
)


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


def test_it_begins_as_the_u_net_and_draws_no_more_than_it():
    torch.manual_seed(5)
    plain = build_network({"name": "unet", "width": 4, "depth": 2}, 3, 3)
    after = torch.rand(3)
    network = make_network(5)
    assert torch.equal(torch.rand(3), after)
    weights = network.encoder.state_dict()
    assert all(torch.equal(weights[name], tensor) for name, tensor in plain.state_dict().items())
    # Its other parts are as random, and each its own.
    again = make_network(5)
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), again.parameters()))
    assert not torch.equal(make_network(6).decoder.stem.weight, network.decoder.stem.weight)


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
    torch.nn.init.normal_(network.decoder.filler.head.weight)
    network.decoder.filler.trust.fill_(1.0)
    draws = torch.randn(4, *batch.x.shape)
    given_out = iter(draws.clone())
    monkeypatch.setattr(network, "draw", lambda posterior: Decoded(next(given_out), (), ()))
    mean, std = network.fill(batch.x, batch.m, None, 4)
    told, filler = tell(batch.x, batch.m, None, 0), network.decoder.filler
    with torch.no_grad():
        found = [filler.believed(told, *filler(told, filler.look(told), draw[:, 0])) for draw in draws]
        noise = network.decoder.log_variance().exp().expand_as(batch.x)
    # What is hidden is the filler's, given each sample; what is observed the decoder's.
    means = torch.stack([torch.where(batch.m, draw, one[:, None]) for draw, (one, _) in zip(draws, found)])
    noises = torch.stack([torch.where(batch.m, noise, one[:, None]) for _, one in found])
    torch.testing.assert_close(mean, means.mean(0))
    torch.testing.assert_close(std, (means.var(0, unbiased=False) + noises.mean(0)).sqrt())
    assert means.std(0)[~batch.m.expand_as(batch.x)].min() > 0


def test_nothing_is_drawn_where_nothing_learnt_is_believed(monkeypatch):
    network, batch = make_network(), make_batch(2, dates=3, observed=0.5)
    with torch.no_grad():
        wanted = network._fill(batch.x, batch.m, None, range(3), 2)
    monkeypatch.setattr(network, "_fill", None)
    mean, std = network.fill(batch.x, batch.m, None, 2)
    hidden = ~batch.m.expand_as(batch.x)
    torch.testing.assert_close(mean[hidden], wanted[0][hidden])
    torch.testing.assert_close(std[hidden], wanted[1][hidden])
    assert torch.equal(mean[~hidden], batch.x[~hidden])
    assert (std[~hidden] == 0).all()


@pytest.mark.parametrize("dates", [3, 6, 8, 14])
def test_dates_of_a_long_series_are_filled_a_few_at_a_time_each_once(monkeypatch, dates):
    network, batch = make_network(together=6), make_batch(1, dates=dates, observed=0.5)
    network.decoder.filler.trust.fill_(1.0)
    asked = []

    def few(x, m, days, part, samples):
        asked.append(part)
        return (torch.full_like(x[:, part.start : part.stop], float(part.start)),) * 2

    monkeypatch.setattr(network, "_fill", few)
    mean, _ = network.fill(batch.x, batch.m, None, 1)
    assert torch.isfinite(mean).all()
    assert all(len(part) == min(dates, 6) and part.start >= 0 and part.stop <= dates for part in asked)
    for date in range(dates):
        # The same dates as the gaps are looked at with, while it learns.
        assert float(mean[0, date, 0, 0, 0]) == network.beside(date, dates).start
        assert date in network.beside(date, dates)


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


def test_a_variance_that_has_left_its_bounds_comes_back_by_gradient():
    """A plain clamp's gradient is 0 there, whatever the image says."""
    decoder = make_network().decoder
    low, high = LOG_VARIANCE
    start = [low - 0.1, high + 0.1, -1.0]
    for error, moves in ((10.0, [1, 0, 1]), (1e-3, [0, -1, -1])):
        with torch.no_grad():
            decoder.free_log_variance.copy_(torch.tensor(start))
        decoder.zero_grad()
        x = torch.full((1, 3, 1, 1), error)
        found = decoder.log_variance()
        assert found.flatten().tolist() == [low, high, -1.0]
        (-gaussian_log_prob(x, torch.zeros_like(x), found)).sum().backward()
        assert (-decoder.free_log_variance.grad).sign().tolist() == moves
