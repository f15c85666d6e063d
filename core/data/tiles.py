"""Training tiles straight from the device: where they are drawn, and how they are cut, turned and normalised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from ..symmetries import draw_symmetries
from .held_pixels import UNLABELLED as UNLABELLED
from .held_pixels import HeldPixels, pixels_at, put_planes
from .held_pixels import TrainingArea as TrainingArea
from .held_pixels import band_statistics as band_statistics
from .held_pixels import to_device_type as to_device_type

_ASIDE = 16
#: How often a date is drawn that shows nothing of any tile of a batch, to one that shows all of them.
_CLOUDED = 0.05
#: Of two dates so much less is hidden: mostly one of them is annotated, and all that there is to learn is on it.
_OF_TWO = 0.25


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

    def believed(self, across: bool) -> Tensor:
        """(B, T, 1, H, W) bool, where an annotation can be learnt from or checked with: where the pixel was observed.

        Args:
            across: Whether the network looks across dates: then it is enough that it was on one of them.
        """
        return self.m.any(1, keepdim=True).expand_as(self.m) if across else self.m


@dataclass(frozen=True)
class _Places:
    """Where the pixels of B tiles are.

    Attributes:
        area: (B,) which area a tile is of.
        inside: (B, H, W) bool, whether a pixel lies in the area.
        flat: (B · H · W,) its number among the group's pixels.
        dates: Numbers of the dates asked for, rising; None = all.
    """

    area: Tensor
    inside: Tensor
    flat: Tensor
    dates: Tensor | None = None


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
        dates: Dates in a batch, at most: of a longer series it is some, drawn anew for each batch; None = all.
        across: Whether the network looks across dates, see `Batch.believed`.
        hidden: Largest share of the dates of a tile that are hidden from the network; the share is drawn for each
            tile. One date always stays.
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
        dates: int | None = None,
        across: bool = False,
        hidden: float = 0.0,
    ) -> None:
        self.symmetries = symmetries
        self.dates = dates
        self.across = across
        self.hidden = hidden
        self.size = size
        self.device = device
        self.generator = torch.Generator().manual_seed(seed)
        self.mean = torch.tensor(mean, dtype=torch.float32, device=device)
        self.std = torch.tensor(std, dtype=torch.float32, device=device)
        self._kinds = sorted({area.kind for area in areas})
        self.groups = [
            HeldPixels.of([area for area in areas if area.kind == kind], device, across) for kind in self._kinds
        ]
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
            counts += group.class_counts(classes, self.across)
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
            y = y[m.any(3, keepdim=True).expand_as(m) if self.across else m]
            counts += torch.bincount(y[y != UNLABELLED].long(), minlength=classes).cpu()
        self.generator.set_state(state)
        return (counts / counts.sum().clamp_min(1)).float()

    def sample(self, count: int) -> Batch:
        """`count` tiles; all of one batch have the same number of dates, and of a longer series the same dates.

        Where annotations are of some dates, half of the dates are such; the others, and all where annotations hold for
        every date, are drawn by how many of the tiles they show.

        Returns:
            A Batch with H = W = size.
        """
        group, places = self._labelled_places(count)
        return self._hide(self._gather(group, group.y, places))

    def unlabelled(self, count: int, dates: int | None = None) -> Batch:
        """`count` tiles from anywhere in what is held, annotated or not.

        The chance of a place is that of its observed pixels: no tile is without any, and few are mostly nodata.

        Args:
            dates: How many dates the tiles are to have; None = as many as those of `sample`. A method that mixes these
                tiles with labelled ones asks for theirs. Of a longer series it is some, a shorter one is filled up
                with dates on which nothing was observed.

        Returns:
            A Batch with H = W = size. Its `y` holds the labels that are learnt from, where the tile has any: a method
            may use or ignore them.

        Raises:
            ValueError: Nothing is held that was observed.
        """
        groups = [group for group in self.groups if group.observed]
        if not groups:
            raise ValueError("no observed pixel is held")
        group, places = self._observed_places(groups, count, dates or self.dates)
        return self._hide(_filled_up(self._gather(group, group.y, places), dates))

    def held_out_batches(self, areas: Sequence[TrainingArea], batch: int, most: int) -> Iterator[Batch]:
        """The tiles that cover the held-out pixels, every time the same ones, their `y` the held-out labels.

        Tiles overlap by half and only their middle is asked, as in inference; a pixel is asked once. As in training and
        inference, a tile lies inside the image where that is large enough: padding is nothing a network is used to. Of
        more than `dates` dates it is some, those that the tiles are annotated on first.

        Args:
            areas: The areas the sampler was made from.
            batch: Tiles a batch.
            most: Tiles in all; beyond it they are thinned evenly.
        """
        for number, places, asked in self._held_out_places(areas, batch, most):
            yield self._held_out(number, places, asked)

    def held_out_numbers(self, areas: Sequence[TrainingArea], batch: int, most: int) -> Iterator[tuple[Batch, Tensor]]:
        """The batches of `held_out_batches`, each with (B, T, H, W) int32 numbers of polygons.

        A number stands for one polygon of one area: one that lies in two windows of a series has two.
        """
        flat: dict[int, Tensor] = {}
        first = 0
        for number, (kind, group) in enumerate(zip(self._kinds, self.groups)):
            flat[number] = torch.empty(group.held_out.shape, dtype=torch.int32)
            own = [area for area in areas if area.kind == kind]
            for area, start in zip(own, group.offset.tolist()):
                for date in range(group.held_out.shape[1]):
                    plane = area.polygons[min(date, len(area.polygons) - 1)] + np.int32(first)
                    put_planes(flat[number], start, date, torch.from_numpy(plane[None]))
                first += int(area.polygons.max()) + 1
        for number, places, asked in self._held_out_places(areas, batch, most):
            group = self.groups[number]
            yield (
                self._held_out(number, places, asked),
                self._told(group, flat[number].to(self.device), places)[1].permute(0, 3, 1, 2),
            )

    def _held_out(self, number: int, places: _Places, asked: Tensor) -> Batch:
        tiles = self._gather(self.groups[number], self.groups[number].held_out, places)
        return replace(tiles, y=torch.where(asked, tiles.y, torch.full_like(tiles.y, UNLABELLED)))

    def _held_out_places(
        self, areas: Sequence[TrainingArea], batch: int, most: int
    ) -> Iterator[tuple[int, _Places, Tensor]]:
        """Group's number, places, and (B, 1, H, W) which of their pixels are asked, as `held_out_batches` says."""
        for number, (kind, group) in enumerate(zip(self._kinds, self.groups)):
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
                looked = self._looked_at(group, self._places(group, area, top, left, torch.zeros_like(area)), start)
                asked = self._block(row - top)[:, :, None] & self._block(col - left)[:, None, :]
                yield number, looked, asked[:, None]

    def _block(self, start: Tensor) -> Tensor:
        """(B, size) True along the half tile that begins at `start` (B,)."""
        along = torch.arange(self.size) - start[:, None]
        return ((along >= 0) & (along < self.size // 2)).to(self.device)

    def _choice(self, weights: Tensor) -> int:
        return int(torch.multinomial(weights, 1, generator=self.generator)) if len(weights) > 1 else 0

    def _looked_at(self, group: HeldPixels, places: _Places, number: int) -> _Places:
        """Held-out places on some of their dates, the same ones whenever the batch of this number is asked for."""
        if self.dates is not None and self.dates < group.dates:
            drawn = torch.Generator().manual_seed(number)
            m, y = self._told(group, group.held_out, places)
            seen = m.double().mean((0, 1, 2)).cpu()
            if group.dated:
                # More than anything that is only seen.
                seen += 1e3 * (y != UNLABELLED).double().mean((0, 1, 2)).cpu()
            places = replace(places, dates=self._more_dates(torch.arange(0), seen, self.dates, drawn))
        return places

    def _labelled_places(self, count: int) -> tuple[HeldPixels, _Places]:
        if not self._weights.any():
            return self._observed_places([group for group in self.groups if group.observed], count, self.dates)
        group = self.groups[self._choice(self._weights)]
        if self.dates is None or self.dates >= group.dates:
            return group, self._around(group, self._anchors(group, count)[0])
        lead = torch.arange(0)
        if group.dated:
            lead = torch.unique(self._anchors(group, -(-self.dates // 2))[1])
        anchors, _ = self._anchors(group, count, lead if group.dated else None)
        return group, self._around(group, anchors, self._dates_for(group, anchors, self.dates, lead))

    def _observed_places(
        self, groups: Sequence[HeldPixels], count: int, dates: int | None
    ) -> tuple[HeldPixels, _Places]:
        group = groups[self._choice(torch.tensor([group.observed for group in groups], dtype=torch.float64))]
        anchors = group.observed_pixels(torch.rand((count,), generator=self.generator, dtype=torch.float64))
        some = None if dates is None or dates >= group.dates else self._dates_for(group, anchors, dates)
        return group, self._around(group, anchors, some)

    def _dates_for(self, group: HeldPixels, anchors: Tensor, count: int, lead: Tensor | None = None) -> Tensor:
        """(count,) numbers of dates, rising: the `lead`, and others by how many of the anchors they show."""
        seen = pixels_at(group.m, anchors.to(self.device)).double().mean(0).cpu()
        return self._more_dates(torch.arange(0) if lead is None else lead, seen, count, self.generator)

    @staticmethod
    def _more_dates(lead: Tensor, seen: Tensor, count: int, generator: torch.Generator) -> Tensor:
        # What is under clouds must be met as well, now and then.
        weights = seen + _CLOUDED
        weights[lead] = 0
        more = count - len(lead)
        drawn = torch.multinomial(weights, more, generator=generator) if more > 0 else lead[:0]
        return torch.cat([lead, drawn]).sort().values

    def _around(self, group: HeldPixels, anchors: Tensor, dates: Tensor | None = None) -> _Places:
        """Tiles that hold a pixel each, anywhere in the tile."""
        g, count = self.generator, len(anchors)
        area = torch.searchsorted(group.offset, anchors, right=True) - 1
        local = anchors - group.offset[area]
        width, height = group.width[area], group.height[area]
        jitter = (torch.rand((2, count), generator=g) * self.size).long()
        top = _place(torch.div(local, width, rounding_mode="floor") - jitter[0], height, self.size)
        left = _place(local % width - jitter[1], width, self.size)
        symmetry = draw_symmetries(self.symmetries, count, g)
        return self._places(group, area, top, left, symmetry, dates)

    def _anchors(self, group: HeldPixels, count: int, dates: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """(count,) annotated pixels, classes alike, and the dates they are annotated on; only on some `dates`."""
        g = self.generator
        classes = [of for of in group.classes if dates is None or bool(of.lengths[:, dates].any())]
        labels = torch.randint(len(classes), (count,), generator=g)
        place = torch.rand((count,), generator=g, dtype=torch.float64)
        anchors, on = torch.empty(count, dtype=torch.int64), torch.empty(count, dtype=torch.int64)
        for label, of in enumerate(classes):
            where = torch.nonzero(labels == label)[:, 0]
            if len(where):
                anchors[where], on[where] = of.draw(place[where], g, dates)
        return anchors, on

    def _places(
        self,
        group: HeldPixels,
        area: Tensor,
        top: Tensor,
        left: Tensor,
        symmetry: Tensor,
        dates: Tensor | None = None,
    ) -> _Places:
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
        return _Places(area.to(self.device), inside, flat, None if dates is None else dates.to(self.device))

    def _told(self, group: HeldPixels, labels: Tensor, places: _Places) -> tuple[Tensor, Tensor]:
        """Masks and labels, (B, H, W, T)."""
        inside = places.inside[..., None]
        m = pixels_at(group.m, places.flat, places.dates, group.dates).view(*places.inside.shape, -1) & inside
        dates = places.dates if group.dated else None
        y = pixels_at(labels, places.flat, dates, group.dates).view(*places.inside.shape, -1)
        return m, torch.where(inside, y, torch.full_like(y, UNLABELLED)).expand_as(m)

    def _gather(self, group: HeldPixels, labels: Tensor, places: _Places) -> Batch:
        m, y = self._told(group, labels, places)
        x = pixels_at(group.x, places.flat, places.dates, group.dates).reshape(*m.shape, -1).float()
        x = (x + (group.shift - self.mean)) / self.std
        x = torch.where(m[..., None], x, torch.zeros((), device=self.device))
        days = None if group.days is None else group.days[places.area]
        return Batch(
            x.permute(0, 3, 4, 1, 2),
            m.permute(0, 3, 1, 2)[:, :, None],
            y.permute(0, 3, 1, 2),
            days if days is None or places.dates is None else days[:, places.dates],
        )

    def _hide(self, batch: Batch) -> Batch:
        """The batch with whole dates of its tiles hidden, as if there had been clouds; their labels stay."""
        count, dates = batch.x.shape[:2]
        if not self.across or not self.hidden or dates == 1:
            return batch
        most = self.hidden * (_OF_TWO if dates == 2 else 1)
        share = torch.rand((count, 1), generator=self.generator) * most
        drawn = torch.rand((count, dates), generator=self.generator)
        kept = ((drawn >= share) | (drawn == drawn.amax(1, keepdim=True))).to(self.device)[:, :, None, None, None]
        return replace(batch, x=batch.x * kept, m=batch.m & kept)


def _filled_up(batch: Batch, dates: int | None) -> Batch:
    """The batch with as many dates more, on which nothing was observed, as it lacks; they stand for its last day."""
    lacking = 0 if dates is None else dates - batch.x.shape[1]
    if lacking <= 0:
        return batch
    return Batch(
        functional.pad(batch.x, (0, 0, 0, 0, 0, 0, 0, lacking)),
        functional.pad(batch.m, (0, 0, 0, 0, 0, 0, 0, lacking)),
        functional.pad(batch.y, (0, 0, 0, 0, 0, lacking), value=UNLABELLED),
        None if batch.days is None else torch.cat([batch.days, batch.days[:, -1:].expand(-1, lacking)], 1),
    )


def _pixels_of(groups: Sequence[HeldPixels]) -> Tensor:
    """(groups,) annotated pixels to draw from; one that is annotated on several dates is one."""
    counts = [
        float(sum(torch.unique(of.pixels).numel() if group.dated else of.pixels.numel() for of in group.classes))
        for group in groups
    ]
    return torch.tensor(counts, dtype=torch.float64)


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
