"""Makes series and layers for the tests of annotations, and checks what holds for all of them."""

from __future__ import annotations

import uuid

import numpy as np
from hypothesis import settings
from osgeo import ogr
from rasters import box, make_grid, write_polygons, write_raster

from landbrush.core.data.annotations import UNLABELLED, Annotations
from landbrush.core.data.labels import read_annotations
from landbrush.core.data.series import Series
from landbrush.core.job import Area, ImageSpec, LabelSpec

examples = settings(deadline=None, max_examples=40)
INTEGER = {"class_id": ogr.OFTInteger}
TEXT = {"class": ogr.OFTString}
GRID = make_grid(40, 30)


def make_series(grid=GRID, dates=(None,)):
    path = write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", np.ones((1, grid.height, grid.width), np.uint8), grid)
    return Series(Area(tuple(ImageSpec(path, date) for date in dates)))


def boxes(*items, grid=GRID, field="class_id"):
    """((row, col, height, width), class) as features."""
    return [(box(grid, *place), {field: number}) for place, number in items]


def write_layer(folder, features, fields=INTEGER, name="labels.gpkg", **kwargs):
    return write_polygons(folder / name, features, fields, **kwargs)


def read(path, series=None, field="class_id", classes=(), **kwargs):
    single = kwargs.pop("allow_single_class", False)
    spec = LabelSpec(str(path), class_field=field, **kwargs)
    return read_annotations(spec, series or make_series(), classes, allow_single_class=single)


TWO = (((2, 3, 4, 5), 7), ((10, 20, 6, 8), 200))


def class_ids(found: Annotations, grid):
    """Class ids on the whole grid at the first date, 0 where nothing is annotated."""
    table = np.zeros(256, int)
    table[: len(found.classes)] = [item.id for item in found.classes]
    return table[found.full(grid.height, grid.width)[0][0]]


def check(annotations: Annotations, grid=GRID):
    """What holds for all annotations."""
    labels, polygons = annotations.labels, annotations.polygons
    bounds = annotations.bounds
    assert labels.dtype == np.uint8
    assert polygons.dtype == np.int32
    assert labels.shape == polygons.shape == (len(labels), *bounds.shape)
    assert bounds.intersection(grid.window) == bounds
    np.testing.assert_array_equal(labels == UNLABELLED, polygons == 0)
    classes = np.array([*annotations.polygon_class, 0])[polygons - 1]
    np.testing.assert_array_equal(labels[polygons > 0], classes[polygons > 0])
    for axis in (1, 2):
        used = (polygons > 0).any(axis=(0, 3 - axis))
        assert used[0]
        assert used[-1]
    assert [item.id for item in annotations.classes] == sorted({item.id for item in annotations.classes})
    counts = np.bincount(polygons.ravel(), minlength=len(annotations.polygon_class) + 1)[1:]
    np.testing.assert_array_equal(annotations.polygon_pixels, counts)
