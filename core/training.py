"""One training loop for every method; read it from top to bottom.

Batches come from tiles held on the device, the moving average of the weights is what is looked at and kept, the look
is at whole polygons that were held out, and the best look wins.
"""

from __future__ import annotations

import copy
import dataclasses
import datetime
import hashlib
import json
import math
import os
import time
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from . import events, runtime
from .checkpoint import Progress, checkpoint_path, restore_checkpoint, save_checkpoint
from .data.tiles import UNLABELLED, TileSampler
from .errors import Cancelled, InputError
from .job import TrainJob
from .methods import build_method
from .methods.base import Context
from .model_file import ModelInfo, save_model, write_stac
from .networks import build_network
from .recipe import Recipe, load_recipe, settle_steps
from .training_set import TrainingSet, read_training_set
from .uncertainty import ece, fit_temperature

Emit = Callable[[events.Event], None]

#: At most so many held-out tiles a look, and so many of their pixels for the calibration.
_LOOK_TILES = 64
_CALIBRATION_PIXELS = 200_000
_CHECKPOINT_SECONDS = 45.0
_CURVE_EVERY = 10


def train(job: TrainJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Learn a model from annotated areas and write it.

    Args:
        emit: Takes progress, metrics and warnings as they come.
        cancelled: Asked at every step; a cancelled training keeps its checkpoint for `resume`, and writes no model.

    Returns:
        The result: the model file and what it reaches on held-out polygons.

    Raises:
        InputError: Whatever is wrong with the job, before anything is written.
        Cancelled: As asked.
    """
    started = time.perf_counter()
    recipe = load_recipe(job)
    device = runtime.choose_device(job.device)
    torch.manual_seed(job.seed)
    emit(events.Progress(0.0, "Reading images and annotations"))
    data = read_training_set(job, margin=recipe.tile, warn=lambda text: emit(events.Warning(text)))
    if data.held_out == 0 and job.validation > 0:
        emit(events.Warning("no polygon could be held out (one a class): the model's accuracy is not known"))
    recipe = settle_steps(recipe, sum(int(((area.labels != UNLABELLED) & area.m[:, 0]).sum()) for area in data.areas))
    sampler = TileSampler(data.areas, mean=data.mean, std=data.std, size=recipe.tile, device=device, seed=job.seed)
    network = build_network(recipe.network, len(data.bands), len(data.classes))
    if recipe.tile % int(network.multiple):  # type: ignore[arg-type]
        raise InputError(
            f"recipe: `tile` must be a multiple of {network.multiple} for this network, found {recipe.tile}"
        )
    network = network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    teacher = copy.deepcopy(network).requires_grad_(False).eval()
    frequencies = sampler.class_frequencies(len(data.classes)).to(device)
    method = build_method(recipe.method, Context(network, teacher, frequencies), recipe.options)
    optimizers = {
        name: torch.optim.AdamW(
            parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=device.type in ("cuda", "cpu")
        )
        for name, parameters in method.players().items()
    }
    modules = {"network": network, "teacher": teacher}

    identity = _identity(job, recipe, data)
    checkpoint = checkpoint_path(job.model)
    best_weights: dict[str, Tensor] = {}
    if job.resume and os.path.exists(checkpoint):
        at, best_weights = restore_checkpoint(
            checkpoint, identity=identity, modules=modules, optimizers=optimizers, sampler=sampler
        )
        emit(events.Progress(0.0, f"Going on from step {at.step}"))
    else:
        at = Progress(amp=_decide_amp(recipe, method, network, sampler, device))

    def save() -> None:
        save_checkpoint(
            checkpoint,
            identity=identity,
            progress=at,
            modules=modules,
            best=best_weights,
            optimizers=optimizers,
            sampler=sampler,
        )

    network.train()
    session = last_save = time.perf_counter()
    already = at.elapsed
    losses: list[Tensor] = []
    while True:
        at.elapsed = already + time.perf_counter() - session
        done = _fraction(at, recipe)
        # Not before half of the schedule: much of the gain comes with the falling learning rate.
        if done >= 1 or (at.since >= recipe.patience and done >= 0.5):
            break
        if cancelled():
            save()
            raise Cancelled
        for name, optimizer in optimizers.items():
            for group in optimizer.param_groups:
                group["lr"] = recipe.learning_rate * _schedule(at.step, done, recipe.warmup)
            labelled = sampler.sample(recipe.batch)
            with torch.autocast(device.type, torch.bfloat16, enabled=at.amp):
                terms = method.losses(name, labelled, None, done)
            if "loss" not in terms:
                continue
            optimizer.zero_grad(set_to_none=True)
            terms["loss"].backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], recipe.clip)
            optimizer.step()
            losses.append(terms["loss"].detach())
        at.step += 1
        _follow(teacher, network, min(recipe.ema, (1 + at.step) / (10 + at.step)))

        if at.step % _CURVE_EVERY == 0 and losses:
            # One wait for the device in ten steps; every step would stall it.
            loss = float(torch.stack(losses).mean())
            losses.clear()
            if not math.isfinite(loss):
                raise InputError(
                    "training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off"
                )
            emit(events.Metrics(at.step, {"loss": loss}))
            _tell(emit, at, recipe)
        if data.held_out and at.step % (recipe.evaluate_every or 1) == 0:
            look = {"step": float(at.step), **_look(teacher, sampler, data, recipe, at.amp)}
            at.history.append(look)
            at.since += 1
            if not at.mark or _gained(look, at.mark):
                at.mark, at.since = look, 0
            if not at.best or _better(look, at.best):
                at.best = look
                best_weights = {key: value.detach().clone() for key, value in teacher.state_dict().items()}
            emit(events.Metrics(at.step, {f"val_{key}": value for key, value in look.items() if key != "step"}))
        if time.perf_counter() - last_save > _CHECKPOINT_SECONDS:
            at.elapsed = already + time.perf_counter() - session
            save()
            last_save = time.perf_counter()

    if at.step == 0:
        raise InputError("the time budget ended before the first step; allow more seconds")
    if data.held_out and not at.best:
        at.best = {"step": float(at.step), **_look(teacher, sampler, data, recipe, at.amp)}
    if best_weights:
        teacher.load_state_dict(best_weights)
    emit(events.Progress(0.98, "Calibrating"))
    temperature, metrics = _calibrate(teacher, sampler, data, recipe, at)
    info = ModelInfo(
        method=recipe.method,
        recipe=dataclasses.asdict(recipe),
        network=recipe.network,
        classes=data.classes,
        bands=data.bands,
        mean=data.mean,
        std=data.std,
        tile=recipe.tile,
        dates=data.dates,
        metrics=metrics,
        temperature=temperature,
        versions=runtime.versions(),
        seed=job.seed,
        inputs=data.inputs,
        created=datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )
    if cancelled():
        save()
        raise Cancelled
    save_model(job.model, teacher, info)
    sidecar = write_stac(job.model, info)
    if os.path.exists(checkpoint):
        os.unlink(checkpoint)
    return events.Result(
        "train",
        [{"kind": "model", "path": job.model}, {"kind": "stac", "path": sidecar}],
        {
            "classes": [dataclasses.asdict(item) for item in data.classes],
            "metrics": metrics,
            "steps": at.step,
            "polygons": data.polygons,
            "held_out_polygons": data.held_out,
            "seconds": time.perf_counter() - started,
            "temperature": temperature,
        },
    )


def _identity(job: TrainJob, recipe: Recipe, data: TrainingSet) -> str:
    """What a checkpoint must agree with to be resumed: everything that the result depends on but the time allowed."""
    settled = {**dataclasses.asdict(recipe), "time_budget": None}
    told = json.dumps([settled, job.seed, data.inputs, [item.id for item in data.classes]], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def _decide_amp(recipe: Recipe, method: Any, network: nn.Module, sampler: TileSampler, device: torch.device) -> bool:
    if recipe.amp != "auto":
        return recipe.amp == "on"
    states = torch.get_rng_state(), sampler.generator.get_state()
    batch = sampler.sample(recipe.batch)
    player = next(iter(method.players()))

    def step(amp: bool) -> None:
        with torch.autocast(device.type, torch.bfloat16, enabled=amp):
            terms = method.losses(player, batch, None, 0.0)
        if "loss" in terms:
            terms["loss"].backward()
        network.zero_grad(set_to_none=True)

    faster = runtime.bfloat16_is_faster(step, device)
    torch.set_rng_state(states[0])
    sampler.generator.set_state(states[1])
    return faster


def _fraction(at: Progress, recipe: Recipe) -> float:
    """How much of the training is done: of the steps or of the seconds, whichever is further."""
    done = at.step / (recipe.steps or 1)
    return max(done, at.elapsed / recipe.time_budget) if recipe.time_budget else done


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
    done = _fraction(at, recipe)
    left = at.elapsed * (1 - done) / done if done > 0 and at.step >= _CURVE_EVERY else None
    emit(events.Progress(0.02 + 0.95 * done, f"Training: step {at.step} of at most {recipe.steps}", left))


def _better(look: dict[str, float], best: dict[str, float]) -> bool:
    """By mean IoU; between looks that are as good, by the loss, which still tells them apart."""
    return (round(look["mean_iou"], 4), -look["loss"]) > (round(best["mean_iou"], 4), -best["loss"])


def _gained(look: dict[str, float], mark: dict[str, float]) -> bool:
    """Whether training is still worth its time: a thousandth of IoU, or a twentieth of the loss, since the mark."""
    return look["mean_iou"] >= mark["mean_iou"] + 1e-3 or look["loss"] <= 0.95 * mark["loss"]


@torch.no_grad()
def _held_out_logits(
    teacher: nn.Module, sampler: TileSampler, data: TrainingSet, recipe: Recipe, amp: bool
) -> tuple[Tensor, Tensor]:
    """(N, K) logits and (N,) classes of the observed pixels of the held-out polygons."""
    logits, truth = [], []
    for batch in sampler.held_out_batches(data.areas, recipe.batch, _LOOK_TILES):
        with torch.autocast(sampler.device.type, torch.bfloat16, enabled=amp):
            output = teacher(batch.x, batch.m, batch.days)
        asked = (batch.y != UNLABELLED) & batch.m[:, :, 0]
        logits.append(output.permute(0, 1, 3, 4, 2)[asked].float())
        truth.append(batch.y[asked].long())
    return torch.cat(logits), torch.cat(truth)


def _look(teacher: nn.Module, sampler: TileSampler, data: TrainingSet, recipe: Recipe, amp: bool) -> dict[str, float]:
    """Accuracy, mean IoU over the classes present, and class-balanced loss on the held-out polygons."""
    logits, truth = _held_out_logits(teacher, sampler, data, recipe, amp)
    classes = logits.shape[1]
    if truth.numel() == 0:
        return {"accuracy": 0.0, "mean_iou": 0.0, "loss": 0.0}
    confusion = torch.bincount(truth * classes + logits.argmax(1), minlength=classes**2).reshape(classes, classes)
    support = confusion.sum(1)
    hit = confusion.diagonal().double()
    union = (support + confusion.sum(0)).double() - hit
    here = support > 0
    weight = torch.where(here, 1.0 / support.clamp_min(1), 0.0)
    loss = nn.functional.cross_entropy(logits, truth, weight.to(logits.dtype))
    return {
        "accuracy": float(hit.sum() / support.sum()),
        "mean_iou": float((hit[here] / union[here]).mean()),
        "loss": float(loss),
    }


def _calibrate(
    teacher: nn.Module, sampler: TileSampler, data: TrainingSet, recipe: Recipe, at: Progress
) -> tuple[float, dict[str, Any]]:
    """The temperature (arXiv 1706.04599) on the held-out polygons, and what the model reaches there."""
    if not data.held_out:
        return 1.0, {}
    logits, truth = _held_out_logits(teacher, sampler, data, recipe, at.amp)
    if truth.numel() == 0:
        return 1.0, {}
    thin = max(1, math.ceil(truth.numel() / _CALIBRATION_PIXELS))
    logits, truth = logits[::thin].cpu(), truth[::thin].cpu()
    temperature = fit_temperature(logits, truth)
    metrics: dict[str, Any] = {key: value for key, value in at.best.items() if key != "loss"}
    metrics["ece_before"] = float(ece(logits.softmax(1), truth))
    metrics["ece"] = float(ece((logits / temperature).softmax(1), truth))
    metrics["history"] = at.history
    return temperature, metrics
