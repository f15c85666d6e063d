"""What the bookkeeping of MixMatch costs: a whole step against the passes through the network it cannot do without.

The claim: at most 1.3 times. Both sides run in this process and take turns. The bare side does, on tensors that lie
ready, exactly the passes of the step: the guess on all views without gradient, then forward and backward on labelled
and unlabelled tiles together. All else of ours (drawing and moving tiles, aligning, sharpening, MixUp, both losses) is
what is measured.

    python3 build.py bench mixmatch_step
"""

from __future__ import annotations

import copy
import sys
import time
from collections.abc import Callable

from _common import Record, median, parser, register, spread, table, wait_for_quiet
from _scene import CLASSES, Scene

register()

import numpy as np  # noqa: E402
import torch  # noqa: E402

from landbrush.core import runtime  # noqa: E402
from landbrush.core.data.tiles import UNLABELLED, TileSampler, TrainingArea, band_statistics  # noqa: E402
from landbrush.core.job import Area, ImageSpec, TrainJob  # noqa: E402
from landbrush.core.methods import build_method  # noqa: E402
from landbrush.core.methods.base import Context  # noqa: E402
from landbrush.core.networks import build_network  # noqa: E402
from landbrush.core.recipe import load_recipe  # noqa: E402

SIZE = 512


class Steps:
    """One method's step and its bare passes on the same network."""

    def __init__(self, name: str) -> None:
        torch.manual_seed(0)
        self.recipe = load_recipe(TrainJob((Area((ImageSpec("-"),)),), "-", method=name))
        self.amp = True
        scene = Scene(SIZE)
        x = scene.pixels(0, SIZE)
        # Small squares are annotated, as an expert would: the rest of a labelled tile has to be guessed.
        inside = np.arange(SIZE) % 96 < 20
        drawn = inside[:, None] & inside
        y = np.where(drawn, scene.classes(0, SIZE) - 1, UNLABELLED).astype(np.uint8)[None]
        observed = np.ones((1, 1, SIZE, SIZE), bool)
        area = TrainingArea(x[None], observed, y, np.full_like(y, UNLABELLED), drawn.astype(np.int32)[None])
        mean, std = band_statistics([area])
        device = torch.device("cpu")
        self.sampler = TileSampler([area], mean=mean, std=std, size=self.recipe.tile, device=device, seed=0)
        network = build_network(self.recipe.network, len(x), len(CLASSES)).to(memory_format=torch.channels_last)
        self.network = network
        teacher = copy.deepcopy(network).requires_grad_(False)
        context = Context(network, teacher, self.sampler.class_frequencies(len(CLASSES)))
        self.method = build_method(self.recipe.method, context, self.recipe.options)
        views = int(self.recipe.options.get("views", 1))
        labelled, self.unlabelled = self.recipe.batch, self.method.unlabelled_tiles(self.recipe.batch)
        learnt = labelled + self.unlabelled * views
        guessed = self.unlabelled * views + (labelled if self.recipe.options.get("fill") else 0)
        self.guess_on = self.sampler.unlabelled(guessed)
        self.learn_on = self.sampler.unlabelled(learnt)

    def whole(self) -> None:
        """Everything that the training loop does for a step but the optimiser."""
        labelled, unlabelled = self.sampler.sample(self.recipe.batch), self.sampler.unlabelled(self.unlabelled)
        self.network.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.amp):
            terms = self.method.losses("network", labelled, unlabelled, 1.0)
        terms["loss"].backward()

    def bare(self) -> None:
        """The passes alone."""
        self.network.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.amp):
            with torch.no_grad():
                self.network(self.guess_on.x, self.guess_on.m)
            logits = self.network(self.learn_on.x, self.learn_on.m)
        logits.sum().backward()

    def decide(self) -> None:
        """bfloat16 if it is faster here, as the training loop decides."""

        def step(amp: bool) -> None:
            self.amp = amp
            self.bare()

        self.amp = runtime.bfloat16_is_faster(step, torch.device("cpu"))


def seconds(step: Callable[[], None], count: int) -> float:
    """Of one call, after one that warms caches."""
    step()
    started = time.perf_counter()
    for _ in range(count):
        step()
    return (time.perf_counter() - started) / count


def main() -> int:
    arguments = parser(str(__doc__), rounds=7)
    arguments.add_argument("--steps", type=int, default=4, help="steps of a turn (default 4)")
    arguments.add_argument("--methods", nargs="+", default=["mixmatch", "mixmatch-thesis", "fixmatch"])
    options = arguments.parse_args()
    record = Record(
        "mixmatch_step",
        {"steps": options.steps, "methods": options.methods, "threads": torch.get_num_threads()},
        fresh=options.fresh,
    )
    if len(record.rounds) < options.rounds:
        wait_for_quiet(options.patience)
        steps = {name: Steps(name) for name in options.methods}
        for item in steps.values():
            item.decide()
        for _ in record.missing(options.rounds):
            found = {}
            for name, item in steps.items():
                found[name] = {"whole": seconds(item.whole, options.steps), "bare": seconds(item.bare, options.steps)}
            record.add(found)
    rows = []
    for name in options.methods:
        own = [item[name] for item in record.rounds]
        ratios = [item["whole"] / item["bare"] for item in own]
        times = [spread([1e3 * item[side] for item in own], "{:.0f}".format) for side in ("whole", "bare")]
        rows.append([name, *times, spread(ratios)])
        record.claim(f"a step of {name} in its passes alone", median(ratios), 1.3, at_most=True)
    table(["method", "step, ms", "passes alone, ms", "ratio"], rows)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
