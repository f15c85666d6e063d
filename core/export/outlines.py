"""From a class raster to the outlines of its regions, traced from their corners.

A region is what hangs together by edges of pixels and has one class. Its outline is known by its corners alone: on a
line of the pixels' lattice two corners that follow one another are joined by an edge. So the raster is read once, in
row bands, and what is kept grows with the outlines' corners, not with pixels.

Positions are those of the lattice: (0, 0) is the upper-left corner of the first pixel. Outlines run clockwise (as seen
with rows downwards) around their region, holes the other way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.connected import groups

Array = npt.NDArray[Any]

#: What an item is: a corner; or a place on a straight edge where two others meet on its far side.
CORNER, ALONG_ROW, ALONG_COLUMN = 0, 1, 2

#: Items that are linked at once.
_CHUNK = 1 << 18


@dataclass
class Items:
    """Corners and junctions on the outlines of regions; n of them.

    Attributes:
        region: (n,) number of the region.
        y, x: (n,) row and column of the lattice.
        kind: (n,) one of CORNER, ALONG_ROW, ALONG_COLUMN.
        below: (n,) whether the region lies below its edge along the row.
        east: (n,) whether it lies right of its edge along the column.
        right: (n,) of corners: whether the edge along the row goes right from here.
        down: (n,) … and that along the column down.
        node: (n,) whether three outlines or more meet here.
        free: (n,) whether there is no class on the other side of the edge that leaves here.
    """

    region: Array
    y: Array
    x: Array
    kind: Array
    below: Array
    east: Array
    right: Array
    down: Array
    node: Array
    free: Array

    @classmethod
    def join(cls, parts: list[Items]) -> Items:
        """All of them, one after the other."""
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in cls.__dataclass_fields__))

    def take(self, chosen: Array | slice) -> Items:
        """Some of them, by number."""
        return Items(*(getattr(self, name)[chosen] for name in self.__dataclass_fields__))


@dataclass
class Regions:
    """All regions of a raster.

    Attributes:
        items: On their outlines, by region.
        value: (R,) class of each region.
        pixels: (R,) its pixels.
        total: (R,) sum of the weights of those that have one.
        weighed: (R,) how many have one.
    """

    items: Items
    value: Array
    pixels: Array
    total: Array
    weighed: Array


@dataclass(frozen=True)
class Ring:
    """One closed outline.

    Attributes:
        points: [(y, x)] of the lattice, the first not said again.
        node, free: As in `Items`.
    """

    points: list[tuple[int, int]]
    node: list[bool]
    free: list[bool]

    @property
    def area(self) -> int:
        """Pixels within; negative for a hole."""
        around = zip(self.points, self.points[1:] + self.points[:1])
        return sum(x * b - a * y for (y, x), (b, a) in around) // 2

    def part(self, numbers: list[int]) -> Ring:
        """Some of its points, by number."""
        return Ring([self.points[i] for i in numbers], [self.node[i] for i in numbers], [self.free[i] for i in numbers])


def find_regions(bands: Iterable[tuple[Array, Array | None]]) -> Regions:
    """Read a raster from the top.

    Args:
        bands: Row bands of one width, in order: (h, W) uint8 class ids, 0 = none; and (h, W) weights, NaN = none, or
            None.
    """
    from skimage.measure import label

    items: list[Items] = []
    values: list[Array] = []
    sums: list[list[Array]] = [[], [], []]
    seams: list[Array] = []
    regions = row = 0
    # The last row before, and its regions.
    above: Array = np.zeros((1, 0), np.uint8)
    above_label: Array = np.zeros((1, 0), np.int64)
    for ids, weights in bands:
        if not row:
            above, above_label = np.zeros_like(ids[:1]), np.zeros(ids[:1].shape, np.int64)
        cells = np.concatenate([above, ids])
        named: Array = label(cells, background=0, connectivity=1).astype(np.int64)  # type: ignore[no-untyped-call]
        count = int(named.max())
        # Numbers go on from those of the bands before.
        named[named > 0] += regions
        seam = (above_label > 0) & (named[:1] > 0)
        seams.append(np.stack([above_label[seam], named[:1][seam]]))
        value = np.zeros(count, np.uint8)
        value[named[named > 0] - regions - 1] = cells[named > 0]
        values.append(value)
        for into, part in zip(sums, _sums(named[1:] - regions, weights, count)):
            into.append(part)
        items.append(_items(cells, named, row))
        above, above_label = ids[-1:].copy(), named[-1:].copy()
        regions, row = regions + count, row + len(ids)
    cells = np.concatenate([above, np.zeros_like(above)])
    items.append(_items(cells, np.concatenate([above_label, np.zeros_like(above_label)]), row))
    root, first = groups(regions, np.concatenate(seams, 1) - 1)
    found = Items.join(items)
    found.region = root[found.region - 1].astype(np.int32)
    order = np.argsort(found.region, kind="stable")
    pixels, total, weighed = (np.bincount(root, np.concatenate(part), len(first)) for part in sums)
    value = np.concatenate(values)[first]
    return Regions(found.take(order), value, pixels.astype(np.int64), total, weighed.astype(np.int64))


def _sums(local: Array, weights: Array | None, count: int) -> tuple[Array, Array, Array]:
    """Pixels, weights and weighed pixels by region; `local` counts from 1, anything less is none."""
    flat = np.maximum(local.ravel(), 0)
    pixels = np.bincount(flat, minlength=count + 1)[1:]
    if weights is None:
        return pixels, np.zeros(count), np.zeros(count)
    there = ~np.isnan(weights).ravel()
    total = np.bincount(flat[there], weights.ravel()[there], count + 1)[1:]
    return pixels, total, np.bincount(flat[there], minlength=count + 1)[1:]


def _items(cells: Array, named: Array, row: int) -> Items:
    """Corners and junctions on the lattice rows between each two rows of cells; the first of them is `row`."""
    cells, named = (np.pad(array, ((0, 0), (1, 1))) for array in (cells, named))
    found: list[Items] = []
    corner = {
        (south, east): (slice(south, len(cells) - 1 + south), slice(east, cells.shape[1] - 1 + east))
        for south in (0, 1)
        for east in (0, 1)
    }
    nw, ne, sw, se = (cells[corner[place]] for place in ((0, 0), (0, 1), (1, 0), (1, 1)))
    edges = (nw != ne).astype(np.uint8) + (ne != se) + (se != sw) + (sw != nw)
    for (south, east), place in corner.items():
        own = cells[place]
        beside, over, across = (cells[corner[q]] for q in ((south, 1 - east), (1 - south, east), (1 - south, 1 - east)))
        mapped = (own != 0) & (edges > 0)
        convex = mapped & (beside != own) & (over != own)
        concave = mapped & (beside == own) & (over == own) & (across != own)
        for where, inward in ((convex, False), (concave, True)):
            right, down = bool(east) != inward, bool(south) != inward
            leaves_along_row = bool(south) == right
            far = across if inward else over if leaves_along_row else beside
            found.append(_listed(where, named[place], row, CORNER, south, east, right, down, edges, far))
        # Each straight place once: by the left or the upper one of the region's two cells.
        if not east:
            where = mapped & (beside == own) & (over != own) & (across != own) & (over != across)
            far = across if south else over
            found.append(_listed(where, named[place], row, ALONG_ROW, south, east, False, False, edges, far))
        if not south:
            where = mapped & (over == own) & (beside != own) & (across != own) & (beside != across)
            far = beside if east else across
            found.append(_listed(where, named[place], row, ALONG_COLUMN, south, east, False, False, edges, far))
    return Items.join(found)


def _listed(
    where: Array, named: Array, row: int, kind: int, south: int, east: int, right: bool, down: bool, edges: Array,
    far: Array,
) -> Items:  # fmt: skip
    y, x = np.nonzero(where)

    def all_are(value: int, dtype: Any = bool) -> Array:
        return np.full(len(y), value, dtype)

    return Items(
        region=named[y, x],
        y=(y + row).astype(np.int32),
        x=x.astype(np.int32),
        kind=all_are(kind, np.uint8),
        below=all_are(south),
        east=all_are(east),
        right=all_are(right),
        down=all_are(down),
        node=edges[y, x] > 2,
        free=far[y, x] == 0,
    )


def outlines(regions: Regions) -> Iterator[tuple[int, Ring, list[Ring]]]:
    """(number, its outer ring, its holes) of all regions, in order. Rings touch themselves nowhere; holes may touch
    their outer ring, or each other, at single points, as OGC's simple features allow."""
    items = regions.items
    ends = np.searchsorted(items.region, np.arange(len(regions.value)), "right")
    start = 0
    while start < len(items.region):
        # Whole regions, at least one.
        last = int(items.region[min(start + _CHUNK, len(items.region) - 1)])
        stop = int(ends[last])
        rings: dict[int, list[Ring]] = {}
        for number, ring in _rings(items.take(slice(start, stop))):
            rings.setdefault(number, []).extend(_parted(ring))
        for number in sorted(rings):
            by_size = sorted(rings[number], key=lambda ring: ring.area)
            yield number, by_size[-1], by_size[:-1]
        start = stop


