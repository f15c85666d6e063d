"""Accuracy figures of a confusion matrix, and how far they can be trusted.

Matrices follow Olofsson et al. 2014: rows are the map's classes, columns the true ones.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


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
        {"accuracy", "balanced_accuracy", "mean_iou", "mean_f1": (low, high)} and "f1", "iou": (K, 2), the latter
        NaN for classes with fewer than two polygons. Empty when no class has two: then nothing varies.
    """
    counts = np.asarray(counts, np.float64)
    rng = np.random.default_rng(seed)
    members = [np.flatnonzero((polygon_class == k) & (counts.sum(1) > 0)) for k in range(classes)]
    if all(len(chosen) < 2 for chosen in members):
        return {}
    drawn: dict[str, list[float]] = {}
    f1, iou = np.empty((samples, classes)), np.empty((samples, classes))
    for sample in range(samples):
        confusion = np.zeros((classes, classes))
        for k, chosen in enumerate(members):
            if len(chosen):
                times = rng.multinomial(len(chosen), np.full(len(chosen), 1 / len(chosen)))
                confusion[:, k] = times @ counts[chosen]
        for name, value in overall(confusion).items():
            drawn.setdefault(name, []).append(value)
        figures = per_class(confusion)
        f1[sample], iou[sample] = figures["f1"], figures["iou"]
    result: dict[str, Any] = {name: tuple(np.percentile(values, (2.5, 97.5))) for name, values in drawn.items()}
    few = np.array([len(chosen) < 2 for chosen in members])
    for name, values in (("f1", f1), ("iou", iou)):
        result[name] = np.percentile(np.nan_to_num(values), (2.5, 97.5), axis=0).T
        result[name][few] = math.nan
    return result
