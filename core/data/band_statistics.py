"""Mean and standard deviation of every band: what networks are shown is counted in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from .held_pixels import TrainingArea


class BandSums:
    """Sums over observed pixels, added up as the pixels come.

    Args:
        bands: C.
    """

    def __init__(self, bands: int) -> None:
        self._count, self._total, self._square = 0, np.zeros(bands), np.zeros(bands)
        # Shifted by the first date's mean: sums of squares of reflectances around 10⁴ would lose their digits.
        self._shift: npt.NDArray[np.float64] | None = None

    def add(self, x: npt.NDArray[np.generic], m: npt.NDArray[np.bool_]) -> None:
        """Some dates of some place.

        Args:
            x: (T, C, H, W).
            m: (T, 1, H, W) bool, observed.
        """
        for date, seen in zip(x, m):
            values = date[:, seen[0]].astype(np.float64)
            if values.size == 0:
                continue
            if self._shift is None:
                self._shift = values.mean(axis=1)
            values -= self._shift[:, None]
            self._count += values.shape[1]
            self._total += values.sum(axis=1)
            self._square += (values**2).sum(axis=1)

    def statistics(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """(mean, std), each C numbers in the rasters' own units; a constant band, or one never observed, has std 1."""
        if self._shift is None:
            return (0.0,) * len(self._total), (1.0,) * len(self._total)
        mean = self._total / self._count
        std = np.sqrt(np.maximum(self._square / self._count - mean**2, 0.0))
        std[std < 1e-6 * np.maximum(np.abs(mean + self._shift), 1e-3)] = 1.0
        return tuple((mean + self._shift).tolist()), tuple(std.tolist())


def band_statistics(areas: Sequence[TrainingArea]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """`BandSums.statistics` over the observed pixels of all areas and dates."""
    sums = BandSums(areas[0].x.shape[1])
    for area in areas:
        sums.add(area.x, area.m)
    return sums.statistics()


def constant_bands(areas: Sequence[TrainingArea], std: Sequence[float]) -> list[int]:
    """Indices of the bands that have one value only.

    Args:
        std: From `band_statistics`; a band whose std is not 1 is not looked at.
    """
    found = []
    for index in (index for index, value in enumerate(std) if value == 1.0):
        values = (area.x[:, index][area.m[:, 0]] for area in areas)
        ends = {float(end) for seen in values if seen.size for end in (seen.min(), seen.max())}
        if len(ends) == 1:
            found.append(index)
    return found
