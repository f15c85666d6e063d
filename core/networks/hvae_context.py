"""What the observed part of a series says of one date's hidden pixels, without anything learnt.

The straight line between the nearest observations in time says most of it. What it misses is common to the date: haze,
light, how far the year has come, which changes land of one kind alike. So the date's own visible pixels are regressed
on what other dates show of the same places, and the hidden ones predicted by it (ridge regression, made robust against
clouds that no mask tells by Huber's weights); what the visible pixels still differ by fades with their distance
(normalised convolution: Knutsson and Westin 1993).
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

#: Days between dates where none are told.
_STEP = 30.0
_YEAR = 365.25
#: Kernels in time that other dates are averaged with: widths in days of the distance, and of that in the season.
_KERNELS = ((30.0, None), (90.0, None), (365.0, None), (None, 15.0), (None, 45.0), (500.0, 20.0), (None, None))
#: How many dates there must be for more than the plain mean, and for more than that and the nearest two.
_FEW, _MANY = 3, 5
#: Weight of the prior that a feature explains nothing, in visible pixels of its variance.
_RIDGE = 30.0
_ROUNDS = 3
#: Side, in pixels, beyond which only every second, third … one is regressed.
_SIDE = 96
#: Width of the two Gaussians in pixels, and how many observed pixels' worth of doubt each is told with.
_SCALES = ((6.0, 0.05), (1.5, 0.2))
#: So many pixels' worth of doubt, of this error in standard deviations of the band, that a regression fits.
_DOUBT = (50.0, 0.5)
#: The logarithm of 1 + so many days counts as 1.
_LOG_DAYS = math.log(1 + 365.0)
#: Of the spline: what bending costs beside slope, what it costs to leave the mean, and how often it is improved.
_BENDING, _PULL, _STEPS = 3.0, 1e-3, 150
#: In standard deviations of a band: what lies beyond is an outlier and looks like it.
_OUTLIER = 8.0


@dataclass(frozen=True)
class Told:
    """Of one date, at every pixel, its own value left out where it was observed.

    Attributes:
        line: (B, C, H, W) between the nearest observations in time; of none, the date's visible mean.
        mean: (B, C, H, W) after regression and distance.
        spread: (B, C, 1, 1) root mean square of what the regression misses where it can be seen.
        features: (B, `context_channels`, H, W) all that a network may want to know besides.
        traits: (B, 2, H, W) in 0 … 1, what makes a pixel hard to tell: days to the nearest observation, and how much
            of its surroundings is visible on the date.
    """

    line: Tensor
    mean: Tensor
    spread: Tensor
    features: Tensor
    traits: Tensor


def context_channels(bands: int) -> int:
    """Channels of `Told.features`."""
    return 6 * bands + 9


@torch.no_grad()
def tell(
    x: Tensor, m: Tensor, days: Tensor | None, date: int, *, around: bool = True, lacking: bool | None = None
) -> Told:
    """What the rest of a series and of a date says of each of its pixels.

    Args:
        x: (B, T, C, H, W) z-scored; anything, NaN included, where not observed.
        m: (B, T, 1, H, W) bool.
        days: (B, T) rising, or None.
        date: Which of the T.
        around: Whether what no date shows is told from what lies around it.
        lacking: Whether there is such a pixel; None = to be found out, for which a GPU must be waited for.

    Returns:
        In float32, whatever autocast says: what is learnt of it in training must be what it is when gaps are filled.
    """
    with _without_autocast(x.device):
        return _told(x.float(), m, days, date, around, lacking)


def _told(x: Tensor, m: Tensor, days: Tensor | None, date: int, around: bool, lacking: bool | None) -> Told:
    x = torch.where(m, x, x.new_zeros(()))
    b, t = x.shape[:2]
    when = (torch.arange(t, device=x.device) * _STEP).expand(b, t) if days is None else days
    when = when.float()
    own, seen = x[:, date], m[:, date]
    before, after = _nearest(x, m, when, date, -1), _nearest(x, m, when, date, 1)
    (value_b, gap_b, has_b), (value_a, gap_a, has_a) = before[0], after[0]
    known = has_b | has_a
    share = torch.where(has_b & has_a, gap_b / (gap_b + gap_a).clamp_min(0.1), (~has_b).float())
    level = (own * seen).sum((2, 3), keepdim=True) / seen.sum((2, 3), keepdim=True).clamp_min(1)
    line = torch.where(known, value_b * (1 - share) + value_a * share, level)
    others = _means(x, m, when, date)
    if t >= _FEW:
        others += [value for value, _, _ in (before[0], after[0])]
    if t >= _MANY:
        others += [torch.where(has, value, line) for value, _, has in (before[1], after[1])]
    regressed, spread = _regress(own, seen & known, line, [torch.where(known, item - line, 0.0) for item in others])
    regressed = torch.where(known, regressed, line)
    left = torch.where(seen, own - regressed, own.new_zeros(()))
    mean = regressed + over_space(left[:, None], seen[:, None])[:, 0]
    if around and (lacking if lacking is not None else not bool((known | seen).all())):
        # Nobody ever saw what is there: the date's own pixels around it are all there is.
        nearby = stretched((own - level) * seen, seen, mean - level) + level
        mean = torch.where(known | seen, mean, nearby)
    nearest = torch.where(has_b & has_a, torch.minimum(gap_b, gap_a), torch.where(has_b, gap_b, gap_a))
    near = _blur(seen.float(), _SCALES[0][0])
    traits = torch.cat([torch.where(known, torch.log1p(nearest) / _LOG_DAYS, 1.0).clamp_max(1.0), near], 1)
    year = (when[:, date] / _YEAR * 2 * math.pi)[:, None, None, None].expand_as(seen)
    features = [
        own,
        mean,
        torch.where(seen, own - mean, own.new_zeros(())),
        torch.where(has_b, value_b - mean, own.new_zeros(())),
        torch.where(has_a, value_a - mean, own.new_zeros(())),
        spread.log().expand_as(own),
        *(item.float() for item in (seen, has_b, has_a, known)),
        *(torch.log1p(gap) / 5 for gap in (gap_b, gap_a)),
        near,
        year.sin(),
        year.cos(),
    ]
    return Told(line, mean, spread, torch.cat(features, 1).clamp(-_OUTLIER, _OUTLIER), traits)


@torch.no_grad()
def tell_hidden(
    x: Tensor, m: Tensor, days: Tensor | None, believed: Callable[[Told], tuple[Tensor, Tensor]], *, around: bool
) -> tuple[Tensor, Tensor]:
    """Every date's hidden pixels as they are told; visible ones as they are, with 0.

    Args:
        x, m, days, around: As for `tell`.
        believed: Mean and variance, (B, C, H, W) each, of what a date was told.

    Returns:
        Mean and standard deviation, (B, T, C, H, W) float32 each, z-scored.
    """
    mean, std = torch.where(m, x, x.new_zeros(())).float(), torch.zeros_like(x, dtype=torch.float32)
    for date in range(x.shape[1]):
        hidden = ~m[:, date]
        if bool(hidden.any()):
            found, variance = believed(tell(x, m, days, date, around=around))
            mean[:, date] = torch.where(hidden, found, mean[:, date])
            std[:, date] = variance.sqrt() * hidden
    return mean, std


def _without_autocast(device: torch.device) -> contextlib.AbstractContextManager[Any]:
    try:
        return torch.autocast(device.type, enabled=False)
    except RuntimeError:
        # Where there is none, none must be switched off.
        return contextlib.nullcontext()


def _nearest(x: Tensor, m: Tensor, when: Tensor, date: int, way: int) -> list[tuple[Tensor, Tensor, Tensor]]:
    """The nearest two observations of every pixel before (−1) or after (1) a date.

    Returns:
        Twice: values (B, C, H, W), days to them (B, 1, H, W) and whether there is one; 0 where not.
    """
    some = m[:, :date] if way < 0 else m[:, date + 1 :].flip(1)
    count = some.shape[1]
    rank = torch.arange(1, count + 1, device=x.device, dtype=torch.int16)[:, None, None, None]
    found = []
    least = torch.full_like(m[:, 0], count + 1, dtype=torch.int16)
    for _ in range(2):
        if count:
            least = torch.where(some & (rank < least[:, None]), rank, rank.new_zeros(())).amax(1)
        else:
            least = torch.zeros_like(least)
        has = least > 0
        index = (least - 1 if way < 0 else x.shape[1] - least).long().clamp(0, x.shape[1] - 1)
        value = x.gather(1, index[:, None].expand(-1, 1, x.shape[2], -1, -1))[:, 0]
        gap = (when.gather(1, index.flatten(1)).view_as(index) - when[:, date, None, None, None]).abs()
        found.append((torch.where(has, value, 0.0), torch.where(has, gap, 0.0), has))
    return found


def _means(x: Tensor, m: Tensor, when: Tensor, date: int) -> list[Tensor]:
    """What the other dates show of every pixel on the mean, by each kernel in time: (B, C, H, W) each."""
    away = (when - when[:, date, None]).abs()
    season = ((away + _YEAR / 2) % _YEAR - _YEAR / 2).abs()
    kernels = []
    for near, alike in _KERNELS if x.shape[1] >= _MANY else _KERNELS[-1:]:
        exponent = torch.zeros_like(away)
        for distance, width in ((away, near), (season, alike)):
            if width is not None:
                exponent = exponent + 0.5 * (distance / width) ** 2
        # Far from everything observed: the mean of all.
        kernels.append(torch.exp(-exponent) + 1e-6)
    weights = torch.stack(kernels, 1)
    weights[:, :, date] = 0
    total = (weights @ x.flatten(2)).reshape(*weights.shape[:2], *x.shape[2:])
    count = (weights @ m.flatten(2).to(x.dtype)).reshape(*weights.shape[:2], *m.shape[2:])
    return list((total / count.clamp_min(1e-9)).unbind(1))


def _regress(own: Tensor, seen: Tensor, line: Tensor, others: list[Tensor]) -> tuple[Tensor, Tensor]:
    """The line, and what robust ridge regression of its misses on the other dates adds.

    Args:
        own, line: (B, C, H, W).
        seen: (B, 1, H, W) bool, pixels to learn from.
        others: (B, C, H, W) each, less the line.

    Returns:
        (B, C, H, W), and its error by band (B, C, 1, 1).
    """
    full = torch.cat([torch.ones_like(own[:, :1]), line, *others], 1).clamp(-_OUTLIER, _OUTLIER)
    thin = max(1, min(own.shape[-2:]) // _SIDE)
    a, y, weight = (item[..., ::thin, ::thin].flatten(2) for item in (full, own - line, seen))
    weight = weight.to(own.dtype)
    y = y * weight
    prior = torch.full((a.shape[1],), _RIDGE, device=a.device)
    prior[0] = 1.0
    robust = weight
    for number in range(_ROUNDS):
        solved = _solve(a, y, robust, prior)
        off = y - solved @ a
        if number < _ROUNDS - 1:
            size = off.square().mean(1, keepdim=True).sqrt()
            usual = torch.where(weight > 0, size, torch.nan).nanmedian(2, keepdim=True).values.nan_to_num(1.0)
            robust = weight * (1.5 * usual / size.clamp_min(1e-9)).clamp_max(1.0)
    square, count = (off.square() * weight).sum(2), weight.sum(2)
    spread = ((square + _DOUBT[0] * _DOUBT[1] ** 2) / (count + _DOUBT[0])).sqrt().clamp_min(1e-3)
    return line + (solved @ full.flatten(2)).view_as(line), spread[..., None, None]


def _solve(a: Tensor, y: Tensor, weight: Tensor, prior: Tensor) -> Tensor:
    """(B, C, F) coefficients of (B, F, N) features for (B, C, N) under (B, 1, N) weights."""
    weighted = (a * weight).mT
    gram, right = a @ weighted, y @ weighted
    # Metal knows no 64-bit floats.
    where = torch.device("cpu") if a.device.type == "mps" else a.device
    gram = gram.to(where).double() + torch.diag(prior).to(where).double()
    # Never singular, for the prior: what `solve` would wait for a GPU for need not be asked.
    found: Tensor = torch.linalg.solve_ex(gram, right.to(where).double().mT).result.mT
    return found.to(a.dtype).to(a.device)


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


def stretched(values: Tensor, m: Tensor, start: Tensor) -> Tensor:
    """A spline in tension through what is visible, that far from it goes back to 0.

    It minimises ∫ |∇u|² + a (∇²u)² + b u² over what is hidden (Smith and Wessel 1990, Geophysics 55, 293–305, with a
    pull to 0), by conjugate gradients.

    Args:
        values: (B, C, H, W), 0 where hidden.
        m: (B, 1, H, W) bool, visible.
        start: (B, C, H, W), a guess.
    """
    hidden = (~m).to(values.dtype)

    def apply(u: Tensor) -> Tensor:
        bent = _slope(u)
        return (bent + _BENDING * _slope(bent) + _PULL * u) * hidden

    u = torch.where(m, values, start)
    left = -apply(u)
    way, size = left, left.square().sum((2, 3), keepdim=True)
    for _ in range(_STEPS):
        pushed = apply(way)
        step = size / (way * pushed).sum((2, 3), keepdim=True).clamp_min(1e-12)
        u = u + step * way
        left = left - step * pushed
        before, size = size, left.square().sum((2, 3), keepdim=True)
        way = left + size / before.clamp_min(1e-12) * way
    return u


def _slope(u: Tensor) -> Tensor:
    """(B, C, H, W) minus its neighbours' sum, four times itself; beyond the rim lies what is at the rim."""
    p = functional.pad(u, (1, 1, 1, 1), mode="replicate")
    found = 4 * u
    for neighbour in (p[..., 1:-1, :-2], p[..., 1:-1, 2:], p[..., :-2, 1:-1], p[..., 2:, 1:-1]):
        found -= neighbour
    return found


def _blur(x: Tensor, sigma: float) -> Tensor:
    """(N, C, H, W) through a Gaussian; nothing lies outside."""
    reach = int(3 * sigma + 0.5)
    kernel = torch.exp(-0.5 * (torch.arange(-reach, reach + 1, device=x.device, dtype=x.dtype) / sigma) ** 2)
    kernel = kernel / kernel.sum()
    planes = x.flatten(0, 1)[:, None]
    planes = functional.conv2d(planes, kernel[None, None, None], padding=(0, reach))
    return functional.conv2d(planes, kernel[None, None, :, None], padding=(reach, 0)).reshape(x.shape)
