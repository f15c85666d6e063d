"""A series by hand: the timeline, polygons of one date, maps played by QGIS, what changed, and one pixel."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from pathlib import Path

from drive import Desk, Heartbeat, QgsProject, play, until
from made_scene import BOXES, NAMES, corners, point
from qgis.core import QgsGeometry, QgsPointXY, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QPoint

from landbrush.core.job import ClassSpec
from landbrush.plugin import jobs, results
from landbrush.plugin.project_state import SeriesRow

COLORS = {3: "#117733", 7: "#ddcc77", 12: "#88ccee"}


def scenario(desk: Desk):
    folder, dates = Path(os.environ["FOLDER"]), os.environ["DATES"].split(",")
    project = QgsProject.instance()
    project.write(str(folder / "time.qgz"))
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    controller = desk.plugin.controller
    rows = []
    for date in dates:
        mask = desk.iface.addRasterLayer(str(folder / f"clouds_{date}.tif"), f"clouds {date}")
        project.layerTreeRoot().findLayer(mask.id()).setItemVisibilityChecked(False)
        image = desk.iface.addRasterLayer(str(folder / f"s2_{date}.tif"), f"s2 {date}")
        rows.append(SeriesRow(image.id(), date, mask.id(), "missing"))
    controller.set_series(rows)
    yield desk.settled()

    # The timeline tells how much of each date was hidden; a click shows that date alone.
    timeline = desk.widget("landbrushTimeline")
    yield until(lambda: all(bar.hidden is not None for bar in timeline.bars), "the clouds to be counted")
    desk.note("hidden", [bar.hidden for bar in timeline.bars])
    for number in (0, 3):
        desk.click(timeline, QPoint(round(timeline.x_of(timeline.bars[number])), 12))
        yield desk.settled()
        desk.note(f"in view: {number}", controller.view.date)
        desk.note(f"text: {number}", desk.widget("landbrushDateInView").text())
        desk.note(f"shown: {number}", shown(desk))
        desk.note(f"burnt: {number}", len(set(desk.colors(point(66, 20), point(60, 26)))))
        desk.picture(f"20-timeline-{number}")

    # Polygons of every date, then one of the last date only.
    desk.click("landbrushDraw")
    yield until(lambda: controller.annotation_layer() is not None, "an annotation layer")
    classes = [ClassSpec(number, name, COLORS[number]) for number, name in NAMES.items()]
    controller.update("classes", classes=classes, current=3)
    controller._restyle()
    crs = controller.annotation_layer().crs()
    for number, boxes in BOXES.items():
        controller.choose_class(number)
        for box in boxes:
            controller.session.draw(QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in corners(box)]]), crs)
    only = desk.widget("landbrushOnlyDate")
    desk.click(only, QPoint(8, only.height() // 2))
    desk.note("only", only.isChecked())
    controller.choose_class(7)
    # Over a polygon of forest that holds on every date: cleared on the last.
    desk.polygon(*corners(BOXES[3][2]))
    yield desk.settled()
    desk.note("polygons", when(controller))
    desk.picture("21-polygons-of-a-date")
    timeline.setFocus()
    desk.click(timeline, QPoint(round(timeline.x_of(timeline.bars[0])), 12))
    yield desk.settled()
    desk.picture("22-polygons-of-another-date")

    # Maps of all dates, as a run shows them; QGIS's own controller plays them.
    area = jobs.area_name(controller.state, project)
    outputs = [{"kind": "segmentation", "path": str(folder / f"map_{date}.tif"), "date": date} for date in dates]
    results.show_results(project, outputs, classes, area, below=controller.state.annotation_id)
    controller.update("model", folder=str(folder))
    controller.view.settle(dates, project)
    yield desk.settled()
    desk.picture("23-maps-of-dates")
    navigator = desk.canvas.temporalController()
    range_ = project.timeSettings().temporalRange()
    desk.note("project range", [range_.begin().date().toString("yyyy-MM-dd"), range_.end().isValid()])
    navigator.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    seen = []
    navigator.rewindToStart()
    for _ in range(min(navigator.totalFrameCount(), 10)):
        seen.append([controller.view.date, shown(desk)])
        navigator.next()
    desk.note("played", seen)
    navigator.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)

    # For the next maps: a chain, in which nothing cleared grows back.
    over = desk.plugin.dock.over_time_box
    if over.isCollapsed():
        desk.click(over, QPoint(40, 10), counts=False)
    desk.choose("landbrushChain", "Likeliest history")
    grid = desk.widget("landbrushForbidden")
    ids = sorted(NAMES)
    cell = grid.visualItemRect(grid.item(ids.index(7), ids.index(3)))
    desk.click(grid.viewport(), QPoint(cell.left() + 10, cell.center().y()))
    desk.note("forbidden", controller.state.forbidden)
    desk.picture("24-over-time")
    pulse = Heartbeat()
    ends = desk.listen()
    desk.click("landbrushChanges")
    yield until(lambda: ends, "the changes", 300)
    desk.note("pulse", pulse.stop())
    desk.note("changes", ends[0])
    desk.note(
        "legend",
        {item.value: item.label for item in desk.layer(f"Changes {dates[0]} → {dates[-1]}").renderer().classes()},
    )
    yield desk.settled()
    desk.note("layers after", desk.layer_names())
    desk.picture("25-changes")

    # One pixel over the dates.
    pixel = desk.plugin.dock.pixel_box
    if pixel.isCollapsed():
        desk.click(pixel, QPoint(40, 10), counts=False)
    desk.click("landbrushPixel")
    desk.map_click(*point(116, 20))
    yield until(lambda: desk.is_visible("landbrushPixelPlot"), "the pixel's values")
    plot = desk.widget("landbrushPixelPlot")
    yield until(lambda: len(plot.found.raw) == len(dates), "the pixel's dates")
    desk.plugin.dock.scroll.ensureWidgetVisible(plot)
    desk.note("pixel", {"raw": plot.found.raw, "classes": plot.found.segmentation})
    yield desk.settled()
    desk.picture("26-pixel")
    desk.window.resize(1000, 800)
    desk.plugin.dock.setFixedWidth(280)
    yield desk.settled()
    desk.picture("27-narrow")
    desk.quit()


def shown(desk: Desk) -> list[str]:
    """The images and maps that the map's range of time lets through."""
    here, root = desk.canvas.temporalRange(), QgsProject.instance().layerTreeRoot()
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        node = root.findLayer(layer.id())
        dated = layer.name().startswith("s2") or layer.name().endswith("Segmentation")
        if dated and node.isVisible() and layer.temporalProperties().isVisibleInTemporalRange(here):
            found.append(layer.name())
    return sorted(found)


def when(controller) -> list:
    """Class, first and last day of every polygon."""
    fields = controller.session.when_fields
    spans = [(item["class_id"], fields.read(item)) for item in controller.annotation_layer().getFeatures()]
    return sorted([number, span.first or "", span.last or ""] for number, span in spans)


play(scenario)
