"""Two tiles made one: MixUp where both were observed, and CutMix boxes."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..runtime import send

#: A box is at most so many times longer than wide.
_ASPECT = 1 / 0.3


def draw_beta(count: int, alpha: float, device: torch.device) -> Tensor:
    """(count,) float32 λ ~ Beta(α, α); 1 for α = 0, the limit in which MixUp mixes nothing."""
    if alpha <= 0:
        return torch.ones(count, device=device)
    # Gamma variates of a small shape underflow, their logarithms do not: G(α) ~ G(α + 1)·U^(1/α) (Stuart's theorem).
    gamma = torch.distributions.Gamma(torch.full((2, count), alpha + 1.0, dtype=torch.float64), 1.0).sample()
    log = gamma.log() + (1 - torch.rand(2, count, dtype=torch.float64)).log() / alpha
    return send(torch.sigmoid(log[0] - log[1]), device, torch.float32)


def mixup(
    x1: Tensor, m1: Tensor, x2: Tensor, m2: Tensor, lam: Tensor, *, known: Tensor | None = None
) -> tuple[Tensor, Tensor, Tensor]:
    """MixUp that stays near its first operand and mixes only what both have (thesis eq. 3.1; arXiv 1905.02249, 8–11).

    λ' = max(λ, 1 − λ) per sample, and per pixel λ' where both operands are valid, else 1:
    x' = λ'·x₁ + (1 − λ')·x₂. A pixel of x₁ that is not valid stays what it was, and not valid.

    Args:
        x1, x2: (B, T, C, H, W) float.
        m1, m2: (B, T, 1, H, W) bool.
        lam: (B,) λ as drawn.
        known: (B, T, 1, H, W) bool: where the partner has a target at all. Elsewhere it counts as not valid, so that
            no image is mixed in whose share of the target is missing.

    Returns:
        x' (B, T, C, H, W), its validity m₁ (B, T, 1, H, W), and λ' per pixel (B, T, 1, H, W) in x₁'s dtype.
    """
    both = m1 & m2 if known is None else m1 & m2 & known
    lam = torch.maximum(lam, 1 - lam).to(x1.dtype).reshape(-1, 1, 1, 1, 1)
    # The first operand where there is no second: whatever the weight, it then stays as it is.
    return torch.lerp(x1, x2.where(both, x1), 1 - lam), m1, lam.where(both, lam.new_ones(()))


def mix_targets(p1: Tensor, p2: Tensor, lam: Tensor) -> Tensor:
    """Targets mixed as the images were: λ'·p₁ + (1 − λ')·p₂, and p₁ bit for bit where λ' = 1, whatever p₂ holds.

    Args:
        p1, p2: (B, T, K, H, W) float.
        lam: (B, T, 1, H, W), as `mixup` gives it.
    """
    lam = lam.to(p1.dtype)
    return torch.lerp(p1, p2.where(lam < 1, p1), 1 - lam)


def cutmix_mask(count: int, size: int, device: torch.device, *, area: tuple[float, float] = (0.02, 0.4)) -> Tensor:
    """One box a tile, True inside, wholly within the tile (CutMix, arXiv 1905.04899; whole boxes as in 1906.01916).

    The sides' ratio is drawn log-uniformly between 0.3 and 1/0.3, as far as such a box fits; its place uniformly.

    Args:
        area: The box's share of the tile, uniform between these two (default: UniMatch's, arXiv 2208.09910); met to the
            rounding of its sides, and at least one pixel.

    Returns:
        (B, 1, 1, H, W) bool.
    """
    u = torch.rand(4, count, dtype=torch.float64)
    share = area[0] + (area[1] - area[0]) * u[0]
    log_most = (-share.clamp_min(1e-9).log()).clamp_max(math.log(_ASPECT))
    height = ((share * ((2 * u[1] - 1) * log_most).exp()).sqrt() * size).round()
    # Rounded down, it could ask for a box wider than the tile.
    height = height.maximum((share * size).ceil()).clamp(1, size)
    width = (share * size**2 / height).round().clamp(1, size)
    sides = torch.stack([height, width])
    first = (u[2:] * (size + 1 - sides)).floor()
    ends = send(torch.stack([first, first + sides]).long(), device)
    along = torch.arange(size, device=device)
    row, col = (along >= ends[0, :, :, None]) & (along < ends[1, :, :, None])
    boxes: Tensor = row[:, :, None] & col[:, None, :]
    return boxes[:, None, None]


def paste(mask: Tensor, a: Tensor, b: Tensor) -> Tensor:
    """`a` inside the boxes, `b` outside.

    Images, measurement masks, annotations and distributions must be pasted with the same boxes; then every pixel keeps
    its own validity and its own target.

    Args:
        mask: (B, 1, 1, H, W) bool.
        a, b: (B, T, ·, H, W) or (B, T, H, W), of one dtype.
    """
    return torch.where(mask if a.dim() == 5 else mask[:, :, 0], a, b)
