"""Cells of the series benchmark: one (set, share hidden, draw, method) each, its maps kept so that a chain can be put
over them at any time."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from _common import RESULTS, fingerprint, register
from _learning import FORESTS, LEARNING
from _pictures import VOID
from _series_hiding import hide
from _series_methods import ACROSS, AROUND, FOREST, NETWORKS, PIXELS, TREES, Told, forest, network, network_recipe
from _series_scores import scores
from _series_sets import Case, Part, read_case
from _sets import SPLITTING

register()

from landbrush.core.inference.chain import DateChain  # noqa: E402
from landbrush.core.temporal.gaps import unseen_dates  # noqa: E402
from landbrush.core.temporal.markov import Sample, learn_transitions  # noqa: E402
from landbrush.core.temporal.model import Transitions, allowed_of  # noqa: E402
from landbrush.core.uncertainty import normalised_entropy  # noqa: E402

Array = npt.NDArray[Any]

FOLDER = RESULTS / "series"
_HERE = tuple(f"benchmarks/_series_{part}.py" for part in ("sets", "hiding", "methods"))
#: What a cell depends on, and what a chain over its maps does.
READING = (*SPLITTING, *_HERE, "benchmarks/_gaps.py", "benchmarks/fixtures/*", "core/inpainting/interpolation.py")
CHAINED = (
    "benchmarks/_series_cells.py",
    "benchmarks/_series_scores.py",
    "core/temporal/*.py",
    "core/inference/chain.py",
)
#: Name in a cell → in words.
CHAINS = {"none": "", "smooth": "chain", "path": "chain, path", "forbidden": "chain, path, forbidden"}
#: What an expert knows never to happen, from class index to class index: cleared ground does not become an old stand
#: again, what dies does not recover, and no spruce turns into a broadleaf tree.
FORBIDDEN = {"forest_series_fr": ((0, 1), (1, 0), (1, 2), (2, 0), (2, 1), (3, 0), (3, 1), (3, 2))}
#: Two dates are no series to smooth.
_LEAST_DATES = 3
_CHAIN_PIXELS = 500

#: Optimiser steps.
STEPS = {"forest_series_fr": 300, "barkbeetle_cz": 300, "landcover_series_si": 200}
#: Recipe entries that are the same for all networks.
SHARED = {"network": {"width": 16, "depth": 3}, "tile": 24, "learning_rate": 2e-3, "amp": "off"}
#: How classes count for all networks: 0.75 is what recipes say as they are shipped, 0 all alike. The better of the two
#: on tuning draw 100; where what dies is to be found within a season, its class needs all the weight there is.
CLASS_WEIGHTS = {"forest_series_fr": 0, "barkbeetle_cz": 0.75, "landcover_series_si": 0.75}
#: About as many pixels a step for a network that is shown one date at a time as for one that is shown several.
BATCHES = {"single": {"batch": 16}, "stacked": {"batch": 16}, "series": {"batch": 4, "dates": 6}}
#: Of two dates as many tiles, for every network: they all are shown the same one annotated date.
TWO_DATES = {"batch": 12}


@dataclass(frozen=True)
class Plan:
    """What is common to the cells of one call.

    Attributes:
        overrides: Recipe entries for all networks.
        keep: Also take what older code measured, settings being the same.
        fresh: Take nothing.
    """

    overrides: Mapping[str, Any] = field(default_factory=dict)
    keep: bool = False
    fresh: bool = False

    def settings(self, name: str, method: str) -> dict[str, Any]:
        """Whatever the numbers of a cell depend on, as plain data."""
        if method == FOREST:
            return {"trees": TREES, "pixels": PIXELS, "around": AROUND}
        return asdict(self.recipe(name, method))

    def recipe(self, name: str, method: str) -> Any:
        """The recipe of a network on a set.

        Raises:
            InputError: An entry that does not exist.
        """
        batch = TWO_DATES if name == "barkbeetle_cz" else BATCHES[NETWORKS[method][1]]
        shared = {**SHARED, **batch, "steps": STEPS[name], "options.class_weights": CLASS_WEIGHTS[name]}
        return network_recipe(method, shared, self.overrides)


def cell(plan: Plan, name: str, share: float, draw: int, method: str, measure: bool = True) -> dict[str, Any] | None:
    """One cell: as it is kept, else measured and kept; None if it is missing and not to be measured, or its data are.

    Returns:
        The figures of `_series_scores.scores` by chain, under "chains", and what describes the cell.
    """
    settings = plan.settings(name, method)
    code = fingerprint((*READING, *(FORESTS if method == FOREST else LEARNING)))
    digest = sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:10]
    path_ = FOLDER / f"{name}-{share:g}-{draw}-{method.replace(' ', '-')}-{digest}.json"
    maps = path_.with_suffix(".npz")
    result: dict[str, Any] | None = None
    if path_.exists() and maps.exists() and not plan.fresh:
        kept = json.loads(path_.read_text(encoding="utf-8"))
        result = kept if kept["code"] == code or plan.keep else None
    chained = fingerprint(CHAINED)
    if result is not None and result.get("chained") == chained:
        return result
    if result is None and not measure:
        return None
    case = read_case(name, draw)
    if case is None:
        return None
    parts = hidden_parts(case, share, draw)
    scored = [part for part in parts if (part.truth != VOID).any()]
    if result is None:
        told = _measured(plan, case, parts, draw, method)
        result = {
            "set": name, "share": share, "draw": draw, "method": method, "code": code, "settings": settings,
            "dates": len(parts[0].days), "seconds": told.seconds, "about": told.about,
            "at": time.strftime("%Y-%m-%dT%H:%M:%S"),
        }  # fmt: skip
        maps.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(maps, *[np.asarray(p, np.float16) for p in told.probabilities])
    with np.load(maps, allow_pickle=False) as arrays:
        probabilities = [arrays[f"arr_{index}"].astype(np.float32) for index in range(len(scored))]
    name_of, kind = NETWORKS.get(method, ("", ""))
    # A forest sees filled pixels, stacked bands are one date: there is nothing to mend in what they say.
    across = name_of in ACROSS if kind in ("single", "series") else None
    result["chains"] = chain_scores(case, scored, probabilities, across)
    result["chained"] = chained
    _write(path_, result)
    return result


def hidden_parts(case: Case, share: float, draw: int) -> list[Part]:
    """The parts of a case with a share of their observations hidden."""
    left = hide([part.m for part in case.parts], case.shapes, share, draw)
    return [part.seen(m) for part, m in zip(case.parts, left)]


def chain_scores(
    case: Case, scored: list[Part], probabilities: list[Array], across: bool | None = None
) -> dict[str, dict[str, Any]]:
    """Figures of the maps as they are, and with a chain over them, learnt from the maps themselves.

    As in segmenting, what a method says of a pixel it has not seen is no evidence to the chain.

    Args:
        probabilities: (T, K, H, W) of each scored part.
        across: Whether a network looked across dates, by which its unseen dates are mended; None = it was none.
    """
    truths, seen = [part.truth for part in scored], [part.m for part in scored]
    days, size = scored[0].days, len(case.classes)

    def figures(maps: list[Array]) -> dict[str, Any]:
        return scores(truths, maps, seen, days, size, case.lasting)

    alone = probabilities
    if across is not None:
        alone = [
            unseen_dates(torch.from_numpy(p), torch.from_numpy(m), days, across).numpy()
            for p, m in zip(probabilities, seen)
        ]
    found = {"none": figures([p.argmax(1).astype(np.uint8) for p in alone])}
    found["none"].update(entropies(alone, scored))
    if len(days) < _LEAST_DATES:
        return found
    # As half precision keeps them some are 0.
    floored = [np.maximum(p, 1e-6) for p in probabilities]
    samples = [_sample(np.log(p), part) for p, part in zip(floored, scored)]
    ids = range(size)

    def joined(kind: str, chain: Transitions) -> dict[str, Any]:
        one = DateChain(kind, chain, tuple(ids), True)
        return figures([_mapped(one, p, part) for p, part in zip(floored, scored)])

    chain = learn_transitions(samples)
    found.update({kind: joined(kind, chain) for kind in ("smooth", "path")})
    found["path"].update(per_year=chain.per_year.tolist(), noise=chain.noise)
    never = FORBIDDEN.get(case.name)
    if never:
        found["forbidden"] = joined("path", learn_transitions(samples, allowed=allowed_of(never, ids)))
    return found


def _mapped(chain: DateChain, p: Array, part: Part) -> Array:
    """(T, H, W) class indices as the engine maps them."""
    joined, history = chain.join(torch.from_numpy(p), torch.from_numpy(part.m), part.days)
    return (joined.argmax(1) if history is None else history).numpy().astype(np.uint8)


def entropies(probabilities: list[Array], scored: list[Part]) -> dict[str, float]:
    """Mean normalised entropy of the scored pixels that were seen and of those that were not."""
    maps = [normalised_entropy(torch.from_numpy(p), 1).numpy() for p in probabilities]
    found = {}
    for name, wanted in (("entropy_seen", True), ("entropy_hidden", False)):
        values = np.concatenate([e[(part.truth != VOID) & (part.m == wanted)] for e, part in zip(maps, scored)])
        if len(values):
            found[name] = float(values.mean())
    return found


def _sample(told: Array, part: Part) -> Sample:
    """Pixels to learn a chain from, of places that are scored: the forest maps no others."""
    at = np.argwhere((part.truth != VOID).any(axis=0))
    rows, cols = np.random.default_rng(0).permutation(at)[:_CHAIN_PIXELS].T
    return Sample(told[:, :, rows, cols], part.days, part.m[:, rows, cols])


def _measured(plan: Plan, case: Case, parts: list[Part], draw: int, method: str) -> Told:
    if method == FOREST:
        return forest(case, parts, draw)
    return network(case, parts, plan.recipe(case.name, method), NETWORKS[method][1], draw)


def _write(path_: Path, result: dict[str, Any]) -> None:
    # Named by the process: pieces may run side by side.
    beside = path_.with_suffix(f".{os.getpid()}.part")
    beside.write_text(json.dumps(result) + "\n", encoding="utf-8")
    os.replace(beside, path_)
