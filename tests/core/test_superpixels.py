"""Superpixels: every pixel that has a value is in one connected piece, and pieces keep to edges."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("skimage")
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage.measure import label

from landbrush.core.superpixels import main, superpixels


def halves(height=60, width=80, noise=0.03, seed=0):
    image = np.zeros((height, width, 2), np.float32)
    image[:, width // 2 + 3 :] = 0.8
    return np.clip(image + np.random.default_rng(seed).normal(0, noise, image.shape), 0, 1).astype(np.float32)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**31 - 1), st.sampled_from([4, 9, 20]), st.floats(0, 0.4))
def test_pieces_cover_what_has_a_value_and_hang_together(seed, size, share):
    rng = np.random.default_rng(seed)
    image = rng.random((37, 53, 3)).astype(np.float32)
    image[rng.random((37, 53)) < share] = np.nan
    found = superpixels(image, size)
    np.testing.assert_array_equal(found == 0, np.isnan(image[..., 0]))
    assert set(np.unique(found[found > 0])) == set(range(1, found.max() + 1))
    # Looked at one by one, no number stands for two pieces.
    assert label(found, background=0, connectivity=1).max() == found.max()


def test_no_piece_crosses_an_edge_and_size_is_about_what_was_asked_for():
    found = superpixels(halves(), 8)
    left, right = set(np.unique(found[:, :43])), set(np.unique(found[:, 43:]))
    assert not left & right
    side = (found.size / found.max()) ** 0.5
    assert 5 < side < 12
    assert superpixels(halves(), 20).max() < found.max() / 3


@pytest.mark.parametrize("noise", [0.0, 0.05, 0.2, 0.5])
def test_noise_makes_neither_shreds_nor_one_piece_of_all(noise):
    image = halves(120, 160, noise)
    found = superpixels(image, 10)
    assert 0.7 < found.max() / (found.size / 100) < 1.3
    assert np.bincount(found.ravel())[1:].max() < 400


def test_an_image_of_nodata_has_no_piece():
    assert not superpixels(np.full((5, 6, 2), np.nan, np.float32), 4).any()


def test_the_command_writes_what_the_function_gives(tmp_path, capsys):
    source, target = tmp_path / "image.npy", tmp_path / "labels.npy"
    np.save(source, halves())
    assert main([str(source), "8", str(target)]) == 0
    found = np.load(target)
    np.testing.assert_array_equal(found, superpixels(halves(), 8))
    assert capsys.readouterr().out.strip() == str(found.max())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.npy", "labels.npy"]
