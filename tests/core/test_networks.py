"""Networks and their configuration."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.augment import photometric_jitter
from landbrush.core.errors import InputError
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Context
from landbrush.core.networks import build_network
from landbrush.core.networks.blocks import masked_input

SMALL = {"name": "unet", "width": 8, "depth": 2}


@settings(max_examples=8, deadline=None)
@given(st.integers(1, 3), st.integers(1, 3), st.integers(1, 5), st.integers(1, 4), st.integers(2, 6))
def test_a_network_gives_logits_for_every_date_and_class(b, t, c, blocks, k):
    network = build_network(SMALL, c, k)
    side = blocks * network.multiple
    x, m = torch.randn(b, t, c, side, side), torch.ones(b, t, 1, side, side, dtype=torch.bool)
    assert network(x, m).shape == (b, t, k, side, side)


def test_hidden_values_never_reach_the_output():
    torch.manual_seed(0)
    network = build_network(SMALL, 3, 2).eval()
    x, m = torch.randn(2, 1, 3, 16, 16), torch.rand(2, 1, 1, 16, 16) < 0.6
    hidden = torch.where(m, x, torch.tensor(float("nan")))
    assert torch.equal(network(x, m), network(hidden, m))


def test_a_missing_pixel_is_told_apart_from_a_zero():
    torch.manual_seed(0)
    network = build_network(SMALL, 3, 2).eval()
    x = torch.zeros(1, 1, 3, 16, 16)
    seen, unseen = torch.ones(1, 1, 1, 16, 16, dtype=torch.bool), torch.zeros(1, 1, 1, 16, 16, dtype=torch.bool)
    assert not torch.allclose(network(x, seen), network(x, unseen))
    assert masked_input(x[:, 0], unseen[:, 0]).abs().sum() == 0


def test_dates_folded_into_the_batch_do_not_see_each_other():
    torch.manual_seed(0)
    network = build_network(SMALL, 3, 2).eval()
    x, m = torch.randn(1, 3, 3, 16, 16), torch.ones(1, 3, 1, 16, 16, dtype=torch.bool)
    together = network(x, m)
    alone = torch.cat([network(x[:, i : i + 1], m[:, i : i + 1]) for i in range(3)], dim=1)
    assert torch.allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"name": "resnet"}, "unknown network"),
        ({"name": "unet", "wdith": 8}, "no entry 'wdith'"),
        ({"name": "unet", "width": "8"}, "does not fit"),
        ({"name": "unet", "width": 10**6}, "does not fit"),
        ({"name": "unet", "width": True}, "does not fit"),
        ({"name": "unet", "dropout": 1.5}, "does not fit"),
        ({"name": "unet", "bands": 4}, "no entry 'bands'"),
        ({"name": "unet", "heads": 4}, "no entry 'heads'"),
        ({"name": "utae", "heads": 0}, "does not fit"),
    ],
)
def test_a_configuration_is_checked(config, told):
    with pytest.raises(InputError, match=told):
        build_network(config, 3, 2)


def test_unknown_methods_and_options_are_named():
    network = build_network(SMALL, 3, 2)
    context = Context(network, network, torch.tensor([0.5, 0.5]))
    with pytest.raises(InputError, match="unknown method 'magic'"):
        build_method("magic", context, {})
    with pytest.raises(InputError, match="no option `jiter`"):
        build_method("supervised", context, {"jiter": 1})
    with pytest.raises(InputError, match="a number from 0 to 1, or none"):
        build_method("supervised", context, {"class_weights": "big"})


def test_jitter_changes_observed_pixels_only_and_by_its_strength():
    torch.manual_seed(0)
    x, m = torch.randn(64, 2, 4, 8, 8), torch.rand(64, 2, 1, 8, 8) < 0.5
    out = photometric_jitter(x, m, 0.1)
    assert torch.equal(out[~m.expand_as(x)], x[~m.expand_as(x)])
    offsets = photometric_jitter(torch.zeros_like(x), torch.ones_like(m), 0.1)[..., 0, 0]
    assert offsets.std() == pytest.approx(0.1, rel=0.2)
    assert photometric_jitter(x, m, 0.0) is x
