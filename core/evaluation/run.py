"""Is the map right? A class raster against polygons or a label raster, streamed by row bands."""

from __future__ import annotations

import datetime
import math
import os
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.annotations import UNLABELLED, Annotations
from ..data.class_map import IDS, count_classes, map_bands, map_classes, open_map
from ..data.grid import Window
from ..data.labels import read_annotations
from ..data.raster import Raster
from ..errors import InputError
from ..inference.rasters import LABELS_KEY
from ..job import ClassSpec, EvaluateJob
from ..provenance import origin
from ..said import quoted, said
from .accuracy import described
from .area_estimation import Z95, estimate_areas, resampled_errors
from .calibration import judges_of, open_probabilities, open_uncertainty, told_by_model

Array = npt.NDArray[Any]
Progress = Callable[[float, str], None]

AREA_NOTE = said(
    "Areas are stratified estimates after Olofsson et al. (2014). They presume that the truth is a probability sample "
    "within each class of the map."
)
RESAMPLED_NOTE = said(
    "Intervals of areas come from drawing whole polygons with replacement, since pixels of one polygon resemble each "
    "other; a class with fewer than two polygons has none."
)
POLYGON_NOTE = said(
    "The truth here is polygons, which are seldom drawn at random: where they lie in places that are easy to tell, the "
    "areas are off by more than these intervals say. Read them as a lower bound of the error."
)
LEARNT_NOTE = said(
    "Where a model learnt from the annotations that it is compared with, the figures tell how well it remembers them; "
    "how good its map is elsewhere, only annotations tell that it never saw."
)
BOOTSTRAP_NOTE = said(
    "Intervals of accuracy, precision, recall, F1 and IoU are 95 % intervals from drawing whole polygons with "
    "replacement within each class."
)


def evaluate_map(job: EvaluateJob, progress: Progress | None = None) -> dict[str, Any]:
    """Compare a map with what is true.

    A pixel counts where the truth has a class and the map has one too. Memory depends on the window that the truth
    covers, not on the map.

    Args:
        job: See `EvaluateJob`.
        progress: Told the share done and what is being done; may raise to stop.

    Returns:
        Plain JSON data (numbers that do not exist are None): "classes", "confusion" {"ids", "matrix" (map × truth)},
        "polygon_counts" (what the map says on each polygon, see `clusters`),
        "accuracy", "balanced_accuracy", "mean_iou", "mean_f1", "intervals", "per_class", "areas", "area_accuracy",
        "calibration", "model_calibration" (see `told_by_model`), "error_detection" (an entry for each measure of
        uncertainty, see `uncertainty.error_detection`), "pixels", "polygons", "notes", "warnings", and where it all
        comes from.

    Raises:
        InputError: The map is no class raster, the truth cannot be read or has no class or no pixel in common with
            the map, or the probabilities or the uncertainty asked for do not fit the map.
    """
    if job.truth is None:
        raise ValueError("without a truth the training's held-out polygons tell; see held_out_report")
    report = progress or _silent
    raster = open_map(job.map)
    series, counts = count_classes(raster, report)
    truth = read_annotations(job.truth, series, map_classes(raster, counts), allow_single_class=True)
    classes = _all_classes(truth, raster, counts)
    where = os.path.basename(job.truth.path)
    _check_common(where, truth, counts, raster)
    ids = [item.id for item in classes]

    warnings = [*truth.warnings, *_doubts(where, truth, counts, raster)]
    probabilities = open_probabilities(job, raster, warnings)
    tally = _Tally(truth, ids)
    uncertainty = open_uncertainty(job, raster, warnings)
    judges = judges_of(probabilities, uncertainty, classes)
    for window, values in map_bands(series, truth.bounds):
        known, wanted = tally.add(window.relative_to(truth.bounds), values)
        for judge in judges:
            judge.add(window, values, known, wanted)
        done = (window.row + window.height - truth.bounds.row) / truth.bounds.height
        report(0.5 + 0.45 * done, said("comparing"))
    if not tally.confusion.any():
        raise InputError(
            said("{path} has no class where {where} has one; is it the right map?", path=job.map, where=where)
        )
    report(0.95, said("estimating"))
    result = {
        **heading(job, classes),
        "truth": where if job.truth.layer is None else f"{where}|{job.truth.layer}",
        "probabilities": None if probabilities is None else os.path.basename(probabilities.path),
        "uncertainty": None if uncertainty is None else os.path.basename(uncertainty.path),
        **_accuracy(tally, truth, classes, counts, warnings),
        **areas_of(
            tally.confusion,
            (tally.by_polygon, tally.polygon_class),
            classes,
            counts,
            raster,
            warnings,
            truth.kind == "polygons",
        ),
        "calibration": None,
        "model_calibration": told_by_model(raster),
        "error_detection": [found for found in (judge.detection() for judge in judges) if found is not None],
    }
    for judge in judges:
        result.update(judge.figures())
    result["warnings"] = warnings
    result["provenance"] = origin(raster, job.model, truth.fingerprints[1])
    report(1.0, said("evaluated"))
    return plain(result)


