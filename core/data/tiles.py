"""Training tiles straight from the device: annotated areas held as they came, crops and flips by index.

The areas of a training set lie one after another in one flat array of pixels, (P, T·C) of the rasters' own integers:
a crop of any orientation in any area is then one gather, already channels-last, and nothing is ever copied to
be flipped. uint16 is held as int16 shifted by 2¹⁵ because few of PyTorch's kernels know uint16.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

UNLABELLED = 255
_SHIFT = 32768


@dataclass(frozen=True)
class Batch:
    """What a method's losses are computed from.

    Attributes:
        x: (B, T, C, H, W) float32, z-scored per band; 0 where not observed.
        m: (B, T, 1, H, W) bool, observed.
        y: (B, T, H, W) uint8 class indices, 255 = not annotated (and where the tile reaches beyond the image).
        days: (B, T) float, days since 1970-01-01; None without dates.
    """

    x: Tensor
    m: Tensor
    y: Tensor
    days: Tensor | None = None

    def __len__(self) -> int:
        return self.x.shape[0]


@dataclass
class TrainingArea:
    """One annotated window of one series, in memory.

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


@dataclass(frozen=True)
class _ClassPixels:
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
class _Group:
    """Areas with the same number of dates, end to end; the small index tensors stay on the CPU."""

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
    classes: list[_ClassPixels]


