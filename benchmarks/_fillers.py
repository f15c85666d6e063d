"""Ways to fill gaps: what one would do without a model, and a model of the image that learns from what is visible."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from _common import ROOT, register
from _gaps import Hidden, Scene
from osgeo import gdal, osr
from skimage.restoration import inpaint_biharmonic

register()

from landbrush.core.data.grid import Window  # noqa: E402
from landbrush.core.inpainting.interpolation import interpolate, neighbours  # noqa: E402

Array = npt.NDArray[Any]
#: mean (T, C, H, W) and its standard deviation, if the method tells one; numbers at the scored pixels.
Filled = tuple[Array, Optional[Array]]
Filler = Callable[[Scene, Hidden, int], Filled]


def linear(scene: Scene, hidden: Hidden, seed: int) -> Filled:
    """Straight between the nearest observations in time: the engine's own."""
    mean, found = hidden.x.astype(np.float64), neighbours(hidden.m)
    for date in range(len(mean)):
        place, values = interpolate(hidden.x, scene.days, *found, date)
        mean[date][:, place] = values
    return mean, None


def nearest_date(scene: Scene, hidden: Hidden, seed: int) -> Filled:
    """The observation nearest in time; of two as near, the earlier one."""
    mean, days = hidden.x.astype(np.float64), np.array(scene.days)
    for date in np.flatnonzero(hidden.scored.any(axis=(1, 2))):
        open_still = hidden.scored[date].copy()
        for other in np.argsort(np.abs(days - days[date]), kind="stable"):
            place = open_still & hidden.m[other]
            mean[date][:, place] = hidden.x[other][:, place]
            open_still &= ~place
    return mean, None


def date_mean(scene: Scene, hidden: Hidden, seed: int) -> Filled:
    """The mean of what is visible of the same date; of the whole series where nothing is."""
    mean = hidden.x.astype(np.float64)
    whole = np.moveaxis(mean, 1, -1)[hidden.m].mean(axis=0)
    for date in np.flatnonzero(hidden.scored.any(axis=(1, 2))):
        visible = hidden.m[date]
        level = mean[date][:, visible].mean(axis=1) if visible.any() else whole
        mean[date][:, hidden.scored[date]] = level[:, None]
    return mean, None


def biharmonic(scene: Scene, hidden: Hidden, seed: int) -> Filled:
    """scikit-image's biharmonic inpainting of each date by itself (Damelin & Hoang 2018)."""
    mean, _ = date_mean(scene, hidden, seed)
    for date in np.flatnonzero(hidden.scored.any(axis=(1, 2))):
        if hidden.m[date].any():
            image = np.moveaxis(hidden.x[date], 0, -1).astype(np.float64)
            filled = inpaint_biharmonic(image, ~hidden.m[date], channel_axis=-1)
            mean[date] = np.moveaxis(filled, -1, 0)
    return mean, None


def regression(scene: Scene, hidden: Hidden, seed: int) -> Filled:
    """The engine's own method without a model, by the command that a user runs: files in, files out."""
    return by_command("regression", scene, hidden)


def by_command(method: str, scene: Scene, hidden: Hidden) -> Filled:
    """`python -m landbrush inpaint --method …` on the scene as GeoTIFFs, its gaps as masks, in a process of its own.

    Raises:
        RuntimeError: It failed; with what it said.
    """
    mean, std = hidden.x.astype(np.float64), np.zeros(hidden.x.shape)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        images, masks = [], []
        for date, x, m in zip(scene.dates, hidden.x, hidden.m):
            images.append(f"{date}={_write(folder / f'image_{date}.tif', x, scene.bands)}")
            masks.append(f"{date}={_write(folder / f'mask_{date}.tif', m[None].astype(np.uint8), ())}")
        words = ["inpaint", "--method", method, "--image", *images, "--mask", *masks, "--mask-kind", "valid"]
        command = [sys.executable, str(ROOT / "core" / "launch.py"), "cli", *words, "--out", str(folder / "out")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        for number, date in enumerate(scene.dates):
            filled, spread = (folder / "out" / f"{kind}_{date}.tif" for kind in ("inpainted", "inpainted_std"))
            mean[number] = gdal.Open(str(filled)).ReadAsArray()
            std[number] = np.nan_to_num(gdal.Open(str(spread)).ReadAsArray())
    return mean, std


def _write(path: Path, values: Array, bands: Sequence[str]) -> Path:
    """(C, H, W) as a GeoTIFF with pixels of 10 m and no nodata: the mask says what is missing."""
    types = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    count, height, width = values.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, types[values.dtype.name])
    raster.SetGeoTransform((500_000.0, 10.0, 0.0, 5_000_000.0, 0.0, -10.0))
    raster.SetProjection(osr.GetUserInputAsWKT("EPSG:32633"))
    for index, plane in enumerate(values, 1):
        raster.GetRasterBand(index).WriteArray(plane)
        if bands:
            raster.GetRasterBand(index).SetDescription(bands[index - 1])
    return path


