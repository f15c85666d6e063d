"""Which places teach most: never where it must not be, apart, and however the pixels come."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import suggesting
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.suggest.cells import CellCollector, Pixels, Weighing
from landbrush.core.suggest.choice import Choosing, choose, rarity

PATCH = 5
examples = settings(deadline=None, max_examples=30)


def collected(pixels: Pixels, cuts=((0, None), (0, None)), most=4000, seed=0, order=1):
    """What a collector keeps of a map that comes in pieces, cut before these rows and columns."""
    bands = 0 if pixels.x is None else pixels.x.shape[1]
    collector = CellCollector(PATCH, pixels.p.shape[1], bands, seed, most=most)
    height, width = pixels.observed.shape[1:]
    rows, cols = (sorted({0, length, *(c for c in cut if c)}) for cut, length in zip(cuts, (height, width)))
    places = [(a, b, c, d) for a, b in zip(rows, rows[1:]) for c, d in zip(cols, cols[1:])]
    for top, bottom, left, right in places[::order]:
        piece = suggesting.part(pixels, slice(top, bottom), slice(left, right))
        collector.add(0, top, left, piece)
    collector.close_area()
    return collector.finish()


def same(one, other):
    for name in ("area", "row", "col", "date"):
        np.testing.assert_array_equal(getattr(one.cells, name), getattr(other.cells, name))
    for name in ("entropy", "novelty", "mixture", "shares", "looks"):
        np.testing.assert_allclose(getattr(one.cells, name), getattr(other.cells, name), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(one.weight, other.weight, rtol=1e-6)
    np.testing.assert_array_equal(one.pixels, other.pixels)
    assert one.free == other.free


@examples
@given(
    seed=st.integers(0, 9),
    rows=st.lists(st.integers(1, 46), max_size=4),
    cols=st.lists(st.integers(1, 53), max_size=3),
    order=st.sampled_from([1, -1]),
)
def test_it_does_not_matter_how_the_pixels_are_cut(seed, rows, cols, order):
    pixels = suggesting.made_map(47, 54, seed=seed)
    whole, cut = collected(pixels, most=30), collected(pixels, (rows, cols), most=30, order=order)
    same(whole, cut)
    first, second = (choose(item, 6, PATCH) for item in (whole, cut))
    np.testing.assert_array_equal(first.cells.row, second.cells.row)
    np.testing.assert_array_equal(first.cells.col, second.cells.col)


@examples
@given(seed=st.integers(0, 50), count=st.integers(1, 40), apart=st.integers(1, 6))
def test_nothing_is_chosen_where_it_must_not_be(seed, count, apart):
    pixels = suggesting.made_map(60, 60, seed=seed)
    chosen = choose(collected(pixels), count, PATCH, choosing=Choosing(apart=apart))
    cells = chosen.cells
    assert 0 < len(cells) <= count
    for row, col, date in zip(cells.row, cells.col, cells.date):
        inner = (slice(row, row + PATCH), slice(col, col + PATCH))
        assert row + PATCH <= 60
        assert col + PATCH <= 60
        assert pixels.observed[date][inner].all()
        assert not pixels.blocked[inner].any()
        assert not pixels.drawn[inner].any()
    for i in range(len(cells)):
        for j in range(i):
            away = max(abs(int(cells.row[i]) - int(cells.row[j])), abs(int(cells.col[i]) - int(cells.col[j])))
            assert away >= apart * PATCH
    assert (np.diff(chosen.score) <= 0).all()
    assert chosen.score[0] == 1


def test_the_same_seed_gives_the_same_and_another_another_sample():
    pixels = suggesting.made_map(100, 100)
    one, again, other = (collected(pixels, most=20, seed=seed) for seed in (3, 3, 4))
    same(one, again)
    assert one.cells.row.tolist() != other.cells.row.tolist()


def test_a_sample_stands_for_all():
    pixels = suggesting.made_map(400, 400)
    whole = collected(pixels, most=1 << 30)
    totals = [collected(pixels, most=300, seed=seed).weight.sum() for seed in range(20)]
    assert len(collected(pixels, most=300).cells) <= 300
    assert np.mean(totals) == pytest.approx(whole.weight.sum(), rel=0.05)


def test_mixed_cells_are_left_to_plain_ones():
    """Two halves of classes that the model is sure of; unsure is only a field, and the border between the halves."""
    p = np.zeros((1, 2, 60, 60), np.float32)
    p[0, 0, :, :28], p[0, 0, :, 28:] = 0.999, 0.001
    p[0, 0, 20:40, 40:60] = 0.5
    p[0, 1] = 1 - p[0, 0]
    pixels = suggesting.pixels_of(p)
    best = choose(collected(pixels), 1, PATCH).cells
    assert 20 <= best.row[0] <= 35
    assert best.col[0] >= 40
    gathered = collected(pixels)
    border = gathered.cells.take(gathered.cells.col == 25)
    weighing = Weighing()
    assert border.mixture.min() > 0.3
    assert weighing(border).max() < 0.1 * weighing(best)[0]
    # As unsure, one told the same everywhere and one not: the plain one comes first.
    plain = dataclasses.replace(border, entropy=border.entropy + 0.5, mixture=0 * border.mixture)
    mixed = dataclasses.replace(border, entropy=border.entropy + 0.5)
    assert (weighing(mixed) < 0.8 * weighing(plain)).all()


def test_what_is_annotated_already_teaches_less():
    """Two fields of unsure pixels that look different; one of the two looks is annotated."""
    x = np.zeros((1, 1, 60, 60), np.float32)
    x[..., :30], x[..., 30:] = -1.0, 1.0
    p = np.full((1, 2, 60, 60), 0.5, np.float32)
    p[0, 0, :, 30:], p[0, 1, :, 30:] = 0.52, 0.48
    drawn = np.zeros((60, 60), bool)
    drawn[:10, 30:50] = True
    pixels = suggesting.pixels_of(p, x=x, drawn=drawn)
    assert choose(collected(pixels), 1, PATCH).cells.col[0] < 30
    drawn = np.roll(drawn, -30, 1)
    pixels = suggesting.pixels_of(p, x=x, drawn=drawn)
    assert choose(collected(pixels), 1, PATCH).cells.col[0] >= 30


def test_rare_classes_count_more():
    even = rarity(np.array([100, 100]), [], 0.5)
    np.testing.assert_allclose(even, 1.0)
    mapped = rarity(np.array([900, 100]), [], 0.5)
    assert mapped[1] > 1 > mapped[0]
    both = rarity(np.array([900, 100]), [20, 1], 0.5)
    assert both[1] > mapped[1]
    np.testing.assert_allclose(rarity(np.array([900, 100]), [20, 1], 0.0), 1.0)


def test_a_cell_takes_the_date_at_which_it_teaches_most():
    p = np.zeros((2, 2, 20, 20), np.float32)
    p[:, 0], p[:, 1] = 0.999, 0.001
    p[1, :, 5:10, 5:10] = 0.5
    pixels = suggesting.pixels_of(p)
    best = choose(collected(pixels), 1, PATCH).cells
    assert (best.row[0], best.col[0], best.date[0]) == (5, 5, 1)
    seen = pixels.observed.copy()
    seen[1, 7, 7] = False
    hidden = collected(suggesting.pixels_of(p, observed=seen)).cells
    assert hidden.date[(hidden.row == 5) & (hidden.col == 5)].tolist() == [0]
