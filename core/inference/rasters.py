"""From a model and a series to finished rasters: classes, how sure they are, and every class's probability."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import torch

from ..data.grid import Window
from ..data.series import Series
from ..data.staging import RUN_KEY as RUN_KEY
from ..data.staging import silent, staging, writing_behind
from ..data.writer import RasterWriter
from ..errors import Cancelled
from ..job import ClassSpec, safe_name
from ..model_file import ModelInfo
from ..provenance import MODEL_KEY, model_facts
from ..said import said
from ..temporal.gaps import unseen_dates
from ..uncertainty import DISAGREEMENT, ENTROPY, MARGIN, normalised_entropy, top_class
from .blending import Band, predict_bands
from .chain import DateChain
from .predictor import Predictor, never

Array = npt.NDArray[Any]

#: Shares from 0 to 1 are kept as whole numbers of 1/250; the rasters say so by their bands' scale.
LEVELS = 250
NO_SHARE = 255
#: What several views disagree about is mostly less than one such step, and in finer ones so is all beside it.
FINE_LEVELS = 50_000
NO_FINE_SHARE = 65_535

#: Class ids of the bands of a probabilities raster.
CLASSES_KEY = "LANDBRUSH_CLASSES"

#: What the model's own training says of its certainty, as JSON; see `ModelInfo.certainty`.
CERTAINTY_KEY = "LANDBRUSH_CERTAINTY"

#: Share of the mapped pixels that were observed on a file's date; the others are told by the other dates.
OBSERVED_KEY = "LANDBRUSH_OBSERVED"

#: Fingerprints of what the model learnt from (`Annotations.fingerprints`).
LABELS_KEY = "LANDBRUSH_LABELS"

#: The chain that joined the dates, as JSON; see `DateChain.to_data`.
CHAIN_KEY = "LANDBRUSH_CHAIN"

#: Pixels × classes that are turned into classes and uncertainties at once: small enough for a processor's cache.
_CHUNK = 1 << 20
#: Pixels × classes × dates that are joined at once.
_JOINED = 1 << 22
#: Pixels around a part of a series that are looked at though not mapped, so that its rim is as sure as its middle.
_CONTEXT = 64


def segment_area(
    predictor: Predictor,
    series: Series,
    out_dir: str,
    info: ModelInfo,
    *,
    window: Window | None = None,
    probabilities: bool = False,
    chain: DateChain | None = None,
    area: str | None = None,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] = never,
) -> list[dict[str, Any]]:
    """Map one series into `out_dir`; either all its files appear there, or none.

    * segmentation[_DATE].tif: uint8, the user's class ids, 0 = not mapped, with colours and class names.
    * uncertainty[_DATE].tif: uint8 in 1/250, band 1 "entropy" (normalised, 0 sure to 1), band 2 "margin" (largest minus
      second largest probability, 1 sure to 0), 255 = not mapped. With several views of the predictor uint16 in
      1/50 000, 65 535 = not mapped, and a band "mutual information", the part of the entropy that they disagree about.
      Last, of models that know what they learnt from looks like, "novelty": 0 where a pixel looks like what was
      annotated to 1, whatever class it is given.
    * probabilities[_DATE].tif (asked for): uint8 in 1/250, one band a class, 255 = not mapped.

    A single date is mapped where it was observed; with several, every date is mapped where at least one was, by the
    other dates where it was not itself (`temporal.gaps`). The suffix is there with several dates only.

    Args:
        window: Part of the series' grid to map (inside it); None = all.
        chain: Joins the dates, where there are several: the maps are of the classes given all dates, or of the
            likeliest history; uncertainty and probabilities are those given all dates. What several views disagree
            about and what is novel stay each date's own.
        area: Said again in the outputs.
        progress: Told the share done and what is being done.
        cancelled: Asked before every batch of tiles.

    Returns:
        As in `events.Result.outputs`.

    Raises:
        InputError: Bands do not fit, the series cannot be read, `out_dir` cannot be written or holds an input.
        Cancelled: `cancelled` said so; nothing is left behind.
    """
    report = progress or silent
    region = window or series.grid.window
    seen = region.grown(_CONTEXT).intersection(series.grid.window) or region
    dates: list[str | None] = list(series.dates) if len(series.dates) > 1 else [None]
    names = [name for date in dates for name in _file_names(date, probabilities)]
    with staging(out_dir, names, series) as folder, ExitStack() as stack:
        measures = (ENTROPY, MARGIN, *predictor.extras)
        chain = chain if len(dates) > 1 else None
        told = {} if chain is None else {CHAIN_KEY: json.dumps(chain.to_data())}
        layers = _Layers(stack, folder, series.grid.crop(region), info, dates, measures, probabilities, cancelled, told)
        join = _joiner(chain, series, predictor.across) if len(dates) > 1 else None
        report(0.0, said("mapping"))
        bands = predict_bands(predictor, series, seen, cancelled, lambda share: report(0.95 * share, said("mapping")))
        # Closed at once on an error, so that nothing is read any more when the caller hears of it.
        counts = torch.zeros(len(dates) + 1, dtype=torch.int64)
        with writing_behind() as call, closing(bands):
            for band in bands:
                counts += torch.stack([*band.observed.sum((1, 2)), band.mapped.sum()]).cpu()
                for row, col, arrays in summarise(band, info.classes, probabilities, DISAGREEMENT in measures, join):
                    piece = _within(region, seen.row + row, seen.col + col, arrays)
                    if piece is not None:
                        call(layers.write, *piece)
        if cancelled():
            raise Cancelled
        layers.tell_observed([float(count) / max(1, int(counts[-1])) for count in counts[:-1]])
        report(0.95, said("writing overviews"))
        stack.close()
        if cancelled():
            raise Cancelled
    report(1.0, said("mapped"))
    outputs: list[dict[str, Any]] = []
    for date in dates:
        for name in _file_names(date, probabilities):
            kind = name.split("_")[0].split(".")[0]
            path = os.path.join(os.path.abspath(out_dir), name)
            outputs.append({"kind": kind, "path": path, "area": area, "date": date or series.dates[0]})
    return outputs


#: From probabilities (T, K, …) and where dates were observed (T, …) to those given all dates, and class indices (T, …)
#: where they are not just the likeliest.
Join = Callable[[torch.Tensor, torch.Tensor], tuple[torch.Tensor, Optional[torch.Tensor]]]


def _joiner(chain: DateChain | None, series: Series, across: bool) -> Join:
    days = [day for day in series.days if day is not None]
    if chain is None:
        return lambda p, observed: (unseen_dates(p, observed, days, across), None)
    return lambda p, observed: chain.join(p, observed, days)


def summarise(
    band: Band, classes: tuple[ClassSpec, ...], probabilities: bool, fine: bool, join: Join | None = None
) -> Iterator[tuple[int, int, dict[str, list[Array]]]]:
    """What the files hold of a band, in pieces: (row, column, arrays of each date by the file's kind)."""
    dates, count, height, width = band.probabilities.shape
    device = band.probabilities.device
    ids = torch.tensor([item.id for item in classes], dtype=torch.uint8, device=device)
    # Joined dates are needed all at once.
    step = max(1, _CHUNK // (count * width) if join is None else _JOINED // (dates * count * width))
    unmapped = ~band.mapped
    for top in range(0, height, step):
        rows = slice(top, min(top + step, height))
        hidden = unmapped[rows]
        arrays: dict[str, list[Array]] = {"segmentation": [], "uncertainty": []}
        if probabilities:
            arrays["probabilities"] = []
        shares, history = band.probabilities[:, :, rows], None
        if join is not None:
            shares, history = join(shares, band.observed[:, rows])
        for date, p in enumerate(shares):
            best, gap = top_class(p)
            if history is not None:
                best = history[date].int()
            arrays["segmentation"].append(ids[best].masked_fill_(hidden, 0).cpu().numpy())
            measures = torch.stack([normalised_entropy(p, 0), gap, *band.extras[date, :, rows]])
            arrays["uncertainty"].append((_fine_levels if fine else _levels)(measures, hidden))
            if probabilities:
                arrays["probabilities"].append(_levels(p, hidden))
        yield band.row + top, band.col, arrays


def _within(
    region: Window, row: int, col: int, arrays: dict[str, list[Array]]
) -> tuple[int, int, dict[str, list[Array]]] | None:
    """The part of arrays whose first pixel is at (row, col) of the series that lies in `region`, counted from there."""
    whole = Window(row, col, *arrays["segmentation"][0].shape[-2:])
    part = whole.intersection(region)
    if part is None:
        return None
    rows, cols = part.relative_to(whole).slices
    inside = {kind: [item[..., rows, cols] for item in items] for kind, items in arrays.items()}
    return part.row - region.row, part.col - region.col, inside


def _levels(share: torch.Tensor, hidden: torch.Tensor) -> Array:
    whole: Array = (
        (share * LEVELS).add_(0.5).clamp_(0, LEVELS).to(torch.uint8).masked_fill_(hidden, NO_SHARE).cpu().numpy()
    )
    return whole


def _fine_levels(share: torch.Tensor, hidden: torch.Tensor) -> Array:
    # PyTorch counts in uint16 hardly anywhere.
    whole = (share * FINE_LEVELS).add_(0.5).clamp_(0, FINE_LEVELS).int().masked_fill_(hidden, NO_FINE_SHARE)
    return whole.cpu().numpy().astype(np.uint16)


def _file_names(date: str | None, probabilities: bool) -> list[str]:
    suffix = "" if date is None else f"_{safe_name(date)}"
    kinds = ["segmentation", "uncertainty"] + ["probabilities"] * probabilities
    return [f"{kind}{suffix}.tif" for kind in kinds]


class _Layers:
    """The writers of all files of one run."""

    def __init__(
        self,
        stack: ExitStack,
        folder: str,
        grid: Any,
        info: ModelInfo,
        dates: list[str | None],
        measures: tuple[str, ...],
        probabilities: bool,
        cancelled: Callable[[], bool],
        told: dict[str, str],
    ) -> None:
        names = [""] * (max(item.id for item in info.classes) + 1)
        colors = {}
        for item in info.classes:
            names[item.id] = item.name
            colors[item.id] = item.rgb
        run = {RUN_KEY: uuid.uuid4().hex, CLASSES_KEY: ",".join(str(item.id) for item in info.classes)}
        run.update(told)
        run[MODEL_KEY] = json.dumps(model_facts(info))
        run[LABELS_KEY] = ",".join(info.labels)
        run[CERTAINTY_KEY] = json.dumps(info.certainty)
        self._writers: dict[str, list[RasterWriter]] = {"segmentation": [], "uncertainty": [], "probabilities": []}
        for date in dates:
            metadata = run if date is None else {**run, "DATE": date}
            paths = [os.path.join(folder, name) for name in _file_names(date, probabilities)]
            common: dict[str, Any] = {"metadata": metadata, "cancelled": cancelled}
            shares = {"nodata": NO_SHARE, "scale": 1.0 / LEVELS, **common}
            wanted = [RasterWriter(paths[0], grid, 1, np.uint8, 0, ("class",), colors, names, **common)]
            fine = {"nodata": NO_FINE_SHARE, "scale": 1.0 / FINE_LEVELS, **common}
            dtype, steps = (np.uint16, fine) if DISAGREEMENT in measures else (np.uint8, shares)
            wanted.append(RasterWriter(paths[1], grid, len(measures), dtype, descriptions=measures, **steps))
            if probabilities:
                titles = tuple(item.name for item in info.classes)
                wanted.append(RasterWriter(paths[2], grid, len(titles), np.uint8, descriptions=titles, **shares))
            for kind, writer in zip(self._writers, wanted):
                self._writers[kind].append(stack.enter_context(writer))

    def tell_observed(self, shares: Sequence[float]) -> None:
        for writers in self._writers.values():
            for writer, share in zip(writers, shares):
                writer.tell({OBSERVED_KEY: f"{share:.4f}"})

    def write(self, row: int, col: int, arrays: dict[str, list[Array]]) -> None:
        for kind, parts in arrays.items():
            for writer, part in zip(self._writers[kind], parts):
                writer.write(part, row, col)
