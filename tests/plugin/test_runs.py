"""A run belongs to the project and the place it was started in, and what is said of it is true."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import Iface, X, Y, add_image, polygon, press, write_image
from qgis.core import Qgis, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from landbrush.plugin import advice, folders, jobs
from landbrush.plugin.controller import Controller
from landbrush.plugin.dock.curves import CurvesWidget
from landbrush.plugin.points import KEPT_POINTS, thinned
from landbrush.plugin.project_state import State, from_data, to_data


def names(desk):
    return sorted(layer.name() for layer in desk.project.mapLayers().values())


def begin_training(desk, tmp_path, name="scene"):
    desk.add_scene(tmp_path, name)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    return desk.engine.task


def open_another(desk, tmp_path, name="scene"):
    """Another project, with a mapped image of the same name."""
    desk.project.clear()
    (tmp_path / "second").mkdir()
    desk.project.setFileName(str(tmp_path / "second" / "other.qgz"))
    return desk.add_scene(tmp_path / "second", name)


def test_a_training_that_ends_in_another_project_changes_nothing_there(desk, tmp_path):
    task = begin_training(desk, tmp_path)
    open_another(desk, tmp_path)
    before = to_data(desk.controller.state, desk.project)
    task.metricsArrived.emit(10, {"loss": 0.7})
    assert desk.find("landbrushCurves", CurvesWidget).is_empty()
    desk.finish_training()
    assert desk.engine.tasks == [task]  # there is nowhere to show a map
    assert to_data(desk.controller.state, desk.project) == before
    assert names(desk) == ["scene"]
    told = desk.iface.bar.pop()
    assert "“scene” was closed during the training" in told
    assert task.job.model in told
    assert Path(task.job.model).is_file()
    assert desk.find("landbrushHint").text() == told
    assert desk.find("landbrushTrain").isEnabled()


def test_what_the_engine_notes_is_told_and_is_no_warning(desk, tmp_path):
    task = begin_training(desk, tmp_path)
    levels, push = [], desk.iface.bar.pushMessage
    desk.iface.bar.pushMessage = lambda *words: levels.append(words[-2]) or push(*words)
    task.noted.emit("guesses helped")
    task.warned.emit("one polygon only")
    assert desk.iface.bar.messages[-2:] == ["guesses helped", "one polygon only"]
    assert levels == [Qgis.MessageLevel.Info, Qgis.MessageLevel.Warning]


def test_a_map_that_ends_in_another_project_is_not_added_to_it(desk, tmp_path):
    begin_training(desk, tmp_path)
    desk.finish_training()
    mapping = desk.engine.task
    open_another(desk, tmp_path)
    before = to_data(desk.controller.state, desk.project)
    desk.finish_mapping()
    assert names(desk) == ["scene"]
    assert to_data(desk.controller.state, desk.project) == before
    assert mapping.job.out in desk.iface.bar.pop()
    assert (Path(mapping.job.out) / "segmentation.tif").is_file()


def test_the_map_of_a_like_named_image_in_another_project_stays(desk, tmp_path):
    (tmp_path / "second").mkdir()
    begin_training(desk, tmp_path)
    desk.finish_training()
    desk.finish_mapping()
    mine = desk.project.mapLayersByName("Segmentation")[0].source()
    assert desk.project.write(str(tmp_path / "work.qgz"))
    desk.project.clear()
    desk.project.setFileName(str(tmp_path / "second" / "other.qgz"))
    begin_training(desk, tmp_path / "second")
    desk.finish_training()
    assert desk.project.read(str(tmp_path / "work.qgz"))
    preview = Path(desk.engine.task.job.out) / "segmentation.tif"
    preview.write_bytes(Path(mine).read_bytes())
    desk.engine.task.previewed.emit(str(preview), None)
    desk.finish_mapping()
    assert [layer.source() for layer in desk.project.mapLayersByName("Segmentation")] == [mine]


def test_a_project_that_is_open_again_gets_its_map(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.save()
    jobs.area_name(desk.controller.state, desk.project)
    assert desk.project.write(str(tmp_path / "work.qgz"))
    desk.click("landbrushTrain")
    desk.project.clear()
    assert desk.project.read(str(tmp_path / "work.qgz"))
    desk.finish_training()
    desk.finish_mapping()
    assert names(desk) == ["Polygons of scene", "Segmentation", "Uncertainty", "scene"]


def test_results_stay_with_the_image_they_are_of_when_another_is_chosen_meanwhile(desk, tmp_path):
    begin_training(desk, tmp_path, "first")
    other = add_image(write_image(tmp_path / "other.tif"), "other")
    desk.finish_training()
    desk.controller.set_series([])
    desk.controller.add_images([other])
    desk.finish_mapping()
    groups = [group.name() for group in desk.project.layerTreeRoot().findGroups(True)]
    assert groups == ["Landbrush results", "first"]


def test_the_run_and_its_group_are_called_what_the_user_calls_the_image(desk, tmp_path):
    layer = desk.add_scene(tmp_path)
    layer.setName("it's a tést ž <b>x</b> $HOME")
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    assert desk.engine.task.description == f"Landbrush: training on {layer.name()}"
    desk.finish_training()
    assert desk.engine.task.description == f"Landbrush: mapping {layer.name()}"
    desk.finish_mapping()
    assert layer.name() in [group.name() for group in desk.project.layerTreeRoot().findGroups(True)]


def test_after_a_stop_the_curves_are_those_of_the_model_there_is(desk, tmp_path):
    task = begin_training(desk, tmp_path)
    curves = desk.find("landbrushCurves", CurvesWidget)
    task.metricsArrived.emit(10, {"loss": 0.7, "val_accuracy": 0.5})
    desk.click("landbrushStop")
    assert curves.is_empty()
    assert not desk.dock.curves_box.isVisibleTo(desk.dock)
    desk.click("landbrushTrain")
    desk.engine.task.metricsArrived.emit(10, {"loss": 0.5})
    desk.finish_training()
    desk.finish_mapping()
    assert curves.curve("loss").points == [(10, 0.5)]
    desk.click("landbrushTrain")
    desk.engine.task.metricsArrived.emit(5, {"loss": 0.9})
    assert curves.curve("loss").points == [(5, 0.9)]
    desk.click("landbrushStop")
    assert curves.curve("loss").points == [(10, 0.5)]
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."


def test_a_stop_while_mapping_says_that_the_model_is_new(desk, tmp_path):
    begin_training(desk, tmp_path)
    desk.finish_training()
    desk.click("landbrushStop")
    assert "the new model is kept, the map is the one before" in desk.find("landbrushHint").text()
    desk.click("landbrushSegment")
    desk.click("landbrushStop")
    assert desk.find("landbrushHint").text() == "Stopped; nothing was changed."


def test_accuracy_and_curves_are_there_again_with_the_project(desk, tmp_path):
    task = begin_training(desk, tmp_path)
    for step in range(1, 1001):
        task.metricsArrived.emit(step, {"loss": 1 / step, "val_accuracy": 0.9})
    desk.finish_training()
    desk.finish_mapping()
    curves, accuracy = desk.find("landbrushCurves", CurvesWidget), desk.find("landbrushAccuracy")
    assert "94.2 %" in accuracy.text()
    shown = curves.curve("loss").points
    assert shown[-1] == (1000, 0.001)
    assert len(shown) <= KEPT_POINTS
    path = str(tmp_path / "work.qgz")
    assert desk.project.write(path)
    desk.project.clear()
    assert curves.is_empty()
    assert accuracy.text() == ""
    assert not desk.dock.curves_box.isVisibleTo(desk.dock)
    assert "94.2" not in desk.find("landbrushHint").text()
    assert desk.project.read(path)
    assert curves.curve("loss").points == shown
    assert "94.2 %" in accuracy.text()
    assert desk.dock.curves_box.isVisibleTo(desk.dock)


def test_every_training_brings_its_curves_into_sight(desk, tmp_path):
    for _ in range(2):
        begin_training(desk, tmp_path) if not desk.engine.tasks else desk.click("landbrushTrain")
        desk.dock.scroll.verticalScrollBar().setValue(0)
        desk.engine.task.metricsArrived.emit(1, {"loss": 1.0})
        for _ in range(3):
            QApplication.processEvents()
        box, seen = desk.dock.curves_box, desk.dock.scroll.viewport().rect()
        bottom = box.mapTo(desk.dock.scroll.viewport(), box.rect().bottomLeft()).y()
        assert bottom <= seen.bottom() + 1
        desk.finish_training()
        desk.finish_mapping()


NAMED = [{"id": number, "name": name} for number, name in ((1, "Les"), (2, "Louka"), (9, "Voda"))]
MEASURED = {"metrics": {"accuracy": 1.0}, "classes": NAMED}
SUREST = {"accuracy": 0.9417, "error_detection": {"accuracy_at": [{"coverage": 0.5, "accuracy": 0.9914}]}}


@pytest.mark.parametrize(
    ("summary", "said", "unsaid"),
    [
        ({}, "", "%"),
        ({"metrics": {}}, "two or more polygons of each class", "%"),
        ({"metrics": {"accuracy": 0.9417}, "held_out_polygons": 40}, "94.2 % of the pixels in the held-out", "rough"),
        ({"metrics": SUREST, "held_out_polygons": 40}, "Of the half it is surest of, 99.1 % are right.", "rough"),
        ({"metrics": SUREST, "held_out_polygons": 2}, "So few polygons give a rough idea only.", "surest"),
        ({"metrics": {**SUREST, "error_detection": {"accuracy_at": [1]}}}, "are right.", "surest"),
        ({"metrics": {"accuracy": 1.0}, "held_out_polygons": 1}, "100 % of the pixels in the held-out", "100.0"),
        ({"metrics": {"accuracy": 1.0}, "held_out_polygons": 1}, "polygons (1) are right. So few", "Not measured"),
        ({**MEASURED, "held_out_classes": [2]}, "second polygon on clear pixels: “Les”, “Voda”.", "rough"),
        ({**MEASURED, "held_out_classes": [1, 2, 9]}, "are right.", "Not measured"),
        ({**MEASURED, "held_out_classes": "?"}, "are right.", "Not measured"),
        ({**MEASURED, "held_out_classes": [], "classes": [1]}, "are right.", "Not measured"),
    ],
)
def test_accuracy_is_told_with_what_it_rests_on(summary, said, unsaid):
    told = advice.accuracy(summary)
    assert said in told
    assert unsaid not in told


def test_a_class_with_one_polygon_is_said_to_be_unmeasured(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.controller.add_class()
    press(desk.iface.canvas, Qt.Key.Key_3)
    polygon(desk.iface.canvas, *[(X + a, Y - b) for a, b in ((300, 100), (400, 100), (400, 200))])
    desk.click("landbrushTrain")
    desk.finish_training(held_out=2, measured=[1, 2])
    desk.finish_mapping()
    told = desk.find("landbrushHint").text()
    assert told.startswith("Done. 94 % of the pixels in the held-out polygons (2) are right.")
    assert told.endswith("Not measured, for want of a second polygon on clear pixels: “Class 3”.")


def test_a_part_is_mapped_beside_the_map_of_the_whole(desk, tmp_path):
    begin_training(desk, tmp_path)
    desk.finish_training()
    desk.finish_mapping()
    whole = desk.project.mapLayersByName("Segmentation")[0]
    source = whole.source()
    desk.controller.set_options(extent="visible")
    desk.iface.canvas.setExtent(QgsRectangle(X + 200, Y - 300, X + 400, Y - 150))
    for _ in range(2):
        desk.click("landbrushSegment")
        assert desk.engine.task.job.extent is not None
        desk.finish_mapping()
    assert names(desk) == [
        "Polygons of scene", "Segmentation", "Segmentation (part)", "Uncertainty", "Uncertainty (part)", "scene",
    ]  # fmt: skip
    assert whole.source() == source
    group = next(g for g in desk.project.layerTreeRoot().findGroups(True) if g.name() == "scene")
    assert [node.name() for node in group.children()] == [
        "Segmentation (part)", "Segmentation", "Uncertainty (part)", "Uncertainty",
    ]  # fmt: skip
    desk.controller.set_options(extent="layer")
    desk.click("landbrushSegment")
    desk.finish_mapping()
    assert names(desk) == ["Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    assert whole.source() != source


def test_layers_keep_the_names_the_user_gave_them(desk, tmp_path):
    begin_training(desk, tmp_path)
    desk.finish_training()
    desk.finish_mapping()
    desk.project.mapLayersByName("Segmentation")[0].setName("My map")
    desk.click("landbrushSegment")
    desk.finish_mapping()
    assert names(desk) == ["My map", "Polygons of scene", "Uncertainty", "scene"]


def test_a_second_annotation_layer_has_a_name_of_its_own(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.click("landbrushNewAnnotations")
    desk.click("landbrushNewAnnotations")
    assert names(desk) == ["Polygons of scene", "Polygons of scene 2", "scene"]


def test_segment_is_there_when_there_is_something_to_map_and_to_map_with(desk, tmp_path):
    button = desk.find("landbrushSegment")
    desk.controller.update("model", model=str(tmp_path / "model.safetensors"))
    assert not button.isEnabled()
    desk.add_scene(tmp_path)
    assert button.isEnabled()
    desk.project.clear()
    assert not button.isEnabled()


@pytest.fixture
def unsaved(tmp_path, qgis_new_project, monkeypatch):
    """A controller of a project that is not saved, with a user's documents of its own."""
    monkeypatch.setattr(folders, "unsaved_folder", lambda: tmp_path / "Documents" / "landbrush")
    controller = Controller(Iface(), QgsProject.instance())
    layer = add_image(write_image(tmp_path / "scene.tif"), "scene")
    controller.iface.setActiveLayer(layer)
    yield controller
    controller.close()


