"""From the dock's state to jobs for the engine; every complaint is one sentence, before anything is written."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ..core.job import (
    Area,
    ClassSpec,
    ImageSpec,
    InpaintJob,
    InputError,
    LabelSpec,
    MaskSpec,
    SegmentJob,
    TrainJob,
    order_by_date,
    safe_name,
)
from .advice import no_image
from .folders import dated_folder, home_folder
from .i18n import tr
from .label_source import annotation_layer, label_spec
from .layers import extent_in, raster_path
from .project_state import State
from .recipes import learns_without_polygons, leaves_polygons, maps_classes, method_of_model, models_images
from .time import chain
from .time.dates import guess_dates

MODEL_FILE = "model.safetensors"


class Shown(NamedTuple):
    """What the map shows, in its CRS."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, canvas: QgsMapCanvas) -> Shown:
        return cls(canvas.extent(), canvas.mapSettings().destinationCrs())


def area_name(state: State, project: QgsProject) -> str:
    """The name of the series' results, made from its first layer and unique in the project."""
    layer = first_image(state, project)
    if layer.id() not in state.areas:
        base = name = safe_name(layer.name())
        number = 2
        while name.lower() in {taken.lower() for taken in state.areas.values()}:
            name = f"{base}_{number}"
            number += 1
        state.areas[layer.id()] = name
    return safe_name(state.areas[layer.id()])


def new_run_folder(state: State, project: QgsProject) -> Path:
    """A name for the next run's folder; nothing is made yet."""
    return dated_folder(home_folder(project) / area_name(state, project))


def first_image(state: State, project: QgsProject) -> QgsRasterLayer:
    """The layer whose grid everything is on: the earliest.

    Raises:
        InputError: There is none.
    """
    for row in sorted(state.used(), key=lambda row: row.date or ""):
        layer = project.mapLayer(row.layer_id)
        if isinstance(layer, QgsRasterLayer):
            return layer
    raise InputError(no_image(project))


def series_images(state: State, project: QgsProject) -> tuple[ImageSpec, ...]:
    """The images of the series, in order of date.

    Raises:
        InputError: No layer, one that is gone or no raster file, a date missing or twice.
    """
    if state.series and not state.used():
        raise InputError(tr("Every date of the series was dropped; take one back by its check box."))
    first_image(state, project)
    images = []
    for row in state.used():
        layer = project.mapLayer(row.layer_id)
        if not isinstance(layer, QgsRasterLayer):
            raise InputError(tr("A layer of the series is no longer in the project; take its row out of the table."))
        if len(state.used()) > 1 and not row.date:
            raise InputError(
                tr("The layer “{name}” has no date; with several images each needs one (YYYY-MM-DD).").format(
                    name=layer.name()
                )
            )
        mask = project.mapLayer(row.mask_id) if row.mask_id else None
        spec = None if mask is None else MaskSpec(raster_path(mask), row.mask_kind, row.mask_values)
        images.append(ImageSpec(raster_path(layer), row.date, spec))
    dates = [image.date for image in images]
    for date in dates:
        if len(images) > 1 and dates.count(date) > 1:
            raise InputError(tr("The date {date} stands twice; each image needs a date of its own.").format(date=date))
    return order_by_date(images, tr("Series"))


def train_job(state: State, project: QgsProject, folder: Path, start_from: str | None = None) -> TrainJob:
    """The job of a click on Train; `folder` is the run's, `start_from` an earlier model.

    Raises:
        InputError: Something is missing; see `series_images` and `annotation_layer`.
    """
    images = series_images(state, project)
    options = state.options
    labels: LabelSpec | None = None
    classes: tuple[ClassSpec, ...] = ()
    if not leaves_polygons(options.recipe):
        annotation_layer(state, project)
        if len(state.classes) < 2:
            raise InputError(tr("There is only one class; add a second one, for example for everything else."))
        labels = label_spec(state, project, folder)
        classes = tuple(sorted(state.classes, key=lambda item: item.id))
    layers = [project.mapLayer(layer_id) for layer_id in state.unlabelled]
    more = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
    return TrainJob(
        areas=(_series(images, area_name(state, project), labels),),
        model=str(folder / MODEL_FILE),
        method=state.method,
        recipe=options.recipe,
        classes=classes,
        validation=options.validation,
        steps=options.steps,
        time_budget=options.time_budget,
        seed=options.seed,
        device=options.device,
        start_from=start_from,
        unlabelled=unlabelled_areas(more, len(images)) if learns_without_polygons(state.method) else (),
    )


def _series(images: tuple[ImageSpec, ...], name: str | None = None, labels: LabelSpec | None = None) -> Area:
    """One date of many that lacks a band is left out, and told, rather than stopping all of them."""
    return Area(images, name, (), labels, skip_incomplete=len(images) > 1)


