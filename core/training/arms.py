"""Two endings of one training: by annotations alone, and by guesses too. The better one on held-out polygons counts.

A method that guesses is the supervised one until its `start`. There the training forks: first the supervised arm goes
on to its end, exactly as if nothing else had been asked for, then the other arm from the same place. So whoever asks
for guesses gets the supervised network wherever guesses do not help (`guard`; docs/method.md tells how often that is).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..methods.base import Method
from .guard import SAFE


@dataclass(frozen=True)
class Arm:
    """One ending.

    Attributes:
        name: Of its method.
        method: What turns tiles into losses.
        begins: Share of the training at which it leaves the arm before it; 0 for the first.
    """

    name: str
    method: Method
    begins: float = 0.0

    @property
    def weight(self) -> float:
        """What it costs, in whole supervised trainings."""
        return (1 - self.begins) * self.method.effort


def arms_of(name: str, method: Method, judged: bool) -> tuple[Arm, ...]:
    """The arms of a training, the safe one first.

    Args:
        name: Of the method.
        judged: Whether what is held out can tell which arm is better; what cannot be judged is not learnt.
    """
    safe = method.safe()
    if safe is None:
        return (Arm(name, method),)
    if not judged:
        return (Arm(SAFE, safe),)
    return Arm(SAFE, safe), Arm(name, method, method.begins)


class Course:
    """How far a training is that has several parts: its arms, the refit, and at its end the settling of gaps.

    Args:
        arms: In their order.
        refit: Steps, as a share, in which held-out polygons are learnt.
        settling: Share of everything, below 1, that is for the gaps.
    """

    def __init__(self, arms: Sequence[Arm], refit: float, settling: float = 0.0) -> None:
        efforts = [arm.method.effort for arm in arms]
        # Which arm is refitted is not known before.
        steps = [*(arm.weight for arm in arms), refit * sum(efforts) / len(efforts)]
        self._weights = [*steps, sum(steps) * settling / (1 - settling)]

    def done(self, part: int, share: float) -> float:
        """Share of the whole, when so much of a part is done."""
        return (sum(self._weights[:part]) + self._weights[part] * min(share, 1.0)) / sum(self._weights)

    def share(self, part: int) -> float:
        """That a part has of the whole."""
        return self._weights[part] / sum(self._weights)

    def budget(self, part: int, left: float) -> float:
        """Seconds for a part, of those left when it begins."""
        later = sum(self._weights[part:])
        return left * self._weights[part] / later if later else left

    def left(self, part: int, share: float, seconds: float) -> float | None:
        """Seconds to go, by the pace of this part; None while that is unknown."""
        weight = self._weights[part]
        if share <= 0 or weight <= 0:
            return None
        whole = seconds / min(share, 1.0)
        return whole - seconds + whole * sum(self._weights[part + 1 :]) / weight
