"""The loop in a real QGIS: a preview while it trains, more polygons, trained on, and back; and on after a kill."""

from __future__ import annotations

import os
import re
import signal

from conftest import ROOT, assert_gone
from made_scene import BOXES, truth, write_scene
from osgeo import gdal, ogr
from scenes import write_polygons
from test_states import shrink


def write_desk(folder):
    write_scene(folder / "scene.tif")
    recipe = (ROOT / "models" / "supervised.yaml").read_text(encoding="utf-8")
    recipe = re.sub(r"(?m)^network: .*", "network: {name: unet, width: 8, depth: 2}", recipe)
    (folder / "quick.yaml").write_text(re.sub(r"(?m)^tile: .*", "tile: 32", recipe), encoding="utf-8")
    write_polygons(folder / "polygons.gpkg", [(*box, n) for n, boxes in BOXES.items() for box in boxes])


def test_train_look_draw_and_train_on(open_qgis, tmp_path):
    write_desk(tmp_path)
    notes = open_qgis("loop", FOLDER=tmp_path).wait()
    assert notes["preview"] == {"shown": True, "layers": ["polygons", "scene"], "ended": False}
    assert notes["preview after"] is False
    (how, _), first = notes["first"]
    assert how == "done"
    assert notes["polygons"] == sum(map(len, BOXES.values())) + 1
    assert notes["offered"] is True
    assert "from the last model" in notes["stage"]
    (how, _), second = notes["second"]
    assert how == "done"
    assert (first["went_on"], second["went_on"]) == (False, True)
    assert second["steps"] <= first["steps"] / 3
    print("seconds:", first["seconds"], "then", second["seconds"])
    assert second["metrics"]["accuracy"] > 0.9
    assert [went_on for _, went_on, _ in notes["history"]] == [False, True]
    model, shown, was = notes["back"]
    assert model == notes["history"][0][0]
    assert os.path.dirname(shown) == os.path.dirname(model)
    assert shown != was
    assert (gdal.Open(shown).ReadAsArray() == truth()).mean() > 0.9


def test_a_training_goes_on_after_qgis_was_killed(open_qgis, screenshots, tmp_path):
    write_desk(tmp_path)
    desk = open_qgis("running", FOLDER=tmp_path)
    engines = desk.wait_for_note("training")
    os.kill(desk.process.pid, signal.SIGKILL)
    desk.process.wait(30)
    assert_gone(engines, 60)
    (checkpoint,) = tmp_path.rglob("model.checkpoint")
    assert checkpoint.stat().st_size > 0
    source = ogr.Open(str(tmp_path / "polygons.gpkg"))
    assert source.GetLayer(0).GetFeatureCount() == sum(map(len, BOXES.values()))
    source = None
    notes = open_qgis("resume", FOLDER=tmp_path).wait()
    assert (screenshots / "state-interrupted.png").stat().st_size > 5000
    if os.environ.get("LANDBRUSH_SCREENSHOTS"):
        shrink(screenshots / "state-interrupted.png")
    assert notes["offered"] is True
    assert "“scene” was interrupted" in notes["text"]
    assert int(notes["goes on"].split()[-1]) >= 1
    assert notes["end"][0] == "stopped"
    assert not list(tmp_path.rglob("model.checkpoint"))
