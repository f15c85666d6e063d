"""The main job end to end: polygons drawn with the mouse in a real QGIS, a click on Train, and a map that is true."""

from __future__ import annotations

import os
import signal

import numpy as np
import pytest
from conftest import assert_gone
from made_scene import BOXES, NAMES, ORIGIN, PIXEL, SIZE, truth, write_scene
from osgeo import gdal
from scenes import write_polygons

AREAS = {number: [height * width for _, _, height, width in boxes] for number, boxes in BOXES.items()}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project file that is not there yet, in a folder with the scene."""
    folder = tmp_path_factory.mktemp("a project")
    write_scene(folder / "scene.tif")
    return folder / "project.qgz"


def test_from_polygons_to_a_map(open_qgis, project):
    desk = open_qgis("desk", SCENE=project.parent / "scene.tif", PROJECT=project)
    notes = desk.wait()

    # Nothing is built before it is asked for, and every state says what to do next.
    assert notes["dock at start"] is False
    assert "raster" in notes["hint: empty"]
    assert len(notes["message: nothing to train on"]) == 1
    assert "Draw" in notes["hint: image"]

    check_polygons(notes, desk.folder)
    assert [(number, name) for number, name, _ in notes["classes"]] == list(NAMES.items())

    assert notes["end"][0][0] == "done", notes["end"]
    assert notes["training"]["ended"] is False
    pulse = notes["pulse"]
    # A blocked QGIS would tick once for the whole training.
    assert pulse["longest"] < min(3.0, pulse["seconds"] / 3), pulse
    assert pulse["ticks"] > 5 * pulse["seconds"], pulse
    print("QGIS while training:", pulse)

    assert notes["engines after"] == []
    assert list((desk.folder / "tmp").glob("landbrush-*")) == []
    assert notes["layers"] == ["Novelty", "Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    results = ["Landbrush results", ["scene", "Segmentation", "Uncertainty", "Novelty"]]
    assert notes["tree"] == ["Polygons of scene", results, "scene"]
    assert notes["legend"] == notes["classes"]
    # Opening the panel, Draw and Train: the rest of the five clicks are for classes of one's own.
    print("clicks beside drawing and naming classes:", notes["clicks"])
    assert notes["clicks"] <= 5

    check_map(notes["maps"])


def test_the_day_after(open_qgis, project):
    if not project.is_file():
        pytest.skip("the test before made no project")
    desk = open_qgis("return", PROJECT=project)
    notes = desk.wait()

    # One click trains and maps; no panel, no second set of layers.
    once = notes["one click"]
    assert once == {"end": once["end"], "clicks": 1, "dock": False}
    assert once["end"][0] == "done"
    assert notes["layers"] == ["Novelty", "Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    assert notes["same layers"] is True
    assert all(old != new for old, new in notes["maps"].values())
    check_map({name: new for name, (_, new) in notes["maps"].items()})

    assert notes["table"] == [[name, str(number)] for number, name in NAMES.items()]
    assert (notes["layer box"], notes["steps"], notes["undo"]) == ("Polygons of scene", 25, False)

    assert notes["visible"]["end"][0] == "done"
    assert notes["ids after segment"] is True
    check_part(notes["visible"]["map"])
    assert notes["visible"]["whole"] == notes["maps"]["Segmentation"][1]

    stop = notes["stop"]
    assert (stop["end"][0], stop["engines"], stop["same layers"]) == ("stopped", 1, True), stop
    print("stopped after", stop)
    # It is promised within two seconds; the third is for a machine that lets this process wait.
    assert max(stop["told"], stop["gone"]) < 3.0, stop
    assert notes["files after stop"] == []
    assert notes["train again"] is True

    assert len(notes["engines at the end"]) == 1
    assert "Landbrush" in notes["question"]
    assert_gone(notes["engines at the end"], 2)
    assert list((desk.folder / "tmp").glob("landbrush-*")) == []


def test_a_run_ends_in_the_project_it_was_started_in_or_in_none(open_qgis, tmp_path):
    write_scene(tmp_path / "scene.tif")
    write_polygons(tmp_path / "polygons.gpkg", [(*box, n) for n, boxes in BOXES.items() for box in boxes])
    notes = open_qgis("switch", FOLDER=tmp_path).wait()
    stop = notes["after the stop"]
    assert stop["end"][0] == "stopped"
    assert (stop["titles"], stop["messages"]) == (["Task complete"], ["Landbrush: training on scene (stopped)"])
    after = notes["in the new project"]
    assert (after["layers"], after["entry"]) == ([], "")
    assert after["model"] in after["end"][1]
    assert os.path.isfile(after["model"])
    assert any("“scene” was closed during the training" in text for text in notes["messages"])


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGKILL], ids=["logout", "kill"])
def test_no_engine_outlives_qgis(open_qgis, sign, tmp_path):
    write_scene(tmp_path / "scene.tif")
    write_polygons(tmp_path / "polygons.gpkg", [(*box, n) for n, boxes in BOXES.items() for box in boxes])
    desk = open_qgis("running", FOLDER=tmp_path)
    engines = desk.wait_for_note("training")
    assert len(engines) == 1
    os.kill(desk.process.pid, sign)
    desk.process.wait(30)
    # It ends after the step it is at, and gives way to all else that a busy machine does.
    assert_gone(engines, 60)
    assert not list(tmp_path.rglob("*.safetensors"))
    assert not list(tmp_path.rglob("segmentation*"))


def check_part(path: str) -> None:
    """A map of a part lies on the scene's pixels and says what is there."""
    raster = gdal.Open(path)
    west, size, _, north, _, _ = raster.GetGeoTransform()
    row, col = (ORIGIN[1] - north) / size, (west - ORIGIN[0]) / size
    assert (row, col) == (round(row), round(col))
    assert size == PIXEL
    part = raster.ReadAsArray()
    assert part.shape[0] * part.shape[1] < 0.9 * SIZE * SIZE
    ids = truth()[round(row) :, round(col) :][: part.shape[0], : part.shape[1]]
    assert ids.shape == part.shape
    assert (part == ids).mean() > 0.9


