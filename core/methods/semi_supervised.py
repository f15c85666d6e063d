"""What the methods have in common that learn from guesses where nobody annotated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from ..augment import Maps
from ..data.tiles import Batch
from ..errors import InputError
from ..said import said
from .base import Context, Method
from .losses import check_class_weights, class_weights
from .options import Options
from .presence import Presence
from .supervised import Supervised, annotated_loss


class SemiSupervised(Method):
    """Tiles without annotation beside those with, guesses of their classes, and a watch over classes that vanish.

    Options:
        ratio: Unlabelled tiles for each labelled one.
        unlabelled_weight: λ_u at the end of its ramp.
        guard: Whether the supervised network is trained to its end too, and returned unless guesses make the held-out
            polygons be mapped better.
        start: Share of the training before which nothing is guessed: it is the supervised method's until then.
        ramp: Share of the training over which λ_u rises linearly from 0, from then on.
        maps: "exact" or "affine", see `draw_maps`.
        jitter: Strength of the photometric jitter, that of labelled tiles too.
        guesser: "network" or "average" (of its weights: Mean Teacher, arXiv 1703.01780).
        class_weights: Of annotated pixels, see `losses.class_weights`.
        guess_weights: Whether guessed pixels have the same weights; else they all count alike.
    """

    uses_unlabelled = True
    defaults: Mapping[str, Any] = {
        "guard": False,
        "ratio": 1.0,
        "unlabelled_weight": 1.0,
        "start": 0.0,
        "ramp": 0.2,
        "maps": "exact",
        "jitter": 0.1,
        "guesser": "average",
        "class_weights": 0.75,
        "guess_weights": False,
    }

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.begins = float(self.options["start"])
        #: With one polygon a class the first guesses are often wrong, and what is learnt from them makes them surer.
        self.silent = context.blind and not self.guesses_unjudged(self.options)
        self.weights = class_weights(context.frequencies, self.options["class_weights"], context.drawn)
        settled = float(self.options["start"]) + float(self.options["ramp"])
        self.presence = Presence(context.frequencies, settled)
        self.memory = nn.ModuleDict({"presence": self.presence})

    @classmethod
    def check(cls, options: Options) -> None:
        super().check(options)
        check_class_weights(options["class_weights"])
        options.number("ratio", 0.1, 16)
        options.number("unlabelled_weight", 0, 1e4)
        options.number("start", 0, 1)
        options.number("ramp", 0, 1)
        options.number("jitter", 0, 2)
        options.choice("maps", ("exact", "affine"))
        options.choice("guesser", ("network", "average"))
        options.flag("guess_weights")
        options.flag("guard")

    def unlabelled_tiles(self, labelled: int, progress: float) -> int:
        # None before it: until then the training is the supervised one, draw by draw.
        return self.beside(labelled) if self.guesses(progress) else 0

    def guesses(self, progress: float) -> bool:
        """Whether anything is guessed, so far along."""
        return not self.silent and progress >= self.begins

    @classmethod
    def guesses_unjudged(cls, options: Mapping[str, Any]) -> bool:
        # Who does without a guard has been asked.
        return not options["guard"]

    def safe(self) -> Method | None:
        return self.supervised() if self.options["guard"] else None

    def supervised(self) -> Supervised:
        """The supervised method that this one is until it guesses."""
        return Supervised(self.context, {key: self.options[key] for key in Supervised.defaults})

    def beside(self, labelled: int) -> int:
        """How many unlabelled tiles go with so many labelled ones, by `ratio`."""
        return max(1, round(labelled * float(self.options["ratio"])))

    def alone(self, labelled: Batch) -> dict[str, Tensor]:
        """What a batch teaches without guesses: as the supervised method."""
        return annotated_loss(self.context.network, labelled, float(self.options["jitter"]), self.weights)

    def look(self) -> tuple[dict[str, float], list[int]]:
        gone = self.presence.check()
        return {"rarest_class": self.presence.rarest(), "unlabelled_factor": float(self.presence.factor)}, gone

    def retreat(self) -> bool:
        return self.presence.lower()

    def guesser(self) -> nn.Module:
        """Whose word counts where nobody annotated."""
        return self.context.teacher if self.options["guesser"] == "average" else self.context.network

    def guess_pull(self) -> Tensor:
        """(K,) weights of guessed pixels by their class."""
        return self.weights if self.options["guess_weights"] else torch.ones_like(self.weights)

    def pressure(self, progress: float) -> Tensor:
        """λ_u as it is now: risen by its ramp, lowered if a class has vanished."""
        ramp, since = float(self.options["ramp"]), progress - float(self.options["start"])
        risen = min(max(since, 0.0) / ramp, 1.0) if ramp > 0 else 1.0
        return float(self.options["unlabelled_weight"]) * risen * self.presence.factor

    def draw_maps(self, batch: Batch) -> Maps:
        """A map of the kind asked for, for every tile of a batch."""
        kind, symmetries = str(self.options["maps"]), self.context.symmetries
        return draw_maps(kind, len(batch), batch.x.shape[-1], batch.x.device, symmetries)


def draw_maps(kind: str, count: int, size: int, device: torch.device, symmetries: str = "square") -> Maps:
    """A view's maps: "exact" (symmetries and shifts up to an eighth of the tile) or "affine" (bilinear, about them).

    Raises:
        InputError: Another kind.
    """
    shift = size // 8
    if kind == "exact":
        return Maps.exact(count, size, device, shift=shift, symmetries=symmetries)
    if kind == "affine":
        return Maps.affine(
            count, size, device, rotate=20.0, scale=0.3, shear=0.1, shift=float(shift), symmetries=symmetries
        )
    raise InputError(said("recipe: `maps` must be exact or affine, found {kind}", kind=repr(kind)))


def join_days(days: Sequence[Tensor | None]) -> Tensor | None:
    """Days of several batches as one; None as soon as one has none, since a network is told all or nothing."""
    found = [item for item in days if item is not None]
    return torch.cat(found) if len(found) == len(days) else None
