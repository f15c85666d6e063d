"""Does the uncertainty find the errors, can the probabilities be believed, and what of classes nobody annotated?

Networks and a random forest learn from the same polygons, as in label_budget, and are asked about polygons and regions
that they never saw. On `gewata` each class in turn is then left out of all that is learnt, and its pixels are to be
told from those of the others. Draws from 100 on were used to choose what novelty looks at.

    python3 build.py bench uncertainty
    python3 build.py bench uncertainty --sets gewata --draws 1 --set steps=60
    python3 build.py bench uncertainty --write           # what there is, into docs/uncertainty.md; measures nothing
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from _cells import SCALES, Plan
from _certainty import LARGEST, Judged, judged, judged_forest, uncalibrated, unlike, without
from _certainty_page import PAGE, write
from _common import ENGINE, RESULTS, Record, table
from _forest import fit_forest
from _learning import FOREST, described, labelled_pixels, training_set
from _splits import TUNING, Collection, Split

from landbrush.core import runtime
from landbrush.core import uncertainty as un
from landbrush.core.errors import InputError
from landbrush.core.inference.predictor import Predictor, never
from landbrush.core.model_file import ModelInfo
from landbrush.core.novelty import learn_known
from landbrush.core.recipe import Recipe
from landbrush.core.training import fitting

VIEWS = 8
#: Sets, and whether classes are left out of them: of two classes one would remain.
SETS = {"gewata": True, "barkbeetle": False}
MEASURES = (un.ENTROPY, un.MARGIN, LARGEST, un.DISAGREEMENT, un.NOVELTY)
#: The aims.
_FINDS, _BELIEVED, _TELLS = 0.85, 0.05, 0.85


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--scale", choices=sorted(SCALES), default="small", help="small: two cores; full: a GPU")
    found.add_argument("--sets", nargs="*", default=list(SETS), choices=list(SETS), metavar="SET")
    found.add_argument("--methods", nargs="*", default=["supervised"], metavar="METHOD", help="beside the forest")
    found.add_argument("--draws", type=int, default=3, help="draws of what is learnt from and scored (default 3)")
    found.add_argument("--set", nargs="*", default=[], metavar="[METHOD:]NAME=VALUE", help="recipe entries to override")
    found.add_argument("--device", default="auto")
    found.add_argument("--fresh", action="store_true", help="measure again what has been measured already")
    found.add_argument("--write", action="store_true", help="put what there is into docs/ and measure nothing")
    return found.parse_args()


def cells(sets: Sequence[str], methods: Sequence[str], draws: int, plan: Plan) -> list[dict[str, Any]]:
    """What is to be measured, in order; sets whose data are absent are left out."""
    found = []
    for draw in range(draws):
        for name in sets:
            collection = plan.collection(name)
            if collection is None:
                continue
            unknown = [None, *range(len(collection.classes))] if SETS[name] else [None]
            found += [
                {"set": name, "draw": draw, "method": method, "unknown": left}
                for method in (FOREST, *methods)
                for left in unknown
            ]
    return found


def learn_network(
    collection: Collection, split: Split, recipe: Recipe, seed: int, device: str
) -> tuple[Any, ModelInfo]:
    """A network and what is known of it, as a model file would hold it."""
    data = training_set(collection, split)
    place = runtime.choose_device(device)
    fitted = fitting.fit(data, recipe, seed=seed, device=place, emit=lambda event: None, cancelled=never)
    info = ModelInfo(
        recipe.method,
        described(recipe),
        dict(fitted.recipe.network),
        data.classes,
        data.bands,
        data.mean,
        data.std,
        recipe.tile,
        metrics=fitted.metrics,
        temperature=fitted.temperature,
        known=learn_known(split.areas, data.mean, data.std),
    )
    return fitted.network, info


def measure(plan: Plan, cell: dict[str, Any]) -> dict[str, Any]:
    """One cell: figures of errors, or, of a class left out, of how it is told from the others."""
    collection = plan.collection(cell["set"])
    if collection is None:
        raise InputError(f"the data of {cell['set']} are not here")
    draw, unknown = cell["draw"], cell["unknown"]
    split = collection.split(collection.budgets[1], draw)
    if unknown is not None:
        collection, split = without(collection, split, unknown)
    if cell["method"] == FOREST:
        scale = SCALES[plan.scale]
        pixels, classes = labelled_pixels(split, scale.pixels, draw)
        forest = fit_forest(pixels, classes, draw, scale.trees)
        found = judged_forest(forest, len(collection.classes), split.test)
        return unlike(found) if unknown is not None else found.figures()
    recipe = plan.recipe(collection, cell["method"])
    network, info = learn_network(collection, split, recipe, draw, plan.device)
    device = runtime.choose_device(plan.device)
    several = judged(Predictor(network, info, device, amp=False, views=VIEWS), split.test)
    if unknown is not None:
        return unlike(several)
    one = judged(Predictor(network, info, device, amp=False), split.test)
    told = Judged(one.p, one.y, {**one.extras, un.DISAGREEMENT: several.extras[un.DISAGREEMENT]}).figures()
    mean = several.figures()
    return {
        **told,
        "ece_before": un.ece(uncalibrated(one.p, info.temperature), one.y),
        "temperature": info.temperature,
        "views": {key: mean[key] for key in ("accuracy", "mean_iou", "ece", "nll")}
        | {"auroc": mean["auroc"][un.ENTROPY]},
    }


def show(rounds: Sequence[dict[str, Any]], plan: Plan) -> None:
    """The tables: errors, views, and classes left out."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for item in rounds:
        if item["unknown"] is None:
            groups.setdefault((item["set"], item["method"]), []).append(item["found"])
    rows, views = [], []
    for (name, method), found in groups.items():
        rows.append(
            [
                f"{name}, {method}",
                _mean([item["accuracy"] for item in found]),
                _mean([item.get("ece_before") for item in found]),
                _mean([item["ece"] for item in found]),
                *(_mean([item["auroc"].get(name) for item in found]) for name in MEASURES),
                *(_mean([item["accuracy_at"][at]["accuracy"] for item in found]) for at in (0, 1)),
            ]
        )
        if "views" in found[0]:
            pairs = [("mean_iou", "mean_iou"), ("ece", "ece"), ("nll", "nll")]
            cells = [
                [_mean([item[a] for item in found]), _mean([item["views"][b] for item in found])] for a, b in pairs
            ]
            aurocs = [_mean([item["auroc"][un.ENTROPY] for item in found]), _mean([i["views"]["auroc"] for i in found])]
            views.append([f"{name}, {method}", *(cell for pair in [*cells, aurocs] for cell in pair)])
    table(
        ["AUROC of errors by", "accuracy", "ECE before", "ECE", *MEASURES, "surest 50 %", "surest 80 %"],
        rows,
    )
    if views:
        heads = [f"{what}, {count}" for what in ("mean IoU", "ECE", "NLL", "AUROC") for count in ("1 view", f"{VIEWS}")]
        table(["views", *heads], views)
    rows = []
    for (name, method, unknown), found in _left_out(rounds).items():
        collection = plan.collection(name)
        called = collection.classes[unknown] if collection is not None else str(unknown)
        rows.append(
            [f"{name} without {called}, {method}", *(_mean([i[m]["auroc"] for i in found if m in i]) for m in MEASURES)]
        )
    if rows:
        table(["AUROC of the class left out by", *MEASURES], rows)


