"""Rounds of annotation: who chooses places, an oracle that outlines them from the truth, what a network makes of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from _certainty import windows
from _common import register
from _learning import confusion, described, figures, predict, recipe_of, training_set
from _pictures import VOID, Picture, components
from _sets import load
from _splits import Collection, Scored, Split, area_of, polygon_split, region_parts

register()

from landbrush.core.inference.predictor import Predictor, never  # noqa: E402
from landbrush.core.model_file import ModelInfo  # noqa: E402
from landbrush.core.novelty import described as looks_of  # noqa: E402
from landbrush.core.novelty import learn_known  # noqa: E402
from landbrush.core.suggest.cells import WEIGHING, CellCollector, Cells, Gathered, Pixels, Weighing  # noqa: E402
from landbrush.core.suggest.choice import CHOOSING, Choosing, choose  # noqa: E402
from landbrush.core.training import fitting  # noqa: E402
from landbrush.core.uncertainty import normalised_entropy  # noqa: E402

Array = npt.NDArray[Any]

#: Side of the patches that are outlined, and pixels around an annotation where nothing is asked for again.
PATCH, BUFFER = 5, 2
#: The same for every way of choosing: small, so that a training takes seconds.
NETWORK = {"name": "unet", "width": 8, "depth": 2}
TRAINING = {"network": NETWORK, "tile": 32, "batch": 8, "ema": 0.95, "learning_rate": 3e-3, "warmup": 10}
_BATCH = 16
#: Of a cell's pixels, those of one class, where a person would begin: with clear examples.
_CLEAR = 0.8


@dataclass(frozen=True)
class Field:
    """What can be annotated and what is scored.

    Attributes:
        pool: Pictures whose truth the oracle knows.
        each: Polygons of each class to begin with.
        more: Polygons added in a round.
        steps: Of every training.
    """

    collection: Collection
    pool: tuple[Picture, ...]
    test: tuple[Scored, ...]
    each: int
    more: int
    steps: int


def field(name: str, draw: int) -> Field | None:
    """A set as it is annotated in a draw; None where its data are absent."""
    collection = load(name)
    if collection is None:
        return None
    if name == "barkbeetle":
        pool, test = region_parts(collection.pictures, draw)
        pictures = [collection.pictures[i] for i in test]
        scored = tuple(Scored(item.x, item.m, item.y) for item in pictures)
        # Every third patch: what is asked of all of them takes longer than the training.
        return Field(collection, tuple(collection.pictures[i] for i in pool[::3]), scored, 5, 10, 120)
    scene = collection.pictures[0]
    split = polygon_split(scene, 1_000_000, draw)
    area, (test,) = split.areas[0], split.test
    known = np.minimum(area.labels, area.held_out)[0]
    return Field(collection, tuple(_blocks(replace(scene, y=known))), tuple(_scored(test)), 1, 3, 120)


def _blocks(scene: Picture) -> list[Picture]:
    """Parts of a scene around its polygons; in each, only one polygon is known."""
    found = []
    for rows, cols, own in _around(Scored(scene.x, scene.m, scene.y)):
        y = np.where(own, scene.y[rows, cols], np.uint8(VOID))
        x, m = np.ascontiguousarray(scene.x[:, rows, cols]), scene.m[rows, cols]
        found.append(Picture(f"block {len(found)}", "", (0.0, 0.0), x, m, y, components(y)))
    return found


def _scored(item: Scored) -> list[Scored]:
    return [
        Scored(item.x[:, rows, cols], item.m[rows, cols], np.where(own, item.y[rows, cols], np.uint8(VOID)))
        for rows, cols, own in _around(item)
    ]


def _around(item: Scored) -> list[tuple[slice, slice, Array]]:
    return [(rows, cols, own) for (rows, cols), own in windows(item)]


class Desk:
    """A person's annotations of a pool so far.

    Attributes:
        labels: One (H, W) a picture, 255 = not annotated.
        polygons: (K,) outlined of each class.
        pure: Of each outlined cell, the share of its largest class.
    """

    def __init__(self, field: Field, draw: int) -> None:
        self.field = field
        self.labels = [np.full_like(item.y, VOID) for item in field.pool]
        self.polygons = [0] * len(field.collection.classes)
        self.pixels = 0
        self.pure: list[float] = []
        random = np.random.default_rng([draw, 7])
        for label in range(len(self.polygons)):
            places = self._clear(label)
            for index in random.permutation(len(places)):
                number, row, col = places[index]
                if self.polygons[label] < field.each and (self._box(self.labels, number, row, col) == VOID).all():
                    self.outline(number, row, col)
        self.pure.clear()

    def _box(self, planes: Sequence[Array], number: int, row: int, col: int) -> Array:
        return planes[number][row : row + PATCH, col : col + PATCH]

    def _clear(self, label: int) -> list[tuple[int, int, int]]:
        found = []
        for number, item in enumerate(self.field.pool):
            height, width = (length // PATCH * PATCH for length in item.y.shape)
            own = ((item.y == label) & item.m)[:height, :width].reshape(height // PATCH, PATCH, -1, PATCH).mean((1, 3))
            rows, cols = np.nonzero(own >= _CLEAR)
            middle = item.y[rows * PATCH + PATCH // 2, cols * PATCH + PATCH // 2] == label
            found += [(number, int(r) * PATCH, int(c) * PATCH) for r, c in zip(rows[middle], cols[middle])]
        return found

    def outline(self, number: int, row: int, col: int) -> None:
        """The oracle outlines what is in the middle of a cell: the connected pixels of its class within the cell."""
        truth = self._box([item.y for item in self.field.pool], number, row, col)
        label = int(truth[PATCH // 2, PATCH // 2])
        parts = components(np.where(truth == label, truth, np.uint8(VOID)))
        own = parts == parts[PATCH // 2, PATCH // 2]
        self._box(self.labels, number, row, col)[own] = label
        self.polygons[label] += 1
        self.pixels += int(own.sum())
        known = truth[truth != VOID]
        self.pure.append(float(np.bincount(known).max() / truth.size))

    def areas(self) -> tuple[Any, ...]:
        return tuple(
            area_of(replace(item, polygons=components(labels)), labels)
            for item, labels in zip(self.field.pool, self.labels)
        )


def learn(desk: Desk, seed: int, plain: bool = False) -> tuple[torch.nn.Module, ModelInfo, Any]:
    """The network that a desk's annotations make; the same steps whatever they are.

    Args:
        plain: A small network of single pixels and their surroundings instead of the U-Net: for choosing numbers.
    """
    field = desk.field
    split = Split(desk.areas(), field.test, tuple(map(str, range(sum(desk.polygons)))), 0)
    recipe = recipe_of("supervised", {**TRAINING, "steps": field.steps, "symmetries": "square"}, {})
    data = training_set(field.collection, split)
    if plain:
        network: torch.nn.Module = learn_pixels(split.areas, data, seed)
    else:
        device = torch.device("cpu")
        network = fitting.fit(data, recipe, seed=seed, device=device, emit=lambda event: None, cancelled=never).network
    known = learn_known(split.areas, data.mean, data.std)
    info = ModelInfo(
        recipe.method, described(recipe), NETWORK, data.classes, data.bands, data.mean, data.std, recipe.tile,
        known=known,
    )  # fmt: skip
    return network, info, data


class PixelNetwork(torch.nn.Module):
    """Logits of a pixel from what novelty looks at: its bands, and their mean and deviation around it."""

    multiple = 1

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.layers = torch.nn.Sequential(
            torch.nn.Conv2d(3 * bands, 48, 1), torch.nn.SiLU(), torch.nn.Conv2d(48, classes, 1)
        )

    def forward(self, x: torch.Tensor, m: torch.Tensor, days: torch.Tensor | None = None) -> torch.Tensor:
        return self.layers(looks_of(x[:, 0], m[:, 0])[0])[:, None]


def learn_pixels(areas: Sequence[Any], data: Any, seed: int) -> PixelNetwork:
    """Fit a `PixelNetwork` to all annotated pixels at once; classes count alike."""
    torch.manual_seed(seed)
    network = PixelNetwork(len(data.mean), len(data.classes))
    shift, scale = (torch.tensor(item)[:, None, None] for item in (data.mean, data.std))
    looks, classes = [], []
    for area in areas:
        y = torch.from_numpy(area.labels[0])
        known = (y != VOID) & torch.from_numpy(area.m[0, 0])
        if known.any():
            m = torch.from_numpy(area.m[0])
            z = torch.where(m, (torch.from_numpy(area.x[0].astype(np.float32)) - shift) / scale, 0.0)
            looks.append(looks_of(z[None], m[None])[0][0][:, known])
            classes.append(y[known].long())
    x, y = torch.cat(looks, 1)[None, :, :, None], torch.cat(classes)
    weight = 1.0 / torch.bincount(y, minlength=len(data.classes)).clamp(min=1)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.3, momentum=0.9, weight_decay=1e-3)
    for _ in range(150):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(network.layers(x)[0, :, :, 0].T, y, weight).backward()
        optimizer.step()
    return network


def scores(network: torch.nn.Module, field: Field, data: Any) -> dict[str, Any]:
    """Figures on what nobody annotates."""
    predicted = predict(network, field.test, data.mean, data.std, torch.device("cpu"))
    found = figures(confusion(field.test, predicted, len(field.collection.classes)), field.collection.rare)
    return {key: found[key] for key in ("accuracy", "mean_iou", "f1", "iou") if key in found}


def gather(desk: Desk, predictor: Predictor, collector: CellCollector) -> None:
    """Show a collector what a network says of the pool."""
    from scipy import ndimage

    square = np.ones((2 * BUFFER + 1,) * 2, bool)
    shapes: dict[tuple[int, ...], list[int]] = {}
    for number, item in enumerate(desk.field.pool):
        sides = tuple(-(-length // predictor.multiple) * predictor.multiple for length in item.y.shape)
        shapes.setdefault(sides, []).append(number)
    for sides, numbers in shapes.items():
        for begin in range(0, len(numbers), _BATCH):
            batch = numbers[begin : begin + _BATCH]
            x = torch.zeros(len(batch), 1, len(desk.field.pool[0].x), *sides)
            m = torch.zeros(len(batch), 1, 1, *sides, dtype=torch.bool)
            for index, number in enumerate(batch):
                item = desk.field.pool[number]
                height, width = item.y.shape
                x[index, 0, :, :height, :width] = torch.from_numpy(item.x.astype(np.float32))
                m[index, 0, 0, :height, :width] = torch.from_numpy(item.m)
            z = predictor.normalise(x, m)
            told = predictor.probabilities(z, m)
            for index, number in enumerate(batch):
                item, labels = desk.field.pool[number], desk.labels[number]
                height, width = item.y.shape
                own = told[index, :, :, :height, :width]
                p, drawn = own[:, : predictor.classes], labels != VOID
                pixels = Pixels(
                    p.numpy(),
                    normalised_entropy(p, 1).numpy(),
                    item.m[None],
                    own[:, predictor.classes].numpy(),
                    z[index, :, :, :height, :width].numpy(),
                    # Of what the oracle does not know nobody can ask.
                    (item.y == VOID) | ndimage.binary_dilation(drawn, square),
                    drawn,
                )
                collector.add(number, 0, 0, pixels)
                collector.close_area()


def spaced(cells: Cells, order: Array, count: int, apart: int) -> list[int]:
    """The first of an order that lie apart."""
    found: list[int] = []
    for index in order.tolist():
        near = [
            i for i in found
            if cells.area[i] == cells.area[index]
            and max(abs(cells.row[i] - cells.row[index]), abs(cells.col[i] - cells.col[index])) < apart
        ]  # fmt: skip
        if not near:
            found.append(index)
        if len(found) == count:
            break
    return found


Strategy = Callable[[Desk, Predictor, int, int], Cells]


def _everything(desk: Desk, predictor: Predictor, seed: int) -> Gathered:
    collector = CellCollector(PATCH, predictor.classes, len(predictor.info.mean), seed, most=1 << 30)
    gather(desk, predictor, collector)
    return collector.finish()


def at_random(desk: Desk, predictor: Predictor, count: int, seed: int) -> Cells:
    """Anywhere."""
    cells = _everything(desk, predictor, seed).cells
    order = np.random.default_rng([seed, 11]).permutation(len(cells))
    return cells.take(np.array(spaced(cells, order, count, CHOOSING.apart * PATCH)))


def by_entropy(desk: Desk, predictor: Predictor, count: int, seed: int) -> Cells:
    """Where the mean entropy is largest, and nothing else."""
    cells = _everything(desk, predictor, seed).cells
    return cells.take(np.argsort(-cells.entropy, kind="stable")[:count])


def by_entropy_apart(desk: Desk, predictor: Predictor, count: int, seed: int) -> Cells:
    """Where the mean entropy is largest, as far apart as ours."""
    cells = _everything(desk, predictor, seed).cells
    order = np.argsort(-cells.entropy, kind="stable")
    return cells.take(np.array(spaced(cells, order, count, CHOOSING.apart * PATCH)))


def suggested(choosing: Choosing = CHOOSING, weighing: Weighing = WEIGHING) -> Strategy:
    """What `landbrush suggest` tells."""

    def ask(desk: Desk, predictor: Predictor, count: int, seed: int) -> Cells:
        collector = CellCollector(PATCH, predictor.classes, len(predictor.info.mean), seed, weighing)
        gather(desk, predictor, collector)
        return choose(collector.finish(), count, PATCH, desk.polygons, choosing, weighing).cells

    return ask


def curve(field: Field, strategy: Strategy, draw: int, rounds: int, plain: bool = False) -> list[dict[str, Any]]:
    """Figures before and after each round of annotation."""
    desk = Desk(field, draw)
    found = []
    for number in range(rounds + 1):
        started = time.perf_counter()
        network, info, data = learn(desk, draw, plain)
        learnt = time.perf_counter()
        told = scores(network, field, data)
        asked = 0.0
        extra = {"polygons": list(desk.polygons), "pixels": desk.pixels, "purity": float(np.mean(desk.pure or [1.0]))}
        if number < rounds:
            began = time.perf_counter()
            predictor = Predictor(network, info, "cpu", amp=False)
            for place in _places(strategy(desk, predictor, field.more, draw)):
                desk.outline(*place)
            asked = time.perf_counter() - began
        found.append({**told, **extra, "learning": learnt - started, "asking": asked})
    return found


def _places(cells: Cells) -> list[tuple[int, int, int]]:
    return list(zip(cells.area.tolist(), cells.row.tolist(), cells.col.tolist()))
