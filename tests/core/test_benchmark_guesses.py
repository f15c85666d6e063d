"""What the benchmark of guesses trains is what the engine trains, and what it keeps it does not train again."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest
import torch
from made_pictures import collection, halves

pytest.importorskip("osgeo.gdal")
pytest.importorskip("sklearn")

import _cells
import _learning
import guesses
from _pictures import VOID


@pytest.fixture
def plan(monkeypatch):
    """A plan whose only set is made up."""
    monkeypatch.setattr(_cells, "load", lambda *_: collection(halves(16)))
    return _cells.Plan("small", "cpu", ("steps=6", "network.width=4", "tile=16", "batch=2", "amp='off'"))


def test_every_ending_is_the_training_that_the_engine_makes(plan):
    made = plan.collection("barkbeetle")
    split = guesses.all_learnt(made.split(4, 100))
    found = dict(guesses.measured(plan, made, 4, 100, ["fixmatch", "mixmatch"]))
    for name, method in (
        ("supervised", "supervised"),
        ("fixmatch", "fixmatch-unguarded"),
        ("mixmatch", "mixmatch-unguarded"),
    ):
        whole = _learning.network_cell(made, split, plan.recipe(made, method), 100, "cpu")
        for key in ("mean_iou", "accuracy", "f1"):
            assert found[name][key] == whole[key], (name, key)


def test_nothing_is_held_out_and_nothing_is_lost(plan):
    before = plan.collection("barkbeetle").split(4, 100)
    after = guesses.all_learnt(before)
    assert after.held_out == 0 < before.held_out
    for one, other in zip(before.areas, after.areas):
        assert (other.held_out == VOID).all()
        np.testing.assert_array_equal(other.labels != VOID, (one.labels != VOID) | (one.held_out != VOID))


def test_a_finished_teacher_guesses_and_the_scene_is_seen_without_its_classes(plan):
    made = plan.collection("barkbeetle")
    fork = guesses.Fork(plan, made, 4, 100)
    end = {key: value.clone() for key, value in fork.end.state_dict().items()}
    plain = fork.ending(guesses.CANDIDATES["fixmatch"]).state_dict()["head.weight"].clone()
    taught = fork.ending(guesses.CANDIDATES["fixmatch, finished"]).state_dict()["head.weight"].clone()
    again = fork.ending(guesses.CANDIDATES["fixmatch"]).state_dict()["head.weight"]
    assert torch.equal(plain, again)
    assert not torch.equal(plain, taught)
    assert all(torch.equal(end[key], value) for key, value in fork.end.state_dict().items())
    areas = fork._with_scene().data.areas
    assert len(areas) == len(fork.data.areas) + len(fork.split.test)
    assert all((area.labels == VOID).all() for area in areas[len(fork.data.areas) :])


def test_what_is_kept_is_not_trained_again(plan, tmp_path, monkeypatch, capsys):
    calls = []

    def measured(plan, collection, budget, draw, candidates):
        calls.append((draw, candidates))
        for name in ("supervised", *candidates):
            yield name, {"mean_iou": 0.5 if name == "supervised" else 0.53}

    monkeypatch.setattr(guesses, "FOLDER", tmp_path)
    monkeypatch.setattr(guesses, "measured", measured)
    monkeypatch.setattr(guesses, "Plan", lambda scale: plan)

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["guesses", "--sets", "barkbeetle", *words])
        return guesses.main()

    assert run("--draws", "100", "--candidates", "mixmatch") == 0
    assert run("--draws", "100", "101", "--candidates", "mixmatch", "fixmatch") == 0
    assert calls == [(100, ["mixmatch"]), (100, ["fixmatch"]), (101, ["mixmatch", "fixmatch"])]
    assert json.loads((tmp_path / "barkbeetle-4-100.json").read_text()).keys() == {"supervised", "mixmatch", "fixmatch"}
    assert "+3.0" in capsys.readouterr().out
    assert run("--draws", "0") == 2
