"""Methods and their descriptions, and images to learn from that have no polygons: dock, project, Processing's job."""

from __future__ import annotations

import json

import pytest
from desk import Iface, add_image, write_image
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QToolButton

from landbrush.core.job import InputError
from landbrush.plugin import jobs
from landbrush.plugin.controller import Controller
from landbrush.plugin.dock.train_section import TrainSection
from landbrush.plugin.processing.train import TrainAlgorithm
from landbrush.plugin.project_state import from_data, read_state, to_data
from landbrush.plugin.recipes import RecipeFile, learns_without_polygons, list_methods, list_recipes

FAR = (900000.0, 5000000.0)


@pytest.fixture
def project(qgis_new_project, tmp_path):
    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "work.qgz"))
    return project


@pytest.fixture
def controller(project):
    controller = Controller(Iface(), project)
    yield controller
    controller.close()


def annotated(controller, *images):
    """The images as the series, with polygons of two classes."""
    controller.set_series([])
    controller.add_images(list(images))
    layer = controller.new_annotation_layer()
    features = []
    for number in range(4):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(500000 + 90 * number, 5399800, 500050 + 90 * number, 5399900))
        )
        feature.setAttribute("class_id", 1 + number % 2)
        features.append(feature)
    layer.dataProvider().addFeatures(features)


def job_of(controller, tmp_path):
    return jobs.train_job(controller.state, controller.project, tmp_path / "run")


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def section(controller):
    section = TrainSection(controller)
    section.show()
    section.advanced.setCollapsed(False)
    QApplication.processEvents()
    yield section
    section.deleteLater()


def find(section, name, kind):
    found = section.findChild(kind, name)
    assert found is not None, name
    return found


def test_recipes_are_listed_with_their_first_comment(tmp_path):
    (tmp_path / "a.yaml").write_text("# What a does.\nmethod: a\n# not this\n", encoding="utf-8")
    (tmp_path / "a-careful.yaml").write_text("# A, slower.\nmethod: 'a'\n", encoding="utf-8")
    (tmp_path / "broken.yaml").write_bytes(b"# \xff\nmethod: b\n")
    recipes = list_recipes(tmp_path)
    assert recipes == [RecipeFile("a-careful", "a", "A, slower."), RecipeFile("a", "a", "What a does.")]
    assert list_methods(recipes) == [RecipeFile("a", "a", "What a does.")]


def test_what_is_said_of_the_methods_is_what_the_engine_does():
    methods = pytest.importorskip("landbrush.core.methods").METHODS
    recipes = list_recipes()
    assert {recipe.method for recipe in recipes} <= set(methods)
    assert all(len(recipe.about) > 20 for recipe in recipes)
    for recipe in recipes:
        assert learns_without_polygons(recipe.method) == methods[recipe.method].uses_unlabelled


def test_every_method_in_models_can_be_chosen_and_says_what_it_is(section, controller):
    box, about = find(section, "landbrushMethod", QComboBox), find(section, "landbrushMethodAbout", QLabel)
    listed = [box.itemData(index) for index in range(box.count())]
    assert listed == [recipe.name for recipe in list_methods(list_recipes())]
    for recipe in list_methods(list_recipes()):
        choose(box, recipe.name)
        assert controller.state.method == recipe.name
        assert about.text() == recipe.about


def test_processing_offers_the_same_methods_and_says_what_each_recipe_is(qgis_app):
    algorithm = TrainAlgorithm()
    algorithm.initAlgorithm()
    method, recipe = (algorithm.parameterDefinition(name) for name in ("METHOD", "RECIPE"))
    names = [item.name for item in list_methods(list_recipes())]
    assert method.options() == names
    assert method.defaultValue() == "supervised"
    for item in list_recipes():
        assert f"{item.name}: {item.about}" in (method if item.name in names else recipe).help()


