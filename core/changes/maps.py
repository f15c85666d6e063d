"""The maps of several dates, opened together and read by row bands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..data.class_map import map_classes, open_map
from ..data.grid import Grid, Window, row_bands
from ..data.raster import Raster
from ..errors import InputError
from ..evaluation.calibration import class_order
from ..inference.outputs import beside, by_date
from ..inference.rasters import CHAIN_KEY, LEVELS, NO_SHARE, OBSERVED_KEY
from ..job import ChangesJob, ClassSpec
from ..remedies import USE_CHAIN, WITH_PROBABILITIES
from ..said import said

Array = npt.NDArray[np.generic]
Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_VALUES = 256
#: Below this share of observed pixels a date tells little of change.
_BLIND = 0.05
#: Numbers (dates × pixels, or classes × pixels) of a row band that is read at once.
_BAND_NUMBERS = 1 << 23


@dataclass(frozen=True)
class DatedMaps:
    """Class rasters of one grid, in order of date.

    Attributes:
        rasters: T of them.
        dates: (T,) "YYYY-MM-DD", rising.
        classes: Those named in any map, or met in one; by id.
        shares: (T,) their rasters of class probabilities, or empty.
        orders: (T,) band of each class by id, in `shares`.
    """

    rasters: tuple[Raster, ...]
    dates: tuple[str, ...]
    classes: tuple[ClassSpec, ...]
    shares: tuple[Raster, ...] = ()
    orders: tuple[dict[int, int], ...] = ()

    @property
    def grid(self) -> Grid:
        """Of all of them."""
        return self.rasters[0].grid

    @property
    def paths(self) -> list[str]:
        """All files that are read."""
        return [raster.path for raster in (*self.rasters, *self.shares)]

    def bands(self, multiple: int = 1) -> Iterator[Window]:
        """Row bands from the top; all but the last are a multiple of so many rows high."""
        numbers = self.grid.width * max(len(self.dates), len(self.classes) if self.shares else 1)
        height = max(1, _BAND_NUMBERS // (numbers * multiple)) * multiple
        for row, rows in row_bands(self.grid.height, height):
            yield Window(row, 0, rows, self.grid.width)

    def read(self, window: Window, dates: Sequence[int] | None = None) -> Bytes:
        """(T, h, w) class ids, 0 = not mapped.

        Args:
            dates: Numbers of the dates; None = all.

        Raises:
            InputError: A map holds what is no class id.
        """
        chosen = range(len(self.rasters)) if dates is None else dates
        return np.stack([read_ids(self.rasters[date], window) for date in chosen])

    def probabilities(self, window: Window, date: int) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """(K, h, w) float32 of `classes`, and (h, w) whether there are any."""
        raster, order = self.shares[date], self.orders[date]
        bands = [order[item.id] for item in self.classes if item.id in order]
        stored = raster.read(window, bands)
        whole = raster.dtype.kind in "ui"
        there = (stored != NO_SHARE).all(0) if whole else np.isfinite(stored).all(0)
        p = np.zeros((len(self.classes), *window.shape), np.float32)
        rows = [index for index, item in enumerate(self.classes) if item.id in order]
        p[rows] = stored / np.float32(LEVELS if whole else 1.0)
        total = p.sum(0)
        there &= total > 0
        return np.where(there, p / np.where(total > 0, total, 1.0), 0.0).astype(np.float32), there


def read_ids(raster: Raster, window: Window) -> Bytes:
    """(h, w) class ids of a map, 0 = not mapped.

    Raises:
        InputError: It holds what is no class id.
    """
    values = raster.read(window, [0])[0]
    nodata = raster.nodata[0]
    if nodata is not None:
        values = np.where(values == nodata, 0, values)
    if (values.min(initial=0) < 0) or (values.max(initial=0) >= _VALUES):
        value = values[(values < 0) | (values >= _VALUES)][0]
        raise InputError(
            said("{path} holds the class {value}; class ids go from 1 to 255", path=raster.path, value=value)
        )
    ids: npt.NDArray[np.uint8] = values.astype(np.uint8)
    return ids


def open_maps(
    job: ChangesJob, warnings: list[str], progress: Callable[[float], None]
) -> tuple[DatedMaps, npt.NDArray[np.int64]]:
    """The maps of a job, and their probabilities where they are asked for or lie beside all of them.

    Args:
        warnings: Gets what the user should know.
        progress: Told the share done.

    Returns:
        The maps, and (T, 256) pixels of each value.

    Raises:
        InputError: One of them is no map, has no date or the date of another, has other pixels or other classes, or
            probabilities do not fit.
    """
    rasters = by_date(job.maps, warnings, open_map)
    dates = sorted(rasters)
    ordered = [rasters[date] for date in dates]
    for raster in ordered[1:]:
        if not raster.grid.same_as(ordered[0].grid):
            raise InputError(
                said(
                    "{path} has other pixels than {other}; make both maps of one area on one grid",
                    path=raster.path,
                    other=ordered[0].path,
                )
            )
    bare = DatedMaps(tuple(ordered), tuple(dates), ())
    counts = np.zeros((len(dates), _VALUES), np.int64)
    for window in bare.bands():
        for date, ids in enumerate(bare.read(window)):
            counts[date] += np.bincount(ids.ravel(), minlength=_VALUES)
        progress((window.row + window.height) / bare.grid.height)
    for date, raster in enumerate(ordered):
        if not counts[date, 1:].any():
            raise InputError(said("{path} has no pixel with a class; 0 and nodata are none", path=raster.path))
    _tell_unobserved(ordered, dates, warnings)
    classes = _common_classes(ordered, counts, job.classes)
    shares = _shares_of(job, rasters, warnings)
    if not shares:
        warnings.append(
            said(
                "the maps come without probabilities, so the date of first change has no uncertainty; {advice}",
                advice=WITH_PROBABILITIES,
            )
            if job.report
            else said(
                "the maps come without probabilities, so the date of first change has no uncertainty, and the areas "
                "have no interval; {advice}",
                advice=WITH_PROBABILITIES,
            )
        )
    orders = tuple(class_order(raster, list(classes)) for raster in shares)
    for raster, order, date in zip(shares, orders, range(len(dates))):
        missing = [item for item in classes if item.id not in order and counts[date, item.id]]
        if missing:
            raise InputError(
                said(
                    "{path} has no probability of “{class_name}”, which its map has",
                    path=raster.path,
                    class_name=missing[0].name,
                )
            )
    return DatedMaps(tuple(ordered), tuple(dates), classes, shares, orders), counts


def _tell_unobserved(rasters: Sequence[Raster], dates: Sequence[str], warnings: list[str]) -> None:
    """Say which dates were hardly observed: a map of clouds, made from the other dates, is weak evidence of change."""
    told = [(raster.metadata.get(OBSERVED_KEY), date) for raster, date in zip(rasters, dates)]
    blind = [date for share, date in told if share is not None and _number(share) < _BLIND]
    if blind:
        dates_told = ", ".join(blind[:3]) + (" …" if len(blind) > 3 else "")
        values = {"share": f"{100 * _BLIND:.0f}", "all": len(dates), "dates": dates_told}
        warnings.append(
            said(
                "under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such "
                "a date are weak: leave its map out",
                n=len(blind),
                **values,
            )
            if joined(rasters)
            else said(
                "under {share} % of what is mapped was observed on {n} of {all} dates ({dates}); changes told on such "
                "a date are weak: leave its map out, or {advice}",
                n=len(blind),
                advice=USE_CHAIN,
                **values,
            )
        )


def joined(rasters: Sequence[Raster]) -> bool:
    """Whether a chain over the dates made all of these maps."""
    return all(raster.metadata.get(CHAIN_KEY) for raster in rasters)


def forbids(raster: Raster) -> bool:
    """Whether the chain that made this map was forbidden a change."""
    try:
        rates = json.loads(raster.metadata.get(CHAIN_KEY) or "{}")["per_year"]
        return any(p == 0 for before, row in enumerate(rates) for after, p in enumerate(row) if after != before)
    except (ValueError, KeyError, TypeError, RecursionError):
        # Another program may write anything there.
        return False


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


def _common_classes(
    rasters: Sequence[Raster], counts: npt.NDArray[np.int64], known: Sequence[ClassSpec]
) -> tuple[ClassSpec, ...]:
    """The classes of all maps; those of maps that name them are the same in each. `known` are for maps that do not."""
    named = [_names_of(raster) for raster in rasters]
    first = next((names for names in named if names), {})
    source = next((raster for raster, names in zip(rasters, named) if names), rasters[0])
    for raster, names in zip(rasters, named):
        if names and names != first:
            ours, theirs = (", ".join(f"{k} = {v}" for k, v in sorted(table.items())[:6]) for table in (first, names))
            raise InputError(
                said(
                    "{path} has other classes ({theirs}) than {other} ({ours}); make both maps with one model",
                    path=raster.path,
                    theirs=theirs,
                    other=source.path,
                    ours=ours,
                )
            )
    total = counts.sum(0)
    strange = [number for number in range(1, _VALUES) if total[number] and first and number not in first]
    if strange:
        raster = rasters[int(np.argmax(counts[:, strange[0]] > 0))]
        raise InputError(
            said(
                "{path} holds the class {number}, which {other} does not name",
                path=raster.path,
                number=strange[0],
                other=source.path,
            )
        )
    found = map_classes(source, total)
    if first:
        return tuple(found)
    told = {item.id: item for item in known}
    return tuple(
        replace(
            item,
            name=told[item.id].name,
            color=item.color if item.id in source.colors else told[item.id].color,
        )
        if item.id in told
        else item
        for item in found
    )


def _names_of(raster: Raster) -> dict[int, str]:
    return {number: name for number, name in enumerate(raster.category_names) if number and name}


def _shares_of(job: ChangesJob, rasters: dict[str, Raster], warnings: list[str]) -> tuple[Raster, ...]:
    dates = sorted(rasters)
    if not job.probabilities:
        there = [beside(rasters[date], "segmentation", "probabilities") for date in dates]
        found = [raster for raster in there if raster is not None]
        if found and len(found) < len(dates):
            warnings.append(said("not every map has its probabilities beside it, so none are used"))
        return tuple(found) if len(found) == len(dates) else ()
    given = by_date(job.probabilities, warnings)
    for date in sorted({*given, *dates}):
        if date not in given:
            raise InputError(said("there are no probabilities of {date}; give those of every map, or none", date=date))
        if date not in rasters:
            raise InputError(said("{path} is of {date}, and no map is", path=given[date].path, date=date))
        if not given[date].grid.same_as(rasters[date].grid):
            raise InputError(
                said(
                    "{path} has other pixels than {other}; give those of one run",
                    path=given[date].path,
                    other=rasters[date].path,
                )
            )
    return tuple(given[date] for date in dates)
