"""Per-pixel normalisation, and what it is for: a network that is the same at every place and for every tile size."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.networks import build_network
from landbrush.core.networks.norm import ChannelNorm


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 3), st.integers(2, 16), st.integers(1, 5), st.integers(0, 99))
def test_every_pixel_is_normalised_by_its_own_channels(n, c, side, seed):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(n, c, side, side, generator=g) * 5 + 3
    norm = ChannelNorm(c)
    torch.nn.init.normal_(norm.weight, generator=g)
    torch.nn.init.normal_(norm.bias, generator=g)
    mean, var = x.mean(1, keepdim=True), x.var(1, keepdim=True, correction=0)
    expected = (x - mean) / (var + 1e-5).sqrt() * norm.weight[:, None, None] + norm.bias[:, None, None]
    assert torch.allclose(norm(x), expected, atol=1e-4)


@pytest.mark.parametrize(("name", "dates"), [("unet", 1), ("unet3d", 3), ("utae", 1), ("utae", 3)])
def test_a_tile_away_from_its_border_is_the_same_in_any_tile(name, dates):
    torch.manual_seed(0)
    network = build_network({"name": name, "width": 8, "depth": 2}, 3, 4).eval()
    x, m = torch.randn(1, dates, 3, 128, 128), torch.rand(1, dates, 1, 128, 128) < 0.9
    # What lies far outside is as different as can be: a statistic over the tile would see it.
    x[..., :16, :] = 50.0
    with torch.no_grad():
        large, small = network(x, m), network(x[..., 32:96, 32:96], m[..., 32:96, 32:96])
    assert torch.allclose(large[..., 60:68, 60:68], small[..., 28:36, 28:36], atol=1e-5)


def test_pixels_of_several_dates_are_normalised_alike():
    x, norm = torch.randn(2, 8, 3, 5, 7), ChannelNorm(8)
    by_date = torch.stack([norm(x[:, :, date]) for date in range(3)], 2)
    assert torch.allclose(norm(x), by_date, atol=1e-6)


def test_it_is_the_same_for_either_layout_in_memory():
    x, norm = torch.randn(2, 8, 5, 7), ChannelNorm(8)
    last = norm(x.contiguous(memory_format=torch.channels_last))
    assert torch.equal(last, norm(x))
    assert last.is_contiguous(memory_format=torch.channels_last)
