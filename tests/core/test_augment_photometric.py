"""Strong views: what was not observed enters nothing and stays, and every change is the one it says it is."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from landbrush.core.augment import blur, contrast, drop_bands, photometric_jitter, strong_photometric

SEEDS = st.integers(0, 10**6)
SHAPES = st.tuples(st.integers(1, 4), st.integers(1, 3), st.integers(1, 4), st.integers(1, 9), st.integers(1, 9))
CHANGES = {
    "jitter": lambda x, m: photometric_jitter(x, m, 0.3),
    "contrast": lambda x, m: contrast(x, m, 0.5),
    "blur": lambda x, m: blur(x, m, probability=0.7, sigma=2.0),
    "drop": lambda x, m: drop_bands(x, m, probability=0.5),
    "strong": lambda x, m: strong_photometric(x, m, 0.3),
}


def make_tiles(shape, seed, share=0.7):
    b, t, c, h, w = shape
    torch.manual_seed(seed)
    return torch.randn(b, t, c, h, w), torch.rand(b, t, 1, h, w) < share


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS, st.sampled_from([float("nan"), 1e30]))
def test_what_was_not_observed_enters_nothing_and_stays(change, shape, seed, hidden):
    x, m = make_tiles(shape, seed)
    spoiled = torch.where(m, x, torch.tensor(hidden))
    torch.manual_seed(seed)
    first = change(x, m)
    torch.manual_seed(seed)
    second = change(spoiled, m)
    seen = m.expand_as(x)
    assert first.shape == x.shape
    assert torch.isfinite(first).all()
    assert torch.equal(first[seen], second[seen])
    assert torch.equal(first[~seen], x[~seen])
    assert second[~seen].isnan().all() if np.isnan(hidden) else torch.equal(second[~seen], spoiled[~seen])


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_neither_autocast_nor_the_layout_in_memory_changes_the_result(change):
    x, m = make_tiles((3, 2, 4, 8, 8), 0)
    torch.manual_seed(1)
    expected = change(x, m)
    torch.manual_seed(1)
    with torch.autocast("cpu", torch.bfloat16):
        torch.testing.assert_close(change(x, m), expected)
    order = (0, 3, 4, 1, 2)
    torch.manual_seed(1)
    turned = change(x.permute(order).contiguous().permute(order), m.permute(order).contiguous().permute(order))
    torch.testing.assert_close(turned, expected, atol=1e-5, rtol=1e-5)
    torch.manual_seed(2)
    assert not torch.equal(change(x, m), expected)


def test_no_strength_changes_nothing():
    x, m = make_tiles((2, 1, 3, 8, 8), 0)
    assert strong_photometric(x, m, 0.0) is x
    assert blur(x, m, probability=0.0, sigma=2.0) is x
    assert torch.equal(drop_bands(x, m, probability=0.0), x)
    torch.testing.assert_close(contrast(x, m, 0.0), x)


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS)
def test_contrast_keeps_the_order_of_values_and_follows_its_formula(shape, seed):
    x, m = make_tiles(shape, seed)
    out = contrast(x, m, 0.5).double().numpy()
    for b, t in np.ndindex(*shape[:2]):
        seen = m[b, t, 0].numpy()
        gammas = []
        for c in range(shape[2]):
            values, changed = x[b, t, c].double().numpy()[seen], out[b, t, c][seen]
            order = np.argsort(values)
            assert (np.diff(changed[order]) >= -1e-5).all()
            if values.size > 2:
                away, after = ((v - values.mean()) / max(values.std(), 1e-6) for v in (values, changed))
                assert (np.sign(away) * after >= -1e-4).all()
                clear = (abs(np.log(abs(away) + 1e-9)) > 0.2) & (abs(away) > 0.05) & (abs(after) > 1e-3)
                gammas += list(np.log(abs(after[clear])) / np.log(abs(away[clear])))
        if gammas:
            np.testing.assert_allclose(gammas, np.full(len(gammas), np.median(gammas)), rtol=5e-3)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.5, 2.0))
def test_contrast_of_any_strength_at_most_squares_a_distance(seed, strength):
    """A roof far from the mean must not reach values from which a training never comes back."""
    torch.manual_seed(seed)
    x, m = torch.randn(4, 1, 2, 8, 8), torch.ones(4, 1, 1, 8, 8, dtype=torch.bool)
    x[:, :, :, 0, 0] = 30.0
    out = contrast(x, m, strength)
    centre, spread = x.mean((3, 4), keepdim=True), x.std((3, 4), keepdim=True, unbiased=False)
    away, before = (out - centre).abs() / spread, (x - centre).abs() / spread
    assert (away <= torch.maximum(before**2, before**0.5) * 1.001).all()


def test_a_constant_tile_survives_contrast_and_blur():
    x, m = torch.full((2, 1, 3, 8, 8), 1.7), torch.rand(2, 1, 1, 8, 8) < 0.5
    torch.testing.assert_close(contrast(x, m, 0.5), x)
    torch.testing.assert_close(blur(x, m, probability=1.0, sigma=3.0), x)


@settings(max_examples=20, deadline=None)
@given(SEEDS, st.integers(1, 3))
def test_blur_is_a_normalised_gaussian(seed, dates):
    x, m = make_tiles((3, dates, 2, 17, 12), seed, share=0.6)
    torch.manual_seed(seed)
    out = blur(x, m, probability=1.0, sigma=1.5)
    torch.manual_seed(seed)
    sigmas = (0.1 + 1.4 * torch.rand(3)).double().numpy()
    for b, t, c in np.ndindex(3, dates, 2):
        seen = m[b, t, 0].double().numpy()

        def smooth(plane, sigma=sigmas[b]):
            return ndimage.gaussian_filter(plane, sigma, mode="constant", truncate=12 / min(sigma, 1.0))

        expected = smooth(x[b, t, c].double().numpy() * seen) / np.maximum(smooth(seen), 1e-12)
        where = seen > 0
        np.testing.assert_allclose(out[b, t, c].double().numpy()[where], expected[where], atol=1e-4)


def test_blur_takes_its_share_of_tiles():
    x, m = make_tiles((2000, 1, 1, 3, 3), 0, share=2.0)
    changed = (blur(x, m, probability=0.3, sigma=2.0) != x).flatten(1).any(1).float().mean()
    assert changed == pytest.approx(0.3, abs=0.05)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 8), SEEDS, st.floats(0, 1))
def test_a_lost_band_is_lost_on_all_dates_and_one_band_is_always_left(bands, seed, probability):
    x, m = make_tiles((20, 2, bands, 3, 3), seed, share=2.0)
    lost = (drop_bands(x, m, probability=probability) == 0).flatten(3)
    assert torch.equal(lost.any(3), lost.all(3))
    assert torch.equal(lost[:, 0], lost[:, 1])
    assert not lost[:, 0, :, 0].all(1).any()


def test_bands_are_lost_as_often_as_asked():
    x, m = make_tiles((3000, 1, 6, 1, 1), 0, share=2.0)
    assert (drop_bands(x, m, probability=0.2) == 0).float().mean() == pytest.approx(0.2, abs=0.02)
