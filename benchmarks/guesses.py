"""What each way to guess is worth: trainings that are one until guesses begin, and then end each in its own way.

For every (set, budget, draw) the supervised training is made once; every candidate goes on from its middle, some with
what it said in the end as their teacher. Nothing is held out and no look is chosen: the last average of the weights is
scored, and the one halfway between it and the supervised training's. Draws are tuning draws, which no table of
docs/label_budget.md reports. Kept in build/benchmarks/guesses as it comes.

    python3 build.py bench guesses --sets barkbeetle --draws 100 101 --minutes 10
    python3 build.py bench guesses                                                 # what there is
"""

from __future__ import annotations

import argparse
import copy
import json
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch
from _cells import SAFE, Plan
from _common import RESULTS, table
from _learning import confusion, figures, predict, training_set
from _mends import MENDS
from _sets import names
from _splits import TUNING, VOID, Collection, Scored, Split

from landbrush.core import runtime
from landbrush.core.data.tiles import TrainingArea
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Method
from landbrush.core.methods.semi_supervised import SemiSupervised
from landbrush.core.training.checkpoint import Kept, Progress, keep, put_back
from landbrush.core.training.fitting import schedule
from landbrush.core.training.learner import Learner, make_learner

FOLDER = RESULTS / "guesses"


@dataclass(frozen=True)
class Candidate:
    """A way to end.

    Attributes:
        recipe: Whose entries it has.
        options: Those that differ.
        finished: Whether the supervised training's last average guesses, not the candidate's own.
        scene: Whether unlabelled tiles come from the scored pictures too, as they do for a person who maps the scene
            that was annotated.
        mend: What is done around the training, one of `MENDS`.
    """

    recipe: str
    options: Mapping[str, Any] = field(default_factory=dict)
    finished: bool = False
    scene: bool = False
    mend: str = ""


#: What a finished teacher says is taken as it is: nothing is to be sharpened, and no class is on its way out.
_SOFT_MIXMATCH = {"temperature": 1.0, "alignment": False, "unlabelled_weight": 1.0}
_SOFT_FIXMATCH = {"temperature": 1.0, "threshold": 0.0}
CANDIDATES = {
    "mixmatch": Candidate("mixmatch"),
    "fixmatch": Candidate("fixmatch"),
    "mixmatch, finished": Candidate("mixmatch", _SOFT_MIXMATCH, finished=True),
    "fixmatch, finished": Candidate("fixmatch", _SOFT_FIXMATCH, finished=True),
    "fixmatch, scene": Candidate("fixmatch", scene=True),
    "fixmatch, finished, scene": Candidate("fixmatch", _SOFT_FIXMATCH, finished=True, scene=True),
    "mixup alone": Candidate("mixmatch", {"unlabelled_weight": 0.0}),
    "mixmatch, not aligned": Candidate("mixmatch", {"alignment": False}),
    "mixmatch, squared": Candidate("mixmatch", {"consistency": "squared", "unlabelled_weight": 5.0}),
    "mixmatch, own guesses": Candidate("mixmatch", {"guesser": "network"}),
    "fixmatch, adaptive": Candidate("fixmatch", {"adaptive": True, "temperature": 0.0}),
    "fixmatch, hard": Candidate("fixmatch", {"temperature": 0.0, "threshold": 0.95}),
    "fixmatch, adjusted": Candidate("fixmatch", {"class_weights": "none"}, mend="adjusted"),
    "fixmatch, adjusted, alike": Candidate("fixmatch", {"class_weights": "none"}, mend="adjusted, classes alike"),
    "fixmatch, dropped features": Candidate("fixmatch", mend="dropped features"),
    "fixmatch, rare tiles": Candidate("fixmatch", mend="rare tiles"),
    "mixmatch, rare tiles": Candidate("mixmatch", mend="rare tiles"),
}


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--sets", nargs="+", default=[], choices=names(), metavar="SET", help="to be measured")
    found.add_argument("--budget", type=int, help="labelled pictures (default: the smallest budget of each set)")
    found.add_argument("--draws", nargs="+", type=int, default=[TUNING, TUNING + 1, TUNING + 2])
    found.add_argument("--candidates", nargs="+", default=list(CANDIDATES), choices=list(CANDIDATES), metavar="NAME")
    found.add_argument("--minutes", type=float, help="begin no further training after so many")
    return found.parse_args()


