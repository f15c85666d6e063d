"""One method on one split: training, prediction of the test pictures, figures. The only place that knows the engine."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from _common import register
from _forest import fit_forest, predict_pixels
from _pictures import VOID
from _splits import Collection, Scored, Split
from _without_gdal import stand_in

register()
stand_in()

from landbrush.core import recipe as recipes  # noqa: E402
from landbrush.core import runtime  # noqa: E402
from landbrush.core.data.band_statistics import band_statistics  # noqa: E402
from landbrush.core.inference.predictor import never  # noqa: E402
from landbrush.core.job import ClassSpec, TrainJob, default_color  # noqa: E402
from landbrush.core.recipe import Recipe  # noqa: E402
from landbrush.core.training import fitting  # noqa: E402
from landbrush.core.training.training_set import TrainingSet  # noqa: E402

FOREST = "random-forest"
#: What a trained network depends on.
LEARNING = (
    "benchmarks/_learning.py",
    "core/augment/*.py",
    "core/data/band_statistics.py",
    "core/data/held_pixels.py",
    "core/data/tile_cutting.py",
    "core/data/tiles.py",
    "core/methods/*.py",
    "core/networks/*.py",
    "core/recipe.py",
    "core/runtime.py",
    "core/symmetries.py",
    "core/training/arms.py",
    "core/training/fitting.py",
    "core/training/guard.py",
    "core/training/held_out.py",
    "core/training/learner.py",
    "core/training/watch.py",
)
FORESTS = ("benchmarks/_learning.py", "benchmarks/_forest.py")
#: Options of methods that say how labelled tiles are augmented; those of the supervised recipe hold for every method.
_AUGMENTATION = ("jitter",)
#: Methods that are another one's recipe with entries of their own: what guesses are worth where no supervised arm
#: guards them, and the image model without guesses.
VARIANTS: dict[str, tuple[str, dict[str, Any]]] = {
    "mixmatch-unguarded": ("mixmatch", {"options.guard": False}),
    "fixmatch-unguarded": ("fixmatch", {"options.guard": False}),
    "hvae-unguarded": ("hvae", {"options.guard": False}),
    "hvae-alone": ("hvae", {"options.guard": False, "options.consistency": "none"}),
}
#: Pixels that go through the network at once, and the surroundings that a block of a large picture is seen with.
_BATCH_PIXELS = {"cpu": 1 << 17, "cuda": 1 << 22}
_BLOCK, _MARGIN = 512, 64


def methods() -> list[str]:
    """The forest, and of the methods that are compared those whose recipe is there."""
    semi = ("mixmatch", "mixmatch-unguarded", "mixmatch-thesis", "fixmatch", "fixmatch-unguarded")
    wanted = ("supervised", *semi, "hvae", "hvae-unguarded", "hvae-alone")
    known = recipes.names()
    return [FOREST, *(name for name in wanted if VARIANTS.get(name, (name,))[0] in known)]


def recipe_of(method: str, shared: Mapping[str, Any], own: Mapping[str, Any]) -> Recipe:
    """A method's recipe with what is the same for every method in place.

    Args:
        shared: Recipe entries, as in a job's options.
        own: Entries that differ on purpose; they win.

    Raises:
        InputError: No such recipe, or an entry it does not have.
    """
    plain = recipes.load_recipe(TrainJob((), "", method="supervised"))
    name, variant = VARIANTS.get(method, (method, {}))
    found = recipes.load_recipe(TrainJob((), "", method=name))
    same = {
        f"options.{key}": plain.options[key] for key in _AUGMENTATION if key in plain.options.keys() & found.options
    }
    # Every method makes all of its steps: what it returns is the best of the same number of looks.
    options = {**same, "patience": 1_000_000, **shared, **variant, **own}
    return recipes.load_recipe(TrainJob((), "", method=name, options=options))


def training_set(collection: Collection, split: Split) -> TrainingSet:
    """A split as the engine takes it; the bands' statistics are of all that is held, labelled or not."""
    mean, std = band_statistics(split.areas)
    told = repr((collection.name, split.labelled, [area.name for area in split.areas], mean))
    return TrainingSet(
        areas=split.areas,
        classes=tuple(ClassSpec(i + 1, name, default_color(i)) for i, name in enumerate(collection.classes)),
        bands=tuple(f"B{i + 1}" for i in range(collection.bands)),
        mean=mean,
        std=std,
        dates=(),
        held_out=split.held_out,
        polygons=len(split.labelled),
        inputs=hashlib.sha256(told.encode()).hexdigest(),
        blind=split.held_out == 0,
    )


