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
from ..said import said, together
from .annotations import Annotations, and_more, check_ids, name_classes
from .dataset import damaged, open_dataset
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
        open_dataset(spec.path, gdal.OF_VECTOR, said("layer of polygons or a label raster"))
    return True


def _opens(path: str, flags: int) -> bool:
    try:
        dataset = open_dataset(path, flags)
    except InputError:
        return False
    return bool(dataset.RasterCount or dataset.GetSubDatasets()) if flags == gdal.OF_RASTER else True


def read(spec: LabelSpec, series: Series, classes: Sequence[ClassSpec]) -> Annotations:
    """Annotations from the polygons of a layer; see `labels.read_annotations`."""
    dataset = open_dataset(spec.path, gdal.OF_VECTOR, said("layer of polygons"))
    try:
        layer = _layer(dataset, spec)
        where = said("{path}, layer {layer}", path=os.path.basename(spec.path), layer=repr(layer.GetName()))
        warnings: list[str] = []
        features = _features(layer, spec, where, series.grid, warnings)
    except RuntimeError as error:
        raise damaged(spec.path, error) from None
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
    dataset = open_dataset(spec.path, gdal.OF_VECTOR, said("layer of polygons"))
    try:
        layer = _layer(dataset, spec)
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


def _features(layer: Any, spec: LabelSpec, where: str, grid: Grid, warnings: list[str]) -> list[_Feature]:
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
    features: list[_Feature] = []
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
        features.append(_Feature(name, value, when, convert(polygon, name)))
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
        raise InputError(
            said(
                "{where} has {n} classes; there can be at most {most}",
                where=where,
                n=len(set(texts)),
                most=MAX_CLASS_ID,
            )
        )
    number_of.update(zip(new, free))
    if new:
        table = ", ".join(f"{number_of[text]} = {text}" for text in new)
        warnings.append(
            said(
                "{where}: the classes are names, so they are given ids of their own: {table}", where=where, table=table
            )
        )
    return [number_of[text] for text in texts], {number: text for text, number in number_of.items()}


def _tell_other_dates(
    other: Sequence[_Feature], kept: int, dates: Sequence[str], where: str, warnings: list[str]
) -> None:
    if not kept:
        raise InputError(
            said(
                "{where}: no polygon has a date of the series ({dates}); {name} has {when}",
                where=where,
                dates=told_dates(dates),
                name=other[0].name,
                when=other[0].when,
            )
        )
    warnings.append(
        said(
            "{where}: {n} of {all} polygons belong to dates that the series lacks",
            where=where,
            n=len(other),
            all=len(other) + kept,
        )
    )


def _reach(geometry: Any, grid: Grid) -> Window | None:
    """The window of the grid that the box around a polygon meets."""
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    try:
        return grid.window_of((xmin, ymin, xmax, ymax))
    except InputError:
        return None


def _tell_outside(outside: int, inside: int, where: str, layer: Any, series: Series, warnings: list[str]) -> None:
    if inside:
        warnings.append(
            said(
                "{where}: {n} of {all} polygons lie outside the image and are not used",
                where=where,
                n=outside,
                all=outside + inside,
            )
        )
        return
    raise InputError(
        said(
            "{where}: all polygons lie outside the image {name}; is the layer's coordinate reference "
            "system ({crs}) right?",
            where=where,
            name=series.name,
            crs=crs_name(layer.GetSpatialRef().ExportToWkt()),
        )
    )
