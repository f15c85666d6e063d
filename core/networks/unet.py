"""2-D U-Net over every date by itself (arXiv 1505.04597), residual, normalised per pixel."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor, nn

from .blocks import CONVOLUTIONS, ResidualBlock, Up, as_images


class UNet(nn.Module):
    """U-Net of `depth` halvings; dates are folded into the batch.

    Args:
        bands: C, spectral bands; the mask is one input channel more.
        classes: K, classes.
        width: Channels at full resolution; doubled at each halving, `widest` at most.
        depth: Number of halvings; H and W must be multiples of 2**depth.
        widest: Upper bound on channels.
        dropout: Share of feature maps dropped inside residual blocks, in [0, 1).

    Attributes:
        channels: At each resolution, the full one first.
        across_dates: Whether a date's logits depend on the other dates: then a date on which a pixel was not observed
            can be learnt and asked too.
    """

    #: That convolutions run along.
    axes = 2
    across_dates = False

    def __init__(
        self, *, bands: int, classes: int, width: int = 32, depth: int = 4, widest: int = 256, dropout: float = 0.0
    ) -> None:
        super().__init__()
        self.multiple = 2**depth
        self.channels = channels = [min(width * 2**level, widest) for level in range(depth + 1)]
        conv, axes = CONVOLUTIONS[self.axes], self.axes
        self.stem = conv(bands + 1, channels[0], 3, padding=1)
        self.encoder = nn.ModuleList(
            ResidualBlock(inputs=channels[max(level - 1, 0)], outputs=channels[level], dropout=dropout, axes=axes)
            for level in range(depth + 1)
        )
        self.decoder = nn.ModuleList(
            Up(inputs=channels[level + 1], skip=channels[level], dropout=dropout, axes=axes)
            for level in reversed(range(depth))
        )
        self.head = conv(channels[0], classes, 1)

    def encode(self, image: Tensor) -> list[Tensor]:
        """(N, C + 1, H, W) → features on the way down, (N, width, H, W) first, the deepest last."""
        x: Tensor = self.stem(image)
        levels = []
        for level, block in enumerate(self.encoder):
            x = block(self.halved(x) if level else x)
            levels.append(x)
        return levels

    def halved(self, x: Tensor) -> Tensor:
        """The maximum of every two by two pixels."""
        return nn.functional.max_pool2d(x, 2)

    def pyramid(self, image: Tensor) -> Iterator[Tensor]:
        """(N, C + 1, H, W) → features on the way up, the deepest first, (N, width, H, W) last."""
        skips = self.encode(image)
        x = skips.pop()
        yield x
        for up in self.decoder:
            x = up(x, skips.pop())
            yield x

    def features(self, image: Tensor) -> Tensor:
        """(N, C + 1, H, W) → (N, width, H, W), before the head."""
        for x in self.pyramid(image):
            last = x
        return last

    def forward(self, x: Tensor, m: Tensor, days: Tensor | None = None) -> Tensor:
        b, t, _, h, w = x.shape
        logits: Tensor = self.head(self.features(as_images(x, m)))
        return logits.float().reshape(b, t, -1, h, w)
