"""Networks and series in memory for the tests of tiled inference."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from hypothesis import HealthCheck, settings
from torch import nn

from landbrush.core.data.grid import Grid, Window
from landbrush.core.inference.blending import predict_bands
from landbrush.core.inference.predictor import Predictor
from landbrush.core.job import ClassSpec
from landbrush.core.model_file import ModelInfo

quick = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Pointwise(nn.Module):
    """A different linear map of the bands at each date: tiling must not change a thing."""

    def __init__(self, bands: int, classes: int, multiple: int = 1) -> None:
        super().__init__()
        self.multiple = multiple
        self.weight = nn.Parameter(torch.randn(classes, bands, generator=torch.Generator().manual_seed(5)))

    def forward(self, x, m, days=None):
        assert x.shape[-1] % self.multiple == 0
        assert x.shape[-2] % self.multiple == 0
        logits = torch.einsum("kc,btchw->btkhw", self.weight, x)
        return logits if days is None else logits + days[:, :, None, None, None] / 1000


class Neighbourhood(nn.Module):
    """Looks around, reads the mask, and has a receptive field of 5 pixels."""

    multiple = 2

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.conv = nn.Conv2d(bands + 1, classes, 5, padding=2)

    def forward(self, x, m, days=None):
        b, t, _, h, w = x.shape
        return self.conv(torch.cat([x, m.float()], 2).flatten(0, 1)).reshape(b, t, -1, h, w)


@dataclass
class ArraySeries:
    """A series in memory."""

    x: np.ndarray
    m: np.ndarray
    days: tuple[int | None, ...] = ()
    reads: list[Window] = field(default_factory=list)
    area: Any = None

    def __post_init__(self) -> None:
        self.days = self.days or (None,) * len(self.x)

    @property
    def grid(self) -> Grid:
        return Grid(self.x.shape[3], self.x.shape[2], (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), "")

    @property
    def bands(self) -> tuple[str, ...]:
        return tuple(f"B{i}" for i in range(self.x.shape[1]))

    @property
    def dates(self) -> tuple[str | None, ...]:
        return (None,) if len(self.x) == 1 else tuple(f"2020-01-{i:02}" for i in range(1, len(self.x) + 1))

    @property
    def dtype(self) -> np.dtype:
        return self.x.dtype

    def read(self, window: Window):
        self.reads.append(window)
        rows, cols = window.slices
        return self.x[:, :, rows, cols].copy(), self.m[:, :, rows, cols].copy()


def make_info(bands: int, classes: int, tile: int, **more: Any) -> ModelInfo:
    specs = tuple(ClassSpec(10 * (i + 1), f"class {i}", "#102030") for i in range(classes))
    names = tuple(f"B{i}" for i in range(bands))
    mean, std = tuple(900.0 + i for i in range(bands)), tuple(300.0 + i for i in range(bands))
    return ModelInfo("supervised", {}, {}, specs, names, mean, std, tile, **more)


def make_series(seed: int, dates: int, bands: int, height: int, width: int, dtype: str = "uint16", observed=0.8):
    rng = np.random.default_rng(seed)
    x = rng.integers(
        0, 200 if dtype == "uint8" else 60000 if dtype == "uint16" else 3000, (dates, bands, height, width)
    )
    return ArraySeries(x.astype(dtype), rng.random((dates, 1, height, width)) < observed)


def gather(predictor: Predictor, series: ArraySeries, window: Window | None = None, **options: Any):
    """All bands put together, and how often each pixel came."""
    region = window or series.grid.window
    p = torch.zeros(len(series.dates), predictor.classes, region.height, region.width)
    times = torch.zeros(region.height, region.width)
    mapped = torch.zeros(region.height, region.width, dtype=torch.bool)
    for band in predict_bands(predictor, series, window, **options):
        h, w = band.mapped.shape
        place = (slice(band.row, band.row + h), slice(band.col, band.col + w))
        p[(..., *place)] = band.probabilities
        mapped[place] = band.mapped
        times[place] += 1
    return p, mapped, times
