"""Annotations from polygons: features with a class, their shapes in the CRS of the series, then their pixels."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..errors import InputError
from ..job import MAX_CLASS_ID, ClassSpec, LabelSpec, parse_date
from .annotations import Annotations, and_more, check_ids, name_classes
from .dataset import open_dataset
from .grid import Grid, Window, crs_name, same_crs, spatial_reference
from .label_dates import Span, dates_within, is_beyond, refuse_beyond, span, told_dates
from .rasterize import Shape, rasterize
from .series import Series

ogr.UseExceptions()

_INTEGERS = (ogr.OFTInteger, ogr.OFTInteger64)


@dataclass(frozen=True)
class _Feature:
    name: str
    value: Any
    when: Span
    geometry: Any


def is_vector(spec: LabelSpec) -> bool:
    """Whether the labels are polygons.

    Raises:
        InputError: The file cannot be read, or it holds polygons and no class field is named.
    """
    if spec.class_field is None and spec.layer is None and _opens(spec.path, gdal.OF_RASTER):
        return False
    if not _opens(spec.path, gdal.OF_VECTOR):
        if _opens(spec.path, gdal.OF_RASTER):
            return False
        open_dataset(spec.path, gdal.OF_VECTOR, "layer of polygons or a label raster")
    return True


def _opens(path: str, flags: int) -> bool:
    try:
        dataset = open_dataset(path, flags)
    except InputError:
        return False
    return bool(dataset.RasterCount or dataset.GetSubDatasets()) if flags == gdal.OF_RASTER else True


def read(spec: LabelSpec, series: Series, classes: Sequence[ClassSpec]) -> Annotations:
    """Annotations from the polygons of a layer; see `labels.read_annotations`."""
    dataset = open_dataset(spec.path, gdal.OF_VECTOR, "layer of polygons")
    try:
        layer = _layer(dataset, spec)
        where = f"{os.path.basename(spec.path)}, layer {layer.GetName()!r}"
        warnings: list[str] = []
        features = _features(layer, spec, where, series.grid, warnings)
    except RuntimeError as error:
        raise InputError(f"{spec.path} is damaged or incomplete ({' '.join(str(error).split())})") from None
    ids, names = _class_ids(features, classes, where, warnings)
    found = name_classes({number: names.get(number) for number in ids}, classes)
    index_of = {item.id: index for index, item in enumerate(found)}
    known = [date for date in series.dates if date is not None]
    kept, outside, other, beyond = [], 0, [], []
    for feature, number in zip(features, ids):
        window = _reach(feature.geometry, series.grid)
        if window is None:
            outside += 1
            continue
        dates = dates_within(feature.when, known)
        if dates is not None and not dates:
            # A single image takes what holds on its day; of a series, a day beyond its ends is a slip of the pen.
            if len(series) > 1 and is_beyond(feature.when, known):
                beyond.append((feature.name, feature.when))
            other.append(feature)
            continue
        kept.append(Shape(feature.geometry, window, feature.name, index_of[number], dates))
    refuse_beyond(beyond, known, where)
    if outside:
        _tell_outside(outside, len(kept) + len(other), where, layer, series, warnings)
    if other:
        _tell_other_dates(other, len(kept), known, where, warnings)
    present = sorted({shape.class_index for shape in kept})
    position = {old: new for new, old in enumerate(present)}
    found = tuple(found[old] for old in present)
    kept = [replace(item, class_index=position[item.class_index]) for item in kept]
    by_date = any(shape.dates is not None for shape in kept)
    labels, polygons, bounds = rasterize(
        kept, series.grid, len(series) if by_date else 1, [item.name for item in found], where, warnings
    )
    return Annotations(
        labels=labels,
        polygons=polygons,
        polygon_class=np.array([shape.class_index for shape in kept], np.int64),
        classes=found,
        bounds=bounds,
        warnings=warnings,
        source=f"{spec.path}|{layer.GetName()}",
    )


def read_shapes(spec: LabelSpec, grid: Grid) -> list[tuple[Any, Any]]:
    """The polygons of a layer in the CRS of a grid, whether they have a class or not; an empty layer has none.

    Returns:
        (OGR geometry, value of the class field or None), of all features with an area.

    Raises:
        InputError: Missing file, layer or field (those there are named), no CRS, or one that cannot be converted.
    """
    dataset = open_dataset(spec.path, gdal.OF_VECTOR, "layer of polygons")
    try:
        layer = _layer(dataset, spec)
        where = f"{os.path.basename(spec.path)}, layer {layer.GetName()!r}"
        field = None if spec.class_field is None else _field(layer, spec.class_field, "class", where)
        convert = _converter(layer, grid, where)
        found = []
        layer.ResetReading()
        for feature in layer:
            geometry = feature.GetGeometryRef()
            polygon = None if geometry is None or geometry.IsEmpty() else _polygon_of(geometry)
            if polygon is not None:
                value = None if field is None else feature.GetFieldAsString(field).strip()
                found.append((convert(polygon, f"feature {feature.GetFID()}"), value or None))
        return found
    except RuntimeError as error:
        raise InputError(f"{spec.path} is damaged or incomplete ({' '.join(str(error).split())})") from None


def _layer(dataset: Any, spec: LabelSpec) -> Any:
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    # QGIS keeps its styles in the same GeoPackage, as a table without shapes.
    spatial = [layer for layer in layers if layer.GetGeomType() != ogr.wkbNone]
    names = ", ".join(repr(layer.GetName()) for layer in spatial or layers)
    where = os.path.basename(spec.path)
    if spec.layer is not None:
        for layer in layers:
            if layer.GetName() == spec.layer:
                return layer
        raise InputError(f"{where} has no layer {spec.layer!r}; it has {names or 'none'}")
    if not spatial:
        raise InputError(f"{where} holds no layer of polygons")
    if len(spatial) > 1:
        raise InputError(f"{where} has several layers ({names}); name one, as in {where}|{spatial[0].GetName()}")
    return spatial[0]


def _field(layer: Any, name: str | None, purpose: str, where: str) -> int:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    there = ", ".join(repr(item) for item in names) or "none"
    if name is None:
        raise InputError(f"{where}: name the field that holds the {purpose}; the fields are {there}")
    for candidates, wanted in ((names, name), ([item.lower() for item in names], name.lower())):
        if candidates.count(wanted) == 1:
            return candidates.index(wanted)
    raise InputError(f"{where} has no field {name!r} for the {purpose}; the fields are {there}")


def _features(layer: Any, spec: LabelSpec, where: str, grid: Grid, warnings: list[str]) -> list[_Feature]:
    class_index = _field(layer, spec.class_field, "class", where)
    date_index = None if spec.date_field is None else _field(layer, spec.date_field, "date", where)
    until_index = None if spec.until_field is None else _field(layer, spec.until_field, "last date", where)
    kind = layer.GetLayerDefn().GetFieldDefn(class_index).GetType()
    if kind not in (*_INTEGERS, ogr.OFTReal, ogr.OFTString):
        raise InputError(
            f"{where}: the field {spec.class_field!r} holds {ogr.GetFieldTypeName(kind)} values; a class is a whole "
            "number or text"
        )
    convert = _converter(layer, grid, where)
    features: list[_Feature] = []
    without: list[str] = []
    shapeless = 0
    layer.ResetReading()
    for feature in layer:
        name = f"feature {feature.GetFID()}"
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            shapeless += 1
            continue
        polygon = _polygon_of(geometry)
        if polygon is None:
            kind_name = ogr.GeometryTypeToName(geometry.GetGeometryType())
            raise InputError(f"{where}: {name} is a {kind_name}, not a polygon; annotations are polygons")
        if not feature.IsFieldSetAndNotNull(class_index) or not feature.GetFieldAsString(class_index).strip():
            without.append(name)
            continue
        value = feature.GetFieldAsString(class_index) if kind == ogr.OFTString else _number(feature, class_index, kind)
        day, until = (_day(feature, index, f"{where}, {name}") for index in (date_index, until_index))
        when = span(day, until, f"{where}: {name}")
        features.append(_Feature(name, value, when, convert(polygon, name)))
    if without:
        raise InputError(
            f"{where}: {without[0]} has no class in {spec.class_field!r}{and_more(len(without) - 1)}; give it one or "
            "delete it"
        )
    if shapeless:
        warnings.append(f"{where}: {shapeless} features have no shape and are not used")
    if not features:
        raise InputError(f"{where} is empty; draw polygons first")
    return features


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
        raise InputError(f"{where} has no coordinate reference system; assign one to the layer first")
    if same_crs(wkt, grid.crs_wkt):
        transformation = None
    else:
        try:
            transformation = osr.CoordinateTransformation(spatial_reference(wkt), spatial_reference(grid.crs_wkt))
        except RuntimeError:
            raise InputError(
                f"{where} is in {crs_name(wkt)}, which cannot be brought to the image's {crs_name(grid.crs_wkt)}"
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
                f"{where}: the layer says that it is in {crs_name(wkt)}, and {name} is at "
                f"{polygon.GetEnvelope()[0]:.0f}, {polygon.GetEnvelope()[2]:.0f}, which are no degrees; give the layer "
                "the coordinate reference system it was drawn in (GeoJSON without one means degrees)"
            )
        if failed:
            raise InputError(
                f"{where}: {name} cannot be brought from {crs_name(wkt)} to the image's {crs_name(grid.crs_wkt)}; is "
                "the layer's coordinate reference system right?"
            )
        polygon.AssignSpatialReference(None)
        return polygon

    return convert


def _class_ids(
    features: Sequence[_Feature], classes: Sequence[ClassSpec], where: str, warnings: list[str]
) -> tuple[list[int], dict[int, str]]:
    """The class id of each feature, and the names that text classes bring along."""
    called = [feature.name for feature in features]
    if not isinstance(features[0].value, str):
        return check_ids([feature.value for feature in features], called, where), {}
    texts = [feature.value.strip() for feature in features]
    given = {item.name.strip().casefold(): item.id for item in classes}
    if all(re.fullmatch(r"[+-]?\d{1,9}", text) for text in texts) and not any(t.casefold() in given for t in texts):
        return check_ids([int(text) for text in texts], called, where), {}
    number_of = {text: given[text.casefold()] for text in texts if text.casefold() in given}
    new = sorted(set(texts) - set(number_of))
    free = [number for number in range(1, MAX_CLASS_ID + 1) if number not in {item.id for item in classes}]
    if len(new) > len(free):
        raise InputError(f"{where} has {len(set(texts))} classes; there can be at most {MAX_CLASS_ID}")
    number_of.update(zip(new, free))
    if new:
        table = ", ".join(f"{number_of[text]} = {text}" for text in new)
        warnings.append(f"{where}: the classes are names, so they are given ids of their own: {table}")
    return [number_of[text] for text in texts], {number: text for text, number in number_of.items()}


def _tell_other_dates(
    other: Sequence[_Feature], kept: int, dates: Sequence[str], where: str, warnings: list[str]
) -> None:
    if not kept:
        raise InputError(
            f"{where}: no polygon has a date of the series ({told_dates(dates)}); {other[0].name} has {other[0].when}"
        )
    warnings.append(f"{where}: {len(other)} of {len(other) + kept} polygons belong to dates that the series lacks")


def _reach(geometry: Any, grid: Grid) -> Window | None:
    """The window of the grid that the box around a polygon meets."""
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    try:
        return grid.window_of((xmin, ymin, xmax, ymax))
    except InputError:
        return None


def _tell_outside(outside: int, inside: int, where: str, layer: Any, series: Series, warnings: list[str]) -> None:
    if inside:
        warnings.append(f"{where}: {outside} of {outside + inside} polygons lie outside the image and are not used")
        return
    raise InputError(
        f"{where}: all polygons lie outside the image {series.name}; is the layer's coordinate reference system "
        f"({crs_name(layer.GetSpatialRef().ExportToWkt())}) right?"
    )
