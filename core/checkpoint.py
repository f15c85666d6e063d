"""Everything a training needs to go on as if it had never stopped, in one .safetensors beside the model."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from .data.tiles import TileSampler
from .errors import InputError
from .model_file import read_tensors, write_tensors

_KEY = "landbrush-checkpoint"


@dataclass
class Progress:
    """Where a training stands; plain numbers, so that it can be written as JSON.

    Attributes:
        step: Steps done.
        elapsed: Seconds spent in them, over all sessions.
        done: Share of the whole training, 0 to 1.
        amp: Whether bfloat16 was found faster; decided once, kept for ever.
        best: The best look at the held-out polygons: its numbers and "step".
        mark: The last look with a gain worth waiting for.
        since: Looks since then.
        history: Every look.
        chosen: Once the best look is chosen: its "metrics" and "temperature", and the "steps" and seconds "elapsed"
            until then; from there on the held-out polygons are learnt too.
    """

    step: int = 0
    elapsed: float = 0.0
    done: float = 0.0
    amp: bool = False
    best: dict[str, float] = field(default_factory=dict)
    mark: dict[str, float] = field(default_factory=dict)
    since: int = 0
    history: list[dict[str, float]] = field(default_factory=list)
    chosen: dict[str, Any] = field(default_factory=dict)


def checkpoint_path(model: str) -> str:
    """The checkpoint's name beside the model's."""
    return model[: -len(".safetensors")] + ".checkpoint"


def room_for(network: nn.Module) -> int:
    """Bytes that training a network takes on the disk, at most: model and checkpoint, the latter twice while a new one
    is written beside it."""
    weights: int = sum(tensor.numel() * tensor.element_size() for tensor in network.state_dict().values())
    # A checkpoint holds the network, its moving average, the best of these, and AdamW's two moments.
    return 2 * 5 * weights + weights


def save_checkpoint(
    path: str,
    *,
    identity: str,
    progress: Progress,
    modules: dict[str, nn.Module],
    best: dict[str, Tensor],
    optimizers: Mapping[str, torch.optim.Optimizer],
    sampler: TileSampler,
) -> None:
    """Write the checkpoint.

    Args:
        identity: What must be the same for it to be resumed (data, recipe, classes).
        modules: By name.
        best: The best weights so far; empty before the first look.
    """
    tensors: dict[str, Tensor] = {
        "rng.torch": torch.get_rng_state(),
        "rng.sampler": sampler.generator.get_state(),
        **{f"best.{name}": tensor for name, tensor in best.items()},
    }
    for name, module in modules.items():
        tensors.update({f"module.{name}.{key}": tensor for key, tensor in module.state_dict().items()})
    for name, optimizer in optimizers.items():
        for index, state in optimizer.state_dict()["state"].items():
            tensors.update({f"optimizer.{name}.{index}.{key}": value for key, value in state.items()})
    # A clone each: the best weights may share storage with a module's, which the format refuses.
    tensors = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}
    header = json.dumps({"identity": identity, "progress": vars(progress)})
    write_tensors(path, tensors, {_KEY: header})


def restore_checkpoint(
    path: str,
    *,
    identity: str,
    modules: dict[str, nn.Module],
    optimizers: Mapping[str, torch.optim.Optimizer],
    sampler: TileSampler,
) -> tuple[Progress, dict[str, Tensor]]:
    """Put everything back in place.

    Returns:
        (progress, best weights).

    Raises:
        InputError: No checkpoint of ours, or one of another training.
    """
    tensors, metadata = read_tensors(path, "checkpoint")
    broken = InputError(f"checkpoint {path}: damaged; remove it, or train without resuming")
    try:
        header = json.loads(metadata[_KEY])
        progress = Progress(**header["progress"])
        same = header["identity"] == identity
    except (KeyError, ValueError, TypeError):
        raise broken from None
    if not same:
        raise InputError(
            f"checkpoint {os.path.basename(path)}: it belongs to another training (images, polygons, classes, recipe "
            "or seed have changed); train without resuming"
        )
    try:
        for name, module in modules.items():
            module.load_state_dict(_under(tensors, f"module.{name}."))
        for name, optimizer in optimizers.items():
            state: dict[int, dict[str, Any]] = {}
            parameters = [item for group in optimizer.param_groups for item in group["params"]]
            for key, tensor in _under(tensors, f"optimizer.{name}.").items():
                index, _, entry = key.partition(".")
                state.setdefault(int(index), {})[entry] = _laid_out_like(parameters[int(index)], tensor)
            optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
        torch.set_rng_state(tensors["rng.torch"])
        sampler.generator.set_state(tensors["rng.sampler"])
    except (KeyError, ValueError, IndexError, RuntimeError):
        raise broken from None
    return progress, _under(tensors, "best.")


def _laid_out_like(parameter: Tensor, tensor: Tensor) -> Tensor:
    """The moments in the parameter's own order in memory: the fused optimiser walks both as they lie."""
    if tensor.shape != parameter.shape:
        return tensor
    return torch.empty_like(parameter, dtype=tensor.dtype).copy_(tensor)


def _under(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}
