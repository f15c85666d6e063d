"""How wide the intervals of filled pixels must be to hold what they say, measured where the truth is known.

What a regression misses where it can be seen is less than what it misses under a cloud: the further the nearest
observation in time and the nearest visible pixel of the date, the more. So deviations are multiplied by a factor that
grows with both, whose level is such that nine in ten intervals hold (split conformal prediction, arXiv 1604.04173, with
a difficulty that is learnt: Lei et al. 2018, §5.2).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

#: Of the intervals that are to hold what they say, and how many standard deviations they are to either side.
LEVEL, SIGMAS = 0.9, 1.6449
#: The least and the most that a deviation is multiplied by.
_RANGE = 0.3, 8.0
#: Weight of the prior that a trait changes nothing, in gaps.
_RIDGE = 2.0
#: Differences of traits that are told apart, at most, from what was tried.
_BEYOND = 0.2
_ENOUGH = 64
_MOST = 1 << 21


class Doubt(nn.Module):
    """A factor for the deviations of filled pixels, 1 before anything is measured.

    Attributes:
        weights: (3,) of its logarithm: a level, what it rises by with the days and what it changes with nearness.
        limits: (2, 2), the least and the largest of both traits that were tried; beyond, nothing more is claimed.
    """

    weights: Tensor
    limits: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("weights", torch.zeros(3))
        self.register_buffer("limits", torch.tensor([[0.0, 0.0], [1.0, 1.0]]))

    def forward(self, traits: Tensor) -> Tensor:
        """(B, 1, H, W) from `Told.traits`, (B, 2, H, W)."""
        low, high = self.limits[..., None, None]
        within = torch.minimum(torch.maximum(traits, low), high)
        found = self.weights[0] + (within * self.weights[1:, None, None]).sum(1, keepdim=True)
        return found.clamp(math.log(_RANGE[0]), math.log(_RANGE[1])).exp()

    @torch.no_grad()
    def measure(self, size: Tensor, traits: Tensor, gaps: Tensor) -> float:
        """Fit the factor to what was missed in gaps whose content is known.

        Args:
            size: (N, C) the absolute errors in the deviations told.
            traits: (N, 2).
            gaps: (N,) int64, the number of each pixel's gap.

        Returns:
            Share of these errors that are then inside of the interval.
        """
        if len(size) < _ENOUGH:
            return math.nan
        step = max(1, size.numel() // _MOST)
        size, traits, gaps = size[::step].double(), traits[::step].double(), gaps[::step]
        log = (size.mean(1) + 1e-3).log()
        # A gap says as much as any other, whatever its size: its pixels are one place seen many times.
        weight = 1 / gaps.bincount().clamp_min(1).double()[gaps]
        centre = (traits * weight[:, None]).sum(0) / weight.sum()
        a = traits - centre
        y = log - (log * weight).sum() / weight.sum()
        # A gap is told by its pixels' mean traits too: between gaps is where most of the difference lies.
        ridge = (
            _RIDGE
            * torch.eye(2, dtype=a.dtype, device=a.device)
            * (a.square() * weight[:, None]).sum(0)
            / len(torch.unique(gaps))
        )
        slopes = torch.linalg.solve(
            (a * weight[:, None]).T @ a + ridge + 1e-9 * torch.eye(2).to(a), (a * weight[:, None]).T @ y
        )
        slopes = torch.stack([slopes[0].clamp_min(0), slopes[1].clamp_max(0)])
        expected = (traits @ slopes).exp()
        level = torch.quantile((size / expected[:, None]).flatten(), LEVEL) / SIGMAS
        self.weights.copy_(torch.cat([level.clamp_min(1e-6).log()[None], slopes]))
        low, high = traits.amin(0), traits.amax(0)
        self.limits.copy_(torch.stack([low, high + _BEYOND]))
        factor = self(traits.T[None, :, None].to(self.weights.dtype))[0, 0, 0]
        return float((size <= SIGMAS * factor[:, None]).double().mean())
