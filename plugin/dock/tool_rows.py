"""The drawing tools with their names, in as many rows as the dock's width asks for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QWidget

from ..annotate.tools import DrawingTools
from .widgets import row, tool_button

_GAP = 2


class ToolRows(QWidget):
    """Words beside the icons: who has never seen them knows what "Draw" is, and not which picture means it."""

    def __init__(self, tools: DrawingTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = [
            tool_button(tools.draw, "landbrushDraw"),
            tool_button(tools.brush, "landbrushBrush"),
            tool_button(tools.superpixel, "landbrushSuperpixel"),
            tool_button(tools.wand, "landbrushWand"),
            tool_button(tools.erase, "landbrushErase"),
        ]
        for button in self._tools:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setParent(self)
        self._back = QWidget(self)
        self._back.setLayout(row(tool_button(tools.undo, "landbrushUndo"), tool_button(tools.redo, "landbrushRedo")))
        self._place()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As narrow as may be: rows are added rather than making the dock wider."""
        return QSize(60, self.height())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(260, self.height())

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        """One after another, as words are in a line; undo and redo at the right of the last."""
        room, back = self.width(), self._back.sizeHint()
        tall = max(item.sizeHint().height() for item in (*self._tools, self._back))
        x = y = 0
        for button in self._tools:
            wide = min(button.sizeHint().width(), room)
            x, y = _next(x, y, wide, room, tall)
            button.setGeometry(x, y, wide, tall)
            x += wide + _GAP
        x, y = _next(x, y, back.width(), room, tall)
        self._back.setGeometry(max(room - back.width(), 0), y, back.width(), tall)
        self.setFixedHeight(y + tall)


def _next(x: int, y: int, wide: int, room: int, tall: int) -> tuple[int, int]:
    """Where something so wide goes: on in this row, or to the beginning of the next."""
    return (x, y) if x == 0 or x + wide <= room else (0, y + tall + _GAP)
