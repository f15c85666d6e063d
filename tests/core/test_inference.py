"""From a model and rasters on disk to finished maps: ids, names, colours, windows, dates, and nothing half done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from cancelling import leaves_nothing, tree
from osgeo import gdal, osr
from torch import nn

from landbrush.core.data.grid import Grid, Window
from landbrush.core.data.raster import Raster
from landbrush.core.data.series import Series
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import InputError
from landbrush.core.inference import rasters as inference
from landbrush.core.inference.predictor import Predictor
from landbrush.core.inference.rasters import (
    CERTAINTY_KEY,
    FINE_LEVELS,
    LEVELS,
    NO_FINE_SHARE,
    NO_SHARE,
    RUN_KEY,
    segment_area,
)
from landbrush.core.job import Area, ClassSpec, ImageSpec
from landbrush.core.model_file import ModelInfo
from landbrush.core.novelty import Known, described

CLASSES = (ClassSpec(7, "Water & “ice”", "#0000ff"), ClassSpec(3, "les", "#00ff00"), ClassSpec(200, "bare", "#c08040"))


class Brightness(nn.Module):
    """Class by the first band alone: below, near, above the mean."""

    multiple = 4

    def forward(self, x, m, days=None):
        z = x[:, :, :1]
        return torch.cat([-z - 0.4, 0.4 - z * z, z - 0.4], 2) * 3


#: A class raster, and what lies beside it for other programs.
CLASS_FILES = ("segmentation.qml", "segmentation.tif", "segmentation.tif.aux.xml", "segmentation.tif.vat.dbf")
INFO = ModelInfo("supervised", {}, {}, CLASSES, ("B02", "B03"), (1000.0, 1000.0), (200.0, 200.0), 32)


def utm(width: int, height: int) -> Grid:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    return Grid(width, height, (500000.0, 10.0, 0.0, 5600000.0, 0.0, -10.0), srs.ExportToWkt())


def write_scene(path: Path, seed: int = 0, height: int = 70, width: int = 90) -> np.ndarray:
    """Two bands, nodata 0 in a corner and in scattered pixels."""
    rng = np.random.default_rng(seed)
    x = rng.integers(600, 1400, (2, height, width)).astype(np.uint16)
    x[:, :20, :30] = 0
    x[:, rng.random((height, width)) < 0.1] = 0
    with RasterWriter(str(path), utm(width, height), 2, np.uint16, 0, ("B02", "B03")) as writer:
        writer.write(x, 0, 0)
    return x


def expected(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Class ids and probabilities straight from the network."""
    z = torch.from_numpy((x.astype(np.float32) - 1000) / 200)[None, None]
    p = torch.softmax(Brightness()(z, None)[0, 0], 0).numpy()
    ids = np.array([7, 3, 200], np.uint8)[p.argmax(0)]
    return np.where(x[0] == 0, 0, ids), p


def read(path: Path) -> np.ndarray:
    return Raster(str(path)).read()


@pytest.fixture
def scene(tmp_path):
    x = write_scene(tmp_path / "scene.tif")
    return Series(Area((ImageSpec(str(tmp_path / "scene.tif")),)), INFO.bands), x


def run(series, out, **options):
    return segment_area(Predictor(Brightness(), INFO, tile=INFO.tile, amp=False), series, str(out), INFO, **options)


def test_a_single_image(scene, tmp_path):
    series, x = scene
    said = []
    outputs = run(
        series, tmp_path / "new" / "out", probabilities=True, area="les", progress=lambda *args: said.append(args)
    )
    out = tmp_path / "new" / "out"
    assert sorted(os.listdir(out)) == [
        "probabilities.tif", *CLASS_FILES, "uncertainty.tif",
    ]  # fmt: skip
    assert [(item["kind"], Path(item["path"]).name, item["area"], item["date"]) for item in outputs] == [
        (kind, f"{kind}.tif", "les", None) for kind in ("segmentation", "uncertainty", "probabilities")
    ]
    ids, p = expected(x)
    hidden = x[0] == 0
    np.testing.assert_array_equal(read(out / "segmentation.tif")[0], ids)
    shares = read(out / "probabilities.tif")
    assert (shares[:, hidden] == NO_SHARE).all()
    assert np.abs(shares[:, ~hidden] / LEVELS - p[:, ~hidden]).max() <= 0.51 / LEVELS
    entropy, margin = read(out / "uncertainty.tif")
    top = np.sort(p, 0)
    truth = -(p * np.log(p)).sum(0) / np.log(3)
    assert np.abs(entropy / LEVELS - truth)[~hidden].max() <= 0.51 / LEVELS
    assert np.abs(margin / LEVELS - (top[-1] - top[-2]))[~hidden].max() <= 0.51 / LEVELS
    assert (entropy[hidden] == NO_SHARE).all()
    fractions = [fraction for fraction, _ in said]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0


