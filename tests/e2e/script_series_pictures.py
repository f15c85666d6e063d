"""Pictures of a series: dates, polygons of one of them, maps that agree, changes, a pixel, filled clouds."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

import csv
from pathlib import Path

from album import (
    hover,
    map_picture,
    place_dock,
    save,
    scroll_to,
    show_as,
    show_bands,
    side_by_side,
    tidy_window,
    unfold,
)
from drive import Desk, QgsProject, play, until
from qgis.core import QgsCoordinateTransform, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QRect

from landbrush.core.job import ClassSpec
from landbrush.plugin.project_state import SeriesRow
from landbrush.plugin.time import changes

FOREST, BARE = 3, 5


def scenario(desk: Desk):
    demo, folder = Path(os.environ["DEMO"]), Path(os.environ["FOLDER"])
    dates, budget = os.environ["DATES"].split(","), float(os.environ["BUDGET"])
    tidy_window(desk)
    project = QgsProject.instance()
    project.write(str(folder / "shore.qgz"))
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    place_dock(desk)
    dock, controller = desk.plugin.dock, desk.plugin.controller
    root = project.layerTreeRoot()
    images, rows = {}, []
    for date in dates:
        mask = desk.iface.addRasterLayer(str(folder / f"clouds_{date}.tif"), f"clouds {date}")
        root.findLayer(mask.id()).setItemVisibilityChecked(False)
        images[date] = desk.iface.addRasterLayer(str(folder / f"s2_{date}.tif"), f"s2 {date}")
        rows.append(SeriesRow(images[date].id(), date, mask.id(), "missing"))
        root.findLayer(images[date].id()).setExpanded(False)
        root.findLayer(mask.id()).setExpanded(False)
    show_bands(images[dates[1]], 3, 2, 1)
    for image in images.values():
        show_as(image, images[dates[1]])
    desk.canvas.zoomToFullExtent()
    controller.set_series(rows)
    yield desk.settled()
    timeline = desk.widget("landbrushTimeline")
    yield until(lambda: all(bar.hidden is not None for bar in timeline.bars), "the clouds to be counted")

    def go_to(number: int) -> None:
        desk.click(timeline, QPoint(round(timeline.x_of(timeline.bars[number])), 12))

    go_to(0)
    desk.iface.messageBar().clearWidgets()
    yield desk.settled()
    scroll_to(desk, dock.series.parentWidget())
    desk.picture("series")

    # Polygons of every date, and what was cleared on the last two.
    desk.click("landbrushDraw")
    yield until(lambda: controller.annotation_layer() is not None, "an annotation layer")
    with (demo / "classes.csv").open(encoding="utf-8", newline="") as stream:
        classes = [ClassSpec(int(row["id"]), row["name"], row["color"]) for row in csv.DictReader(stream)]
    given = QgsVectorLayer(str(demo / "polygons.geojson"), "given", "ogr")
    inside = [
        feature
        for feature in given.getFeatures()
        if images[dates[0]]
        .extent()
        .contains(
            QgsCoordinateTransform(given.crs(), images[dates[0]].crs(), project).transformBoundingBox(
                feature.geometry().boundingBox()
            )
        )
    ]
    there = {int(feature["class_id"]) for feature in inside}
    classes = [item for item in classes if item.id in there]
    controller.update("classes", classes=classes, current=classes[0].id)
    controller._restyle()
    for feature in inside:
        controller.choose_class(int(feature["class_id"]))
        controller.session.draw(feature.geometry(), given.crs())
    go_to(4)
    yield desk.settled()
    only = desk.widget("landbrushOnlyDate")
    desk.click(only, QPoint(8, only.height() // 2))
    controller.choose_class(BARE)
    box = images[dates[0]].extent()
    size = images[dates[0]].rasterUnitsPerPixelX()

    def at(row: float, column: float) -> tuple[float, float]:
        return box.xMinimum() + column * size, box.yMaximum() - row * size

    x, y = at(66, 308)
    desk.canvas.setExtent(QgsRectangle(x - 900, y - 900, x + 900, y + 900))
    yield desk.settled()
    desk.polygon(at(42, 298), at(39, 334), at(55, 344), at(85, 339), at(91, 304), at(69, 280))
    controller.stats.count_now()
    desk.iface.messageBar().clearWidgets()
    yield desk.settled()
    scroll_to(desk, dock.annotations.parentWidget())
    desk.picture("only-this-date")
    desk.click("landbrushDraw", counts=False)
    desk.click(only, QPoint(8, only.height() // 2))

    # Maps of all dates, in which nothing bare is forest again.
    desk.canvas.zoomToFullExtent()
    recipe = str(folder / "each-date.yaml")
    controller.set_options(recipe=recipe, probabilities=True, time_budget=budget, chain="path")
    controller.update("forbidden", forbidden=[(BARE, FOREST)])
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: ends, "the maps", 1800)
    desk.note("maps", ends[-1])
    desk.iface.messageBar().clearWidgets()
    polygons = root.findLayer(controller.state.annotation_id)
    polygons.setItemVisibilityChecked(False)
    close_legends(desk)
    unfold(dock.over_time_box)
    yield desk.settled()
    scroll_to(desk, dock.over_time_box)
    grid = desk.widget("landbrushForbidden")
    ids = [item.id for item in classes]
    cell = grid.visualItemRect(grid.item(ids.index(BARE), ids.index(FOREST)))
    hover(desk, grid.viewport(), cell.center())
    yield desk.settled()
    desk.picture("maps-of-dates")
    desk.click("landbrushChanges")
    yield until(lambda: len(ends) > 1, "the changes", 600)
    desk.note("changes", ends[-1])
    desk.note("plot", changes.plot_of(controller.state, project))
    desk.iface.messageBar().clearWidgets()
    close_legends(desk, but="Changes")
    place_dock(desk, 330)
    scroll_to(desk, dock.over_time.grid_cell)
    yield desk.settled()
    desk.picture("changes")
    place_dock(desk)
    for layer in project.mapLayers().values():
        if layer.name().startswith("Changes") or layer.name().startswith("Date of"):
            root.findLayer(layer.id()).setItemVisibilityChecked(False)

    # One pixel of the clear-cut.
    unfold(dock.pixel_box)
    go_to(3)
    yield desk.settled()
    desk.click("landbrushPixel")
    desk.choose("landbrushPixelBand", "Band 4: B08")
    desk.map_click(*at(66, 308))
    yield until(lambda: desk.is_visible("landbrushPixelPlot"), "the pixel's values")
    plot = desk.widget("landbrushPixelPlot")
    yield until(lambda: len(plot.found.raw) == len(dates), "the pixel's dates")
    yield desk.settled()
    scroll_to(desk, dock.pixel_box)
    desk.picture("pixel")
    desk.click("landbrushPixel", counts=False)

    # Clouds: before, after, how sure; then a model that learns the images alone.
    go_to(0)
    for layer in project.mapLayers().values():
        if "Segmentation" in layer.name():
            root.findLayer(layer.id()).setItemVisibilityChecked(False)
    yield desk.settled()
    part = QRect(desk.place(box.xMinimum(), box.yMaximum()), desk.place(box.xMaximum(), box.yMinimum()))
    before = map_picture(desk, part)
    desk.choose("landbrushFillBy", "Other dates")
    desk.click("landbrushFill")
    yield until(lambda: len(ends) > 2, "the images filled", 600)
    desk.note("filled", ends[-1])
    desk.note("layers", desk.layer_names())
    desk.iface.messageBar().clearWidgets()
    yield desk.settled()
    after = map_picture(desk, part)
    close_legends(desk)
    scroll_to(desk, dock.filling)
    desk.picture("filled")
    save(desk, "clouds-filled", side_by_side(before, after))
    controller.set_options(recipe="inpainting", time_budget=budget / 2)
    controller.update("method", method="hvae")
    desk.click("landbrushTrain")
    bar = desk.widget("landbrushProgress")
    pages = dock.curves_box.findChild(type(dock.training.method_box), "landbrushCurvesPage")
    yield until(lambda: (bar.value() > 700 and pages.count() > 1) or len(ends) > 3, "the model to learn", 1200)
    if pages.count() > 1:
        dock.curves.choose("model" if "model" in dock.curves.offered() else dock.curves.offered()[1])
    yield desk.settled()
    scroll_to(desk, dock.curves_box)
    save(desk, "curves-image-model", dock.curves_box)
    if len(ends) < 4:
        desk.click("landbrushStop")
        yield until(lambda: len(ends) > 3, "the stop", 60)
    desk.note("hvae", ends[-1])
    project.write()
    desk.quit()


def close_legends(desk: Desk, but: str = "nothing") -> None:
    """Leave only the names of the layers, of all but one."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setExpanded(node.name().startswith(but))


play(scenario)
