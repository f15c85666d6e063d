"""Cells of the label-budget benchmark: one (set, budget, draw, method) each, measured once and kept."""

from __future__ import annotations

import dataclasses
import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml
from _common import RESULTS, fingerprint, register
from _learning import FOREST, FORESTS, LEARNING, VARIANTS, described, forest_cell, network_cell, recipe_of
from _sets import SPLITTING, load
from _splits import Collection

register()

from landbrush.core.errors import InputError  # noqa: E402
from landbrush.core.methods import METHODS  # noqa: E402
from landbrush.core.recipe import Recipe  # noqa: E402
from landbrush.core.training.guard import SAFE, hopeless, untried, verdict  # noqa: E402

FOLDER = RESULTS / "label_budget"


@dataclass(frozen=True)
class Scale:
    """How large the benchmark is made; the same for every method.

    Attributes:
        steps: Optimiser steps by set, the refit on the held-out pictures not counted.
        network, tile, batch: As in a recipe; `street_tile` for street scenes.
        shrink, every: Of street scenes, see `_sets.load`.
        trees, pixels: Of the random forest.
    """

    steps: Mapping[str, int]
    network: Mapping[str, Any]
    tile: int
    street_tile: int
    batch: int
    shrink: int
    every: int
    trees: int
    pixels: int

    def shared(self, collection: Collection) -> dict[str, Any]:
        """Recipe entries for a set."""
        return {
            "network": dict(self.network),
            "tile": self.street_tile if collection.street else self.tile,
            "batch": self.batch,
            "symmetries": "mirror" if collection.street else "square",
            "steps": self.steps[collection.name],
        }


