"""What a network that is still being trained makes of what the user looks at, for a small share of the time."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from .. import events
from ..data.grid import Grid, Window
from ..data.series import Series
from ..data.tiles import to_device_type
from ..errors import InputError
from ..job import Area, ClassSpec

#: Of the time since the training began, all previews together.
SHARE = 0.05
#: Nobody can look at more.
_PAUSE_SECONDS = 2.0
#: What the first takes is not known before; a training that is over sooner needs none.
_FIRST_SECONDS = 5.0
#: Pixels (over all dates) that go through the network for a preview, at most; of a larger view the middle is shown. The
#: first has a quarter of them, for nobody knows yet how long it takes.
_PIXELS = 1 << 19
#: Numbers that are read of the images for it, at most.
_READ = 1 << 26
#: Dates that a network which looks across dates is shown, at most.
_DATES = 6
_STRIP = 256


class Previewer:
    """Draws what is in view now and then, and tells of it by a `Preview` event.

    All previews together take at most `SHARE` of the time since this object was made, the reading of pixels included.
    The training is not changed by them: random numbers that a network draws are given back.

    Args:
        area: The images, as in the job; the first image's CRS is that of the views.
        bands: Names of the bands, in the order of the network's input.
        mean, std: Per band, as the network learns with.
        classes: In the order of the network's outputs.
        emit: Takes the events.
        in_view: What is looked at now; None = nothing.
        share: Of the time; see `SHARE`.
    """

    def __init__(
        self,
        area: Area,
        bands: tuple[str, ...],
        mean: tuple[float, ...],
        std: tuple[float, ...],
        classes: tuple[ClassSpec, ...],
        device: torch.device,
        emit: events.Emit,
        in_view: Callable[[], events.View | None],
        share: float = SHARE,
    ) -> None:
        self.area, self.bands, self.classes = area, bands, classes
        self.device, self._emit, self._in_view, self._share = device, emit, in_view, share
        self._mean, self._std = (torch.tensor(values, device=device)[:, None, None] for values in (mean, std))
        self.seconds = 0.0
        self._began = self._last = time.perf_counter()
        self._cost: float | None = None
        self._series: Series | None = None
        self._seen: _Seen | None = None
        self._number = 0
        self._broken = False

    def offer(self, network: nn.Module) -> None:
        """Draw a preview with the network, in evaluation mode, if one is wanted and there is time for it.

        Cheap where there is none; called at every step. Nothing that goes wrong here ends a training.
        """
        now = time.perf_counter()
        if self._broken or now - self._last < _PAUSE_SECONDS:
            return
        view = self._in_view()
        if view is None or not view.extent:
            return
        pixels = _PIXELS if self._cost is not None else _PIXELS // 4
        expected = (self._cost or 0.0) * pixels
        since = now - self._began
        if self.seconds + expected > self._share * since or (self._cost is None and since < _FIRST_SECONDS):
            return
        try:
            self._draw(network, view, pixels)
        except (InputError, OSError, RuntimeError, MemoryError) as error:
            self._broken = not isinstance(error, InputError)
            print(f"no preview: {error}", file=sys.stderr)
        self._last = time.perf_counter()
        self.seconds += self._last - now

    def _draw(self, network: nn.Module, view: events.View, pixels: int) -> None:
        began = time.perf_counter()
        if self._series is None:
            self._series = Series(self.area, self.bands)
        across = bool(getattr(network, "across_dates", False))
        if self._seen is None or self._seen.view != view or self._seen.pixels != pixels:
            self._seen = _look(self._series, view, pixels, across)
        seen = self._seen
        x, m, days = self._as_input(seen, int(getattr(network, "multiple", 1)))
        generators = [self.device] if self.device.type == "cuda" else []
        with torch.no_grad(), torch.random.fork_rng(devices=generators):
            logits = network(x, m, days)[0, seen.date]
        height, width = seen.grid.height, seen.grid.width
        ids = torch.tensor([item.id for item in self.classes], dtype=torch.uint8, device=self.device)
        best = ids[logits[:, :height, :width].argmax(0)]
        observed = m[0, :, 0, :height, :width]
        known = observed.any(0) if across else observed[seen.date]
        # The map is thinned and not the image: of every k-th pixel a network makes what it never makes of all.
        thin = torch.where(known, best, torch.zeros_like(best))[:: seen.step, :: seen.step]
        path = self._write(thin.cpu().numpy(), _thinned(seen.grid, seen.step))
        self._cost = (time.perf_counter() - began) / max(1, x.shape[1] * height * width)
        self._emit(events.Preview(path, view.date))

    def _as_input(self, seen: _Seen, multiple: int) -> tuple[Tensor, Tensor, Tensor | None]:
        """(1, T, C, H, W), (1, T, 1, H, W) and (1, T) as the networks take them, padded to their `multiple`."""
        values, shift = to_device_type(seen.x)
        x = (values.to(self.device).float() + (shift - self._mean)) / self._std
        m = torch.from_numpy(seen.m).to(self.device)
        x = torch.where(m, x, torch.zeros((), device=self.device))
        right, down = -x.shape[-1] % multiple, -x.shape[-2] % multiple
        x, m = (nn.functional.pad(item, (0, right, 0, down)) for item in (x, m))
        days = None if seen.days is None else torch.tensor([seen.days], dtype=torch.float32, device=self.device)
        return x[None], m[None], days

    def _write(self, ids: npt.NDArray[np.uint8], grid: Grid) -> str:
        """A small GeoTIFF among the temporary files, in place of the one before the last."""
        from osgeo import gdal

        folder = tempfile.gettempdir()
        self._number += 1
        path = os.path.join(folder, f"preview-{os.getpid()}-{self._number}.tif")
        height, width = ids.shape
        raster = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
        raster.SetGeoTransform(grid.transform)
        raster.SetProjection(grid.crs_wkt)
        band = raster.GetRasterBand(1)
        band.SetNoDataValue(0)
        band.WriteArray(ids)
        raster.FlushCache()
        del band, raster
        self._forget(os.path.join(folder, f"preview-{os.getpid()}-{self._number - 2}.tif"))
        return path

    def close(self) -> None:
        """Take the files away."""
        for number in (self._number - 1, self._number):
            self._forget(os.path.join(tempfile.gettempdir(), f"preview-{os.getpid()}-{number}.tif"))

    @staticmethod
    def _forget(path: str) -> None:
        try:
            os.unlink(path)
        except OSError:
            # Gone, or still being read: the folder is the run's and goes with it.
            return


class _Seen:
    """The pixels of a view, as they were read.

    Attributes:
        x, m: (T, C, H, W) and (T, 1, H, W), as `Series.read` gives them.
        step: The screen has room for every so many-th of them.
        days: By date; None where there is one without.
        date: Index of the date that is looked at.
    """

    def __init__(self, view: events.View, pixels: int, grid: Grid, step: int) -> None:
        self.view, self.pixels, self.grid, self.step = view, pixels, grid, step
        self.x: npt.NDArray[np.generic]
        self.m: npt.NDArray[np.bool_]
        self.days: list[float] | None = None
        self.date = 0


def _look(series: Series, view: events.View, pixels: int, across: bool) -> _Seen:
    """Read a view, or its middle where it holds more than goes through the network.

    Raises:
        InputError: It shows nothing of the series, or that cannot be read.
    """
    window = series.grid.window_of(view.extent)
    wanted = series.dates.index(view.date) if view.date in series.dates else len(series) - 1
    dates = _nearest(wanted, len(series)) if across else [wanted]
    shown = max(view.width / max(1, window.width), view.height / max(1, window.height))
    window = _middle(window, max(1, min(pixels, _READ // len(series.bands)) // len(dates)))
    step = max(1, int(1 / shown)) if shown < 1 else 1
    seen = _Seen(view, pixels, series.grid.crop(window), step)
    seen.x = np.empty((len(dates), len(series.bands), window.height, window.width), series.dtype)
    seen.m = np.empty((len(dates), 1, window.height, window.width), np.bool_)
    for number, date in enumerate(dates):
        for top in range(0, window.height, _STRIP):
            part = Window(window.row + top, window.col, min(_STRIP, window.height - top), window.width)
            rows = slice(top, top + part.height)
            seen.x[number, :, rows], seen.m[number, 0, rows] = series.read_date(date, part)
    days = [series.days[date] for date in dates]
    known = [float(day) for day in days if day is not None]
    seen.days, seen.date = known if len(known) == len(days) else None, dates.index(wanted)
    return seen


def _thinned(grid: Grid, step: int) -> Grid:
    """Of every `step`-th pixel of a grid."""
    x0, xc, xr, y0, yc, yr = grid.transform
    transform = (x0, xc * step, xr * step, y0, yc * step, yr * step)
    return Grid(-(-grid.width // step), -(-grid.height // step), transform, grid.crs_wkt)


def _nearest(wanted: int, dates: int) -> list[int]:
    """At most `_DATES` dates around the one that is looked at."""
    first = min(max(wanted - _DATES // 2, 0), max(dates - _DATES, 0))
    return list(range(first, min(first + _DATES, dates)))


def _middle(window: Window, most: int) -> Window:
    """The middle of a window, of at most so many pixels, as wide to its height."""
    share = min(1.0, (most / (window.height * window.width)) ** 0.5)
    height, width = max(1, int(window.height * share)), max(1, int(window.width * share))
    return Window(window.row + (window.height - height) // 2, window.col + (window.width - width) // 2, height, width)
