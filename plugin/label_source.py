"""The polygons as the engine is told of them: the layer's own file, or a copy of what the user sees of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorLayer

from ..core.job import MAX_CLASS_ID, InputError, LabelSpec
from .compat import is_null
from .folders import make_folder
from .i18n import quoted, tr
from .layers import is_polygons
from .project_state import State
from .time.polygons import when_fields


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
            raise InputError(sentence.format(names=", ".join(map(quoted, names[:5]))))
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
