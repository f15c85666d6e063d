"""The Processing algorithms with a fake engine: parameters become jobs."""

from __future__ import annotations

import os

from processing_place import polygons, raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorFileWriter,
)

from landbrush.core.job import MASK_KINDS
from landbrush.plugin.processing import parameters as shared


def test_help_units_and_defaults_are_there_for_every_parameter(provider):
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 200
        for definition in algorithm.parameterDefinitions():
            assert definition.description()
            assert definition.help() or definition.name() in ("REPORT", "OUTPUT", "UNCERTAINTY", "STD")
    assert {item.name() for item in provider.algorithms()} >= {"train", "segment", "inpaint", "evaluate", "importsafe"}
    assert shared.MASK_KINDS == MASK_KINDS


def test_training_on_a_file_gives_the_engine_the_file_itself(place):
    gpkg = place.folder / "my labels.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "drawn"
    options.layerOptions = ["FID=id"]
    QgsVectorFileWriter.writeAsVectorFormatV3(polygons(), str(gpkg), QgsProject.instance().transformContext(), options)
    model = str(place.folder / "new" / "model.safetensors")
    os.makedirs(os.path.dirname(model))
    results = place.run(
        "train",
        {
            "IMAGES": [place.image], "LABELS": f"{gpkg}|layername=drawn", "CLASS_FIELD": "class_id", "MODEL": model,
            "STEPS": 20, "TIME_BUDGET": 1.5, "SEED": 7, "OPTIONS": "network.width=48\nlearning_rate=1e-3\nname=unet",
            "CLASSES": [1, "water", "#0000FF", "2", "", None], "VALIDATION": 0,
        },
    )  # fmt: skip
    job = place.job()
    assert job.areas[0].labels.path == str(gpkg)
    assert job.areas[0].labels.layer == "drawn"
    assert job.areas[0].images[0].path == place.image
    assert job.areas[0].images[0].date is None
    assert (job.steps, job.time_budget, job.seed, job.validation) == (20, 1.5, 7, 0.0)
    assert job.options == {"network.width": 48, "learning_rate": 0.001, "name": "unet"}
    assert [(item.id, item.name, item.color) for item in job.classes] == [
        (1, "water", "#0000ff"), (2, "class 2", "#ddcc77")]  # fmt: skip
    assert (job.threads, job.device, job.method) == (None, "auto", "supervised")
    assert results["MODEL"] == model
    assert (results["ACCURACY"], results["MEAN_IOU"]) == (0.875, 0.75)


