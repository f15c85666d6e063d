"""Training tiles straight from the device: where they are drawn, and how they are cut, turned and normalised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..symmetries import draw_symmetries
from .held_pixels import UNLABELLED as UNLABELLED
from .held_pixels import HeldPixels, pixels_at
from .held_pixels import TrainingArea as TrainingArea
from .held_pixels import band_statistics as band_statistics
from .held_pixels import to_device_type as to_device_type

_ASIDE = 16


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


@dataclass(frozen=True)
class _Places:
    """Where the pixels of B tiles are.

    Attributes:
        area: (B,) which area a tile is of.
        inside: (B, H, W) bool, whether a pixel lies in the area.
        flat: (B · H · W,) its number among the group's pixels.
    """

    area: Tensor
    inside: Tensor
    flat: Tensor


class TileSampler:
    """Draws random tiles, balanced over classes and polygons.

    A labelled tile's place is drawn as: a class (each alike), one of its polygons (∝ √area), a pixel of it, and where
    that pixel lies in the tile. An unlabelled tile's as: an observed pixel (each alike), and where it lies in the tile.
    The tile is then turned and mirrored by one of the symmetries.

    Args:
        areas: All with the same number of bands. Where nothing in them is annotated, a labelled tile's place is drawn
            like an unlabelled one's.
        mean, std: Per band, in the rasters' units.
        size: Tile side in pixels.
        device: Where everything is held.
        seed: Of the sampler's own generator (`generator`, whose state a checkpoint keeps).
        symmetries: One of `SYMMETRIES`.
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
        symmetries: str = "square",
    ) -> None:
        self.symmetries = symmetries
        self.size = size
        self.device = device
        self.generator = torch.Generator().manual_seed(seed)
        self.mean = torch.tensor(mean, dtype=torch.float32, device=device)
        self.std = torch.tensor(std, dtype=torch.float32, device=device)
        self._kinds = sorted({area.kind for area in areas})
        self.groups = [HeldPixels.of([area for area in areas if area.kind == kind], device) for kind in self._kinds]
        self._weights = _pixels_of(self.groups)

    def learn_held_out(self) -> None:
        """From now on the held-out polygons are drawn and labelled like the others."""
        self.groups = [
            replace(
                group,
                y=torch.where(group.y != UNLABELLED, group.y, group.held_out),
                classes=group.with_held_out,
            )
            for group in self.groups
        ]
        self._weights = _pixels_of(self.groups)

    def class_frequencies(self, classes: int) -> Tensor:
        """(K,) share of each class among the annotated, observed pixels."""
        counts = torch.zeros(classes, dtype=torch.float64)
        for group in self.groups:
            y = torch.where(group.m, group.y, torch.full_like(group.y, UNLABELLED)).flatten()
            counts += torch.bincount(y.long(), minlength=256)[:classes].cpu()
        return (counts / counts.sum().clamp_min(1)).float()

    def drawn_frequencies(self, classes: int, tiles: int = 512) -> Tensor:
        """(K,) share of each class among the annotated, observed pixels of tiles as `sample` draws them.

        Args:
            tiles: How many to look at; they are drawn aside, and what `sample` gives next does not change.
        """
        counts = torch.zeros(classes, dtype=torch.float64)
        if not self._weights.any():
            return counts.float()
        state = self.generator.get_state()
        for _ in range(0, tiles, _ASIDE):
            # The pixels themselves are left where they are: of a long series they would be gigabytes.
            group, places = self._labelled_places(_ASIDE)
            m, y = self._told(group, group.y, places)
            y = y[m]
            counts += torch.bincount(y[y != UNLABELLED].long(), minlength=classes).cpu()
        self.generator.set_state(state)
        return (counts / counts.sum().clamp_min(1)).float()

    def sample(self, count: int) -> Batch:
        """`count` tiles; all of one batch have the same number of dates.

        Returns:
            A Batch with H = W = size.
        """
        group, places = self._labelled_places(count)
        return self._gather(group, group.y, places)

    def unlabelled(self, count: int, dates: int | None = None) -> Batch:
        """`count` tiles from anywhere in what is held, annotated or not; all of them have the same number of dates.

        The chance of a place is that of its observed pixels: no tile is without any, and few are mostly nodata.

        Args:
            dates: Only tiles with so many dates; None = any number, each as often as there are such pixels. A method
                that mixes these tiles with labelled ones asks for theirs.

        Returns:
            A Batch with H = W = size. Its `y` holds the labels that are learnt from, where the tile has any: a method
            may use or ignore them.

        Raises:
            ValueError: Nothing with so many dates is held, or observed.
        """
        groups = [group for group in self.groups if dates in (None, group.dates) and group.observed]
        if not groups:
            raise ValueError(f"no observed pixel with {dates or 'any'} dates is held")
        group, places = self._observed_places(groups, count)
        return self._gather(group, group.y, places)

    def held_out_batches(self, areas: Sequence[TrainingArea], batch: int, most: int) -> Iterator[Batch]:
        """The tiles that cover the held-out pixels, every time the same ones, their `y` the held-out labels.

        Tiles overlap by half and only their middle is asked, as in inference; a pixel is asked once. As in training and
        inference, a tile lies inside the image where that is large enough: padding is nothing a network is used to.

        Args:
            areas: The areas the sampler was made from.
            batch: Tiles a batch.
            most: Tiles in all; beyond it they are thinned evenly.
        """
        for kind, group in zip(self._kinds, self.groups):
            own = [area for area in areas if area.kind == kind]
            places = [
                (index, row, col) for index, area in enumerate(own) for row, col in _middles(area.held_out, self.size)
            ]
            if len(places) > most:
                places = [places[i * len(places) // most] for i in range(most)]
            for start in range(0, len(places), batch):
                area, row, col = torch.tensor(places[start : start + batch]).T
                top = _place(row - self.size // 4, group.height[area], self.size)
                left = _place(col - self.size // 4, group.width[area], self.size)
                tiles = self._gather(
                    group, group.held_out, self._places(group, area, top, left, torch.zeros_like(area))
                )
                asked = self._block(row - top)[:, :, None] & self._block(col - left)[:, None, :]
                yield replace(tiles, y=torch.where(asked[:, None], tiles.y, torch.full_like(tiles.y, UNLABELLED)))

    def _block(self, start: Tensor) -> Tensor:
        """(B, size) True along the half tile that begins at `start` (B,)."""
        along = torch.arange(self.size) - start[:, None]
        return ((along >= 0) & (along < self.size // 2)).to(self.device)

    def _choice(self, weights: Tensor) -> int:
        return int(torch.multinomial(weights, 1, generator=self.generator)) if len(weights) > 1 else 0

    def _labelled_places(self, count: int) -> tuple[HeldPixels, _Places]:
        if not self._weights.any():
            return self._observed_places([group for group in self.groups if group.observed], count)
        group = self.groups[self._choice(self._weights)]
        return group, self._around(group, self._anchors(group, count))

    def _observed_places(self, groups: Sequence[HeldPixels], count: int) -> tuple[HeldPixels, _Places]:
        group = groups[self._choice(torch.tensor([group.observed for group in groups], dtype=torch.float64))]
        anchors = group.observed_pixels(torch.rand((count,), generator=self.generator, dtype=torch.float64))
        return group, self._around(group, anchors)

    def _around(self, group: HeldPixels, anchors: Tensor) -> _Places:
        """Tiles that hold a pixel each, anywhere in the tile."""
        g, count = self.generator, len(anchors)
        area = torch.searchsorted(group.offset, anchors, right=True) - 1
        local = anchors - group.offset[area]
        width, height = group.width[area], group.height[area]
        jitter = (torch.rand((2, count), generator=g) * self.size).long()
        top = _place(torch.div(local, width, rounding_mode="floor") - jitter[0], height, self.size)
        left = _place(local % width - jitter[1], width, self.size)
        symmetry = draw_symmetries(self.symmetries, count, g)
        return self._places(group, area, top, left, symmetry)

    def _anchors(self, group: HeldPixels, count: int) -> Tensor:
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

    def _places(self, group: HeldPixels, area: Tensor, top: Tensor, left: Tensor, symmetry: Tensor) -> _Places:
        size, b = self.size, len(area)
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
        return _Places(area.to(self.device), inside, flat)

    def _told(self, group: HeldPixels, labels: Tensor, places: _Places) -> tuple[Tensor, Tensor]:
        """Masks and labels, (B, H, W, T)."""
        shape = (*places.inside.shape, group.dates)
        inside = places.inside[..., None]
        m = pixels_at(group.m, places.flat).reshape(shape) & inside
        y = pixels_at(labels, places.flat).reshape(shape)
        return m, torch.where(inside, y, torch.full_like(y, UNLABELLED))

    def _gather(self, group: HeldPixels, labels: Tensor, places: _Places) -> Batch:
        m, y = self._told(group, labels, places)
        x = pixels_at(group.x, places.flat).reshape(*m.shape, -1).float()
        x = (x + (group.shift - self.mean)) / self.std
        x = torch.where(m[..., None], x, torch.zeros((), device=self.device))
        return Batch(
            x.permute(0, 3, 4, 1, 2),
            m.permute(0, 3, 1, 2)[:, :, None],
            y.permute(0, 3, 1, 2),
            None if group.days is None else group.days[places.area],
        )


def _pixels_of(groups: Sequence[HeldPixels]) -> Tensor:
    return torch.tensor([sum(len(c.pixels) for c in group.classes) for group in groups], dtype=torch.float64)


def _place(start: Tensor, length: Tensor, size: int) -> Tensor:
    """Tile starts moved inside the image where it is large enough, else so that the image lies inside the tile."""
    room = length - size
    return start.maximum(room.clamp_max(0)).minimum(room.clamp_min(0))


def _middles(held_out: npt.NDArray[np.uint8], size: int) -> list[tuple[int, int]]:
    """Upper left corners, on a grid of half tiles, of the tile middles that hold a held-out pixel."""
    half = size // 2
    _, rows, cols = np.nonzero(held_out != UNLABELLED)
    corners = np.unique(np.stack([rows // half * half, cols // half * half], axis=1), axis=0)
    return [(int(row), int(col)) for row, col in corners]
