"""From a job's areas to what is learnt from: annotated windows in memory, classes, statistics, what is held out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .data.annotations import Annotations, read_annotations, split_areas
from .data.grid import Window
from .data.series import Series
from .data.tiles import UNLABELLED, TrainingArea, band_statistics
from .errors import InputError
from .job import ClassSpec, TrainJob, default_color

#: Beyond so many pixels a window of annotations is cut into blocks and only those with annotations are kept.
_LARGE = 2048 * 2048
_BLOCK = 512


@dataclass(frozen=True)
class TrainingSet:
    """What a training learns from.

    Attributes:
        areas: Annotated windows in memory.
        classes: By id; index = the network's output.
        bands: Names, in order.
        mean, std: Per band.
        dates: All dates that occur.
        held_out: Number of polygons held out.
        polygons: Number of polygons in all.
        inputs: SHA-256 over pixels, masks and labels.
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


def read_training_set(job: TrainJob, margin: int, warn: Callable[[str], None]) -> TrainingSet:
    """Read every area of the job.

    Args:
        margin: Pixels of surroundings to keep around the annotations (a tile's side).
        warn: Told what the user should know.

    Raises:
        InputError: Whatever is wrong with images or annotations, in one sentence.
    """
    read: list[tuple[Series, Annotations]] = []
    bands: tuple[str, ...] = job.areas[0].bands
    for area in job.areas:
        series = Series(area, bands)
        bands = series.bands
        if area.labels is None:
            raise InputError(f"the area {area.name!r} has no labels; training needs annotated areas")
        annotations = read_annotations(area.labels, series, job.classes, allow_single_class=len(job.areas) > 1)
        for message in (*series.warnings, *annotations.warnings):
            warn(f"{area.name}: {message}" if area.name and len(job.areas) > 1 else message)
        read.append((series, annotations))
    classes = _all_classes([annotations.classes for _, annotations in read], job.classes)
    if len(classes) < 2:
        raise InputError(
            f"only the class {classes[0].name!r} is annotated; outline at least one polygon of a second class"
        )
    every = [annotations.with_classes(classes) for _, annotations in read]
    held_out = split_areas(every, job.validation, job.seed)
    areas: list[TrainingArea] = []
    for (series, _), annotations, checked in zip(read, every, held_out):
        areas.extend(_windows(series, annotations, checked, margin))
    if not any(((area.labels != UNLABELLED) & area.m[:, 0]).any() for area in areas):
        raise InputError("no annotated pixel was observed: all of them are nodata or masked; annotate clear pixels")
    mean, std = band_statistics(areas)
    dates = sorted({date for series, _ in read for date in series.dates if date})
    held, polygons = sum(int(item.sum()) for item in held_out), sum(len(item) for item in held_out)
    return TrainingSet(tuple(areas), classes, bands, mean, std, tuple(dates), held, polygons, _digest(areas))


def _all_classes(found: Sequence[Sequence[ClassSpec]], given: Sequence[ClassSpec]) -> tuple[ClassSpec, ...]:
    """Every class that is annotated anywhere, by id, as the job describes it."""
    described = {item.id: item for item in given}
    merged: dict[int, ClassSpec] = {}
    for classes in found:
        for item in classes:
            known = merged.setdefault(item.id, described.get(item.id, item))
            if known.name != item.name and item.id not in described:
                raise InputError(
                    f"the class id {item.id} is {known.name!r} in one area and {item.name!r} in another; "
                    "use one id for each class"
                )
    ordered = sorted(merged.values(), key=lambda item: item.id)
    if described:
        return tuple(ordered)
    return tuple(ClassSpec(item.id, item.name, default_color(i)) for i, item in enumerate(ordered))


def _windows(
    series: Series,
    annotations: Annotations,
    held_out: npt.NDArray[np.bool_],
    margin: int,
) -> list[TrainingArea]:
    """The annotated part of a series with its surroundings; in blocks when it is large and mostly not annotated."""
    bounds = annotations.bounds
    if bounds.height * bounds.width <= _LARGE:
        blocks = [bounds]
    else:
        annotated = (annotations.labels != UNLABELLED).any(axis=0)
        blocks = []
        for row in range(0, bounds.height, _BLOCK):
            for col in range(0, bounds.width, _BLOCK):
                height, width = min(_BLOCK, bounds.height - row), min(_BLOCK, bounds.width - col)
                if annotated[row : row + height, col : col + width].any():
                    blocks.append(Window(bounds.row + row, bounds.col + col, height, width))
    flag = np.concatenate([[False], held_out])
    areas = []
    for block in blocks:
        window = _grown(block, margin, series.grid.height, series.grid.width)
        x, m = series.read(window)
        shape = (annotations.labels.shape[0], window.height, window.width)
        labels = np.full(shape, UNLABELLED, np.uint8)
        polygons = np.zeros(shape, np.int32)
        inside = (
            slice(None),
            slice(block.row - window.row, block.row - window.row + block.height),
            slice(block.col - window.col, block.col - window.col + block.width),
        )
        source = (
            slice(None),
            slice(block.row - bounds.row, block.row - bounds.row + block.height),
            slice(block.col - bounds.col, block.col - bounds.col + block.width),
        )
        labels[inside] = annotations.labels[source]
        polygons[inside] = annotations.polygons[source]
        checked = flag[polygons]
        areas.append(
            TrainingArea(
                x=x,
                m=m,
                labels=np.where(checked, np.uint8(UNLABELLED), labels),
                held_out=np.where(checked, labels, np.uint8(UNLABELLED)),
                polygons=polygons,
                days=None if None in series.days else tuple(float(day or 0) for day in series.days),
            )
        )
    return areas


def _grown(window: Window, margin: int, height: int, width: int) -> Window:
    top, left = max(window.row - margin, 0), max(window.col - margin, 0)
    bottom = min(window.row + window.height + margin, height)
    right = min(window.col + window.width + margin, width)
    return Window(top, left, bottom - top, right - left)


def _digest(areas: Sequence[TrainingArea]) -> str:
    digest = hashlib.sha256()
    for area in areas:
        for array in (area.x, area.m, area.labels, area.held_out):
            digest.update(repr((array.shape, array.dtype.str)).encode())
            digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()
