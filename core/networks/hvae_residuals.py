"""What an image's noise at observed pixels says of it at hidden ones: carried over time and over short distances.

The decoder's mean is smoother than the image, and what it misses at a pixel it misses on the next date too, and at the
next pixel. As noise of p(x | z) that is an Ornstein-Uhlenbeck process over the dates, whose conditional mean between
two observations is linear interpolation when its memory is long and 0 when it is short; and what neighbours of a hidden
pixel differ by from that, fading with their distance (regression kriging, with normalised convolution: Knutsson and
Westin 1993). A decoder that knew nothing would thus fill by linear interpolation.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

#: Days between dates where none are told.
_STEP = 30.0
#: Bounds on the memory in days.
_MEMORY = (3.0, 3650.0)
#: Width of the two Gaussians in pixels, and how many observed pixels' worth of doubt each is told with.
_SCALES = ((6.0, 0.05), (1.5, 0.2))


def carry(residual: Tensor, m: Tensor, days: Tensor | None) -> tuple[Tensor, Tensor]:
    """The residual of every pixel as others tell it, its own left out.

    Args:
        residual: (B, T, C, H, W); anything where not observed.
        m: (B, T, 1, H, W) bool.
        days: (B, T) ascending, or None.

    Returns:
        (B, T, C, H, W); and the share of the noise's variance that the other dates explain, likewise, in [0, 1].
    """
    seen = torch.where(m, residual, residual.new_zeros(()))
    told, explained = over_time(seen, m, days)
    return told + over_space(torch.where(m, seen - told, seen.new_zeros(())), m), explained


def over_time(seen: Tensor, m: Tensor, days: Tensor | None) -> tuple[Tensor, Tensor]:
    """Conditional mean and share of the variance explained, given the nearest observed dates before and after."""
    b, t = seen.shape[:2]
    if t == 1:
        return torch.zeros_like(seen), torch.zeros_like(seen)
    when = torch.arange(t, device=seen.device).expand(b, t) * _STEP if days is None else days
    when = when.to(seen.dtype)[:, :, None, None, None]
    before, gap_before = _last_seen(seen, m, when)
    after, gap_after = (item.flip(1) for item in _last_seen(seen.flip(1), m.flip(1), -when.flip(1)))
    memory = _memory(seen, before, m & gap_before.isfinite(), gap_before)
    p, n = torch.exp(-gap_before / memory), torch.exp(-gap_after / memory)
    both = (1 - (p * n) ** 2).clamp_min(1e-9)
    from_before, from_after = p * (1 - n**2) / both, n * (1 - p**2) / both
    return from_before * before + from_after * after, (from_before * p + from_after * n).clamp(0, 1)


def _last_seen(seen: Tensor, m: Tensor, when: Tensor) -> tuple[Tensor, Tensor]:
    """Of every date: the last observed value before it (0 without any), and how long ago that was (infinite)."""
    value = torch.zeros_like(seen[:, 0])
    day = torch.full_like(seen[:, 0, :1], -torch.inf)
    values, gaps = [], []
    for date in range(seen.shape[1]):
        values.append(value)
        # Two images of one day are as near as can be told apart.
        gaps.append((when[:, date] - day).clamp_min(0.1))
        value = torch.where(m[:, date], seen[:, date], value)
        day = torch.where(m[:, date], when[:, date], day)
    return torch.stack(values, 1), torch.stack(gaps, 1)


def _memory(seen: Tensor, before: Tensor, pairs: Tensor, gap: Tensor) -> Tensor:
    """Days over which a band's noise falls to 1/e, (1, 1, C, 1, 1): from its correlation at the gaps there are."""
    dims = (0, 1, 3, 4)
    own = torch.where(pairs, seen, seen.new_zeros(()))
    other = torch.where(pairs, before, seen.new_zeros(()))
    power = (own.square().sum(dims, keepdim=True) * other.square().sum(dims, keepdim=True)).sqrt()
    correlation = ((own * other).sum(dims, keepdim=True) / power.clamp_min(1e-9)).clamp(1e-3, 0.999)
    usual = torch.where(pairs, gap, gap.new_zeros(())).sum() / pairs.sum().clamp_min(1)
    return (-usual / correlation.log()).clamp(*_MEMORY)


def over_space(seen: Tensor, m: Tensor) -> Tensor:
    """Smooth at two widths what neighbours have in common; 0 far from everything observed.

    Args:
        seen: (B, T, C, H, W), 0 where not observed.
        m: (B, T, 1, H, W) bool.
    """
    left, weight = seen.flatten(0, 1), m.flatten(0, 1).to(seen.dtype)
    total = torch.zeros_like(left)
    for sigma, doubt in _SCALES:
        found = _blur(left, sigma) / (_blur(weight, sigma) + doubt)
        total = total + found
        left = (left - found) * weight
    return total.reshape(seen.shape)


def _blur(x: Tensor, sigma: float) -> Tensor:
    """(N, C, H, W) through a Gaussian; nothing lies outside."""
    reach = int(3 * sigma + 0.5)
    kernel = torch.exp(-0.5 * (torch.arange(-reach, reach + 1, device=x.device, dtype=x.dtype) / sigma) ** 2)
    kernel = kernel / kernel.sum()
    planes = x.flatten(0, 1)[:, None]
    planes = functional.conv2d(planes, kernel[None, None, None], padding=(0, reach))
    return functional.conv2d(planes, kernel[None, None, :, None], padding=(reach, 0)).reshape(x.shape)
