"""A file of suggestions as the engine writes it, for tests of the plugin."""

from __future__ import annotations

from desk import X, Y
from osgeo import ogr, osr

#: Corners (x to the right, y downwards, metres from the image's), why, classes, date.
PLACES = (
    (300, 50, "between", (1, "water"), (2, "land"), None),
    (400, 250, "unlike", (2, "land"), (1, "water"), None),
    (700, 300, "typical", (1, "water"), None, None),
)
SIDE = 50


def write_suggestions(path, places=PLACES, epsg=32633):
    """Squares of 50 m in the layer `patches`, and their middles in `places`."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    fields = {"rank": ogr.OFTInteger, "score": ogr.OFTReal, "reason": ogr.OFTString, "why": ogr.OFTString,
              "class_id": ogr.OFTInteger, "class": ogr.OFTString, "other_id": ogr.OFTInteger, "other": ogr.OFTString,
              "date": ogr.OFTString, "state": ogr.OFTString}  # fmt: skip
    for name, kind in (("patches", ogr.wkbPolygon), ("places", ogr.wkbPoint)):
        layer = target.CreateLayer(name, reference, kind)
        for field, type_ in fields.items():
            layer.CreateField(ogr.FieldDefn(field, type_))
        for rank, (x, y, why, first, second, date) in enumerate(places, 1):
            feature = ogr.Feature(layer.GetLayerDefn())
            values = {"rank": rank, "score": 1 / rank, "reason": "in English", "why": why, "date": date,
                      "class_id": first[0], "class": first[1]}  # fmt: skip
            if second:
                values.update(other_id=second[0], other=second[1])
            for field, value in values.items():
                if value is not None:
                    feature.SetField(field, value)
            a, b, c, d = X + x, Y - y, X + x + SIDE, Y - y - SIDE
            square = f"POLYGON(({a} {b},{c} {b},{c} {d},{a} {d},{a} {b}))"
            middle = f"POINT({(a + c) / 2} {(b + d) / 2})"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(square if kind == ogr.wkbPolygon else middle))
            layer.CreateFeature(feature)
    del layer, target
    return str(path)
