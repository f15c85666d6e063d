"""Bands that come as separate files, as one raster: a VRT on the finest of their grids."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from html import escape
from typing import Any, Protocol

import numpy as np
from osgeo import gdal

from ..disk import write_file
from ..errors import InputError
from ..said import said
from .dataset import GDAL_TYPES
from .grid import Grid, Window, crs_name, same_crs

_FILE_BAND = re.compile(r"(?i)(?:^|[_.\-])(B\d{1,2}A?|SCL|AOT|WVP|CLD|SNW)(?:[_\-]\d{2}m)?$")


def band_name_of_file(path: str) -> str | None:
    """The band a single-band file holds by its name ("T33UWR_…_B8A_20m.jp2" → "B8A"); None if it does not tell."""
    match = _FILE_BAND.search(os.path.splitext(os.path.basename(path))[0])
    return match.group(1).upper() if match else None


class Source(Protocol):
    """What is needed of a raster, see `raster.Raster`."""

    path: str
    grid: Grid
    bands: tuple[str, ...]
    named: bool
    nodata: tuple[float | None, ...]

    @property
    def count(self) -> int: ...

    def band_number(self, index: int) -> int: ...

    def band_dtype(self, index: int) -> np.dtype[Any]: ...


def stack(rasters: Sequence[Source], out_vrt: str, names: Sequence[str] = (), resampling: str = "bilinear") -> str:
    """Write a VRT that holds the bands of several rasters on the finest of their grids.

    The result is cut to the pixels that every raster covers. Coarser bands are resampled as they are read.

    Args:
        rasters: In one CRS, of one or more bands each; sizes, extents and types may differ.
        out_vrt: Where the VRT goes; files in or below its folder are named relative to it.
        names: One name a band, in order; empty = the rasters' own, else those in the file names.
        resampling: How coarser bands are brought to the finest grid.

    Returns:
        `out_vrt`.

    Raises:
        InputError: Rasters in different CRSs, turned against each other, or that do not overlap; a wrong number of
            names; or the VRT cannot be written.
    """
    if not rasters:
        raise InputError(said("{path}: there is no band to stack", path=out_vrt))
    finest = min(rasters, key=lambda raster: raster.grid.pixel_size[0] * raster.grid.pixel_size[1])
    grid = finest.grid
    window = grid.window
    for raster in rasters:
        window = _common(grid, window, raster, finest)
    grid = grid.crop(window)
    count = sum(raster.count for raster in rasters)
    if names and len(names) != count:
        raise InputError(
            said("{path}: {count} names are given for {count_2} bands", path=out_vrt, count=len(names), count_2=count)
        )
    bands = [(raster, index) for raster in rasters for index in range(raster.count)]
    titles = list(names) or [_title(raster, index) for raster, index in bands]
    parts = [
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
        f'  <SRS dataAxisToSRSAxisMapping="1,2">{escape(grid.crs_wkt)}</SRS>',
        f"  <GeoTransform>{', '.join(repr(float(value)) for value in grid.transform)}</GeoTransform>",
        *(
            _band_xml(number, title, raster, index, grid, out_vrt, resampling)
            for number, ((raster, index), title) in enumerate(zip(bands, titles), 1)
        ),
        "</VRTDataset>\n",
    ]
    _write("\n".join(parts), out_vrt)
    return out_vrt


def _common(grid: Grid, window: Window, raster: Source, finest: Source) -> Window:
    """What is left of `window` of `grid` where `raster` has pixels."""
    if not same_crs(grid.crs_wkt, raster.grid.crs_wkt):
        raise InputError(
            said(
                "{path} is in {crs} and {other} in {image_crs}; bands of one image must be in one CRS",
                path=raster.path,
                crs=crs_name(raster.grid.crs_wkt),
                other=finest.path,
                image_crs=crs_name(grid.crs_wkt),
            )
        )
    rows, cols = _corners(raster.grid, grid)
    # The three corners of an upright raster make a right angle along the axes of the other grid.
    if abs(cols[1] - cols[0]) > 1e-3 or abs(rows[2] - rows[0]) > 1e-3:
        raise InputError(
            said(
                "{path} is turned against {other}; bands of one image must lie the same way",
                path=raster.path,
                other=finest.path,
            )
        )
    top, bottom = np.ceil(rows[0] - 1e-6), np.floor(rows[1] + 1e-6)
    left, right = np.ceil(cols[0] - 1e-6), np.floor(cols[2] + 1e-6)
    covered = Window(int(top), int(left), max(int(bottom - top), 0), max(int(right - left), 0)).intersection(window)
    if covered is None:
        raise InputError(
            said(
                "{path} and {other} do not overlap; bands of one image must cover one place",
                path=raster.path,
                other=finest.path,
            )
        )
    return covered


def _corners(source: Grid, target: Grid) -> tuple[Any, Any]:
    """Upper-left, lower-left and upper-right corner of `source` in rows and columns of `target`."""
    x, y = source.to_xy(np.array([0.0, source.height, 0.0]), np.array([0.0, 0.0, source.width]))
    return target.to_pixels(x, y)


def _title(raster: Source, index: int) -> str:
    if not raster.named and raster.count == 1:
        return band_name_of_file(raster.path) or os.path.splitext(os.path.basename(raster.path))[0]
    return raster.bands[index]


def _band_xml(number: int, title: str, raster: Source, index: int, grid: Grid, out_vrt: str, resampling: str) -> str:
    rows, cols = _corners(grid, raster.grid)
    path, relative = raster.path, 0
    folder = os.path.dirname(os.path.abspath(out_vrt))
    if os.path.isfile(path):
        path = os.path.abspath(path)
        if path.startswith(os.path.join(folder, "")):
            path, relative = os.path.relpath(path, folder), 1
    kind = gdal.GetDataTypeName(GDAL_TYPES[raster.band_dtype(index)])
    nodata = raster.nodata[index]
    return "\n".join(
        [
            f'  <VRTRasterBand dataType="{kind}" band="{number}">',
            f"    <Description>{escape(title)}</Description>",
            *([] if nodata is None else [f"    <NoDataValue>{nodata!r}</NoDataValue>"]),
            f'    <{_source(nodata)} resampling="{escape(resampling)}">',
            f'      <SourceFilename relativeToVRT="{relative}">{escape(path)}</SourceFilename>',
            f"      <SourceBand>{raster.band_number(index)}</SourceBand>",
            f'      <SrcRect xOff="{cols[0]!r}" yOff="{rows[0]!r}" xSize="{cols[2] - cols[0]!r}" '
            f'ySize="{rows[1] - rows[0]!r}"/>',
            f'      <DstRect xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"/>',
            *([] if nodata is None else [f"      <NODATA>{nodata!r}</NODATA>"]),
            f"    </{_source(nodata)}>",
            "  </VRTRasterBand>",
        ]
    )


def _source(nodata: float | None) -> str:
    return "SimpleSource" if nodata is None else "ComplexSource"


def _write(xml: str, path: str) -> None:
    if path.startswith("/vsimem/"):
        gdal.FileFromMemBuffer(path, xml.encode())
        return
    write_file(path, xml)