def heading(job: EvaluateJob, classes: Sequence[ClassSpec]) -> dict[str, Any]:
    """What every report begins with. Files are told by name: a report travels, and folders tell of people."""
    return {
        "format": 1,
        "created": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "map": os.path.basename(job.map),
        "classes": [{"id": item.id, "name": item.name, "color": item.color} for item in classes],
    }


def _silent(fraction: float, message: str) -> None:
    pass


def _all_classes(truth: Annotations, raster: Raster, counts: Array) -> list[ClassSpec]:
    specs = {item.id: item for item in truth.classes}
    specs.update({item.id: item for item in map_classes(raster, counts) if counts[item.id] or item.id in specs})
    return [specs[number] for number in sorted(specs)]


def _check_common(where: str, truth: Annotations, counts: Array, raster: Raster) -> None:
    named = {item.id for item in map_classes(raster, counts)}
    if not any(item.id in named for item in truth.classes):
        theirs = ", ".join(item.name for item in truth.classes[:8])
        ours = ", ".join(item.name for item in map_classes(raster, counts)[:8])
        raise InputError(
            said(
                "the classes of {where} ({theirs}) are none of those of the map ({ours}); use the same "
                "ids or names in both",
                where=where,
                theirs=theirs,
                ours=ours,
            )
        )


def _doubts(where: str, truth: Annotations, counts: Array, raster: Raster) -> list[str]:
    """Reasons to mistrust the comparison as a whole."""
    mapped = map_classes(raster, counts)
    strange = [item.name for item in truth.classes if item.id not in {known.id for known in mapped}]
    doubts: list[str] = []
    if strange:
        table = ", ".join(f"{item.id} = {item.name}" for item in mapped)
        doubts.append(
            said(
                "{where} has classes that the map has not ({classes}; the map has {table}): if the two count their "
                "classes differently, all figures are wrong; compare by names, or use the same ids",
                where=where,
                classes=quoted(strange),
                table=table,
            )
        )
    if set(truth.fingerprints) & set(raster.metadata.get(LABELS_KEY, "").split(",")):
        doubts.append(
            said(
                "the model of this map learnt from {name}: the figures tell how well it remembers its polygons, not "
                "how good the map is elsewhere; compare with others that it never saw",
                name=where,
            )
            if truth.kind == "polygons"
            else said(
                "the model of this map learnt from {name}: the figures tell how well it remembers its patches, not "
                "how good the map is elsewhere; compare with others that it never saw",
                name=where,
            )
        )
    return doubts


class _Tally:
    """Counts of (map class, true class), by polygon."""

    def __init__(self, truth: Annotations, ids: list[int]) -> None:
        self._truth = truth
        self._map_index = np.full(IDS, -1, np.int64)
        self._map_index[ids] = np.arange(len(ids))
        self._truth_index = np.array([ids.index(item.id) for item in truth.classes], np.int64)
        self.by_polygon = np.zeros((len(truth.polygon_class), len(ids)), np.int64)
        self.confusion = np.zeros((len(ids), len(ids)), np.int64)
        self.unmapped = 0

    @property
    def polygon_class(self) -> Array:
        """(P,) index of each polygon's class among all classes."""
        return self._truth_index[self._truth.polygon_class]

    def add(self, window: Window, values: Array) -> tuple[Array, Array]:
        """Count a window (relative to the truth's bounds).

        Returns:
            (h, w) bool where both have a class, and the index (among all classes) of the true one there, flat.
        """
        rows, cols = window.slices
        labels, polygons = self._truth.labels[0, rows, cols], self._truth.polygons[0, rows, cols]
        labelled = labels != UNLABELLED
        known = labelled & (values > 0)
        self.unmapped += int(labelled.sum() - known.sum())
        mapped, wanted = self._map_index[values[known]], self._truth_index[labels[known]]
        size = len(self.confusion)
        self.confusion += np.bincount(mapped * size + wanted, minlength=size * size).reshape(size, size)
        owner = polygons[known].astype(np.int64) - 1
        owned = owner >= 0
        flat = np.bincount(owner[owned] * size + mapped[owned], minlength=self.by_polygon.size)
        self.by_polygon += flat.reshape(self.by_polygon.shape)
        return known, wanted


