"""What changed between the maps of several dates: where, when first, and how much of each class there was."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import events
from ..data.areas import Emit
from ..data.raster import Raster
from ..data.staging import staging, writing_behind
from ..data.writer import RasterWriter
from ..errors import Cancelled, InputError
from ..evaluation import charts
from ..evaluation.language import Language
from ..job import ChangesJob
from ..remedies import FORBID, FORBID_MORE, USE_CHAIN
from ..said import Say, said
from .area import AreaSeries, areas_of, write_areas
from .maps import DatedMaps, forbids, joined, open_maps
from .pairs import Transition, lookup, transitions_of, write_matrix
from .report_errors import read_errors

Array = npt.NDArray[Any]

_VALUES = 256
#: The date of first change is written as the number YYYYMMDD; this where there is none.
NO_DATE = -1
#: Its uncertainty is kept as whole numbers of 1/10 000.
UNSURE = 10_000
#: Shares beyond which something is told: of the area not mapped at some date, of the changes that are undone again.
_GAPS, _UNDONE = 0.02, 0.25


def tell_changes(job: ChangesJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Compare maps; either all files appear in the output folder, or none.

    * changes_FROM_TO.tif: uint8, a value for every transition that occurs (see `pairs`), 0 = not mapped.
    * first_change.tif: int32, band 1 "date" of the first map whose class is another than the pixel's first, as
      YYYYMMDD, band 2 "uncertainty" in 1/10 000 (see `uncertainty_of`); −1 = no change seen, or no probabilities.
    * transitions_FROM_TO.csv: hectares by class before and after.
    * area_over_time.csv and .svg: see `area`.

    Raises:
        InputError: The maps do not fit each other, or nothing can be written.
        Cancelled: As asked; nothing is left behind.
    """
    emit(events.Ready(job.task))

    def progress(begin: float, share: float, doing: str) -> Callable[[float], None]:
        def told(done: float) -> None:
            if cancelled():
                raise Cancelled
            emit(events.Progress(begin + share * done, doing))

        return told

    language = Language(job.language)
    warnings: list[str] = []
    maps, counts = open_maps(job, warnings, progress(0.0, 0.2, said("counting classes")))
    report = None if job.report is None else read_errors(job.report, maps.classes)
    first, last = _ends(job, maps)
    dates = (maps.dates[first], maps.dates[last])
    names = [
        f"changes_{dates[0]}_{dates[1]}.tif",
        "first_change.tif",
        f"transitions_{dates[0]}_{dates[1]}.csv",
        "area_over_time.csv",
        "area_over_time.svg",
    ]
    inputs = [*maps.paths, *([job.report] if job.report else [])]
    with staging(job.out, names, inputs) as folder:
        beside = [os.path.join(folder, name) for name in names]
        areas = areas_of(maps, counts, report, progress(0.2, 0.3, said("adding up areas")))
        pairs = _count_pairs(maps, first, last, progress(0.5, 0.1, said("counting changes")))
        transitions = transitions_of(pairs, maps.classes, language)
        if not transitions:
            raise InputError(
                said(
                    "no pixel is mapped both at {first} and at {last}; choose other dates",
                    first=dates[0],
                    last=dates[1],
                )
            )
        with ExitStack() as stack:
            writers = _Writers(stack, beside[:2], maps, transitions, dates, cancelled)
            undone = writers.fill(maps, first, last, progress(0.6, 0.35, said("mapping changes")))
            progress(0.95, 0.0, said("writing overviews"))(0.0)
        hectares = maps.grid.pixel_area / 1e4
        write_matrix(beside[2], pairs, maps.classes, hectares, dates)
        write_areas(beside[3], maps, areas)
        _plot(beside[4], maps, areas, language)
        if cancelled():
            raise Cancelled
    warnings += _doubts(areas, undone, maps.rasters)
    for message in warnings:
        emit(events.Warning(message))
    emit(events.Note(areas.note))
    kinds = ("changes", "first_change", "transition_matrix", "area_over_time", "plot")
    outputs = [
        {"kind": kind, "path": os.path.join(os.path.abspath(job.out), name), "from": dates[0], "to": dates[1]}
        for kind, name in zip(kinds, names)
    ]
    return events.Result("changes", outputs, _summary(maps, areas, transitions, dates, hectares))


