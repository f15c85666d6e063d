"""The segment job: a model over every area it names."""

from __future__ import annotations

import dataclasses
import os
import time
from collections.abc import Callable

import torch

from . import events
from .data.grid import Window
from .data.series import Series
from .inference import segment_area
from .job import Area, SegmentJob, safe_name
from .model_file import ModelInfo, load_model
from .predictor import Predictor

Emit = Callable[[events.Event], None]


def segment(job: SegmentJob, device: torch.device, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Map all areas; every area is checked before the first is begun.

    Raises:
        InputError: The model or an area cannot be used.
        Cancelled: As asked; areas already finished stay.
    """
    started = time.perf_counter()
    emit(events.Progress(0.0, "Loading the model"))
    network, info = load_model(job.model, device)
    todo: list[tuple[Area, Series, Window | None, int]] = []
    for area in job.areas:
        series = Series(area, info.bands)
        series.check_any_valid()
        told = _warn(area, series, emit)
        window = None if job.extent is None else series.grid.window_of(job.extent)
        todo.append((area, series, window, told))
    predictor = Predictor(network, info, device, tile=job.tile, overlap=job.overlap, amp="auto")
    outputs: list[dict[str, object]] = []
    total = sum(_pixels(series, window) for _, series, window, _ in todo)
    done = 0.0
    work_started = time.perf_counter()
    for area, series, window, told in todo:
        share = _pixels(series, window) / total
        base = done

        def progress(fraction: float, message: str = "", base: float = base, share: float = share) -> None:
            overall = base + share * fraction
            spent = time.perf_counter() - work_started
            left = spent * (1 - overall) / overall if 0.02 < overall < 1 else None
            emit(events.Progress(overall, message, left))

        folder = os.path.join(job.out, safe_name(area.name)) if area.name else job.out
        written = segment_area(
            predictor,
            series,
            folder,
            info,
            window=window,
            probabilities=job.probabilities,
            progress=progress,
            cancelled=cancelled,
        )
        for item in written:
            outputs.append({**item, "area": area.name})
            if item["kind"] == "segmentation":
                emit(events.Preview(str(item["path"]), item.get("date")))
        # Mapping has read every pixel, the check before it only some.
        _warn(area, series, emit, told)
        done += share
    return events.Result("segment", outputs, _summary(info, time.perf_counter() - started, total))


def _warn(area: Area, series: Series, emit: Emit, told: int = 0) -> int:
    """Tell the warnings after the first `told`; how many there are now."""
    warnings = list(series.warnings)
    for message in warnings[told:]:
        emit(events.Warning(f"{area.name}: {message}" if area.name else message))
    return len(warnings)


def _pixels(series: Series, window: Window | None) -> int:
    if window is None:
        return series.grid.height * series.grid.width
    return window.height * window.width


def _summary(info: ModelInfo, seconds: float, pixels: int) -> dict[str, object]:
    classes = [dataclasses.asdict(item) for item in info.classes]
    return {"classes": classes, "seconds": seconds, "pixels": pixels, "model_metrics": _brief(info)}


def _brief(info: ModelInfo) -> dict[str, object]:
    return {key: value for key, value in info.metrics.items() if key != "history"}
