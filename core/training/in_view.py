"""The pixels of what is in view, read beside a training: as few of them as a preview can show."""

from __future__ import annotations

import math
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..data.grid import Grid, Window
from ..data.series import Series
from ..events import View
from ..job import Area

#: Numbers that are read of the images, at most.
_READ = 1 << 26
#: Where thinning takes longer (a large file without overviews is read whole for it), the middle is shown instead.
_READ_SECONDS = 20.0
#: So long a training waits for what has just been asked for; later it goes on, and looks whether it is there.
_WAIT_SECONDS = 0.2
#: Dates that a network which looks across dates is shown, at most.
_DATES = 6
_STRIP = 256
_COARSE_STRIP = 16


class Seen:
    """The pixels of a view, as they were read.

    Attributes:
        x, m: (T, C, H, W) and (T, 1, H, W), as `Series.read` gives them.
        grid: Of them.
        step: The screen has room for every so many-th of them.
        days: By date; None where there is one without.
        date: Index of the date that is looked at.
    """

    def __init__(self, view: View, grid: Grid, step: int) -> None:
        self.view, self.grid, self.step = view, grid, step
        self.x: npt.NDArray[np.generic]
        self.m: npt.NDArray[np.bool_]
        self.days: list[float] | None = None
        self.date = 0


class _Slow(Exception):
    """The view cannot be thinned in the time that there is, or nobody waits for it any more."""


class Reader:
    """Reads one view at a time in a thread of its own, and remembers the last.

    Args:
        area: The images, as in the job; the first image's CRS is that of the views.
        bands: Names of the bands, in the order wanted.
        across: Whether dates around the one in view are wanted too.
    """

    def __init__(self, area: Area, bands: tuple[str, ...], across: bool) -> None:
        self._area, self._bands, self._across = area, bands, across
        self._series: Series | None = None
        self._thins = True
        self._ended = threading.Event()
        self._thread = ThreadPoolExecutor(1, "preview")
        self._asked: tuple[View, int] | None = None
        self._future: Future[Seen] | None = None

    def read(self, view: View, pixels: int) -> Seen | None:
        """What is in view, of at most so many pixels over all dates; None while it is being read.

        Raises:
            InputError: It shows nothing of the series, or that cannot be read.
        """
        if self._future is None or (self._asked != (view, pixels) and self._future.done()):
            self._asked = view, pixels
            self._future = self._thread.submit(self._look, view, pixels)
            try:
                return self._future.result(_WAIT_SECONDS)
            except NotYet:
                return None
        return self._future.result() if self._future.done() else None

    def close(self) -> None:
        """Read no more; what is being read is given up."""
        self._ended.set()
        self._thread.shutdown()

    def _look(self, view: View, pixels: int) -> Seen:
        if self._series is None:
            self._series = Series(self._area, self._bands)
        if self._thins:
            try:
                return self._read(view, pixels, thin=True)
            except _Slow:
                self._thins = False
        return self._read(view, pixels, thin=False)

    def _read(self, view: View, pixels: int, thin: bool) -> Seen:
        """Read a view, thinned where it holds more than so many pixels; or its middle, if not `thin`.

        Raises:
            InputError: It shows nothing of the series, or that cannot be read.
            _Slow: Thinning takes too long.
        """
        series = self._series
        if series is None:
            raise _Slow
        window = series.grid.window_of(view.extent)
        wanted = series.dates.index(view.date) if view.date in series.dates else len(series) - 1
        dates = _nearest(wanted, len(series)) if self._across else [wanted]
        shown = max(view.width / max(1, window.width), view.height / max(1, window.height))
        screen = max(1, int(1 / shown)) if shown < 1 else 1
        most = max(1, min(pixels, _READ // len(series.bands)) // len(dates))
        stride = math.ceil((window.height * window.width / most) ** 0.5) if thin else 1
        if stride > 1:
            stride = max(screen, stride)
            height, width = (max(1, length // stride) for length in window.shape)
            # What is left over at the edges is less than a pixel of the preview.
            window = replace(
                window, height=min(height * stride, window.height), width=min(width * stride, window.width)
            )
            grid = replace(series.grid.crop(window).thinned(stride), height=height, width=width)
            seen = Seen(view, grid, 1)
        else:
            window = _middle(window, most)
            seen = Seen(view, series.grid.crop(window), screen)
        self._fill(seen, series, dates, window, stride)
        days = [series.days[date] for date in dates]
        known = [float(day) for day in days if day is not None]
        seen.days, seen.date = known if len(known) == len(days) else None, dates.index(wanted)
        return seen

    def _fill(self, seen: Seen, series: Series, dates: list[int], window: Window, stride: int) -> None:
        height, width = seen.grid.height, seen.grid.width
        seen.x = np.empty((len(dates), len(series.bands), height, width), series.dtype)
        seen.m = np.empty((len(dates), 1, height, width), np.bool_)
        began, strip = time.monotonic(), _STRIP if stride == 1 else _COARSE_STRIP
        for number, date in enumerate(dates):
            for top in range(0, height, strip):
                if self._ended.is_set() or (stride > 1 and time.monotonic() - began > _READ_SECONDS):
                    raise _Slow
                rows = slice(top, min(top + strip, height))
                tall = min((rows.stop - top) * stride, window.height - top * stride)
                part = Window(window.row + top * stride, window.col, tall, window.width)
                seen.x[number, :, rows], seen.m[number, 0, rows] = series.read_date(date, part, stride)


def _nearest(wanted: int, dates: int) -> list[int]:
    """At most `_DATES` dates around the one that is looked at."""
    first = min(max(wanted - _DATES // 2, 0), max(dates - _DATES, 0))
    return list(range(first, min(first + _DATES, dates)))


def _middle(window: Window, most: int) -> Window:
    """The middle of a window, of at most so many pixels, as wide to its height."""
    share = min(1.0, (most / (window.height * window.width)) ** 0.5)
    height, width = max(1, int(window.height * share)), max(1, int(window.width * share))
    return Window(window.row + (window.height - height) // 2, window.col + (window.width - width) // 2, height, width)
