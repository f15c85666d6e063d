"""Whether every class is still there in what is predicted where nobody annotated.

Consistency with one's own guesses can send a rare class into its frequent neighbour: measured on forest damage, the
published MixMatch went from an F1 of 62 to 15. The loss does not show it, held-out polygons show it late.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_DECAY = 0.95
#: A class has vanished when it is predicted this much less than it was, or than it is annotated.
_VANISHED = 0.2
#: A mean of fewer predictions than this, in steps, says nothing yet.
_ENOUGH = 10
_LOWERED = 0.5


class Presence(nn.Module):
    """Running shares of the classes among predictions, and what is done when one vanishes.

    The state is in buffers, so that a checkpoint keeps it.

    Args:
        frequencies: (K,) shares among the annotated pixels.
        settled: Share of the training until which guesses have not moved the network much: what it predicts until then
            is how frequent it holds each class to be by the annotations alone.
    """

    def __init__(self, frequencies: Tensor, settled: float = 0.0) -> None:
        super().__init__()
        self.settled = settled
        self.register_buffer("annotated", frequencies.clone())
        self.register_buffer("most", torch.zeros_like(frequencies))
        self.register_buffer("factor", torch.ones((), device=frequencies.device))
        # Sums and their weights: a mean that began at a guess of ours would tell of that for a hundred steps.
        self.register_buffer("wins", torch.zeros_like(frequencies))
        self.register_buffer("probability", torch.zeros_like(frequencies))
        self.register_buffer("weight", torch.zeros((), device=frequencies.device))
        self.register_buffer("early", torch.zeros_like(frequencies))

    annotated: Tensor
    most: Tensor
    factor: Tensor
    wins: Tensor
    probability: Tensor
    weight: Tensor
    early: Tensor

    @torch.no_grad()
    def see(self, p: Tensor, where: Tensor, progress: float, target: Tensor | None = None) -> None:
        """Take note of predictions.

        Args:
            p: (B, T, K, H, W) distributions.
            where: (B, T, 1, H, W) bool.
            progress: 0 to 1 of the training.
            target: What p is made into before it is aligned, of its shape; None = p itself.
        """
        count = where.sum()
        # Of no prediction nothing is learnt; to ask whether there is one would wait for the device at every step.
        share, count = (1 - _DECAY) * (count > 0).to(self.wins.dtype), count.clamp_min(1)

        def mean(values: Tensor) -> Tensor:
            return torch.where(where, values, values.new_zeros(())).sum((0, 1, 3, 4), dtype=self.wins.dtype) / count

        likeliest = p.argmax(2, keepdim=True) == torch.arange(p.shape[2], device=p.device)[:, None, None]
        self.wins.lerp_(mean(likeliest), share)
        self.probability.lerp_(mean(p if target is None else target), share)
        self.weight.lerp_(torch.ones_like(self.weight), share)
        if progress < self.settled:
            self.early.add_(mean(p))

    @property
    def shares(self) -> Tensor:
        """(K,) lately, of pixels by their likeliest class; as annotated before any prediction."""
        return self._or_annotated(self.wins, self.weight)

    @property
    def mean(self) -> Tensor:
        """(K,) lately, of what was to be learnt; as annotated before any prediction."""
        return self._or_annotated(self.probability, self.weight)

    @property
    def prior(self) -> Tensor:
        """(K,) mean probabilities until `settled`; as annotated where there was no such time.

        Not as annotated otherwise: an expert outlines as many polygons of a rare class as of a frequent one.
        """
        return self._or_annotated(self.early, self.early.sum())

    def _or_annotated(self, sums: Tensor, weight: Tensor) -> Tensor:
        """Means of weighted sums; as annotated where nothing has any weight."""
        return torch.where(weight > 0, sums / weight, self.annotated)

    def check(self) -> list[int]:
        """The classes that have vanished, by index; if there are any, `factor` is halved."""
        if self.weight < 1 - _DECAY**_ENOUGH:
            return []
        shares = self.shares
        # By looks, not by steps: the share of one batch may be anything.
        torch.maximum(self.most, shares, out=self.most)
        expected = torch.minimum(self.most, self.annotated)
        gone = torch.nonzero((self.annotated > 0) & (shares < _VANISHED * expected))[:, 0].tolist()
        if gone:
            self.lower()
        return [int(index) for index in gone]

    def lower(self) -> bool:
        """Halve `factor`; False before any prediction was noted, when there is nothing yet to hold back."""
        seen = bool(self.weight > 0)
        if seen:
            self.factor.mul_(_LOWERED)
        return seen

    def rarest(self) -> float:
        """The smallest ratio of a class's share among predictions to its share among annotations."""
        here = self.annotated > 0
        return float((self.shares[here] / self.annotated[here]).min())
