"""The demo's QGIS project, made by QGIS itself: `python -m landbrush.tools.demo_project OUT SOURCES`.

Everything is styled by the plugin's own code, and the dock finds its choices made when the project is opened.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsContrastEnhancement,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .demo import classes
from .shell import Failure

AREA = "Demo"
RED, GREEN, BLUE, NIR = "B04", "B03", "B02", "B08"
GAMMA = 1.4


def stretch(image: gdal.Dataset, names: tuple[str, ...]) -> list[tuple[float, float]]:
    """The darkest and brightest value to show of each band, from what is land: on this scene the sea would blot it out.

    Land is where near infrared is brighter than green (NDWI < 0, McFeeters 1996).
    """
    bands = {image.GetRasterBand(i).GetDescription(): image.GetRasterBand(i) for i in range(1, image.RasterCount + 1)}
    size = {"buf_xsize": image.RasterXSize // 4, "buf_ysize": image.RasterYSize // 4}
    land = bands[NIR].ReadAsArray(**size) > bands[GREEN].ReadAsArray(**size)
    found = []
    for name in names:
        low, high = np.percentile(bands[name].ReadAsArray(**size)[land], (1, 98.5))
        found.append((float(low), float(high)))
    return found


def _plugin(module: str) -> Any:
    return importlib.import_module(f"landbrush.plugin.{module}")


def _image(path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), "Sentinel-2, true colour", "gdal")
    if not layer.isValid():
        raise Failure(f"{path} cannot be opened")
    image = gdal.Open(str(path))
    numbers = {image.GetRasterBand(i).GetDescription(): i for i in range(1, image.RasterCount + 1)}
    shown = (RED, GREEN, BLUE)
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *(numbers[name] for name in shown))
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement)
    for name, (low, high), put in zip(shown, stretch(image, shown), (*setters, renderer.setBlueContrastEnhancement)):
        enhancement = QgsContrastEnhancement(provider.dataType(numbers[name]))
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        put(enhancement)
    layer.setRenderer(renderer)
    layer.brightnessFilter().setGamma(GAMMA)
    return layer


def _annotations(out: Path, source: Path, image: QgsRasterLayer, project: QgsProject) -> QgsVectorLayer:
    """The polygons as an annotation layer of the plugin, on the image's grid, ready to be drawn on further."""
    given = QgsVectorLayer(str(source), "", "ogr")
    layer = _plugin("annotate.layer").create_layer(out / "polygons.gpkg", image.crs(), "Polygons", project)
    way = QgsCoordinateTransform(given.crs(), image.crs(), project)
    features: list[QgsFeature] = []
    for feature in given.getFeatures():
        geometry = feature.geometry()
        geometry.transform(way)
        values = {layer.fields().indexOf(name): feature[name] for name in ("class_id", "class_name")}
        features.append(QgsVectorLayerUtils.createFeature(layer, geometry, values))
    good, _ = layer.dataProvider().addFeatures(features)
    if not good or layer.featureCount() != given.featureCount():
        raise Failure(f"{source} could not be copied into {out}")
    layer.updateExtents()
    return layer


def _held_out(path: Path, specs: Any) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "Held-out polygons", "ogr")
    _plugin("annotate.layer").style_layer(layer, "class_id", specs)
    # Dashes over black, so that they are not taken for those that were learnt from.
    for category in layer.renderer().categories():
        symbol = category.symbol().clone()
        symbol.symbolLayer(0).setColor(QColor("black"))
        symbol.symbolLayer(symbol.symbolLayerCount() - 1).setStrokeStyle(Qt.PenStyle.DashLine)
        layer.renderer().updateCategorySymbol(layer.renderer().categoryIndexForValue(category.value()), symbol)
    return layer


def _clouds(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "Clouds laid over the image", "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "white", "outline_style": "no"})))
    return layer


def write_project(out: Path, sources: Path) -> Path:
    """Write `landbrush-demo.qgz` for what lies in `out`.

    Raises:
        Failure: Something of it cannot be opened, or the project cannot be written.
    """
    results, state = _plugin("results"), _plugin("project_state")
    spec = importlib.import_module("landbrush.core.job").ClassSpec
    specs = [spec(int(item["id"]), item["name"], item["color"]) for item in classes(out)]
    project = QgsProject.instance()
    project.clear()
    project.setTitle("Landbrush demo")
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    target = out / "landbrush-demo.qgz"
    project.setFileName(str(target))

    image = _image(out / "scene" / "sentinel2.vrt")
    project.setCrs(image.crs())
    polygons = _annotations(out, sources / "polygons.geojson", image, project)
    _plugin("annotate.layer").style_layer(polygons, "class_id", specs)
    held_out = _held_out(out / "held_out.geojson", specs)
    clouds = _clouds(out / "clouds.geojson")
    root = project.layerTreeRoot()
    for name, layers in (("Polygons", (polygons, held_out)), ("Image", (clouds, image))):
        group = root.addGroup(name)
        for layer in layers:
            project.addMapLayer(layer, False)
            group.addLayer(layer).setExpanded(False)
    # They hide what the maps were made from, and are there to be shown with what was filled.
    root.findLayer(clouds.id()).setItemVisibilityChecked(False)
    maps = [{"kind": kind, "path": str(out / "maps" / f"{kind}.tif")} for kind in ("segmentation", "uncertainty")]
    if len(results.show_results(project, maps, specs, AREA)) < len(maps):
        raise Failure(f"the maps in {out / 'maps'} cannot be opened")
    filled = [{"kind": kind, "path": str(out / "filled" / f"{kind}.tif")} for kind in ("inpainted", "inpainted_std")]
    if len(results.show_results(project, filled, specs, AREA, part=True, sources={"": image})) < len(filled):
        raise Failure(f"the filled images in {out / 'filled'} cannot be opened")
    # Beneath the polygons, over the image.
    top = next(group for group in root.findGroups() if group.customProperty(results.GROUP_PROPERTY) == "all")
    root.insertChildNode(root.children().index(root.findGroup("Polygons")) + 1, top.clone())
    root.removeChildNode(top)

    chosen = state.State(
        series=[state.SeriesRow(image.id())],
        follow=False,
        classes=specs,
        current=specs[0].id,
        annotation_id=polygons.id(),
        class_field="class_id",
        model=str(out / "model.safetensors"),
        areas={image.id(): AREA},
    )
    state.write_state(chosen, project)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
    if not project.write():
        raise Failure(f"{target} cannot be written: {project.error()}")
    return target


def main(argv: list[str]) -> int:
    """Write the project for the results in the folder argv[0], with the polygons in the folder argv[1]."""
    gdal.UseExceptions()
    app = QgsApplication([], False)
    app.initQgis()
    try:
        write_project(Path(argv[0]), Path(argv[1]))
    except Failure as failure:
        print(failure)
        return 1
    finally:
        QgsProject.instance().clear()
        app.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
