"""What Processing says to wrong parameters: one sentence, before anything is written."""

from __future__ import annotations

import os
import re

import pytest
from processing_place import polygons
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("train", {"IMAGES": []}, "Choose at least one image|belong to images"),
        ("train", {"IMAGES": ["/nowhere/x.tif"]}, "/nowhere/x.tif cannot be opened"),
        ("train", {"LABELS": None}, "either polygons or a label raster"),
        ("train", {"CLASS_FIELD": None}, "field of the polygons that holds the class"),
        ("train", {"CLASS_FIELD": "klass"}, "no field “klass”; they have class_id, fid, day"),
        ("train", {"MODEL": "{folder}/model.pt"}, r"must end in \.safetensors"),
        ("train", {"CLASSES": [0, "", ""]}, "1 (and|to) 255"),
        ("train", {"CLASSES": [1, "a", "", 1, "b", ""]}, "class id 1 stands twice"),
        ("train", {"CLASSES": [1, "a"]}, "three values"),
        ("train", {"CLASSES": [1, "a", "blue"]}, "#rrggbb"),
        ("train", {"OPTIONS": "wide"}, "NAME=VALUE"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01"}, "Images: 2, dates: 1"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01,2020-01-01"}, "stands twice"),
        ("segment", {"IMAGES": ["{image}", "{image}"], "DATES": "2020-01-01,x"}, "not a date"),
        ("segment", {"MASKS": ["{image}", "{image}"]}, "Images: 1, masks: 2"),
        ("segment", {"MASKS": ["{image}"], "MASK_VALUES": "1,300"}, "0 to 255"),
        ("segment", {"MASKS": ["{image}"], "MASK_KIND": "bits"}, "bits need values"),
        ("segment", {"MODEL": "/nowhere/m.safetensors"}, "is not there"),
        ("segment", {"MODEL": "/etc/passwd"}, r"/etc/passwd is no \.safetensors file"),
        ("segment", {"OUT": None}, "Choose where the results go"),
        ("segment", {"OUT": None, "OUTPUT": "{folder}/x.tif", "PROBABILITIES": True}, "probabilities need a folder"),
        ("segment", {"OUT": None, "OUTPUT": "{folder}/x.gpkg"}, r"must end in \.tif"),
        ("segment", {"OUT": None, "OUTPUT": "/proc/x/y.tif"}, "cannot be written to"),
        ("segment", {"AREAS": ["/nowhere/area.yaml"]}, "/nowhere/area.yaml is not there"),
        ("evaluate", {"REPORT": "{folder}/report.pdf"}, r"must end in \.json or \.html"),
        ("evaluate", {"UNCERTAINTY": "/nowhere/u.tif"}, "/nowhere/u.tif"),
        ("evaluate", {"TRUTH_RASTER": "{image}"}, "either polygons or a label raster"),
    ],
)
def test_every_mistake_is_one_sentence_and_nothing_is_written(place, name, changes, words):
    good = {
        "train": {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id",
                  "MODEL": str(place.folder / "new.safetensors")},
        "segment": {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o")},
        "evaluate": {"MAP": place.image, "TRUTH": polygons(), "CLASS_FIELD": "class_id",
                     "REPORT": str(place.folder / "report.json")},
    }[name]  # fmt: skip

    def fill(value):
        if isinstance(value, list):
            return [fill(item) for item in value]
        return value.format(folder=place.folder, image=place.image) if isinstance(value, str) else value

    before = sorted(path.name for path in place.folder.iterdir())
    sentence = place.fails(name, {**good, **{key: fill(value) for key, value in changes.items()}})
    assert re.search(words, sentence), sentence
    assert "\n" not in sentence
    assert sorted(path.name for path in place.folder.iterdir()) == before


def test_layers_without_a_file_a_crs_or_polygons_are_told(place):
    parameters = {"IMAGES": [place.image], "CLASS_FIELD": "class_id", "MODEL": place.model}
    empty = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class_id:integer", "empty", "memory")
    assert "no polygons in" in place.fails("train", {**parameters, "LABELS": empty})
    nowhere = polygons()
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    assert "no coordinate reference system" in place.fails("train", {**parameters, "LABELS": nowhere})
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=1", "web map", "wms")
    if web.isValid():
        QgsProject.instance().addMapLayer(web)
        sentence = place.fails("train", {**parameters, "IMAGES": [web.id()], "LABELS": polygons()})
        assert "“web map” is not a raster file" in sentence


def test_the_engines_own_refusal_reaches_the_user(place, monkeypatch):
    monkeypatch.setenv("FAKE_MODE", "fail")
    parameters = {"IMAGES": [place.image], "MODEL": place.model, "OUTPUT": str(place.folder / "x" / "y.tif")}
    assert place.fails("segment", parameters) == "the layer holds one class only"
    assert os.listdir(place.folder / "x") == []


def test_without_an_engine_the_sentence_names_the_way_out(place, monkeypatch):
    monkeypatch.setenv("LANDBRUSH_PYTHON", "/nowhere/python")
    parameters = {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o")}
    assert "LANDBRUSH_PYTHON names /nowhere/python" in place.fails("segment", parameters)
