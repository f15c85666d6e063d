"""What the bookkeeping of MixMatch costs: a whole step against the passes through the network it cannot do without.

The claim: at most 1.3 times. Both sides run in this process and take turns. The bare side does, on tensors that lie
ready, exactly the passes of the step: the guess on all views without gradient, then forward and backward on labelled
and unlabelled tiles together. All else of ours (drawing and moving tiles, aligning, sharpening, MixUp, both losses) is
what is measured.

    python3 build.py bench mixmatch_step
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from _common import Record, median, parser, register, spread, table, wait_for_quiet
from _steps import set_up

register()

import torch  # noqa: E402

from landbrush.core import runtime  # noqa: E402


class Steps:
    """One method's step and its bare passes on the same network."""

    def __init__(self, name: str) -> None:
        made = set_up(name)
        self.recipe, self.sampler, self.method, self.network = made.recipe, made.sampler, made.method, made.network
        self.amp = True
        views = int(self.recipe.options.get("views", 1))
        labelled, self.unlabelled = self.recipe.batch, self.method.unlabelled_tiles(self.recipe.batch, 1.0)
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
