"""From Processing's parameters to the engine's words; every complaint is one sentence, before anything is written.

Imported when an algorithm runs, not when QGIS starts.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.job import Area, ClassSpec, ImageSpec, InputError, LabelSpec, MaskSpec, load_area, order_by_date
from ..i18n import listed, tr
from ..jobs import unlabelled_areas
from ..label_source import needs_export, spec_of_copy, spec_of_file
from ..layers import check_date, raster_path, size_warning
from ..leftovers import private_folder
from ..time.dates import guess_dates
from .mask_pairs import paired


class Scratch:
    """A private folder for copies of layers, made when it is first asked for."""

    def __init__(self) -> None:
        self._folder: str | None = None

    def path(self, name: str) -> str:
        if self._folder is None:
            self._folder = private_folder()
        return os.path.join(self._folder, name)

    def remove(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def areas(algorithm, parameters, context, feedback, labels: LabelSpec | None = None) -> tuple[Area, ...]:
    """All areas of a job; `labels` belong to the images given as layers.

    Raises:
        InputError: No image, one that is no raster file, dates missing or wrong, masks that do not fit.
    """
    files = algorithm.parameterAsFileList(parameters, "AREAS", context) if parameters.get("AREAS") else []
    found = [_area_file(path) for path in files]
    layers = raster_layers(algorithm, parameters, "IMAGES", context)
    if layers:
        images = _images(algorithm, parameters, context, feedback, layers)
        for layer in layers:
            warning = size_warning(layer)
            if warning:
                feedback.pushWarning(warning)
        name = layers[0].name() if found else None
        skip = algorithm.parameterAsBool(parameters, "SKIP_INCOMPLETE", context)
        found.insert(0, Area(images, name, words(algorithm, parameters, "BANDS", context), labels, skip))
    if not found:
        raise InputError(tr("Choose at least one image."))
    return tuple(found)


def raster_layers(algorithm, parameters, name: str, context) -> list[QgsRasterLayer]:
    """The raster layers of a parameter.

    Raises:
        InputError: One of them is no raster, or cannot be found.
    """
    given = parameters.get(name)
    if not given:
        return []
    layers = algorithm.parameterAsLayerList(parameters, name, context)
    wanted = given if isinstance(given, (list, tuple)) else [given]
    if len(layers) < len(wanted) and all(isinstance(item, str) for item in wanted):
        for item in wanted:
            if QgsProcessingUtils.mapLayerFromString(item, context) is None:
                raise InputError(tr("{file} cannot be opened as a raster.").format(file=item))
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer):
            raise InputError(tr("The layer “{name}” is no raster.").format(name=layer.name()))
    return layers


def unlabelled(algorithm, parameters, context, dates: int) -> tuple[Area, ...]:
    """The images without polygons; see `jobs.unlabelled_areas`.

    Raises:
        InputError: One of them is no raster file, or lacks a date that it needs.
    """
    return unlabelled_areas(raster_layers(algorithm, parameters, "UNLABELLED", context), dates)


def label_spec(algorithm, parameters, context, names: tuple[str, str, str, str | None], scratch: Scratch) -> LabelSpec:
    """The polygons, or the label raster, of a job.

    Args:
        names: Parameters of the polygons, the label raster, the class field and the date field.

    Raises:
        InputError: Neither or both are given, or the polygons cannot be read.
    """
    vector, raster, class_field, date_field = names
    layer = algorithm.parameterAsRasterLayer(parameters, raster, context) if parameters.get(raster) else None
    has_polygons = bool(parameters.get(vector))
    if has_polygons == (layer is not None):
        raise InputError(tr("Choose either polygons or a label raster."))
    if layer is not None:
        return LabelSpec(raster_path(layer))
    field = _field(algorithm, parameters, class_field, context)
    if not field:
        raise InputError(tr("Choose the field of the polygons that holds the class."))
    days = (date_field, "UNTIL_FIELD") if date_field else ()
    day, until = [_field(algorithm, parameters, name, context) for name in days] or (None, None)
    return _polygons(algorithm, parameters, vector, context, scratch, field, day, until)


def shapes_spec(algorithm, parameters, name: str, context, scratch: Scratch) -> LabelSpec:
    """Polygons of which it does not matter what class they are.

    Raises:
        InputError: They cannot be read.
    """
    return _polygons(algorithm, parameters, name, context, scratch, None, None, None)


def classes(algorithm, parameters, context, names: tuple[str, str, str, str | None]) -> tuple[ClassSpec, ...]:
    """The classes as the layer of polygons names and shows them; none where it does neither.

    Args:
        names: As for `label_spec`.

    Raises:
        InputError: More than 255 of them.
    """
    from ..annotate.layer import classes_of, tells_classes

    layer = algorithm.parameterAsVectorLayer(parameters, names[0], context) if parameters.get(names[0]) else None
    field = _field(algorithm, parameters, names[2], context)
    if layer is None or not field or not tells_classes(layer, field):
        return ()
    return tuple(classes_of(layer, field))


def extent(algorithm, parameters, context, image: str | None) -> tuple[float, float, float, float] | None:
    """EXTENT in the CRS of the first image; None = everything.

    Raises:
        InputError: It is empty.
    """
    if not parameters.get("EXTENT"):
        return None
    layer = QgsRasterLayer(image) if image else None
    crs = layer.crs() if layer is not None and layer.isValid() else QgsCoordinateReferenceSystem()
    box = algorithm.parameterAsExtent(parameters, "EXTENT", context, crs)
    if box.isEmpty():
        raise InputError(tr("The extent is empty."))
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def number(algorithm, parameters, name: str, context, kind=int):
    """A number that may be left out; None then."""
    if parameters.get(name) in (None, ""):
        return None
    read = algorithm.parameterAsInt if kind is int else algorithm.parameterAsDouble
    return kind(read(parameters, name, context))


def _area_file(path: str) -> Area:
    try:
        return load_area(path)
    except ImportError:
        raise InputError(tr("Area files need PyYAML, which this QGIS's Python does not have.")) from None


def _images(algorithm, parameters, context, feedback, layers: list[QgsRasterLayer]) -> tuple[ImageSpec, ...]:
    dates = [check_date(text) for text in words(algorithm, parameters, "DATES", context)]
    if dates and len(dates) != len(layers):
        sentence = tr("Images: {images}, dates: {dates}; give one date for each image.")
        raise InputError(sentence.format(images=len(layers), dates=len(dates)))
    if not dates:
        dates = guess_dates(layers) if len(layers) > 1 else [None]
    masks = paired(raster_layers(algorithm, parameters, "MASKS", context), layers, dates)
    _tell_masks(feedback, layers, masks)
    kind = algorithm.parameterAsEnumString(parameters, "MASK_KIND", context) or "valid"
    values = _mask_values(words(algorithm, parameters, "MASK_VALUES", context), kind)
    specs = [None if mask is None else MaskSpec(raster_path(mask), kind, values) for mask in masks]
    images = [ImageSpec(raster_path(layer), date, mask) for layer, date, mask in zip(layers, dates, specs)]
    return order_by_date(images, tr("Images"))


def _tell_masks(feedback, layers: Sequence[QgsRasterLayer], masks: Sequence[QgsRasterLayer | None]) -> None:
    """Say which mask is whose."""
    for layer, mask in zip(layers, masks) if len(layers) > 1 else ():
        if mask is not None:
            feedback.pushInfo(f"{layer.name()}: {mask.name()}")
    without = [layer.name() for layer, mask in zip(layers, masks) if mask is None]
    if 0 < len(without) < len(layers):
        told = tr("Without a mask of their date, so observed wherever they have values: {names}")
        feedback.pushWarning(told.format(names=listed(without, 5)))


def _mask_values(words: tuple[str, ...], kind: str) -> tuple[int, ...]:
    if not all(re.fullmatch(r"\d{1,3}", word) and int(word) <= 255 for word in words):
        raise InputError(tr("The values of the masks must be whole numbers from 0 to 255, separated by commas."))
    if kind == "bits" and not words:
        raise InputError(tr("Masks of kind bits need values: the bit numbers that mean “not observed”."))
    return tuple(int(word) for word in words)


def words(algorithm, parameters, name: str, context) -> tuple[str, ...]:
    text = algorithm.parameterAsString(parameters, name, context) or ""
    return tuple(word.strip() for word in re.split(r"[,;\n]", text) if word.strip())


def _field(algorithm, parameters, name: str, context) -> str | None:
    if not parameters.get(name):
        return None
    # Later versions of QGIS complain about the old name, earlier ones know no other.
    ask = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    fields = ask(parameters, name, context)
    return fields[0] if fields else None


def _polygons(
    algorithm, parameters, name, context, scratch: Scratch, field: str | None, day: str | None, until: str | None
) -> LabelSpec:
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise InputError(tr("The polygons cannot be opened: {what}").format(what=parameters.get(name)))
    fields = [item.name() for item in source.fields()]
    for wanted in (field, day, until):
        if wanted and wanted not in fields:
            sentence = tr("The polygons have no field “{field}”; they have {fields}.")
            raise InputError(sentence.format(field=wanted, fields=", ".join(fields) or tr("none")))
    if not source.sourceCrs().isValid():
        raise InputError(tr("The polygons have no coordinate reference system; set it in the layer first."))
    if source.featureCount() == 0:
        raise InputError(tr("There are no polygons in “{name}”.").format(name=source.sourceName()))
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    # A selection makes the source smaller than its layer.
    whole = isinstance(layer, QgsVectorLayer) and layer.featureCount() == source.featureCount()
    if whole and not needs_export(layer):
        return spec_of_file(layer, field, day, until)
    return spec_of_copy(source, scratch.path("annotations.gpkg"), context.transformContext(), field, day, until)
