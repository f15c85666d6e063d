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
from ..data.grid import Grid
from ..data.tiles import to_device_type
from ..errors import InputError
from ..job import Area, ClassSpec
from .in_view import Reader, Seen

#: Of the time since the training began, all previews together.
SHARE = 0.05
#: Nobody can look at more.
_PAUSE_SECONDS = 2.0
#: What the first takes is not known before; a training that is over sooner needs none.
_FIRST_SECONDS = 5.0
#: Pixels (over all dates) that go through the network for a preview, at most; of a larger view only every so many-th is
#: read. The first previews have a quarter of them: what they show is coarser, and there sooner.
_PIXELS = 1 << 19
_QUICK = 2


class Previewer:
    """Draws what is in view now and then, and tells of it by a `Preview` event.

    All previews together take at most `SHARE` of the time since this object was made; pixels are read in a thread of
    their own. The training is not changed by them: random numbers that a network draws are given back.

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
        self._reader: Reader | None = None
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
        pixels = _PIXELS if self._number >= _QUICK else _PIXELS // 4
        expected = (self._cost or 0.0) * pixels
        since = now - self._began
        try:
            # Reading goes on while there is no time for drawing yet.
            seen = self._read(view, pixels, bool(getattr(network, "across_dates", False)))
            early = self._cost is None and since < _FIRST_SECONDS
            if seen is not None and not early and self.seconds + expected <= self._share * since:
                self._draw(network, seen)
        except (InputError, OSError, RuntimeError, MemoryError) as error:
            self._broken = not isinstance(error, InputError)
            print(f"no preview: {error}", file=sys.stderr)
        self._last = time.perf_counter()
        self.seconds += self._last - now

    def _read(self, view: events.View, pixels: int, across: bool) -> Seen | None:
        if self._reader is None:
            self._reader = Reader(self.area, self.bands, across)
        return self._reader.read(view, pixels)

    def _draw(self, network: nn.Module, seen: Seen) -> None:
        began = time.perf_counter()
        x, m, days = self._as_input(seen, int(getattr(network, "multiple", 1)))
        generators = [self.device] if self.device.type == "cuda" else []
        with torch.no_grad(), torch.random.fork_rng(devices=generators):
            logits = network(x, m, days)[0, seen.date]
        height, width = seen.grid.height, seen.grid.width
        ids = torch.tensor([item.id for item in self.classes], dtype=torch.uint8, device=self.device)
        best = ids[logits[:, :height, :width].argmax(0)]
        observed = m[0, :, 0, :height, :width]
        known = observed.any(0) if getattr(network, "across_dates", False) else observed[seen.date]
        # Where there is time for all pixels, the map is thinned and not the image: of every k-th pixel a network makes
        # what it never makes of all.
        thin = torch.where(known, best, torch.zeros_like(best))[:: seen.step, :: seen.step]
        path = self._write(thin.cpu().numpy(), seen.grid.thinned(seen.step))
        self._cost = (time.perf_counter() - began) / max(1, x.shape[1] * height * width)
        self._emit(events.Preview(path, seen.view.date))

    def _as_input(self, seen: Seen, multiple: int) -> tuple[Tensor, Tensor, Tensor | None]:
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
        """Read no more, and take the files away."""
        if self._reader is not None:
            self._reader.close()
        for number in (self._number - 1, self._number):
            self._forget(os.path.join(tempfile.gettempdir(), f"preview-{os.getpid()}-{number}.tif"))

    @staticmethod
    def _forget(path: str) -> None:
        try:
            os.unlink(path)
        except OSError:
            # Gone, or still being read: the folder is the run's and goes with it.
            return
