"""Whether guesses helped: what both arms of a training make of the polygons that neither has learnt.

A gain in mean IoU by itself says little there: over 48 pairs of trainings it was unrelated (r = −0.04) to the gain
where nothing was held out (docs/method.md). So it must also hold whichever of the polygons had been drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ..said import said, together

SAFE = "supervised"
#: Mean IoU that guesses must gain at least: less is what another seed makes.
LEAST = 0.01
#: Share of the resamples of the held-out polygons in which they must gain anything at all.
SURE = 0.9
#: Of fewer held-out polygons two could decide: both are missing from a share (1 − 2/P)^P of the resamples, and only
#: from eight on that is more than 1 − SURE.
FEWEST = 8
_RESAMPLES = 2000


def hopeless(held_out: int, mean_iou: float = 0.0, image: bool = False) -> str | None:
    """Why guesses cannot win, whatever they make of the held-out polygons; None if they can.

    Args:
        held_out: Number of polygons held out.
        mean_iou: Of the supervised arm on them; 0 while that is unknown.
        image: Whether it is about a model of the image, of which then nothing is learnt.
    """
    if held_out < FEWEST:
        few = said("only {n} polygons are held out", n=held_out)
        if held_out < 2:
            few = said("only one polygon is held out") if held_out else said("no polygon is held out")
        if image:
            return said(
                "{few}, and it takes {fewest} to tell whether learning the image helps to map it: only annotations are "
                "learnt from, and no image model; draw more polygons, hold more of them out, or set the option `guard` "
                "to false",
                few=few,
                fewest=FEWEST,
            )
        return said(
            "{few}, and it takes {fewest} to tell whether guesses where nobody annotated help: only annotations are "
            "learnt from; draw more polygons, hold more of them out, or set the option `guard` to false",
            few=few,
            fewest=FEWEST,
        )
    if 1 - mean_iou < LEAST:
        if image:
            return said(
                "the supervised network maps the held-out polygons as good as perfectly (mean IoU {mean_iou}), so "
                "learning the image could not show that it helps: it is returned without an image model",
                mean_iou=f"{mean_iou:.3f}",
            )
        return said(
            "the supervised network maps the held-out polygons as good as perfectly (mean IoU "
            "{mean_iou}), so guesses could not show that they help: it is returned without trying "
            "them",
            mean_iou=f"{mean_iou:.3f}",
        )
    return None


def untried(mean_iou: float, why: str) -> dict[str, Any]:
    """As `verdict`, where guesses are not tried because they are `hopeless`."""
    return {"returned": SAFE, "mean_iou": {SAFE: mean_iou}, "told": why}


def verdict(name: str, safe: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Which arm is returned, and why.

    Args:
        name: Of the arm that guesses.
        safe, other: What either arm made of the held-out polygons: "mean_iou", and as `held_out.counts_of` gives them
            "polygon_class" (P) and "by_polygon" (P, K).

    Returns:
        {"returned": a name, "mean_iou": by name, "told": one sentence}; where the gain is large enough to be asked
        about, also "sure": the share of the resamples in which there is one.
    """
    gain = other["mean_iou"] - safe["mean_iou"]
    found = {"returned": SAFE, "mean_iou": {SAFE: safe["mean_iou"], name: other["mean_iou"]}}
    figures: str = said(
        "mean IoU {with_them} with them, {without} without",
        with_them=f"{other['mean_iou']:.3f}",
        without=f"{safe['mean_iou']:.3f}",
    )
    if gain < LEAST:
        told = said(
            "learning from guesses did not help on the held-out polygons ({figures}, needed is a "
            "gain of {least}): the supervised network is returned",
            figures=figures,
            least=f"{LEAST:g}",
        )
        return {**found, "told": told}
    sure = sureness(safe["by_polygon"], other["by_polygon"], safe["polygon_class"])
    resamples = said("a gain in {share} % of the resamples of these polygons", share=f"{100 * sure:.0f}")
    figures = together((figures, resamples), "; ")
    if sure >= SURE:
        told = said(
            "learning from guesses helped on the held-out polygons ({figures}): the {name} network is returned",
            figures=figures,
            name=name,
        )
        return {**found, "returned": name, "sure": sure, "told": told}
    told = said(
        "learning from guesses may have helped on the held-out polygons by chance ({figures}, "
        "needed are {needed} %): the supervised network is returned",
        figures=figures,
        needed=f"{100 * SURE:.0f}",
    )
    return {**found, "sure": sure, "told": told}


def sureness(one: npt.ArrayLike, other: npt.ArrayLike, polygon_class: npt.ArrayLike) -> float:
    """Share of resamples of the polygons in which `other` has the larger mean IoU (paired cluster bootstrap).

    Polygons are drawn with replacement, as many as there are, whatever their class: a class of one polygon is then
    missing from a third of the resamples, as it might have been from what was held out.

    Args:
        one, other: (P, K) pixels of each polygon by the class that they are mapped as.
        polygon_class: (P,) true class index of each.

    Returns:
        0 to 1; ties count as no gain. Always the same for the same counts.
    """
    first, second = np.asarray(one, np.float64), np.asarray(other, np.float64)
    polygons, classes = first.shape
    truth = np.eye(classes)[np.asarray(polygon_class, np.int64)]
    times = np.random.default_rng(0).multinomial(polygons, np.full(polygons, 1 / polygons), size=_RESAMPLES)
    gains = _mean_iou(times, truth, second) - _mean_iou(times, truth, first)
    # What is equal but for rounding is equal.
    return float((gains > 1e-9).mean())


def _mean_iou(
    times: npt.NDArray[np.int64], truth: npt.NDArray[np.float64], counts: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """(R,) over the classes present, of the polygons taken so many `times` (R, P); `truth` (P, K) is one-hot."""
    polygons, classes = counts.shape
    cells = (truth[:, :, None] * counts[:, None, :]).reshape(polygons, -1)
    confusion = (times @ cells).reshape(-1, classes, classes)
    hit, support = confusion.diagonal(axis1=1, axis2=2), confusion.sum(2)
    union = np.maximum(support + confusion.sum(1) - hit, 1)
    here = support > 0
    found: npt.NDArray[np.float64] = (hit / union * here).sum(1) / here.sum(1)
    return found
