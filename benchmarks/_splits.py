"""Who learns and who is scored: by region, by drive, by city, by polygon; never neighbours at random.

Draws from 100 on are for choosing hyper-parameters. Where there is enough data they are scored on pictures that no
reported draw is scored on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from _common import register
from _pictures import VOID, Picture
from _without_gdal import stand_in

register()
stand_in()

from landbrush.core.data.tiles import TrainingArea  # noqa: E402

TUNING = 100
#: Of the labelled pictures, or of a class's labelled polygons, that choose the step at which training was best.
INNER = 0.2
_TRIES = 200


@dataclass(frozen=True)
class Scored:
    """A picture to be scored on: (C, H, W), (H, W) observed, (H, W) class indices with 255 = not scored."""

    x: npt.NDArray[np.generic]
    m: npt.NDArray[np.bool_]
    y: npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Split:
    """What one cell of the benchmark learns from and is scored on.

    Attributes:
        areas: Labelled and unlabelled ones; the latter's labels are all 255.
        test: Never among them, except as unlabelled pixels where the set says so.
        labelled: Names of what is labelled.
        held_out: How many polygons choose the best step.
    """

    areas: tuple[TrainingArea, ...]
    test: tuple[Scored, ...]
    labelled: tuple[str, ...]
    held_out: int


@dataclass(frozen=True)
class Collection:
    """A data set of the benchmark.

    Attributes:
        name, title: For the shell and for people.
        unit: What a budget counts.
        classes: Names, by index.
        budgets: Numbers of labelled units.
        pictures: All of them.
        split: (budget, draw) → Split.
        rare: Index of the class whose F1 is told; None = none.
        street: Whether it is no view from above.
    """

    name: str
    title: str
    unit: str
    classes: tuple[str, ...]
    budgets: tuple[int, ...]
    pictures: tuple[Picture, ...]
    split: Callable[[int, int], Split]
    rare: int | None = None
    street: bool = False

    @property
    def bands(self) -> int:
        """C."""
        return int(self.pictures[0].x.shape[0])


def four_regions(places: npt.NDArray[np.float64]) -> list[npt.NDArray[np.int64]]:
    """Indices of the (N, 2) places in four compact regions of as many each: west and east halves, each cut in two.

    The halves are cut by x, their parts by y, at the median, so every region is one block of the map.
    """
    order = np.argsort(places[:, 0], kind="stable")
    regions = []
    for half in np.array_split(order, 2):
        regions += np.array_split(half[np.argsort(places[half, 1], kind="stable")], 2)
    return regions


def region_parts(pictures: Sequence[Picture], draw: int) -> tuple[list[int], list[int]]:
    """(to learn from, to be scored on): a reported draw leaves out the first, second or third region in turn, a tuning
    draw the fourth, on which no reported draw is scored."""
    regions = four_regions(np.array([item.place for item in pictures]))
    left = 3 if draw >= TUNING else draw % 3
    rest = np.sort(np.concatenate([region for i, region in enumerate(regions) if i != left]))
    return rest.tolist(), np.sort(regions[left]).tolist()


def picture_split(
    pictures: Sequence[Picture], pool: Sequence[int], test: Sequence[int], budget: int, draw: int
) -> Split:
    """`budget` pictures of the pool with their annotations, the others of the pool without.

    A larger budget of the same draw holds the smaller one. A fifth of the labelled pictures choose the best step.

    Raises:
        ValueError: The budget is larger than the pool.
    """
    if budget > len(pool):
        raise ValueError(f"{budget} labelled pictures are asked for and there are {len(pool)}")
    order = np.random.default_rng([draw, 0]).permutation(pool)
    labelled = [pictures[i] for i in order[:budget]]
    held = held_pictures([item.present for item in labelled], draw)
    areas = [area_of(item, item.y, kept=not out) for item, out in zip(labelled, held)]
    areas += [area_of(pictures[i], np.full_like(pictures[i].y, VOID)) for i in order[budget:]]
    scored = [pictures[i] for i in test]
    return Split(
        tuple(areas),
        tuple(Scored(item.x, item.m, item.y) for item in scored),
        tuple(item.name for item in labelled),
        # As the engine counts them: whether a look is better by more than chance depends on it.
        sum(len(np.unique(item.polygons[item.y != VOID])) for item, out in zip(labelled, held) if out),
    )


def held_pictures(present: Sequence[frozenset[int]], draw: int) -> npt.NDArray[np.bool_]:
    """(N,) True for those that choose the best step: a fifth, one at least, none of one picture.

    Args:
        present: Classes in every picture. What is left to learn from keeps as many classes as a draw can be found for.
    """
    count = max(1, round(INNER * len(present))) if len(present) > 1 else 0
    random = np.random.default_rng([draw, 1])
    best, most = np.zeros(len(present), bool), -1
    for _ in range(_TRIES if count else 0):
        held = np.zeros(len(present), bool)
        held[random.permutation(len(present))[:count]] = True
        classes = len(frozenset().union(*(item for item, out in zip(present, held) if not out)))
        if classes > most:
            best, most = held, classes
        if most == len(frozenset().union(*present)):
            break
    return best


def area_of(picture: Picture, y: npt.NDArray[np.uint8], kept: bool = True) -> TrainingArea:
    """The picture as one date of a training set, its annotation `y` to learn from or to be held out."""
    nothing = np.full_like(y, VOID)
    return TrainingArea(
        x=picture.x[None],
        m=picture.m[None, None],
        labels=(y if kept else nothing)[None],
        held_out=(nothing if kept else y)[None],
        polygons=np.where(y != VOID, picture.polygons, 0)[None],
        name=picture.name,
    )


def polygon_split(picture: Picture, budget: int, draw: int) -> Split:
    """A third of each class's polygons to be scored on, `budget` of the others to learn from, one scene.

    The scored polygons' pixels are in the scene that is learnt from, without labels, as they are for a person who maps
    a whole scene. As many polygons of each class are labelled, and all that are left if the budget reaches them.
    """
    numbers = np.unique(picture.polygons[picture.polygons > 0])
    classes = np.array([picture.y[picture.polygons == number][0] for number in numbers])
    outer, random = np.random.default_rng(draw), np.random.default_rng([draw, 0])
    test: list[int] = []
    labelled: list[int] = []
    held: list[int] = []
    left = []
    for label in np.unique(classes):
        order = outer.permutation(numbers[classes == label])
        count = max(1, round(len(order) / 3))
        test += order[:count].tolist()
        left.append(random.permutation(order[count:]).tolist())
    each = max(budget // len(left), 1) if budget < sum(map(len, left)) else max(map(len, left))
    for members in left:
        chosen = members[:each]
        inner = max(1, round(INNER * len(chosen))) if len(chosen) > 1 else 0
        held += chosen[len(chosen) - inner :]
        labelled += chosen
    y = np.where(np.isin(picture.polygons, labelled), picture.y, np.uint8(VOID))
    checked = np.isin(picture.polygons, held)
    area = replace(
        area_of(picture, y),
        labels=np.where(checked, np.uint8(VOID), y)[None],
        held_out=np.where(checked, y, np.uint8(VOID))[None],
    )
    scored = Scored(picture.x, picture.m, np.where(np.isin(picture.polygons, test), picture.y, np.uint8(VOID)))
    return Split((area,), (scored,), tuple(f"polygon {number}" for number in sorted(labelled)), len(held))
