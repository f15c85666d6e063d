"""p(x_hidden | z, x_observed): what is told of hidden pixels, corrected by what was learnt under made clouds."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .blocks import ResidualBlock, Up
from .gap_doubt import Doubt
from .hvae_context import Told, context_channels

_DEPTH = 2
LOG_VARIANCE = (-9.0, 3.0)


class Filler(nn.Module):
    """Mean and variance of hidden pixels, given a draw of z and the observed ones.

    Both start as told, see `hvae_context.tell`: the heads start at zero. How far each is to be believed is not learnt
    but measured, at the end, on gaps that the training never saw; until then what is learnt is not believed at all.

    Args:
        bands: C.
        width: Channels at full resolution.

    Attributes:
        trust: (2,) in [0, 1]: how much of what is told beyond the line in time, and how much of what is learnt.
        doubt: Factor of the standard deviations.
    """

    trust: Tensor

    def __init__(self, *, bands: int, width: int) -> None:
        super().__init__()
        channels = [width * 2**level for level in range(_DEPTH + 1)]
        self.stem = nn.Conv2d(context_channels(bands), width, 3, padding=1)
        self.down = nn.ModuleList(
            ResidualBlock(inputs=channels[max(level - 1, 0)], outputs=channels[level]) for level in range(_DEPTH + 1)
        )
        self.up = nn.ModuleList(
            Up(inputs=channels[level + 1], skip=channels[level]) for level in reversed(range(_DEPTH))
        )
        self.join = nn.Conv2d(width + bands, 2 * width, 1)
        self.head = nn.Conv2d(2 * width, 2 * bands, 1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)  # type: ignore[arg-type]
        self.register_buffer("trust", torch.tensor([1.0, 0.0]))
        self.doubt = Doubt()

    def look(self, told: Told) -> Tensor:
        """(B, width, H, W), the same for every draw of z."""
        h: Tensor = self.stem(told.features.contiguous(memory_format=torch.channels_last))
        skips = []
        for level, block in enumerate(self.down):
            h = block(functional.avg_pool2d(h, 2) if level else h)
            skips.append(h)
        skips.pop()
        for up in self.up:
            h = up(h, skips.pop())
        return h

    def forward(self, told: Told, looked: Tensor, drawn: Tensor) -> tuple[Tensor, Tensor]:
        """What is learnt to be added to the mean told, and the log-variance, (B, C, H, W) each.

        Args:
            looked: From `look`.
            drawn: (B, C, H, W), E p(x | z) of a draw of z.
        """
        out = self.head(functional.relu(self.join(torch.cat([looked, drawn - told.mean], 1)))).float()
        added, offset = out.chunk(2, 1)
        return added, (2 * told.spread.log() + offset).clamp(*LOG_VARIANCE)

    @property
    def learnt(self) -> bool:
        """Whether anything that was learnt is believed."""
        return float(self.trust[1]) > 0

    def believed(
        self, told: Told, added: Tensor | None = None, log_variance: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Mean and variance as far as each is to be believed.

        Args:
            added, log_variance: From `forward`; None = not `learnt`.
        """
        beyond, learnt = self.trust
        # Wholly believed, it is the regression to the last bit.
        mean = told.mean if float(beyond) == 1 else told.line + beyond * (told.mean - told.line)
        variance = told.spread.square().expand_as(mean)
        if added is not None and log_variance is not None:
            mean, variance = mean + learnt * added, log_variance.exp()
        return mean, variance * self.doubt(told.traits).square()
