"""The engine's GroupNorm is PyTorch's: same values, same gradients, whatever the shape, type and layout."""

from __future__ import annotations

import copy

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.networks import build_network
from landbrush.core.networks.norm import GroupNorm


def both(norm: torch.nn.GroupNorm, x: torch.Tensor, dy: torch.Tensor) -> list[torch.Tensor]:
    """Value, and gradients of input, weight and bias."""
    x = x.detach().requires_grad_()
    y = norm(x)
    return [y.detach(), *torch.autograd.grad(y, [x, norm.weight, norm.bias], dy)]


def reference(ours: GroupNorm) -> torch.nn.GroupNorm:
    """PyTorch's own in double precision, with the same weights."""
    theirs = torch.nn.GroupNorm(ours.num_groups, ours.num_channels, ours.eps).double()
    theirs.load_state_dict(ours.state_dict())
    return theirs


def assert_close(found: torch.Tensor, truth: torch.Tensor, tolerance: float) -> None:
    assert found.shape == truth.shape
    assert float((found.double() - truth).norm()) <= tolerance * float(truth.norm()) + 1e-6


@settings(max_examples=40, deadline=None)
@given(
    n=st.integers(1, 5),
    groups=st.sampled_from([1, 2, 4]),
    per_group=st.integers(1, 6),
    side=st.sampled_from([1, 3, 8, 33]),
    dtype=st.sampled_from([torch.float32, torch.bfloat16]),
    offset=st.sampled_from([0.0, 30.0]),
    seed=st.integers(0, 2**16),
)
def test_values_and_gradients_are_pytorchs(n, groups, per_group, side, dtype, offset, seed):
    generator = torch.Generator().manual_seed(seed)
    channels = groups * per_group
    if side * side * per_group < 4:
        side = 8  # with next to no spread in a group, gradients are differences of rounding errors
    ours = GroupNorm(groups, channels)
    with torch.no_grad():
        ours.weight.copy_(torch.rand(channels, generator=generator) + 0.5)
        ours.bias.copy_(torch.randn(channels, generator=generator))
    x = (torch.randn(n, channels, side, side, generator=generator) + offset).to(dtype)
    x = x.contiguous(memory_format=torch.channels_last)
    dy = torch.randn(n, channels, side, side, generator=generator).to(dtype)
    found = both(ours, x, dy)
    truth = both(reference(ours), x.double(), dy.double())
    tolerance = 1e-2 if dtype == torch.bfloat16 else 1e-5 * (1 + offset) ** 2
    for mine, theirs in zip(found, truth):
        assert_close(mine, theirs, tolerance)
    assert found[0].dtype == found[1].dtype == dtype
    assert found[2].dtype == found[3].dtype == torch.float32


def test_gradients_that_come_in_another_layout_are_right():
    ours = GroupNorm(4, 16)
    x = torch.randn(3, 16, 8, 8).contiguous(memory_format=torch.channels_last)
    dy = torch.randn(3, 16, 8, 8)
    for mine, theirs in zip(both(ours, x, dy), both(reference(ours), x.double(), dy.double())):
        assert_close(mine, theirs, 1e-5)
    expanded = torch.ones(()).expand(3, 16, 8, 8)
    truth = both(reference(ours), x.double(), expanded.double())
    assert_close(both(ours, x, expanded)[3], truth[3], 1e-5)


def test_the_gradient_that_comes_in_is_left_alone():
    ours = GroupNorm(2, 8)
    x = torch.randn(2, 8, 4, 4).contiguous(memory_format=torch.channels_last).requires_grad_()
    dy = torch.randn(2, 8, 4, 4).contiguous(memory_format=torch.channels_last)
    before = dy.clone()
    ours(x).backward(dy)
    assert torch.equal(dy, before)


def test_it_is_used_where_it_is_faster_and_nowhere_else():
    ours = GroupNorm(2, 8)
    last = torch.randn(2, 8, 4, 4).contiguous(memory_format=torch.channels_last)
    assert "ChannelsLastGroupNorm" in type(ours(last).grad_fn).__name__
    assert "NativeGroupNorm" in type(ours(torch.randn(2, 8, 4, 4)).grad_fn).__name__
    with torch.no_grad():
        assert ours(last).grad_fn is None
    assert ours(torch.randn(2, 8, 3, 4, 4)).shape == (2, 8, 3, 4, 4)


@pytest.mark.parametrize("amp", [False, True])
def test_a_network_learns_the_same_with_it(amp):
    torch.manual_seed(0)
    network = build_network({"name": "unet", "width": 8, "depth": 2}, 3, 4).to(memory_format=torch.channels_last)
    plain = copy.deepcopy(network)
    found = 0
    for module in plain.modules():
        if isinstance(module, GroupNorm):
            module.__class__ = torch.nn.GroupNorm
            found += 1
    assert found > 0
    x, m = torch.randn(2, 1, 3, 16, 16), torch.ones(2, 1, 1, 16, 16, dtype=torch.bool)
    y = torch.randint(0, 4, (2, 16, 16))
    for one in (network, plain):
        with torch.autocast("cpu", torch.bfloat16, enabled=amp):
            loss = torch.nn.functional.cross_entropy(one(x, m)[:, 0], y)
        loss.backward()
    tolerance = 5e-2 if amp else 1e-4
    for mine, theirs in zip(network.parameters(), plain.parameters()):
        assert mine.grad is not None
        assert theirs.grad is not None
        assert_close(mine.grad, theirs.grad.double(), tolerance)
