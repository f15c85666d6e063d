"""Clouds filled in: really observed pixels hidden under other dates' real clouds, and how near each method comes.

On two real Sentinel-2 series, three draws of dates and clouds. Everything is scored on the hidden pixels alone, over
all, by band, and by days to the nearest remaining observation. A method that learns sees no hidden pixel, in training
either.

    python3 build.py bench inpainting
    python3 build.py bench inpainting --methods linear regression hvae --set steps=300
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from _common import ROOT, Record, parser, table
from _fillers import BASELINES, Filler, by_model
from _gaps import GAPS, SETS, figures, hide, read_scene

#: What the numbers of a method depend on.
MEASURED = ("benchmarks/_gaps.py", "benchmarks/_fillers.py", "core/inpainting/interpolation.py", "core/data/series.py")
ENGINE_FILLS = ("regression",)
LEARNT = (*MEASURED, "core/**/*.py", "models/*.yaml")
#: Learnt methods: their recipe, and whether every date is by itself.
MODELS = {"hvae": ("inpainting", False), "hvae, one date": ("inpainting", True)}
GOAL = 0.5
#: By how many dB a method may be worse than what it starts from: a file holds whole numbers, a tensor does not.
ROUNDING = -0.01
#: What an interval that is to hold 90 % may hold.
HONEST = 0.85, 0.95
EXPLAINED = 0.8


def known_methods() -> list[str]:
    """The baselines, and the models whose recipe is there."""
    return [
        *BASELINES,
        *(name for name, (recipe, _) in MODELS.items() if (ROOT / "models" / f"{recipe}.yaml").is_file()),
    ]


def filler(name: str, options: Any) -> Filler:
    """The method of this name."""
    if name in BASELINES:
        return BASELINES[name]
    return by_model(*MODELS[name], options.samples, options.set)


def one_draw(folder: Path, name: str, seed: int, options: Any) -> dict[str, Any]:
    """What a method reaches on every set with one draw of dates and clouds."""
    found: dict[str, Any] = {}
    for part in options.sets:
        scene = read_scene(folder / part)
        hidden = hide(scene, seed)
        started = time.perf_counter()
        mean, std = filler(name, options)(scene, hidden, seed)
        seconds = time.perf_counter() - started
        found[part] = {**figures(scene, hidden, mean, std), "seconds": seconds}
        told = found[part]["all"]
        print(f"{part}, draw {seed}, {name}: {told['psnr']:.2f} dB in {seconds:.1f} s", flush=True)
    return found


def show(records: dict[str, Record], part: str) -> None:
    """The tables of one set; means over the draws, and half their range."""

    def over_draws(name: str, *keys: str) -> str:
        values = []
        for item in records[name].rounds:
            value: Any = item[part]
            for key in keys:
                value = value.get(key, {}) if isinstance(value, dict) else {}
            if isinstance(value, (int, float)):
                values.append(float(value))
        digits = (
            3
            if keys[-1] in ("ssim", "coverage", "coverage_90", "r2", "r2_seen", "r2_plain")
            else 2
            if keys[-1] in ("psnr", "sam")
            else 0
        )
        return "–" if not values else f"{np.mean(values):.{digits}f} ± {np.ptp(values) / 2:.{digits}f}"

    first = next(iter(records.values())).rounds
    pixels = np.mean([item[part]["all"]["pixels"] for item in first])
    print(f"\n{part}: {pixels:.0f} hidden pixels a draw, {len(first)} draws")
    keys = ("rmse", "mae", "psnr", "ssim", "sam", "coverage_90", "coverage", "crps")
    head = ["all", "RMSE", "MAE", "PSNR, dB", "SSIM", "SAM, °", "in ± 1.64 σ", "in ± 1.96 σ", "CRPS"]
    table(head, [[name, *(over_draws(name, "all", key) for key in keys)] for name in records])
    gaps = [name for name in GAPS if any(name in item[part]["gaps"] for item in first)]
    table(
        ["PSNR, dB, by gap", *gaps],
        [[name, *(over_draws(name, "gaps", gap, "psnr") for gap in gaps)] for name in records],
    )
    bands = list(first[0][part]["bands"])
    titles = {"rmse": "RMSE", "psnr": "PSNR, dB", "ssim": "SSIM", "r2": "R²", "r2_seen": "R² where visible"}
    titles["r2_plain"] = "R² where visible, strays left out"
    for key, title in titles.items():
        rows = [[name, *(over_draws(name, "bands", band, key) for band in bands)] for name in records]
        table([f"{title}, by band", *bands], rows)


def gain(records: dict[str, Record], part: str, name: str, other: str, *keys: str) -> float | None:
    """By how many dB `name` is better than `other`: the mean over the draws; None where nothing of the kind is."""
    gains = []
    for mine, theirs in zip(records[name].rounds, records[other].rounds):
        pair = []
        for item in (mine, theirs):
            value: Any = item[part]
            for key in keys:
                value = value.get(key) if isinstance(value, dict) else None
            pair.append(value["psnr"] if value else None)
        if None not in pair:
            gains.append(pair[0] - pair[1])
    return float(np.mean(gains)) if gains else None


def main() -> int:
    arguments = parser(__doc__, 3)
    arguments.add_argument(
        "--methods", nargs="+", default=known_methods(), metavar="NAME", help="default: all there are"
    )
    arguments.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    arguments.add_argument("--samples", type=int, default=16, help="of a learnt method's posterior (default 16)")
    arguments.add_argument(
        "--set", nargs="+", default=[], metavar="NAME=VALUE", help="recipe entries of learnt methods"
    )
    options = arguments.parse_args()
    unknown = [name for name in options.methods if name not in known_methods()]
    if unknown:
        arguments.error(f"unknown methods {', '.join(unknown)}; known are {', '.join(known_methods())}")
    folder = Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data"))
    options.sets = [part for part in options.sets if (folder / part).is_dir()]
    if not options.sets:
        print(f"skipped: no data at {folder}")
        return 0
    records: dict[str, Record] = {}
    for name in options.methods:
        learnt = name in MODELS or name in ENGINE_FILLS
        own = {"samples": options.samples, "set": options.set} if name in MODELS else {}
        settings = {"sets": options.sets, **own}
        file = f"inpainting/{name.replace(',', '').replace(' ', '-')}"
        records[name] = Record(file, settings, LEARNT if learnt else MEASURED, fresh=options.fresh)
        for draw in records[name].missing(options.rounds):
            records[name].add(one_draw(folder, name, draw, options))
    for part in options.sets:
        show(records, part)
    claims = (
        ("regression", "linear", ("all",)),
        ("hvae", "linear", ("gaps", "within 60 d")),
        ("hvae", "regression", ("all",)),
        ("hvae, one date", "biharmonic", ("all",)),
    )
    for name, other, keys in claims:
        for part in options.sets if {name, other} <= records.keys() else ():
            better = gain(records, part, name, other, *keys)
            if better is not None:
                what = f"{part}: {name}, PSNR above {other}" + (", " + keys[1] if len(keys) > 1 else "")
                goal = {"linear": GOAL, "regression": ROUNDING, "biharmonic": 0.0}[other]
                records[name].claim(what, better, goal, unit=" dB")
    for name, part in [(name, part) for name in ("regression", "hvae") if name in records for part in options.sets]:
        held = [item[part]["all"]["coverage_90"] for item in records[name].rounds]
        what = f"{part}: {name}, share of the truth in its 90 % interval"
        records[name].claim(f"{what}, least", min(held), HONEST[0], unit="")
        records[name].claim(f"{what}, most", max(held), HONEST[1], at_most=True, unit="")
    for part in options.sets if "hvae" in records else ():
        bands = [item[part]["bands"] for item in records["hvae"].rounds]
        for key, where in (("r2", "hidden"), ("r2_seen", "visible"), ("r2_plain", "visible and not stray")):
            worst = min(np.mean([item[name][key] for item in bands]) for name in bands[0])
            records["hvae"].claim(f"{part}: hvae, R² of {where} pixels, worst band", float(worst), EXPLAINED, unit="")
    return max(record.verdict() for record in records.values())


if __name__ == "__main__":
    sys.exit(main())
