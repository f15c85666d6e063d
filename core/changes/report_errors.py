"""What an accuracy report tells of a map's errors, in the order of the classes of the maps that are compared."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import InputError, one_line
from ..evaluation.clusters import unpacked
from ..job import ClassSpec
from ..said import said

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class ReportErrors:
    """Counts of pixels.

    Attributes:
        confusion: (K, K), map × truth.
        clusters: (P, K) pixels of every polygon by the map's class, and (P,) the index of its true class; None where
            the report does not tell, or every pixel is a sample of its own.
    """

    confusion: Array
    clusters: tuple[Array, Array] | None = None


def read_errors(path: str, classes: Sequence[ClassSpec]) -> ReportErrors:
    """The errors that an accuracy report tells.

    Raises:
        InputError: It is no accuracy report of ours, or of other classes.
    """
    try:
        with open(path, encoding="utf-8") as stream:
            whole = json.load(stream)
        table = whole["confusion"]
        ids, matrix = [int(number) for number in table["ids"]], np.array(table["matrix"], np.float64)
        clusters = unpacked(whole["polygon_counts"], ids) if whole.get("polygon_counts") else None
    except OSError as error:
        raise InputError(said("report {path}: cannot be read ({reason})", path=path, reason=one_line(error))) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _no_report(path) from None
    if matrix.shape != (len(ids), len(ids)) or not (np.isfinite(matrix).all() and (matrix >= 0).all()):
        raise _no_report(path)
    ours = [item.id for item in classes]
    met = matrix.sum(0) + matrix.sum(1)
    strange = [number for number, samples in zip(ids, met) if number not in ours and samples]
    if strange or not set(ids) & set(ours):
        raise InputError(
            said(
                "report {path}: is of a map with the classes {theirs}, these have {ours}; give a report "
                "of one of these maps",
                path=path,
                theirs=", ".join(map(str, ids)),
                ours=", ".join(map(str, ours)),
            )
        )
    # (ours × theirs): 1 where it is the same class. Classes that we lack have no pixel.
    same = np.array([[float(number == other) for other in ids] for number in ours])
    found = same @ matrix @ same.T
    if clusters is None:
        return ReportErrors(found)
    counts, truth = clusters
    told = np.zeros_like(matrix)
    np.add.at(told.T, truth, counts)
    if not np.array_equal(told, matrix):
        raise _no_report(path)
    if not (counts.sum(1) > 1).any():
        return ReportErrors(found)
    place = np.array([ours.index(number) if number in ours else -1 for number in ids])
    return ReportErrors(found, (counts @ same.T, place[truth]))


def _no_report(path: str) -> InputError:
    return InputError(said("report {path}: is no accuracy report; `evaluate` writes one (.json)", path=path))
