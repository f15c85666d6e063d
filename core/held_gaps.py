"""Gaps that a training never sees through: really observed pixels, hidden for good, that tell how well it fills.

They choose the best of the looks where no polygon does, and at the end say how far the model is to be believed: what is
learnt is added only where that brings a hidden pixel nearer, and the intervals are made as wide as the errors are.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from .data.grid import Window
from .data.held_pixels import UNLABELLED, TrainingArea
from .data.tiles import to_device_type
from .methods.hidden_pixels import clouds_like
from .networks.hvae import HVAE
from .networks.hvae_context import tell
from .training_set import TrainingSet

#: Gaps in all, and of one place at most this many dates or this share of them.
_GAPS = 16
_DATES = (2, 0.15)
#: Share of a place that a real cloud must and may hide, and what a gap must hide of what was observed.
_COVER = 0.05, 0.6
_LEAST = 16
_SHAPES = 64
_SAMPLES = 3
#: Errors beyond so many standard deviations of a band count no more than linearly: some clouds no mask tells.
_STRAY = 2.0
_STEPS = torch.linspace(0, 1, 5)
#: Of the intervals that are to hold what they say, and how many standard deviations they are to either side.
_LEVEL, _SIGMAS = 0.9, 1.6449
_STRETCH = 0.3, 3.0


class _Found(NamedTuple):
    """Of the hidden pixels of all gaps, (N, C) each: the truth less the line, and what it was thought to be."""

    off: Tensor
    told: Tensor
    learnt: Tensor
    variance: Tensor
    spread: Tensor


@dataclasses.dataclass(frozen=True)
class _Gap:
    area: int
    window: Window
    date: int


class HeldGaps:
    """Looks at a network through gaps whose content is known.

    Args:
        areas: As they were observed.
        shown: The same areas less what is hidden.
        gaps: Where to look.
        mean, std: By band.
        device: Where the network is.
    """

    def __init__(
        self,
        areas: Sequence[TrainingArea],
        shown: Sequence[TrainingArea],
        gaps: Sequence[_Gap],
        mean: Sequence[float],
        std: Sequence[float],
        device: torch.device,
    ) -> None:
        self._areas, self._shown, self._gaps, self._device = areas, shown, gaps, device
        self._mean, self._std = (torch.tensor(item, dtype=torch.float32)[:, None, None] for item in (mean, std))

    def look(self, network: nn.Module) -> dict[str, float]:
        """How far off the network is, all of it believed, and the straight line in time, in a band's deviations."""
        found = self._found(cast(HVAE, network))
        return {
            "gap_error": _size(found.off - found.told - found.learnt),
            "gap_error_told": _size(found.off - found.told),
            "gap_error_line": _size(found.off),
        }

    def settle(self, network: nn.Module) -> dict[str, float]:
        """Make the network believe itself as far as it may; never is it then worse on the gaps than the line in time.

        Returns:
            Numbers for the live curves.
        """
        network = cast(HVAE, network)
        found = self._found(network)
        filler = network.decoder.filler
        # One for all bands: sixteen gaps say too little of each.
        tried = {
            (float(a), float(b)): _size(found.off - a * found.told - b * found.learnt) for a in _STEPS for b in _STEPS
        }
        told, learnt = min(tried, key=lambda pair: (tried[pair], -sum(pair)))
        filler.trust.copy_(torch.tensor([told, learnt]))
        left = found.off - told * found.told - learnt * found.learnt
        deviation = (found.variance + learnt**2 * found.spread).sqrt()
        sure = torch.quantile((left.abs() / deviation)[:: max(1, len(left) * left.shape[1] // 2**23)], _LEVEL, dim=0)
        filler.stretch.copy_((sure / _SIGMAS).clamp(*_STRETCH))
        inside = (left.abs() <= _SIGMAS * deviation * filler.stretch.cpu()).float().mean()
        return {
            "gap_error": _size(left),
            "gap_error_line": _size(found.off),
            "gap_inside": float(inside),
            "gap_trust_told": told,
            "gap_trust_learnt": learnt,
            "gap_stretch": float(filler.stretch.mean()),
        }

    @torch.no_grad()
    def _found(self, network: HVAE) -> _Found:
        parts = []
        own = [self._device] if self._device.type == "cuda" else []
        # The same draws at every look, and none of the training's own.
        with torch.random.fork_rng(devices=own):
            torch.manual_seed(0)
            for gap in self._gaps:
                parts.append(self._at(network, gap))
        return _Found(*(torch.cat(column) for column in zip(*parts)))

    def _at(self, network: HVAE, gap: _Gap) -> _Found:
        rows, cols = gap.window.slices
        area = self._areas[gap.area]
        pixels, shift = to_device_type(area.x[:, :, rows, cols])
        observed = torch.from_numpy(area.m[:, :, rows, cols])
        shown = torch.from_numpy(self._shown[gap.area].m[:, :, rows, cols])
        x = torch.where(observed, (pixels.float() + (shift - self._mean)) / self._std, torch.zeros(()))
        x, m, days = x[None].to(self._device), shown[None].to(self._device), None
        if area.days is not None:
            days = torch.tensor([area.days], dtype=torch.float32, device=self._device)
        dates = network.beside(gap.date, x.shape[1])
        part = slice(dates.start, dates.stop)
        posterior = network.posterior(x[:, part], m[:, part])
        told = tell(x, m, days, gap.date)
        filler = network.decoder.filler
        looked = filler.look(told)
        answers = [
            filler(told, looked, network.draw(posterior).mean[:, gap.date - dates.start]) for _ in range(_SAMPLES)
        ]
        learnt = torch.stack([added for added, _ in answers])
        variance = torch.stack([log.exp() for _, log in answers]).mean(0)
        hidden = (observed & ~shown)[gap.date, 0].to(self._device)
        found = (
            x[:, gap.date] - told.line,
            told.mean - told.line,
            learnt.mean(0),
            variance,
            learnt.var(0, unbiased=False),
        )
        return _Found(*(item[0][:, hidden].T.float().cpu() for item in found))


def hold_gaps(
    data: TrainingSet, network: nn.Module, *, size: int, seed: int, device: torch.device
) -> tuple[TrainingSet, HeldGaps | None]:
    """Hide some pixels of some dates, under the clouds of other dates and areas, or under made ones.

    No annotated pixel is hidden. Of a place with many dates a few are touched, of a place with one only parts of it.

    Args:
        network: That is to learn; nothing is hidden from one that does not fill.
        size: Side in pixels of the places that are looked at.

    Returns:
        What may be learnt from, and the gaps; None where there is no room for any.
    """
    areas = data.areas
    if not isinstance(network, HVAE):
        return data, None
    rng = np.random.default_rng([seed, 0x6A9])
    kept = [dataclasses.replace(area, m=area.m.copy()) for area in areas]
    gaps: list[_Gap] = []
    weights = np.array([float(area.m.sum()) for area in areas])
    if not weights.any():
        return data, None
    made = _made(size, seed)
    touched: dict[tuple[int, int, int], int] = {}
    for _ in range(4 * _GAPS):
        if len(gaps) == _GAPS:
            break
        index = int(rng.choice(len(areas), p=weights / weights.sum()))
        area = areas[index]
        window = _place(area, size, network.multiple, rng)
        if window is None:
            continue
        rows, cols = window.slices
        # Not far from where others are: so many dates of a place at most, or it would lose its neighbours in time.
        block = (index, window.row // size, window.col // size)
        if touched.get(block, 0) >= max(min(_DATES[0], len(area.x)), round(_DATES[1] * len(area.x))):
            continue
        date = int(rng.integers(len(area.x)))
        before = kept[index].m[date, 0, rows, cols]
        shape = _shape(areas, window.shape, rng, made)
        labelled = (area.labels[:, rows, cols] != UNLABELLED) | (area.held_out[:, rows, cols] != UNLABELLED)
        hidden = before & shape & ~labelled[date if len(labelled) > 1 else 0]
        if hidden.sum() < _LEAST or hidden.sum() > 0.7 * before.sum():
            continue
        before[hidden] = False
        touched[block] = touched.get(block, 0) + 1
        gaps.append(_Gap(index, window, date))
    if not gaps:
        return data, None
    held = HeldGaps(areas, kept, gaps, data.mean, data.std, device)
    return dataclasses.replace(data, areas=tuple(kept)), held


def _place(area: TrainingArea, size: int, multiple: int, rng: np.random.Generator) -> Window | None:
    height, width = (min(size, side) // multiple * multiple for side in area.x.shape[2:])
    if not height or not width:
        return None
    row, col = (int(rng.integers(side - own + 1)) for side, own in zip(area.x.shape[2:], (height, width)))
    return Window(row, col, height, width)


def _shape(
    areas: Sequence[TrainingArea], shape: tuple[int, int], rng: np.random.Generator, made: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """A real cloud of some date and place, turned; a made one where none is found soon."""
    for _ in range(8):
        area = areas[int(rng.integers(len(areas)))]
        if area.x.shape[2] < shape[0] or area.x.shape[3] < shape[1]:
            continue
        row, col = (int(rng.integers(side - own + 1)) for side, own in zip(area.x.shape[2:], shape))
        cloud = ~area.m[int(rng.integers(len(area.m))), 0, row : row + shape[0], col : col + shape[1]]
        if _COVER[0] <= cloud.mean() <= _COVER[1]:
            return np.flip(cloud, [axis for axis in (0, 1) if rng.random() < 0.5])
    return made[int(rng.integers(len(made))), : shape[0], : shape[1]]


def _made(size: int, seed: int) -> npt.NDArray[np.bool_]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        masks = torch.cat([clouds_like(torch.ones(1, 1, 1, size, size)) for _ in range(_SHAPES)])
    found: npt.NDArray[np.bool_] = masks[:, 0, 0].bool().numpy()
    return found


def _pull(off: Tensor) -> Tensor:
    size = off.abs()
    return torch.where(size < _STRAY, off.square(), 2 * _STRAY * size - _STRAY**2)


def _size(off: Tensor) -> float:
    return float(_pull(off).mean().sqrt())
