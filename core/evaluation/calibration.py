"""Can the map's probabilities and uncertainties be believed? Judged where the truth is known, streamed."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch

from .. import uncertainty as un
from ..data.grid import Window
from ..data.raster import Raster
from ..errors import InputError
from ..inference.rasters import CERTAINTY_KEY, CLASSES_KEY, FINE_LEVELS, LEVELS, RUN_KEY
from ..job import ClassSpec, EvaluateJob
from ..said import said

Array = npt.NDArray[Any]

BINS = 15
_NAMES = (un.ENTROPY, un.MARGIN, un.DISAGREEMENT, un.NOVELTY)
#: What 1 is stored as in rasters of uncertainty.
_LEVELS = {np.dtype(np.uint8): LEVELS, np.dtype(np.uint16): FINE_LEVELS}


def open_probabilities(job: EvaluateJob, raster: Raster, warnings: list[str]) -> Raster | None:
    """The probabilities asked for, or those of the same run beside the map."""
    return _asked(job.probabilities, job, raster) or _sibling(job.map, raster, "probabilities", warnings)


def open_uncertainty(job: EvaluateJob, raster: Raster, warnings: list[str]) -> Raster | None:
    """The uncertainty asked for, or that of the same run beside the map.

    Raises:
        InputError: The one asked for is none of ours.
    """
    found = _asked(job.uncertainty, job, raster)
    if found is None:
        found = _sibling(job.map, raster, "uncertainty", warnings)
        return found if found is not None and _measures(found) else None
    if not _measures(found):
        raise InputError(
            said(
                "{path} is no uncertainty of a map: it has no band named {names} or {last}, of 8 or 16 bits",
                path=found.path,
                names=", ".join(_NAMES[:-1]),
                last=_NAMES[-1],
            )
        )
    return found


def _measures(raster: Raster) -> list[tuple[int, str]]:
    """Bands that say how sure the map is."""
    if raster.dtype not in _LEVELS:
        return []
    return [(band, name) for band, name in enumerate(raster.bands) if name in _NAMES]


def told_by_model(raster: Raster) -> dict[str, float] | None:
    """What the training of the map's model told of its calibration: "temperature", and "ece_before" and "ece" on
    polygons held out of it; None where the map does not say."""
    try:
        told = json.loads(raster.metadata.get(CERTAINTY_KEY, ""))
    except ValueError:
        return None
    return whole_certainty(told)


def whole_certainty(told: Any) -> dict[str, float] | None:
    """What `ModelInfo.certainty` tells, from a file of any origin; None where it is not whole."""
    keys = ("temperature", "ece_before", "ece")
    if not isinstance(told, Mapping) or not all(isinstance(told.get(key), (int, float)) for key in keys):
        return None
    found = {key: float(told[key]) for key in keys}
    return found if all(map(math.isfinite, found.values())) else None


def bins_of(count: Iterable[Any], confidence: Iterable[Any], right: Iterable[Any]) -> list[dict[str, Any]]:
    """The bins of a reliability diagram as plain data, from what `uncertainty.reliability` counts."""
    return [
        {"samples": int(n), "confidence": float(c / n) if n else None, "accuracy": float(r / n) if n else None}
        for n, c, r in zip(count, confidence, right)
    ]


def _asked(path: str | None, job: EvaluateJob, raster: Raster) -> Raster | None:
    if path is None:
        return None
    found = Raster(path)
    if not found.grid.same_as(raster.grid):
        raise InputError(
            said("{path} and the map {path_2} have different pixels; give those of one run", path=path, path_2=job.map)
        )
    return found


def _sibling(path: str, raster: Raster, kind: str, warnings: list[str]) -> Raster | None:
    folder, name = os.path.split(path)
    if not name.startswith("segmentation"):
        return None
    beside = os.path.join(folder, kind + name[len("segmentation") :])
    if not os.path.isfile(beside):
        return None
    found = Raster(beside)
    run = raster.metadata.get(RUN_KEY)
    if not found.grid.same_as(raster.grid) or found.metadata.get(RUN_KEY) != run:
        warnings.append(
            said("{beside} beside the map is of another run and was not used", beside=os.path.basename(beside))
        )
        return None
    return found


def judges_of(probabilities: Raster | None, uncertainty: Raster | None, classes: list[ClassSpec]) -> list[Judge]:
    """What can be judged from the rasters at hand."""
    judges: list[Judge] = []
    if uncertainty is not None:
        judges += [Measure(uncertainty, band, name, classes) for band, name in _measures(uncertainty)]
    return judges if probabilities is None else [*judges, Calibration(probabilities, classes)]


class Judge(Protocol):
    """Sees every window of the truth once, then tells figures for the report."""

    def add(self, window: Window, values: Array, known: Array, wanted: Array) -> None:
        """Count a window.

        Args:
            window: In the map's grid.
            values: (h, w) class ids of the map.
            known: (h, w) bool, n of them: map and truth have a class.
            wanted: (n,) index of the true class.
        """

    def figures(self) -> dict[str, Any]:
        """Entries of the report."""

    def detection(self) -> dict[str, Any] | None:
        """How well errors are found, by what: an entry of the report's "error_detection"; None without pixels."""


