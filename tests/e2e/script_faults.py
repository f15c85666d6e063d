"""A disk that is full and a folder that cannot be made: a sentence, and everything as it was."""

import os
import sys

sys.path.insert(0, os.environ["LANDBRUSH_E2E"])

from pathlib import Path

from drive import Desk, QgsProject, Qt, play, until
from made_scene import BOXES, corners


def files(folder):
    """Size of every file below a folder."""
    return {str(path.relative_to(folder)): path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()}


def scenario(desk: Desk):
    disk, scene = Path(os.environ["DISK"]), os.environ["SCENE"]
    project = QgsProject.instance()
    project.write(str(disk / "project.qgz"))
    desk.iface.addRasterLayer(scene, "scene")
    yield desk.settled()

    # The shortest way: panel, Draw, polygons with the keys 1 and 2, Train. Only the length is set, for the test's sake.
    desk.click(desk.tool_button("landbrushActionPanel"))
    yield until(lambda: desk.is_visible("LandbrushDock"), "the dock")
    desk.plugin.controller.set_options(steps=10)
    desk.click("landbrushDraw")
    yield until(lambda: desk.plugin.controller.annotation_layer() is not None, "an annotation layer")
    yield desk.settled()
    for key, number in ((Qt.Key.Key_1, 3), (Qt.Key.Key_2, 7)):
        desk.key(key)
        for box in BOXES[number][:3]:
            desk.polygon(*corners(box))
    ends = desk.listen()
    desk.click("landbrushTrain")
    yield until(lambda: ends, "the map", 600)
    desk.note("shortest", {"end": ends[0], "clicks": desk.clicks, "layers": desk.layer_names()})

    # No room for another map.
    fill(disk / "filler", 2048)
    for button in ("landbrushSegment", "landbrushTrain"):
        desk.note(f"full: {button}", (yield from attempt(desk, button, disk)))
    (disk / "filler").unlink()
    ends = desk.listen()
    desk.click("landbrushSegment")
    yield until(lambda: ends, "the map, now that there is room", 600)
    desk.note("room again", ends[0])

    # No folder: a file is in its place.
    other = Path(os.environ["BLOCKED"])
    project.write(str(other / "project.qgz"))
    (other / "landbrush").write_text("not a folder")
    for button in ("landbrushSegment", "landbrushTrain"):
        desk.note(f"blocked: {button}", (yield from attempt(desk, button, other)))
    desk.quit()


def attempt(desk: Desk, button: str, folder: Path):
    """Click on what must fail: the message, and what it has changed."""
    desk.iface.messageBar().clearWidgets()
    sources = {layer.id(): layer.source() for layer in QgsProject.instance().mapLayers().values()}
    before, ends = files(folder), desk.listen()
    desk.click(button)

    def told() -> bool:
        return any(str(folder) in text for text in desk.messages())

    yield until(lambda: told() and not desk.plugin.runs.is_busy(), "the message", 600)
    yield until(lambda: not desk.engines(), "the engine to end")
    desk.picture(f"10-fault-{button}-{folder.name}")
    same = {layer.id(): layer.source() for layer in QgsProject.instance().mapLayers().values()} == sources
    on_top = desk.message_on_top()
    return {
        "messages": desk.messages(),
        "on top": on_top,
        "ends": ends,
        "same layers": same,
        "same files": files(folder) == before,
    }


def fill(path: Path, leave: int) -> None:
    """Write a file that leaves only so many bytes on the disk."""
    status = os.statvfs(path.parent)
    path.write_bytes(b"\0" * (status.f_bavail * status.f_frsize - leave))


play(scenario)
