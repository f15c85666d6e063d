"""The annotation layer: a GeoPackage of polygons with a class, and how it looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...core.job import MAX_CLASS_ID, ClassSpec, InputError, default_color
from ..compat import SINGLE_POLYGON, field_type, is_null, is_type
from ..i18n import tr
from .held import check_free
from .undo import History, check_writable

TABLE = "annotations"
CLASS_FIELD, NAME_FIELD = "class_id", "class_name"
#: The first and the last day a polygon holds for: without an end only the first, with neither every date.
DATE_FIELD, UNTIL_FIELD = "date", "until"
#: Marks the layers made here; only these are restyled when classes change.
OWN_PROPERTY = "landbrush/annotations"


def free_path(folder: Path, stem: str = TABLE) -> Path:
    """A GeoPackage name in `folder` that no file has."""
    path, number = folder / f"{stem}.gpkg", 2
    while path.exists():
        path = folder / f"{stem}_{number}.gpkg"
        number += 1
    return path


def create_layer(path: Path, crs: QgsCoordinateReferenceSystem, name: str, project: QgsProject) -> QgsVectorLayer:
    """Make an empty annotation layer in a new file; it is not added to the project yet.

    Raises:
        InputError: The file cannot be written.
    """
    fields = QgsFields()
    fields.append(QgsField(CLASS_FIELD, field_type("int")))
    fields.append(QgsField(NAME_FIELD, field_type("text")))
    fields.append(QgsField(DATE_FIELD, field_type("date")))
    fields.append(QgsField(UNTIL_FIELD, field_type("date")))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = TABLE
    writer = QgsVectorFileWriter.create(str(path), fields, SINGLE_POLYGON, crs, project.transformContext(), options)
    failed, reason = writer.hasError() != QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer  # closes the file
    layer = None if failed else QgsVectorLayer(f"{path}|layername={TABLE}", name, "ogr")
    if layer is None or not layer.isValid():
        raise InputError(tr("The layer of polygons {path} cannot be made: {reason}").format(path=path, reason=reason))
    layer.setCustomProperty(OWN_PROPERTY, True)
    return layer


def is_text_field(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the class field holds names rather than ids."""
    index = layer.fields().indexOf(field)
    return index >= 0 and not layer.fields().at(index).isNumeric()


def class_value(layer: QgsVectorLayer, field: str, item: ClassSpec):
    """What stands in `field` for a polygon of class `item`: its name in a text field, else its id."""
    return item.name if is_text_field(layer, field) else item.id


def style_layer(layer: QgsVectorLayer, field: str, classes: Sequence[ClassSpec]) -> None:
    """Show each class in its colour: a veil that lets the image through, and an outline that stands out on it."""
    categories = [
        QgsRendererCategory(class_value(layer, field, item), _symbol(QColor(item.color)), item.name) for item in classes
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _symbol(color: QColor) -> QgsFillSymbol:
    fill = QColor(color)
    fill.setAlpha(70)
    line = color.lighter(125) if color.lightness() < 170 else QColor(color)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": line.name(),
            "outline_width": "0.5",
            "joinstyle": "round",
        }
    )
    # A white edge beneath: the outline would be lost on a map in the same colour.
    halo = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 190), 1.0)
    halo.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    symbol.insertSymbolLayer(0, halo)
    return symbol


#: Names of a class field, the likeliest first; then parts of names (crop_code, LC_TYPE, landuse_2).
_CLASS_NAMES = (CLASS_FIELD, "classid", "class", "cls", "class_name", "klass", "label", "category", "lulc_id")
_CLASS_PARTS = re.compile(r"(?<![a-z])(class|cls|klass|label|(land)?cover|(land)?use|lc|lulc|crop|category|code|type)")


def guess_class_field(layer: QgsVectorLayer) -> str | None:
    """The field that most probably holds the class; None where none does for sure, so that the user is asked.

    A class has several polygons: a field that tells every polygon from every other numbers or names them. Only under
    the name of a class may it, for there may be few polygons yet.
    """
    keys = set(layer.primaryKeyAttributes())
    names = [field.name() for index, field in enumerate(layer.fields()) if index not in keys]
    lower = {name.lower(): name for name in reversed(names)}
    for name in (lower[likely] for likely in _CLASS_NAMES if likely in lower):
        if len(_values(layer, name)) <= MAX_CLASS_ID:
            return name
    fit = [name for name in names if _tells_classes(layer, name)]
    likely = [name for name in fit if _CLASS_PARTS.search(name.lower())]
    return likely[0] if likely else fit[0] if len(fit) == 1 else None


