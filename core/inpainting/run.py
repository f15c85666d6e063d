"""The inpaint job: gaps filled in every area it names, by a model, by regression or by interpolation in time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import events
from ..data.areas import Emit, OpenArea, Progress, open_areas, work_through
from ..data.grid import Window
from ..errors import InputError
from ..job import InpaintJob
from ..said import said
from .interpolation import interpolated, require_dates
from .rasters import Filled, Filler, bands_to_write, inpaint_area
from .way import of_model

if TYPE_CHECKING:
    from torch import nn

    from ..model_file import ModelInfo


#: Share of the work that it is to try the regression on gaps made beforehand.
_TRYING = 0.2


def inpaint(job: InpaintJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Fill the gaps of all areas; every area is checked before the first is begun.

    Raises:
        InputError: The model or an area cannot be used.
        Cancelled: As asked; areas already finished stay.
    """
    fill = {"linear": _by_interpolation, "regression": _by_regression, "model": _by_model}[job.method]
    return fill(job, emit, cancelled)


def _by_interpolation(job: InpaintJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    emit(events.Ready(job.task))
    areas = open_areas(job, (), emit)
    for area in areas:
        require_dates(area.series)
    # Every band of the series is the area's own.
    return _fill(job, areas, lambda area: partial(interpolated, area.series), False, None, emit, cancelled)


def _by_regression(job: InpaintJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    from .. import runtime
    from ..inference.predictor import Predictor
    from .posterior import sampled
    from .regression import prepare

    device = runtime.take(job, emit)
    areas = open_areas(job, (), emit)
    for area in areas:
        require_dates(area.series, job.method)

    def filler(area: OpenArea) -> Filler:
        def fill(region: Window, cancelled: Callable[[], bool], progress: Callable[[float], None]) -> Iterator[Filled]:
            def filling(share: float) -> None:
                progress(_TRYING + (1 - _TRYING) * share)

            network, info = prepare(
                area.series,
                region,
                seed=job.seed,
                device=device,
                cancelled=cancelled,
                progress=lambda share: progress(_TRYING * share),
            )
            predictor = Predictor(network, info, device, tile=job.tile, overlap=job.overlap, amp=False)
            return sampled(predictor, area.series, region, cancelled, filling, samples=1, seed=job.seed, elsewhere=True)

        return fill

    return _fill(job, areas, filler, True, None, emit, cancelled)


def _by_model(job: InpaintJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    from .. import runtime
    from ..inference.predictor import Predictor
    from ..model_file import load_model
    from .posterior import sampled

    device = runtime.take(job, emit)
    emit(events.Progress(0.0, said("Loading the model")))
    model = str(job.model)
    network, info = load_model(model, device)
    require_decoder(network, info, model)
    areas = open_areas(job, info.bands, emit)
    for area in areas:
        bands_to_write(area.series, model)
    if getattr(network, "fills_plainly", False):
        trust = float(network.decoder.filler.trust[0])  # type: ignore[union-attr, index]
        emit(events.Note(of_model(model, trust, max(len(area.series) for area in areas))))
    predictor = Predictor(network, info, device, tile=job.tile, overlap=job.overlap, amp=False)

    def filler(area: OpenArea) -> Filler:
        return partial(sampled, predictor, area.series, samples=job.samples, seed=job.seed)

    return _fill(job, areas, filler, True, model, emit, cancelled)


def require_decoder(network: nn.Module, info: ModelInfo, path: str) -> None:
    """Make sure that a network models the image.

    Raises:
        InputError: It does not.
    """
    if not getattr(network, "inpaints", False):
        raise InputError(
            said(
                "model {path}: learnt with the method {method}, it has no image decoder and can only map "
                "classes; train one with the method hvae, or fill with the method regression, which "
                "needs no model",
                path=path,
                method=info.method,
            )
        )


def _fill(
    job: InpaintJob,
    areas: list[OpenArea],
    filler: Callable[[OpenArea], Filler],
    deviations: bool,
    model: str | None,
    emit: Emit,
    cancelled: Callable[[], bool],
) -> events.Result:
    started = time.perf_counter()
    counts: Counter[str] = Counter()

    def work(area: OpenArea, progress: Progress) -> list[dict[str, Any]]:
        outputs, found = inpaint_area(
            area.series,
            filler(area),
            area.folder,
            deviations=deviations,
            bands=None if model is None else bands_to_write(area.series, model),
            window=area.window,
            progress=progress,
            cancelled=cancelled,
        )
        counts.update(found)
        if found["missing"]:
            emit(events.Warning(_still_missing(area, found, model)))
        return outputs

    outputs = work_through(areas, work, "inpainted", emit)
    pixels = sum(area.pixels * len(area.series) for area in areas)
    summary = {"method": job.method, "seconds": time.perf_counter() - started, "pixels": pixels, **counts}
    return events.Result("inpaint", outputs, summary)


def _still_missing(area: OpenArea, counts: dict[str, int], model: str | None) -> str:
    share = 100 * counts["missing"] / (area.pixels * len(area.series))
    told = f"{share:.1f} %" if share >= 0.05 else said("less than 0.1 %")
    values = {"name": area.series.name, "share": told}
    if model is None:
        return said("{name}: {share} of the pixels stay nodata, as no date shows them", **values)
    return said("{name}: {share} of the pixels stay nodata, as they lie too far from anything observed", **values)
