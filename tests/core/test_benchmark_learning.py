"""The label-budget benchmark's learning: predictions, figures, what is measured once, pages, and tuning."""

from __future__ import annotations

import dataclasses
import json
import sys

import numpy as np
import pytest
import torch
from made_pictures import collection, halves, picture

pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

import _cells
import _curves
import _learning
import _splits
from _pictures import VOID

from landbrush.core.errors import InputError
from landbrush.core.training import fitting, guard


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
    assert (first["steps"] >= 3, first["held_out"], first["tests"], first["areas"]) == (True, 2, 4, 12)
    assert first["settings"]["network"] == {"name": "auto", "width": 4, "depth": 3}
    assert np.sum(first["confusion"]) == 4 * 400
    monkeypatch.setattr(_cells, "network_cell", None)
    again = _cells.cell(plan, "barkbeetle", 4, 0, "supervised")
    assert again == json.loads(json.dumps(first))
    assert _cells.cell(plan, "barkbeetle", 4, 1, "supervised", measure=False) is None


@pytest.mark.parametrize("guesses", [True, False])
@pytest.mark.parametrize("method", ["mixmatch", "fixmatch", "hvae"])
def test_a_guarded_cell_is_what_a_guarded_training_returns(plan, monkeypatch, method, guesses):
    """It is put together from its two arms, which other cells need too."""
    # What is faster may be decided one way now and another then, by the clock.
    plan = dataclasses.replace(plan, overrides=(*plan.overrides, "amp='off'"))
    monkeypatch.setattr(guard, "FEWEST", 1)
    rule = guard.verdict
    counts = {"polygon_class": [0, 1] * 4, "by_polygon": [[1, 1]] * 8}
    seen = {"mean_iou": 1.0 if guesses else 0.1, "polygon_class": [0, 1] * 4, "by_polygon": [[2, 0], [0, 2]] * 4}
    for where in (_cells, fitting):
        monkeypatch.setattr(where, "verdict", lambda name, *_: rule(name, {"mean_iou": 0.2, **counts}, seen))
    made = plan.collection("barkbeetle")
    whole = _learning.network_cell(made, made.split(4, 0), plan.recipe(made, method), 0, "cpu")
    found = _cells.cell(plan, "barkbeetle", 4, 0, method)
    for key in ("confusion", "mean_iou", "f1", "steps"):
        assert found[key] == whole[key], key
    assert (found["method"], found["own"]["guard"]["returned"]) == (method, method if guesses else "supervised")
    safe = _cells.cell(plan, "barkbeetle", 4, 0, "supervised", measure=False)
    assert (found["confusion"] == safe["confusion"]) != guesses
    free = _cells.cell(plan, "barkbeetle", 4, 0, f"{method}-unguarded", measure=False)
    assert (found["confusion"] == free["confusion"]) == guesses
    # Where held-out polygons are too few, neither has the second arm made.
    monkeypatch.setattr(guard, "FEWEST", 3)
    few = _cells.cell(plan, "barkbeetle", 4, 0, method)
    assert (few["confusion"], few["seconds"]) == (safe["confusion"], safe["seconds"])
    alone = _learning.network_cell(made, made.split(4, 0), plan.recipe(made, method), 0, "cpu")
    assert alone["confusion"] == safe["confusion"]
    assert few["own"]["guard"] == alone["own"]["guard"]
    # Where the arms are not trained alike, it is trained as a whole.
    other = _cells.Plan("small", "cpu", (*plan.overrides, f"{method}:weight_decay=0.02"))
    monkeypatch.setattr(_cells, "_of_two_arms", None)
    assert "guard" in _cells.cell(other, "barkbeetle", 4, 0, method)["own"]


