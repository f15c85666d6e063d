"""Ways to fill gaps: what one would do without a model, and a model of the image that learns from what is visible."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from _common import register
from _gaps import Hidden, Scene
from skimage.restoration import inpaint_biharmonic

register()

from landbrush.core.data.grid import Window  # noqa: E402
from landbrush.core.interpolation import interpolate, neighbours  # noqa: E402

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


BASELINES: dict[str, Filler] = {
    "linear": linear,
    "nearest date": nearest_date,
    "mean of the date": date_mean,
    "biharmonic": biharmonic,
}


def by_model(method: str, dates: int, samples: int, options: Sequence[str] = ()) -> Filler:
    """A filler that learns a recipe without any annotation, from the visible pixels of the very series it fills.

    Args:
        method: A recipe's name.
        dates: How many dates it sees at once: that to be filled and those nearest to it.
        samples: Of the posterior.
        options: Recipe entries as NAME=VALUE.
    """
    from landbrush.core.cli import _override

    changes = dict(_override(item) for item in options)

    def fill(scene: Scene, hidden: Hidden, seed: int) -> Filled:
        from landbrush.core import fitting, runtime
        from landbrush.core.data.held_pixels import TrainingArea, band_statistics
        from landbrush.core.job import ClassSpec, TrainJob, default_color
        from landbrush.core.model_file import ModelInfo
        from landbrush.core.posterior import sampled
        from landbrush.core.predictor import Predictor, never
        from landbrush.core.recipe import load_recipe
        from landbrush.core.training_set import TrainingSet

        windows = {date: window_of(scene, hidden, date, dates) for date in range(len(scene.days))}
        unique = sorted({tuple(window) for window in windows.values()})
        areas = tuple(
            TrainingArea.unannotated(
                hidden.x[list(window)],
                hidden.m[list(window), None],
                tuple(float(scene.days[i]) for i in window),
                scene.dates[window[0]],
            )
            for window in unique
        )
        mean, std = band_statistics(areas)
        classes = tuple(ClassSpec(i + 1, f"class {i + 1}", default_color(i)) for i in range(2))
        told = hashlib.sha256(repr((scene.name, seed, dates, mean)).encode()).hexdigest()
        data = TrainingSet(areas, classes, scene.bands, mean, std, scene.dates, 0, 0, told)
        recipe = load_recipe(TrainJob((), "", method=method, options=changes))
        device = runtime.choose_device("auto")
        fitted = fitting.fit(data, recipe, seed=seed, device=device, emit=lambda event: None, cancelled=never)
        info = ModelInfo(method, {}, recipe.network, classes, scene.bands, mean, std, recipe.tile)
        predictor = Predictor(fitted.network, info, device, tile=max(hidden.m.shape[1:]), amp=False)
        filled, spread = hidden.x.astype(np.float64), np.zeros(hidden.x.shape)
        for date in np.flatnonzero(hidden.scored.any(axis=(1, 2))):
            window = windows[date]
            part = _Held(scene, hidden, window)
            for piece in sampled(
                predictor,
                part,
                part.grid.window,
                never,
                lambda share: None,
                samples=samples,
                seed=seed,  # type: ignore[arg-type]
            ):
                place, values, deviations = piece.fill(window.index(date))
                rows, cols = piece.window.slices
                filled[date][:, rows, cols][:, place] = values
                spread[date][:, rows, cols][:, place] = deviations
        return filled, spread

    return fill


def window_of(scene: Scene, hidden: Hidden, date: int, dates: int) -> list[int]:
    """The `dates` dates nearest to one of them, itself included, in order; those with something visible first."""
    far = np.abs(np.array(scene.days) - scene.days[date])
    empty = ~hidden.m.any(axis=(1, 2))
    empty[date] = False
    order = np.lexsort((far, empty))
    return sorted(order[:dates].tolist())


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
