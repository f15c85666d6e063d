"""Any raster GDAL opens, read in windows: bands by name, what is nodata, and the same pixels on another grid."""

from __future__ import annotations

import math
import os
import re
import threading
import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from ..errors import InputError, one_line
from ..said import said
from .dataset import (
    GDAL_TYPES,
    band_names,
    dtype_of,
    grid_of,
    has_remote_part,
    is_remote,
    open_dataset,
    placed,
    straighten,
    without_presumed_alpha,
)
from .grid import Grid, Window, crs_name
from .jpeg2000 import check_whole
from .stack import stack
from .warp import warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

_PREVIEW = re.compile(r"(?i)[:_/](TCI|PVI|PREVIEW|QUICKLOOK)\b")


class Raster:
    """A raster on its grid.

    Reading is safe from several threads. An alpha band is no band but part of what is valid.

    Attributes:
        path: As given; of several files the first, and how many more.
        grid: Its pixels on the ground.
        bands: Names, unique: descriptions, else names in the metadata, else "B1", "B2" …
        named: Whether the file itself names every band.
        dtype: numpy type that holds every band.
        nodata: One value a band; None = none set.
        remote: Whether it is read over a network.
        notes: What the user should know about the file.

    Args:
        path: Anything GDAL opens as a raster. A product of several subdatasets of one CRS (such as Sentinel-2's
            10, 20 and 60 m bands) becomes one raster on the finest grid.
        more: Files that hold further bands; all become one raster on the finest of their grids, see
            `stack_bands`.
        like: Grid of a file that has no georeference but as many pixels; None = such a file is refused.

    Raises:
        InputError: Missing file, no raster, no georeference, complex numbers, or files that do not fit together.
    """

    _memory: str | None = None

    def __init__(self, path: str, more: Sequence[str] = (), *, like: Grid | None = None) -> None:
        if more:
            self._setup(self._stacked([path, *more]), f"{path} (+ {len(more)} file{'s' if len(more) > 1 else ''})")
            return
        dataset, notes = without_presumed_alpha(open_dataset(path, gdal.OF_RASTER), path)
        if like is not None:
            dataset = placed(dataset, like, path)
        self._setup(dataset, path)
        self.notes += notes
        for name in dataset.GetFileList() or []:
            if name.lower().endswith((".jp2", ".j2k")) and os.path.isfile(name):
                check_whole(name)

    def _setup(self, dataset: Any, path: str, remote: bool | None = None) -> None:
        self.path = path
        self._lock = threading.Lock()
        self.notes: list[str] = []
        self._source: Raster | None = None
        self._alpha: list[int] = []
        if dataset.RasterCount == 0:
            dataset = self._stack_subdatasets(dataset)
        self._dataset = straighten(dataset, path)
        self.grid = grid_of(self._dataset, path)
        bands = [self._dataset.GetRasterBand(index + 1) for index in range(self._dataset.RasterCount)]
        alpha = [band for band in bands if band.GetColorInterpretation() == gdal.GCI_AlphaBand]
        if len(alpha) < len(bands):
            bands = [band for band in bands if band not in alpha]
            self._alpha = [band.GetBand() for band in alpha]
        self._numbers = [band.GetBand() for band in bands]
        self._dtypes = [dtype_of(band, path) for band in bands]
        self.nodata: tuple[float | None, ...] = tuple(band.GetNoDataValue() for band in bands)
        self._mask_flags = [band.GetMaskFlags() for band in bands]
        self.bands, self.named = band_names(bands)
        self.dtype: np.dtype[Any] = np.result_type(*self._dtypes)
        self.remote = is_remote(path) or has_remote_part(self._dataset) if remote is None else remote

    @classmethod
    def _wrap(cls, dataset: Any, like: Raster) -> Raster:
        raster = cls.__new__(cls)
        raster._setup(dataset, like.path, like.remote)
        raster.bands, raster.named = like.bands, like.named
        # Its datasets must outlive this one, and only one thread at a time may read them through either.
        raster._source = like
        raster._lock = like._lock
        return raster

    def _stack_subdatasets(self, dataset: Any) -> Any:
        names = [name for name, _ in dataset.GetSubDatasets() if not _PREVIEW.search(name)]
        if not names:
            raise InputError(said("{path} holds no raster bands", path=self.path))
        return self._stacked(names)

    def _stacked(self, names: Sequence[str]) -> Any:
        memory = f"/vsimem/landbrush-{uuid.uuid4().hex}.vrt"
        stack_bands(names, memory)
        self._memory = memory
        return open_dataset(memory, gdal.OF_RASTER)

    def __del__(self) -> None:
        if self._memory is not None:
            self._dataset = None
            gdal.Unlink(self._memory)

    def __repr__(self) -> str:
        return f"Raster({self.path!r}, {self.grid.height} × {self.grid.width}, {len(self.bands)} bands, {self.dtype})"

    @property
    def size_bytes(self) -> int:
        """Size of all pixels of all bands in memory, in bytes."""
        return self.grid.height * self.grid.width * len(self.bands) * self.dtype.itemsize

    @property
    def count(self) -> int:
        """Number of bands."""
        return len(self.bands)

    @property
    def nan_is_nodata(self) -> bool:
        """Whether the file itself calls NaN nodata in every band of floating-point numbers."""
        own = self if self._source is None else self._source
        return all(
            value is not None and math.isnan(value)
            for value, dtype in zip(own.nodata, own._dtypes)
            if dtype.kind == "f"
        )

    def band_number(self, index: int) -> int:
        """GDAL's number, from 1, of the band at `index`."""
        return int(self._numbers[index])

    def band_dtype(self, index: int) -> np.dtype[Any]:
        """The type in which the band at `index` is stored."""
        return self._dtypes[index]

    @property
    def category_names(self) -> list[str]:
        """Names of the values of the first band (value 0 first); empty if there are none."""
        # Some drivers read their side files only when asked for metadata.
        self._dataset.GetMetadata()
        return list(self._dataset.GetRasterBand(self._numbers[0]).GetCategoryNames() or [])

    @property
    def colors(self) -> dict[int, tuple[int, int, int]]:
        """Colours by value of the first band; empty if it has no colour table."""
        table = self._dataset.GetRasterBand(self._numbers[0]).GetColorTable()
        if table is None:
            return {}
        entries = {value: table.GetColorEntry(value) for value in range(table.GetCount())}
        return {value: (int(entry[0]), int(entry[1]), int(entry[2])) for value, entry in entries.items()}

    @property
    def metadata(self) -> dict[str, str]:
        """The metadata of the file."""
        return dict(self._dataset.GetMetadata() or {})

    def read(self, window: Window | None = None, bands: Sequence[int] | None = None) -> Array:
        """Pixels as they are stored.

        Args:
            window: May reach out of the raster, where pixels are 0; None = everything.
            bands: Indices from 0, in the order wanted; None = all.

        Returns:
            (bands, height, width) of the smallest type that holds these bands.

        Raises:
            InputError: The file is damaged or cut off here.
        """
        window = self.grid.window if window is None else window
        chosen = range(len(self.bands)) if bands is None else bands
        dtype = np.result_type(*(self._dtypes[index] for index in chosen))
        return self._read_padded(window, [self._numbers[index] for index in chosen], dtype)

    def small(self, side: int) -> Array:
        """The first band as a picture of at most `side` pixels a side: each the commonest value of those it stands for.

        Returns:
            (height, width), in the band's own type.

        Raises:
            InputError: The file is damaged or cut off.
        """
        grid = self.grid
        step = max(grid.height, grid.width, side) / side
        shape = max(1, round(grid.height / step)), max(1, round(grid.width / step))
        band = self._dataset.GetRasterBand(self._numbers[0])
        try:
            with self._lock:
                found: Array = band.ReadAsArray(buf_xsize=shape[1], buf_ysize=shape[0], resample_alg=gdal.GRIORA_Mode)
        except RuntimeError as error:
            raise self._damaged(grid.window, error) from None
        return found

    def _read_padded(self, window: Window, numbers: list[int], dtype: np.dtype[Any]) -> Array:
        inside = window.intersection(self.grid.window)
        if inside is None:
            return np.zeros((len(numbers), *window.shape), dtype)
        pixels = self._read_inside(inside, numbers, dtype)
        if inside == window:
            return pixels
        padded = np.zeros((len(numbers), *window.shape), dtype)
        rows, cols = inside.relative_to(window).slices
        padded[:, rows, cols] = pixels
        return padded

    def _read_inside(self, window: Window, numbers: list[int], dtype: np.dtype[Any]) -> Array:
        pixels = np.empty((len(numbers), *window.shape), dtype)
        try:
            with self._lock:
                self._dataset.ReadRaster(
                    window.col,
                    window.row,
                    window.width,
                    window.height,
                    buf_type=GDAL_TYPES[dtype],
                    band_list=numbers,
                    buf_obj=pixels,
                )
        except RuntimeError as error:
            raise self._damaged(window, error) from None
        return pixels

    def _damaged(self, window: Window, error: Exception) -> InputError:
        rows, cols = window.row + window.height - 1, window.col + window.width - 1
        reason = one_line(error).replace(f"{self.path}, ", "")
        return InputError(
            said(
                "{path} is damaged or incomplete: rows {row}–{rows}, columns {col}–{cols} cannot be "
                "read; put a whole copy in its place ({reason})",
                path=self.path,
                row=window.row,
                rows=rows,
                col=window.col,
                cols=cols,
                reason=reason,
            )
        )

    def valid(
        self, window: Window | None = None, bands: Sequence[int] | None = None, pixels: Array | None = None
    ) -> NDArray[np.bool_]:
        """Where every chosen band holds a value: not nodata, finite, not masked out by the file, inside the raster.

        Args:
            window: As in `read`.
            bands: As in `read`.
            pixels: What `read` returned for the same window and bands, so as not to read them again.

        Returns:
            (height, width)
        """
        window = self.grid.window if window is None else window
        chosen = list(range(len(self.bands)) if bands is None else bands)
        if pixels is None:
            pixels = self.read(window, chosen)
        result = np.zeros(window.shape, np.bool_)
        inside = window.intersection(self.grid.window)
        if inside is None:
            return result
        rows, cols = inside.relative_to(window).slices
        good = np.ones(inside.shape, np.bool_)
        for index, values in zip(chosen, pixels[:, rows, cols]):
            nodata = as_stored(self.nodata[index], self._dtypes[index])
            if nodata is not None:
                good &= values != nodata
            if values.dtype.kind == "f":
                good &= np.isfinite(values)
        for mask in self._read_masks(inside, chosen):
            good &= mask != 0
        result[rows, cols] = good
        return result

    def _read_masks(self, window: Window, chosen: list[int]) -> list[Array]:
        """What the file itself masks out: alpha bands, and mask bands inside or beside it."""
        masks = [self._read_inside(window, [number], np.dtype(np.uint16))[0] for number in self._alpha]
        own = [i for i in chosen if not self._mask_flags[i] & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA | gdal.GMF_NODATA)]
        shared = [index for index in own if self._mask_flags[index] & gdal.GMF_PER_DATASET]
        for index in shared[:1] + [index for index in own if index not in shared]:
            mask = np.empty(window.shape, np.uint8)
            try:
                with self._lock:
                    band = self._dataset.GetRasterBand(self._numbers[index]).GetMaskBand()
                    band.ReadRaster(window.col, window.row, window.width, window.height, buf_obj=mask)
            except RuntimeError as error:
                raise self._damaged(window, error) from None
            masks.append(mask)
        return masks

    def on_grid(self, grid: Grid, resampling: str = "bilinear", ignore_nodata: bool = False) -> Raster:
        """The same raster on another grid, warped as it is read; itself if the grids are the same.

        Args:
            grid: Any grid; its CRS may differ and it may be rotated.
            resampling: One of GDAL's: "bilinear", "nearest" …
            ignore_nodata: Whether the file's nodata is a value like any other (masks give 0 a meaning of their own).

        Raises:
            InputError: The two have no place in common.
        """
        if self.grid.same_as(grid):
            return self._without_nodata() if ignore_nodata else self
        if not self.share_of(grid):
            raise self.elsewhere(grid)
        return self._warped(grid, resampling, ignore_nodata)

    def thinned(self, window: Window, step: int) -> Raster:
        """One pixel of every `step` × `step` of a window, read as it is asked for; of the overviews, if there are any.

        Args:
            window: Inside the raster; what is left over at its right and lower edge is left out.
        """
        height, width = max(1, window.height // step), max(1, window.width // step)
        window = Window(window.row, window.col, min(height * step, window.height), min(width * step, window.width))
        with self._lock:
            dataset = gdal.Translate(
                "",
                self._dataset,
                format="VRT",
                srcWin=[window.col, window.row, window.width, window.height],
                width=width,
                height=height,
                resampleAlg="nearest",
            )
        raster = Raster._wrap(dataset, self)
        raster.grid = replace(self.grid.crop(window).thinned(step), height=height, width=width)
        raster.nodata, raster._mask_flags = self.nodata, self._mask_flags
        return raster

    def _without_nodata(self) -> Raster:
        if all(value is None for value in self.nodata):
            return self
        raster = Raster._wrap(self._dataset, self)
        raster.nodata = (None,) * len(self.nodata)
        raster._mask_flags = [
            flags | gdal.GMF_ALL_VALID if flags & gdal.GMF_NODATA else flags for flags in self._mask_flags
        ]
        return raster

    def share_of(self, grid: Grid) -> float:
        """Share of a grid's pixels, 0–1, that the raster reaches, up to the box around it in the grid's CRS."""
        bounds = self.grid.bounds_in(grid.crs_wkt)
        if bounds is None:
            return 0.0
        try:
            window = grid.window_of(bounds)
        except InputError:
            return 0.0
        return window.height * window.width / (grid.height * grid.width)

    def elsewhere(self, grid: Grid) -> InputError:
        """What to say where the raster and a grid have no place in common."""
        return elsewhere(self.path, self.grid, grid)

    def _warped(self, grid: Grid, resampling: str, ignore_nodata: bool) -> Raster:
        nodata = [None if ignore_nodata else value for value in self.nodata]
        if not ignore_nodata:
            # NaN travels as nodata, so that one NaN does not eat its neighbours.
            nodata = [
                math.nan if value is None and dtype.kind == "f" else value for value, dtype in zip(nodata, self._dtypes)
            ]
        try:
            dataset = warped(self._dataset, self.grid, grid, resampling, nodata, self._has_own_mask)
        except RuntimeError as error:
            raise InputError(
                said(
                    "{path} cannot be brought from {crs} to {image_crs} ({reason})",
                    path=self.path,
                    crs=crs_name(self.grid.crs_wkt),
                    image_crs=crs_name(grid.crs_wkt),
                    reason=one_line(error),
                )
            ) from None
        raster = Raster._wrap(dataset, self)
        raster.grid = grid
        raster.nodata = tuple(nodata)
        return raster

    @property
    def _has_own_mask(self) -> bool:
        return bool(self._alpha) or any(
            not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA) for flags in self._mask_flags
        )


def stack_bands(paths: Sequence[str], out_vrt: str, names: Sequence[str] = (), resampling: str = "bilinear") -> str:
    """Write a VRT that holds the bands of several files on the finest of their grids, see `stack.stack`."""
    return stack([Raster(path) for path in paths], out_vrt, names, resampling)


def elsewhere(path: str, own: Grid, grid: Grid) -> InputError:
    """What to say of a raster on the grid `own` that shows nothing of another grid."""
    return InputError(
        said(
            "{path} ({crs}) does not overlap the image it belongs to ({image_crs})",
            path=path,
            crs=crs_name(own.crs_wkt),
            image_crs=crs_name(grid.crs_wkt),
        )
    )


def as_stored(value: float | None, dtype: np.dtype[Any]) -> Any:
    """Nodata as pixels of this type hold it; None if none of them can."""
    if value is None or math.isnan(value):
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return dtype.type(value)
    info = np.iinfo(dtype)
    if value != int(value) or not info.min <= value <= info.max:
        return None
    return dtype.type(int(value))
