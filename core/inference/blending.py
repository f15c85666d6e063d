"""Overlapping tiles blended into a whole raster, streamed by row bands.

Probabilities are blended, not logits: their influence is bounded by the tile's weight, so one overconfident tile edge
cannot overrule its neighbour, and where two tiles disagree the result says so by a higher entropy.

The Hann window is separable, and so is the sum of all tiles' windows: each axis has its own weights, divided by their
sum beforehand. What is accumulated is the final probability already; there is no second pass and no sum of weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..data.grid import Window, tile_starts
from ..data.tiles import to_device_type
from ..data.unannotated import days_of
from ..errors import Cancelled, InputError
from ..said import said
from .predictor import Predictor, never

if TYPE_CHECKING:
    from ..data.series import Series

#: Bytes for one row of tiles (accumulators and pixels). Wider rasters go in strips of columns, which share the tiles at
#: their seams.
MEMORY = 384 << 20


@dataclass(frozen=True)
class Axis:
    """Where the tiles lie along one axis, and how much each of their pixels counts.

    Attributes:
        length: Pixels covered, at least `tile`.
        tile: Side of a tile.
        starts: First pixel of each tile, rising; the last tile ends at `length`.
        weights: (n, tile) float32; over the tiles that cover a pixel they sum to one.
    """

    length: int
    tile: int
    starts: tuple[int, ...]
    weights: npt.NDArray[np.float32]


def axis(length: int, tile: int, overlap: float) -> Axis:
    """Tiles evenly spread along `length` pixels, overlapping their neighbours by at least `overlap` of a tile.

    An axis shorter than a tile is padded to one.
    """
    length = max(length, tile)
    starts = tile_starts(length, tile, min(tile - 1, math.ceil(tile * overlap)))
    window = np.sin(np.pi * (np.arange(tile) + 0.5) / tile) ** 2
    total = np.zeros(length)
    for start in starts:
        total[start : start + tile] += window
    weights = np.stack([window / total[start : start + tile] for start in starts]).astype(np.float32)
    return Axis(length, tile, tuple(starts), weights)


@dataclass(frozen=True)
class Strip:
    """Columns `first`–`stop` of the region, and the tiles (by number along the axis) that they need."""

    first: int
    stop: int
    tiles: range


def strips(columns: Axis, width: int) -> list[Strip]:
    """The axis cut so that the tiles of each strip span at most `width` pixels, or are few.

    Cut through the middle of a tile where no other lies, so that two strips share as few tiles as can be.
    """
    starts, tile = columns.starts, columns.tile
    count = len(starts)
    # One tile at each seam is computed twice: strips of fewer than four would waste too much.
    per_strip = max(4, 1 + max(0, width - tile) * max(count - 1, 1) // max(columns.length - tile, 1))
    found, first, tile_number = [], 0, 0
    while True:
        last = tile_number + per_strip - 1
        if last >= count - 1:
            found.append(Strip(first, columns.length, _needed(columns, first, columns.length)))
            return found
        stop = starts[last] + tile // 2
        found.append(Strip(first, stop, _needed(columns, first, stop)))
        first, tile_number = stop, last


def _needed(columns: Axis, first: int, stop: int) -> range:
    touching = [i for i, start in enumerate(columns.starts) if start < stop and start + columns.tile > first]
    return range(touching[0], touching[-1] + 1)


@dataclass(frozen=True)
class Band:
    """A finished piece of the map; its tensors are overwritten when the next piece is asked for.

    Attributes:
        row, col: Of its first pixel within the region asked for.
        probabilities: (T, K, h, w) float32 on the predictor's device; zeros where `mapped` is False.
        observed: (T, h, w) bool.
        extras: (T, E, h, w) float32, what the predictor tells beside them; see `Predictor.probabilities`.
    """

    row: int
    col: int
    probabilities: Tensor
    observed: Tensor
    extras: Tensor

    @property
    def mapped(self) -> Tensor:
        """(h, w) bool, at least one date was observed."""
        return self.observed.any(0)


@dataclass(frozen=True)
class Question:
    """What every tile is asked.

    Attributes:
        channels: K, of the answer.
        ask: (B, T, K, H, W) float32 from normalised tiles (B, T, C, H, W), where they were observed (B, T, 1, H, W)
            and days (B, T) or None.
        worth: From where pixels were observed (T, 1, h, w) to masks (h, w); a tile is asked where each of them is True
            somewhere in it.
    """

    channels: int
    ask: Callable[[Tensor, Tensor, Tensor | None], Tensor]
    worth: Callable[[Tensor], Sequence[Tensor]]


@dataclass(frozen=True)
class Piece:
    """Finished answers; the tensors are overwritten when the next piece is asked for.

    Attributes:
        row, col: Of the first pixel within the region asked for.
        values: (T, K, h, w) float32 on the predictor's device: the answers times their weights.
        weight: (h, w) float32, the sum of those weights: 1 where all tiles of a pixel were asked, 0 where none was.
        observed: (T, h, w) bool.
    """

    row: int
    col: int
    values: Tensor
    weight: Tensor
    observed: Tensor

    @property
    def seen(self) -> Tensor:
        """(h, w) bool, at least one date was observed."""
        return self.observed.any(0)


def predict_bands(
    predictor: Predictor,
    series: Series,
    window: Window | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] | None = None,
    memory: int = MEMORY,
) -> Generator[Band, None, None]:
    """Class probabilities of a series, piece by piece, each pixel once; see `blend`.

    Tiles without any observed pixel are not computed.
    """
    classes = predictor.classes
    # What the views of a tile disagree about is blended like a probability: taken between tiles as well, it would
    # show where they overlap.
    question = Question(classes + len(predictor.extras), predictor.probabilities, lambda m: (m.any(0)[0],))
    with closing(blend(predictor, question, series, window, cancelled, progress, memory)) as pieces:
        for piece in pieces:
            yield Band(piece.row, piece.col, piece.values[:, :classes], piece.observed, piece.values[:, classes:])


def blend(
    predictor: Predictor,
    question: Question,
    series: Series,
    window: Window | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] | None = None,
    memory: int = MEMORY,
) -> Generator[Piece, None, None]:
    """The answers of overlapping tiles blended, piece by piece, each pixel once.

    Rows come in order, all of one strip of columns before the next; most rasters are one strip. Memory depends on
    `memory`, not on the raster.

    Args:
        window: Region of the series' grid; None = all of it.
        cancelled: Asked before every batch.
        progress: Told the share of tiles done.
        memory: Bytes for the accumulators and the pixels of one row of tiles.

    Raises:
        InputError: The series has another number of bands than the model, or cannot be read.
        Cancelled: `cancelled` said so.
    """
    bands = len(predictor.info.mean)
    if len(series.bands) != bands:
        raise InputError(
            said("the model was trained on {bands} bands, the image has {count}", bands=bands, count=len(series.bands))
        )
    region = window or series.grid.window
    dates = len(series.dates)
    tile_height, tile_width = predictor.side(region.height, dates), predictor.side(region.width, dates)
    rows = axis(region.height, tile_height, predictor.overlap)
    columns = axis(region.width, tile_width, predictor.overlap)
    # Pixels are there three times: in use, read ahead, and on their way from one to the other.
    column_bytes = tile_height * (4 + dates * (4 * question.channels + 3 * (bands * series.dtype.itemsize + 1)))
    cut = strips(columns, memory // column_bytes)
    widest = max(_width(columns, strip.tiles) for strip in cut)
    # Made once for all strips: whoever holds a piece keeps the accumulators alive.
    acc = torch.zeros((dates, question.channels, rows.tile, widest), device=predictor.device)
    weight = torch.zeros((1, 1, rows.tile, widest), device=predictor.device)
    pixels = _RollingPixels(series, region, rows, widest, predictor.device)
    total = len(rows.starts) * sum(len(strip.tiles) for strip in cut)
    done = 0
    for strip in cut:
        with closing(_blend_strip(predictor, question, pixels, acc, weight, rows, columns, strip, cancelled)) as steps:
            for piece, tiles in steps:
                done += tiles
                if progress is not None:
                    progress(done / total)
                if piece is not None:
                    yield piece


def _width(columns: Axis, tiles: range) -> int:
    return columns.starts[tiles[-1]] + columns.tile - columns.starts[tiles[0]]


def _blend_strip(
    predictor: Predictor,
    question: Question,
    pixels: _RollingPixels,
    acc: Tensor,
    weight: Tensor,
    rows: Axis,
    columns: Axis,
    strip: Strip,
    cancelled: Callable[[], bool],
) -> Generator[tuple[Piece | None, int], None, None]:
    """One strip from top to bottom: (None, tiles done) after each batch, (piece, 0) after each row of tiles."""
    device, region = predictor.device, pixels.region
    left, width = columns.starts[strip.tiles[0]], _width(columns, strip.tiles)
    starts = {i: columns.starts[i] - left for i in strip.tiles}
    first, stop = strip.first - left, min(strip.stop, region.width) - left
    acc, weight = acc[..., :width].zero_(), weight[..., :width].zero_()
    pixels.enter(left, width)
    days = pixels.days()
    row_weights = torch.from_numpy(rows.weights).to(device)
    column_weights = torch.from_numpy(columns.weights).to(device)
    batch = predictor.batch_size(len(acc), rows.tile, columns.tile)

    with ThreadPoolExecutor(1, "landbrush-read") as pool:
        ahead = pool.submit(pixels.read, 0)
        for number, top in enumerate(rows.starts):
            fresh = ahead.result()
            if number + 1 < len(rows.starts):
                ahead = pool.submit(pixels.read, number + 1)
            x, m = pixels.roll(number, *fresh)
            del fresh
            counts = [np.concatenate([[0], mask.any(0).cpu().numpy().cumsum()]) for mask in question.worth(m)]
            wanted = [i for i, at in starts.items() if all(n[at + columns.tile] > n[at] for n in counts)]
            yield None, len(strip.tiles) - len(wanted)
            for begin in range(0, len(wanted), batch):
                if cancelled():
                    raise Cancelled
                chosen = wanted[begin : begin + batch]
                places = [slice(starts[i], starts[i] + columns.tile) for i in chosen]
                observed = torch.stack([m[..., place] for place in places])
                tiles = predictor.normalise(torch.stack([x[..., place] for place in places]), observed, pixels.shift)
                answers = question.ask(tiles, observed, None if days is None else days.expand(len(tiles), -1))
                for i, place, part in zip(chosen, places, answers):
                    share = row_weights[number][:, None] * column_weights[i]
                    acc[..., place].addcmul_(part, share)
                    weight[..., place].add_(share)
                yield None, len(chosen)
            last = number + 1 == len(rows.starts)
            ready = (region.height - top) if last else rows.starts[number + 1] - top
            if cancelled():
                raise Cancelled
            observed = m[:, 0, :ready, first:stop]
            yield Piece(top, strip.first, acc[:, :, :ready, first:stop], weight[0, 0, :ready, first:stop], observed), 0
            if not last:
                for sums in (acc, weight):
                    _shift_up(sums, ready)
                    sums[:, :, rows.tile - ready :] = 0.0


class _RollingPixels:
    """The pixels of one row of tiles on the device; the rows that the next one shares stay, the others are read."""

    def __init__(self, series: Series, region: Window, rows: Axis, widest: int, device: torch.device) -> None:
        dates, bands = len(series.dates), len(series.bands)
        sample, self.shift = to_device_type(np.zeros(1, series.dtype))
        self.region = region
        self._series, self._rows = series, rows
        self._left = self._width = self._inside = 0
        self._x = torch.zeros((dates, bands, rows.tile, widest), dtype=sample.dtype, device=device)
        self._m = torch.zeros((dates, 1, rows.tile, widest), dtype=torch.bool, device=device)

    def days(self) -> Tensor | None:
        """(T,) days since 1970-01-01; None if a date is not known."""
        days = days_of(self._series)
        return None if days is None else torch.tensor(days, dtype=torch.float32, device=self._x.device)

    def enter(self, left: int, width: int) -> None:
        """Go to the top of the strip of `width` columns from `left`, which may reach out of the region."""
        self._left, self._width = left, width
        self._inside = min(width, self.region.width - left)
        self._m.zero_()

    def _new_rows(self, number: int) -> tuple[int, int]:
        starts, tile = self._rows.starts, self._rows.tile
        return (starts[number - 1] + tile if number else 0), min(starts[number] + tile, self.region.height)

    def read(self, number: int) -> tuple[Tensor, Tensor]:
        """What the row of tiles `number` needs and the one before it did not."""
        top, bottom = self._new_rows(number)
        region = self.region
        x, m = self._series.read(Window(region.row + top, region.col + self._left, bottom - top, self._inside))
        return to_device_type(x)[0], torch.from_numpy(m)

    def roll(self, number: int, x: Tensor, m: Tensor) -> tuple[Tensor, Tensor]:
        """Move on to the row of tiles `number`, given what `read` gave for it.

        Returns:
            Pixels (T, C, tile, width) less `shift`, and (T, 1, tile, width) whether they were observed.
        """
        top, bottom = self._new_rows(number)
        start = self._rows.starts[number]
        for buffer, fresh in ((self._x, x), (self._m, m)):
            if number:
                _shift_up(buffer, start - self._rows.starts[number - 1])
            buffer[:, :, top - start : bottom - start, : self._inside] = fresh.to(buffer.device)
        return self._x[..., : self._width], self._m[..., : self._width]


def _shift_up(buffer: Tensor, rows: int) -> None:
    """Move everything up by `rows` rows, plane by plane because the two ranges may overlap."""
    for plane in buffer.flatten(0, 1):
        plane[:-rows] = plane[rows:].clone()
