"""Suggestions as a layer that any GIS opens: patches to outline and their middles, with rank, score and reason."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..data.grid import Grid, spatial_reference
from ..disk import unwritable
from ..errors import InputError
from ..job import ClassSpec
from ..said import said
from ..scratch import replacing
from .choice import Chosen

ogr.UseExceptions()

#: Layers of the file: squares to outline something in, and their middles.
PATCHES, PLACES = "patches", "places"
#: What QGIS and GDAL keep beside layers in a GeoPackage.
_BESIDE = ("layer_styles", "qgis_projects", "ogr_empty_table")
#: Novelty and entropy from which on they are the reason.
_UNLIKE, _UNSURE = 0.5, 0.25
#: A class with less than this part of its even share of the polygons is rare among them.
_RARE = 0.5

_FIELDS = {
    "rank": ogr.OFTInteger,
    "score": ogr.OFTReal,
    "reason": ogr.OFTString,
    "why": ogr.OFTString,
    "class_id": ogr.OFTInteger,
    "class": ogr.OFTString,
    "probability": ogr.OFTReal,
    "other_id": ogr.OFTInteger,
    "other": ogr.OFTString,
    "entropy": ogr.OFTReal,
    "novelty": ogr.OFTReal,
    "date": ogr.OFTString,
    "area": ogr.OFTString,
    # For whoever goes through them; the plugin writes "dismissed".
    "state": ogr.OFTString,
}


@dataclass(frozen=True)
class Scene:
    """Where an area's cells lie: its grid, its name and its dates."""

    grid: Grid
    name: str | None
    dates: tuple[str | None, ...]


def why(
    shares: Sequence[float], entropy: float, novelty: float, classes: Sequence[ClassSpec], annotated: Sequence[int]
) -> tuple[str, str]:
    """Why a place is suggested: a word for programs, and a few for people.

    Args:
        shares: (K,) mean probabilities.
        annotated: (K,) polygons of each class; empty = not known.
    """
    first, *others = np.argsort(-np.asarray(shares), kind="stable").tolist()
    name = classes[first].name
    if novelty >= _UNLIKE and novelty >= entropy:
        return "unlike", f"unlike anything annotated (probably {name})"
    if entropy >= _UNSURE and others and shares[others[0]] > 0:
        return "between", f"unsure between {name} and {classes[others[0]].name}"
    if len(annotated) and annotated[first] < _RARE * sum(annotated) / len(annotated):
        return "rare", f"probably {name}, of which little is annotated"
    return "typical", f"probably {name}; much that is not annotated looks like this"


def check_target(path: str, inputs: Sequence[str]) -> None:
    """Make sure that writing `path` loses nobody's data.

    Raises:
        InputError: It is an input, or a file that holds anything but suggestions.
    """
    for other in inputs:
        if os.path.realpath(other) == os.path.realpath(path):
            raise InputError(said("{path} is an input and would be overwritten; choose another file", path=path))
    if not os.path.exists(path):
        return
    try:
        opened = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError:
        raise InputError(said("{path} is there already and is no GeoPackage; choose another file", path=path)) from None
    names = [opened.GetLayer(index).GetName() for index in range(opened.GetLayerCount())]
    others = [name for name in names if name not in (PATCHES, PLACES, *_BESIDE)]
    if others or PATCHES not in names:
        held = ", ".join(repr(name) for name in others[:5]) or said("no suggestions")
        raise InputError(said("{path} is there already and holds {held}; choose another file", path=path, held=held))


def write_suggestions(
    path: str,
    chosen: Chosen,
    scenes: Sequence[Scene],
    patch: int,
    classes: Sequence[ClassSpec],
    annotated: Sequence[int],
) -> dict[str, int]:
    """Write the file, in the CRS of the first scene; it is seen only when it is whole.

    Returns:
        How many places have which word of `why`.

    Raises:
        InputError: It cannot be written.
    """
    counts: dict[str, int] = {}
    try:
        with replacing(path) as temporary:
            target = ogr.GetDriverByName("GPKG").CreateDataSource(temporary)
            reference = spatial_reference(scenes[0].grid.crs_wkt)
            kinds = {PATCHES: ogr.wkbPolygon, PLACES: ogr.wkbPoint}
            layers = [target.CreateLayer(name, reference, kind) for name, kind in kinds.items()]
            for layer in layers:
                for name, kind in _FIELDS.items():
                    layer.CreateField(ogr.FieldDefn(name, kind))
            target.StartTransaction()
            for rank in range(len(chosen.cells)):
                values, scene = _values(chosen, rank, scenes, classes, annotated)
                counts[values["why"]] = counts.get(values["why"], 0) + 1
                row, col = (float(getattr(chosen.cells, key)[rank]) for key in ("row", "col"))
                geometries = (_square(scene.grid, row, col, patch), _middle(scene.grid, row, col, patch))
                for layer, geometry in zip(layers, geometries):
                    _add(layer, _moved(geometry, scene.grid, reference), values)
            target.CommitTransaction()
            # OGR writes the rest when the last reference to it goes.
            del layer, layers, target
    except (OSError, RuntimeError) as error:
        raise unwritable(path, error) from None
    return counts


def _values(
    chosen: Chosen, rank: int, scenes: Sequence[Scene], classes: Sequence[ClassSpec], annotated: Sequence[int]
) -> tuple[dict[str, Any], Scene]:
    cells = chosen.cells
    scene, shares = scenes[int(cells.area[rank])], cells.shares[rank].astype(float)
    entropy, novelty = float(cells.entropy[rank]), float(cells.novelty[rank])
    word, text = why(shares.tolist(), entropy, novelty, classes, annotated)
    order = np.argsort(-shares, kind="stable").tolist()
    values = {
        "rank": rank + 1,
        "score": round(float(chosen.score[rank]), 4),
        "reason": text,
        "why": word,
        "class_id": classes[order[0]].id,
        "class": classes[order[0]].name,
        "probability": round(float(shares[order[0]]), 4),
        "entropy": round(entropy, 4),
        "novelty": round(novelty, 4),
        "date": scene.dates[int(cells.date[rank])],
        "area": scene.name,
    }
    if len(order) > 1 and shares[order[1]] > 0:
        values.update(other_id=classes[order[1]].id, other=classes[order[1]].name)
    return values, scene


def _add(layer: Any, geometry: Any, values: dict[str, Any]) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)


def _square(grid: Grid, row: float, col: float, side: int) -> Any:
    x, y = grid.to_xy(np.array([row, row, row + side, row + side]), np.array([col, col + side, col + side, col]))
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for index in (0, 1, 2, 3, 0):
        ring.AddPoint_2D(float(x[index]), float(y[index]))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _middle(grid: Grid, row: float, col: float, side: int) -> Any:
    x, y = grid.to_xy(np.array(row + side / 2), np.array(col + side / 2))
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(x), float(y))
    return point


def _moved(geometry: Any, grid: Grid, target: Any) -> Any:
    source = spatial_reference(grid.crs_wkt)
    if not source.IsSame(target):
        geometry.Transform(osr.CoordinateTransformation(source, target))
    return geometry
