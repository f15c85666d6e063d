"""Real series, really observed pixels hidden under other dates' real clouds, and how far what is filled in is off."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from _common import register
from skimage.metrics import structural_similarity

register()

from landbrush.core.data.raster import Raster  # noqa: E402
from landbrush.core.data.series import Series  # noqa: E402
from landbrush.core.inpainting.interpolation import neighbours  # noqa: E402
from landbrush.core.job import Area, ImageSpec, MaskSpec  # noqa: E402

Array = npt.NDArray[Any]

#: Digital numbers of a reflectance of 1: the peak of PSNR.
PEAK = 10_000.0
#: Cloud shapes used cover at least and at most this share: the date they hide must stay one.
SHAPES = 0.05, 0.95
#: A date is hidden in if at least so much of it was observed.
CLEAR = 0.6
#: Visible pixels further from a band's median than so many robust standard deviations are strays.
STRAY = 5.0
#: Share of those dates that is.
TARGETS = 0.5
#: Days to the nearest remaining observation: name → first and last.
GAPS = {"1–10 d": (1, 10), "11–30 d": (11, 30), "31–60 d": (31, 60), "over 60 d": (61, 10**6), "within 60 d": (1, 60)}
#: Folder → its images, masks, and the letters before the date in their names.
SETS = {"forest_series_fr": ("S2_", "MASK_"), "landcover_series_si": ("S2L1C_", "MASK_")}


@dataclass(frozen=True)
class Scene:
    """A series with all that was observed of it.

    Attributes:
        bands: Names.
        dates: "YYYY-MM-DD"; those of which nothing was observed are left out.
        days: (T,) days since 1970-01-01, rising.
        x: (T, C, H, W), 0 where not observed.
        m: (T, H, W) bool, observed.
        shapes: (N, H, W) bool, real clouds, of any date there is a mask of.
        shape_dates: Their dates.
    """

    name: str
    bands: tuple[str, ...]
    dates: tuple[str, ...]
    days: tuple[int, ...]
    x: Array
    m: npt.NDArray[np.bool_]
    shapes: npt.NDArray[np.bool_]
    shape_dates: tuple[str, ...]


@dataclass(frozen=True)
class Hidden:
    """What a method gets, and where it is scored.

    Attributes:
        x: (T, C, H, W), 0 wherever it is not `m`.
        m: (T, H, W) bool, observed and not hidden.
        scored: (T, H, W) bool, hidden pixels of which another date shows something.
        gap: (T, H, W) days to the nearest date that does; 0 where not scored.
    """

    x: Array
    m: npt.NDArray[np.bool_]
    scored: npt.NDArray[np.bool_]
    gap: npt.NDArray[np.int64]


def read_scene(folder: Path) -> Scene:
    """One of `SETS`: `images/`, `masks/` (0 clear, 1 cloud, 2 nodata) and `dates.csv`, one line a date."""
    image_prefix, mask_prefix = SETS[folder.name]
    with open(folder / "dates.csv", encoding="utf-8") as stream:
        stamps = [row["date"].replace(":", "") for row in csv.DictReader(stream)]
    masks = {stamp: folder / "masks" / f"{mask_prefix}{stamp}.tif" for stamp in stamps}
    images = tuple(
        ImageSpec(str(path), stamp[:10], MaskSpec(str(masks[stamp]), "missing"))
        for stamp in stamps
        if (path := folder / "images" / f"{image_prefix}{stamp}.tif").is_file()
    )
    series = Series(Area(images, folder.name))
    x, m = series.read()
    kept = np.flatnonzero(m.any(axis=(1, 2, 3)))
    clouds = [(stamp[:10], Raster(str(path)).read()[0] == 1) for stamp, path in masks.items() if path.is_file()]
    clouds = [(date, shape) for date, shape in clouds if SHAPES[0] <= shape.mean() <= SHAPES[1]]
    return Scene(
        folder.name,
        series.bands,
        tuple(str(series.dates[i]) for i in kept),
        tuple(int(series.days[i] or 0) for i in kept),
        x[kept],
        m[kept, 0],
        np.stack([shape for _, shape in clouds]),
        tuple(date for date, _ in clouds),
    )


def hide(scene: Scene, seed: int) -> Hidden:
    """Hide pixels of half of the clear dates, each under the clouds of another date drawn at random."""
    random = np.random.default_rng(seed)
    clear = np.flatnonzero(scene.m.mean(axis=(1, 2)) >= CLEAR)
    targets = random.permutation(clear)[: max(1, round(TARGETS * len(clear)))]
    hidden = np.zeros_like(scene.m)
    for target in sorted(targets):
        others = [i for i, date in enumerate(scene.shape_dates) if date != scene.dates[target]]
        hidden[target] = scene.m[target] & scene.shapes[random.choice(others)]
    m = scene.m & ~hidden
    gap = days_to_nearest(m, scene.days)
    scored = hidden & (gap > 0)
    return Hidden(np.where(m[:, None], scene.x, 0).astype(scene.x.dtype), m, scored, np.where(scored, gap, 0))


def days_to_nearest(m: npt.NDArray[np.bool_], days: tuple[int, ...]) -> npt.NDArray[np.int64]:
    """(T, H, W) days to the nearest date that was observed; 0 where that is the date itself, or where there is none."""
    before, after = neighbours(m)
    day, far = np.array(days)[:, None, None], np.iinfo(np.int64).max // 2
    since = np.where(before >= 0, day - np.take(days, np.maximum(before, 0)), far)
    until = np.where(after < len(days), np.take(days, np.minimum(after, len(days) - 1)) - day, far)
    nearest = np.minimum(since, until)
    return np.asarray(np.where(nearest == far, 0, nearest))


def figures(scene: Scene, hidden: Hidden, mean: Array, std: Array | None = None) -> dict[str, Any]:
    """How far off a method is on the scored pixels: over all, by band, and by days to the nearest observation.

    * rmse, mae: in digital numbers; psnr in dB against a reflectance of 1; sam: mean spectral angle in degrees.
    * ssim: mean of the local similarity (Gaussian window, σ = 1.5) at those pixels, per band in units of its 1st to
      99th percentile; what nobody observed counts as equal.
    * r2, by band: the share of the variance at those pixels that is told.
    * crps (of a Gaussian, in digital numbers), coverage (of mean ± 1.96 std) and coverage_90 (± 1.645 std), where there
      is a standard deviation; then also r2_seen, by band: of the visible pixels of the scored dates, and r2_plain: of
      those that are no strays (clouds that no mask tells).

    Args:
        mean: (T, C, H, W), numbers at the scored pixels at least.
        std: The same shape.
    """
    where = hidden.scored
    truth = scene.x.astype(np.float64)
    error = np.where(where[:, None], np.nan_to_num(mean.astype(np.float64)) - truth, 0.0)
    alike = similarity(scene, hidden, truth + error)
    angle = spectral_angle(truth, truth + error)

    def of(chosen: Array, bands: slice | int = slice(None)) -> dict[str, float]:
        off = np.moveaxis(error, 1, -1)[chosen][:, bands]
        mse = float(np.mean(off**2))
        found = {
            "rmse": mse**0.5,
            "mae": float(np.abs(off).mean()),
            "psnr": float(10 * np.log10(PEAK**2 / max(mse, 1e-12))),
            "ssim": float(np.moveaxis(alike, 1, -1)[chosen][:, bands].mean()),
        }
        if std is not None:
            spread = np.moveaxis(std.astype(np.float64), 1, -1)[chosen][:, bands]
            found["coverage"] = float((np.abs(off) <= 1.96 * spread).mean())
            found["coverage_90"] = float((np.abs(off) <= 1.6449 * spread).mean())
            found["crps"] = float(gaussian_crps(off, spread).mean())
        return found

    total = {**of(where), "sam": float(angle[where].mean()), "pixels": int(where.sum())}
    gaps: dict[str, Mapping[str, float]] = {}
    for name, (least, most) in GAPS.items():
        chosen = where & (hidden.gap >= least) & (hidden.gap <= most)
        if chosen.any():
            gaps[name] = {**of(chosen), "sam": float(angle[chosen].mean()), "pixels": int(chosen.sum())}
    bands = {name: of(where, index) for index, name in enumerate(scene.bands)}
    seen = hidden.m & hidden.scored.any(axis=(1, 2))[:, None, None]
    for index, band in enumerate(bands.values()):
        band["r2"] = _explained(truth[:, index][where], mean[:, index][where])
        if std is not None and seen.any():
            true, told = truth[:, index][seen], mean[:, index][seen]
            away = np.abs(true - np.median(true))
            plain = away <= STRAY * 1.4826 * np.median(away)
            band["r2_seen"], band["r2_plain"] = _explained(true, told), _explained(true[plain], told[plain])
    return {"all": total, "bands": bands, "gaps": gaps}


def _explained(truth: Array, told: Array) -> float:
    return float(1 - np.sum((truth - told) ** 2) / max(np.sum((truth - truth.mean()) ** 2), 1e-12))


def similarity(scene: Scene, hidden: Hidden, filled: Array) -> Array:
    """(T, C, H, W) local structural similarity (Wang et al. 2004) of the dates in which something is scored."""
    found = np.zeros(filled.shape)
    for band in range(filled.shape[1]):
        observed = scene.x[:, band][scene.m]
        low, high = np.percentile(observed, [1, 99])
        for date in np.flatnonzero(hidden.scored.any(axis=(1, 2))):
            level = scene.x[date, band][scene.m[date]].mean()
            truth, given = (np.where(scene.m[date], x[date, band], level) for x in (scene.x, filled))
            _, found[date, band] = structural_similarity(
                truth.astype(np.float64), given, data_range=max(high - low, 1.0), full=True, gaussian_weights=True,
                sigma=1.5, use_sample_covariance=False,
            )  # fmt: skip
    return found


def spectral_angle(a: Array, b: Array) -> Array:
    """(T, H, W) angle in degrees between the spectra of two (T, C, H, W)."""
    norms = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    cosine = np.einsum("tchw,tchw->thw", a, b) / np.maximum(norms, 1e-12)
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def gaussian_crps(error: Array, std: Array) -> Array:
    """Continuous ranked probability score of a Gaussian (Gneiting & Raftery 2007, eq. 21); |error| where std is 0."""
    from scipy.special import ndtr

    safe = np.maximum(std, 1e-9)
    z = error / safe
    density = np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
    return np.asarray(safe * (z * (2 * ndtr(z) - 1) + 2 * density - 1 / np.sqrt(np.pi)))
