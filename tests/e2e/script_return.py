"""The day after: the project of `script_desk` is opened, trained without the panel, stopped, and QGIS is closed."""

import os
import sys
import time

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from pathlib import Path

from drive import Desk, QgsProject, play, until
from made_scene import point
from qgis.core import QgsRectangle


def files(folder):
    """Every file below a folder."""
    return sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*") if path.is_file())


def scenario(desk: Desk):
    project = os.environ["PROJECT"]
    desk.iface.addProject(project)
    yield desk.settled()
    yield until(lambda: desk.layer_names(), "the project to be open")
    before = {name: desk.layer(name).id() for name in ("Segmentation", "Uncertainty")}
    old = {name: desk.layer(name).source() for name in before}

    # One click on the toolbar; the panel is never built.
    ends = desk.listen()
    desk.click(desk.tool_button("landbrushActionTrain"))
    yield until(lambda: desk.engines() and not desk.tool_button("landbrushActionTrain").isEnabled(), "the engine")
    desk.picture("06-toolbar")
    yield until(lambda: ends, "the map", 600)
    desk.note("one click", {"end": ends[0], "clicks": desk.clicks, "dock": desk.plugin.dock is not None})
    desk.note("layers", desk.layer_names())
    desk.note("same layers", {name: desk.layer(name).id() for name in before} == before)
    desk.note("maps", {name: [old[name], desk.layer(name).source()] for name in before})

    # What the panel shows came with the project.
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    table = desk.widget("landbrushClasses")
    rows = range(table.rowCount())
    desk.note("table", [[table.item(row, column).text() for column in (1, 2)] for row in rows])
    desk.plugin.controller.stats.count_now()
    desk.note("layer box", desk.widget("landbrushAnnotationLayer").currentText())
    desk.note("steps", desk.state.options.steps)
    desk.note("undo", desk.widget("landbrushUndo").isEnabled())

    # Segment what is in view only.
    west, north = point(40, 60)
    east, south = point(120, 160)
    desk.canvas.setExtent(QgsRectangle(west, south, east, north))
    yield desk.settled()
    desk.choose("landbrushExtent", "Visible extent")
    ends = desk.listen()
    desk.click("landbrushSegment")
    yield until(lambda: ends, "the map of what is in view", 600)
    part, whole = desk.layer("Segmentation (part)").source(), desk.layer("Segmentation").source()
    desk.note("visible", {"end": ends[0], "map": part, "whole": whole})
    yield desk.settled()
    desk.picture("07-visible")
    desk.note("ids after segment", {name: desk.layer(name).id() for name in before} == before)
    yield from engine_page(desk)

    # Stop: within two seconds all is as it was.
    home = Path(project).parent / "landbrush"
    sources = {layer.id(): layer.source() for layer in QgsProject.instance().mapLayers().values()}
    kept = files(home)
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: "step" in desk.widget("landbrushHint").text(), "the first steps of the training")
    engines, began = desk.engines(), time.monotonic()
    desk.click("landbrushStop")
    yield until(lambda: ends, "the end of the run")
    told = time.monotonic() - began
    yield until(lambda: not desk.engines(), "the engine to be gone")
    gone = time.monotonic() - began
    same = {layer.id(): layer.source() for layer in QgsProject.instance().mapLayers().values()} == sources
    desk.note("stop", {"end": ends[0], "told": told, "gone": gone, "engines": len(engines), "same layers": same})
    desk.note("files after stop", [name for name in files(home) if name not in kept])
    desk.note("train again", desk.widget("landbrushTrain").isEnabled())

    # Close QGIS while it trains: it asks, and then nothing is left.
    QgsProject.instance().write()
    desk.click("landbrushTrain")
    yield until(lambda: "step" in desk.widget("landbrushHint").text(), "the first steps of another training")
    desk.note("engines at the end", desk.engines())
    desk.quit()
    yield until(desk.dialog, "QGIS to ask about the running task")
    desk.note("question", desk.dialog().text())
    desk.picture("09-close")
    box, ends = desk.dialog(), desk.listen()
    desk.later(lambda: box.button(box.StandardButton.Yes).click())
    # QGIS stops the task and stays; the window is closed again.
    yield until(lambda: ends, "the run to be stopped")
    desk.quit()


def engine_page(desk: Desk):
    """The page that installs the engine, and back."""
    desk.later(desk.plugin.actions["engine"].trigger)
    yield until(lambda: desk.is_visible("landbrushEngineBack"), "the engine page")
    desk.picture("08-engine")
    desk.click("landbrushEngineBack")
    yield until(lambda: desk.is_visible("landbrushTrain"), "the panel's first page")


play(scenario)
