"""The dates of an area on one grid: which bands, which pixels were really observed, read window by window."""

from __future__ import annotations

import datetime
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..job import Area, ImageSpec
from ..said import said
from .bands import LackingBands, WantedBands
from .bands import canonical_band as canonical_band
from .dates import dated
from .grid import Grid, Window, row_bands
from .masks import SCL_NOT_OBSERVED as SCL_NOT_OBSERVED
from .masks import Rule, rule_of
from .masks import observed as observed
from .raster import Raster, as_stored
from .shelf import Sheet, Shelf

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: Above this a series is read for long enough that the user should know before.
LARGE_BYTES = 16 * 1024**3
#: An image that covers less of the series than this is worth a word.
_WHOLE = 0.99
_EPOCH = datetime.date(1970, 1, 1)


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
    and by order where the files carry no names. Where an image does not reach, nothing is observed. However many dates
    there are, only some files are open at once. Reading is safe from several threads.

    Attributes:
        area: As given, but only with the images that are read, all with their dates.
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
        InputError: A raster cannot be read, lacks a band (named; with the area's `skip_incomplete` its date is left out
            instead), or has another number of bands and no names; all but the first lie elsewhere; of several images
            one has no date or two have the same; a mask's codes are not of its kind, or it fits no image.
    """

    def __init__(self, area: Area, bands: Sequence[str] = (), needed_by: str = said("the model needs")) -> None:
        if not area.images:
            raise InputError(said("the area has no image"))
        self.warnings: list[str] = []
        self._lock = threading.Lock()
        self._shelf = Shelf()
        images = dated(area.images, area.name or os.path.basename(area.images[0].path))
        self._needed_by = needed_by if bands else ""
        self._gather(replace(area, images=images), tuple(bands))
        self.dates: tuple[str | None, ...] = tuple(image.date for image in self.area.images)
        days = [None if date is None else datetime.date.fromisoformat(date) for date in self.dates]
        self.days: tuple[int | None, ...] = tuple(None if day is None else (day - _EPOCH).days for day in days)
        self.day_of_year: tuple[int | None, ...] = tuple(
            None if day is None else day.timetuple().tm_yday for day in days
        )
        self._warn_before_reading()

    def _gather(self, area: Area, bands: tuple[str, ...]) -> None:
        """Learn what every date is: its grid, bands and mask."""
        grid: Grid | None = None
        wanted: WantedBands | None = None
        kept: list[ImageSpec] = []
        lacking: list[str] = []
        covered: list[float] = []
        self._sheets: list[Sheet] = []
        self._masks: list[Sheet | None] = []
        self._rules: list[Rule | None] = []
        self._columns: list[list[int]] = []
        for image in area.images:
            raster = Raster(image.path, image.more)
            if wanted is None:
                names = bands or area.bands or raster.bands
                wanted = WantedBands(names, area.bands, self._needed_by, len(area.images) > 1, self._warn)
            try:
                columns = wanted.columns(raster)
            except LackingBands as error:
                if not area.skip_incomplete:
                    raise
                lacking.append(error.told)
                continue
            for note in raster.notes:
                self._warn(note)
            grid = grid or raster.grid
            share = raster.share_of(grid)
            kept.append(image)
            covered.append(share)
            self._columns.append(columns)
            self._sheets.append(self._sheet(raster, image, grid))
            mask, rule = self._mask(image, raster.grid, grid) if share else (None, None)
            self._masks.append(mask)
            self._rules.append(rule)
        if grid is None or wanted is None:
            raise LackingBands(lacking[0])
        self.grid: Grid = grid
        self.bands: tuple[str, ...] = wanted.names
        self.area = replace(area, images=tuple(kept))
        self.dtype: np.dtype[Any] = np.result_type(
            *(sheet.band_dtype(index) for sheet, columns in zip(self._sheets, self._columns) for index in columns)
        )
        self._tell_left_out(lacking, len(area.images))
        self._tell_coverage(covered)
        bits = [rule for rule in self._rules if rule is not None and rule.spec.kind == "bits"]
        if bits and not any(rule.used for rule in bits):
            numbers = ", ".join(map(str, sorted({bit for rule in bits for bit in rule.spec.values})))
            self._warn(
                said(
                    "no mask has any of the bits {numbers} where it was looked at; are their numbers right?",
                    numbers=numbers,
                )
            )

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

    def read(self, window: Window | None = None, dates: Sequence[int] | None = None) -> tuple[Array, NDArray[np.bool_]]:
        """Pixels of all dates, or of some.

        Args:
            window: May reach out of the grid, where nothing is observed; None = everything.
            dates: Indices; None = all.

        Returns:
            x (dates, bands, height, width) of `dtype`, 0 where not observed, and m (dates, 1, height, width), True
            where observed: no band is nodata or NaN there and the mask, if any, says so.

        Raises:
            InputError: A file is damaged or cut off here.
        """
        window = self.grid.window if window is None else window
        dates = range(len(self)) if dates is None else dates
        if len(dates) == 1:
            pixels, valid = self.read_date(dates[0], window)
            return pixels[None], valid[None, None]
        x = np.empty((len(dates), len(self.bands), *window.shape), self.dtype)
        m = np.empty((len(dates), 1, *window.shape), np.bool_)
        for index, date in enumerate(dates):
            x[index], m[index, 0] = self.read_date(date, window)
        return x, m

    def read_date(self, date: int, window: Window | None = None, step: int = 1) -> tuple[Array, NDArray[np.bool_]]:
        """Pixels (bands, height, width) of one date, by its index, and where they are observed (height, width).

        Args:
            step: Only one pixel of every `step` × `step`, as `Raster.thinned`; the window is inside the grid then.
        """
        window = self.grid.window if window is None else window
        sheet, columns = self._sheets[date], self._columns[date]
        if sheet.beside:
            shape = window.shape if step == 1 else (max(1, window.height // step), max(1, window.width // step))
            return np.zeros((len(columns), *shape), self.dtype), np.zeros(shape, np.bool_)
        raster, there = sheet.open(), window
        if step > 1:
            raster = raster.thinned(window, step)
            there = raster.grid.window
        pixels = raster.read(there, columns)
        valid = raster.valid(there, columns, pixels)
        if pixels.dtype.kind == "f":
            self._note_nan(sheet, pixels)
        valid &= self._observed_by_mask(date, window, step)
        pixels = pixels.astype(self.dtype, copy=False)
        if not valid.all():
            pixels[:, ~valid] = 0
        return pixels, valid

    def storage(self, date: int) -> Storage:
        """How the file of a date, by its index, holds the bands."""
        raster, columns = self._sheets[date], self._columns[date]
        dtype = np.result_type(*(raster.band_dtype(index) for index in columns))
        told = [value for value in (raster.nodata[index] for index in columns) if value is not None]
        names = tuple(raster.bands[index] for index in columns) if raster.named else ()
        if not told:
            return Storage(names, dtype, None)
        if len({repr(value) for value in told}) > 1:
            self._warn(
                said(
                    "{path}: its bands have different nodata values; {value} is kept",
                    path=os.path.basename(raster.path),
                    value=f"{told[0]:g}",
                )
            )
        if np.isnan(told[0]) and dtype.kind == "f":
            return Storage(names, dtype, dtype.type(np.nan))
        return Storage(names, dtype, as_stored(told[0], dtype))

    @property
    def unused_bands(self) -> tuple[str, ...]:
        """Names of the bands that the first image has besides."""
        raster = self._sheets[0]
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
        if window == self.grid.window:
            raise InputError(
                said("{name}: every pixel is nodata or masked out; check its nodata value and mask", name=self.name)
            )
        raise InputError(
            said(
                "{name}: every pixel in the extent asked for is nodata or masked out; check its nodata value and mask",
                name=self.name,
            )
        )

    def _sheet(self, raster: Raster, image: ImageSpec, grid: Grid) -> Sheet:
        return Sheet(raster, self._shelf, lambda: Raster(image.path, image.more), grid, "bilinear")

    def _mask(self, image: ImageSpec, own: Grid, grid: Grid) -> tuple[Sheet | None, Rule | None]:
        """The mask of a date whose image is on the grid `own`, and how to read it."""
        spec = image.mask
        if spec is None:
            return None, None
        path = spec.path

        def opener() -> Raster:
            return Raster(path, like=own)

        raster = opener()
        rule = rule_of(raster, spec)
        covered = raster.share_of(own)
        for place in (own, grid):
            if not raster.share_of(place):
                raise raster.elsewhere(place)
        if covered < _WHOLE:
            name, image_name = os.path.basename(path), os.path.basename(image.path)
            self._warn(
                said(
                    "the mask {name} covers {share} % of {image}; the rest counts as not observed",
                    name=name,
                    share=f"{100 * covered:.0f}",
                    image=image_name,
                )
            )
        return Sheet(raster, self._shelf, opener, grid, "nearest", ignore_nodata=True), rule

    def _tell_left_out(self, lacking: Sequence[str], dates: int) -> None:
        if lacking:
            self._warn(
                said("{n} of {dates} dates are left out; {reason}", n=len(lacking), dates=dates, reason=lacking[0])
            )

    def _tell_coverage(self, covered: Sequence[float]) -> None:
        """Say which dates show the place in part or not at all; refuse where none but the first does."""
        beside = [index for index, share in enumerate(covered) if share == 0]
        if beside and len(beside) == len(covered) - 1:
            raise self._sheets[beside[0]].elsewhere(self.grid)
        partly = [index for index, share in enumerate(covered) if 0 < share < _WHOLE]
        values = {"name": self.name, "all": len(covered)}
        if beside:
            self._warn(
                said(
                    "{name}: {n} of {all} dates lie beside the image and show nothing of it ({first} …)",
                    n=len(beside),
                    first=self.area.images[beside[0]].date,
                    **values,
                )
            )
        if partly:
            self._warn(
                said(
                    "{name}: {n} of {all} dates cover the image only partly ({first}, {share} % …)",
                    n=len(partly),
                    first=self.area.images[partly[0]].date,
                    share=f"{100 * covered[partly[0]]:.0f}",
                    **values,
                )
            )

    def _observed_by_mask(self, date: int, window: Window, step: int = 1) -> Any:
        sheet, rule = self._masks[date], self._rules[date]
        if sheet is None or rule is None:
            return np.True_
        mask = sheet.open()
        if step > 1:
            mask = mask.thinned(window, step)
            window = mask.grid.window
        codes = mask.read(window, [0])
        covered = mask.valid(window, [0], codes)
        if rule.unknown(codes[0][covered]):
            self._warn(
                said(
                    "{path} holds codes no mask of kind {kind} has: not observed",
                    path=os.path.basename(sheet.path),
                    kind=rule.spec.kind,
                )
            )
        return covered & rule.observed(codes[0])

    def _note_nan(self, sheet: Sheet, pixels: Array) -> None:
        if sheet.nan_is_nodata or not np.isnan(pixels).any():
            return
        self._warn(said("{path} holds NaN, which is treated as nodata", path=os.path.basename(sheet.path)))

    def _warn(self, message: str) -> None:
        with self._lock:
            if message not in self.warnings:
                self.warnings.append(message)

    def _warn_before_reading(self) -> None:
        if self.size_bytes > LARGE_BYTES:
            self._warn(
                said(
                    "{name}: the images are {size} GB in all; this will take long",
                    name=self.name,
                    size=f"{self.size_bytes / 1000000000.0:.0f}",
                )
            )
        for sheet in (*self._sheets, *(mask for mask in self._masks if mask is not None)):
            if sheet.remote:
                megabytes = sheet.size_bytes / 1e6
                self._warn(
                    said(
                        "{path} is read over the network (up to {megabytes} MB); a local copy is much faster",
                        path=sheet.path,
                        megabytes=f"{megabytes:.0f}",
                    )
                )
