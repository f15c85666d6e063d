"""Cells of a map, gathered as its pixels come: how unsure and how mixed each is, what it looks like, what is drawn.

A cell is a square of pixels on a fixed lattice, as large as a patch that a person outlines. Its sums are added up
piece by piece, so it does not matter how the pixels are cut into pieces; and of all cells only a sample is kept, so
memory does not grow with the raster. The sample is drawn by weight and by class (priority sampling: Duffield, Lund and
Thorup 2007, J. ACM 54 (6), 32), with random numbers that depend on the seed and on where a cell lies alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]

#: Cells that are kept to choose from, of all classes together, and cells that tell what is annotated.
CANDIDATES = 3000
KNOWN = 1000
#: Of a cell's pixels, those of an annotation that make it tell what is annotated.
_DRAWN = 0.2


@dataclass(frozen=True)
class Weighing:
    """What makes a cell worth a label by itself. Chosen on draws of the benchmark that nothing is reported of.

    Attributes:
        floor: Worth of a cell that the model is sure of.
        sharp: Power of the entropy.
        mixed: Mixture of classes (`Cells.mixture`) at which a cell is worth 1/e: it can hardly be outlined as one.
    """

    floor: float = 0.02
    sharp: float = 2.0
    mixed: float = 1.0

    def __call__(self, cells: Cells) -> Array:
        """(N,) worth of each cell."""
        worth = self.floor + (1.0 - self.floor) * cells.entropy**self.sharp
        return np.asarray(worth * np.exp(-cells.mixture / self.mixed))


WEIGHING = Weighing()


@dataclass(frozen=True)
class Cells:
    """N cells, each at one date.

    Attributes:
        area: (N,) number of the area.
        row, col: (N,) first pixel, in the area's grid.
        date: (N,) number of the date.
        entropy, novelty: (N,) means over the pixels, 0–1.
        mixture: (N,) entropy of the mean probabilities less the mean entropy: 0 where all pixels are told the same.
        shares: (N, K) mean probabilities.
        looks: (N, 2 C) mean and deviation of every z-scored band; C = 0 where no image was given.
    """

    area: npt.NDArray[np.int32]
    row: npt.NDArray[np.int32]
    col: npt.NDArray[np.int32]
    date: npt.NDArray[np.int32]
    entropy: Floats
    novelty: Floats
    mixture: Floats
    shares: Floats
    looks: Floats

    def __len__(self) -> int:
        return len(self.row)

    def take(self, chosen: Array) -> Cells:
        """Some of them, by index or mask."""
        return replace(self, **{item.name: getattr(self, item.name)[chosen] for item in fields(self)})

    def joined(self, others: Cells) -> Cells:
        """These and others."""
        parts = {item.name: (getattr(self, item.name), getattr(others, item.name)) for item in fields(self)}
        return Cells(**{name: np.concatenate(pair) for name, pair in parts.items()})


@dataclass(frozen=True)
class Pixels:
    """A piece of a map.

    Attributes:
        p: (T, K, h, w) probabilities, or ones and zeros where only the class is known.
        entropy: (T, h, w), 0–1.
        observed: (T, h, w).
        novelty: (T, h, w), 0–1, or None.
        x: (T, C, h, w) z-scored bands, or None.
        blocked: (h, w) where nothing is to be suggested.
        drawn: (h, w) where something is annotated.
    """

    p: Floats
    entropy: Floats
    observed: Bools
    novelty: Optional[Floats] = None
    x: Optional[Floats] = None
    blocked: Optional[Bools] = None
    drawn: Optional[Bools] = None


@dataclass(frozen=True)
class Gathered:
    """What `CellCollector.finish` gives.

    Attributes:
        cells: The candidates.
        weight: (N,) the worth that each stands for, its own and that of cells like it that were not kept.
        known: Cells that are annotated, at every date that shows them; looks and shares are what counts.
        pixels: (K,) mapped pixels by likeliest class.
        free: Cells that could be suggested, kept or not.
    """

    cells: Cells
    weight: Array
    known: Cells
    pixels: Array
    free: int


class CellCollector:
    """Takes the pieces of all areas and keeps a sample of their cells.

    Args:
        patch: Side of a cell in pixels.
        classes: K.
        bands: C, 0 without an image.
        seed: The same gives the same sample.
        weighing: What makes a cell worth being kept.
        most: Candidates to keep.
    """

    def __init__(
        self,
        patch: int,
        classes: int,
        bands: int,
        seed: int = 0,
        weighing: Weighing = WEIGHING,
        most: int = CANDIDATES,
    ) -> None:
        self._patch, self._classes, self._bands, self._seed = patch, classes, bands, seed
        self._weighing = weighing
        self._most = max(most // classes, 1)
        self._kept: list[tuple[Cells, Array] | None] = [None] * classes
        self._known: tuple[Cells, Array] | None = None
        self._pixels = np.zeros(classes, np.int64)
        self._free = 0
        self._open: dict[tuple[int, int, int], Array] = {}

    def add(self, area: int, row: int, col: int, pixels: Pixels) -> None:
        """A piece of an area whose first pixel is at (row, col); no pixel comes twice."""
        best = np.where(pixels.observed, pixels.p.argmax(1), self._classes)
        self._pixels += np.bincount(best.ravel(), minlength=self._classes + 1)[: self._classes]
        sums, rows, cols = self._sums(row, col, pixels)
        # Channels first, for they are added up plane by plane; cells first from here on.
        flat = sums.reshape(len(sums), -1).T
        at_row, at_col = (item.ravel() for item in np.meshgrid(rows, cols, indexing="ij"))
        whole = flat[:, 0] == self._patch**2
        if not whole.all():
            ready = self._complete(area, at_row[~whole], at_col[~whole], flat[~whole])
            flat = np.concatenate([flat[whole], ready[0]])
            at_row, at_col = (np.concatenate(pair) for pair in ((at_row[whole], ready[1]), (at_col[whole], ready[2])))
        if len(flat):
            self._take(area, at_row.astype(np.int32), at_col.astype(np.int32), flat)

    def close_area(self) -> None:
        """All pixels of an area have come: cells that its edge cuts are forgotten."""
        self._open.clear()

    def finish(self) -> Gathered:
        """The sample."""
        cells, weights = self._nothing(), [np.zeros(0)]
        for kept in filter(None, self._kept):
            own, keys = kept
            threshold = 0.0
            if len(own) > self._most:
                last = int(keys.argmin())
                threshold, own = float(keys[last]), own.take(np.arange(len(own)) != last)
            cells = cells.joined(own)
            weights.append(np.maximum(self._weighing(own), threshold))
        # By place, so that what is equal otherwise stays in one order however it came.
        order = np.lexsort((cells.col, cells.row, cells.area))
        known = self._nothing() if self._known is None else self._known[0]
        again = np.lexsort((known.date, known.col, known.row, known.area))
        return Gathered(
            cells.take(order), np.concatenate(weights)[order], known.take(again), self._pixels.copy(), self._free
        )

    def _nothing(self) -> Cells:
        whole, real = np.zeros(0, np.int32), np.zeros(0, np.float32)
        shares, looks = np.zeros((0, self._classes), np.float32), np.zeros((0, 2 * self._bands), np.float32)
        return Cells(whole, whole, whole, whole, real, real, real, shares, looks)

    def _sums(self, row: int, col: int, pixels: Pixels) -> tuple[Array, Array, Array]:
        """(S, n, m) sums over the parts of cells in a piece, and the n rows and m columns where the cells begin.

        The S are: pixels, blocked, drawn; then of every date: observed, entropy, novelty, K shares, C bands, C squares.
        """
        side = self._patch
        height, width = pixels.observed.shape[1:]
        starts = [np.unique(np.maximum(np.arange(a // side, (a + n - 1) // side + 1) * side - a, 0))
                  for a, n in ((row, height), (col, width))]  # fmt: skip

        def added(planes: Array) -> Array:
            down = np.add.reduceat(planes, starts[0], axis=-2, dtype=np.float64)
            return np.asarray(np.add.reduceat(down, starts[1], axis=-1))

        nothing = np.zeros((height, width), np.bool_)
        common = [np.ones((height, width), np.bool_)]
        common += [nothing if item is None else item for item in (pixels.blocked, pixels.drawn)]
        found = [added(np.stack(common))]
        for date, seen in enumerate(pixels.observed):
            novelty = nothing if pixels.novelty is None else np.where(seen, pixels.novelty[date], 0)
            found.append(added(np.stack([seen, np.where(seen, pixels.entropy[date], 0), novelty])))
            found.append(added(np.where(seen, pixels.p[date], 0)))
            if pixels.x is not None:
                bands = np.where(seen, pixels.x[date], 0)
                found += [added(bands), added(np.square(bands, dtype=np.float64))]
        return np.concatenate(found), *((a + s) // side * side for a, s in zip((row, col), starts))

    def _complete(self, area: int, rows: Array, cols: Array, sums: Array) -> tuple[Array, Array, Array]:
        """Add parts of cells to those that came before; (sums, rows, columns) of the cells that are whole now."""
        ready = []
        for row, col, part in zip(rows.tolist(), cols.tolist(), sums):
            key = (area, row, col)
            total = self._open.pop(key, 0.0) + part
            if total[0] == self._patch**2:
                ready.append((total, row, col))
            else:
                self._open[key] = total
        if not ready:
            return sums[:0], rows[:0], cols[:0]
        return np.stack([item[0] for item in ready]), *(np.array([item[i] for item in ready]) for i in (1, 2))

    def _take(self, area: int, rows: Array, cols: Array, sums: Array) -> None:
        """Keep of these whole cells what is worth it."""
        size = self._patch**2
        dates = [self._cells(area, rows, cols, date, part) for date, part in enumerate(self._by_date(sums))]
        seen = np.stack([part[:, 0] for part in self._by_date(sums)])
        drawn = sums[:, 2] >= _DRAWN * size
        for date, cells in enumerate(dates):
            there = drawn & (seen[date] >= size / 2)
            if there.any():
                self._keep_known(cells.take(there))
        free = (seen == size) & (sums[:, 1] == 0) & (sums[:, 2] == 0)
        worth = np.stack([self._weighing(cells) for cells in dates])
        worth[~free] = -1.0
        chosen = worth.argmax(0)
        for date, cells in enumerate(dates):
            best = free[date] & (chosen == date)
            if best.any():
                self._keep(cells.take(best), worth[date][best])

    def _by_date(self, sums: Array) -> list[Array]:
        step = 3 + self._classes + 2 * self._bands
        return [sums[:, at : at + step] for at in range(3, sums.shape[1], step)]

    def _cells(self, area: int, rows: Array, cols: Array, date: int, sums: Array) -> Cells:
        count = np.maximum(sums[:, :1], 1)
        means = sums[:, 1:] / count
        entropy, novelty, shares = means[:, 0], means[:, 1], means[:, 2 : 2 + self._classes]
        bands, squares = np.split(means[:, 2 + self._classes :], 2, axis=1)
        variance = np.maximum(squares - bands**2, 0)
        return Cells(
            area=np.full(len(rows), area, np.int32),
            row=rows,
            col=cols,
            date=np.full(len(rows), date, np.int32),
            entropy=entropy.astype(np.float32),
            novelty=novelty.astype(np.float32),
            mixture=np.clip(_entropy(shares) - entropy, 0, 1).astype(np.float32),
            shares=shares.astype(np.float32),
            looks=np.concatenate([bands, np.sqrt(variance)], 1).astype(np.float32),
        )

    def _keep(self, cells: Cells, worth: Array) -> None:
        self._free += len(cells)
        likeliest = cells.shares.argmax(1)
        keys = worth / _random(self._seed, cells)
        for label in np.unique(likeliest).tolist():
            own = likeliest == label
            # One more than is kept in the end tells what the others stand for.
            self._kept[label] = _largest(self._kept[label], cells.take(own), keys[own], self._most + 1)

    def _keep_known(self, cells: Cells) -> None:
        self._known = _largest(self._known, cells, _random(self._seed, cells), KNOWN)


def _largest(kept: tuple[Cells, Array] | None, cells: Cells, keys: Array, most: int) -> tuple[Cells, Array]:
    if kept is not None:
        cells, keys = kept[0].joined(cells), np.concatenate([kept[1], keys])
    if len(cells) > most:
        order = np.lexsort((cells.col, cells.row, cells.area, -keys))[:most]
        cells, keys = cells.take(order), keys[order]
    return cells, keys


def _entropy(p: Array) -> Array:
    """(N,) over log K of (N, K)."""
    if p.shape[1] < 2:
        return np.zeros(len(p))
    return np.asarray(-(p * np.log(np.maximum(p, 1e-12))).sum(1) / math.log(p.shape[1]))


def _random(seed: int, cells: Cells) -> Array:
    """(N,) numbers within (0, 1) that depend on the seed and on where and when a cell is alone (SplitMix64)."""
    z = np.full(len(cells), seed, np.uint64)
    with np.errstate(over="ignore"):
        for part in (cells.area, cells.row, cells.col, cells.date):
            z = (z ^ part.astype(np.uint64)) + np.uint64(0x9E3779B97F4A7C15)
            z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            z = z ^ (z >> np.uint64(31))
    return np.asarray(((z >> np.uint64(11)).astype(np.float64) + 0.5) / 2.0**53)
