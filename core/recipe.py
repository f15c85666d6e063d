"""Recipes: what models/*.yaml says of a training, checked."""

from __future__ import annotations

import dataclasses
import difflib
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import InputError
from .job import TrainJob
from .job.values import require_choice, require_number
from .said import said
from .symmetries import SYMMETRIES

#: Dates of a tile at which a step still has as many tiles as for a single date.
_DATES_A_TILE = 4

_WHERE = said("recipe")
FOLDER = Path(__file__).resolve().parent.parent / "models"
#: What a job has that names no method; a recipe then says it.
_USUAL = TrainJob.method


@dataclass(frozen=True)
class Recipe:
    """Every number of a training.

    Attributes:
        method: Name of the method.
        network: Configuration of the network, see `build_network`; its name may be "auto", see `settle_network`.
        tile: Tile side in pixels.
        batch: Tiles a step; of series with `dates` fewer, see `settle_batch`.
        dates: Of a longer series so many dates are drawn for each step; None = all of them.
        hidden_dates: Largest share of a tile's dates that are hidden from a network that looks across dates, as if
            there had been clouds; the share is drawn for each tile. Of two dates a quarter of it.
        steps: Optimiser steps at most; None = by the amount of annotation, see `settle_steps`.
        time_budget: Seconds at most; None = no bound.
        learning_rate: Peak, reached after `warmup` steps, then a cosine down to a hundredth.
        weight_decay: AdamW's.
        clip: Largest norm of the gradient.
        ema: Decay of the weights' moving average, which is what is evaluated and saved.
        evaluate_every: Steps between looks at the held-out polygons; None = a twelfth of all, within 10 and 100.
        refit: Steps, as a share of those done until then, in which the held-out polygons are learnt too once the best
            model is chosen and measured on them; 0 = never.
        patience: Looks without gain before training stops, past three quarters of its schedule.
        symmetries: Under which a tile means the same: "square" (views from above), or "mirror" (pictures that have an
            up and a down).
        amp: "auto" (bfloat16 where three timed steps say it is faster), "on" or "off".
        options: The method's own entries.
    """

    method: str
    network: dict[str, Any] = field(default_factory=dict)
    tile: int = 64
    batch: int = 16
    dates: int | None = None
    hidden_dates: float = 0.0
    steps: int | None = None
    time_budget: float | None = None
    learning_rate: float = 1e-3
    weight_decay: float = 1e-2
    warmup: int = 50
    clip: float = 1.0
    ema: float = 0.99
    evaluate_every: int | None = None
    patience: int = 6
    refit: float = 0.25
    symmetries: str = "square"
    amp: str = "auto"
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        bounds: dict[str, tuple[float, float]] = {
            "tile": (16, 2048), "batch": (1, 4096), "steps": (1, 10_000_000), "learning_rate": (1e-7, 1.0),
            "weight_decay": (0.0, 1.0), "warmup": (0, 1_000_000), "clip": (1e-3, 1e6), "ema": (0.0, 0.99999),
            "evaluate_every": (1, 1_000_000), "patience": (1, 1_000_000), "refit": (0.0, 10.0),
            "time_budget": (1.0, 1e7), "dates": (1, 1000), "hidden_dates": (0.0, 1.0),
        }  # fmt: skip
        for key, (low, high) in bounds.items():
            value = getattr(self, key)
            if key in ("time_budget", "steps", "evaluate_every", "dates") and value is None:
                continue
            whole = key in ("tile", "batch", "steps", "warmup", "evaluate_every", "patience", "dates")
            require_number(value, low, high, _WHERE, key, whole=whole)
        require_choice(self.symmetries, SYMMETRIES, _WHERE, "symmetries")
        require_choice(self.amp, ("auto", "on", "off"), _WHERE, "amp")
        if not isinstance(self.network, dict) or not isinstance(self.options, dict):
            raise InputError(said("recipe: `network` and `options` must be mappings of names to values"))


