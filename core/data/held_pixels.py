"""Areas in memory: annotated or not, read once and held on the device end to end as they came.

The areas of a training set lie one after another in one flat array of pixels, (P, T·C) of the rasters' own integers:
a crop of any orientation in any area is then one gather, already channels-last, and nothing is ever copied to
be flipped. uint16 is held as int16 shifted by 2¹⁵ because few of PyTorch's kernels know uint16.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

UNLABELLED = 255
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
    """

    x: npt.NDArray[np.generic]
    m: npt.NDArray[np.bool_]
    labels: npt.NDArray[np.uint8]
    held_out: npt.NDArray[np.uint8]
    polygons: npt.NDArray[np.int32]
    days: tuple[float, ...] | None = None
    name: str = ""

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


def band_statistics(areas: Sequence[TrainingArea]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and standard deviation of every band over the observed pixels of all areas and dates.

    Returns:
        (mean, std), each C numbers in the rasters' own units; a constant band has std 1.
    """
    bands = areas[0].x.shape[1]
    count, total, square = 0, np.zeros(bands), np.zeros(bands)
    # Shifted by the first area's mean: sums of squares of reflectances around 10⁴ would lose their digits.
    shift: npt.NDArray[np.float64] | None = None
    for area in areas:
        for x, m in zip(area.x, area.m):
            values = x[:, m[0]].astype(np.float64)
            if values.size == 0:
                continue
            if shift is None:
                shift = values.mean(axis=1)
            values -= shift[:, None]
            count += values.shape[1]
            total += values.sum(axis=1)
            square += (values**2).sum(axis=1)
    if shift is None:
        return (0.0,) * bands, (1.0,) * bands
    mean = total / count
    std = np.sqrt(np.maximum(square / count - mean**2, 0.0))
    std[std < 1e-6 * np.maximum(np.abs(mean + shift), 1e-3)] = 1.0
    return tuple((mean + shift).tolist()), tuple(std.tolist())


def constant_bands(areas: Sequence[TrainingArea], std: Sequence[float]) -> list[int]:
    """Indices of the bands that have one value only.

    Args:
        std: From `band_statistics`; a band whose std is not 1 is not looked at.
    """
    found = []
    for index in (index for index, value in enumerate(std) if value == 1.0):
        values = (area.x[:, index][area.m[:, 0]] for area in areas)
        ends = {float(end) for seen in values if seen.size for end in (seen.min(), seen.max())}
        if len(ends) == 1:
            found.append(index)
    return found


@dataclass(frozen=True)
class ClassPixels:
    """The annotated, observed pixels of one class, polygon after polygon.

    Attributes:
        pixels: Flat pixel numbers.
        starts, lengths: Of every polygon's run in `pixels`.
        weights: How often a polygon is drawn.
    """

    pixels: Tensor
    starts: Tensor
    lengths: Tensor
    weights: Tensor


@dataclass(frozen=True)
class HeldPixels:
    """Areas of one kind, end to end. The pixels are on the device, the small index tensors stay on the CPU.

    Attributes:
        dates: T.
        x: (P, T·C) in a type that every kernel knows; `shift` must be added.
        m: (P, T) bool.
        y, held_out: (P, T) uint8 class indices, 255 = none.
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
    def of(cls, areas: Sequence[TrainingArea], device: torch.device) -> HeldPixels:
        """The areas, all of one kind and with the same number of bands, on a device."""
        dates, bands = areas[0].x.shape[:2]
        tensors = [to_device_type(area.x) for area in areas]
        if len({(tensor.dtype, shift) for tensor, shift in tensors}) > 1:
            tensors = [to_device_type(area.x.astype(np.float32)) for area in areas]
        labels = [np.broadcast_to(area.labels, area.m[:, 0].shape).copy() for area in areas]
        held_out = [np.broadcast_to(area.held_out, area.m[:, 0].shape).copy() for area in areas]
        height = torch.tensor([area.x.shape[2] for area in areas])
        width = torch.tensor([area.x.shape[3] for area in areas])
        offset = torch.cumsum(height * width, 0) - height * width
        days = None
        if areas[0].days is not None:
            days = torch.tensor([area.days for area in areas], dtype=torch.float32, device=device)
        return cls(
            dates=dates,
            x=_flat([tensor for tensor, _ in tensors], dates * bands).to(device),
            shift=tensors[0][1],
            m=_flat([torch.from_numpy(area.m) for area in areas], dates).to(device),
            y=_flat([torch.from_numpy(item[:, None]) for item in labels], dates).to(device),
            held_out=_flat([torch.from_numpy(item[:, None]) for item in held_out], dates).to(device),
            days=days,
            offset=offset,
            height=height,
            width=width,
            classes=_pixels_by_class(areas, labels, offset.tolist()),
            with_held_out=_pixels_by_class(areas, [_either(y, h) for y, h in zip(labels, held_out)], offset.tolist()),
        )

    @cached_property
    def _observed(self) -> tuple[Tensor, Tensor]:
        """(runs, 256) bool, whether a pixel is observed on any date, and (runs,) how many are up to each run's end.

        One byte a pixel: the numbers of the observed pixels would take four or eight.
        """
        seen = self.m.any(1).cpu()
        seen = functional.pad(seen, (0, -len(seen) % _RUN)).view(-1, _RUN)
        return seen, torch.cumsum(seen.sum(1), 0)

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


def pixels_at(flat: Tensor, numbers: Tensor) -> Tensor:
    """Rows of a flat array: `flat[numbers]`, in a tenth of the time that indexing takes on a CPU.

    Args:
        flat: (P, columns), contiguous.
        numbers: (N,) int64.

    Returns:
        (N, columns).
    """
    if flat.shape[1] == 1:
        return flat.view(-1).index_select(0, numbers)[:, None]
    return flat.index_select(0, numbers)


def _either(labels: npt.NDArray[np.uint8], others: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.where(labels != UNLABELLED, labels, others)


def _flat(parts: Sequence[Tensor], columns: int) -> Tensor:
    """(T, C, H, W) each, as one (pixels, T·C)."""
    return torch.cat([part.permute(2, 3, 0, 1).reshape(-1, columns) for part in parts])


def _pixels_by_class(
    areas: Sequence[TrainingArea], labels: Sequence[npt.NDArray[np.uint8]], offsets: Sequence[int]
) -> list[ClassPixels]:
    """Where every class's annotated and observed pixels are; classes without any are left out."""
    by_class: dict[int, list[npt.NDArray[np.int64]]] = {}
    for area, label, offset in zip(areas, labels, offsets):
        usable = (label != UNLABELLED) & area.m[:, 0]
        _, rows, cols = np.nonzero(usable)
        flat = offset + rows.astype(np.int64) * area.x.shape[3] + cols
        polygons = np.broadcast_to(area.polygons, usable.shape)[usable].astype(np.int64)
        key = label[usable].astype(np.int64) << 32 | polygons
        order = np.argsort(key, kind="stable")
        for run in np.split(order, np.flatnonzero(np.diff(key[order])) + 1):
            if run.size:
                by_class.setdefault(int(key[run[0]] >> 32), []).append(flat[run])
    found = []
    for index in sorted(by_class):
        lengths = torch.tensor([len(run) for run in by_class[index]])
        pixels = torch.from_numpy(np.concatenate(by_class[index]))
        found.append(ClassPixels(pixels, torch.cumsum(lengths, 0) - lengths, lengths, lengths.double().sqrt()))
    return found
