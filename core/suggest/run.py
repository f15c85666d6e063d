"""The suggest job: where annotation would teach a model most, as a ranked layer of small patches.

Three steps: `sources` looks at the images or at the rasters of a map piece by piece, `cells` keeps a
sample of the cells that could be outlined, `choice` ranks them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch

from .. import events
from ..data.areas import Emit, OpenArea, open_areas, tell_warnings
from ..data.drawn import Drawn
from ..data.grid import Grid, Window
from ..errors import Cancelled, InputError
from ..inference.predictor import Predictor
from ..inference.run import require_classes
from ..job import ClassSpec, LabelSpec, SuggestJob
from ..model_file import load_model
from ..said import said
from .cells import CellCollector, Cells, Pixels
from .choice import choose
from .file import Scene, check_target, write_suggestions
from .sources import Tell, network_pieces, open_known

#: Pixels around what is annotated in which nothing is suggested.
BUFFER = 2
#: Sides of a patch from the image's edge within which nothing is suggested while there are other places, and at most so
#: much of its shorter side: who is to say what a place is looks at what is around it.
EDGE, EDGE_SHARE = 6, 1 / 8
#: Share of the work that is looking at the pixels.
_LOOKING = 0.95

_Pieces = Callable[[Tell], Iterator[tuple[Window, Pixels]]]


@dataclass(frozen=True)
class _Field:
    """One area to choose from: where it lies, its pieces, and what is annotated in it."""

    scene: Scene
    region: Window
    pieces: _Pieces
    drawn: Drawn | None
    avoid: Drawn | None

    def look(self, number: int, collector: CellCollector, tell: Tell) -> None:
        for window, pixels in self.pieces(tell):
            blocked, drawn = None, None
            if self.drawn is not None:
                drawn, blocked = self.drawn(window), self.drawn.around(window, BUFFER)
            if self.avoid is not None:
                avoided = self.avoid(window)
                blocked = avoided if blocked is None else blocked | avoided
            collector.add(number, window.row, window.col, replace(pixels, blocked=blocked, drawn=drawn))
        collector.close_area()


def suggest(job: SuggestJob, device: torch.device, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Write the suggestions of a job; nothing of any size is held but a sample of cells.

    Raises:
        InputError: Model, images, rasters or polygons do not fit; nothing is left to suggest; the file cannot be
            written or holds something else.
        Cancelled: As asked; nothing is left behind.
    """
    started = time.perf_counter()
    specs = [job.labels, job.avoid, *(area.labels for area in job.areas)]
    check_target(job.out, [spec.path for spec in specs if spec is not None])
    if job.areas:
        classes, bands, fields, areas = _by_model(job, device, emit, cancelled)
    else:
        (classes, fields), bands, areas = _by_rasters(job, emit, cancelled), 0, []
    annotated = _annotated(fields, classes)
    collector = CellCollector(job.patch, len(classes), bands, job.seed)
    total = sum(field.region.height * field.region.width for field in fields)
    done = 0.0
    for number, field in enumerate(fields):
        share = field.region.height * field.region.width / total

        def tell(fraction: float, base: float = done, share: float = share) -> None:
            emit(events.Progress(_LOOKING * (base + share * fraction), said("looking for places")))

        field.look(number, collector, tell)
        done += share
    for area in areas:
        tell_warnings(area.name, area.series, emit, area.told)
    gathered = collector.finish()
    if not gathered.free:
        raise InputError(
            said(
                "nothing is left to suggest: no square of {patch} × {patch} pixels is wholly observed "
                "and free of annotations; take a smaller patch, a larger extent or other images",
                patch=job.patch,
            )
        )
    emit(events.Progress(_LOOKING, said("ranking places")))
    edge = _at_edge(gathered.cells, [field.scene.grid for field in fields], job.patch)
    chosen = choose(gathered, job.count, job.patch, annotated, last=edge)
    if cancelled():
        raise Cancelled
    found = len(chosen.cells)
    if found < job.count:
        emit(
            events.Warning(
                said(
                    "only {found} of {all} places are left that lie apart from one another", found=found, all=job.count
                )
            )
        )
    reasons = write_suggestions(job.out, chosen, [field.scene for field in fields], job.patch, classes, annotated)
    told = {"places": found, "reasons": reasons, "seconds": time.perf_counter() - started, "cells": gathered.free}
    return events.Result("suggest", [{"kind": "suggestions", "path": job.out}], told)


def _at_edge(cells: Cells, grids: Sequence[Grid], patch: int) -> npt.NDArray[np.bool_]:
    """(N,) cells that lie so near to an edge of their image that hardly anything is seen around them."""
    found = np.zeros(len(cells), np.bool_)
    for number, grid in enumerate(grids):
        margin = min(EDGE * patch, int(EDGE_SHARE * min(grid.height, grid.width)))
        near = np.minimum(cells.row, cells.col) < margin
        near |= (cells.row + patch > grid.height - margin) | (cells.col + patch > grid.width - margin)
        found |= near & (cells.area == number)
    return found


def _annotated(fields: Sequence[_Field], classes: Sequence[ClassSpec]) -> list[int]:
    """Polygons of each class over all areas; empty where the classes of none are known."""
    counts = [field.drawn.counts(classes) for field in fields if field.drawn is not None]
    return [sum(column) for column in zip(*(item for item in counts if item))]


def _drawn(spec: LabelSpec | None, grid: Grid) -> Drawn | None:
    return None if spec is None else Drawn(spec, grid)


def _by_model(
    job: SuggestJob, device: torch.device, emit: Emit, cancelled: Callable[[], bool]
) -> tuple[tuple[ClassSpec, ...], int, list[_Field], list[OpenArea]]:
    emit(events.Progress(0.0, said("Loading the model")))
    network, info = load_model(str(job.model), device)
    require_classes(info, str(job.model))
    areas = open_areas(job, info.bands, emit)
    # Probabilities of bfloat16 differ from run to run, and what is suggested should not.
    predictor = Predictor(network, info, device, tile=job.tile, amp=False)
    fields = []
    for area, spec in zip(areas, job.areas):
        region = area.window or area.series.grid.window

        def pieces(tell: Tell, area: OpenArea = area, region: Window = region) -> Iterator[tuple[Window, Pixels]]:
            return network_pieces(predictor, area.series, region, cancelled, tell)

        grid = area.series.grid
        scene = Scene(grid, area.name, area.series.dates)
        fields.append(_Field(scene, region, pieces, _drawn(spec.labels, grid), _drawn(job.avoid, grid)))
    return info.classes, len(info.bands), fields, areas


def _by_rasters(
    job: SuggestJob, emit: Emit, cancelled: Callable[[], bool]
) -> tuple[tuple[ClassSpec, ...], list[_Field]]:
    warnings: list[str] = []
    known = open_known(job.uncertainty, job.probabilities, warnings)
    for message in warnings:
        emit(events.Warning(message))
    grid = known.grid
    region = grid.window if job.extent is None else grid.window_of(job.extent)
    scene = Scene(grid, None, known.dates)
    field = _Field(
        scene,
        region,
        lambda tell: known.pieces(region, cancelled, tell),
        _drawn(job.labels, grid),
        _drawn(job.avoid, grid),
    )
    return known.classes, [field]