def test_polygons_drawn_before_the_project_is_saved_move_in_with_it(unsaved, tmp_path):
    controller, project = unsaved, QgsProject.instance()
    layer = controller.new_annotation_layer()
    away = tmp_path / "Documents" / "landbrush" / "scene" / "annotations.gpkg"
    assert away.is_file()
    layer_id = layer.id()
    for x in (100, 300):
        rectangle = QgsGeometry.fromRect(QgsRectangle(X + x, Y - 200, X + x + 100, Y - 100))
        assert controller.session.draw(rectangle, layer.crs())
    (tmp_path / "work").mkdir()
    path = str(tmp_path / "work" / "work.qgz")
    assert project.write(path)
    near = tmp_path / "work" / "landbrush" / "scene" / "annotations.gpkg"
    assert layer.source() == f"{near}|layername=annotations"
    assert layer.id() == layer_id
    assert layer.featureCount() == 2
    told = controller.iface.bar.pop()
    assert str(near) in told
    assert str(away.parent) in told
    assert controller.session.undo()
    assert layer.featureCount() == 1
    renderer = layer.renderer().type()
    project.clear()
    assert project.read(path)
    again = controller.annotation_layer()
    assert again.source() == f"{near}|layername=annotations"
    assert again.renderer().type() == renderer == "categorizedSymbol"
    controller.iface.bar.messages.clear()
    assert project.write(path)
    assert controller.iface.bar.messages == []
    assert sorted(file.name for file in near.parent.iterdir() if file.suffix == ".gpkg") == ["annotations.gpkg"]


