"""Makes small rasters and layers for the tests of core."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from landbrush.core.data.dataset import GDAL_TYPES
from landbrush.core.data.grid import Grid

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


UTM33 = wkt(32633)


def make_grid(
    width: int = 40,
    height: int = 30,
    pixel: float = 10.0,
    x: float = 5e5,
    y: float = 5e6,
    degrees: float = 0.0,
    crs: str = UTM33,
) -> Grid:
    """A grid whose rows are turned by `degrees` anticlockwise."""
    c, s = pixel * math.cos(math.radians(degrees)), pixel * math.sin(math.radians(degrees))
    return Grid(width, height, (x, c, s, y, s, -c), crs)


def write_raster(
    path: Any,
    array: np.ndarray,
    grid: Grid,
    nodata: float | None = None,
    names: Sequence[str] = (),
    driver: str = "GTiff",
    options: Sequence[str] = (),
) -> str:
    """Write (bands, height, width) without any of the code under test."""
    array = array[None] if array.ndim == 2 else array
    count, height, width = array.shape
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), width, height, count, GDAL_TYPES[array.dtype], list(options)
    )
    dataset.SetProjection(grid.crs_wkt)
    dataset.SetGeoTransform(grid.transform)
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[index])
        band.WriteRaster(0, 0, width, height, np.ascontiguousarray(array[index]))
    dataset.FlushCache()
    del band, dataset
    return str(path)


def box(grid: Grid, row: float, col: float, height: float, width: float) -> str:
    """WKT of a rectangle given in pixels of a grid."""
    rows = np.array([row, row, row + height, row + height, row])
    cols = np.array([col, col + width, col + width, col, col])
    x, y = grid.to_xy(rows, cols)
    return "POLYGON((" + ", ".join(f"{a!r} {b!r}" for a, b in zip(x.tolist(), y.tolist())) + "))"


def write_polygons(
    path: Any,
    features: Sequence[tuple[str | None, Mapping[str, Any]]],
    fields: Mapping[str, int],
    crs: str | None = UTM33,
    layer: str = "labels",
    driver: str = "GPKG",
    to_crs: str | None = None,
    update: bool = False,
    kind: int = ogr.wkbUnknown,
) -> str:
    """Write features (WKT, values by field); `to_crs` stores shapes given in `crs` in another CRS."""
    flags = gdal.OF_VECTOR | gdal.OF_UPDATE
    source = gdal.OpenEx(str(path), flags) if update else gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, 0)
    references = []
    for text in (crs, to_crs):
        reference = None
        if text is not None:
            reference = osr.SpatialReference()
            reference.ImportFromWkt(text)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        references.append(reference)
    here, there = references
    table = source.CreateLayer(layer, there or here, kind)
    for name, field_type in fields.items():
        table.CreateField(ogr.FieldDefn(name, field_type))
    for geometry_wkt, values in features:
        feature = ogr.Feature(table.GetLayerDefn())
        for name, value in values.items():
            if value is not None:
                feature.SetField(name, value)
        if geometry_wkt is not None:
            geometry = ogr.CreateGeometryFromWkt(geometry_wkt)
            if there is not None:
                geometry.Transform(osr.CoordinateTransformation(here, there))
            feature.SetGeometry(geometry)
        table.CreateFeature(feature)
    source.FlushCache()
    del table, source
    return str(path)
