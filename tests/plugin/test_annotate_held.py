"""Another program holds the file of the polygons: nothing that is drawn is lost, and QGIS does not stand still."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from desk import CONTROL, SQUARE, X, Y, areas, drag, on_disk, path_of, polygon, press
from qgis.core import QgsGeometry, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt

from landbrush.core.job import ClassSpec
from landbrush.plugin.annotate.aside import put_aside, take_back
from landbrush.plugin.annotate.session import AnnotationSession
from landbrush.plugin.annotate.waiting import Stroke

#: Less than GDAL waited for SQLite: 5 s, four times a stroke.
BUSY_S = 15
#: What the other program does: writes, keeps all others out, or reads on and on.
HOLDS = {
    "writes": "c.execute('BEGIN IMMEDIATE')",
    "keeps out": "c.execute('BEGIN EXCLUSIVE')",
    "reads": "c.execute('BEGIN'); c.execute('SELECT * FROM gpkg_contents').fetchone()",
}


@contextmanager
def held(path: str, how: str = "writes"):
    """The file, in the hands of another process."""
    code = (
        f"import sqlite3, sys\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\n{HOLDS[how]}\nprint(flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", f"{code}\nsys.stdin.read()", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()
        yield
        other.stdin.close()


def stroke(canvas, at: float) -> None:
    drag(canvas, (X + at, Y - 450), (X + at + 100, Y - 450))


def shown(canvas) -> list[QgsRubberBand]:
    """What is kept on the map, beside the circle of the brush."""
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return [band for band in bands if band.asGeometry().area() > 1500]


@pytest.fixture(params=[True, False], ids=["first stroke", "later stroke"])
def brush(drawing, request):
    """The brush in hand, of 2 pixels; before the first stroke SQLite locks the file in another way than after it."""
    controller, tools, canvas = drawing
    tools.brush.trigger()
    controller.session.set_brush(2)
    if not request.param:
        stroke(canvas, 600)
    return controller, tools, canvas


@pytest.mark.parametrize("how", HOLDS)
def test_a_stroke_is_kept_on_the_map_and_written_when_the_file_is_free(brush, how, qtbot_wait):
    controller, _, canvas = brush
    path, count = path_of(controller), controller.annotation_layer().featureCount()
    bar = controller.iface.bar
    bar.messages.clear()
    if how == "reads" and count:
        pytest.skip("readers and writers do not hinder each other then")
    with held(path, how):
        began = time.monotonic()
        stroke(canvas, 100)
        press(canvas, Qt.Key.Key_2)
        stroke(canvas, 300)
        assert time.monotonic() - began < BUSY_S
        (told,) = bar.messages  # once, for all that is kept
        assert "another program" in told
        assert "stays on the map" in told
        assert len(shown(canvas)) == 2
        assert shown(canvas)[0].fillColor() != shown(canvas)[1].fillColor()
    qtbot_wait(lambda: controller.annotation_layer().featureCount() == count + 2)
    assert shown(canvas) == []
    assert sorted(number for number, _ in on_disk(path)) == [1] * (count + 1) + [2]
    assert len(bar.messages) == 1


def test_what_is_kept_is_taken_back_first(brush, qtbot_wait):
    controller, tools, canvas = brush
    count = controller.annotation_layer().featureCount()
    with held(path_of(controller)):
        stroke(canvas, 100)
        stroke(canvas, 300)
        assert tools.undo.isEnabled()
        press(canvas, Qt.Key.Key_Z, CONTROL)
        assert len(shown(canvas)) == 1
    qtbot_wait(lambda: not shown(canvas))
    assert controller.annotation_layer().featureCount() == count + 1


def test_the_next_stroke_writes_what_is_kept_before_it(brush):
    controller, tools, canvas = brush
    with held(path_of(controller)):
        tools.draw.trigger()
        polygon(canvas, *SQUARE)
        assert tools.tool("draw").points == []
        assert len(shown(canvas)) == 1
        tools.erase.trigger()
        drag(canvas, (X + 200, Y - 50), (X + 200, Y - 350))
        assert len(shown(canvas)) == 2
    tools.brush.trigger()
    stroke(canvas, 100)
    assert shown(canvas) == []
    # The square in two halves, with a gap as wide as the eraser, and the stroke.
    assert areas(controller)[1] > 180 * 200
    assert sum(geometry.GetArea() > 15000 for _, geometry in on_disk(path_of(controller))) == 2


def test_while_the_layer_is_being_edited_strokes_wait_too(brush, qtbot_wait):
    controller, _, canvas = brush
    layer = controller.annotation_layer()
    count = layer.featureCount()
    layer.startEditing()
    stroke(canvas, 100)
    assert "being edited" in controller.iface.bar.pop()
    assert len(shown(canvas)) == 1
    layer.rollBack()
    qtbot_wait(lambda: layer.featureCount() == count + 1)


def test_undo_and_a_renamed_class_are_one_sentence_and_no_long_wait(brush):
    controller, _, canvas = brush
    stroke(canvas, 100)
    before = areas(controller)
    with held(path_of(controller)):
        began = time.monotonic()
        controller.session.undo()
        assert "another program" in controller.iface.bar.pop()
        assert not controller.change_class(1, name="meadow")
        assert "another program" in controller.iface.bar.pop()
        assert time.monotonic() - began < BUSY_S
    assert areas(controller) == before
    assert controller.session.undo()


def test_what_is_kept_comes_back_with_its_layer(brush, qtbot_wait):
    controller, _, canvas = brush
    layer, path = controller.annotation_layer(), Path(path_of(controller))
    count = layer.featureCount()
    aside = path.with_name("annotations-unsaved.gpkg")
    with held(str(path)):
        stroke(canvas, 100)
        press(canvas, Qt.Key.Key_2)
        stroke(canvas, 300)
        controller.choose_annotations(None)
        assert str(aside) in controller.iface.bar.pop()
        assert shown(canvas) == []
        # Any GIS shows what waits.
        assert [number for number, _ in on_disk(aside)] == [1, 2]
    press(canvas, Qt.Key.Key_1)
    controller.choose_annotations(layer)
    assert "back on the map" in controller.iface.bar.pop()
    assert len(shown(canvas)) == 2
    qtbot_wait(lambda: layer.featureCount() == count + 2)
    assert sorted(number for number, _ in on_disk(path)) == [1] * (count + 1) + [2]
    assert not aside.exists()


def test_a_project_closed_while_the_file_is_held_loses_no_polygon(brush, qtbot_wait, tmp_path):
    controller, tools, canvas = brush
    path, project = Path(path_of(controller)), controller.project
    count = controller.annotation_layer().featureCount()
    assert project.write()
    with held(str(path)):
        stroke(canvas, 100)
        tools.erase.trigger()
        drag(canvas, (X + 150, Y - 400), (X + 150, Y - 500))
        project.clear()
        assert "unsaved.gpkg" in controller.iface.bar.pop()
    assert project.read(str(tmp_path / "work.qgz"))
    qtbot_wait(lambda: len(on_disk(path)) == count + 2)  # a stroke in two halves
    assert not list(path.parent.glob("*unsaved*"))


def test_strokes_that_wait_outlive_a_crash(brush):
    controller, _, canvas = brush
    layer = controller.annotation_layer()
    with held(path_of(controller)):
        stroke(canvas, 100)
        press(canvas, Qt.Key.Key_Z, CONTROL)
        assert not list(Path(path_of(controller)).parent.glob("*unsaved*"))
        stroke(canvas, 300)
        # Nobody says goodbye to this one.
        other = AnnotationSession()
        other.set_layer(layer, controller.state.class_field)
        (found,) = other.waiting.strokes
        assert found.item == controller.state.classes[0]
        assert found.shape.area() == pytest.approx(shown(canvas)[0].asGeometry().area())
        other.aside.leave()


def test_without_a_place_beside_the_layer_the_project_has_one(brush):
    controller, _, canvas = brush
    path = Path(path_of(controller))
    path.with_name("annotations-unsaved.gpkg").mkdir()
    with held(str(path)):
        stroke(canvas, 100)
        controller.choose_annotations(None)
    (there,) = path.parents[1].glob("*-unsaved.gpkg")
    assert str(there) in controller.iface.bar.pop()
    assert len(on_disk(there)) == 1


def test_of_a_file_put_aside_by_somebody_else_only_what_makes_sense_is_taken(brush):
    controller, _, _ = brush
    layer = controller.annotation_layer()
    path = Path(path_of(controller))
    aside = path.with_name("annotations-unsaved.gpkg")
    aside.write_bytes(b"no GeoPackage")
    assert take_back(layer, [aside]) == []
    strange = Stroke(shown_square(), layer.crs(), ClassSpec(900, "x", "url(evil)"))
    assert put_aside([strange], layer, [aside]) == aside
    ((shape, _, item, day, erases),) = take_back(layer, [aside])
    assert (item, day, erases) == (None, None, False)
    assert shape.area() == pytest.approx(100)


def shown_square() -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(X, Y, X + 10, Y + 10))


def test_a_training_tells_what_still_waits_and_writes_what_no_longer_must(desk, tmp_path):
    desk.add_scene(tmp_path)
    desk.draw_two_classes()
    controller = desk.controller
    count = controller.annotation_layer().featureCount()
    with held(path_of(controller)):
        polygon(desk.iface.canvas, (X + 300, Y - 100), (X + 350, Y - 100), (X + 350, Y - 150))
        desk.iface.bar.messages.clear()
        desk.click("landbrushTrain")
        told = " ".join(desk.iface.bar.messages)
        assert "another program holds its file. Strokes that wait on the map for it, and are not learnt: 1." in told
        assert len(controller.session.waiting.strokes) == 1
        desk.click("landbrushStop")
    desk.iface.bar.messages.clear()
    desk.click("landbrushTrain")
    # At once, not when the next try would have come.
    assert controller.annotation_layer().featureCount() == count + 1
    assert "not learnt" not in " ".join(desk.iface.bar.messages)
