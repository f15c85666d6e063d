"""Full disk and unwritable folder in a real QGIS: one sentence, no layer, no half file."""

from __future__ import annotations

import os

from conftest import small_disk
from made_scene import write_scene


def test_full_disk_and_unwritable_folder(open_qgis, tmp_path):
    scene = write_scene(tmp_path / "scene.tif")
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    with small_disk(tmp_path / "disk", "128m") as disk:
        desk = open_qgis("faults", DISK=disk, SCENE=scene, BLOCKED=blocked)
        notes = desk.wait()
    shortest = notes["shortest"]
    assert shortest["end"][0] == "done"
    assert shortest["layers"] == ["Novelty", "Polygons of scene", "Segmentation", "Uncertainty", "scene"]
    assert shortest["clicks"] == 3
    for button in ("landbrushSegment", "landbrushTrain"):
        full, refused = notes[f"full: {button}"], notes[f"blocked: {button}"]
        check(full, str(disk))
        assert full["ends"][0][0] == "failed"
        check(refused, str(blocked))
        assert refused["ends"] == []
    assert notes["room again"][0] == "done"
    assert sorted(os.listdir(blocked)) == ["landbrush", "project.qgz"]


def check(told: dict, folder: str) -> None:
    """One message, which names the place; layers and files as before."""
    sentences = [text for text in told["messages"] if folder in text]
    assert len(sentences) == 1, told
    assert "Traceback" not in sentences[0]
    assert told["on top"] == sentences[0]
    assert told["same layers"] is True, told
    assert told["same files"] is True, told
