"""Shared by the tests of the QGIS side; they run in a headless QGIS (pytest-qgis)."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsProject

sys.path.insert(0, str(Path(__file__).parent))

from processing_place import place, provider  # noqa: F401 (fixtures)


@pytest.fixture
def qtbot_wait(qgis_app):
    """Let Qt work until something is so; fails after half a minute."""

    def wait(condition, seconds=30.0):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            qgis_app.processEvents()
            time.sleep(0.005)

    return wait


@pytest.fixture
def drawing(tmp_path, qgis_new_project):
    """(controller, tools, canvas) of a project with one image: what drawing needs, without the dock."""
    from desk import Iface, add_image, show, write_image

    from landbrush.plugin.annotate.tools import DrawingTools
    from landbrush.plugin.controller import Controller

    project = QgsProject.instance()
    project.setFileName(str(tmp_path / "work.qgz"))
    iface = Iface()
    image = add_image(write_image(tmp_path / "scene.tif"))
    iface.setActiveLayer(image)
    show(iface, image)
    controller = Controller(iface, project)
    tools = DrawingTools(controller)
    yield controller, tools, iface.canvas
    tools.close()
    controller.close()
    iface.canvas.setLayers([])


@pytest.fixture
def desk(tmp_path, qgis_new_project):
    """The whole desk in a project of its own; see `whole_desk.Desk`."""
    from whole_desk import Desk

    made = Desk(tmp_path)
    yield made
    made.close()
