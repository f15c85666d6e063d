"""The README's pictures, made anew on demand: LANDBRUSH_SCENE names the demo's scene (`build.py demo` leaves its .vrt).

They are kept in LANDBRUSH_SCREENSHOTS, each small enough for the repository; look at them before they go there.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import ROOT
from osgeo import gdal

NAMES = ("drawing", "superpixels", "wand", "training", "result", "uncertainty")
MOST_BYTES = 300_000
#: Width and height of QGIS in the pictures.
WINDOW = (1280, 800)


def test_pictures(open_qgis, screenshots, tmp_path):
    scene = os.environ.get("LANDBRUSH_SCENE")
    if not scene:
        pytest.skip("LANDBRUSH_SCENE names no scene")
    variables = {"BUDGET": os.environ["LANDBRUSH_BUDGET"]} if "LANDBRUSH_BUDGET" in os.environ else {}
    (tmp_path / "shore").mkdir()
    desk = open_qgis(
        "pictures",
        SCENE=Path(scene).resolve(),
        DEMO=ROOT / "resources" / "demo",
        FOLDER=tmp_path / "shore",
        PLACE="441100,4168900",
        **variables,
    )
    notes = desk.wait()
    assert notes["end"][0][0] == "done"
    for name in NAMES:
        assert shrink(screenshots / f"{name}.png").stat().st_size < MOST_BYTES


def shrink(path: Path) -> Path:
    """Crop to the window, and keep it as a JPEG as good as there is room for."""
    cut = gdal.Translate("", str(path), format="MEM", srcWin=[0, 0, *WINDOW], bandList=[1, 2, 3])
    small = path.with_suffix(".jpg")
    for quality in range(92, 50, -4):
        gdal.GetDriverByName("JPEG").CreateCopy(str(small), cut, options=[f"QUALITY={quality}"])
        if small.stat().st_size < MOST_BYTES:
            break
    path.unlink()
    return small
