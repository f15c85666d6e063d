"""Every state of the dock in a real QGIS, pictured: nothing is cut off or nameless, 280 pixels wide, dark, twice as
large, or in another language. With LANDBRUSH_SCREENSHOTS the pictures are kept there as small JPEGs, to be looked at
one by one.
"""

from __future__ import annotations

import contextlib
import os

import pytest
from made_scene import write_scene
from osgeo import gdal
from test_time import DATES, write_series

from landbrush.tools import translate
from landbrush.tools.shell import Failure
from landbrush.tools.testing import display

MOST_BYTES = 80_000
LOOKS = {
    "light": {"SERIES": "1"},
    "dark": {"theme": "Night Mapping", "FEW": "1", "SUFFIX": "-dark"},
    "large": {"FEW": "1", "SUFFIX": "-2x", "QT_SCALE_FACTOR": "2"},
    "cs": {"language": "cs", "FEW": "1", "SERIES": "1", "SUFFIX": "-cs"},
    "de": {"language": "de", "FEW": "1", "SERIES": "1", "SUFFIX": "-de"},
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_state(open_qgis, screenshots, tmp_path, look):
    folder = tmp_path / "a project"
    folder.mkdir()
    write_scene(folder / "scene.tif")
    if "language" in LOOKS[look]:
        try:
            translate.compile_all()
        except Failure as problem:
            pytest.skip(str(problem))
    if "SERIES" in LOOKS[look]:
        write_series(folder)
    # Twice as large, QGIS needs twice the room.
    with display("3200x2000x24") if look == "large" else contextlib.nullcontext({}) as screen:
        notes = open_qgis("states", FOLDER=folder, DATES=",".join(DATES), **LOOKS[look], **screen).wait()
    assert notes["end"][0] == "done", notes["end"]
    assert notes["narrow"] == 280
    assert notes["troubles"] == {}
    if look == "light":
        assert notes["suggested"][0] == "done"
        assert notes["failed"][0] == "failed"
        assert notes["offered the model before"] is True
        assert notes["superpixels without engine"] is False
    for name in notes["taken"]:
        picture = screenshots / f"{name}.png"
        assert picture.stat().st_size > 5000
        if os.environ.get("LANDBRUSH_SCREENSHOTS"):
            shrink(picture)


def shrink(path) -> None:
    """Keep the picture as a JPEG as good as there is room for."""
    source = gdal.Translate("", str(path), format="MEM", bandList=[1, 2, 3])
    small = path.with_suffix(".jpg")
    for quality in range(90, 40, -6):
        gdal.GetDriverByName("JPEG").CreateCopy(str(small), source, options=[f"QUALITY={quality}"])
        if small.stat().st_size < MOST_BYTES:
            break
    small.with_suffix(".jpg.aux.xml").unlink(missing_ok=True)
    if "LANDBRUSH_KEEP_PNG" not in os.environ:
        path.unlink()