class ErrorHistogram:
    """Errors and hits at each level of uncertainty, 0 = certain … `levels`.

    Args:
        by: What the uncertainty is, in words.
    """

    def __init__(self, by: str, levels: int) -> None:
        self._by, self._levels = by, levels
        self._bad, self._good = (torch.zeros(levels + 1, dtype=torch.float64) for _ in range(2))

    def add(self, level: Array, wrong: Array) -> None:
        """Count n pixels.

        Args:
            level: (n,) whole numbers.
            wrong: (n,) bool.
        """
        self._bad += torch.from_numpy(np.bincount(level[wrong], minlength=self._levels + 1))
        self._good += torch.from_numpy(np.bincount(level[~wrong], minlength=self._levels + 1))

    def figures(self) -> dict[str, Any] | None:
        """See `uncertainty.error_detection`; None without pixels."""
        found = un.error_detection(self._bad, self._good)
        return {"by": self._by, **found} if found else None


class Measure:
    """A judge of whether a band of the uncertainty raster finds the map's errors."""

    def __init__(self, raster: Raster, band: int, name: str, classes: list[ClassSpec]) -> None:
        self._raster, self._band = raster, band
        self._ids = np.array([item.id for item in classes])
        self._levels = _LEVELS[raster.dtype]
        # A margin says how sure the map is, the others how unsure.
        self._falls = name == un.MARGIN
        self._errors = ErrorHistogram(name, self._levels)

    def add(self, window: Window, values: Array, known: Array, wanted: Array) -> None:
        level = self._raster.read(window, [self._band])[0][known].astype(np.int64)
        wrong = values[known] != self._ids[wanted]
        there = level <= self._levels
        if self._falls:
            level = self._levels - level
        self._errors.add(level[there], wrong[there])

    def figures(self) -> dict[str, Any]:
        return {}

    def detection(self) -> dict[str, Any] | None:
        return self._errors.figures()


class Calibration:
    """A judge of whether the probabilities can be believed, and whether they find the map's errors."""

    def __init__(self, raster: Raster, classes: list[ClassSpec]) -> None:
        self._raster = raster
        self._ids = np.array([item.id for item in classes])
        order = class_order(raster, classes)
        # A class that the map's model never knew has probability 0, in a band of its own.
        self._bands = [order.get(item.id, -1) for item in classes]
        self._whole = raster.dtype.kind in "ui"
        self._errors = ErrorHistogram("largest probability", LEVELS)
        self._samples = 0
        self._brier = self._nll = 0.0
        self._bins = [torch.zeros(BINS, dtype=torch.float64) for _ in range(3)]

    def add(self, window: Window, values: Array, known: Array, wanted: Array) -> None:
        bands = [band for band in self._bands if band >= 0]
        p = np.zeros((len(self._bands), len(wanted)), np.float64)
        stored = self._raster.read(window, bands)[:, known]
        there = ~(stored > LEVELS).any(0) if self._whole else np.isfinite(stored).all(0)
        p[[index for index, band in enumerate(self._bands) if band >= 0]] = stored / (LEVELS if self._whole else 1)
        total = p.sum(0)
        there &= total > 0
        if not there.any():
            return
        flat = torch.from_numpy((p[:, there] / total[there]).T)
        y = torch.from_numpy(wanted[there])
        count = len(y)
        self._samples += count
        self._brier += un.brier(flat, y) * count
        # Nothing between 0 and half a level can be stored.
        self._nll += un.nll(flat, y, floor=0.5 / LEVELS) * count
        for kept, part in zip(self._bins, un.reliability(flat, y, BINS)):
            kept += part
        level = np.rint((1.0 - flat.amax(1).numpy()) * LEVELS).astype(np.int64)
        self._errors.add(level, values[known][there] != self._ids[wanted[there]])

    def figures(self) -> dict[str, Any]:
        if not self._samples:
            return {}
        count, confidence, right = self._bins
        calibration = {
            "samples": self._samples,
            "ece": un.ece_of(count, confidence, right),
            "brier": self._brier / self._samples,
            "nll": self._nll / self._samples,
            "bins": bins_of(count, confidence, right),
        }
        return {"calibration": calibration}

    def detection(self) -> dict[str, Any] | None:
        return self._errors.figures()


def class_order(raster: Raster, classes: list[ClassSpec]) -> dict[int, int]:
    """Which band holds which class id: as the file says, else by name."""
    listed = raster.metadata.get(CLASSES_KEY, "")
    numbers = [int(part) for part in listed.split(",") if part.strip().isdigit()]
    if len(numbers) != raster.count:
        by_name = {item.name: item.id for item in classes}
        numbers = [by_name.get(name, -1) for name in raster.bands]
    order = {number: band for band, number in enumerate(numbers) if number > 0}
    if not any(item.id in order for item in classes):
        names = ", ".join(raster.bands[:8])
        raise InputError(
            said("{path}: its bands ({names}) are named after none of the map's classes", path=raster.path, names=names)
        )
    return order
