"""The points of a training's curves: gathered as they come, few enough to be kept with the project."""

from __future__ import annotations

import math

#: Step and value.
Point = tuple[int, float]

#: More points than pixels show nothing more; every second one goes when there are too many.
MAX_POINTS = 2000
#: Enough for a curve that is looked at again later.
KEPT_POINTS = 200


def add_point(points: list[Point], step: int, value: float) -> None:
    """Add a point; one that is not a number is left out, one at or before the last step begins the curve anew there."""
    if not math.isfinite(value):
        return
    if points and step <= points[-1][0]:
        points[:] = [point for point in points if point[0] < step]
    points.append((step, float(value)))
    if len(points) > MAX_POINTS:
        points[:] = thinned(points, MAX_POINTS)


def thinned(points: list[Point], most: int = KEPT_POINTS) -> list[Point]:
    """At most about so many of the points; the last is always among them."""
    points = list(points)
    while len(points) > most:
        points = points[:-1:2] + points[-1:]
    return points
