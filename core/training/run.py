"""From a job to a model file."""

from __future__ import annotations

import dataclasses
import datetime
import os
import time
from collections.abc import Callable

import numpy as np

from .. import events, runtime
from ..data.held_pixels import UNLABELLED
from ..disk import require_room
from ..errors import InputError
from ..job import TrainJob
from ..methods import method_class
from ..model_file import ModelInfo, save_model
from ..networks import build_network
from ..novelty import learn_known
from ..recipe import Recipe, load_recipe, settle_network
from ..said import said
from ..stac import write_stac
from .checkpoint import checkpoint_path, room_for
from .fitting import Fitted, fit
from .preview import Previewer
from .training_set import TrainingSet, read_training_set
from .warm_start import Start, load_start, require_fit, room_for_start, save_start


def train(
    job: TrainJob,
    emit: events.Emit,
    cancelled: Callable[[], bool],
    in_view: Callable[[], events.View | None] | None = None,
) -> events.Result:
    """Learn a model from annotated areas, or from images alone, and write it.

    Args:
        emit: Takes progress, metrics and warnings as they come.
        cancelled: Asked at every step, and while gaps are looked at; a cancelled training keeps its checkpoint for
            `resume`, and writes no model.
        in_view: What somebody looks at meanwhile, in the first area, to be previewed; None = nobody.

    Returns:
        The result: the model file and what it reaches on held-out polygons.

    Raises:
        InputError: Whatever is wrong with the job, before anything is written.
        Cancelled: As asked.
    """
    started = time.perf_counter()
    recipe = load_recipe(job)
    _require_labels(job, recipe.method)
    method_class(recipe.method).settle(recipe.options)
    device = runtime.choose_device(job.device)
    start = None if job.start_from is None else load_start(job.start_from)
    emit(events.Progress(0.0, said("Reading images and polygons")))
    data = read_training_set(
        job,
        margin=recipe.tile,
        warn=lambda text: emit(events.Warning(text)),
        unlabelled=method_class(recipe.method).uses_unlabelled,
        known=None if start is None else start.places,
    )
    if data.blind:
        emit(events.Warning(_unknown(recipe)))
    recipe = settle_network(recipe, data.longest)
    if start is not None:
        require_fit(start, recipe.network, data.bands)
        # The weights mean what they mean in these units.
        data = dataclasses.replace(data, mean=start.mean, std=start.std)
    checkpoint = checkpoint_path(job.model)
    network = build_network(recipe.network, len(data.bands), len(data.classes))
    room = room_for(network, arms=2 if recipe.options.get("guard") else 1) + room_for_start(network, data.places)
    require_room(job.model, room, said("the training (model and checkpoint)"))
    preview = None
    if in_view is not None and data.classes:
        preview = Previewer(job.areas[0], data.bands, data.mean, data.std, data.classes, device, emit, in_view)
    try:
        fitted = fit(
            data,
            recipe,
            seed=job.seed,
            device=device,
            emit=emit,
            cancelled=cancelled,
            checkpoint=checkpoint,
            resume=job.resume,
            start=start,
            show=None if preview is None else preview.offer,
        )
    finally:
        if preview is not None:
            preview.close()
    # From here on it is a matter of a moment: what was learnt is not to be lost in it.
    emit(events.Progress(0.98, said("Writing the model")))
    info = _described(job, data, recipe, fitted, start)
    _leave_start(job, data, recipe, fitted, emit)
    save_model(job.model, fitted.network, info)
    sidecar = write_stac(job.model, info)
    if os.path.exists(checkpoint):
        os.unlink(checkpoint)
    return events.Result(
        "train",
        [{"kind": "model", "path": job.model}, {"kind": "stac", "path": sidecar}],
        {
            "classes": [dataclasses.asdict(item) for item in data.classes],
            "metrics": fitted.metrics,
            "steps": fitted.steps,
            "went_on": start is not None,
            "polygons": data.polygons,
            "class_polygons": {str(item.id): count for item, count in zip(data.classes, data.class_polygons)},
            "held_out_polygons": data.held_out,
            "held_out_classes": _held_out_classes(data, bool(getattr(fitted.network, "across_dates", False))),
            "seconds": time.perf_counter() - started,
            "temperature": fitted.temperature,
        },
    )


def _described(job: TrainJob, data: TrainingSet, recipe: Recipe, fitted: Fitted, start: Start | None) -> ModelInfo:
    """What the model file says of the model."""
    return ModelInfo(
        method=recipe.method,
        recipe=dataclasses.asdict(fitted.recipe),
        network=recipe.network,
        classes=data.classes,
        bands=data.bands,
        mean=data.mean,
        std=data.std,
        tile=recipe.tile,
        dates=data.dates,
        metrics=fitted.metrics,
        held_out=fitted.held_out,
        temperature=fitted.temperature,
        versions=runtime.versions(),
        seed=job.seed,
        inputs=data.inputs,
        labels=data.labels,
        started_from="" if start is None else start.inputs,
        known=learn_known(data.areas, data.mean, data.std),
        pixel_size=data.pixel_size,
        nodata=data.nodata,
        created=datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _leave_start(job: TrainJob, data: TrainingSet, recipe: Recipe, fitted: Fitted, emit: events.Emit) -> None:
    """Write what a later training starts from; without it the model is worth no less."""
    try:
        further = Start(
            recipe.network, data.classes, data.bands, data.mean, data.std, fitted.before, data.places, data.inputs
        )
        save_start(job.model, further)
    except InputError as error:
        emit(events.Warning(said("{reason}; a later training cannot start from this model", reason=error)))


def _unknown(recipe: Recipe) -> str:
    """What it means for the method that no polygon could be held out."""
    method = method_class(recipe.method)
    if method.guesses_unjudged(method.settle(recipe.options)):
        return said(
            "no polygon could be held out (one a class): the model's accuracy is not known, and guesses where "
            "nobody annotated count all the same, for the option `guard` is false"
        )
    if method.paints:
        return said(
            "no polygon could be held out (one a class): the model's accuracy is not known, and no image model is "
            "learnt, since nothing would tell if it harmed the map; draw a second polygon of each class, or learn "
            "one without polygons"
        )
    if method.uses_unlabelled:
        return said(
            "no polygon could be held out (one a class): the model's accuracy is not known, and nothing is learnt "
            "from guesses where nobody annotated, since nothing would tell if they were wrong; draw a second "
            "polygon of each class"
        )
    return said("no polygon could be held out (one a class): the model's accuracy is not known")


def _require_labels(job: TrainJob, method: str) -> None:
    if method_class(method).needs_annotation and all(area.labels is None for area in job.areas):
        first = job.areas[0]
        name = first.name or os.path.basename(first.images[0].path)
        raise InputError(
            said(
                "the area {name} has no labels and the method {method} learns from annotation; add "
                "labels, or learn to fill gaps from the images alone with the method hvae",
                name=repr(name),
                method=method,
            )
        )


def _held_out_classes(data: TrainingSet, across: bool) -> list[int]:
    """Ids of the classes that the metrics speak of: those of the held-out pixels that were observed, with a network
    that looks `across` dates on any date."""
    found: set[int] = set()
    for area in data.areas:
        seen = (area.held_out != UNLABELLED) & (area.m[:, 0].any(0) if across else area.m[:, 0])
        found.update(np.unique(np.broadcast_to(area.held_out, seen.shape)[seen]).tolist())
    return [data.classes[index].id for index in sorted(found)]
