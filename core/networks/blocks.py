"""The pieces the networks are made of. No batch statistics anywhere: batches here are small and mixed."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from .norm import ChannelNorm

#: By the number of axes that a convolution runs along: rows and columns, or dates before them.
CONVOLUTIONS: dict[int, Any] = {2: nn.Conv2d, 3: nn.Conv3d}
_DROPOUTS: dict[int, Any] = {2: nn.Dropout2d, 3: nn.Dropout3d}


def rectified(x: Tensor) -> Tensor:
    """max(x, 0) of what a `ChannelNorm` gives, in place only where no gradient is recorded.

    It gives a view, and autograd copies a gradient twice for what is written into one: a step takes some percent more.
    """
    return nn.functional.relu(x, inplace=not torch.is_grad_enabled())


class ResidualBlock(nn.Module):
    """Two convolutions of side 3, each normalised per pixel, and a shortcut: (N, C_in, H, W) → (N, C_out, H, W).

    Args:
        axes: 3 = over dates too: (N, C_in, T, H, W) → (N, C_out, T, H, W).
    """

    def __init__(self, *, inputs: int, outputs: int, dropout: float = 0.0, axes: int = 2) -> None:
        super().__init__()
        conv = CONVOLUTIONS[axes]
        self.conv1 = conv(inputs, outputs, 3, padding=1, bias=False)
        self.norm1 = ChannelNorm(outputs)
        self.conv2 = conv(outputs, outputs, 3, padding=1, bias=False)
        self.norm2 = ChannelNorm(outputs)
        self.shortcut = conv(inputs, outputs, 1, bias=False) if inputs != outputs else nn.Identity()
        self.act = nn.ReLU(inplace=True)
        self.drop = _DROPOUTS[axes](dropout) if dropout else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        h = self.drop(rectified(self.norm1(self.conv1(x))))
        out: Tensor = self.act(self.norm2(self.conv2(h)) + self.shortcut(x))
        return out


class Up(nn.Module):
    """Double the resolution, join the skip, mix: (N, C, H, W), (N, C_skip, 2H, 2W) → (N, C_skip, 2H, 2W).

    Args:
        axes: 3 = with dates before the rows; their number stays.
    """

    def __init__(self, *, inputs: int, skip: int, dropout: float = 0.0, axes: int = 2) -> None:
        super().__init__()
        self.reduce = CONVOLUTIONS[axes](inputs, skip, 1, bias=False)
        self.block = ResidualBlock(inputs=2 * skip, outputs=skip, dropout=dropout, axes=axes)
        self.scale = (1.0,) * (axes - 2) + (2.0, 2.0)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        # Reduced before it is enlarged: the 1×1 convolution costs a quarter there and commutes with nearest.
        x = nn.functional.interpolate(self.reduce(x), scale_factor=self.scale, mode="nearest")
        out: Tensor = self.block(torch.cat([x, skip], dim=1))
        return out


def masked_input(x: Tensor, m: Tensor) -> Tensor:
    """[x·m, m]: a pixel that was not observed says so, and its values never enter.

    Args:
        x: (N, C, …, H, W) float; anything, NaN included, where m is False.
        m: (N, 1, …, H, W) bool.

    Returns:
        (N, C + 1, …, H, W).
    """
    return torch.cat([torch.where(m, x, torch.zeros((), dtype=x.dtype, device=x.device)), m.to(x.dtype)], dim=1)


def as_images(x: Tensor, m: Tensor) -> Tensor:
    """Dates as images of a batch, with their masks: (B, T, C, H, W), (B, T, 1, H, W) → (B·T, C + 1, H, W).

    A copy: several of a tile's dates may be one in memory.
    """
    return masked_input(x.flatten(0, 1), m.flatten(0, 1)).contiguous(memory_format=torch.channels_last)


def channels_last(network: nn.Module) -> nn.Module:
    """The network with its convolution weights channels last (2-D and 3-D alike), in place."""
    formats: dict[int, Any] = {4: torch.channels_last, 5: torch.channels_last_3d}
    for parameter in network.parameters():
        if parameter.dim() in formats:
            parameter.data = parameter.data.contiguous(memory_format=formats[parameter.dim()])
    return network
