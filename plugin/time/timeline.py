"""The timeline: one bar a date, as high as what was observed of it; the rest is cloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QMenu, QScrollBar, QSizePolicy, QToolTip, QWidget

from ..i18n import tr
from ..ink import Ink, faint
from .slots import LEAST, Slots

_EDGE = 7.0
_WIDEST = 12.0
#: How much a notch of the wheel, or a key, zooms.
_ZOOM = 1.25


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
            hidden = tr("{percent} % hidden").format(percent=percent(self.hidden))
            # No line begins with the sign.
            told.append(hidden.replace(" %", "\N{NO-BREAK SPACE}%"))
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
    """Bars side by side, in order of date.

    The mouse or the arrow keys pick one, Space drops it or takes it back, Escape shows all. More bars than there is
    room for are scrolled with the wheel; with Ctrl it zooms, as + and − do.

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
        self.setMouseTracking(True)
        self.bars: list[Bar] = []
        self.date: str | None = None
        self._pitch: float | None = None
        self._under: int | None = None
        self._scroll = QScrollBar(Qt.Orientation.Horizontal, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.valueChanged.connect(self.update)
        self._scroll.hide()
        self._ink = Ink(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        below = self._scroll.sizeHint().height() if self._scroll.isVisibleTo(self) else 0
        return QSize(240, round(3.4 * self.fontMetrics().height() + 14) + below)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self.sizeHint().height())

    def show_bars(self, bars: Sequence[Bar], date: str | None) -> None:
        """Show these dates, with this one in view."""
        moved = date != self.date or not self.bars
        self.bars = sorted(bars, key=lambda bar: bar.date)
        self.date = date
        self._under = None
        self.setAccessibleDescription(self._told())
        self._fit()
        if moved:
            self._show_chosen()
        self.update()

    def _show_chosen(self) -> None:
        chosen = self.current()
        if chosen is not None:
            self._scroll.setValue(round(self._slots().showing(self.bars.index(chosen))))

    def current(self) -> Bar | None:
        """The bar of the date in view; one that is used before one that was dropped."""
        found = [bar for bar in self.bars if bar.date == self.date]
        return min(found, key=lambda bar: not bar.used, default=None)

    def _told(self) -> str:
        bar = self.current()
        return bar.text() if bar is not None else tr("all dates are shown")

    # --- where things are -------------------------------------------------------------------------------------

    def _slots(self) -> Slots:
        width = max(self.width() - 2 * _EDGE, 1)
        return Slots([bar.date for bar in self.bars], _EDGE, width, self._pitch, self._scroll.value())

    def _fit(self) -> None:
        """Offer to scroll where not all bars are seen."""
        slots, before = self._slots(), self._scroll.isVisibleTo(self)
        self._scroll.setRange(0, round(slots.most))
        self._scroll.setPageStep(round(slots.width))
        self._scroll.setSingleStep(round(slots.pitch))
        self._scroll.setVisible(slots.most > 0.5)
        height = self._scroll.sizeHint().height()
        self._scroll.setGeometry(0, self.height() - height, self.width(), height)
        if before != self._scroll.isVisibleTo(self):
            self.updateGeometry()

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()
        self._show_chosen()

    def _box(self) -> QRectF:
        """Where the bars stand."""
        line = QFontMetricsF(self.font()).height()
        below = self._scroll.height() if self._scroll.isVisibleTo(self) else 0
        return QRectF(0, 3, self.width(), self.height() - line - 12 - below)

    def x_of(self, bar: Bar) -> float:
        """The middle of a bar."""
        return self._slots().x(self.bars.index(bar))

    def bar_at(self, x: float) -> Bar | None:
        """The bar at a place; the nearest beyond them all."""
        place = self._slots().at(x)
        return None if place is None else self.bars[place]

    # --- drawing ----------------------------------------------------------------------------------------------

    def paintEvent(self, _event) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.bars:
            self._draw(painter, self._slots())
        painter.end()

    def _draw(self, painter: QPainter, slots: Slots) -> None:
        ink = self._ink.color()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        box, width = self._box(), min(max(0.7 * slots.pitch, LEAST / 2), _WIDEST)
        self._draw_marks(painter, slots, box, ink)
        painter.setClipRect(QRectF(0, 0, self.width(), box.bottom() + 10))
        chosen = self.current()
        for place in slots.in_view():
            bar, x = self.bars[place], slots.x(place)
            if place == self._under:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(faint(accent, 70))
                painter.drawRect(QRectF(x - slots.pitch / 2, box.top() - 3, slots.pitch, box.height() + 3))
            self._draw_bar(painter, QRectF(x - width / 2, box.top(), width, box.height()), bar, ink)
            if bar is chosen:
                self._draw_ring(painter, QRectF(x - width / 2, box.top(), width, box.height()), accent)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    @staticmethod
    def _draw_ring(painter: QPainter, area: QRectF, accent: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        x, tip = area.center().x(), area.bottom() + 2
        painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - 4, tip + 6), QPointF(x + 4, tip + 6)]))

    def _draw_marks(self, painter: QPainter, slots: Slots, box: QRectF, ink: QColor) -> None:
        metrics, locale = QFontMetricsF(self.font()), QLocale()
        y = box.bottom() + 0.5
        painter.setPen(QPen(faint(ink, 60), 1))
        painter.drawLine(QPointF(_EDGE, y), QPointF(self.width() - _EDGE, y))
        short = QLocale.FormatType.ShortFormat
        for mark in slots.marks(metrics.horizontalAdvance, lambda month: locale.standaloneMonthName(month, short)):
            if mark.tick is not None and mark.tick >= _EDGE - 1:
                top = box.top() if mark.strong else y
                painter.setPen(QPen(faint(ink, 60), 1))
                painter.drawLine(QPointF(mark.tick, top), QPointF(mark.tick, y + 5))
            painter.setPen(faint(ink, 190 if mark.strong else 120))
            room = QRectF(mark.x, y + 7, metrics.horizontalAdvance(mark.text) + 1, metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, mark.text)

    def _draw_bar(self, painter: QPainter, area: QRectF, bar: Bar, ink: QColor) -> None:
        dim = faint(ink, 110)
        painter.setPen(Qt.PenStyle.NoPen)
        if not bar.used:
            painter.setPen(QPen(dim, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawLine(area.bottomLeft(), area.topRight())
            return
        painter.setBrush(faint(ink, 55))
        painter.drawRect(area)
        if bar.hidden is None:
            painter.setBrush(dim)
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

    def mouseMoveEvent(self, event) -> None:  # noqa: N802
        self._point(self._slots().at(event.pos().x()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event) -> None:  # noqa: N802
        self._point(None)
        super().leaveEvent(event)

    def _point(self, place: int | None) -> None:
        if place != self._under:
            self._under = place
            self.update()

    def wheelEvent(self, event) -> None:  # noqa: N802
        turned, exact = event.angleDelta(), event.pixelDelta()
        notches = (turned.y() or turned.x()) / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM**notches, event.position().x())
            event.accept()
            return
        before = self._scroll.value()
        pixels = exact.x() or exact.y() or notches * self.width() / 4
        self._scroll.setValue(round(before - pixels))
        self._point(None)
        # At either end the dock goes on scrolling.
        event.setAccepted(self._scroll.value() != before)

    def _zoom(self, factor: float, x: float) -> None:
        self._pitch, offset = self._slots().zoomed(factor, x)
        self._fit()
        self._scroll.setValue(round(offset))
        self.update()

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
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and self.bars:
            shown = self.x_of(bar) if bar is not None else self.width() / 2
            self._zoom(1 / _ZOOM if key == Qt.Key.Key_Minus else _ZOOM, shown)
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