def _tells_classes(layer: QgsVectorLayer, field: str) -> bool:
    """Whether some polygons have the same value of this field, and some another; one that can be a class."""
    values = _values(layer, field)
    if not is_type(layer.fields().field(field), "int", "long", "text") or len(values) > MAX_CLASS_ID:
        return False
    fit = is_text_field(layer, field) or all(1 <= value <= MAX_CLASS_ID for value in values)
    return fit and 2 <= len(values) < layer.featureCount()


def _values(layer: QgsVectorLayer, field: str) -> list:
    """The values of a field without null, each once; one more than there may be classes at most."""
    found = layer.uniqueValues(layer.fields().indexOf(field), MAX_CLASS_ID + 2)
    values = [value for value in found if not is_null(value) and value != ""]
    return values[: MAX_CLASS_ID + 1]


def classes_of(layer: QgsVectorLayer, field: str) -> list[ClassSpec]:
    """The classes that stand in `field`, in the colours the layer shows them in.

    Raises:
        InputError: More than 255 of them.
    """
    if layer.fields().indexOf(field) < 0:
        return []
    values = _values(layer, field)
    if len(values) > MAX_CLASS_ID:
        raise InputError(
            tr("The field “{field}” of “{name}” has more than 255 values; choose the field of the class.").format(
                field=field, name=layer.name()
            )
        )
    colors = _shown_colors(layer, field)
    if is_text_field(layer, field):
        pairs = [(number, str(value)) for number, value in enumerate(sorted(map(str, values)), 1)]
    else:
        numbers = sorted(int(value) for value in values if float(value) == int(value))
        names = _names_by_id(layer, field)
        pairs = [(n, names.get(n) or tr("Class {n}").format(n=n)) for n in numbers if 1 <= n <= MAX_CLASS_ID]
    return [
        ClassSpec(number, name, colors.get(str(number)) or colors.get(name) or default_color(place))
        for place, (number, name) in enumerate(pairs)
    ]


def tells_classes(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the layer says more of its classes than their ids: names beside them, as ours do, or colours."""
    named = field == CLASS_FIELD and layer.fields().indexOf(NAME_FIELD) >= 0
    return named or bool(_shown_colors(layer, field))


def _shown_colors(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return {}
    shown = [item for item in renderer.categories() if item.symbol() is not None]
    return {str(item.value()): _fill_color(item.symbol()).name() for item in shown}


def _fill_color(symbol) -> QColor:
    """The colour of a symbol's topmost layer (a halo may lie beneath it)."""
    return symbol.symbolLayer(symbol.symbolLayerCount() - 1).color() if symbol.symbolLayerCount() else symbol.color()


#: Polygons that are asked for the names of the classes: reading all of a large layer would hold QGIS up.
_SAMPLE = 20_000


def _names_by_id(layer: QgsVectorLayer, field: str) -> dict[int, str]:
    """Names that stand beside the ids, where the layer is one of ours or has a like-named field of text."""
    lower = {item.name().lower(): index for index, item in enumerate(layer.fields()) if is_type(item, "text")}
    stem = field.lower().replace("_id", "")
    at = next((lower[key] for key in (NAME_FIELD, stem, f"{stem}_name", "name") if key in lower), None)
    if at is None:
        return {}
    names: dict[int, str] = {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(_SAMPLE)
    for feature in layer.getFeatures(request.setSubsetOfAttributes([layer.fields().indexOf(field), at])):
        number, name = feature[field], feature[at]
        if isinstance(number, (int, float)) and isinstance(name, str) and name:
            names.setdefault(int(number), name)
    return names


def rewrite_class(layer: QgsVectorLayer, old_id: int, new: ClassSpec, history: History | None = None) -> None:
    """Give every polygon of class `old_id` in a layer made here, and in its history, the id and name of `new`.

    Raises:
        InputError: The layer cannot be written to.
    """
    check_writable(layer)
    check_free(layer)
    fields = layer.fields()
    numbers, names = fields.indexOf(CLASS_FIELD), fields.indexOf(NAME_FIELD)
    values = {index: value for index, value in ((numbers, new.id), (names, new.name)) if index >= 0}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([numbers])
    request.setFilterExpression(f'"{CLASS_FIELD}" = {int(old_id)}')
    changes = {feature.id(): values for feature in layer.getFeatures(request)}
    if changes and not layer.dataProvider().changeAttributeValues(changes):
        raise InputError(tr("The layer of polygons “{name}” cannot be written to.").format(name=layer.name()))
    if history is not None:
        present = {CLASS_FIELD: new.id, **({NAME_FIELD: new.name} if names >= 0 else {})}
        history.rewrite(lambda feature: feature[CLASS_FIELD] == old_id, present)
    layer.dataChanged.emit()
