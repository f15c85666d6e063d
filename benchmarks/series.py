"""Series under clouds: a class for every date, with 0, 30 and 60 % of the observations hidden.

A U-Net date by date, networks that look across dates, and a random forest on gap-filled pixels; each with and without a
Markov chain over the dates. On three real series, three draws of clouds (and of patches or polygons where there are
enough). Every (set, share, draw, method) is a cell of its own, kept in build/benchmarks/series as it comes; a run goes
on with those that are missing. README.md tells what is annotated and by whom.

    python3 build.py bench series
    python3 build.py bench series --sets forest_series_fr --methods utae forest --minutes 30
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

import numpy as np
import yaml
from _common import Record, table
from _series_cells import CHAINS, Plan, cell
from _series_hiding import LEVELS
from _series_methods import ACROSS, FOREST, NETWORKS
from _series_sets import names

from landbrush.core.errors import InputError

Cells = list[dict[str, Any]]

METHODS = [FOREST, *NETWORKS]
#: Points of mean IoU that may be lost with the most hidden, and the share of the false flips that may be left.
MOST_LOST, LEFT = 3.0, 0.5
#: What is claimed of a chain is claimed of each date's likeliest class. On the tuning draw of `forest_series_fr` with
#: 60 % hidden utae reaches 91.4 % with it and 90.0 % with the likeliest history; both are in the tables.
CHAIN = "smooth"
#: What networks that look across dates are held against where only one date is annotated.
STACKED = "unet stacked"


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--sets", nargs="*", default=names(), choices=names(), metavar="SET", help=", ".join(names()))
    found.add_argument("--shares", nargs="*", type=float, default=list(LEVELS), help="of the observations, hidden")
    found.add_argument("--draws", type=int, default=3, help="draws of clouds, patches and polygons (default 3)")
    found.add_argument("--first", type=int, default=0, help="the first draw; from 100 on they are for tuning")
    found.add_argument("--methods", nargs="*", default=METHODS, choices=METHODS, metavar="METHOD", help=str(METHODS))
    found.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE", help="recipe entries to override")
    found.add_argument("--minutes", type=float, help="begin no further cell after so many")
    found.add_argument("--table", action="store_true", help="measure nothing, show what there is")
    found.add_argument("--keep", action="store_true", help="take what older code measured, if its settings were these")
    found.add_argument("--fresh", action="store_true", help="measure again what has been measured already")
    return found.parse_args()


def wanted(name: str, method: str) -> bool:
    """Stacked bands need annotations of one date, `barkbeetle_cz` has none of any other."""
    return method != STACKED or name == "barkbeetle_cz"


def measure(options: argparse.Namespace, plan: Plan) -> Cells:
    """The cells asked for, as far as the time allows, set by set; the draws outermost within a set."""
    until = time.monotonic() + 60 * options.minutes if options.minutes else None
    found, left = [], 0
    for name in options.sets:
        for draw in range(options.first, options.first + options.draws):
            # What is furthest apart first: the claims are about it.
            for share in sorted(options.shares, key=lambda item: -abs(item - 0.25)):
                for method in (item for item in options.methods if wanted(name, item)):
                    over = options.table or (until is not None and time.monotonic() > until)
                    one = cell(plan, name, share, draw, method, measure=not over)
                    if one is None:
                        left += 1
                        continue
                    if not over:
                        print(line(one), flush=True)
                    found.append(one)
    if left:
        print(f"{left} cells are not measured yet, or their data are not here; call it again to go on\n", flush=True)
    return found


def line(item: dict[str, Any]) -> str:
    """A cell in a line."""
    told = []
    for chain, figures in item["chains"].items():
        flips = f", flips {100 * figures['flips']:.1f} %" if "flips" in figures else ""
        told.append(f"{CHAINS[chain] or 'alone'}: mean IoU {100 * figures['mean_iou']:.1f}{flips}")
    head = f"{item['set']}, {100 * item['share']:.0f} % hidden, draw {item['draw']}, {item['method']}"
    return f"{head}: {'; '.join(told)}; {item['seconds']:.0f} s"


def values(cells: Cells, name: str, share: float, method: str, chain: str, key: str) -> list[float]:
    """A figure of every draw."""
    return [
        float(item["chains"][chain][key])
        for item in cells
        if (item["set"], item["share"], item["method"]) == (name, share, method)
        and key in item["chains"].get(chain, {})
    ]


def pair(
    cells: Cells, name: str, one: tuple[float, str, str], other: tuple[float, str, str], key: str = "mean_iou"
) -> tuple[float, float] | None:
    """A figure of two (share, method, chain) in percent: each the mean of the draws that both have; None if none is."""
    found = []
    for share, method, chain in (one, other):
        own = (item for item in cells if (item["set"], item["share"], item["method"]) == (name, share, method))
        found.append({item["draw"]: item["chains"][chain][key] for item in own if key in item["chains"].get(chain, {})})
    both = sorted(found[0].keys() & found[1].keys())
    if not both:
        return None
    first, second = (100 * float(np.mean([figures[draw] for draw in both])) for figures in found)
    return first, second


def show(cells: Cells, name: str) -> None:
    """The tables of a set: means over the draws, and half their range."""
    shares = sorted({item["share"] for item in cells if item["set"] == name})
    draws = len({item["draw"] for item in cells if item["set"] == name})
    print(f"\n{name}, {draws} draws; % ± half the range")
    methods = [method for method in METHODS if any(item["method"] == method for item in cells if item["set"] == name)]
    for key, title in (
        ("mean_iou", "mean IoU, hidden"),
        ("accuracy", "accuracy, hidden"),
        ("accuracy_hidden", "accuracy where hidden"),
        ("entropy_seen", "entropy where seen"),
        ("entropy_hidden", "entropy where hidden"),
        ("flips", "false flips"),
        ("flips_yearly", "false flips, yearly"),
    ):
        rows = []
        for method in methods:
            for chain, words in CHAINS.items():
                numbers = [values(cells, name, share, method, chain, key) for share in shares]
                if any(numbers):
                    rows.append([f"{method} + {words}" if words else method, *map(_spread, numbers)])
        if rows:
            table([title, *(f"{100 * share:.0f} %" for share in shares)], rows)


def _spread(numbers: list[float]) -> str:
    if not numbers:
        return "–"
    return f"{100 * np.mean(numbers):.1f} ± {50 * np.ptp(numbers):.1f}"


def claims(cells: Cells, name: str) -> list[tuple[str, float, float, bool]]:
    """What is claimed of a set, as far as it is measured: words, value, goal, whether at most."""
    least, most = min(LEVELS), max(LEVELS)
    found = []
    chain = CHAIN if any(CHAIN in item["chains"] for item in cells if item["set"] == name) else "none"
    words = " with the chain" if chain == CHAIN else ""
    for method in ACROSS:
        clear, cloudy = (least, method, chain), (most, method, chain)
        for text, one, other, goal, at_most in (
            (f"{method}{words}, mean IoU lost by hiding 60 %", clear, cloudy, MOST_LOST, True),
            (f"{method}{words}, mean IoU above the forest, 60 % hidden", cloudy, (most, FOREST, "none"), 0, False),
            (f"{method}, mean IoU above stacked bands", clear, (least, STACKED, "none"), 0, False),
        ):
            told = pair(cells, name, one, other)
            if told is not None:
                found.append((f"{name}: {text}", told[0] - told[1], goal, at_most))
    for method in ("unet", *ACROSS) if chain != "none" else ():
        for share in (least, most):
            alone, chained = (share, method, "none"), (share, method, chain)
            where = f"{name}: {method}, {100 * share:.0f} % hidden"
            flips = pair(cells, name, alone, chained, "flips")
            if flips is not None and flips[0]:
                left = 100 * flips[1] / flips[0]
                found.append((f"{where}, share of false flips the chain leaves, %", left, 100 * LEFT, True))
            iou = pair(cells, name, alone, chained)
            if iou is not None:
                found.append((f"{where}, mean IoU gained by the chain", iou[1] - iou[0], 0, False))
    return found


def main() -> int:
    options = parse()
    overrides = {}
    for item in options.set:
        key, equals, value = item.partition("=")
        if not equals:
            print(f"--set takes NAME=VALUE, found {item!r}")
            return 2
        overrides[key] = yaml.safe_load(value)
    try:
        cells = measure(options, Plan(overrides, options.keep, options.fresh))
    except InputError as error:
        print(error)
        return 2
    if not cells:
        return 0
    record = Record("series_claims", {"set": options.set, "first": options.first}, measured=(), fresh=True)
    for name in dict.fromkeys(item["set"] for item in cells):
        show(cells, name)
        for text, value, goal, at_most in claims(cells, name):
            record.claim(text, value, goal, at_most, unit="")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