class Fork:
    """The supervised training of one draw, kept at its middle and at its end.

    Args:
        draw: Its number, and the seed.
    """

    def __init__(self, plan: Plan, collection: Collection, budget: int, draw: int) -> None:
        self.plan, self.collection, self.draw = plan, collection, draw
        self.split = all_learnt(collection.split(budget, draw))
        self.device = runtime.choose_device("auto")
        self.data = replace(training_set(collection, self.split), blind=False)
        self.recipe = plan.recipe(collection, "mixmatch", {"options.guard": False})
        self.learner = make_learner(self.data, self.recipe, seed=draw, device=self.device)
        method = self.learner.method
        if not isinstance(method, SemiSupervised):
            raise TypeError("the recipe must be of a method that guesses")
        safe = method.supervised()
        self.learner.amp = self.learner.decide_amp(safe)
        self.steps = int(self.learner.recipe.steps or 1)
        self.middle = self._until(self.steps // 2, self.learner, safe, 0)
        self._until(self.steps, self.learner, safe, self.steps // 2)
        self.end = copy.deepcopy(self.learner.teacher)

    def ending(self, candidate: Candidate) -> torch.nn.Module:
        """The average of the weights of a training that ends so."""
        learner = self._with_scene() if candidate.scene else self.learner
        put_back(learner, self.middle)
        own = {f"options.{key}": value for key, value in candidate.options.items()}
        recipe = self.plan.recipe(self.collection, candidate.recipe, {"options.guard": False, **own})
        method = build_method(recipe.method, learner.method.context, recipe.options)
        if candidate.finished:
            method.guesser = lambda: self.end  # type: ignore[attr-defined]
        with MENDS[candidate.mend](learner, method, self.end) if candidate.mend else nullcontext():
            self._until(self.steps, learner, method, self.steps // 2)
        return learner.teacher

    def scores(self, network: torch.nn.Module) -> dict[str, Any]:
        """Of the pictures that are scored."""
        given = predict(network, self.split.test, self.data.mean, self.data.std, self.device)
        found = figures(confusion(self.split.test, given, len(self.collection.classes)), self.collection.rare)
        return {key: found[key] for key in ("mean_iou", "accuracy", "f1", "iou") if key in found}

    def _until(self, last: int, learner: Learner, method: Method, first: int) -> Kept:
        """Make the steps from `first` on as a training makes them."""
        recipe = learner.recipe
        for step in range(first, last):
            rate = recipe.learning_rate * schedule(step, step / self.steps, recipe.warmup)
            learner.advance(method, rate, step / self.steps, min(recipe.ema, (2 + step) / (11 + step)))
        learner.losses.clear()
        return keep(learner, Progress(step=last), {})

    def _with_scene(self) -> Learner:
        """A learner whose unlabelled tiles come from the scored pictures too."""
        more = tuple(unlabelled_area(item, f"scored {index}") for index, item in enumerate(self.split.test))
        data = replace(self.data, areas=self.data.areas + more)
        found = make_learner(data, self.recipe, seed=self.draw, device=self.device)
        found.amp = self.learner.amp
        return found


def all_learnt(split: Split) -> Split:
    """The split with nothing held out of what is labelled."""
    areas = tuple(
        replace(
            area,
            labels=np.where(area.labels != VOID, area.labels, area.held_out),
            held_out=np.full_like(area.held_out, VOID),
        )
        for area in split.areas
    )
    return replace(split, areas=areas, held_out=0)


def unlabelled_area(item: Scored, name: str) -> TrainingArea:
    """A scored picture without its classes."""
    nothing = np.full((1, *item.y.shape), VOID, np.uint8)
    polygons = np.zeros(nothing.shape, np.int32)
    return TrainingArea(
        x=item.x[None], m=item.m[None, None], labels=nothing, held_out=nothing, polygons=polygons, name=name
    )


def between(one: torch.nn.Module, other: torch.nn.Module) -> torch.nn.Module:
    """Halfway between two networks' weights."""
    found = copy.deepcopy(one)
    with torch.no_grad():
        for own, its in zip(found.parameters(), other.parameters()):
            own.lerp_(its, 0.5)
    return found


def measured(
    plan: Plan, collection: Collection, budget: int, draw: int, candidates: list[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, scores) of the supervised training and of each candidate, as they come; asked for the next, it trains."""
    started = time.perf_counter()
    fork = Fork(plan, collection, budget, draw)
    yield SAFE, {**fork.scores(fork.end), "seconds": time.perf_counter() - started}
    for name in candidates:
        started = time.perf_counter()
        network = fork.ending(CANDIDATES[name])
        seconds = time.perf_counter() - started
        yield f"{name}, halfway", fork.scores(between(network, fork.end))
        yield name, {**fork.scores(network), "seconds": seconds}


def show() -> None:
    """A table for every set and budget there is: percent by draw, and points above supervised on the same draws."""
    found: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for path in sorted(FOLDER.glob("*.json")):
        name, budget, draw = path.stem.rsplit("-", 2)
        found.setdefault((name, budget), {})[draw] = json.loads(path.read_text(encoding="utf-8"))
    for (name, budget), draws in found.items():
        print(f"\n{name}, {budget} labelled: mean IoU, %")
        rows = []
        for key in dict.fromkeys(key for item in draws.values() for key in item):
            values = {draw: 100 * item[key]["mean_iou"] for draw, item in draws.items() if key in item}
            gains = [value - 100 * draws[draw][SAFE]["mean_iou"] for draw, value in values.items()]
            each = (f"{values[draw]:.1f}" if draw in values else "–" for draw in draws)
            rows.append([key, *each, f"{statistics.mean(gains):+.1f}"])
        table(["", *draws, "above supervised"], rows)


def main() -> int:
    options = parse()
    if min(options.draws) < TUNING:
        print(f"--draws: from {TUNING} on; the others are reported")
        return 2
    until = time.monotonic() + 60 * options.minutes if options.minutes else None
    plan = Plan("small")
    for name in options.sets:
        collection = plan.collection(name)
        if collection is None:
            print(f"{name}: skipped, its data are not here")
            continue
        budget = options.budget or collection.budgets[0]
        if budget not in collection.budgets:
            print(f"--budget: {name} has {', '.join(map(str, collection.budgets))}")
            return 2
        for draw in options.draws:
            path = FOLDER / f"{name}-{budget}-{draw}.json"
            kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
            missing = [key for key in options.candidates if key not in kept]
            if not missing or (until is not None and time.monotonic() > until):
                continue
            for key, scores in measured(plan, collection, budget, draw, missing):
                kept[key] = scores
                print(f"{name} {budget}, {draw}, {key}: {100 * scores['mean_iou']:.1f}", flush=True)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(json.dumps(kept), encoding="utf-8")
                if until is not None and time.monotonic() > until:
                    break
    show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
