"""FixMatch with CutMix: what the network is sure of on a weak view is the target of a strong one.

FixMatch (arXiv 2001.07685), for segmentation with CutMix as in UniMatch (arXiv 2208.09910); pseudo-labels move along
with the strong view's map. Thresholds may adapt by class (FreeMatch, arXiv 2205.07246), since one for all classes keeps
the frequent ones and loses the rare.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from ..augment import cutmix_mask, paste, photometric_jitter, strong_photometric
from ..data.tiles import UNLABELLED, Batch
from .base import Context, Method
from .guessing import guess, take_views
from .losses import class_weights, masked_cross_entropy
from .mixmatch import draw_maps
from .presence import Presence

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
        """Take note of (B, T, K, H, W) predictions where `where` (B, T, 1, H, W)."""
        count = where.sum()
        if count > 0:
            self.overall.lerp_((p.amax(2, keepdim=True) * where).sum() / count, 1 - _DECAY)
            self.by_class.lerp_((p * where).sum((0, 1, 3, 4)) / count, 1 - _DECAY)

    def of(self, label: Tensor) -> Tensor:
        """The threshold of each predicted class index, in the shape of `label`."""
        if not self.adaptive:
            return torch.full(label.shape, self.fixed, device=label.device)
        return (self.overall * self.by_class / self.by_class.max())[label]


class FixMatch(Method):
    """Semi-supervised by confident pseudo-labels under strong augmentation.

    Options:
        ratio: Unlabelled tiles for each labelled one.
        threshold: τ, the confidence a pseudo-label needs.
        adaptive: Thresholds by class instead (FreeMatch); τ is then not used.
        unlabelled_weight: λ_u.
        ramp: Share of the training over which λ_u rises linearly from 0.
        maps: Of the strong view: "exact" or "affine".
        jitter: Strength of the weak photometric jitter, that of labelled tiles too.
        strength: Of the strong photometric view.
        cutmix: Share of the unlabelled tiles into which a box of another is pasted.
        guesser: "network" (FixMatch) or "average" (of its weights).
        class_weights: Of annotated pixels, see `losses.class_weights`.
        guess_weights: The same weights for pseudo-labels too.
    """

    uses_unlabelled = True
    defaults: Mapping[str, Any] = {
        "ratio": 1.0,
        "threshold": 0.9,
        "adaptive": False,
        "unlabelled_weight": 1.0,
        "ramp": 0.2,
        "maps": "exact",
        "jitter": 0.1,
        "strength": 0.3,
        "cutmix": 1.0,
        "guesser": "network",
        "class_weights": 0.75,
        "guess_weights": False,
    }

    def __init__(self, context: Context, options: Mapping[str, Any]) -> None:
        super().__init__(context, options)
        self.number("ratio", 0.1, 16)
        self.number("threshold", 0, 1)
        self.number("unlabelled_weight", 0, 1e4)
        self.number("ramp", 0, 1)
        self.number("jitter", 0, 2)
        self.number("strength", 0, 2)
        self.number("cutmix", 0, 1)
        self.choice("maps", ("exact", "affine"))
        self.choice("guesser", ("network", "average"))
        self.weights = class_weights(context.frequencies, self.options["class_weights"], context.drawn)
        self.presence = Presence(context.frequencies)
        self.thresholds = Thresholds(
            len(self.weights), float(self.options["threshold"]), bool(self.options["adaptive"]), context.frequencies
        )
        self.memory = nn.ModuleDict({"presence": self.presence, "thresholds": self.thresholds})

    def unlabelled_tiles(self, labelled: int) -> int:
        return max(1, round(labelled * float(self.options["ratio"])))

    def look(self) -> tuple[dict[str, float], list[int]]:
        gone = self.presence.check()
        return {"rarest_class": self.presence.rarest(), "unlabelled_factor": float(self.presence.factor)}, gone

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        o = self.options
        if unlabelled is None:
            raise ValueError("FixMatch needs unlabelled tiles")
        x = photometric_jitter(labelled.x, labelled.m, float(o["jitter"]))
        strong_x, strong_m, target, observed = self._strong(unlabelled, progress)
        days = labelled.days
        if days is not None and unlabelled.days is not None:
            days = torch.cat([days, unlabelled.days])
        logits = self.context.network(torch.cat([x, strong_x]), torch.cat([labelled.m, strong_m]), days)
        supervised = masked_cross_entropy(logits[: len(x)], labelled.y, labelled.m, self.weights)
        if supervised is None:
            return {}
        weights = self.weights if o["guess_weights"] else torch.ones_like(self.weights)
        kept = (target != UNLABELLED) & strong_m[:, :, 0]
        log_f = logits[len(x) :].float().log_softmax(2)
        chosen = log_f.gather(2, torch.where(kept, target, torch.zeros_like(target)).long()[:, :, None])[:, :, 0]
        pull = weights[torch.where(kept, target, torch.zeros_like(target)).long()]
        # Over all pixels that could have been kept: few sure pixels pull weakly (arXiv 2001.07685, eq. 4).
        consistency = -(torch.where(kept, chosen * pull, chosen.new_zeros(()))).sum() / observed.sum().clamp_min(1)
        ramp = min(progress / o["ramp"], 1.0) if o["ramp"] > 0 else 1.0
        loss = supervised + float(o["unlabelled_weight"]) * ramp * self.presence.factor * consistency
        return {
            "loss": loss,
            "supervised": supervised,
            "consistency": consistency,
            "kept": kept.sum() / observed.sum().clamp_min(1),
        }

    def _strong(self, batch: Batch, progress: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """(x, m, pseudo-labels (B, T, H, W) uint8 with 255 where unsure, (B, T, H, W) where one could have been)."""
        o = self.options
        size, device = batch.x.shape[-1], batch.x.device
        still = draw_maps(str(o["maps"]), len(batch), size, device)
        network = self.context.teacher if o["guesser"] == "average" else self.context.network
        identity = type(still).identity(len(batch), size, device)
        p, valid = guess(network, take_views(batch, [identity], float(o["jitter"])), batch.days)
        self.presence.see(p, valid, progress)
        self.thresholds.see(p, valid)
        confidence, label = p.max(2)
        sure = (confidence >= self.thresholds.of(label)) & valid[:, :, 0]
        target = torch.where(sure, label, torch.full_like(label, UNLABELLED)).to(torch.uint8)
        x, m = still.warp(batch.x, batch.m)
        # A pixel is told by the nearest one's class only where the map left it valid.
        target = torch.where(m[:, :, 0], still.labels(target), torch.full_like(target, UNLABELLED))
        x = strong_photometric(x, m, float(o["strength"]))
        boxes = (
            cutmix_mask(len(batch), size, device)
            & (torch.rand(len(batch)) < o["cutmix"]).to(device)[:, None, None, None, None]
        )
        order = torch.randperm(len(batch)).to(device)
        x, m, target = paste(boxes, x[order], x), paste(boxes, m[order], m), paste(boxes, target[order], target)
        return x, m, target, m[:, :, 0]
