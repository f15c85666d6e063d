"""The dates of an area on one grid: which bands, which pixels were really observed, read window by window."""

from __future__ import annotations

import datetime
import os
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import Area, ImageSpec, MaskSpec
from .grid import Grid, Window, row_bands
from .raster import Raster, as_stored

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: Sentinel-2 scene classification: nodata, saturated or defective, cloud shadow, cloud medium and high, thin cirrus.
SCL_NOT_OBSERVED = (0, 1, 3, 8, 9, 10)
#: Above this a series is read for long enough that the user should know before.
LARGE_BYTES = 16 * 1024**3
_EPOCH = datetime.date(1970, 1, 1)
_BAND = re.compile(r"(?:BAND|B)[ _\-]*0*(\d+)([A-Z]?)")


def canonical_band(name: str) -> str:
    """A band's name for comparing: "b02", "B2" and "Band 2" are one band, so are "B8A" and "B08A".

    Example:
        >>> [canonical_band(name) for name in ("B08A", "b8a", "Band 2", "NIR")]
        ['B8A', 'B8A', 'B2', 'NIR']
    """
    text = " ".join(name.upper().split())
    match = _BAND.fullmatch(text)
    return f"B{match.group(1)}{match.group(2)}" if match else text


@dataclass(frozen=True)
class Storage:
    """How the file of one date holds the bands of a series.

    Attributes:
        names: As the file names them; empty if it does not.
        dtype: numpy type that holds them all.
        nodata: The value that means nodata; None = none is set, or none that the type can hold.
    """

    names: tuple[str, ...]
    dtype: np.dtype[Any]
    nodata: Any


