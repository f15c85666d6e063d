"""One pixel of every date: what was observed, what was filled in, and what the maps say; read in the background."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import masks
from .clouds import Seen

#: Files held open at most; a few hundred is what systems allow a program.
_MOST_OPEN = 160
#: So often is told what was read: a short series comes whole, and of a slow one there is something to see.
_TELL_SECONDS = 0.15
#: What a byte of probabilities is of: 250 = 100 %.
_FULL = 250.0


@dataclass(frozen=True)
class Source:
    """Where a value of one date stands.

    Attributes:
        kind: "raw", "inpainted", "segmentation" or "probabilities".
        path: A name that GDAL opens.
        x, y: The place in the file's CRS.
        band: From 1; 0 = all.
        seen: Of "raw": what tells whether it was observed.
        mask_place: The place in the mask's CRS.
    """

    kind: str
    date: str
    path: str
    x: float
    y: float
    band: int = 1
    seen: Seen | None = None
    mask_place: tuple[float, float] | None = None


@dataclass
class Found:
    """What was read.

    Attributes:
        raw: (date, value, whether it was observed), in order of date.
        inpainted: (date, value).
        segmentation: (date, class id).
        probabilities: (date, share of each band).
    """

    raw: list[tuple[str, float, bool]] = field(default_factory=list)
    inpainted: list[tuple[str, float]] = field(default_factory=list)
    segmentation: list[tuple[str, int]] = field(default_factory=list)
    probabilities: list[tuple[str, tuple[float, ...]]] = field(default_factory=list)

    def is_empty(self) -> bool:
        return not (self.raw or self.inpainted or self.segmentation or self.probabilities)

    def add(self, other: Found) -> None:
        """Take in what was read later."""
        for name in ("raw", "inpainted", "segmentation", "probabilities"):
            mine = getattr(self, name)
            mine.extend(getattr(other, name))
            mine.sort(key=lambda item: item[0])


class Files:
    """Rasters kept open as long as pixels are asked for: opening one costs more than reading one pixel."""

    def __init__(self) -> None:
        self._open: dict[str, Any] = {}
        self._schemes: dict[Seen, int | None] = {}

    def close(self) -> None:
        self._open.clear()

    def values(self, path: str, x: float, y: float, band: int = 0) -> tuple[float, ...] | None:
        """The pixel at a place, of one band (from 1) or all (0), NaN for nodata; None outside or where it fails."""
        from osgeo import gdal

        dataset = self._dataset(path)
        if dataset is None or band > dataset.RasterCount:
            return None
        inverse = gdal.InvGeoTransform(dataset.GetGeoTransform())
        if inverse is None:
            return None
        column, row = (int(value // 1) for value in gdal.ApplyGeoTransform(inverse, x, y))
        if not (0 <= column < dataset.RasterXSize and 0 <= row < dataset.RasterYSize):
            return None
        numbers = [band] if band else list(range(1, dataset.RasterCount + 1))
        try:
            block = (
                dataset.ReadAsArray(column, row, 1, 1)
                if not band
                else dataset.GetRasterBand(band).ReadAsArray(column, row, 1, 1)
            )
        except RuntimeError:
            return None
        if block is None:
            return None
        found = []
        for number, value in zip(numbers, block.ravel().tolist()):
            nodata = dataset.GetRasterBand(number).GetNoDataValue()
            found.append(float("nan") if nodata is not None and value == nodata else float(value))
        return tuple(found)

    def observed(self, seen: Seen, place: tuple[float, float] | None) -> bool:
        """Whether a mask says that the place was observed; where there is no mask it was."""
        if seen.mask is None or place is None:
            return seen.mask is None
        codes = self.values(seen.mask, *place, 1)
        if codes is None:
            return False
        # The mask's nodata is a code like any other there; only NaN of a mask of numbers means nothing.
        code = codes[0]
        if code != code:
            dataset = self._dataset(seen.mask)
            nodata = dataset.GetRasterBand(1).GetNoDataValue() if dataset is not None else None
            code = code if nodata is None else nodata
        return bool(masks.observed([code], seen.kind, seen.values, self._scheme(seen))[0])

    def _scheme(self, seen: Seen) -> int | None:
        """Which quality band of Landsat the mask is: one pixel alone does not tell."""
        if seen.kind != "landsat":
            return None
        if seen not in self._schemes:
            import numpy as np

            dataset = self._dataset(str(seen.mask))
            codes = dataset.GetRasterBand(1).ReadAsArray(buf_xsize=64, buf_ysize=64) if dataset is not None else None
            self._schemes[seen] = None if codes is None else masks.landsat_scheme(np.asarray(codes, np.int64))
        return self._schemes[seen]

    def _dataset(self, path: str) -> Any:
        from osgeo import gdal

        if path in self._open:
            return self._open[path]
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            dataset = gdal.Open(path)
        except RuntimeError:  # where another plugin asked GDAL to raise
            dataset = None
        finally:
            gdal.PopErrorHandler()
        # Pixels are read date by date, again and again from the first: to let the oldest go would be to keep none.
        if len(self._open) < _MOST_OPEN:
            self._open[path] = dataset
        return dataset


def read(sources: Sequence[Source], files: Files, is_stale: Callable[[], bool]) -> Iterator[Found]:
    """What the sources hold, in parts; meant for a thread."""
    dates = sorted({source.date for source in sources})
    by_date: dict[str, list[Source]] = {}
    for source in sources:
        by_date.setdefault(source.date, []).append(source)
    found, told = Found(), time.monotonic()
    for date in dates:
        for source in by_date[date]:
            if is_stale():
                return
            _take(found, source, files)
        if time.monotonic() - told > _TELL_SECONDS:
            yield found
            found, told = Found(), time.monotonic()
    if not found.is_empty():
        yield found


def _take(found: Found, source: Source, files: Files) -> None:
    values = files.values(source.path, source.x, source.y, source.band)
    if values is None:
        return
    first = values[0]
    if source.kind == "raw" and first == first:
        seen = source.seen is None or files.observed(source.seen, source.mask_place)
        found.raw.append((source.date, first, seen))
    elif source.kind == "inpainted" and first == first:
        found.inpainted.append((source.date, first))
    elif source.kind == "segmentation" and first == first and first > 0:
        found.segmentation.append((source.date, int(first)))
    elif source.kind == "probabilities" and all(value == value for value in values):
        found.probabilities.append((source.date, tuple(value / _FULL for value in values)))
