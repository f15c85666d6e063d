"""Two endings of one training: by annotations alone, and by guesses too. The better one on held-out polygons counts.

A method that guesses is the supervised one until its `start`. There the training forks: first the supervised arm goes
on to its end, exactly as if nothing else had been asked for, then the other arm from the same place. So whoever asks
for guesses gets the supervised network wherever guesses do not help (docs/method.md tells how often that is).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..methods.base import Method

SAFE = "supervised"
#: How much better on held-out polygons the arm that guesses must be: by more than what one of them could make. No
#: single polygon is to decide for what harms more often than it helps (docs/method.md).
_CHANCE = 1.0


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
        judged: Whether anything held out will tell which arm is better; without, what cannot be judged is not learnt.
    """
    safe = method.safe()
    if safe is None:
        return (Arm(name, method),)
    if not judged:
        return (Arm(SAFE, safe),)
    return Arm(SAFE, safe), Arm(name, method, method.begins)


def margin(held_out: int) -> float:
    """Mean IoU by which guesses must be better on so many held-out polygons: few say little."""
    return _CHANCE / held_out


def verdict(name: str, safe: float, other: float, held_out: int) -> dict[str, Any]:
    """Which arm is returned, and why.

    Args:
        name: Of the arm that guesses.
        safe, other: Mean IoU of both on the held-out polygons.

    Returns:
        {"returned": a name, "mean_iou": by name, "needed": gain, "told": one sentence}.
    """
    needed = margin(held_out)
    # 0.4 + 1/3 − 0.4 is more than 1/3 to a computer.
    better = other - safe > needed + 1e-9
    figures = f"mean IoU {other:.3f} with them, {safe:.3f} without"
    if better:
        told = f"learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned"
    else:
        told = (
            f"learning from guesses did not help enough on the held-out polygons ({figures}, needed is a gain of "
            f"{needed:.3f}): the supervised network is returned"
        )
    return {
        "returned": name if better else SAFE,
        "mean_iou": {SAFE: safe, name: other},
        "needed": needed,
        "told": told,
    }


class Course:
    """How far a training is that has several parts: its arms, and the refit at its end.

    Args:
        arms: In their order.
        refit: Steps, as a share, in which held-out polygons are learnt.
    """

    def __init__(self, arms: Sequence[Arm], refit: float) -> None:
        efforts = [arm.method.effort for arm in arms]
        # Which arm is refitted is not known before.
        self._weights = [*(arm.weight for arm in arms), refit * sum(efforts) / len(efforts)]

    def done(self, part: int, share: float) -> float:
        """Share of the whole, when so much of a part is done."""
        return (sum(self._weights[:part]) + self._weights[part] * min(share, 1.0)) / sum(self._weights)

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