def _accuracy(
    tally: _Tally, truth: Annotations, classes: list[ClassSpec], counts: Array, warnings: list[str]
) -> dict[str, Any]:
    found = described(
        [(item.id, item.name) for item in classes], tally.confusion, tally.by_polygon, tally.polygon_class
    )
    compared = int(tally.confusion.sum())
    if tally.unmapped:
        share = tally.unmapped / (tally.unmapped + compared)
        warnings.append(
            said(
                "{share} % of the true pixels lie where the map has no class; they are left out",
                share=f"{100 * share:.1f}",
            )
        )
    for item, row in zip(classes, found["per_class"]):
        row["mapped_pixels"] = int(counts[item.id])
        if not row["support"]:
            warnings.append(
                said(
                    "the truth has no pixel of “{class_name}”, which the map has, so its recall cannot be told",
                    class_name=item.name,
                )
            )
    return {
        **found,
        "pixels": {"compared": compared, "unmapped": tally.unmapped, "mapped": int(counts[1:].sum())},
        "polygon_kind": truth.kind,
        "notes": [LEARNT_NOTE, BOOTSTRAP_NOTE] if found["intervals"] else [LEARNT_NOTE],
    }


def areas_of(
    confusion: Array,
    clusters: tuple[Array, Array],
    classes: Sequence[ClassSpec],
    counts: Array,
    raster: Raster,
    warnings: list[str],
    polygons: bool,
) -> dict[str, Any]:
    """The part of the report on areas.

    Args:
        confusion: (K, K) counts, map × truth.
        clusters: (P, K) pixels of every polygon (or patch of a label raster) by the map's class, and (P,) the index of
            its true class.
        counts: (256,) pixels of the map's class ids.
        warnings: Added to.
        polygons: Whether the truth is polygons.
    """
    hectares = raster.grid.pixel_area / 1e4
    mapped = counts[[item.id for item in classes]] * hectares
    found = estimate_areas(confusion, mapped)
    by_polygon, polygon_class = clusters
    # Single pixels are what the formulas are made for; those of polygons are no independent samples.
    clustered = bool((by_polygon.sum(1) > 1).any())
    if clustered:
        found = resampled_errors(found, by_polygon, polygon_class, mapped)
    rows = []
    for index, item in enumerate(classes):
        rows.append(
            {
                "id": item.id,
                "name": item.name,
                "mapped_ha": float(mapped[index]),
                "estimated_ha": float(found.area[index]),
                "ci95_ha": Z95 * float(found.area_se[index]),
                "users_accuracy": float(found.users[index]),
                "users_ci95": Z95 * float(found.users_se[index]),
                "producers_accuracy": float(found.producers[index]),
                "producers_ci95": Z95 * float(found.producers_se[index]),
            }
        )
    left_out = [item.name for index, item in enumerate(classes) if mapped[index] > 0 and not found.sampled[index]]
    if left_out:
        values = {"classes": ", ".join(left_out), "share": _part(found.covered)}
        warnings.append(
            said(
                "fewer than two true pixels lie on the map's {classes}, so the estimated areas leave it out and hold "
                "for {share} of the map",
                **values,
            )
            if len(left_out) == 1
            else said(
                "fewer than two true pixels lie on the map's {classes}, so the estimated areas leave them out and hold "
                "for {share} of the map",
                **values,
            )
        )
    return {
        "areas": rows,
        "area_accuracy": {
            "overall": found.overall,
            "ci95": Z95 * found.overall_se,
            "total_ha": float(mapped.sum()),
            "covered": found.covered,
        },
        "area_notes": [AREA_NOTE, *[RESAMPLED_NOTE] * clustered, *[POLYGON_NOTE] * polygons],
    }


def _part(share: float) -> str:
    """A share of what has gaps: never rounded to nothing or to all of it."""
    if 0 < share < 0.001:
        return said("less than 0.1 %")
    return said("over 99.9 %") if 0.999 < share < 1 else f"{100 * share:.1f} %"


def plain(value: dict[str, Any]) -> dict[str, Any]:
    """JSON's own types; a number that does not exist is None."""
    return {key: _plain(item) for key, item in value.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return plain(value)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    return value
