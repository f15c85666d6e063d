"""Figures of maps of every date: where they are right, hidden or seen, and how often they change where nothing did."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from _learning import figures
from _pictures import VOID

Classes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]


def confusion(truth: Classes, given: Classes, classes: int) -> npt.NDArray[np.int64]:
    """(K, K) pixels, truth down, over all that is known."""
    known = truth != VOID
    pairs = truth[known].astype(np.int64) * classes + given[known]
    return np.bincount(pairs, minlength=classes**2).reshape(classes, classes)


def scores(
    truths: Sequence[Classes],
    maps: Sequence[Classes],
    seen: Sequence[Bools],
    days: Sequence[int],
    classes: int,
    lasting: bool,
) -> dict[str, Any]:
    """`_learning.figures` over all parts together, `accuracy_seen` and `accuracy_hidden` over the pixels a method saw
    and did not see, and where annotations last `flips` and `flips_yearly`, see `false_flips`.

    Args:
        truths, maps: (T, H, W) class indices of each part, 255 = not known.
        seen: (T, H, W), what the method saw.
        days: (T,).
    """
    total = sum(confusion(truth, given, classes) for truth, given in zip(truths, maps))
    found = figures(np.asarray(total), None)
    for name, wanted in (("accuracy_seen", True), ("accuracy_hidden", False)):
        asked = [np.where(m == wanted, truth, np.uint8(VOID)) for truth, m in zip(truths, seen)]
        matrix = np.asarray(sum(confusion(truth, given, classes) for truth, given in zip(asked, maps)))
        if matrix.any():
            found[name] = float(matrix.diagonal().sum() / matrix.sum())
    if lasting:
        dates = {"flips": range(len(days)), "flips_yearly": one_a_year(days)}
        for name, chosen in dates.items():
            changed, pairs = np.sum([false_flips(truth, given, chosen) for truth, given in zip(truths, maps)], axis=0)
            if pairs:
                found[name] = float(changed / pairs)
    return found


def false_flips(truth: Classes, given: Classes, dates: Sequence[int]) -> tuple[int, int]:
    """How often a map changes where the truth does not, from each of some dates to the next.

    Args:
        truth, given: (T, H, W); pixels of one known class on both dates count.

    Returns:
        Changes, and pairs of dates of a pixel.
    """
    chosen = list(dates)
    before, after = truth[chosen[:-1]], truth[chosen[1:]]
    still = (before == after) & (before != VOID)
    changed = given[chosen[:-1]] != given[chosen[1:]]
    return int((still & changed).sum()), int(still.sum())


def one_a_year(days: Sequence[int]) -> list[int]:
    """Of every year the date nearest to the first of August, by its index.

    Args:
        days: Days since 1970-01-01, rising.
    """
    found: dict[int, tuple[int, int]] = {}
    for index, day in enumerate(days):
        date = datetime.date(1970, 1, 1) + datetime.timedelta(days=int(day))
        far = abs((date - datetime.date(date.year, 8, 1)).days)
        if date.year not in found or far < found[date.year][0]:
            found[date.year] = far, index
    return [index for _, index in found.values()]
