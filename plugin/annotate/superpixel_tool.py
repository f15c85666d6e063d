"""Take pieces of like pixels by clicking or dragging over them."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt

from ...core.job import InputError
from ..i18n import in_words, tr
from .pick_tool import PickTool
from .regions import Segments
from .session import AnnotationSession
from .superpixels import Superpixels, Wanted


class SuperpixelTool(PickTool):
    """The pointer shows the piece beneath it; a click takes it, dragging takes many, with Ctrl they are taken away."""

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas, session)
        self.maker = Superpixels(self)
        self.maker.ready.connect(self._ready)
        self.maker.failed.connect(self._failed)
        self.segments: Segments | None = None
        self._chosen: dict[int, None] = {}
        self._last: tuple[float, float] | None = None
        self._pressed = False
        session.sizeChanged.connect(self._resized)

    def help_text(self) -> str:
        return tr("Click a piece, drag for more, Ctrl takes away. Size: [ ]; class: 1–9.")

    def close(self) -> None:
        self.maker.close()

    def deactivate(self) -> None:
        self._let_go()
        self.maker.drop()
        self.segments = None
        super().deactivate()

    def step_size(self, steps: int) -> None:
        self.session.step_size("superpixel", steps)

    def look_again(self) -> None:
        try:
            source, box = self.source()
        except InputError as error:
            self._failed(in_words(error))
            return
        self.maker.ask(Wanted(source, box, self.session.sizes["superpixel"]))
        if self.maker.busy:
            self.hint.emit(tr("Looking for superpixels…"))

    def view_moved(self) -> None:
        # What was begun for the view before is of no use now; what is there still holds.
        self.maker.drop()

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.segments is not None:
            self._pressed = True
            self._chosen, self._last = {}, None
            self._over(event.mapPoint())

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        self._over(event.mapPoint())

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton or not self._pressed:
            return
        self._over(event.mapPoint())
        shape = self.shape
        self._let_go()
        self.take(shape, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def canvasDoubleClickEvent(self, event) -> None:  # noqa: N802
        self.canvasPressEvent(event)

    def handle_key(self, key: int, modifiers) -> bool:
        if key == Qt.Key.Key_Escape:
            self._let_go()
            self.show_shape(QgsGeometry())
            return True
        return super().handle_key(key, modifiers)

    def _over(self, point) -> None:
        self._at = point
        place = self.place(point)
        if self.segments is None or place is None:
            return
        if self._pressed:
            here = self.segments.between(self._last or place, place)
            self._last = place
        else:
            here = [self.segments.at(*place)]
            if here == list(self._chosen):
                return  # outlined already
            self._chosen = {}
        if any(number not in self._chosen for number in here):
            self._chosen.update(dict.fromkeys(number for number in here if number))
            self.show_shape(self.segments.outline(self._chosen))

    def _let_go(self) -> None:
        self._pressed = False
        self._chosen, self._last = {}, None

    def _ready(self, segments: Segments) -> None:
        self.hint.emit(self.help_text())
        if segments is not self.segments:
            self.segments = segments
            self._let_go()
            self.shape = QgsGeometry()
        # The map may have another CRS now.
        self.show_shape(self.shape)
        if self._at is not None:
            self._over(self._at)

    def _failed(self, sentence: str) -> None:
        self.segments = None
        self._let_go()
        self.show_shape(QgsGeometry())
        self.hint.emit(sentence)

    def _resized(self, name: str, _value: float) -> None:
        if name == "superpixel" and self._canvas.mapTool() is self:
            self.maker.drop()
            self._settle.start()
