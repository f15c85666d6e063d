"""From the dock's state to jobs for the engine; every complaint is one sentence, before anything is written."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from ..core.job import (
    MAX_CLASS_ID,
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
from .compat import is_null
from .i18n import tr
from .layers import extent_in, guess_dates, is_polygons, raster_path
from .project_state import State
from .recipes import learns_without_polygons, leaves_polygons, maps_classes, method_of_model, models_images
from .time import chain
from .time.polygons import when_fields

MODEL_FILE = "model.safetensors"
RUN_FORMAT = "%Y%m%d-%H%M%S"


def home_folder(project: QgsProject) -> Path:
    """Where our files go: `landbrush/` beside the project, in the user's documents while it is not saved."""
    return Path(project.homePath()) / "landbrush" if project.homePath() else unsaved_folder()


def unsaved_folder() -> Path:
    """Where the files of a project go that is not saved."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(base or Path.home()) / "landbrush"


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
    """A name for the next run's folder; nothing is made yet.

    A run never writes over the files of another, so one that QGIS holds open (Windows locks it) is not in the way.
    """
    base = home_folder(project) / area_name(state, project) / datetime.datetime.now().strftime(RUN_FORMAT)
    folder, number = base, 2
    while folder.exists():
        folder = base.with_name(f"{base.name}-{number}")
        number += 1
    return folder


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


def annotation_layer(state: State, project: QgsProject) -> QgsVectorLayer:
    """The layer of polygons.

    Raises:
        InputError: None chosen, not of polygons, broken, without a CRS, empty, or its class field is gone or
            has what is no class.
    """
    layer = project.mapLayer(state.annotation_id) if state.annotation_id else None
    if layer is None or not is_polygons(layer):
        names = sorted(other.name() for other in project.mapLayers().values() if is_polygons(other))
        if names:
            sentence = tr("Choose the layer of polygons to learn from; the project has {names}.")
            raise InputError(sentence.format(names=", ".join(f"“{name}”" for name in names[:5])))
        raise InputError(tr("There are no polygons yet; click Draw and outline a few places of each class."))
    if not layer.isValid():
        raise InputError(tr("The layer of polygons “{name}” cannot be read.").format(name=layer.name()))
    if not layer.crs().isValid():
        raise InputError(
            tr("The layer of polygons “{name}” has no coordinate reference system; set it first.").format(
                name=layer.name()
            )
        )
    if not state.class_field or layer.fields().indexOf(state.class_field) < 0:
        raise InputError(
            tr("Choose the field of “{name}” that holds the class; it has {fields}.").format(
                name=layer.name(), fields=", ".join(field.name() for field in layer.fields()) or tr("none")
            )
        )
    if layer.featureCount() == 0:
        raise InputError(
            tr("The layer of polygons “{name}” is empty; draw a few of each class.").format(name=layer.name())
        )
    _check_classes(layer, state.class_field)
    return layer


def _check_classes(layer: QgsVectorLayer, field: str) -> None:
    """See that every polygon has a class, before the engine is started: it may be given a copy of the layer.

    Raises:
        InputError: A class is empty, or no whole number from 1 to 255.
    """
    index = layer.fields().indexOf(field)
    for value in layer.uniqueValues(index, MAX_CLASS_ID + 2):
        text = "" if is_null(value) else str(value).strip()
        if not text:
            sentence = tr("The layer “{name}” has polygons without a class (“{field}” is empty); give them one.")
            raise InputError(sentence.format(name=layer.name(), field=field))
        if layer.fields().at(index).isNumeric() and not (1 <= value <= MAX_CLASS_ID and value == int(value)):
            sentence = tr("The layer “{name}” has the class {value} in “{field}”; use whole numbers from 1 to 255.")
            raise InputError(sentence.format(name=layer.name(), field=field, value=text))


def needs_export(layer: QgsVectorLayer) -> bool:
    """Whether the engine cannot read the layer as the user sees it: not a file, filtered, or with unsaved edits."""
    return layer.providerType() != "ogr" or bool(layer.subsetString()) or layer.isModified()


def label_spec(state: State, project: QgsProject, folder: Path) -> LabelSpec:
    """The annotations as the engine reads them; a layer that is no plain file is copied into `folder` first.

    Raises:
        InputError: See `annotation_layer`; the copy cannot be written.
    """
    layer = annotation_layer(state, project)
    when = when_fields(layer, state.date_field)
    if not needs_export(layer):
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        return LabelSpec(
            str(parts.get("path")), parts.get("layerName") or layer_name(layer), state.class_field, when.day, when.until
        )
    make_folder(folder)
    path = str(folder / "annotations.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "annotations"
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, project.transformContext(), options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(tr("The polygons cannot be copied to {path}: {reason}").format(path=path, reason=message))
    return LabelSpec(path, "annotations", state.class_field, when.day, when.until)


def layer_name(layer: QgsVectorLayer) -> str | None:
    """The table's name inside the file, where the source names none (GDAL then opens the first)."""
    sublayers = layer.dataProvider().subLayers()
    if len(sublayers) != 1:
        return None
    parts = sublayers[0].split(layer.dataProvider().sublayerSeparator())
    return parts[1] if len(parts) > 1 else None


def make_folder(folder: Path) -> None:
    """Make `folder`.

    Raises:
        InputError: It cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            tr("The folder {path} cannot be made ({reason}); save the project where you may write.").format(
                path=folder, reason=error.strerror or error
            )
        ) from None
    if not os.access(folder, os.W_OK):
        raise InputError(
            tr("The folder {path} cannot be written to; save the project where you may write.").format(path=folder)
        )


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
    visible: QgsRectangle | None = None,
    visible_crs=None,
    images: tuple[ImageSpec, ...] = (),
) -> SegmentJob:
    """The job of a click on Segment; `visible` is the canvas's extent in `visible_crs`, used when the state says so.

    `images` are those of the training before, where there was one: the table may have changed meanwhile.

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
        extent=_extent(state, project, visible, visible_crs),
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


def _extent(
    state: State, project: QgsProject, visible: QgsRectangle | None, visible_crs
) -> tuple[float, float, float, float] | None:
    if state.options.extent == "visible" and visible is not None:
        return extent_in(visible, visible_crs, first_image(state, project))
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
    visible: QgsRectangle | None = None,
    visible_crs=None,
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
        extent=_extent(state, project, visible, visible_crs),
        device=state.options.device,
    )
