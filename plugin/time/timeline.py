"""The timeline: one bar a date, as high as what was observed of it; the rest is cloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QMenu, QSizePolicy, QToolTip, QWidget

from ..i18n import tr
from .axis import Axis

_EDGE = 7.0
_WIDEST, _NARROWEST = 9.0, 2.0


@dataclass(frozen=True)
class Bar:
    """One date.

    Attributes:
        row: Its place in the series.
        hidden: Share of its pixels that were not observed, 0–1; None while that is not known.
        used: It was not dropped.
    """

    row: int
    date: str
    title: str = ""
    hidden: float | None = None
    used: bool = True

    def text(self) -> str:
        """What there is to know, in a line."""
        told = [self.date]
        if self.hidden is not None:
            told.append(tr("{percent} % hidden").format(percent=percent(self.hidden)))
        if not self.used:
            told.append(tr("dropped"))
        return " · ".join(told)


def percent(share: float) -> str:
    """A share in percent: "0" and "100" only where it is exactly so."""
    number = round(100 * share)
    if number == 0 and share > 0:
        return "< 1"
    return "> 99" if number == 100 and share < 1 else str(number)


class Timeline(QWidget):
    """Bars along a time axis. The mouse or the arrow keys pick one, Space drops it or takes it back, Escape shows all.

    Signals:
        picked(object): The date to be shown; None = all.
        toggled(int): Drop this row of the series, or take it back.
    """

    picked = pyqtSignal(object)
    toggled = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landbrushTimeline")
        self.setAccessibleName(tr("Dates of the series"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars: list[Bar] = []
        self.date: str | None = None
        # QGIS's dark themes are style sheets: they colour labels, and leave the palette of other widgets as it was.
        self._ink = QLabel(self)
        self._ink.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, round(3.4 * self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self.sizeHint().height())

    def show_bars(self, bars: Sequence[Bar], date: str | None) -> None:
        """Show these dates, with this one in view."""
        self.bars = sorted(bars, key=lambda bar: bar.date)
        self.date = date
        self.setAccessibleDescription(self._told())
        self.update()

    def current(self) -> Bar | None:
        """The bar of the date in view; one that is used before one that was dropped."""
        found = [bar for bar in self.bars if bar.date == self.date]
        return min(found, key=lambda bar: not bar.used, default=None)

    def _told(self) -> str:
        bar = self.current()
        return bar.text() if bar is not None else tr("all dates are shown")

    # --- where things are -------------------------------------------------------------------------------------

    def _axis(self) -> Axis | None:
        if not self.bars:
            return None
        return Axis([bar.date for bar in self.bars], _EDGE, max(self.width() - 2 * _EDGE, 1))

    def _box(self) -> QRectF:
        """Where the bars stand."""
        line = QFontMetricsF(self.font()).height()
        return QRectF(0, 3, self.width(), self.height() - line - 12)

    def x_of(self, bar: Bar) -> float:
        """The middle of a bar."""
        axis = self._axis()
        return axis.x(bar.date) if axis is not None else 0.0

    def bar_at(self, x: float) -> Bar | None:
        """The bar nearest to a place on the axis; of those in one place, one that is used."""
        axis = self._axis()
        if axis is None:
            return None
        return min(self.bars, key=lambda bar: (round(abs(axis.x(bar.date) - x), 3), not bar.used))

    def _bar_width(self) -> float:
        # Half of what lies between two bars on the average: close ones may still touch.
        room = (self.width() - 2 * _EDGE) / max(len(self.bars) - 1, 1)
        return min(max(0.6 * room, _NARROWEST), _WIDEST)

    # --- drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, _event) -> None:  # noqa: N802
        self._ink.ensurePolished()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis()
        if axis is not None:
            self._draw(painter, axis)
        painter.end()

    def _draw(self, painter: QPainter, axis: Axis) -> None:
        ink = self._ink.palette().color(QPalette.ColorRole.WindowText)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        box, width = self._box(), self._bar_width()
        self._draw_axis(painter, axis, box, ink)
        # What is in view lies on top of its neighbours.
        for bar in sorted(self.bars, key=lambda bar: bar.date == self.date):
            self._draw_bar(painter, QRectF(axis.x(bar.date) - width / 2, box.top(), width, box.height()), bar, ink)
        chosen = self.current()
        if chosen is not None:
            x = axis.x(chosen.date)
            ring = QRectF(x - width / 2 - 2, box.top() - 2, width + 4, box.height() + 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(ring, 2, 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            tip = box.bottom() + 2
            painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - 4, tip + 6), QPointF(x + 4, tip + 6)]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_axis(self, painter: QPainter, axis: Axis, box: QRectF, ink: QColor) -> None:
        metrics = QFontMetricsF(self.font())
        faint, dim = QColor(ink), QColor(ink)
        faint.setAlpha(60)
        dim.setAlpha(170)
        y = box.bottom() + 0.5
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(_EDGE, y), QPointF(self.width() - _EDGE, y))
        end = -1e9
        for date, text in axis.labels(
            metrics.horizontalAdvance("2020-00") + 14, metrics.horizontalAdvance("2020") + 10
        ):
            x, wide = axis.x(date), metrics.horizontalAdvance(text)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
            left = min(max(x - wide / 2, 0), self.width() - wide)
            if left > end + 4:
                painter.setPen(dim)
                painter.drawText(QRectF(left, y + 7, wide + 1, metrics.height()), Qt.AlignmentFlag.AlignLeft, text)
                end = left + wide

    def _draw_bar(self, painter: QPainter, area: QRectF, bar: Bar, ink: QColor) -> None:
        cloud, faint = QColor(ink), QColor(ink)
        cloud.setAlpha(55)
        faint.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        if not bar.used:
            painter.setPen(QPen(faint, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawLine(area.bottomLeft(), area.topRight())
            return
        painter.setBrush(cloud)
        painter.drawRect(area)
        if bar.hidden is None:
            painter.setBrush(faint)
            painter.drawRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3))
            return
        seen = area.height() * (1 - bar.hidden)
        painter.setBrush(QColor("#3a8fb7"))
        painter.drawRect(QRectF(area.left(), area.bottom() - seen, area.width(), seen))

    # --- the hand ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event) -> None:  # noqa: N802
        bar = self.bar_at(event.pos().x())
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(bar.date)
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event) -> None:  # noqa: N802
        keyboard = event.reason() == event.Reason.Keyboard
        bar = self.current() if keyboard else self.bar_at(event.pos().x())
        if bar is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = tr("Drop {date}") if bar.used else tr("Take {date} back")
        drop = menu.addAction(text.format(date=bar.date))
        drop.triggered.connect(lambda: self.toggled.emit(bar.row))
        menu.addAction(tr("Show {date}").format(date=bar.date)).triggered.connect(lambda: self.picked.emit(bar.date))
        menu.addAction(tr("Show all dates")).triggered.connect(lambda: self.picked.emit(None))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event) -> None:  # noqa: N802
        key, bar = event.key(), self.current()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End) and self.bars:
            self._step(key)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and bar is not None:
            self.toggled.emit(bar.row)
        elif key == Qt.Key.Key_Escape and self.date is not None:
            self.picked.emit(None)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _step(self, key) -> None:
        dates = sorted({bar.date for bar in self.bars})
        if key == Qt.Key.Key_Home or (self.date is None and key == Qt.Key.Key_Right):
            place = 0
        elif key == Qt.Key.Key_End or self.date not in dates:
            place = len(dates) - 1
        else:
            place = dates.index(self.date) + (1 if key == Qt.Key.Key_Right else -1)
        self.picked.emit(dates[min(max(place, 0), len(dates) - 1)])

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos().x())
            if bar is not None:
                QToolTip.showText(event.globalPos(), f"{bar.text()}\n{bar.title}", self)
                return True
        return super().event(event)
