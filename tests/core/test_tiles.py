"""Tiles: every pixel of a tile is the pixel it says it is, whatever its turn and wherever its edge."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.data.band_statistics import band_statistics
from landbrush.core.data.held_pixels import pixels_at
from landbrush.core.data.tiles import UNLABELLED, TileSampler, TrainingArea, to_device_type

CPU = torch.device("cpu")


def make_area(height, width, *, dates=1, bands=3, seed=0, dtype=np.uint16, share=0.3, name=""):
    """An area whose first band numbers its pixels, with random masks, labels and polygons."""
    rng = np.random.RandomState(seed)
    x = rng.randint(0, 200, (dates, bands, height, width)).astype(dtype)
    x[:, 0] = np.arange(height * width).reshape(height, width) % 251
    m = rng.rand(dates, 1, height, width) < 0.8
    labels = np.where(rng.rand(1, height, width) < share, rng.randint(0, 3, (1, height, width)), UNLABELLED)
    labels[0, 0, 0], m[:, :, 0, 0] = 0, True
    labels = labels.astype(np.uint8)
    polygons = np.where(labels != UNLABELLED, rng.randint(1, 5, labels.shape), 0).astype(np.int32)
    held = np.where(polygons == 4, labels, UNLABELLED).astype(np.uint8)
    labels = np.where(polygons == 4, UNLABELLED, labels).astype(np.uint8)
    if labels[0, 0, 0] == UNLABELLED:
        labels[0, 0, 0], held[0, 0, 0] = 0, UNLABELLED
    return TrainingArea(x, m, labels, held, polygons, name=name)


def make_sampler(areas, size, seed=0):
    mean, std = band_statistics(areas)
    return TileSampler(areas, mean=mean, std=std, size=size, device=CPU, seed=seed), mean, std


def raw(batch, mean, std):
    """The batch's x in the raster's own units, as integers."""
    mean, std = torch.tensor(mean)[:, None, None], torch.tensor(std)[:, None, None]
    return (batch.x * std + mean).round().int().numpy()


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 40),
    st.integers(1, 40),
    st.sampled_from([1, 2]),
    st.integers(0, 5),
    st.sampled_from([np.uint8, np.uint16, np.int16, np.float32, np.float64]),
)
def test_a_tile_is_a_turned_window_of_its_area(height, width, dates, seed, dtype):
    area = make_area(height, width, dates=dates, seed=seed, dtype=dtype)
    sampler, mean, std = make_sampler([area], 16, seed)
    batch = sampler.sample(6)
    values, m, y = raw(batch, mean, std), batch.m.numpy(), batch.y.numpy()
    # All windows of the padded area, turned in the eight ways.
    pad = ((0, 0), (0, 0), (16, 16), (16, 16))
    px = np.pad(np.where(area.m, area.x, -1).astype(np.int64), pad, constant_values=-1)
    py = np.pad(np.broadcast_to(area.labels[:, None], area.m.shape), pad, constant_values=UNLABELLED)
    for i in range(6):
        tile = np.where(m[i], values[i], -1)
        found = False
        for turn in range(8):
            t = np.swapaxes(tile, -1, -2) if turn & 4 else tile
            ty = np.swapaxes(y[i], -1, -2) if turn & 4 else y[i]
            t, ty = (t[..., ::-1, :], ty[..., ::-1, :]) if turn & 1 else (t, ty)
            t, ty = (t[..., ::-1], ty[..., ::-1]) if turn & 2 else (t, ty)
            windows = np.lib.stride_tricks.sliding_window_view(px, (16, 16), axis=(2, 3))
            same = (windows == t[:, :, None, None]).all(axis=(0, 1, 4, 5))
            for row, col in np.argwhere(same):
                if (py[:, 0, row : row + 16, col : col + 16] == ty).all():
                    found = True
        assert found


def test_what_was_not_observed_is_zero_and_never_read():
    area = make_area(40, 40, seed=1)
    other = TrainingArea(np.where(area.m, area.x, np.uint16(65535)), area.m, area.labels, area.held_out, area.polygons)
    (first, mean, std), (second, mean2, std2) = make_sampler([area], 16), make_sampler([other], 16)
    assert (mean, std) == (mean2, std2)
    a, b = first.sample(8), second.sample(8)
    assert torch.equal(a.x, b.x)
    assert not a.x[~a.m.expand_as(a.x)].any()


def test_a_tile_stays_inside_an_area_that_is_large_enough():
    area = make_area(33, 50, seed=2)
    area.m[:] = True
    batch = make_sampler([area], 32)[0].sample(64)
    assert batch.m.all()


def test_every_tile_holds_an_annotated_observed_pixel_and_classes_come_alike():
    area = make_area(128, 128, seed=3, share=0.02)
    area.labels[area.labels == 2] = UNLABELLED
    area.labels[0, 5, 5], area.m[0, 0, 5, 5] = 2, True
    batch = make_sampler([area], 16)[0].sample(600)
    asked = (batch.y != UNLABELLED) & batch.m[:, :, 0]
    assert asked.flatten(1).any(1).all()
    with_rare = ((batch.y == 2) & asked).flatten(1).any(1).float().mean()
    assert 0.25 < with_rare < 0.45


def test_several_areas_are_all_drawn_from_and_never_mixed():
    areas = [make_area(20, 30, seed=4), make_area(50, 20, seed=5)]
    areas[0].x[:, 1], areas[1].x[:, 1] = 10, 20
    for area in areas:
        area.m[:] = True
    sampler, mean, std = make_sampler(areas, 16)
    values, m = raw(batch := sampler.sample(64), mean, std), batch.m.numpy()[:, 0, 0]
    kinds = [set(values[i, 0, 1][m[i]].tolist()) for i in range(64)]
    assert all(kind in ({10}, {20}) for kind in kinds)
    assert {10} in kinds
    assert {20} in kinds


def test_areas_of_different_lengths_share_a_training_but_not_a_batch():
    sampler, _, _ = make_sampler([make_area(20, 20, dates=1), make_area(20, 20, dates=3)], 16)
    assert {sampler.sample(2).x.shape[1] for _ in range(40)} == {1, 3}


@settings(max_examples=20, deadline=None)
@given(st.integers(4, 70), st.integers(4, 70), st.integers(0, 5))
def test_every_held_out_pixel_is_asked_exactly_once(height, width, seed):
    area = make_area(height, width, seed=seed)
    sampler, mean, std = make_sampler([area], 16)
    asked: dict[int, int] = {}
    total = 0
    for batch in sampler.held_out_batches([area], 4, 10_000):
        where = batch.y != UNLABELLED
        total += int(where.sum())
        values = raw(batch, mean, std)[:, :, 0][(where & batch.m[:, :, 0]).numpy()]
        for value in values.tolist():
            asked[value] = asked.get(value, 0) + 1
    held = area.held_out != UNLABELLED
    assert total == held.sum()
    numbers = area.x[:, 0][held & area.m[:, 0]].tolist()
    assert asked == {number: numbers.count(number) for number in set(numbers)}


@pytest.mark.parametrize("dates", [1, 2])
def test_every_held_out_pixel_is_told_its_polygon(dates):
    areas = [make_area(40, 30, dates=dates, seed=1), make_area(25, 50, dates=dates, seed=2)]
    for number, area in enumerate(areas):
        area.m[:] = True
        # Halves of polygon 4 become two polygons; the values tell the areas apart.
        area.polygons[:, : 20 + number] *= np.where(area.polygons[:, : 20 + number] == 4, 2, 1)
        area.x[:, 1] = area.polygons + 100 * number
    sampler, mean, std = make_sampler(areas, 16)
    met = set()
    for batch, numbers in sampler.held_out_numbers(areas, 4, 10_000):
        where = batch.y != UNLABELLED
        told = raw(batch, mean, std)[:, :, 1][where.numpy()]
        met |= set(zip(told.tolist(), numbers[where].tolist()))
    # One number for each polygon of each area, and none twice.
    assert sorted(value for value, _ in met) == [4, 8, 104, 108]
    assert len({number for _, number in met}) == 4


@given(height=st.integers(32, 70), width=st.integers(32, 70))
@settings(max_examples=15, deadline=None)
def test_held_out_tiles_are_not_padded_where_the_image_is_large_enough(height, width):
    area = make_area(height, width)
    area.m[:] = True
    area.held_out[:] = 1
    sampler = make_sampler([area], 32)[0]
    assert all(bool(batch.m.all()) for batch in sampler.held_out_batches([area], 8, 10_000))


def test_held_out_labels_are_never_trained_on():
    area = make_area(60, 60, seed=6)
    area.held_out[area.held_out != UNLABELLED] = 2
    area.labels[area.labels == 2] = 1
    assert 2 not in make_sampler([area], 16)[0].sample(200).y


def test_the_same_seed_draws_the_same_tiles():
    area = make_area(60, 60)
    first, second = make_sampler([area], 16, 7)[0], make_sampler([area], 16, 7)[0]
    assert all(torch.equal(first.sample(4).x, second.sample(4).x) for _ in range(5))


@given(st.lists(st.integers(0, 65535), min_size=1, max_size=20))
def test_uint16_is_held_without_loss(values):
    tensor, shift = to_device_type(np.array(values, np.uint16))
    assert tensor.element_size() == 2
    assert (tensor.float() + shift).int().tolist() == values


def test_statistics_are_those_of_the_observed_pixels_of_all_dates():
    areas = [make_area(30, 20, dates=2, seed=8), make_area(10, 40, dates=1, seed=9)]
    areas[0].x[:, 2] = 60000
    areas[1].x[:, 2] = 60000
    pixels = np.concatenate([x[:, m[0]].astype(np.float64) for area in areas for x, m in zip(area.x, area.m)], axis=1)
    mean, std = band_statistics(areas)
    assert mean == pytest.approx(pixels.mean(axis=1))
    assert std[:2] == pytest.approx(pixels.std(axis=1)[:2])
    assert std[2] == 1.0


def test_held_out_pixels_are_drawn_only_once_they_may_be_learnt():
    area = make_area(40, 40, seed=3)
    held = int((area.held_out != UNLABELLED).sum())
    sampler, _, _ = make_sampler([area], 16)
    before = sampler.class_frequencies(3)
    sampler.learn_held_out()
    after, pixels = sampler.class_frequencies(3), (area.labels != UNLABELLED) & area.m[:, 0]
    both = pixels | ((area.held_out != UNLABELLED) & area.m[:, 0])
    assert held > 0
    assert not torch.equal(before, after)
    index = np.minimum(area.labels, area.held_out)[both].astype(int)
    assert after.numpy() == pytest.approx(np.bincount(index, minlength=3) / both.sum(), abs=1e-6)
    # Tiles that cover the whole area show every one of them with its class.
    batch = make_whole(sampler, 40)
    assert (batch != UNLABELLED).sum() == (np.minimum(area.labels, area.held_out) != UNLABELLED).sum()


def test_what_tiles_show_is_told_without_drawing_them():
    """A rare class in one corner is shown far more often than it is annotated."""
    area = make_area(80, 80, seed=1, share=1.0)
    area.labels[:] = 0
    area.labels[:, :6, :6], area.polygons[:], area.held_out[:] = 1, 1, UNLABELLED
    area.m[:] = True
    sampler, _, _ = make_sampler([area], 16)
    twin, _, _ = make_sampler([area], 16)
    told = sampler.drawn_frequencies(2)
    y = torch.cat([twin.sample(8).y for _ in range(64)])
    assert told.tolist() == pytest.approx([float((y == k).float().mean()) for k in (0, 1)], abs=0.02)
    assert told[1] > 3 * sampler.class_frequencies(2)[1]
    fresh, _, _ = make_sampler([area], 16)
    assert torch.equal(sampler.sample(4).x, fresh.sample(4).x)


def test_where_nothing_is_annotated_tiles_come_from_all_that_was_observed():
    area = make_area(60, 60, seed=3, share=0.0)
    area.labels[:], area.held_out[:], area.polygons[:] = UNLABELLED, UNLABELLED, 0
    area.m[:] = False
    area.m[..., 40:] = True
    sampler, _, _ = make_sampler([area], 16)
    assert sampler.drawn_frequencies(3).tolist() == sampler.class_frequencies(3).tolist() == [0, 0, 0]
    batch = sampler.sample(64)
    assert batch.m.flatten(1).any(1).all()
    assert (batch.y == UNLABELLED).all()
    assert len({tuple(tile.flatten().tolist()) for tile in batch.x[:, 0, 0]}) > 30


def make_whole(sampler, size):
    """The labels of a tile that holds all of a `size`² area."""
    whole = TileSampler.__new__(TileSampler)
    whole.__dict__.update(sampler.__dict__)
    whole.size = size
    return whole.sample(1).y[0].numpy()


@pytest.mark.parametrize(("columns", "dtype"), [(1, torch.bool), (1, torch.uint8), (3, torch.bool), (4, torch.int16)])
def test_rows_of_a_flat_array_are_those_that_indexing_gives(columns, dtype):
    flat = torch.randint(0, 100, (50, columns)).to(dtype)
    numbers = torch.randint(0, 50, (80,))
    assert torch.equal(pixels_at(flat, numbers), flat[numbers])
