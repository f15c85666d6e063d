"""How much annotation is needed: scores against the number of labelled pictures, method by method.

Every (set, budget, draw, method) is a cell of its own, kept in build/benchmarks/label_budget as it comes; a run goes on
with those that are missing. Network, steps, tiles and augmentation are the same for all methods. What is not labelled
is learnt from without labels by the methods that can. README.md tells how each set is split.

    python3 build.py bench label_budget --sets barkbeetle --budgets 10 --minutes 60
    python3 build.py bench label_budget --scale full --write
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from typing import Any

import _curves
from _cells import SCALES, Plan, cell
from _common import Record
from _learning import FOREST, methods
from _sets import names
from _splits import TUNING

from landbrush.core.errors import InputError

_DEFAULT_SETS = ("barkbeetle", "gewata", "camvid8", "camvid11")


def parse() -> argparse.Namespace:
    found = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    found.add_argument("--scale", choices=sorted(SCALES), default="small", help="small: two cores; full: a GPU")
    found.add_argument("--sets", nargs="*", default=list(_DEFAULT_SETS), choices=names(), metavar="SET")
    found.add_argument("--budgets", nargs="*", type=int, help="numbers of labelled pictures (default: each set's own)")
    found.add_argument("--draws", type=int, default=3, help="draws of the labelled pictures (default 3)")
    found.add_argument("--methods", nargs="*", default=methods(), metavar="METHOD", help=f"of {', '.join(methods())}")
    found.add_argument("--set", nargs="*", default=[], metavar="[METHOD:]NAME=VALUE", help="recipe entries to override")
    found.add_argument("--device", default="auto")
    found.add_argument("--minutes", type=float, help="begin no further cell after so many")
    found.add_argument("--table", action="store_true", help="measure nothing, show what there is")
    found.add_argument("--keep", action="store_true", help="take what older code measured, if its settings were these")
    found.add_argument("--fresh", action="store_true", help="measure again what has been measured already")
    found.add_argument("--write", action="store_true", help="put table and plot into docs/")
    return found.parse_args()


def measure(options: argparse.Namespace, plan: Plan) -> list[dict[str, Any]]:
    """The cells asked for, as far as the time allows; smallest budgets first, the draws outermost."""
    _check_budgets(options, plan)
    until = time.monotonic() + 60 * options.minutes if options.minutes else None
    found, left = [], 0
    for draw in range(options.draws):
        for name in options.sets:
            collection = plan.collection(name)
            if collection is None:
                if draw == 0:
                    print(f"{name}: skipped, its data are not here", flush=True)
                continue
            wanted = [item for item in collection.budgets if not options.budgets or item in options.budgets]
            if not wanted and draw == 0:
                print(f"{name}: skipped, its budgets are {_listed(collection.budgets)}", flush=True)
            for budget in wanted:
                for method in options.methods:
                    over = options.table or (until is not None and time.monotonic() > until)
                    kept = cell(plan, name, budget, draw, method, measure=False) if not plan.fresh else None
                    if kept is None and not over:
                        kept = cell(plan, name, budget, draw, method)
                        if kept is not None:
                            print(_line(kept), flush=True)
                    if kept is None:
                        left += 1
                    else:
                        found.append(kept)
    if left:
        more = "measure them without --table" if options.table else "call it again to go on"
        print(f"{left} cells are not measured yet; {more}\n", flush=True)
    return found


def _check_budgets(options: argparse.Namespace, plan: Plan) -> None:
    """Refuse a budget that none of the sets has."""
    if not options.budgets:
        return
    collections = {name: plan.collection(name) for name in options.sets}
    known = {name: item.budgets for name, item in collections.items() if item is not None}
    unknown = [item for item in options.budgets if not any(item in budgets for budgets in known.values())]
    if known and unknown:
        told = "; ".join(f"{name} has {_listed(budgets)}" for name, budgets in known.items())
        raise InputError(f"--budgets: there is no budget of {unknown[0]}; {told}")


def _listed(budgets: Sequence[int]) -> str:
    return ", ".join(map(str, budgets))


def _line(item: dict[str, Any]) -> str:
    rare = f", F1 {100 * item['f1']:.1f}" if "f1" in item else ""
    return (
        f"{item['set']}, {item['budget']} labelled, draw {item['draw']}, {item['method']}: "
        f"mean IoU {100 * item['mean_iou']:.1f}, accuracy {100 * item['accuracy']:.1f}{rare}, {item['seconds']:.0f} s"
    )


def main() -> int:
    options = parse()
    unknown = sorted(set(options.methods) - set(methods()))
    if unknown or options.draws < 1 or options.draws > TUNING:
        print(f"no method {unknown[0]!r}; there are {', '.join(methods())}" if unknown else "--draws: 1 to 100")
        return 2
    plan = Plan(options.scale, options.device, tuple(options.set), options.keep, options.fresh)
    try:
        found = measure(options, plan)
    except InputError as error:
        print(error)
        return 2
    if not found:
        return 0
    sets = {name: plan.collection(name) for name in dict.fromkeys(item["set"] for item in found)}
    collections = {name: item for name, item in sets.items() if item is not None}
    results = _curves.Results(found, collections, SCALES[options.scale], options.scale)
    results.show()
    if options.write:
        print("written:", *_curves.write(results), flush=True)
    record = Record("label_budget_claims", {"scale": options.scale, "set": options.set}, measured=(), fresh=True)
    for text, value, goal in results.claims(FOREST):
        record.claim(text, value, goal, unit=" points")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
