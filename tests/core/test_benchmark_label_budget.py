"""What the label-budget benchmark says when it is called: of budgets that do not exist, of cells that are missing."""

from __future__ import annotations

import sys

import pytest
from made_pictures import collection, halves

pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

import _cells
import _curves
import _learning
import label_budget

BUDGETS = {"barkbeetle": (4, 8), "gewata": (3,)}


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Calls it with made sets; those of no budgets are not here. Every cell takes no time and is all right."""
    measured = []

    def forest(collection, split, *_):
        measured.append(collection.budgets)
        return {"mean_iou": 0.5, "accuracy": 0.5, "seconds": 0.0, "confusion": [[1, 1], [1, 1]]}

    def load(name, *_):
        return collection(halves(16), BUDGETS[name]) if name in BUDGETS else None

    monkeypatch.setattr(_cells, "FOLDER", tmp_path)
    monkeypatch.setattr(_cells, "load", load)
    monkeypatch.setattr(_cells, "forest_cell", forest)

    def run(*words):
        words = ("label_budget", "--methods", "random-forest", "--draws", "1", *words)
        monkeypatch.setattr(sys, "argv", list(words))
        measured.clear()
        return label_budget.main(), list(measured)

    return run


@pytest.mark.parametrize("asked", [["7"], ["4", "7"]])
def test_a_budget_that_no_set_has_is_refused_and_those_there_are_are_named(call, capsys, asked):
    assert call("--sets", "barkbeetle", "gewata", "camvid8", "--budgets", *asked) == (2, [])
    told = capsys.readouterr().out
    assert told == "--budgets: there is no budget of 7; barkbeetle has 4, 8; gewata has 3\n"


def test_a_set_without_the_budgets_asked_for_is_skipped_and_said(call, capsys):
    assert call("--sets", "barkbeetle", "gewata", "camvid8", "--budgets", "8")[1] == [(4, 8)]
    told = capsys.readouterr().out
    assert "gewata: skipped, its budgets are 3\n" in told
    assert "camvid8: skipped, its data are not here\n" in told
    assert "barkbeetle, 8 labelled, draw 0, random-forest" in told


def test_what_is_missing_from_a_table_is_to_be_measured_without_it(call, capsys):
    assert call("--sets", "barkbeetle", "--table") == (0, [])
    assert "2 cells are not measured yet; measure them without --table" in capsys.readouterr().out
    assert len(call("--sets", "barkbeetle", "--budgets", "4")[1]) == 1
    call("--sets", "barkbeetle", "--table")
    assert "1 cells are not measured yet; measure them" in capsys.readouterr().out
    call("--sets", "barkbeetle", "--minutes", "0.0000001")
    assert "1 cells are not measured yet; call it again to go on" in capsys.readouterr().out


def test_every_method_that_is_measured_has_its_row_and_line():
    assert set(_learning.methods()) <= set(_curves._LOOK)
