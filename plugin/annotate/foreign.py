"""Care with layers of polygons that the user brought along: what is told, cut and filled in."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..compat import is_null, is_type
from ..i18n import tr
from .layer import OWN_PROPERTY

#: On a layer of the user's: new polygons may cut and join those that were there. Travels with the project file.
CUT_PROPERTY = "landbrush/cut"
#: Polygons that are looked at to see which fields say the same as the class.
SAMPLE = 5000


def is_own(layer: QgsVectorLayer) -> bool:
    """Whether the layer was made by Landbrush."""
    return bool(layer.customProperty(OWN_PROPERTY))


def notices(layer: QgsVectorLayer) -> list[str]:
    """What to know before the first stroke, in sentences."""
    told = []
    if not is_own(layer):
        told.append(
            tr("You draw into your own layer “{name}”: each stroke is saved in it at once; Undo takes it back.").format(
                name=layer.name()
            )
        )
    if layer.providerType() == "memory":
        told.append(
            tr(
                "The layer “{name}” is temporary: what you draw is lost when QGIS closes, unless you make it permanent "
                "(right click, “Make Permanent”)."
            ).format(name=layer.name())
        )
    return told


def sister_values(layer: QgsVectorLayer, field: str) -> dict[str, dict[Any, Any]]:
    """Fields that say the same as the class field in other words (class_id beside class), and what they say.

    A field is one when each class has one value in it and each value one class, in more polygons than classes.

    Returns:
        Field → value of the class field → value of that field.
    """
    keys = {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()} | {field}
    names = [item.name() for item in layer.fields() if item.name() not in keys and is_type(item, "int", "long", "text")]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(SAMPLE)
    request.setSubsetOfAttributes([field, *names], layer.fields())
    found: dict[str, dict[Any, Any]] = {name: {} for name in names}
    polygons: dict[str, int] = defaultdict(int)
    for feature in layer.getFeatures(request):
        for name in [] if is_null(feature[field]) else list(found):
            if is_null(feature[name]):
                continue
            polygons[name] += 1
            if found[name].setdefault(feature[field], feature[name]) != feature[name]:
                del found[name]
    return {
        name: pairs
        for name, pairs in found.items()
        if 2 <= len(pairs) < polygons[name] and len(set(pairs.values())) == len(pairs)
    }
