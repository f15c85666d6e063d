"""Gaps filled by a model of the image: mean and spread of samples of what the missing pixels may have been."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from ..data.grid import Window
from ..inference.blending import MEMORY, Question, blend
from ..inference.predictor import Predictor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..data.series import Series

    Array = NDArray[Any]

#: Pixels around a part of a series that are looked at though not filled, so that its rim is as good as its middle.
_CONTEXT = 64
#: Numbers (dates × bands × pixels) that are handed on at once.
_CHUNK = 1 << 22


@dataclass(frozen=True)
class Sampled:
    """A window of a series with what a model says of its missing pixels.

    Attributes:
        window: Of the series' grid.
        x: (T, C, h, w) in the series' own type.
        m: (T, h, w) bool, observed.
        mean, std: (T, C, h, w) float32, in the series' units.
        reached: (h, w) bool, where the model was asked.
    """

    window: Window
    x: Array
    m: NDArray[np.bool_]
    mean: NDArray[np.float32]
    std: NDArray[np.float32]
    reached: NDArray[np.bool_]

    def fill(self, date: int) -> tuple[NDArray[np.bool_], Array, Array]:
        """Which missing pixels of a date are filled (h, w), with what (C, N), and its standard deviation."""
        place = ~self.m[date] & self.reached
        return place, self.mean[date][:, place], self.std[date][:, place]


def sampled(
    predictor: Predictor,
    series: Series,
    region: Window,
    cancelled: Callable[[], bool],
    progress: Callable[[float], None],
    *,
    samples: int,
    seed: int,
    elsewhere: bool = False,
    memory: int = MEMORY,
) -> Generator[Sampled, None, None]:
    """A region of the series window by window, each pixel once; memory depends on `memory`, not on the raster.

    Means and standard deviations of overlapping tiles are both averaged with Hann weights: neighbouring tiles see
    mostly the same pixels, so their errors are alike and do not shrink by averaging.

    A tile is asked where something is missing in it and something observed, on whatever date: of land none of which
    was ever seen a model knows nothing. So what lies further than a tile from every observation stays missing.

    Args:
        predictor: Of a network with `fill`.
        samples: Of the posterior, at each tile.
        seed: The same gives the same again, on the same machine.
        elsewhere: Fill only what some other date shows.

    Raises:
        InputError: The series has another number of bands than the model, or cannot be read.
        Cancelled: `cancelled` said so.
    """
    looked = region.grown(_CONTEXT).intersection(series.grid.window) or region
    bands = len(predictor.info.mean)
    question = Question(2 * bands, _Sampler(predictor, samples, seed), lambda m: (m.any(0)[0], ~m.all(0)[0]))
    mean = torch.tensor(predictor.info.mean, device=predictor.device)[:, None, None]
    std = torch.tensor(predictor.info.std, device=predictor.device)[:, None, None]
    with closing(blend(predictor, question, series, looked, cancelled, progress, memory)) as pieces:
        for piece in pieces:
            height, width = piece.seen.shape
            step = max(1, _CHUNK // (2 * bands * len(series) * width))
            for top in range(0, height, step):
                rows = slice(top, min(top + step, height))
                whole = Window(looked.row + piece.row + top, looked.col + piece.col, rows.stop - top, width)
                part = whole.intersection(region)
                if part is None:
                    continue
                down, across = part.relative_to(whole).slices
                weight = piece.weight[rows][down, across]
                z = piece.values[:, :, rows][..., down, across] / weight.clamp(min=torch.finfo(weight.dtype).tiny)
                x, m = series.read(part)
                reached = (weight > 0).cpu().numpy()
                yield Sampled(
                    part,
                    x,
                    m[:, 0],
                    (z[:, :bands] * std + mean).cpu().numpy(),
                    (z[:, bands:] * std).cpu().numpy(),
                    reached & m.any((0, 1)) if elsewhere else reached,
                )


class _Sampler:
    """Asks the network with random numbers of its own: what else draws some changes nothing, and is not changed."""

    def __init__(self, predictor: Predictor, samples: int, seed: int) -> None:
        self._predictor, self._samples, self._seed = predictor, samples, seed
        self._asked = 0

    def __call__(self, x: Tensor, m: Tensor, days: Tensor | None) -> Tensor:
        own = [x.device] if x.device.type == "cuda" else []
        with torch.random.fork_rng(devices=own):
            # On the CPU only 32 bits of a seed count: both numbers must be in them.
            torch.manual_seed(int(np.random.SeedSequence((self._seed, self._asked)).generate_state(1)[0]))
            self._asked += len(x)
            return self._predictor.fill(x, m, days, self._samples)
