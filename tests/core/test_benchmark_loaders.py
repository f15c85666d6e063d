"""The data sets of the label-budget benchmark: real Cityscapes in its own layout, CamVid, what is packed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from made_pictures import BENCHMARKS, picture

gdal = pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

import _cityscapes  # noqa: E402
import _pictures  # noqa: E402
import _sets  # noqa: E402
import _splits  # noqa: E402
from _pictures import VOID, Picture  # noqa: E402

#: Of the official list (cityscapesScripts, helpers/labels.py), one name after another, ids 0 to 33.
OFFICIAL = [
    *["void"] * 7,
    *["flat"] * 4,
    *["construction"] * 6,
    *["object"] * 4,
    *["nature"] * 2,
    "sky",
    *["human"] * 2,
    *["vehicle"] * 8,
]


def write_png(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = values if values.ndim == 3 else values[None]
    held = gdal.GetDriverByName("MEM").Create("", bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte)
    held.WriteArray(bands)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), held)


@pytest.fixture
def cityscapes(tmp_path):
    """Two cities to learn from and one for validation: every label id as a block of 4×4, the image by rows."""
    ids = np.kron(np.arange(36).reshape(4, 9), np.ones((4, 4))).astype(np.uint8)
    rows = np.repeat(np.arange(16), 36).reshape(16, 36).astype(np.uint8)
    for part, city, number in [("train", "aachen", 0), ("train", "ulm", 1), ("train", "ulm", 2), ("val", "munster", 0)]:
        stem = f"{city}_{number:06}_000019"
        write_png(
            tmp_path / "leftImg8bit" / part / city / f"{stem}_leftImg8bit.png", np.stack([rows, rows * 2, rows * 3])
        )
        write_png(tmp_path / "gtFine" / part / city / f"{stem}_gtFine_labelIds.png", ids)
        write_png(tmp_path / "gtFine" / part / city / f"{stem}_gtFine_instanceIds.png", ids)
        (tmp_path / "gtFine" / part / city / f"{stem}_gtFine_polygons.json").write_text("{}")
    return tmp_path


def test_cityscapes_categories_are_the_official_ones():
    table = _cityscapes.category_table()
    assert [_cityscapes.CATEGORIES[i] if i != VOID else "void" for i in table[: len(OFFICIAL)]] == OFFICIAL
    assert (table[len(OFFICIAL) :] == VOID).all()


def test_cityscapes_is_read_scaled_and_mapped(cityscapes):
    found = _cityscapes.read_cityscapes(cityscapes, "train", size=(4, 9))
    assert [item.name for item in found] == ["aachen_000000_000019", "ulm_000001_000019", "ulm_000002_000019"]
    assert [item.group for item in found] == ["aachen", "ulm", "ulm"]
    first = found[0]
    assert first.x.shape == (3, 4, 9)
    assert first.x.dtype == np.uint8
    expected = _cityscapes.category_table()[np.arange(36)].reshape(4, 9)
    np.testing.assert_array_equal(first.y, expected)
    # Four rows become one, their mean: 1.5, 5.5, … to the nearest whole number.
    np.testing.assert_allclose(first.x[0, :, 0], [1.5, 5.5, 9.5, 13.5], atol=0.51)
    np.testing.assert_allclose(first.x[2, :, 0], [4.5, 16.5, 28.5, 40.5], atol=0.51)
    assert ((first.polygons > 0) == (first.y != VOID)).all()


def test_cityscapes_is_scaled_as_in_the_thesis_when_nobody_says_otherwise(cityscapes):
    assert _cityscapes.read_cityscapes(cityscapes, "val")[0].y.shape == (256, 512)


def test_cityscapes_tells_what_is_missing(cityscapes):
    with pytest.raises(FileNotFoundError, match="LANDBRUSH_CITYSCAPES"):
        _cityscapes.read_cityscapes(cityscapes / "gtFine", "train")
    (cityscapes / "gtFine" / "train" / "ulm" / "ulm_000001_000019_gtFine_labelIds.png").unlink()
    with pytest.raises(FileNotFoundError, match=r"ulm_000001_000019_leftImg8bit\.png has no annotation"):
        _cityscapes.read_cityscapes(cityscapes, "train")


def test_cityscapes_as_a_set_scores_validation_and_tunes_on_other_cities(cityscapes, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_CITYSCAPES", str(cityscapes))
    monkeypatch.setattr(_sets, "RESULTS", tmp_path / "results")
    found = _sets.load("cityscapes")
    assert (found.classes, found.budgets) == (_cityscapes.CATEGORIES, (3,))
    reported = found.split(2, 0)
    assert (len(reported.areas), len(reported.test)) == (3, 1)
    tuning = found.split(1, _splits.TUNING)
    assert {area.name for area in tuning.areas} == {"ulm_000001_000019", "ulm_000002_000019"}
    assert len(tuning.test) == 1
    # The second time from what was packed: the files may be gone.
    monkeypatch.setenv("LANDBRUSH_CITYSCAPES", str(tmp_path / "nowhere"))
    again = _sets.load("cityscapes")
    np.testing.assert_array_equal(again.pictures[0].x, found.pictures[0].x)
    np.testing.assert_array_equal(again.pictures[0].polygons, found.pictures[0].polygons)
    assert again.pictures[-1].name == found.pictures[-1].name


def test_a_set_without_data_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_DATA", str(tmp_path))
    monkeypatch.setattr(_sets, "RESULTS", tmp_path)
    monkeypatch.delenv("LANDBRUSH_CITYSCAPES", raising=False)
    assert [_sets.load(name) for name in _sets.names()] == [None] * 5


def test_real_sets_split_as_promised(shared_data, tmp_path, monkeypatch):
    monkeypatch.setattr(_sets, "RESULTS", tmp_path)
    patches = _sets.load("barkbeetle")
    if patches is None:
        pytest.skip("no bark-beetle patches here")
    assert (len(patches.pictures), patches.bands, patches.budgets) == (160, 24, (10, 40, 120))
    found = patches.split(120, 0)
    assert (len(found.areas), len(found.test), len(found.labelled)) == (120, 40, 120)
    assert all((item.x[:, item.m] > 0).all() for item in found.test)


def test_shrinking_averages_pixels_and_takes_the_middle_annotation():
    y = np.array([[0, 1, 2], [3, 4, 5], [6, 7, 8]], np.uint8)
    item = picture("p", y)
    item = Picture("p", "", (0, 0), y[None] * 10, np.ones((3, 3), bool), y, item.polygons)
    small = item.shrunk(3)
    assert (small.x.tolist(), small.y.tolist(), small.x.dtype) == ([[[40]]], [[4]], np.uint8)
    assert item.shrunk(2).y.shape == (1, 1)


def test_camvid_categories_are_cityscapes():
    assert set(_sets.CAMVID.values()) == set(_cityscapes.CATEGORIES)
    y = np.array([[0, 1, 10, VOID]], np.uint8)
    table = [_cityscapes.CATEGORIES.index(name) for name in _sets.CAMVID.values()]
    mapped = picture("p", y).mapped(table).y
    assert [_cityscapes.CATEGORIES[i] for i in mapped[0, :3]] == ["sky", "construction", "human"]
    assert mapped[0, 3] == VOID


def test_packed_pictures_are_learnt_from_without_gdal(cityscapes, tmp_path):
    command = "import sys, importlib.util as u; sys.path.insert(0, sys.argv[1]); find = u.find_spec;"
    command += "u.find_spec = lambda name, *more: None if name == 'osgeo' else find(name, *more);"
    command += "import _cells, _common, _sets, pathlib; _sets.RESULTS = pathlib.Path(sys.argv[2]);"
    command += "_cells.FOLDER = _sets.RESULTS; plan = _cells.Plan('small', 'cpu', sys.argv[3:]);"
    command += "print(_cells.cell(plan, 'cityscapes', 1, 0, 'supervised')['mean_iou'])"
    words = [sys.executable, "-c", command, str(BENCHMARKS), str(tmp_path / "results")]
    words += ["steps=2", "network.width=4", "tile=16", "batch=2"]
    environment = {**os.environ, "LANDBRUSH_CITYSCAPES": str(cityscapes)}
    # First where the files would have to be read.
    done = subprocess.run(words, capture_output=True, text=True, env=environment)
    assert "osgeo.gdal.Open: GDAL is not installed here; only packed pictures can be used" in done.stderr
    for part in ("train", "val"):
        found = _cityscapes.read_cityscapes(cityscapes, part, size=(16, 36))
        version = _sets.fingerprint(_sets._READING)
        _pictures.packed(tmp_path / "results" / "sets" / f"cityscapes_{part}.npz", version, lambda kept=found: kept)
    done = subprocess.run(words, capture_output=True, text=True, env=environment)
    assert 0 <= float(done.stdout) <= 1, done.stderr
