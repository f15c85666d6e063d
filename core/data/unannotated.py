"""Pixels without labels: how much of which scene is read, and from where in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .grid import Window
from .held_pixels import TrainingArea
from .series import Series

#: Bytes of pixels to read for their own sake, over all scenes. A training holds them twice on a CPU (as they were read
#: and end to end) and thrice while the second is made; 128 MiB are 6.7 million pixels of ten bands of uint16, more than
#: a training of a thousand steps of sixteen tiles of 64² looks at once each.
BUDGET = 128 * 2**20
#: Side of a block where there is room for sixteen of them; many small ones show more of a scene than a few large ones.
_BLOCK = 256
_BLOCKS = 16
#: Blocks without any observed pixel cost reading and give nothing: at most so many blocks are looked into for each one
#: that is wanted.
_LOOKS = 4


def fair_shares(sizes: Sequence[int], budget: int) -> list[int]:
    """A budget dealt out to scenes of different sizes: what a small one does not need goes to the larger ones.

    Args:
        sizes: What each scene could use.

    Returns:
        At most its size for each; all of it wherever the budget allows as much for everyone.

    Example:
        >>> fair_shares([10, 100, 1000], 300)
        [10, 100, 190]
    """
    shares = [0] * len(sizes)
    left = budget
    for place, index in enumerate(sorted(range(len(sizes)), key=lambda index: sizes[index])):
        shares[index] = min(sizes[index], left // (len(sizes) - place))
        left -= shares[index]
    return shares


def days_of(series: Series) -> tuple[float, ...] | None:
    """Days since 1970-01-01 of every date, or None where one has no date."""
    return None if None in series.days else tuple(float(day or 0) for day in series.days)


def read_unannotated(
    series: Series, share: int, *, seed: Sequence[int], least: int = 64, held: Sequence[Window] = ()
) -> list[TrainingArea]:
    """A series without its labels: whole where the share allows, else blocks of it drawn at random.

    Blocks have sides of 256 pixels, or less where a share would hold fewer than sixteen, and lie on a grid of such
    blocks, as files are stored in. Those without any observed pixel are passed over.

    Args:
        share: Bytes of pixels to read; at least one block is read, however little it is.
        seed: Of the draw.
        least: Pixels that the side of a block has at least (a tile's side).
        held: Windows in memory already; no block touches them.

    Returns:
        No areas where nothing is observed, or nothing lies outside of `held`.
    """
    days = days_of(series)
    if series.size_bytes <= share and not held:
        x, m = series.read()
        return [TrainingArea.unannotated(x, m, days, series.name)] if m.any() else []
    pixel = len(series) * len(series.bands) * series.dtype.itemsize
    side = max(_BLOCK, least)
    while side // 2 >= least and share < _BLOCKS * side**2 * pixel:
        side //= 2
    wanted = max(share // (side**2 * pixel), 1)
    blocks = _blocks(series.grid.window, side, least, seed, held)
    areas: list[TrainingArea] = []
    looked = 0
    while looked < len(blocks) and len(areas) < wanted and not (areas and looked >= _LOOKS * wanted):
        some = blocks[looked : looked + wanted - len(areas)]
        looked += len(some)
        # Row by row: a file's own blocks are then often still in GDAL's cache.
        for window in sorted(some, key=lambda window: (window.row, window.col)):
            x, m = series.read(window)
            if m.any():
                areas.append(TrainingArea.unannotated(x, m, days, series.name))
    return areas


def _blocks(grid: Window, side: int, least: int, seed: Sequence[int], held: Sequence[Window]) -> list[Window]:
    """The blocks of a grid that touch nothing held, in random order, without slivers at its lower and right edges."""
    found = []
    across = -(-grid.width // side)
    for number in np.random.default_rng(list(seed)).permutation(-(-grid.height // side) * across).tolist():
        row, col = number // across * side, number % across * side
        window = Window(row, col, min(side, grid.height - row), min(side, grid.width - col))
        sliver = min(window.shape) < min(least, *grid.shape)
        if not sliver and not any(window.intersection(other) for other in held):
            found.append(window)
    return found
