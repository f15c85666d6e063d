"""Cross-entropy over annotated and observed pixels, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor, nn

from ..augment import photometric_jitter
from ..data.tiles import Batch
from .base import Context, Method
from .losses import check_class_weights, class_weights, masked_cross_entropy
from .options import Options


class Supervised(Method):
    """The baseline: learns from the annotated pixels alone."""

    defaults: Mapping[str, Any] = {"class_weights": 0.75, "jitter": 0.1}

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.weights = class_weights(context.frequencies, self.options["class_weights"], context.drawn)

    @classmethod
    def check(cls, options: Options) -> None:
        super().check(options)
        check_class_weights(options["class_weights"])
        options.number("jitter", 0, 2)

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        return annotated_loss(self.context.network, labelled, float(self.options["jitter"]), self.weights)


def annotated_loss(network: nn.Module, labelled: Batch, jitter: float, weights: Tensor) -> dict[str, Tensor]:
    """The loss of jittered tiles over their annotated pixels, where they can be learnt from.

    A network that looks across dates learns an annotated pixel on dates without an observation too: else it would
    never know how unsure to be there.

    Args:
        jitter: Strength of the photometric jitter, in standard deviations of a band.
        weights: (K,) of the classes.
    """
    x = photometric_jitter(labelled.x, labelled.m, jitter)
    believed = labelled.believed(bool(getattr(network, "across_dates", False)))
    return {"loss": masked_cross_entropy(network(x, labelled.m, labelled.days), labelled.y, believed, weights)}
