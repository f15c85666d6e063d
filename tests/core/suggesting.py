"""Made maps for the tests of suggestions."""

from __future__ import annotations

import numpy as np
from changing import utm

from landbrush.core.data.writer import RasterWriter
from landbrush.core.inference.rasters import LEVELS, NO_SHARE, RUN_KEY
from landbrush.core.suggest.cells import Pixels


def entropy_of(p):
    """(T, h, w) over log K."""
    return (-(p * np.log(np.maximum(p, 1e-12))).sum(1) / np.log(p.shape[1])).astype(np.float32)


def pixels_of(p, observed=None, x=None, blocked=None, drawn=None):
    """Pixels that are all observed and free, unless told."""
    shape = (p.shape[0], *p.shape[2:])
    seen = np.ones(shape, bool) if observed is None else observed
    return Pixels(p, entropy_of(p), seen, None, x, blocked, drawn)


def made_map(height, width, seed=0, dates=2, classes=3, bands=2):
    """Smooth random probabilities and bands, with clouds, annotations, and places that are blocked."""
    random = np.random.default_rng(seed)

    def smooth(*shape):
        coarse = random.normal(size=(*shape, -(-height // 6), -(-width // 6)))
        return np.kron(coarse, np.ones((6, 6)))[..., :height, :width]

    z = np.exp(2 * smooth(dates, classes))
    p = (z / z.sum(1, keepdims=True)).astype(np.float32)
    seen = smooth(dates) < 1.0
    drawn = smooth() > 1.5
    return Pixels(
        p,
        entropy_of(p),
        seen,
        random.random((dates, height, width)).astype(np.float32),
        (smooth(dates, bands) + 0.2 * random.normal(size=(dates, bands, height, width))).astype(np.float32),
        smooth() > 1.2,
        drawn,
    )


def part(pixels, rows, cols):
    """A window of pixels."""
    cut = {name: getattr(pixels, name) for name in ("p", "entropy", "observed", "novelty", "x", "blocked", "drawn")}
    return Pixels(**{name: None if value is None else value[..., rows, cols] for name, value in cut.items()})


def write_uncertainty(path, p, date, hidden):
    """(K, H, W) probabilities as an uncertainty raster of the run "run"."""
    entropy = entropy_of(p[None])[0]
    stored = np.rint(np.stack([entropy, np.zeros_like(entropy)]) * LEVELS).astype(np.uint8)
    stored[:, hidden] = NO_SHARE
    told = {RUN_KEY: "run", "DATE": date}
    names = ("entropy", "margin")
    with RasterWriter(
        str(path), utm(*hidden.shape), 2, np.uint8, NO_SHARE, names, metadata=told, scale=1 / LEVELS
    ) as writer:
        writer.write(stored)
    return str(path)
