"""What a method is to the training loop: it turns batches into losses, one player after another."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from ..data.tiles import Batch
from ..errors import InputError
from ..said import said
from .options import Options


@dataclass(frozen=True)
class Context:
    """What a method may know of the training it serves.

    Attributes:
        network: The network that learns.
        teacher: Its moving average, without gradient; updated by the loop after every step.
        frequencies: (K,) share of each class among the annotated pixels.
        drawn: (K,) its share among those of the tiles as they are drawn; None = the same.
        symmetries: Under which a tile means the same, one of `SYMMETRIES`.
        blind: Whether nothing held out will ever tell if what is learnt is wrong, although that was asked for.
    """

    network: nn.Module
    teacher: nn.Module
    frequencies: Tensor
    drawn: Tensor | None = None
    symmetries: str = "square"
    blind: bool = False


class Method(ABC):
    """One way to learn.

    A method with several players (two networks that learn under each other's samples, say) names the parameters of
    each; the loop gives every player an optimiser of its own and asks for its loss in turn.

    Attributes:
        defaults: The method's own recipe entries and their values.
        uses_unlabelled: Whether the loop must draw tiles without regard to annotations too.
        needs_annotation: Whether nothing can be learnt from images alone.
        paints: Whether the image is learnt, which gaps can be filled by.
    """

    defaults: Mapping[str, Any] = {}
    uses_unlabelled = False
    needs_annotation = True
    paints = False
    #: What the method must remember from step to step, as buffers: a checkpoint keeps it.
    memory: nn.Module

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        self.context = context
        self.options = self.settle(options)
        self.memory = nn.Module()
        #: Whether the network looks across dates, see `Batch.believed`.
        self.across = bool(getattr(context.network, "across_dates", False))

    @classmethod
    def settle(cls, options: Mapping[str, Any]) -> Options:
        """A recipe's options with the method's own where it has none; before there is a network.

        Raises:
            InputError: The method has no such option, or one of them is out of range.
        """
        settled = Options({**cls.defaults, **options})
        cls.check(settled)
        return settled

    @classmethod
    def check(cls, options: Options) -> None:
        """Refuse what the method has no such option for, and values that it cannot do anything with."""
        for key in options:
            if key not in cls.defaults:
                known = ", ".join(sorted(cls.defaults)) or "none"
                raise InputError(
                    said("recipe: the method has no option `{key}`; known are {known}", key=key, known=known)
                )

    def players(self) -> dict[str, list[nn.Parameter]]:
        """Parameters by player, in the order in which they move."""
        return {"network": list(self.context.network.parameters())}

    def unlabelled_tiles(self, labelled: int, progress: float) -> int:
        """How many tiles to draw without regard to annotations for a batch of `labelled` ones, so far along."""
        return 0

    #: Share of the training at which it departs from `safe`.
    begins: float = 0.0

    @property
    def effort(self) -> float:
        """What a step costs, in supervised ones, about."""
        return 1.0

    def safe(self) -> Method | None:
        """The method, with some of the same players, whose result this one's must beat to be returned; None = none."""
        return None

    @classmethod
    def guesses_unjudged(cls, options: Mapping[str, Any]) -> bool:
        """Whether guesses count, with these options, even where nothing held out could tell if they are wrong."""
        return False

    def look(self) -> tuple[dict[str, float], list[int]]:
        """Asked whenever the held-out polygons are looked at.

        Returns:
            Numbers for the live curves, and the classes (indices) that are about to be lost.
        """
        return {}, []

    def retreat(self) -> bool:
        """Told when held-out polygons are mapped clearly worse than before; whether the method does something about it.

        Looks come seldom; what is done must suit a harm that may have begun some looks ago.
        """
        return False

    @abstractmethod
    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        """Scalars for the live curves; "loss" is what `player` minimises.

        Args:
            labelled: Tiles around annotated pixels.
            unlabelled: Tiles from anywhere, where the method asked for them.
            progress: 0 to 1 of the training.

        Returns:
            Without "loss" when the batch holds nothing to learn from; the step is skipped then.
            Everything else is shown as a curve of its own.
        """
