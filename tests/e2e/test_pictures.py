"""The README's pictures, made anew on demand: LANDBRUSH_SCENE names the demo's scene (`build.py demo` leaves its .vrt).

They are kept in LANDBRUSH_SCREENSHOTS, each small enough for the repository; look at them before they go there.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from conftest import ROOT
from osgeo import gdal

NAMES = ("drawing", "training", "result", "uncertainty")
MOST_BYTES = 300_000


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
        PLACE="441300,4168600",
        **variables,
    )
    notes = desk.wait()
    assert notes["end"][0][0] == "done"
    for name in NAMES:
        path = screenshots / f"{name}.png"
        shrink(path)
        assert path.stat().st_size < MOST_BYTES


def shrink(path: Path) -> None:
    """Crop to the window and bring to 256 colours of its own, as a person would for a page."""
    whole = gdal.Open(str(path))
    cut = gdal.Translate("", whole, format="MEM", srcWin=[0, 0, 1400, 900], bandList=[1, 2, 3])
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*(cut.GetRasterBand(number) for number in (1, 2, 3)), 256, table)
    small = gdal.GetDriverByName("MEM").Create("", 1400, 900, 1)
    small.GetRasterBand(1).SetRasterColorTable(table)
    gdal.DitherRGB2PCT(*(cut.GetRasterBand(number) for number in (1, 2, 3)), small.GetRasterBand(1), table)
    whole = None
    gdal.GetDriverByName("PNG").CreateCopy(str(path), small, options=["ZLEVEL=9"])
    path.with_suffix(".png.aux.xml").unlink(missing_ok=True)
