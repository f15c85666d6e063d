"""Cross-entropy over annotated and observed pixels, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from ..augment import photometric_jitter
from ..data.tiles import Batch
from .base import Context, Method
from .losses import class_weights, masked_cross_entropy


class Supervised(Method):
    """The baseline: learns from the annotated pixels alone."""

    defaults: Mapping[str, Any] = {"class_weights": 0.75, "jitter": 0.1}

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.weights = class_weights(context.frequencies, self.options["class_weights"], context.drawn)

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        x = photometric_jitter(labelled.x, labelled.m, float(self.options["jitter"]))
        logits = self.context.network(x, labelled.m, labelled.days)
        loss = masked_cross_entropy(logits, labelled.y, labelled.m, self.weights)
        return {} if loss is None else {"loss": loss}
