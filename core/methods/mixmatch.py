"""MixMatch for segmentation: guesses averaged over moved views, sharpened, and mixed with what was annotated.

A. Hruška, Semi-Supervised Learning for Spatio-Temporal Segmentation of Satellite Images (CTU Prague 2023), Algorithm 4
and eq. 3.1, after MixMatch (arXiv 1905.02249). With the options of `models/mixmatch-thesis.yaml` it is that algorithm;
the other options are what keeps rare classes alive (docs/method.md tells what each was measured to be worth).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ..augment import Maps, draw_beta, mix_targets, mixup, photometric_jitter
from ..data.tiles import UNLABELLED, Batch
from ..runtime import send
from .guessing import View, align, guess, sharpen, take_views
from .losses import one_hot, soft_cross_entropy, squared_error
from .options import Options
from .semi_supervised import SemiSupervised, join_days


@dataclass(frozen=True)
class Pixels:
    """Tiles with targets, labelled and unlabelled ones alike.

    Attributes:
        x: (B, T, C, H, W).
        m: (B, T, 1, H, W) bool, observed.
        p: (B, T, K, H, W) targets.
        known: (B, T, 1, H, W) bool, where p says something.
        days: (B, T) or None.
    """

    x: Tensor
    m: Tensor
    p: Tensor
    known: Tensor
    days: Tensor | None


def mix(one: Pixels, other: Pixels, lam: Tensor) -> Pixels:
    """MixUp, near `one`, with λ' = 1 wherever `other` was not observed or has no target (thesis eq. 3.1).

    Args:
        lam: (B,) as drawn from Beta(α, α).
    """
    x, m, weight = mixup(one.x, one.m, other.x, other.m, lam, known=other.known & one.known)
    return Pixels(x, m, mix_targets(one.p, other.p, weight), one.known, one.days)


class MixMatch(SemiSupervised):
    """Semi-supervised by guessing, sharpening and mixing.

    Options, beside those of every semi-supervised method:
        views: K, views of an unlabelled tile.
        temperature: T of the sharpening; 1 = none.
        alpha: α of MixUp's Beta; 0 = nothing is mixed.
        consistency: "squared" (MixMatch) or "cross_entropy" with the guesses.
        alignment: Whether guesses are rescaled (ReMixMatch), to the shares that the classes had until λ_u had risen.
            Not to the annotated ones: an expert outlines as many polygons of a rare class as of a frequent one.
        confidence: Guessed pixels count only if the largest class has at least this; 0 = all count.
        fill: Whether unannotated pixels of labelled tiles get a guess as partners in MixUp; else they take no part.
    """

    defaults: Mapping[str, Any] = {
        **SemiSupervised.defaults,
        "views": 2,
        "temperature": 0.5,
        "alpha": 0.75,
        "unlabelled_weight": 5.0,
        "guesser": "network",
        "consistency": "squared",
        "class_weights": "none",
        "alignment": False,
        "confidence": 0.0,
        "fill": True,
    }

    @classmethod
    def check(cls, options: Options) -> None:
        super().check(options)
        options.number("views", 1, 16, whole=True)
        options.number("temperature", 0.01, 10)
        options.number("alpha", 0, 100)
        options.number("confidence", 0, 1)
        options.choice("consistency", ("squared", "cross_entropy"))
        options.flag("alignment")
        options.flag("fill")

    @property
    def effort(self) -> float:
        # As many guesses as tiles, without a way back each a third of a step; labelled tiles are filled in by one more.
        views = float(self.options["ratio"]) * int(self.options["views"])
        return 1 + views + (views + bool(self.options["fill"])) / 3

    def losses(self, player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        o = self.options
        if not self.guesses(progress):
            return self.alone(labelled)
        if unlabelled is None:
            raise ValueError("MixMatch needs unlabelled tiles")
        annotated = (labelled.y != UNLABELLED)[:, :, None] & labelled.believed(self.across)
        own = self._labelled(labelled, annotated)
        guessed = self._guessed(unlabelled, progress)
        everything = [own, *guessed]
        days = join_days([item.days for item in everything])
        x, m, p, known = (torch.cat([getattr(item, name) for item in everything]) for name in ("x", "m", "p", "known"))
        order = send(torch.randperm(len(x)), x.device)
        partner = Pixels(x[order], m[order], p[order], known[order], None)
        mixed = mix(Pixels(x, m, p, known, days), partner, draw_beta(len(order), float(o["alpha"]), x.device))
        logits = self.context.network(mixed.x, mixed.m, mixed.days)
        first = len(labelled)
        supervised = soft_cross_entropy(logits[:first], mixed.p[:first], annotated, self.weights)
        counts = mixed.known[first:] & mixed.m[first:]
        if o["consistency"] == "squared":
            consistency = squared_error(logits[first:], mixed.p[first:], counts, self.guess_pull())
        else:
            consistency = soft_cross_entropy(logits[first:], mixed.p[first:], counts, self.guess_pull())
        loss = supervised + self.pressure(progress) * consistency
        return {"loss": loss, "supervised": supervised, "consistency": consistency}

    def _labelled(self, batch: Batch, annotated: Tensor) -> Pixels:
        """The labelled tiles; the sampler has turned them already, so only the jitter is to be added."""
        x = photometric_jitter(batch.x, batch.m, float(self.options["jitter"]))
        p, known = one_hot(batch.y, len(self.weights)), annotated
        if self.options["fill"]:
            still = Maps.identity(len(batch), x.shape[-1], x.device)
            q, valid = guess(self.guesser(), [View(still, x, batch.m)], batch.days)
            q = sharpen(q, float(self.options["temperature"]))
            p, known = torch.where(annotated, p, q), annotated | valid
        return Pixels(x, batch.m, p, known, batch.days)

    def _guessed(self, batch: Batch, progress: float) -> list[Pixels]:
        """The views of the unlabelled tiles with the guess common to all (Algorithm 4, lines 5–12)."""
        o = self.options
        maps = [self.draw_maps(batch) for _ in range(int(o["views"]))]
        views = take_views(batch, maps, float(o["jitter"]))
        q, valid = guess(self.guesser(), views, batch.days)
        sharp = sharpen(q, float(o["temperature"]))
        self.presence.see(q, valid, progress, sharp)
        if o["confidence"] > 0:
            valid = valid & (q.amax(2, keepdim=True) >= o["confidence"])
        # After sharpening, which by itself takes from the rare classes.
        q = align(sharp, self.presence.prior, self.presence.mean) if o["alignment"] else sharp
        found = []
        for view in views:
            known = view.maps.valid(valid) & view.m
            found.append(Pixels(view.x, view.m, view.maps.distributions(q, valid), known, batch.days))
        return found
