"""The few names that differ between QGIS 3.22 with Qt 5 and QGIS 4 with Qt 6."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsTemporalNavigationObject, QgsUnitTypes, QgsWkbTypes
from qgis.PyQt import QtCore

try:
    from qgis.PyQt.QtGui import QAction, QActionGroup, QShortcut
except ImportError:
    from qgis.PyQt.QtWidgets import QAction, QActionGroup, QShortcut

__all__ = [
    "FIXED_TIME", "IRREGULAR_STEP", "METRES", "MULTI_POLYGON", "NAVIGATION_OFF", "POLYGON", "POLYGON_LAYERS",
    "RASTER_LAYERS", "SINGLE_POLYGON", "TIME_BY_EXPRESSIONS", "QAction", "QActionGroup", "QShortcut", "field_type",
    "is_null", "is_type",
]  # fmt: skip

try:
    RASTER_LAYERS = Qgis.LayerFilter.RasterLayer
    POLYGON_LAYERS = Qgis.LayerFilter.PolygonLayer
except AttributeError:
    RASTER_LAYERS = QgsMapLayerProxyModel.Filter.RasterLayer
    POLYGON_LAYERS = QgsMapLayerProxyModel.Filter.PolygonLayer

try:  # from QGIS 3.30 on
    POLYGON, SINGLE_POLYGON = Qgis.GeometryType.Polygon, Qgis.WkbType.Polygon
    MULTI_POLYGON = Qgis.WkbType.MultiPolygon
    METRES = Qgis.DistanceUnit.Meters
except AttributeError:
    POLYGON, SINGLE_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.Type.Polygon
    MULTI_POLYGON = QgsWkbTypes.Type.MultiPolygon
    METRES = QgsUnitTypes.DistanceUnit.DistanceMeters

FIXED_TIME = Qgis.RasterTemporalMode.FixedTemporalRange
TIME_BY_EXPRESSIONS = Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions
try:  # from QGIS 3.30 on
    IRREGULAR_STEP = Qgis.TemporalUnit.IrregularStep
except AttributeError:
    IRREGULAR_STEP = QgsUnitTypes.TemporalUnit.TemporalIrregularStep
try:  # from QGIS 3.36 on
    NAVIGATION_OFF = Qgis.TemporalNavigationMode.Disabled
except AttributeError:
    NAVIGATION_OFF = QgsTemporalNavigationObject.NavigationMode.NavigationOff

_NAMES = {
    "int": ("Int", "Int"),
    "text": ("QString", "String"),
    "date": ("QDate", "Date"),
    "long": ("LongLong", "LongLong"),
}


def field_type(name: str):
    """The type of a vector field: "int", "long", "text" or "date"."""
    new, old = _NAMES[name]
    # QgsField takes QMetaType from QGIS 3.38 on, and nothing else under Qt 6; before, it takes QVariant.Type only.
    if Qgis.QGIS_VERSION_INT >= 33800:
        return getattr(QtCore.QMetaType.Type, new)
    return getattr(QtCore.QVariant, old)


def is_type(field, *names: str) -> bool:
    """Whether a vector field is of one of these types."""
    return _number(field.type()) in {_number(field_type(name)) for name in names}


def is_null(value) -> bool:
    """Whether a feature's attribute is empty."""
    return value is None or (isinstance(value, QtCore.QVariant) and value.isNull())


def _number(kind) -> int:
    return int(getattr(kind, "value", kind))
