"""What a run that ended well leaves in the project: a model, maps, filled images, and a sentence on them."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

from ..core.events import Result
from ..core.job import ClassSpec, InpaintJob, SegmentJob, TrainJob
from . import advice, class_tables, history, results
from .controller import Controller
from .i18n import tr
from .layers import layers_by_date
from .points import Point, thinned
from .run_place import Place


def take_model(
    controller: Controller,
    job: TrainJob,
    result: Result,
    points: dict[str, list[Point]],
    polygons: tuple[str | None, str | None],
) -> None:
    """Make a training's model that of the project, with what was told of it.

    Args:
        points: Its curves.
        polygons: Id of the layer that it learnt from, and the field of the classes.
    """
    told, metrics = result.summary, result.summary.get("metrics")
    kept = {key: value for key, value in metrics.items() if key != "history"} if isinstance(metrics, dict) else {}
    # With the names and colours that the classes of these polygons have now.
    table = class_tables.table_of(controller.state, *polygons)
    classes = results.classes_of_result(told, table) if told.get("classes") else []
    models = [item["path"] for item in result.outputs if item.get("kind") == "model"]
    controller.update(
        "model",
        model=models[0] if models else job.model,
        folder=os.path.dirname(job.model),
        summary={**told, "metrics": kept, "classes": [asdict(item) for item in classes]},
        curves={name: thinned(curve) for name, curve in points.items()},
    )
    state = controller.state
    controller.update("history", history=history.remember(state, job, result, state.curves))


def preview_map(controller: Controller, place: Place, job: SegmentJob, path: str, date: object) -> None:
    """Show a map that is finished while the run goes on."""
    outputs = [{"kind": "segmentation", "path": path, "date": date}]
    _show(controller, place, job, outputs, results.model_classes(controller.state), complete=False)


def show_maps(controller: Controller, place: Place, job: SegmentJob, result: Result) -> str:
    """Show the maps, in place of those of the run before; what to say of them."""
    state = controller.state
    classes = results.classes_of_result(result.summary, results.model_classes(state))
    _show(controller, place, job, result.outputs, classes)
    results.clean_old_runs(controller.project, Path(job.out).parent)
    made = history.mapped(state.history, job.model, job.out, job.extent is not None)
    controller.update("model", folder=job.out, history=made)
    told = [tr("Done."), advice.accuracy(state.summary), advice.other_ids(state.summary, state)]
    better = history.better_before(state)
    if better is not None:
        told.append(advice.worse(better[1].start_accuracy or 0.0, better[1].accuracy or 0.0))
    return " ".join(filter(None, told))


def show_filled(controller: Controller, place: Place, job: InpaintJob, result: Result) -> str:
    """Show the filled images, in place of those of the run before; what to say of them."""
    _show(controller, place, job, result.outputs, [])
    results.clean_old_runs(controller.project, Path(job.out).parent)
    controller.update("model", folder=job.out)
    return advice.filled(result.summary)


def where_it_is(job: TrainJob | SegmentJob | InpaintJob, image: str) -> str:
    """What to say where the project with this image was closed meanwhile: the files stay, and are nowhere shown."""
    if isinstance(job, TrainJob):
        sentence = tr(
            "The project with “{image}” was closed during the training; its model is {path}. “Segment images” "
            "in the Processing toolbox maps with it."
        )
    elif isinstance(job, SegmentJob):
        sentence = tr("The project with “{image}” was closed while it was mapped; the map is in {path}.")
    else:
        sentence = tr("The project with “{image}” was closed while clouds were filled; the images are in {path}.")
    path = job.model if isinstance(job, TrainJob) else job.out
    return sentence.format(image=image, path=path)


def _show(
    controller: Controller,
    place: Place,
    job: SegmentJob | InpaintJob,
    outputs: list,
    classes: list[ClassSpec],
    complete: bool = True,
) -> None:
    results.show_results(
        controller.project,
        outputs,
        classes,
        place.area,
        complete=complete,
        below=controller.state.annotation_id,
        title=place.title,
        part=job.extent is not None,
        sources=layers_by_date(job.areas[0].images, controller.project),
        dates=[image.date for image in job.areas[0].images],
    )
    if complete:
        controller.view.settle([item.get("date") for item in outputs], controller.project)