def _ends(job: ChangesJob, maps: DatedMaps) -> tuple[int, int]:
    """Numbers of the dates that the transitions are told between."""
    found = []
    for wanted, other in ((job.from_date, 0), (job.to_date, len(maps.dates) - 1)):
        if wanted is not None and wanted not in maps.dates:
            raise InputError(
                said(
                    "there is no map of {wanted}; there are maps of {known}", wanted=wanted, known=", ".join(maps.dates)
                )
            )
        found.append(other if wanted is None else maps.dates.index(wanted))
    first, last = found
    if first >= last:
        raise InputError(
            said(
                "the change from {first} to {last} ends before it begins; choose two dates",
                first=maps.dates[first],
                last=maps.dates[last],
            )
        )
    return first, last


def _count_pairs(maps: DatedMaps, first: int, last: int, progress: Callable[[float], None]) -> Array:
    """(256, 256) pixels by class id before × after; those not mapped at both dates do not count."""
    pairs = np.zeros(_VALUES * _VALUES, np.int64)
    for window in maps.bands():
        before, after = maps.read(window, [first, last])
        both = (before > 0) & (after > 0)
        pairs += np.bincount(before[both].astype(np.int64) * _VALUES + after[both], minlength=len(pairs))
        progress((window.row + window.height) / maps.grid.height)
    return pairs.reshape(_VALUES, _VALUES)


@dataclass(frozen=True)
class FirstChange:
    """Of a piece of the maps.

    Attributes:
        date: (h, w) number of the date of first change; −1 = none.
        before: (h, w) number of the last date before it at which the pixel was mapped.
        origin: (h, w) class id at the pixel's first date, 0 = never mapped.
        undone: Changed pixels that have their first class again at their last date.
        changed: Changed pixels.
    """

    date: Array
    before: Array
    origin: Array
    undone: int
    changed: int


def first_change(ids: Array) -> FirstChange:
    """When each pixel's class first was another than at its first date; dates not mapped are passed over.

    Args:
        ids: (T, h, w) class ids, 0 = not mapped.
    """
    shape = ids.shape[1:]
    origin = np.zeros(shape, np.uint8)
    date, before = np.full(shape, -1, np.int16), np.full(shape, -1, np.int16)
    latest, seen = np.zeros(shape, np.uint8), np.full(shape, -1, np.int16)
    for number, now in enumerate(ids):
        mapped = now > 0
        np.copyto(origin, now, where=mapped & (origin == 0))
        fresh = mapped & (date < 0) & (now != origin)
        date[fresh] = number
        before[fresh] = seen[fresh]
        seen[mapped] = number
        np.copyto(latest, now, where=mapped)
    changed = date >= 0
    return FirstChange(date, before, origin, int((changed & (latest == origin)).sum()), int(changed.sum()))


def uncertainty_of(left: Array, stayed: Array) -> Array:
    """How uncertain it is that a pixel left a class between two dates, from its probabilities at each, p and q.

    1 − max(0, p − q): p − q is what the two guarantee to be the probability of having been of the class and then not
    (Fréchet's bound), however the two dates depend on one another. So this is the most that it can be.

    Args:
        left: Probability of the class before.
        stayed: … and after.
    """
    return np.asarray(1.0 - np.maximum(left - stayed, 0.0))


class _Writers:
    """The two rasters, filled by row bands."""

    def __init__(
        self,
        stack: ExitStack,
        paths: list[str],
        maps: DatedMaps,
        transitions: list[Transition],
        dates: tuple[str, str],
        cancelled: Callable[[], bool],
    ) -> None:
        labels = [""] * (max(item.value for item in transitions) + 1)
        for item in transitions:
            labels[item.value] = item.label
        colors = {item.value: tuple(int(item.color[i : i + 2], 16) for i in (1, 3, 5)) for item in transitions}
        told = {"DATE": dates[1], "LANDBRUSH_FROM": dates[0]}
        last = maps.dates.index(dates[1])
        self._table = lookup(transitions, maps.classes)
        self._changes = stack.enter_context(
            RasterWriter(paths[0], maps.grid, 1, np.uint8, 0, ("change",), colors, labels, told, cancelled=cancelled)
        )
        self._first = stack.enter_context(
            RasterWriter(
                paths[1],
                maps.grid,
                2,
                np.int32,
                NO_DATE,
                ("date", "uncertainty"),
                metadata={**told, "LANDBRUSH_DATES": ",".join(maps.dates[maps.dates.index(dates[0]) : last + 1])},
                cancelled=cancelled,
                scale=(1.0, 1.0 / UNSURE),
                nearest=True,
            )
        )

    def fill(self, maps: DatedMaps, first: int, last: int, progress: Callable[[float], None]) -> float:
        """Write all bands; what share of the changed pixels have their first class again in the end."""
        numbers = np.array([int(date.replace("-", "")) for date in maps.dates], np.int32)
        undone = changed = 0
        with writing_behind() as call:
            for window in maps.bands():
                ids = maps.read(window, range(first, last + 1))
                both = ids[0].astype(np.int64) * _VALUES + ids[-1]
                both[(ids[0] == 0) | (ids[-1] == 0)] = 0
                call(self._changes.write, self._table[both], window.row, window.col)
                found = first_change(ids)
                undone, changed = undone + found.undone, changed + found.changed
                there = found.date >= 0
                out = np.full((2, *window.shape), NO_DATE, np.int32)
                out[0][there] = numbers[first + found.date[there]]
                if maps.shares and there.any():
                    share = _uncertainty(maps, window, found, first, last)
                    out[1] = np.where(np.isnan(share), NO_DATE, np.rint(np.nan_to_num(share) * UNSURE)).astype(np.int32)
                call(self._first.write, out, window.row, window.col)
                progress((window.row + window.height) / maps.grid.height)
        return undone / changed if changed else 0.0


