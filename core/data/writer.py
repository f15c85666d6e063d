"""Rasters out: streamed in pieces to a file beside the target, finished as a Cloud-optimised GeoTIFF, then renamed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal

from ..disk import require_room, visible_folder
from ..errors import Cancelled, InputError, one_line
from ..job import ClassSpec
from ..job.specs import hex_color
from ..said import said
from ..scratch import Scratch, put
from .class_tables import move_side_files, write_class_tables
from .dataset import GDAL_TYPES
from .grid import Grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

#: Rows of a strip of the streamed file: row bands of any height then touch only whole strips but two.
_STRIP = 16
#: Pixels that are counted at once.
_COUNTED = 1 << 16
#: What else GDAL may put beside a raster.
_SIDECARS = (".ovr", ".msk")


class RasterWriter:
    """Writes one raster; use it as a context manager.

    Left without an exception, `path` is a Cloud-optimised GeoTIFF (deflate, 512-pixel tiles, overviews). Left with
    one, or when finishing fails, nothing is left and a file that was at `path` before is as it was. Category names
    have no place inside a GeoTIFF: they go to `path`.aux.xml, where GDAL and QGIS look for them, and of a class raster
    to a style and a value table, see `class_tables`.

    Attributes:
        path: Where the raster will be.

    Args:
        path: Target; its folder is made if it is not there.
        grid: Pixels of the raster.
        count: Bands.
        dtype: numpy type of the pixels.
        nodata: What pixels are that nobody writes; None = 0, and no nodata value is set.
        descriptions: Names of the bands.
        colors: Colour table of the first band, by value; makes it a class raster (overviews by nearest neighbour).
            Only for uint8 and uint16.
        categories: Names of the values of the first band, value 0 first.
        metadata: Metadata of the file.
        cancelled: Asked now and then while the file is finished; True stops with `Cancelled`.
        scale: What a step of 1 means, of all bands or one for each; GDAL and QGIS show pixel × scale.
        nearest: Overviews hold pixels as they are, not their means, as those of class rasters do.

    Raises:
        InputError: On entering: the folder cannot be made or written, or has too little space. On writing and
            leaving: the disk is full, or `path` is held open by another program.

    Example:
        >>> with RasterWriter("map.tif", grid, 1, np.uint8, nodata=0) as writer:  # doctest: +SKIP
        ...     for row, height in row_bands(grid.height, 512):
        ...         writer.write(classes[row : row + height], row, 0)
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        count: int,
        dtype: Any,
        nodata: float | None = None,
        descriptions: Sequence[str] = (),
        colors: Mapping[int, Sequence[int]] | None = None,
        categories: Sequence[str] | None = None,
        metadata: Mapping[str, str] | None = None,
        *,
        cancelled: Callable[[], bool] | None = None,
        scale: float | Sequence[float] | None = None,
        nearest: bool = False,
    ) -> None:
        self.path = os.path.abspath(path)
        self.grid = grid
        self.count = count
        self.dtype: np.dtype[Any] = np.dtype(dtype)
        self.nodata = nodata
        if self.dtype not in GDAL_TYPES:
            raise ValueError(f"a raster cannot hold {self.dtype}")
        if descriptions and len(descriptions) != count:
            raise ValueError(f"{len(descriptions)} descriptions for {count} bands")
        self._descriptions = tuple(descriptions)
        self._colors = None if colors is None else dict(colors)
        self._categories = None if categories is None else list(categories)
        self._metadata = dict(metadata or {})
        self._cancelled = cancelled
        self._scales = None if scale is None else [scale] * count if isinstance(scale, float) else list(scale)
        #: Pixels of each value, of class rasters.
        self._counts = np.zeros(1 << 16, np.int64)
        #: Whether the pixels are codes, whose neighbours say nothing of them.
        self._coded = colors is not None or categories is not None
        self._nearest = nearest or self._coded
        self._folder = os.path.dirname(self.path)
        self._scratch: Scratch | None = None
        self._dataset: Any = None

    def __enter__(self) -> RasterWriter:
        self._make_scratch()
        try:
            self._check_space()
            self._create()
        except BaseException:
            self._discard()
            raise
        return self

    def tell(self, metadata: Mapping[str, str]) -> None:
        """Metadata that are known only once all pixels are written."""
        self._require_open()
        self._metadata.update(metadata)
        self._set_metadata()

    def write(self, array: Array, row: int = 0, col: int = 0) -> None:
        """Write pixels whose upper-left one is at `row`, `col`.

        Args:
            array: (count, height, width), or (height, width) for a single band, of the writer's dtype.

        Raises:
            InputError: The disk is full.
        """
        self._require_open()
        if array.ndim == 2:
            array = array[None]
        if array.ndim != 3 or array.shape[0] != self.count or array.dtype != self.dtype:
            raise ValueError(f"expected ({self.count}, h, w) of {self.dtype}, found {array.shape} of {array.dtype}")
        height, width = array.shape[1:]
        if row < 0 or col < 0 or row + height > self.grid.height or col + width > self.grid.width:
            raise ValueError(f"{height} × {width} pixels at row {row}, column {col} do not fit into {self.grid}")
        if not height or not width:
            return
        if self._is_classes:
            # In parts: numpy counts in copies of 64 bits.
            for rows in np.array_split(array[0], -(-array[0].size // _COUNTED)):
                counts = np.bincount(rows.ravel())
                self._counts[: len(counts)] += counts
        try:
            self._dataset.WriteRaster(
                col,
                row,
                width,
                height,
                np.ascontiguousarray(array),
                buf_type=GDAL_TYPES[self.dtype],
                band_list=list(range(1, self.count + 1)),
            )
        except RuntimeError as error:
            raise self._failed(error) from None

    def declare_nodata(self, value: float) -> None:
        """Make this value mean nodata, where that is known only after pixels were written.

        Raises:
            InputError: The disk is full.
        """
        self._require_open()
        self.nodata = value
        try:
            for index in range(self.count):
                self._dataset.GetRasterBand(index + 1).SetNoDataValue(float(value))
        except RuntimeError as error:
            raise self._failed(error) from None

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            self._discard()

    def _make_scratch(self) -> None:
        try:
            os.makedirs(self._folder, exist_ok=True)
            # One folder holds whatever GDAL puts beside its files, so that nothing can be left lying about.
            self._scratch = Scratch(self._folder)
        except OSError as error:
            raise InputError(
                said(
                    "the folder {folder} cannot be written ({reason}); choose another one",
                    folder=self._folder,
                    reason=one_line(error),
                )
            ) from None
        if os.path.isdir(self.path):
            self._discard()
            raise InputError(said("{path} is a folder; choose another name for the raster", path=self.path))

    def _beside(self, name: str) -> str:
        if self._scratch is None:
            raise ValueError("the writer is not open; use it in a `with` block")
        return os.path.join(self._scratch.path, name)

    def _check_space(self) -> None:
        needed = self.grid.height * self.grid.width * self.count * self.dtype.itemsize
        require_room(self.path, needed)

    def _create(self) -> None:
        options = ["BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE", "INTERLEAVE=BAND", f"BLOCKYSIZE={_STRIP}"]
        try:
            self._dataset = gdal.GetDriverByName("GTiff").Create(
                self._beside("streamed.tif"),
                self.grid.width,
                self.grid.height,
                self.count,
                GDAL_TYPES[self.dtype],
                options,
            )
            self._describe()
        except RuntimeError as error:
            raise self._failed(error) from None

    def _require_open(self) -> None:
        if self._dataset is None:
            raise ValueError("the writer is not open; use it in a `with` block")

    def _set_metadata(self) -> None:
        if self._metadata:
            self._dataset.SetMetadata({str(key): str(text) for key, text in self._metadata.items()})

    def _describe(self) -> None:
        self._dataset.SetProjection(self.grid.crs_wkt)
        self._dataset.SetGeoTransform(self.grid.transform)
        self._set_metadata()
        for index in range(self.count):
            band = self._dataset.GetRasterBand(index + 1)
            if self.nodata is not None:
                band.SetNoDataValue(float(self.nodata))
            if self._scales is not None:
                band.SetScale(self._scales[index])
            if self._descriptions:
                band.SetDescription(str(self._descriptions[index]))
            # Otherwise GDAL takes the third and fourth band of a byte raster for blue and alpha.
            band.SetColorInterpretation(gdal.GCI_GrayIndex if index == 0 else gdal.GCI_Undefined)
        first = self._dataset.GetRasterBand(1)
        if self._colors is not None:
            table = gdal.ColorTable()
            for value, color in sorted(self._colors.items()):
                table.SetColorEntry(int(value), (*(int(part) for part in color[:3]), 255))
            if self.nodata is not None and int(self.nodata) not in self._colors:
                table.SetColorEntry(int(self.nodata), (0, 0, 0, 0))
            first.SetColorTable(table)
        if self._categories is not None:
            first.SetCategoryNames(self._categories)

    def _finish(self) -> None:
        streamed, finished = self._beside("streamed.tif"), self._beside("finished.tif")
        try:
            self._dataset.FlushCache()
            close_dataset(self, "_dataset")
            source = gdal.Open(streamed)
            result = gdal.GetDriverByName("COG").CreateCopy(
                finished, source, options=self._options(), callback=self._progress
            )
            _Holder(result).close()
            # A disk that fills up while the last blocks are flushed is only seen by reading them back.
            check = gdal.Open(finished)
            check.GetRasterBand(self.count).ReadRaster(self.grid.width - 1, self.grid.height - 1, 1, 1)
            check.GetRasterBand(1).ReadRaster(0, 0, 1, 1)
            del check, source
            if self._is_classes:
                write_class_tables(finished, self._class_counts())
        except RuntimeError as error:
            if self._cancelled is not None and self._cancelled():
                raise Cancelled(said("writing {path} was stopped", path=self.path)) from None
            raise self._failed(error) from None
        self._replace(finished)

    @property
    def _is_classes(self) -> bool:
        return self._colors is not None and self._categories is not None

    def _class_counts(self) -> list[tuple[ClassSpec, int]]:
        colors, names = self._colors or {}, self._categories or []
        found = []
        for value in sorted(colors):
            name = names[value] if value < len(names) else ""
            item = ClassSpec(value, name or f"class {value}", hex_color(colors[value]))
            found.append((item, int(self._counts[value])))
        return found

    def _options(self) -> list[str]:
        return [
            "COMPRESS=DEFLATE",
            # A third of the default level's time for class rasters, at 8 % more bytes; no difference for others.
            "LEVEL=3",
            f"PREDICTOR={'NO' if self._coded else 'YES'}",
            "BLOCKSIZE=512",
            f"OVERVIEW_RESAMPLING={'NEAREST' if self._nearest else 'AVERAGE'}",
            "NUM_THREADS=ALL_CPUS",
            "BIGTIFF=IF_SAFER",
        ]

    def _progress(self, _fraction: float, _message: str, _data: Any) -> int:
        return 0 if self._cancelled is not None and self._cancelled() else 1

    def _replace(self, finished: str) -> None:
        try:
            for suffix in _SIDECARS:
                if os.path.exists(finished + suffix):
                    put(finished + suffix, self.path + suffix)
                elif os.path.exists(self.path + suffix):
                    os.remove(self.path + suffix)
            move_side_files(finished, self.path)
            put(finished, self.path)
        except OSError as error:
            raise InputError(
                said(
                    "{path} cannot be replaced ({reason}); close it in other programs or choose another name",
                    path=self.path,
                    reason=one_line(error),
                )
            ) from None

    def _failed(self, error: Exception) -> InputError:
        return InputError(
            said(
                "{path} cannot be written: the disk of {folder} is full or failing ({reason}); make room "
                "or choose another folder",
                path=os.path.basename(self.path),
                folder=visible_folder(self.path),
                reason=one_line(error),
            )
        )

    def _discard(self) -> None:
        if self._dataset is not None:
            try:
                close_dataset(self, "_dataset")
            except RuntimeError:
                self._dataset = None
        if self._scratch is not None:
            self._scratch.close()
            self._scratch = None


class _Holder:
    """Holds the one reference to a dataset, so that letting go of it closes the file."""

    def __init__(self, dataset: Any) -> None:
        self.dataset = dataset

    def close(self) -> None:
        close_dataset(self, "dataset")


def close_dataset(owner: Any, attribute: str) -> None:
    """Close the dataset that `attribute` of `owner` holds.

    Raises:
        RuntimeError: What GDAL could not write while closing, which it tells nobody by itself.
    """
    problems: list[str] = []

    def note(level: int, _code: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            problems.append(message)

    gdal.PushErrorHandler(note)
    try:
        setattr(owner, attribute, None)
    finally:
        gdal.PopErrorHandler()
    if problems:
        raise RuntimeError(problems[0])
