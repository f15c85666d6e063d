"""FixMatch with CutMix: what the network says of a weak view is the target of a strong one.

FixMatch (arXiv 2001.07685), for segmentation with CutMix as in UniMatch (arXiv 2208.09910); targets move along with the
strong view's map. They are hard, of pixels that the network is sure of, or soft, sharpened as in UDA (arXiv
1904.12848): a threshold for all classes keeps the frequent ones and loses the rare, a distribution keeps them all.
Thresholds may also adapt by class (FreeMatch, arXiv 2205.07246).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from ..augment import Maps, cutmix_mask, paste, photometric_jitter, strong_photometric
from ..data.tiles import Batch
from ..runtime import send
from .base import Context
from .guessing import guess, sharpen, take_views
from .losses import masked_cross_entropy
from .options import Options
from .semi_supervised import SemiSupervised, join_days

_DECAY = 0.98


class Thresholds(nn.Module):
    """Confidence asked of each class: fixed, or what the network has lately reached for it (arXiv 2205.07246, 5–8)."""

    def __init__(self, classes: int, fixed: float, adaptive: bool, like: Tensor) -> None:
        super().__init__()
        self.fixed, self.adaptive = fixed, adaptive
        self.register_buffer("overall", torch.full((), 1.0 / classes, device=like.device))
        self.register_buffer("by_class", torch.full((classes,), 1.0 / classes, device=like.device))

    overall: Tensor
    by_class: Tensor

    @torch.no_grad()
    def see(self, p: Tensor, where: Tensor) -> None:
        """Take note of (B, T, K, H, W) predictions where `where` (B, T, 1, H, W); fixed thresholds need none."""
        if not self.adaptive:
            return
        count = where.sum()
        # Of no prediction nothing is learnt; to ask whether there is one would wait for the device.
        share, count = (1 - _DECAY) * (count > 0).to(self.overall.dtype), count.clamp_min(1)
        self.overall.lerp_((p.amax(2, keepdim=True) * where).sum() / count, share)
        self.by_class.lerp_((p * where).sum((0, 1, 3, 4)) / count, share)

    def of(self, label: Tensor) -> Tensor:
        """The threshold of each predicted class index, in the shape of `label`."""
        if not self.adaptive:
            return torch.full(label.shape, self.fixed, device=label.device)
        return (self.overall * self.by_class / self.by_class.max())[label]


class FixMatch(SemiSupervised):
    """Semi-supervised by its own word on weak views under strong augmentation.

    Options, beside those of every semi-supervised method (`maps` are the strong view's):
        temperature: T of the sharpening of soft targets; 0 = hard ones, the likeliest class.
        threshold: τ, the confidence a pixel needs to be a target; 0 = all are.
        adaptive: Thresholds by class instead (FreeMatch); τ is then not used.
        strength: Of the strong photometric view.
        cutmix: Share of the unlabelled tiles into which a box of another is pasted.
    """

    defaults: Mapping[str, Any] = {
        **SemiSupervised.defaults,
        "temperature": 0.0,
        "threshold": 0.9,
        "adaptive": False,
        "strength": 0.3,
        "cutmix": 1.0,
    }

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.thresholds = Thresholds(
            len(self.weights), float(self.options["threshold"]), bool(self.options["adaptive"]), context.frequencies
        )
        self.memory.add_module("thresholds", self.thresholds)

    @classmethod
    def check(cls, options: Options) -> None:
        super().check(options)
        options.number("temperature", 0, 10)
        options.number("threshold", 0, 1)
        options.number("strength", 0, 2)
        options.number("cutmix", 0, 1)
        options.flag("adaptive")

    @property
    def effort(self) -> float:
        # A guess is a third of a step: it has no way back.
        return 1 + 4 / 3 * float(self.options["ratio"])

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        if not self.guesses(progress):
            return self.alone(labelled)
        if unlabelled is None:
            raise ValueError("FixMatch needs unlabelled tiles")
        x = photometric_jitter(labelled.x, labelled.m, float(self.options["jitter"]))
        strong_x, strong_m, q, sure = self._strong(unlabelled, progress)
        days = join_days([labelled.days, unlabelled.days])
        logits = self.context.network(torch.cat([x, strong_x]), torch.cat([labelled.m, strong_m]), days)
        supervised = masked_cross_entropy(logits[: len(x)], labelled.y, labelled.believed(self.across), self.weights)
        log_f = torch.where(sure, logits[len(x) :].float(), logits.new_zeros((), dtype=torch.float32)).log_softmax(2)
        # Over all pixels that could have been targets: few sure pixels pull weakly (arXiv 2001.07685, eq. 4).
        count = strong_m.sum().clamp_min(1)
        consistency = -(torch.where(sure, q, q.new_zeros(())) * self.guess_pull()[:, None, None] * log_f).sum() / count
        loss = supervised + self.pressure(progress) * consistency
        return {"loss": loss, "supervised": supervised, "consistency": consistency, "kept": sure.sum() / count}

    def _strong(self, batch: Batch, progress: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """x, m, targets (B, T, K, H, W) and (B, T, 1, H, W) bool where they are to be learnt: observed and sure."""
        o = self.options
        size, device = batch.x.shape[-1], batch.x.device
        maps = self.draw_maps(batch)
        weak = take_views(batch, [Maps.identity(len(batch), size, device)], float(o["jitter"]))
        p, valid = guess(self.guesser(), weak, batch.days)
        self.presence.see(p, valid, progress)
        self.thresholds.see(p, valid)
        confidence, label = p.max(2, keepdim=True)
        sure = (confidence >= self.thresholds.of(label)) & valid
        temperature = float(o["temperature"])
        p = sharpen(p, temperature) if temperature > 0 else torch.zeros_like(p).scatter_(2, label, 1.0)
        x, m = maps.warp(batch.x, batch.m)
        q, sure = maps.distributions(p, valid), maps.valid(sure) & m
        x = strong_photometric(x, m, float(o["strength"]))
        boxes = (
            cutmix_mask(len(batch), size, device)
            & send(torch.rand(len(batch)) < o["cutmix"], device)[:, None, None, None, None]
        )
        order = send(torch.randperm(len(batch)), device)
        x, m, q, sure = (paste(boxes, item[order], item) for item in (x, m, q, sure))
        return x, m, q, sure
