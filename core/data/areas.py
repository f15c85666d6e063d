"""Jobs that make files of whole areas: all are opened before the first is begun, and told as one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Union

from .. import events
from ..events import Emit as Emit
from ..job import InpaintJob, SegmentJob, SuggestJob, safe_name
from ..said import together
from .grid import Window
from .series import Series

#: (fraction of the area, message)
Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class OpenArea:
    """An area that can be worked on.

    Attributes:
        name: The area's; None if it has none.
        window: The part of the series' grid that is asked for; None = all.
        folder: Where its results go.
        told: Warnings of the series already told.
    """

    name: str | None
    series: Series
    window: Window | None
    folder: str
    told: int

    @property
    def pixels(self) -> int:
        """Of one band of one date."""
        window = self.window or self.series.grid.window
        return window.height * window.width


def open_areas(job: Union[SegmentJob, InpaintJob, SuggestJob], bands: Sequence[str], emit: Emit) -> list[OpenArea]:
    """All areas of a job, checked.

    Args:
        bands: Those that a model needs; empty = the area's own.

    Raises:
        InputError: An area cannot be used.
    """
    found = []
    for area in job.areas:
        series = Series(area, bands)
        series.check_any_valid()
        told = tell_warnings(area.name, series, emit)
        window = None if job.extent is None else series.grid.window_of(job.extent)
        folder = os.path.join(job.out, safe_name(area.name)) if area.name else job.out
        found.append(OpenArea(area.name, series, window, folder, told))
    return found


def work_through(
    areas: Sequence[OpenArea], work: Callable[[OpenArea, Progress], list[dict[str, Any]]], shown: str, emit: Emit
) -> list[dict[str, Any]]:
    """Do the work of every area, one after another; areas already finished stay when a later one fails.

    Args:
        work: Makes an area's files.
        shown: Kind of the files that may be shown before the job ends.

    Returns:
        The files of all areas.
    """
    outputs: list[dict[str, Any]] = []
    total = sum(area.pixels for area in areas)
    done = 0.0
    started = time.perf_counter()
    for area in areas:
        share, base = area.pixels / total, done

        def progress(fraction: float, message: str = "", base: float = base, share: float = share) -> None:
            overall = base + share * fraction
            spent = time.perf_counter() - started
            left = spent * (1 - overall) / overall if 0.02 < overall < 1 else None
            emit(events.Progress(overall, message, left))

        for item in work(area, progress):
            outputs.append({**item, "area": area.name})
            if item["kind"] == shown:
                emit(events.Preview(str(item["path"]), item.get("date")))
        # Working has read every pixel, the check before it only some.
        tell_warnings(area.name, area.series, emit, area.told)
        done += share
    return outputs


def tell_warnings(name: str | None, series: Series, emit: Emit, told: int = 0) -> int:
    """Tell the warnings after the first `told`; how many there are now."""
    warnings = list(series.warnings)
    for message in warnings[told:]:
        emit(events.Warning(together((name, message), ": ") if name else message))
    return len(warnings)
