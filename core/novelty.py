"""How unlike all that was annotated a pixel looks, whatever class it is given.

A network can be certain of what it never saw: it learns what tells the annotated classes apart, and drops the rest. So
this looks at the image itself: the bands of a pixel, and their mean and deviation around it, by their Mahalanobis
distance to the nearest class (as arXiv 1807.03888, who take a network's features; docs/method.md tells what was
measured). It holds for every method, and costs next to nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from .data.held_pixels import UNLABELLED, TrainingArea

#: Side of the surroundings that are looked at.
_SIDE = 5
#: Annotated pixels that are looked at; of more, every n-th.
_PIXELS = 100_000
_BLOCK = 256
#: Pixels (over all dates) that are told at once: each takes some hundred numbers on the way.
_AT_ONCE = 1 << 17
#: Added to the covariance, as a share of its mean variance: bands that are nearly the same must not decide alone.
_RIDGE = 0.01
#: Novelty is one half where so many of the annotated pixels are less unlike the other polygons than this.
_USUAL = 0.95
_FOLDS = 5


@dataclass(frozen=True)
class Known:
    """What the annotated pixels look like.

    Attributes:
        means: K rows of F, of every class that is annotated; F = 3 C, see `described`.
        white: F rows of F, turns differences from a mean into ones of unit covariance.
        usual: The squared distance at which novelty is one half.
    """

    means: tuple[tuple[float, ...], ...]
    white: tuple[tuple[float, ...], ...]
    usual: float

    def fits(self, bands: int) -> bool:
        """Whether these are finite numbers for so many bands; they come from a file."""
        rows = (*self.means, *self.white)
        shapes = len(self.means) > 0 and len(self.white) == 3 * bands == len({*map(len, rows)}) * len(rows[0])
        return shapes and all(math.isfinite(v) for row in rows for v in row) and 0 < self.usual < math.inf


class Novelty:
    """Asks `Known` about tiles."""

    def __init__(self, known: Known, device: torch.device) -> None:
        white = torch.tensor(known.white, dtype=torch.float64)
        centres = torch.tensor(known.means, dtype=torch.float64) @ white.T
        middle = centres.mean(0)
        self._white, self._middle = white.float().to(device), middle.float().to(device)[:, None, None]
        self._centres = (centres - middle).float().to(device)
        self._usual = known.usual

    def __call__(self, x: Tensor, m: Tensor) -> Tensor:
        """Novelty of normalised tiles.

        Args:
            x: (B, T, C, H, W) float32, z-scored, 0 where not observed.
            m: (B, T, 1, H, W) bool.

        Returns:
            (B, T, H, W), 0 (like what was annotated) to 1; 1 where nothing was observed around.
        """
        flat, seen = x.flatten(0, 1), m.flatten(0, 1)
        step = max(1, _AT_ONCE // (x.shape[-2] * x.shape[-1]))
        parts = [self._of(*part) for part in zip(torch.split(flat, step), torch.split(seen, step))]
        return torch.cat(parts).reshape(x.shape[0], x.shape[1], *x.shape[-2:])

    def _of(self, x: Tensor, m: Tensor) -> Tensor:
        """(N, H, W) of some dates: (N, C, H, W), (N, 1, H, W)."""
        looks, there = described(x, m)
        # Matrix products rather than convolutions, which some GPUs round to ten bits.
        white = torch.einsum("fg,nghw->nfhw", self._white, looks) - self._middle
        across = torch.einsum("kf,nfhw->nkhw", self._centres, white)
        length = self._centres.square().sum(1)[:, None, None]
        nearest = (white.square().sum(1) + (length - 2 * across).amin(1)).clamp_(min=0)
        return (nearest / (nearest + self._usual)).masked_fill_(~there, 1.0)


def described(x: Tensor, m: Tensor) -> tuple[Tensor, Tensor]:
    """What pixels look like: their bands, and the mean and the deviation of each over what was observed around.

    Args:
        x: (N, C, H, W) z-scored, 0 where not observed.
        m: (N, 1, H, W) bool.

    Returns:
        (N, 3 C, H, W), the mean in place of bands that were not observed; and (N, H, W) bool, whether anything was
        observed around.
    """
    sums = _box(torch.cat([x, x.square(), m.to(x.dtype)], 1))
    count = sums[:, -1:]
    mean, square = (sums[:, :-1] / count.clamp(min=0.5)).chunk(2, 1)
    deviation = (square - mean.square()).clamp_(min=0).sqrt_()
    return torch.cat([torch.where(m, x, mean), mean, deviation], 1), count[:, 0] > 0.5


def _box(x: Tensor) -> Tensor:
    """Sums over `_SIDE` × `_SIDE` pixels; beyond the edge is nothing."""
    around = _SIDE // 2
    for axis, beyond in ((-2, (0, 0, around, around)), (-1, (around, around))):
        padded, length = functional.pad(x, beyond), x.shape[axis]
        # Several times as fast as pooling, and in every layout of the memory.
        x = padded.narrow(axis, 0, length).clone()
        for shift in range(1, _SIDE):
            x += padded.narrow(axis, shift, length)
    return x


def learn_known(areas: Sequence[TrainingArea], mean: Sequence[float], std: Sequence[float]) -> Known | None:
    """What the annotated pixels of all areas look like, held-out ones among them; None without any.

    Args:
        mean, std: Per band, of the z-scores.
    """
    total = sum(int(((labels != UNLABELLED) & area.m[:, 0]).sum()) for area in areas for labels in _labels(area))
    if not total:
        return None
    thin = math.ceil(total / _PIXELS)
    parts = [part for number, area in enumerate(areas) for part in _looks(area, number, mean, std, thin)]
    looks = torch.cat([part[0] for part in parts])
    classes = torch.cat([part[1] for part in parts])
    _, polygons = torch.unique(torch.cat([part[2] for part in parts]), return_inverse=True)
    apart = [_left_out(looks, classes, polygons % _FOLDS == fold) for fold in range(_FOLDS)]
    distances = torch.cat([item for item in apart if item is not None] or [_distances(looks, looks, classes)])
    means, white = _fit(looks, classes)
    return Known(
        tuple(tuple(_short(v) for v in row) for row in means.tolist()),
        tuple(tuple(_short(v) for v in row) for row in white.tolist()),
        _short(max(float(torch.quantile(distances[:: math.ceil(len(distances) / _PIXELS)], _USUAL)), 1e-6)),
    )


def _short(value: float) -> float:
    return float(f"{value:.6g}")


def _labels(area: TrainingArea) -> list[npt.NDArray[np.uint8]]:
    return [area.labels, area.held_out]


def _looks(
    area: TrainingArea, number: int, mean: Sequence[float], std: Sequence[float], thin: int
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """(n, F) float64 looks, (n,) classes and (n,) polygons of the annotated pixels, block by block."""
    dates, _, height, width = area.x.shape
    shift, scale = (torch.tensor(values, dtype=torch.float32)[:, None, None] for values in (mean, std))
    around = _SIDE // 2
    for date in range(dates):
        own = [item[min(date, len(item) - 1)] for item in (area.labels, area.held_out, area.polygons)]
        classes = np.where(own[0] != UNLABELLED, own[0], own[1])
        wanted = (classes != UNLABELLED) & area.m[date, 0]
        for top in range(0, height, _BLOCK):
            for left in range(0, width, _BLOCK):
                inner = (slice(top, top + _BLOCK), slice(left, left + _BLOCK))
                rows, cols = np.nonzero(wanted[inner])
                rows, cols = rows[::thin], cols[::thin]
                if not len(rows):
                    continue
                first = (max(top - around, 0), max(left - around, 0))
                down, across = (slice(a, b.stop + around) for a, b in zip(first, inner))
                m = torch.from_numpy(area.m[date][:, down, across])
                x = torch.from_numpy(area.x[date][:, down, across].astype(np.float32))
                z = torch.where(m, (x - shift) / scale, 0.0)
                looks = described(z[None], m[None])[0][0]
                at = (rows + top - first[0], cols + left - first[1])
                yield (
                    looks[:, at[0], at[1]].T.double(),
                    torch.from_numpy(classes[inner][rows, cols].astype(np.int64)),
                    torch.from_numpy(own[2][inner][rows, cols].astype(np.int64)) + (number << 32),
                )


def _fit(looks: Tensor, classes: Tensor) -> tuple[Tensor, Tensor]:
    """Mean of every class there is, and what whitens the differences from them."""
    present = torch.unique(classes)
    means = torch.stack([looks[classes == label].mean(0) for label in present])
    away = looks - means[torch.searchsorted(present, classes)]
    covariance = away.T @ away / len(away)
    ridge = _RIDGE * covariance.diagonal().mean() + 1e-9
    lower = torch.linalg.cholesky(covariance + ridge * torch.eye(len(covariance), dtype=covariance.dtype))
    unit = torch.eye(len(lower), dtype=lower.dtype)
    return means, torch.linalg.solve_triangular(lower, unit, upper=False)


def _distances(asked: Tensor, looks: Tensor, classes: Tensor) -> Tensor:
    """(n,) squared distances of looks to the nearest class."""
    means, white = _fit(looks, classes)
    return torch.stack([((asked - mean) @ white.T).square().sum(1) for mean in means]).amin(0)


def _left_out(looks: Tensor, classes: Tensor, out: Tensor) -> Tensor | None:
    """Distances of pixels from the polygons of which they are none, where their class has others."""
    kept = ~out
    known = out & torch.isin(classes, torch.unique(classes[kept]))
    if not bool(known.any()) or not bool(kept.any()):
        return None
    return _distances(looks[known], looks[kept], classes[kept])
