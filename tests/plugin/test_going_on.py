"""The second Train starts from the last model by itself, says so, and leaves a way to begin afresh."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import X, Y, polygon
from qgis.PyQt.QtWidgets import QCheckBox

from landbrush.plugin.going_back import go_back
from landbrush.plugin.going_on import model_to_start_from
from landbrush.plugin.kept_runs import from_data, to_data
from landbrush.plugin.project_state import SeriesRow


def train_and_map(desk, accuracy=0.942, start=None, held_out=12):
    desk.click("landbrushTrain")
    model = Path(desk.engine.task.job.model)
    model.with_suffix(".start").write_bytes(b"start")
    told = {} if start is None else {"start": {"accuracy": start, "mean_iou": start}}
    desk.finish_training({"accuracy": accuracy, **told}, held_out)
    desk.finish_mapping()
    return str(model)


@pytest.fixture
def trained(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    assert not desk.find("landbrushGoOnFromLast").isVisibleTo(desk.dock)
    return desk, train_and_map(desk)


def refuse(desk, message="start_from model.safetensors: model.start is damaged; train without start_from"):
    desk.engine.task.failed.emit("input", message, "")


def test_the_second_training_starts_from_the_first(trained):
    desk, model = trained
    assert desk.engine.tasks[0].job.start_from is None
    assert desk.find("landbrushGoOnFromLast", QCheckBox).isChecked()
    assert "third of the time" in desk.find("landbrushGoOnAbout").text()
    polygon(desk.iface.canvas, (X + 300, Y - 100), (X + 350, Y - 100), (X + 350, Y - 150))
    desk.click("landbrushTrain")
    assert desk.engine.task.job.start_from == model
    assert desk.engine.task.job.model != model
    assert "Training on from the last model" in desk.find("landbrushHint").text()


def test_there_is_a_way_to_begin_afresh_and_it_is_remembered(trained):
    desk, model = trained
    desk.click("landbrushGoOnFromLast")
    assert desk.controller.state.options.go_on is False
    assert "afresh" in desk.find("landbrushGoOnAbout").text()
    desk.click("landbrushTrain")
    assert desk.engine.task.job.start_from is None
    desk.click("landbrushStop")
    desk.click("landbrushGoOnFromLast")
    desk.click("landbrushTrain")
    assert desk.engine.task.job.start_from == model


def test_a_model_that_went_on_for_worse_can_be_taken_back_with_a_click(trained):
    desk, model = trained
    button = desk.find("landbrushUseBefore")
    assert not button.isVisibleTo(desk.dock)
    worse = train_and_map(desk, 0.79, start=0.9)
    assert "better (90 % against 79 %)" in desk.find("landbrushHint").text()
    assert button.isVisibleTo(desk.dock)
    # What is told of it is remembered with the project.
    kept = from_data(json.loads(json.dumps(to_data(desk.controller.state.history, desk.project))), desk.project)
    assert [(run.start, run.start_accuracy) for run in kept] == [(None, None), (model, 0.9)]
    desk.click("landbrushUseBefore")
    assert desk.controller.state.model == model
    assert not button.isVisibleTo(desk.dock)
    assert "better" not in desk.find("landbrushHint").text()
    assert Path(worse).exists()


@pytest.mark.parametrize(
    ("accuracy", "start", "held_out"),
    [
        # The first training's 94 % are of other polygons, those drawn since are harder.
        (0.63, 0.6, 12),
        (0.63, None, 12),
        # What half a polygon could make, of so many.
        (0.79, 0.9, 4),
        (0.85, 0.89, 12),
        (0.9, 0.909, 500),
    ],
)
def test_the_model_before_is_better_only_on_the_same_polygons_and_by_more_than_chance(
    trained, accuracy, start, held_out
):
    desk, _ = trained
    train_and_map(desk, accuracy, start, held_out)
    assert "better" not in desk.find("landbrushHint").text()
    assert not desk.find("landbrushUseBefore").isVisibleTo(desk.dock)


@pytest.mark.parametrize("what", ["as good", "afresh", "gone"])
def test_nothing_is_said_of_the_model_before_where_it_was_not_better(trained, what):
    desk, model = trained
    if what == "afresh":
        desk.click("landbrushGoOnFromLast")
    if what == "gone":
        desk.click("landbrushTrain")
        Path(model).unlink()
        desk.finish_training({"accuracy": 0.5, "start": {"accuracy": 0.9}})
        desk.finish_mapping()
    else:
        train_and_map(desk, 0.9 if what == "as good" else 0.5, start=None if what == "afresh" else 0.9)
    assert "better" not in desk.find("landbrushHint").text()
    assert not desk.find("landbrushUseBefore").isVisibleTo(desk.dock)


@pytest.mark.parametrize("what", ["method", "recipe", "image", "file", "model"])
def test_what_is_another_training_starts_afresh(trained, tmp_path, what):
    desk, model = trained
    state, project = desk.controller.state, desk.project
    assert model_to_start_from(state, project) == model
    if what == "method":
        desk.controller.update("options", method="mixmatch")
    elif what == "recipe":
        desk.controller.set_options(recipe="supervised-large")
    elif what == "image":
        (tmp_path / "other").mkdir()
        other = desk.add_scene(tmp_path / "other", "other")
        desk.controller.set_series([SeriesRow(other.id())])
    elif what == "file":
        Path(model).with_suffix(".start").unlink()
    else:
        desk.controller.update("model", model=str(tmp_path / "of somebody.safetensors"))
    desk.controller.changed.emit("options")
    assert model_to_start_from(state, project) is None
    assert not desk.find("landbrushGoOnFromLast").isVisibleTo(desk.dock)


def test_a_model_that_cannot_be_gone_on_from_costs_a_full_training_only(trained):
    desk, _ = trained
    desk.click("landbrushTrain")
    first = desk.engine.task.job
    refuse(desk)
    again = desk.engine.task.job
    assert len(desk.engine.tasks) == 4
    assert (again.start_from, again.model) == (None, first.model)
    assert "model.start is damaged" in desk.iface.bar.messages[-1]
    assert desk.runs.is_busy()
    desk.finish_training()
    desk.finish_mapping()
    assert desk.controller.state.model == first.model
    assert not desk.runs.is_busy()


def test_any_other_failure_stays_one(trained):
    desk, _ = trained
    desk.click("landbrushTrain")
    refuse(desk, "polygons.gpkg: only one class")
    assert len(desk.engine.tasks) == 3
    assert not desk.runs.is_busy()
    desk.click("landbrushGoOnFromLast")
    desk.click("landbrushTrain")
    refuse(desk)  # nothing was asked for that it could refuse
    assert len(desk.engine.tasks) == 4


def test_going_back_goes_on_from_there(trained):
    desk, first = trained
    second = train_and_map(desk)
    assert model_to_start_from(desk.controller.state, desk.project) == second
    go_back(desk.runs, desk.controller.state.history[0])
    assert model_to_start_from(desk.controller.state, desk.project) == first