def _left_out(rounds: Sequence[dict[str, Any]]) -> dict[tuple[str, str, int], list[dict[str, Any]]]:
    groups: dict[tuple[str, str, int], list[dict[str, Any]]] = {}
    for item in rounds:
        if item["unknown"] is not None:
            groups.setdefault((item["set"], item["method"], item["unknown"]), []).append(item["found"])
    return groups


def _mean(values: Sequence[float | None]) -> str:
    there = [value for value in values if value is not None]
    return f"{np.mean(there):.3f}" if there else "–"


def claim(record: Record) -> None:
    """Hold the means over the draws against the aims."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for item in record.rounds:
        if item["unknown"] is None and item["method"] != FOREST:
            groups.setdefault((item["set"], item["method"]), []).append(item["found"])
    for (name, method), found in groups.items():
        finds = [item["auroc"][un.ENTROPY] for item in found if item["auroc"][un.ENTROPY] is not None]
        record.claim(f"{name}, {method}: AUROC of errors by entropy", float(np.mean(finds)), _FINDS, unit="")
        ece = float(np.mean([item["ece"] for item in found]))
        record.claim(f"{name}, {method}: ECE", ece, _BELIEVED, at_most=True, unit="")
    means: dict[tuple[str, str], list[float]] = {}
    for (name, method, _), found in _left_out(record.rounds).items():
        if method != FOREST:
            means.setdefault((name, method), []).append(float(np.mean([item[un.NOVELTY]["auroc"] for item in found])))
    for (name, method), values in means.items():
        text = f"{name}, {method}: AUROC of a class nobody annotated by novelty, least of the classes"
        record.claim(text, min(values), _TELLS, unit="")


def main() -> int:
    options = parse()
    if not 1 <= options.draws <= TUNING:
        print("--draws: 1 to 100")
        return 2
    if options.write:
        kept = json.loads((RESULTS / "uncertainty.json").read_text(encoding="utf-8"))
        write(kept["settings"]["cells"], kept["rounds"], (_FINDS, _BELIEVED, _TELLS), PAGE)
        return 0
    plan = Plan(options.scale, options.device, tuple(options.set))
    wanted = cells(options.sets, options.methods, options.draws, plan)
    if not wanted:
        print("skipped: the data of no set are here")
        return 0
    settings = {"cells": wanted, "scale": options.scale, "set": options.set}
    record = Record("uncertainty", settings, (*ENGINE, "benchmarks/_certainty.py"), fresh=options.fresh)
    try:
        for number in record.missing(len(wanted)):
            record.add({**wanted[number], "found": measure(plan, wanted[number])})
            print(", ".join(str(value) for value in wanted[number].values()), flush=True)
    except InputError as error:
        print(error)
        return 2
    show(record.rounds, plan)
    claim(record)
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
