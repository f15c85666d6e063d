"""Accuracy figures of a confusion matrix, and how far they can be trusted.

Matrices follow Olofsson et al. 2014: rows are the map's classes, columns the true ones.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from .clusters import packed

Array = npt.NDArray[Any]

#: Figures of a class that have an interval.
CLASS_FIGURES = ("precision", "recall", "f1", "iou")


def per_class(confusion: Array) -> dict[str, Array]:
    """Precision (user's accuracy), recall (producer's accuracy), F1, IoU and support of every class.

    Args:
        confusion: (K, K) counts, map × truth.

    Returns:
        (K,) each; NaN where a figure has no denominator.
    """
    confusion = np.asarray(confusion, np.float64)
    hit, mapped, support = np.diagonal(confusion), confusion.sum(1), confusion.sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return {
            "precision": hit / mapped,
            "recall": hit / support,
            "f1": 2 * hit / (mapped + support),
            "iou": hit / (mapped + support - hit),
            "support": support,
        }


def overall(confusion: Array) -> dict[str, float]:
    """Overall accuracy, balanced accuracy, mean IoU and mean F1; the means are over the classes that the truth has.

    Args:
        confusion: (K, K) counts, map × truth.

    Returns:
        NaN for an empty matrix.
    """
    confusion = np.asarray(confusion, np.float64)
    figures = per_class(confusion)
    there = figures["support"] > 0
    if not there.any():
        return dict.fromkeys(("accuracy", "balanced_accuracy", "mean_iou", "mean_f1"), math.nan)
    return {
        "accuracy": float(np.trace(confusion) / confusion.sum()),
        "balanced_accuracy": float(figures["recall"][there].mean()),
        "mean_iou": float(figures["iou"][there].mean()),
        "mean_f1": float(figures["f1"][there].mean()),
    }


def polygon_intervals(
    counts: Array, polygon_class: Array, classes: int, *, samples: int = 1000, seed: int = 0
) -> dict[str, Any]:
    """95 % intervals by drawing polygons with replacement within each class (cluster bootstrap).

    Pixels of one polygon resemble each other, so the polygons, not the pixels, are the independent observations.

    Args:
        counts: (P, K) pixels of every polygon by the map's class.
        polygon_class: (P,) true class index of every polygon.
        classes: K.

    Returns:
        {"accuracy", "balanced_accuracy", "mean_iou", "mean_f1": (low, high)} and each of `CLASS_FIGURES`: (K, 2), the
        latter NaN for classes with fewer than two polygons. Empty when no class has two: then nothing varies.
    """
    counts = np.asarray(counts, np.float64)
    rng = np.random.default_rng(seed)
    members = [np.flatnonzero((polygon_class == k) & (counts.sum(1) > 0)) for k in range(classes)]
    if all(len(chosen) < 2 for chosen in members):
        return {}
    drawn: dict[str, list[float]] = {}
    each = {name: np.empty((samples, classes)) for name in CLASS_FIGURES}
    for sample in range(samples):
        confusion = np.zeros((classes, classes))
        for k, chosen in enumerate(members):
            if len(chosen):
                times = rng.multinomial(len(chosen), np.full(len(chosen), 1 / len(chosen)))
                confusion[:, k] = times @ counts[chosen]
        for name, value in overall(confusion).items():
            drawn.setdefault(name, []).append(value)
        figures = per_class(confusion)
        for name, values in each.items():
            values[sample] = figures[name]
    result: dict[str, Any] = {name: tuple(np.percentile(values, (2.5, 97.5))) for name, values in drawn.items()}
    few = np.array([len(chosen) < 2 for chosen in members])
    for name, values in each.items():
        result[name] = np.percentile(np.nan_to_num(values), (2.5, 97.5), axis=0).T
        result[name][few] = math.nan
    return result


def described(
    classes: Sequence[tuple[int, str]], confusion: Array, by_polygon: Array, polygon_class: Array
) -> dict[str, Any]:
    """The figures of a comparison as plain data.

    Args:
        classes: (id, name) of each of K.
        confusion: (K, K) counts, map × truth.
        by_polygon: (P, K) pixels of every polygon by the map's class.
        polygon_class: (P,) true class index of every polygon.

    Returns:
        "confusion" {"ids", "matrix"}, "polygon_counts" (see `clusters`), the figures of `overall`, their 95 %
        "intervals", and "per_class": a row for each class with the figures of `per_class`, their "…_interval" where the
        class has two polygons, and "polygons".
        NaN where a figure does not exist.
    """
    figures = per_class(confusion)
    intervals = polygon_intervals(by_polygon, polygon_class, len(classes))
    pixels = by_polygon.sum(1)
    rows = []
    for index, (number, name) in enumerate(classes):
        row: dict[str, Any] = {"id": number, "name": name}
        row.update({key: float(values[index]) for key, values in figures.items()})
        row["support"] = int(confusion[:, index].sum())
        row["polygons"] = int(((polygon_class == index) & (pixels > 0)).sum())
        for key in CLASS_FIGURES:
            if intervals and not np.isnan(intervals[key][index]).any():
                row[f"{key}_interval"] = [float(value) for value in intervals[key][index]]
        rows.append(row)
    whole = overall(confusion)
    return {
        "confusion": {"ids": [number for number, _ in classes], "matrix": confusion.tolist()},
        "polygon_counts": packed(by_polygon, polygon_class, [number for number, _ in classes]),
        **whole,
        "intervals": {name: [float(end) for end in intervals[name]] for name in whole if name in intervals},
        "per_class": rows,
        "polygons": int((pixels > 0).sum()),
    }
