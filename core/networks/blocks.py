"""The pieces the networks are made of. No batch statistics anywhere: batches here are small and mixed."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .norm import ChannelNorm


class ResidualBlock(nn.Module):
    """Two 3×3 convolutions, each normalised per pixel, and a shortcut: (N, C_in, H, W) → (N, C_out, H, W)."""

    def __init__(self, *, inputs: int, outputs: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
        self.norm1 = ChannelNorm(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.norm2 = ChannelNorm(outputs)
        self.shortcut = nn.Conv2d(inputs, outputs, 1, bias=False) if inputs != outputs else nn.Identity()
        self.act = nn.ReLU(inplace=True)
        self.drop = nn.Dropout2d(dropout) if dropout else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        h = self.drop(self.act(self.norm1(self.conv1(x))))
        out: Tensor = self.act(self.norm2(self.conv2(h)) + self.shortcut(x))
        return out


class Up(nn.Module):
    """Double the resolution, join the skip, mix: (N, C, H, W), (N, C_skip, 2H, 2W) → (N, C_skip, 2H, 2W)."""

    def __init__(self, *, inputs: int, skip: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.reduce = nn.Conv2d(inputs, skip, 1, bias=False)
        self.block = ResidualBlock(inputs=2 * skip, outputs=skip, dropout=dropout)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        # Reduced before it is enlarged: the 1×1 convolution costs a quarter there and commutes with nearest.
        x = nn.functional.interpolate(self.reduce(x), scale_factor=2.0, mode="nearest")
        out: Tensor = self.block(torch.cat([x, skip], dim=1))
        return out


def masked_input(x: Tensor, m: Tensor) -> Tensor:
    """[x·m, m]: a pixel that was not observed says so, and its values never enter.

    Args:
        x: (N, C, H, W) float; anything, NaN included, where m is False.
        m: (N, 1, H, W) bool.

    Returns:
        (N, C + 1, H, W).
    """
    return torch.cat([torch.where(m, x, torch.zeros((), dtype=x.dtype, device=x.device)), m.to(x.dtype)], dim=1)
