"""Areas in memory: annotated or not, read once and held on the device end to end as they came.

The areas of a training set lie one after another in one flat array of pixels, (P, T·C) of the rasters' own integers:
a crop of any orientation in any area is then one gather, already channels-last, and nothing is ever copied to
be flipped. uint16 is held as int16 shifted by 2¹⁵ because few of PyTorch's kernels know uint16.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from ..job.specs import UNLABELLED as UNLABELLED

_SHIFT = 32768
_RUN = 256


@dataclass
class TrainingArea:
    """One window of one series, in memory.

    Attributes:
        x: (T, C, H, W) in the raster's own type.
        m: (T, 1, H, W) bool.
        labels: (T or 1, H, W) uint8 class indices to learn from, 255 elsewhere.
        held_out: (T or 1, H, W) uint8 class indices to check with, 255 elsewhere; never both.
        polygons: (T or 1, H, W) int32, 0 = none, numbers unique within the area.
        days: One number a date, or None.
        corner: Row and column of what is held for the annotations; the rest is there for its own sake.
    """

    x: npt.NDArray[np.generic]
    m: npt.NDArray[np.bool_]
    labels: npt.NDArray[np.uint8]
    held_out: npt.NDArray[np.uint8]
    polygons: npt.NDArray[np.int32]
    days: tuple[float, ...] | None = None
    name: str = ""
    corner: tuple[int, int] = (0, 0)

    @classmethod
    def unannotated(
        cls, x: npt.NDArray[np.generic], m: npt.NDArray[np.bool_], days: tuple[float, ...] | None, name: str = ""
    ) -> TrainingArea:
        """An area without any label; the arrays that say so take no memory.

        Args:
            x: (T, C, H, W).
            m: (T, 1, H, W) bool.
            days: One number a date, or None.
        """
        shape = (1, *x.shape[2:])
        nothing = np.broadcast_to(np.uint8(UNLABELLED), shape)
        return cls(x, m, nothing, nothing, np.broadcast_to(np.int32(0), shape), days, name)

    @property
    def annotated(self) -> bool:
        """Whether anything is, to learn from or to check with."""
        return any(bool((labels != UNLABELLED).any()) for labels in (self.labels, self.held_out))

    @property
    def annotated_pixels(self) -> int:
        """Annotated and observed pixels to learn from, each once for every class that it has on some date."""
        usable = np.where(self.m[:, 0], self.labels, np.uint8(UNLABELLED))
        classes = np.unique(usable)
        return sum(int((usable == index).any(0).sum()) for index in classes[classes != UNLABELLED].tolist())

    @property
    def kind(self) -> tuple[int, bool]:
        """Number of dates, and whether they are known: areas can be in one batch when both agree."""
        return self.x.shape[0], self.days is not None


def to_device_type(x: npt.NDArray[np.generic]) -> tuple[Tensor, float]:
    """The array as a tensor of the same size that every kernel can index, and what must be added to its values."""
    if x.dtype == np.uint16:
        flipped = np.bitwise_xor(np.ascontiguousarray(x, dtype=np.uint16), np.uint16(_SHIFT))
        return torch.from_numpy(flipped.view(np.int16)), float(_SHIFT)
    if x.dtype in (np.uint8, np.int16, np.float32, np.int32):
        return torch.from_numpy(np.ascontiguousarray(x)), 0.0
    return torch.from_numpy(np.ascontiguousarray(x, dtype=np.float32)), 0.0


@dataclass(frozen=True)
class ClassPixels:
    """The annotated pixels of one class that can be learnt from: polygon after polygon, and date after date of it.

    Attributes:
        pixels: Flat pixel numbers.
        starts, lengths: (polygons, D) of every polygon's run in `pixels`, by date; D = 1 where annotations hold for
            every date.
    """

    pixels: Tensor
    starts: Tensor
    lengths: Tensor

    def draw(self, places: Tensor, generator: torch.Generator, dates: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Pixels of polygons drawn ∝ √area.

        Args:
            places: (N,) float64 in [0, 1), where in its polygon each is.
            dates: Only those annotated on one of these; there must be some.

        Returns:
            (N,) flat pixel numbers and (N,) the date of each.
        """
        starts, lengths = self.starts, self.lengths
        if dates is None:
            dates = torch.arange(lengths.shape[1])
        else:
            starts, lengths = starts[:, dates], lengths[:, dates]
        ends = torch.cumsum(lengths, 1)
        weights = ends[:, -1].double().sqrt()
        polygon = torch.multinomial(weights, len(places), replacement=True, generator=generator)
        rank = (places * ends[polygon, -1]).long()
        date = torch.searchsorted(ends[polygon], rank[:, None], right=True)[:, 0]
        before = ends[polygon, date] - lengths[polygon, date]
        return self.pixels[starts[polygon, date] + rank - before], dates[date]


