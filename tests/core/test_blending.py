"""Tiled inference is the network's own answer, whatever the raster's size and the tiles'."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
import weakref
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

from landbrush.core.data.grid import Grid, Window
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.inference.blending import axis, predict_bands, strips
from landbrush.core.inference.predictor import Precision, Predictor
from landbrush.core.job import ClassSpec
from landbrush.core.model_file import ModelInfo

quick = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Pointwise(nn.Module):
    """A different linear map of the bands at each date: tiling must not change a thing."""

    def __init__(self, bands: int, classes: int, multiple: int = 1) -> None:
        super().__init__()
        self.multiple = multiple
        self.weight = nn.Parameter(torch.randn(classes, bands, generator=torch.Generator().manual_seed(5)))

    def forward(self, x, m, days=None):
        assert x.shape[-1] % self.multiple == 0
        assert x.shape[-2] % self.multiple == 0
        logits = torch.einsum("kc,btchw->btkhw", self.weight, x)
        return logits if days is None else logits + days[:, :, None, None, None] / 1000


class Constant(nn.Module):
    """The same logits everywhere."""

    multiple = 4

    def forward(self, x, m, days=None):
        b, t, _, h, w = x.shape
        return torch.tensor([0.3, -1.0, 2.0]).reshape(1, 1, 3, 1, 1).expand(b, t, 3, h, w)


class Neighbourhood(nn.Module):
    """Looks around, reads the mask, and has a receptive field of 5 pixels."""

    multiple = 2

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.conv = nn.Conv2d(bands + 1, classes, 5, padding=2)

    def forward(self, x, m, days=None):
        b, t, _, h, w = x.shape
        return self.conv(torch.cat([x, m.float()], 2).flatten(0, 1)).reshape(b, t, -1, h, w)


@dataclass
class ArraySeries:
    """A series in memory."""

    x: np.ndarray
    m: np.ndarray
    days: tuple[int | None, ...] = ()
    reads: list[Window] = field(default_factory=list)
    area: Any = None

    def __post_init__(self) -> None:
        self.days = self.days or (None,) * len(self.x)

    @property
    def grid(self) -> Grid:
        return Grid(self.x.shape[3], self.x.shape[2], (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), "")

    @property
    def bands(self) -> tuple[str, ...]:
        return tuple(f"B{i}" for i in range(self.x.shape[1]))

    @property
    def dates(self) -> tuple[str | None, ...]:
        return (None,) if len(self.x) == 1 else tuple(f"2020-01-{i:02}" for i in range(1, len(self.x) + 1))

    @property
    def dtype(self) -> np.dtype:
        return self.x.dtype

    def read(self, window: Window):
        self.reads.append(window)
        rows, cols = window.slices
        return self.x[:, :, rows, cols].copy(), self.m[:, :, rows, cols].copy()


def make_info(bands: int, classes: int, tile: int, **more: Any) -> ModelInfo:
    specs = tuple(ClassSpec(10 * (i + 1), f"class {i}", "#102030") for i in range(classes))
    names = tuple(f"B{i}" for i in range(bands))
    mean, std = tuple(900.0 + i for i in range(bands)), tuple(300.0 + i for i in range(bands))
    return ModelInfo("supervised", {}, {}, specs, names, mean, std, tile, **more)


def make_series(seed: int, dates: int, bands: int, height: int, width: int, dtype: str = "uint16", observed=0.8):
    rng = np.random.default_rng(seed)
    x = rng.integers(
        0, 200 if dtype == "uint8" else 60000 if dtype == "uint16" else 3000, (dates, bands, height, width)
    )
    return ArraySeries(x.astype(dtype), rng.random((dates, 1, height, width)) < observed)


def gather(predictor: Predictor, series: ArraySeries, window: Window | None = None, **options: Any):
    """All bands put together, and how often each pixel came."""
    region = window or series.grid.window
    p = torch.zeros(len(series.dates), predictor.classes, region.height, region.width)
    times = torch.zeros(region.height, region.width)
    mapped = torch.zeros(region.height, region.width, dtype=torch.bool)
    for band in predict_bands(predictor, series, window, **options):
        h, w = band.mapped.shape
        place = (slice(band.row, band.row + h), slice(band.col, band.col + w))
        p[(..., *place)] = band.probabilities
        mapped[place] = band.mapped
        times[place] += 1
    return p, mapped, times


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


@pytest.mark.parametrize(("dates", "side"), [(1, 256), (8, 256), (9, 240), (50, 102), (200, 51), (5000, 32)])
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
    assert sides == {114}
    assert (times == 1).all()
    torch.testing.assert_close(p.sum(1)[:, mapped], torch.ones(40, int(mapped.sum())))


def test_reading_runs_ahead_in_another_thread_and_reads_each_row_once():
    series = make_series(0, 1, 2, 100, 50)
    threads = set()
    original = series.read

    def read(window):
        threads.add(threading.current_thread().name)
        return original(window)

    series.read = read
    gather(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, overlap=0.5, amp=False), series)
    assert threads == {"landbrush-read_0"}
    assert [w.row for w in series.reads] == list(np.cumsum([0] + [w.height for w in series.reads])[:-1])
    assert sum(w.height for w in series.reads) == 100


def reading_threads():
    return [thread for thread in threading.enumerate() if thread.name.startswith("landbrush-read")]


@pytest.mark.parametrize("how", ["closed", "failed", "dropped", "dropped in a cycle"])
def test_whoever_stops_asking_ends_the_reading(how):
    """However the iteration ends, nothing is read any more: an open raster must not be closed under a reader."""
    series = make_series(0, 1, 2, 200, 50)
    bands = predict_bands(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False), series)
    next(bands)
    assert len(reading_threads()) == 1
    if how == "closed":
        bands.close()
    elif how == "failed":
        with pytest.raises(ZeroDivisionError):
            bands.throw(ZeroDivisionError())
    else:
        holder = {"bands": bands}
        if how == "dropped in a cycle":
            holder["self"] = holder
        del bands, holder
        gc.collect()
    assert reading_threads() == []
    read = len(series.reads)
    assert 0 < read < 200 // 8
    time.sleep(0.05)
    assert len(series.reads) == read


def test_a_process_may_end_in_the_middle():
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]; import conftest\n"
        "from test_blending import Pointwise, Predictor, make_info, make_series, predict_bands\n"
        "predictor = Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False)\n"
        "bands = predict_bands(predictor, make_series(0, 1, 2, 200, 50))\n"
        "next(bands)\n"
        "print('in the middle')\n"
    )
    here = Path(__file__).resolve().parent
    command = [sys.executable, "-c", script, str(here.parent), str(here)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "in the middle\n", "")


def test_cancelling_ends_it_at_the_next_batch():
    series = make_series(0, 1, 2, 100, 100)
    calls = []

    class Counting(Pointwise):
        def forward(self, x, m, days=None):
            calls.append(len(x))
            return super().forward(x, m, days)

    predictor = Predictor(Counting(2, 3), make_info(2, 3, 16), tile=16, amp=False, batch=1)
    with pytest.raises(Cancelled):
        gather(predictor, series, cancelled=lambda: len(calls) >= 3)
    assert len(calls) == 3


def test_an_error_of_the_reader_arrives():
    series = make_series(0, 1, 2, 100, 100)
    original = series.read

    def read(window):
        if window.row > 40:
            raise InputError("the file ends early")
        return original(window)

    series.read = read
    with pytest.raises(InputError, match="ends early"):
        gather(Predictor(Pointwise(2, 3), make_info(2, 3, 16), tile=16, amp=False), series)


def test_bands_must_be_as_many_as_the_model_has():
    with pytest.raises(InputError, match="trained on 3 bands, the image has 2"):
        gather(Predictor(Pointwise(3, 3), make_info(3, 3, 16), tile=16), make_series(0, 1, 2, 10, 10))
    with pytest.raises(InputError, match=r"between 0 and 0\.75"):
        Predictor(Pointwise(3, 3), make_info(3, 3, 16), tile=16, overlap=0.9)


def test_precision_is_what_three_timed_batches_of_each_say():
    for amp_time, plain_time in ((1.0, 2.0), (2.0, 1.0)):
        precision = Precision("auto", torch.device("cpu"))
        asked = []
        while precision.choice is None:
            amp = precision.next()
            asked.append(amp)
            # The first batch of each is slow: kernels are being made.
            precision.tell(amp, (amp_time if amp else plain_time) * (50 if len(asked) < 3 else 1))
        assert sorted(asked) == [False] * 3 + [True] * 3
        assert precision.next() is (amp_time < plain_time)
    assert Precision(True, torch.device("cpu")).next() is True
    assert Precision("auto", torch.device("mps")).next() is False


def test_bfloat16_changes_probabilities_by_less_than_can_be_seen():
    series = make_series(2, 1, 3, 40, 40)
    series.x[:] = series.x // 30
    exact, mapped, _ = gather(Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=False), series)
    fast, _, _ = gather(Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=True), series)
    assert not torch.equal(exact, fast)
    assert (exact - fast)[..., mapped].abs().max() < 0.02


def test_one_tile_by_itself_matches_the_network():
    series = make_series(4, 2, 3, 16, 16)
    info = make_info(3, 4, 16)
    network = Neighbourhood(3, 4)
    logits = Predictor(network, info, amp=False).tile_logits(series.x, series.m)
    z = (torch.from_numpy(series.x.astype(np.float32)) - torch.tensor(info.mean)[:, None, None]) / torch.tensor(
        info.std
    )[:, None, None]
    m = torch.from_numpy(series.m)
    expected = network(torch.where(m, z, torch.zeros(()))[None], m[None])[0]
    torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)
