"""The polygons as the engine is told of them: the layer's own file, or a copy of what the user sees of it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.job import MAX_CLASS_ID, InputError, LabelSpec
from .compat import is_null
from .folders import make_folder
from .i18n import listed, tr
from .layers import is_polygons
from .project_state import State
from .time.polygons import when_fields

#: Of a copy.
_TABLE = "annotations"


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
            raise InputError(sentence.format(names=listed(names, 5)))
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
        return spec_of_file(layer, state.class_field, when.day, when.until)
    make_folder(folder)
    return spec_of_copy(
        layer, str(folder / "annotations.gpkg"), project.transformContext(), state.class_field, when.day, when.until
    )


def spec_of_file(layer: QgsVectorLayer, field: str | None, day: str | None, until: str | None) -> LabelSpec:
    """The file of a layer that `needs_export` says no of."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return LabelSpec(str(parts.get("path")), parts.get("layerName") or layer_name(layer), field, day, until)


def spec_of_copy(
    source: QgsFeatureSource,
    path: str,
    context: QgsCoordinateTransformContext,
    field: str | None,
    day: str | None,
    until: str | None,
) -> LabelSpec:
    """A copy of the features as the user sees them, in a GeoPackage at `path`.

    Raises:
        InputError: It cannot be written.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", _TABLE
    # The user's own field may be called fid, and hold what GeoPackage does not allow for its key.
    options.layerOptions = ["FID=landbrush_fid"]
    writer = QgsVectorFileWriter.create(path, source.fields(), source.wkbType(), source.sourceCrs(), context, options)
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    if not failed:
        for feature in source.getFeatures():
            failed = failed or not writer.addFeature(feature)
    reason = writer.errorMessage()
    del writer  # closes the file
    if failed:
        sentence = tr("The polygons cannot be copied to {path}: {reason}")
        raise InputError(sentence.format(path=Path(path).parent, reason=reason))
    return LabelSpec(path, _TABLE, field, day, until)


def layer_name(layer: QgsVectorLayer) -> str | None:
    """The table's name inside the file, where the source names none (GDAL then opens the first)."""
    sublayers = layer.dataProvider().subLayers()
    if len(sublayers) != 1:
        return None
    parts = sublayers[0].split(layer.dataProvider().sublayerSeparator())
    return parts[1] if len(parts) > 1 else None
