"""Hyper-parameters of a method, chosen with Optuna on draws that the label-budget benchmark does not report.

Every study is kept in build/benchmarks/tune.sqlite: stopped half-way, the same call goes on with it. The first trial is
the recipe as it is, so the best is never worse than that on these draws. Nothing is written into models/: the best
values are printed, to be judged. Network, steps and tiles are those of `label_budget` at the same scale.

    python3 build.py bench tune --method mixmatch --sets barkbeetle camvid8 --trials 40 --minutes 60
    python3 build.py bench tune                                                      # the studies there are
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import ModuleType
from typing import Any

from _cells import SCALES, Plan
from _common import RESULTS, fingerprint, table
from _learning import LEARNING, described, methods, network_cell
from _sets import SPLITTING, names
from _splits import TUNING, Collection

from landbrush.core.errors import InputError
from landbrush.core.recipe import Recipe

STORAGE = RESULTS / "tune.sqlite"


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`, evenly or (`log`) evenly by its logarithm."""

    low: float
    high: float
    log: bool = False

    def suggest(self, trial: Any, name: str) -> float:
        return float(trial.suggest_float(name, self.low, self.high, log=self.log))

    def holds(self, value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and self.low <= value <= self.high


@dataclass(frozen=True)
class OneOf:
    """One of some values."""

    values: tuple[Any, ...]

    def suggest(self, trial: Any, name: str) -> Any:
        return trial.suggest_categorical(name, list(self.values))

    def holds(self, value: object) -> bool:
        return value in self.values


_OPTIMISER: dict[str, Between | OneOf] = {
    "learning_rate": Between(3e-4, 5e-3, log=True),
    "weight_decay": Between(1e-4, 1e-1, log=True),
    "ema": OneOf((0.98, 0.99, 0.995, 0.998)),
}
_GUESSES: dict[str, Between | OneOf] = {
    "options.unlabelled_weight": Between(0.1, 30.0, log=True),
    "options.ramp": Between(0.0, 0.5),
    "options.maps": OneOf(("exact", "affine")),
    "options.guesser": OneOf(("network", "average")),
    "options.class_weights": OneOf((0.5, 0.75, 1.0, "none")),
    "options.guess_weights": OneOf((True, False)),
}
#: What may be chosen, by method. The photometric jitter is the same for every method, so it is none of them.
SPACES: dict[str, dict[str, Between | OneOf]] = {
    "supervised": {**_OPTIMISER, "options.class_weights": OneOf((0.5, 0.75, 1.0, "none"))},
    "mixmatch": {
        **_OPTIMISER,
        **_GUESSES,
        "options.temperature": Between(0.3, 1.0),
        "options.alpha": Between(0.1, 2.0, log=True),
        "options.consistency": OneOf(("squared", "cross_entropy")),
        "options.alignment": OneOf((True, False)),
        "options.confidence": Between(0.0, 0.95),
    },
    # Algorithm 4 as published: its numbers may be chosen, not its parts.
    "mixmatch-thesis": {
        **_OPTIMISER,
        "options.unlabelled_weight": Between(0.1, 75.0, log=True),
        "options.ramp": Between(0.0, 0.5),
        "options.temperature": Between(0.3, 1.0),
        "options.alpha": Between(0.1, 2.0, log=True),
    },
    "fixmatch": {
        **_OPTIMISER,
        **_GUESSES,
        "options.temperature": Between(0.0, 1.0),
        "options.threshold": Between(0.0, 0.98),
        "options.adaptive": OneOf((True, False)),
        "options.strength": Between(0.0, 1.0),
        "options.cutmix": Between(0.0, 1.0),
    },
}


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--method", choices=[name for name in methods() if name in SPACES])
    found.add_argument("--scale", choices=sorted(SCALES), default="small")
    found.add_argument("--sets", nargs="+", default=["barkbeetle", "camvid8"], choices=names(), metavar="SET")
    found.add_argument("--budget", type=int, help="labelled pictures (default: the smallest budget of each set)")
    found.add_argument("--draws", type=int, default=3, help="draws a trial, from number 100 on (default 3)")
    found.add_argument("--trials", type=int, default=40, help="trials in all, those done before included (default 40)")
    found.add_argument("--minutes", type=float, help="begin no further trial after so many")
    found.add_argument("--only", nargs="*", metavar="NAME", help="choose these entries, leave the others as they are")
    found.add_argument("--set", nargs="*", default=[], metavar="[METHOD:]NAME=VALUE", help="recipe entries to override")
    found.add_argument("--device", default="auto")
    return found.parse_args()


def optuna() -> ModuleType:
    """Optuna, which only this program needs.

    Raises:
        InputError: It is not installed.
    """
    try:
        import optuna as found
    except ImportError:
        raise InputError(
            "tuning needs Optuna, which is not installed; `python3 build.py setup` brings it, or `pip install optuna`"
        ) from None
    found.logging.set_verbosity(found.logging.WARNING)
    module: ModuleType = found
    return module


def current(recipe: Recipe, space: Mapping[str, Between | OneOf]) -> dict[str, Any]:
    """The recipe's own values of the entries of a space.

    Raises:
        InputError: The recipe lacks one, or its own value lies outside.
    """
    plain = described(recipe)
    found = {}
    for name, bounds in space.items():
        outer, _, inner = name.partition(".")
        holder = plain[outer] if inner else plain
        if (inner or outer) not in holder:
            raise InputError(f"the search space of {recipe.method} has {name}, which its recipe lacks; correct tune.py")
        value = holder[inner or outer]
        if not bounds.holds(value):
            raise InputError(f"the recipe's own {name} = {value!r} lies outside of its search space; widen it")
        found[name] = value
    return found


def main() -> int:
    options = parse()
    try:
        if options.method is None:
            return list_studies()
        return tune(options)
    except InputError as error:
        print(error)
        return 2


def list_studies() -> int:
    """Print the studies there are."""
    if not STORAGE.exists():
        print("there is no study yet; begin one with --method")
        return 0
    found = optuna()
    rows = []
    for item in found.get_all_study_summaries(_storage()):
        best = "–" if item.best_trial is None else f"{item.best_trial.value:.2f}"
        rows.append([item.study_name, str(item.n_trials), best])
    table(["study", "trials", "best mean IoU, %"], rows)
    return 0


def tune(options: argparse.Namespace) -> int:
    """Go on with a study, or begin it, and print what it found."""
    found = optuna()
    plan = Plan(options.scale, options.device, tuple(options.set))
    every = {name: plan.collection(name) for name in options.sets}
    collections = {name: item for name, item in every.items() if item is not None}
    if not collections:
        print("skipped: the data of none of the sets are here")
        return 0
    budgets = {name: options.budget or item.budgets[0] for name, item in collections.items()}
    recipes = {name: _recipe(plan, item, options.method) for name, item in collections.items()}
    unknown = sorted(set(options.only or ()) - set(SPACES[options.method]))
    if unknown:
        raise InputError(f"--only: {unknown[0]!r} is in no search space; there are {', '.join(SPACES[options.method])}")
    space = {key: value for key, value in SPACES[options.method].items() if not options.only or key in options.only}
    own = current(next(iter(recipes.values())), space)

    settings = {
        "recipes": {name: described(item) for name, item in recipes.items()},
        "space": {key: repr(value) for key, value in space.items()},
        "budgets": budgets,
        "draws": options.draws,
        "code": fingerprint((*SPLITTING, *LEARNING)),
    }
    digest = sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:8]
    name = (
        f"{options.method}, {options.scale}, {' + '.join(f'{key} {value}' for key, value in budgets.items())}, {digest}"
    )
    STORAGE.parent.mkdir(parents=True, exist_ok=True)
    study = found.create_study(
        study_name=name,
        storage=_storage(),
        direction="maximize",
        load_if_exists=True,
        pruner=found.pruners.MedianPruner(n_startup_trials=5, n_warmup_steps=len(collections) - 1),
    )
    # Sampled anew where a resumed study goes on, not the first proposals again.
    study.sampler = found.samplers.TPESampler(seed=len(study.trials), multivariate=True)
    study.set_user_attr("settings", settings)
    if not study.trials:
        study.enqueue_trial(own)
    print(f"study {name!r}: {len(_done(found, study))} trials done, {options.trials} wanted", flush=True)

    def objective(trial: Any) -> float:
        chosen = {key: bounds.suggest(trial, key) for key, bounds in space.items()}
        return _mean_iou(found, trial, plan, collections, budgets, options, chosen)

    until = time.monotonic() + 60 * options.minutes if options.minutes else None
    while len(_done(found, study)) < options.trials and (until is None or time.monotonic() < until):
        # What cannot be trained is a failed trial, not the end of the study.
        study.optimize(objective, n_trials=1, catch=(InputError,))
        last = study.trials[-1]
        told = f"{last.value:.2f} %" if last.value is not None else last.state.name.lower()
        print(f"trial {last.number}: {told}", flush=True)
    _show(found, study, own)
    return 0


