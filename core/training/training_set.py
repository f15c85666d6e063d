"""From a job's areas to what is learnt from: windows in memory, classes, statistics, what is held out."""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.annotations import Annotations, split_areas
from ..data.band_statistics import band_statistics, constant_bands
from ..data.grid import Window
from ..data.held_pixels import UNLABELLED, TrainingArea
from ..data.labels import lone_classes, read_annotations
from ..data.places import Place, joined, place_of, polygon_marks, split_again
from ..data.series import Series
from ..data.unannotated import BUDGET, days_of, fair_shares, read_unannotated
from ..data.windows import HELD, held_windows, on_dates
from ..errors import InputError
from ..job import ClassSpec, TrainJob, default_color
from ..said import said, together

#: Beyond so many pixels a window of annotations is cut into blocks and only those with annotations are kept.
_LARGE = 2048 * 2048
_BLOCK = 512


@dataclass(frozen=True)
class TrainingSet:
    """What a training learns from.

    Attributes:
        areas: Windows in memory: those with annotations, then, where asked for, those without.
        classes: By id; index = the network's output. None where no area has labels.
        bands: Names, in order.
        mean, std: Per band, over what is held for the annotations; where there are none, over everything.
        dates: All dates that occur.
        held_out: Number of polygons held out.
        polygons: Number of polygons in all.
        inputs: SHA-256 over pixels, masks and labels.
        labels: `Annotations.fingerprints` of all areas.
        blind: Whether polygons should have been held out and none could be, no class having two.
        class_polygons: Number of polygons of each of the classes, held-out ones among them.
        pixel_size: Of the first series, in metres: the side of a square as large as its pixels.
        nodata: What its first image holds where nothing was observed; None = no number says so.
    """

    areas: tuple[TrainingArea, ...]
    classes: tuple[ClassSpec, ...]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    dates: tuple[str, ...]
    held_out: int
    polygons: int
    inputs: str
    labels: tuple[str, ...] = ()
    blind: bool = False
    class_polygons: tuple[int, ...] = ()
    places: tuple[Place, ...] = ()
    pixel_size: float | None = None
    nodata: float | None = None

    @property
    def pixels(self) -> int:
        """Annotated and observed pixels to learn from, each once for every class that it has on some date; where
        nothing is annotated, observed ones over all dates."""
        annotated = sum(area.annotated_pixels for area in self.areas)
        return annotated or sum(int(area.m.sum()) for area in self.areas)

    @property
    def longest(self) -> int:
        """Dates of the longest area that is annotated; where none is, of the longest."""
        told = [area for area in self.areas if area.annotated]
        return max(len(area.x) for area in told or self.areas)


