"""The method that needs no model: observed pixels stay, hidden ones are told by other dates, and how surely."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch
from cancelling import leaves_nothing
from hypothesis import given, settings
from hypothesis import strategies as st
from inpainters import make_images
from osgeo import gdal
from rasters import make_grid, write_raster

from landbrush.core import events, job
from landbrush.core.data.grid import Window
from landbrush.core.data.series import Series
from landbrush.core.data.staging import silent
from landbrush.core.inference.predictor import Predictor, never
from landbrush.core.inpainting import regression
from landbrush.core.inpainting.posterior import sampled
from landbrush.core.inpainting.rasters import inpaint_area
from landbrush.core.inpainting.regression import Regression, prepare
from landbrush.core.job import Area, ImageSpec, MaskSpec
from landbrush.core.tasks import run_job

CPU = torch.device("cpu")
HIDDEN = [float("nan"), 1e30, -7.0]


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def run(area, out, method="regression", **more):
    told = []
    data = {"task": "inpaint", "areas": [job.to_data(area)], "out": str(out), "method": method, "threads": 1, **more}
    code = run_job(job.parse_job(data), told.append, never)
    assert code == events.EXIT_DONE, told[-1]
    return told


def make_hazy(folder, dates=5, side=72, *, seed=0, noise=10.0):
    """One landscape, brighter and hazier from date to date, with a cloud on each: (area, truth, m)."""
    random = np.random.default_rng(seed)
    rough = torch.from_numpy(random.normal(size=(1, 2, side // 6, side // 6))).float()
    land = torch.nn.functional.interpolate(rough, size=(side, side), mode="bilinear")[0].numpy() * 300 + 1500
    gain, haze = 1 + 0.3 * random.normal(size=(dates, 2, 1, 1)), 200 * random.normal(size=(dates, 2, 1, 1))
    truth = land * gain + haze + noise * random.normal(size=(dates, 2, side, side))
    truth = truth.clip(1, 60000).round().astype(np.uint16)
    m = np.ones((dates, side, side), bool)
    for date in range(dates):
        # In turn to the left and to the right: no cloud lies over the one before.
        row, col = random.integers(0, side - 24), random.integers(0, side // 2 - 23) + date % 2 * (side // 2)
        m[date, row : row + 22, col : col + 24] = False
    images = []
    for date in range(dates):
        day = f"2020-{date + 1:02d}-01"
        path = write_raster(folder / f"s_{day}.tif", truth[date], make_grid(side, side), 0, ("B02", "B03"))
        mask = write_raster(folder / f"m_{day}.tif", m[date].astype(np.uint8), make_grid(side, side))
        images.append(ImageSpec(path, day, MaskSpec(mask, "valid")))
    return Area(tuple(images)), truth, m


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 4), st.sampled_from(["uint8", "uint16", "int16", "float32"]))
def test_observed_pixels_stay_bit_for_bit_and_what_no_date_shows_stays_missing(tmp_path_factory, seed, dates, dtype):
    folder = tmp_path_factory.mktemp("r")
    area, x, m = make_images(folder, dates, height=30, width=36, dtype=dtype, seed=seed)
    told = run(area, folder / "out")
    never_seen = ~m.any(0)
    for date, image in enumerate(area.images):
        filled = read(folder / "out" / f"inpainted_{image.date}.tif")
        spread = read(folder / "out" / f"inpainted_std_{image.date}.tif")
        assert filled.dtype == x.dtype
        assert filled[:, m[date]].tobytes() == x[date][:, m[date]].tobytes()
        assert ((filled == 0).all(0) == never_seen).all()
        assert (spread[:, m[date]] == 0).all()
        assert (np.isnan(spread) == never_seen).all()
        assert (spread[:, ~m[date] & ~never_seen] > 0).all()
    assert told[-1].summary["missing"] == dates * never_seen.sum()
    assert told[-1].summary["filled"] == (~m).sum() - dates * never_seen.sum()
    assert {item["kind"] for item in told[-1].outputs} == {"inpainted", "inpainted_std"}


@pytest.mark.parametrize("dates", [2, 3, 5])
def test_haze_and_light_of_a_date_are_learnt_from_its_visible_pixels(tmp_path, dates):
    area, truth, m = make_hazy(tmp_path, dates)
    errors = {}
    for method in ("linear", "regression"):
        run(area, tmp_path / method, method)
        off = [
            (read(tmp_path / method / f"inpainted_{image.date}.tif").astype(float) - truth[date])[
                :, ~m[date] & m.any(0)
            ]
            for date, image in enumerate(area.images)
        ]
        errors[method] = np.sqrt(np.mean(np.concatenate(off, 1) ** 2))
    assert errors["regression"] < 0.5 * errors["linear"]


def test_intervals_hold_about_what_they_say(tmp_path):
    inside = []
    for seed in range(3):
        folder = tmp_path / str(seed)
        folder.mkdir()
        area, truth, m = make_hazy(folder, 6, seed=seed, noise=40.0)
        run(area, folder / "out")
        for date, image in enumerate(area.images):
            hidden = ~m[date] & m.any(0)
            off = (read(folder / "out" / f"inpainted_{image.date}.tif").astype(float) - truth[date])[:, hidden]
            spread = read(folder / "out" / f"inpainted_std_{image.date}.tif")[:, hidden]
            inside.append((np.abs(off) <= 1.645 * spread).ravel())
    assert 0.83 < np.concatenate(inside).mean() < 0.97


def test_what_is_hidden_never_changes_a_file(tmp_path):
    for name, value in (("a", 7), ("b", 2999)):
        (tmp_path / name).mkdir()
        area, x, m = make_images(tmp_path / name, 3)
        for date, image in enumerate(area.images):
            write_raster(image.path, np.where(m[date], x[date], value).astype(np.uint16), make_grid(70, 50), 0)
        run(area, tmp_path / f"out_{name}")
    for path in (tmp_path / "out_a").iterdir():
        np.testing.assert_array_equal(read(path), read(tmp_path / "out_b" / path.name), err_msg=path.name)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 4), st.sampled_from(HIDDEN))
def test_the_network_that_is_none_keeps_what_it_sees(seed, dates, hidden):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(2, dates, 3, 12, 14, generator=g)
    m = torch.rand(2, dates, 1, 12, 14, generator=g) < 0.7
    days = (torch.arange(float(dates)) * 20).expand(2, -1)
    mean, std = Regression().fill(torch.where(m, x, torch.full((), hidden)), m, days, 1)
    seen = m.expand_as(x)
    assert torch.equal(mean[seen], x[seen])
    assert (std[seen] == 0).all()
    assert torch.isfinite(mean).all()
    assert (std[~seen] > 0).all()


def fill(series, out, *, tile=None, memory=1 << 28, window=None, overlap=0.5):
    network, info = prepare(series, series.grid.window, seed=0, device=CPU, cancelled=never)
    predictor = Predictor(network, info, "cpu", tile=tile, overlap=overlap, amp=False)
    filler = partial(sampled, predictor, series, samples=1, seed=0, elsewhere=True, memory=memory)
    inpaint_area(series, filler, str(out), deviations=True, window=window, progress=silent, cancelled=never)
    return [read(out / f"inpainted_{date}.tif").astype(float) for date in series.dates]


def test_no_seam_shows_where_tiles_meet_and_strips_change_nothing(tmp_path):
    area, truth, m = make_hazy(tmp_path, 3, side=160, noise=2.0)
    m[:, 40:120, 30:130] = True
    m[1, 40:120, 30:130] = False
    for date, image in enumerate(area.images):
        write_raster(image.mask.path, m[date].astype(np.uint8), make_grid(160, 160))
    series = Series(area)
    one, tiles, strips = (
        fill(series, tmp_path / name, **how)
        for name, how in (("one", {}), ("tiles", {"tile": 64}), ("strips", {"tile": 64, "memory": 1}))
    )
    for a, b in zip(tiles, strips):
        np.testing.assert_allclose(a, b, atol=1)
    inner = np.s_[:, 42:118, 32:128]
    steps = {}
    for axis in (1, 2):
        true = np.abs(np.diff(truth[1].astype(float), axis=axis)[inner])
        made = np.abs(np.diff(tiles[1], axis=axis)[inner])
        # A seam would be a whole row or column of steps.
        steps[axis] = (made.mean(axis=3 - axis) / true.mean(axis=3 - axis).mean()).max()
    assert max(steps.values()) < 2.0
    # Of land that varies by 300.
    assert np.sqrt(np.mean((tiles[1] - one[1])[:, ~m[1]] ** 2)) < 60


def test_a_part_is_filled_as_the_whole_is(tmp_path):
    area, _, _ = make_hazy(tmp_path, 3, side=120)
    series = Series(area)
    whole = fill(series, tmp_path / "whole")[1]
    part = fill(series, tmp_path / "part", window=Window(20, 30, 60, 70))[1]
    assert np.abs(part - whole[:, 20:80, 30:100]).mean() < 5


def test_cancelling_leaves_nothing(tmp_path):
    area, _, _ = make_hazy(tmp_path, 2, side=48)

    def start(out, cancelled):
        told = []
        data = {"task": "inpaint", "areas": [job.to_data(area)], "out": str(out)}
        run_job(job.parse_job(data), told.append, cancelled)
        if isinstance(told[-1], events.Error):
            assert told[-1].kind == "cancelled"
            from landbrush.core.errors import Cancelled

            raise Cancelled

    leaves_nothing(start, tmp_path, 3)


def test_progress_rises_from_the_trials_on(tmp_path):
    area, _, _ = make_hazy(tmp_path, 3, side=48)
    told = run(area, tmp_path / "out")
    shares = [event.fraction for event in told if isinstance(event, events.Progress)]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1


def test_nothing_observed_anywhere_in_the_part_is_one_sentence(tmp_path):
    area, _, m = make_hazy(tmp_path, 2, side=48)
    series = Series(area)
    for image in area.images:
        write_raster(image.mask.path, np.zeros(m[0].shape, np.uint8), make_grid(48, 48))
    series = Series(area)
    with pytest.raises(job.InputError, match="nothing to learn from was observed"):
        prepare(series, series.grid.window, seed=0, device=CPU, cancelled=never)


def test_every_place_is_read_once_and_a_second_time_only_if_all_of_them_are_too_much(tmp_path, monkeypatch):
    area, _, _ = make_hazy(tmp_path, 5, side=200)
    prepared, read = {}, {}
    for held in (1 << 28, 0):
        monkeypatch.setattr(regression, "_HELD", held)
        windows = read.setdefault(held, [])
        series = Series(area)
        one = series.read
        monkeypatch.setattr(series, "read", lambda window, one=one, to=windows: to.append(window) or one(window))
        network, info = prepare(series, series.grid.window, seed=0, device=CPU, cancelled=never)
        prepared[held] = (network.state_dict(), info.mean, info.std)
    places = len(set(read[0]))
    assert places > 2
    assert [len(windows) for windows in (read[1 << 28], read[0])] == [places, 2 * places]
    (kept, *statistics), (again, *others) = prepared.values()
    assert statistics == others
    assert all(torch.equal(kept[name], again[name]) for name in kept)
