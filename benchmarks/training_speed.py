"""Training steps a second of the engine's own loop, against the loop that one would write without it.

The claim: 1.8 times as many steps a second on two cores, with the same network, batch and tiles. Both loops run in this
one process and take turns: `train()` asks at every step whether it was cancelled, and the plain loop runs while it
waits for the answer. What is timed on our side is therefore the shipped loop itself, whatever it does in a step.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from _common import Record, add_width, changed, median, parser, register, spread, table, wait_for_quiet
from _scene import CLASSES, Scene

register()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from osgeo import gdal  # noqa: E402
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn  # noqa: E402
from torch.utils.data import DataLoader, IterableDataset  # noqa: E402

from landbrush.core import events  # noqa: E402
from landbrush.core.errors import Cancelled  # noqa: E402
from landbrush.core.job import Area, ClassSpec, ImageSpec, LabelSpec, TrainJob, default_color  # noqa: E402
from landbrush.core.networks import build_network  # noqa: E402
from landbrush.core.recipe import Recipe, load_recipe, settle_network  # noqa: E402
from landbrush.core.training.run import train  # noqa: E402

IGNORED = 255
SIZE = 512


class RandomTiles(IterableDataset[Any]):
    """Normalised float32 tiles around annotated pixels, each class alike, mirrored and turned at random."""

    def __init__(self, image: Any, labels: Any, tile: int) -> None:
        self.image, self.labels, self.tile = image, labels, tile
        self.mean = image.mean((1, 2), dtype=np.float64).astype(np.float32)[:, None, None]
        self.std = image.std((1, 2), dtype=np.float64).astype(np.float32)[:, None, None]
        self.places = [np.argwhere(labels == index) for index in range(len(CLASSES))]

    def __iter__(self) -> Iterator[Any]:
        info = torch.utils.data.get_worker_info()
        rng = np.random.default_rng(0 if info is None else info.id)
        limits = np.array(self.labels.shape) - self.tile
        while True:
            of_class = self.places[rng.integers(len(self.places))]
            corner = of_class[rng.integers(len(of_class))] - rng.integers(self.tile, size=2)
            row, col = np.clip(corner, 0, limits)
            window = slice(row, row + self.tile), slice(col, col + self.tile)
            x = (self.image[(slice(None), *window)].astype(np.float32) - self.mean) / self.std
            y = self.labels[window].astype(np.int64)
            turns = int(rng.integers(4))
            x, y = np.rot90(x, turns, (1, 2)), np.rot90(y, turns)
            if rng.integers(2):
                x, y = x[..., ::-1], y[..., ::-1]
            yield torch.from_numpy(x.copy()), torch.from_numpy(y.copy())


class Plain(torch.nn.Module):
    """The same layers, without the engine's hint that they work channels last."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        image = torch.cat([x, torch.ones_like(x[:, :1])], dim=1)
        logits: torch.Tensor = self.network.head(self.network.features(image))
        return logits


class PlainLoop:
    """A float32 loop with a DataLoader of two workers, AdamW, gradient clipping and a moving average."""

    def __init__(self, recipe: Recipe, scene: Path, labels: Path, workers: int) -> None:
        torch.manual_seed(0)
        image = gdal.Open(str(scene)).ReadAsArray()
        annotated = gdal.Open(str(labels)).ReadAsArray()
        annotated = np.where(annotated > 0, annotated - 1, IGNORED).astype(np.uint8)
        self.model = Plain(build_network(recipe.network, len(image), len(CLASSES)))
        self.average = AveragedModel(self.model, multi_avg_fn=get_ema_multi_avg_fn(recipe.ema))
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay
        )
        shares = np.bincount(annotated[annotated != IGNORED], minlength=len(CLASSES)) ** -0.5
        self.loss = torch.nn.CrossEntropyLoss(torch.tensor(shares / shares.mean()).float(), ignore_index=IGNORED)
        self.clip = recipe.clip
        tiles = RandomTiles(image, annotated, recipe.tile)
        self.batches = iter(DataLoader(tiles, batch_size=recipe.batch, num_workers=workers))

    def step(self) -> None:
        """One optimiser step."""
        x, y = next(self.batches)
        loss = self.loss(self.model(x), y)
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.clip)
        self.optimizer.step()
        self.average.update_parameters(self.model)


