"""Gaps filled by linear interpolation in time, pixel by pixel: needs several dates and no model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..data.grid import Window, row_bands
from ..errors import Cancelled, InputError
from ..said import said

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..data.series import Series

    Array = NDArray[Any]

#: Bytes that a window's pixels may take, what is computed from them included.
MEMORY = 256 << 20
_ROWS = 512


def neighbours(m: NDArray[np.bool_]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """For every date the nearest observed one, itself included.

    Args:
        m: (T, H, W), observed.

    Returns:
        (T, H, W) each: the index of the last one until then, −1 if there is none, and of the first one from then on, T
        if there is none.
    """
    dates = len(m)
    index = np.arange(dates, dtype=np.int16)[:, None, None]
    before = np.maximum.accumulate(np.where(m, index, np.int16(-1)), axis=0)
    after = np.minimum.accumulate(np.where(m, index, np.int16(dates))[::-1], axis=0)[::-1]
    return before, after


def interpolate(
    x: Array, days: Sequence[float], before: NDArray[np.int16], after: NDArray[np.int16], date: int
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """What one date's missing pixels are between the nearest observations, straight in time; at the ends the nearest.

    Args:
        x: (T, C, H, W); what was not observed is not looked at.
        days: (T,), rising.
        before, after: From `neighbours`.
        date: Which of the T.

    Returns:
        (H, W) True where a missing pixel was observed on another date, and the values of those, (C, N).

    Example:
        >>> x = np.array([10.0, 0.0, 40.0]).reshape(3, 1, 1, 1)
        >>> m = np.array([True, False, True]).reshape(3, 1, 1)
        >>> interpolate(x, [0, 10, 30], *neighbours(m), 1)[1]
        array([[20.]])
    """
    dates = len(x)
    left, right = before[date], after[date]
    # Observed on the date itself, both are the date.
    filled = (left != right) & ((left >= 0) | (right < dates))
    i, j = left[filled], right[filled]
    i, j = np.where(i < 0, j, i), np.where(j >= dates, i, j)
    rows, cols = np.nonzero(filled)
    day = np.asarray(days, np.float64)
    first, second = (x[at, :, rows, cols].astype(np.float64) for at in (i, j))
    span = day[j] - day[i]
    slope = (second - first) / np.where(span > 0, span, 1.0)[:, None]
    return filled, (slope * (day[date] - day[i])[:, None] + first).T


def require_dates(series: Series, method: str = "linear") -> tuple[int, ...]:
    """The days of the series.

    Args:
        method: That needs them, as messages name it.

    Raises:
        InputError: There is one date only, or one is not known.
    """
    if len(series) < 2:
        raise InputError(
            said(
                "{name}: the method {method} needs images of at least two dates, and there is one; add "
                "images of other dates, or fill with a model",
                name=series.name,
                method=method,
            )
        )
    days = tuple(day for day in series.days if day is not None)
    if len(days) < len(series):
        raise InputError(
            said(
                "{name}: the method {method} needs the date of every image; add those missing",
                name=series.name,
                method=method,
            )
        )
    return days


@dataclass(frozen=True)
class Interpolated:
    """A window of a series; its missing pixels are computed a date at a time.

    Attributes:
        window: Of the series' grid.
        x: (T, C, h, w) in the series' own type.
        m: (T, h, w) bool, observed.
    """

    window: Window
    x: Array
    m: NDArray[np.bool_]
    days: tuple[int, ...]
    before: NDArray[np.int16]
    after: NDArray[np.int16]

    def fill(self, date: int) -> tuple[NDArray[np.bool_], NDArray[np.float64], None]:
        """See `interpolate`; there is no standard deviation."""
        return (*interpolate(self.x, self.days, self.before, self.after, date), None)


def interpolated(
    series: Series,
    region: Window,
    cancelled: Callable[[], bool],
    progress: Callable[[float], None],
    memory: int = MEMORY,
) -> Iterator[Interpolated]:
    """A region of the series window by window, each pixel once; memory depends on `memory`, not on the raster.

    Raises:
        InputError: See `require_dates`; an image cannot be read.
        Cancelled: `cancelled` said so.
    """
    days = require_dates(series)
    bands = len(series.bands)
    # Pixels and masks, two indices a date, and one date's values, neighbours and slopes as float64.
    pixel_bytes = len(days) * (bands * series.dtype.itemsize + 1 + 8) + 5 * 8 * bands
    height = min(_ROWS, region.height, max(1, memory // (pixel_bytes * min(_ROWS, region.width))))
    width = max(1, min(region.width, memory // (pixel_bytes * height)))
    done = 0
    for row, rows in row_bands(region.height, height):
        for col, cols in row_bands(region.width, width):
            if cancelled():
                raise Cancelled
            window = Window(region.row + row, region.col + col, rows, cols)
            x, m = series.read(window)
            yield Interpolated(window, x, m[:, 0], days, *neighbours(m[:, 0]))
            done += rows * cols
            progress(done / (region.height * region.width))
