"""Features of a layer of polygons: which layer and fields, and their shapes in the CRS of a grid."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr, osr

from ..errors import InputError
from ..job import LabelSpec, parse_date
from ..said import said, together
from .annotations import and_more
from .dataset import damaged, open_dataset
from .grid import Grid, crs_name, same_crs, spatial_reference
from .label_dates import Span, span

ogr.UseExceptions()

_INTEGERS = (ogr.OFTInteger, ogr.OFTInteger64)


@dataclass(frozen=True)
class Feature:
    """A polygon with a class.

    Attributes:
        name: What messages call it.
        value: Of the class field: text, or a number.
        when: From which day to which it holds.
        geometry: OGR's, in the CRS of the grid.
    """

    name: str
    value: Any
    when: Span
    geometry: Any


def layer_of(dataset: Any, spec: LabelSpec) -> Any:
    """OGR's layer of polygons that is meant; it lives as long as the dataset.

    Raises:
        InputError: There is none, or several and none is named.
    """
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    # QGIS keeps its styles in the same GeoPackage, as a table without shapes.
    spatial = [layer for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    names = ", ".join(repr(layer.GetName()) for layer in spatial or layers)
    where = os.path.basename(spec.path)
    if spec.layer is not None:
        for layer in layers:
            if layer.GetName() == spec.layer:
                return layer
        raise InputError(
            said(
                "{path} has no layer {layer}; it has {names}",
                path=where,
                layer=repr(spec.layer),
                names=names or said("none"),
            )
        )
    if not spatial:
        raise InputError(said("{where} holds no layer of polygons", where=where))
    if len(spatial) > 1:
        raise InputError(
            said(
                "{where} has several layers ({names}); name one, as in {where}|{layer}",
                where=where,
                names=names,
                layer=spatial[0].GetName(),
            )
        )
    return spatial[0]


def read_features(layer: Any, spec: LabelSpec, where: str, grid: Grid, warnings: list[str]) -> list[Feature]:
    """All features of a layer that have a shape; how many have none goes to `warnings`.

    Raises:
        InputError: No feature, a field that is not there or of another type, a feature that is no polygon or lacks a
            class, a date that is none, or a CRS that cannot be converted.
    """
    class_index = _field(layer, spec.class_field, said("class"), where)
    date_index = None if spec.date_field is None else _field(layer, spec.date_field, said("date"), where)
    until_index = None if spec.until_field is None else _field(layer, spec.until_field, said("last date"), where)
    kind = layer.GetLayerDefn().GetFieldDefn(class_index).GetType()
    if kind not in (*_INTEGERS, ogr.OFTReal, ogr.OFTString):
        raise InputError(
            said(
                "{where}: the field {field} holds {kind} values; a class is a whole number or text",
                where=where,
                field=repr(spec.class_field),
                kind=ogr.GetFieldTypeName(kind),
            )
        )
    convert = _converter(layer, grid, where)
    features: list[Feature] = []
    without: list[str] = []
    shapeless = 0
    layer.ResetReading()
    for feature in layer:
        name = said("feature {id}", id=feature.GetFID())
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            shapeless += 1
            continue
        polygon = _polygon_of(geometry)
        if polygon is None:
            kind_name = ogr.GeometryTypeToName(geometry.GetGeometryType())
            raise InputError(
                said(
                    "{where}: {name} is a {kind}, not a polygon; annotations are polygons",
                    where=where,
                    name=name,
                    kind=kind_name,
                )
            )
        if not feature.IsFieldSetAndNotNull(class_index) or not feature.GetFieldAsString(class_index).strip():
            without.append(name)
            continue
        value = feature.GetFieldAsString(class_index) if kind == ogr.OFTString else _number(feature, class_index, kind)
        day, until = (
            _day(feature, index, said("{where}, {name}", where=where, name=name)) for index in (date_index, until_index)
        )
        when = span(day, until, together((where, name), ": "))
        features.append(Feature(name, value, when, convert(polygon, name)))
    if without:
        raise InputError(
            said(
                "{where}: {name} has no class in {field}; give it one or delete it",
                where=where,
                name=without[0],
                field=and_more(repr(spec.class_field), len(without) - 1),
            )
        )
    if shapeless:
        warnings.append(said("{where}: {n} features have no shape and are not used", where=where, n=shapeless))
    if not features:
        raise InputError(said("{where} is empty; draw polygons first", where=where))
    return features


def read_shapes(spec: LabelSpec, grid: Grid) -> list[tuple[Any, Any]]:
    """The polygons of a layer in the CRS of a grid, whether they have a class or not; an empty layer has none.

    Returns:
        (OGR geometry, value of the class field or None), of all features with an area.

    Raises:
        InputError: Missing file, layer or field (those there are named), no CRS, or one that cannot be converted.
    """
    dataset = open_dataset(spec.path, gdal.OF_VECTOR, said("layer of polygons"))
    try:
        layer = layer_of(dataset, spec)
        where = said("{path}, layer {layer}", path=os.path.basename(spec.path), layer=repr(layer.GetName()))
        field = None if spec.class_field is None else _field(layer, spec.class_field, said("class"), where)
        convert = _converter(layer, grid, where)
        found = []
        layer.ResetReading()
        for feature in layer:
            geometry = feature.GetGeometryRef()
            polygon = None if geometry is None or geometry.IsEmpty() else _polygon_of(geometry)
            if polygon is not None:
                value = None if field is None else feature.GetFieldAsString(field).strip()
                found.append((convert(polygon, said("feature {id}", id=feature.GetFID())), value or None))
        return found
    except RuntimeError as error:
        raise damaged(spec.path, error) from None


def _field(layer: Any, name: str | None, purpose: str, where: str) -> int:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    there = ", ".join(repr(item) for item in names) or said("none")
    if name is None:
        raise InputError(
            said(
                "{where}: name the field that holds the {purpose}; the fields are {there}",
                where=where,
                purpose=purpose,
                there=there,
            )
        )
    for candidates, wanted in ((names, name), ([item.lower() for item in names], name.lower())):
        if candidates.count(wanted) == 1:
            return candidates.index(wanted)
    raise InputError(
        said(
            "{where} has no field {name} for the {purpose}; the fields are {there}",
            where=where,
            name=repr(name),
            purpose=purpose,
            there=there,
        )
    )


def _number(feature: Any, index: int, kind: int) -> Any:
    return feature.GetFieldAsDouble(index) if kind == ogr.OFTReal else feature.GetFieldAsInteger64(index)


def _day(feature: Any, index: int | None, where: str) -> str | None:
    if index is None or not feature.IsFieldSetAndNotNull(index):
        return None
    return parse_date(feature.GetFieldAsString(index).strip().replace("/", "-"), where)


def _polygon_of(geometry: Any) -> Any:
    """The areas of a geometry as one (multi)polygon of straight lines; None if it has none."""
    flat = ogr.GT_Flatten(geometry.GetGeometryType())
    if flat in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return geometry.Clone()
    if flat in (ogr.wkbCurvePolygon, ogr.wkbMultiSurface):
        return geometry.GetLinearGeometry()
    if flat != ogr.wkbGeometryCollection:
        return None
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for index in range(geometry.GetGeometryCount()):
        part = _polygon_of(geometry.GetGeometryRef(index))
        if part is None:
            continue
        pieces = (
            [part]
            if part.GetGeometryName() == "POLYGON"
            else [part.GetGeometryRef(i) for i in range(part.GetGeometryCount())]
        )
        for piece in pieces:
            result.AddGeometry(piece)
    return None if result.IsEmpty() else result


def _converter(layer: Any, grid: Grid, where: str) -> Any:
    """A function that brings a polygon to the CRS of the grid."""
    reference = layer.GetSpatialRef()
    wkt = "" if reference is None else reference.ExportToWkt()
    undefined = reference is not None and re.match(r"(?i)undefined", reference.GetName() or "")
    if not wkt or undefined:
        raise InputError(said("{where} has no coordinate reference system; assign one to the layer first", where=where))
    if same_crs(wkt, grid.crs_wkt):
        transformation = None
    else:
        try:
            transformation = osr.CoordinateTransformation(spatial_reference(wkt), spatial_reference(grid.crs_wkt))
        except RuntimeError:
            raise InputError(
                said(
                    "{where} is in {crs}, which cannot be brought to the image's {image_crs}",
                    where=where,
                    crs=crs_name(wkt),
                    image_crs=crs_name(grid.crs_wkt),
                )
            ) from None

    def convert(polygon: Any, name: str) -> Any:
        polygon.FlattenTo2D()
        polygon.AssignSpatialReference(None)
        if transformation is None:
            return polygon
        try:
            failed = polygon.Transform(transformation) != 0
        except RuntimeError:
            failed = True
        if failed and reference.IsGeographic() and max(map(abs, polygon.GetEnvelope())) > 360:
            raise InputError(
                said(
                    "{where}: the layer says that it is in {crs}, and {name} is at {x}, {y}, which are no "
                    "degrees; give the layer the coordinate reference system it was drawn in (GeoJSON "
                    "without one means degrees)",
                    where=where,
                    crs=crs_name(wkt),
                    name=name,
                    x=f"{polygon.GetEnvelope()[0]:.0f}",
                    y=f"{polygon.GetEnvelope()[2]:.0f}",
                )
            )
        if failed:
            raise InputError(
                said(
                    "{where}: {name} cannot be brought from {crs} to the image's {image_crs}; is the layer's "
                    "coordinate reference system right?",
                    where=where,
                    name=name,
                    crs=crs_name(wkt),
                    image_crs=crs_name(grid.crs_wkt),
                )
            )
        polygon.AssignSpatialReference(None)
        return polygon

    return convert
