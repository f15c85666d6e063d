"""Made pictures for tests of the label-budget benchmark, whose modules they bring within reach."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import _pictures  # noqa: E402
import _splits  # noqa: E402
from _pictures import VOID, Picture  # noqa: E402


def picture(name: str, y: np.ndarray, place: tuple[float, float] = (0.0, 0.0), seed: int = 0) -> Picture:
    """Two bands, one of which tells the class."""
    noise = np.random.default_rng(seed).integers(0, 20, (2, *y.shape)).astype(np.uint16)
    noise[0] += (y.astype(np.uint16) % VOID) * 100
    return Picture(name, "", place, noise + 1, np.ones(y.shape, bool), y, _pictures.components(y))


def halves(number: int, size: int = 20) -> list[Picture]:
    """Pictures of two classes on a map, in no order of place."""
    places = np.random.default_rng(3).uniform(0, 1000, (number, 2))
    found = []
    for i, (x, y) in enumerate(places):
        truth = np.zeros((size, size), np.uint8)
        truth[:, size // 2 :] = 1
        found.append(picture(f"p{i}", truth, (float(x), float(y)), i))
    return found


def collection(pictures: list[Picture], budgets: tuple[int, ...] = (4,)) -> _splits.Collection:
    def split(budget: int, draw: int) -> _splits.Split:
        pool, test = _splits.region_parts(pictures, draw)
        return _splits.picture_split(pictures, pool, test, budget, draw)

    return _splits.Collection(
        "barkbeetle", "Made up", "patches", ("other", "damage"), budgets, tuple(pictures), split, rare=1
    )
