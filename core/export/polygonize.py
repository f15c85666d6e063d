"""From a map to polygons: small patches join their neighbours, stairs become lines, and neighbours fit exactly."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr

from .. import events
from ..changes.maps import read_ids
from ..data.class_map import date_of, map_classes, open_map
from ..data.grid import Grid, Window, row_bands
from ..data.polygon_writer import Point, PolygonWriter
from ..data.qgis_styles import polygon_style
from ..data.raster import Raster
from ..disk import require_room, unwritable
from ..errors import Cancelled, InputError, one_line
from ..evaluation.calibration import open_uncertainty
from ..events import Emit
from ..inference.rasters import FINE_LEVELS, LEVELS
from ..job import EvaluateJob, LabelSpec, PolygonizeJob, date_in_name
from ..said import said
from ..scratch import replacing
from ..uncertainty import ENTROPY
from .outlines import Regions, find_regions, outlines
from .straighten import straightened

Array = npt.NDArray[Any]
#: Told the share done; raises `Cancelled` where that was asked for.
Progress = Callable[[float], None]

#: Pixels of a row band that is read at once.
_BAND_PIXELS = 1 << 21
#: Patches of fewer pixels than this are mostly noise.
_PATCH = 4
_FIELDS = (
    ("class_id", ogr.OFTInteger),
    ("class_name", ogr.OFTString),
    ("area_m2", ogr.OFTReal),
    ("uncertainty", ogr.OFTReal),
    ("date", ogr.OFTDate),
)


def polygonize(job: PolygonizeJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Make polygons of a class raster; the file appears only when it is whole.

    A polygon is a region of one class that hangs together by edges of pixels. The polygons cover all that is mapped,
    once: neighbours have the same points on what they share, and where there is no class on the other side outlines
    are those of the pixels. Fields: "class_id", "class_name", "area_m2" (of the polygon as it is drawn), "uncertainty"
    (mean normalised entropy of the map there, 0 sure to 1), "date".

    Memory grows with what there is to outline, not with the map.

    Raises:
        InputError: It is no map, or the file cannot be written.
        Cancelled: As asked; nothing is left behind.
    """
    emit(events.Ready(job.task))

    def part(begin: float, share: float, doing: str) -> Progress:
        def told(done: float) -> None:
            if cancelled():
                raise Cancelled
            emit(events.Progress(begin + share * done, doing))

        return told

    warnings: list[str] = []
    raster = open_map(job.map)
    _check_target(job.out, raster)
    asked = EvaluateJob(job.map, LabelSpec(job.map), "", uncertainty=job.uncertainty)
    uncertainty = open_uncertainty(asked, raster, warnings)
    if uncertainty is not None and ENTROPY not in uncertainty.bands:
        uncertainty = None
    grid = raster.grid
    least = _PATCH if job.min_area is None else math.ceil(job.min_area / grid.pixel_area - 1e-9)
    try:
        with replacing(job.out) as beside:
            ids = os.path.join(os.path.dirname(beside), "ids.tif")
            require_room(job.out, grid.height * grid.width)
            counts = _copy_ids(raster, ids, part(0.0, 0.1, said("reading the map")))
            if not counts[1:].any():
                raise InputError(said("{path} has no pixel with a class; 0 and nodata are none", path=job.map))
            classes = [item for item in map_classes(raster, counts) if counts[item.id]]
            if least > 1:
                _sieve(ids, least, part(0.1, 0.3, said("joining small patches")))
            bands = _bands(ids, grid, uncertainty, part(0.4, 0.2, said("finding outlines")))
            regions = find_regions(bands)
            style = polygon_style(classes, _FIELDS[0][0])
            with PolygonWriter(beside, Path(job.out).stem, grid, _FIELDS, style) as writer:
                date = date_of(raster) or date_in_name(job.map)
                names = {item.id: item.name for item in classes}
                areas = _write(
                    writer, regions, names, date, job.simplify, grid, part(0.6, 0.4, said("writing polygons"))
                )
    except RuntimeError as error:
        raise unwritable(job.out, error) from None
    except OSError as error:
        raise InputError(
            said(
                "{path} cannot be written ({reason}); close it in other programs", path=job.out, reason=one_line(error)
            )
        ) from None
    for message in warnings:
        emit(events.Warning(message))
    rows = [{"id": i, "name": names[i], "polygons": n, "ha": area / 1e4} for i, (n, area) in sorted(areas.items())]
    outputs = [{"kind": "polygons", "path": os.path.abspath(job.out), "date": date}]
    summary = {"polygons": len(regions.value), "classes": rows, "min_area": least * grid.pixel_area}
    return events.Result("polygonize", outputs, summary)