def _recipe(plan: Plan, collection: Collection, method: str, chosen: Mapping[str, Any] | None = None) -> Recipe:
    """A method's recipe without its guard: what is chosen is how guesses are made, not how often they are refused."""
    free = {"options.guard": False} if "guard" in plan.recipe(collection, method).options else {}
    return plan.recipe(collection, method, {**free, **(chosen or {})})


def _mean_iou(
    found: ModuleType,
    trial: Any,
    plan: Plan,
    collections: Mapping[str, Collection],
    budgets: Mapping[str, int],
    options: argparse.Namespace,
    chosen: Mapping[str, Any],
) -> float:
    """Percent, mean over the draws and the sets; every set counts alike."""
    values: list[float] = []
    for draw in range(TUNING, TUNING + options.draws):
        for name, collection in collections.items():
            recipe = _recipe(plan, collection, options.method, chosen)
            split = collection.split(budgets[name], draw)
            result = network_cell(collection, split, recipe, draw, options.device)
            values.append(100 * float(result["mean_iou"]))
            trial.set_user_attr(f"{name} {draw}", values[-1])
            trial.report(statistics.mean(values), len(values) - 1)
        if trial.should_prune():
            raise found.TrialPruned
    return statistics.mean(values)


def _show(found: ModuleType, study: Any, own: Mapping[str, Any]) -> None:
    """The best trials beside the recipe as it is."""
    complete = [item for item in study.trials if item.state == found.trial.TrialState.COMPLETE]
    if not complete:
        print("no trial is complete yet")
        return
    best = sorted(complete, key=lambda item: -item.value)[:4]
    head = ["", "recipe", *(f"trial {item.number}" for item in best)]
    first = next((item for item in complete if item.number == 0), None)
    rows = [["mean IoU, %", f"{first.value:.2f}" if first else "–", *(f"{item.value:.2f}" for item in best)]]
    for name, value in own.items():
        rows.append([name, _told(value), *(_told(item.params[name]) for item in best)])
    print()
    table(head, rows)


def _told(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def _done(found: ModuleType, study: Any) -> list[Any]:
    ended = (found.trial.TrialState.COMPLETE, found.trial.TrialState.PRUNED, found.trial.TrialState.FAIL)
    return [item for item in study.trials if item.state in ended]


def _storage() -> str:
    return f"sqlite:///{STORAGE}"


if __name__ == "__main__":
    sys.exit(main())
