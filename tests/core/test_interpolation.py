"""Interpolation in time is numpy's, pixel by pixel, and looks at observed pixels only."""

from __future__ import annotations

import weakref
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from landbrush.core.data.grid import Window
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.inference.predictor import never
from landbrush.core.inpainting.interpolation import interpolate, interpolated, neighbours, require_dates

quick = settings(max_examples=60, deadline=None)
TYPES = {"uint8": 255, "uint16": 65535, "int16": 32767, "float32": 1e4}


@st.composite
def gappy_series(draw, least=1):
    """(x (T, C, H, W), m (T, H, W), days (T,) rising)."""
    dates, height, width = draw(st.integers(2, 6)), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    days = np.cumsum(draw(st.lists(st.integers(1, 400), min_size=dates, max_size=dates)))
    m = draw(arrays.arrays(bool, (dates, height, width)))
    dtype = draw(st.sampled_from(sorted(TYPES)))
    x = np.random.default_rng(draw(st.integers(0, 99))).uniform(
        0, TYPES[dtype], (dates, draw(st.integers(least, 3)), height, width)
    )
    return x.astype(dtype), m, tuple(days.tolist())


def fill(x, m, days):
    """(values (T, C, H, W) float64, NaN where not filled; filled (T, H, W))."""
    values = np.full(x.shape, np.nan)
    found = neighbours(m)
    masks = []
    for date in range(len(x)):
        place, numbers = interpolate(x, days, *found, date)
        values[date][:, place] = numbers
        masks.append(place)
    return values, np.stack(masks)


@given(gappy_series())
@quick
def test_every_pixel_is_what_numpy_interpolates(series):
    x, m, days = series
    values, filled = fill(x, m, days)
    for row, col in np.ndindex(m.shape[1:]):
        seen = m[:, row, col]
        np.testing.assert_array_equal(filled[:, row, col], ~seen & seen.any())
        if not seen.any():
            continue
        for band in range(x.shape[1]):
            known = np.array(days)[seen], x[seen, band, row, col].astype(np.float64)
            expected = np.interp(days, *known)
            np.testing.assert_allclose(values[~seen, band, row, col], expected[~seen], rtol=1e-12)


@given(gappy_series(), st.integers(0, 99))
@quick
def test_hidden_values_never_matter(series, seed):
    x, m, days = series
    hidden = np.broadcast_to(~m[:, None], x.shape)
    other = x.copy()
    garbage = np.random.default_rng(seed).uniform(0, TYPES[x.dtype.name], int(hidden.sum()))
    other[hidden] = np.nan if x.dtype.kind == "f" else garbage.astype(x.dtype)
    np.testing.assert_array_equal(fill(x, m, days)[0], fill(other, m, days)[0])


@given(gappy_series(least=3), st.permutations([0, 1, 2]))
@quick
def test_bands_go_their_own_ways(series, order):
    x, m, days = series
    np.testing.assert_array_equal(fill(x, m, days)[0][:, order], fill(x[:, order], m, days)[0])


@given(gappy_series(), st.integers(-10_000, 10_000), st.integers(1, 5))
@quick
def test_only_how_far_apart_the_dates_are_counts(series, shift, scale):
    x, m, days = series
    moved = tuple(day * scale + shift for day in days)
    np.testing.assert_allclose(fill(x, m, days)[0], fill(x, m, moved)[0], rtol=1e-9)


def test_a_date_with_nothing_observed_is_filled_and_the_ends_repeat():
    x = np.array([0, 10, 99, 40, 0], np.uint16).reshape(5, 1, 1, 1)
    m = np.array([0, 1, 0, 1, 0], bool).reshape(5, 1, 1)
    values, filled = fill(x, m, (0, 100, 110, 130, 1000))
    np.testing.assert_array_equal(values.ravel(), [10, np.nan, 20, np.nan, 40])
    np.testing.assert_array_equal(filled.ravel(), ~m.ravel())


@dataclass
class ArraySeries:
    """A series in memory."""

    x: np.ndarray
    m: np.ndarray
    days: tuple
    name: str = "scene"

    def __post_init__(self):
        self.bands = [f"B{i}" for i in range(self.x.shape[1])]
        self.dtype = self.x.dtype
        self.reads = []

    def __len__(self):
        return len(self.x)

    def read(self, window):
        rows, cols = window.slices
        x = self.x[:, :, rows, cols].copy()
        self.reads.append(weakref.ref(x))
        self.alive = max(getattr(self, "alive", 0), sum(ref().nbytes for ref in self.reads if ref() is not None))
        return x, self.m[:, None, rows, cols].copy()


@given(gappy_series(), st.integers(1, 4000), st.data())
@quick
def test_windows_cover_the_region_once_and_agree_with_the_whole(series, memory, data):
    x, m, days = series
    whole, _ = fill(x, m, days)
    height, width = m.shape[1:]
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    region = Window(row, col, data.draw(st.integers(1, height - row)), data.draw(st.integers(1, width - col)))
    times, shares = np.zeros((height, width), int), []
    for piece in interpolated(ArraySeries(x, m, days), region, never, shares.append, memory=memory):
        rows, cols = piece.window.slices
        times[rows, cols] += 1
        np.testing.assert_array_equal(piece.m, m[:, rows, cols])
        for date in range(len(x)):
            place, values, deviations = piece.fill(date)
            assert deviations is None
            np.testing.assert_array_equal(values, whole[date][:, rows, cols][:, place])
    inside = np.zeros_like(times)
    inside[region.slices] = 1
    np.testing.assert_array_equal(times, inside)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


@pytest.mark.parametrize(("height", "width"), [(40, 60), (400, 60), (40, 600)])
def test_memory_does_not_grow_with_the_raster(height, width):
    rng = np.random.default_rng(0)
    x = rng.integers(0, 9999, (5, 3, height, width)).astype(np.uint16)
    series = ArraySeries(x, rng.random((5, height, width)) < 0.5, (0, 10, 20, 30, 40))
    memory = 100_000
    for piece in interpolated(series, Window(0, 0, height, width), never, lambda share: None, memory=memory):
        assert piece.x.nbytes < memory
    assert len(series.reads) > 1
    assert series.alive < memory


def test_cancelling_ends_it():
    series = ArraySeries(np.zeros((2, 1, 8, 8), np.uint8), np.ones((2, 8, 8), bool), (0, 1))
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        for _ in interpolated(series, Window(0, 0, 8, 8), cancelled, lambda share: None, memory=1):
            pass
    assert len(series.reads) == 3


def test_two_dates_are_needed_and_all_must_be_known():
    x, m = np.zeros((2, 1, 2, 2), np.uint8), np.ones((2, 2, 2), bool)
    with pytest.raises(InputError, match="scene: the method linear needs images of at least two dates"):
        require_dates(ArraySeries(x[:1], m[:1], (7,)))
    with pytest.raises(InputError, match="needs the date of every image"):
        require_dates(ArraySeries(x, m, (7, None)))
    assert require_dates(ArraySeries(x, m, (7, 9))) == (7, 9)