@dataclass(frozen=True)
class HeldPixels:
    """Areas of one kind, end to end. The pixels are on the device, the small index tensors stay on the CPU.

    Attributes:
        dates: T.
        x: (P, T·C) in a type that every kernel knows; `shift` must be added.
        m: (P, T) bool.
        y, held_out: (P, D) uint8 class indices, 255 = none; D = 1 where annotations hold for every date, else T.
        days: (areas, T) float, or None.
        offset, height, width: (areas,) number of an area's first pixel, and its sides.
        classes: Where what is learnt from lies.
        with_held_out: The same with the held-out polygons among it.
    """

    dates: int
    x: Tensor
    shift: float
    m: Tensor
    y: Tensor
    held_out: Tensor
    days: Tensor | None
    offset: Tensor
    height: Tensor
    width: Tensor
    classes: list[ClassPixels]
    with_held_out: list[ClassPixels]

    @classmethod
    def of(cls, areas: Sequence[TrainingArea], device: torch.device, across: bool = False) -> HeldPixels:
        """The areas, all of one kind and with the same number of bands, on a device.

        Args:
            across: Whether an annotated pixel can be learnt from on a date on which it was not observed, if it was on
                another.
        """
        dates, bands = areas[0].x.shape[:2]
        kinds = {_held_as(area.x.dtype) for area in areas}
        kind, shift = kinds.pop() if len(kinds) == 1 else (torch.float32, 0.0)
        height = torch.tensor([area.x.shape[2] for area in areas])
        width = torch.tensor([area.x.shape[3] for area in areas])
        offset = torch.cumsum(height * width, 0) - height * width
        size = int((height * width).sum())
        x = torch.empty((size, dates * bands), dtype=kind)
        m = torch.empty((size, dates), dtype=torch.bool)
        told = max(max(len(area.labels), len(area.held_out)) for area in areas)
        y, held_out = (torch.empty((size, told), dtype=torch.uint8) for _ in range(2))
        for area, start in zip(areas, offset.tolist()):
            for date in range(dates):
                # Date by date: a copy of a whole series besides the two that are there already would be too many.
                pixels = area.x[date] if shift or kind != torch.float32 else area.x[date].astype(np.float32)
                put_planes(x, start, date * bands, to_device_type(pixels)[0])
                put_planes(m, start, date, torch.from_numpy(area.m[date]))
            for flat, labels in ((y, area.labels), (held_out, area.held_out)):
                for date in range(told):
                    put_planes(flat, start, date, torch.from_numpy(labels[min(date, len(labels) - 1)][None].copy()))
        days = None
        if areas[0].days is not None:
            days = torch.tensor([area.days for area in areas], dtype=torch.float32, device=device)
        return cls(
            dates=dates,
            x=x.to(device),
            shift=shift,
            m=m.to(device),
            y=y.to(device),
            held_out=held_out.to(device),
            days=days,
            offset=offset,
            height=height,
            width=width,
            classes=_pixels_by_class(areas, offset.tolist(), told, across, with_held_out=False),
            with_held_out=_pixels_by_class(areas, offset.tolist(), told, across, with_held_out=True),
        )

    @cached_property
    def _observed(self) -> tuple[Tensor, Tensor]:
        """(runs, 256) bool, whether a pixel is observed on any date, and (runs,) how many are up to each run's end.

        One byte a pixel: the numbers of the observed pixels would take four or eight.
        """
        seen = self.m.any(1).cpu()
        seen = functional.pad(seen, (0, -len(seen) % _RUN)).view(-1, _RUN)
        return seen, torch.cumsum(seen.sum(1), 0)

    @cached_property
    def masks(self) -> Tensor:
        """`m` on the CPU, where dates are drawn by it: to ask the device for a part of it would be to wait for it."""
        return self.m.cpu()

    @property
    def dated(self) -> bool:
        """Whether annotations are of some dates and not of others."""
        return self.y.shape[1] > 1

    @property
    def observed(self) -> int:
        """Number of pixels that are observed on at least one date."""
        return int(self._observed[1][-1])

    def observed_pixels(self, places: Tensor) -> Tensor:
        """Flat numbers of observed pixels by where they stand among all the observed ones.

        Args:
            places: (N,) float64 in [0, 1); drawn evenly, every observed pixel is met alike.

        Returns:
            (N,) int64.
        """
        seen, ends = self._observed
        rank = (places * self.observed).long().clamp_max(self.observed - 1)
        run = torch.searchsorted(ends, rank, right=True)
        inside = pixels_at(seen, run)
        before = ends[run] - inside.sum(1)
        nth = (rank - before + 1)[:, None]
        return run * _RUN + torch.searchsorted(torch.cumsum(inside, 1), nth)[:, 0]

    def class_counts(self, classes: int, across: bool) -> Tensor:
        """(classes,) float64: annotated pixels that can be learnt from, over all dates."""
        counts = torch.zeros(classes, dtype=torch.float64)
        ever = self.m.any(1) if across else None
        for date in range(self.y.shape[1]):
            usable = self.m[:, date] if ever is None else ever
            weight = usable.double() if self.dated else usable.double() if across else self.m.sum(1).double()
            counts += torch.bincount(self.y[:, date].long(), weight, minlength=256)[:classes].cpu()
        return counts


