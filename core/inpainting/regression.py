"""Gaps filled by regression on other dates: needs several dates and no model.

The straight line in time, robust ridge regression of what the date shows on what other dates show of the same places,
and what is left over smoothed by distance (`networks.hvae_context.tell`). The deviation beside it is measured: gaps are
made under real clouds where the truth is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..data.band_statistics import BandSums
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
#: Bytes of them that are kept; what lies in more is read a second time.
_HELD = 1 << 28


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
    sums, places, bytes_held = BandSums(len(series.bands)), [], 0
    for window, x, m in _places(series, region, rng, cancelled):
        sums.add(x, m)
        # How wide bands are is known when all are read. What all of them take may be more than the memory.
        bytes_held += x.nbytes + m.nbytes
        places.append((window, (x, m) if bytes_held <= _HELD else None))
    if not places:
        raise InputError(
            said("{name}: nothing to learn from was observed in its images; check masks and nodata", name=series.name)
        )
    flat = sums.statistics()
    mean, std = (torch.tensor(item, dtype=torch.float32)[:, None, None] for item in flat)
    days = torch.tensor([float(day) for day in series.days if day is not None])

    def read() -> Iterator[Place]:
        for number, (window, held) in enumerate(places):
            if cancelled():
                raise Cancelled
            progress(number / len(places))
            pixels, m = held or series.read(window)
            values, shift = to_device_type(pixels)
            seen = torch.from_numpy(m)
            x = torch.where(seen, (values.float() + (shift - mean)) / std, torch.zeros(()))
            yield x.to(device), seen.to(device), days.to(device)

    network = Regression().to(device)
    measure(network.doubt, read(), max(1, round(_TRIALS / len(places))), rng)
    return network, ModelInfo("regression", {}, {}, (), series.bands, flat[0], flat[1], 0)


def _places(
    series: Series, region: Window, rng: np.random.Generator, cancelled: Callable[[], bool]
) -> Iterator[tuple[Window, npt.NDArray[np.generic], npt.NDArray[np.bool_]]]:
    """Windows spread at random over the region in which anything was observed, each as it was read."""
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
        x, m = series.read(window)
        if m.any():
            found += 1
            yield window, x, m
