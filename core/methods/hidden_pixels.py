"""What to hide of an image that was wholly observed, so that inference under missing data has exact targets."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ..runtime import send

#: Cells of the coarse noise that clouds are cut from, across a tile, and the largest share of a tile they cover.
_CELLS = (2, 3, 6)
_COVER = 0.7
_SAMPLE = 512


def draw_masks(observed: Tensor, *, hide: float) -> Tensor:
    """Measurement masks as other tiles have them, moved, and now and then a cloud besides.

    Args:
        observed: (B, T, 1, H, W) bool, masks of real tiles; not drawn from are those of the tile itself.
        hide: Share of the dates over which a made cloud is laid. What was really missing teaches more, but where
            nothing ever is nothing would be learnt.

    Returns:
        (B, T, 1, H, W) bool; no date of one-date tiles is hidden as a whole.
    """
    b, t = observed.shape[:2]
    # Another tile's masks, another date's: their shapes are real, their place is not.
    masks = observed.roll(1 + int(torch.randint(max(b - 1, 1), ())), 0)
    masks = masks[:, send(torch.randperm(t), observed.device)] if t > 1 else masks
    masks = _moved(masks)
    clouds = clouds_like(masks)
    laid = send(torch.rand(b, t) < hide, observed.device)[:, :, None, None, None]
    masks = masks & ~(clouds & laid)
    seen = masks.any(1, keepdim=True).flatten(1).any(1)
    return torch.where(seen[:, None, None, None, None], masks, torch.ones_like(masks))


def _moved(masks: Tensor) -> Tensor:
    """One of the square's symmetries and a shift that comes in again on the other side, common to a batch."""
    h, w = masks.shape[-2:]
    symmetry = int(torch.randint(8, ()))
    if symmetry & 1:
        masks = masks.flip(-1)
    if symmetry & 2:
        masks = masks.flip(-2)
    if symmetry & 4 and h == w:
        masks = masks.transpose(-1, -2)
    return masks.roll((int(torch.randint(h, ())), int(torch.randint(w, ()))), (-2, -1))


def clouds_like(masks: Tensor) -> Tensor:
    """True inside of blobs that cover up to 0.7 of each date, (B, T, 1, H, W): noise enlarged and cut at a quantile."""
    b, t, _, h, w = masks.shape
    cells = _CELLS[int(torch.randint(len(_CELLS), ()))]
    noise = torch.randn(b * t, 1, cells + 1, cells + 1)
    smooth = functional.interpolate(noise, size=(h, w), mode="bicubic", align_corners=True)
    smooth = smooth + 0.15 * torch.randn(b * t, 1, h, w)
    # Every few pixels tell the quantile well enough: to sort them all for each of a hundred dates takes long.
    sample = smooth.flatten(1)[:, :: max(1, h * w // _SAMPLE)].sort(1).values
    place = (_COVER * torch.rand(b * t, 1) * sample.shape[1]).long()
    return send((smooth < sample.gather(1, place)[:, :, None, None]).reshape(masks.shape), masks.device)
