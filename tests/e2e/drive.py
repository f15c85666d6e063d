"""Works a running QGIS as a person does, with the mouse on what is to be seen; runs inside QGIS (`qgis --code`).

A scenario is a generator. What it yields is waited for while QGIS's event loop runs on: `yield until(condition)`. Mouse
events go through the window, so that Qt itself finds the widget under the cursor: one that is covered, hidden or
scrolled away is not hit.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QLineEdit, QMessageBox, QWidget

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
POLL_MS = 10
#: A quiet machine needs a tenth of it; a busy one must not fail.
PATIENCE = 180.0


@dataclass
class until:  # noqa: N801 (reads as a word: `yield until(…)`)
    """What a scenario waits for."""

    condition: object
    what: str
    seconds: float = PATIENCE


class NotReached(AssertionError):
    """What was waited for did not come."""


class Heartbeat:
    """Ticks in QGIS's main thread; the longest pause between two is how long QGIS did not answer."""

    def __init__(self) -> None:
        self.ticks, self.longest = 0, 0.0
        self.began = self._last = time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self._tick)
        self.timer.start(20)

    def _tick(self) -> None:
        now = time.monotonic()
        self.ticks, self.longest, self._last = self.ticks + 1, max(self.longest, now - self._last), now

    def stop(self) -> dict:
        self.timer.stop()
        return {"ticks": self.ticks, "longest": self.longest, "seconds": time.monotonic() - self.began}


