"""Area of each class from a map and a sample of the truth, with its error (stratified estimation).

P. Olofsson, G. M. Foody, M. Herold, S. V. Stehman, C. E. Woodcock, M. A. Wulder: Good practices for estimating area and
assessing accuracy of land change, Remote Sensing of Environment 148 (2014) 42–57; equation numbers are theirs.

Their errors presume independent samples. The pixels of a polygon are not: `resampled_errors` draws whole polygons.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

#: Standard errors on either side that hold 95 % of a normal distribution, as in the paper.
Z95 = 1.96


@dataclass(frozen=True)
class AreaEstimate:
    """What the sample says about the whole map.

    Attributes:
        area: (K,) estimated area of every class (eq. 9 times the area), in the unit of `mapped`; over `covered` only.
        area_se: (K,) its standard error (eq. 10 times the area).
        users, users_se: (K,) user's accuracy (eq. 2, 6).
        producers, producers_se: (K,) producer's accuracy (eq. 3, 7).
        overall, overall_se: Overall accuracy (eq. 1, 5).
        sampled: (K,) bool: strata (map classes) with the two samples or more that an error needs.
        covered: Share of the mapped area that lies in sampled strata.
    """

    area: Array
    area_se: Array
    users: Array
    users_se: Array
    producers: Array
    producers_se: Array
    overall: float
    overall_se: float
    sampled: Array
    covered: float


def estimate_areas(confusion: Array, mapped: Array) -> AreaEstimate:
    """Stratified estimates of area and accuracy; the strata are the map's classes.

    Presumes that within each map class the truth is a random sample.

    Args:
        confusion: (K, K) sample counts, map × truth.
        mapped: (K,) area of each map class over the whole map, any unit.

    Returns:
        NaN where the sample gives no figure. Map classes with fewer than two samples are left out of everything, and
        `covered` says how much of the map that leaves.

    Example:
        >>> result = estimate_areas([[75, 25], [10, 190]], [20.0, 80.0])
        >>> round(float(result.area[0]), 3), round(Z95 * float(result.area_se[0]), 3)
        (19.0, 2.963)
    """
    n = np.asarray(confusion, np.float64)
    mapped = np.asarray(mapped, np.float64)
    size = n.sum(1)
    sampled = (size >= 2) & (mapped > 0)
    total = float(mapped[sampled].sum())
    classes = len(mapped)
    if not sampled.any():
        none = np.full(classes, math.nan)
        return AreaEstimate(none, none, none, none, none, none, math.nan, math.nan, sampled, 0.0)
    weight = np.where(sampled, mapped, 0.0) / total
    share = np.divide(n, size[:, None], out=np.zeros_like(n), where=sampled[:, None])
    variance = np.divide(share * (1.0 - share), (size - 1.0)[:, None], out=np.zeros_like(n), where=sampled[:, None])
    proportion = weight[:, None] * share  # eq. 4
    column = proportion.sum(0)  # eq. 9
    column_se = np.sqrt((weight[:, None] ** 2 * variance).sum(0))  # eq. 10

    users = np.where(sampled, np.diagonal(share), math.nan)
    users_variance = np.where(sampled, np.diagonal(variance), math.nan)
    # Eq. 7 with the areas of the strata as N_i.
    inside = np.where(sampled, mapped, 0.0)
    estimated = (inside[:, None] * share).sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        producers = np.diagonal(proportion) / column
        own = inside**2 * (1.0 - producers) ** 2 * np.diagonal(variance)
        others = (inside[:, None] ** 2 * variance).sum(0) - inside**2 * np.diagonal(variance)
        producers_se = np.sqrt(own + producers**2 * others) / estimated
    return AreaEstimate(
        area=column * total,
        area_se=column_se * total,
        users=users,
        users_se=np.sqrt(users_variance),
        producers=producers,
        producers_se=producers_se,
        overall=float(np.trace(proportion)),
        overall_se=float(np.sqrt((weight**2 * np.diagonal(variance)).sum())),
        sampled=sampled,
        covered=total / float(mapped.sum()),
    )


@dataclass(frozen=True)
class Drawn:
    """Truths that might have been met as well, by drawing whole polygons.

    Attributes:
        confusions: (S, K, K) counts, map × truth, of every draw.
        few: (K,) bool: true classes with fewer than two polygons, of which nothing varies.
    """

    confusions: Array
    few: Array


def draw_polygons(counts: Array, polygon_class: Array, classes: int, *, samples: int = 1000, seed: int = 0) -> Drawn:
    """Whole polygons drawn again and again.

    Of P polygons P − 1 are drawn with replacement, so that few polygons do not make errors too small (J. N. K. Rao,
    C. F. J. Wu: Resampling inference with complex survey data, Journal of the American Statistical Association 83
    (1988) 231–241). They are drawn of all classes together: how much of each true class was met on a map class is
    chance too, and polygons of one pixel then give the errors of the formulas.

    Args:
        counts: (P, K) pixels of every polygon by the map's class.
        polygon_class: (P,) true class index of every polygon.
        classes: K.
    """
    counts = np.asarray(counts, np.float64)
    there = counts.sum(1) > 0
    counts, polygon_class = counts[there], np.asarray(polygon_class)[there]
    # The same figures in whatever order the polygons were drawn.
    order = np.lexsort((*counts.T, polygon_class))
    counts, polygon_class = counts[order], polygon_class[order]
    few = np.bincount(polygon_class, minlength=classes) < 2
    # (P, map × truth)
    tables = np.zeros((len(counts), classes, classes))
    tables[np.arange(len(counts)), :, polygon_class] = counts
    rng = np.random.default_rng(seed)
    drawn = np.zeros((0 if few.all() else samples, classes, classes))
    n = len(counts)
    for draw in drawn:
        draw[:] = np.tensordot(rng.multinomial(n - 1, np.full(n, 1 / n)) * (n / (n - 1)), tables, 1)
    return Drawn(drawn, few)


def resampled_errors(
    found: AreaEstimate, counts: Array, polygon_class: Array, mapped: Array, *, samples: int = 1000, seed: int = 0
) -> AreaEstimate:
    """The same estimates, with standard errors by drawing whole polygons, see `draw_polygons`.

    Args:
        found: What `estimate_areas` gives for these polygons.
        mapped: As in `estimate_areas`.

    Returns:
        Errors that are NaN for classes with fewer than two polygons; of the overall accuracy, where no class has two.
    """
    return with_errors(found, draw_polygons(counts, polygon_class, len(mapped), samples=samples, seed=seed), mapped)


def with_errors(found: AreaEstimate, polygons: Drawn, mapped: Array) -> AreaEstimate:
    """`resampled_errors` from polygons that were drawn already, for maps of several dates."""
    mapped = np.asarray(mapped, np.float64)
    drawn: dict[str, list[Any]] = {"area": [], "users": [], "producers": [], "overall": []}
    for confusion in polygons.confusions:
        once = estimate_areas(confusion, mapped)
        if not once.sampled.any():
            continue
        # A map class that no drawn polygon touches must not shrink the map.
        drawn["area"].append(once.area * (found.covered / once.covered))
        for name in ("users", "producers", "overall"):
            drawn[name].append(getattr(once, name))
    errors = {name: _spread(np.array(values), polygons.few) for name, values in drawn.items() if name != "overall"}
    return replace(
        found,
        area_se=errors["area"],
        users_se=errors["users"],
        producers_se=errors["producers"],
        overall_se=float(np.std(drawn["overall"])) if drawn["overall"] else math.nan,
    )


def _spread(drawn: Array, few: Array) -> Array:
    """(K,) standard deviation over the draws in which a class has a figure; NaN for classes that are too few."""
    spread = np.full(len(few), math.nan)
    for k in np.flatnonzero(~few):
        there = drawn[np.isfinite(drawn[:, k]), k]
        if len(there) > 1:
            spread[k] = there.std()
    return spread
