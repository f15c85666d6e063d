"""What the user is told: true of the project there is, before the engine is started, and short enough to be read."""

from __future__ import annotations

import pytest
import yaml
from desk import CONTROL, X, Y, add_image, write_image
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from landbrush.core import words
from landbrush.core.training import guard
from landbrush.plugin import advice, recipes
from landbrush.plugin.dock.series_model import DATE
from landbrush.plugin.processing.train import TrainAlgorithm
from landbrush.plugin.project_state import SeriesRow


def sketch(values, name="sketch", kind="integer") -> QgsVectorLayer:
    """A memory layer with one polygon of each of these classes."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&field=class:{kind}", name, "memory")
    features = []
    for number, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("class", value)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X + 90 * number, Y - 90, X + 90 * number + 80, Y - 10)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_where_there_are_layers_of_polygons_they_are_named(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.click("landbrushTrain")
    assert "There are no polygons yet" in desk.iface.bar.pop()
    sketch([1, 2], "fields")
    sketch([1, 2], "woods")
    desk.click("landbrushTrain")
    assert desk.iface.bar.pop() == "Choose the layer of polygons to learn from; the project has “fields”, “woods”."
    assert desk.engine.tasks == []


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        (None, "integer", "without a class"),
        (0, "integer", "the class 0 in “class”"),
        (300, "integer", "the class 300 in “class”"),
        (-1, "integer", "the class -1 in “class”"),
        (1.5, "double", "the class 1.5 in “class”"),
        ("", "string(9)", "without a class"),
    ],
)
def test_what_is_no_class_is_told_of_the_layer_before_the_engine_starts(desk, tmp_path, value, kind, words):
    desk.add_scene(tmp_path)
    fine = ["les", "voda"] if kind.startswith("string") else [1, 2]
    desk.controller.choose_annotations(sketch([*fine, *fine, value], kind=kind), "class")
    desk.click("landbrushTrain")
    told = desk.iface.bar.pop()
    assert words in told
    assert "“sketch”" in told
    assert desk.engine.tasks == []
    assert not (tmp_path / "landbrush").exists()


def test_a_web_map_is_no_image_and_that_is_said(desk, tmp_path):
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=1", "web map", "wms")
    if not web.isValid():
        pytest.skip("this QGIS has no provider of web maps")
    assert "web map" not in desk.controller.next_step()
    QgsProject.instance().addMapLayer(web)
    assert "A web map is a picture" in desk.controller.next_step()
    desk.click("landbrushTrain")
    assert "A web map is a picture" in desk.iface.bar.pop()
    desk.add_scene(tmp_path)
    desk.controller.images_to_add({desk.controller.image().id()})
    assert "a web map cannot be used" in desk.iface.bar.pop()


def test_without_a_choice_no_mask_is_taken_for_an_image(desk, tmp_path):
    image = desk.add_scene(tmp_path)
    for name in ("clouds 2021-09-01", "scl_20210901"):
        add_image(write_image(tmp_path / f"{name}.tif", bands=1), name)
    own = add_image(write_image(tmp_path / "own.tif", bands=1), "own")
    desk.controller.set_series([SeriesRow(image.id(), mask_id=own.id())])
    assert desk.controller.images_to_add({image.id()}) == []
    assert "no other raster layer" in desk.iface.bar.pop()
    # One band may be an image, and many are one whatever the name.
    radar = add_image(write_image(tmp_path / "vv.tif", bands=1), "vv")
    free = add_image(write_image(tmp_path / "cloudfree.tif"), "cloudfree 2021")
    found = set()
    for _ in range(2):
        (new,) = desk.controller.images_to_add({image.id(), *found})
        found.add(new.id())
    assert found == {radar.id(), free.id()}


def test_a_date_with_a_warning_is_shown_whole(desk, tmp_path):
    layers = [desk.add_scene(tmp_path, f"s2_{name}") for name in ("a", "b")]
    table = desk.dock.series.table

    for days in (("2021-09-01", "2021-10-01"), ("2021-09-01", "2021-09-01")):
        desk.controller.set_series([SeriesRow(layer.id(), day) for layer, day in zip(layers, days)])
        assert table.columnWidth(DATE) >= table.sizeHintForIndex(table.model().index(0, DATE)).width()
    assert table.model().data(table.model().index(0, DATE), Qt.ItemDataRole.DecorationRole) is not None


def test_a_long_sentence_is_shown_in_short_with_the_whole_at_hand(desk):
    long = "The engine could not be started, for reasons that take many words to say; " + "do this and that, " * 6
    desk.controller.warn(long)
    assert len(desk.iface.bar.shown) <= 102
    assert desk.iface.bar.shown.endswith(" …")
    assert desk.iface.bar.pop() == long
    desk.controller.tell("Short.")
    assert desk.iface.bar.shown == "Short."


def test_a_missing_date_asks_for_itself(desk, tmp_path):
    desk.add_scene(tmp_path)
    model = desk.dock.series.table.model()
    assert model.data(model.index(0, DATE)) == ""  # one image needs none
    desk.controller.add_images([add_image(write_image(tmp_path / "later.tif"), "later")])
    assert model.data(model.index(1, DATE)) == "enter…"
    assert model.data(model.index(1, DATE), Qt.ItemDataRole.EditRole) == ""


def test_what_only_some_methods_tell_has_a_plot_of_its_own(desk):
    curves = desk.dock.curves
    curves.add(10, {"loss": 0.7, "val_accuracy": 0.8})
    two = curves.sizeHint().height()
    curves.add(20, {"rarest_class": 0.4, "unlabelled_factor": 0.5, "consistency": 0.1})
    assert curves.sizeHint().height() >= two * 3 / 2 - 1
    assert "Rarest class 0.4 at step 20" in curves.accessibleDescription()
    assert "Weight of guesses 0.5" in curves.accessibleDescription()
    curves.resize(280, curves.sizeHint().height())
    assert not curves.grab().isNull()
    curves.show_points({})
    assert curves.sizeHint().height() == two


def test_curves_are_told_in_words_too(desk):
    desk.dock.curves.add(120, {"loss": 0.25, "val_accuracy": 0.942})
    described = desk.dock.curves.accessibleDescription()
    assert "Loss 0.25 at step 120" in described
    assert "Accuracy 94.2 % at step 120" in described
    desk.dock.curves.show_points({})
    assert desk.dock.curves.accessibleDescription() == ""
    assert desk.dock.curves.accessibleName()


def test_the_three_buttons_have_keys_of_their_own(desk):
    keys = [desk.find(f"landbrush{name}", QPushButton).shortcut().toString() for name in ("Train", "Segment", "Stop")]
    assert all(keys)
    assert len(set(keys)) == 3


def test_undo_by_key_in_the_whole_dock(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    QTest.keyClick(desk.find("landbrushClasses"), Qt.Key.Key_Z, CONTROL)
    assert desk.controller.annotation_layer().featureCount() == 3


def test_who_chooses_a_method_that_guesses_is_told_before_the_run_that_polygons_are_too_few(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    hint, controller = desk.find("landbrushHint"), desk.controller
    controller.stats.count_now()
    assert hint.text() == "Ready: click Train. The map appears when training is done."
    for method, name in (("mixmatch", "MixMatch"), ("fixmatch", "FixMatch"), ("hvae", "HVAE")):
        controller.update("options", method=method)
        assert hint.text().startswith("Ready: click Train.")
        assert f"{name} maps like the supervised method. It takes about 32." in hint.text()
    controller.set_options(validation=0.5)
    assert "It takes about 16." in hint.text()
    controller.set_options(validation=0.0)
    assert "No polygons are held out" in hint.text()
    # As published, it learns from its guesses whatever held-out polygons say.
    controller.update("options", method="mixmatch")
    controller.set_options(validation=0.25, recipe="mixmatch-thesis")
    assert "guesses" not in hint.text()
    controller.set_options(recipe=None)
    controller.stats.stats.polygons.update({1: 20, 2: 12})
    assert advice.too_few_to_judge(controller.state, controller.stats.stats) == ""
    controller.stats.stats.polygons.update({1: 20, 2: 11})
    assert "Of 31 polygons" in advice.too_few_to_judge(controller.state, controller.stats.stats)


def test_the_panel_and_the_engine_ask_for_as_many_held_out_polygons():
    assert guard.FEWEST == recipes.FEWEST_HELD_OUT
    for recipe in recipes.list_recipes():
        written = yaml.safe_load((recipes.FOLDER / f"{recipe.name}.yaml").read_text(encoding="utf-8"))
        assert written.get("options", {}).get("guard", False) == recipe.guarded, recipe.name


def test_wherever_a_method_is_chosen_it_says_when_guesses_count(desk, capsys):
    assert "about 32 polygons" in desk.find("landbrushMethod").toolTip()
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    assert "about 32 polygons" in algorithm.parameterDefinition("METHOD").help()
    with pytest.raises(SystemExit):
        words.build_parser().parse_args(["train", "--help"])
    assert "about 32 polygons" in " ".join(capsys.readouterr().out.split())
