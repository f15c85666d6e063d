"""The job that compares the maps of several dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..said import said
from .fields import Fields, resolve_path
from .parts import read_language
from .specs import ClassSpec, parse_classes, parse_date


@dataclass(frozen=True)
class MapSpec:
    """A raster of one date.

    Attributes:
        path: The raster.
        date: "YYYY-MM-DD"; None = as its metadata (DATE) or its name says.
    """

    path: str
    date: str | None = None


@dataclass(frozen=True)
class ChangesJob:
    """Tell what changed between the maps of several dates.

    Attributes:
        maps: Class rasters of one grid, each of a date of its own; two or more.
        out: Output folder; made if it is not there.
        probabilities: The maps' rasters of class probabilities, one for each, by date; none = those of the same run
            beside the maps, where every map has one.
        report: Accuracy report (`EvaluateJob.report`) whose errors the areas are adjusted by.
        from_date, to_date: Dates of maps that the transitions are told between; None = the first and the last.
        classes: Names and colours of classes that the maps themselves do not name.
        language: Of the plot, one of `LANGUAGES`.
    """

    task = "changes"
    maps: tuple[MapSpec, ...]
    out: str
    probabilities: tuple[MapSpec, ...] = ()
    report: str | None = None
    from_date: str | None = None
    to_date: str | None = None
    classes: tuple[ClassSpec, ...] = ()
    language: str = "en"


def parse_changes(fields: Fields) -> ChangesJob:
    """A changes job from plain data.

    Raises:
        InputError: Fewer than two maps, a date or a class twice, or an interval that ends before it begins.
    """
    where = fields.where
    maps = read_maps(fields, "maps")
    if len(maps) < 2:
        raise InputError(
            said("{where}: changes are told between maps of different dates; give at least two maps", where=where)
        )
    first = parse_date(fields.get("from_date"), fields.at("from_date"))
    last = parse_date(fields.get("to_date"), fields.at("to_date"))
    if first and last and first >= last:
        raise InputError(
            said(
                "{where}: the change from {first} to {last} ends before it begins; exchange the two dates",
                where=where,
                first=first,
                last=last,
            )
        )
    return ChangesJob(
        maps=maps,
        language=read_language(fields),
        out=str(fields.path("out")),
        probabilities=read_maps(fields, "probabilities"),
        report=fields.path("report", required=False),
        from_date=first,
        to_date=last,
        classes=parse_classes(fields),
    )


def read_maps(fields: Fields, key: str) -> tuple[MapSpec, ...]:
    """Rasters by date; a date at most once."""
    where = fields.at(key)
    found = tuple(
        _read_map(item, said("{where}, {number}", where=where, number=number), fields)
        for number, item in enumerate(fields.listed(key), 1)
    )
    dates = [item.date for item in found if item.date]
    for date in dates:
        if dates.count(date) > 1:
            raise InputError(
                said("{where}: the date {date} stands twice; each date must have one raster", where=where, date=date)
            )
    return found


def _read_map(data: Any, where: str, fields: Fields) -> MapSpec:
    if isinstance(data, str):
        return MapSpec(resolve_path(data, fields.base))
    entry = Fields(data, where, fields.base)
    found = MapSpec(str(entry.path("path")), parse_date(entry.get("date"), where))
    entry.done()
    return found
