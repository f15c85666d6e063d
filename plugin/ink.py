"""What our own drawings are drawn in: the theme's colour of words, more or less faint."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget


class Ink:
    """The colour of words on a widget that draws itself; to be asked for while it does, as themes change.

    QGIS's dark themes are style sheets: they colour labels, and leave the palette of other widgets as it was.
    """

    def __init__(self, widget: QWidget) -> None:
        self._label = QLabel(widget)
        self._label.hide()

    def color(self) -> QColor:
        self._label.ensurePolished()
        return self._label.palette().color(QPalette.ColorRole.WindowText)


def faint(color: QColor, alpha: int) -> QColor:
    """A colour that lets through what lies beneath; `alpha` from 0 (all of it) to 255."""
    thin = QColor(color)
    thin.setAlpha(alpha)
    return thin
