"""Is a training that starts from the last model as good as one from nothing, in a third of the time?

As at the desk: a network learns from some polygons (or patches), more are drawn, and it is trained again: from nothing,
and from what it was before it learnt the held-out polygons. Both learn from the same polygons, hold out the same ones
(those held out at first stay so), and are scored on others that neither ever sees. Recipe and network are the shipped
ones. Told are accuracy and mean IoU, steps, and processor time (of one thread; both begin where the data are read).
The third row is a U-turn: the first network as it is, without the new polygons.

Draws from 100 on chose the share of the steps and of the learning rate (`core/training/warm_start.py`).

    python3 build.py bench warm_start
    python3 build.py bench warm_start --sets gewata --draws 100 101 --width 16 --try 0.2:1 0.3:0.5
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from _common import ENGINE, Record, add_width, changed, table
from _learning import confusion, figures, predict, training_set
from _pictures import VOID
from _sets import load
from _splits import Split

from landbrush.core.inference.predictor import never
from landbrush.core.job import TrainJob
from landbrush.core.recipe import Recipe, load_recipe
from landbrush.core.training import fitting, warm_start

#: Labelled at first, and after more were drawn.
SETS = {"gewata": (6, 10), "barkbeetle": (10, 15)}
#: The aims: share of the time, and points of accuracy or mean IoU that may be lost.
_TIME, _LOST = 1 / 3, 1.0
FULL, FIRST = "from nothing", "not trained again"


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--sets", nargs="*", default=list(SETS), choices=list(SETS), metavar="SET")
    found.add_argument("--draws", nargs="*", type=int, default=[0, 1, 2], help="what is learnt from and scored")
    found.add_argument(
        "--try", dest="tries", nargs="*", default=[], metavar="STEPS:RATE", help="shares, to choose them"
    )
    found.add_argument("--fresh", action="store_true", help="measure again what has been measured already")
    add_width(found)
    return found.parse_args()


def grown(before: Split, after: Split) -> Split:
    """`after`, where what `before` held out is held out still, and what it learnt from is learnt from."""
    known = {area.name: area for area in before.areas}
    areas, held_out = [], 0
    for area in after.areas:
        old = known[area.name]
        held, learnt = old.held_out != VOID, old.labels != VOID
        truth = np.where(area.labels != VOID, area.labels, area.held_out)
        held |= (area.held_out != VOID) & ~learnt
        nothing = np.uint8(VOID)
        areas.append(replace(area, labels=np.where(held, nothing, truth), held_out=np.where(held, truth, nothing)))
        held_out += len(np.unique(area.polygons[held & (truth != VOID)]))
    return replace(after, areas=tuple(areas), held_out=held_out)


def fitted(collection: Any, split: Split, recipe: Recipe, draw: int, start: Any = None) -> tuple[Any, dict[str, Any]]:
    """A training and what it reached on the scored pictures."""
    data = training_set(collection, split)
    if start is not None:
        data = replace(data, mean=start.mean, std=start.std)
    device = torch.device("cpu")
    began, spent = time.perf_counter(), time.process_time()
    found = fitting.fit(data, recipe, seed=draw, device=device, emit=lambda event: None, cancelled=never, start=start)
    spent, seconds = time.process_time() - spent, time.perf_counter() - began
    given = predict(found.network, split.test, data.mean, data.std, device)
    scored = figures(confusion(split.test, given, len(collection.classes)), collection.rare)
    kept = {key: scored[key] for key in ("accuracy", "mean_iou")}
    own = {key: found.metrics.get(key) for key in ("accuracy", "mean_iou")}
    further = warm_start.Start(
        found.recipe.network, data.classes, data.bands, data.mean, data.std, found.before, (), data.inputs
    )
    return further, {**kept, "own": own, "steps": found.steps, "processor": spent, "seconds": seconds}


def cell(name: str, draw: int, recipe: Recipe, tries: list[str]) -> dict[str, Any]:
    """One set, one draw: trained, trained again from nothing, and from what was."""
    collection = load(name)
    fewer, more = SETS[name]
    before = collection.split(fewer, draw)
    after = grown(before, collection.split(more, draw))
    start, first = fitted(collection, before, recipe, draw)
    found = {"set": name, "draw": draw, FIRST: first, FULL: fitted(collection, after, recipe, draw)[1]}
    for shares in tries or [f"{warm_start.STEPS}:{warm_start.RATE}"]:
        warm_start.STEPS, warm_start.RATE = map(float, shares.split(":"))
        found[f"warm {shares}"] = fitted(collection, after, recipe, draw, start)[1]
    return found


def percent(values: list[float]) -> str:
    """Mean and standard deviation, in percent."""
    spread = statistics.stdev(values) if len(values) > 1 else 0.0
    return f"{100 * statistics.fmean(values):.1f} ± {100 * spread:.1f}"


def main() -> int:
    options = parse()
    # What the processor's time is of.
    torch.set_num_threads(1)
    recipe = load_recipe(TrainJob((), "", options=changed(options.width)))
    settings = {"width": options.width, "try": options.tries, "sets": SETS}
    record = Record("warm_start", settings, (*ENGINE, "benchmarks/warm_start.py"), fresh=options.fresh)
    done = {(item["set"], item["draw"]) for item in record.rounds}
    for draw in options.draws:
        for name in options.sets:
            if load(name) is None:
                print(f"{name}: its data are not there")
            elif (name, draw) not in done:
                record.add(cell(name, draw, recipe, options.tries))
                print(record.rounds[-1], flush=True)
    for name in options.sets:
        rounds = [item for item in record.rounds if item["set"] == name and item["draw"] in options.draws]
        if not rounds:
            continue
        rows = []
        kinds = [key for key in rounds[0] if isinstance(rounds[0][key], dict)]
        for kind in kinds:
            own = [item[kind] for item in rounds]
            time_share = statistics.fmean(a["processor"] for a in own) / statistics.fmean(
                item[FULL]["processor"] for item in rounds
            )
            figures_told = [percent([item[key] for item in own]) for key in ("accuracy", "mean_iou")]
            steps = round(statistics.fmean(item["steps"] for item in own))
            rows.append([kind, *figures_told, str(steps), f"{time_share:.2f}"])
            if kind.startswith("warm"):
                record.claim(f"{name}, {kind}: share of the processor time", time_share, _TIME, at_most=True)
                for key in ("accuracy", "mean_iou"):
                    lost = 100 * statistics.fmean(item[FULL][key] - item[kind][key] for item in rounds)
                    record.claim(f"{name}, {kind}: points of {key} lost", lost, _LOST, at_most=True, unit="")
        print(f"{name}: {SETS[name][0]}, then {SETS[name][1]} ({len(rounds)} draws)")
        table(["", "accuracy, %", "mean IoU, %", "steps", "time"], rows)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