class Series:
    """The images of an area on the grid of the first one.

    Other images are warped to it bilinearly, masks by nearest neighbour, as they are read. Bands are matched by name,
    and by order where the files carry no names. Reading is safe from several threads.

    Attributes:
        area: As given.
        grid: The first image's.
        dates: "YYYY-MM-DD", one an image; None for a single image without a date.
        bands: Names of the bands, in order.
        dtype: numpy type that holds the bands of all dates.
        days: Days since 1970-01-01, by date.
        day_of_year: 1 to 366, by date.
        warnings: What the user should know, each once; grows while reading.

    Args:
        area: Images in order of date.
        bands: Names of the bands a model needs; empty = those the area names, else all of the first image.
        needed_by: Whose `bands` these are, as messages say it after "that".

    Raises:
        InputError: A raster cannot be read, lacks a band (named), has another number of bands and no names, or lies
            elsewhere.
    """

    def __init__(self, area: Area, bands: Sequence[str] = (), needed_by: str = "the model needs") -> None:
        if not area.images:
            raise InputError("the area has no image")
        self.area = area
        self.warnings: list[str] = []
        self._lock = threading.Lock()
        rasters = [Raster(image.path, image.more) for image in area.images]
        for raster in rasters:
            for note in raster.notes:
                self._warn(note)
        self.grid: Grid = rasters[0].grid
        self.dates: tuple[str | None, ...] = tuple(image.date for image in area.images)
        days = [None if date is None else datetime.date.fromisoformat(date) for date in self.dates]
        self.days: tuple[int | None, ...] = tuple(None if day is None else (day - _EPOCH).days for day in days)
        self.day_of_year: tuple[int | None, ...] = tuple(
            None if day is None else day.timetuple().tm_yday for day in days
        )
        self.bands = self._wanted(rasters[0], bands)
        self._needed_by = needed_by if bands else ""
        self._columns = [self._match(raster) for raster in rasters]
        self.dtype: np.dtype[Any] = np.result_type(
            *(raster.band_dtype(index) for raster, columns in zip(rasters, self._columns) for index in columns)
        )
        masks = [_open_mask(image) for image in area.images]
        self._warn_before_reading(rasters, [mask for mask in masks if mask is not None])
        self._rasters = [raster.on_grid(self.grid, "bilinear") for raster in rasters]
        self._masks = [
            None if mask is None else mask.on_grid(self.grid, "nearest", ignore_nodata=True) for mask in masks
        ]

    def __len__(self) -> int:
        return len(self.dates)

    def __repr__(self) -> str:
        return f"Series({len(self)} dates, {self.grid.height} × {self.grid.width}, bands {', '.join(self.bands)})"

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.area.name or os.path.basename(self.area.images[0].path)

    @property
    def size_bytes(self) -> int:
        """Size of all pixels of all dates in memory, in bytes."""
        return len(self) * len(self.bands) * self.grid.height * self.grid.width * self.dtype.itemsize

    def read(self, window: Window | None = None) -> tuple[Array, NDArray[np.bool_]]:
        """Pixels of all dates.

        Args:
            window: May reach out of the grid, where nothing is observed; None = everything.

        Returns:
            x (dates, bands, height, width) of `dtype`, 0 where not observed, and m (dates, 1, height, width), True
            where observed: no band is nodata or NaN there and the mask, if any, says so.

        Raises:
            InputError: A file is damaged or cut off here.
        """
        window = self.grid.window if window is None else window
        if len(self) == 1:
            pixels, valid = self.read_date(0, window)
            return pixels[None], valid[None, None]
        x = np.empty((len(self), len(self.bands), *window.shape), self.dtype)
        m = np.empty((len(self), 1, *window.shape), np.bool_)
        for date in range(len(self)):
            x[date], m[date, 0] = self.read_date(date, window)
        return x, m

    def read_date(self, date: int, window: Window | None = None) -> tuple[Array, NDArray[np.bool_]]:
        """Pixels (bands, height, width) of one date, by its index, and where they are observed (height, width)."""
        window = self.grid.window if window is None else window
        raster, columns = self._rasters[date], self._columns[date]
        pixels = raster.read(window, columns)
        valid = raster.valid(window, columns, pixels)
        if pixels.dtype.kind == "f":
            self._note_nan(raster, window, pixels)
        valid &= self._observed_by_mask(date, window)
        pixels = pixels.astype(self.dtype, copy=False)
        if not valid.all():
            pixels[:, ~valid] = 0
        return pixels, valid

    def storage(self, date: int) -> Storage:
        """How the file of a date, by its index, holds the bands."""
        raster, columns = self._rasters[date], self._columns[date]
        dtype = np.result_type(*(raster.band_dtype(index) for index in columns))
        told = [value for value in (raster.nodata[index] for index in columns) if value is not None]
        names = tuple(raster.bands[index] for index in columns) if raster.named else ()
        if not told:
            return Storage(names, dtype, None)
        if len({repr(value) for value in told}) > 1:
            self._warn(f"{os.path.basename(raster.path)}: its bands have different nodata values; {told[0]:g} is kept")
        if np.isnan(told[0]) and dtype.kind == "f":
            return Storage(names, dtype, dtype.type(np.nan))
        return Storage(names, dtype, as_stored(told[0], dtype))

    @property
    def unused_bands(self) -> tuple[str, ...]:
        """Names of the bands that the first image has besides."""
        raster = self._rasters[0]
        return tuple(name for index, name in enumerate(raster.bands) if index not in self._columns[0])

    def check_any_valid(self, window: Window | None = None) -> None:
        """Make sure that there is anything to look at; stops at the first observed pixel.

        Raises:
            InputError: No pixel of any date is observed.
        """
        window = self.grid.window if window is None else window
        for date in range(len(self)):
            for row, height in row_bands(window.height, 512):
                part = Window(window.row + row, window.col, height, window.width)
                if self.read_date(date, part)[1].any():
                    return
        where = "" if window == self.grid.window else " in the extent asked for"
        raise InputError(f"{self.name}: every pixel{where} is nodata or masked out; check its nodata value and mask")

    def _wanted(self, first: Raster, bands: Sequence[str]) -> tuple[str, ...]:
        return tuple(bands) or self.area.bands or first.bands

    def _match(self, raster: Raster) -> list[int]:
        """Indices of the wanted bands in one image."""
        wanted = [canonical_band(name) for name in self.bands]
        names, named = raster.bands, raster.named
        if not named and len(self.area.bands) == raster.count:
            names, named = self.area.bands, True
        # Names that only count ("B1", "B2", … by us) are met by exactly themselves: "B02" means a spectral band.
        if named:
            known = {canonical_band(name): index for index, name in reversed(list(enumerate(names)))}
            found = [known.get(name) for name in wanted]
        else:
            plain = {name: index for index, name in enumerate(names)}
            found = [plain.get(name) for name in self.bands]
        if all(index is not None for index in found):
            return [index for index in found if index is not None]
        if raster.count == len(wanted) and self._may_go_by_order(raster, named, found):
            return list(range(raster.count))
        raise self._missing(raster, names, named, found)

    def _may_go_by_order(self, raster: Raster, named: bool, found: Sequence[int | None]) -> bool:
        if not named:
            self._warn(
                f"{os.path.basename(raster.path)}: its bands have no names and are taken in order for "
                f"{', '.join(self.bands)}"
            )
            return True
        # Both sides name spectral bands and differ: then they are different bands.
        spectral = all(_BAND.fullmatch(canonical_band(name)) for name in (*raster.bands, *self.bands))
        if spectral or any(index is not None for index in found):
            return False
        self._warn(
            f"{os.path.basename(raster.path)}: its bands ({', '.join(raster.bands)}) are taken in order for "
            f"{', '.join(self.bands)}, as no name agrees"
        )
        return True

    def _missing(self, raster: Raster, names: Sequence[str], named: bool, found: Sequence[int | None]) -> InputError:
        if not named:
            who = self._needed_by or "this series has"
            return InputError(
                f"{raster.path} has {raster.count} bands without names and {who} {len(self.bands)} "
                f"({', '.join(self.bands)}); give its bands names or use an image of as many bands"
            )
        lacking = [name for name, index in zip(self.bands, found) if index is None]
        who = f"that {self._needed_by}" if self._needed_by else "of this series"
        plural = "s" if len(lacking) > 1 else ""
        return InputError(f"{raster.path} lacks the band{plural} {', '.join(lacking)} {who}; it has {', '.join(names)}")

    def _observed_by_mask(self, date: int, window: Window) -> Any:
        mask, spec = self._masks[date], self.area.images[date].mask
        if mask is None or spec is None:
            return np.True_
        codes = mask.read(window, [0])
        covered = mask.valid(window, [0], codes)
        return covered & observed(codes[0], spec)

    def _note_nan(self, raster: Raster, window: Window, pixels: Array) -> None:
        if raster.nan_is_nodata or not np.isnan(pixels).any():
            return
        self._warn(f"{os.path.basename(raster.path)} holds NaN, which is treated as nodata")

    def _warn(self, message: str) -> None:
        with self._lock:
            if message not in self.warnings:
                self.warnings.append(message)

    def _warn_before_reading(self, rasters: Sequence[Raster], masks: Sequence[Raster]) -> None:
        if self.size_bytes > LARGE_BYTES:
            self._warn(f"{self.name}: the images are {self.size_bytes / 1e9:.0f} GB in all; this will take long")
        for raster in (*rasters, *masks):
            if raster.remote:
                megabytes = raster.size_bytes / 1e6
                self._warn(
                    f"{raster.path} is read over the network (up to {megabytes:.0f} MB); a local copy is much faster"
                )


