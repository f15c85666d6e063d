"""What the decoder learns of hidden pixels: really observed ones, hidden under other dates' and tiles' clouds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ..data.tiles import Batch
from ..networks.hvae_context import tell
from ..networks.hvae_filler import Filler
from ..runtime import send
from .hidden_pixels import draw_masks
from .semi_supervised import join_days

#: Errors beyond so many standard deviations of a band pull no stronger: some clouds no mask tells.
_STRAY = 2.0


def hide(m: Tensor, *, share: float, clouds: float) -> Tensor:
    """What is left to be seen, (B, T, 1, H, W) bool.

    Args:
        m: (B, T, 1, H, W) bool, observed.
        share: Of the dates of each tile, in which something is hidden.
        clouds: Of those, over which a made cloud is laid besides.
    """
    chosen = send(torch.rand(m.shape[:2]) < share, m.device)[:, :, None, None, None]
    return m & (draw_masks(m, hide=clouds) | ~chosen)


@dataclass(frozen=True)
class Survey:
    """What there is to learn of, date by date, on the CPU.

    Attributes:
        shown: (T,) bool, whether anything of the date is shown in any tile.
        hidden: (B, T) int64, how many pixels of each tile's date are hidden.
        lacking: (B,) bool, whether some pixel of the tile is shown on no date.
    """

    shown: Tensor
    hidden: Tensor
    lacking: Tensor

    @classmethod
    def of(cls, m: Tensor, shown: Tensor) -> Survey:
        """The one question for whose answer a step waits for the device: how much is to be computed hangs on it.

        Args:
            m: (B, T, 1, H, W) bool, observed.
            shown: Likewise, what of it may be seen.
        """
        tiles, dates = m.shape[:2]
        seen, hidden = shown.flatten(2).any(2), (m & ~shown).flatten(2).sum(2)
        lacking = ~shown.any(1).flatten(1).all(1)
        told = torch.cat([seen.any(0).long(), hidden.flatten(), lacking.long()]).cpu()
        return cls(told[:dates] > 0, told[dates:-tiles].view(tiles, dates), told[-tiles:] > 0)


def near_dates(shown: Tensor, most: int) -> Tensor:
    """Indices of at most so many dates next to each other, of those on which something is shown: `Survey.shown`."""
    some = shown.nonzero()[:, 0]
    if len(some) <= most:
        return some if len(some) else torch.arange(min(most, len(shown)))
    start = int(torch.randint(len(some) - most + 1, ()))
    return some[start : start + most]


def at_dates(batch: Batch, dates: Tensor) -> Batch:
    """The same tiles on a few of their dates."""
    if len(dates) == batch.x.shape[1]:
        return batch
    chosen = send(dates, batch.x.device)
    # An annotation without a date holds for all of them.
    y = batch.y if batch.y.shape[1] == 1 else batch.y[:, chosen]
    return Batch(batch.x[:, chosen], batch.m[:, chosen], y, None if batch.days is None else batch.days[:, chosen])


def draw_targets(hidden: Tensor, most: int) -> list[int]:
    """At most so many dates to be filled, drawn by how many pixels of each are hidden, (T,)."""
    some = int((hidden > 0).sum())
    return sorted(torch.multinomial(hidden.double(), min(most, some)).tolist()) if some else []


def fill_terms(
    filler: Filler,
    whole: Batch,
    shown: Tensor,
    dates: Tensor,
    targets: list[int],
    drawn: Tensor,
    survey: Survey,
) -> dict[str, Tensor]:
    """−log p(x_hidden | z, x_observed) of the hidden pixels of a few dates; {} where nothing is.

    Errors are weighed by the variance told for them to the power of a half (arXiv 2203.09168): weighed by none, the
    surest pixels would be learnt and the others left.

    Args:
        whole: All dates, as observed.
        shown: (B, T, 1, H, W) bool, what of them may be seen.
        dates: Indices of those that z was drawn for.
        targets: Which of these to fill.
        drawn: (B, dates, C, H, W), E p(x | z).
        survey: Of them.
    """
    losses, errors, lines, count = [], [], [], []
    for number in targets:
        date = int(dates[number])
        # Tiles of which nothing is hidden would be told, and looked at, for nothing.
        tiles = survey.hidden[:, date].nonzero()[:, 0]
        some, visible, painted = _of_tiles(tiles, whole, shown, drawn[:, number])
        hidden = some.m[:, date] & ~visible[:, date]
        told = tell(some.x, visible, some.days, date, lacking=bool(survey.lacking[tiles].any()))
        added, log_variance = filler(told, filler.look(told), painted)
        x = torch.where(hidden, some.x[:, date], told.mean)
        off = x - told.mean - added
        size = off.abs()
        square = torch.where(size < _STRAY, off.square(), 2 * _STRAY * size - _STRAY**2)
        likelihood = 0.5 * (log_variance + square * (-log_variance).exp())
        losses.append((likelihood * (0.5 * log_variance.detach()).exp() * hidden).sum())
        errors.append((off.detach().square() * hidden).sum())
        lines.append(((x - told.line).square() * hidden).sum())
        count.append(hidden.sum() * x.shape[1])
    if not targets:
        return {}
    total = torch.stack(count).sum().clamp_min(1)
    return {
        "fill": torch.stack(losses).sum() / total,
        "fill_error": (torch.stack(errors).sum() / total).sqrt(),
        "line_error": (torch.stack(lines).sum() / total).sqrt(),
    }


def _of_tiles(tiles: Tensor, whole: Batch, *others: Tensor) -> tuple[Any, ...]:
    """Only so many of a batch's tiles, by number, and of tensors beside it."""
    if len(tiles) == len(whole):
        return (whole, *others)
    chosen = send(tiles, whole.x.device)
    days = None if whole.days is None else whole.days[chosen]
    return (Batch(whole.x[chosen], whole.m[chosen], whole.y[chosen], days), *(item[chosen] for item in others))


def some_tiles(labelled: Batch, unlabelled: Batch, count: int) -> Batch:
    """So many tiles, half of them labelled."""
    parts = [_first(unlabelled, count - count // 2), _first(labelled, count // 2)]
    x, m, y = (torch.cat([getattr(part, name) for part in parts]) for name in ("x", "m", "y"))
    return Batch(x, m, y, join_days([part.days for part in parts]))


def _first(batch: Batch, count: int) -> Batch:
    days = None if batch.days is None else batch.days[:count]
    return Batch(batch.x[:count], batch.m[:count], batch.y[:count], days)
