"""How wide the intervals of filled pixels must be to hold what they say, measured where the truth is known.

What a regression misses where it can be seen is less than what it misses under a cloud: the further the nearest
observation in time and the nearest visible pixel of the date, the more. So deviations are multiplied by a factor that
grows with both. It is calibrated gap length by gap length: of the trials of about the same length nine in ten errors
are inside (split conformal prediction, arXiv 1604.04173, in groups: Vovk 2012, "Conditional validity of inductive
conformal predictors"), and between these lengths the factor is interpolated.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

#: Of the intervals that are to hold what they say, and how many standard deviations they are to either side.
LEVEL, SIGMAS = 0.9, 1.6449
#: The least and the most that a deviation is multiplied by.
_RANGE = 0.3, 8.0
#: Lengths of gaps that are told apart, and how many trials each needs.
_LENGTHS, _TRIALS = 6, 5
#: Weight of the prior that a trait changes nothing, in gaps.
_RIDGE = 2.0
#: Differences of nearness that are told apart, at most, from what was tried.
_BEYOND = 0.2
_ENOUGH = 64
_MOST = 1 << 21


class Doubt(nn.Module):
    """A factor for the deviations of filled pixels, 1 before anything is measured.

    Attributes:
        lengths: (6,) rising, the trait of the gaps' length at which the factor was measured.
        levels: (6,) its logarithms there, never falling.
        near: (3,) what the logarithm changes with nearness, and the least and largest nearness that were tried; beyond,
            nothing more is claimed, nor is it for gaps longer than any tried.
    """

    lengths: Tensor
    levels: Tensor
    near: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("lengths", torch.linspace(0, 1, _LENGTHS))
        self.register_buffer("levels", torch.zeros(_LENGTHS))
        self.register_buffer("near", torch.tensor([0.0, 0.0, 1.0]))

    def forward(self, traits: Tensor) -> Tensor:
        """(B, 1, H, W) from `Told.traits`, (B, 2, H, W)."""
        length, near = traits[:, :1], traits[:, 1:]
        found = self.levels[0] + self.near[0] * torch.minimum(torch.maximum(near, self.near[1]), self.near[2])
        rises = zip(self.lengths, self.lengths[1:], self.levels.diff())
        for start, end, rise in rises:
            found = found + rise * ((length - start) / (end - start)).clamp(0, 1)
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
        # A gap says as much as any other, whatever its size: its pixels are one place seen many times.
        weight = 1 / gaps.bincount().clamp_min(1).double()[gaps]
        slope = _slope_of_nearness((size.mean(1) + 1e-3).log(), traits, weight)
        length, near = traits.unbind(1)
        left = size / (slope * near).exp()[:, None]
        groups = max(1, min(_LENGTHS, len(torch.unique(gaps)) // _TRIALS))
        edges = torch.stack([_quantile(length, weight, (k + 1) / groups) for k in range(groups)])
        group = torch.bucketize(length.contiguous(), edges[:-1])
        lengths, levels = [], []
        for number in range(groups):
            inside = group == number
            # Of gaps that are mostly of one length, several groups are the same.
            if int(inside.sum()) >= _ENOUGH // groups:
                lengths.append(_quantile(length[inside], weight[inside], 0.5))
                levels.append(torch.quantile(left[inside].flatten(), LEVEL).clamp_min(1e-6).log() - math.log(SIGMAS))
        self._keep(torch.stack(lengths), torch.stack(levels))
        self.near.copy_(torch.stack([slope, near.min(), near.max() + _BEYOND]))
        # What interpolation, and never falling, add on the whole or take from it.
        left = size / self._of(traits)[:, None]
        self.levels.add_((torch.quantile(left.flatten(), LEVEL) / SIGMAS).clamp_min(1e-6).log())
        return float((size <= SIGMAS * self._of(traits)[:, None]).double().mean())

    def _of(self, traits: Tensor) -> Tensor:
        """(N,) of (N, 2)."""
        found: Tensor = self(traits.T[None, :, None].to(self.levels.dtype))[0, 0, 0]
        return found

    def _keep(self, lengths: Tensor, levels: Tensor) -> None:
        """Fewer than six are the last one again, further on."""
        more = _LENGTHS - len(lengths)
        further = lengths[-1] + torch.arange(1, more + 1).to(lengths)
        self.lengths.copy_(torch.cat([lengths, further]))
        self.levels.copy_(torch.cat([levels, levels[-1:].expand(more)]).cummax(0).values)


def _slope_of_nearness(log: Tensor, traits: Tensor, weight: Tensor) -> Tensor:
    """By how much the logarithm of the errors changes with nearness, never upwards; length taken account of."""
    centre = (traits * weight[:, None]).sum(0) / weight.sum()
    a = traits - centre
    y = log - (log * weight).sum() / weight.sum()
    ridge = _RIDGE / weight.sum() * (a.square() * weight[:, None]).sum(0) + 1e-9
    slopes = torch.linalg.solve((a * weight[:, None]).T @ a + torch.diag(ridge), (a * weight[:, None]).T @ y)
    slope: Tensor = slopes[1].clamp_max(0)
    return slope


def _quantile(values: Tensor, weight: Tensor, share: float) -> Tensor:
    """The weighted one: so much of the weight lies at or below it."""
    order = values.argsort()
    below = weight[order].cumsum(0) / weight.sum()
    return values[order[int((below < share - 1e-9).sum().clamp_max(len(values) - 1))]]
