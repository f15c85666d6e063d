"""Gaps made for a trial: clouds of other dates laid over what was observed, to see how far off a filling is there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple, Optional

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..methods.hidden_pixels import clouds_like
from ..networks.gap_doubt import Doubt
from ..networks.hvae_context import Told, tell
from .interpolation import neighbours

#: x (T, C, H, W) z-scored, m (T, 1, H, W) bool and days (T,) or None.
Place = tuple[Tensor, Tensor, Optional[Tensor]]

#: What a cloud covers of a place, at least and at most, and the fewest pixels that a trial needs.
_COVER = 0.05, 0.9
_LEAST = 16
#: A date is tried if at least so much is observed of it, as a share of what is of the clearest one.
_CLEAR = 0.6
_TRIES = 4
#: Share of the trials that are as long as the series' own gaps.
_USUAL = 2 / 3


class Tried(NamedTuple):
    """Of the hidden pixels of one or several trials.

    Attributes:
        off: (N, C) the truth less what was told.
        deviation: (N, C) as told.
        traits: (N, 2), see `Told.traits`.
        gaps: (N,) number of the trial.
    """

    off: Tensor
    deviation: Tensor
    traits: Tensor
    gaps: Tensor


def joined(trials: list[Tried]) -> Tried | None:
    """All trials in one, numbered from 0; None of none."""
    if not trials:
        return None
    numbered = [item._replace(gaps=torch.full_like(item.gaps, number)) for number, item in enumerate(trials)]
    return Tried(*(torch.cat(column) for column in zip(*numbered)))


def real_gaps(m: Tensor, days: Tensor) -> npt.NDArray[np.float64]:
    """Days from everything that is missing to the nearest date that shows it, rising; without what no date shows.

    Args:
        m: (T, 1, H, W) bool, observed.
        days: (T,), rising.
    """
    shown, day = m[:, 0].numpy(force=True), days.double().numpy(force=True)
    before, after = neighbours(shown)
    since = np.where(before >= 0, day[:, None, None] - day[np.maximum(before, 0)], np.inf)
    until = np.where(after < len(day), day[np.minimum(after, len(day) - 1)] - day[:, None, None], np.inf)
    found = np.minimum(since, until)[~shown]
    return np.sort(found[np.isfinite(found)])


def try_gap(
    x: Tensor, m: Tensor, days: Tensor | None, rng: np.random.Generator, real: npt.NDArray[np.float64]
) -> Tried | None:
    """Hide a part of some date, tell what is there from the rest, and compare.

    Most trials are as long as the series' own gaps mostly are, the others of any length up to its longest: those gaps
    are few, and the further away the nearest observation, the worse what is told.

    Args:
        x: (T, C, H, W) z-scored.
        m: (T, 1, H, W) bool, observed.
        days: (T,) or None.
        rng: Draws the date, the cloud and how long it stays.
        real: From `real_gaps`.

    Returns:
        None where nothing that could be hidden was found.
    """
    dates = len(x)
    observed = m[:, 0].flatten(1).sum(1).double().numpy(force=True)
    if not observed.any():
        return None
    # A date of which little is seen has little to hide, and what is seen of it lies between clouds that no mask tells.
    observed = np.where(observed >= _CLEAR * observed.max(), observed, 0.0)
    when = torch.arange(dates, dtype=torch.float32) if days is None else days.cpu()
    for _ in range(_TRIES):
        date = int(rng.choice(dates, p=observed / observed.sum()))
        cloud = torch.from_numpy(np.ascontiguousarray(_cloud(m.numpy(force=True), rng))).to(m.device)
        # Under the same cloud on every date that is nearer than the gap is long.
        under = (when - when[date]).abs() < max(_length(real, rng), 1e-3)
        shown = m.clone()
        shown[under] &= ~cloud
        hidden = m[date, 0] & cloud
        if dates > 1:
            hidden = hidden & shown[:, 0].any(0)
        if int(hidden.sum()) < _LEAST:
            continue
        told = tell(x[None], shown[None], None if days is None else days[None], date, around=dates == 1)
        return _compared(x[date], told, hidden)
    return None


def _length(real: npt.NDArray[np.float64], rng: np.random.Generator) -> float:
    """Days for which a gap is to last on either side."""
    if not len(real):
        return 0.0
    if rng.random() < _USUAL:
        return float(rng.choice(real))
    return float(np.expm1(rng.uniform(*np.log1p(real[[0, -1]]))))


def measure(
    doubt: Doubt,
    places: Iterable[Place],
    trials: int,
    rng: np.random.Generator,
    attend: Callable[[], bool] = lambda: True,
) -> float:
    """Make the regression's deviations as wide as its errors are, by gaps tried at some places.

    Args:
        doubt: Takes what is found; stays as it is where no gap could be tried.
        places: (x, m, days) each, see `try_gap`.
        trials: At each place.
        attend: Asked before each of them; False = no more, what was tried must do. It may raise.

    Returns:
        Share of the errors inside of the interval that is to hold 90 %; NaN where nothing was tried.
    """
    found = []
    going = True
    for x, m, days in places:
        when = torch.arange(float(len(x))) if days is None else days
        real = real_gaps(m, when)
        for _ in range(trials):
            going = going and attend()
            if not going:
                break
            found.append(try_gap(x, m, days, rng, real))
        if not going:
            break
    tried = joined([item for item in found if item is not None])
    return math.nan if tried is None else doubt.measure(tried.off.abs() / tried.deviation, tried.traits, tried.gaps)


def _compared(truth: Tensor, told: Told, hidden: Tensor) -> Tried:
    off = (truth - told.mean[0])[:, hidden].T.float().cpu()
    deviation = told.spread[0, :, 0].T.cpu().expand_as(off)
    return Tried(off, deviation, told.traits[0][:, hidden].T.cpu(), torch.zeros(len(off), dtype=torch.int64))


def _cloud(m: npt.NDArray[np.bool_], rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    """(H, W) the gap of some date, moved and turned, or a made one where there is none of a fit size."""
    for _ in range(_TRIES):
        found = ~m[int(rng.integers(len(m))), 0]
        if _COVER[0] <= found.mean() <= _COVER[1]:
            # Not where it lay: the date it is of would always be missing there as well.
            moved = np.roll(found, [int(rng.integers(side)) for side in found.shape], (0, 1))
            return np.flip(moved, [axis for axis in (0, 1) if rng.random() < 0.5])
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(int(rng.integers(2**31)))
        made: npt.NDArray[np.bool_] = clouds_like(torch.ones(1, 1, 1, *m.shape[2:]))[0, 0, 0].bool().numpy()
    return made
