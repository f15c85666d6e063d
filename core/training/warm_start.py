"""Training again from the last model, in a fraction of the time, without forgetting what its accuracy was measured on.

A model that is used has learnt the held-out polygons too (see `fitting`). What a later training starts from is kept
beside it, MODEL.start: the weights from before that, and which pixels these have ever learnt from. It is not in the
model file: whoever is given a model needs neither twice the bytes nor the places of somebody's polygons.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ..data.places import Place, pack, unpack_all
from ..errors import InputError
from ..job import ClassSpec, parse_class
from ..model_file import read_tensors, write_tensors
from ..networks import build_network
from ..recipe import Recipe
from ..said import said

FORMAT = 1
_KEY = "landbrush-start"
_WEIGHTS, _PLACE = "network.", "place."

#: Of the steps and of the peak of the learning rate of a training from nothing; see docs/method.md.
STEPS, RATE = 0.27, 0.5
_LEAST_STEPS = 30


@dataclass(frozen=True, eq=False)
class Start:
    """What a training starts from.

    Attributes:
        network: `build_network`'s configuration.
        classes: In the order of the network's outputs.
        bands: Names, in order.
        mean, std: Per band, that the weights were learnt with.
        weights: From before the held-out polygons were learnt.
        places: Which pixels they were learnt from, and which were held out.
        inputs: `ModelInfo.inputs` of the model.
    """

    network: dict[str, Any]
    classes: tuple[ClassSpec, ...]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    weights: dict[str, Tensor]
    places: tuple[Place, ...]
    inputs: str = ""


def start_path(model: str) -> str:
    """The name beside the model's."""
    return model[: -len(".safetensors")] + ".start"


def room_for_start(network: nn.Module, places: Sequence[Place]) -> int:
    """Bytes on the disk, about."""
    weights: int = sum(tensor.numel() * tensor.element_size() for tensor in network.state_dict().values())
    # Marks are mostly zeros and take little once compressed.
    return weights + sum(place.marks.size for place in places) // 50


def save_start(model: str, start: Start) -> str:
    """Write what a training from `model` starts from.

    Returns:
        Its path.

    Raises:
        InputError: The folder cannot be written to.
    """
    packed = [pack(place) for place in start.places]
    tensors = {f"{_WEIGHTS}{name}": tensor.detach().cpu().contiguous() for name, tensor in start.weights.items()}
    tensors.update({f"{_PLACE}{number}": torch.from_numpy(content) for number, (_, content) in enumerate(packed)})
    header = {
        "format": FORMAT,
        "network": start.network,
        "classes": [dataclasses.asdict(item) for item in start.classes],
        "bands": start.bands,
        "mean": start.mean,
        "std": start.std,
        "inputs": start.inputs,
        "places": [described for described, _ in packed],
    }
    path = start_path(model)
    write_tensors(path, tensors, {_KEY: json.dumps(header, ensure_ascii=False, allow_nan=False)})
    return path


