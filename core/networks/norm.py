"""Normalisation that sees one pixel at a time."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class ChannelNorm(nn.Module):
    """LayerNorm (arXiv 1607.06450) over the channels of every pixel by itself: (N, C, …, H, W) → the same.

    Statistics over a tile (GroupNorm, InstanceNorm) make a pixel's class depend on where the tile's border runs: water
    beside a bright beach came out as forest in squares of the tile's size. With statistics of a pixel alone the network
    is the same function at every place and for every tile size, up to its receptive field.

    Args:
        channels: C.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        # Channels-last tensors lie in memory as this permutation reads them: nothing is copied.
        last = nn.functional.layer_norm(x.movedim(1, -1), (self.channels,), self.weight, self.bias)
        # Counted from the front: PyTorch's ONNX exporter loses count from the back.
        return last.movedim(x.dim() - 1, 1)
