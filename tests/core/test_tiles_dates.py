"""Tiles of series: which dates are drawn, what is hidden of them, and that a single date is drawn as it ever was."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from test_tiles import make_area, make_sampler, raw

from landbrush.core.data.held_pixels import pixels_at
from landbrush.core.data.tiles import UNLABELLED, Batch, TileSampler, TrainingArea

CPU = torch.device("cpu")
#: SHA-256 of tiles drawn of single dates before there were series (version 0.1).
SINGLE = "d9665ff173593ec7a171999600b45fba0f5abdc7726854b630595d49a13d3d65"


def make_series(dates, *, dated=False, height=24, width=30, seed=0, observed=0.7, days=True):
    """Date t, pixel p of an area has the values 100·t + 1 and p mod 251; each date has labels of its own if `dated`."""
    rng = np.random.RandomState(seed)
    x = np.empty((dates, 2, height, width), np.uint16)
    x[:, 0] = 100 * np.arange(dates)[:, None, None] + 1
    x[:, 1] = np.arange(height * width).reshape(height, width) % 251
    m = rng.rand(dates, 1, height, width) < observed
    count = dates if dated else 1
    labels = np.where(rng.rand(count, height, width) < 0.05, rng.randint(0, 2, (count, height, width)), UNLABELLED)
    labels = labels.astype(np.uint8)
    polygons = np.where(labels != UNLABELLED, 1 + rng.randint(0, 4, labels.shape), 0).astype(np.int32)
    held = np.where(polygons == 4, labels, UNLABELLED).astype(np.uint8)
    labels = np.where(polygons == 4, UNLABELLED, labels).astype(np.uint8)
    told = tuple(1000.0 + 10 * t for t in range(dates)) if days else None
    return TrainingArea(x, m, labels, held, polygons, told)


def sampler_of(areas, size=8, seed=0, **more):
    return TileSampler(areas, mean=(0.0, 0.0), std=(1.0, 1.0), size=size, device=CPU, seed=seed, **more)


def dates_of(batch):
    """The dates that a batch shows, by its observed pixels."""
    found = [
        set(((batch.x[:, t, 0][batch.m[:, t, 0]] - 1) / 100).round().int().tolist()) for t in range(batch.x.shape[1])
    ]
    assert all(len(of) <= 1 for of in found)
    return [of.pop() if of else None for of in found]


def test_single_dates_are_drawn_as_they_ever_were():
    areas = [make_area(40, 50, seed=11), make_area(33, 20, seed=12)]
    sampler, mean, std = make_sampler(areas, 16, seed=5)
    digest = hashlib.sha256()
    for _ in range(4):
        for batch in (sampler.sample(5), sampler.unlabelled(3, 1)):
            values = torch.where(batch.m, torch.from_numpy(raw(batch, mean, std)), torch.zeros((), dtype=torch.int32))
            for item in (values, batch.m, batch.y):
                digest.update(item.contiguous().numpy().tobytes())
    sampler.learn_held_out()
    batch = sampler.sample(5)
    digest.update(batch.y.contiguous().numpy().tobytes())
    digest.update(batch.m.contiguous().numpy().tobytes())
    digest.update(sampler.generator.get_state().numpy().tobytes())
    assert digest.hexdigest() == SINGLE


def test_entries_for_series_change_nothing_of_a_single_date():
    areas = [make_area(40, 50, seed=11)]
    plain, other = sampler_of_bands(areas), sampler_of_bands(areas, dates=3, across=True, hidden=0.9)
    for _ in range(3):
        for draw in ("sample", "unlabelled"):
            a, b = getattr(plain, draw)(4), getattr(other, draw)(4)
            assert torch.equal(a.x, b.x)
            assert torch.equal(a.y, b.y)
    assert torch.equal(plain.class_frequencies(3), other.class_frequencies(3))


def sampler_of_bands(areas, **more):
    return TileSampler(areas, mean=(0,) * 3, std=(1,) * 3, size=16, device=CPU, seed=1, **more)


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 9), st.integers(1, 9), st.booleans(), st.integers(0, 99))
def test_a_batch_has_some_dates_in_order_with_their_days_and_labels(dates, wanted, dated, seed):
    area = make_series(dates, dated=dated, seed=seed, observed=1.1)
    sampler = sampler_of([area], seed=seed, dates=wanted)
    for _ in range(3):
        batch = sampler.sample(3)
        shown = dates_of(batch)
        assert shown == sorted(set(shown))
        assert len(shown) == min(wanted, dates)
        assert batch.days.tolist() == [[1000.0 + 10 * t for t in shown]] * 3
        # Every tile is around a pixel that is annotated on one of the dates drawn.
        assert (batch.y != UNLABELLED).flatten(1).any(1).all()
        labels = np.broadcast_to(area.labels, (dates, *area.labels.shape[1:]))
        for t, date in enumerate(shown):
            known = batch.y[:, t] != UNLABELLED
            pixels = batch.x[:, t, 1][known].int().numpy()
            for pixel, label in zip(pixels.tolist(), batch.y[:, t][known].tolist()):
                same = np.arange(area.labels[0].size).reshape(area.labels.shape[1:]) % 251 == pixel
                assert label in labels[date][same]


def test_dates_that_show_the_tiles_are_drawn_more_often_and_clouded_ones_now_and_then():
    area = make_series(10, observed=1.1)
    area.m[5:] = False
    sampler = sampler_of([area], dates=3)
    clear = [int(batch.m.flatten(2).any(2).sum()) for batch in (sampler.sample(1) for _ in range(200))]
    assert 2.3 < np.mean(clear) < 2.99


def test_annotated_dates_are_half_of_those_drawn_however_few_they_are():
    area = make_series(20, dated=True, observed=1.1)
    area.labels[1:19], area.held_out[1:19], area.polygons[1:19] = UNLABELLED, UNLABELLED, 0
    sampler = sampler_of([area], dates=4)
    seen = [dates_of(sampler.sample(4)) for _ in range(60)]
    assert all({0, 19} & set(of) for of in seen)
    assert sum({0, 19} <= set(of) for of in seen) > 15
    # The others come too.
    assert len({date for of in seen for date in of}) == 20


@pytest.mark.parametrize("across", [False, True])
def test_annotations_of_clouded_dates_are_drawn_where_dates_see_each_other(across):
    area = make_series(3, dated=True, observed=1.1)
    area.labels[0], area.labels[2] = UNLABELLED, UNLABELLED
    area.m[1] = False
    area.labels[0, 3, 3], area.polygons[0, 3, 3] = 0, 9
    sampler = sampler_of([area], across=across)
    on = torch.cat([sampler._anchors(sampler.groups[0], 50)[1] for _ in range(3)])
    assert set(on.tolist()) == ({0, 1} if across else {0})
    assert (sampler.class_frequencies(2)[1] > 0) == across


def test_series_of_different_lengths_fit_together():
    areas = [make_series(3), make_series(7, seed=1), make_series(1, seed=2)]
    sampler = sampler_of(areas, dates=5)
    assert {sampler.sample(2).x.shape[1] for _ in range(60)} == {1, 3, 5}
    for dates in (1, 2, 3, 5, 6, 8):
        for _ in range(10):
            batch = sampler.unlabelled(3, dates)
            assert batch.x.shape[1] == batch.m.shape[1] == batch.y.shape[1] == batch.days.shape[1] == dates
            assert not batch.x[~batch.m.expand_as(batch.x)].any()
            assert batch.m.flatten(1).any(1).sum() >= 2


def test_whole_dates_are_hidden_but_never_all_of_them_and_labels_stay():
    area = make_series(6, observed=1.1)
    plain, hiding = sampler_of([area], across=True), sampler_of([area], across=True, hidden=0.8)
    share = []
    for _ in range(50):
        hiding.generator.set_state(plain.generator.get_state())
        a, b = plain.sample(4), hiding.sample(4)
        assert torch.equal(a.y, b.y)
        kept = b.m.flatten(2).any(2)
        assert torch.equal(b.m, a.m & kept[:, :, None, None, None])
        assert torch.equal(b.x, a.x * kept[:, :, None, None, None])
        assert kept.any(1).all()
        share.append(float((~kept).float().mean()))
    assert np.mean(share) == pytest.approx(0.4, abs=0.06)
    # A network that sees one date at a time would only lose what it learns from.
    assert sampler_of([area], hidden=0.8).sample(8).m.all() == plain.sample(8).m.all()


@pytest.mark.parametrize(("dates", "hidden"), [(3, 0.25), (2, 0.0625)])
def test_of_two_dates_the_annotated_one_is_mostly_seen(dates, hidden):
    sampler = sampler_of([make_series(dates, observed=1.1)], across=True, hidden=0.5)
    seen = torch.cat([sampler.sample(16).m.flatten(2).any(2) for _ in range(60)])
    assert float((~seen).float().mean()) == pytest.approx(hidden, abs=0.03)
    assert seen.any(1).all()


@settings(max_examples=10, deadline=None)
@given(st.booleans(), st.integers(1, 6), st.booleans())
def test_held_out_tiles_are_the_same_at_every_look_and_ask_of_annotated_dates(dated, wanted, across):
    area = make_series(6, dated=dated, observed=1.1)
    sampler = sampler_of([area], dates=wanted, across=across, hidden=0.5)
    first = list(sampler.held_out_batches([area], 3, 100))
    sampler.sample(3)
    again = list(sampler.held_out_batches([area], 3, 100))
    assert all(torch.equal(a.x, b.x) and torch.equal(a.y, b.y) for a, b in zip(first, again))
    assert all(batch.x.shape[1] == min(wanted, 6) and batch.m.any() for batch in first)
    asked = sum(int((batch.y != UNLABELLED).sum()) for batch in first)
    held = int((area.held_out != UNLABELLED).sum())
    if not dated:
        assert asked == held * min(wanted, 6)
    else:
        assert 0 < asked <= held
        assert asked == held or wanted < 6


def test_what_is_believed_of_a_date_without_observation():
    m = torch.zeros(1, 3, 1, 2, 2, dtype=torch.bool)
    m[0, 1, 0, 0, 0] = True
    batch = Batch(torch.zeros(1, 3, 1, 2, 2), m, torch.zeros(1, 3, 2, 2, dtype=torch.uint8))
    assert torch.equal(batch.believed(False), m)
    assert batch.believed(True)[0, :, 0, 0, 0].all()
    assert int(batch.believed(True).sum()) == 3


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32, np.float64])
def test_series_are_held_as_they_came(dtype):
    area = make_series(4, observed=1.1)
    area.x = area.x.astype(dtype)
    group = sampler_of([area, area]).groups[0]
    expected = np.concatenate([area.x.transpose(2, 3, 0, 1).reshape(-1, 8)] * 2)
    assert ((group.x.float() + group.shift).numpy() == expected).all()
    assert group.x.element_size() <= max(np.dtype(dtype).itemsize, 1) or dtype == np.float64


def test_series_of_different_types_are_held_as_numbers_that_hold_both():
    areas = [make_series(2), make_series(2)]
    areas[1].x = areas[1].x.astype(np.float32) + 0.5
    group = sampler_of(areas).groups[0]
    assert group.x.dtype == torch.float32
    assert group.x[-1, 1] == areas[1].x[0, 1, -1, -1]


def test_some_dates_of_rows_are_their_columns():
    flat = torch.arange(5 * 6).reshape(5, 6)
    numbers, dates = torch.tensor([4, 0, 4]), torch.tensor([0, 2])
    assert torch.equal(pixels_at(flat, numbers, dates, 3), flat[numbers][:, [0, 1, 4, 5]])