def network_cell(collection: Collection, split: Split, recipe: Recipe, seed: int, device: str) -> dict[str, Any]:
    """Train by a recipe, score the test pictures."""
    place = runtime.choose_device(device)
    data = training_set(collection, split)
    started = time.perf_counter()
    fitted = fitting.fit(data, recipe, seed=seed, device=place, emit=lambda event: None, cancelled=never)
    seconds = time.perf_counter() - started
    predicted = predict(fitted.network, split.test, data.mean, data.std, place)
    found = figures(confusion(split.test, predicted, len(collection.classes)), collection.rare)
    own = {key: value for key, value in fitted.metrics.items() if key in ("accuracy", "mean_iou", "step", "guard")}
    # By polygon: what the engine's guard asks of two arms.
    own.update({key: value for key, value in fitted.held_out.items() if key != "bins"})
    return {**found, "steps": fitted.steps, "seconds": seconds, "own": own, "device": _device_name(place)}


def forest_cell(collection: Collection, split: Split, most: int, trees: int, seed: int) -> dict[str, Any]:
    """A random forest on all labelled pixels, those included that choose the best step elsewhere.

    Args:
        most: Pixels to learn from; more are thinned at random.
    """
    every, truth = labelled_pixels(split, most, seed)
    started = time.perf_counter()
    forest = fit_forest(every, truth, seed, trees)
    seconds = time.perf_counter() - started
    predicted = []
    for item in split.test:
        known = (item.y != VOID) & item.m
        given = np.full(item.y.shape, VOID, np.uint8)
        given[known] = predict_pixels(forest, item.x[:, known].T)
        predicted.append(given)
    found = figures(confusion(split.test, predicted, len(collection.classes)), collection.rare)
    return {**found, "pixels": len(truth), "seconds": seconds}


def labelled_pixels(split: Split, most: int, seed: int) -> tuple[npt.NDArray[np.generic], npt.NDArray[np.uint8]]:
    """(N, C) pixels and (N,) class indices of all that is labelled, held out or not, thinned at random to `most`."""
    pixels, classes = [], []
    for area in split.areas:
        y = np.where(area.labels != VOID, area.labels, area.held_out)[0]
        known = (y != VOID) & area.m[0, 0]
        pixels.append(area.x[0][:, known].T)
        classes.append(y[known])
    every, truth = np.concatenate(pixels), np.concatenate(classes)
    if len(truth) > most:
        thin = np.random.default_rng(seed).choice(len(truth), most, replace=False)
        every, truth = every[thin], truth[thin]
    return every, truth


