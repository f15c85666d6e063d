"""Clouds filled by hand: between two dates, then by a model that learns the images alone, then stopped half-way."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

import time
from pathlib import Path

from drive import Desk, Heartbeat, QgsProject, play, until

from landbrush.plugin.project_state import SeriesRow

STEPS = 25


def scenario(desk: Desk):
    folder = Path(os.environ["FOLDER"])
    QgsProject.instance().write(str(folder / "clouds.qgz"))
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    rows = []
    for date in os.environ["DATES"].split(","):
        mask = desk.iface.addRasterLayer(str(folder / f"clouds_{date}.tif"), f"clouds {date}")
        QgsProject.instance().layerTreeRoot().findLayer(mask.id()).setItemVisibilityChecked(False)
        image = desk.iface.addRasterLayer(str(folder / f"s2_{date}.tif"), f"s2 {date}")
        rows.append(SeriesRow(image.id(), date, mask.id(), "missing"))
    desk.plugin.controller.set_series(rows)
    yield desk.settled()

    # From the other date: one click.
    desk.note("about: dates", desk.widget("landbrushFillAbout").text())
    clicks, ends = desk.clicks, desk.listen()
    desk.click("landbrushFill")
    yield until(lambda: ends, "the images filled from other dates", 600)
    desk.note("regression", {"end": ends[0], "clicks": desk.clicks - clicks, "files": filled(desk)})
    yield desk.settled()
    desk.picture("10-filled-regression")

    # By a model of the images: no polygon is asked for.
    desk.choose("landbrushMethod", "HVAE")
    desk.set_steps(STEPS)
    desk.choose("landbrushRecipe", "inpainting")
    desk.note("advice: images alone", desk.plugin.controller.next_step())
    pulse, ends = Heartbeat(), desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: desk.is_visible("landbrushCurves") or ends, "the first numbers for the curves", 600)
    desk.picture("11-learning-to-fill")
    yield until(lambda: ends, "the images filled by the model", 600)
    desk.note("model", {"end": ends[0], "files": filled(desk), "model": desk.state.model})
    desk.note("pulse", pulse.stop())
    desk.note("layers", desk.layer_names())
    desk.note("accuracy", desk.widget("landbrushAccuracy").text())
    yield desk.settled()
    desk.picture("12-filled-by-model")
    root = QgsProject.instance().layerTreeRoot()
    for layer in QgsProject.instance().mapLayers().values():
        root.findLayer(layer.id()).setItemVisibilityChecked(
            layer.name() == f"{rows[0].date} Deviation of what was filled"
        )
    yield desk.settled()
    desk.picture("13-deviation")

    # It cannot map, and says so.
    desk.iface.messageBar().clearWidgets()
    desk.click("landbrushSegment")
    yield until(lambda: desk.messages(), "the reason")
    desk.note("segment", desk.messages())

    # Stop: what was there stays.
    before = filled(desk)
    ends = desk.listen()
    desk.click("landbrushFill")
    yield until(lambda: desk.engines() or ends, "the engine to start")
    began = time.monotonic()
    desk.click("landbrushStop")
    yield until(lambda: ends, "the end of the stopped run", 60)
    told = time.monotonic() - began
    yield until(lambda: not desk.engines(), "the engine to be gone", 60)
    gone = time.monotonic() - began
    desk.note("stop", {"end": ends[0], "told": told, "gone": gone, "same files": filled(desk) == before})
    runs = [path for path in (folder / "landbrush").rglob("*") if path.is_dir() and not list(path.iterdir())]
    desk.note("empty folders", [str(path) for path in runs])
    desk.quit()


def filled(desk: Desk) -> dict:
    """Every filled layer's file."""
    layers = QgsProject.instance().mapLayers().values()
    return {layer.name(): layer.source() for layer in layers if "illed" in layer.name()}


play(scenario)