def read_training_set(
    job: TrainJob,
    margin: int,
    warn: Callable[[str], None],
    unlabelled: bool = False,
    known: Sequence[Place] | None = None,
) -> TrainingSet:
    """Read every area of the job.

    Args:
        margin: Pixels of surroundings to keep around the annotations (a tile's side).
        warn: Told what the user should know.
        unlabelled: Also read what has no labels: the rest of the annotated scenes and the job's unlabelled series, up
            to `data.unannotated.BUDGET` bytes of pixels, in fair shares. A scene that fits into its share is held
            whole, once, its annotations with it; of a larger one random blocks are read. Annotations are drawn from and
            looked at, and bands counted in, as if nothing else had been read. No label of a held-out
            polygon is ever among what is learnt from; its pixels may be, as anybody's who maps the scene. Of a job
            without any labels this is all that is read, whatever is said here.
        known: Where an earlier training, whose end this one starts from, learnt and what it held out; what it held out
            is held out again. None = there was none.

    Raises:
        InputError: Whatever is wrong with images or annotations, in one sentence.
    """
    notes = _Notes(warn, several=len(job.areas) + len(job.unlabelled) > 1)
    if all(area.labels is None for area in job.areas):
        return _read_images(job, margin, notes)
    read = _read_annotations(job, notes)
    classes = _all_classes([annotations.classes for _, annotations in read], job.classes)
    if len(classes) < 2:
        raise InputError(
            said(
                "only the class {name} is annotated; outline at least one polygon of a second class",
                name=repr(classes[0].name),
            )
        )
    every = [annotations.with_classes(classes) for _, annotations in read]
    scenes = [series for series, _ in read]
    held_out = _hold_out(job, scenes, every, known)
    if job.unlabelled and not unlabelled:
        warn(said("the series without polygons are not used: this method learns from the polygons alone"))
    more = _more_series(job, scenes[0].bands, _needed_by(scenes[0]), notes) if unlabelled else []
    shares = fair_shares([series.size_bytes for series in (*scenes, *more)], BUDGET if unlabelled else 0)
    room = fair_shares([series.size_bytes for series in scenes], HELD)
    areas: list[TrainingArea] = []
    measured: list[TrainingArea] = []
    rest: list[TrainingArea] = []
    for number, (series, drawn, checked) in enumerate(zip(scenes, every, held_out)):
        blocks, windows, dates = _places(series, drawn, margin, room[number], (job.seed, number))
        if shares[number] >= series.size_bytes and len(windows) == 1 and dates[0] is None:
            (window,) = windows
            whole = _area(series, drawn, checked, drawn.bounds, series.grid.window)
            areas.append(replace(whole, corner=(window.row, window.col)))
            measured.append(_part(whole, window))
            continue
        pieces = [_area(series, drawn, checked, *place) for place in zip(blocks, windows, dates)]
        areas += pieces
        measured += pieces
        if unlabelled:
            rest += read_unannotated(series, shares[number], seed=(job.seed, number), least=margin, held=windows)
    _require_observed(areas, scenes)
    areas += rest + _without_labels(more, shares[len(scenes) :], job, margin, len(scenes))
    held, polygons = sum(int(item.sum()) for item in held_out), sum(len(item) for item in held_out)
    return _described(
        areas,
        [*scenes, *more],
        notes,
        measured,
        classes=classes,
        held_out=held,
        polygons=polygons,
        labels=tuple(sorted({text for _, annotations in read for text in annotations.fingerprints})),
        blind=held == 0 and polygons > 0 and job.validation > 0,
        class_polygons=tuple(
            sum(int((annotations.polygon_class == index).sum()) for annotations in every)
            for index in range(len(classes))
        ),
        places=joined(
            known or (),
            [place_of(series.grid, drawn, checked) for series, drawn, checked in zip(scenes, every, held_out)],
        ),
    )


def _hold_out(
    job: TrainJob, scenes: Sequence[Series], drawn: Sequence[Annotations], known: Sequence[Place] | None
) -> list[npt.NDArray[np.bool_]]:
    """Which polygons of each area are held out: those of the training before, if there was one, and by lot."""
    if known is None:
        return split_areas(drawn, job.validation, job.seed)
    marks = [polygon_marks(series.grid, annotations, known) for series, annotations in zip(scenes, drawn)]
    return split_again(drawn, marks, job.validation, job.seed)


def _places(
    series: Series, drawn: Annotations, margin: int, room: int, seed: tuple[int, int]
) -> tuple[list[Window], list[Window], list[list[int] | None]]:
    """Blocks of annotations, the window that is held around each, and on which dates; None = on all."""
    if len(series) > 1:
        windows, dates = held_windows(series, drawn, margin, room, seed)
        return [window.intersection(drawn.bounds) or window for window in windows], windows, dates
    blocks = _annotated_blocks(drawn)
    windows = [block.grown(margin).intersection(series.grid.window) or block for block in blocks]
    return blocks, windows, [None] * len(blocks)


def _require_observed(areas: Sequence[TrainingArea], scenes: Sequence[Series]) -> None:
    if not any(((area.labels != UNLABELLED) & area.m[:, 0]).any() for area in areas):
        raise InputError(
            said(
                "{names}: no annotated pixel was observed, all of them are nodata or masked out; "
                "annotate clear pixels, or check the nodata value and the mask",
                names=", ".join(series.name for series in scenes),
            )
        )


