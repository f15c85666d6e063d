"""Gaps filled by regression on other dates: needs several dates and no model.

The straight line in time, robust ridge regression of what the date shows on what other dates show of the same places,
and what is left over smoothed by distance (`networks.hvae_context.tell`). The deviation beside it is measured: gaps are
made under real clouds where the truth is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from ..data.grid import Window
from ..data.tiles import to_device_type
from ..errors import Cancelled, InputError
from ..model_file import ModelInfo
from ..networks.gap_doubt import Doubt
from ..networks.hvae_context import Told, tell_hidden
from ..said import said
from .gap_trials import Place, measure

if TYPE_CHECKING:
    from ..data.series import Series

#: Places that are looked at beforehand, their side in pixels, and the gaps tried in all of them.
_PLACES, _SIDE, _TRIALS = 12, 128, 90
#: Where nothing was observed, so many others are tried.
_DRAWN = 8


class Regression(nn.Module):
    """Fills as a model does, with nothing learnt but how wide its intervals must be.

    Attributes:
        inpaints: It can `fill` in what was not observed.
        multiple: H and W must be multiples of it.
    """

    inpaints = True
    multiple = 1

    def __init__(self) -> None:
        super().__init__()
        self.doubt = Doubt()

    @torch.no_grad()
    def fill(self, x: Tensor, m: Tensor, days: Tensor | None, samples: int) -> tuple[Tensor, Tensor]:
        """Mean and standard deviation of hidden pixels; visible ones as they are, with 0.

        Args:
            x: (B, T, C, H, W) z-scored; anything where m is False.
            m: (B, T, 1, H, W) bool.
            days: (B, T) or None.
            samples: Nothing is drawn.
        """

        def believed(told: Told) -> tuple[Tensor, Tensor]:
            return told.mean, (told.spread * self.doubt(told.traits)).square()

        return tell_hidden(x, m, days, believed, around=False)


def prepare(
    series: Series,
    region: Window,
    *,
    seed: int,
    device: torch.device,
    cancelled: Callable[[], bool],
    progress: Callable[[float], None] = lambda share: None,
) -> tuple[Regression, ModelInfo]:
    """A look at some places of a series: its bands' statistics, and how far off the regression is in gaps made there.

    Args:
        region: Of the series' grid.
        seed: Of the places and the gaps.
        progress: Told the share done.

    Raises:
        InputError: Nothing was observed at any of the places; an image cannot be read.
        Cancelled: `cancelled` said so.
    """
    rng = np.random.default_rng([seed, 0x5E6])
    # Twice through the same places: what all of them take may be more than the memory.
    places = [window for window, some in _places(series, region, rng, cancelled) if some]
    if not places:
        raise InputError(
            said("{name}: nothing to learn from was observed in its images; check masks and nodata", name=series.name)
        )
    mean, std = _statistics(series, places)
    days = torch.tensor([float(day) for day in series.days if day is not None])

    def read() -> Iterator[Place]:
        for number, window in enumerate(places):
            if cancelled():
                raise Cancelled
            progress(number / len(places))
            pixels, m = series.read(window)
            values, shift = to_device_type(pixels)
            seen = torch.from_numpy(m)
            x = torch.where(seen, (values.float() + (shift - mean)) / std, torch.zeros(()))
            yield x.to(device), seen.to(device), days.to(device)

    network = Regression().to(device)
    measure(network.doubt, read(), max(1, round(_TRIALS / len(places))), rng)
    flat = [tuple(float(value) for value in item.flatten()) for item in (mean, std)]
    return network, ModelInfo("regression", {}, {}, (), series.bands, flat[0], flat[1], 0)


def _places(
    series: Series, region: Window, rng: np.random.Generator, cancelled: Callable[[], bool]
) -> Iterator[tuple[Window, bool]]:
    """Windows spread at random over the region, each with whether anything was observed there."""
    height, width = min(_SIDE, region.height), min(_SIDE, region.width)
    room = -(-region.height // height) * -(-region.width // width)
    found = 0
    for _ in range(_DRAWN * _PLACES):
        if found >= min(_PLACES, room):
            return
        if cancelled():
            raise Cancelled
        row, col = int(rng.integers(region.height - height + 1)), int(rng.integers(region.width - width + 1))
        window = Window(region.row + row, region.col + col, height, width)
        some = bool(series.read(window)[1].any())
        found += some
        yield window, some


def _statistics(series: Series, places: list[Window]) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of every band over what was observed there, (C, 1, 1) each."""
    count, total, square = 0, 0.0, 0.0
    first: Any = None
    for window in places:
        x, m = series.read(window)
        seen = np.moveaxis(x, 1, -1)[m[:, 0]].astype(np.float64)
        # Squares of numbers far from 0 lose digits.
        first = seen[0] if first is None else first
        count, total, square = count + len(seen), total + (seen - first).sum(0), square + ((seen - first) ** 2).sum(0)
    mean = total / count
    variance = np.maximum(square / count - mean**2, 0)
    deviation = np.sqrt(variance)
    found = mean + first, np.where(deviation > 0, deviation, 1.0)
    return tuple(torch.from_numpy(np.asarray(item, np.float32))[:, None, None] for item in found)  # type: ignore[return-value]
