"""How sure a model is of pixels whose class is known, and what that sureness is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from _common import register
from _pictures import VOID
from _splits import Collection, Scored, Split
from _without_gdal import stand_in

register()
stand_in()

from landbrush.core import uncertainty as un  # noqa: E402
from landbrush.core.inference.predictor import Predictor  # noqa: E402

#: Pictures larger than this are looked at where something is scored only, with so many pixels around it.
_WHOLE = 1 << 18
_AROUND = 64

LARGEST = "largest probability"


@dataclass(frozen=True)
class Judged:
    """Pixels that are scored.

    Attributes:
        p: (N, K) probabilities.
        y: (N,) class indices; beyond K those of a class that was not learnt.
        extras: (N,) each, what the predictor tells beside them, by name.
    """

    p: torch.Tensor
    y: torch.Tensor
    extras: dict[str, torch.Tensor] = field(default_factory=dict)

    @property
    def wrong(self) -> torch.Tensor:
        """(N,) bool."""
        return self.p.argmax(1) != self.y

    def measures(self) -> dict[str, torch.Tensor]:
        """(N,) each, the more the less sure."""
        return {
            un.ENTROPY: un.normalised_entropy(self.p, 1),
            un.MARGIN: 1 - un.margin(self.p, 1),
            LARGEST: 1 - self.p.amax(1),
            **self.extras,
        }

    def figures(self) -> dict[str, Any]:
        """How good the probabilities are, and how well each measure finds the errors."""
        classes = self.p.shape[1]
        pairs = torch.bincount(self.y * classes + self.p.argmax(1), minlength=classes**2)
        matrix = pairs.reshape(classes, classes).double()
        there = matrix.sum(1) > 0
        iou = matrix.diagonal() / (matrix.sum(0) + matrix.sum(1) - matrix.diagonal())
        found = {
            name: un.error_detection(*un.levels_of(value, self.wrong), 20) for name, value in self.measures().items()
        }
        return {
            "accuracy": 1 - float(self.wrong.double().mean()),
            "mean_iou": float(iou[there].mean()),
            "ece": un.ece(self.p, self.y),
            "brier": un.brier(self.p, self.y),
            "nll": un.nll(self.p, self.y),
            "auroc": {name: item["auroc"] for name, item in found.items()},
            "aurc": {name: item["aurc"] for name, item in found.items()},
            "accuracy_at": found[un.ENTROPY]["accuracy_at"],
        }


def uncalibrated(p: torch.Tensor, temperature: float) -> torch.Tensor:
    """Probabilities of a softmax as they were before the logits were divided by `temperature`."""
    return (p.double().clamp(min=1e-300).log() * temperature).softmax(1)


def without(collection: Collection, split: Split, unknown: int) -> tuple[Collection, Split]:
    """The set as if nobody had ever annotated one class; its scored pixels get the last index."""
    rest = [index for index in range(len(collection.classes)) if index != unknown]
    table = np.full(256, VOID, np.uint8)
    table[[*rest, unknown]] = range(len(rest) + 1)
    learnt = table.copy()
    learnt[unknown] = VOID
    areas = tuple(replace(area, labels=learnt[area.labels], held_out=learnt[area.held_out]) for area in split.areas)
    test = tuple(replace(item, y=table[item.y]) for item in split.test)
    held = sum(len(np.unique(area.polygons[area.held_out != VOID])) for area in areas)
    classes = tuple(collection.classes[index] for index in rest)
    return replace(collection, classes=classes), replace(split, areas=areas, test=test, held_out=held)


def unlike(found: Judged) -> dict[str, Any]:
    """How well each measure tells pixels of a class that was not learnt from the others: AUROC, and both medians."""
    new = found.y >= found.p.shape[1]
    return {
        name: {
            "auroc": un.auroc_error(value, new),
            "new": float(value[new].median()),
            "known": float(value[~new].median()),
        }
        for name, value in found.measures().items()
    }


def windows(item: Scored) -> Iterator[tuple[tuple[slice, slice], npt.NDArray[np.bool_]]]:
    """Rows and columns to be looked at, and (h, w) which of their pixels are scored there; every pixel once."""
    from skimage import measure

    known = (item.y != VOID) & item.m
    if known.size <= _WHOLE:
        if known.any():
            yield (slice(0, known.shape[0]), slice(0, known.shape[1])), known
        return
    for patch in measure.regionprops(measure.label(known)):
        top, left, bottom, right = patch.bbox
        rows = slice(max(top - _AROUND, 0), min(bottom + _AROUND, known.shape[0]))
        cols = slice(max(left - _AROUND, 0), min(right + _AROUND, known.shape[1]))
        own = np.zeros(known.shape, bool)
        own[top:bottom, left:right] = patch.image
        yield (rows, cols), own[rows, cols]


def judged(predictor: Predictor, pictures: Sequence[Scored]) -> Judged:
    """What a network says of all scored pixels."""
    found, truth = [], []
    for item in pictures:
        for place, own in windows(item):
            height, width = own.shape
            sides = [-(-length // predictor.multiple) * predictor.multiple for length in (height, width)]
            x = torch.zeros(1, 1, len(item.x), *sides)
            m = torch.zeros(1, 1, 1, *sides, dtype=torch.bool)
            x[0, 0, :, :height, :width] = torch.from_numpy(item.x[(slice(None), *place)].astype(np.float32))
            m[0, 0, 0, :height, :width] = torch.from_numpy(item.m[place])
            x, m = x.to(predictor.device), m.to(predictor.device)
            told = predictor.probabilities(predictor.normalise(x, m), m)[0, 0, :, :height, :width]
            found.append(told[:, torch.from_numpy(own).to(told.device)].T.cpu())
            truth.append(torch.from_numpy(item.y[place][own].astype(np.int64)))
    every = torch.cat(found)
    classes = predictor.classes
    extras = dict(zip(predictor.extras, every[:, classes:].T))
    return Judged(every[:, :classes], torch.cat(truth), extras)


def judged_forest(forest: Any, classes: int, pictures: Sequence[Scored]) -> Judged:
    """What a random forest says of all scored pixels: the shares of its trees' leaves."""
    found, truth = [], []
    for item in pictures:
        known = (item.y != VOID) & item.m
        p = np.zeros((int(known.sum()), classes), np.float32)
        p[:, forest.classes_] = forest.predict_proba(item.x[:, known].T)
        found.append(torch.from_numpy(p))
        truth.append(torch.from_numpy(item.y[known].astype(np.int64)))
    return Judged(torch.cat(found), torch.cat(truth))
