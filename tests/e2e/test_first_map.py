"""Five clicks beside the drawing lead from an open layer to a map, counted where the mouse's events arrive."""

from __future__ import annotations

import numpy as np
from made_scene import truth, write_scene
from osgeo import gdal


def test_a_first_map_in_five_clicks(open_qgis, tmp_path):
    write_scene(tmp_path / "scene.tif")
    notes = open_qgis("first_map", SCENE=tmp_path / "scene.tif").wait()
    assert notes["end"][0][0] == "done", notes["end"]
    print("clicks beside drawing:", notes["counted"], "seconds:", notes["pulse"]["seconds"])
    # Panel, Draw, the second class, Train.
    assert notes["counted"]["clicks"] == notes["clicks"] <= 5
    assert notes["counted"]["keys"] == 0
    assert notes["counted"]["on map"] == 7 * 5
    assert notes["options untouched"] is True
    assert {int(key): value for key, value in notes["polygons"].items()} == {1: 4, 2: 3}
    # What to do next is said at every step.
    first, second, third = notes["hints"]
    assert "Draw" in first
    assert "Class 2" in second
    assert "Train" in third
    # The map tells the two classes apart where they are; what was not drawn is one of them.
    found, ids = gdal.Open(notes["map"]).ReadAsArray(), truth()
    assert (found[ids == 3] == 1).mean() > 0.9
    assert (found[ids == 7] == 2).mean() > 0.9
    assert set(np.unique(found)) <= {1, 2}
    assert notes["shown"] > 1
