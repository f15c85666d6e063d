"""Counts of every polygon, by the map's class, as plain data in a report: who reads it can draw whole polygons again.

Polygons with the same counts are told once: of a label raster there may be very many of a single pixel.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

#: Polygons that are taken from a report: no annotations have more.
_MOST = 1_000_000


def packed(counts: Array, polygon_class: Array, ids: Sequence[int]) -> list[dict[str, Any]]:
    """Polygons as `{"class": id, "mapped": {id: pixels}, "polygons": how many are like it}`; without those of no pixel.

    Args:
        counts: (P, K) pixels of every polygon by the map's class.
        polygon_class: (P,) index of its true class.
        ids: (K,) of the classes.
    """
    there = counts.sum(1) > 0
    rows, times = np.unique(np.column_stack([polygon_class[there], counts[there]]), axis=0, return_counts=True)
    return [
        {
            "class": int(ids[row[0]]),
            "mapped": {str(ids[k]): int(pixels) for k, pixels in enumerate(row[1:].tolist()) if pixels},
            "polygons": int(often),
        }
        for row, often in zip(rows, times.tolist())
    ]


def unpacked(told: Any, ids: Sequence[int]) -> tuple[Array, Array]:
    """The other way: (P, K) counts and (P,) index of the true class.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: They are no such counts.
    """
    index = {number: place for place, number in enumerate(ids)}
    rows, truth, times = [], [], []
    for item in told:
        row = [0] * len(ids)
        for number, pixels in item["mapped"].items():
            row[index[int(number)]] = int(pixels)
        rows.append(row)
        truth.append(index[int(item["class"])])
        times.append(int(item["polygons"]))
    if not rows or min(times) < 1 or sum(times) > _MOST or min(map(min, rows)) < 0:
        raise ValueError("counts of polygons")
    return np.repeat(np.array(rows, np.int64), times, axis=0), np.repeat(np.array(truth, np.int64), times)
