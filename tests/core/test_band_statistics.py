"""Mean and standard deviation of the bands, however the pixels come."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.data.band_statistics import BandSums


@settings(max_examples=30, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from(["uint8", "uint16", "int16", "float32"]),
    st.lists(st.integers(1, 40), min_size=1, max_size=5),
    st.floats(0.05, 1.0),
)
def test_they_are_those_of_all_observed_pixels_together(seed, dtype, cuts, observed):
    random = np.random.default_rng(seed)
    sums, pooled = BandSums(3), []
    for rows in cuts:
        x = (random.normal(size=(2, 3, rows, 7)) * [[[8]], [[3]], [[0]]] + [[[90]], [[120]], [[55]]]).astype(dtype)
        m = random.random((2, 1, rows, 7)) < observed
        sums.add(x, m)
        pooled.append(np.moveaxis(x, 1, -1)[m[:, 0]].astype(np.float64))
    pixels = np.concatenate(pooled)
    mean, std = sums.statistics()
    if len(pixels):
        np.testing.assert_allclose(mean, pixels.mean(0))
        np.testing.assert_allclose(std, np.where(pixels.std(0) > 0, pixels.std(0), 1.0), rtol=1e-6)
    else:
        assert (mean, std) == ((0.0,) * 3, (1.0,) * 3)


def test_a_small_spread_far_from_zero_keeps_its_digits():
    values = 1e6 + np.random.default_rng(0).normal(size=(1, 1, 200, 200))
    sums = BandSums(1)
    for row in range(0, 200, 10):
        sums.add(values[:, :, row : row + 10], np.ones((1, 1, 10, 200), bool))
    assert sums.statistics()[1][0] == pytest.approx(values.std(), rel=1e-9)


def test_what_was_not_observed_is_never_counted():
    x = np.full((1, 2, 4, 4), np.nan, np.float32)
    m = np.zeros((1, 1, 4, 4), bool)
    x[0, :, 0, :2], m[0, 0, 0, :2] = [[1, 3], [5, 5]], True
    sums = BandSums(2)
    sums.add(x, m)
    assert sums.statistics() == ((2.0, 5.0), (1.0, 1.0))
