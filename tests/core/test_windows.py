"""What is held of a long series: every annotated pixel once, its surroundings where there is room, nothing twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import small_train, write_polygons, write_raster

from landbrush.core.data import windows
from landbrush.core.data.grid import Window
from landbrush.core.data.series import Series
from landbrush.core.data.tiles import UNLABELLED
from landbrush.core.data.windows import annotated_windows, rectangles
from landbrush.core.job import parse_job
from landbrush.core.training import training_set
from landbrush.core.training.training_set import read_training_set

masks = (
    st.integers(0, 2**32 - 1)
    .map(np.random.default_rng)
    .flatmap(
        lambda rng: st.tuples(st.integers(1, 30), st.integers(1, 30), st.floats(0, 0.3)).map(
            lambda told: rng.random(told[:2]) < told[2]
        )
    )
)


def counted(shape, found):
    times = np.zeros(shape, int)
    for row, col, height, width in found:
        assert min(row, col) >= 0
        times[row : row + height, col : col + width] += 1
    return times


@settings(max_examples=60, deadline=None)
@given(masks)
def test_rectangles_cover_what_is_needed_once(needed):
    times = counted(needed.shape, rectangles(needed))
    assert times.max(initial=0) <= 1
    assert (times[needed] == 1).all()


def test_rectangles_leave_out_what_lies_between():
    needed = np.zeros((100, 100), bool)
    needed[5:10, 5:10] = needed[80:90, 70:95] = needed[10, 60] = True
    found = rectangles(needed)
    assert sorted(found) == [(5, 5, 5, 5), (10, 60, 1, 1), (80, 70, 10, 25)]
    assert rectangles(np.ones((7, 9), bool)) == [(0, 0, 7, 9)]
    assert rectangles(np.zeros((7, 9), bool)) == []


@settings(max_examples=60, deadline=None)
@given(masks, st.integers(0, 50), st.integers(0, 60), st.integers(0, 40), st.integers(1, 20_000))
def test_windows_hold_every_annotated_pixel_once_and_lie_inside(annotated, row, col, margin, most):
    if not annotated.any():
        return
    height, width = annotated.shape
    grid, bounds = Window(0, 0, 140, 150), Window(row, col, height, width)
    found = annotated_windows(annotated, bounds, grid, margin, most)
    times = counted(grid.shape, [(w.row, w.col, w.height, w.width) for w in found])
    assert times.max() == 1
    assert (times[bounds.slices][annotated] == 1).all()
    # With room enough the surroundings are there too.
    if sum(w.height * w.width for w in found) <= most and most >= grid.height * grid.width:
        rows, cols = np.nonzero(annotated)
        for r, c in zip(rows + row, cols + col):
            assert times[max(r - margin, 0) : r + margin + 1, max(c - margin, 0) : c + margin + 1].all()


def make_dates(folder, count, side, *, dated=False):
    """A series of three bands whose values tell date and pixel, with a polygon in each corner."""
    images = []
    for date in range(count):
        values = np.stack([np.full((side, side), 10 + date), *np.mgrid[1 : side + 1, 1 : side + 1]]).astype(np.uint16)
        path = write_raster(folder / f"d{date}.tif", values, nodata=0, names=("B03", "B08", "B11"))
        images.append({"path": path, "date": f"2020-01-{date + 1:02}"})
    far = side - 14
    boxes = [(4, 4, 8, 8, 3), (4, far, 8, 8, 3), (far, 4, 8, 8, 7), (far, far, 8, 8, 7)]
    labels = {"path": write_polygons(folder / "p.gpkg", boxes), "class_field": "class_id"}
    job = small_train("", "", folder / "m.safetensors")
    job["areas"] = [{"name": "series", "images": images, "labels": labels}]
    return parse_job(job)


@pytest.fixture
def reads(monkeypatch):
    """How often each pixel of each date is read."""
    counts = {}
    original = Series.read_date

    def read_date(self, date, window=None):
        window = window or self.grid.window
        times = counts.setdefault(date, np.zeros((self.grid.height, self.grid.width), int))
        times[window.slices] += 1
        return original(self, date, window)

    monkeypatch.setattr(Series, "read_date", read_date)
    return counts


def test_a_series_that_is_larger_than_its_room_is_held_around_its_polygons(tmp_path, monkeypatch, reads):
    job = make_dates(tmp_path, 5, 300)
    monkeypatch.setattr(training_set, "HELD", 500_000)
    data = read_training_set(job, margin=32, warn=print)
    assert len(data.areas) == 4
    assert sum(area.x.nbytes for area in data.areas) <= 500_000
    assert (
        sum(int((area.labels != UNLABELLED).sum() + (area.held_out != UNLABELLED).sum()) for area in data.areas) == 256
    )
    assert len(reads) == 5
    assert all(times.max() == 1 for times in reads.values())
    for area in data.areas:
        assert min(area.x.shape[2:]) >= 8 + 32
        for date in range(5):
            assert (area.x[date, 0] == 10 + date).all()
        rows, cols = np.nonzero(area.labels[0] != UNLABELLED)
        assert {3, 7} >= {data.classes[index].id for index in np.unique(area.labels[0][rows, cols])}


def test_what_still_is_too_much_is_held_on_fewer_dates(tmp_path, monkeypatch, reads):
    job = make_dates(tmp_path, 12, 300)
    monkeypatch.setattr(training_set, "HELD", 40_000)
    data = read_training_set(job, margin=32, warn=print)
    assert {len(area.x) for area in data.areas} == {windows._LEAST_DATES}
    assert len({area.days for area in data.areas}) > 1
    for area in data.areas:
        shown = (area.x[:, 0, 0, 0] - 10).tolist()
        assert [18262 + date for date in shown] == list(area.days)
    assert all(times.max() <= 1 for times in reads.values())


def test_a_series_that_fits_is_one_window(tmp_path, reads):
    data = read_training_set(make_dates(tmp_path, 3, 120), margin=32, warn=print)
    assert [area.x.shape for area in data.areas] == [(3, 3, 120, 120)]
    assert all(times.max() == 1 for times in reads.values())