def test_polygons_that_cannot_move_in_stay_where_they_are(unsaved, tmp_path):
    layer = unsaved.new_annotation_layer()
    source = layer.source()
    layer.startEditing()
    assert QgsProject.instance().write(str(tmp_path / "work.qgz"))
    assert "being edited" in unsaved.iface.bar.pop()
    assert layer.source() == source
    layer.rollBack()
    (tmp_path / "landbrush").write_text("a file in the way")
    assert QgsProject.instance().write(str(tmp_path / "work.qgz"))
    assert "cannot be made" in unsaved.iface.bar.pop()
    assert layer.source() == source


def test_an_unsaved_project_is_told_where_its_maps_go(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "unsaved_folder", lambda: tmp_path / "Documents" / "landbrush")
    desk.project.setFileName("")
    begin_training(desk, tmp_path)
    said = [text for text in desk.iface.bar.messages if "model and maps go to" in text]
    assert len(said) == 1
    assert str(tmp_path / "Documents" / "landbrush") in said[0]
    desk.finish_training()
    desk.finish_mapping()
    desk.click("landbrushTrain")
    assert len([text for text in desk.iface.bar.messages if "model and maps go to" in text]) == 1


def test_points_are_few_and_end_where_they_ended():
    points = [(step, float(step)) for step in range(1, 12_346)]
    kept = thinned(points)
    assert KEPT_POINTS / 2 <= len(kept) <= KEPT_POINTS
    assert kept[-1] == points[-1]
    assert kept == sorted(kept)


def test_curves_of_any_origin_are_read_or_left_out(qgis_new_project):
    data = {"curves": {"loss": [[1, 0.5], [2, "x"], [3], "y", [-4, 1.0], [5, 0.25]], "odd": 7}, "tables": {"gone": {}}}
    state = from_data(json.loads(json.dumps(data)), QgsProject.instance())
    assert state == State(curves={"loss": [(1, 0.5), (5, 0.25)], "odd": []})
