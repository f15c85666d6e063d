"""A pixel over the dates: its values above, its classes below, on one time axis. Drawn without a plotting library."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...core.job import ClassSpec
from ..figures import decimals, significant
from ..i18n import tr
from ..ink import Ink, faint
from .axis import Axis
from .pixel_reader import Found

_RAW, _FILLED = QColor("#4477aa"), QColor("#cc8822")
_DOT = 2.6
#: Of 255: what was not observed is there to be seen, and no more.
_FAINT = 110


class PixelPlot(QWidget):
    """Values of a band (dots where observed, orange where filled) and what the maps say.

    The scale is that of these; values that were not observed are faint circles, or arrows at the border beyond it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landbrushPixelPlot")
        self.setAccessibleName(tr("A pixel over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.found = Found()
        self.classes: list[ClassSpec] = []
        self.date: str | None = None
        self._ink = Ink(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, round(7 * self.fontMetrics().height() + 40))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(140, self.sizeHint().height())

    def show_found(self, found: Found, classes: Sequence[ClassSpec], date: str | None) -> None:
        """Show these values, with this date marked; probabilities are of the classes in order of their ids."""
        self.found, self.classes, self.date = found, sorted(classes, key=lambda item: item.id), date
        self.setAccessibleDescription(self.text_of(date) if date else "")
        self.update()

    def dates(self) -> list[str]:
        """All dates of which anything is known."""
        found = self.found
        return sorted(
            {x[0] for part in (found.raw, found.inpainted, found.segmentation, found.probabilities) for x in part}
        )

    def text_of(self, date: str) -> str:
        """All that is known of one date, in lines."""
        told = [date]
        for day, value, seen in self.found.raw:
            if day == date:
                told.append(
                    (tr("value {value:g}") if seen else tr("value {value:g}, not observed")).format(value=value)
                )
        told += [tr("filled {value:g}").format(value=value) for day, value in self.found.inpainted if day == date]
        names = {item.id: item.name for item in self.classes}
        told += [names.get(number, str(number)) for day, number in self.found.segmentation if day == date]
        for day, shares in self.found.probabilities:
            if day == date:
                told += [
                    f"{item.name} {100 * share:.0f} %"
                    for item, share in sorted(zip(self.classes, shares), key=lambda pair: -pair[1])[:3]
                ]
        return "\n".join(told)

    # --- drawing ----------------------------------------------------------------------------------------------

    def _boxes(self) -> tuple[QRectF, QRectF]:
        """Where the values are, and where the classes."""
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        left = max((metrics.horizontalAdvance(text) for text in (*self._ends(), "100 %")), default=0) + 6
        width = max(self.width() - left - 6, 1.0)
        has_classes = bool(self.found.probabilities or self.found.segmentation)
        low = (2.4 * line if self.found.probabilities else 0.9 * line) if has_classes else 0
        # Both have words at their ends where there are probabilities.
        gap = (line if self.found.probabilities else 6) if has_classes else 0
        top = 0.6 * line
        high = max(self.height() - top - line - 8 - low - gap, 1.0)
        values = QRectF(left, top, width, high)
        return values, QRectF(left, values.bottom() + gap, width, low)

    def _range(self) -> tuple[float, float]:
        """Of what was observed or filled: a bright cloud would press all else flat."""
        values = [value for _, value, seen in self.found.raw if seen] + [value for _, value in self.found.inpainted]
        values = values or [value for _, value, _ in self.found.raw]
        low, high = min(values, default=0.0), max(values, default=1.0)
        room = 0.06 * (high - low) or abs(high) * 0.05 or 1.0
        return low - room, high + room

    def _ends(self) -> tuple[str, str]:
        low, high = self._range()
        return _number(low), _number(high)

    def _axis(self) -> Axis | None:
        dates = self.dates()
        box = self._boxes()[0]
        return Axis(dates, box.left() + 4, box.width() - 8) if dates else None

    def paintEvent(self, _event) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink.color()
        axis = self._axis()
        if axis is None:
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("no values here"))
        else:
            self._draw(painter, axis, ink)
        painter.end()

    def _draw(self, painter: QPainter, axis: Axis, ink: QColor) -> None:
        values, classes = self._boxes()
        self._draw_frame(painter, axis, values, classes, ink)
        if self.date is not None and self.date in self.dates():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            x = axis.x(self.date)
            painter.drawLine(QPointF(x, values.top()), QPointF(x, max(classes.bottom(), values.bottom())))
        low, high = self._range()

        def at(date: str, value: float) -> QPointF:
            share = min(max((value - low) / (high - low), 0.0), 1.0)
            return QPointF(axis.x(date), values.bottom() - values.height() * share)

        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_FILLED, 1.4, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF([at(*item) for item in self.found.inpainted]))
        painter.setPen(QPen(_RAW, 1.4))
        painter.drawPolyline(QPolygonF([at(date, value) for date, value, seen in self.found.raw if seen]))
        seen_on = {date for date, _, seen in self.found.raw if seen}
        painter.setPen(QPen(_FILLED, 1.4))
        for date, value in self.found.inpainted:
            # Where it was observed, what is "filled" is the observation itself.
            if date not in seen_on:
                painter.drawRect(QRectF(at(date, value) - QPointF(_DOT, _DOT), at(date, value) + QPointF(_DOT, _DOT)))
        for date, value, seen in self.found.raw:
            self._draw_value(painter, at(date, value), seen, (value > high) - (value < low))
        if self.found.probabilities:
            self._draw_probabilities(painter, axis, classes)
        else:
            self._draw_classes(painter, axis, classes)

    @staticmethod
    def _draw_value(painter: QPainter, place: QPointF, seen: bool, beyond: int) -> None:
        """A dot; faint, and an arrow where it lies above or below what is shown, if it was not observed."""
        if seen:
            painter.setPen(QPen(_RAW, 1))
            painter.setBrush(_RAW)
            painter.drawEllipse(place, _DOT, _DOT)
            return
        painter.setPen(QPen(faint(_RAW, _FAINT), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not beyond:
            painter.drawEllipse(place, _DOT, _DOT)
            return
        tip, foot = place + QPointF(0, -beyond * 1.5), place + QPointF(0, beyond * 3.5)
        painter.drawPolyline(QPolygonF([foot - QPointF(_DOT, 0), tip, foot + QPointF(_DOT, 0)]))

    def _draw_frame(self, painter: QPainter, axis: Axis, values: QRectF, classes: QRectF, ink: QColor) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        lines, dim = faint(ink, 50), faint(ink, 160)
        boxes = [values, classes] if self.found.probabilities else [values]
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for box, ends in zip(boxes, (self._ends(), ("0 %", "100 %"))):
            for y, text in ((box.bottom(), ends[0]), (box.top(), ends[1])):
                painter.setPen(QPen(lines, 1))
                painter.drawLine(QPointF(box.left(), round(y) + 0.5), QPointF(box.right(), round(y) + 0.5))
                painter.setPen(dim)
                painter.drawText(QRectF(0, y - line / 2, box.left() - 4, line), right, text)
        bottom = max(classes.bottom(), values.bottom())
        end = -1e9
        for date, text in axis.labels(
            metrics.horizontalAdvance("2020-00") + 14, metrics.horizontalAdvance("2020") + 10
        ):
            wide = metrics.horizontalAdvance(text)
            x = min(max(axis.x(date) - wide / 2, 0), self.width() - wide)
            painter.setPen(QPen(lines, 1))
            painter.drawLine(QPointF(axis.x(date), values.top()), QPointF(axis.x(date), bottom + 3))
            if x > end + 4:
                painter.setPen(dim)
                painter.drawText(QRectF(x, bottom + 4, wide + 1, line), Qt.AlignmentFlag.AlignLeft, text)
                end = x + wide

    def _draw_probabilities(self, painter: QPainter, axis: Axis, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, item in enumerate(self.classes):
            points = [
                QPointF(axis.x(date), box.bottom() - box.height() * shares[place])
                for date, shares in self.found.probabilities
                if place < len(shares)
            ]
            painter.setPen(QPen(QColor(item.color), 1.8))
            painter.drawPolyline(QPolygonF(points))
            if len(points) == 1:
                painter.drawEllipse(points[0], 1, 1)

    def _draw_classes(self, painter: QPainter, axis: Axis, box: QRectF) -> None:
        """Each date's class as a block that lasts until the next one's."""
        colors = {item.id: QColor(item.color) for item in self.classes}
        places = [axis.x(date) for date, _ in self.found.segmentation]
        painter.setPen(Qt.PenStyle.NoPen)
        for (_, number), x, after in zip(self.found.segmentation, places, [*places[1:], box.right()]):
            painter.setBrush(colors.get(number, QColor("#888888")))
            painter.drawRect(QRectF(x, box.top(), max(after - x, 2.0), box.height()))

    def date_at(self, x: float) -> str | None:
        """The date nearest to a place on the axis."""
        axis = self._axis()
        return min(self.dates(), key=lambda date: abs(axis.x(date) - x)) if axis is not None else None

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            date = self.date_at(event.pos().x())
            if date is not None:
                QToolTip.showText(event.globalPos(), self.text_of(date), self)
                return True
        return super().event(event)


def _number(value: float) -> str:
    """A value in few letters."""
    return decimals(value, 0) if abs(value) >= 100 else significant(value, 3)
