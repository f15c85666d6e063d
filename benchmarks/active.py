"""Where to annotate next: what polygons are worth that `suggest` asks for, beside random and most uncertain places.

Everyone begins with the same few polygons, learns, asks for places, has the truth of each outlined as a person would
(the connected pixels of one class within the patch), and learns again from the beginning with the same steps. Scored
on regions or polygons that nobody could ask for. Whatever way of choosing: the same patches, as far apart, as many.

    python3 build.py bench active
    python3 build.py bench active --sets gewata --draws 1 --learner unet
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

import numpy as np
import torch
from _active import NETWORK, TRAINING, Strategy, at_random, by_entropy, by_entropy_apart, curve, field, suggested
from _common import ENGINE, Record, table
from _splits import TUNING

WAYS: dict[str, Strategy] = {
    "random": at_random,
    "entropy": by_entropy,
    "entropy, apart": by_entropy_apart,
    "suggest": suggested(),
}
SETS = ("barkbeetle", "gewata")
ROUNDS = 4


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--sets", nargs="*", default=list(SETS), choices=SETS, metavar="SET")
    found.add_argument("--ways", nargs="*", default=list(WAYS), choices=list(WAYS), metavar="WAY")
    found.add_argument("--draws", type=int, default=3, help="draws of what there is to begin with (default 3)")
    found.add_argument("--first-draw", type=int, default=0, help=f"draws from {TUNING} on are for choosing numbers")
    found.add_argument("--rounds", type=int, default=ROUNDS, help=f"of annotation (default {ROUNDS})")
    found.add_argument(
        "--learner",
        choices=("pixels", "unet"),
        default="unet",
        help="unet: the engine's, small; pixels: a network of single pixels and their surroundings, many times faster",
    )
    found.add_argument("--fresh", action="store_true", help="measure again what has been measured already")
    return found.parse_args()


def gained(points: list[dict[str, Any]]) -> float:
    """Mean IoU in percent, the mean over all rounds but the beginning, which is the same for all."""
    return 100 * float(np.mean([item["mean_iou"] for item in points[1:]]))


def show(rounds: list[dict[str, Any]], sets: list[str], ways: list[str]) -> None:
    """Tables of the curves: mean and spread over the draws."""
    for name in sets:
        own = [item for item in rounds if item["set"] == name]
        if not own:
            continue
        count = [sum(point["polygons"]) for point in own[0]["points"]]
        for key in ("mean_iou", "f1"):
            if key not in own[0]["points"][0]:
                continue
            rows = []
            for way in ways:
                curves = [[100 * point[key] for point in item["points"]] for item in own if item["way"] == way]
                if not curves:
                    continue
                columns = [f"{np.mean(column):.1f} ± {np.std(column):.1f}" for column in zip(*curves)]
                means = [float(np.mean(curve[1:])) for curve in curves]
                pure = [item["points"][-1]["purity"] for item in own if item["way"] == way]
                pixels = [item["points"][-1]["pixels"] for item in own if item["way"] == way]
                listed = " ".join(f"{value:.1f}" for value in means)
                rows.append([way, *columns, f"{np.mean(means):.1f} ({listed})", f"{np.mean(pixels):.0f}",
                             f"{100 * np.mean(pure):.0f} %"])  # fmt: skip
            what = "mean IoU" if key == "mean_iou" else "F1 of the rare class"
            head = [f"{name}, {what} with", *(f"{n} polygons" for n in count), "mean (draws)", "pixels", "pure"]
            table(head, rows)


def main() -> int:
    options = parse()
    last = options.first_draw + options.draws
    if options.draws < 1 or (options.first_draw < TUNING < last):
        print(f"--draws: at least 1, all below {TUNING} or all from there on")
        return 2
    # As fast for networks as small as these, and the same numbers on every machine.
    torch.set_num_threads(1)
    wanted = [
        {"set": name, "draw": draw, "way": way}
        for draw in range(options.first_draw, last)
        for name in options.sets
        for way in options.ways
    ]
    settings = {"cells": wanted, "rounds": options.rounds, "learner": options.learner, "training": TRAINING | NETWORK}
    measured = (*ENGINE, "benchmarks/_active.py")
    name = "_".join(["active", options.learner, *options.sets, str(options.first_draw)])
    record = Record(name, settings, measured, fresh=options.fresh)
    for number in record.missing(len(wanted)):
        cell = wanted[number]
        place = field(cell["set"], cell["draw"])
        if place is None:
            print(f"{cell['set']}: skipped, its data are not here")
            record.add({**cell, "points": []})
            continue
        points = curve(place, WAYS[cell["way"]], cell["draw"], options.rounds, options.learner == "pixels")
        record.add({**cell, "points": points})
        told = " ".join(f"{100 * point['mean_iou']:.1f}" for point in points)
        print(f"{cell['set']}, draw {cell['draw']}, {cell['way']}: mean IoU {told}", flush=True)
    rounds = [item for item in record.rounds if item["points"]]
    show(rounds, options.sets, options.ways)
    for name in options.sets:
        means = {
            way: [gained(item["points"]) for item in rounds if (item["set"], item["way"]) == (name, way)]
            for way in options.ways
        }
        for other in ("random", "entropy"):
            if means.get("suggest") and means.get(other):
                gain = float(np.mean(means["suggest"]) - np.mean(means[other]))
                record.claim(f"{name}: mean IoU with equal labels, above {other}", gain, 0.0, unit=" points")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
