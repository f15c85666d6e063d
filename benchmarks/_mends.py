"""What is known to keep rare classes alive and is no option of a recipe: tried around a training, from outside.

Logit adjustment (Menon et al. 2021, arXiv 2007.07314, eq. 10), consistency under dropped features (UniMatch, arXiv
2208.09910, §3.2), and unlabelled tiles in which rare classes are predicted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn

from landbrush.core.augment import Maps
from landbrush.core.data.tiles import Batch
from landbrush.core.methods.base import Method
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.guessing import guess, sharpen, take_views
from landbrush.core.training.learner import Learner

#: Of as many tiles one is drawn where rare classes are looked for.
_CHOICE = 4


@contextmanager
def adjusted(learner: Learner, _: Method, power: float) -> Iterator[None]:
    """While it learns, log (shown / wanted) is added to the logits: shown as tiles are drawn, wanted ∝ frequency^power.

    Labelled tiles, the first of a batch, show classes alike, the others as the scene does. The average of the weights
    is asked without it.
    """
    frequencies = learner.method.context.frequencies.clamp_min(1e-6)
    drawn = learner.method.context.drawn
    shown = (frequencies if drawn is None else drawn).clamp_min(1e-6)
    shifts = [of.log() - power * frequencies.log() for of in (shown, frequencies)]
    labelled = learner.recipe.batch

    def add(module: nn.Module, asked: Any, logits: Tensor) -> Tensor:
        first, other = (shift[:, None, None] for shift in shifts)
        return torch.cat([logits[:labelled] + first, logits[labelled:] + other])

    handle = learner.network.register_forward_hook(add)
    try:
        yield
    finally:
        handle.remove()


@contextmanager
def dropped(learner: Learner, method: Method, share: float) -> Iterator[None]:
    """Beside FixMatch's strong view the weak one is learnt, half of its features dropped; both count half."""
    if not isinstance(method, FixMatch):
        raise TypeError("features are dropped for FixMatch alone")
    network, plain = learner.network, method.losses

    def losses(player: str, labelled: Batch, unlabelled: Batch | None, progress: float) -> dict[str, Tensor]:
        terms = plain(player, labelled, unlabelled, progress)
        if unlabelled is None or "consistency" not in terms:
            return terms
        maps = Maps.identity(len(unlabelled), unlabelled.x.shape[-1], unlabelled.x.device)
        (weak,) = take_views(unlabelled, [maps], float(method.options["jitter"]))
        p, valid = guess(method.guesser(), [weak], unlabelled.days)
        confidence, label = p.max(2, keepdim=True)
        sure = (confidence >= method.thresholds.of(label)) & valid
        with _features_dropped(network, share):
            log_f = network(weak.x, weak.m, unlabelled.days).float().log_softmax(2)
        temperature = float(method.options["temperature"])
        q = sharpen(p, temperature) if temperature > 0 else torch.zeros_like(p).scatter_(2, label, 1.0)
        perturbed = -torch.where(sure, q * log_f, q.new_zeros(())).sum() / weak.m.sum().clamp_min(1)
        change = method.pressure(progress) * 0.5 * (perturbed - terms["consistency"])
        return {**terms, "loss": terms["loss"] + change}

    method.losses = losses  # type: ignore[method-assign]
    try:
        yield
    finally:
        method.losses = plain  # type: ignore[method-assign]


@contextmanager
def _features_dropped(network: Any, share: float) -> Iterator[None]:
    """While a U-Net's decoder gets its skips and its deepest features with whole maps of them dropped."""
    encode = network.encode
    network.encode = lambda image: [nn.functional.dropout2d(level, share) for level in encode(image)]
    try:
        yield
    finally:
        del network.encode


@contextmanager
def rare_drawn(learner: Learner, _: Method, end: nn.Module) -> Iterator[None]:
    """Unlabelled tiles are one of four each, the likelier the rarer what the finished network predicts there."""
    sampler = learner.sampler
    plain = sampler.unlabelled

    @torch.no_grad()
    def unlabelled(count: int, dates: int | None = None) -> Batch:
        tiles = plain(_CHOICE * count, dates)
        p = end(tiles.x, tiles.m, tiles.days).softmax(2) * tiles.m
        shares = p.sum((1, 3, 4)) / tiles.m.sum((1, 2, 3, 4)).clamp_min(1)[:, None]
        rarity = (shares / shares.mean(0).clamp_min(1e-4)).sum(1)
        chosen = torch.multinomial(rarity.cpu(), count, generator=sampler.generator).to(tiles.x.device)
        days = None if tiles.days is None else tiles.days[chosen]
        return replace(tiles, x=tiles.x[chosen], m=tiles.m[chosen], y=tiles.y[chosen], days=days)

    sampler.unlabelled = unlabelled  # type: ignore[method-assign]
    try:
        yield
    finally:
        sampler.unlabelled = plain  # type: ignore[method-assign]


#: By name; each takes the learner, the method, and the supervised training's end.
MENDS: Mapping[str, Callable[[Learner, Method, nn.Module], Any]] = {
    "adjusted": lambda learner, method, end: adjusted(learner, method, 0.75),
    "adjusted, classes alike": lambda learner, method, end: adjusted(learner, method, 0.0),
    "dropped features": lambda learner, method, end: dropped(learner, method, 0.5),
    "rare tiles": rare_drawn,
}