def _read_images(job: TrainJob, margin: int, notes: _Notes) -> TrainingSet:
    """The areas of a job none of which has labels, up to the budget."""
    scenes: list[Series] = []
    for area in job.areas:
        series = Series(area, scenes[0].bands if scenes else (), _needed_by(scenes[0]) if scenes else "")
        notes.tell(series, series.warnings)
        scenes.append(series)
    scenes += _more_series(job, scenes[0].bands, _needed_by(scenes[0]), notes)
    shares = fair_shares([series.size_bytes for series in scenes], BUDGET)
    areas = _without_labels(scenes, shares, job, margin)
    return _described(areas, scenes, notes, areas, classes=(), held_out=0, polygons=0)


def _without_labels(
    scenes: Sequence[Series], shares: Sequence[int], job: TrainJob, margin: int, first: int = 0
) -> list[TrainingArea]:
    """Pixels of series for their own sake; `first` is the number of the first among those of the job."""
    read: list[TrainingArea] = []
    for number, (series, share) in enumerate(zip(scenes, shares), first):
        found = read_unannotated(series, share, seed=(job.seed, number), least=margin)
        if not found:
            raise InputError(
                said(
                    "{name}, which is to be learnt from without polygons: every pixel is nodata or masked "
                    "out; leave it out, or check its nodata value and mask",
                    name=series.name,
                )
            )
        read += found
    return read


def _described(
    areas: Sequence[TrainingArea],
    scenes: Sequence[Series],
    notes: _Notes,
    measured: Sequence[TrainingArea],
    **annotated: Any,
) -> TrainingSet:
    """What was read, with the statistics of what is `measured`; `annotated` are the fields that annotations decide."""
    for series in scenes:
        # Reading may have found more.
        notes.tell(series, series.warnings)
    bands = scenes[0].bands
    mean, std = band_statistics(measured)
    for index in constant_bands(measured, std):
        notes.warn(
            said(
                "the band {band} has the same value wherever it was read; nothing is learnt from it", band=bands[index]
            )
        )
    return TrainingSet(
        areas=tuple(areas),
        bands=bands,
        mean=mean,
        std=std,
        dates=tuple(sorted({date for series in scenes for date in series.dates if date})),
        inputs=_digest(areas),
        pixel_size=math.sqrt(scenes[0].grid.pixel_area),
        nodata=_finite(scenes[0].storage(0).nodata),
        **annotated,
    )


def _finite(value: Any) -> float | None:
    return None if value is None or not math.isfinite(value) else float(value)


class _Notes:
    """What the user should know about areas, each once."""

    def __init__(self, warn: Callable[[str], None], several: bool) -> None:
        self.warn = warn
        self._several = several
        self._told: set[str] = set()

    def tell(self, series: Series, messages: Sequence[str]) -> None:
        name = series.area.name if self._several else None
        for message in messages:
            text = together((name, message), ": ") if name else message
            if text not in self._told:
                self._told.add(text)
                self.warn(text)


def _needed_by(first: Series) -> str:
    name = os.path.basename(first.area.images[0].path)
    return said("{name}, the first image to learn from, has", name=name)


def _read_annotations(job: TrainJob, notes: _Notes) -> list[tuple[Series, Annotations]]:
    """Every annotated area of the job, with the bands of the first."""
    read: list[tuple[Series, Annotations]] = []
    bands: tuple[str, ...] = ()
    needed_by = ""
    for area in job.areas:
        series = Series(area, bands, needed_by)
        needed_by = needed_by or _needed_by(series)
        bands = series.bands
        if area.labels is None:
            raise InputError(
                said("the area {name} has no labels, others have; give it as an unlabelled one", name=repr(area.name))
            )
        several = len(job.areas) > 1
        annotations = read_annotations(area.labels, series, job.classes, allow_single_class=several, several=several)
        notes.tell(series, (*series.warnings, *annotations.warnings))
        read.append((series, annotations))
    if len(read) > 1:
        labels = [area.labels for area in job.areas if area.labels is not None]
        for text in lone_classes([(spec, annotations) for spec, (_, annotations) in zip(labels, read)]):
            notes.warn(text)
    return read