BASELINES: dict[str, Filler] = {
    "linear": linear,
    "nearest date": nearest_date,
    "mean of the date": date_mean,
    "biharmonic": biharmonic,
    "regression": regression,
}


def by_model(method: str, alone: bool, samples: int, options: Sequence[str] = ()) -> Filler:
    """A filler that learns a recipe without any annotation, from the visible pixels of the very series it fills.

    Where a pixel was visible its mean is the model's reconstruction, not what was observed.

    Args:
        method: A recipe's name.
        alone: Whether every date is learnt and filled by itself.
        samples: Of the posterior.
        options: Recipe entries as NAME=VALUE.
    """
    from landbrush.core.words_job import override

    changes = dict(override(item) for item in options)

    def fill(scene: Scene, hidden: Hidden, seed: int) -> Filled:
        from landbrush.core import runtime
        from landbrush.core.data.band_statistics import band_statistics
        from landbrush.core.data.held_pixels import TrainingArea
        from landbrush.core.inference.predictor import Predictor, never
        from landbrush.core.inpainting.posterior import sampled
        from landbrush.core.job import TrainJob
        from landbrush.core.model_file import ModelInfo
        from landbrush.core.recipe import load_recipe
        from landbrush.core.training import fitting
        from landbrush.core.training.training_set import TrainingSet

        every = list(range(len(scene.days)))
        parts = [[date] for date in every if hidden.m[date].any()] if alone else [every]
        areas = tuple(
            TrainingArea.unannotated(
                hidden.x[part], hidden.m[part, None], tuple(float(scene.days[i]) for i in part), scene.dates[part[0]]
            )
            for part in parts
        )
        mean, std = band_statistics(areas)
        told = hashlib.sha256(repr((scene.name, seed, alone, mean)).encode()).hexdigest()
        data = TrainingSet(areas, (), scene.bands, mean, std, scene.dates, 0, 0, told)
        recipe = load_recipe(TrainJob((), "", method=method, options=changes))
        device = runtime.choose_device("auto")
        fitted = fitting.fit(data, recipe, seed=seed, device=device, emit=lambda event: None, cancelled=never)
        info = ModelInfo(recipe.method, {}, recipe.network, (), scene.bands, mean, std, recipe.tile)
        predictor = Predictor(fitted.network, info, device, tile=max(hidden.m.shape[1:]), amp=False)
        filled, spread = hidden.x.astype(np.float64), np.zeros(hidden.x.shape)
        for part in parts:
            if not hidden.scored[part].any():
                continue
            filled[part] = _reconstructed(fitted.network, hidden.x[part], hidden.m[part], mean, std, samples)
            series: Any = _Held(scene, hidden, part)
            region = series.grid.window
            for piece in sampled(predictor, series, region, never, lambda share: None, samples=samples, seed=seed):
                rows, cols = piece.window.slices
                missing = ~piece.m[:, None]
                filled[part, :, rows, cols] = np.where(missing, piece.mean, filled[part, :, rows, cols])
                spread[part, :, rows, cols] = np.where(missing, piece.std, 0.0)
        return filled, spread

    return fill


def _reconstructed(
    network: Any, x: Array, m: Array, mean: Sequence[float], std: Sequence[float], samples: int
) -> Array:
    """(T, C, H, W) mean of the images that draws of z stand for, of a hierarchical VAE; what is hidden too."""
    import torch
    from torch.nn import functional

    shift, scale = (torch.tensor(item, dtype=torch.float32)[:, None, None] for item in (mean, std))
    z = (torch.from_numpy(x.astype(np.float32)) - shift) / scale
    height, width = x.shape[2:]
    rim = (0, -width % network.multiple, 0, -height % network.multiple)
    z, seen = (functional.pad(item, rim)[None] for item in (z, torch.from_numpy(m[:, None])))
    found = torch.empty_like(z)
    torch.manual_seed(0)
    with torch.inference_mode():
        for near in {network.beside(date, len(x)) for date in range(len(x))}:
            part = slice(near.start, near.stop)
            posterior = network.posterior(z[:, part], seen[:, part])
            found[:, part] = torch.stack([network.draw(posterior).mean for _ in range(samples)]).mean(0)
    return (found[0, :, :, :height, :width] * scale + shift).double().numpy()


class _Held:
    """Some dates of a scene as a series in memory."""

    class _Grid:
        def __init__(self, height: int, width: int) -> None:
            self.height, self.width = height, width
            self.window = Window(0, 0, height, width)

    def __init__(self, scene: Scene, hidden: Hidden, window: Sequence[int]) -> None:
        self._x, self._m = hidden.x[list(window)], hidden.m[list(window), None]
        self.bands, self.dtype = scene.bands, self._x.dtype
        self.dates, self.days = [scene.dates[i] for i in window], [scene.days[i] for i in window]
        self.grid = self._Grid(*self._m.shape[2:])

    def __len__(self) -> int:
        return len(self._x)

    def read(self, window: Window) -> tuple[Array, Array]:
        """As `Series.read`."""
        rows, cols = window.slices
        return self._x[:, :, rows, cols].copy(), self._m[:, :, rows, cols].copy()
