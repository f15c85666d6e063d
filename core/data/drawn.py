"""Where polygons lie in a raster, window by window: what is drawn, and what is too near to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import ClassSpec, LabelSpec
from .grid import Grid, Window
from .label_features import read_shapes
from .label_vector import is_vector
from .raster import Raster
from .rasterize import burn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]


class Drawn:
    """Polygons, or a label raster (0 and nodata = nothing), on a grid; only shapes are held, no pixels.

    Args:
        spec: The class field may be missing: then it is not known which class how many are of.
        grid: Of the raster that is looked at.

    Raises:
        InputError: The file, layer or field is missing, or its CRS is.
    """

    def __init__(self, spec: LabelSpec, grid: Grid) -> None:
        self._grid = grid
        self._shapes: list[tuple[Any, Window]] = []
        self._values: list[str] = []
        self._raster: Raster | None = None
        if not is_vector(spec):
            self._raster = Raster(spec.path).on_grid(grid, "nearest")
            return
        for geometry, value in read_shapes(spec, grid):
            xmin, xmax, ymin, ymax = geometry.GetEnvelope()
            try:
                window = grid.window_of((xmin, ymin, xmax, ymax))
            except InputError:
                continue  # beside the raster
            self._shapes.append((geometry, window.grown(1)))
            if value is not None:
                self._values.append(value)

    def counts(self, classes: Sequence[ClassSpec]) -> list[int]:
        """Polygons on the grid of each class, by id or name; empty where the classes of none are known."""
        found = [
            sum(value.casefold() in (str(item.id), item.name.casefold()) for value in self._values) for item in classes
        ]
        return found if any(found) else []

    def __call__(self, window: Window) -> Bools:
        """(h, w) of a window: the pixels that are touched by what is drawn."""
        if self._raster is not None:
            values = self._raster.read(window, [0])[0]
            return np.asarray((values != 0) & self._raster.valid(window, [0], values[None]))
        near = [(geometry, 1) for geometry, reach in self._shapes if reach.intersection(window) is not None]
        if not near:
            return np.zeros(window.shape, np.bool_)
        return np.asarray(burn(self._grid.crop(window), near, all_touched=True) > 0)

    def around(self, window: Window, pixels: int) -> Bools:
        """(h, w) of a window: what is drawn and what is within so many pixels of it."""
        wide = self(window.grown(pixels))
        for axis in (0, 1):
            length = window.shape[axis]
            parts = [np.take(wide, range(shift, shift + length), axis) for shift in range(2 * pixels + 1)]
            wide = np.logical_or.reduce(parts)
        return np.asarray(wide)
