"""Networks that look across dates: any number of them, in any order, seen or not."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.networks import build_network, utae
from landbrush.core.networks.blocks import channels_last
from landbrush.core.networks.dates import gaps_between, seasons

NAMES = ["unet", "unet3d", "utae"]
ACROSS = ["unet3d", "utae"]
BANDS, CLASSES = 3, 4


def make_network(name, seed=0, **more):
    torch.manual_seed(seed)
    return channels_last(build_network({"name": name, "width": 8, "depth": 2, **more}, BANDS, CLASSES)).eval()


def make_tiles(dates, *, tiles=2, side=16, seed=0, observed=0.6):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(tiles, dates, BANDS, side, side, generator=g)
    m = torch.rand(tiles, dates, 1, side, side, generator=g) < observed
    days = 18_000 + torch.cumsum(torch.randint(1, 60, (tiles, dates), generator=g), 1).float()
    return x, m, days


@settings(max_examples=12, deadline=None)
@given(
    st.sampled_from(NAMES), st.integers(1, 2), st.integers(1, 7), st.integers(1, 3), st.integers(1, 3), st.booleans()
)
def test_every_date_gets_logits_whatever_their_number(name, tiles, dates, rows, cols, dated):
    network = make_network(name)
    height, width = rows * network.multiple, cols * network.multiple
    x, m = torch.randn(tiles, dates, BANDS, height, width), torch.rand(tiles, dates, 1, height, width) < 0.5
    days = torch.arange(dates).float().expand(tiles, dates) if dated else None
    with torch.no_grad():
        logits = network(x, m, days)
    assert logits.shape == (tiles, dates, CLASSES, height, width)
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("hidden", [float("nan"), float("inf"), 1e6])
def test_hidden_values_of_any_date_change_nothing(name, hidden):
    network = make_network(name)
    x, m, days = make_tiles(4)
    m[0, 1] = False
    spoilt = torch.where(m, x, torch.tensor(hidden))
    with torch.no_grad():
        assert torch.equal(network(x, m, days), network(spoilt, m, days))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 999), st.permutations(range(5)))
def test_the_order_in_which_dates_are_given_is_not_seen(seed, order):
    """utae knows the time from the days alone."""
    network = make_network("utae", seed % 7)
    x, m, days = make_tiles(5, seed=seed)
    with torch.no_grad():
        logits = network(x, m, days)
        moved = network(x[:, order], m[:, order], days[:, order])
    torch.testing.assert_close(moved, logits[:, order], atol=2e-5, rtol=1e-4)


def test_the_order_counts_where_no_days_are_known():
    network = make_network("utae")
    x, m, _ = make_tiles(3)
    with torch.no_grad():
        turned = network(x.flip(1), m.flip(1)).flip(1)
        assert not torch.allclose(turned, network(x, m), atol=1e-4)
        # A month apart, without a season: as good as any other regular series in its order.
        assert torch.equal(network(x, m), network(x, m, None))


@pytest.mark.parametrize("name", ACROSS)
def test_a_date_without_any_observation_follows_the_others(name):
    network = make_network(name)
    assert network.across_dates
    x, m, days = make_tiles(3, observed=0.9)
    m[:, 1] = False
    other = x.clone()
    other[:, 0] += 1
    with torch.no_grad():
        first, second = network(x, m, days)[:, 1], network(other, m, days)[:, 1]
    assert (first - second).abs().amax() > 1e-3


def test_dates_of_a_network_without_time_do_not_follow_each_other():
    network = make_network("unet")
    assert not network.across_dates
    x, m, days = make_tiles(3)
    other = x.clone()
    other[:, 0] += 1
    with torch.no_grad():
        assert torch.equal(network(x, m, days)[:, 1:], network(other, m, days)[:, 1:])


@pytest.mark.parametrize("name", ACROSS)
def test_where_nothing_was_ever_observed_all_places_and_dates_are_told_the_same(name):
    network = make_network(name)
    x, m, days = make_tiles(3, tiles=1, side=96)
    with torch.no_grad():
        logits = network(torch.full_like(x, float("nan")), torch.zeros_like(m), days)
    assert torch.isfinite(logits).all()
    # Away from the border of the tile.
    middle = logits[..., 44:52, 44:52]
    assert torch.allclose(middle, middle[..., :1, :1].expand_as(middle), atol=1e-5)


def test_what_a_pixel_shows_while_hidden_dates_are_added_stays_the_same():
    """A key is masked, not weighed less: dates without any observation take nothing from the others."""
    network = make_network("utae")
    x, m, days = make_tiles(2, observed=0.7)
    more = (
        torch.cat([x, torch.randn_like(x)], 1),
        torch.cat([m, torch.zeros_like(m)], 1),
        torch.cat([days, days + 5], 1),
    )
    with torch.no_grad():
        torch.testing.assert_close(network(*more)[:, :2], network(x, m, days), atol=1e-5, rtol=1e-4)


def test_time_between_dates_matters():
    network = make_network("utae")
    x, m, days = make_tiles(3)
    with torch.no_grad():
        assert not torch.allclose(network(x, m, days), network(x, m, days * 1.5), atol=1e-4)


@pytest.mark.parametrize("name", NAMES)
def test_gradients_reach_all_parameters(name):
    network = make_network(name).train()
    x, m, days = make_tiles(4)
    network(x, m, days).square().sum().backward()
    for key, parameter in network.named_parameters():
        assert parameter.grad is not None, key
        assert torch.isfinite(parameter.grad).all(), key
        assert parameter.grad.abs().sum() > 0, key


@pytest.mark.parametrize("observed", [0.0, 0.02])
def test_gradients_stay_numbers_where_hardly_anything_was_observed(observed):
    network = make_network("utae").train()
    x, m, days = make_tiles(4, observed=observed)
    network(x, m, days).square().sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in network.parameters() if p.grad is not None)


def test_many_dates_computed_in_pieces_are_the_same_dates(monkeypatch):
    network = make_network("utae")
    x, m, days = make_tiles(9)
    whole = network(x, m, days).detach()
    monkeypatch.setattr(utae, "_PIXELS", 600)
    with torch.no_grad():
        torch.testing.assert_close(network(x, m, days), whole, atol=1e-5, rtol=1e-4)
    monkeypatch.setattr(utae, "_SHARES", 1)
    with torch.no_grad():
        torch.testing.assert_close(network(x, m, days), whole, atol=1e-5, rtol=1e-4)


def test_a_single_date_sees_what_it_shows():
    """One date: the same path, and an answer that follows the pixels as a U-Net's does."""
    network = make_network("utae")
    x, m, days = make_tiles(1, observed=1.1, side=32)
    changed = x.clone()
    changed[..., 10:14, 10:14] += 2
    with torch.no_grad():
        moved = (network(x, m, days) - network(changed, m, days)).abs().amax((0, 1, 2))
        assert torch.isfinite(network(x, m, None)).all()
    assert moved[10:14, 10:14].min() > 1e-3


def test_seasons_are_a_year_long_and_gaps_have_a_sign():
    like = torch.zeros(1, 2, 1)
    days = torch.tensor([[18_000.0, 18_000.0 + 4 * 365.2425]])
    told = seasons(days, like)
    assert torch.allclose(told[0, 0], told[0, 1], atol=0.02)
    assert not seasons(None, like).any()
    gaps = gaps_between(torch.tensor([[0.0, 100.0]]), like)[0]
    assert gaps[0, 1, 1] == -gaps[1, 0, 1] > 0
    assert gaps[0, 0].tolist() == [0, 0, 1, 0, 1]
    assert torch.allclose(gaps_between(None, like), gaps_between(torch.tensor([[0.0, 30.0]]), like))


def test_heads_need_not_divide_the_channels():
    network = make_network("utae", heads=3)
    x, m, days = make_tiles(2)
    assert network(x, m, days).shape == (2, 2, CLASSES, 16, 16)
