"""The inpainting benchmark: what is hidden, that it stays hidden, and figures that can be told by hand."""

from __future__ import annotations

import csv
import dataclasses
import sys
from pathlib import Path

import numpy as np
import pytest
from rasters import make_grid, write_raster

pytest.importorskip("skimage")
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import _fillers
import _gaps
from _gaps import Hidden, figures, hide, read_scene

DATES = ["2020-01-01", "2020-01-11", "2020-02-20", "2020-03-01T10:00:08", "2020-06-01", "2020-07-01", "2020-08-01"]


@pytest.fixture
def folder(tmp_path):
    """Seven dates in the forest set's layout: the second half clouded, the third nodata, the last only a mask."""
    home = tmp_path / "forest_series_fr"
    (home / "images").mkdir(parents=True)
    (home / "masks").mkdir()
    rng = np.random.default_rng(0)
    grid = make_grid(24, 20)
    with open(home / "dates.csv", "w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(["date", "sensor"])
        rows.writerows([date, "S2"] for date in DATES)
    for number, date in enumerate(DATES):
        stamp = date.replace(":", "")
        x = (1000 + 100 * number + rng.integers(0, 50, (2, 20, 24))).astype(np.uint16)
        mask = np.zeros((20, 24), np.uint8)
        if number == 1:
            mask[:, :12] = 1
        elif number == 2:
            mask[:] = 2
            x[:] = 0
        elif number == 6:
            mask[5:15, 6:18] = 1
        write_raster(home / "masks" / f"MASK_{stamp}.tif", mask, grid)
        if number < 6:
            write_raster(home / "images" / f"S2_{stamp}.tif", x, grid, 0, ("B02", "B8A"))
    return home


def test_a_series_is_read_as_it_was_observed(folder):
    scene = read_scene(folder)
    assert scene.name == "forest_series_fr"
    assert scene.bands == ("B02", "B8A")
    assert scene.dates == ("2020-01-01", "2020-01-11", "2020-03-01", "2020-06-01", "2020-07-01")
    assert np.diff(scene.days).tolist() == [10, 50, 92, 30]
    assert scene.m.mean(axis=(1, 2)).tolist() == [1, 0.5, 1, 1, 1]
    assert scene.shape_dates == ("2020-01-11", "2020-08-01")
    assert scene.shapes.sum(axis=(1, 2)).tolist() == [240, 120]
    assert (scene.x[np.broadcast_to(~scene.m[:, None], scene.x.shape)] == 0).all()


def test_hidden_pixels_were_observed_lie_under_real_clouds_and_can_be_seen_nowhere(folder):
    scene = read_scene(folder)
    targets = set()
    for seed in range(12):
        hidden = hide(scene, seed)
        gone = scene.m & ~hidden.m
        assert (hidden.x[np.broadcast_to(~hidden.m[:, None], hidden.x.shape)] == 0).all()
        assert (hidden.x == scene.x)[np.broadcast_to(hidden.m[:, None], hidden.x.shape)].all()
        assert (hidden.scored & ~gone).sum() == 0
        chosen = np.flatnonzero(gone.any(axis=(1, 2)))
        # Half of the four clear dates; the one that is half clouded is not among them.
        assert len(chosen) == 2
        assert 1 not in chosen
        targets.update(chosen.tolist())
        for date in chosen:
            assert any((gone[date] == (shape & scene.m[date])).all() for shape in scene.shapes)
    assert targets == {0, 2, 3, 4}
    assert (hide(scene, 3).m == hide(scene, 3).m).all()


def test_gaps_are_days_to_what_is_left():
    m = np.array([1, 0, 0, 1, 0], bool).reshape(5, 1, 1)
    assert _gaps.days_to_nearest(m, (0, 10, 40, 100, 101)).ravel().tolist() == [0, 10, 40, 0, 1]
    assert _gaps.days_to_nearest(np.zeros((2, 1, 1), bool), (0, 5)).ravel().tolist() == [0, 0]


def test_figures_of_known_errors(folder):
    scene, hidden = read_scene(folder), hide(read_scene(folder), 0)
    perfect = figures(scene, hidden, scene.x.astype(float))
    assert perfect["all"]["rmse"] == perfect["all"]["mae"] == 0
    assert perfect["all"]["ssim"] == pytest.approx(1)
    assert perfect["all"]["sam"] == pytest.approx(0, abs=1e-4)
    off = scene.x.astype(float)
    off[:, 1] += 100
    off[np.broadcast_to(~hidden.scored[:, None], off.shape)] = 1e9  # looked at by nobody
    std = np.full(off.shape, 60.0)
    found = figures(scene, hidden, off, std)
    assert found["bands"]["B02"]["rmse"] == 0
    assert found["bands"]["B8A"]["rmse"] == found["bands"]["B8A"]["mae"] == pytest.approx(100)
    assert found["bands"]["B8A"]["psnr"] == pytest.approx(40)
    assert found["all"]["rmse"] == pytest.approx(np.sqrt(100**2 / 2))
    assert found["all"]["pixels"] == hidden.scored.sum()
    assert found["all"]["coverage"] == pytest.approx(1.0)
    assert found["all"]["coverage_90"] == pytest.approx(0.5)
    assert found["bands"]["B02"]["r2"] == 1
    truth = scene.x[:, 1][hidden.scored].astype(float)
    assert found["bands"]["B8A"]["r2"] == pytest.approx(1 - 100**2 / truth.var(), rel=1e-6)
    assert found["bands"]["B8A"]["ssim"] < 1
    assert 1 < found["all"]["sam"] < 4
    assert sum(item["pixels"] for name, item in found["gaps"].items() if name != "within 60 d") == hidden.scored.sum()


def test_the_score_of_a_gaussian_is_its_closed_form():
    # CRPS of N(0, 1) at 0 is (√2 − 1)/√π; without spread it is the absolute error.
    assert _gaps.gaussian_crps(np.array([0.0]), np.array([1.0]))[0] == pytest.approx((2**0.5 - 1) / np.pi**0.5)
    assert _gaps.gaussian_crps(np.array([-7.0]), np.array([0.0]))[0] == pytest.approx(7.0)


@pytest.mark.parametrize("name", sorted(_fillers.BASELINES))
def test_a_method_fills_all_that_is_scored_and_sees_nothing_hidden(folder, name):
    scene = read_scene(folder)
    hidden = hide(scene, 1)
    mean, std = _fillers.BASELINES[name](scene, hidden, 0)
    assert (std is not None) == (name == "regression")
    where = np.broadcast_to(hidden.scored[:, None], mean.shape)
    assert np.isfinite(mean[where]).all()
    assert (mean[where] > 500).all()
    other = dataclasses.replace(scene, x=np.where(hidden.scored[:, None], 9999, scene.x).astype(np.uint16))
    again, _ = _fillers.BASELINES[name](other, hidden, 0)
    np.testing.assert_array_equal(mean[where], again[where])


def tiny():
    """Two bands, three dates of 1 × 3 pixels; the middle date is hidden but for its last pixel."""
    x = np.array([[10, 20, 30], [99, 99, 60], [40, 50, 90]], np.uint16)
    x = np.stack([x, 2 * x], 1)[:, :, None]
    m = np.array([[1, 1, 1], [0, 0, 1], [1, 0, 1]], bool)[:, None]
    scene = _gaps.Scene("s", ("a", "b"), ("d1", "d2", "d3"), (0, 10, 30), x, m | True, m[:1], ("d9",))
    scored = np.array([[0, 0, 0], [1, 1, 0], [0, 0, 0]], bool)[:, None]
    return scene, Hidden(np.where(m[:, None], x, 0), m, scored, scored.astype(np.int64))


def test_methods_are_what_they_are_called():
    scene, hidden = tiny()

    def middle(name):
        return _fillers.BASELINES[name](scene, hidden, 0)[0][1, :, 0, :2].tolist()

    assert middle("linear") == [[20, 20], [40, 40]]
    assert middle("nearest date") == [[10, 20], [20, 40]]
    assert middle("mean of the date") == [[60, 60], [120, 120]]


@pytest.mark.parametrize("alone", [False, True])
def test_a_learnt_method_fills_without_seeing_what_is_hidden(folder, alone):
    scene = read_scene(folder)
    hidden = hide(scene, 1)
    network = ["network.width=4", "network.depth=2", "network.bits=4", "network.code=4", "network.painter=4"]
    options = ["steps=2", "tile=16", "amp='off'", "evaluate_every=2", "network.filler=4", *network]
    filler = _fillers.by_model("inpainting", alone, 2, options)
    mean, std = filler(scene, hidden, 0)
    where = np.broadcast_to(hidden.scored[:, None], mean.shape)
    assert np.isfinite(mean).all()
    assert (std[where] > 0).all()
    other = dataclasses.replace(scene, x=np.where(hidden.scored[:, None], 9999, scene.x).astype(np.uint16))
    np.testing.assert_array_equal(mean, filler(other, hidden, 0)[0])
    # Where it is visible a pixel is what the model makes of it; what is known of it is looked at nowhere.
    found = figures(scene, hidden, mean, std)
    assert {"r2", "r2_seen", "r2_plain", "coverage_90"} <= set(found["bands"]["B02"])
    assert found["bands"]["B02"]["r2_seen"] < 1


def test_a_stray_pixel_is_not_what_r2_says_of_the_others(folder):
    scene = read_scene(folder)
    hidden = hide(scene, 1)
    seen = hidden.m & hidden.scored.any(axis=(1, 2))[:, None, None]
    date, row, col = (int(index[0]) for index in np.nonzero(seen))
    mean = scene.x.astype(float)
    x = scene.x.copy()
    x[date, 0, row, col] = 60_000
    found = figures(dataclasses.replace(scene, x=x), hidden, mean, np.ones(mean.shape))["bands"]["B02"]
    assert found["r2_plain"] == 1
    assert found["r2_seen"] < 0.1


def test_a_real_series_hides_as_promised(shared_data):
    if not (shared_data / "landcover_series_si").is_dir():
        pytest.skip("no landcover_series_si")
    scene = read_scene(shared_data / "landcover_series_si")
    hidden = hide(scene, 0)
    assert (len(scene.dates), len(scene.bands)) == (3, 13)
    assert hidden.scored.sum() > 1000
    assert (hidden.gap[hidden.scored] > 0).all()
    assert not (hidden.m & hidden.scored).any()
