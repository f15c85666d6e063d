"""Rasters of many dates with few files open: what each is, learnt once, and the raster itself, opened when read."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from .grid import Grid
from .raster import Raster, elsewhere

if TYPE_CHECKING:
    from collections.abc import Hashable

#: Rasters kept open at most. An image of several files keeps more open, but GDAL bounds those to 100 in all; both
#: together stay far below what a process may open (1024 on Linux, 512 on Windows).
OPEN_AT_MOST = 128


class Shelf:
    """Keeps the rasters opened last, up to a number. Safe for several threads.

    When full, it lets go of the one that was used last: dates are read one after another, again for every window, so
    that the oldest one is the next to be wanted.
    """

    def __init__(self, capacity: int = OPEN_AT_MOST) -> None:
        self.capacity = max(1, capacity)
        self._open: OrderedDict[Hashable, Raster] = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._open)

    def get(self, key: Hashable, opener: Callable[[], Raster]) -> Raster:
        """The raster of a key, opened if it is not; stays open while somebody holds it, kept here or not."""
        with self._lock:
            raster = self._open.get(key)
            if raster is not None:
                self._open.move_to_end(key)
                return raster
        return self.put(key, opener())

    def put(self, key: Hashable, raster: Raster) -> Raster:
        """Keep an open raster."""
        with self._lock:
            if key not in self._open and len(self._open) >= self.capacity:
                self._open.popitem(last=True)
            self._open[key] = raster
            self._open.move_to_end(key)
        return raster


class Sheet:
    """What is known of one raster of a series without its file being open, and the raster itself on the series' grid.

    Attributes:
        path, named, bands, nodata, remote, size_bytes, nan_is_nodata: As those of `Raster`, before any warp.
        beside: Whether the raster shows nothing of the grid; it must not be opened then.

    Args:
        raster: Open, on its own grid.
        shelf: Keeps it open.
        opener: Opens it again.
        grid, resampling, ignore_nodata: As for `Raster.on_grid`.

    Raises:
        InputError: The raster cannot be brought to the grid.
    """

    def __init__(
        self,
        raster: Raster,
        shelf: Shelf,
        opener: Callable[[], Raster],
        grid: Grid,
        resampling: str,
        ignore_nodata: bool = False,
    ) -> None:
        self.path = raster.path
        self.bands, self.named, self.nodata = raster.bands, raster.named, raster.nodata
        self.remote, self.size_bytes = raster.remote, raster.size_bytes
        self.nan_is_nodata = raster.nan_is_nodata
        self.beside = raster.share_of(grid) == 0
        self._own_grid = raster.grid
        self._dtypes: list[np.dtype[Any]] = [raster.band_dtype(index) for index in range(raster.count)]
        self._shelf = shelf
        self._open = lambda: opener().on_grid(grid, resampling, ignore_nodata)
        if not self.beside:
            shelf.put(id(self), raster.on_grid(grid, resampling, ignore_nodata))

    @property
    def count(self) -> int:
        """Number of bands."""
        return len(self.bands)

    def band_dtype(self, index: int) -> np.dtype[Any]:
        """The type in which the band at `index` is stored."""
        return self._dtypes[index]

    def elsewhere(self, grid: Grid) -> InputError:
        """What to say where the raster and a grid have no place in common."""
        return elsewhere(self.path, self._own_grid, grid)

    def open(self) -> Raster:
        """The raster on the series' grid; to be held no longer than it is read."""
        return self._shelf.get(id(self), self._open)
