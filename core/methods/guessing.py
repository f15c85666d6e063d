"""Targets for pixels that nobody annotated: guessed on several views of a tile, brought home and averaged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..augment import Maps, photometric_jitter
from ..data.tiles import Batch


@dataclass(frozen=True)
class View:
    """One augmented view of a batch of tiles.

    Attributes:
        maps: Where it was taken from.
        x: (B, T, C, H, W), jittered.
        m: (B, T, 1, H, W) bool: observed, and from inside the tile.
    """

    maps: Maps
    x: Tensor
    m: Tensor


def take_views(batch: Batch, maps: Sequence[Maps], jitter: float) -> list[View]:
    """One view for every set of maps, each with photometric jitter of its own (which is never undone)."""
    views = []
    for one in maps:
        x, m = one.warp(batch.x, batch.m)
        views.append(View(one, photometric_jitter(x, m, jitter), m))
    return views


@torch.no_grad()
def guess(network: nn.Module, views: Sequence[View], days: Tensor | None) -> tuple[Tensor, Tensor]:
    """q̄: what the network says of the views, moved back and averaged over valid views only (method: Algorithm 4, 8).

    Args:
        days: (B, T) of the tiles, or None.

    Returns:
        q̄ (B, T, K, H, W) float32, each pixel's sum 1; and where at least one view was valid, (B, T, 1, H, W) bool
        (elsewhere q̄ is 0).
    """
    x, m = torch.cat([view.x for view in views]), torch.cat([view.m for view in views])
    logits = network(x, m, None if days is None else days.repeat(len(views), 1))
    # Older PyTorch hands the weights that autocast cast without gradient to the step that wants one (its issues
    # 112583 and 158232): where the network that learns is the one that guesses, nothing would be learnt.
    torch.clear_autocast_cache()
    total: Tensor | None = None
    count: Tensor | None = None
    for view, p in zip(views, logits.float().softmax(2).chunk(len(views))):
        back = view.maps.inverse()
        valid = back.valid(view.m)
        share = torch.where(valid, back.distributions(p, view.m), p.new_zeros(()))
        total = share if total is None else total + share
        count = valid.float() if count is None else count + valid
    if total is None or count is None:
        raise ValueError("no views to guess from")
    return total / count.clamp_min(1), count > 0


def sharpen(q: Tensor, temperature: float) -> Tensor:
    """q ∝ q^(1/T) over dimension 2 (arXiv 1905.02249, eq. 7); a pixel of zeros stays zeros.

    Args:
        q: (B, T, K, H, W).
        temperature: 1 changes nothing; towards 0 the largest takes all.
    """
    if temperature == 1:
        return q
    # Divided by the largest first: small probabilities to a high power would all underflow.
    powered = (q / q.amax(2, keepdim=True).clamp_min(1e-12)) ** (1 / temperature)
    return powered / powered.sum(2, keepdim=True).clamp_min(1e-12)


def align(q: Tensor, prior: Tensor, seen: Tensor) -> Tensor:
    """Distribution alignment: q ∝ q · prior / seen (ReMixMatch, arXiv 1911.09785, §3.2).

    Args:
        q: (B, T, K, H, W).
        prior: (K,) shares of the classes as they should be.
        seen: (K,) running mean of what is aligned.
    """
    scaled = q * (prior / seen.clamp_min(1e-4))[:, None, None]
    return scaled / scaled.sum(2, keepdim=True).clamp_min(1e-12)