class Desk:
    """QGIS, Landbrush in it, and a hand on the mouse."""

    def __init__(self) -> None:
        self.folder = Path(os.environ["LANDBRUSH_E2E_FOLDER"])
        self.pictures = Path(os.environ["LANDBRUSH_SCREENSHOTS"])
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.canvas = self.iface.mapCanvas()
        self.clicks = 0
        self.notes: dict = {"errors": []}
        self._whole: dict[str, str] = {}
        self._listen_to_messages()
        sys.excepthook = self._exception

    # --- notes for the test -----------------------------------------------------------------------------------

    def note(self, key: str, value) -> None:
        """Tell the test something; it is in the file at once, for QGIS may be about to be killed."""
        self.notes[key] = value
        target = self.folder / "notes.json"
        beside = target.with_suffix(".part")
        beside.write_text(json.dumps(self.notes, indent=1, default=str), encoding="utf-8")
        os.replace(beside, target)

    def _exception(self, kind, error, trace) -> None:
        self.notes["errors"].append("".join(traceback.format_exception(kind, error, trace)))
        self.note("errors", self.notes["errors"])

    def picture(self, name: str) -> None:
        """What is on the screen now."""
        QApplication.processEvents()
        self.pictures.mkdir(parents=True, exist_ok=True)
        screen = self.window.screen() if hasattr(self.window, "screen") else QApplication.primaryScreen()
        screen.grabWindow(0).save(str(self.pictures / f"{name}.png"))

    # --- what there is ----------------------------------------------------------------------------------------

    @property
    def plugin(self):
        return qgis.utils.plugins["landbrush"]

    @property
    def state(self):
        return self.plugin.controller.state

    def widget(self, name: str) -> QWidget:
        """The visible widget of this object name."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        if len(found) != 1:
            raise NotReached(f"{len(found)} visible widgets are called {name}")
        return found[0]

    def is_visible(self, name: str) -> bool:
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def tool_button(self, name: str) -> QWidget:
        """The toolbar's button for this action."""
        return self.plugin.toolbar.widgetForAction(self.window.findChild(QAction, name))

    def layer(self, name: str):
        """The project's layer of this name; there must be one, not two."""
        (layer,) = QgsProject.instance().mapLayersByName(name)
        return layer

    def layer_names(self) -> list[str]:
        return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())

    def messages(self) -> list[str]:
        """What QGIS's message bar tells; of what it shows in short, the whole."""
        bar: QgsMessageBar = self.iface.messageBar()
        return [self._whole.get(item.text(), item.text()) for item in bar.items()]

    def message_on_top(self) -> str:
        """The message that is to be seen, as `messages`."""
        shown = self.iface.messageBar().currentItem().text()
        return self._whole.get(shown, shown)

    def _listen_to_messages(self) -> None:
        # QGIS keeps what is behind "Show more" to itself.
        from landbrush.plugin.controller import Controller

        push = Controller._push

        def remember(controller, text, level, seconds) -> None:
            push(controller, text, level, seconds)
            self._whole[self.iface.messageBar().currentItem().text()] = text

        Controller._push = remember

    def engines(self) -> list[int]:
        """Process ids of engines that QGIS has started and that are still there."""
        children: dict[int, list[int]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
                except OSError:
                    continue
                if state != "Z":
                    children.setdefault(int(parent), []).append(int(entry.name))
        mine, left = [], [os.getpid()]
        while left:
            below = children.get(left.pop(), [])
            mine, left = mine + below, left + below
        return [pid for pid in mine if b"launch.py" in _command_line(pid)]

    # --- the hand ---------------------------------------------------------------------------------------------

    def click(self, widget: QWidget | str, at: QPoint | None = None, double: bool = False, counts: bool = True) -> None:
        """Click on a widget (its middle), as long as nothing lies over it."""
        widget = self.widget(widget) if isinstance(widget, str) else widget
        if not widget.isEnabled():
            raise NotReached(f"{widget.objectName()} is greyed out")
        place = widget.rect().center() if at is None else at
        self._scroll_to(widget, place)
        hit = QApplication.widgetAt(widget.mapToGlobal(place))
        if hit is not widget and not widget.isAncestorOf(hit or self.window):
            raise NotReached(f"{widget.objectName()} is covered by {hit and (hit.objectName() or type(hit).__name__)}")
        press = QTest.mouseDClick if double else QTest.mouseClick
        press(*self._in_window(widget, place, LEFT))
        self.clicks += counts

    def _in_window(self, widget: QWidget, place: QPoint, button):
        window = widget.window()
        return window.windowHandle(), button, NO_KEY, widget.mapTo(window, place)

    def _scroll_to(self, widget: QWidget, place: QPoint | None = None) -> None:
        dock = self.plugin.dock
        if dock is not None and dock.scroll.isAncestorOf(widget):
            QApplication.processEvents()  # what was just shown or folded has its place only then
            dock.scroll.ensureWidgetVisible(widget, 0, 4)
            # A widget may be taller than the room there is.
            inside = widget.mapTo(dock.scroll.widget(), widget.rect().center() if place is None else place)
            dock.scroll.ensureVisible(inside.x(), inside.y(), 0, 12)
            QApplication.processEvents()

    def double_click_cell(self, row: int, column: int) -> QLineEdit:
        """Open a cell of the class table for writing."""
        table = self.widget("landbrushClasses")
        self._scroll_to(table)
        place = table.visualItemRect(table.item(row, column)).center()
        self.click(table.viewport(), place, counts=False)
        self.click(table.viewport(), place, double=True, counts=False)
        return self.editor(table)

    def editor(self, table) -> QLineEdit:
        editors = [e for e in table.viewport().findChildren(QLineEdit) if e.isVisible()]
        if len(editors) != 1:
            raise NotReached(f"{len(editors)} cells of the table are open for writing")
        return editors[0]

    def write(self, edit: QLineEdit, text: str) -> None:
        """Type over what stands in a line, and Enter."""
        edit.selectAll()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QApplication.processEvents()

    def choose(self, box: QComboBox | str, text: str) -> None:
        """Choose an entry of a combo box with the keyboard."""
        box = self.widget(box) if isinstance(box, str) else box
        self._scroll_to(box)
        for _ in range(box.count()):
            QTest.keyClick(box, Qt.Key.Key_Up)
        for _ in range(box.count()):
            if box.currentText() == text:
                return
            QTest.keyClick(box, Qt.Key.Key_Down)
        raise NotReached(f"{box.objectName()} does not offer {text}")

    def set_steps(self, steps: int) -> None:
        """Write the number of steps into the advanced options."""
        advanced = self.widget("landbrushAdvanced")
        if advanced.isCollapsed():
            # The box folds on a click on its title.
            self.click(advanced, QPoint(40, 10), counts=False)
        spin = self.widget("landbrushSteps")
        self._scroll_to(spin)
        self.write(spin.lineEdit(), str(steps))

    # --- on the map -------------------------------------------------------------------------------------------

    def place(self, x: float, y: float) -> QPoint:
        """Where map coordinates are on the canvas."""
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(point.x()), round(point.y()))

    def map_click(self, x: float, y: float, button=LEFT, keys=NO_KEY) -> None:
        window, button, _, spot = self._in_window(self.canvas.viewport(), self._seen(x, y), button)
        QTest.mouseMove(window, spot)
        QTest.mouseClick(window, button, keys, spot)

    def polygon(self, *corners: tuple[float, float]) -> None:
        """Click the corners (map coordinates), then the right button."""
        for x, y in corners:
            self.map_click(x, y)
        self.map_click(*corners[-1], button=RIGHT)

    def drag(self, *points: tuple[float, float]) -> None:
        """Press at the first place (map coordinates), move over the others in small steps, let go at the last."""
        spots = [self._in_window(self.canvas.viewport(), self._seen(*point), LEFT) for point in points]
        window = spots[0][0]
        QTest.mouseMove(window, spots[0][3])
        QTest.mousePress(*spots[0])
        here = self._pass_over(window, spots)
        QTest.mouseRelease(window, LEFT, NO_KEY, here)

    def press_and_move(self, *points: tuple[float, float]) -> None:
        """As `drag`, with the button still down."""
        spots = [self._in_window(self.canvas.viewport(), self._seen(*point), LEFT) for point in points]
        QTest.mouseMove(spots[0][0], spots[0][3])
        QTest.mousePress(*spots[0])
        self._pass_over(spots[0][0], spots)

    def move(self, x: float, y: float) -> None:
        """The pointer to a place of the map."""
        window, _, _, spot = self._in_window(self.canvas.viewport(), self._seen(x, y), LEFT)
        # The first of two, lest the pointer is there already and nothing moves.
        for place in (spot + QPoint(1, 1), spot):
            QTest.mouseMove(window, place)
        QApplication.processEvents()

    @staticmethod
    def _pass_over(window, spots) -> QPoint:
        here = spots[0][3]
        for *_, there in spots[1:]:
            for step in range(1, 9):
                QTest.mouseMove(window, here + (there - here) * (step / 8))
            here = there
        return here

    def key(self, key, keys=NO_KEY) -> None:
        """A key while the map has the focus."""
        QTest.keyClick(self.canvas, key, keys)

    def _seen(self, x: float, y: float) -> QPoint:
        place = self.place(x, y)
        viewport = self.canvas.viewport()
        if not viewport.rect().contains(place):
            raise NotReached(f"{x}, {y} is not on the screen")
        return place

    def colors(self, corner: tuple[float, float], other: tuple[float, float]) -> list[str]:
        """The colours that the map shows between two places (map coordinates)."""
        QApplication.processEvents()
        image = self.canvas.viewport().grab(QRect(self.place(*corner), self.place(*other)).normalized()).toImage()
        return [image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())]

    def settled(self) -> until:
        """The map is drawn."""
        QApplication.processEvents()
        # A refresh that was asked for begins a little later: the map counts as drawn when it has been idle for a while.
        idle: list[float] = []

        def is_idle() -> bool:
            if self.canvas.isDrawing():
                idle.clear()
                return False
            idle.append(time.monotonic())
            return idle[-1] - idle[0] > 0.15

        return until(is_idle, "the map to be drawn")

    # --- runs -------------------------------------------------------------------------------------------------

    def listen(self) -> list[tuple[str, str]]:
        """A list that the next end of a run is put into: how, and its sentence."""
        ends: list[tuple[str, str]] = []
        self.plugin.ensure_core()
        self.plugin.runs.ended.connect(lambda how, sentence: ends.append((how, sentence)))
        return ends

    def later(self, action) -> None:
        """Do what may open a dialog: outside this scenario, which goes on while the dialog waits for an answer."""
        QTimer.singleShot(0, action)

    def dialog(self) -> QMessageBox | None:
        """The question that QGIS asks."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        return found[0] if found else None

    def quit(self) -> None:
        """Close the window, nothing left to save."""
        QgsProject.instance().setDirty(False)
        self.later(self.window.close)


def _command_line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


class Play:
    """Runs a scenario step by step from a timer."""

    def __init__(self, scenario) -> None:
        self.desk = Desk()
        self.steps = scenario(self.desk)
        self.wait = until(lambda: "landbrush" in qgis.utils.plugins, "the plugin to be loaded")
        self.deadline = time.monotonic() + self.wait.seconds
        self.inside = False
        self.timer = QTimer()
        self.timer.timeout.connect(self.step)
        self.timer.start(POLL_MS)

    def step(self) -> None:
        # Mouse events process events: the timer may fire inside a step.
        if self.inside or self.steps is None:
            return
        self.inside = True
        try:
            self._step()
        except StopIteration:
            self._end("")
        except BaseException:
            self._end(traceback.format_exc())
        finally:
            self.inside = False

    def _step(self) -> None:
        if not self.wait.condition():
            if time.monotonic() < self.deadline:
                return
            self.steps.throw(NotReached(f"waited {self.wait.seconds:.0f} s in vain for {self.wait.what}"))
        self.wait = next(self.steps)
        self.deadline = time.monotonic() + self.wait.seconds

    def _end(self, trouble: str) -> None:
        self.steps = None
        self.timer.stop()
        self.desk.note("trouble", trouble)
        if trouble:
            self.desk.note("messages at the end", self.desk.messages())
            self.desk.picture(f"trouble-{self.desk.folder.name}")
            # Whatever state QGIS is in, the test must go on; what is told above is all it needs.
            QgsApplication.processEvents()
            os._exit(9)


_PLAYS: list[Play] = []


def play(scenario) -> None:
    """Run a scenario in this QGIS; its end is the test's: it closes QGIS itself."""
    desk_window = qgis.utils.iface.mainWindow()
    desk_window.setWindowState(Qt.WindowState.WindowNoState)
    desk_window.setGeometry(QRect(0, 0, 1600, 1000))
    _PLAYS.append(Play(scenario))
