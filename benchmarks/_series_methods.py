"""Ways to a class for every date of a series: a forest on filled pixels, and networks by the engine."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from _common import register
from _forest import fit_forest
from _learning import recipe_of
from _pictures import VOID
from _series_sets import Case, Part

register()

from landbrush.core import runtime  # noqa: E402
from landbrush.core.data.band_statistics import band_statistics  # noqa: E402
from landbrush.core.data.tiles import TrainingArea  # noqa: E402
from landbrush.core.inference.predictor import Predictor, never  # noqa: E402
from landbrush.core.inpainting.interpolation import interpolate, neighbours  # noqa: E402
from landbrush.core.job import ClassSpec, default_color  # noqa: E402
from landbrush.core.model_file import ModelInfo  # noqa: E402
from landbrush.core.recipe import Recipe  # noqa: E402
from landbrush.core.training import fitting  # noqa: E402
from landbrush.core.training.training_set import TrainingSet  # noqa: E402

Array = npt.NDArray[Any]
Bools = npt.NDArray[np.bool_]

FOREST = "forest"
#: Name → the network, and how it is given the dates: one by one, as bands of one date, or as a series.
NETWORKS = {
    "unet": ("unet", "single"),
    "unet stacked": ("unet", "stacked"),
    "utae": ("utae", "series"),
    "unet3d": ("unet3d", "series"),
}
#: Networks that look across dates.
ACROSS = ("utae", "unet3d")
#: Of the forest. Of 0, 1, 2 and all dates around, with the day and without, two and the day were the best on the
#: tuning draws of `forest_series_fr` (mean IoU 70, 85, 91 and 57 %).
TREES, PIXELS, AROUND = 100, 30_000, 2


@dataclass(frozen=True)
class Told:
    """What a method says of the parts that are scored.

    Attributes:
        probabilities: (T, K, H, W) float32 of each.
        seconds: Of learning.
        about: What else is worth keeping.
    """

    probabilities: list[Array]
    seconds: float
    about: dict[str, Any]


def methods(case: Case) -> list[str]:
    """Those that make sense on a set: annotations of one date can be learnt from stacked bands, of many cannot."""
    return [FOREST, *(name for name, (_, kind) in NETWORKS.items() if kind != "stacked" or not case.lasting)]


def filled(part: Part) -> Array:
    """(T, C, H, W) float32 with every gap filled: straight in time between the nearest observations; what is never
    observed takes the mean of what is visible of its date, else of the series."""
    x = np.where(part.m[:, None], part.x, 0).astype(np.float32)
    near = neighbours(part.m)
    everywhere = np.moveaxis(x, 1, -1)[part.m]
    whole = everywhere.mean(axis=0) if len(everywhere) else np.zeros(x.shape[1], np.float32)
    for date in range(len(x)):
        place, values = interpolate(part.x, part.days, *near, date)
        never_seen = ~part.m[date] & ~place
        level = x[date][:, part.m[date]].mean(axis=1) if part.m[date].any() else whole
        x[date][:, place] = values
        x[date][:, never_seen] = level[:, None]
    return x


def features(x: Array, days: Sequence[int], date: int, where: Bools) -> Array:
    """(N, D·C + 1) of some pixels on one date: its own values, those of the dates around it, and the day.

    Args:
        x: (T, C, H, W) from `filled`.
        where: (H, W).
    """
    # The first and the last date stand in for those beyond.
    chosen = np.clip(np.arange(date - AROUND, date + AROUND + 1), 0, len(x) - 1)
    values = x[chosen][:, :, where].reshape(-1, int(where.sum()))
    return np.concatenate([values, np.full((1, values.shape[1]), days[date], np.float32)]).T


def forest(case: Case, parts: Sequence[Part], draw: int) -> Told:
    """A random forest on gap-filled pixels; it learns from hidden pixels too, as they are filled."""
    started = time.perf_counter()
    series = [filled(part) for part in parts]
    pixels, truth = [], []
    for part, x in zip(parts, series):
        for date in np.flatnonzero((part.learn != VOID).any(axis=(1, 2))):
            where = part.learn[date] != VOID
            pixels.append((x, part, int(date), where))
            truth.append(part.learn[date][where])
    classes = np.concatenate(truth)
    chosen = np.sort(np.random.default_rng(draw).permutation(len(classes))[:PIXELS])
    ends = np.cumsum([len(item) for item in truth])
    rows = []
    for (x, part, date, where), end, count in zip(pixels, ends, map(len, truth)):
        own = chosen[(chosen >= end - count) & (chosen < end)] - (end - count)
        if len(own):
            rows.append(features(x, part.days, date, where)[own])
    fitted = fit_forest(np.concatenate(rows), classes[chosen], draw, TREES)
    seconds = time.perf_counter() - started
    told = []
    for part, x in zip(parts, series):
        where = (part.truth != VOID).any(axis=0)
        if not where.any():
            continue
        p = np.zeros((len(x), len(case.classes), *where.shape), np.float32)
        for date in range(len(x)):
            given = np.zeros((len(case.classes), int(where.sum())), np.float32)
            given[fitted.classes_] = fitted.predict_proba(features(x, part.days, date, where)).T
            p[date][:, where] = given
        told.append(p)
    return Told(told, seconds, {"pixels": len(chosen)})


def areas_of(part: Part, kind: str) -> list[TrainingArea]:
    """A series as the engine takes it: date by date ("single"), as bands of one ("stacked"), or as it is ("series")."""
    if kind == "single":
        dates = np.flatnonzero((part.learn != VOID).any(axis=(1, 2)))
        return [
            _area(part.x[date][None], part.m[date][None], part.learn[date][None], part.polygons[date][None])
            for date in dates
        ]
    if kind == "stacked":
        m = part.m.all(axis=0)
        x = np.where(m, part.x.reshape(-1, *m.shape), 0).astype(part.x.dtype)
        return [_area(x[None], m[None], part.learn[-1:], part.polygons[-1:])]
    return [_area(part.x, part.m, part.learn, part.polygons, tuple(float(day) for day in part.days))]


def _area(x: Array, m: Bools, learn: Array, polygons: Array, days: tuple[float, ...] | None = None) -> TrainingArea:
    # Nothing is held out to choose a step by: of three polygons of a class none can be spared.
    return TrainingArea(x, m[:, None], learn, np.full_like(learn, VOID), polygons, days)


def network(case: Case, parts: Sequence[Part], recipe: Recipe, kind: str, draw: int) -> Told:
    """Learn by a recipe from the parts that are annotated, ask about those that are scored."""
    areas = [area for part in parts if (part.learn != VOID).any() for area in areas_of(part, kind)]
    mean, std = band_statistics(areas)
    dates = len(parts[0].days) if kind == "stacked" else 1
    bands = tuple(f"{band} {date}" if dates > 1 else band for date in range(dates) for band in case.bands)
    classes = tuple(ClassSpec(i + 1, name, default_color(i)) for i, name in enumerate(case.classes))
    told = hashlib.sha256(repr((case.name, draw, kind, mean)).encode()).hexdigest()
    data = TrainingSet(areas=tuple(areas), classes=classes, bands=bands, mean=mean, std=std, dates=(),
                       held_out=0, polygons=0, inputs=told)  # fmt: skip
    device = runtime.choose_device("cpu")
    started = time.perf_counter()
    fitted = fitting.fit(data, recipe, seed=draw, device=device, emit=lambda event: None, cancelled=never)
    seconds = time.perf_counter() - started
    info = ModelInfo(recipe.method, {}, recipe.network, classes, bands, mean, std, recipe.tile)
    predictor = Predictor(fitted.network, info, device, amp=False)
    probabilities = [asked(predictor, part, kind) for part in parts if (part.truth != VOID).any()]
    return Told(probabilities, seconds, {"steps": fitted.steps})


def asked(predictor: Predictor, part: Part, kind: str) -> Array:
    """(T, K, H, W) float32: of stacked bands the same for every date."""
    x, m, days = part.x, part.m[:, None], torch.tensor(part.days, dtype=torch.float32)
    if kind == "stacked":
        area = areas_of(part, kind)[0]
        x, m = area.x, area.m
    height, width = m.shape[2:]
    rows, cols = (-length % predictor.multiple for length in (height, width))
    around = ((0, 0), (0, 0), (0, rows), (0, cols))
    logits = predictor.tile_logits(np.pad(x, around), np.pad(m, around), days if kind == "series" else None)
    p = torch.softmax(logits[:, :, :height, :width], dim=1).numpy()
    return np.repeat(p, len(part.days), axis=0) if kind == "stacked" else p


def network_recipe(name: str, shared: Mapping[str, Any], more: Mapping[str, Any] | None = None) -> Recipe:
    """The supervised recipe with one of `NETWORKS` and what is the same for all in place."""
    entries = {**shared, "network": {**shared["network"], "name": NETWORKS[name][0]}}
    return recipe_of("supervised", entries, more or {})