def settle_network(recipe: Recipe, dates: int) -> Recipe:
    """The recipe with its network decided where that is left open ("auto", or no name).

    Args:
        dates: Of the longest annotated series: a single one is for the U-Net, of several each is to see the others.
    """
    if recipe.network.get("name", "auto") != "auto":
        return recipe
    return dataclasses.replace(recipe, network={**recipe.network, "name": "utae" if dates > 1 else "unet"})


def settle_batch(recipe: Recipe, dates: int) -> Recipe:
    """The recipe with its tiles a step decided: of many dates fewer tiles show as much, and memory is bounded.

    Args:
        dates: Of the longest annotated series.
    """
    if recipe.dates is None:
        return recipe
    most = max(_DATES_A_TILE * recipe.batch // min(recipe.dates, dates), 2)
    return dataclasses.replace(recipe, batch=min(recipe.batch, most))


def settle_steps(recipe: Recipe, pixels: int) -> Recipe:
    """The recipe with its numbers of steps decided.

    More annotation carries more steps before it is learnt by heart, but not in proportion: the root of it, between
    150 and 4000.

    Args:
        pixels: Annotated and observed pixels to learn from; observed ones where nothing is annotated.
    """
    steps = recipe.steps
    if steps is None:
        steps = int(min(max(math.sqrt(pixels), 150), 4000))
    every = recipe.evaluate_every
    if every is None:
        every = min(max(steps // 12, 10), 100)
    return dataclasses.replace(recipe, steps=steps, evaluate_every=every)


def names() -> list[str]:
    """The recipes that come with the plugin."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def load_recipe(job: TrainJob) -> Recipe:
    """The recipe a job asks for, with the job's own options, steps and time budget in place.

    Raises:
        InputError: No such recipe, one for another method, an unknown entry (the nearest known one is named), or a
            value out of range.
    """
    import yaml

    wanted = job.recipe or job.method
    path = FOLDER / f"{wanted}.yaml" if wanted in names() else Path(wanted)
    if not path.is_file():
        raise InputError(
            said(
                "there is no recipe {wanted}; known are {known}, or give a recipe file's path",
                wanted=repr(wanted),
                known=", ".join(names()),
            )
        )
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise InputError(said("recipe {path}: cannot be read as YAML", path=path)) from None
    if not isinstance(data, Mapping):
        raise InputError(said("recipe {path}: expected a mapping of names to values", path=path))
    merged = {key: dict(value) if isinstance(value, Mapping) else value for key, value in data.items()}
    for key, value in job.options.items():
        outer, _, inner = str(key).partition(".")
        if inner:
            merged.setdefault(outer, {})[inner] = value
        elif isinstance(value, Mapping) and isinstance(merged.get(outer), dict):
            merged[outer].update(value)
        else:
            merged[outer] = value
    if job.steps is not None:
        merged["steps"] = job.steps
    if job.time_budget is not None:
        merged["time_budget"] = job.time_budget
    found = parse_recipe(merged, os.path.basename(path))
    if job.recipe and job.method not in (found.method, _USUAL):
        raise InputError(
            said(
                "the recipe {wanted} is for the method {method}, and the method {method_2} is asked for; "
                "leave out one of the two",
                wanted=wanted,
                method=found.method,
                method_2=job.method,
            )
        )
    return found


def parse_recipe(data: Mapping[str, Any], where: str) -> Recipe:
    """A recipe from plain data, entries checked."""
    known = {item.name for item in dataclasses.fields(Recipe)}
    for key in data:
        if key not in known:
            close = difflib.get_close_matches(str(key), sorted(known), 1)
            hint = (
                said("did you mean `{close}`?", close=close[0])
                if close
                else said("known are {known}", known=", ".join(sorted(known)))
            )
            raise InputError(said("recipe {where}: unknown entry `{key}`; {hint}", where=where, key=key, hint=hint))
    if not isinstance(data.get("method"), str):
        raise InputError(said("recipe {where}: `method` is missing", where=where))
    entries = dict(data)
    if isinstance(entries.get("amp"), bool):
        # What YAML makes of on and off.
        entries["amp"] = "on" if entries["amp"] else "off"
    return Recipe(**entries)
