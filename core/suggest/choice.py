"""Which cells to annotate next: unsure, unlike one another and what is annotated, of classes that are rare.

What a label teaches is told by what it covers: cells that look alike and are told alike are taught by one label. So
cells are chosen one after another, each the one for which

    worth(cell) · rarity(cell) · gain(cell)^spread

is largest, where gain is what it adds to the facility-location function of Wei, Iyer and Bilmes (2015, "Submodularity
in data subset selection and active learning"),

    Σ over cells i of  worth(i) · rarity(i) · max over what is annotated or chosen, j, of  likeness(i, j).

The gain of a cell only falls while others are chosen. A cell like an annotated one adds little however unsure it is, an
outlier stands for nothing but itself, and a class that is rare in the map or among the polygons counts more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .cells import WEIGHING, Cells, Gathered, Weighing

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Choosing:
    """How cells are compared. Chosen on draws of the benchmark that nothing is reported of.

    Attributes:
        reach: Distance at which two cells are hardly alike, in units of the middle distance of two cells.
        told: How much the classes they are told count beside what they look like.
        rarity: Power by which a class counts more the rarer it is; 0 = all alike.
        spread: Power of what a chosen cell adds for the cells like it, beside what it is worth by itself.
        apart: Least distance of two chosen cells, in sides of a cell.
    """

    reach: float = 0.6
    told: float = 1.0
    rarity: float = 0.5
    spread: float = 0.25
    apart: int = 4


CHOOSING = Choosing()


@dataclass(frozen=True)
class Chosen:
    """In order of rank.

    Attributes:
        cells: As many as were asked for, or as there are.
        score: (n,) what each adds, as a share of what the first does; falls with the rank.
    """

    cells: Cells
    score: Array


def choose(
    gathered: Gathered,
    count: int,
    patch: int,
    annotated: Sequence[int] = (),
    choosing: Choosing = CHOOSING,
    weighing: Weighing = WEIGHING,
    last: npt.NDArray[np.bool_] | None = None,
) -> Chosen:
    """The cells to annotate next.

    Args:
        count: How many.
        patch: Side of a cell in pixels.
        annotated: (K,) polygons of each class; empty = not known.
        last: (N,) of the gathered cells, those that are chosen when no other is left; None = all alike.
    """
    cells = gathered.cells
    if not len(cells):
        return Chosen(cells, np.zeros(0))
    points, known = _places(cells, gathered.known, choosing.told)
    scale = choosing.reach * _middle(points)
    rare = rarity(gathered.pixels, annotated, choosing.rarity)
    worth = gathered.weight * (cells.shares @ rare)
    own = weighing(cells) * (cells.shares @ rare)
    like = _likeness(points, points, scale)
    covered = _likeness(points, known, scale).max(1, initial=0.0)
    # What a cell adds only falls while others are chosen, so only the first of the order needs to be looked at again.
    gain = own * (np.maximum(like - covered[:, None], 0.0).T @ worth.astype(np.float32)) ** choosing.spread
    fresh, free = np.ones(len(cells), np.bool_), np.ones(len(cells), np.bool_)
    ranks: list[int] = []
    gains: list[float] = []
    while len(ranks) < count and free.any():
        first = free if last is None or not (free & ~last).any() else free & ~last
        best = int(np.argmax(np.where(first, gain, -1.0)))
        if not fresh[best]:
            gain[best] = own[best] * float(np.maximum(like[best] - covered, 0.0) @ worth) ** choosing.spread
            fresh[best] = True
            continue
        ranks.append(best)
        gains.append(float(gain[best]))
        covered = np.maximum(covered, like[best])
        fresh[:] = False
        away = np.maximum(np.abs(cells.row - cells.row[best]), np.abs(cells.col - cells.col[best]))
        free &= (cells.area != cells.area[best]) | (away >= choosing.apart * patch)
    # A later one may add a little more than an earlier one, where that made room.
    score = np.minimum.accumulate(np.array(gains)) / max(gains[0], 1e-300)
    return Chosen(cells.take(np.array(ranks)), score)


def rarity(pixels: Array, annotated: Sequence[int], power: float) -> Array:
    """(K,) how much each class counts: 1 where it has its even share of the map and of the polygons, more below it.

    Args:
        pixels: (K,) mapped pixels of each class.
        annotated: (K,) polygons of each class; empty = not known.
    """
    classes = len(pixels)
    mapped = (pixels / max(pixels.sum(), 1) * classes + 0.1) / 1.1
    share = mapped
    if len(annotated):
        drawn = (np.asarray(annotated, float) + 1.0) / (sum(annotated) + classes) * classes
        share = np.sqrt(mapped * drawn)
    return np.asarray(share**-power)


def _places(cells: Cells, known: Cells, told: float) -> tuple[Array, Array]:
    """(N, D) and (M, D) points whose distances tell how unlike cells are: whitened looks, and roots of the shares
    (their distance is Hellinger's)."""
    looks, others = cells.looks.astype(np.float64), known.looks.astype(np.float64)
    if looks.shape[1]:
        middle = looks.mean(0)
        values, axes = np.linalg.eigh(np.cov(looks.T, bias=True).reshape(looks.shape[1], -1))
        # A tenth of the mean variance is added, so that bands that are nearly the same do not decide alone.
        white = axes / np.sqrt(np.maximum(values, 0) + 0.1 * max(values.mean(), 1e-12))
        length = np.sqrt(2.0 * max(((looks - middle) @ white).var(0).sum(), 1e-12))
        looks, others = (((item - middle) @ white) / length for item in (looks, others))
    roots = [told * np.sqrt(item.shares.astype(np.float64)) for item in (cells, known)]
    return np.concatenate([looks, roots[0]], 1), np.concatenate([others, roots[1]], 1)


def _middle(points: Array) -> float:
    """The middle distance of two points, of an even choice of pairs."""
    count = len(points)
    first = np.arange(count)
    distances = np.concatenate(
        [np.linalg.norm(points - points[(first + step) % count], axis=1) for step in (1, count // 3 or 1, count // 2)]
    )
    return float(max(np.median(distances), 1e-6))


def _likeness(a: Array, b: Array, scale: float) -> Array:
    """(N, M) float32, 1 for the same to 0."""
    if not len(b):
        return np.zeros((len(a), 0), np.float32)
    squares = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2.0 * (a @ b.T)
    likeness: Array = np.exp(-np.maximum(squares, 0.0) / (2.0 * scale**2)).astype(np.float32)
    return likeness
