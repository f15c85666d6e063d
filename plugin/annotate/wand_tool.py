"""Take all that looks like the pixel under the pointer and hangs together with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt, QTimer

from ...core.job import InputError
from ..i18n import in_words, tr
from ..time.background import Background, Stale
from . import pixels
from .pick_tool import PickTool
from .regions import grow, polygonise, unlikeness
from .session import AnnotationSession

if TYPE_CHECKING:
    import numpy as np

#: Pixels that a region may grow over.
MOST_PIXELS = 1_000_000
#: The pointer rests so long before what it is over is looked at.
_REST_MS = 40
#: So many pixels of the screen are one percent of tolerance.
_DRAG = 4


@dataclass(frozen=True)
class Ask:
    """Grow from a place of the image's CRS."""

    source: pixels.Source
    box: pixels.Box
    place: tuple[float, float]
    tolerance: float


class Grower:
    """Grows regions in a thread; keeps the pixels, and how like they are, for the next question."""

    def __init__(self) -> None:
        self._source: pixels.Source | None = None
        self._window: pixels.Window | None = None
        self._values: np.ndarray | None = None
        self._seed: tuple[int, int] | None = None
        self._distance: np.ndarray | None = None

    def grow(self, ask: Ask, is_stale: Stale) -> Iterator[QgsGeometry | str]:
        """The region, empty over nodata and outside; or a sentence that says why there is none."""
        try:
            if not self._holds(ask):
                window = pixels.window_of(ask.source, ask.box, MOST_PIXELS, near=ask.place)
                self._window = self._values = None
                if window is not None:
                    self._values = pixels.read(ask.source, window)
                self._source, self._window, self._seed = ask.source, window, None
        except InputError as error:
            yield in_words(error)
            return
        window, values = self._window, self._values
        seed = window.pixel(*ask.place) if window is not None else None
        if seed is None or window is None or values is None or not (values[seed] >= 0).all() or is_stale():
            yield QgsGeometry()  # outside, or nodata
            return
        if seed != self._seed or self._distance is None:
            self._seed, self._distance = seed, unlikeness(values, *seed)
        mask = grow(self._distance, *seed, ask.tolerance)
        if not is_stale():
            yield polygonise(mask, window.transform)

    def _holds(self, ask: Ask) -> bool:
        """Whether the pixels read last serve for this place too: well inside, or as much as is in view."""
        window = self._window
        if window is None or ask.source != self._source:
            return False
        try:
            return window.contains(pixels.window_of(ask.source, ask.box, MOST_PIXELS) or window)
        except pixels.TooLarge:
            at = window.pixel(*ask.place)
            return at is not None and all(
                end / 4 <= place < end * 3 / 4 for place, end in zip(at, (window.height, window.width))
            )


class WandTool(PickTool):
    """The pointer shows what is like the pixel beneath it; a click takes it. Dragging first changes the tolerance."""

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas, session)
        self._grower = Grower()
        self._reader = Background(parent=self)
        self._reader.told.connect(self._told)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._pressed_at: QPoint | None = None
        self._before = 0.0
        self._take_next = False
        self._shown: Ask | None = None
        session.sizeChanged.connect(self._resized)

    def help_text(self) -> str:
        return tr("Click takes what is alike; drag up or [ ] for more. Esc: drop; class: 1–9.")

    def close(self) -> None:
        self._reader.close()

    def deactivate(self) -> None:
        self._drop()
        # The thread may still be at it: it keeps the old one until then.
        self._grower = Grower()
        super().deactivate()

    def step_size(self, steps: int) -> None:
        self.session.step_size("tolerance", steps)

    def look_again(self) -> None:
        if self._at is not None:
            self._ask()

    def view_moved(self) -> None:
        self._rest.stop()

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        if self._pressed_at is not None:
            up = self._pressed_at.y() - event.pos().y() + event.pos().x() - self._pressed_at.x()
            self.session.set_size("tolerance", round(self._before + up / _DRAG))
            return
        if not self._take_next:  # else what was clicked is still being looked for
            self._at = QgsPointXY(event.mapPoint())
            self._rest.start()

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._at = QgsPointXY(event.mapPoint())
            self._pressed_at, self._before = event.pos(), self.session.sizes["tolerance"]
            self._ask()

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        if self._shown is not None and self._shown == self._question():
            self._take()
        else:
            self._take_next = True
            self._ask()

    def canvasDoubleClickEvent(self, event) -> None:  # noqa: N802
        self.canvasPressEvent(event)

    def handle_key(self, key: int, modifiers) -> bool:
        if key == Qt.Key.Key_Escape:
            self._drop()
            self.show_shape(QgsGeometry())
            return True
        return super().handle_key(key, modifiers)

    def _question(self) -> Ask | None:
        place = self.place(self._at) if self._at is not None else None
        if place is None:
            return None
        try:
            return Ask(*self.source(), place, self.session.sizes["tolerance"])
        except InputError as error:
            self._failed(in_words(error))
            return None

    def _ask(self) -> None:
        self._rest.stop()
        question = self._question()
        if question is None:
            self._take_next = False
            self.show_shape(QgsGeometry())
            return
        grower = self._grower
        self._reader.ask(lambda is_stale: ((question, found) for found in grower.grow(question, is_stale)))

    def _told(self, number: int, answer: tuple[Ask, QgsGeometry | str]) -> None:
        if not self._reader.is_current(number):
            return
        self._shown, found = answer
        if isinstance(found, str):
            self._failed(found)
            return
        self.show_shape(found)
        if self._take_next:
            self._take()

    def _take(self) -> None:
        self._take_next = False
        self.take(self.shape)

    def _drop(self) -> None:
        self._rest.stop()
        self._reader.drop()
        self._pressed_at, self._take_next, self._shown = None, False, None

    def _failed(self, sentence: str) -> None:
        self._take_next = False
        self.hint.emit(sentence)

    def _resized(self, name: str, _value: float) -> None:
        if name == "tolerance" and self._canvas.mapTool() is self and self._at is not None:
            self._ask()
