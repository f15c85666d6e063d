"""What the map tools share: the keys, the colours and the way back to the map they came from."""

from __future__ import annotations

import contextlib

from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..compat import POLYGON
from .session import AnnotationSession

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class AnnotationTool(QgsMapTool):
    """A map tool that edits an annotation session.

    While it is active and the map has the focus: 1–9 choose the class, [ and ] (or Shift and the wheel) change the
    tool's size, Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z brings back.

    Signals:
        hint(str): What the next click does, for the status bar.
    """

    hint = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas)
        self.session = session
        self._canvas = canvas

    def activate(self) -> None:
        super().activate()
        self._canvas.installEventFilter(self)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.classChanged.connect(self.refresh)
        self.session.brushChanged.connect(self.refresh)
        self.hint.emit(self.help_text())

    def deactivate(self) -> None:
        self._canvas.removeEventFilter(self)
        for signal in (self.session.classChanged, self.session.brushChanged):
            with contextlib.suppress(TypeError):  # QGIS may deactivate a tool that it never activated
                signal.disconnect(self.refresh)
        self.hint.emit("")
        super().deactivate()

    def help_text(self) -> str:
        """One line that says how to use the tool."""
        return ""

    def refresh(self, *_: object) -> None:
        """Show the current class and size."""

    def step_size(self, steps: int) -> None:
        """Make larger or smaller what this tool has a size of."""
        self.session.step_brush(steps)

    def close(self) -> None:
        """Let go of what works in the background; the tool is not used afterwards."""

    def handle_key(self, key: int, modifiers) -> bool:
        """What the key does in this tool; False when it means nothing here."""
        control = bool(modifiers & _CONTROL)
        if control and key == Qt.Key.Key_Z:
            return self.take_back() if not modifiers & _SHIFT else self.session.redo() or True
        if control and key == Qt.Key.Key_Y:
            return self.session.redo() or True
        if control:
            return False
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.session.choose(int(key) - int(Qt.Key.Key_1))
            return True
        if key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.step_size(1 if key == Qt.Key.Key_BracketRight else -1)
            return True
        return False

    def take_back(self) -> bool:
        """Ctrl+Z: the last change to the polygons."""
        self.session.undo()
        return True

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        # Shortcuts of QGIS's own (its undo above all) would win over the map tool unless claimed here.
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event.key(), event.modifiers()):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self.handle_key(event.key(), event.modifiers()):
            event.accept()
            return True
        return False

    def _is_ours(self, key: int, modifiers) -> bool:
        if modifiers & _CONTROL:
            return key in (Qt.Key.Key_Z, Qt.Key.Key_Y)
        plain = (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
        return key in plain or Qt.Key.Key_1 <= key <= Qt.Key.Key_9

    def wheelEvent(self, event) -> None:  # noqa: N802
        if not event.modifiers() & _SHIFT:
            event.ignore()
            return
        # With Shift, some systems report the wheel as a horizontal one.
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.step_size(1 if turn > 0 else -1)
        event.accept()

    def class_color(self) -> QColor:
        """The current class's colour."""
        item = self.session.current()
        return QColor(item.color if item else "#888888")

    def map_crs(self):
        """The CRS that map points are in."""
        return self._canvas.mapSettings().destinationCrs()

    def band(self, color: QColor, alpha: int = 60) -> QgsRubberBand:
        """A rubber band for an area."""
        band = QgsRubberBand(self._canvas, POLYGON)
        self.paint_band(band, color, alpha)
        return band

    @staticmethod
    def paint_band(band: QgsRubberBand, color: QColor, alpha: int = 60) -> None:
        """Give a rubber band the look of the polygon it becomes."""
        fill = QColor(color)
        fill.setAlpha(alpha)
        band.setFillColor(fill)
        band.setStrokeColor(color.lighter(125) if color.lightness() < 170 else color)
        band.setSecondaryStrokeColor(QColor(0, 0, 0, 110))
        band.setWidth(2)

    def drop_band(self, band: QgsRubberBand | None) -> None:
        """Take a rubber band off the map for good."""
        if band is not None:
            band.reset(POLYGON)
            self._canvas.scene().removeItem(band)