def test_the_rasters_say_what_they_hold(scene, tmp_path):
    series, _ = scene
    run(series, tmp_path / "out", probabilities=True)
    rasters = {k: Raster(str(tmp_path / "out" / f"{k}.tif")) for k in ("segmentation", "uncertainty", "probabilities")}
    for raster in rasters.values():
        assert raster.grid.same_as(series.grid)
        assert raster.dtype == np.uint8
    assert len({raster.metadata[RUN_KEY] for raster in rasters.values()}) == 1
    names = rasters["segmentation"].category_names
    assert [names[item.id] for item in CLASSES] == [item.name for item in CLASSES]
    colors = rasters["segmentation"].colors
    assert [colors[item.id] for item in CLASSES] == [(0, 0, 255), (0, 255, 0), (192, 128, 64)]
    assert rasters["segmentation"].nodata == (0,)
    assert rasters["uncertainty"].bands == ("entropy", "margin")
    assert rasters["probabilities"].bands == tuple(item.name for item in CLASSES)
    for kind in ("uncertainty", "probabilities"):
        dataset = gdal.Open(str(tmp_path / "out" / f"{kind}.tif"))
        band = dataset.GetRasterBand(1)
        assert band.GetNoDataValue() == NO_SHARE
        assert band.GetScale() == pytest.approx(1 / LEVELS)


class Downhill(Brightness):
    """As the pixel below is: no two quarter turns agree."""

    def forward(self, x, m, days=None):
        return super().forward(x.roll(-1, -2), m)


def test_several_views_are_averaged_and_what_they_disagree_about_is_a_band(scene, tmp_path):
    series, x = scene
    hidden = x[0] == 0
    for network, said in ((Brightness(), {}), (Downhill(), {"views": 4})):
        predictor = Predictor(network, INFO, tile=INFO.tile, amp=False, **said)
        segment_area(predictor, series, str(tmp_path / str(len(said))), INFO, probabilities=True)
    raster = Raster(str(tmp_path / "1" / "uncertainty.tif"))
    assert raster.bands == ("entropy", "margin", "mutual information")
    assert Raster(str(tmp_path / "0" / "uncertainty.tif")).bands == ("entropy", "margin")
    assert raster.dtype == np.uint16
    assert raster.nodata == (NO_FINE_SHARE,) * 3
    dataset = gdal.Open(raster.path)
    assert dataset.GetRasterBand(3).GetScale() == pytest.approx(1 / FINE_LEVELS)
    stored = raster.read()
    assert (stored[:, hidden] == NO_FINE_SHARE).all()
    entropy, margin, disagreement = stored[:, ~hidden] / FINE_LEVELS
    shares = read(tmp_path / "1" / "probabilities.tif")[:, ~hidden] / LEVELS
    shares = shares / shares.sum(0)
    truth = -(shares * np.log(np.maximum(shares, 1e-9))).sum(0) / np.log(3)
    assert np.abs(entropy - truth).max() < 0.03
    top = np.sort(shares, 0)
    assert np.abs(margin - (top[-1] - top[-2])).max() < 0.01
    assert disagreement.max() > 0.3
    assert (disagreement <= entropy + 2 / FINE_LEVELS).all()


def test_a_model_that_knows_what_it_learnt_from_tells_what_is_unlike_it(scene, tmp_path):
    series, x = scene
    unit = tuple(tuple(float(i == k) for k in range(6)) for i in range(6))
    # Two classes, in bands, means and deviations: all as bright as the scene's mean, or very dark.
    known = Known(((0.0,) * 4 + (1.0,) * 2, (-4.0,) * 4 + (0.0,) * 2), unit, 6.0)
    info = ModelInfo(**{**vars(INFO), "known": known})
    segment_area(Predictor(Brightness(), info, tile=32, amp=False), series, str(tmp_path / "out"), info)
    raster = Raster(str(tmp_path / "out" / "uncertainty.tif"))
    assert raster.bands == ("entropy", "margin", "novelty")
    assert raster.dtype == np.uint8
    stored = raster.read()[2]
    z = torch.from_numpy((x.astype(np.float32) - 1000) / 200)[None]
    m = torch.from_numpy(x[:1] != 0)[None]
    looks = described(torch.where(m, z, 0.0), m)[0][0].numpy()
    squares = np.stack([((looks - np.array(mean)[:, None, None]) ** 2).sum(0) for mean in known.means]).min(0)
    seen = x[0] != 0
    np.testing.assert_allclose(stored[seen] / LEVELS, (squares / (squares + 6.0))[seen], atol=0.02)
    assert (stored[~seen] == NO_SHARE).all()


