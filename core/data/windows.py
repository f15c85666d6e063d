"""Which parts of a long series to hold: rectangles around what is annotated, that share no pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from .annotations import UNLABELLED, Annotations
from .grid import Window
from .series import Series

#: Bytes of annotated pixels to hold, of series of several dates and over all of them. A training holds them twice.
HELD = 512 * 2**20
#: Where even the annotated pixels are more, fewer dates of each window are held, but so many.
_LEAST_DATES = 4
#: Side of the cells that rectangles are made of, in pixels.
_CELL = 16
#: A rectangle is cut where that leaves out so much of it: each cut costs the tiles beside it some surroundings.
_WORTH = 1 / 8


def held_windows(
    series: Series, annotations: Annotations, margin: int, room: int, seed: Sequence[int]
) -> tuple[list[Window], list[list[int] | None]]:
    """Windows around what is annotated, no pixel twice, and the dates of each to hold; None = all.

    Args:
        margin: Pixels of surroundings to hold where there is room.
        room: Bytes of pixels to hold.
        seed: Of the draw of dates; those that a window is annotated on come first.
    """
    pixel = len(series.bands) * series.dtype.itemsize
    bounds, count = annotations.bounds, len(series)
    annotated = annotations.labels != UNLABELLED
    windows = annotated_windows(annotated.any(0), bounds, series.grid.window, margin, room // (pixel * count))
    pixels = sum(window.height * window.width for window in windows)
    wanted = max(room // (pixel * pixels), _LEAST_DATES)
    if wanted >= count:
        return windows, [None] * len(windows)
    random = np.random.default_rng(list(seed))
    dates: list[list[int] | None] = []
    for window in windows:
        order = random.permutation(count)
        if len(annotated) > 1:
            rows, cols = (window.intersection(bounds) or window).relative_to(bounds).slices
            told = annotated[:, rows, cols].any((1, 2))
            order = order[np.argsort(~told[order], kind="stable")]
        dates.append(sorted(order[:wanted].tolist()))
    return windows, dates


def on_dates(annotations: Annotations, dates: Sequence[int]) -> Annotations:
    """Annotations that differ by date, of some dates."""
    chosen = list(dates)
    return replace(annotations, labels=annotations.labels[chosen], polygons=annotations.polygons[chosen])


def annotated_windows(
    annotated: npt.NDArray[np.bool_], bounds: Window, grid: Window, margin: int, most: int
) -> list[Window]:
    """Windows that hold every annotated pixel and what is around it, each pixel in one of them at most.

    Args:
        annotated: (height, width) of `bounds`.
        bounds: Where that lies in the series.
        grid: The whole series; no window leaves it.
        margin: Pixels of surroundings to hold where there is room.
        most: Pixels to hold in all, if need be with less around the annotations.
    """
    everything = bounds.grown(margin).intersection(grid) or bounds
    if everything.height * everything.width <= most:
        return [everything]
    windows: list[Window] = []
    for reach in (margin, margin // 2, margin // 4, 0):
        windows = _around(annotated, bounds, everything, reach)
        if sum(window.height * window.width for window in windows) <= most:
            break
    return windows


def _around(annotated: npt.NDArray[np.bool_], bounds: Window, region: Window, reach: int) -> list[Window]:
    rows, cols = np.nonzero(annotated)
    rows, cols = rows + bounds.row - region.row, cols + bounds.col - region.col
    shape = (-(-region.height // _CELL), -(-region.width // _CELL))
    # How often a rectangle begins or ends in a cell; summed up, how many of them cover it.
    edges = np.zeros((shape[0] + 1, shape[1] + 1), np.int64)
    corners = np.unique(np.stack([rows // _CELL, cols // _CELL], 1), axis=0)
    cells = -(-reach // _CELL)
    top, left = (np.maximum(corners[:, axis] - cells, 0) for axis in (0, 1))
    bottom, right = (np.minimum(corners[:, axis] + cells + 1, shape[axis]) for axis in (0, 1))
    for row, col, sign in ((top, left, 1), (top, right, -1), (bottom, left, -1), (bottom, right, 1)):
        np.add.at(edges, (row, col), sign)
    needed = edges.cumsum(0).cumsum(1)[:-1, :-1] > 0
    found = []
    for row, col, height, width in rectangles(needed):
        window = Window(region.row + row * _CELL, region.col + col * _CELL, height * _CELL, width * _CELL)
        inside = window.intersection(region)
        if inside is not None:
            found.append(inside)
    return found


def rectangles(needed: npt.NDArray[np.bool_]) -> list[tuple[int, int, int, int]]:
    """Few rectangles (row, col, height, width) that share nothing, hold every needed cell, and hold little else.

    The smallest rectangle around all is cut in two where the smallest rectangles around the halves are smallest, and
    so on while that leaves out enough.
    """
    waiting, found = [(0, 0, *needed.shape)], []
    while waiting:
        row, col, height, width = waiting.pop()
        part = needed[row : row + height, col : col + width]
        down, across = np.flatnonzero(part.any(1)), np.flatnonzero(part.any(0))
        if not len(down):
            continue
        row, col = row + int(down[0]), col + int(across[0])
        height, width = int(down[-1] - down[0]) + 1, int(across[-1] - across[0]) + 1
        part = needed[row : row + height, col : col + width]
        by_row, by_col = _left_after_cuts(part), _left_after_cuts(part.T)
        if min(by_row.min(initial=height * width), by_col.min(initial=height * width)) > (1 - _WORTH) * height * width:
            found.append((row, col, height, width))
        elif by_row.min(initial=height * width) <= by_col.min(initial=height * width):
            cut = int(by_row.argmin()) + 1
            waiting += [(row + cut, col, height - cut, width), (row, col, cut, width)]
        else:
            cut = int(by_col.argmin()) + 1
            waiting += [(row, col + cut, height, width - cut), (row, col, height, cut)]
    return found


def _left_after_cuts(part: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """(height − 1,) cells of the rectangles around what lies above and below a cut after each row."""
    above = _areas_above(part)
    below = _areas_above(part[::-1])[::-1]
    return above[:-1] + below[1:]


def _areas_above(part: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """(height,) cells of the rectangle around what lies in the rows up to each; the first row is not empty."""
    met = np.logical_or.accumulate(part, axis=0)
    width = part.shape[1] - met[:, ::-1].argmax(1) - met.argmax(1)
    height = np.maximum.accumulate(np.where(part.any(1), np.arange(1, len(part) + 1), 0))
    cells: npt.NDArray[np.int64] = (width * height).astype(np.int64)
    return cells
