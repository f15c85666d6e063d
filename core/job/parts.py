"""What jobs have in common, read from YAML: areas, the machine, and what every job over whole areas is told."""

from __future__ import annotations

import re
from typing import Any

from ..errors import InputError
from ..said import said
from .fields import Fields
from .specs import Area, parse_area, safe_name

#: In which reports and plots can be written.
LANGUAGES = ("cs", "de", "en", "es", "fr", "pl")


def read_areas(fields: Fields) -> tuple[Area, ...]:
    """At least one area; of several, each with a name of its own."""
    areas = read_area_list(fields, "areas", required=True)
    if not areas:
        raise InputError(said("{where}: there is no area", where=fields.where))
    require_names(fields, areas)
    return areas


def require_names(fields: Fields, areas: tuple[Area, ...]) -> None:
    """Of several areas, each has a name of its own.

    Raises:
        InputError: Two have the same.
    """
    folders = [safe_name(area.name) if area.name else "" for area in areas]
    for folder in folders:
        if folders.count(folder) > 1:
            raise InputError(
                said(
                    "{where}: two areas are named {folder}; give each area a name of its own",
                    where=fields.where,
                    folder=repr(folder),
                )
            )


def read_area_list(fields: Fields, key: str, *, required: bool = False) -> tuple[Area, ...]:
    """Every item of an entry as an area."""
    return tuple(
        parse_area(
            item,
            said("{where}, area {number}", where=fields.where, number=number)
            if key == "areas"
            else said("{where}, {what} {number}", where=fields.where, what=key, number=number),
            fields.base,
        )
        for number, item in enumerate(fields.listed(key, required=required), 1)
    )


def read_device(fields: Fields) -> str:
    """`device`: auto, cpu, mps, cuda or cuda:N."""
    device = str(fields.text("device", "auto"))
    if not re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", device):
        raise InputError(
            said(
                "{where}: unknown device {device}; known are auto, cpu, cuda, cuda:N and mps",
                where=fields.where,
                device=repr(device),
            )
        )
    return device


def read_language(fields: Fields) -> str:
    """`language`: of what is written for people to read, one of `LANGUAGES`."""
    return fields.choice("language", LANGUAGES, "en")


def read_threads(fields: Fields) -> int | None:
    """`threads`, if told."""
    return fields.whole("threads", None, 1, 1024)


def read_seed(fields: Fields) -> int:
    """`seed`."""
    return fields.whole("seed", 0, 0, 2**31 - 1)


def read_extent(fields: Fields) -> tuple[float, float, float, float] | None:
    """`extent`: xmin, ymin, xmax, ymax, if told."""
    if fields.get("extent") is None:
        return None
    extent = fields.listed("extent")
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in extent)
    if len(extent) != 4 or not numbers or extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise InputError(
            said(
                "{where}: `extent` must be xmin, ymin, xmax, ymax with xmin < xmax and ymin < ymax", where=fields.where
            )
        )
    xmin, ymin, xmax, ymax = (float(v) for v in extent)
    return xmin, ymin, xmax, ymax


def read_tile(fields: Fields) -> int | None:
    """`tile`: a side in pixels, if told."""
    return fields.whole("tile", None, 32, 8192)


def read_mapping(fields: Fields) -> dict[str, Any]:
    """What every job has that goes over whole areas and writes files."""
    return {
        "extent": read_extent(fields),
        "tile": read_tile(fields),
        "areas": read_areas(fields),
        "out": str(fields.path("out")),
        "overlap": fields.number("overlap", 0.25, 0.0, 0.75),
        "device": read_device(fields),
        "threads": read_threads(fields),
    }