@pytest.mark.parametrize(
    ("metrics", "told"),
    [
        ({"ece": 0.03, "ece_before": 0.08, "history": []}, {"temperature": 1.5, "ece": 0.03, "ece_before": 0.08}),
        ({}, {"temperature": 1.5}),
        ({"ece": float("nan"), "ece_before": "much"}, {"temperature": 1.5}),
    ],
)
def test_a_map_knows_how_its_model_was_calibrated(scene, tmp_path, metrics, told):
    info = ModelInfo(**{**vars(INFO), "metrics": metrics, "temperature": 1.5})
    segment_area(Predictor(Brightness(), info, amp=False), scene[0], str(tmp_path / "out"), info)
    stored = Raster(str(tmp_path / "out" / "segmentation.tif")).metadata[CERTAINTY_KEY]
    assert json.loads(stored) == told


def test_a_window_is_the_crop_of_the_whole(scene, tmp_path):
    series, x = scene
    window = Window(13, 21, 40, 33)
    run(series, tmp_path / "out", window=window)
    rows, cols = window.slices
    np.testing.assert_array_equal(read(tmp_path / "out" / "segmentation.tif")[0], expected(x)[0][rows, cols])
    assert Raster(str(tmp_path / "out" / "segmentation.tif")).grid.same_as(series.grid.crop(window))


class Surrounded(nn.Module):
    """The first class where everything within four pixels was seen, the second elsewhere."""

    multiple = 4

    def forward(self, x, m, days=None):
        seen = nn.functional.avg_pool2d(m[:, :, 0].float(), 9, 1, 4)[:, :, None]
        return torch.cat([seen - 0.97, 0.97 - seen, seen * 0 - 9], 2) * 100


def test_the_rim_of_a_window_sees_what_lies_beyond_it(tmp_path):
    grid = utm(200, 180)
    with RasterWriter(str(tmp_path / "s.tif"), grid, 2, np.uint16, 0, ("B02", "B03")) as writer:
        writer.write(np.full((2, 180, 200), 900, np.uint16), 0, 0)
    series = Series(Area((ImageSpec(str(tmp_path / "s.tif")),)), INFO.bands)
    predictor = Predictor(Surrounded(), INFO, torch.device("cpu"), tile=64, overlap=0.5, amp="off")
    segment_area(predictor, series, str(tmp_path / "out"), INFO, window=Window(50, 60, 70, 80), probabilities=True)
    assert (read(tmp_path / "out" / "segmentation.tif")[0] == CLASSES[0].id).all()
    segment_area(predictor, series, str(tmp_path / "edge"), INFO, window=Window(0, 0, 70, 80))
    corner = read(tmp_path / "edge" / "segmentation.tif")[0]
    assert corner[0, 0] == CLASSES[1].id
    assert (corner[5:, 5:] == CLASSES[0].id).all()


def test_every_date_is_mapped_where_any_was_observed(tmp_path):
    scenes = [write_scene(tmp_path / f"{i}.tif", seed=i) for i in range(2)]
    images = tuple(ImageSpec(str(tmp_path / f"{i}.tif"), f"2020-0{i + 1}-01") for i in range(2))
    outputs = run(Series(Area(images), INFO.bands), tmp_path / "out")
    names = [Path(item["path"]).name for item in outputs]
    assert names == [f"{kind}_{i.date}.tif" for i in images for kind in ("segmentation", "uncertainty")]
    assert [item["date"] for item in outputs] == ["2020-01-01"] * 2 + ["2020-02-01"] * 2
    seen = [x[0] != 0 for x in scenes]
    for x, image, own in zip(scenes, images, seen):
        ids = read(tmp_path / "out" / f"segmentation_{image.date}.tif")[0]
        assert ((ids == 0) == ~(seen[0] | seen[1])).all()
        np.testing.assert_array_equal(ids[own], expected(x)[0][own])


def test_a_run_replaces_what_an_earlier_one_left(scene, tmp_path):
    series, _ = scene
    out = tmp_path / "out"
    run(series, out, window=Window(0, 0, 30, 30))
    (out / "uncertainty.tif.aux.xml").write_text("statistics of the old file")
    (out / "mine.txt").write_text("kept")
    run(series, out)
    assert Raster(str(out / "segmentation.tif")).grid.same_as(series.grid)
    assert sorted(os.listdir(out)) == ["mine.txt", *CLASS_FILES, "uncertainty.tif"]


