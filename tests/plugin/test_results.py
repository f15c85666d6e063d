"""Files become styled layers, in one place, replaced by the next run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from landbrush.core.job import ClassSpec
from landbrush.plugin import history, results
from landbrush.plugin.annotate.layer import OWN_PROPERTY, create_layer
from landbrush.plugin.kept_runs import KeptRun

CLASSES = [ClassSpec(1, "Les", "#117733"), ClassSpec(7, "Voda „čistá“ & <b>", "#88ccee")]


def write(path, kind, value=1):
    byte = kind != "uncertainty"
    path.parent.mkdir(parents=True, exist_ok=True)
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), 20, 10, 1, gdal.GDT_Byte if byte else gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 10, 0, 100, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.full((10, 20), value if byte else 0.5))
    dataset = None
    return {"kind": kind, "path": str(path), "area": None, "date": None}


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def run(folder, value=1):
    return [write(folder / f"{kind}.tif", kind, value) for kind in ("segmentation", "uncertainty")]


def test_maps_are_styled_in_a_group_of_the_area(project, tmp_path):
    shown = results.show_results(project, run(tmp_path / "a"), CLASSES, "Hřensko")
    assert [layer.name() for layer in shown] == ["Uncertainty", "Segmentation"]
    uncertainty, segmentation = shown
    renderer = segmentation.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(c.value, c.label, c.color.name()) for c in renderer.classes()] == [
        (1, "Les", "#117733"), (7, "Voda „čistá“ & <b>", "#88ccee"),
    ]  # fmt: skip
    ramp = uncertainty.renderer()
    assert isinstance(ramp, QgsSingleBandPseudoColorRenderer)
    assert (ramp.classificationMin(), ramp.classificationMax()) == (0.0, 1.0)
    function = ramp.shader().rasterShaderFunction()
    colors = [item.color.getRgbF() for item in function.colorRampItemList()]
    lightness = [0.2126 * r**2.2 + 0.7152 * g**2.2 + 0.0722 * b**2.2 for r, g, b, _ in colors]
    assert lightness == sorted(lightness)  # a ramp that reads the same in grey
    (group,) = [g for g in project.layerTreeRoot().findGroups(True) if g.name() == "Hřensko"]
    assert group.parent().name() == "Landbrush results"
    assert [node.name() for node in group.children()] == ["Segmentation", "Uncertainty"]
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False]


def measures(folder, *names):
    """An uncertainty raster with these bands, each of its own value."""
    folder.mkdir(parents=True, exist_ok=True)
    path = str(folder / "uncertainty.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 20, 10, len(names), gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 10, 0, 100, 0, -10))
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).Fill(10 * number)
    dataset = None
    return {"kind": "uncertainty", "path": path, "area": None, "date": None}


def test_what_else_uncertainty_tells_has_layers_of_its_own_under_it(project, tmp_path):
    maps = [write(tmp_path / "a" / "segmentation.tif", "segmentation")]
    results.show_results(project, [*maps, measures(tmp_path / "a", "entropy", "margin", "novelty")], CLASSES, "area")
    (group,) = [g for g in project.layerTreeRoot().findGroups(True) if g.name() == "area"]
    assert [node.name() for node in group.children()] == ["Segmentation", "Uncertainty", "Novelty"]
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False, False]
    (novelty,) = project.mapLayersByName("Novelty")
    assert (novelty.renderer().band(), novelty.renderer().classificationMax()) == (3, 250.0)

    # With views the band is another: the same layer goes on showing novelty, and the views have theirs.
    bands = ("entropy", "margin", "mutual information", "novelty")
    results.show_results(project, [*maps, measures(tmp_path / "b", *bands)], CLASSES, "area")
    assert project.mapLayersByName("Novelty") == [novelty]
    assert novelty.renderer().band() == 4
    (views,) = project.mapLayersByName("Disagreement of the views")
    assert views.renderer().band() == 3
    mine = QgsSingleBandPseudoColorRenderer(novelty.dataProvider(), 4)
    novelty.setRenderer(mine)
    results.show_results(project, [*maps, measures(tmp_path / "c", *bands)], CLASSES, "area")
    assert novelty.renderer().shader() is None  # the user's own look stays where the band is the same

    # A model that says no such thing takes the layers away.
    results.show_results(project, [*maps, measures(tmp_path / "d", "entropy", "margin")], CLASSES, "area")
    assert sorted(layer.name() for layer in project.mapLayers().values()) == ["Segmentation", "Uncertainty"]


def test_bytes_of_uncertainty_are_scaled(project, tmp_path):
    item = write(tmp_path / "b" / "probabilities.tif", "probabilities", 125)
    (layer,) = results.show_results(project, [item], CLASSES, "a")
    assert layer.renderer().classificationMax() == 250.0


def test_group_goes_under_the_polygons_and_over_the_image(project, tmp_path):
    image = QgsRasterLayer(write(tmp_path / "image.tif", "segmentation")["path"], "image")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32633", "polygons", "memory")
    polygons.setCustomProperty(OWN_PROPERTY, True)
    project.addMapLayers([image])
    project.addMapLayer(polygons, False)
    project.layerTreeRoot().insertLayer(0, polygons)
    results.show_results(project, run(tmp_path / "a"), CLASSES, "area")
    assert [n.name() for n in project.layerTreeRoot().children()] == ["polygons", "Landbrush results", "image"]


def test_group_goes_under_the_users_own_polygons(project, tmp_path):
    image = QgsRasterLayer(write(tmp_path / "image.tif", "segmentation")["path"], "image")
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32633", "mine", "memory")
    project.addMapLayer(image)
    project.addMapLayer(polygons)
    results.show_results(project, run(tmp_path / "a"), CLASSES, "area", below=polygons.id())
    assert [n.name() for n in project.layerTreeRoot().children()] == ["mine", "Landbrush results", "image"]


def test_next_run_takes_the_place_of_the_last(project, tmp_path):
    first = results.show_results(project, run(tmp_path / "a", 1), CLASSES, "area")
    node = project.layerTreeRoot().findLayer(first[1].id())
    node.setItemVisibilityChecked(False)
    first[1].setOpacity(0.5)
    mine = QgsSingleBandPseudoColorRenderer(first[0].dataProvider(), 1)
    first[0].setRenderer(mine)
    second = results.show_results(project, run(tmp_path / "b", 7), CLASSES, "area")
    assert [layer.id() for layer in first] == [layer.id() for layer in second]
    assert second[1].source() == str(tmp_path / "b" / "segmentation.tif")
    assert second[1].dataProvider().sample(second[1].extent().center(), 1) == (7.0, True)
    assert not project.layerTreeRoot().findLayer(second[1].id()).itemVisibilityChecked()
    assert second[1].opacity() == 0.5
    assert second[0].renderer().shader() is None  # the user's own look of the uncertainty stays
    assert len(project.mapLayers()) == 2


def test_other_area_has_layers_of_its_own(project, tmp_path):
    results.show_results(project, run(tmp_path / "a"), CLASSES, "one")
    results.show_results(project, run(tmp_path / "b"), CLASSES, "two")
    assert len(project.mapLayers()) == 4
    assert [g.name() for g in project.layerTreeRoot().findGroups(True)] == ["Landbrush results", "two", "one"]


def test_layer_whose_file_is_broken_is_made_anew_in_its_place(project, tmp_path):
    first = results.show_results(project, run(tmp_path / "a"), CLASSES, "area")
    (tmp_path / "a" / "segmentation.tif").unlink()
    second = results.show_results(project, run(tmp_path / "b"), CLASSES, "area")
    assert len(project.mapLayers()) == 2
    assert all(layer.isValid() for layer in second)
    assert [layer.name() for layer in first] == ["Uncertainty", "Segmentation"]


def test_map_that_this_run_did_not_make_goes(project, tmp_path):
    outputs = [*run(tmp_path / "a"), write(tmp_path / "a" / "probabilities.tif", "probabilities")]
    results.show_results(project, outputs, CLASSES, "area")
    results.show_results(project, run(tmp_path / "b"), CLASSES, "area")
    assert sorted(layer.name() for layer in project.mapLayers().values()) == ["Segmentation", "Uncertainty"]


def test_old_maps_are_deleted_but_not_models_nor_what_is_shown_nor_what_is_not_ours(project, tmp_path):
    area = tmp_path / "landbrush" / "area"
    for number in range(5):
        run(area / f"20240101-00000{number}")
        (area / f"20240101-00000{number}" / "model.safetensors").write_bytes(b"m")
    (area / "20240101-000000" / "notes.txt").write_text("mine")
    run(area / "by hand")
    shown = area / "20240101-000001" / "segmentation.tif"
    project.addMapLayer(QgsRasterLayer(str(shown), "kept"))
    gone = results.clean_old_runs(project, area, keep=3)
    assert sorted(str(path.relative_to(area)) for path in gone) == [
        "20240101-000000/segmentation.tif", "20240101-000000/uncertainty.tif", "20240101-000001/uncertainty.tif",
    ]  # fmt: skip
    assert shown.exists()
    assert (area / "20240101-000000" / "model.safetensors").exists()
    assert (area / "20240101-000000" / "notes.txt").exists()
    assert (area / "by hand" / "segmentation.tif").exists()


def test_layers_whose_sources_are_no_file_names_on_windows_keep_no_map_from_being_deleted(
    project, tmp_path, monkeypatch
):
    resolve = Path.resolve

    def strict(path, *args, **named):
        """As Python 3.9 on Windows."""
        if set('|?*<>"') & set(str(path)):
            raise OSError(22, "The filename, directory name, or volume label syntax is incorrect", str(path))
        return resolve(path, *args, **named)

    monkeypatch.setattr(Path, "resolve", strict)
    area = tmp_path / "area"
    for number in range(2):
        run(area / f"20240101-00000{number}")
    polygons = create_layer(tmp_path / "annotations.gpkg", QgsCoordinateReferenceSystem("EPSG:32633"), "drawn", project)
    project.addMapLayer(polygons)
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32633", "memory", "memory"))
    project.addMapLayer(QgsRasterLayer(str(area / "20240101-000000" / "segmentation.tif"), "kept"))
    gone = results.clean_old_runs(project, area, keep=1)
    assert [path.name for path in gone] == ["uncertainty.tif"]
    kept = KeptRun(str(area / "20240101-000000" / "model.safetensors"))
    assert history.erase(kept, project) == 0
    assert (area / "20240101-000000" / "segmentation.tif").exists()


def test_classes_of_a_map_have_the_names_they_have_now():
    told = {"classes": [{"id": 1, "name": "old", "color": "#000000"}, {"id": 9, "name": "new", "color": "#123456"}, {}]}
    assert results.classes_of_result(told, CLASSES) == [CLASSES[0], ClassSpec(9, "new", "#123456")]
    assert results.classes_of_result({}, CLASSES) == CLASSES
