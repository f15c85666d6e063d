"""The day that a file's name tells; what could be two days stays open, unless another name of the series settles it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<b>{'|'.join(_MONTHS)})[a-z]*"
#: By falling trust, the year first: of the sensing in old Sentinel-2 names, which begin with that of their making; year
#: and day of the year in the names of MODIS, VIIRS and old Landsat products, which end with that of their making; year,
#: month and day together or with hyphens, then with other signs between; year and day of the year as ISO 8601 writes
#: them, or with "doy" to tell; months by name.
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"_V(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)T",
        rf"(?<![a-z0-9])A{_YEAR}(?P<n>[0-3]\d\d)(?!\d)",
        rf"(?<![a-z])L[COETM]\d\d{{6}}{_YEAR}(?P<n>[0-3]\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}(?P<s>-?)(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}(?P<s>[_.])(?P<m>\d\d)(?P=s)(?P<d>\d\d)(?![\da-z])",
        rf"(?<!\d)(?<!\d-){_YEAR}-(?P<n>[0-3]\d\d)(?![\da-z]|-\d)",
        rf"(?<![a-z])doy[_-]?{_YEAR}[_-]?(?P<n>[0-3]\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}[_-]?doy[_-]?(?P<n>[0-3]\d\d)(?!\d)",
        rf"(?<![a-z\d])(?P<d>\d\d?)[-_. ]?{_MONTH}[-_. ]?{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}[-_. ]?{_MONTH}[-_. ]?(?P<d>\d\d?)(?!\d)",
    )
)
#: The year last: which of the two before it is the month, the name alone may not tell.
_YEAR_LAST = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<one>\d\d)(?P<other>\d\d){_YEAR}(?!\d)",
        rf"(?<![a-z\d])(?P<one>\d\d)(?P<s>[-_. ])(?P<other>\d\d)(?P=s){_YEAR}(?!\d)",
    )
)
_PRODUCT = re.compile(r"\.(safe|zip)$", re.IGNORECASE)


class Reading(NamedTuple):
    """What a name tells of a day.

    Attributes:
        days: "YYYY-MM-DD": none; one; or two, where day and month could be either, the day-first reading before the
            other.
        day_first: Of a name that ends with the year and can be read in one way only: whether the day comes first.
    """

    days: tuple[str, ...] = ()
    day_first: bool | None = None


NOTHING = Reading()


def read_name(text: str) -> Reading:
    """What one name tells.

    Example:
        >>> read_name("S2_18052019.tif")
        Reading(days=('2019-05-18',), day_first=True)
        >>> read_name("S2_05062019.tif").days
        ('2019-06-05', '2019-05-06')
    """
    for pattern in _FORMS:
        for match in pattern.finditer(text):
            day = _day(match.groupdict())
            if day is not None:
                return Reading((day,))
    return _year_last(text)


def _day(found: dict[str, str | None]) -> str | None:
    year = int(found["y"] or 0)
    try:
        if found.get("n"):
            day = datetime.date(year, 1, 1) + datetime.timedelta(int(found["n"] or 0) - 1)
            return day.isoformat() if day.year == year else None
        month = int(found["m"] or 0) if found.get("m") else 1 + _MONTHS.index(str(found["b"]).lower())
        return datetime.date(year, month, int(found["d"] or 0)).isoformat()
    except ValueError:
        return None


def _year_last(text: str) -> Reading:
    for match in (match for pattern in _YEAR_LAST for match in pattern.finditer(text)):
        one, other, year = match["one"], match["other"], match["y"]
        days = [_day({"y": year, "m": month, "d": day}) for day, month in ((one, other), (other, one))]
        known = tuple(dict.fromkeys(day for day in days if day))
        if known:
            # Of 05052019 the one day there is tells nothing of the order.
            return Reading(known, None if days[0] and days[1] else days[0] is not None)
    return NOTHING


def read_path(path: str) -> Reading:
    """What a file's name tells, or that of the product (a folder .SAFE, or a zip file) it lies in."""
    name, *folders = reversed(re.split(r"[/\\]", path))
    return first_reading((name, *(part for part in folders if _PRODUCT.search(part))))


def first_reading(texts: Iterable[str]) -> Reading:
    """The first that tells anything."""
    return next((found for found in map(read_name, texts) if found.days), NOTHING)


def date_in_name(path: str) -> str | None:
    """The day a file's name tells ("LE07_1999-11-18.tif", "T33UWR_20200915T100031.jp2", "ndvi_2018-121.tif",
    "S2_18052019.tif"), or that of the product it lies in; None if there is none, or if it could be two.

    Example:
        >>> date_in_name("/data/T33UWR_20200915T100031.jp2")
        '2020-09-15'
        >>> date_in_name("S2A_OPER_PRD_MSIL1C_PDMC_20160201T094234_R008_V20160131T101442_20160131T101442.SAFE")
        '2016-01-31'
    """
    return settled([read_path(path)])[0]


def dates_in_names(paths: Sequence[str]) -> list[str | None]:
    """`date_in_name` of the files of one series; where some names tell whether the day or the month comes first, and
    none says otherwise, it is so in all.

    Example:
        >>> dates_in_names(["S2_05062019.tif", "S2_18052019.tif"])
        ['2019-06-05', '2019-05-18']
    """
    return settled([read_path(path) for path in paths])


def settled(readings: Sequence[Reading]) -> list[str | None]:
    """The day of each reading of one series, None where it stays open."""
    orders = {found.day_first for found in readings} - {None}
    return list(_each(readings, orders.pop() if len(orders) == 1 else None))


def _each(readings: Sequence[Reading], day_first: bool | None) -> Iterator[str | None]:
    for found in readings:
        if len(found.days) == 2:
            yield None if day_first is None else found.days[0 if day_first else 1]
        else:
            yield found.days[0] if found.days else None