@pytest.mark.parametrize("stage", [0, 1, 3, 6, -2, -1])
def test_cancelling_at_any_stage_leaves_nothing(scene, tmp_path, stage):
    series, _ = scene
    leaves_nothing(lambda out, cancelled: run(series, out, probabilities=True, cancelled=cancelled), tmp_path, stage)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_what_a_killed_run_left_goes_with_the_next(scene, tmp_path):
    series, _ = scene
    script = (
        "import os, signal, sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
        "from test_inference import INFO, Area, ImageSpec, Series, run\n"
        "asked = []\n"
        "def cancelled():\n"
        "    asked.append(1)\n"
        "    if len(asked) > 2:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "run(Series(Area((ImageSpec(sys.argv[2]),)), INFO.bands), sys.argv[3], cancelled=cancelled)\n"
    )
    here, out = Path(__file__).resolve().parent, tmp_path / "out"
    command = [sys.executable, "-c", script, str(here.parent), series.area.images[0].path, str(out)]
    assert subprocess.run(command, env={**os.environ, "PYTHONPATH": str(here)}, check=False).returncode == -9
    assert [name[0] for name in os.listdir(out)] == ["."]
    run(series, out)
    assert sorted(os.listdir(out)) == [*CLASS_FILES, "uncertainty.tif"]


def test_an_old_map_survives_a_failing_run(scene, tmp_path, monkeypatch):
    series, _ = scene
    out = tmp_path / "out"
    run(series, out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}

    def full(self, array, row, col):
        raise InputError("the disk is full")

    monkeypatch.setattr(inference.RasterWriter, "write", full)
    with pytest.raises(InputError, match="disk is full"):
        run(series, out, probabilities=True)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_network_that_fails_leaves_nothing(scene, tmp_path):
    class Broken(Brightness):
        def forward(self, x, m, days=None):
            raise RuntimeError("a bug")

    before = tree(tmp_path)
    with pytest.raises(RuntimeError, match="a bug"):
        segment_area(Predictor(Broken(), INFO), scene[0], str(tmp_path / "out"), INFO)
    assert tree(tmp_path) == before


def test_an_input_is_never_overwritten(tmp_path):
    write_scene(tmp_path / "segmentation.tif")
    series = Series(Area((ImageSpec(str(tmp_path / "segmentation.tif")),)), INFO.bands)
    before = (tmp_path / "segmentation.tif").read_bytes()
    with pytest.raises(InputError, match="would be overwritten"):
        run(series, tmp_path)
    assert (tmp_path / "segmentation.tif").read_bytes() == before


def test_an_output_folder_that_cannot_be(scene, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be made"):
        run(scene[0], tmp_path / "file" / "out")


def test_a_truncated_scene_is_told_and_leaves_nothing(tmp_path):
    path = tmp_path / "scene.tif"
    write_scene(path, height=600, width=600)
    series = Series(Area((ImageSpec(str(path)),)), INFO.bands)
    with open(path, "r+b") as stream:
        stream.truncate(path.stat().st_size // 2)
    with pytest.raises(InputError, match=r"scene\.tif"):
        run(series, tmp_path / "out")
    assert tree(tmp_path) == ["scene.tif"]


def test_all_nodata_gives_an_empty_map(tmp_path):
    with RasterWriter(str(tmp_path / "scene.tif"), utm(50, 40), 2, np.uint16, 0, ("B02", "B03")) as writer:
        writer.write(np.zeros((2, 40, 50), np.uint16), 0, 0)
    series = Series(Area((ImageSpec(str(tmp_path / "scene.tif")),)), INFO.bands)
    run(series, tmp_path / "out")
    assert (read(tmp_path / "out" / "segmentation.tif") == 0).all()
    assert (read(tmp_path / "out" / "uncertainty.tif") == NO_SHARE).all()


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (45, 3)])
def test_rasters_smaller_than_a_tile(tmp_path, size):
    x = np.random.default_rng(1).integers(600, 1400, (2, *size)).astype(np.uint16)
    with RasterWriter(str(tmp_path / "scene.tif"), utm(size[1], size[0]), 2, np.uint16, 0, ("B02", "B03")) as writer:
        writer.write(x, 0, 0)
    run(Series(Area((ImageSpec(str(tmp_path / "scene.tif")),)), INFO.bands), tmp_path / "out")
    np.testing.assert_array_equal(read(tmp_path / "out" / "segmentation.tif")[0], expected(x)[0])
