"""The pictures of README and guide, made anew on demand: LANDBRUSH_SCENE names the demo's scene (`build.py demo` leaves
its .vrt), LANDBRUSH_BUDGET the seconds of each training.

They are kept in LANDBRUSH_SCREENSHOTS, each small enough for the repository; look at them before they go there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from osgeo import gdal
from shore_series import DATES, write_shore

#: Of the window, and of single widgets.
NAMES = (
    *("start", "drawing", "superpixels", "wand", "training", "result", "uncertainty", "suggestions"),
    *("polygons", "toolbox", "train-dialog", "batch", "history"),
)
SERIES = (
    *("series", "only-this-date", "maps-of-dates", "changes", "pixel", "filled", "clouds-filled"),
    "curves-image-model",
)
MOST_BYTES = 125_000
#: Two real trainings and all that comes after them.
SECONDS = 3600
#: Width and height of QGIS in the pictures, and of the screen that it is on.
WINDOW, SCREEN = (1280, 800), (1600, 1000)


@pytest.fixture
def scene() -> Path:
    """The demo's scene."""
    if not os.environ.get("LANDBRUSH_SCENE"):
        pytest.skip("LANDBRUSH_SCENE names no scene")
    return Path(os.environ["LANDBRUSH_SCENE"]).resolve()


def budget() -> dict[str, str]:
    return {"BUDGET": os.environ["LANDBRUSH_BUDGET"]} if "LANDBRUSH_BUDGET" in os.environ else {}


def test_pictures(open_qgis, screenshots, tmp_path, scene):
    (tmp_path / "shore").mkdir()
    desk = open_qgis(
        "pictures",
        SCENE=scene,
        DEMO=ROOT / "resources" / "demo",
        FOLDER=tmp_path / "shore",
        PLACE="441100,4168900",
        **budget(),
    )
    notes = desk.wait(SECONDS)
    for end in (notes["end"][0], notes["suggested"], notes["report"][0], notes["polygons"], notes["second"]):
        assert end[0] == "done", end
    names = list(NAMES)
    (page,) = notes["report"][1]
    if print_page(page, screenshots / "report.png"):
        names.append("report")
    for name in names:
        assert shrink(screenshots / f"{name}.png").stat().st_size < MOST_BYTES


def test_pictures_of_a_series(open_qgis, screenshots, tmp_path, scene):
    folder = tmp_path / "shore"
    folder.mkdir()
    write_shore(scene, folder)
    (folder / "each-date.yaml").write_text(each_date(), encoding="utf-8")
    desk = open_qgis(
        "series_pictures", DEMO=ROOT / "resources" / "demo", FOLDER=folder, DATES=",".join(DATES), **budget()
    )
    notes = desk.wait(SECONDS)
    for end in (notes["maps"], notes["changes"], notes["filled"]):
        assert end[0] == "done", end
    names = list(SERIES)
    if print_page(notes["plot"], screenshots / "areas.png", 810, 410):
        names.append("areas")
    for name in names:
        assert shrink(screenshots / f"{name}.png").stat().st_size < MOST_BYTES


def each_date() -> str:
    """The recipe of the supervised method with the network that sees one date at a time, which is quicker."""
    recipe = (ROOT / "models" / "supervised.yaml").read_text(encoding="utf-8")
    for key, value in (("network", "{name: unet, width: 32, depth: 3}"), ("batch", "4"), ("dates", "2")):
        recipe = re.sub(rf"(?m)^{key}: .*", f"{key}: {value}", recipe)
    return recipe


def print_page(page: str, target: Path, width: int = 900, height: int = 1440) -> bool:
    """A page as a browser shows it; False where there is no browser that can be asked."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={width},{height}")
    done = subprocess.run(
        [program, *options, f"--screenshot={target}", Path(page).as_uri()],
        capture_output=True,
        check=False,
        timeout=180,
    )
    return done.returncode == 0 and target.is_file()


def shrink(path: Path) -> Path:
    """Keep it as a JPEG as good as there is room for; of the screen only the window."""
    whole = gdal.Open(str(path))
    size = whole.RasterXSize, whole.RasterYSize
    window = WINDOW if size == SCREEN else size
    cut = gdal.Translate("", whole, format="MEM", srcWin=[0, 0, *window], bandList=[1, 2, 3])
    small = path.with_suffix(".jpg")
    for quality in range(92, 50, -4):
        gdal.GetDriverByName("JPEG").CreateCopy(str(small), cut, options=[f"QUALITY={quality}"])
        if small.stat().st_size < MOST_BYTES:
            break
    if "LANDBRUSH_KEEP_PNG" not in os.environ:
        path.unlink()
    return small
