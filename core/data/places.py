"""Where polygons were learnt from and where they were held out, so that a later training keeps them apart.

Pixels, not polygons, are remembered: a polygon that was edited, split or drawn anew is known by the ground it covers.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..said import said
from .annotations import Annotations
from .grid import Grid, Window, same_crs, transform_points

#: Marks of pixels and polygons.
NEW, LEARNT, HELD = 0, 1, 2
_MOST_PIXELS = 1 << 31
_MOST_PLACES = 1024
#: A polygon is a held-out one again where more of it was held out.
_SAME = 0.5

Marks = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Place:
    """A rectangle of pixels on the ground: (H, W) `NEW`, `LEARNT` or `HELD`."""

    grid: Grid
    marks: Marks


def place_of(grid: Grid, annotations: Annotations, held_out: npt.NDArray[np.bool_]) -> Place:
    """Which pixels a training learns from, on whatever date, and which it holds out.

    Args:
        grid: Of the series.
        held_out: (polygons,).
    """
    checked = np.concatenate([[False], held_out])[annotations.polygons]
    drawn = annotations.polygons > 0
    learnt = (drawn & ~checked).any(axis=0)
    marks = np.where(learnt, LEARNT, np.where(checked.any(axis=0), HELD, NEW)).astype(np.uint8)
    return Place(grid.crop(annotations.bounds), marks)


def joined(places: Sequence[Place], new: Sequence[Place]) -> tuple[Place, ...]:
    """All of them; where one lies on the pixels of another's grid, both as one. What was ever learnt stays learnt."""
    found = list(places)
    for place in new:
        for index, other in enumerate(found):
            offset = _offset(other.grid, place.grid)
            around = None if offset is None else other.grid.window.union(Window(*offset, *place.marks.shape))
            if offset is not None and around is not None and _is_dense(around, other, place):
                found[index] = _laid_over(other, place, around, Window(*offset, *place.marks.shape))
                break
        else:
            found.append(place)
    return tuple(found)


def polygon_marks(grid: Grid, annotations: Annotations, places: Sequence[Place]) -> Marks:
    """(polygons,) what a polygon was before: `LEARNT` if any of its pixels was, `HELD` if most were held out."""
    count = len(annotations.polygon_class)
    learnt, held, pixels = (np.zeros(count + 1, np.int64) for _ in range(3))
    for date in annotations.polygons:
        rows, cols = np.nonzero(date)
        numbers = date[rows, cols]
        x, y = grid.to_xy(rows + annotations.bounds.row + 0.5, cols + annotations.bounds.col + 0.5)
        marks = marks_at(x, y, grid.crs_wkt, places)
        pixels += np.bincount(numbers, minlength=count + 1)
        learnt += np.bincount(numbers[marks == LEARNT], minlength=count + 1)
        held += np.bincount(numbers[marks == HELD], minlength=count + 1)
    found = np.where(learnt > 0, LEARNT, np.where(held > _SAME * np.maximum(pixels, 1), HELD, NEW))
    return found[1:].astype(np.uint8)


def marks_at(x: npt.NDArray[Any], y: npt.NDArray[Any], crs_wkt: str, places: Sequence[Place]) -> Marks:
    """(N,) marks of points; what was learnt in any place was learnt."""
    found = np.zeros(len(x), np.uint8)
    for place in places:
        there = (x, y) if same_crs(crs_wkt, place.grid.crs_wkt) else transform_points(crs_wkt, place.grid.crs_wkt, x, y)
        rows, cols = (np.nan_to_num(np.floor(item), nan=-1.0) for item in place.grid.to_pixels(*there))
        height, width = place.marks.shape
        inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
        marks = place.marks[rows[inside].astype(np.int64), cols[inside].astype(np.int64)]
        found[inside] = _stronger(found[inside], marks)
    return found


def pack(place: Place) -> tuple[dict[str, Any], Marks]:
    """As JSON and as bytes, to be kept in a file."""
    header = {
        "width": place.grid.width,
        "height": place.grid.height,
        "transform": list(place.grid.transform),
        "crs": place.grid.crs_wkt,
    }
    return header, np.frombuffer(zlib.compress(np.ascontiguousarray(place.marks).tobytes(), 6), np.uint8).copy()


