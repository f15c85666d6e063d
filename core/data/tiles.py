"""Training tiles straight from the device: which are drawn, and which cover what is held out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from ..runtime import send
from ..symmetries import draw_symmetries
from .held_pixels import UNLABELLED as UNLABELLED
from .held_pixels import HeldPixels, pixels_at, put_planes
from .held_pixels import TrainingArea as TrainingArea
from .held_pixels import to_device_type as to_device_type
from .tile_cutting import Batch as Batch
from .tile_cutting import Places, cut, filled_up, moved_inside, tile_places, told_at

_ASIDE = 16
#: How often a date is drawn that shows nothing of any tile of a batch, to one that shows all of them.
_CLOUDED = 0.05
#: Of two dates so much less is hidden: mostly one of them is annotated, and all that there is to learn is on it.
_OF_TWO = 0.25


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
            m, y = told_at(group, group.y, places)
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
        return self._hide(cut(group, group.y, places, self.mean, self.std))

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
        return self._hide(filled_up(cut(group, group.y, places, self.mean, self.std), dates))

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
                told_at(group, flat[number].to(self.device), places)[1].permute(0, 3, 1, 2),
            )

    def _held_out(self, number: int, places: Places, asked: Tensor) -> Batch:
        tiles = cut(self.groups[number], self.groups[number].held_out, places, self.mean, self.std)
        return replace(tiles, y=torch.where(asked, tiles.y, torch.full_like(tiles.y, UNLABELLED)))

    def _held_out_places(
        self, areas: Sequence[TrainingArea], batch: int, most: int
    ) -> Iterator[tuple[int, Places, Tensor]]:
        """Group's number, places, and (B, 1, H, W) which of their pixels are asked, as `held_out_batches` says."""
        for number, (kind, group) in enumerate(zip(self._kinds, self.groups)):
            own = [area for area in areas if area.kind == kind]
            places = [(index, row, col) for index, area in enumerate(own) for row, col in _middles(area, self.size)]
            if len(places) > most:
                places = [places[i * len(places) // most] for i in range(most)]
            for start in range(0, len(places), batch):
                area, row, col = torch.tensor(places[start : start + batch]).T
                top = moved_inside(row - self.size // 4, group.height[area], self.size)
                left = moved_inside(col - self.size // 4, group.width[area], self.size)
                looked = self._looked_at(group, tile_places(group, self.size, area=area, top=top, left=left), start)
                asked = self._block(row - top)[:, :, None] & self._block(col - left)[:, None, :]
                yield number, looked, asked[:, None]

    def _block(self, start: Tensor) -> Tensor:
        """(B, size) True along the half tile that begins at `start` (B,)."""
        along = torch.arange(self.size) - start[:, None]
        return ((along >= 0) & (along < self.size // 2)).to(self.device)

    def _choice(self, weights: Tensor) -> int:
        # As if the others were not there: what is annotated is drawn alike whatever else is held.
        some = weights.nonzero()[:, 0]
        return int(some[torch.multinomial(weights[some], 1, generator=self.generator)] if len(some) > 1 else some[0])

    def _looked_at(self, group: HeldPixels, places: Places, number: int) -> Places:
        """Held-out places on some of their dates, the same ones whenever the batch of this number is asked for."""
        if self.dates is not None and self.dates < group.dates:
            drawn = torch.Generator().manual_seed(number)
            m, y = told_at(group, group.held_out, places)
            seen = m.double().mean((0, 1, 2)).cpu()
            if group.dated:
                # More than anything that is only seen.
                seen += 1e3 * (y != UNLABELLED).double().mean((0, 1, 2)).cpu()
            places = replace(places, dates=self._more_dates(torch.arange(0), seen, self.dates, drawn))
        return places

    def _labelled_places(self, count: int) -> tuple[HeldPixels, Places]:
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
    ) -> tuple[HeldPixels, Places]:
        group = groups[self._choice(torch.tensor([group.observed for group in groups], dtype=torch.float64))]
        anchors = group.observed_pixels(torch.rand((count,), generator=self.generator, dtype=torch.float64))
        some = None if dates is None or dates >= group.dates else self._dates_for(group, anchors, dates)
        return group, self._around(group, anchors, some)

    def _dates_for(self, group: HeldPixels, anchors: Tensor, count: int, lead: Tensor | None = None) -> Tensor:
        """(count,) numbers of dates, rising: the `lead`, and others by how many of the anchors they show."""
        seen = pixels_at(group.masks, anchors).double().mean(0)
        return self._more_dates(torch.arange(0) if lead is None else lead, seen, count, self.generator)

    @staticmethod
    def _more_dates(lead: Tensor, seen: Tensor, count: int, generator: torch.Generator) -> Tensor:
        # What is under clouds must be met as well, now and then.
        weights = seen + _CLOUDED
        weights[lead] = 0
        more = count - len(lead)
        drawn = torch.multinomial(weights, more, generator=generator) if more > 0 else lead[:0]
        return torch.cat([lead, drawn]).sort().values

    def _around(self, group: HeldPixels, anchors: Tensor, dates: Tensor | None = None) -> Places:
        """Tiles that hold a pixel each, anywhere in the tile."""
        g, count = self.generator, len(anchors)
        area = torch.searchsorted(group.offset, anchors, right=True) - 1
        local = anchors - group.offset[area]
        width, height = group.width[area], group.height[area]
        jitter = (torch.rand((2, count), generator=g) * self.size).long()
        top = moved_inside(torch.div(local, width, rounding_mode="floor") - jitter[0], height, self.size)
        left = moved_inside(local % width - jitter[1], width, self.size)
        symmetry = draw_symmetries(self.symmetries, count, g)
        return tile_places(group, self.size, area=area, top=top, left=left, symmetry=symmetry, dates=dates)

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

    def _hide(self, batch: Batch) -> Batch:
        """The batch with whole dates of its tiles hidden, as if there had been clouds; their labels stay."""
        count, dates = batch.x.shape[:2]
        if not self.across or not self.hidden or dates == 1:
            return batch
        most = self.hidden * (_OF_TWO if dates == 2 else 1)
        share = torch.rand((count, 1), generator=self.generator) * most
        drawn = torch.rand((count, dates), generator=self.generator)
        kept = send((drawn >= share) | (drawn == drawn.amax(1, keepdim=True)), self.device)[:, :, None, None, None]
        return replace(batch, x=batch.x * kept, m=batch.m & kept)


def _pixels_of(groups: Sequence[HeldPixels]) -> Tensor:
    """(groups,) annotated pixels to draw from; one that is annotated on several dates is one."""
    counts = [
        float(sum(torch.unique(of.pixels).numel() if group.dated else of.pixels.numel() for of in group.classes))
        for group in groups
    ]
    return torch.tensor(counts, dtype=torch.float64)


def _middles(area: TrainingArea, size: int) -> list[tuple[int, int]]:
    """Upper left corners, on a grid of half tiles, of the tile middles that hold a held-out pixel.

    The grid is that of what is held for the annotations: it is looked at alike whatever is held around it.
    """
    half = size // 2
    _, *place = np.nonzero(area.held_out != UNLABELLED)
    rows, cols = ((along - first) // half * half + first for along, first in zip(place, area.corner))
    corners = np.unique(np.stack([rows, cols], axis=1), axis=0)
    return [(int(row), int(col)) for row, col in corners]
