"""The job that learns a model."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..said import said
from .fields import Fields
from .parts import read_area_list, read_areas, read_device, read_seed, read_threads
from .specs import Area, ClassSpec, parse_classes


@dataclass(frozen=True)
class TrainJob:
    """Learn a model from annotated areas, or, to fill gaps with, from images alone.

    Attributes:
        areas: All with labels, or all without: then only a method that models the image can learn from them.
        model: Where the model file goes (.safetensors).
        method: A method's name; its recipe is models/METHOD.yaml unless `recipe` names another file or preset.
        recipe: Path of a recipe, or the name of one in models/.
        options: Recipe values to override, by name ("network.width": 32, "learning_rate": 1e-3 …).
        classes: Names and colours; classes found in the labels and not listed here get default ones.
        validation: Share of each class's polygons held out for early stopping and the accuracy told, 0–0.9.
        steps: Optimiser steps at most; None = the recipe's.
        time_budget: Seconds for training at most; None = the recipe's.
        resume: Go on from the checkpoint beside `model`, if there is one.
        start_from: An earlier model to train on from, with a third of the steps; what it was measured on stays held
            out. None = from nothing.
        threads: CPU threads; None = decided by the engine.
        unlabelled: Series without labels (any they have are ignored), for methods that learn from those too. Their
            bands are matched by name to those of the first area.
    """

    task = "train"
    areas: tuple[Area, ...]
    model: str
    method: str = "supervised"
    recipe: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    classes: tuple[ClassSpec, ...] = ()
    validation: float = 0.25
    steps: int | None = None
    time_budget: float | None = None
    seed: int = 0
    device: str = "auto"
    resume: bool = False
    start_from: str | None = None
    threads: int | None = None
    unlabelled: tuple[Area, ...] = ()


def parse_train(fields: Fields) -> TrainJob:
    classes = parse_classes(fields)
    options = fields.get("options", {})
    if not isinstance(options, Mapping):
        raise InputError(said("{where}: `options` must be a mapping of recipe entries to values", where=fields.where))
    model = fields.file("model", ".safetensors")
    areas = read_areas(fields)
    bare = [area.name or os.path.basename(area.images[0].path) for area in areas if area.labels is None]
    if 0 < len(bare) < len(areas):
        raise InputError(
            said(
                "{where}: the area {name} has no labels, others have; put it into `unlabelled`",
                where=fields.where,
                name=repr(bare[0]),
            )
        )
    if bare and classes:
        raise InputError(
            said(
                "{where}: there are `classes` and the area {name} has no labels; add the labels",
                where=fields.where,
                name=repr(bare[0]),
            )
        )
    return TrainJob(
        areas=areas,
        model=model,
        unlabelled=read_area_list(fields, "unlabelled"),
        method=str(fields.text("method", "supervised")),
        recipe=fields.text("recipe"),
        options=dict(options),
        classes=classes,
        validation=fields.number("validation", 0.25, 0.0, 0.9),
        steps=fields.whole("steps", None, 1, 10_000_000),
        time_budget=fields.number("time_budget", None, 1, 1e7),
        seed=read_seed(fields),
        device=read_device(fields),
        resume=fields.flag("resume"),
        start_from=_start_from(fields, model, bool(bare)),
        threads=read_threads(fields),
    )


def _start_from(fields: Fields, model: str, bare: bool) -> str | None:
    if fields.path("start_from", required=False) is None:
        return None
    found = fields.file("start_from", ".safetensors")
    if bare:
        raise InputError(
            said("{where}: `start_from` is for trainings with labels; leave out one of the two", where=fields.where)
        )
    if os.path.realpath(found) == os.path.realpath(model):
        raise InputError(
            said("{where}: `start_from` and `model` are the same file; name another one to write", where=fields.where)
        )
    return found
