"""Cross-entropy over annotated and observed pixels, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from ..augment import photometric_jitter
from ..data.tiles import UNLABELLED, Batch
from ..errors import InputError
from .base import Context, Method


def class_weights(frequencies: Tensor, rule: str) -> Tensor:
    """(K,) weights with mean 1 over the classes present.

    Args:
        frequencies: (K,) shares; a class that never occurs gets weight 0 (it has no pixel to weigh).
        rule: "sqrt" (∝ 1/√frequency) or "none".
    """
    if rule not in ("sqrt", "none"):
        raise InputError(f"recipe: `class_weights` must be sqrt or none, found {rule!r}")
    present = frequencies > 0
    weights = torch.where(present, frequencies.clamp_min(1e-6).rsqrt() if rule == "sqrt" else 1.0, 0.0)
    return weights / weights[present].mean()


def masked_cross_entropy(logits: Tensor, y: Tensor, m: Tensor, weights: Tensor) -> Tensor | None:
    """Weighted mean of the cross-entropy over annotated and observed pixels; None if there is none.

    Args:
        logits: (B, T, K, H, W).
        y: (B, T, H, W) uint8, 255 = not annotated.
        m: (B, T, 1, H, W) bool.
        weights: (K,).
    """
    target = torch.where(m[:, :, 0], y, torch.full_like(y, UNLABELLED)).long()
    if not bool((target != UNLABELLED).any()):
        return None
    return functional.cross_entropy(logits.flatten(0, 1), target.flatten(0, 1), weights, ignore_index=UNLABELLED)


class Supervised(Method):
    """The baseline: learns from the annotated pixels alone."""

    defaults: Mapping[str, Any] = {"class_weights": "sqrt", "jitter": 0.1}

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.weights = class_weights(context.frequencies, str(self.options["class_weights"]))

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        x = photometric_jitter(labelled.x, labelled.m, float(self.options["jitter"]))
        logits = self.context.network(x, labelled.m, labelled.days)
        loss = masked_cross_entropy(logits, labelled.y, labelled.m, self.weights)
        return {} if loss is None else {"loss": loss}
