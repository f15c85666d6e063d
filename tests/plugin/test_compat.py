"""What differs between QGIS 3 and QGIS 4 is named in one place, and found in both."""

from __future__ import annotations

import re
import runpy
from enum import Enum
from pathlib import Path

import pytest
import qgis.core

PLUGIN = Path(__file__).resolve().parents[2] / "plugin"


def test_no_enumeration_of_qgis_is_used_without_its_scope():
    """QGIS 4 keeps only some of these names, as aliases."""
    unscoped = re.compile(r"\bQgs[A-Za-z]+\.[A-Z][a-z]\w*\b(?![.(])")
    nested_classes = {"QgsPointLocator.Match"}
    found = {
        path.name: set(unscoped.findall(path.read_text("utf-8"))) - nested_classes for path in PLUGIN.rglob("*.py")
    }
    assert {name: names for name, names in found.items() if names} == {}


class _Qgis:
    """The enumerations as QGIS 4 has them."""

    QGIS_VERSION_INT = 40000
    LayerFilter = Enum("LayerFilter", "RasterLayer PolygonLayer")
    GeometryType = Enum("GeometryType", "Polygon")
    WkbType = Enum("WkbType", "Polygon MultiPolygon")
    DistanceUnit = Enum("DistanceUnit", "Meters")
    TemporalUnit = Enum("TemporalUnit", "Seconds IrregularStep")
    RasterTemporalMode = Enum("RasterTemporalMode", "FixedTemporalRange")
    VectorTemporalMode = Enum("VectorTemporalMode", "FeatureDateTimeStartAndEndFromExpressions")
    TemporalNavigationMode = Enum("TemporalNavigationMode", "Disabled")
    ProcessingSourceType = Enum("ProcessingSourceType", "Raster VectorPolygon File")
    ProcessingFileParameterBehavior = Enum("ProcessingFileParameterBehavior", "Folder")
    ProcessingParameterFlag = Enum("ProcessingParameterFlag", "Advanced")
    ProcessingNumberParameterType = Enum("ProcessingNumberParameterType", "Integer Double")


@pytest.mark.parametrize("module", ["compat.py", "processing/kinds.py"])
def test_names_of_qgis_4_go_before_those_of_qgis_3(monkeypatch, module):
    monkeypatch.setattr(qgis.core, "Qgis", _Qgis)
    for old in ("QgsWkbTypes", "QgsUnitTypes", "QgsProcessing", "QgsMapLayerProxyModel"):
        monkeypatch.setattr(qgis.core, old, object())  # touching the old ones fails
    names = runpy.run_path(str(PLUGIN / module))
    kinds = [value for name, value in names.items() if name.isupper() and isinstance(value, Enum)]
    assert len(kinds) >= 5