def _uncertainty(maps: DatedMaps, window: Any, found: FirstChange, first: int, last: int) -> Array:
    """(h, w) float64; NaN where there is no change, or no probability of either date."""
    index = np.zeros(_VALUES, np.int64)
    index[[item.id for item in maps.classes]] = np.arange(len(maps.classes))
    left, stayed = (np.full(window.shape, np.nan) for _ in range(2))
    for number in range(last - first + 1):
        here = found.date >= 0
        wanted = [(target, here & (date == number)) for target, date in ((left, found.before), (stayed, found.date))]
        if not any(mask.any() for _, mask in wanted):
            continue
        p, there = maps.probabilities(window, first + number)
        own = np.take_along_axis(p, index[found.origin][None], 0)[0]
        for target, mask in wanted:
            target[mask & there] = own[mask & there]
    return uncertainty_of(left, stayed)


def _plot(path: str, maps: DatedMaps, areas: AreaSeries, say: Say) -> None:
    days = [float(datetime.date.fromisoformat(date).toordinal()) for date in maps.dates]
    known = areas.interval != "none"
    lines = []
    for index, item in enumerate(maps.classes):
        values = areas.estimated[:, index] if known else areas.mapped[:, index]
        lines.append(charts.AreaLine(item.name, item.color, list(values), list(areas.error[:, index])))
    title = said("Area of each class over time")
    if known:
        title = said("Area of each class over time, with 95 % intervals")
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(charts.area_over_time(days, maps.dates, lines, say(title), say))


def _doubts(areas: AreaSeries, undone: float, rasters: Sequence[Raster]) -> list[str]:
    found: list[str] = []
    whole = areas.mapped.sum(1) + areas.unmapped
    gaps = areas.unmapped / whole
    if gaps.max() - gaps.min() > _GAPS:
        found.append(
            said(
                "between {low} and {high} % of the area is not mapped, depending on the date; areas of "
                "different dates are of different ground",
                low=f"{100 * gaps.min():.0f}",
                high=f"{100 * gaps.max():.0f}",
            )
        )
    if undone > _UNDONE:
        forbidding = FORBID_MORE if any(map(forbids, rasters)) else FORBID
        found.append(
            said(
                "{share} % of the changed pixels have their first class again in the end, which is mostly the flicker "
                "of maps; {advice}",
                share=f"{100 * undone:.0f}",
                advice=forbidding if joined(rasters) else USE_CHAIN,
            )
        )
    return found


def _summary(
    maps: DatedMaps, areas: AreaSeries, transitions: list[Transition], dates: tuple[str, str], hectares: float
) -> dict[str, Any]:
    def number(value: float) -> float | None:
        return None if np.isnan(value) else float(value)

    rows = [
        {
            "date": date,
            "id": item.id,
            "name": item.name,
            "mapped_ha": float(areas.mapped[t, k]),
            "estimated_ha": number(areas.estimated[t, k]),
            "ci95_ha": number(areas.error[t, k]),
        }
        for t, date in enumerate(maps.dates)
        for k, item in enumerate(maps.classes)
    ]
    return {
        "from": dates[0],
        "to": dates[1],
        "dates": list(maps.dates),
        "classes": [asdict(item) for item in maps.classes],
        "transitions": [{**asdict(item), "ha": item.pixels * hectares} for item in transitions],
        "changed_ha": sum(item.pixels for item in transitions if item.changed) * hectares,
        "areas": rows,
        "interval_from": areas.interval,
        "notes": [areas.note],
    }
