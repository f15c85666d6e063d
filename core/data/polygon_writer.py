"""Polygons out: a GeoPackage that brings its style, which QGIS gives the layer by itself."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

from osgeo import ogr

from .grid import Grid, spatial_reference

Point = tuple[float, float]

#: Polygons that are written at once.
_TRANSACTION = 20_000
#: As QGIS makes and reads it.
_STYLE_TABLE = "layer_styles"


class PolygonWriter:
    """Writes one layer of polygons; use it as a context manager.

    Args:
        path: The file; it must not be there.
        layer: Name of the layer.
        grid: Of the raster that the polygons are made of.
        fields: Name and OGR type of each.
        style: QML.

    Raises:
        RuntimeError: GDAL's words, where the file cannot be written.
    """

    def __init__(self, path: str, layer: str, grid: Grid, fields: Sequence[tuple[str, int]], style: str) -> None:
        self._grid = grid
        self._source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        reference = spatial_reference(grid.crs_wkt) if grid.crs_wkt else None
        self._layer = self._source.CreateLayer(layer, reference, ogr.wkbPolygon)
        for name, kind in fields:
            self._layer.CreateField(ogr.FieldDefn(name, kind))
        self._add_style(layer, style)
        self._written = 0

    def __enter__(self) -> PolygonWriter:
        self._layer.StartTransaction()
        return self

    def write(self, rings: Sequence[Sequence[Point]], values: Sequence[Any]) -> None:
        """Write a polygon.

        Args:
            rings: The outer one first; (y, x) in pixels, the first point not said again.
            values: One a field; None = empty.
        """
        feature = ogr.Feature(self._layer.GetLayerDefn())
        for index, value in enumerate(values):
            if value is not None:
                feature.SetField(index, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(self._wkb(rings)))
        self._layer.CreateFeature(feature)
        self._written += 1
        if self._written % _TRANSACTION == 0:
            self._layer.CommitTransaction()
            self._layer.StartTransaction()

    def __exit__(self, kind: type[BaseException] | None, *_: Any) -> None:
        try:
            if kind is None:
                self._layer.CommitTransaction()
        finally:
            self._layer = self._source = None

    def _wkb(self, rings: Sequence[Sequence[Point]]) -> bytes:
        x0, xc, xr, y0, yc, yr = self._grid.transform
        parts = [struct.pack("<BII", 1, ogr.wkbPolygon, len(rings))]
        for ring in rings:
            flat = [value for y, x in (*ring, ring[0]) for value in (x0 + x * xc + y * xr, y0 + x * yc + y * yr)]
            parts.append(struct.pack(f"<I{len(flat)}d", len(ring) + 1, *flat))
        return b"".join(parts)

    def _add_style(self, layer: str, style: str) -> None:
        table = self._source.CreateLayer(_STYLE_TABLE, None, ogr.wkbNone)
        values: dict[str, Any] = {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": layer,
            "f_geometry_column": self._layer.GetGeometryColumn(),
            "styleName": layer[:30],
            "styleQML": style,
            "styleSLD": "",
            "useAsDefault": 1,
            "description": "",
            "owner": "",
            "ui": "",
        }
        for name, value in values.items():
            definition = ogr.FieldDefn(name, ogr.OFTInteger if isinstance(value, int) else ogr.OFTString)
            if isinstance(value, int):
                definition.SetSubType(ogr.OFSTBoolean)
            table.CreateField(definition)
        table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
        feature = ogr.Feature(table.GetLayerDefn())
        for name, value in values.items():
            feature.SetField(name, value)
        table.CreateFeature(feature)
