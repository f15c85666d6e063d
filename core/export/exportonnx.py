"""A model as an ONNX file that the Deepness plugin loads, and draws the same map with."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import torch

from .. import events
from ..disk import unwritable
from ..errors import Cancelled, InputError
from ..events import Emit
from ..job import ExportOnnxJob
from ..model_file import ModelInfo, load_model, read_info
from ..remedies import SET_RESOLUTION
from ..said import said
from ..scratch import replacing
from .onnx_graph import INPUT, GappyTileProbabilities, add_metadata, export_graph

#: Share of a tile that overlaps its neighbour, in per cent.
_OVERLAP = 25
#: Deepness divides every number by it, whatever the type of the raster.
_DIVISOR = 255.0
#: Largest difference of probabilities between PyTorch and onnxruntime that single precision explains.
_SAME = 1e-3

#: What is drawn where nothing was observed; Deepness needs names from 0 on, and may leave out the first.
NOT_MAPPED = "not mapped"


def export_onnx(job: ExportOnnxJob, emit: Emit, cancelled: Callable[[], bool]) -> events.Result:
    """Write the ONNX file; it appears only when it is whole.

    Where onnxruntime is installed, a tile is asked of both, PyTorch and the file.

    Raises:
        InputError: The model needs several dates or has no classes, a package is missing, or the file cannot be
            written.
        Cancelled: As asked.
    """
    emit(events.Ready(job.task))
    _refuse(read_info(job.model), job.model, None)
    network, info = load_model(job.model)
    _refuse(info, job.model, network)
    multiple = int(getattr(network, "multiple", 1))
    tile = -(-job.tile // multiple) * multiple
    if tile != job.tile:
        emit(
            events.Warning(
                said(
                    "the network takes tiles whose sides are multiples of {multiple}; it is {tile} now",
                    multiple=multiple,
                    tile=tile,
                )
            )
        )
    nodata = info.nodata if job.nodata is None else None if job.nodata == "none" else float(job.nodata)
    resolution = job.resolution or info.pixel_size
    if resolution is None:
        emit(
            events.Warning(
                said(
                    "the model does not say how large its pixels are, and neither does the file now; set "
                    "the resolution in Deepness, or {advice}",
                    advice=SET_RESOLUTION,
                )
            )
        )
    score = None if nodata is None else _z_scores(info, torch.full((len(info.bands),), nodata))
    module = GappyTileProbabilities(network, info.temperature, len(info.classes), tile, score).eval()
    emit(events.Progress(0.2, said("writing the graph")))
    try:
        with replacing(job.out) as beside:
            export_graph(module, beside, len(info.bands), tile)
            add_metadata(beside, deepness_metadata(info, tile, resolution, nodata))
            if cancelled():
                raise Cancelled
            emit(events.Progress(0.8, said("comparing")))
            difference = _difference(beside, module, len(info.bands), tile)
            if difference is not None and difference > _SAME:
                raise RuntimeError(f"onnxruntime and PyTorch differ by {difference:.2g} in a probability")
    except OSError as error:
        raise unwritable(job.out, error) from None
    emit(events.Progress(1.0, said("written")))
    return events.Result(
        "exportonnx",
        [{"kind": "onnx", "path": os.path.abspath(job.out)}],
        {"tile": tile, "resolution": resolution, "nodata": nodata, "checked": difference is not None},
    )


def _refuse(info: ModelInfo, path: str, network: torch.nn.Module | None) -> None:
    if not info.classes:
        raise InputError(
            said("model {path}: it fills gaps and knows no classes; only models that draw maps are exported", path=path)
        )
    if getattr(network, "across_dates", False):
        raise InputError(
            said(
                "model {path}: its network ({network}) looks at several dates at once, and other "
                "programs show a model one image at a time; train one of single dates (network unet) to "
                "take it there",
                path=path,
                network=info.network.get("name", "unet"),
            )
        )


def _z_scores(info: ModelInfo, values: torch.Tensor) -> torch.Tensor:
    """(C,) pixel values as Deepness hands them to the network, digit for digit."""
    mean, std = (torch.tensor(v, dtype=torch.float64) for v in _in_255ths(info))
    return ((values.double() / _DIVISOR).float() - mean.float()) / std.float()


def _in_255ths(info: ModelInfo) -> tuple[list[float], list[float]]:
    return [v / _DIVISOR for v in info.mean], [v / _DIVISOR for v in info.std]


def deepness_metadata(info: ModelInfo, tile: int, resolution: float | None, nodata: float | None) -> dict[str, str]:
    """What Deepness reads beside the graph, each a JSON text; and what it leaves aside.

    Args:
        tile: Side in pixels.
        resolution: Side of a pixel in metres.
        nodata: See `ExportOnnxJob`.
    """
    names = [NOT_MAPPED, *(item.name for item in info.classes)]
    mean, std = _in_255ths(info)
    found: dict[str, Any] = {
        "model_type": "Segmentor",
        "class_names": {str(number): name for number, name in enumerate(names)},
        "tile_size": tile,
        "tiles_size": tile,
        "tiles_overlap": _OVERLAP,
        "standardization_mean": mean,
        "standardization_std": std,
        "seg_thresh": 0,
        "seg_small_segment": 0,
        "landbrush": {
            "class_ids": [0, *(item.id for item in info.classes)],
            "colors": [item.color for item in info.classes],
            "bands": list(info.bands),
            "nodata": nodata,
            "metrics": {key: value for key, value in info.metrics.items() if isinstance(value, (int, float))},
            "created": info.created,
        },
    }
    if resolution is not None:
        # Centimetres.
        found["resolution"] = round(100 * resolution, 4)
    return {key: json.dumps(value, ensure_ascii=False) for key, value in found.items()}


def _difference(path: str, module: torch.nn.Module, bands: int, tile: int) -> float | None:
    """Largest difference of a probability that the file and the module give of a tile; None without onnxruntime."""
    try:
        import onnxruntime
    except ImportError:
        return None
    x = torch.randn(1, bands, tile, tile, generator=torch.Generator().manual_seed(0))
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    found = torch.from_numpy(session.run(None, {INPUT: x.numpy()})[0])
    with torch.inference_mode():
        return float((found - module(x)).abs().max())
