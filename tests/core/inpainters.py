"""Networks that fill gaps, small enough to know what they must answer, and scenes with gaps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from rasters import make_grid, write_raster
from torch import nn

from landbrush.core.job import Area, ClassSpec, ImageSpec, MaskSpec
from landbrush.core.model_file import ModelInfo

CLASSES = (ClassSpec(1, "land", "#00ff00"), ClassSpec(2, "water", "#0000ff"))
INFO = ModelInfo("hvae", {}, {}, CLASSES, ("B02", "B03"), (1000.0, 900.0), (200.0, 100.0), 32)


class Plain(nn.Module):
    """Fills with 1.5 at the first date, 2.5 at the second, …, each band a tenth more; the spread is a quarter of it."""

    inpaints = True
    multiple = 4

    def fill(self, x, m, days, samples):
        dates = torch.arange(x.shape[1]).reshape(1, -1, 1, 1, 1) + 1.5
        bands = 1 + torch.arange(x.shape[2]).reshape(1, 1, -1, 1, 1) / 10
        mean = (dates * bands).expand_as(x).clone()
        return mean, mean / 4


class AcrossTime(nn.Module):
    """A missing pixel is the mean of its own observations on other dates: tiling must not change a thing."""

    inpaints = True
    multiple = 4

    def fill(self, x, m, days, samples):
        mean = ((x * m).sum(1, keepdim=True) / m.sum(1, keepdim=True).clamp(min=1)).expand_as(x)
        return mean, mean.abs()


class Dice(nn.Module):
    """Noise, the mean of as many samples as asked for."""

    inpaints = True
    multiple = 4

    def fill(self, x, m, days, samples):
        drawn = torch.stack([torch.randn(x.shape) for _ in range(samples)])
        return drawn.mean(0), drawn.std(0, unbiased=False)


class Around(nn.Module):
    """The mean of what was observed within the tile, date by date: neighbouring tiles disagree."""

    inpaints = True
    multiple = 4

    def fill(self, x, m, days, samples):
        mean = (x * m).sum((-2, -1), keepdim=True) / m.sum((-2, -1), keepdim=True).clamp(min=1)
        return mean.expand_as(x), torch.ones_like(x)


class Classes(nn.Module):
    """Has no decoder."""

    multiple = 4


def make_images(
    folder: Path,
    dates: int,
    *,
    height: int = 50,
    width: int = 70,
    dtype: str = "uint16",
    nodata: float | None = 0,
    names=("B02", "B03"),
    seed: int = 0,
    missing: float = 0.3,
) -> tuple[Area, np.ndarray, np.ndarray]:
    """Images on disk, each with a mask of its own (0 = clouds).

    Returns:
        The area, x (T, C, H, W) and m (T, H, W).
    """
    rng = np.random.default_rng(seed)
    x = rng.integers(1, 120 if dtype == "uint8" else 3000, (dates, len(names) or 2, height, width)).astype(dtype)
    m = rng.random((dates, height, width)) >= missing
    m[:, :2, :2] = False
    m[:, 2:6, 2:6] = True
    grid, images = make_grid(width, height), []
    for date in range(dates):
        day = f"2020-0{date + 1}-01"
        path = write_raster(folder / f"s2_{day}.tif", x[date], grid, nodata, names)
        mask = write_raster(folder / f"mask_{day}.tif", m[date].astype(np.uint8), grid)
        images.append(ImageSpec(path, day, MaskSpec(mask, "valid")))
    return Area(tuple(images)), x, m
