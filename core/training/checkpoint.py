"""Everything a training needs to go on as if it had never stopped, in one .safetensors beside the model."""

from __future__ import annotations

import copy
import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..model_file import read_tensors, write_tensors
from ..recipe import Recipe
from ..said import said
from .learner import Learner
from .training_set import TrainingSet

_KEY = "landbrush-checkpoint"
#: Of what a checkpoint holds: one of another is another training's.
FORMAT = 2
_ASIDE = "aside."


@dataclass
class Progress:
    """Where a training stands; plain numbers, so that it can be written as JSON.

    Attributes:
        arm: Index of the arm that it is in.
        step: Steps of the network that is at hand, from its beginning.
        made: Steps all in all, those of arms included that were left again.
        elapsed: Seconds spent in them, over all sessions.
        began: Seconds spent when this part (an arm, or the refit) began.
        done: Share of the whole training, 0 to 1.
        amp: Whether bfloat16 was found faster; decided once, kept for ever.
        best: The best look at the held-out polygons: its numbers and "step".
        mark: The last look with a gain worth waiting for.
        since: Looks since then.
        history: Every look.
        ended: Once the arm is at its end: its "metrics" and "temperature", its "steps", and how far along, "progress",
            the look was that was chosen.
        chosen: The same of the arm that was chosen; from there on the held-out polygons are learnt too.
        start: What the model that the training starts from reaches on the polygons held out now; empty without one.
    """

    arm: int = 0
    step: int = 0
    made: int = 0
    elapsed: float = 0.0
    began: float = 0.0
    done: float = 0.0
    amp: bool = False
    best: dict[str, float] = field(default_factory=dict)
    mark: dict[str, float] = field(default_factory=dict)
    since: int = 0
    history: list[dict[str, float]] = field(default_factory=list)
    ended: dict[str, Any] = field(default_factory=dict)
    chosen: dict[str, Any] = field(default_factory=dict)
    start: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Kept:
    """A training as it stood at one moment: it can go on from there, bit for bit.

    Attributes:
        progress: Where it stood.
        tensors: On the CPU: modules, the best weights so far, optimisers and random states.
    """

    progress: Progress
    tensors: dict[str, Tensor]


def checkpoint_path(model: str) -> str:
    """The checkpoint's name beside the model's."""
    return model[: -len(".safetensors")] + ".checkpoint"


def room_for(network: nn.Module, arms: int = 1) -> int:
    """Bytes that training a network takes on the disk, at most: model and checkpoint, the latter twice while a new one
    is written beside it.

    Args:
        arms: Of the training; with two a checkpoint holds another one aside.
    """
    weights: int = sum(tensor.numel() * tensor.element_size() for tensor in network.state_dict().values())
    # A checkpoint holds the network, its moving average, the best of these, and AdamW's two moments.
    return 2 * 5 * arms * weights + weights


def keep(learner: Learner, progress: Progress, best: Mapping[str, Tensor]) -> Kept:
    """The training as it stands.

    Args:
        best: The best weights so far, and what the method remembered then; empty before the first look.
    """
    tensors: dict[str, Tensor] = {
        **{f"rng.{name}": state for name, state in learner.random_states().items()},
        **{f"best.{name}": tensor for name, tensor in best.items()},
    }
    for name, module in learner.modules.items():
        tensors.update({f"module.{name}.{key}": tensor for key, tensor in module.state_dict().items()})
    for name, optimizer in learner.optimizers.items():
        for index, state in optimizer.state_dict()["state"].items():
            tensors.update({f"optimizer.{name}.{index}.{key}": value for key, value in state.items()})
    # A clone each: the training goes on, and what shares storage the file format refuses.
    tensors = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}
    return Kept(copy.deepcopy(progress), tensors)


def put_back(learner: Learner, kept: Kept) -> tuple[Progress, dict[str, Tensor]]:
    """Make the training stand as it stood.

    Returns:
        (progress, the best so far).

    Raises:
        KeyError, ValueError, IndexError, RuntimeError: What was kept is another training's, or damaged.
    """
    tensors = kept.tensors
    for name, module in learner.modules.items():
        module.load_state_dict(under(tensors, f"module.{name}."))
    for name, optimizer in learner.optimizers.items():
        state: dict[int, dict[str, Any]] = {}
        parameters = [item for group in optimizer.param_groups for item in group["params"]]
        for key, tensor in under(tensors, f"optimizer.{name}.").items():
            index, _, entry = key.partition(".")
            state.setdefault(int(index), {})[entry] = _laid_out_like(parameters[int(index)], tensor)
        optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
    learner.set_random_states(under(tensors, "rng."))
    return copy.deepcopy(kept.progress), under(tensors, "best.")


def identity_of(seed: int, recipe: Recipe, data: TrainingSet) -> str:
    """What a checkpoint must agree with to be resumed: everything that the result depends on but the time allowed."""
    settled = {**dataclasses.asdict(recipe), "time_budget": None}
    told = json.dumps([FORMAT, settled, seed, data.inputs, [item.id for item in data.classes]], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def save_checkpoint(path: str, identity: str, now: Kept, aside: Kept | None = None) -> None:
    """Write the checkpoint.

    Args:
        identity: What must be the same for it to be resumed (data, recipe, classes).
        now: The training as it stands.
        aside: As it stood, or ended, elsewhere.
    """
    tensors = dict(now.tensors)
    header: dict[str, Any] = {"identity": identity, "progress": vars(now.progress)}
    if aside is not None:
        tensors.update({f"{_ASIDE}{name}": tensor for name, tensor in aside.tensors.items()})
        header["aside"] = vars(aside.progress)
    write_tensors(path, tensors, {_KEY: json.dumps(header)})


def restore_checkpoint(path: str, identity: str, learner: Learner) -> tuple[Progress, dict[str, Tensor], Kept | None]:
    """Put everything back in place.

    Returns:
        (progress, the best so far, what was kept aside).

    Raises:
        InputError: No checkpoint of ours, or one of another training.
    """
    tensors, metadata = read_tensors(path, said("checkpoint"))
    broken = InputError(said("checkpoint {path}: damaged; remove it, or train without resuming", path=path))
    try:
        header = json.loads(metadata[_KEY])
        progress = Progress(**header["progress"])
        aside = Kept(Progress(**header["aside"]), under(tensors, _ASIDE)) if "aside" in header else None
        same = header["identity"] == identity
    except (KeyError, ValueError, TypeError):
        raise broken from None
    if not same:
        raise InputError(
            said(
                "checkpoint {path}: it belongs to another training (images, polygons, classes, recipe, "
                "seed or Landbrush's version have changed); train without resuming",
                path=os.path.basename(path),
            )
        )
    try:
        return (*put_back(learner, Kept(progress, tensors)), aside)
    except (KeyError, ValueError, IndexError, RuntimeError):
        raise broken from None


def _laid_out_like(parameter: Tensor, tensor: Tensor) -> Tensor:
    """The moments in the parameter's own order in memory: the fused optimiser walks both as they lie."""
    if tensor.shape != parameter.shape:
        # Counts of steps: the optimiser raises them in place, and what was kept must stay.
        return tensor.clone()
    return torch.empty_like(parameter, dtype=tensor.dtype).copy_(tensor)


def under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """Those whose names begin so, without it."""
    return {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}
