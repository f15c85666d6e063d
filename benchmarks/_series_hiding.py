"""Observations hidden under real clouds until a given share of them is gone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Bools = npt.NDArray[np.bool_]

#: Shares of the observations that are hidden; what one hides, the next one hides too.
LEVELS = (0.0, 0.3, 0.6)
#: How far off a share may be.
CLOSE = 0.01
_TRIES = 10_000


def hide(masks: Sequence[Bools], shapes: Bools, share: float, draw: int) -> list[Bools]:
    """What is left to be seen of several series when clouds hide a share of all that was observed.

    Dates and clouds are drawn at random, a cloud mirrored and turned too, and fitted to another size by its nearest
    pixels. A date may be hidden by several clouds, and be gone.

    Args:
        masks: (T, H, W) each, observed.
        shapes: (N, h, w), clouds.
        share: Of the observed pixels of all dates; it is met within `CLOSE`.
        draw: Of dates and clouds: what is hidden at a lower level of the same draw stays hidden.

    Raises:
        ValueError: The clouds are such that the share is not met.
    """
    random = np.random.default_rng([draw, 2])
    left = [mask.copy() for mask in masks]
    places = [(part, date) for part, mask in enumerate(masks) for date in np.flatnonzero(mask.any(axis=(1, 2)))]
    total = sum(int(mask.sum()) for mask in masks)
    gone = 0
    for level in sorted({*(item for item in LEVELS if item < share), share}):
        for _ in range(_TRIES):
            if gone >= (level - CLOSE) * total:
                break
            part, date = places[random.integers(len(places))]
            cloud = fitted(shapes[random.integers(len(shapes))], masks[part].shape[1:], int(random.integers(8)))
            more = int((left[part][date] & cloud).sum())
            if gone + more <= (level + CLOSE) * total:
                left[part][date] &= ~cloud
                gone += more
        else:
            raise ValueError(f"the clouds do not hide {level:.0%} of the observations, give or take {CLOSE:.0%}")
    return left


def fitted(shape: Bools, size: tuple[int, ...], symmetry: int) -> Bools:
    """A cloud in one of the eight symmetries of the square, at a size (H, W) by nearest neighbour."""
    turned = np.rot90(shape, symmetry % 4)
    turned = turned[:, ::-1] if symmetry >= 4 else turned
    rows, cols = (np.arange(length) * have // length for length, have in zip(size, turned.shape))
    return np.asarray(turned[rows[:, None], cols])
