"""Outlines of pixels as straight lines, by less than half a pixel, so that neighbours still fit exactly.

Around every crossing of the pixels' lattice lies a square of one pixel's size. An outline runs through a chain of such
squares from side to side, and where only two regions meet no other outline enters its squares. So it may take any way
that leaves each square by the side that it left it by: different outlines never meet, and none meets itself (compare
the sleeve-fitting of Zhao & Saalfeld 1997). Where three or more regions meet, the point stays, and within its square
every outline keeps to its own quarter.
"""

from __future__ import annotations

from collections.abc import Sequence

from .outlines import Ring

Point = tuple[float, float]
#: Middle (y, x) of a pixel's edge, and the direction (y, x) that it is passed in.
Gate = tuple[float, float, int, int]

#: Half of the opening, in pixels, that an outline may leave a square by: less than 0.5, where squares touch.
_HALF = 0.45


def straightened(ring: Ring) -> list[Point]:
    """A ring's points (y, x), the first not said again; edges without a class on the other side stay as they are.

    The same outline gives the same points from either of its sides.
    """
    nodes = [number for number, is_node in enumerate(ring.node) if is_node]
    points: list[Point] = list(ring.points)
    if not nodes:
        return points if ring.free[0] else _closed(points)
    found: list[Point] = []
    count = len(points)
    for number, begin in enumerate(nodes):
        end = nodes[(number + 1) % len(nodes)]
        length = (end - begin) % count or count
        arc = [points[(begin + i) % count] for i in range(length + 1)]
        found += (arc if ring.free[begin] else _open(arc))[:-1]
    return found


def _open(arc: list[Point]) -> list[Point]:
    """Both ends stay."""
    if len(arc) == 2:
        return arc
    turned = arc[::-1]
    if turned < arc:
        return _shortest(turned[0], _gates(turned), turned[-1])[::-1]
    return _shortest(arc[0], _gates(arc), arc[-1])


def _closed(points: list[Point]) -> list[Point]:
    """A ring that meets no other: it begins at its first corner, in reading order, and ends there."""
    first = points.index(min(points))
    around = [*points[first:], *points[:first], points[first]]
    turned = around[::-1]
    backwards = turned < around
    gates = _gates(turned if backwards else around)
    begin = gates[0][:2]
    found = _shortest(begin, gates[1:], begin)[:-1]
    return found[::-1] if backwards else found


def _gates(path: Sequence[Point]) -> list[Gate]:
    """Middles (y, x) of the pixels' edges along a path, and the direction (y, x) of each.

    Of a straight run the first and the last: what passes both passes all between them.
    """
    found = []
    for (y, x), (b, a) in zip(path, path[1:]):
        length = abs(b - y) + abs(a - x)
        dy, dx = (b > y) - (b < y), (a > x) - (a < x)
        found.append((y + dy / 2, x + dx / 2, dy, dx))
        if length > 1:
            found.append((b - dy / 2, a - dx / 2, dy, dx))
    return found


def _shortest(begin: Point, gates: Sequence[Gate], end: Point) -> list[Point]:
    """From `begin` to `end` through all gates, turning only at their middles, each time as late as can be."""
    found = [begin]
    count = len(gates)
    number = 0
    while number < count:
        y0, x0 = found[-1]
        # The cone of directions that pass all gates so far: from (ry, rx) to (ly, lx).
        ly = lx = ry = rx = 0.0
        best = number
        for i in range(number, count):
            y, x, dy, dx = gates[i]
            y -= y0
            x -= x0
            # The two posts of the gate.
            ay, ax = y + _HALF * dx, x - _HALF * dy
            by, bx = y - _HALF * dx, x + _HALF * dy
            if i == number:
                ly, lx, ry, rx = ay, ax, by, bx
            else:
                if lx * ay - ly * ax < 0:
                    ly, lx = ay, ax
                if rx * by - ry * bx > 0:
                    ry, rx = by, bx
                if rx * ly - ry * lx <= 0:
                    break
            if rx * y - ry * x >= 0 and x * ly - y * lx >= 0:
                best = i
        else:
            y, x = end[0] - y0, end[1] - x0
            if rx * y - ry * x >= 0 and x * ly - y * lx >= 0:
                break
        found.append(gates[best][:2])
        number = best + 1
    found.append(end)
    return found
