"""Can the map's probabilities and uncertainties be believed? Judged where the truth is known, streamed."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch

from . import uncertainty as un
from .data.grid import Window
from .data.raster import Raster
from .errors import InputError
from .inference import CLASSES_KEY, LEVELS, RUN_KEY
from .job import ClassSpec, EvaluateJob

Array = npt.NDArray[Any]

BINS = 15


def open_probabilities(job: EvaluateJob, raster: Raster, warnings: list[str]) -> Raster | None:
    """The probabilities asked for, or those of the same run beside the map."""
    if job.probabilities is not None:
        found = Raster(job.probabilities)
        if not found.grid.same_as(raster.grid):
            raise InputError(f"{job.probabilities} and the map {job.map} have different pixels; give those of one run")
        return found
    return _sibling(job.map, raster, "probabilities", warnings)


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
        warnings.append(f"{os.path.basename(beside)} beside the map is of another run and was not used")
        return None
    return found


def judges_of(job: EvaluateJob, raster: Raster, probabilities: Raster | None, classes: list[ClassSpec]) -> list[Judge]:
    """What can be judged from the rasters at hand."""
    if probabilities is not None:
        return [Calibration(probabilities, classes)]
    entropy = _sibling(job.map, raster, "uncertainty", [])
    return [] if entropy is None or entropy.bands[0] != "entropy" else [EntropyJudge(entropy, classes)]


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


@dataclass
class ErrorHistogram:
    """Errors and hits at each level of uncertainty.

    Attributes:
        by: What the uncertainty is, in words.
        bad, good: (LEVELS + 1,) float64, wrong and right pixels a level.
    """

    by: str
    bad: torch.Tensor = field(default_factory=lambda: torch.zeros(LEVELS + 1, dtype=torch.float64))
    good: torch.Tensor = field(default_factory=lambda: torch.zeros(LEVELS + 1, dtype=torch.float64))

    def add(self, level: Array, wrong: Array) -> None:
        """Count n pixels.

        Args:
            level: (n,) whole numbers, 0 = certain … `LEVELS`.
            wrong: (n,) bool.
        """
        self.bad += torch.from_numpy(np.bincount(level[wrong], minlength=LEVELS + 1))
        self.good += torch.from_numpy(np.bincount(level[~wrong], minlength=LEVELS + 1))

    def figures(self) -> dict[str, Any] | None:
        """AUROC of finding the errors, and the risk–coverage curve with its area; None without pixels."""
        if not float(self.bad.sum() + self.good.sum()):
            return None
        coverage, risk, area = un.risk_coverage_of(self.bad, self.good)
        return {
            "by": self.by,
            "auroc": un.auroc_of(self.bad, self.good),
            "aurc": area,
            "coverage": [round(float(value), 4) for value in coverage],
            "risk": [float(value) for value in risk],
        }


class EntropyJudge:
    """A judge of whether the uncertainty raster finds the map's errors."""

    def __init__(self, raster: Raster, classes: list[ClassSpec]) -> None:
        self._raster = raster
        self._ids = np.array([item.id for item in classes])
        self._errors = ErrorHistogram("entropy")

    def add(self, window: Window, values: Array, known: Array, wanted: Array) -> None:
        level = self._raster.read(window, [0])[0][known].astype(np.int64)
        wrong = values[known] != self._ids[wanted]
        there = level <= LEVELS
        self._errors.add(level[there], wrong[there])

    def figures(self) -> dict[str, Any]:
        return {"error_detection": self._errors.figures()}


class Calibration:
    """A judge of whether the probabilities can be believed, and whether they find the map's errors."""

    def __init__(self, raster: Raster, classes: list[ClassSpec]) -> None:
        self._raster = raster
        self._ids = np.array([item.id for item in classes])
        order = _class_order(raster, classes)
        # A class that the map's model never knew has probability 0, in a band of its own.
        self._bands = [order.get(item.id, -1) for item in classes]
        self._whole = raster.dtype.kind in "ui"
        self._errors = ErrorHistogram("1 − largest probability")
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
        bins = [
            {
                "samples": int(n),
                "confidence": float(c / n) if n else None,
                "accuracy": float(r / n) if n else None,
            }
            for n, c, r in zip(count, confidence, right)
        ]
        calibration = {
            "samples": self._samples,
            "ece": un.ece_of(count, confidence, right),
            "brier": self._brier / self._samples,
            "nll": self._nll / self._samples,
            "bins": bins,
        }
        return {"calibration": calibration, "error_detection": self._errors.figures()}


def _class_order(raster: Raster, classes: list[ClassSpec]) -> dict[int, int]:
    """Which band holds which class id: as the file says, else by name."""
    said = raster.metadata.get(CLASSES_KEY, "")
    numbers = [int(part) for part in said.split(",") if part.strip().isdigit()]
    if len(numbers) != raster.count:
        by_name = {item.name: item.id for item in classes}
        numbers = [by_name.get(name, -1) for name in raster.bands]
    order = {number: band for band, number in enumerate(numbers) if number > 0}
    if not any(item.id in order for item in classes):
        names = ", ".join(raster.bands[:8])
        raise InputError(f"{raster.path}: its bands ({names}) are named after none of the map's classes")
    return order
