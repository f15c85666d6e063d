"""What a step of the hierarchical VAE costs: both players, against a supervised step of the same encoder.

The claim: at most 3 times. Both sides run in this process and take turns: everything that the training loop does for a
step, optimisers and moving average included. `hvae, no consistency` leaves out the real tiles without annotation.

    python3 build.py bench hvae_step
"""

from __future__ import annotations

import sys
import time
from typing import Any

from _common import Record, median, parser, register, spread, table, wait_for_quiet
from _steps import set_up

register()

import torch  # noqa: E402

from landbrush.core import runtime  # noqa: E402
from landbrush.core.training.learner import follow  # noqa: E402

KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "supervised": ("supervised", {}),
    "hvae": ("hvae", {}),
    "hvae, no consistency": ("hvae", {"options.consistency": "none"}),
}


class Steps:
    """Whole steps of one method, on squares annotated here and there in a made scene."""

    def __init__(self, method: str, options: dict[str, Any]) -> None:
        made = set_up(method, options)
        self.recipe, self.sampler, self.method = made.recipe, made.sampler, made.method
        self.network, self.teacher = made.network, made.teacher
        self.optimizers = {
            name: torch.optim.AdamW(parameters, lr=1e-4, fused=True)
            for name, parameters in self.method.players().items()
        }
        self.amp = False

    def step(self) -> None:
        """As the training loop makes it, past every ramp."""
        for name, optimizer in self.optimizers.items():
            labelled = self.sampler.sample(self.recipe.batch)
            count = self.method.unlabelled_tiles(self.recipe.batch, 1.0)
            unlabelled = self.sampler.unlabelled(count) if count else None
            with torch.autocast("cpu", torch.bfloat16, enabled=self.amp):
                terms = self.method.losses(name, labelled, unlabelled, 1.0)
            optimizer.zero_grad(set_to_none=True)
            terms["loss"].backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], self.recipe.clip)
            optimizer.step()
        follow(self.teacher, self.network, 0.99)

    def decide(self) -> None:
        """bfloat16 if it is faster here, as the training loop decides."""

        def step(amp: bool) -> None:
            self.amp = amp
            self.step()

        self.amp = runtime.bfloat16_is_faster(step, torch.device("cpu"))

    def seconds(self, count: int) -> float:
        """Of one step, after one that warms caches."""
        self.step()
        started = time.perf_counter()
        for _ in range(count):
            self.step()
        return (time.perf_counter() - started) / count


def main() -> int:
    arguments = parser(str(__doc__), rounds=7)
    arguments.add_argument("--steps", type=int, default=4, help="steps of a turn (default 4)")
    options = arguments.parse_args()
    record = Record("hvae_step", {"steps": options.steps, "threads": torch.get_num_threads()}, fresh=options.fresh)
    if len(record.rounds) < options.rounds:
        wait_for_quiet(options.patience)
        kinds = {name: Steps(*kind) for name, kind in KINDS.items()}
        for kind in kinds.values():
            kind.decide()
        for _ in record.missing(options.rounds):
            record.add({name: kind.seconds(options.steps) for name, kind in kinds.items()})
    rows = []
    for name in KINDS:
        ratios = [item[name] / item["supervised"] for item in record.rounds]
        rows.append([name, spread([1e3 * item[name] for item in record.rounds], "{:.0f}".format), spread(ratios)])
        if name != "supervised":
            record.claim(f"a step of {name} in supervised steps", median(ratios), 3.0, at_most=True)
    table(["method", "step, ms", "ratio"], rows)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
