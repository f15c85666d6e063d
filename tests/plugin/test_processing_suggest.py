"""`landbrush:suggest` on a fake engine: parameters become the job, and its file the output."""

from __future__ import annotations

import pytest
from processing_place import polygons
from qgis.core import QgsProject
from suggested import write_suggestions

from landbrush.core.job import MapSpec


@pytest.fixture
def suggesting(place, monkeypatch):
    monkeypatch.setenv("FAKE_SUGGESTIONS", write_suggestions(place.folder / "made.gpkg"))
    return place


def test_a_model_and_images_become_the_job(suggesting):
    place = suggesting
    layer, avoid = polygons(), polygons("avoid")
    QgsProject.instance().addMapLayers([layer, avoid])
    out = str(place.folder / "next.gpkg")
    results = place.run(
        "suggest",
        {"MODEL": place.model, "IMAGES": [place.image], "POLYGONS": layer, "CLASS_FIELD": "class_id", "AVOID": avoid,
         "COUNT": 7, "PATCH": 4, "SEED": 3, "OUTPUT": out},
    )  # fmt: skip
    job = place.job()
    assert (job.model, job.out, job.count, job.patch, job.seed) == (place.model, out, 7, 4, 3)
    assert job.areas[0].images[0].path == place.image
    assert job.areas[0].labels.class_field == "class_id"
    assert job.avoid.path != job.areas[0].labels.path
    assert job.avoid.class_field is None
    assert len(place.labels()) == 4
    assert results["OUTPUT"] == out
    assert results["PLACES"] == 3


def test_polygons_need_no_class_here(suggesting):
    place = suggesting
    layer = polygons()
    QgsProject.instance().addMapLayer(layer)
    place.run(
        "suggest",
        {"MODEL": place.model, "IMAGES": [place.image], "POLYGONS": layer, "OUTPUT": str(place.folder / "n.gpkg")},
    )
    job = place.job()
    assert (job.count, job.patch, job.areas[0].labels.class_field) == (20, 5, None)


def test_the_rasters_of_a_map_are_enough(suggesting):
    place = suggesting
    out = str(place.folder / "n.gpkg")
    place.run("suggest", {"UNCERTAINTY": [place.image], "OUTPUT": out})
    job = place.job()
    assert (job.areas, job.model, job.uncertainty) == ((), None, (MapSpec(place.image),))


def test_a_temporary_output_is_a_geopackage(suggesting):
    results = suggesting.run("suggest", {"UNCERTAINTY": [suggesting.image], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".gpkg")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"MODEL": ""}, "Choose a model and at least one image"),
        ({"IMAGES": []}, "Choose at least one image"),
        ({"UNCERTAINTY": True}, "Give either a model with images, or the uncertainty of a map"),
        ({"OUTPUT": "n.shp"}, "must end in .gpkg"),
    ],
)
def test_mistakes_are_told_before_the_engine_starts(suggesting, change, told):
    place = suggesting
    change = {key: [place.image] if value is True else value for key, value in change.items()}
    if "OUTPUT" in change:
        change["OUTPUT"] = str(place.folder / change["OUTPUT"])
    given = {"MODEL": place.model, "IMAGES": [place.image], "OUTPUT": str(place.folder / "n.gpkg"), **change}
    assert told in place.fails("suggest", given)
    assert not (place.folder / "job").exists()
