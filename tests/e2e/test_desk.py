"""The main job end to end: polygons drawn with the mouse in a real QGIS, a click on Train, and a map that is true."""

from __future__ import annotations

import numpy as np
import pytest
from made_scene import BOXES, NAMES, truth, write_scene
from osgeo import gdal

AREAS = {number: [height * width for _, _, height, width in boxes] for number, boxes in BOXES.items()}


@pytest.fixture
def scene(tmp_path):
    folder = tmp_path / "a scene"
    folder.mkdir()
    return write_scene(folder / "scene.tif")


def test_from_polygons_to_a_map(open_qgis, scene, tmp_path):
    desk = open_qgis("desk", SCENE=scene, PROJECT=tmp_path / "project.qgz")
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
    assert notes["layers"] == ["Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    results = ["Landbrush results", ["scene", "Segmentation", "Uncertainty"]]
    assert notes["tree"] == ["Polygons of scene", results, "scene"]
    assert notes["legend"] == notes["classes"]
    # Opening the panel, Draw and Train: the rest of the five clicks are for classes of one's own.
    print("clicks beside drawing and naming classes:", notes["clicks"])
    assert notes["clicks"] <= 5

    check_map(notes["maps"])


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
