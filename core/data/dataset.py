"""GDAL datasets: opened or refused in one sentence, and what each says about its grid, types and band names."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import InputError, one_line
from ..said import said
from .grid import Grid

gdal.UseExceptions()

#: GDAL's cache grows with the machine's memory unless told; the engine's memory must not.
CACHE_BYTES = 256 * 1024 * 1024
if "GDAL_CACHEMAX" not in os.environ:
    gdal.SetCacheMax(min(gdal.GetCacheMax(), CACHE_BYTES))

_DTYPES = {
    gdal.GDT_Byte: "uint8",
    gdal.GDT_UInt16: "uint16",
    gdal.GDT_Int16: "int16",
    gdal.GDT_UInt32: "uint32",
    gdal.GDT_Int32: "int32",
    gdal.GDT_Float32: "float32",
    gdal.GDT_Float64: "float64",
}
# Types that older GDALs lack.
for _name, _dtype in (("GDT_Int8", "int8"), ("GDT_UInt64", "uint64"), ("GDT_Int64", "int64")):
    if hasattr(gdal, _name):
        _DTYPES[getattr(gdal, _name)] = _dtype
GDAL_TYPES = {np.dtype(name): code for code, name in _DTYPES.items()}

_NAME_KEYS = ("BANDNAME", "BandName", "band_name", "Band_Name", "NAME", "long_name", "standard_name")
#: Whether a band is transparency is looked up at so many places along each side, of so many pixels.
_LOOKS, _LOOK = 4, 32
_REMOTE_PREFIXES = re.compile(
    r"(?i)^(/vsi(zip|tar|gzip|7z|rar|subfile|cached)/+)*(\{?/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|https?:|ftp:)"
)
_REMOTE_DRIVERS = ("WMS", "WMTS", "WCS", "EEDAI", "DAAS", "PLMOSAIC", "OGCAPI", "NGW", "HTTP", "STACTA", "STACIT")


def open_dataset(path: str, flags: int, what: str = said("raster")) -> Any:
    """A GDAL dataset.

    Args:
        path: A file or one of GDAL's virtual names; a web address is read through /vsicurl/.
        flags: gdal.OF_RASTER or gdal.OF_VECTOR.
        what: What it should be, for the message.

    Raises:
        InputError: It does not exist, or GDAL cannot read it as such.
    """
    if re.match(r"(?i)(https?|ftp)://", path):
        path = "/vsicurl/" + path
    if _is_plain_file(path) and not os.path.exists(path):
        raise InputError(said("{path} does not exist", path=path))
    try:
        dataset = gdal.OpenEx(path, flags | gdal.OF_READONLY)
    except RuntimeError as error:
        raise InputError(
            said("{path} cannot be read as a {what} ({reason})", path=path, what=what, reason=one_line(error))
        ) from None
    if dataset is None:
        raise InputError(said("{path} cannot be read as a {what}", path=path, what=what))
    return dataset


def damaged(path: str, error: Exception) -> InputError:
    """What is said of a file that opens and cannot be read to its end."""
    return InputError(said("{path} is damaged or incomplete ({reason})", path=path, reason=one_line(error)))


def _is_plain_file(path: str) -> bool:
    return not path.startswith(("/vsi", "<")) and re.match(r"[A-Za-z][A-Za-z0-9_]+:", path) is None


def is_remote(path: str) -> bool:
    """Whether reading `path` goes over a network that GDAL knows of."""
    return _REMOTE_PREFIXES.match(path) is not None


def has_remote_part(dataset: Any) -> bool:
    """Whether a dataset is a service, or a VRT of files that are read over a network."""
    driver = dataset.GetDriver().ShortName
    if driver in _REMOTE_DRIVERS:
        return True
    return driver == "VRT" and any(is_remote(name) for name in dataset.GetFileList() or [])


def without_presumed_alpha(dataset: Any, path: str) -> tuple[Any, list[str]]:
    """A raster whose alpha band is one: GDAL writes the fourth band of four bytes as alpha unless told otherwise, and
    many orthophotos carry near infrared there.

    A band with a name of its own is none, nor is the fourth of four bytes where it varies like a picture.

    Returns:
        The dataset, a virtual one where a band had to be called what it is, and what the user should know.

    Raises:
        InputError: The file is damaged or cut off.
    """
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    tagged = [band for band in bands if band.GetColorInterpretation() == gdal.GCI_AlphaBand]
    if len(bands) < 2 or len(tagged) != 1:
        return dataset, []
    (band,) = tagged
    presumed = len(bands) == band.GetBand() == 4 and band.DataType == gdal.GDT_Byte
    name = _band_name(band)
    own_name = bool(name) and re.fullmatch(r"(?i)(band[ _]?\d+)?\W*(alpha|a)?\W*", name) is None
    try:
        if not own_name and not (presumed and _varies(band)):
            return dataset, []
        view = gdal.GetDriverByName("VRT").CreateCopy("", dataset)
        view.GetRasterBand(band.GetBand()).SetColorInterpretation(gdal.GCI_Undefined)
    except RuntimeError as error:
        raise damaged(path, error) from None
    told = said(
        "{path}: its band {band} is marked as transparency but varies like a picture; it is used as a band",
        path=os.path.basename(path),
        band=band.GetBand(),
    )
    return view, [] if own_name else [told]


def _varies(band: Any) -> bool:
    """Whether most of what a band holds besides 0, at places spread over it, is not one value that means opaque."""
    width, height = min(band.XSize, _LOOK), min(band.YSize, _LOOK)
    counts = np.zeros(256, np.int64)
    for row in np.linspace(0, band.YSize - height, _LOOKS).astype(int).tolist():
        for col in np.linspace(0, band.XSize - width, _LOOKS).astype(int).tolist():
            seen = np.empty((height, width), np.uint8)
            band.ReadRaster(col, row, width, height, buf_type=gdal.GDT_Byte, buf_obj=seen)
            counts += np.bincount(seen.ravel(), minlength=256)
    return int(2 * counts[1:].max()) < int(counts[1:].sum())


def straighten(dataset: Any, path: str) -> Any:
    """A raster located by ground control points only, warped to a grid; any other as it is."""
    if dataset.GetGeoTransform(can_return_null=True) is not None or dataset.GetGCPCount() == 0:
        return dataset
    try:
        return gdal.AutoCreateWarpedVRT(dataset, None, None, gdal.GRA_Bilinear)
    except RuntimeError as error:
        raise InputError(
            said("{path}: its ground control points give no grid ({reason})", path=path, reason=one_line(error))
        ) from None


def placed(dataset: Any, like: Grid, path: str) -> Any:
    """A raster that has a georeference as it is; one without on the grid `like`, if it has as many pixels.

    Raises:
        InputError: It has no georeference and another size.
    """
    transform = dataset.GetGeoTransform(can_return_null=True)
    located = transform is not None and tuple(transform) != (0, 1, 0, 0, 0, 1)
    if dataset.RasterCount == 0 or (located and dataset.GetProjection()) or dataset.GetGCPCount():
        return dataset
    if (dataset.RasterYSize, dataset.RasterXSize) != (like.height, like.width):
        values = {
            "path": path,
            "pixels": f"{dataset.RasterYSize} × {dataset.RasterXSize}",
            "wanted": f"{like.height} × {like.width}",
        }
        raise InputError(
            said(
                "{path} has no coordinate reference system and {pixels} pixels, its image has {wanted}; georeference "
                "it, or save it in the image's size",
                **values,
            )
            if located
            else said(
                "{path} has no georeference and {pixels} pixels, its image has {wanted}; georeference it, or save it "
                "in the image's size",
                **values,
            )
        )
    view = gdal.GetDriverByName("VRT").CreateCopy("", dataset)
    view.SetProjection(like.crs_wkt)
    view.SetGeoTransform(like.transform)
    return view


def grid_of(dataset: Any, path: str) -> Grid:
    """The grid of a dataset.

    Raises:
        InputError: It has no georeference or no CRS.
    """
    transform = dataset.GetGeoTransform(can_return_null=True)
    wkt = dataset.GetProjection()
    if transform is None or tuple(transform) == (0, 1, 0, 0, 0, 1):
        raise InputError(
            said("{path} has no georeference; georeference it in QGIS first (Layer › Georeferencer)", path=path)
        )
    if not wkt:
        raise InputError(
            said("{path} has no coordinate reference system; assign one first (gdal_edit.py -a_srs EPSG:…)", path=path)
        )
    try:
        return Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(transform), wkt)
    except ValueError as error:
        raise InputError(said("{path} has no usable georeference ({reason})", path=path, reason=error)) from None


def dtype_of(band: Any, path: str) -> np.dtype[Any]:
    """The numpy type of a band.

    Raises:
        InputError: It holds complex numbers.
    """
    name = _DTYPES.get(band.DataType)
    if name is None:
        kind = gdal.GetDataTypeName(band.DataType)
        raise InputError(
            said(
                "{path}: band {band} holds {kind} numbers, which cannot be used; convert it first",
                path=path,
                band=band.GetBand(),
                kind=kind,
            )
        )
    return np.dtype(name)


def band_names(bands: Sequence[Any]) -> tuple[tuple[str, ...], bool]:
    """Names that differ from each other, and whether the file gave them all."""
    found = [_band_name(band) for band in bands]
    numbered = all(re.fullmatch(rf"(?i)band[ _]?0*{index}", name) for index, name in enumerate(found, 1))
    named = all(found) and not numbered
    names: list[str] = []
    for index, name in enumerate(found, 1):
        base = unique = name if named or (name and not numbered) else f"B{index}"
        copies = 1
        while unique in names:
            copies += 1
            unique = f"{base}_{copies}"
        names.append(unique)
    return tuple(names), named


def _band_name(band: Any) -> str:
    metadata = band.GetMetadata() or {}
    candidates = [band.GetDescription(), *(metadata.get(key) for key in _NAME_KEYS)]
    name = next((str(text).strip() for text in candidates if text and str(text).strip()), "")
    # GDAL's Sentinel-2 driver: "B4, central wavelength 665 nm", "SCL, Scene Classification".
    return re.sub(r"^(B\d+A?|AOT|CLD|SCL|SNW|WVP), .*", r"\1", name)
