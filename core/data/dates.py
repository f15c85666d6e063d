"""When an image was taken, as its file tells."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from osgeo import gdal

from ..job import ImageSpec, order_by_date
from .dataset import open_dataset

#: Metadata that tell when an image was taken, by falling trust; in lower case, without a prefix such as "NC_GLOBAL#".
#: TIFF's own entry may also tell when the file was made.
_KEYS = (
    "acquisitiondatetime",
    "acquisition_datetime",
    "acquisition_date",
    "date_acquired",
    "acquisition",
    "sensing_time",
    "datatake_sensing_start",
    "datatake_1_datatake_sensing_start",
    "product_start_time",
    "time_coverage_start",
    "datetime",
    "date",
    "exif_datetimeoriginal",
    "tifftag_datetime",
)
_DAY = re.compile(r"\s*((?:19|20)\d\d)([-:/.]?)(\d\d)\2(\d\d)(?!\d)")
_SINCE = re.compile(r"\s*(day|hour|minute|second)s?\s+since\s+(\d{4}-\d{1,2}-\d{1,2})", re.IGNORECASE)


def date_in_metadata(path: str) -> str | None:
    """The day an image was taken, "YYYY-MM-DD", from the metadata of its file or first band; None if they do not tell.

    Raises:
        InputError: The file cannot be read.
    """
    dataset = open_dataset(path, gdal.OF_RASTER)
    found: dict[str, str] = {}
    for items in _metadata(dataset):
        for key, text in items.items():
            found.setdefault(key.rpartition("#")[2].lower(), str(text))
    for key in _KEYS:
        day = _day(found.get(key, ""))
        if day is not None:
            return day
    return _counted_day(dataset)


def _metadata(dataset: Any) -> Iterator[Mapping[str, str]]:
    holders = [dataset, *([dataset.GetRasterBand(1)] if dataset.RasterCount else [])]
    for holder in holders:
        for domain in ("IMAGERY", ""):
            yield holder.GetMetadata(domain) or {}


def _day(text: str) -> str | None:
    match = _DAY.match(text)
    if match is None:
        return None
    try:
        return datetime.date(int(match[1]), int(match[3]), int(match[4])).isoformat()
    except ValueError:
        return None


def _counted_day(dataset: Any) -> str | None:
    """NetCDF's way: a number of days or hours since some day."""
    items = {key: text for mapping in _metadata(dataset) for key, text in mapping.items()}
    match = _SINCE.match(items.get("time#units", ""))
    value = items.get("NETCDF_DIM_time") or items.get("NETCDF_DIM_time_VALUES", "")
    if match is None or re.fullmatch(r"-?\d+(\.\d+)?(e\+?\d+)?", value) is None:
        return None
    try:
        year, month, day = map(int, match[2].split("-"))
        step = datetime.timedelta(**{f"{match[1].lower()}s": float(value)})
        return (datetime.datetime(year, month, day) + step).date().isoformat()
    except (ValueError, OverflowError):
        return None


def dated(images: Sequence[ImageSpec], where: str) -> tuple[ImageSpec, ...]:
    """Images in order of date; of several, those without one have what their files' metadata tell.

    Raises:
        InputError: One of several has no date even so, a date stands twice, or a file cannot be read.
    """
    if len(images) > 1:
        images = [replace(image, date=image.date or date_in_metadata(image.path)) for image in images]
    return order_by_date(images, where)
