"""Tiled inference is the network's own answer, whatever the raster's size and the tiles'."""

from __future__ import annotations

import weakref

import numpy as np
import pytest
import torch
from blends import ArraySeries, Neighbourhood, Pointwise, gather, make_info, make_series, quick
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from landbrush.core.data.grid import Window
from landbrush.core.inference.blending import axis, predict_bands, strips
from landbrush.core.inference.predictor import Predictor


class Constant(nn.Module):
    """The same logits everywhere."""

    multiple = 4

    def forward(self, x, m, days=None):
        b, t, _, h, w = x.shape
        return torch.tensor([0.3, -1.0, 2.0]).reshape(1, 1, 3, 1, 1).expand(b, t, 3, h, w)


sizes = st.integers(1, 70)


@given(sizes, st.integers(1, 40), st.floats(0, 0.75))
@quick
def test_the_windows_of_an_axis_sum_to_one(length, tile, overlap):
    line = axis(length, tile, overlap)
    total = np.zeros(line.length)
    for start, weights in zip(line.starts, line.weights):
        assert weights.min() > 0
        total[start : start + tile] += weights
    np.testing.assert_allclose(total, 1.0, rtol=1e-6)
    shared = np.array(line.starts[:-1]) + tile - np.array(line.starts[1:])
    assert np.all(shared >= min(int(tile * overlap), tile - 1))


@given(st.integers(1, 400), st.integers(1, 40), st.floats(0, 0.75), st.integers(0, 300))
@quick
def test_strips_cover_each_column_once_with_the_tiles_they_need(length, tile, overlap, width):
    line = axis(length, tile, overlap)
    cut = strips(line, width)
    assert [strip.first for strip in cut] == [0] + [strip.stop for strip in cut[:-1]]
    assert cut[-1].stop == line.length
    for strip in cut:
        for number, start in enumerate(line.starts):
            touches = start < strip.stop and start + tile > strip.first
            assert touches == (number in strip.tiles)


def test_a_strip_keeps_to_its_width_where_it_can():
    line = axis(20_000, 256, 0.25)
    for strip in strips(line, 3000):
        span = line.starts[strip.tiles[-1]] + 256 - line.starts[strip.tiles[0]]
        assert 2500 < span <= 3000 or strip.stop == line.length
    assert len(strips(line, 20_000)) == 1


@given(sizes, sizes, st.integers(1, 20), st.floats(0, 0.75), st.integers(1, 3))
@quick
def test_a_constant_network_gives_a_constant_map(height, width, tile, overlap, dates):
    series = make_series(0, dates, 2, height, width, observed=1.1)
    predictor = Predictor(Constant(), make_info(2, 3, tile), tile=tile, overlap=overlap, amp=False)
    p, mapped, times = gather(predictor, series)
    expected = torch.softmax(torch.tensor([0.3, -1.0, 2.0]), 0).reshape(1, 3, 1, 1).expand_as(p)
    torch.testing.assert_close(p, expected, rtol=1e-5, atol=1e-6)
    assert mapped.all()
    assert (times == 1).all()


@given(
    st.integers(0, 99), sizes, sizes, st.integers(6, 24), st.floats(0, 0.75), st.sampled_from([1, 3]),
    st.sampled_from(["uint8", "uint16", "int16", "float32", "float64"]), st.integers(1, 10**6), st.integers(1, 5),
)  # fmt: skip
@quick
def test_a_pointwise_network_gives_the_same_tiled_or_whole(
    seed, height, width, tile, overlap, dates, dtype, memory, batch
):
    series = make_series(seed, dates, 3, height, width, dtype)
    if dates > 1:
        series.days = tuple(1000 * i for i in range(dates))
    info = make_info(3, 4, tile, temperature=1.7)
    network = Pointwise(3, 4, multiple=2)
    predictor = Predictor(network, info, tile=info.tile, overlap=overlap, amp=False, batch=batch)
    p, mapped, times = gather(predictor, series, memory=memory)
    z = (series.x.astype(np.float64) - np.array(info.mean)[:, None, None]) / np.array(info.std)[:, None, None]
    z = torch.tensor(np.where(series.m, z, 0.0), dtype=torch.float32)
    days = torch.tensor([series.days], dtype=torch.float32) if dates > 1 else None
    whole = torch.softmax(Pointwise(3, 4)(z[None], None, days)[0].detach() / 1.7, 1)
    assert (times == 1).all()
    seen = torch.from_numpy(series.m.any(0)[0])
    assert torch.equal(mapped, seen)
    torch.testing.assert_close(p[..., seen], whole[..., seen], rtol=1e-4, atol=1e-5)


@given(st.integers(0, 99), st.integers(2, 60), st.integers(2, 60), st.data())
@quick
def test_a_window_gives_the_crop_of_the_whole(seed, height, width, data):
    series = make_series(seed, 2, 3, height, width)
    predictor = Predictor(Pointwise(3, 4), make_info(3, 4, 16), tile=16, amp=False)
    whole, _, _ = gather(predictor, series)
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    window = Window(row, col, data.draw(st.integers(1, height - row)), data.draw(st.integers(1, width - col)))
    part, mapped, times = gather(predictor, series, window)
    assert (times == 1).all()
    torch.testing.assert_close(part[..., mapped], whole[(..., *window.slices)][..., mapped], rtol=1e-4, atol=1e-5)


