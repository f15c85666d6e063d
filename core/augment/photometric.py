"""Another atmosphere, another sensor: changes to the values of a tile that leave its labels true.

All draws are made on the CPU: one generator to seed and to checkpoint, whatever the device. What was not observed
enters nothing and stays as it is.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..runtime import send

#: The strongest power by which contrast is changed, and its inverse.
_LOG_MOST = math.log(2)


def photometric_jitter(x: Tensor, m: Tensor, strength: float) -> Tensor:
    """Each date of each tile as if seen through another atmosphere: per band a gain and an offset.

    Args:
        x: (B, T, C, H, W) z-scored.
        m: (B, T, 1, H, W) bool; where False, x stays as it is.
        strength: Standard deviation of offset (in band standard deviations) and of gain; 0 changes nothing. Half of
            the variance is common to all bands (haze, exposure), half is each band's own.

    Returns:
        The same shape.
    """
    if strength <= 0:
        return x
    b, t, c = x.shape[:3]
    common, own = torch.randn(2, b, t, 1, 1, 1), torch.randn(2, b, t, c, 1, 1)
    gain, offset = send((common + own) * (strength * 0.5**0.5), x.device, x.dtype)
    # x + m·(gain·x + offset): several times faster on a CPU than choosing by a mask.
    return torch.addcmul(x, torch.addcmul(offset, x, gain), m.to(x.dtype))


def strong_photometric(
    x: Tensor, m: Tensor, strength: float, *, blurred: float = 0.5, sigma: float = 2.0, dropped: float = 0.1
) -> Tensor:
    """FixMatch's strong view (arXiv 2001.07685, §2.3) for reflectances: contrast, blur, gain and offset, lost bands.

    RandAugment's posterise, solarise and equalise are made for 8-bit photographs; what is left of it, and of
    UniMatch's list for segmentation (arXiv 2208.09910: colour jitter, grey, blur), is here without a range of values.

    Args:
        x: (B, T, C, H, W) z-scored.
        m: (B, T, 1, H, W) bool; where False, x stays as it is.
        strength: As in `photometric_jitter` and `contrast`; 0 changes nothing, the other arguments notwithstanding.
        blurred: Share of tiles that are blurred.
        sigma: Largest blur in pixels.
        dropped: Probability of losing each band.
    """
    if strength <= 0:
        return x
    x = contrast(x, m, strength)
    x = blur(x, m, probability=blurred, sigma=sigma)
    x = photometric_jitter(x, m, strength)
    return drop_bands(x, m, probability=dropped)


def contrast(x: Tensor, m: Tensor, strength: float) -> Tensor:
    """Values pulled to or pushed from the tile's mean by a power, as gamma does about black.

    With d the distance from the mean of a tile's date and band, in its standard deviations: d ← sign(d)·|d|^γ,
    log γ ~ N(0, strength²) but within ±log 2, one γ for all bands. One standard deviation stays where it is, and the
    order of values is kept.

    Args:
        x: (B, T, C, H, W).
        m: (B, T, 1, H, W) bool; mean and deviation are those of the pixels where True; the others stay as they are.
        strength: Standard deviation of log γ.
    """
    # Unbounded, a bright roof five deviations from the mean would go to thousands, and the training to infinity.
    power = (torch.randn(*x.shape[:2], 1, 1, 1) * strength).clamp(-_LOG_MOST, _LOG_MOST)
    gamma = send(power.exp(), x.device, x.dtype)
    count = m.sum((3, 4), keepdim=True).clamp_min(1)
    seen = torch.where(m, x, x.new_zeros(()))
    away = (seen - seen.sum((3, 4), keepdim=True) / count) * m
    # A constant tile has no contrast: its zeros stay zeros, whatever they are divided by.
    std = ((away * away).sum((3, 4), keepdim=True) / count).sqrt().clamp_min(1e-6)
    # Where not observed, `away` is 0 and so is what is added.
    return x + (torch.copysign((away / std).abs().pow(gamma), away) * std - away)


def blur(x: Tensor, m: Tensor, *, probability: float, sigma: float) -> Tensor:
    """Some tiles through a Gaussian, by normalised convolution (Knutsson and Westin 1993).

    Args:
        x: (B, T, C, H, W).
        m: (B, T, 1, H, W) bool; only pixels where True are averaged, and changed.
        probability: Of a tile being blurred.
        sigma: Its width is uniform between 0.1 and this, in pixels; all dates and bands alike.
    """
    count = len(x)
    width = 0.1 + max(sigma - 0.1, 0.0) * torch.rand(count)
    chosen = torch.nonzero(torch.rand(count) < probability)[:, 0]
    if len(chosen) == 0:
        return x
    rows, cols = (send(_gaussian(size, width[chosen]), x.device, x.dtype)[:, None, None] for size in x.shape[3:])
    chosen = send(chosen, x.device)
    own, seen = x[chosen], m[chosen]
    # Not in the half precision that training asks for: what is averaged is the input itself.
    with torch.autocast(x.device.type, enabled=False):
        total = rows @ torch.where(seen, own, x.new_zeros(())) @ cols
        weight = rows @ seen.to(x.dtype) @ cols
    return x.index_copy(0, chosen, torch.where(seen, total / weight, own))


def _gaussian(size: int, sigma: Tensor) -> Tensor:
    """(B, size, size) symmetric: by how much each pixel of a line enters each other one."""
    along = torch.arange(size)
    return torch.exp(-0.5 * ((along[:, None] - along) / sigma[:, None, None]) ** 2)


def drop_bands(x: Tensor, m: Tensor, *, probability: float) -> Tensor:
    """Some bands of a tile lost on all dates: 0, their mean over the training areas (arXiv 1411.4280, for the input).

    Args:
        x: (B, T, C, H, W) z-scored.
        m: (B, T, 1, H, W) bool; where False, x stays as it is.
        probability: Of losing each band; one that was drawn to be kept always is.
    """
    b, _, c = x.shape[:3]
    draw = torch.rand(b, c)
    kept = (draw >= probability) | (draw == draw.amax(1, keepdim=True))
    lost = send((~kept)[:, None, :, None, None], x.device, x.dtype)
    return torch.addcmul(x, x * lost, m.to(x.dtype), value=-1)