SCALES = {
    # What two idle cores do in a night.
    "small": Scale(
        steps={"barkbeetle": 800, "camvid8": 800, "camvid11": 800, "gewata": 400, "cityscapes": 800},
        network={"width": 16, "depth": 3},
        tile=48, street_tile=48, batch=8, shrink=3, every=2, trees=100, pixels=100_000,
    ),
    # What one GPU does in an evening.
    "full": Scale(
        steps={"barkbeetle": 2000, "camvid8": 4000, "camvid11": 4000, "gewata": 1000, "cityscapes": 10_000},
        network={"width": 32, "depth": 4},
        tile=64, street_tile=128, batch=16, shrink=1, every=1, trees=100, pixels=500_000,
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """What is common to the cells of one call.

    Attributes:
        overrides: `NAME=VALUE` or `METHOD:NAME=VALUE`, recipe entries.
        keep: Also take what older code measured, settings being the same.
        fresh: Take nothing.
        measured: What this call measured itself.
    """

    scale: str
    device: str = "auto"
    overrides: Sequence[str] = ()
    keep: bool = False
    fresh: bool = False
    _sets: dict[str, Collection | None] = field(default_factory=dict)
    measured: set[Path] = field(default_factory=set)

    def collection(self, name: str) -> Collection | None:
        """The set at this scale, read once; None where its data are absent."""
        if name not in self._sets:
            scale = SCALES[self.scale]
            self._sets[name] = load(name, scale.shrink, scale.every)
        return self._sets[name]

    def recipe(self, collection: Collection, method: str, more: Mapping[str, Any] | None = None) -> Recipe:
        """The recipe of a method on a set; `more` wins over everything.

        Raises:
            InputError: An entry that does not exist, or `NAME=VALUE` is not that.
        """
        shared = SCALES[self.scale].shared(collection)
        everyones: dict[str, Any] = {}
        its: dict[str, Any] = {}
        for item in self.overrides:
            name, equals, value = item.partition("=")
            if not equals:
                raise InputError(f"--set takes NAME=VALUE or METHOD:NAME=VALUE, found {item!r}")
            whose, colon, entry = name.rpartition(":")
            if not colon or whose == method:
                (its if colon else everyones)[entry] = yaml.safe_load(value)
        own = {**everyones, **its}
        # `network.width` and the like must find the shared network, not replace it.
        for entry in [entry for entry in own if entry.startswith("network.")]:
            shared["network"][entry.partition(".")[2]] = own.pop(entry)
        return recipe_of(method, shared, {**own, **(more or {})})


def cell(plan: Plan, name: str, budget: int, draw: int, method: str, measure: bool = True) -> dict[str, Any] | None:
    """One cell: as it is kept, else measured and kept; None if it is missing and not to be measured."""
    collection = plan.collection(name)
    if collection is None:
        return None
    if method == FOREST:
        return _kept_or_measured(plan, collection, budget, draw, method, None, measure)
    recipe = plan.recipe(collection, method)
    safe = plan.recipe(collection, SAFE)
    if recipe.options.get("guard") and f"{method}-unguarded" in VARIANTS and _same_arm(safe, recipe):
        return _of_two_arms(plan, collection, budget, draw, method, measure)
    return _kept_or_measured(plan, collection, budget, draw, method, recipe, measure)


def _same_arm(safe: Recipe, recipe: Recipe) -> bool:
    """Whether the supervised arm of a recipe is the supervised recipe's training."""
    options = {key: recipe.options.get(key) for key in safe.options}
    # Of one date the encoder of the image model is the supervised U-Net, with heads of which that arm makes no use.
    of_one_date = {key: value for key, value in recipe.network.items() if key in safe.network} | {
        "name": safe.network["name"]
    }
    network = of_one_date if recipe.network["name"] == "hvae" else recipe.network
    same = dataclasses.replace(
        recipe, method=safe.method, options=options, network=network, hidden_dates=safe.hidden_dates
    )
    return same == safe


def _of_two_arms(
    plan: Plan, collection: Collection, budget: int, draw: int, method: str, measure: bool
) -> dict[str, Any] | None:
    """What a training with a guard returns: of two networks one, by the engine's own rule on the held-out polygons.

    The two are what the supervised method and the method without its guard return, bit for bit (tests/core/test_arms.py
    and test_benchmark_learning.py hold the engine to that), so each is trained once, whatever else asks for it.
    """
    safe = _kept_or_measured(plan, collection, budget, draw, SAFE, plan.recipe(collection, SAFE), measure)
    if safe is None:
        return None
    if not safe["held_out"]:
        return {**safe, "method": method}
    why = hopeless(safe["held_out"], safe["own"]["mean_iou"], image=METHODS[method].paints)
    if why:
        return {**safe, "method": method, "own": {**safe["own"], "guard": untried(safe["own"]["mean_iou"], why)}}
    free = plan.recipe(collection, method, {"options.guard": False})
    other = _kept_or_measured(plan, collection, budget, draw, f"{method}-unguarded", free, measure)
    if other is None:
        return None
    try:
        guard = verdict(method, safe["own"], other["own"])
    except KeyError:
        if not measure:
            return None
        raise InputError(
            f"{collection.name}, {budget} labelled, draw {draw}: older code kept too little of the arms of {method} "
            "for its guard; measure them again without --keep"
        ) from None
    returned = safe if guard["returned"] == SAFE else other
    # Both arms were trained; what they have in common is counted twice.
    seconds = safe["seconds"] + other["seconds"]
    return {**returned, "method": method, "own": {**returned["own"], "guard": guard}, "seconds": seconds}


def _kept_or_measured(
    plan: Plan, collection: Collection, budget: int, draw: int, method: str, recipe: Recipe | None, measure: bool
) -> dict[str, Any] | None:
    """A cell that is trained as a whole; without a recipe it is the forest's."""
    scale = SCALES[plan.scale]
    if recipe is None:
        settings: dict[str, Any] = {"trees": scale.trees, "pixels": scale.pixels}
        code = fingerprint((*SPLITTING, *FORESTS))
    else:
        settings = described(recipe)
        code = fingerprint((*SPLITTING, *LEARNING))
    settings = {"scale": plan.scale, "shrink": scale.shrink, "every": scale.every, **settings}
    digest = sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:10]
    path = FOLDER / f"{collection.name}-{budget}-{draw}-{method}-{digest}.json"
    # Fresh is what this call has measured: arms are asked for by several methods.
    if path.exists() and (not plan.fresh or path in plan.measured):
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if kept["code"] == code or plan.keep:
            return kept
    if not measure:
        return None
    split = collection.split(budget, draw)
    if recipe is None:
        found = forest_cell(collection, split, scale.pixels, scale.trees, draw)
    else:
        found = network_cell(collection, split, recipe, draw, plan.device)
    result = {
        "set": collection.name,
        "budget": budget,
        "draw": draw,
        "method": method,
        "code": code,
        "settings": settings,
        "labelled": split.labelled[:20],
        "held_out": split.held_out,
        "areas": len(split.areas),
        "tests": len(split.test),
        "at": time.strftime("%Y-%m-%dT%H:%M:%S"),
        **found,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    # Named by the process: pieces may run side by side.
    beside = path.with_suffix(f".{os.getpid()}.part")
    beside.write_text(json.dumps(result) + "\n", encoding="utf-8")
    os.replace(beside, path)
    plan.measured.add(path)
    return result
