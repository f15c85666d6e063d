"""A segment job's chain over dates: what it is told, or learns from a few windows of the areas before it maps them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .. import events
from ..data.areas import Emit, OpenArea
from ..data.grid import Window
from ..disk import write_file
from ..errors import Cancelled, InputError
from ..job import ClassSpec, SegmentJob
from ..said import said, together
from ..temporal.decode import allowed_history, seen_history
from ..temporal.markov import Sample, learn_transitions, path, smooth
from ..temporal.model import Transitions, allowed_of, read_transitions, ways_around
from .blending import predict_bands
from .predictor import Predictor

#: The file that a learnt chain is written to, in the folder of the results.
TRANSITIONS_FILE = "transitions.yaml"
#: Windows of a tile's size that the chain is learnt from.
_WINDOWS = 24
#: Numbers (pixels × dates × classes²) of one step of learning.
_LEARNING = 5_000_000
_FEWEST_PIXELS = 500
#: Ways around what is forbidden that are told; one is enough to understand it.
_MOST_TOLD = 3


@dataclass(frozen=True)
class DateChain:
    """How the dates of all areas of a job are joined.

    Attributes:
        kind: "smooth" or "path".
        ids: Class ids, in the order of the probabilities.
        learnt: From the areas themselves, not from a file.
    """

    kind: str
    transitions: Transitions
    ids: tuple[int, ...]
    learnt: bool

    def join(self, p: Tensor, observed: Tensor, days: Sequence[int]) -> tuple[Tensor, Tensor | None]:
        """The probabilities given all dates, and the history to be mapped where it is not just each date's likeliest.

        Neither holds a forbidden transition from one date to the next: `path` is the likeliest history that has none,
        as far as it was seen (`seen_history`), `smooth` each date's likeliest class as far as those may follow one
        another.

        Args:
            p: (T, K, …) class probabilities of each date; float32.
            observed: (T, …) bool.
            days: (T,)

        Returns:
            (T, K, …), and (T, …) uint8 class indices or None.
        """
        log_p = torch.log(p)
        allowed = self.transitions.allowed
        joined = torch.as_tensor(smooth(log_p, days, self.transitions, observed))
        if self.kind == "path":
            likeliest = torch.as_tensor(path(log_p, days, self.transitions, observed))
            return joined, seen_history(likeliest, joined, observed, allowed)
        return joined, None if bool(allowed.all()) else allowed_history(joined, allowed)

    def to_data(self) -> dict[str, Any]:
        """What the results say of it."""
        return {"chain": self.kind, "learnt": self.learnt, **self.transitions.to_data(self.ids)}


def prepare_chain(
    job: SegmentJob,
    classes: Sequence[ClassSpec],
    predictor: Predictor,
    areas: Sequence[OpenArea],
    emit: Emit,
    cancelled: Callable[[], bool],
) -> DateChain | None:
    """The chain that a job asks for; None where it asks for none, or no area has two dates.

    Without a file the rates of change are learnt from windows spread over all areas; with one, only what it does not
    tell.

    Raises:
        InputError: The file or what is forbidden does not fit the model.
        Cancelled: As asked.
    """
    if job.chain == "none":
        return None
    ids = tuple(item.id for item in classes)
    allowed = allowed_of(job.forbidden, ids, [item.name for item in classes])
    given, complete = None, False
    if job.transitions is not None:
        given, complete, warnings = read_transitions(job.transitions, ids, ~allowed)
        for message in warnings:
            emit(events.Warning(message))
    _tell_ways_around(allowed if given is None else given.allowed, classes, emit)
    dated = []
    for area in areas:
        if len(area.series.dates) > 1:
            dated.append(area)
            continue
        told = said("there is a single date, so there is nothing for a chain over dates to join")
        emit(events.Warning(together((area.name, told), ": ") if area.name else told))
    if not dated:
        return None
    if given is not None and complete:
        return DateChain(job.chain, given, ids, False)
    emit(events.Progress(0.0, said("Learning how classes change")))
    samples = list(_samples(predictor, dated, cancelled))
    if not samples:
        raise InputError(said("no pixel of the area is observed, so nothing can be told of how its classes change"))
    learnt = learn_transitions(samples, allowed=allowed, given=given)
    return DateChain(job.chain, learnt, ids, True)


def write_learnt(chain: DateChain, folder: str) -> list[dict[str, Any]]:
    """The file of a learnt chain, which another job may be given; none where it was given itself.

    Raises:
        InputError: It cannot be written.
    """
    if not chain.learnt:
        return []
    import yaml

    target = os.path.join(os.path.abspath(folder), TRANSITIONS_FILE)
    about = "# Learnt by Landbrush: row = class before, column = class a year later; 0 = never.\n"
    data = chain.transitions.to_data(chain.ids)
    write_file(target, about + str(yaml.safe_dump(data, sort_keys=False, default_flow_style=None)))
    return [{"kind": "transitions", "path": target}]


def _tell_ways_around(allowed: Any, classes: Sequence[ClassSpec], emit: Emit) -> None:
    for before, by, after in ways_around(allowed)[:_MOST_TOLD]:
        # Quoted, so that no language has to inflect the names, and as pairs, as a user forbids them.
        emit(
            events.Warning(
                said(
                    "“{start} → {end}” is forbidden, but may still happen by way of “{stop}” at dates in between; "
                    "forbid “{start} → {stop}” or “{stop} → {end}” too if it must never",
                    start=classes[before].name,
                    end=classes[after].name,
                    stop=classes[by].name,
                )
            )
        )


def _samples(predictor: Predictor, areas: Sequence[OpenArea], cancelled: Callable[[], bool]) -> Iterator[Sample]:
    """Pixels of windows spread over the areas, more of the larger; repeatable."""
    total = sum(area.pixels for area in areas)
    for area in areas:
        series = area.series
        days = [day for day in series.days if day is not None]
        windows = max(1, round(_WINDOWS * area.pixels / total))
        numbers = len(days) * predictor.classes**2
        pixels = max(_FEWEST_PIXELS, _LEARNING // numbers * windows // _WINDOWS)
        rng = np.random.default_rng(0)
        found: list[tuple[Tensor, Tensor]] = []
        for window in _cells(area.window or series.grid.window, predictor.tile, rng, 4 * windows):
            if len(found) == windows:
                break
            part = _pixels(predictor, area, window, max(1, -(-pixels // windows)), rng, cancelled)
            if part is not None:
                found.append(part)
        if found:
            yield Sample(torch.cat([p for p, _ in found], 2), days, torch.cat([seen for _, seen in found], 1))


def _cells(region: Window, side: int, rng: np.random.Generator, most: int) -> list[Window]:
    """Squares that do not overlap, drawn at random."""
    across, down = -(-region.width // side), -(-region.height // side)
    found = []
    for number in rng.permutation(across * down)[:most].tolist():
        row, col = region.row + number // across * side, region.col + number % across * side
        inside = Window(row, col, side, side).intersection(region)
        if inside is not None:
            found.append(inside)
    return found


def _pixels(
    predictor: Predictor,
    area: OpenArea,
    window: Window,
    count: int,
    rng: np.random.Generator,
    cancelled: Callable[[], bool],
) -> tuple[Tensor, Tensor] | None:
    """(T, K, n) log probabilities and (T, n) whether observed, of pixels drawn from a window; None where none was."""
    probabilities, observed = [], []
    with closing(predict_bands(predictor, area.series, window, cancelled)) as bands:
        for band in bands:
            seen = band.observed.any(0)
            probabilities.append(band.probabilities[:, :, seen].cpu())
            observed.append(band.observed[:, seen].cpu())
    if cancelled():
        raise Cancelled
    p, seen = torch.cat(probabilities, 2), torch.cat(observed, 1)
    if not p.shape[2]:
        return None
    chosen = torch.from_numpy(rng.permutation(p.shape[2])[:count])
    return torch.log(p[:, :, chosen]), seen[:, chosen]
