"""Changes to tiles that leave their labels true."""

from __future__ import annotations

import torch
from torch import Tensor


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
    # Drawn on the CPU: one generator to seed and to checkpoint, whatever the device.
    common, own = torch.randn(2, b, t, 1, 1, 1), torch.randn(2, b, t, c, 1, 1)
    gain, offset = ((common + own) * (strength * 0.5**0.5)).to(x.device, x.dtype)
    return torch.where(m, x * (1 + gain) + offset, x)
