"""Annotations of a series, read from polygons or from a label raster."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..errors import InputError
from ..job import ClassSpec, LabelSpec
from ..said import said
from . import label_raster, label_vector
from .annotations import Annotations
from .series import Series


def read_annotations(
    spec: LabelSpec,
    series: Series,
    classes: Sequence[ClassSpec] = (),
    *,
    allow_single_class: bool = False,
    several: bool = False,
) -> Annotations:
    """Annotations on the grid of a series.

    A pixel belongs to the polygon that holds its centre; a polygon that holds none takes the free pixels it touches.
    Text classes get the ids of `classes` of the same name, the others the lowest free ids in alphabetical order.
    In a label raster, connected pixels of one class (also over corners) make a polygon.

    Args:
        spec: Polygons with a class field in any CRS, or a label raster (0 and nodata = not annotated). Whether it is
            read as polygons or raster follows from `class_field` and from what the file is.
        series: Says grid and dates.
        classes: Names and colours; classes found and not listed get default ones. Listed and not found are left out.
        allow_single_class: Whether one class is enough, and a class without pixels only worth a warning (for
            evaluation, and for one of several areas).
        several: Whether this is one of several areas: of classes on one polygon only `lone_classes` then tells.

    Raises:
        InputError: Missing file, layer or field (those there are named), no polygons, no CRS, all outside the image, a
            class that is null, 0, above 255 or no whole number, more than 255 classes, a date that the series lacks,
            polygons of different classes that overlap (both are named), a single class, or a class without pixels.
    """
    if label_vector.is_vector(spec):
        result = label_vector.read(spec, series, classes)
    else:
        result = label_raster.read(spec, series, classes)
    where = os.path.basename(spec.path)
    if len(result.classes) < 2 and not allow_single_class:
        raise InputError(
            said(
                "{where} has one class only ({name}); annotate at least one more, e.g. “other”",
                where=where,
                name=result.classes[0].name,
            )
        )
    pixels = result.polygon_pixels
    for index, item in enumerate(result.classes):
        used = int(((result.polygon_class == index) & (pixels > 0)).sum())
        if used == 0:
            message = said(
                "{where}: the polygons of “{class_name}” cover no pixel of the image; draw larger ones",
                where=where,
                class_name=item.name,
            )
            if not allow_single_class:
                raise InputError(message)
            result.warnings.append(message)
    if not several:
        result.warnings += lone_classes([(spec, result)])
    return result


def lone_classes(read: Sequence[tuple[LabelSpec, Annotations]]) -> list[str]:
    """What is said of every class that the areas, all together, have on one polygon only."""
    found: dict[int, list[tuple[str, ClassSpec]]] = {}
    for spec, one in read:
        for index, item in enumerate(one.classes):
            used = int(((one.polygon_class == index) & (one.polygon_pixels > 0)).sum())
            found.setdefault(item.id, []).extend([(os.path.basename(spec.path), item)] * min(used, 2))
    return [
        said(
            "{where}: “{class_name}” is on one polygon only, so its accuracy cannot be told; draw more",
            where=polygons[0][0],
            class_name=polygons[0][1].name,
        )
        for polygons in found.values()
        if len(polygons) == 1
    ]
