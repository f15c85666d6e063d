"""Area of each class at each date, and how far off it may be.

From probabilities: the expected area is the sum of the probabilities. A pixel's error has the variance p (1 − p), and
errors are alike where pixels are near each other: taken as independent they would all but cancel out among millions of
pixels. They are taken to be wholly alike within square blocks, and independent between them; the side of a block is how
far the map's doubts (the probability less what the map says) resemble each other, by their integral range (C.
Lantuéjoul, Geostatistical Simulation, 2002, §4). That says nothing of a model that is wrong everywhere in the same
way; only a comparison with the truth does.

From an accuracy report: stratified estimation after Olofsson et al. 2014, with errors from drawing whole polygons where
the report tells of each; see `area_estimation`.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.grid import Window
from ..evaluation.area_estimation import Z95, draw_polygons, estimate_areas, with_errors
from ..said import said
from .maps import DatedMaps
from .report_errors import ReportErrors

Array = npt.NDArray[Any]

#: Windows, and their side, from which the reach of the doubts is told.
_WINDOWS, _SIDE = 6, 256
#: A class of which the map doubts less than this share of a pixel tells nothing of their reach.
_DOUBT = 1e-6

OLOFSSON, EXPECTED, NONE = "accuracy report", "probabilities", "none"
#: An accuracy report that tells what the map says on each polygon.
POLYGONS = "polygons of an accuracy report"

NOTES = {
    OLOFSSON: said(
        "Estimated areas and 95 % intervals are adjusted by the errors of the accuracy report (Olofsson et al. 2014). "
        "They presume that its truth is a probability sample within each class, and that its errors hold at every date."
        " Every pixel counts as a sample of its own: with a report on polygons, whose pixels resemble each other, read "
        "the intervals as a lower bound of the error."
    ),
    POLYGONS: said(
        "Estimated areas are adjusted by the errors of the accuracy report (Olofsson et al. 2014); their 95 % "
        "intervals come from drawing its polygons whole, with replacement, since pixels of one polygon resemble each "
        "other; a class with fewer than two polygons has none. They presume that its truth is a probability sample "
        "within each class, and that its errors hold at every date: where polygons lie in places that are easy to "
        "tell, the areas are off by more."
    ),
    NONE: said(
        "The areas are those of the map's pixels, without an interval: give the maps' probabilities, or an accuracy "
        "report, to be told how far off they may be."
    ),
}


@dataclass(frozen=True)
class AreaSeries:
    """Areas over time, in hectares.

    Attributes:
        mapped: (T, K) of the map's pixels.
        estimated, error: (T, K), the estimate and half of its 95 % interval; NaN where there is none.
        unmapped: (T,) not mapped.
        interval: Where `estimated` comes from: `OLOFSSON`, `EXPECTED` or `NONE`.
        note: How to read it.
    """

    mapped: Array
    estimated: Array
    error: Array
    unmapped: Array
    interval: str
    note: str


def areas_of(
    maps: DatedMaps,
    counts: Array,
    report: ReportErrors | None,
    progress: Callable[[float], None],
) -> AreaSeries:
    """The areas of all classes at all dates.

    Args:
        counts: (T, 256) pixels of each class id.
        report: The errors of an accuracy report, or None.
        progress: Told the share done.
    """
    hectares = maps.grid.pixel_area / 1e4
    ids = [item.id for item in maps.classes]
    mapped = counts[:, ids] * hectares
    unmapped = counts[:, 0] * hectares
    nothing = np.full(mapped.shape, math.nan)
    if report is not None:
        found = [estimate_areas(report.confusion, row) for row in mapped]
        if report.clusters is not None:
            drawn = draw_polygons(*report.clusters, len(ids))
            found = [with_errors(item, drawn, row) for item, row in zip(found, mapped)]
        estimated = np.stack([item.area for item in found])
        error = Z95 * np.stack([item.area_se for item in found])
        note = NOTES[OLOFSSON if report.clusters is None else POLYGONS]
        return AreaSeries(mapped, estimated, error, unmapped, OLOFSSON, note)
    if not maps.shares:
        return AreaSeries(mapped, nothing, nothing, unmapped, NONE, NOTES[NONE])
    side = reach_of_doubts(maps)
    total, variance = _sums(maps, side, progress)
    metres = side * math.sqrt(maps.grid.pixel_area)
    note = said(
        "Estimated areas are the sums of the probabilities. Their 95 % intervals take errors to be wholly alike within "
        "blocks of {side} × {side} pixels ({metres} m), and independent between them; they say nothing of a model that "
        "is wrong everywhere in the same way: an accuracy report does.",
        side=side,
        metres=f"{metres:.0f}",
    )
    return AreaSeries(mapped, total * hectares, Z95 * np.sqrt(variance) * hectares, unmapped, EXPECTED, note)


def _sums(maps: DatedMaps, side: int, progress: Callable[[float], None]) -> tuple[Array, Array]:
    """(T, K) expected pixels and their variance."""
    total = np.zeros((len(maps.dates), len(maps.classes)))
    variance = np.zeros_like(total)
    for window in maps.bands(side):
        for date in range(len(maps.dates)):
            p, _ = maps.probabilities(window, date)
            total[date] += p.sum((1, 2), dtype=np.float64)
            variance[date] += block_variance(p, side)
        progress((window.row + window.height) / maps.grid.height)
    return total, variance


def block_variance(p: Array, side: int) -> Array:
    """(K,) variance of the number of pixels of each class, errors being alike within blocks of `side` pixels.

    Args:
        p: (K, h, w) probabilities; blocks begin at its upper-left pixel.
    """
    deviation = np.sqrt(np.maximum(p * (1.0 - p), 0.0)).astype(np.float64)
    blocks = np.add.reduceat(deviation, range(0, p.shape[1], side), axis=1)
    blocks = np.add.reduceat(blocks, range(0, p.shape[2], side), axis=2)
    return np.asarray((blocks**2).sum((1, 2)))


def reach_of_doubts(maps: DatedMaps) -> int:
    """Side of a block, in pixels, within which errors are taken to be alike: the largest of the classes'."""
    grid = maps.grid
    rng = np.random.default_rng(0)
    across, down = -(-grid.width // _SIDE), -(-grid.height // _SIDE)
    reaches: list[list[float]] = [[] for _ in maps.classes]
    for number in rng.permutation(across * down)[:_WINDOWS].tolist():
        window = Window(number // across * _SIDE, number % across * _SIDE, _SIDE, _SIDE).intersection(grid.window)
        if window is None:
            continue
        date = int(rng.integers(len(maps.dates)))
        p, there = maps.probabilities(window, date)
        (ids,) = maps.read(window, [date])
        there &= ids > 0
        for index, item in enumerate(maps.classes):
            reach = integral_range(np.where(there, p[index] - (ids == item.id), 0.0), there)
            if reach is not None:
                reaches[index].append(reach)
    told = [float(np.median(found)) for found in reaches if found]
    return int(np.clip(math.ceil(max(told, default=1.0)), 1, _SIDE // 2))


def integral_range(field: Array, there: Array) -> float | None:
    """Side of the square that the correlations of a field, added up over all directions, amount to; None without any.

    Args:
        field: (h, w), 0 where not `there`; about its own mean 0.
        there: (h, w) bool.
    """
    if float((field**2).sum()) < _DOUBT * max(int(there.sum()), 1):
        return None
    shape = [2 * length for length in field.shape]
    products = np.fft.irfft2(np.abs(np.fft.rfft2(field, shape)) ** 2, shape)
    pairs = np.fft.irfft2(np.abs(np.fft.rfft2(there.astype(np.float64), shape)) ** 2, shape)
    rows, cols = (np.minimum(np.arange(length), length - np.arange(length)) for length in shape)
    distance = np.rint(np.hypot(rows[:, None], cols)).astype(int)
    covariance = np.bincount(distance.ravel(), np.where(pairs > 0.5, products, 0.0).ravel())
    count = np.bincount(distance.ravel(), np.maximum(pairs, 0.0).ravel())
    rings = np.bincount(distance.ravel())
    reach = min(field.shape) // 2
    total = 0.0
    for radius in range(max(reach, 1)):
        correlation = (covariance[radius] / max(count[radius], 1e-9)) / (covariance[0] / count[0])
        # Beyond the first distance at which nothing is alike there is only chance.
        if correlation <= 0:
            break
        total += rings[radius] * correlation
    return math.sqrt(max(total, 1.0))


def write_areas(path: str, maps: DatedMaps, areas: AreaSeries) -> None:
    """A table: a row for each date and class."""
    with open(path, "w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        out.writerow(
            ["date", "class_id", "class", "mapped_ha", "estimated_ha", "low95_ha", "high95_ha", "interval_from"]
        )
        for date, day in enumerate(maps.dates):
            for index, item in enumerate(maps.classes):
                value, error = areas.estimated[date, index], areas.error[date, index]
                told = [value, max(value - error, 0.0), value + error]
                numbers = ["" if math.isnan(number) else f"{number:.4f}" for number in told]
                known = areas.interval if numbers[1] else NONE
                out.writerow([day, item.id, item.name, f"{areas.mapped[date, index]:.4f}", *numbers, known])
