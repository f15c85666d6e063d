"""U-Net with temporal attention (U-TAE, arXiv 2107.07933) that gives a map for every date."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn

from .blocks import as_images
from .dates import DateAttention, Gather, gaps_between, observed_shares
from .unet import UNet

#: Without gradients: pixels (over all dates) of full resolution that are computed at once, and shares that attention
#: has at once; more go one after another.
_PIXELS = 1 << 17
_SHARES = 1 << 22
_LAST = torch.channels_last


class UTAE(UNet):
    """The U-Net, each date by itself on the way down, with what the other dates have to say added at every level.

    Which date counts for which is found once, at the lowest resolution, by what is seen there and by the time between
    them; so the cost of many dates stays bounded. A date is a key only where it was observed: one without any
    observation takes all from the others, and where none was observed nothing is told.

    Args:
        heads: Opinions on which dates count; the other entries are those of `UNet`.
    """

    across_dates = True

    def __init__(
        self,
        *,
        bands: int,
        classes: int,
        width: int = 32,
        depth: int = 4,
        widest: int = 256,
        dropout: float = 0.0,
        heads: int = 4,
    ) -> None:
        super().__init__(bands=bands, classes=classes, width=width, depth=depth, widest=widest, dropout=dropout)
        self.attention = DateAttention(channels=self.channels[-1], heads=heads)
        self.gather = nn.ModuleList(Gather(channels=count, heads=heads) for count in self.channels)

    def forward(self, x: Tensor, m: Tensor, days: Tensor | None = None) -> Tensor:
        b, t, _, h, w = x.shape
        levels = [level.reshape(b, t, *level.shape[1:]) for level in self._encoded(as_images(x, m))]
        rows, cols = levels[-1].shape[-2:]
        with torch.autocast(x.device.type, enabled=False):
            levels = [level.float() for level in levels]
            queries, keys = self.attention.compared(levels[-1], days)
            gaps = gaps_between(days, x)
            seen = m[:, :, 0].reshape(b, t, rows, h // rows, cols, w // cols).any(5).any(3).flatten(2)
            gathers = [item for item in self.gather if isinstance(item, Gather)]
            said = [
                gather.said(features, observed_shares(m, level), 2 ** (len(levels) - 1 - level))
                for level, (gather, features) in enumerate(zip(gathers, levels))
            ]
        parts = []
        for asked in _chunks(t, b * h * w, b * rows * cols * int(queries.shape[2]) * t):
            with torch.autocast(x.device.type, enabled=False):
                shares, far = self.attention(queries[:, :, :, asked], keys, seen, gaps[:, asked])
                joined = [
                    (features[:, asked] + gather(shares, *told, rows)).flatten(0, 1)
                    for gather, features, told in zip(gathers, levels, said)
                ]
                far = far.permute(0, 2, 3, 1).reshape(-1, far.shape[-1], rows, cols)
                joined[-1] = joined[-1] + far
            parts.append(self._decoded(joined).float())
        return torch.cat([part.reshape(b, -1, *part.shape[1:]) for part in parts], dim=1)

    def _encoded(self, image: Tensor) -> list[Tensor]:
        """`encode`, a few images at a time where nothing is learnt from them."""
        found: list[Tensor] = []
        for some in _chunks(len(image), image.shape[-2] * image.shape[-1]):
            part = self.encode(image[some])
            if len(part[0]) == len(image):
                return part
            # Into place at once: all dates at all levels are much, and parts beside their whole would be twice that.
            found = found or [
                torch.empty((len(image), *x.shape[1:]), dtype=x.dtype, device=x.device, memory_format=_LAST)
                for x in part
            ]
            for whole, x in zip(found, part):
                whole[some] = x
        return found

    def _decoded(self, levels: list[Tensor]) -> Tensor:
        levels = [level.contiguous(memory_format=torch.channels_last) for level in levels]
        x = levels.pop()
        for up in self.decoder:
            x = up(x, levels.pop())
        logits: Tensor = self.head(x)
        return logits


def _chunks(count: int, pixels: int, shares: int = 0) -> Iterator[slice]:
    """Slices of `count` dates of so many pixels and shares each; one where gradients are asked for, which hold it all
    anyway."""
    step = count if torch.is_grad_enabled() else max(1, min(_PIXELS // pixels, _SHARES // max(shares, 1)))
    for first in range(0, count, step):
        yield slice(first, min(first + step, count))