def unlabelled_areas(layers: Sequence[QgsRasterLayer], dates: int) -> tuple[Area, ...]:
    """Images to learn from that have no polygons.

    Each is an area of its own where single images are mapped; where series are, images on the same grid are one.

    Args:
        layers: Their dates are those they tell.
        dates: Images of the series that is mapped.

    Raises:
        InputError: A layer that is no raster file, or, in a series, one without a date or with another's.
    """
    groups: dict[object, list[QgsRasterLayer]] = {}
    for number, layer in enumerate(layers):
        grid = (layer.crs().authid(), layer.extent().toString(3), layer.width(), layer.height())
        groups.setdefault(number if dates == 1 else grid, []).append(layer)
    found = []
    for group in groups.values():
        name = group[0].name()
        images = [ImageSpec(raster_path(layer), date) for layer, date in zip(group, guess_dates(group))]
        found.append(Area(order_by_date(images, name), name))
    return tuple(found)


def segment_job(
    state: State,
    project: QgsProject,
    folder: Path,
    shown: Shown | None = None,
    images: tuple[ImageSpec, ...] = (),
) -> SegmentJob:
    """The job of a click on Segment.

    Args:
        shown: What the map shows; only that is mapped where the state says so.
        images: Those of the training before, where there was one: the table may have changed meanwhile.

    Raises:
        InputError: No series, no model, or the map shows another place.
    """
    images = images or series_images(state, project)
    model = _model(state)
    if not maps_classes(model):
        raise InputError(
            tr("The last model learnt from images alone and can only fill clouds; train one with polygons to map.")
        )
    return SegmentJob(
        areas=(_series(images),),
        model=model,
        out=str(folder),
        probabilities=state.options.probabilities,
        views=state.options.views,
        extent=_extent(state, project, shown),
        device=state.options.device,
        **_chain(state, len(images)),
    )


def _chain(state: State, dates: int) -> dict[str, Any]:
    """What the maps of several dates are to agree on; nothing for a single one."""
    if dates < 2 or state.options.chain == "none":
        return {}
    told = state.summary.get("classes")
    named = [item for item in told if isinstance(item, dict)] if isinstance(told, list) else []
    listed = [number for number in (item.get("id") for item in named) if isinstance(number, int)]
    # Of the classes that the model knows: the table may have others by now.
    ids = listed or [item.id for item in state.classes]
    return {"chain": state.options.chain, "forbidden": tuple(sorted(chain.known(state.forbidden, ids)))}


def _model(state: State) -> str:
    if not state.model:
        raise InputError(tr("There is no model yet; draw polygons and click Train first."))
    if not os.path.isfile(state.model):
        raise InputError(tr("The model {path} is gone; click Train to make a new one.").format(path=state.model))
    return state.model


def _extent(state: State, project: QgsProject, shown: Shown | None) -> tuple[float, float, float, float] | None:
    if state.options.extent == "visible" and shown is not None:
        return extent_in(shown.extent, shown.crs, first_image(state, project))
    return None


def fills_by_model(state: State) -> bool:
    """Whether clouds are filled by the model, as the user chose or, left to us, where it models the image."""
    if state.options.fill != "auto":
        return state.options.fill == "model"
    return state.model is not None and models_images(method_of_model(state.model))


def fill_method(state: State) -> str:
    """What a click on Fill fills by, one of `core.job.INPAINT_METHODS`."""
    if fills_by_model(state):
        return "model"
    return "linear" if state.options.fill == "linear" else "regression"


def inpaint_job(
    state: State,
    project: QgsProject,
    folder: Path,
    shown: Shown | None = None,
    images: tuple[ImageSpec, ...] = (),
) -> InpaintJob:
    """The job of a click on Fill, or of the end of a training for it; see `segment_job`.

    Raises:
        InputError: No series, no model where it is to fill, a model that cannot, one image and no model that can, or
            the map shows another place.
    """
    by_model = bool(images) or fills_by_model(state)
    images = images or series_images(state, project)
    model = _model(state) if by_model else None
    if model is not None and not models_images(method_of_model(model)):
        raise InputError(
            tr(
                "This model maps classes and cannot fill clouds; train one with the method HVAE, or fill from other "
                "dates."
            )
        )
    if not by_model and len(images) < 2:
        raise InputError(
            tr("One image cannot be filled from other dates; add some, or train a model with the method HVAE.")
        )
    return InpaintJob(
        areas=(_series(images),),
        out=str(folder),
        model=model,
        method="model" if by_model else fill_method(state),
        seed=state.options.seed,
        extent=_extent(state, project, shown),
        device=state.options.device,
    )
