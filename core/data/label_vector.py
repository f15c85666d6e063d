"""Annotations from polygons: features with a class, the ids of those, then their pixels on the dates they hold for."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import InputError
from ..job import MAX_CLASS_ID, ClassSpec, LabelSpec
from ..said import said
from .annotations import Annotations, check_ids, name_classes
from .dataset import damaged, open_dataset
from .grid import Grid, Window, crs_name
from .label_dates import dates_within, is_beyond, refuse_beyond, told_dates
from .label_features import Feature, layer_of, read_features
from .rasterize import Shape, rasterize
from .series import Series


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
        layer = layer_of(dataset, spec)
        where = said("{path}, layer {layer}", path=os.path.basename(spec.path), layer=repr(layer.GetName()))
        warnings: list[str] = []
        features = read_features(layer, spec, where, series.grid, warnings)
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


def _class_ids(
    features: Sequence[Feature], classes: Sequence[ClassSpec], where: str, warnings: list[str]
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
    other: Sequence[Feature], kept: int, dates: Sequence[str], where: str, warnings: list[str]
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
