"""Transitions between two dates as classes of their own: values, readable labels, colours."""

from __future__ import annotations

import colorsys
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..job import ClassSpec
from ..said import Say, said

Array = npt.NDArray[Any]

#: The last value of a byte, for changes that are too many to have values of their own.
OTHER = 255
_VALUES = 256
#: How much white is mixed into the colour of a class that stays as it is.
_PALE = 0.65
#: Of the colour circle: neighbours in rank lie far apart on it.
_GOLDEN = 0.618033988749895


@dataclass(frozen=True)
class Transition:
    """A value of the raster of changes.

    Attributes:
        value: 1–255.
        before, after: Class ids; both 0 for the changes that have no value of their own.
        label: "forest → damage", or "forest stays"; in the language of the job.
        color: "#rrggbb".
        pixels: How many.
    """

    value: int
    before: int
    after: int
    label: str
    color: str
    pixels: int

    @property
    def changed(self) -> bool:
        return self.before != self.after or not self.before


def transitions_of(pairs: Array, classes: Sequence[ClassSpec], say: Say = str) -> list[Transition]:
    """The transitions that occur: first what stays, by class, then the changes, the largest first.

    More than fit into a byte: the smallest changes share the value 255.

    Args:
        pairs: (256, 256) pixels by class id before × after; row and column 0 do not count.
        say: Tells the labels in another language.
    """
    names = {item.id: item.name for item in classes}
    found: list[Transition] = []
    for item in classes:
        if pairs[item.id, item.id]:
            label, count = say(said("{name} stays", name=item.name)), int(pairs[item.id, item.id])
            found.append(Transition(len(found) + 1, item.id, item.id, label, _pale(item.color), count))
    changes = [
        (int(pairs[before, after]), before, after)
        for before in names
        for after in names
        if before != after and pairs[before, after]
    ]
    changes.sort(key=lambda entry: (-entry[0], entry[1], entry[2]))
    room = OTHER - len(found)
    kept = changes if len(changes) <= room else changes[: room - 1]
    for rank, (count, before, after) in enumerate(kept):
        label = f"{names[before]} → {names[after]}"
        found.append(Transition(len(found) + 1, before, after, label, _strong(rank), count))
    rest = changes[len(kept) :]
    if rest:
        label = say(said("{n} rarer changes", n=len(rest)))
        found.append(Transition(OTHER, 0, 0, label, "#4d4d4d", sum(item[0] for item in rest)))
    return found


def lookup(transitions: Sequence[Transition], classes: Sequence[ClassSpec]) -> Array:
    """(65536,) uint8: the value of before · 256 + after; 0 where either is not mapped."""
    table = np.zeros((_VALUES, _VALUES), np.uint8)
    ids = [item.id for item in classes]
    if any(not item.before for item in transitions):
        table[np.ix_(ids, ids)] = OTHER
    for item in transitions:
        if item.before:
            table[item.before, item.after] = item.value
    return table.ravel()


def _pale(color: str) -> str:
    parts = [int(color[i : i + 2], 16) for i in (1, 3, 5)]
    return "#{:02x}{:02x}{:02x}".format(*(round(part + (255 - part) * _PALE) for part in parts))


def _strong(rank: int) -> str:
    """A saturated colour; red first, which is what people look for."""
    hue = (rank * _GOLDEN) % 1.0
    value = (0.85, 0.62, 0.95)[rank // 8 % 3]
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.85, value)))


def write_matrix(
    path: str, pairs: Array, classes: Sequence[ClassSpec], hectares: float, dates: tuple[str, str]
) -> None:
    """The transition matrix in hectares: a row for each class before, a column for each after, and sums."""
    ids = [item.id for item in classes]
    area = pairs[np.ix_(ids, ids)] * hectares
    with open(path, "w", encoding="utf-8", newline="") as stream:
        out = csv.writer(stream)
        out.writerow([f"ha: {dates[0]} (rows) to {dates[1]} (columns)", *(item.name for item in classes), "all"])
        for item, row in zip(classes, area):
            out.writerow([item.name, *(f"{value:.4f}" for value in (*row, row.sum()))])
        out.writerow(["all", *(f"{value:.4f}" for value in (*area.sum(0), area.sum()))])
