"""What the algorithm Train takes from a layer of polygons, and says of its parameters and its model."""

from __future__ import annotations

import pytest
from processing_place import polygons
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDuration,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from landbrush.core.job import ClassSpec
from landbrush.plugin.annotate.layer import create_layer, style_layer


def test_layer_of_ours_brings_the_names_and_colours_of_its_classes(place):
    classes = (ClassSpec(2, "les", "#117733"), ClassSpec(7, "voda", "#4477aa"))
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    layer = create_layer(place.folder / "drawn.gpkg", crs, "mine", QgsProject.instance())
    features = []
    for item in classes:
        feature = QgsFeature(layer.fields())
        feature.setAttribute("class_id", item.id)
        feature.setAttribute("class_name", item.name)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000 + 10 * item.id, 5599920, 500200, 5599980)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    style_layer(layer, "class_id", classes)
    QgsProject.instance().addMapLayer(layer)
    given = {"IMAGES": [place.image], "LABELS": layer.id(), "CLASS_FIELD": "class_id", "MODEL": place.model}
    place.run("train", given)
    assert place.job().classes == classes
    place.run("train", {**given, "CLASSES": [2, "forest", "#00ff00"]})  # what is said goes before
    assert [item.name for item in place.job().classes] == ["forest"]
    place.run("train", {**given, "LABELS": layer.source()})  # the file alone: names, no colours
    assert [(item.id, item.name) for item in place.job().classes] == [(2, "les"), (7, "voda")]


def test_a_temporary_model_is_told_and_one_to_keep_is_not(place):
    given = {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id"}
    results = place.run("train", {**given, "MODEL": QgsProcessing.TEMPORARY_OUTPUT})
    assert any(results["MODEL"] in text and "temporary" in text for text in place.feedback.warnings)
    place.run("train", {**given, "MODEL": place.model})
    assert not any("temporary" in text for text in place.feedback.warnings)


def test_model_made_in_code_is_complete_without_a_method(place):
    model = QgsProcessingModelAlgorithm("chain", "tests", "chain")
    child = QgsProcessingModelChildAlgorithm("landbrush:train")
    child.setChildId("train")
    model.addChildAlgorithm(child)
    assert model.validateChildAlgorithm("train") == (True, [])


def test_time_has_a_unit_to_choose(provider):
    budget = provider.algorithm("train").parameterDefinition("TIME_BUDGET")
    assert isinstance(budget, QgsProcessingParameterDuration)
    assert budget.defaultUnit() == QgsUnitTypes.TemporalUnit.TemporalSeconds
    assert "seconds" not in budget.description()


def test_without_polygons_the_images_alone_are_learnt_from_to_fill_gaps(place):
    given = {"IMAGES": [place.image], "MODEL": place.model, "METHOD": "hvae"}
    results = place.run("train", given)
    job = place.job()
    assert (job.method, job.areas[0].labels, job.classes) == ("hvae", None, ())
    assert results["MODEL"] == place.model
    # A recipe file of the user's own: what it is for, the engine reads.
    place.run("train", {**given, "METHOD": "supervised", "RECIPE": str(place.folder / "own.yaml")})
    assert place.job().areas[0].labels is None


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "either polygons or a label raster"),
        ({"METHOD": "mixmatch"}, "either polygons or a label raster"),
        ({"METHOD": "hvae", "RECIPE": "supervised"}, "either polygons or a label raster"),
        ({"METHOD": "hvae", "CLASS_FIELD": "class_id"}, "either polygons or a label raster"),
        ({"AREAS": ["{bare}", "{drawn}"], "IMAGES": None, "METHOD": "hvae"}, "“bare” has no labels"),
        ({"AREAS": ["{bare}"], "IMAGES": None}, "“bare” has no labels"),
    ],
)
def test_other_methods_and_forgotten_polygons_are_refused(place, changes, told):
    (place.folder / "bare.yaml").write_text(f"images: ['{place.image}']", encoding="utf-8")
    (place.folder / "drawn.yaml").write_text(
        f"images: ['{place.image_before}']\nlabels: {{path: p.gpkg, class_field: c}}", encoding="utf-8"
    )
    paths = {name: str(place.folder / f"{name}.yaml") for name in ("bare", "drawn")}
    changes = {k: [item.format(**paths) for item in v] if k == "AREAS" else v for k, v in changes.items()}
    assert told in place.fails("train", {"IMAGES": [place.image], "MODEL": place.model, **changes})
    assert not (place.folder / "job").exists()