def _more_series(job: TrainJob, bands: tuple[str, ...], needed_by: str, notes: _Notes) -> list[Series]:
    """The job's unlabelled series; one whose images are an annotated area's is not read twice."""
    known = {tuple(image.paths for image in area.images) for area in job.areas}
    found = []
    for area in job.unlabelled:
        paths = tuple(image.paths for image in area.images)
        if paths in known:
            continue
        known.add(paths)
        series = Series(area, bands, needed_by)
        notes.tell(series, series.warnings)
        found.append(series)
    return found


def _all_classes(found: Sequence[Sequence[ClassSpec]], given: Sequence[ClassSpec]) -> tuple[ClassSpec, ...]:
    """Every class that is annotated anywhere, by id, as the job describes it."""
    described = {item.id: item for item in given}
    merged: dict[int, ClassSpec] = {}
    for classes in found:
        for item in classes:
            known = merged.setdefault(item.id, described.get(item.id, item))
            if known.name != item.name and item.id not in described:
                raise InputError(
                    said(
                        "the class id {id} is {name} in one area and {name_2} in another; use one id for each class",
                        id=item.id,
                        name=repr(known.name),
                        name_2=repr(item.name),
                    )
                )
    ordered = sorted(merged.values(), key=lambda item: item.id)
    if described:
        return tuple(ordered)
    return tuple(ClassSpec(item.id, item.name, default_color(i)) for i, item in enumerate(ordered))


def _annotated_blocks(annotations: Annotations) -> list[Window]:
    """The annotated part of a series; in blocks when it is large and mostly not annotated."""
    bounds = annotations.bounds
    if bounds.height * bounds.width <= _LARGE:
        return [bounds]
    annotated = (annotations.labels != UNLABELLED).any(axis=0)
    blocks = []
    for row in range(0, bounds.height, _BLOCK):
        for col in range(0, bounds.width, _BLOCK):
            height, width = min(_BLOCK, bounds.height - row), min(_BLOCK, bounds.width - col)
            if annotated[row : row + height, col : col + width].any():
                blocks.append(Window(bounds.row + row, bounds.col + col, height, width))
    return blocks


def _area(
    series: Series,
    annotations: Annotations,
    held_out: npt.NDArray[np.bool_],
    block: Window,
    window: Window,
    dates: list[int] | None = None,
) -> TrainingArea:
    """The pixels of a window, on some dates or all, with the annotations of the block in it, not of its surroundings:
    they are others'."""
    bounds, days = annotations.bounds, days_of(series)
    x, m = series.read(window, dates)
    if dates is not None:
        annotations = annotations if len(annotations.labels) == 1 else on_dates(annotations, dates)
        days = None if days is None else tuple(days[date] for date in dates)
    shape = (annotations.labels.shape[0], window.height, window.width)
    labels = np.full(shape, UNLABELLED, np.uint8)
    polygons = np.zeros(shape, np.int32)
    inside = (slice(None), *block.relative_to(window).slices)
    source = (slice(None), *block.relative_to(bounds).slices)
    labels[inside] = annotations.labels[source]
    polygons[inside] = annotations.polygons[source]
    checked = np.concatenate([[False], held_out])[polygons]
    return TrainingArea(
        x=x,
        m=m,
        labels=np.where(checked, np.uint8(UNLABELLED), labels),
        held_out=np.where(checked, labels, np.uint8(UNLABELLED)),
        polygons=polygons,
        days=days,
    )


def _part(area: TrainingArea, window: Window) -> TrainingArea:
    """A view of the pixels of an area, without annotations."""
    rows, cols = window.slices
    return TrainingArea.unannotated(area.x[:, :, rows, cols], area.m[:, :, rows, cols], area.days)


def _digest(areas: Sequence[TrainingArea]) -> str:
    digest = hashlib.sha256()
    for area in areas:
        for array in (area.x, area.m, area.labels, area.held_out):
            digest.update(repr((array.shape, array.dtype.str)).encode())
            digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()