def pixels_at(flat: Tensor, numbers: Tensor, dates: Tensor | None = None, of: int = 1) -> Tensor:
    """Rows of a flat array: `flat[numbers]`, in a tenth of the time that indexing takes on a CPU.

    Args:
        flat: (P, columns), contiguous.
        numbers: (N,) int64.
        dates: Only the columns of some dates, by number; None = all of them.
        of: How many dates the columns are of, as many columns each.

    Returns:
        (N, columns), or as many as the dates have.
    """
    if dates is not None:
        of_date = flat.shape[1] // of
        rows = (numbers[:, None] * of + dates).flatten()
        return pixels_at(flat.view(-1, of_date), rows).view(len(numbers), -1)
    if flat.shape[1] == 1:
        return flat.view(-1).index_select(0, numbers)[:, None]
    return flat.index_select(0, numbers)


def _held_as(dtype: np.dtype[Any]) -> tuple[torch.dtype, float]:
    """What `to_device_type` makes of a type."""
    sample, shift = to_device_type(np.zeros(1, dtype))
    return sample.dtype, shift


def put_planes(flat: Tensor, start: int, column: int, planes: Tensor) -> None:
    """(c, H, W) as the columns of the pixels from `start` on."""
    count, height, width = planes.shape
    rows = flat[start : start + height * width].view(height, width, -1)
    rows[:, :, column : column + count].copy_(planes.permute(1, 2, 0))


def _pixels_by_class(
    areas: Sequence[TrainingArea], offsets: Sequence[int], told: int, across: bool, *, with_held_out: bool
) -> list[ClassPixels]:
    """Where every class's usable pixels are; classes without any are left out.

    Args:
        told: Dates by which annotations are told apart.
    """
    by_class: dict[int, list[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]] = {}
    for area, offset in zip(areas, offsets):
        labels = area.labels
        if with_held_out:
            labels = np.where(labels != UNLABELLED, labels, area.held_out)
        labels = np.broadcast_to(labels, (told, *labels.shape[1:]))
        ever = area.m[:, 0].any(0)
        usable = (labels != UNLABELLED) & (area.m[:, 0] if told > 1 and not across else ever)
        dates, rows, cols = np.nonzero(usable)
        flat = offset + rows.astype(np.int64) * area.x.shape[3] + cols
        polygons = np.broadcast_to(area.polygons, usable.shape)[usable].astype(np.int64)
        key = labels[usable].astype(np.int64) << 32 | polygons
        order = np.argsort(key, kind="stable")
        for run in np.split(order, np.flatnonzero(np.diff(key[order])) + 1):
            if run.size:
                of_date = np.bincount(dates[run], minlength=told)
                by_class.setdefault(int(key[run[0]] >> 32), []).append((flat[run], of_date))
    found = []
    for index in sorted(by_class):
        lengths = torch.from_numpy(np.stack([of_date for _, of_date in by_class[index]]).astype(np.int64))
        pixels = torch.from_numpy(np.concatenate([run for run, _ in by_class[index]]))
        starts = torch.cumsum(lengths.flatten(), 0).view_as(lengths) - lengths
        found.append(ClassPixels(pixels, starts, lengths))
    return found
