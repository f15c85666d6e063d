"""Another program holds the file of the polygons: nothing that is drawn is lost, and QGIS does not stand still."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from desk import CONTROL, SQUARE, X, Y, areas, drag, on_disk, path_of, polygon, press
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt

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


def test_it_is_said_when_what_is_kept_goes_with_its_layer(brush):
    controller, _, canvas = brush
    with held(path_of(controller)):
        stroke(canvas, 100)
        controller.choose_annotations(None)
        assert "not saved" in controller.iface.bar.pop()
        assert shown(canvas) == []