@given(st.integers(0, 99), st.sampled_from(["uint16", "float32"]), st.sampled_from([1, 2]))
@quick
def test_hidden_values_change_nothing(seed, dtype, dates):
    series = make_series(seed, dates, 3, 30, 41, dtype, observed=0.6)
    predictor = Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=False)
    before, mapped, _ = gather(predictor, series)
    garbage = np.nan if dtype == "float32" else 65535
    spoilt = ArraySeries(np.where(series.m, series.x, np.array(garbage, dtype)), series.m)
    after, _, _ = gather(predictor, spoilt)
    assert torch.equal(before[..., mapped], after[..., mapped])
    assert torch.isfinite(after).all()


def test_blending_leaves_no_seam_that_the_network_has():
    """With tiles cut hard the interior of a smooth answer jumps at their edges; blended it hardly does."""
    series = make_series(3, 1, 2, 96, 96, observed=1.1)
    series.x[:] = 1500

    class Edgy(nn.Module):
        """Less sure towards a tile's edge, as padded convolutions are."""

        def forward(self, x, m, days=None):
            h, w = x.shape[-2:]
            y = torch.linspace(-1, 1, h)[:, None].abs().maximum(torch.linspace(-1, 1, w).abs())
            plane = (2 - 4 * y**4).expand(*x.shape[:2], 1, h, w)
            return torch.cat([plane, -plane], 2)

    def largest_step(overlap: float) -> float:
        predictor = Predictor(Edgy(), make_info(2, 2, 32), tile=32, overlap=overlap, amp=False)
        p = gather(predictor, series)[0][0, 0, 16:-16, 16:-16]
        inside = p[:, 1:] - p[:, :-1]
        return float((inside[:, 1:] - inside[:, :-1]).abs().max())

    assert largest_step(0.5) < 0.2 * largest_step(0.0)


def test_tiles_without_an_observation_are_not_computed():
    series = make_series(3, 1, 2, 64, 400, observed=1.1)
    series.m[..., 60:] = False
    calls = []

    class Counting(Pointwise):
        def forward(self, x, m, days=None):
            calls.append(len(x))
            return super().forward(x, m, days)

    predictor = Predictor(Counting(2, 3), make_info(2, 3, 16), tile=16, overlap=0.25, amp=False)
    shares = []
    p, mapped, _ = gather(predictor, series, progress=shares.append)
    everything = len(axis(64, 16, 0.25).starts) * len(axis(400, 16, 0.25).starts)
    assert sum(calls) < 0.2 * everything
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert not mapped[:, 60:].any()
    assert mapped[:, :60].all()
    assert (p[..., 80:] == 0).all()


@pytest.mark.parametrize(("height", "width"), [(60, 240), (480, 240), (60, 1920)])
def test_what_is_held_at_once_keeps_to_the_memory_given(monkeypatch, height, width):
    """Accumulators, pixels in use and pixels read ahead, whatever the raster's size."""
    memory, held, peak = 200_000, [], 0
    original = torch.zeros

    def zeros(*args, **options):
        nonlocal peak
        out = original(*args, **options)
        held.append(weakref.ref(out))
        alive = [t for t in (ref() for ref in held) if t is not None]
        peak = max(peak, sum(t.numel() * t.element_size() for t in alive))
        return out

    series = make_series(0, 2, 3, height, width)
    predictor = Predictor(Pointwise(3, 4), make_info(3, 4, 16), tile=16, amp=False)
    monkeypatch.setattr(torch, "zeros", zeros)
    for _ in predict_bands(predictor, series, memory=memory):
        pass
    bytes_per_pixel = 2 * (3 * 2 + 1)
    ahead = 2 * max(w.height * w.width for w in series.reads) * bytes_per_pixel
    assert memory / 2 < peak + ahead <= memory


@pytest.mark.parametrize(("dates", "side"), [(1, 256), (4, 256), (5, 229), (50, 72), (200, 36), (5000, 32)])
def test_tiles_of_many_dates_are_smaller(dates, side):
    """All dates of a tile are in memory at once: so many pixels that the largest tiles of few dates have them too."""
    predictor = Predictor(Pointwise(2, 3), make_info(2, 3, 64), amp=False)
    assert predictor.side(10_000, dates) == pytest.approx(side, abs=1)
    assert predictor.side(20, dates) == 20
    network = Pointwise(2, 3, multiple=8)
    assert Predictor(network, make_info(2, 3, 64), amp=False).side(10_000, dates) % 8 == 0
    network.inpaints = True
    assert Predictor(network, make_info(2, 3, 64), amp=False).side(10_000, dates) == 256


def test_a_long_series_is_mapped_in_its_smaller_tiles():
    series = make_series(0, 40, 2, 150, 130)
    series.days = tuple(range(40))
    sides = set()

    class Watching(Pointwise):
        def forward(self, x, m, days=None):
            sides.add(x.shape[-1])
            return super().forward(x, m, days)

    predictor = Predictor(Watching(2, 3), make_info(2, 3, 16), amp=False)
    p, mapped, times = gather(predictor, series)
    assert sides == {80}
    assert (times == 1).all()
    torch.testing.assert_close(p.sum(1)[:, mapped], torch.ones(40, int(mapped.sum())))
