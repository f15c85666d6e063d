"""Draws and log-probabilities of the latent variables; no gradient ever passes through a draw."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.nn import functional


@contextmanager
def own_draws(number: int) -> Iterator[None]:
    """The `number`-th of further random streams of the same seed: what is drawn here moves nobody else's draws."""
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(torch.initial_seed() + number)
        yield


@torch.no_grad()
def draw_bits(logits: Tensor, shared: int = 0) -> Tensor:
    """Bits ~ Bernoulli(sigmoid(logits)), float32.

    Args:
        logits: (B, T, Z, …); the first `shared` channels must be the same for every date.
        shared: So many channels are drawn once for all dates.
    """
    bits = torch.bernoulli(logits.detach().float().sigmoid())
    if shared and logits.shape[1] > 1:
        bits[:, :, :shared] = bits[:, :1, :shared]
    return bits


@torch.no_grad()
def draw_classes(logits: Tensor) -> Tensor:
    """(B, T, H, W) int64 class indices ~ softmax of (B, T, K, H, W) logits."""
    # Gumbel's maximum: one pass, where `multinomial` would want the classes last and copied.
    gumbel = -torch.empty_like(logits, dtype=torch.float32).exponential_().log()
    return (logits.detach().float() + gumbel).argmax(2)


def bits_log_prob(logits: Tensor, bits: Tensor) -> Tensor:
    """log Bernoulli(bits; sigmoid(logits)), elementwise."""
    return -functional.binary_cross_entropy_with_logits(logits.float(), bits, reduction="none")


def gaussian_log_prob(x: Tensor, mean: Tensor, log_variance: Tensor) -> Tensor:
    """log N(x; mean, exp(log_variance)), elementwise; everything broadcasts."""
    return -0.5 * (math.log(2 * math.pi) + log_variance + (x - mean) ** 2 * torch.exp(-log_variance))


def over_dates(values: Tensor, shared: int, *, mean: bool) -> Tensor:
    """The first `shared` channels of (B, T, Z, …) joined over the dates, and told to every date.

    Natural parameters add: what several dates say of one bit is the sum of what each says. What is expected of a bit
    before anything is seen is one thing, told T times: its mean.
    """
    if not shared or values.shape[1] == 1:
        return values
    joint = values[:, :, :shared]
    joint = joint.mean(1, keepdim=True) if mean else joint.sum(1, keepdim=True)
    return torch.cat([joint.expand(-1, values.shape[1], *joint.shape[2:]), values[:, :, shared:]], 2)
