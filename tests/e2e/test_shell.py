"""qgis_process, as a script or a server would call it: the plugin's three algorithms from a scene to a report."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import numpy as np
import pytest
from conftest import environment, program
from made_scene import BOXES, NAMES, truth, write_scene
from osgeo import gdal
from scenes import write_polygons


@pytest.fixture
def shell(tmp_path):
    """A function that calls qgis_process; its exit code and what it printed."""
    folder = tmp_path / "shell"
    folder.mkdir()
    env = environment(folder)
    env.update(QGIS_CUSTOM_CONFIG_PATH=str(folder / "profiles"), QT_QPA_PLATFORM="offscreen")

    # Debian's qgis_process is a script that hands on options which only the window knows.
    name = "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"

    def call(*words: object) -> tuple[int, str]:
        done = subprocess.run(
            [program(name), *map(str, words)],
            env=env,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    return call


def test_train_segment_evaluate(shell, tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    boxes = [(*box, number) for number, some in BOXES.items() for box in some]
    polygons = write_polygons(tmp_path / "polygons.gpkg", boxes[::2])
    others = write_polygons(tmp_path / "others.gpkg", boxes[1::2])
    model, maps, report = tmp_path / "a model.safetensors", tmp_path / "maps", tmp_path / "report.json"

    code, output = shell("plugins", "enable", "landbrush")
    assert code == 0, output
    code, output = shell("list")
    assert code == 0
    there = set(re.findall(r"landbrush:(\w+)", output))
    assert {"train", "segment", "evaluate"} <= there

    quick = "network.width=8\nnetwork.depth=2\ntile=32\nbatch=8\nlearning_rate=0.003\nwarmup=5\nevaluate_every=20"
    learn = ["landbrush:train", f"IMAGES={scene}", f"LABELS={polygons}", "CLASS_FIELD=class_id", f"MODEL={model}"]
    code, output = shell("run", learn[0], "--", *learn[1:], f"OPTIONS={quick}", "STEPS=60", "DEVICE=cpu")
    assert code == 0, output
    assert model.is_file()

    code, output = shell("run", "landbrush:segment", "--", f"MODEL={model}", f"IMAGES={scene}", f"OUT={maps}")
    assert code == 0, output
    segmentation = gdal.Open(str(maps / "segmentation.tif")).ReadAsArray()
    assert set(np.unique(segmentation)) == set(NAMES)
    assert (segmentation == truth()).mean() > 0.9
    assert (maps / "uncertainty.tif").is_file()

    judge = [f"MAP={maps / 'segmentation.tif'}", f"TRUTH={others}", "CLASS_FIELD=class_id", f"REPORT={report}"]
    code, output = shell("run", "landbrush:evaluate", "--", *judge)
    assert code == 0, output
    assert json.loads(report.read_text(encoding="utf-8"))
    assert report.with_suffix(".html").is_file()

    # What cannot be done is told in one sentence, with an exit code that a script sees.
    never = tmp_path / "never.safetensors"
    code, output = shell("run", learn[0], "--", *learn[1:3], "CLASS_FIELD=species", f"MODEL={never}")
    assert code != 0
    assert "species" in output
    assert not never.exists()
