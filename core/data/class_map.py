"""Maps of classes as rasters: one band of class ids from 1 to 255, 0 and nodata = not mapped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import Area, ClassSpec, ImageSpec, default_color, parse_date
from ..job.specs import hex_color
from ..said import said
from .grid import Window, row_bands
from .raster import Raster
from .series import Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: That a byte can be: class ids, and 0.
IDS = 256
#: Pixels of a row band that is read at once.
_BAND_PIXELS = 1 << 22


def open_map(path: str) -> Raster:
    """A map.

    Raises:
        InputError: It has several bands, or one of other than whole numbers.
    """
    raster = Raster(path)
    if raster.count != 1 or raster.dtype.kind not in "ui":
        raise InputError(
            said(
                "{path} is no map of classes: it needs one band of whole numbers, and has {count} of {dtype}",
                path=path,
                count=raster.count,
                dtype=raster.dtype,
            )
        )
    return raster


def date_of(raster: Raster) -> str | None:
    """The date that the map's metadata tell, "YYYY-MM-DD"."""
    try:
        return parse_date(raster.metadata.get("DATE"), raster.path)
    except InputError:
        # Some other program's idea of a date.
        return None


def map_bands(series: Series, region: Window) -> Iterator[tuple[Window, NDArray[np.uint8]]]:
    """(window, (h, w) class ids, 0 = not mapped) of a map's region from its top.

    Raises:
        InputError: A number is no class id.
    """
    for row, height in row_bands(region.height, max(1, _BAND_PIXELS // region.width)):
        window = Window(region.row + row, region.col, height, region.width)
        x, m = series.read(window)
        values, seen = x[0, 0], m[0, 0]
        odd = seen & ((values < 0) | (values >= IDS))
        if odd.any():
            value = values[odd][0]
            raise InputError(
                said(
                    "{path} holds the class {value}; class ids go from 1 to 255",
                    path=series.area.images[0].path,
                    value=value,
                )
            )
        yield window, np.where(seen, values, 0).astype(np.uint8)


def count_classes(raster: Raster, progress: Callable[[float, str], None]) -> tuple[Series, Array]:
    """The map as a series, and (256,) pixels of each class id.

    Raises:
        InputError: It has none.
    """
    series = Series(Area((ImageSpec(raster.path, date_of(raster)),), bands=raster.bands[:1]))
    counts = np.zeros(IDS, np.int64)
    for window, values in map_bands(series, series.grid.window):
        counts += np.bincount(values.ravel(), minlength=IDS)
        progress(0.5 * (window.row + window.height) / series.grid.height, said("counting classes"))
    if not counts[1:].any():
        raise InputError(said("{path} has no pixel with a class; 0 and nodata are none", path=raster.path))
    return series, counts


def map_classes(raster: Raster, counts: Array) -> list[ClassSpec]:
    """The map's classes; those without a name too, so that no text class of the truth takes their ids.

    Args:
        counts: (256,) pixels of each class id.
    """
    names, colors = raster.category_names, raster.colors
    found: list[ClassSpec] = []
    for number in range(1, IDS):
        name = names[number] if number < len(names) else ""
        if name or counts[number]:
            color = hex_color(colors[number]) if number in colors else default_color(len(found))
            found.append(ClassSpec(number, name or f"class {number}", color))
    return found
