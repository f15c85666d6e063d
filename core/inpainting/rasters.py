"""From a series with gaps to whole images: what was observed stays bit for bit, what was not is filled."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..data.grid import Window
from ..data.series import Series, Storage, canonical_band
from ..data.staging import RUN_KEY, staging, writing_behind
from ..data.writer import RasterWriter
from ..errors import Cancelled, InputError
from ..job import safe_name
from ..said import said

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]


class Filled(Protocol):
    """A window of a series whose missing pixels can be told.

    Attributes:
        window: Of the series' grid.
        x: (T, C, h, w) in the series' own type.
        m: (T, h, w) bool, observed.
    """

    @property
    def window(self) -> Window: ...
    @property
    def x(self) -> Array: ...
    @property
    def m(self) -> NDArray[np.bool_]: ...

    def fill(self, date: int) -> tuple[NDArray[np.bool_], Array, Array | None]:
        """Which missing pixels of a date are filled (h, w), with what (C, N), and its standard deviation, if known."""
        ...


#: Windows that cover a region of a series, each pixel once: (region, cancelled, progress).
Filler = Callable[[Window, Callable[[], bool], Callable[[float], None]], Iterator[Filled]]


def inpaint_area(
    series: Series,
    filler: Filler,
    out_dir: str,
    *,
    deviations: bool,
    bands: Sequence[int] | None = None,
    window: Window | None = None,
    area: str | None = None,
    progress: Callable[[float, str], None],
    cancelled: Callable[[], bool],
) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """Fill one series into `out_dir`; either all its files appear there, or none.

    * inpainted[_DATE].tif: the image of the date in its own type, with its own band names and nodata. What nobody can
      fill is nodata; where the image has no such value, 0 (the least number of signed types, NaN of floats) becomes it.
    * inpainted_std[_DATE].tif (with `deviations`): Float32, the same bands, in the image's units; 0 where observed, NaN
      where nothing was filled.

    The suffix is there with several dates only. A pixel counts as observed when all of its bands are.

    Args:
        deviations: Whether the filler tells standard deviations.
        bands: Indices of the series' bands to write; None = all.
        window: Part of the series' grid (inside it); None = all.
        area: Said again in the outputs.
        progress: Told the share done and what is being done.
        cancelled: Asked often.

    Returns:
        Files as in `events.Result.outputs`; and how many pixels, over all dates, were "filled" and are "missing" still.

    Raises:
        InputError: The series cannot be read, `out_dir` cannot be written or holds an input.
        Cancelled: `cancelled` said so; nothing is left behind.
    """
    region = window or series.grid.window
    chosen = list(range(len(series.bands)) if bands is None else bands)
    names = [_file_names(date, deviations) for date in _suffixes(series)]
    with staging(out_dir, [name for each in names for name in each], series) as folder, ExitStack() as stack:
        run = uuid.uuid4().hex
        layers = [
            _Layer(stack, [os.path.join(folder, name) for name in each], series, date, region, chosen, run, cancelled)
            for date, each in enumerate(names)
        ]
        progress(0.0, said("filling"))
        filled = filler(region, cancelled, lambda share: progress(0.9 * share, said("filling")))
        # Closed at once on an error, so that nothing is read any more when the caller hears of it.
        with writing_behind() as call, closing(filled):  # type: ignore[type-var]
            for piece in filled:
                for date, layer in enumerate(layers):
                    layer.take(piece, date, call)
        for layer in layers:
            layer.declare_nodata()
        if cancelled():
            raise Cancelled
        progress(0.9, said("writing overviews"))
        stack.close()
        if cancelled():
            raise Cancelled
    progress(1.0, said("filled"))
    kinds = ("inpainted", "inpainted_std")
    outputs = [
        {"kind": kind, "path": os.path.join(os.path.abspath(out_dir), name), "area": area, "date": series.dates[date]}
        for date, each in enumerate(names)
        for kind, name in zip(kinds, each)
    ]
    counts = {key: sum(getattr(layer, key) for layer in layers) for key in ("filled", "missing")}
    return outputs, counts


def bands_to_write(series: Series, model: str) -> list[int]:
    """Indices of the series' bands (a model's) that the area asks for; all if it names none.

    Bands that the model does not know are not filled by other means beside it: one image would hold guesses of two
    kinds, and only some with a standard deviation.

    Raises:
        InputError: The area asks for a band that the model does not know.
    """
    asked = {canonical_band(name) for name in series.area.bands}
    strange = [name for name in series.unused_bands if not asked or canonical_band(name) in asked]
    if strange:
        listed = ", ".join(strange[:4]) + (", …" if len(strange) > 4 else "")
        values = {
            "name": series.name,
            "model": os.path.basename(model),
            "strange": listed,
            "known": ", ".join(series.bands),
        }
        raise InputError(
            said(
                "{name}: the model {model} does not know the band {strange} and cannot fill it; name the bands to fill "
                "({known}) in `bands`, or use the method regression",
                **values,
            )
            if len(strange) == 1
            else said(
                "{name}: the model {model} does not know the bands {strange} and cannot fill them; name the bands to "
                "fill ({known}) in `bands`, or use the method regression",
                **values,
            )
        )
    found = [index for index, name in enumerate(series.bands) if canonical_band(name) in asked]
    return found or list(range(len(series.bands)))


def to_storage(values: Array, storage: Storage) -> Array:
    """Numbers as a file holds them: rounded, within the type's range, never its nodata.

    Args:
        values: Any shape, finite.

    Example:
        >>> to_storage(np.array([-3.0, 0.2, 7.5, 300.0]), Storage((), np.dtype("uint8"), 0)).tolist()
        [1, 1, 8, 255]
    """
    dtype, nodata = storage.dtype, missing_value(storage)
    if dtype.kind == "f":
        out = values.astype(dtype)
        return np.where(out == nodata, np.nextafter(out, dtype.type(np.inf)), out)
    limits = np.iinfo(dtype)
    top = np.float64(limits.max)
    top = np.nextafter(top, 0.0) if int(top) > limits.max else top
    out = np.clip(np.rint(values.astype(np.float64)), limits.min, top).astype(dtype)
    out[out == nodata] = int(nodata) + (-1 if nodata == limits.max else 1)
    return out


def missing_value(storage: Storage) -> Any:
    """What stands for nodata in a file: its own value, else 0, the least number of a signed type, NaN of floats."""
    if storage.nodata is not None:
        return storage.nodata
    if storage.dtype.kind == "f":
        return storage.dtype.type(np.nan)
    return storage.dtype.type(np.iinfo(storage.dtype).min)


def _suffixes(series: Series) -> list[str | None]:
    return list(series.dates) if len(series.dates) > 1 else [None]


def _file_names(date: str | None, deviations: bool) -> list[str]:
    suffix = "" if date is None else f"_{safe_name(date)}"
    return [f"{kind}{suffix}.tif" for kind in ["inpainted"] + ["inpainted_std"] * deviations]


class _Layer:
    """The files of one date.

    Attributes:
        filled, missing: Pixels that were filled, and that are missing still.
    """

    def __init__(
        self,
        stack: ExitStack,
        paths: Sequence[str],
        series: Series,
        date: int,
        region: Window,
        bands: list[int],
        run: str,
        cancelled: Callable[[], bool],
    ) -> None:
        self.filled = self.missing = 0
        self._storage = storage = series.storage(date)
        self._region, self._bands = region, bands
        names = [storage.names[index] for index in bands] if storage.names else ()
        metadata = {RUN_KEY: run, **({"DATE": series.dates[date]} if series.dates[date] else {})}
        common: dict[str, Any] = {"descriptions": names, "metadata": metadata, "cancelled": cancelled}
        grid, count = series.grid.crop(region), len(bands)
        makers = [
            RasterWriter(paths[0], grid, count, storage.dtype, storage.nodata, **common),
            *(RasterWriter(path, grid, count, np.float32, np.nan, **common) for path in paths[1:]),
        ]
        self._writers = [stack.enter_context(writer) for writer in makers]

    def take(self, piece: Filled, date: int, call: Callable[..., None]) -> None:
        """Hand the date's part of a piece to the writers."""
        row, col = piece.window.row - self._region.row, piece.window.col - self._region.col
        place, values, deviations = piece.fill(date)
        hidden = ~piece.m[date]
        count = int(np.count_nonzero(place))
        self.filled += count
        self.missing += int(np.count_nonzero(hidden)) - count
        image = piece.x[date, self._bands].astype(self._storage.dtype)
        image[:, hidden] = missing_value(self._storage)
        image[:, place] = to_storage(values[self._bands], self._storage)
        call(self._writers[0].write, image, row, col)
        for writer in self._writers[1:]:
            spread = np.zeros(image.shape, np.float32)
            spread[:, hidden] = np.nan
            if deviations is not None:
                spread[:, place] = deviations[self._bands]
            call(writer.write, spread, row, col)

    def declare_nodata(self) -> None:
        """Where the image has no nodata value and something is missing still, say what stands for it."""
        if self.missing and self._storage.nodata is None:
            self._writers[0].declare_nodata(missing_value(self._storage))
