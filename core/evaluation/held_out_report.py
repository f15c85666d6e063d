"""The accuracy report of a map whose model was judged, at its training, on polygons held out of it.

Nobody has to draw polygons twice for it. The figures are those of the look that chose the network; after it the model
has learnt the held-out polygons too, so a comparison of the map with them would tell how well it remembers.
"""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ..data.class_map import count_classes, map_classes, open_map
from ..errors import InputError
from ..job import ClassSpec, EvaluateJob
from ..model_file import ModelInfo, read_info
from ..provenance import origin
from ..said import quoted, said
from ..uncertainty import COVERAGES, ENTROPY, ece_of
from .accuracy import described
from .calibration import BINS, bins_of, whole_certainty
from .run import BOOTSTRAP_NOTE, Progress, areas_of, heading, plain

Array = npt.NDArray[Any]

HELD_OUT_NOTE = said(
    "The truth is the polygons that were held out of the training. The figures are those of the network that they "
    "chose, before it learnt them as well; the map was made after that, and should be no worse."
)
CHOSEN_NOTE = said(
    "The held-out polygons chose when the training ended, whether guesses counted where the method guesses, and fitted "
    "the temperature, so the figures flatter a little; "
    "polygons that took no part in the training tell more."
)


def held_out_report(job: EvaluateJob, progress: Progress) -> dict[str, Any]:
    """What `evaluate_map` tells, of the polygons held out of the training of the job's model.

    Raises:
        InputError: The model's training held nothing out or did not keep what it counted, or the map is not of it.
    """
    if job.model is None:
        raise ValueError("the job names no model")
    info = read_info(job.model)
    if not info.held_out:
        raise InputError(
            said(
                "model {model}: no polygon was held out of its training, or an older Landbrush made it; "
                "train it again with two polygons or more of each class, or compare the map with "
                "polygons of your own",
                model=os.path.basename(job.model),
            )
        )
    polygon_class, by_polygon, bins = _parsed(info, job.model)
    raster = open_map(job.map)
    provenance = origin(raster, job.model)
    _, counts = count_classes(raster, progress)
    extra = [item for item in map_classes(raster, counts) if item.id not in {known.id for known in info.classes}]
    if any(counts[item.id] for item in extra):
        raise InputError(
            said(
                "{path} has classes that {model} does not know ({names}); is it its map?",
                path=job.map,
                names=quoted(item.name for item in extra if counts[item.id]),
                model=os.path.basename(job.model),
            )
        )
    classes = list(info.classes)
    confusion = _confusion(polygon_class, by_polygon)
    found = described([(item.id, item.name) for item in classes], confusion, by_polygon, polygon_class)
    warnings: list[str] = []
    _tell_rows(found["per_class"], classes, counts, warnings)
    metrics = info.metrics
    calibration = _calibration(bins, metrics)
    detection = _detection(metrics.get("error_detection"))
    progress(0.9, said("estimating"))
    result = {
        **heading(job, classes),
        "truth": said("polygons held out of the training"),
        "held_out": True,
        "probabilities": None,
        "uncertainty": None,
        **found,
        "pixels": {"compared": int(confusion.sum()), "unmapped": 0, "mapped": int(counts[1:].sum())},
        "polygon_kind": "polygons",
        "notes": [HELD_OUT_NOTE, CHOSEN_NOTE, *([BOOTSTRAP_NOTE] if found["intervals"] else [])],
        **areas_of(confusion, (by_polygon, polygon_class), classes, counts, raster, warnings, polygons=True),
        "calibration": calibration,
        "model_calibration": whole_certainty(info.certainty),
        "error_detection": [] if detection is None else [detection],
        "warnings": warnings,
        "provenance": provenance,
    }
    progress(1.0, said("evaluated"))
    return plain(result)


def _confusion(polygon_class: Array, by_polygon: Array) -> Array:
    """(K, K) counts, map × truth."""
    confusion = np.zeros((by_polygon.shape[1],) * 2, np.int64)
    np.add.at(confusion.T, polygon_class, by_polygon)
    return confusion


def _tell_rows(rows: list[dict[str, Any]], classes: list[ClassSpec], counts: Array, warnings: list[str]) -> None:
    for item, row in zip(classes, rows):
        row["mapped_pixels"] = int(counts[item.id])
        if not row["support"]:
            warnings.append(
                said("no polygon of “{class_name}” was held out, so its recall cannot be told", class_name=item.name)
            )


def _parsed(info: ModelInfo, path: str) -> tuple[Array, Array, Array]:
    """Classes of polygons (P,), their pixels (P, K), and bins (3, 15); a model file is untrusted."""
    polygon_class: Array
    by_polygon: Array
    bins: Array
    try:
        polygon_class = np.array(info.held_out["polygon_class"], np.int64)
        by_polygon = np.array(info.held_out["by_polygon"], np.int64)
        bins = np.array(info.held_out["bins"], np.float64)
    except (KeyError, TypeError, ValueError, OverflowError):
        polygon_class = by_polygon = bins = np.zeros(0)
    classes = len(info.classes)
    fits = (
        polygon_class.ndim == 1
        and by_polygon.shape == (len(polygon_class), classes)
        and bins.shape == (3, BINS)
        and len(polygon_class) > 0
        and 0 <= polygon_class.min() <= polygon_class.max() < classes
        and by_polygon.min() >= 0
        and by_polygon.sum() > 0
        and bool(np.isfinite(bins).all())
        and bool((bins >= 0).all())
        # No more is right, nor surer, than there are samples, but for rounding.
        and bool((bins[1:] <= bins[0] * (1 + 1e-6)).all())
    )
    if not fits:
        raise InputError(
            said("model {path}: its description is damaged; train it again or get another copy", path=path)
        )
    return polygon_class, by_polygon, bins


def _calibration(bins: Array, metrics: dict[str, Any]) -> dict[str, Any] | None:
    told = {key: metrics.get(key) for key in ("brier", "nll")}
    if not all(isinstance(value, (int, float)) and math.isfinite(value) for value in told.values()):
        return None
    ece = ece_of(*(torch.from_numpy(row) for row in bins))
    return {"samples": int(bins[0].sum()), "ece": ece, **told, "bins": bins_of(*bins)}


def _detection(told: Any) -> dict[str, Any] | None:
    """The model's own curve of errors by entropy, where it is whole."""
    try:
        points = [(float(point["coverage"]), float(point["accuracy"])) for point in told["accuracy_at"]]
        coverage, risk = ([float(value) for value in told[key]] for key in ("coverage", "risk"))
        aurc, auroc = float(told["aurc"]), None if told["auroc"] is None else float(told["auroc"])
    except (KeyError, TypeError, ValueError):
        return None
    numbers = [*coverage, *risk, aurc, auroc or 0.0, *(accuracy for _, accuracy in points)]
    whole = tuple(share for share, _ in points) == COVERAGES and 0 < len(coverage) == len(risk)
    if not whole or not all(0 <= value <= 1 for value in numbers):
        return None
    return {
        "by": ENTROPY,
        "auroc": auroc,
        "aurc": aurc,
        "coverage": coverage,
        "risk": risk,
        "accuracy_at": [{"coverage": share, "accuracy": accuracy} for share, accuracy in points],
    }
