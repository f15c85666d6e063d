"""Maps move images, distributions, validity and labels alike, and back; what was not observed moves nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from landbrush.core.augment import Maps
from landbrush.core.augment.geometric import UNLABELLED
from landbrush.core.data import tiles

CPU = torch.device("cpu")
SEEDS = st.integers(0, 10**6)
#: Tiles, dates, channels, side.
SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3), st.integers(1, 12))
AFFINE = {"rotate": 40.0, "scale": 0.7, "shear": 0.3, "shift": 3.0}


def make_tiles(shape, seed, *, share=0.8):
    """Images, masks, labels and distributions over C + 1 classes, drawn."""
    b, t, c, n = shape
    torch.manual_seed(seed)
    p = torch.randn(b, t, c + 1, n, n).softmax(2)
    y = torch.randint(0, c + 1, (b, t, n, n)).to(torch.uint8)
    return torch.randn(b, t, c, n, n), torch.rand(b, t, 1, n, n) < share, y, p


def make_affine(count, size, seed, **ranges):
    torch.manual_seed(seed)
    return Maps.affine(count, size, CPU, **(ranges or AFFINE))


def everywhere(maps, dates):
    return torch.ones(len(maps), dates, 1, maps.size, maps.size, dtype=torch.bool)


def sources(maps):
    """(B, 2, N, N) source row and column of every pixel, in numpy."""
    centre = (maps.size - 1) / 2
    place = np.stack(np.meshgrid(*[np.arange(maps.size) - centre] * 2, indexing="ij"))
    matrix = maps.matrix.numpy()
    return np.einsum("bij,jrc->birc", matrix[:, :, :2], place) + matrix[:, :, 2, None, None] + centre


def one_hot(y, classes):
    """(B, T, K, H, W); all 0 where not labelled."""
    return (y[:, :, None] == torch.arange(classes)[:, None, None]).float()


def test_unlabelled_is_what_the_tiles_say():
    assert UNLABELLED == tiles.UNLABELLED


@settings(max_examples=60, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 13))
def test_an_exact_map_takes_every_pixel_from_where_its_matrix_says(shape, seed, shift):
    x, m, y, p = make_tiles(shape, seed)
    n = shape[3]
    maps = Maps.exact(shape[0], n, CPU, shift=shift)
    image, valid, labels, guess = maps.images(x), maps.valid(m), maps.labels(y), maps.distributions(p)
    for i, (rows, cols) in enumerate(sources(maps).astype(int)):
        for r in range(n):
            for col in range(n):
                row, column = rows[r, col], cols[r, col]
                if 0 <= row < n and 0 <= column < n:
                    assert torch.equal(image[i, :, :, r, col], x[i, :, :, row, column])
                    assert torch.equal(valid[i, :, :, r, col], m[i, :, :, row, column])
                    assert torch.equal(labels[i, :, r, col], y[i, :, row, column])
                    assert torch.equal(guess[i, :, :, r, col], p[i, :, :, row, column])
                else:
                    assert not image[i, :, :, r, col].any()
                    assert not valid[i, :, :, r, col].any()
                    assert (labels[i, :, r, col] == 255).all()
                    assert not guess[i, :, :, r, col].any()


def test_the_eight_symmetries_and_all_shifts_are_drawn_alike():
    torch.manual_seed(0)
    x = torch.arange(9.0).reshape(1, 1, 1, 3, 3).expand(4000, 1, 1, 3, 3)
    turned = [np.rot90(side, k) for side in (x[0, 0, 0].numpy(), x[0, 0, 0].numpy().T) for k in range(4)]
    seen = [tile.numpy().tobytes() for tile in Maps.exact(4000, 3, CPU).images(x)[:, 0, 0].contiguous()]
    counts = [seen.count(np.ascontiguousarray(tile).tobytes()) for tile in turned]
    assert sum(counts) == 4000
    assert min(counts) > 400
    shifts = Maps.exact(4000, 3, CPU, shift=2).matrix[:, :, 2].long() + 2
    assert torch.bincount(shifts[:, 0] * 5 + shifts[:, 1], minlength=25).min() > 100


@settings(max_examples=60, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 13))
def test_the_inverse_of_an_exact_map_undoes_it_bit_for_bit(shape, seed, shift):
    x, m, y, p = make_tiles(shape, seed)
    maps = Maps.exact(shape[0], shape[3], CPU, shift=shift)
    back = maps.inverse()
    kept = back.valid(maps.valid(everywhere(maps, shape[1])))
    nothing = torch.zeros(())
    assert torch.equal(back.images(maps.images(x)), torch.where(kept, x, nothing))
    assert torch.equal(back.distributions(maps.distributions(p)), torch.where(kept, p, nothing))
    assert torch.equal(back.valid(maps.valid(m)), m & kept)
    assert torch.equal(back.labels(maps.labels(y)), torch.where(kept[:, :, 0], y, torch.full_like(y, 255)))
    assert shift or kept.all()


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 5))
def test_labels_and_distributions_move_alike(shape, seed, shift):
    _, _, y, _ = make_tiles(shape, seed)
    maps = Maps.exact(shape[0], shape[3], CPU, shift=shift)
    classes = shape[2] + 1
    assert torch.equal(maps.distributions(one_hot(y, classes)), one_hot(maps.labels(y), classes))


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 4))
def test_the_average_over_valid_views_of_a_pixelwise_network_is_its_output(shape, seed, shift):
    x, m, _, _ = make_tiles(shape, seed)
    views = [Maps.exact(shape[0], shape[3], CPU, shift=shift) for _ in range(3)]
    total, weight = torch.zeros_like(x), torch.zeros(x[:, :, :1].shape)
    for maps in views:
        image, valid = maps.warp(x, m)
        back = maps.inverse()
        aligned, seen = back.distributions(torch.softmax(image * 3, 2)), back.valid(valid)
        total, weight = total + aligned * seen, weight + seen
    expected = torch.softmax(x * 3, 2)
    somewhere = (weight > 0).expand_as(x)
    torch.testing.assert_close((total / weight.clamp_min(1))[somewhere], expected[somewhere])
    assert not (somewhere & ~m).any()


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 3), st.booleans())
def test_the_layout_in_memory_changes_nothing(shape, seed, shift, bilinear):
    x, m, _, p = make_tiles(shape, seed)
    maps = make_affine(shape[0], shape[3], seed) if bilinear else Maps.exact(shape[0], shape[3], CPU, shift=shift)
    orders = [(0, 3, 4, 1, 2), (0, 1, 3, 4, 2), (0, 1, 2, 3, 4)]
    for move, plain in ((maps.images, x), (maps.valid, m), (maps.distributions, p)):
        results = []
        for order in orders:
            undo = [order.index(i) for i in range(5)]
            results.append(move(plain.permute(order).contiguous().permute(undo)))
        for result in results[1:]:
            torch.testing.assert_close(result, results[0])
        assert results[0].dtype == plain.dtype
        if move != maps.valid:
            assert results[0].permute(orders[0]).is_contiguous()


@settings(max_examples=40, deadline=None)
@given(SHAPES, SEEDS)
def test_a_bilinear_map_is_bilinear(shape, seed):
    x, _, y, _ = make_tiles(shape, seed)
    maps = make_affine(shape[0], shape[3], seed)
    moved, labels = maps.images(x.double()), maps.labels(y)
    for i, place in enumerate(sources(maps)):
        padded = place + 2
        for t in range(shape[1]):
            for c in range(shape[2]):
                expected = ndimage.map_coordinates(
                    np.pad(x[i, t, c].double().numpy(), 2), padded, order=1, mode="constant"
                )
                np.testing.assert_allclose(moved[i, t, c].numpy(), expected, atol=1e-4)
            near = np.abs(place - np.floor(place) - 0.5).min(axis=0) > 1e-4
            row, col = np.rint(place).astype(int).clip(-1, shape[3]) + 1
            expected_labels = np.pad(y[i, t].numpy(), 1, constant_values=255)[row, col]
            np.testing.assert_array_equal(labels[i, t].numpy()[near], expected_labels[near])


@settings(max_examples=40, deadline=None)
@given(SHAPES, SEEDS)
def test_validity_after_a_bilinear_map_is_that_of_all_neighbours_eroded(shape, seed):
    _, m, _, _ = make_tiles(shape, seed, share=0.9)
    maps = make_affine(shape[0], shape[3], seed)
    valid = maps.valid(m)
    for i, place in enumerate(sources(maps)):
        low = np.floor(place).astype(int)
        certain = (np.abs(place - np.rint(place)).min(axis=0) > 1e-4).all()
        if not certain:
            continue
        for t in range(shape[1]):
            padded = np.pad(m[i, t, 0].numpy(), 2)
            row, col = low.clip(-2, shape[3]) + 2
            good = np.ones(row.shape, bool)
            for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
                good &= padded[row + down, col + right]
            spoiled = ndimage.binary_dilation(~good, np.ones((3, 3)))
            np.testing.assert_array_equal(valid[i, t, 0].numpy(), ~spoiled)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3), st.integers(1, 2), st.integers(2, 16), SEEDS)
def test_the_inverse_of_a_bilinear_map_undoes_it_where_valid(count, dates, size, seed):
    maps = make_affine(count, size, seed, rotate=20.0, scale=0.2, shear=0.1, shift=1.0)
    # Bilinear interpolation loses nothing of a plane.
    slope = torch.rand(count, dates, 2, 1, 1)
    along = torch.arange(size) / size
    x = (slope[:, :, :1] * along[:, None] + slope[:, :, 1:] * along + 1).double()
    back = maps.inverse()
    image, valid = maps.warp(x, everywhere(maps, dates))
    again, kept = back.warp(image, valid)
    torch.testing.assert_close(again[kept], x[kept], atol=1e-4, rtol=0)
    assert not again[~kept].any()


def test_a_moderate_bilinear_map_and_its_inverse_keep_most_of_a_tile():
    maps = make_affine(16, 64, 0, rotate=15.0, scale=0.2, shear=0.1, shift=2.0)
    kept = maps.inverse().valid(maps.valid(everywhere(maps, 1)))
    assert kept.float().mean() > 0.6


@settings(max_examples=20, deadline=None)
@given(SHAPES, SEEDS)
def test_a_bilinear_map_without_range_is_a_symmetry_and_loses_nothing(shape, seed):
    x, _, y, p = make_tiles(shape, seed)
    maps = make_affine(shape[0], shape[3], seed, rotate=0.0)
    torch.manual_seed(seed)
    torch.rand(5, shape[0], dtype=torch.float64)
    same = Maps.exact(shape[0], shape[3], CPU)
    assert torch.equal(maps.matrix, same.matrix)
    torch.testing.assert_close(maps.images(x), same.images(x), atol=1e-5, rtol=0)
    torch.testing.assert_close(maps.distributions(p), same.distributions(p), atol=1e-5, rtol=0)
    assert torch.equal(maps.labels(y), same.labels(y))
    assert maps.valid(everywhere(maps, shape[1])).all()


@settings(max_examples=40, deadline=None)
@given(SHAPES, SEEDS, st.sampled_from([float("nan"), float("inf"), 1e30]), st.booleans())
def test_what_was_not_observed_moves_nothing(shape, seed, hidden, bilinear):
    x, m, _, p = make_tiles(shape, seed)
    maps = make_affine(shape[0], shape[3], seed) if bilinear else Maps.exact(shape[0], shape[3], CPU, shift=2)
    (first, valid), (second, again) = maps.warp(x, m), maps.warp(torch.where(m, x, torch.tensor(hidden)), m)
    assert torch.equal(valid, again)
    seen = valid.expand_as(x)
    assert torch.equal(first[seen], second[seen])
    guess, other = maps.distributions(p, m), maps.distributions(torch.where(m, p, torch.tensor(hidden)), m)
    seen = valid.expand_as(p)
    assert torch.equal(guess[seen], other[seen])
    if bilinear:
        assert torch.equal(first, second)
        assert torch.equal(guess, other)
        assert not first[~valid.expand_as(x)].any()


@settings(max_examples=40, deadline=None)
@given(SHAPES, SEEDS)
def test_distributions_stay_distributions(shape, seed):
    _, m, _, p = make_tiles(shape, seed)
    maps = make_affine(shape[0], shape[3], seed)
    moved, total = maps.distributions(p, m), maps.distributions(p, m).sum(2, keepdim=True)
    assert (moved >= 0).all()
    torch.testing.assert_close(total, (total > 0.5).float())
    assert (total[maps.valid(m)] > 0.5).all()
    constant = torch.tensor([0.7, 0.3])[:, None, None].expand(*shape[:2], 2, shape[3], shape[3])
    kept = maps.distributions(constant, m)
    torch.testing.assert_close(kept, constant * (kept.sum(2, keepdim=True) > 0.5))


@settings(max_examples=40, deadline=None)
@given(SHAPES, SEEDS, st.integers(0, 4))
def test_two_maps_in_one_step_are_one_after_the_other(shape, seed, shift):
    x, m, _, _ = make_tiles(shape, seed)
    first, second = (Maps.exact(shape[0], shape[3], CPU, shift=shift) for _ in range(2))
    both = first.then(second)
    image, valid = second.warp(*first.warp(x, m))
    at_once, kept = both.warp(x, m)
    assert not (valid & ~kept).any()
    assert torch.equal(at_once[valid.expand_as(x)], image[valid.expand_as(x)])
    around = first.then(first.inverse())
    assert torch.equal(around.matrix, Maps.identity(shape[0], shape[3], CPU).matrix)
    warped = make_affine(shape[0], shape[3], seed)
    torch.testing.assert_close(
        warped.then(warped.inverse()).matrix, Maps.identity(shape[0], shape[3], CPU).matrix, atol=1e-9, rtol=0
    )
    assert not warped.then(first).whole


def test_the_ranges_are_kept_and_used():
    maps = make_affine(5000, 8, 0, rotate=30.0, scale=0.5, shift=2.5)
    linear = maps.matrix[:, :, :2]
    octaves = -torch.linalg.det(linear).abs().log2() / 2
    angle = torch.rad2deg(torch.atan2(linear[:, 1, 0], linear[:, 0, 0])) % 90
    angle = torch.minimum(angle, 90 - angle)
    for values, most in ((octaves, 0.5), (maps.matrix[:, :, 2], 2.5)):
        assert -most <= values.min() < -0.98 * most
        assert 0.98 * most < values.max() <= most + 1e-9
        assert abs(values.mean()) < 0.05 * most
    assert 29 < angle.max() <= 30 + 1e-6
    sheared = make_affine(500, 8, 0, shear=0.2).matrix[:, :, :2]
    torch.testing.assert_close(torch.linalg.det(sheared).abs(), torch.ones(500).double())
    # Each row and column of a symmetry has one entry: what is beside it is the shear.
    beside = sheared.abs().amin((1, 2)) + (sheared.abs() < 0.5).double().mul(sheared.abs()).amax((1, 2))
    assert 0.19 < beside.max() <= 0.2 + 1e-9


def test_a_magnifying_map_makes_things_larger():
    maps = Maps(torch.tensor([[[0.5, 0.0, 0.0], [0.0, 0.5, 0.0]]]).double(), 16, CPU, False, False)
    x = torch.zeros(1, 1, 1, 16, 16)
    x[..., 6:10, 6:10] = 1
    assert maps.images(x).sum() == pytest.approx(64, rel=0.05)


def test_the_same_seed_draws_the_same_maps():
    for draw in (
        lambda: Maps.exact(9, 8, CPU, shift=3),
        lambda: Maps.affine(9, 8, CPU, **AFFINE),
    ):
        torch.manual_seed(5)
        first = draw().matrix
        torch.manual_seed(5)
        assert torch.equal(draw().matrix, first)
        assert not torch.equal(draw().matrix, first)


def test_half_precision_and_autocast_do_not_move_coordinates():
    x, m, _, _ = make_tiles((2, 1, 2, 64), 0)
    maps = make_affine(2, 64, 0)
    expected = maps.images(x, m)
    with torch.autocast("cpu", torch.bfloat16):
        torch.testing.assert_close(make_affine(2, 64, 0).images(x, m), expected)
    rough = maps.images(x.bfloat16(), m)
    assert rough.dtype == torch.bfloat16
    torch.testing.assert_close(rough.float(), expected, atol=0.05, rtol=0.02)


def test_identity_and_wrong_tiles():
    x, m, y, p = make_tiles((3, 2, 2, 7), 0)
    maps = Maps.identity(3, 7, CPU)
    assert len(maps) == 3
    for move, plain in ((maps.images, x), (maps.valid, m), (maps.labels, y), (maps.distributions, p)):
        assert torch.equal(move(plain), plain)
        with pytest.raises(ValueError, match="3 maps of side 7"):
            move(plain[:2])
        with pytest.raises(ValueError, match="3 maps of side 7"):
            move(plain[..., :6])
    assert math.isclose(float(maps.matrix.sum()), 6.0)
