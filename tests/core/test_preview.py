"""A preview shows what is in view as the network maps it by now, within its share of the time, and changes nothing."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from safetensors import safe_open
from scenes import ORIGIN, PIXEL, make_scene, never, read_array, small_train, write_raster
from test_worker import endless, start

from landbrush.core import events
from landbrush.core.errors import Cancelled
from landbrush.core.job import Area, ClassSpec, ImageSpec, parse_job
from landbrush.core.training import in_view, preview
from landbrush.core.training import run as training
from landbrush.core.training.preview import Previewer

CLASSES = (ClassSpec(3, "three", "#00ff00"), ClassSpec(7, "seven", "#ff0000"))
X, Y = ORIGIN


def box(row, col, height, width):
    """The extent of a window of pixels."""
    left, top = X + col * PIXEL, Y - row * PIXEL
    return left, top - height * PIXEL, left + width * PIXEL, top


class Brightest(torch.nn.Module):
    """Class 1 where the second band is above its mean; draws a random number, as networks with dropout do."""

    multiple = 8
    across_dates = False

    def forward(self, x, m, days):
        torch.rand(1)
        return torch.stack([-x[:, :, 1], x[:, :, 1]], 2)


@pytest.fixture
def at_once(monkeypatch):
    """Nothing is waited for."""
    monkeypatch.setattr(preview, "_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(preview, "_FIRST_SECONDS", 0.0)
    monkeypatch.setattr(in_view, "_WAIT_SECONDS", 60.0)


def previewer(image, view, told, share=1e9):
    area = Area((ImageSpec(str(image)),))
    mean, std = (1000.0, 1000.0, 1000.0), (500.0, 500.0, 500.0)
    bands = ("B03", "B08", "B11")
    return Previewer(area, bands, mean, std, CLASSES, torch.device("cpu"), told.append, lambda: view, share)


def image_of(tmp_path, size=96):
    rng = np.random.default_rng(0)
    pixels = rng.integers(500, 1500, (3, size, size)).astype(np.uint16)
    return pixels, write_raster(tmp_path / "image.tif", pixels, nodata=0, names=("B03", "B08", "B11"))


def test_what_is_in_view_is_mapped_pixel_by_pixel_where_it_lies(tmp_path, at_once):
    pixels, path = image_of(tmp_path)
    told = []
    shown = previewer(path, events.View(box(10, 20, 30, 41), 410, 300), told)
    shown.offer(Brightest())
    raster = gdal.Open(told[0].path)
    assert raster.GetGeoTransform() == (X + 200, PIXEL, 0, Y - 100, 0, -PIXEL)
    expected = np.where(pixels[1, 10:40, 20:61].astype(float) > 1000, 7, 3)
    assert (raster.ReadAsArray() == expected).mean() > 0.99  # 1000 itself is either
    raster = None
    shown.close()
    assert not Path(told[0].path).exists()


def test_a_view_of_more_pixels_than_the_screen_has_is_thinned(tmp_path, at_once):
    _, path = image_of(tmp_path)
    told = []
    previewer(path, events.View(box(0, 0, 96, 96), 32, 32), told).offer(Brightest())
    raster = gdal.Open(told[0].path)
    assert (raster.RasterXSize, raster.RasterYSize) == (32, 32)
    assert raster.GetGeoTransform() == (X, 3 * PIXEL, 0, Y, 0, -3 * PIXEL)
    full = read_array(path)[1, ::3, ::3].astype(float)
    assert (raster.ReadAsArray() == np.where(full > 1000, 7, 3)).mean() > 0.99


class Edges(torch.nn.Module):
    """Class 1 where a pixel is brighter than the one to its left: what is seen in whole images only."""

    multiple = 1
    across_dates = False

    def forward(self, x, m, days):
        brighter = x[:, :, 1] - torch.roll(x[:, :, 1], 1, -1)
        return torch.stack([-brighter, brighter], 2)


def test_zoomed_out_it_shows_what_the_whole_image_is_mapped_as(tmp_path, at_once):
    pixels, path = image_of(tmp_path)
    told = []
    previewer(path, events.View(box(0, 0, 96, 96), 24, 24), told).offer(Edges())
    full = pixels[1].astype(float)
    expected = np.where(full - np.roll(full, 1, 1) > 0, 7, 3)[::4, ::4]
    assert (read_array(told[0].path)[:, 1:] == expected[:, 1:]).mean() > 0.99


@pytest.mark.parametrize("slow", [False, True])
def test_no_view_is_too_large(tmp_path, at_once, monkeypatch, slow):
    monkeypatch.setattr(preview, "_PIXELS", 24 * 24 * 4)
    monkeypatch.setattr(in_view, "_READ", 3 * 48 * 48)
    if slow:
        monkeypatch.setattr(in_view, "_READ_SECONDS", -1.0)
    pixels, path = image_of(tmp_path)
    told = []
    shown = previewer(path, events.View((X - 1e6, Y - 1e6, X + 1e6, Y + 1e6), 4000, 4000), told)
    for _ in range(3):
        shown.offer(Brightest())
        if len(told) < 3:
            raster = gdal.Open(told[-1].path)
            assert raster.RasterXSize * raster.RasterYSize == 24 * 24
            raster = None
    raster = gdal.Open(told[2].path)  # later ones are finer
    assert raster.RasterXSize * raster.RasterYSize == 48 * 48
    drawn = raster.ReadAsArray()
    if slow:
        # The middle of it, every pixel.
        assert raster.GetGeoTransform() == (X + 240, PIXEL, 0, Y - 240, 0, -PIXEL)
        expected = pixels[1, 24:72, 24:72]
    else:
        # All of it, one pixel of four.
        assert raster.GetGeoTransform() == (X, 2 * PIXEL, 0, Y, 0, -2 * PIXEL)
        expected = pixels[1, 1::2, 1::2]
    assert (drawn == np.where(expected.astype(float) > 1000, 7, 3)).mean() > 0.99


def test_a_view_that_is_thinned_leaves_out_what_was_not_observed(tmp_path, at_once, monkeypatch):
    monkeypatch.setattr(preview, "_PIXELS", 24 * 24 * 4)
    pixels, _ = image_of(tmp_path)
    pixels[:, :40] = 0
    path = write_raster(tmp_path / "gaps.tif", pixels, nodata=0, names=("B03", "B08", "B11"))
    told = []
    previewer(path, events.View(box(0, 0, 96, 96), 960, 960), told).offer(Brightest())
    drawn = read_array(told[0].path)
    assert drawn.shape == (24, 24)
    assert (drawn[:10] == 0).all()
    assert (drawn[10:] != 0).all()


def test_what_was_not_observed_is_left_out(tmp_path, at_once):
    pixels, _ = image_of(tmp_path)
    pixels[:, :5] = 0
    path = write_raster(tmp_path / "gaps.tif", pixels, nodata=0, names=("B03", "B08", "B11"))
    told = []
    previewer(path, events.View(box(0, 0, 96, 96), 960, 960), told).offer(Brightest())
    shown = read_array(told[0].path)
    assert (shown[:5] == 0).all()
    assert (shown[5:] != 0).all()


def test_nothing_is_drawn_where_nobody_looks_and_a_wrong_view_does_no_harm(tmp_path, at_once):
    _, path = image_of(tmp_path)
    for view in (None, events.View(), events.View((0.0, 0.0, 1.0, 1.0), 10, 10)):
        told = []
        previewer(path, view, told).offer(Brightest())
        assert told == []
    told = []
    gone = previewer(tmp_path / "gone.tif", events.View(box(0, 0, 9, 9), 90, 90), told)
    gone.offer(Brightest())
    assert told == []


def test_previews_take_no_more_than_their_share_of_the_time(tmp_path, monkeypatch):
    clock = [1000.0]
    monkeypatch.setattr(preview.time, "perf_counter", lambda: clock[0])
    _, path = image_of(tmp_path)
    told, drawn = [], []
    shown = previewer(path, events.View(box(0, 0, 96, 96), 960, 960), told, share=0.05)

    def draw(network, seen):
        drawn.append(clock[0])
        clock[0] += 0.7
        shown._cost = 0.7 / preview._PIXELS
        shown._number = preview._QUICK

    monkeypatch.setattr(shown, "_draw", draw)
    while clock[0] < 1200:
        clock[0] += 0.1
        shown.offer(None)
        assert shown.seconds <= max(0.7, 0.05 * (clock[0] - 1000)) + 1e-6
    assert 10 <= len(drawn) <= 14


def test_a_training_goes_on_while_a_view_is_read(tmp_path, at_once, monkeypatch):
    monkeypatch.setattr(in_view, "_WAIT_SECONDS", 0.01)
    _, path = image_of(tmp_path)
    reading, go_on = threading.Event(), threading.Event()
    look = in_view.Reader._look

    def slowly(self, view, pixels):
        reading.set()
        assert go_on.wait(60)
        return look(self, view, pixels)

    monkeypatch.setattr(in_view.Reader, "_look", slowly)
    told = []
    shown = previewer(path, events.View(box(0, 0, 96, 96), 960, 960), told)
    for _ in range(3):
        shown.offer(Brightest())
        assert reading.wait(60)
        assert told == []
    go_on.set()
    while not told:
        shown.offer(Brightest())
    shown.close()


def test_a_cancelled_training_waits_for_no_view(tmp_path, at_once, monkeypatch):
    """Its process would not end before the thread that reads."""
    closed = []
    monkeypatch.setattr(Previewer, "close", lambda self: closed.append(self))
    image, polygons, _ = make_scene(tmp_path)
    job = parse_job(small_train(image, polygons, tmp_path / "m.safetensors", steps=60))
    with pytest.raises(Cancelled):
        training.train(job, lambda event: None, lambda: True, lambda: None)
    assert len(closed) == 1


def test_a_training_is_the_same_with_somebody_looking(tmp_path, at_once, monkeypatch):
    monkeypatch.setattr(preview, "SHARE", 1e9)
    monkeypatch.setattr(Previewer.__init__, "__defaults__", (1e9,))
    image, polygons, truth = make_scene(tmp_path)
    told, kept = [], []
    for name, view in (("alone", None), ("seen", events.View(box(0, 0, 96, 96), 960, 960))):
        job = parse_job(small_train(image, polygons, tmp_path / f"{name}.safetensors", steps=60))

        def emit(event):
            if isinstance(event, events.Preview):
                told.append(read_array(event.path))

        training.train(job, emit, never, None if view is None else lambda view=view: view)
        with safe_open(job.model, framework="pt") as source:
            kept.append({key: source.get_tensor(key) for key in list(source.keys())})
    assert all(torch.equal(kept[0][key], kept[1][key]) for key in kept[0])
    assert len(told) > 20
    assert (told[-1] == truth).mean() > 0.9


def test_the_child_follows_what_it_is_told_to_show(tmp_path):
    with start(endless(tmp_path)) as child:
        try:
            for line in child.stdout:
                event = events.decode(line)
                if isinstance(event, events.Ready):
                    child.stdin.write("what?\n" + events.encode_view(events.View(box(0, 0, 40, 40), 40, 40)) + "\n")
                    child.stdin.flush()
                if isinstance(event, events.Preview):
                    break
            size = gdal.Open(event.path).RasterXSize
            child.stdin.write("cancel\n")
            child.stdin.flush()
            child.communicate(timeout=30)
        finally:
            child.kill()
    assert size == 40
    assert child.returncode == events.EXIT_CANCELLED


@given(
    st.tuples(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7), st.floats(1, 1e5), st.floats(1, 1e5)),
    st.integers(1, 100_000),
    st.integers(1, 100_000),
    st.sampled_from([None, "2020-01-02"]),
)
def test_a_view_is_read_back_as_it_was_said(place, width, height, date):
    x, y, dx, dy = place
    view = events.View((x, y, x + dx, y + dy), width, height, date)
    assert events.decode_view(events.encode_view(view)) == view


@pytest.mark.parametrize(
    "changes",
    [
        {"extent": [0, 0, 1]},
        {"extent": [0, 0, 0, 1]},
        {"extent": [0, 0, float("inf"), 1]},
        {"extent": "0 0 1 1"},
        {"width": 0},
        {"width": True},
        {"height": 1e3},
        {"width": 10**9},
        {"date": 7},
        {"command": "cancel"},
    ],
)
def test_a_view_that_makes_no_sense_is_none(changes):
    good = {"command": "view", "extent": [0, 0, 1, 1], "width": 5, "height": 5, "date": None}
    assert events.decode_view(json.dumps(good)) == events.View((0.0, 0.0, 1.0, 1.0), 5, 5)
    assert events.decode_view(json.dumps({**good, **changes})) is None


@pytest.mark.parametrize("line", ["", "view", "[]", "{", '{"command": "view"}', "null"])
def test_what_is_no_command_is_left_aside(line):
    assert events.decode_view(line) is None