def check_polygons(notes: dict, folder) -> None:
    """Every polygon is in the file at once; brush, eraser and undo change it as they should."""
    assert notes["annotations"].startswith(str(folder / "home"))
    assert notes["polygons: none"] == []
    expected = []
    drawn = iter(notes["polygons: drawn"])
    for number, areas in AREAS.items():
        for area in areas:
            expected.append((number, area))
            found = next(drawn)
            assert [item[0] for item in found] == [item[0] for item in expected]
            # The corners are whole pixels of the screen, about three to one of the image.
            np.testing.assert_allclose([item[1] for item in found], [item[1] for item in expected], rtol=0.06)
    before = found
    brushed, erased = notes["polygons: brushed"], notes["polygons: erased"]
    assert [item[0] for item in brushed] == [*(item[0] for item in before), 3]
    assert brushed[:-1] == before
    # A stroke of 33 pixels and 6 wide, with round ends.
    assert 180 < brushed[-1][1] < 270
    assert sum(item[1] for item in erased) < sum(item[1] for item in brushed) - 15
    # Undo gives back every polygon as it was.
    np.testing.assert_allclose(sorted(notes["polygons: undone"]), sorted(brushed))
    assert notes["shown as before"] is True
    counts = notes["counts"]["polygons"]
    assert {int(key): value for key, value in counts.items()} == {3: 5, 7: 3, 12: 3}


def check_map(maps: dict) -> None:
    """The map says what is there, in the user's own ids, and is surer inside a class than on its border."""
    ids = truth()
    raster = gdal.Open(maps["Segmentation"])
    segmentation = raster.ReadAsArray()
    assert set(np.unique(segmentation)) == set(NAMES)
    assert (segmentation == ids).mean() > 0.9
    table = raster.GetRasterBand(1).GetRasterColorTable()
    assert len({table.GetColorEntry(number)[:3] for number in NAMES}) == 3
    entropy = gdal.Open(maps["Uncertainty"]).ReadAsArray()[0]
    border = np.zeros(ids.shape, bool)
    border[:, 1:] |= ids[:, 1:] != ids[:, :-1]
    border[1:] |= ids[1:] != ids[:-1]
    assert entropy[border].mean() > 2 * entropy[~border].mean()
