"""Gaps that a training never sees through: really observed pixels, hidden for good, that tell how well it fills.

They choose the best of the looks where no polygon does, and at the end say how far the model is to be believed: what is
learnt is added only where that brings a hidden pixel nearer, and the intervals are made as wide as the errors are.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..data.grid import Window
from ..data.held_pixels import UNLABELLED, TrainingArea
from ..data.tiles import to_device_type
from ..inpainting.gap_trials import Place, measure
from ..inpainting.way import FEWEST
from ..methods.hidden_pixels import clouds_like
from ..networks.hvae import HVAE
from ..networks.hvae_context import tell
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
#: How much of each step may be believed.
_STEPS = (0.25, 0.5, 0.75, 1.0)
#: What a change must bring on the mean over the gaps, as a share of the squared error, and by how many standard errors
#: that mean must be beyond it.
_MARGIN, _ERRORS = 0.02, 2.0
#: Pixels around a gap that are looked at: the regression is to see as much as it will when it fills.
_AROUND = 32
#: Gaps tried where nothing learnt is believed, the places, and their side.
_TRIALS, _PLACES, _SIDE = 90, 12, 128
#: What a gap costs, in trials: it is drawn for as well as told.
_COST = 2

#: Told the share that is done before each gap; False = there is no time for more of them. It may raise `Cancelled`.
Attend = Callable[[float], bool]


class _Found(NamedTuple):
    """Of the hidden pixels of all gaps, (N, C) each: the truth less the line, and what it was thought to be.

    `deviation` is the regression's, `traits` (N, 2) are `Told.traits`, `gaps` (N,) the gaps' numbers.
    """

    off: Tensor
    told: Tensor
    learnt: Tensor
    variance: Tensor
    spread: Tensor
    deviation: Tensor
    traits: Tensor
    gaps: Tensor


@dataclasses.dataclass(frozen=True)
class _Gap:
    area: int
    window: Window
    date: int
    around: Window


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

    def look(self, network: nn.Module, attend: Callable[[], object] = lambda: None) -> dict[str, float]:
        """How far off the network is, all of it believed, and the straight line in time, in a band's deviations.

        Args:
            attend: Called before each gap; it may raise.
        """

        def on(share: float) -> bool:
            attend()
            return True

        found = self._found(cast(HVAE, network), on)
        return {
            "gap_error": _size(found.off - found.told - found.learnt, found.gaps),
            "gap_error_told": _size(found.off - found.told, found.gaps),
            "gap_error_line": _size(found.off, found.gaps),
        }

    @property
    def looks(self) -> float:
        """Share of `settle` in which gaps are looked at; in the rest intervals are measured, if nothing learnt wins."""
        cost = _COST * len(self._gaps)
        return cost / (cost + _each() * _PLACES)

    def settle(self, network: nn.Module, attend: Attend = lambda share: True) -> dict[str, float]:
        """Make the network believe the regression, and what is learnt only as far as the gaps show that it helps.

        A step that does not win by a margin, over all gaps and not by a single one, is not taken: what is filled is
        then the regression's, to the last bit.

        Args:
            attend: Asked before every gap, first those looked at (up to the share `looks`), then those that intervals
                are measured by. Stopped by it, the network is as it was; out of time, it is settled by those until
                then. Either has to be given time: intervals that nobody measured are a guess.

        Returns:
            Numbers for the live curves and the model file: "gap_error" of what is believed, "gap_error_plain" without
            and "gap_error_learnt" with what is learnt as far as that is best, "gap_error_told" of all that is told,
            "gap_error_line" of the straight line; how many gaps were looked at, the share of errors inside of their
            interval (NaN: not measured), and how far what is told and what is learnt are believed.
        """
        network = cast(HVAE, network)
        found = self._found(network, lambda share: attend(share * self.looks))
        filler = network.decoder.filler
        # One for all bands: sixteen gaps say too little of each.
        plain = found.off - found.told
        told = _chosen(plain, {a: found.off - a * found.told for a in (0.0, *_STEPS[:-1])}, 1.0, found.gaps)
        plain = found.off - told * found.told
        learnt = _chosen(plain, {b: plain - b * found.learnt for b in _STEPS}, 0.0, found.gaps)
        left = plain - learnt * found.learnt
        if learnt == 0 and told == 1:
            # Nothing of it was learnt, so that gaps may be tried wherever anything was observed.
            shares = iter(np.linspace(self.looks, 1, _each() * _PLACES, endpoint=False).tolist())
            inside = measure(
                filler.doubt, self._places(), _each(), np.random.default_rng(0x5E7), lambda: attend(next(shares))
            )
        else:
            variance = found.variance + learnt**2 * found.spread if learnt else found.deviation.square()
            inside = filler.doubt.measure(left.abs() / variance.sqrt(), found.traits, found.gaps)
        filler.trust.copy_(torch.tensor([told, learnt]))
        return {
            "gap_error": _size(left, found.gaps),
            "gap_error_plain": _size(plain, found.gaps),
            "gap_error_learnt": min(_size(plain - b * found.learnt, found.gaps) for b in _STEPS),
            "gap_error_told": _size(found.off - found.told, found.gaps),
            "gap_error_line": _size(found.off, found.gaps),
            "gap_tried": float(len(torch.unique(found.gaps))),
            "gap_inside": inside,
            "gap_trust_told": told,
            "gap_trust_learnt": learnt,
        }

    def _places(self) -> Iterator[Place]:
        """Places drawn from the areas by what was observed there, as the network sees them."""
        rng = np.random.default_rng(0x5E8)
        weights = np.array([float(area.m.sum()) for area in self._areas])
        for _ in range(_PLACES):
            index = int(rng.choice(len(weights), p=weights / weights.sum()))
            window = _place(self._areas[index], _SIDE, 1, rng)
            if window is not None:
                x, m, days = self._read(index, window)
                yield x, m, days

    def _read(self, index: int, window: Window) -> tuple[Tensor, Tensor, Tensor | None]:
        """(T, C, h, w) z-scored with 0 where not observed, (T, 1, h, w) and (T,), on the device."""
        rows, cols = window.slices
        area = self._areas[index]
        pixels, shift = to_device_type(area.x[:, :, rows, cols])
        observed = torch.from_numpy(area.m[:, :, rows, cols])
        x = torch.where(observed, (pixels.float() + (shift - self._mean)) / self._std, torch.zeros(()))
        days = None if area.days is None else torch.tensor(area.days, dtype=torch.float32, device=self._device)
        return x.to(self._device), observed.to(self._device), days

    @torch.no_grad()
    def _found(self, network: HVAE, attend: Attend = lambda share: True) -> _Found:
        parts: list[_Found] = []
        own = [self._device] if self._device.type == "cuda" else []
        # The same draws at every look, and none of the training's own.
        with torch.random.fork_rng(devices=own):
            torch.manual_seed(0)
            for number, gap in enumerate(self._gaps):
                # Of none nothing could be said.
                if not attend(number / len(self._gaps)) and parts:
                    break
                parts.append(self._at(network, gap, number))
        return _Found(*(torch.cat(column) for column in zip(*parts)))

    def _at(self, network: HVAE, gap: _Gap, number: int) -> _Found:
        x, observed, days = self._read(gap.area, gap.around)
        rows, cols = gap.around.slices
        shown = torch.from_numpy(self._shown[gap.area].m[:, :, rows, cols]).to(self._device)
        inner = torch.zeros(x.shape[-2:], dtype=torch.bool, device=self._device)
        inner[gap.window.relative_to(gap.around).slices] = True
        hidden = (observed & ~shown)[gap.date, 0] & inner
        x, m, days = x[None], shown[None], None if days is None else days[None]
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
        found = (
            x[:, gap.date] - told.line,
            told.mean - told.line,
            learnt.mean(0),
            variance,
            learnt.var(0, unbiased=False),
            told.spread.expand_as(told.mean),
            told.traits,
        )
        parts = [item[0][:, hidden].T.float().cpu() for item in found]
        return _Found._make([*parts, torch.full((len(parts[0]),), number)])


def _each() -> int:
    """Trials at each place."""
    return max(1, _TRIALS // _PLACES)


def hold_gaps(
    data: TrainingSet, network: nn.Module, *, size: int, seed: int, device: torch.device
) -> tuple[TrainingSet, HeldGaps | None]:
    """Hide some pixels of some dates, under the clouds of other dates and areas, or under made ones.

    No annotated pixel is hidden, and if there is room none that a tile holds together with one: classes are then learnt
    as if nothing were. Of a place with many dates a few are touched, of a place with one only parts of it.

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
    for attempt in range(8 * _GAPS):
        apart = attempt < 4 * _GAPS
        if len(gaps) == _GAPS or (not apart and len(gaps) >= FEWEST):
            break
        index = int(rng.choice(len(areas), p=weights / weights.sum()))
        area = areas[index]
        window = _place(area, size, network.multiple, rng)
        if window is None:
            continue
        rows, cols = window.slices
        if apart and _tile_has_annotation(area, window, size):
            continue
        # Not far from where others are: so many dates of a place at most, or it would lose its neighbours in time.
        block = (index, window.row // size, window.col // size)
        if touched.get(block, 0) >= max(min(_DATES[0], len(area.x)), round(_DATES[1] * len(area.x))):
            continue
        date = int(rng.integers(len(area.x)))
        before = kept[index].m[date, 0, rows, cols]
        shape = _shape(areas, window.shape, rng, made)
        labelled = _annotated(area, rows, cols)
        hidden = before & shape & ~labelled[date if len(labelled) > 1 else 0]
        if hidden.sum() < _LEAST or hidden.sum() > 0.7 * before.sum():
            continue
        before[hidden] = False
        touched[block] = touched.get(block, 0) + 1
        gaps.append(_Gap(index, window, date, _grown(window, area, network.multiple)))
    if not gaps:
        return data, None
    held = HeldGaps(areas, kept, gaps, data.mean, data.std, device)
    return dataclasses.replace(data, areas=tuple(kept)), held


def _annotated(area: TrainingArea, rows: slice, cols: slice) -> npt.NDArray[np.bool_]:
    """(1 or T, h, w)."""
    labels, held_out = area.labels[:, rows, cols], area.held_out[:, rows, cols]
    found: npt.NDArray[np.bool_] = (labels != UNLABELLED) | (held_out != UNLABELLED)
    return found


def _tile_has_annotation(area: TrainingArea, window: Window, size: int) -> bool:
    """Whether a tile of `size` pixels can hold a pixel of the window and an annotated one, of whichever date."""
    rows, cols = (slice(max(0, part.start - size + 1), part.stop + size - 1) for part in window.slices)
    return bool(_annotated(area, rows, cols).any())


def _place(area: TrainingArea, size: int, multiple: int, rng: np.random.Generator) -> Window | None:
    height, width = (min(size, side) // multiple * multiple for side in area.x.shape[2:])
    if not height or not width:
        return None
    row, col = (int(rng.integers(side - own + 1)) for side, own in zip(area.x.shape[2:], (height, width)))
    return Window(row, col, height, width)


def _grown(window: Window, area: TrainingArea, multiple: int) -> Window:
    """The window with what lies around it, within the area, its sides multiples too."""
    found = []
    for start, length, side in zip((window.row, window.col), (window.height, window.width), area.x.shape[2:]):
        low, high = max(0, start - _AROUND), min(side, start + length + _AROUND)
        size = (high - low) // multiple * multiple
        found.append((max(low, start + length - size), size))
    (row, height), (col, width) = found
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


def _by_gap(off: Tensor, gaps: Tensor) -> Tensor:
    """(G,) the mean pull of every gap."""
    count = gaps.bincount()
    total = torch.zeros(len(count), dtype=torch.float64).index_add_(0, gaps, _pull(off).mean(1).double())
    return (total / count.clamp_min(1))[count > 0].clamp_min(1e-9)


def _size(off: Tensor, gaps: Tensor) -> float:
    """The geometric mean of the gaps' errors: one date whose clouds no mask tells would outweigh all others."""
    return float(_by_gap(off, gaps).log().mean().mul(0.5).exp())


def _chosen(plain: Tensor, others: dict[float, Tensor], default: float, gaps: Tensor) -> float:
    """Which of `others` is surely better than `plain`, the best if several are; `default` if none is."""
    before = _by_gap(plain, gaps).log()
    if len(before) < FEWEST:
        return default
    best, gain = default, 0.0
    for value, off in others.items():
        change = before - _by_gap(off, gaps).log()
        mean, error = float(change.mean()), float(change.std()) / len(change) ** 0.5
        if mean - _ERRORS * error > _MARGIN and mean > gain:
            best, gain = value, mean
    return best
