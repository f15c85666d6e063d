"""Rasters that earlier runs wrote, found again: each by its date, and beside the others of its run."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from ..data.class_map import date_of
from ..data.raster import Raster
from ..errors import InputError
from ..job import MapSpec, dates_in_names
from ..remedies import GIVE_DATE
from ..said import said
from .rasters import RUN_KEY


def by_date(
    specs: Sequence[MapSpec], warnings: list[str], opened: Callable[[str], Raster] = Raster, *, undated: bool = False
) -> dict[str, Raster]:
    """The rasters by date, "YYYY-MM-DD": as it was typed, else as the metadata tell, else as the name does.

    Args:
        warnings: Gets a sentence for each whose metadata or name tell another date.
        opened: Opens a raster, and refuses what is none of the kind.
        undated: Whether a single raster may be without a date; it is "" then.

    Raises:
        InputError: One has no date, or that of another.
    """
    found: dict[str, Raster] = {}
    for spec, named in zip(specs, dates_in_names([spec.path for spec in specs])):
        raster = opened(spec.path)
        told = date_of(raster)
        date = spec.date or told or named
        if date is None and not (undated and len(specs) == 1):
            raise InputError(
                said(
                    "{path} has no date, neither in its metadata nor in its name; {advice}, or rename it so that its "
                    "name tells the day",
                    path=spec.path,
                    advice=GIVE_DATE,
                )
            )
        if date in found:
            raise InputError(
                said(
                    "{path} and {path_2} are both of {date}; each date must have one",
                    path=found[date].path,
                    path_2=spec.path,
                    date=date,
                )
            )
        values = {"path": os.path.basename(spec.path), "date": date, "advice": GIVE_DATE}
        if told and told != date:
            warnings.append(
                said(
                    "{path} is taken to be of {date}, though its metadata say {other}; if that is wrong, {advice}",
                    other=told,
                    **values,
                )
            )
        elif named and named != date:
            warnings.append(
                said(
                    "{path} is taken to be of {date}, though its name says {other}; if that is wrong, {advice}",
                    other=named,
                    **values,
                )
            )
        found[date or ""] = raster
    return found


def beside(raster: Raster, kind: str, other: str) -> Raster | None:
    """The raster of another kind ("probabilities") that the run of this one wrote beside it.

    Args:
        kind: Of the raster itself, with which its name begins.

    Returns:
        None where it is none of ours, or there is no such raster of the same run and pixels.
    """
    folder, name = os.path.split(raster.path)
    run = raster.metadata.get(RUN_KEY)
    path = os.path.join(folder, other + name[len(kind) :])
    if run is None or not name.startswith(kind) or not os.path.isfile(path):
        return None
    found = Raster(path)
    return found if found.metadata.get(RUN_KEY) == run and found.grid.same_as(raster.grid) else None