def test_what_is_left_out_is_left_to_the_recipe(place):
    place.run("train", {"IMAGES": [place.image], "LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model})
    job = place.job()
    assert (job.steps, job.time_budget, job.recipe, job.options, job.classes) == (None, None, None, {}, ())
    assert (job.validation, job.seed, job.resume) == (0.25, 0, False)


def test_a_memory_layer_with_edits_a_filter_or_a_selection_arrives_as_the_user_sees_it(place):
    parameters = {"IMAGES": [place.image], "CLASS_FIELD": "class_id", "MODEL": place.model, "DATE_FIELD": "day"}
    layer = polygons()
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, 9)
    place.run("train", {**parameters, "LABELS": layer.id()})
    assert place.labels() == [(1, "same"), (2, "same"), (2, "same"), (9, "same")]
    assert place.job().areas[0].labels.date_field == "day"
    assert place.job().areas[0].labels.until_field is None
    place.run("train", {**parameters, "LABELS": layer.id(), "UNTIL_FIELD": "day"})
    assert place.job().areas[0].labels.until_field == "day"
    assert not os.path.exists(place.job().areas[0].labels.path)
    layer.rollBack()
    layer.selectByExpression("class_id = 2")
    place.run("train", {**parameters, "LABELS": QgsProcessingFeatureSourceDefinition(layer.id(), True)})
    assert place.labels() == [(2, "same"), (2, "same")]
    layer.removeSelection()
    layer.setSubsetString("class_id = 1")
    place.run("train", {**parameters, "LABELS": layer.id()})
    assert place.labels() == [(1, "same"), (1, "same")]


def test_several_dates_with_masks(place):
    mask = raster(place.folder / "mask.tif")
    both = {"IMAGES": [place.image, place.image_before], "MODEL": place.model, "OUT": str(place.folder / "out")}
    place.run(
        "segment", {**both, "MASKS": [mask, mask], "MASK_KIND": "bits", "MASK_VALUES": "10, 11", "BANDS": "B02,B03"}
    )
    area = place.job().areas[0]
    assert [image.date for image in area.images] == ["2019-09-01", "2020-09-01"]
    assert area.images[0].path == place.image_before
    assert area.images[0].mask.kind == "bits"
    assert area.images[0].mask.values == (10, 11)
    assert area.bands == ("B02", "B03")
    assert not area.skip_incomplete
    place.run("segment", {**both, "SKIP_INCOMPLETE": True})
    assert place.job().areas[0].skip_incomplete
    results = place.run("segment", {**both, "DATES": "2001-01-01; 20020202"})
    assert [image.date for image in place.job().areas[0].images] == ["2001-01-01", "2002-02-02"]
    assert [os.path.basename(path) for path in results["MAPS"]] == [
        "segmentation_2001-01-01.tif", "segmentation_2002-02-02.tif"]  # fmt: skip
    assert results["OUTPUT"].endswith("segmentation_2002-02-02.tif")


def masks_of(place):
    return [image.mask and os.path.basename(image.mask.path) for image in place.job().areas[0].images]


def test_masks_belong_to_the_images_of_their_dates(place):
    both = {"IMAGES": [place.image, place.image_before], "MODEL": place.model, "OUT": str(place.folder / "out")}
    before, after, plain = (
        raster(place.folder / f"{name}.tif") for name in ("scl_2019-09-01", "scl_20200901", "clouds")
    )
    # The images are given the newest first, and come in order of date.
    for masks in ([before, after], [after, before]):
        place.run("segment", {**both, "MASKS": masks})
        assert masks_of(place) == ["scl_2019-09-01.tif", "scl_20200901.tif"]
    place.run("segment", {**both, "MASKS": [before]})
    assert masks_of(place) == ["scl_2019-09-01.tif", None]
    (warning,) = [text for text in place.feedback.warnings if "Without a mask" in text]
    assert os.path.splitext(os.path.basename(place.image))[0] in warning
    # Without dates of all of them they go by their order.
    place.run("segment", {**both, "MASKS": [plain, before]})
    assert masks_of(place) == ["scl_2019-09-01.tif", "clouds.tif"]
    sentence = place.fails("segment", {**both, "MASKS": [plain]})
    assert "no mask tells the date of" in sentence
    assert "2020-09-01”" in sentence
    assert "2019-09-01”" in sentence
    other = raster(place.folder / "scl_2018-01-01.tif")
    sentence = place.fails("segment", {**both, "MASKS": [before, other]})
    assert "The mask “scl_2018-01-01” is of 2018-01-01, and no image is" in sentence
    # The only image takes the only mask.
    place.run("segment", {**both, "IMAGES": [place.image], "MASKS": [other]})
    assert masks_of(place) == ["scl_2018-01-01.tif"]


def test_images_without_polygons_are_series_like_the_images(place):
    given = {"LABELS": polygons(), "CLASS_FIELD": "class_id", "MODEL": place.model}
    more = [raster(place.folder / f"far {date}.tif", 32634) for date in ("2021-05-02", "2021-05-01")]
    place.run("train", {**given, "IMAGES": [place.image], "UNLABELLED": more})
    assert [[image.path for image in area.images] for area in place.job().unlabelled] == [[path] for path in more]
    place.run("train", {**given, "IMAGES": [place.image, place.image_before], "UNLABELLED": more})
    assert [[image.date for image in area.images] for area in place.job().unlabelled] == [["2021-05-01", "2021-05-02"]]
    sentence = place.fails("train", {**given, "IMAGES": [place.image], "UNLABELLED": ["/nowhere/x.tif"]})
    assert "/nowhere/x.tif cannot be opened" in sentence


def test_the_extent_is_brought_to_the_crs_of_the_image(place):
    degrees = QgsReferencedRectangle(
        QgsRectangle(15.0, 50.55, 15.002, 50.551), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    place.run(
        "segment", {"IMAGES": [place.image], "MODEL": place.model, "OUT": str(place.folder / "o"), "EXTENT": degrees}
    )
    xmin, ymin, xmax, ymax = place.job().extent
    assert 499990 < xmin < xmax < 500200
    assert 5590000 < ymin < ymax < 5610000


def test_evaluating_gives_a_page_and_numbers(place):
    report = str(place.folder / "report.json")
    results = place.run(
        "evaluate", {"MAP": place.image, "TRUTH": polygons(), "CLASS_FIELD": "class_id", "REPORT": report}
    )
    assert results["HTML"] == str(place.folder / "report.html")
    assert results["REPORT"] == report
    assert (results["OVERALL_ACCURACY"], results["MEAN_IOU"], results["ECE"]) == (0.8, 0.7, 0.05)
    assert place.job().truth.class_field == "class_id"
    assert (place.job().probabilities, place.job().uncertainty) == (None, None)
    given = {"TRUTH_RASTER": place.image_before, "REPORT": report}
    place.run("evaluate", {**given, "MAP": place.image, "UNCERTAINTY": place.image_before})
    assert place.job().truth.path == place.job().uncertainty == place.image_before
    assert place.job().map == place.image


def test_temporary_polygons_are_what_the_engine_writes_whatever_the_user_prefers(place):
    formats, key = (
        QgsVectorFileWriter.supportedFormatExtensions(),
        "Processing/Configuration/DefaultOutputVectorLayerExt",
    )
    QgsSettings().setValue(key, formats.index("shp"))
    try:
        results = place.run("polygonize", {"MAP": place.image, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert results["OUTPUT"].endswith(".gpkg")
    finally:
        QgsSettings().remove(key)
