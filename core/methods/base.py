"""What a method is to the training loop: it turns batches into losses, one player after another."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from ..data.tiles import Batch
from ..errors import InputError


@dataclass(frozen=True)
class Context:
    """What a method may know of the training it serves.

    Attributes:
        network: The network that learns.
        teacher: Its moving average, without gradient; updated by the loop after every step.
        frequencies: (K,) share of each class among the annotated pixels.
    """

    network: nn.Module
    teacher: nn.Module
    frequencies: Tensor


class Method(ABC):
    """One way to learn.

    A method with several players (two networks that learn under each other's samples, say) names the parameters of
    each; the loop gives every player an optimiser of its own and asks for its loss in turn.

    Attributes:
        defaults: The method's own recipe entries and their values.
        uses_unlabelled: Whether the loop must draw tiles without regard to annotations too.
    """

    defaults: Mapping[str, Any] = {}
    uses_unlabelled = False

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        for key in options:
            if key not in self.defaults:
                known = ", ".join(sorted(self.defaults)) or "none"
                raise InputError(f"recipe: the method has no option `{key}`; known are {known}")
        self.context = context
        self.options: dict[str, Any] = {**self.defaults, **options}

    def players(self) -> dict[str, list[nn.Parameter]]:
        """Parameters by player, in the order in which they move."""
        return {"network": list(self.context.network.parameters())}

    @abstractmethod
    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        """Scalars for the live curves; "loss" is what `player` minimises.

        Args:
            labelled: Tiles around annotated pixels.
            unlabelled: Tiles from anywhere, where the method asked for them.
            progress: 0 to 1 of the training.

        Returns:
            Without "loss" when the batch holds nothing to learn from; the step is skipped then.
        """
