"""A network that learns: it, the moving average of its weights, its optimisers, and the tiles it is shown."""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from .. import runtime
from ..data.tiles import TileSampler
from ..errors import InputError
from ..methods import build_method
from ..methods.base import Context, Method
from ..networks import build_network
from ..networks.blocks import channels_last
from ..recipe import Recipe, settle_batch, settle_network, settle_steps
from ..said import said
from .held_gaps import HeldGaps, hold_gaps
from .training_set import TrainingSet
from .warm_start import Start, first_weights, shortened


@dataclass
class Learner:
    """Everything that changes in a step, and the step.

    Attributes:
        recipe: With its steps, tiles a step and network settled.
        network: What is trained.
        teacher: The moving average of its weights, without gradient: what is looked at and kept.
        method: What turns tiles into losses.
        optimizers: One a player.
        sampler: Draws the tiles.
        data: What may be learnt from.
        gaps: Where a network that fills is looked at; None = nowhere.
        amp: Whether steps are in bfloat16.
        losses: Of the steps since the last `means`.
    """

    recipe: Recipe
    network: nn.Module
    teacher: nn.Module
    method: Method
    optimizers: dict[str, torch.optim.Optimizer]
    sampler: TileSampler
    data: TrainingSet
    gaps: HeldGaps | None
    amp: bool = False
    losses: dict[str, list[Tensor]] = field(default_factory=dict)

    @property
    def modules(self) -> dict[str, nn.Module]:
        """What a checkpoint must hold, by name."""
        return {"network": self.network, "teacher": self.teacher, "memory": self.method.memory}

    def random_states(self) -> dict[str, Tensor]:
        """Of everything that draws: the steps', the tiles', and the device's own, which drops feature maps."""
        found = {"torch": torch.get_rng_state(), "sampler": self.sampler.generator.get_state()}
        if self.sampler.device.type == "cuda":
            found["cuda"] = torch.cuda.get_rng_state(self.sampler.device)
        return found

    def set_random_states(self, states: Mapping[str, Tensor]) -> None:
        """Draw from here on as from where `random_states` was asked; of another kind of device what there is."""
        torch.set_rng_state(states["torch"])
        self.sampler.generator.set_state(states["sampler"])
        if self.sampler.device.type == "cuda" and "cuda" in states:
            torch.cuda.set_rng_state(states["cuda"], self.sampler.device)

    def advance(self, method: Method, rate: float, progress: float, decay: float) -> None:
        """One step of every player and of the moving average.

        Args:
            method: The learner's own, or another one with some of its players.
            rate: Of learning.
            progress: 0 to 1 of the training.
            decay: Of the moving average.
        """
        device = self.sampler.device
        for name in method.players():
            optimizer = self.optimizers[name]
            for group in optimizer.param_groups:
                group["lr"] = rate
            labelled = self.sampler.sample(self.recipe.batch)
            count = method.unlabelled_tiles(self.recipe.batch, progress)
            unlabelled = self.sampler.unlabelled(count, labelled.x.shape[1]) if count else None
            with torch.autocast(device.type, torch.bfloat16, enabled=self.amp):
                terms = method.losses(name, labelled, unlabelled, progress)
            if "loss" not in terms:
                continue
            optimizer.zero_grad(set_to_none=True)
            terms["loss"].backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], self.recipe.clip)
            optimizer.step()
            for key, value in terms.items():
                self.losses.setdefault(key, []).append(value.detach())
        follow(self.teacher, self.network, decay)

    def means(self) -> dict[str, float]:
        """Of the losses since the last call; empty without any.

        Raises:
            InputError: The training diverged.
        """
        # One wait for the device in some steps; every step would stall it.
        found = {key: float(torch.stack(values).mean()) for key, values in self.losses.items()}
        self.losses.clear()
        if found and not math.isfinite(found["loss"]):
            raise InputError(
                said("training diverged (the loss is not a number); lower `learning_rate` or set `amp` to off")
            )
        return found

    def decide_amp(self, method: Method) -> bool:
        """Whether bfloat16 makes a step of this method faster, if the recipe leaves that open; nothing is learnt.

        Asked once a training, of its first steps: two arms are one training only as long as they reckon alike.
        """
        if self.recipe.amp != "auto":
            return self.recipe.amp == "on"
        states = self.random_states()
        batch = self.sampler.sample(self.recipe.batch)
        count = method.unlabelled_tiles(self.recipe.batch, 0.0)
        unlabelled = self.sampler.unlabelled(count, batch.x.shape[1]) if count else None
        player = next(iter(method.players()))

        def step(amp: bool) -> None:
            with torch.autocast(self.sampler.device.type, torch.bfloat16, enabled=amp):
                terms = method.losses(player, batch, unlabelled, 0.0)
            if "loss" in terms:
                terms["loss"].backward()  # type: ignore[no-untyped-call]
            self.network.zero_grad(set_to_none=True)

        faster = runtime.bfloat16_is_faster(step, self.sampler.device)
        self.set_random_states(states)
        return faster


def make_learner(
    data: TrainingSet, recipe: Recipe, *, seed: int, device: torch.device, start: Start | None = None
) -> Learner:
    """A learner that has not learnt anything yet, or what the `start` had.

    Raises:
        InputError: The recipe does not fit.
    """
    torch.manual_seed(seed)
    recipe = settle_batch(settle_network(settle_steps(recipe, data.pixels), data.longest), data.longest)
    network = build_network(recipe.network, len(data.bands), len(data.classes))
    if start is not None:
        recipe = shortened(recipe)
        network.load_state_dict(first_weights(start, network.state_dict(), data.classes))
    data, gaps = hold_gaps(data, network, size=recipe.tile, seed=seed, device=device)
    sampler = TileSampler(
        data.areas,
        mean=data.mean,
        std=data.std,
        size=recipe.tile,
        device=device,
        seed=seed,
        symmetries=recipe.symmetries,
        dates=recipe.dates,
        across=bool(getattr(network, "across_dates", False)),
        hidden=recipe.hidden_dates,
    )
    if recipe.tile % int(network.multiple):  # type: ignore[arg-type]
        raise InputError(
            said(
                "recipe: `tile` must be a multiple of {multiple} for this network, found {tile}",
                multiple=network.multiple,
                tile=recipe.tile,
            )
        )
    network = channels_last(network.to(device))
    teacher = copy.deepcopy(network).requires_grad_(False).eval()
    frequencies = sampler.class_frequencies(len(data.classes)).to(device)
    drawn = sampler.drawn_frequencies(len(data.classes)).to(device)
    method = build_method(
        recipe.method, Context(network, teacher, frequencies, drawn, recipe.symmetries, data.blind), recipe.options
    )
    optimizers: dict[str, torch.optim.Optimizer] = {
        name: torch.optim.AdamW(
            parameters, lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=device.type in ("cuda", "cpu")
        )
        for name, parameters in method.players().items()
    }
    network.train()
    return Learner(recipe, network, teacher, method, optimizers, sampler, data, gaps)


@torch.no_grad()
def follow(teacher: nn.Module, network: nn.Module, decay: float) -> None:
    """The moving average of the parameters; buffers are copied."""
    torch._foreach_lerp_(list(teacher.parameters()), list(network.parameters()), 1 - decay)
    for own, other in zip(teacher.buffers(), network.buffers()):
        own.copy_(other)