@torch.inference_mode()
def predict(
    network: torch.nn.Module,
    pictures: tuple[Scored, ...],
    mean: tuple[float, ...],
    std: tuple[float, ...],
    device: torch.device,
) -> list[npt.NDArray[np.uint8]]:
    """The class of every pixel of every picture; 255 in blocks of large ones that hold no scored pixel.

    Pictures go through the network whole, padded with unobserved pixels to what it can take. Those of more than
    `_BLOCK` pixels a side go in blocks that see `_MARGIN` pixels of their surroundings.
    """
    shift, scale = np.array(mean, np.float32)[:, None, None], np.array(std, np.float32)[:, None, None]
    multiple = int(getattr(network, "multiple", 1))
    found = [np.full(item.y.shape, VOID, np.uint8) for item in pictures]
    waiting: dict[tuple[int, int], list[tuple[int, _Block]]] = {}

    def ask(batch: list[tuple[int, _Block]], height: int, width: int) -> None:
        x = np.zeros((len(batch), 1, len(shift), height, width), np.float32)
        m = np.zeros((len(batch), 1, 1, height, width), bool)
        for row, (index, block) in enumerate(batch):
            item = pictures[index]
            seen = item.m[block.seen]
            part = (item.x[:, block.seen[0], block.seen[1]].astype(np.float32) - shift) / scale
            x[row, 0, :, : seen.shape[0], : seen.shape[1]] = np.where(seen, part, 0)
            m[row, 0, 0, : seen.shape[0], : seen.shape[1]] = seen
        logits = network(torch.from_numpy(x).to(device), torch.from_numpy(m).to(device), None)
        given = logits[:, 0].argmax(1).to(torch.uint8).cpu().numpy()
        for row, (index, block) in enumerate(batch):
            found[index][block.told] = given[row][block.within]

    for index, item in enumerate(pictures):
        for block in _blocks(item.y):
            shape = tuple(-(-(part.stop - part.start) // multiple) * multiple for part in block.seen)
            batch = waiting.setdefault((shape[0], shape[1]), [])
            batch.append((index, block))
            if (len(batch) + 1) * shape[0] * shape[1] > _BATCH_PIXELS.get(device.type, 1 << 17):
                ask(waiting.pop((shape[0], shape[1])), *shape)
    for (height, width), batch in waiting.items():
        ask(batch, height, width)
    return found


class _Block:
    """Rows and columns: `told` of the picture, `seen` around them, `within` the ones of `told` in `seen`."""

    def __init__(self, top: int, left: int, height: int, width: int) -> None:
        spans = [(top, min(top + _BLOCK, height), height), (left, min(left + _BLOCK, width), width)]
        self.told = tuple(slice(start, stop) for start, stop, _ in spans)
        self.seen = tuple(slice(max(a - _MARGIN, 0), min(b + _MARGIN, length)) for a, b, length in spans)
        self.within = tuple(
            slice(told.start - seen.start, told.stop - seen.start) for told, seen in zip(self.told, self.seen)
        )


def _blocks(y: npt.NDArray[np.uint8]) -> Iterator[_Block]:
    height, width = y.shape
    for top in range(0, height, _BLOCK):
        for left in range(0, width, _BLOCK):
            block = _Block(top, left, height, width)
            if (y[block.told] != VOID).any():
                yield block


def confusion(
    pictures: tuple[Scored, ...], predicted: list[npt.NDArray[np.uint8]], classes: int
) -> npt.NDArray[np.int64]:
    """(K, K) pixels, truth down, prediction across, over annotated and observed pixels of all pictures together."""
    total = np.zeros((classes, classes), np.int64)
    for item, given in zip(pictures, predicted):
        known = (item.y != VOID) & item.m
        pairs = item.y[known].astype(np.int64) * classes + given[known]
        total += np.bincount(pairs, minlength=classes**2).reshape(classes, classes)
    return total


def figures(matrix: npt.NDArray[np.int64], rare: int | None) -> dict[str, Any]:
    """Overall accuracy, mean IoU over the classes that occur in the truth, and the F1 of the rare class.

    `iou` holds None for a class that does not occur.
    """
    hit, support = matrix.diagonal().astype(float), matrix.sum(1).astype(float)
    given = matrix.sum(0).astype(float)
    union = np.maximum(support + given - hit, 1)
    here = support > 0
    found: dict[str, Any] = {
        "accuracy": float(hit.sum() / support.sum()),
        "mean_iou": float((hit / union)[here].mean()),
        "iou": [float(value) if there else None for value, there in zip(hit / union, here)],
        "confusion": matrix.tolist(),
    }
    if rare is not None:
        found["f1"] = float(2 * hit[rare] / max(support[rare] + given[rare], 1))
    return found


def described(recipe: Recipe) -> dict[str, Any]:
    """A recipe as plain data."""
    return asdict(recipe)


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
