"""The label-budget benchmark: who learns and who is scored, real Cityscapes in its own layout, figures, pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

gdal = pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import _cells  # noqa: E402
import _cityscapes  # noqa: E402
import _curves  # noqa: E402
import _learning  # noqa: E402
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


def picture(name: str, y: np.ndarray, place: tuple[float, float] = (0.0, 0.0), seed: int = 0) -> Picture:
    """Two bands, one of which tells the class."""
    noise = np.random.default_rng(seed).integers(0, 20, (2, *y.shape)).astype(np.uint16)
    noise[0] += (y.astype(np.uint16) % VOID) * 100
    return Picture(name, "", place, noise + 1, np.ones(y.shape, bool), y, _pictures.components(y))


def halves(number: int, size: int = 20) -> list[Picture]:
    """Pictures of two classes on a map, in no order of place."""
    places = np.random.default_rng(3).uniform(0, 1000, (number, 2))
    found = []
    for i, (x, y) in enumerate(places):
        truth = np.zeros((size, size), np.uint8)
        truth[:, size // 2 :] = 1
        found.append(picture(f"p{i}", truth, (float(x), float(y)), i))
    return found


def collection(pictures: list[Picture], budgets: tuple[int, ...] = (4,)) -> _splits.Collection:
    def split(budget: int, draw: int) -> _splits.Split:
        pool, test = _splits.region_parts(pictures, draw)
        return _splits.picture_split(pictures, pool, test, budget, draw)

    return _splits.Collection(
        "barkbeetle", "Made up", "patches", ("other", "damage"), budgets, tuple(pictures), split, rare=1
    )


# ---- Cityscapes ----


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


# ---- splits ----


def test_regions_are_compact_and_cover_everything():
    places = np.random.default_rng(0).normal(0, 100, (160, 2))
    regions = _splits.four_regions(places)
    assert [len(region) for region in regions] == [40] * 4
    assert sorted(np.concatenate(regions).tolist()) == list(range(160))
    west, east = np.concatenate(regions[:2]), np.concatenate(regions[2:])
    assert places[west, 0].max() <= places[east, 0].min()
    for south, north in (regions[:2], regions[2:]):
        assert places[south, 1].max() <= places[north, 1].min()


def test_reported_draws_and_tuning_draws_are_scored_on_different_regions():
    pictures = halves(40)
    scored = {draw: set(_splits.region_parts(pictures, draw)[1]) for draw in (0, 1, 2, 3, 4, 5, 100, 101)}
    assert all(scored[draw] == scored[draw + 3] for draw in range(3))
    assert scored[100] == scored[101]
    assert len(scored[0] | scored[1] | scored[2] | scored[100]) == 40
    learnt, left = _splits.region_parts(pictures, 1)
    assert not set(learnt) & set(left)


def test_what_is_not_labelled_is_learnt_from_without_labels():
    found = collection(halves(40)).split(10, 0)
    labelled = [area for area in found.areas if (area.labels != VOID).any() or (area.held_out != VOID).any()]
    assert (len(found.areas), len(labelled), len(found.test)) == (30, 10, 10)
    assert sum((area.held_out != VOID).any() for area in found.areas) == found.held_out == 2
    assert not any((area.labels != VOID).any() and (area.held_out != VOID).any() for area in found.areas)
    assert all(not area.polygons.any() for area in found.areas if area.name not in found.labelled)


def test_a_larger_budget_holds_the_smaller_one_and_draws_differ():
    made = collection(halves(40))
    small, large, other = made.split(4, 0), made.split(12, 0), made.split(4, 3)
    assert large.labelled[:4] == small.labelled
    assert other.labelled != small.labelled
    with pytest.raises(ValueError, match="31 labelled pictures are asked for and there are 30"):
        made.split(31, 0)


def test_held_pictures_leave_every_class_to_learn_from():
    present = [frozenset({0})] * 9 + [frozenset({0, 1})]
    for draw in range(20):
        held = _splits.held_pictures(present, draw)
        assert held.sum() == 2
        assert not held[9]
    assert not _splits.held_pictures([frozenset({0})], 0).any()


@pytest.mark.parametrize(("budget", "labelled", "held"), [(3, 3, 0), (6, 6, 3), (10, 10, 3)])
def test_polygons_are_left_out_class_by_class(budget, labelled, held):
    truth = np.full((16, 16), VOID, np.uint8)
    for number in range(16):
        truth[number, :10] = number % 3
    scene = picture("scene", truth)
    polygons = np.zeros(truth.shape, np.int32)
    polygons[:, :10] = np.arange(1, 17)[:, None]
    scene = Picture(scene.name, "", (0.0, 0.0), scene.x, scene.m, truth, polygons)
    found = _splits.polygon_split(scene, budget, 5)
    (area,), (test,) = found.areas, found.test
    learnt, checked, scored = (np.unique(polygons[y != VOID]) for y in (area.labels[0], area.held_out[0], test.y))
    assert (len(learnt) + len(checked), len(checked), found.held_out, len(scored)) == (labelled, held, held, 6)
    assert not set(learnt) & set(checked)
    assert not set(scored) & (set(learnt) | set(checked))
    assert sorted(np.unique(truth[test.y != VOID])) == [0, 1, 2]


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


def test_real_sets_split_as_promised(shared_data, tmp_path, monkeypatch):
    monkeypatch.setattr(_sets, "RESULTS", tmp_path)
    patches = _sets.load("barkbeetle")
    if patches is None:
        pytest.skip("no bark-beetle patches here")
    assert (len(patches.pictures), patches.bands, patches.budgets) == (160, 24, (10, 40, 120))
    found = patches.split(120, 0)
    assert (len(found.areas), len(found.test), len(found.labelled)) == (120, 40, 120)
    assert all((item.x[:, item.m] > 0).all() for item in found.test)


# ---- learning, figures, pages ----


class Threshold(torch.nn.Module):
    """Class 1 where the first band is above its mean; takes only multiples of 8."""

    multiple = 8

    def forward(self, x, m, days):
        assert x.shape[-2] % 8 == 0
        assert x.shape[-1] % 8 == 0
        assert not x[~m.expand_as(x)].any()
        return torch.stack([-x[:, :, 0], x[:, :, 0]], dim=2)


@pytest.mark.parametrize("shape", [(20, 13), (1100, 600)])
def test_prediction_covers_every_scored_pixel_of_any_size(shape):
    truth = np.zeros(shape, np.uint8)
    truth[:, shape[1] // 2 :] = 1
    item = picture("p", truth)
    scored = truth.copy()
    scored[: shape[0] // 2, :10] = VOID
    (found,) = _learning.predict(
        Threshold(), (_splits.Scored(item.x, item.m, scored),), (60.0, 10.0), (20.0, 5.0), torch.device("cpu")
    )
    np.testing.assert_array_equal(found[scored != VOID], truth[scored != VOID])


def test_figures_against_hand_counts():
    truth = np.array([[0, 0, 0, 1], [1, 2, VOID, 2]], np.uint8)
    given = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], np.uint8)
    observed = np.ones(truth.shape, bool)
    observed[1, 3] = False
    scored = _splits.Scored(np.zeros((1, *truth.shape)), observed, truth)
    matrix = _learning.confusion((scored,), [given], 4)
    assert matrix.tolist() == [[2, 1, 0, 0], [1, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    found = _learning.figures(matrix, rare=1)
    assert found["accuracy"] == pytest.approx(3 / 6)
    assert found["iou"] == [pytest.approx(2 / 4), pytest.approx(1 / 4), 0.0, None]
    assert found["mean_iou"] == pytest.approx((2 / 4 + 1 / 4 + 0) / 3)
    assert found["f1"] == pytest.approx(2 * 1 / (2 + 3))


@pytest.fixture
def plan(tmp_path, monkeypatch):
    """A plan whose only set is made up, with cells in a folder of the test."""
    monkeypatch.setattr(_cells, "FOLDER", tmp_path / "cells")
    monkeypatch.setattr(_cells, "load", lambda *_: collection(halves(16)))
    return _cells.Plan("small", "cpu", ("steps=3", "network.width=4", "tile=16", "batch=2"))


def test_a_cell_is_measured_once(plan, monkeypatch):
    first = _cells.cell(plan, "barkbeetle", 4, 0, "supervised")
    assert (first["steps"] >= 3, first["held_out"], first["tests"], first["areas"]) == (True, 1, 4, 12)
    assert first["settings"]["network"] == {"name": "unet", "width": 4, "depth": 3}
    assert np.sum(first["confusion"]) == 4 * 400
    monkeypatch.setattr(_cells, "network_cell", None)
    again = _cells.cell(plan, "barkbeetle", 4, 0, "supervised")
    assert again == json.loads(json.dumps(first))
    assert _cells.cell(plan, "barkbeetle", 4, 1, "supervised", measure=False) is None


def test_cells_of_other_code_or_other_settings_are_measured_anew(plan, monkeypatch):
    _cells.cell(plan, "barkbeetle", 4, 0, _learning.FOREST)
    assert _cells.cell(plan, "barkbeetle", 4, 0, _learning.FOREST, measure=False) is not None
    monkeypatch.setattr(_cells, "fingerprint", lambda patterns: "other")
    assert _cells.cell(plan, "barkbeetle", 4, 0, _learning.FOREST, measure=False) is None
    kept = _cells.Plan("small", "cpu", plan.overrides, keep=True)
    assert _cells.cell(kept, "barkbeetle", 4, 0, _learning.FOREST, measure=False) is not None
    full = _cells.Plan("full", "cpu", plan.overrides, keep=True)
    assert _cells.cell(full, "barkbeetle", 4, 0, _learning.FOREST, measure=False) is None


def test_what_must_be_the_same_for_every_method_is(plan):
    made = collection(halves(8))
    more = _cells.Plan("small", "cpu", (*plan.overrides, "mixmatch:options.alpha=0.25", "learning_rate=0.002"))
    recipes = {name: more.recipe(made, name) for name in _learning.methods() if name != _learning.FOREST}
    for key in ("network", "tile", "batch", "steps", "patience", "learning_rate"):
        assert len({repr(getattr(item, key)) for item in recipes.values()}) == 1, key
    assert len({item.options.get("jitter") for item in recipes.values()}) == 1
    if "mixmatch" in recipes:
        assert recipes["mixmatch"].options["alpha"] == 0.25
        assert recipes["mixmatch-thesis"].options["alpha"] != 0.25


def made_up_results() -> _curves.Results:
    cells = []
    values = {("supervised", 4): (0.50, 0.60), ("supervised", 8): (0.70, 0.70), (_learning.FOREST, 4): (0.40, 0.50)}
    values.update({("mixmatch", 4): (0.58, 0.66), ("mixmatch", 8): (0.69, 0.69)})
    for (method, budget), draws in values.items():
        for number, value in enumerate(draws):
            cells.append({"set": "barkbeetle", "budget": budget, "draw": number, "method": method, "mean_iou": value})
            cells[-1].update({"accuracy": value + 0.1, "f1": value - 0.1, "settings": {}})
    made = collection(halves(8), (4, 8))
    return _curves.Results(cells, {"barkbeetle": made}, _cells.SCALES["small"], "small")


def test_gains_are_taken_draw_by_draw_and_held_against_the_aims():
    results = made_up_results()
    assert results.gains("barkbeetle", 4, "mixmatch") == [pytest.approx(8), pytest.approx(6)]
    claims = {text: (pytest.approx(value), goal) for text, value, goal in results.claims(_learning.FOREST)}
    assert claims == {
        "mixmatch: mean IoU above supervised, least of all sets and budgets": (-1.0, -0.5),
        "barkbeetle, 4 labelled: the better of the two above supervised": (7.0, 5.0),
        "barkbeetle, 4 labelled: the better of the two above random-forest": (17.0, 0.0),
    }


def test_the_page_keeps_what_people_wrote_around_the_numbers(tmp_path):
    pytest.importorskip("matplotlib")
    page, plot = tmp_path / "page.md", tmp_path / "page.svg"
    _curves.write(made_up_results(), page, plot)
    text = page.read_text(encoding="utf-8")
    assert "| mixmatch | 62.0 ± 5.7 | 69.0 ± 0.0 |" in text
    assert "| mixmatch | +7.0 (+6.0 … +8.0) | -1.0 (-1.0 … -1.0) |" in text
    assert "| random-forest | 45.0 ± 7.1 | – |" in text
    page.write_text(f"{text}\nWhat this means.\n", encoding="utf-8")
    first = plot.read_bytes()
    _curves.write(made_up_results(), page, plot)
    assert page.read_text(encoding="utf-8") == f"{text}\nWhat this means.\n"
    assert plot.read_bytes() == first
    assert b"mean IoU, %" in first
    assert not any(line != line.rstrip() for line in first.decode().splitlines())


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


# ---- tuning ----


def test_search_spaces_fit_the_recipes():
    tune = pytest.importorskip("tune")
    for name in _learning.methods():
        if name in tune.SPACES:
            recipe = _cells.Plan("small").recipe(collection(halves(8)), name)
            assert set(tune.current(recipe, tune.SPACES[name])) == set(tune.SPACES[name])


def test_a_study_goes_on_where_it_was(plan, tmp_path, monkeypatch, capsys):
    pytest.importorskip("optuna")
    import tune

    monkeypatch.setattr(tune, "STORAGE", tmp_path / "tune.sqlite")
    words = ["tune", "--method", "supervised", "--sets", "barkbeetle", "--draws", "1", "--device", "cpu"]
    words += ["--only", "learning_rate", "--set", *plan.overrides]
    for trials in (1, 2):
        monkeypatch.setattr(sys, "argv", [*words, "--trials", str(trials)])
        assert tune.main() == 0
    told = capsys.readouterr().out
    assert "1 trials done, 2 wanted" in told
    assert told.count("trial 0: ") == told.count("trial 1: ") == 1
    # The first trial is the recipe as it is.
    line = next(line for line in told.splitlines() if line.startswith("learning_rate"))
    assert line.split()[1] == "0.001"


def test_without_optuna_it_says_what_to_do(monkeypatch, capsys):
    import tune

    monkeypatch.setitem(sys.modules, "optuna", None)
    monkeypatch.setattr(sys, "argv", ["tune", "--method", "supervised"])
    assert tune.main() == 2
    assert capsys.readouterr().out.startswith("tuning needs Optuna, which is not installed")