def _check_target(out: str, raster: Raster) -> None:
    if os.path.exists(out) and os.path.exists(raster.path) and os.path.samefile(out, raster.path):
        raise InputError(said("{path} is the map itself and would be overwritten; choose another name", path=out))
    # What a program that has the old file open has not yet written into it would be taken for part of the new one.
    if os.path.exists(out + "-wal"):
        raise InputError(said("{path} is open in another program; close it there, or choose another name", path=out))


def _copy_ids(raster: Raster, path: str, progress: Progress) -> Array:
    """The map as class ids alone, 0 = none, for GDAL to work on; (256,) pixels of each."""
    counts = np.zeros(256, np.int64)
    grid = raster.grid
    target = gdal.GetDriverByName("GTiff").Create(path, grid.width, grid.height, 1, gdal.GDT_Byte)
    for window in _windows(grid):
        ids = read_ids(raster, window)
        counts += np.bincount(ids.ravel(), minlength=256)
        target.GetRasterBand(1).WriteArray(ids, 0, window.row)
        progress((window.row + window.height) / grid.height)
    return counts


def _sieve(path: str, least: int, progress: Progress) -> None:
    """Let patches of fewer than `least` pixels join their largest neighbour, in place."""
    stopped: list[Cancelled] = []

    def told(done: float, _message: str, _data: Any) -> int:
        try:
            progress(done)
        except Cancelled as error:
            stopped.append(error)
        return 0 if stopped else 1

    dataset = gdal.Open(path, gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    try:
        # Where there is no class nothing joins, and nothing is joined.
        gdal.SieveFilter(band, band, band, least, 4, callback=told)
    except RuntimeError:
        if not stopped:
            raise
    if stopped:
        raise stopped[0]
    band.FlushCache()


def _windows(grid: Grid) -> Iterator[Window]:
    for row, rows in row_bands(grid.height, max(1, _BAND_PIXELS // grid.width)):
        yield Window(row, 0, rows, grid.width)


def _bands(
    path: str, grid: Grid, uncertainty: Raster | None, progress: Progress
) -> Iterator[tuple[Array, Array | None]]:
    dataset = gdal.Open(path)
    for window in _windows(grid):
        ids = dataset.GetRasterBand(1).ReadAsArray(0, window.row, window.width, window.height)
        yield ids, None if uncertainty is None else _shares(uncertainty, window)
        progress((window.row + window.height) / grid.height)


def _shares(uncertainty: Raster, window: Window) -> Array:
    """(h, w) the entropy, 0 to 1; NaN where there is none."""
    band = [uncertainty.bands.index(ENTROPY)]
    pixels = uncertainty.read(window, band)
    steps = FINE_LEVELS if uncertainty.dtype == np.uint16 else LEVELS
    return np.where(uncertainty.valid(window, band, pixels), pixels[0] / steps, np.nan)


def _write(
    writer: PolygonWriter,
    regions: Regions,
    names: dict[int, str],
    date: str | None,
    simplify: bool,
    grid: Grid,
    progress: Progress,
) -> dict[int, tuple[int, float]]:
    """Polygons and m² of each class."""
    told: dict[int, tuple[int, float]] = {}
    values, weighed = regions.value.tolist(), regions.weighed.tolist()
    total = regions.total.tolist()
    pixel_area = grid.pixel_area
    for number, outer, holes in outlines(regions):
        rings: list[list[Point]] = [straightened(ring) if simplify else list(ring.points) for ring in (outer, *holes)]
        area = math.fsum(_area(ring) for ring in rings) * pixel_area
        value = values[number]
        mean = round(total[number] / weighed[number], 4) if weighed[number] else None
        writer.write(rings, (value, names[value], area, mean, date))
        count, sum_area = told.get(value, (0, 0.0))
        told[value] = count + 1, sum_area + area
        if number % 256 == 0:
            progress(number / len(values))
    progress(1.0)
    return told


def _area(ring: list[Point]) -> float:
    """Pixels within a ring of (y, x); negative for a hole."""
    return math.fsum(x * b - a * y for (y, x), (b, a) in zip(ring, ring[1:] + ring[:1])) / 2
