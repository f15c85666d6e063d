"""The model file: one .safetensors whose header says in JSON what the model is. Nothing is ever unpickled.

A model file is untrusted: the header is checked field by field, the network is built from bounded numbers, and the
tensors must be exactly the ones that network has.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import nn

from .disk import unwritable, write_file
from .errors import InputError
from .job import ClassSpec, parse_class
from .networks import build_network
from .networks.blocks import channels_last
from .novelty import Known
from .said import said

FORMAT = 1
_KEY = "landbrush"


@dataclass(frozen=True)
class ModelInfo:
    """What a model is, learnt from what, and how good.

    Attributes:
        method: "supervised", …
        recipe: The whole recipe it was trained with.
        network: `build_network`'s configuration.
        classes: In the order of the network's outputs; none where the model learnt from images alone, to fill gaps.
        bands: Names of the input bands, in order.
        mean, std: Per band, in the units of the training rasters.
        tile: Side of the training tiles in pixels.
        dates: Dates learnt from.
        metrics: On held-out polygons, e.g. {"accuracy": 0.93, "mean_iou": 0.85}; empty if none were held out.
        temperature: Logits are divided by it before the softmax.
        versions: Package → version, at training.
        seed: Of the training.
        inputs: SHA-256 of what was learnt from.
        labels: `Annotations.fingerprints` of what was learnt from.
        created: ISO date and time, UTC.
        held_out: What was counted on the held-out polygons, see `held_out.counts_of`; empty if none were.
        known: What the annotated pixels look like; None in models that do not say.
        pixel_size: Side of a training pixel in metres; None in models that do not say.
        nodata: What the training images hold where nothing was observed; None = no number, or the model does not say.
        started_from: `inputs` of the model that the training started from; empty where it began from nothing.
    """

    method: str
    recipe: dict[str, Any]
    network: dict[str, Any]
    classes: tuple[ClassSpec, ...]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    tile: int
    dates: tuple[str, ...] = ()
    metrics: dict[str, Any] = field(default_factory=dict)
    temperature: float = 1.0
    versions: dict[str, str] = field(default_factory=dict)
    seed: int = 0
    inputs: str = ""
    created: str = ""
    labels: tuple[str, ...] = ()
    known: Known | None = None
    pixel_size: float | None = None
    nodata: float | None = None
    held_out: dict[str, Any] = field(default_factory=dict)
    started_from: str = ""
    format: int = FORMAT

    @property
    def certainty(self) -> dict[str, float]:
        """What its training tells of how far its certainty can be believed: "temperature", and where polygons were held
        out the calibration error on them before and after that, "ece_before" and "ece"."""
        told = {key: self.metrics.get(key) for key in ("ece_before", "ece")}
        kept = {key: value for key, value in told.items() if isinstance(value, float) and math.isfinite(value)}
        return {"temperature": self.temperature, **kept}


def save_model(path: str, network: nn.Module, info: ModelInfo) -> None:
    """Write the model file; `path` appears only when it is whole.

    Raises:
        InputError: The folder cannot be written to.
    """
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    header = json.dumps(dataclasses.asdict(info), ensure_ascii=False, allow_nan=False)
    write_tensors(path, tensors, {_KEY: header})


def write_tensors(path: str, tensors: dict[str, torch.Tensor], metadata: dict[str, str]) -> None:
    """A .safetensors file, written beside and renamed.

    Raises:
        InputError: The folder cannot be written to, or the disk is full.
    """
    try:
        # Written by us, not by save_file, which makes files that nobody else may read.
        content = save(tensors, metadata=metadata)
    except SafetensorError as error:
        raise unwritable(path, error) from None
    write_file(path, content)


def read_tensors(path: str, what: str) -> tuple[dict[str, torch.Tensor], dict[str, str]]:
    """All tensors and the metadata of a .safetensors file.

    Raises:
        InputError: It is not there, or is none; `what` names its role.
    """
    _check_is_file(path, what)
    try:
        with safe_open(path, framework="pt") as source:
            names = list(source.keys())
            return {name: source.get_tensor(name) for name in names}, dict(source.metadata() or {})
    except (SafetensorError, OSError, ValueError, RuntimeError):
        raise InputError(
            said("{what} {path}: not a .safetensors file, or a damaged one", what=what, path=path)
        ) from None


def _check_is_file(path: str, what: str) -> None:
    if os.path.isdir(path):
        raise InputError(said("{what} {path}: this is a folder; name the file in it", what=what, path=path))
    if not os.path.isfile(path):
        raise InputError(said("{what} {path}: there is no such file", what=what, path=path))


def read_info(path: str) -> ModelInfo:
    """The header alone, checked.

    Raises:
        InputError: Not a model of Landbrush, or of a later format.
    """
    _check_is_file(path, said("model"))
    try:
        with safe_open(path, framework="pt") as source:
            metadata = dict(source.metadata() or {})
    except (SafetensorError, OSError, ValueError, RuntimeError):
        raise InputError(
            said("model {path}: this is no Landbrush model (not a .safetensors file, or a damaged one)", path=path)
        ) from None
    return _parse_info(metadata, path)


def load_model(path: str, device: torch.device | str = "cpu") -> tuple[nn.Module, ModelInfo]:
    """The network, ready to predict, and what it is.

    Raises:
        InputError: Not a model of Landbrush, of a later format, or its tensors are not those of its network.
    """
    info = read_info(path)
    tensors, _ = read_tensors(path, said("model"))
    network = build_network(info.network, len(info.bands), len(info.classes))
    expected = {name: tensor.shape for name, tensor in network.state_dict().items()}
    if {name: tensor.shape for name, tensor in tensors.items()} != expected:
        raise InputError(
            said("model {path}: its weights do not fit its network; the file is damaged or was altered", path=path)
        )
    if not all(torch.isfinite(tensor).all() for tensor in tensors.values()):
        raise InputError(
            said(
                "model {path}: some of its weights are no finite numbers; train it again or get another copy", path=path
            )
        )
    network.load_state_dict(tensors)
    return channels_last(network.to(device)).eval(), info


def _parse_info(metadata: Mapping[str, str], path: str) -> ModelInfo:
    if _KEY not in metadata:
        raise InputError(
            said("model {path}: this is no Landbrush model (a .safetensors file of something else)", path=path)
        )
    broken = InputError(said("model {path}: its description is damaged; train it again or get another copy", path=path))
    try:
        data = json.loads(metadata[_KEY])
        version = data["format"]
    except (ValueError, KeyError, TypeError):
        raise broken from None
    if not isinstance(version, int) or version < 1:
        raise broken
    if version > FORMAT:
        raise InputError(
            said(
                "model {path}: made by a later Landbrush (format {version}); update the plugin to use it",
                path=path,
                version=version,
            )
        )
    try:
        classes = tuple(parse_class(item, "class", index) for index, item in enumerate(data["classes"]))
        info = ModelInfo(
            method=str(data["method"]),
            recipe=dict(data["recipe"]),
            network=dict(data["network"]),
            classes=classes,
            bands=tuple(str(name) for name in data["bands"]),
            mean=tuple(float(v) for v in data["mean"]),
            std=tuple(float(v) for v in data["std"]),
            tile=int(data["tile"]),
            dates=tuple(str(v) for v in data["dates"]),
            metrics=dict(data["metrics"]),
            temperature=float(data["temperature"]),
            versions={str(k): str(v) for k, v in dict(data["versions"]).items()},
            seed=int(data["seed"]),
            inputs=str(data["inputs"]),
            created=str(data["created"]),
            labels=tuple(str(v) for v in data.get("labels", ())),
            known=_parse_known(data.get("known")),
            started_from=str(data.get("started_from", "")),
            pixel_size=_parse_number(data.get("pixel_size")),
            nodata=_parse_number(data.get("nodata")),
            held_out=dict(data.get("held_out", {})),
            format=version,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise broken from None
    numbers = (*info.mean, *info.std, info.temperature, info.nodata or 0.0)
    fits = (
        0 < len(info.bands) == len(info.mean) == len(info.std) <= 4096
        and len(classes) <= 255
        and len({item.id for item in classes}) == len(classes)
        and all(math.isfinite(v) for v in numbers)
        and min(info.std) > 0
        and info.temperature > 0
        and 8 <= info.tile <= 8192
        and (info.pixel_size is None or 0 < info.pixel_size < math.inf)
        and (info.known is None or info.known.fits(len(info.bands)))
    )
    if not fits:
        raise broken
    return info


def _parse_number(data: Any) -> float | None:
    return None if data is None else float(data)


def _parse_known(data: Any) -> Known | None:
    if data is None:
        return None
    means, white = (tuple(tuple(float(v) for v in row) for row in data[key]) for key in ("means", "white"))
    return Known(means, white, float(data["usual"]))
