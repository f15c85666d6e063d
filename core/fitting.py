"""One training loop for every method; read it from top to bottom.

Batches come from tiles held on the device, the moving average of the weights is what is looked at and kept, the look
is at whole polygons that were held out, and the best look wins if it is better by more than chance. Then the held-out
polygons are learnt as well: a person who has drawn ten cannot spare four.
"""

from __future__ import annotations

import copy
import dataclasses
import hashlib
import json
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from . import events, runtime
from .checkpoint import Progress, restore_checkpoint, save_checkpoint
from .data.tiles import TileSampler
from .errors import Cancelled, InputError
from .held_gaps import hold_gaps
from .held_out import better, calibrate, gained, held_out_logits, scores
from .methods import build_method
from .methods.base import Context, Method
from .networks import build_network
from .networks.blocks import channels_last
from .recipe import Recipe, settle_batch, settle_network, settle_steps
from .training_set import TrainingSet

Emit = Callable[[events.Event], None]

_CHECKPOINT_SECONDS = 45.0
_CURVE_EVERY = 10
#: An earlier look must be better than the finished training by what half a held-out polygon could make.
_CHANCE = 0.5


@dataclass(frozen=True)
class Fitted:
    """What a training ends with.

    Attributes:
        network: The moving average that did best on the held-out polygons, after it has learnt those as well; in
            evaluation mode, on the device.
        recipe: With its steps, tiles a step and network settled.
        steps: Optimiser steps done, all in all.
        metrics: What the network reached on the held-out polygons before it learnt them; empty without any.
        temperature: That calibrates its logits (arXiv 1706.04599).
    """

    network: nn.Module
    recipe: Recipe
    steps: int
    metrics: dict[str, Any]
    temperature: float


