"""Tiles cut out of the pixels that are held on a device: where their pixels are, turned and normalised."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..runtime import send
from .held_pixels import UNLABELLED, HeldPixels, pixels_at


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
class Places:
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


def tile_places(
    group: HeldPixels,
    size: int,
    *,
    area: Tensor,
    top: Tensor,
    left: Tensor,
    symmetry: Tensor | None = None,
    dates: Tensor | None = None,
) -> Places:
    """Where the pixels of B square tiles are.

    Args:
        size: Tile side in pixels.
        area: (B,) which of the group's areas each tile is of.
        top, left: (B,) its upper left pixel in that area; a tile may reach beyond it.
        symmetry: (B,) how it is turned, numbers that `draw_symmetries` gives; None = not at all.
        dates: See `Places`.
    """
    shape, device = (len(area), size, size), group.x.device
    along = torch.arange(size)
    if symmetry is None:
        symmetry = torch.zeros_like(area)
    rows = torch.where((symmetry & 1).bool()[:, None], size - 1 - along, along)
    cols = torch.where((symmetry & 2).bool()[:, None], size - 1 - along, along)
    rows, cols = rows[:, :, None].expand(shape), cols[:, None, :].expand(shape)
    turned = (symmetry & 4).bool()[:, None, None]
    rows, cols = torch.where(turned, rows.mT, rows), torch.where(turned, cols.mT, cols)
    rows, cols = rows + top[:, None, None], cols + left[:, None, None]
    width, height = group.width[area][:, None, None], group.height[area][:, None, None]
    inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
    flat = group.offset[area][:, None, None] + rows.clamp_min(0).minimum(height - 1) * width
    flat = flat + cols.clamp_min(0).minimum(width - 1)
    some = None if dates is None else send(dates, device)
    return Places(send(area, device), send(inside, device), send(flat.flatten(), device), some)


def told_at(group: HeldPixels, labels: Tensor, places: Places) -> tuple[Tensor, Tensor]:
    """Masks, and what `labels` (a number for each of the group's pixels, by date) say there: (B, H, W, T) both."""
    inside = places.inside[..., None]
    m = pixels_at(group.m, places.flat, places.dates, group.dates).view(*places.inside.shape, -1) & inside
    dates = places.dates if group.dated else None
    y = pixels_at(labels, places.flat, dates, group.dates).view(*places.inside.shape, -1)
    return m, torch.where(inside, y, torch.full_like(y, UNLABELLED)).expand_as(m)


def cut(group: HeldPixels, labels: Tensor, places: Places, mean: Tensor, std: Tensor) -> Batch:
    """The tiles at some places.

    Args:
        labels: What their `y` is taken from: `group.y` or `group.held_out`.
        mean, std: (C,) per band, in the rasters' units, where the group's pixels are held.
    """
    m, y = told_at(group, labels, places)
    x = pixels_at(group.x, places.flat, places.dates, group.dates).reshape(*m.shape, -1).float()
    x = (x + (group.shift - mean)) / std
    x = torch.where(m[..., None], x, torch.zeros((), device=x.device))
    days = None if group.days is None else group.days[places.area]
    return Batch(
        x.permute(0, 3, 4, 1, 2),
        m.permute(0, 3, 1, 2)[:, :, None],
        y.permute(0, 3, 1, 2),
        days if days is None or places.dates is None else days[:, places.dates],
    )


def filled_up(batch: Batch, dates: int | None) -> Batch:
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


def moved_inside(start: Tensor, length: Tensor, size: int) -> Tensor:
    """Tile starts moved inside the image where it is large enough, else so that the image lies inside the tile."""
    room = length - size
    return start.maximum(room.clamp_max(0)).minimum(room.clamp_min(0))