class Turns:
    """`train`'s question whether it is cancelled, at every step; answered after the other loop had its turn."""

    def __init__(self, plain: PlainLoop, record: Record, rounds: int, steps: int) -> None:
        self.plain, self.record, self.rounds, self.steps = plain, record, rounds, steps
        self.asked = 0
        self.wall = self.processor = 0.0

    def __call__(self) -> bool:
        # The first step of each turn warms caches and allocator again; it is not counted, on either side.
        self.asked += 1
        if self.asked == 2:
            self.wall, self.processor = time.perf_counter(), time.process_time()
        if self.asked == self.steps + 2:
            ours = time.perf_counter() - self.wall, time.process_time() - self.processor
            self.plain.step()
            wall, processor = time.perf_counter(), time.process_time()
            for _ in range(self.steps):
                self.plain.step()
            plain = time.perf_counter() - wall, time.process_time() - processor
            self._add(ours, plain)
            self.asked = 1
        return len(self.record.rounds) >= self.rounds

    def _add(self, ours: tuple[float, float], plain: tuple[float, float]) -> None:
        found = {}
        for name, (wall, processor) in (("ours", ours), ("plain", plain)):
            found[name] = {"seconds": wall / self.steps, "processor_seconds": processor / self.steps}
        self.record.add(found)
        print(f"  round {len(self.record.rounds)}: {plain[0] / ours[0]:.2f}×", flush=True)


def main() -> int:
    options_parser = parser(str(__doc__), rounds=9)
    add_width(options_parser)
    options_parser.add_argument("--steps", type=int, default=5, help="steps of a turn (default 5)")
    options_parser.add_argument("--workers", type=int, default=2, help="of the plain loop's DataLoader (default 2)")
    options = options_parser.parse_args()
    settings = {"size": SIZE, "steps": options.steps, "workers": options.workers, "width": options.width}
    settings["threads"] = torch.get_num_threads()
    record = Record("training_speed", settings, fresh=options.fresh)
    classes = tuple(ClassSpec(number, name, default_color(number - 1)) for number, name in enumerate(CLASSES, 1))
    with tempfile.TemporaryDirectory(prefix="landbrush-bench-") as name:
        folder = Path(name)
        image, labels = folder / "scene.tif", folder / "labels.tif"
        scene = Scene(SIZE)
        scene.write(image)
        scene.write_labels(labels)
        area = Area((ImageSpec(str(image)),), labels=LabelSpec(str(labels)))
        # Without held-out polygons: looking at them is no part of a step.
        job = TrainJob(
            (area,),
            str(folder / "model.safetensors"),
            classes=classes,
            validation=0.0,
            steps=10**7,
            device="cpu",
            options=changed(options.width),
        )
        if len(record.rounds) < options.rounds:
            wait_for_quiet(options.patience)
            plain = PlainLoop(settle_network(load_recipe(job), 1), image, labels, options.workers)
            with contextlib.suppress(Cancelled):
                train(job, _ignore, Turns(plain, record, options.rounds, options.steps))
    return report(record, settle_network(load_recipe(job), 1))


def _ignore(event: events.Event) -> None:
    pass


def report(record: Record, recipe: Recipe) -> int:
    """The table and the claim; the exit code."""
    print(f"{recipe.network}, {recipe.batch} tiles of {recipe.tile}², {torch.get_num_threads()} threads\n")
    rows = []
    for name, text in (("ours", "core.training.run.train"), ("plain", "plain float32 NCHW, DataLoader")):
        found = [item[name] for item in record.rounds]
        rows.append(
            [
                text,
                spread([1 / item["seconds"] for item in found]),
                spread([1e3 * item["seconds"] for item in found], "{:.0f}".format),
                spread([1e3 * item["processor_seconds"] for item in found], "{:.0f}".format),
            ]
        )
    table(["", "steps/s", "ms/step", "processor ms/step"], rows)
    gains = [item["plain"]["seconds"] / item["ours"]["seconds"] for item in record.rounds]
    work = [item["plain"]["processor_seconds"] / item["ours"]["processor_seconds"] for item in record.rounds]
    print(f"in processor time: {spread(work)}×")
    record.claim("training steps a second, ours / plain", median(gains), 1.8)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