def fit(
    data: TrainingSet,
    recipe: Recipe,
    *,
    seed: int,
    device: torch.device,
    emit: Emit,
    cancelled: Callable[[], bool],
    checkpoint: str | None = None,
    resume: bool = False,
    spent: float = 0.0,
    show: Callable[[nn.Module], None] | None = None,
) -> Fitted:
    """Learn a network from a training set in memory.

    Args:
        emit: Takes progress, metrics and warnings as they come.
        cancelled: Asked at every step.
        checkpoint: Where everything needed to go on is kept now and then, and when cancelled; None = nowhere.
        resume: Go on from `checkpoint`, if it is there.
        spent: Seconds of the recipe's time budget that reading has taken already.
        show: Given the moving average before every step, for whoever wants to see what it does by now.

    Raises:
        InputError: The recipe does not fit, the training diverged, or the checkpoint is another training's.
        Cancelled: As asked.
    """
    session = last_save = time.perf_counter()
    torch.manual_seed(seed)
    recipe = settle_batch(settle_network(settle_steps(recipe, data.pixels), data.longest), data.longest)
    network = build_network(recipe.network, len(data.bands), len(data.classes))
    data, gaps = hold_gaps(data, network, size=recipe.tile, seed=seed, device=device)
    sampler = TileSampler(
        data.areas,
        mean=data.mean,
        std=data.std,
        size=recipe.tile,
        device=device,
        seed=seed,
        symmetries=recipe.symmetries,
        dates=recipe.dates,
        across=bool(getattr(network, "across_dates", False)),
        hidden=recipe.hidden_dates,
    )
    if recipe.tile % int(network.multiple):  # type: ignore[arg-type]
        raise InputError(
            f"recipe: `tile` must be a multiple of {network.multiple} for this network, found {recipe.tile}"
        )
    network = channels_last(network.to(device))
    teacher = copy.deepcopy(network).requires_grad_(False).eval()
    frequencies = sampler.class_frequencies(len(data.classes)).to(device)
    drawn = sampler.drawn_frequencies(len(data.classes)).to(device)
    method = build_method(
        recipe.method, Context(network, teacher, frequencies, drawn, recipe.symmetries, data.blind), recipe.options
    )
    optimizers = {
        name: torch.optim.AdamW(
            parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=device.type in ("cuda", "cpu")
        )
        for name, parameters in method.players().items()
    }

    kept: dict[str, Any] = {
        "identity": _identity(seed, recipe, data),
        "modules": {"network": network, "teacher": teacher, "memory": method.memory},
        "optimizers": optimizers,
        "sampler": sampler,
    }
    best_weights: dict[str, Tensor] = {}
    if resume and checkpoint and os.path.exists(checkpoint):
        at, best_weights = restore_checkpoint(checkpoint, **kept)
        emit(events.Progress(0.0, f"Going on from step {at.step}"))
        if at.chosen:
            sampler.learn_held_out()
    else:
        if resume:
            emit(events.Warning("there is no checkpoint to go on from; the training starts from its beginning"))
        at = Progress(elapsed=spent, amp=_decide_amp(recipe, method, network, sampler, device))
    already = at.elapsed
    losses: dict[str, list[Tensor]] = {}

    def save() -> None:
        nonlocal checkpoint
        if checkpoint:
            try:
                save_checkpoint(checkpoint, progress=at, best=best_weights, **kept)
            except InputError as error:
                # Hours of training are worth more than the way back to them.
                emit(events.Warning(f"{error}; the training goes on without a checkpoint"))
                checkpoint = None

    def attend() -> None:
        """What must happen before every step, whichever part of the training it belongs to."""
        nonlocal last_save
        at.elapsed = already + time.perf_counter() - session
        if cancelled():
            save()
            raise Cancelled("stopped as asked; resume goes on from here" if checkpoint else "stopped as asked")
        if time.perf_counter() - last_save > _CHECKPOINT_SECONDS:
            save()
            last_save = time.perf_counter()
        if show and at.step:
            show(teacher)

    def advance(rate: float, progress: float, decay: float) -> None:
        """One step of every player and of the moving average."""
        for name, optimizer in optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = rate
            labelled = sampler.sample(recipe.batch)
            count = method.unlabelled_tiles(recipe.batch)
            unlabelled = sampler.unlabelled(count, labelled.x.shape[1]) if count else None
            with torch.autocast(device.type, torch.bfloat16, enabled=at.amp):
                terms = method.losses(name, labelled, unlabelled, progress)
            if "loss" not in terms:
                continue
            optimizer.zero_grad(set_to_none=True)
            terms["loss"].backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], recipe.clip)
            optimizer.step()
            for key, value in terms.items():
                losses.setdefault(key, []).append(value.detach())
        at.step += 1
        _follow(teacher, network, decay)
        if at.step % _CURVE_EVERY == 0 and losses:
            # One wait for the device in ten steps; every step would stall it.
            means = {key: float(torch.stack(values).mean()) for key, values in losses.items()}
            losses.clear()
            if not math.isfinite(means["loss"]):
                raise InputError(
                    "training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off"
                )
            emit(events.Metrics(at.step, means))
            _tell(emit, at, recipe)

    network.train()
    share = recipe.refit if data.held_out else 0.0
    budget = recipe.time_budget / (1 + share) if recipe.time_budget else None
    while not at.chosen:
        attend()
        done = _fraction(at.step, recipe.steps, at.elapsed, budget)
        # Not before three quarters of the schedule: much of the gain comes with the falling learning rate, and few
        # held-out polygons can look perfect early.
        if done >= 1 or (at.since >= recipe.patience and done >= 0.75):
            break
        at.done = done / (1 + share)
        decay = min(recipe.ema, (2 + at.step) / (11 + at.step))
        advance(recipe.learning_rate * _schedule(at.step, done, recipe.warmup), done, decay)
        if data.held_out and at.step % (recipe.evaluate_every or 1) == 0:
            look = scores(*held_out_logits(teacher, sampler, data, recipe.batch, at.amp))
            look["step"] = float(at.step)
            at.history.append(look)
            at.since += 1
            if not at.mark or gained(look, at.mark):
                at.mark, at.since = look, 0
            if not at.best or better(look, at.best):
                at.best = look
                best_weights = {key: value.detach().clone() for key, value in teacher.state_dict().items()}
            numbers, gone = method.look()
            numbers.update({f"val_{key}": value for key, value in look.items() if key != "step"})
            emit(events.Metrics(at.step, numbers))
            if look["mean_iou"] < at.best["mean_iou"] - _CHANCE / data.held_out and method.retreat():
                emit(
                    events.Warning(
                        f"step {at.step}: held-out polygons are mapped worse than before (mean IoU "
                        f"{look['mean_iou']:.3f}, best {at.best['mean_iou']:.3f}); the weight of unannotated pixels is "
                        "halved"
                    )
                )
            if gone:
                names = ", ".join(data.classes[index].name for index in gone)
                emit(
                    events.Warning(
                        f"step {at.step}: hardly predicted any more where nobody annotated: {names}; "
                        "the weight of unannotated pixels is halved"
                    )
                )
        elif not data.classes and at.step % (recipe.evaluate_every or 1) == 0:
            look = gaps.look(teacher) if gaps else {}
            emit(events.Metrics(at.step, {**method.look()[0], **look}))
            if look and (not at.best or look["gap_error"] < at.best["gap_error"]):
                at.best = look
                best_weights = {key: value.detach().clone() for key, value in teacher.state_dict().items()}

    if at.step == 0:
        raise InputError("the time budget ended before the first step; allow more seconds")
    if data.held_out and not at.chosen:
        logits, truth = held_out_logits(teacher, sampler, data, recipe.batch, at.amp)
        last = {"step": float(at.step), **scores(logits, truth)}
        if best_weights and last["mean_iou"] < at.best["mean_iou"] - _CHANCE / data.held_out:
            teacher.load_state_dict(best_weights)
            logits, truth = held_out_logits(teacher, sampler, data, recipe.batch, at.amp)
        else:
            at.best = last
        temperature, errors = calibrate(logits, truth, data.held_out)
        metrics = {key: value for key, value in at.best.items() if key != "loss"}
        # Guesses that did harm after the chosen look are not to count as much again.
        progress = at.best["step"] / at.step
        at.chosen = {"steps": at.step, "elapsed": at.elapsed, "temperature": temperature, "progress": progress}
        at.chosen["metrics"] = {**metrics, **errors, "history": at.history} if errors else {}
        network.load_state_dict(teacher.state_dict())
        sampler.learn_held_out()
    if at.chosen:
        first = int(at.chosen["steps"])
        steps = round(share * first)
        budget = recipe.time_budget - at.chosen["elapsed"] if recipe.time_budget else None
        while steps:
            attend()
            more = at.step - first
            done = _fraction(more, steps, at.elapsed - at.chosen["elapsed"], budget)
            if done >= 1:
                break
            at.done = (1 + share * done) / (1 + share)
            # From half of the peak: what was learnt is to be mended, not to be lost.
            rate = 0.5 * recipe.learning_rate * _schedule(more, done, 0)
            advance(rate, at.chosen["progress"], min(recipe.ema, (2 + more) / (11 + more)))
    attend()
    if gaps:
        if not data.classes and best_weights and gaps.look(teacher)["gap_error"] > at.best["gap_error"]:
            teacher.load_state_dict(best_weights)
        emit(events.Metrics(at.step, gaps.settle(teacher)))
    chosen = at.chosen or {"metrics": {}, "temperature": 1.0}
    return Fitted(teacher, recipe, at.step, chosen["metrics"], chosen["temperature"])


