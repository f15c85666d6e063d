"""What an expert would pick instead: a random forest on pixels, as dzetsaka does."""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.ensemble import RandomForestClassifier


def fit_forest(pixels: np.ndarray, classes: np.ndarray, seed: int, trees: int = 100) -> Any:
    """A forest on (N, C) pixels and (N,) classes, with scikit-learn's defaults and all cores."""
    return RandomForestClassifier(trees, n_jobs=-1, random_state=seed).fit(pixels, classes)


def predict_pixels(forest: Any, pixels: np.ndarray, chunk: int = 500_000) -> np.ndarray:
    """(N,) classes, in pieces so that memory stays small."""
    parts = [forest.predict(pixels[start : start + chunk]) for start in range(0, len(pixels), chunk)]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint8)


def scores(truth: np.ndarray, predicted: np.ndarray, ids: list[int]) -> dict[str, float]:
    """Overall accuracy, mean IoU and the F1 of every class, over (N,) class ids."""
    intersection = np.array([((truth == i) & (predicted == i)).sum() for i in ids], float)
    support = np.array([(truth == i).sum() for i in ids], float)
    given = np.array([(predicted == i).sum() for i in ids], float)
    union = support + given - intersection
    f1 = 2 * intersection / np.maximum(support + given, 1)
    return {
        "accuracy": float(intersection.sum() / support.sum()),
        "mean_iou": float((intersection / np.maximum(union, 1)).mean()),
        **{f"f1_{i}": float(value) for i, value in zip(ids, f1)},
    }
