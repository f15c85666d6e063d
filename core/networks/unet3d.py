"""U-Net whose convolutions run over dates as well (A. Hruška, CTU Prague 2023, after arXiv 1606.06650)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .blocks import masked_input
from .unet import UNet


class UNet3d(UNet):
    """The U-Net with 3×3×3 convolutions over (T, H, W). Pooling is in space only: every date keeps its map.

    Its entries are those of `UNet`. It knows the order of the dates and not how far apart they are; beyond the first
    and the last date it sees nothing, as beyond a tile's edge. A date reaches 2 · (2 · depth + 1) + 1 dates around it.
    """

    axes = 3
    across_dates = True

    def halved(self, x: Tensor) -> Tensor:
        return nn.functional.max_pool3d(x, (1, 2, 2))

    def forward(self, x: Tensor, m: Tensor, days: Tensor | None = None) -> Tensor:
        image = masked_input(x.transpose(1, 2), m.transpose(1, 2)).contiguous(memory_format=torch.channels_last_3d)
        logits: Tensor = self.head(self.features(image))
        return logits.float().transpose(1, 2)