def _identity(seed: int, recipe: Recipe, data: TrainingSet) -> str:
    """What a checkpoint must agree with to be resumed: everything that the result depends on but the time allowed."""
    settled = {**dataclasses.asdict(recipe), "time_budget": None}
    told = json.dumps([settled, seed, data.inputs, [item.id for item in data.classes]], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def _decide_amp(recipe: Recipe, method: Method, network: nn.Module, sampler: TileSampler, device: torch.device) -> bool:
    if recipe.amp != "auto":
        return recipe.amp == "on"
    states = torch.get_rng_state(), sampler.generator.get_state()
    batch = sampler.sample(recipe.batch)
    count = method.unlabelled_tiles(recipe.batch)
    unlabelled = sampler.unlabelled(count, batch.x.shape[1]) if count else None
    player = next(iter(method.players()))

    def step(amp: bool) -> None:
        with torch.autocast(device.type, torch.bfloat16, enabled=amp):
            terms = method.losses(player, batch, unlabelled, 0.0)
        if "loss" in terms:
            terms["loss"].backward()  # type: ignore[no-untyped-call]
        network.zero_grad(set_to_none=True)

    faster = runtime.bfloat16_is_faster(step, device)
    torch.set_rng_state(states[0])
    sampler.generator.set_state(states[1])
    return faster


def _fraction(step: int, steps: int | None, elapsed: float, budget: float | None) -> float:
    """How much is done: of the steps or of the seconds, whichever is further."""
    done = step / (steps or 1)
    return done if budget is None else max(done, elapsed / budget if budget > 0 else 1.0)


def _schedule(step: int, done: float, warmup: int) -> float:
    """Linear warm-up, then a cosine from 1 to 0.01 (arXiv 1608.03983, without restarts)."""
    rise = min((step + 1) / (warmup + 1), 1.0)
    return rise * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))


@torch.no_grad()
def _follow(teacher: nn.Module, network: nn.Module, decay: float) -> None:
    """The moving average of the parameters; buffers are copied."""
    torch._foreach_lerp_(list(teacher.parameters()), list(network.parameters()), 1 - decay)
    for own, other in zip(teacher.buffers(), network.buffers()):
        own.copy_(other)


def _tell(emit: Emit, at: Progress, recipe: Recipe) -> None:
    left = at.elapsed * (1 - at.done) / at.done if at.done > 0 else None
    if at.chosen:
        text = f"Learning the held-out polygons too: step {at.step}"
    else:
        text = f"Training: step {at.step} of at most {recipe.steps}"
    emit(events.Progress(0.02 + 0.95 * at.done, text, left))