def unpack(header: Any, packed: Marks) -> Place:
    """The place of `pack`, from a file of any origin.

    Raises:
        ValueError: It is none.
    """
    try:
        width, height = int(header["width"]), int(header["height"])
        a, b, c, d, e, f = (float(value) for value in header["transform"])
        crs = str(header["crs"])
    except (KeyError, TypeError) as error:
        raise ValueError("no place") from error
    if not 0 < width * height <= _MOST_PIXELS:
        raise ValueError("a place of an impossible size")
    grid = Grid(width, height, (a, b, c, d, e, f), crs)
    reader = zlib.decompressobj()
    try:
        # No more than there should be, whatever the bytes would become.
        content = reader.decompress(packed.tobytes(), width * height + 1)
    except zlib.error as error:
        raise ValueError("damaged") from error
    marks = np.frombuffer(content, np.uint8)
    if len(marks) != width * height or (len(marks) and marks.max() > HELD):
        raise ValueError("damaged")
    return Place(grid, marks.reshape(height, width))


def unpack_all(headers: Any, packed: Sequence[Marks]) -> tuple[Place, ...]:
    """See `unpack`.

    Raises:
        ValueError: There are too many, or not as many bytes as headers.
    """
    if not isinstance(headers, list) or len(headers) != len(packed) or len(headers) > _MOST_PLACES:
        raise ValueError("not as many places as there should be")
    return tuple(unpack(header, item) for header, item in zip(headers, packed))


def split_again(
    areas: Sequence[Annotations], known: Sequence[Marks], fraction: float, seed: int
) -> list[npt.NDArray[np.bool_]]:
    """As `annotations.split_areas`, with what is `known` of each polygon.

    What was held out stays so, what was learnt can never be held out again, and new polygons are held out until the
    share is reached. One polygon of a class at least is learnt from.

    Raises:
        InputError: Something is to be held out, and nothing can be.
    """
    polygon_class = np.concatenate([annotations.polygon_class for annotations in areas])
    pixels = np.concatenate([annotations.polygon_pixels for annotations in areas])
    marks = np.concatenate(known)
    held = np.zeros(len(polygon_class), np.bool_)
    random = np.random.default_rng(seed)
    wanted = False
    for index in np.unique(polygon_class):
        members = np.flatnonzero((polygon_class == index) & (pixels > 0))
        # Drawn whatever was known before, so that a seed means one order.
        order = random.permutation(members)
        if fraction <= 0 or len(members) < 2:
            continue
        wanted = True
        most = len(members) - 1
        share = min(max(round(len(members) * fraction), 1), most)
        kept, new = order[marks[order] == HELD][:most], order[marks[order] == NEW]
        held[kept] = True
        held[new[: max(0, min(share, most) - len(kept))]] = True
    if wanted and not held.any():
        raise InputError(
            said(
                "start_from: none of the polygons held out then is left, and that model has learnt all "
                "others, so no accuracy could be told; draw a new polygon of each class, or train "
                "without start_from"
            )
        )
    return np.split(held, np.cumsum([len(annotations.polygon_class) for annotations in areas])[:-1])


def _stronger(a: Marks, b: Marks) -> Marks:
    return np.where((a == LEARNT) | (b == LEARNT), LEARNT, np.maximum(a, b)).astype(np.uint8)


def _offset(one: Grid, other: Grid) -> tuple[int, int] | None:
    """Rows and columns from the first pixel of one grid to that of another on the same pixels."""
    if one.transform[1:3] != other.transform[1:3] or one.transform[4:] != other.transform[4:]:
        return None
    if not same_crs(one.crs_wkt, other.crs_wkt):
        return None
    row, col = one.to_pixels(np.array(other.transform[0]), np.array(other.transform[3]))
    near = max(abs(float(row) - round(float(row))), abs(float(col) - round(float(col)))) < 1e-3
    return (round(float(row)), round(float(col))) if near else None


def _is_dense(around: Window, *places: Place) -> bool:
    """Whether a rectangle around places is not mostly what lies between them."""
    pixels = around.height * around.width
    return pixels <= 1 << 22 or pixels <= 4 * sum(place.marks.size for place in places)


def _laid_over(one: Place, other: Place, around: Window, theirs: Window) -> Place:
    marks = np.zeros(around.shape, np.uint8)
    for window, source in ((one.grid.window, one.marks), (theirs, other.marks)):
        part = marks[window.relative_to(around).slices]
        part[...] = _stronger(part, source)
    return Place(one.grid.crop(around), marks)
