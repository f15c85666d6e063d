"""Area of each class from a map and a sample of the truth, with its error (stratified estimation).

P. Olofsson, G. M. Foody, M. Herold, S. V. Stehman, C. E. Woodcock, M. A. Wulder: Good practices for estimating area and
assessing accuracy of land change, Remote Sensing of Environment 148 (2014) 42–57; equation numbers are theirs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
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
