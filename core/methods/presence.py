"""Whether every class is still there in what is predicted where nobody annotated.

Consistency with one's own guesses can send a rare class into its frequent neighbour: measured on forest damage, the
published MixMatch went from an F1 of 62 to 15. The loss does not show it, held-out polygons show it late.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_DECAY = 0.98
#: A class has vanished when it is predicted this much less than it was, or than it is annotated.
_VANISHED = 0.1
#: Until here a network knows too little for its predictions to be compared with.
_SETTLED = 0.1
_LOWERED = 0.5


class Presence(nn.Module):
    """Running shares of the classes among predictions, and what is done when one vanishes.

    The state is in buffers, so that a checkpoint keeps it.

    Args:
        frequencies: (K,) shares among the annotated pixels.
    """

    def __init__(self, frequencies: Tensor) -> None:
        super().__init__()
        self.register_buffer("annotated", frequencies.clone())
        self.register_buffer("shares", frequencies.clone())
        self.register_buffer("most", torch.zeros_like(frequencies))
        self.register_buffer("factor", torch.ones((), device=frequencies.device))

    annotated: Tensor
    shares: Tensor
    most: Tensor
    factor: Tensor

    @torch.no_grad()
    def see(self, p: Tensor, where: Tensor, progress: float) -> None:
        """Take note of predictions.

        Args:
            p: (B, T, K, H, W) distributions.
            where: (B, T, 1, H, W) bool.
            progress: 0 to 1 of the training.
        """
        winner = p.argmax(2)[where[:, :, 0]]
        counts = torch.bincount(winner, minlength=p.shape[2]).to(self.shares.dtype)
        if counts.sum() > 0:
            self.shares.lerp_(counts / counts.sum(), 1 - _DECAY)
        if progress >= _SETTLED:
            torch.maximum(self.most, self.shares, out=self.most)

    def check(self) -> list[int]:
        """The classes that have vanished, by index; if there are any, `factor` is halved."""
        expected = torch.minimum(self.most, self.annotated)
        gone = torch.nonzero((self.annotated > 0) & (self.shares < _VANISHED * expected))[:, 0].tolist()
        if gone:
            self.factor.mul_(_LOWERED)
        return [int(index) for index in gone]

    def rarest(self) -> float:
        """The smallest ratio of a class's share among predictions to its share among annotations."""
        here = self.annotated > 0
        return float((self.shares[here] / self.annotated[here]).min())
