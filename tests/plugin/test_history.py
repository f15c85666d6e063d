"""The trainings of a project are listed, come back with their maps, and can be removed; nothing else is touched."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from desk import Iface, add_image
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidget

from landbrush.core.job import ClassSpec
from landbrush.plugin import history
from landbrush.plugin.controller import Controller
from landbrush.plugin.kept_runs import KeptRun
from landbrush.plugin.project_state import State, from_data, to_data


def train_and_map(desk, accuracy):
    desk.click("landbrushTrain")
    desk.engine.task.metricsArrived.emit(10, {"loss": 1 - accuracy})
    desk.finish_training({"accuracy": accuracy, "mean_iou": accuracy - 0.1})
    desk.finish_mapping()
    return desk.controller.state.model


@pytest.fixture
def two_runs(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    return desk, [train_and_map(desk, 0.7), train_and_map(desk, 0.9)]


def listed(desk):
    tree = desk.find("landbrushHistory", QTreeWidget)
    return [[tree.topLevelItem(row).text(column) for column in range(3)] for row in range(tree.topLevelItemCount())]


def choose(desk, row):
    tree = desk.find("landbrushHistory", QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(row))
    return tree


def test_before_any_training_the_list_says_what_it_is_for(desk):
    desk.find("landbrushHistorySection").setCollapsed(False)
    assert "listed here" in desk.find("landbrushHistoryAbout").text()
    assert not desk.find("landbrushHistory").isVisibleTo(desk.dock)
    assert not desk.find("landbrushHistoryUse").isVisibleTo(desk.dock)


def test_each_training_is_listed_with_what_it_reached(two_runs):
    desk, _ = two_runs
    assert [row[1:] for row in listed(desk)] == [["90", "80"], ["70", "60"]]
    told = desk.find("landbrushHistoryAbout").text()
    assert "polygons of Class 1: 2, Class 2: 2" in told
    assert "12 held out" in told
    assert "in use" in told
    assert "Trainings: 2" in desk.find("landbrushHistoryDisk").text()


def test_the_window_does_not_wait_for_a_slow_disk(two_runs, qtbot_wait, monkeypatch):
    desk, _ = two_runs
    qtbot_wait(lambda: "on the disk" in desk.find("landbrushHistoryDisk").text())
    go_on, looked = threading.Event(), []

    def slowly(run):
        looked.append(threading.current_thread())
        assert go_on.wait(30)
        return 2**20

    monkeypatch.setattr(history, "size_of", slowly)
    monkeypatch.setattr(history, "is_there", lambda run: slowly(run) > 0)
    runs = [KeptRun(f"/far/away/{number}/model.safetensors", "2026-01-01 10:00") for number in range(200)]
    desk.controller.update("history", history=runs)
    assert len(listed(desk)) == 200
    assert desk.find("landbrushHistoryDisk").text() == "Trainings: 200."
    choose(desk, 7)
    assert threading.main_thread() not in looked
    go_on.set()
    qtbot_wait(lambda: "200 MB on the disk" in desk.find("landbrushHistoryDisk").text())
    assert "1.0 MB" in desk.find("landbrushHistoryAbout").text()


def test_one_click_brings_an_earlier_model_back_with_its_maps(two_runs):
    desk, (first, second) = two_runs
    (layer,) = desk.project.mapLayersByName("Segmentation")
    assert layer.source().startswith(str(Path(second).parent))
    choose(desk, 1)
    desk.click("landbrushHistoryUse")
    (again,) = desk.project.mapLayersByName("Segmentation")
    assert again.id() == layer.id()
    assert again.source() == str(Path(first).parent / "segmentation.tif")
    assert desk.controller.state.model == first
    assert "70.0 %" in desk.dock.accuracy.text()
    assert desk.controller.state.curves == {"loss": [(10, pytest.approx(0.3))]}
    assert len(desk.engine.tasks) == 4
    desk.click("landbrushSegment")
    assert desk.engine.task.job.model == first


def test_maps_that_were_tidied_away_are_made_again(two_runs):
    desk, (first, _) = two_runs
    for path in Path(first).parent.glob("*.tif"):
        path.unlink()
    tree = choose(desk, 1)
    tree.itemActivated.emit(tree.currentItem(), 0)  # a double click, or Enter
    assert desk.engine.task.job.task == "segment"
    assert desk.engine.task.job.model == first
    folder = desk.engine.task.job.out
    assert folder != str(Path(first).parent)
    desk.finish_mapping()
    assert [run.maps for run in desk.controller.state.history] == [
        folder,
        str(Path(desk.controller.state.history[1].model).parent),
    ]


def test_a_model_that_is_gone_is_not_used(two_runs, qtbot_wait):
    desk, (first, second) = two_runs
    Path(first).unlink()
    choose(desk, 1)
    desk.controller.changed.emit("history")
    choose(desk, 1)
    qtbot_wait(lambda: not desk.find("landbrushHistoryUse").isEnabled())
    assert "gone" in desk.find("landbrushHistoryAbout").text()
    assert desk.controller.state.model == second


def test_a_run_is_removed_by_a_second_click_and_only_what_is_its_own(two_runs):
    desk, (first, second) = two_runs
    folder = Path(first).parent
    (folder / "notes of mine.txt").write_text("x", encoding="utf-8")
    choose(desk, 1)
    button = desk.find("landbrushHistoryRemove", QPushButton)
    desk.click("landbrushHistoryRemove")
    assert button.text() == "Remove for good?"
    assert Path(first).is_file()
    desk.click("landbrushHistoryRemove")
    assert [path.name for path in folder.iterdir()] == ["notes of mine.txt"]
    assert [run.model for run in desk.controller.state.history] == [second]
    # What is in use stays.
    assert not button.isEnabled()
    QTest.keyClick(desk.find("landbrushHistory"), Qt.Key.Key_Delete)
    assert Path(second).is_file()


def test_maps_that_are_shown_stay_when_their_run_is_removed(two_runs):
    desk, (first, _) = two_runs
    path = Path(first).parent / "segmentation.tif"
    add_image(path, "kept by hand")
    history.erase(desk.controller.state.history[0], desk.project)
    assert [item.name for item in path.parent.iterdir() if item.suffix == ".tif"] == ["segmentation.tif"]


def test_the_list_travels_with_the_project_and_its_folder(two_runs, tmp_path):
    desk, _ = two_runs
    before = list(desk.controller.state.history)
    assert desk.project.write(str(tmp_path / "work.qgz"))
    data = json.loads(desk.project.readEntry("landbrush", "state")[0])
    assert all(item["model"].startswith("./landbrush/") for item in data["history"])
    desk.project.clear()
    assert desk.controller.state.history == []
    assert listed(desk) == []
    assert desk.project.read(str(tmp_path / "work.qgz"))
    assert desk.controller.state.history == before
    assert len(listed(desk)) == 2


def test_a_damaged_list_costs_what_is_damaged(qgis_new_project):
    project = QgsProject.instance()
    good = {"model": "/x/model.safetensors", "accuracy": 0.5, "polygons": {"a": 2, "b": "many"}}
    odd = [None, 3, {}, {"model": 7}, {"model": "/y.safetensors", "accuracy": "high", "seconds": -1, "when": []}, good]
    runs = from_data({"history": odd}, project).history
    assert runs == [KeptRun("/y.safetensors"), KeptRun("/x/model.safetensors", accuracy=0.5, polygons={"a": 2})]
    assert from_data({"history": "no list"}, project).history == []
    assert from_data(to_data(State(history=runs), project), project).history == runs


def test_damaged_details_cost_the_curves_only(two_runs):
    desk, (first, _) = two_runs
    (Path(first).parent / history.DETAILS).write_text('{"summary": [], "curves": {"loss": [[1, "x"], [2, 0.5]]}}')
    assert history.details(desk.controller.state.history[0]) == ({}, {"loss": [(2, 0.5)]})
    (Path(first).parent / history.DETAILS).write_text("{")
    assert history.details(desk.controller.state.history[0]) == ({}, {})


def test_only_folders_named_like_a_run_are_ever_cleared(tmp_path, qgis_new_project):
    model = tmp_path / "models of mine" / "model.safetensors"
    model.parent.mkdir()
    model.write_bytes(b"x")
    assert history.erase(KeptRun(str(model), maps=str(tmp_path)), QgsProject.instance()) == 0
    assert model.is_file()


def test_classes_keep_the_names_that_the_user_gave_them(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.change_class(2, name="Windthrow")
    train_and_map(desk, 0.8)
    assert desk.controller.state.history[0].polygons == {"Class 1": 2, "Windthrow": 2}
    assert ClassSpec(2, "Windthrow", desk.controller.state.classes[1].color) in desk.controller.state.classes


def test_a_project_without_the_plugins_list_opens(qgis_new_project, tmp_path):
    controller = Controller(Iface(), QgsProject.instance())
    assert controller.state.history == []
    controller.close()