def _rings(items: Items) -> Iterator[tuple[int, Ring]]:
    following = _links(items).tolist()
    region, y, x = items.region.tolist(), items.y.tolist(), items.x.tolist()
    node, free = items.node.tolist(), items.free.tolist()
    seen = bytearray(len(following))
    for first in range(len(following)):
        if seen[first]:
            continue
        numbers = []
        i = first
        while not seen[i]:
            seen[i] = 1
            numbers.append(i)
            i = following[i]
        yield (
            region[first],
            Ring([(y[i], x[i]) for i in numbers], [node[i] for i in numbers], [free[i] for i in numbers]),
        )


def _links(items: Items) -> Array:
    """(n,) number of the item that follows each on its outline, the region to the right."""
    following = np.full(len(items.region), -1, np.int64)
    # Where two corners of a region meet, the edge that ends there comes before the one that begins.
    lines = (
        (ALONG_ROW, (items.right, items.x, items.y, items.region), items.below),
        (ALONG_COLUMN, (items.down, items.y, items.x, items.region), ~items.east),
    )
    for kind, keys, onwards in lines:
        chosen = np.flatnonzero((items.kind == CORNER) | (items.kind == kind))
        order = chosen[np.lexsort([key[chosen] for key in keys])]
        # An edge begins at every other corner, and what lies on it comes before it ends.
        inside = (np.cumsum(items.kind[order] == CORNER) % 2 == 1)[:-1]
        a, b = order[:-1][inside], order[1:][inside]
        ahead = onwards[a]
        following[a[ahead]] = b[ahead]
        following[b[~ahead]] = a[~ahead]
    return following


def _parted(ring: Ring) -> list[Ring]:
    """A ring that meets itself at points, as rings that do not."""
    if len(set(ring.points)) == len(ring.points):
        return [ring]
    found: list[Ring] = []
    path: list[int] = []
    places: dict[tuple[int, int], int] = {}
    for number, point in enumerate(ring.points):
        if point in places:
            begin = places[point]
            loop = path[begin:]
            for i in loop:
                del places[ring.points[i]]
            del path[begin:]
            found.append(ring.part(loop))
        places[point] = len(path)
        path.append(number)
    return [*found, ring.part(path)]