class TileSampler:
    """Draws random tiles, balanced over classes and polygons.

    A tile's place is drawn as: a class (each alike), one of its polygons (∝ √area), a pixel of it, and where that
    pixel lies in the tile. The tile is then turned and mirrored by one of the eight exact symmetries.

    Args:
        areas: Annotated areas; all with the same number of bands.
        mean, std: Per band, in the rasters' units.
        size: Tile side in pixels.
        device: Where everything is held.
        seed: Of the sampler's own generator (`generator`, whose state a checkpoint keeps).
    """

    def __init__(
        self,
        areas: Sequence[TrainingArea],
        *,
        mean: Sequence[float],
        std: Sequence[float],
        size: int,
        device: torch.device,
        seed: int,
    ) -> None:
        self.size = size
        self.device = device
        self.generator = torch.Generator().manual_seed(seed)
        self.mean = torch.tensor(mean, dtype=torch.float32, device=device)
        self.std = torch.tensor(std, dtype=torch.float32, device=device)
        dates = sorted({area.x.shape[0] for area in areas})
        self.groups = [self._group([area for area in areas if area.x.shape[0] == t]) for t in dates]
        pixels = [sum(len(c.pixels) for c in group.classes) for group in self.groups]
        self._weights = torch.tensor(pixels, dtype=torch.float64)

    def _group(self, areas: Sequence[TrainingArea]) -> _Group:
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
        if all(area.days is not None for area in areas):
            days = torch.tensor([area.days for area in areas], dtype=torch.float32, device=self.device)
        return _Group(
            dates=dates,
            x=_flat([tensor for tensor, _ in tensors], dates * bands).to(self.device),
            shift=tensors[0][1],
            m=_flat([torch.from_numpy(area.m) for area in areas], dates).to(self.device),
            y=_flat([torch.from_numpy(item[:, None]) for item in labels], dates).to(self.device),
            held_out=_flat([torch.from_numpy(item[:, None]) for item in held_out], dates).to(self.device),
            days=days,
            offset=offset,
            height=height,
            width=width,
            classes=_pixels_by_class(areas, labels, offset.tolist()),
        )

    def class_frequencies(self, classes: int) -> Tensor:
        """(K,) share of each class among the annotated, observed pixels."""
        counts = torch.zeros(classes, dtype=torch.float64)
        for group in self.groups:
            y = torch.where(group.m, group.y, torch.full_like(group.y, UNLABELLED)).flatten()
            counts += torch.bincount(y.long(), minlength=256)[:classes].cpu()
        return (counts / counts.sum().clamp_min(1)).float()

    def sample(self, count: int) -> Batch:
        """`count` tiles; all of one batch have the same number of dates.

        Returns:
            A Batch with H = W = size.
        """
        g = self.generator
        index = int(torch.multinomial(self._weights, 1, generator=g)) if len(self.groups) > 1 else 0
        group = self.groups[index]
        anchors = self._anchors(group, count)
        area = torch.searchsorted(group.offset, anchors, right=True) - 1
        local = anchors - group.offset[area]
        width, height = group.width[area], group.height[area]
        jitter = (torch.rand((2, count), generator=g) * self.size).long()
        top = _place(torch.div(local, width, rounding_mode="floor") - jitter[0], height, self.size)
        left = _place(local % width - jitter[1], width, self.size)
        symmetry = torch.randint(8, (count,), generator=g)
        return self._gather(group, group.y, area, top, left, symmetry)

    def held_out_batches(self, areas: Sequence[TrainingArea], batch: int, most: int) -> Iterator[Batch]:
        """The tiles that cover the held-out pixels, every time the same ones, their `y` the held-out labels.

        Tiles overlap by half and only their middle is asked, as in inference; a pixel is asked once.

        Args:
            areas: The areas the sampler was made from.
            batch: Tiles a batch.
            most: Tiles in all; beyond it they are thinned evenly.
        """
        for group in self.groups:
            own = [area for area in areas if area.x.shape[0] == group.dates]
            places = [
                (index, row, col) for index, area in enumerate(own) for row, col in _middles(area.held_out, self.size)
            ]
            if len(places) > most:
                places = [places[i * len(places) // most] for i in range(most)]
            for start in range(0, len(places), batch):
                area, row, col = torch.tensor(places[start : start + batch]).T
                top, left = row - self.size // 4, col - self.size // 4
                tiles = self._gather(group, group.held_out, area, top, left, torch.zeros_like(area))
                q = self.size // 4
                middle = torch.zeros((self.size, self.size), dtype=torch.bool, device=self.device)
                middle[q : q + self.size // 2, q : q + self.size // 2] = True
                yield replace(tiles, y=torch.where(middle, tiles.y, torch.full_like(tiles.y, UNLABELLED)))

    def _anchors(self, group: _Group, count: int) -> Tensor:
        g = self.generator
        labels = torch.randint(len(group.classes), (count,), generator=g)
        place = torch.rand((count,), generator=g, dtype=torch.float64)
        anchors = torch.empty(count, dtype=torch.int64)
        for label in range(len(group.classes)):
            of, where = group.classes[label], torch.nonzero(labels == label)[:, 0]
            if len(where) == 0:
                continue
            polygon = torch.multinomial(of.weights, len(where), replacement=True, generator=g)
            anchors[where] = of.pixels[of.starts[polygon] + (place[where] * of.lengths[polygon]).long()]
        return anchors

    def _gather(
        self, group: _Group, labels: Tensor, area: Tensor, top: Tensor, left: Tensor, symmetry: Tensor
    ) -> Batch:
        size, t = self.size, group.dates
        b = len(area)
        along = torch.arange(size)
        rows = torch.where((symmetry & 1).bool()[:, None], size - 1 - along, along)
        cols = torch.where((symmetry & 2).bool()[:, None], size - 1 - along, along)
        rows, cols = rows[:, :, None].expand(b, size, size), cols[:, None, :].expand(b, size, size)
        turned = (symmetry & 4).bool()[:, None, None]
        rows, cols = torch.where(turned, rows.mT, rows), torch.where(turned, cols.mT, cols)
        rows, cols = rows + top[:, None, None], cols + left[:, None, None]
        width, height = group.width[area][:, None, None], group.height[area][:, None, None]
        inside = ((rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)).to(self.device)
        flat = group.offset[area][:, None, None] + rows.clamp_min(0).minimum(height - 1) * width
        flat = (flat + cols.clamp_min(0).minimum(width - 1)).to(self.device).flatten()
        m = group.m[flat].reshape(b, size, size, t) & inside[..., None]
        y = labels[flat].reshape(b, size, size, t)
        y = torch.where(inside[..., None], y, torch.full_like(y, UNLABELLED))
        x = group.x[flat].reshape(b, size, size, t, -1).float()
        x = (x + (group.shift - self.mean)) / self.std
        x = torch.where(m[..., None], x, torch.zeros((), device=self.device))
        return Batch(
            x.permute(0, 3, 4, 1, 2),
            m.permute(0, 3, 1, 2)[:, :, None],
            y.permute(0, 3, 1, 2),
            None if group.days is None else group.days[area.to(self.device)],
        )


def _place(start: Tensor, length: Tensor, size: int) -> Tensor:
    """Tile starts moved inside the image where it is large enough, else so that the image lies inside the tile."""
    room = length - size
    return start.maximum(room.clamp_max(0)).minimum(room.clamp_min(0))


def _flat(parts: Sequence[Tensor], columns: int) -> Tensor:
    """(T, C, H, W) each, as one (pixels, T·C)."""
    return torch.cat([part.permute(2, 3, 0, 1).reshape(-1, columns) for part in parts])


def _pixels_by_class(
    areas: Sequence[TrainingArea], labels: Sequence[npt.NDArray[np.uint8]], offsets: Sequence[int]
) -> list[_ClassPixels]:
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
        found.append(_ClassPixels(pixels, torch.cumsum(lengths, 0) - lengths, lengths, lengths.double().sqrt()))
    return found


def _middles(held_out: npt.NDArray[np.uint8], size: int) -> list[tuple[int, int]]:
    """Upper left corners, on a grid of half tiles, of the tile middles that hold a held-out pixel."""
    half = size // 2
    _, rows, cols = np.nonzero(held_out != UNLABELLED)
    corners = np.unique(np.stack([rows // half * half, cols // half * half], axis=1), axis=0)
    return [(int(row), int(col)) for row, col in corners]