def load_start(model: str) -> Start:
    """What a training from `model` starts from; untrusted, and checked.

    Raises:
        InputError: It is not beside the model, or damaged.
    """
    name = os.path.basename(model)
    path = start_path(model)
    if not os.path.isfile(model):
        raise InputError(said("start_from {model}: there is no such model", model=model))
    if not os.path.isfile(path):
        raise InputError(
            said(
                "start_from {name}: {path}, which a training starts from, is not beside it; copy it "
                "there too, or train without start_from",
                name=name,
                path=os.path.basename(path),
            )
        )
    broken = InputError(
        said("start_from {name}: {path} is damaged; train without start_from", name=name, path=os.path.basename(path))
    )
    tensors, metadata = read_tensors(path, "start_from")
    try:
        header = json.loads(metadata[_KEY])
        later = int(header["format"]) > FORMAT
    except (KeyError, TypeError, ValueError):
        raise broken from None
    if later:
        raise InputError(
            said("start_from {name}: made by a later Landbrush; update it, or train without start_from", name=name)
        )
    try:
        places = [tensors[f"{_PLACE}{number}"].numpy() for number in range(len(header["places"]))]
        if any(item.dtype.name != "uint8" or item.ndim != 1 for item in places):
            raise ValueError("marks are bytes")
        start = Start(
            network=dict(header["network"]),
            classes=tuple(parse_class(item, "class", index) for index, item in enumerate(header["classes"])),
            bands=tuple(str(item) for item in header["bands"]),
            mean=tuple(float(item) for item in header["mean"]),
            std=tuple(float(item) for item in header["std"]),
            weights={key[len(_WEIGHTS) :]: item for key, item in tensors.items() if key.startswith(_WEIGHTS)},
            places=unpack_all(header["places"], places),
            inputs=str(header.get("inputs", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise broken from None
    numbers = (*start.mean, *start.std)
    fits = (
        0 < len(start.bands) == len(start.mean) == len(start.std) <= 4096
        and 0 < len({item.id for item in start.classes}) == len(start.classes) <= 255
        and all(map(math.isfinite, numbers))
        and min(start.std) > 0
        and all(bool(torch.isfinite(item).all()) for item in start.weights.values())
    )
    if not fits:
        raise broken
    network = build_network(start.network, len(start.bands), len(start.classes))
    if {key: item.shape for key, item in network.state_dict().items()} != {
        key: item.shape for key, item in start.weights.items()
    }:
        raise broken
    return start


def shortened(recipe: Recipe) -> Recipe:
    """A settled recipe for a training that starts from a model: fewer steps, a lower rate."""
    steps = max(min(_LEAST_STEPS, recipe.steps or 1), round(STEPS * (recipe.steps or 1)))
    every = max(1, min(recipe.evaluate_every or 1, steps // 4))
    rate, warmup = RATE * recipe.learning_rate, min(recipe.warmup, steps // 5)
    return dataclasses.replace(recipe, steps=steps, evaluate_every=every, learning_rate=rate, warmup=warmup)


def require_fit(start: Start, network: dict[str, Any], bands: Sequence[str]) -> None:
    """Make sure that what is to be trained is what the start was.

    Args:
        network: Settled; see `Recipe`.
        bands: Of the images.

    Raises:
        InputError: The network or the bands are others.
    """
    if start.network != json.loads(json.dumps(network)):
        raise InputError(
            said(
                "start_from: that model's network is another ({theirs}; now {ours}); choose the same "
                "method and recipe, or train without start_from",
                theirs=_named(start.network),
                ours=_named(network),
            )
        )
    if start.bands != tuple(bands):
        raise InputError(
            said(
                "start_from: that model was trained on the bands {theirs}, and these images have "
                "{bands}; train without start_from",
                theirs=", ".join(start.bands),
                bands=", ".join(bands),
            )
        )


def first_weights(start: Start, fresh: Mapping[str, Tensor], classes: Sequence[ClassSpec]) -> dict[str, Tensor]:
    """What to begin with: the weights of the start, with rows for new classes and none for those that are gone.

    Args:
        fresh: Of the new network, as it is initialised.
        classes: That are to be learnt.

    Raises:
        InputError: The classes are others, and the network has no rows for them.
    """
    rows = class_rows(start.classes, classes)
    if rows == list(range(len(start.classes))):
        return {name: tensor.clone() for name, tensor in start.weights.items()}
    one, two = (
        build_network(start.network, len(start.bands), len(start.classes) + more).state_dict() for more in (0, 1)
    )
    found = {}
    for name, old in start.weights.items():
        axes = [axis for axis, (a, b) in enumerate(zip(one[name].shape, two[name].shape)) if a != b]
        if not axes:
            found[name] = old.clone()
            continue
        if len(axes) > 1 or old.shape[axes[0]] != len(start.classes):
            raise InputError(
                said(
                    "start_from: the classes are others than that model's, and a network of this method "
                    "cannot take over what it learnt then; train without start_from"
                )
            )
        found[name] = fresh[name].detach().clone()
        for new, row in enumerate(rows):
            if row is not None:
                found[name].select(axes[0], new).copy_(old.select(axes[0], row))
    return found


def class_rows(old: Sequence[ClassSpec], new: Sequence[ClassSpec]) -> list[int | None]:
    """For each new class the old one that it is; None where there was none.

    The same id and name are the same class; so is the same name under another id (it was renumbered), and the same id
    under another name, unless one of those names is still that of a class (it was renamed).
    """
    by_id = {item.id: index for index, item in enumerate(old)}
    names = [item.name for item in old]
    by_name = {name: index for index, name in enumerate(names) if names.count(name) == 1}
    kept = {item.name for item in new}
    rows: list[int | None] = []
    for item in new:
        same_id = by_id.get(item.id)
        if same_id is not None and old[same_id].name == item.name:
            rows.append(same_id)
        elif item.name in by_name:
            rows.append(by_name[item.name])
        else:
            rows.append(same_id if same_id is not None and old[same_id].name not in kept else None)
    return rows


def _named(network: dict[str, Any]) -> str:
    return ", ".join(f"{key} {value}" for key, value in network.items())