def observed(codes: Array, spec: MaskSpec) -> NDArray[np.bool_]:
    """Where a mask's codes say that the ground was observed.

    Args:
        codes: Any shape, any real type; NaN = not observed.
        spec: How to read them; its path is not looked at.

    Returns:
        Of the shape of `codes`.
    """
    if codes.dtype.kind == "f":
        known = np.isfinite(codes)
        codes = np.where(known, codes, 0).astype(np.int64)
    else:
        known = np.ones(codes.shape, np.bool_)
    if spec.kind == "valid":
        result = codes != 0
    elif spec.kind == "missing":
        result = codes == 0
    elif spec.kind == "scl":
        result = ~np.isin(codes, spec.values or SCL_NOT_OBSERVED)
    elif spec.kind == "bits":
        flags = sum(1 << bit for bit in set(spec.values) if bit < 63)
        result = (codes.astype(np.int64) & flags) == 0
    else:
        raise InputError(f"{spec.path}: unknown kind of mask {spec.kind!r}")
    return np.asarray(result & known)


def _open_mask(image: ImageSpec) -> Raster | None:
    if image.mask is None:
        return None
    raster = Raster(image.mask.path)
    if image.mask.kind == "bits" and raster.dtype.kind == "f":
        raise InputError(f"{raster.path} holds {raster.dtype} numbers, which have no bits; save it as whole numbers")
    return raster
