"""What there is to choose from, piece by piece: a model's view of images, or the rasters of a map that there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..data.class_map import IDS, map_classes, open_map
from ..data.grid import Grid, Window, row_bands
from ..data.raster import Raster
from ..data.series import Series
from ..errors import Cancelled, InputError
from ..evaluation.calibration import class_order
from ..inference.blending import predict_bands
from ..inference.outputs import beside, by_date
from ..inference.predictor import Predictor
from ..inference.rasters import FINE_LEVELS, LEVELS, NO_SHARE
from ..job import ClassSpec
from ..job.changes import MapSpec
from ..remedies import WITH_PROBABILITIES
from ..said import said
from ..uncertainty import ENTROPY, NOVELTY, normalised_entropy
from .cells import Pixels

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
Tell = Callable[[float], None]

#: Pixels × numbers of each that are handed on at once.
_PIECE = 1 << 22
#: Pixels around a part of a series that are looked at though nothing is suggested there.
_CONTEXT = 64


def network_pieces(
    predictor: Predictor, series: Series, region: Window, cancelled: Callable[[], bool], tell: Tell
) -> Iterator[tuple[Window, Pixels]]:
    """What a network says of a series, with the images themselves; windows in the series' grid, each pixel once."""
    seen = region.grown(_CONTEXT).intersection(series.grid.window) or region
    novel = predictor.extras.index(NOVELTY) if NOVELTY in predictor.extras else None
    mean, std = (np.array(item, np.float32)[:, None, None] for item in (predictor.info.mean, predictor.info.std))
    bands = predict_bands(predictor, series, seen, cancelled, tell)
    with closing(bands):
        for band in bands:
            dates, classes, height, width = band.probabilities.shape
            rows = max(1, _PIECE // (width * dates * (classes + len(mean))))
            for top, count in row_bands(height, rows):
                whole = Window(seen.row + band.row + top, seen.col + band.col, count, width)
                part = whole.intersection(region)
                if part is None:
                    continue
                inner = part.relative_to(whole).slices
                down = slice(top + inner[0].start, top + inner[0].stop)
                p = band.probabilities[..., down, inner[1]]
                pixels, valid = series.read(part)
                x = np.where(valid, (pixels.astype(np.float32) - mean) / std, 0).astype(np.float32)
                yield (
                    part,
                    Pixels(
                        p.cpu().numpy(),
                        normalised_entropy(p, 1).cpu().numpy(),
                        band.observed[..., down, inner[1]].cpu().numpy(),
                        None if novel is None else band.extras[:, novel, down, inner[1]].cpu().numpy(),
                        x,
                    ),
                )


@dataclass(frozen=True)
class KnownMap:
    """The rasters of a map that there is, in order of date, on one grid.

    Attributes:
        dates: (T,) or (None,).
        classes: K.
    """

    dates: tuple[str | None, ...]
    classes: tuple[ClassSpec, ...]
    _uncertain: tuple[Raster, ...]
    _told: tuple[Raster, ...]
    _orders: tuple[dict[int, int] | None, ...]

    @property
    def grid(self) -> Grid:
        return self._uncertain[0].grid

    @property
    def paths(self) -> list[str]:
        return [raster.path for raster in (*self._uncertain, *self._told)]

    def pieces(self, region: Window, cancelled: Callable[[], bool], tell: Tell) -> Iterator[tuple[Window, Pixels]]:
        """Windows in the grid, each pixel once."""
        numbers = region.width * len(self.dates) * (len(self.classes) + 2)
        for row, height in row_bands(region.height, max(1, _PIECE // numbers)):
            if cancelled():
                raise Cancelled
            window = Window(region.row + row, region.col, height, region.width)
            yield window, self._read(window)
            tell((row + height) / region.height)

    def _read(self, window: Window) -> Pixels:
        p = np.zeros((len(self.dates), len(self.classes), *window.shape), np.float32)
        entropy, novelty = (np.zeros((len(self.dates), *window.shape), np.float32) for _ in range(2))
        seen = np.zeros((len(self.dates), *window.shape), np.bool_)
        for date, (unsure, told, order) in enumerate(zip(self._uncertain, self._told, self._orders)):
            levels = np.float32(FINE_LEVELS if unsure.dtype == np.uint16 else LEVELS)
            stored = unsure.read(window)
            seen[date] = unsure.valid(window, pixels=stored)
            entropy[date] = stored[unsure.bands.index(ENTROPY)] / levels
            if NOVELTY in unsure.bands:
                novelty[date] = stored[unsure.bands.index(NOVELTY)] / levels
            p[date], there = self._shares(told, order, window)
            seen[date] &= there
        return Pixels(p, entropy, seen, novelty)

    def _shares(self, raster: Raster, order: dict[int, int] | None, window: Window) -> tuple[Floats, Bools]:
        if order is None:
            ids = raster.read(window, [0])[0]
            ones = np.stack([ids == item.id for item in self.classes])
            return ones.astype(np.float32), ones.any(0)
        stored = raster.read(window, [order[item.id] for item in self.classes])
        there = (stored != NO_SHARE).all(0)
        total = stored.sum(0, dtype=np.float32)
        return (stored / np.where(total > 0, total, 1)).astype(np.float32), there & (total > 0)


def open_known(uncertainty: Sequence[MapSpec], probabilities: Sequence[MapSpec], warnings: list[str]) -> KnownMap:
    """The rasters of a job.

    Raises:
        InputError: One of them is none of ours, has no date or that of another, has other pixels, or there are neither
            probabilities nor a map beside it.
    """
    unsure = by_date(uncertainty, warnings, undated=True)
    given = by_date(probabilities, warnings, undated=True)
    for date in given:
        if date not in unsure:
            values = {"path": given[date].path}
            raise InputError(
                said("{path} is of {date}, and no uncertainty raster is", date=date, **values)
                if date
                else said("{path} is of no date, and no uncertainty raster is", **values)
            )
    dates = sorted(unsure)
    first = unsure[dates[0]]
    told = []
    for date in dates:
        raster = unsure[date]
        if ENTROPY not in raster.bands or raster.dtype not in (np.uint8, np.uint16):
            raise InputError(
                said(
                    "{path} is no uncertainty raster of Landbrush: it has no band named {entropy}",
                    path=raster.path,
                    entropy=repr(ENTROPY),
                )
            )
        found = (
            given.get(date)
            or beside(raster, "uncertainty", "probabilities")
            or beside(raster, "uncertainty", "segmentation")
        )
        if found is None:
            raise InputError(
                said(
                    "{path} has neither the probabilities nor the map of its run beside it; name the probabilities",
                    path=raster.path,
                )
            )
        for other in (raster, found):
            if not other.grid.same_as(first.grid):
                raise InputError(
                    said(
                        "{path} has other pixels than {other}; give rasters of one run",
                        path=other.path,
                        other=first.path,
                    )
                )
        told.append(found)
    maps = (beside(unsure[date], "uncertainty", "segmentation") for date in dates)
    named = [item for item in maps if item is not None]
    classes = _classes(named[0] if named else None, told[0])
    orders = tuple(_order(item, classes) for item in told)
    if any(order is None for order in orders):
        warnings.append(
            said(
                "there are no probabilities beside the map, so it is not told between which classes it "
                "is unsure; give a model and images, or {advice}",
                advice=WITH_PROBABILITIES,
            )
        )
    return KnownMap(
        tuple(date or None for date in dates), classes, tuple(unsure[date] for date in dates), tuple(told), orders
    )


def _is_map(raster: Raster) -> bool:
    return raster.count == 1 and bool(raster.category_names)


def _classes(named: Raster | None, told: Raster) -> tuple[ClassSpec, ...]:
    """As the map names them, else as the bands of the probabilities do."""
    source = named or (told if _is_map(told) else None)
    if source is not None:
        found = map_classes(open_map(source.path), np.zeros(IDS, np.int64))
        if found:
            return tuple(found)
    order = class_order(told, [ClassSpec(number, name, "#888888") for number, name in enumerate(told.bands, 1)])
    return tuple(ClassSpec(number, told.bands[band], "#888888") for number, band in sorted(order.items()))


def _order(raster: Raster, classes: Sequence[ClassSpec]) -> dict[int, int] | None:
    """Band of each class of a raster of probabilities; None of a map."""
    if _is_map(raster):
        return None
    order = class_order(raster, list(classes))
    for item in classes:
        if item.id not in order:
            raise InputError(
                said(
                    "{path} has no probability of “{class_name}”, which the map has",
                    path=raster.path,
                    class_name=item.name,
                )
            )
    return order