def test_arms_of_older_code_that_cannot_be_judged_are_not_guessed_about(plan, monkeypatch):
    monkeypatch.setattr(guard, "FEWEST", 1)
    monkeypatch.setattr(guard, "LEAST", -1.0)
    made = {"held_out": 8, "own": {"mean_iou": 0.5}, "seconds": 1.0}
    monkeypatch.setattr(_cells, "_kept_or_measured", lambda *_: made)
    assert _cells.cell(plan, "barkbeetle", 4, 0, "mixmatch", measure=False) is None
    with pytest.raises(InputError, match="measure them again without --keep"):
        _cells.cell(plan, "barkbeetle", 4, 0, "mixmatch")


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
    for key in ("tile", "batch", "steps", "symmetries", "patience", "learning_rate"):
        assert len({repr(getattr(item, key)) for item in recipes.values()}) == 1, key
    # The image model's segmenter is the others' U-Net, with a decoder beside it.
    for key in ("width", "depth"):
        assert len({item.network[key] for item in recipes.values()}) == 1, key
    modelled = {"hvae", "hvae-unguarded", "hvae-alone"}
    assert len({item.network["name"] for name, item in recipes.items() if name not in modelled}) == 1
    # The image model with and without guesses, so that its own worth is seen; nothing else differs.
    alone = recipes["hvae-alone"]
    assert (alone.method, alone.options["consistency"]) == ("hvae", "none")
    free = recipes["hvae-unguarded"]
    assert dataclasses.replace(alone, options={**alone.options, "consistency": free.options["consistency"]}) == free
    assert free.options["consistency"] != "none"
    assert (recipes["hvae"].options["guard"], free.options["guard"]) == (True, False)
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


def test_means_are_of_the_same_draws_and_the_most_labels_are_the_bound():
    results = made_up_results()
    results.cells = [item for item in results.cells if (item["method"], item["draw"]) != ("mixmatch", 1)]
    told = {title: {row[0]: row[1:] for row in rows} for title, _, rows in results.tables("barkbeetle")}
    assert told["mean IoU, %"]["supervised"] == ["55.0 ± 7.1", "70.0 ± 0.0"]
    assert "mixmatch" not in told["mean IoU, %"]
    above = told["mean IoU above supervised on the same draw, points: mean (each draw)"]
    assert above["mixmatch"] == ["+8.0", "-1.0"]
    assert above["supervised, 8 labelled"] == ["+15.0 (+20.0 +10.0)", "–"]


def test_it_is_told_in_how_many_draws_guesses_were_returned():
    results = made_up_results()
    for item in results.cells:
        if (item["method"], item["budget"]) == ("mixmatch", 4):
            item["own"] = {"guard": {"returned": "mixmatch" if item["draw"] else "supervised"}}
    told = {title: rows for title, _, rows in results.tables("barkbeetle")}
    assert told["draws in which held-out polygons let guesses through"] == [["mixmatch", "1 of 2", "–"]]


def test_the_page_keeps_what_people_wrote_around_the_numbers(tmp_path):
    pytest.importorskip("matplotlib")
    page, plot = tmp_path / "page.md", tmp_path / "page.svg"
    _curves.write(made_up_results(), page, plot)
    text = page.read_text(encoding="utf-8")
    assert "| mixmatch | 62.0 ± 5.7 | 69.0 ± 0.0 |" in text
    assert "| mixmatch | +7.0 (+8.0 +6.0) | -1.0 (-1.0 -1.0) |" in text
    assert "| random-forest | 45.0 ± 7.1 | – |" in text
    page.write_text(f"{text}\nWhat this means.\n", encoding="utf-8")
    first = plot.read_bytes()
    _curves.write(made_up_results(), page, plot)
    assert page.read_text(encoding="utf-8") == f"{text}\nWhat this means.\n"
    assert plot.read_bytes() == first
    assert b"mean IoU, %" in first
    assert not any(line != line.rstrip() for line in first.decode().splitlines())


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


def test_what_is_measured_must_be_where_it_is_said_to_be():
    with pytest.raises(FileNotFoundError, match=r"core/moved\.py is measured and is not there"):
        _cells.fingerprint(["core/recipe.py", "core/moved.py"])
