"""Polygons to pixels, in blocks: who owns each pixel, and which polygons of different classes claim the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr

from ..errors import InputError
from ..said import said, together
from .annotations import UNLABELLED
from .dataset import GDAL_TYPES
from .grid import Grid, Window, spatial_reference

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BLOCK = 512
#: Polygons that share less than this part of a pixel only touch: a centre on their common border falls to both.
_TOUCH = 1e-6


@dataclass(frozen=True)
class Shape:
    """A polygon (OGR geometry) in the CRS of the grid, the window it reaches, and its dates; None = every date."""

    geometry: Any
    window: Window
    name: str
    class_index: int
    dates: range | None


def rasterize(
    shapes: Sequence[Shape], grid: Grid, dates: int, class_names: Sequence[str], where: str, warnings: list[str]
) -> tuple[NDArray[np.uint8], NDArray[np.int32], Window]:
    """Labels, polygon numbers (both (dates, height, width)) and their window; see `Annotations`.

    Raises:
        InputError: Polygons of different classes overlap, or no polygon covers a pixel.
    """
    bounds = _around(shapes)
    polygons = np.zeros((dates, *bounds.shape), np.int32)
    claims: set[tuple[int, int]] = set()
    before: list[int] = []
    for date in range(dates):
        members = [i for i, shape in enumerate(shapes) if dates == 1 or shape.dates is None or date in shape.dates]
        if date and members == before:
            polygons[date] = polygons[date - 1]
        else:
            _burn_date(polygons[date], members, shapes, bounds, grid, claims)
        before = members
    _refuse_overlaps(claims, shapes, grid, class_names, where)
    _burn_small(polygons, shapes, bounds, grid, where, warnings)
    bounds, polygons = _tighten(bounds, polygons)
    table = np.array([UNLABELLED, *(shape.class_index for shape in shapes)], np.uint8)
    return table[polygons], polygons, bounds


def _around(shapes: Sequence[Shape]) -> Window:
    bounds = shapes[0].window
    for shape in shapes[1:]:
        bounds = bounds.union(shape.window)
    return bounds


def _burn_date(
    target: NDArray[np.int32],
    members: Sequence[int],
    shapes: Sequence[Shape],
    bounds: Window,
    grid: Grid,
    claims: set[tuple[int, int]],
) -> None:
    """Burn the polygons of one date block by block, class by class, and note who claims a pixel of another class."""
    blocks: dict[tuple[int, int], dict[int, list[int]]] = {}
    for index in members:
        box = shapes[index].window.relative_to(bounds)
        for block_row in range(box.row // _BLOCK, (box.row + box.height - 1) // _BLOCK + 1):
            for block_col in range(box.col // _BLOCK, (box.col + box.width - 1) // _BLOCK + 1):
                by_class = blocks.setdefault((block_row, block_col), {})
                by_class.setdefault(shapes[index].class_index, []).append(index)
    for (block_row, block_col), by_class in sorted(blocks.items()):
        block = Window(bounds.row + block_row * _BLOCK, bounds.col + block_col * _BLOCK, _BLOCK, _BLOCK)
        for _, indices in sorted(by_class.items()):
            part = block.intersection(_around([shapes[index] for index in indices])) or block
            rows, cols = part.relative_to(bounds).slices
            owner = target[rows, cols]
            burnt = burn(grid.crop(part), [(shapes[index].geometry, index + 1) for index in indices])
            both = (burnt > 0) & (owner > 0)
            if both.any():
                pairs = np.unique(np.stack([owner[both], burnt[both]], axis=1), axis=0)
                claims.update((int(a) - 1, int(b) - 1) for a, b in pairs)
            np.copyto(owner, burnt, where=(owner == 0) & (burnt > 0))


def burn(grid: Grid, geometries: Sequence[tuple[Any, int]], all_touched: bool = False) -> NDArray[np.int32]:
    """(height, width) of the numbers given, 0 elsewhere; the last of several wins."""
    raster = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, GDAL_TYPES[np.dtype(np.int32)])
    # Both sides name their CRS only so that GDAL does not warn that it is missing.
    raster.SetProjection(grid.crs_wkt)
    raster.SetGeoTransform(grid.transform)
    vector = _memory_driver().CreateDataSource("")
    layer = vector.CreateLayer("polygons", spatial_reference(grid.crs_wkt), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for geometry, number in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, number)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    options = ["ATTRIBUTE=number", *(["ALL_TOUCHED=TRUE"] if all_touched else [])]
    gdal.RasterizeLayer(raster, [1], layer, options=options)
    burnt = np.empty((grid.height, grid.width), np.int32)
    raster.ReadRaster(0, 0, grid.width, grid.height, buf_obj=burnt)
    return burnt


def _memory_driver() -> Any:
    # GDAL 3.11 merged "Memory" into "MEM".
    return ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")


def _refuse_overlaps(
    claims: set[tuple[int, int]], shapes: Sequence[Shape], grid: Grid, class_names: Sequence[str], where: str
) -> None:
    across, down = grid.pixel_size
    least = _TOUCH * across * down
    overlaps = [pair for pair in sorted(claims) if _shared_area(shapes[pair[0]], shapes[pair[1]]) > least]
    if not overlaps:
        return
    first, second = (shapes[index] for index in overlaps[0])
    others = len(overlaps) - 1
    told: str = said(
        "{where}: {name} ({class_name}) and {name_2} ({class_name_2}) overlap though their classes differ",
        where=where,
        name=first.name,
        class_name=class_names[first.class_index],
        name_2=second.name,
        class_name_2=class_names[second.class_index],
    )
    if others == 1:
        told = said("{told} (and 1 more pair)", told=told)
    elif others:
        told = said("{told} (and {n} more pairs)", told=told, n=others)
    raise InputError(said("{told}; correct one of them", told=told))


def _shared_area(first: Shape, second: Shape) -> float:
    try:
        shared = first.geometry.Intersection(second.geometry)
    except RuntimeError:
        # Shapes that cross themselves have no intersection GEOS could tell; their pixels say that they overlap.
        return float("inf")
    return float("inf") if shared is None else float(shared.GetArea())


def _burn_small(
    polygons: NDArray[np.int32],
    shapes: Sequence[Shape],
    bounds: Window,
    grid: Grid,
    where: str,
    warnings: list[str],
) -> None:
    """Polygons that hold no pixel's centre take the free pixels they touch."""
    seen = np.zeros(len(shapes) + 1, np.bool_)
    for date in polygons:
        for row in date:
            seen[row] = True
    covered, without = [], []
    for index in np.flatnonzero(~seen[1:]):
        shape = shapes[index]
        box = grid.crop(shape.window)
        if burn(box, [(shape.geometry, 1)]).any():
            covered.append(shape.name)
            continue
        rows, cols = shape.window.relative_to(bounds).slices
        touched = burn(box, [(shape.geometry, 1)], all_touched=True) > 0
        targets = polygons
        if shape.dates is not None and len(polygons) > 1:
            targets = polygons[shape.dates.start : shape.dates.stop]
        free = touched & (targets[:, rows, cols] == 0)
        np.copyto(targets[:, rows, cols], np.int32(index + 1), where=free)
        if not free.any():
            without.append(shape.name)
    if len(without) == len(shapes):
        raise InputError(said("{where}: no polygon covers a pixel of the image", where=where))
    if covered:
        warnings.append(
            said("{where}: {names} lie wholly under other polygons of their class", where=where, names=_listed(covered))
        )
    if without:
        warnings.append(
            said("{where}: {names} cover no pixel of their own and are not used", where=where, names=_listed(without))
        )


def _listed(names: Sequence[str]) -> str:
    shown = together(names[:5])
    return shown if len(names) <= 5 else said("{names} and {n} more", names=shown, n=len(names) - 5)


def _tighten(bounds: Window, polygons: NDArray[np.int32]) -> tuple[Window, NDArray[np.int32]]:
    rows = np.flatnonzero(polygons.any(axis=(0, 2)))
    cols = np.flatnonzero(polygons.any(axis=(0, 1)))
    tight = Window(
        bounds.row + int(rows[0]),
        bounds.col + int(cols[0]),
        int(rows[-1] - rows[0]) + 1,
        int(cols[-1] - cols[0]) + 1,
    )
    if tight == bounds:
        return bounds, polygons
    inner_rows, inner_cols = tight.relative_to(bounds).slices
    return tight, polygons[:, inner_rows, inner_cols]
