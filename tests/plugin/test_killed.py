"""QGIS is killed while polygons are drawn: every polygon that was seen drawn is in the file."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from desk import on_disk

ROOT = Path(__file__).resolve().parent.parent.parent

#: Draws by the session, as the map tools do, and tells each polygon once `draw` has come back.
CODE = """
import sys
sys.path[:0] = [{tests!r}, {tools!r}]
import importlib.util
spec = importlib.util.spec_from_file_location(
    "landbrush", {root!r} + "/__init__.py", submodule_search_locations=[{root!r}]
)
sys.modules["landbrush"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRectangle
application = QgsApplication([], True)
application.initQgis()
from desk import Iface, X, Y, add_image, write_image
from landbrush.plugin.annotate.tools import DrawingTools
from landbrush.plugin.controller import Controller
project = QgsProject.instance()
project.setFileName({folder!r} + "/work.qgz")
iface = Iface()
iface.setActiveLayer(add_image(write_image({folder!r} + "/scene.tif")))
controller = Controller(iface, project)
tools = DrawingTools(controller)
tools.take("draw")
session = controller.session
from osgeo import ogr
opened = ogr.Open(controller.annotation_layer().source().split("|")[0], 1)
print("SYNC", opened.ExecuteSQL("PRAGMA synchronous").GetNextFeature().GetField(0), flush=True)
opened = None
print("FILE", controller.annotation_layer().source().split("|")[0], flush=True)
for number in range(3000):
    column, row = number % 70, number // 70
    box = QgsRectangle(X + 11 * column, Y - 11 * row - 8, X + 11 * column + 8, Y - 11 * row)
    if session.draw(QgsGeometry.fromRect(box), controller.image().crs()) is not True:
        break
    print("DRAWN", number + 1, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing can be killed like this elsewhere")
@pytest.mark.parametrize("seed", [1, 2])
def test_no_polygon_is_lost_when_qgis_is_killed(tmp_path, seed):
    code = CODE.format(tests=str(ROOT / "tests" / "plugin"), tools=str(ROOT), root=str(ROOT), folder=str(tmp_path))
    least = random.Random(seed).randint(5, 60)
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        path, told = "", 0
        for line in process.stdout:
            word, _, rest = line.strip().partition(" ")
            if word == "FILE":
                path = rest
            elif word == "SYNC":
                # 2 = FULL: what is committed is on the disk itself, whatever becomes of the power.
                assert rest == "2"
            elif word == "DRAWN":
                told = int(rest)
                if told == least:
                    break
        process.send_signal(signal.SIGKILL)
        # What it told before the signal came is in the pipe still.
        told = max([told, *(int(line.split()[1]) for line in process.stdout if line.startswith("DRAWN"))])
        errors = process.stderr.read()
        assert process.wait(30) == -signal.SIGKILL, errors
    assert told >= least, errors
    found = on_disk(path)
    # One more may have been written and not told any more.
    assert len(found) in (told, told + 1)
    assert all(number == 1 and geometry.IsValid() for number, geometry in found)
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
