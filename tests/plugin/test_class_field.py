"""Which field of somebody's polygons holds the class: found where it is plain, asked for where it is not."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from landbrush.plugin.annotate.layer import classes_of, guess_class_field

#: Sixteen fields of a farm: every value of the first unique, those of the others not.
FARM = {
    "id": ("integer", list(range(1, 17))),
    "landcover": ("string(20)", ["meadow", "forest", "field", "water"] * 4),
    "area": ("double", [1.5 * number for number in range(16)]),
    "year": ("integer", [2019, 2020] * 8),
    "owner": ("string(20)", ["Novák", "Svobodová"] * 8),
    "quality": ("integer", [1, 2, 3, 3] * 4),
    "code": ("string(9)", [f"P{number}" for number in range(16)]),
    "class": ("integer", list(range(1, 17))),
    "CLASS_ID": ("integer", [1, 2] * 8),
    "label": ("string(20)", [f"note {number}" for number in range(16)]),
}


def layer_of(*names: str, rows: int = 16) -> QgsVectorLayer:
    fields = "".join(f"&field={name}:{FARM[name][0]}" for name in names)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633{fields}", "farm", "memory")
    features = []
    for row in range(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(row, 0, row + 1, 1)))
        feature.setAttributes([FARM[name][1][row] for name in names])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("id", "landcover"), "landcover"),
        (("id", "landcover", "owner", "year"), "landcover"),
        (("id", "code", "landcover"), "landcover"),
        (("id",), None),
        (("id", "area", "year"), None),
        (("id", "owner"), "owner"),  # nothing else can be one
        (("id", "owner", "quality"), None),  # either may: the user is asked
        (("id", "class"), "class"),
        (("class", "CLASS_ID"), "CLASS_ID"),
    ],
)
def test_the_class_field_is_found_or_asked_for(qgis_app, names, found):
    assert guess_class_field(layer_of(*names)) == found


def test_an_empty_layer_has_the_field_its_name_says(qgis_app):
    assert guess_class_field(layer_of("id", "class", rows=0)) == "class"
    assert guess_class_field(layer_of("id", "owner", rows=0)) is None


def test_classes_come_from_the_found_field(qgis_app):
    layer = layer_of("id", "landcover")
    assert [item.name for item in classes_of(layer, guess_class_field(layer))] == ["field", "forest", "meadow", "water"]
