"""The segment job: a model over every area it names."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from typing import Any

import torch

from .. import events
from ..data.areas import Emit, OpenArea, Progress, open_areas, work_through
from ..errors import InputError
from ..job import SegmentJob
from ..model_file import ModelInfo, load_model
from ..said import said
from .chain import DateChain, prepare_chain, write_learnt
from .predictor import Predictor
from .rasters import segment_area


def segment(job: SegmentJob, device: torch.device, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Map all areas; every area is checked before the first is begun.

    Raises:
        InputError: The model or an area cannot be used.
        Cancelled: As asked; areas already finished stay.
    """
    started = time.perf_counter()
    emit(events.Progress(0.0, said("Loading the model")))
    network, info = load_model(job.model, device)
    require_classes(info, job.model)
    areas = open_areas(job, info.bands, emit)
    predictor = Predictor(network, info, device, tile=job.tile, overlap=job.overlap, amp="auto", views=job.views)
    chain = prepare_chain(job, info.classes, predictor, areas, emit, cancelled)

    def work(area: OpenArea, progress: Progress) -> list[dict[str, Any]]:
        return segment_area(
            predictor,
            area.series,
            area.folder,
            info,
            window=area.window,
            probabilities=job.probabilities,
            chain=chain,
            progress=progress,
            cancelled=cancelled,
        )

    outputs = work_through(areas, work, "segmentation", emit)
    if chain is not None:
        outputs += write_learnt(chain, job.out)
    pixels = sum(area.pixels for area in areas)
    return events.Result("segment", outputs, _summary(info, time.perf_counter() - started, pixels, chain))


def require_classes(info: ModelInfo, path: str) -> None:
    """Make sure that a model maps classes.

    Raises:
        InputError: It learnt from images alone.
    """
    if not info.classes:
        raise InputError(
            said(
                "model {path}: learnt without annotation, it knows no classes and can only fill gaps; "
                "train one with annotated areas to map with",
                path=path,
            )
        )


def _summary(info: ModelInfo, seconds: float, pixels: int, chain: DateChain | None) -> dict[str, object]:
    classes = [dataclasses.asdict(item) for item in info.classes]
    told = {"classes": classes, "seconds": seconds, "pixels": pixels, "model_metrics": _brief(info)}
    return told if chain is None else {**told, "chain": chain.to_data()}


def _brief(info: ModelInfo) -> dict[str, object]:
    return {key: value for key, value in info.metrics.items() if key != "history"}