def test_another_method_does_not_keep_the_recipe_of_the_one_before(section, controller):
    controller.set_options(recipe="mixmatch-thesis", steps=7)
    choose(find(section, "landbrushMethod", QComboBox), "supervised")
    assert controller.state.options.recipe == "mixmatch-thesis"  # the method chosen was chosen already
    controller.update("options", method="mixmatch")
    choose(find(section, "landbrushMethod", QComboBox), "supervised")
    assert (controller.state.options.recipe, controller.state.options.steps) == (None, 7)


def test_images_without_polygons_reach_the_job_of_a_method_that_uses_them(section, controller, tmp_path):
    scene = add_image(write_image(tmp_path / "scene.tif"), "scene")
    annotated(controller, scene)
    more = [add_image(write_image(tmp_path / f"{name}.tif", origin=FAR), name) for name in ("one", "two 2020-05-06")]
    names, add = find(section, "landbrushUnlabelled", QListWidget), find(section, "landbrushAddUnlabelled", QToolButton)
    remove = find(section, "landbrushRemoveUnlabelled", QToolButton)
    assert not any(widget.isEnabled() for widget in (names, add, remove))
    controller.update("options", method="mixmatch")
    assert add.isEnabled()
    assert not remove.isEnabled()
    add.click()
    add.click()
    assert {names.item(row).text() for row in range(names.count())} == {"one", "two 2020-05-06"}
    add.click()
    assert "no other raster layer" in controller.iface.bar.pop()
    found = {area.name: area for area in job_of(controller, tmp_path).unlabelled}
    assert found.keys() == {"one", "two 2020-05-06"}
    assert found["one"].images[0].path == more[0].source()
    assert found["two 2020-05-06"].images[0].date == "2020-05-06"
    assert all(len(area.images) == 1 and area.labels is None for area in found.values())

    controller.update("options", method="supervised")
    assert not add.isEnabled()
    assert job_of(controller, tmp_path).unlabelled == ()
    controller.update("options", method="fixmatch")
    first = names.item(0).text()
    names.item(0).setSelected(True)
    remove.click()
    assert [area.name for area in job_of(controller, tmp_path).unlabelled] == [
        name for name in ("one", "two 2020-05-06") if name != first
    ]
    remove.click()
    assert names.count() == 0


def test_for_a_series_the_images_on_one_grid_are_a_series_too(controller, tmp_path):
    dates = ("2019-09-01", "2020-09-01")
    scenes = [add_image(write_image(tmp_path / f"scene {date}.tif"), f"scene {date}") for date in dates]
    annotated(controller, *scenes)
    east = [add_image(write_image(tmp_path / f"e {d}.tif", origin=FAR), f"e {d}") for d in reversed(dates)]
    west = [add_image(write_image(tmp_path / f"w {d}.tif", origin=FAR, width=50), f"w {d}") for d in dates]
    ids = [layer.id() for layer in (east[0], west[0], east[1], west[1])]
    controller.update("options", method="mixmatch", unlabelled=ids)
    areas = job_of(controller, tmp_path).unlabelled
    assert [[image.date for image in area.images] for area in areas] == [list(dates)] * 2
    assert [image.path for image in areas[0].images] == [east[1].source(), east[0].source()]
    undated = add_image(write_image(tmp_path / "undated.tif", origin=FAR), "undated")
    controller.update("options", unlabelled=[*ids, undated.id()])
    with pytest.raises(InputError, match="has no date"):
        job_of(controller, tmp_path)


def test_the_project_keeps_them_until_their_layers_go(controller, project, tmp_path):
    layers = [add_image(write_image(tmp_path / f"{name}.tif"), name) for name in ("a", "b")]
    controller.update("options", unlabelled=[layer.id() for layer in layers])
    assert read_state(project).unlabelled == [layer.id() for layer in layers]
    project.removeMapLayer(layers[0])
    assert controller.state.unlabelled == [layers[1].id()]
    assert read_state(project).unlabelled == [layers[1].id()]
    data = to_data(controller.state, project)
    for odd in (None, "x", {"a": 1}, [1, None, "gone", layers[1].id(), layers[1].id(), []]):
        wanted = [layers[1].id()] if isinstance(odd, list) else []
        assert from_data(json.loads(json.dumps({**data, "unlabelled": odd})), project).unlabelled == wanted
