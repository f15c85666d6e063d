"""Where to draw next, in the dock: asked, shown, flown to, drawn on, dismissed, and found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import X, Y, polygon
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication
from suggested import PLACES, SIDE, write_suggestions

from landbrush.core.events import Result
from landbrush.core.job import SuggestJob
from landbrush.plugin import suggestions
from landbrush.plugin.layers import KIND_PROPERTY


def ask(desk):
    """A click on the button; the job that the engine got."""
    desk.click("landbrushSuggest")
    return desk.engine.task.job


def answer(desk, places=PLACES):
    job = desk.engine.task.job
    write_suggestions(job.out, places)
    desk.engine.task.succeeded.emit(
        Result("suggest", [{"kind": "suggestions", "path": job.out}], {"places": len(places)})
    )
    settle()


def settle():
    for _ in range(3):
        QApplication.processEvents()


def shown(desk):
    """Ranks that the map shows."""
    layer = desk.dock.suggesting.suggestions.layer()
    return sorted(feature["rank"] for feature in layer.getFeatures())


@pytest.fixture
def trained(desk, tmp_path):
    """Two classes are drawn, and a model is trained and mapped."""
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    desk.click("landbrushTrain")
    desk.finish_training()
    desk.finish_mapping()
    return desk


def about(desk):
    return desk.find("landbrushSuggestAbout").text()


def test_without_a_model_it_says_what_to_do_first(desk, tmp_path):
    desk.add_scene(tmp_path)
    assert not desk.find("landbrushSuggest").isEnabled()
    assert "Train a model first" in about(desk)
    assert not desk.find("landbrushSuggestNext").isVisibleTo(desk.dock)


def test_a_click_asks_for_places_beside_the_polygons(trained):
    desk = trained
    assert desk.find("landbrushSuggest").isEnabled()
    desk.find("landbrushSuggestCount").setValue(7)
    job = ask(desk)
    assert isinstance(job, SuggestJob)
    assert (job.count, job.model, job.avoid) == (7, desk.controller.state.model, None)
    assert Path(job.out).name == "suggestions.gpkg"
    assert [image.path for image in job.areas[0].images] == [desk.controller.image().source()]
    layer = desk.controller.annotation_layer()
    assert job.areas[0].labels.path == layer.source().split("|")[0]
    assert job.areas[0].labels.class_field == desk.controller.state.class_field
    assert not desk.find("landbrushSuggest").isEnabled()
    answer(desk)
    assert desk.find("landbrushSuggest").isEnabled()
    assert shown(desk) == [1, 2, 3]
    assert desk.find("landbrushSuggestPlace").text() == "Places: 3"
    assert "next: 3" in desk.find("landbrushHint").text()


def test_next_and_previous_fly_there(trained):
    desk = trained
    ask(desk)
    answer(desk)
    canvas = desk.iface.canvas
    names = [item.name for item in desk.controller.state.classes]
    told = []
    for name, number in (("Next", 0), ("Next", 1), ("Previous", 0), ("Previous", 2)):
        place = PLACES[number]
        desk.click(f"landbrushSuggest{name}")
        settle()
        middle = canvas.extent().center()
        assert middle.x() == pytest.approx(X + place[0] + SIDE / 2, abs=1)
        assert middle.y() == pytest.approx(Y - place[1] - SIDE / 2, abs=1)
        assert SIDE < canvas.extent().width() < 60 * SIDE
        told.append((desk.find("landbrushSuggestPlace").text(), about(desk)))
    assert [place for place, _ in told] == ["1 of 3", "2 of 3", "1 of 3", "3 of 3"]
    assert told[0][1] == f"Unsure between {names[0]} and {names[1]}."
    assert told[1][1] == f"Unlike anything drawn; probably {names[1]}."
    assert told[3][1].startswith(f"Probably {names[0]}")


def test_a_place_goes_when_a_polygon_is_drawn_on_it_and_comes_back(trained):
    desk = trained
    ask(desk)
    answer(desk)
    desk.click("landbrushSuggestNext")
    settle()
    if desk.tools.active() != "draw":
        desk.click("landbrushDraw")
    x, y = X + 305, Y - 55
    polygon(desk.iface.canvas, (x, y), (x + 30, y), (x + 30, y - 30), (x, y - 30))
    settle()
    assert shown(desk) == [2, 3]
    assert desk.find("landbrushSuggestPlace").text() == "1 of 2"
    desk.controller.session.undo()
    settle()
    assert shown(desk) == [1, 2, 3]


def test_what_is_dismissed_stays_away(trained):
    desk = trained
    ask(desk)
    answer(desk)
    assert not desk.find("landbrushSuggestDismiss").isEnabled()
    desk.click("landbrushSuggestNext")
    desk.click("landbrushSuggestDismiss")
    settle()
    assert len(shown(desk)) == 2
    first = Path(desk.engine.task.job.out)
    job = ask(desk)
    avoided = QgsVectorLayer(f"{job.avoid.path}|layername={job.avoid.layer}", "", "ogr")
    assert avoided.featureCount() == 1
    answer(desk)
    # Those of the run before are gone, but what was dismissed then is still known.
    assert not first.exists()
    assert not first.parent.exists()
    job = ask(desk)
    avoided = QgsVectorLayer(f"{job.avoid.path}|layername={job.avoid.layer}", "", "ogr")
    assert avoided.featureCount() == 1


def test_when_all_are_done_it_says_so(trained):
    desk = trained
    ask(desk)
    answer(desk, PLACES[1:2])
    desk.click("landbrushSuggestNext")
    desk.click("landbrushSuggestDismiss")
    settle()
    assert "train again" in about(desk)
    assert not desk.find("landbrushSuggestNext").isVisibleTo(desk.dock)


def test_they_are_there_when_the_project_is_opened_again(trained):
    desk = trained
    ask(desk)
    answer(desk)
    desk.click("landbrushSuggestNext")
    desk.click("landbrushSuggestDismiss")
    settle()
    left = shown(desk)
    project = QgsProject.instance()
    assert project.write()
    assert project.read(project.fileName())
    settle()
    assert [item.rank for item in desk.dock.suggesting.suggestions.left] == left
    assert shown(desk) == left


def test_a_layer_taken_away_leaves_nothing_behind(trained):
    desk = trained
    ask(desk)
    answer(desk)
    desk.click("landbrushSuggestNext")
    desk.project.removeMapLayer(desk.dock.suggesting.suggestions.layer().id())
    settle()
    desk.dock.suggesting.refresh()
    assert desk.dock.suggesting.suggestions.layer() is None
    desk.dock.suggesting.suggestions.step(1)
    desk.dock.suggesting.suggestions.dismiss()
    assert not desk.find("landbrushSuggestNext").isVisibleTo(desk.dock)


def test_a_failed_search_leaves_what_there_was(trained):
    desk = trained
    ask(desk)
    answer(desk)
    job = ask(desk)
    desk.engine.task.failed.emit("input", "nothing is left to suggest", "")
    settle()
    assert shown(desk) == [1, 2, 3]
    assert not Path(job.out).parent.exists()


def test_the_names_that_classes_have_now_are_told(trained):
    item = suggestions.Suggestion(1, 1, "between", 1, "old", 9, "other", None, None)
    assert suggestions.reason(item, {1: "new"}) == "Unsure between new and other."


def maps_in_sight(desk):
    nodes = desk.project.layerTreeRoot().findLayers()
    kinds = {node.layer().customProperty(KIND_PROPERTY): node.isVisible() for node in nodes if node.layer()}
    assert kinds["suggestions"]
    return kinds["segmentation"], kinds["uncertainty"]


@pytest.mark.parametrize("end", ["folded", "closed", "run", "done", "unloaded", "saved and opened"])
def test_at_a_place_the_image_is_seen_and_afterwards_the_map(trained, end):
    desk = trained
    ask(desk)
    answer(desk)
    before = maps_in_sight(desk)
    assert before == (True, False)
    desk.click("landbrushSuggestNext")
    settle()
    assert maps_in_sight(desk) == (False, False)
    desk.click("landbrushSuggestNext")
    settle()
    assert maps_in_sight(desk) == (False, False)
    if end == "folded":
        desk.dock.suggest_box.setCollapsed(True)
    elif end == "closed":
        desk.dock.hide()
    elif end == "run":
        desk.click("landbrushTrain")
    elif end == "done":
        for _ in PLACES:
            desk.click("landbrushSuggestDismiss")
    elif end == "unloaded":
        desk.dock.suggesting.suggestions.close()
        desk.controller.project.layersRemoved.connect(desk.dock.suggesting.suggestions._removed)
    else:
        project = QgsProject.instance()
        assert project.write()
        assert project.read(project.fileName())
    settle()
    assert maps_in_sight(desk) == before
    desk.dock.suggest_box.setCollapsed(False)


def test_a_map_shown_again_at_a_place_stays(trained):
    desk = trained
    ask(desk)
    answer(desk)
    desk.click("landbrushSuggestNext")
    (node,) = (
        node
        for node in desk.project.layerTreeRoot().findLayers()
        if node.layer().customProperty(KIND_PROPERTY) == "segmentation"
    )
    node.setItemVisibilityChecked(True)
    desk.click("landbrushSuggestNext")
    settle()
    assert maps_in_sight(desk) == (True, False)


def test_the_flash_leaves_the_place_to_be_seen(trained, monkeypatch):
    desk = trained
    ask(desk)
    answer(desk)
    flashed = []
    monkeypatch.setattr(desk.iface.canvas, "flashGeometries", lambda shapes, *_: flashed.extend(shapes))
    desk.click("landbrushSuggestNext")
    (shape,) = flashed
    assert shape.constGet().dimension() == 1
    assert shape.length() == pytest.approx(4 * SIDE)
