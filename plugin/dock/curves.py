"""The live curves of a training, drawn without a plotting library.

matplotlib takes a second to import and a megabyte of canvas; a few polylines need neither.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..i18n import tr
from ..ink import Ink, faint
from ..points import Point, add_point
from . import curve_pages
from .curve_pages import Curve, Plot

#: Told once, when it begins: how many steps there are at most in which held-out polygons are learnt.
_REFIT = "refit_steps"
#: Told of trainings that learn from polygons.
_MAPPING = ("supervised", "val_accuracy")
#: Of a legend: a curve's colour before its name, and the gap behind it, in pixels.
_MARK, _BETWEEN = 13, 12


class CurvesWidget(QWidget):
    """Small plots of one page, one above the other, with one axis of steps. Colours and fonts are the theme's.

    Loss and accuracy have a page always; what only some methods tell has others once it comes.
    """

    #: There is more to look at than before, or less; or something else is looked at.
    pagesChanged = pyqtSignal()  # noqa: N815 (Qt's style)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = curve_pages.pages()
        self._chosen: str | None = None
        self._mapping = False
        self._told: tuple[str, list[str]] = ("", [])
        #: The step from which on the held-out polygons are learnt too; none, or one.
        self.refit = Curve("", "#000000")
        self._ink = Ink(self)
        self.setObjectName("landbrushCurves")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show()

    def curve(self, name: str) -> Curve:
        """The curve of the numbers of that name.

        Raises:
            KeyError: No page shows them.
        """
        for page in self.pages.values():
            found = page.curve(name)
            if found is not None:
                return found
        raise KeyError(name)

    def offered(self) -> list[str]:
        """Names of the pages that there is anything on; the first one is always there."""
        first, *others = self.pages
        return [first, *(name for name in others if not self.pages[name].is_empty())]

    def page(self) -> str:
        """Which page is shown: the one chosen, else the first; of a training from images alone the one of these."""
        offered = self.offered()
        if self._chosen in offered:
            return self._chosen
        return "image" if "image" in offered and not self._mapping else offered[0]

    def choose(self, name: str) -> None:
        """Show a page from now on, in this training and the next."""
        self._chosen = name
        self._show()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(260, round(sum(self._heights())))

    def _heights(self) -> list[float]:
        """Of the plots, in pixels: legends that are too long for the width have more rows."""
        line = QFontMetricsF(self.font()).height()
        return [(1.5 + len(self._legend(plot.labelled()))) * line + 60 for plot in self._plots()]

    def resizeEvent(self, event) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, self.sizeHint().height())

    def show_points(self, points: Mapping[str, Sequence[Point]]) -> None:
        """Show these in place of what is shown; names that are not shown are left out."""
        curve_pages.clear(self.pages, points)
        self.refit.points = list(points.get(_REFIT, ()))
        self._mapping = any(points.get(name) for name in _MAPPING)
        self._show()

    def add(self, step: int, values: dict) -> None:
        """Add the points of one `events.Metrics`; names that are not shown are left out."""
        for name, value in values.items():
            if not isinstance(value, (int, float)):
                continue
            if name == _REFIT:
                add_point(self.refit.points, step, float(value))
            else:
                curve_pages.add(self.pages, step, name, float(value))
        self._mapping = self._mapping or any(name in values for name in _MAPPING)
        self._show()

    def _plots(self) -> list[Plot]:
        return [plot for plot in self.pages[self.page()].plots if plot.always or plot.labelled()]

    def _show(self) -> None:
        told = self.page(), self.offered()
        page = self.pages[told[0]]
        self.setToolTip(page.tip)
        self.setAccessibleName(page.title)
        last = [(curve, *curve.points[-1]) for curve in page.curves() if curve.points]
        words = "; ".join(
            tr("{name} {value} at step {step}").format(name=curve.label, value=curve.text(value), step=step)
            for curve, step, value in last
        )
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()
        if told != self._told:
            self._told = told
            self.pagesChanged.emit()

    def is_empty(self) -> bool:
        return all(page.is_empty() for page in self.pages.values())

    def paintEvent(self, _event) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plots = self._plots()
        heights = self._heights()
        stretch, top = self.height() / max(sum(heights), 1.0), 0.0
        # The steps of all pages: an axis that changes with the page would look like another training.
        shown = [curve for page in self.pages.values() for curve in page.curves()]
        last = max((curve.points[-1][0] for curve in shown if curve.points), default=1)
        for number, (plot, height) in enumerate(zip(plots, heights)):
            area = QRectF(0, top, self.width(), stretch * height)
            self._plot(painter, area, plot, last, number == len(plots) - 1)
            top += stretch * height
        painter.end()

    def _plot(self, painter: QPainter, area: QRectF, plot: Plot, last: int, steps: bool) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        text = self._ink.color()
        dim = faint(text, 150)
        curves = plot.labelled()
        low, high = _range(plot)
        labels = [curves[0].text(high), curves[0].text(low)] if curves else ["", ""]
        left = max(metrics.horizontalAdvance(label) for label in [*labels, "100.0 %"]) + 6
        # Half a line between legend and axis: the topmost label stands centred on the axis's end.
        legend = self._legend(curves)
        top = (len(legend) + 0.5) * line + 5
        box = QRectF(left, area.top() + top, area.width() - left - 3, area.height() - top - line - 4)
        for number, words in enumerate(legend):
            self._words(painter, QRectF(4, area.top() + 1 + number * line, area.width() - 7, line), words, text)
        painter.setPen(QPen(faint(text, 45), 1))
        for share in (0.0, 0.5, 1.0):
            y = round(box.bottom() - share * box.height()) + 0.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(dim)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, box.top() - line / 2, left - 5, line), right, labels[0])
        painter.drawText(QRectF(0, box.bottom() - line / 2, left - 5, line), right, labels[1])
        if steps:
            below = QRectF(box.left(), box.bottom() + 2, box.width(), line)
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._steps(last))
        begun = self.refit.points[-1][0] if self.refit.points else last
        if begun < last:
            x = round(box.left() + box.width() * begun / last) + 0.5
            painter.setPen(QPen(dim, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.save()
        # What the axis leaves out, as the first steps of a likelihood, ends at its border.
        painter.setClipRect(box.adjusted(-3, -3, 3, 3))
        for curve in plot.behind():
            self._draw(painter, box, curve, last, (low, high), thin=curve not in curves)
        for curve in reversed(curves):
            self._draw(painter, box, curve, last, (low, high))
        painter.restore()

    def _steps(self, last: int) -> str:
        """What the axis ends with: those of the refit are not among the steps that were asked for."""
        before = self.refit.points[-1][0] if self.refit.points else last
        if before >= last:
            return tr("step {n}").format(n=last)
        return tr("step {n} + {more}").format(n=before, more=last - before)

    def _legend(self, curves: list[Curve]) -> list[list[tuple[Curve, str]]]:
        """The curves' names with their last values, in as many rows as they need."""
        long, short = (
            self._rows([(curve, _last(curve, text(curve))) for curve in curves])
            for text in (lambda curve: curve.text, lambda curve: curve.short)
        )
        return long if len(long) <= len(short) else short

    def _rows(self, words: list[tuple[Curve, str]]) -> list[list[tuple[Curve, str]]]:
        metrics = QFontMetricsF(self.font())
        rows: list[list[tuple[Curve, str]]] = []
        left = 0.0
        for curve, text in words:
            wide = metrics.horizontalAdvance(text) + _MARK
            if not rows or wide > left:
                rows.append([])
                left = self.width() - 7.0
            rows[-1].append((curve, text))
            left -= wide + _BETWEEN
        return rows

    def _words(self, painter: QPainter, row: QRectF, words: list[tuple[Curve, str]], text: QColor) -> None:
        metrics = QFontMetricsF(self.font())
        x = row.left()
        for curve, label in words:
            room = row.right() - x - _MARK
            painter.setPen(QPen(curve.color, 2.5))
            painter.drawLine(QPointF(x, row.center().y()), QPointF(x + 9, row.center().y()))
            painter.setPen(text)
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(x + _MARK, row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += _MARK + metrics.horizontalAdvance(shown) + _BETWEEN

    def _draw(
        self, painter: QPainter, box: QRectF, curve: Curve, last: int, ends: tuple[float, float], thin: bool = False
    ) -> None:
        if not curve.points:
            return
        low, high = ends
        span = (high - low) or 1.0
        points = [
            QPointF(box.left() + box.width() * step / max(last, 1), box.bottom() - box.height() * (value - low) / span)
            for step, value in curve.points
        ]
        color = faint(curve.color, 110) if thin else curve.color
        width = 0.8 if thin else 1.6
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if thin:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(points[-1], 2.8, 2.8)


def _last(curve: Curve, text: Callable[[float], str]) -> str:
    return f"{curve.label} {text(curve.points[-1][1]) if curve.points else '–'}"


def _range(plot: Plot) -> tuple[float, float]:
    """Ends of a plot's axis."""
    curves = [*plot.labelled(), *plot.behind()]
    values = [value for curve in curves for _, value in curve.points]
    least, most = min(values, default=0.0), max(values, default=1.0)
    if plot.low is None and plot.high is not None:
        # Accuracy is read against 100 %; the lower end follows in steps so that the axis does not tremble.
        return math.floor(least * 10) / 10 if least < 1 else 0.9, plot.high
    if plot.low is None:
        # A likelihood begins far below all that it ever is again.
        later = [value for curve in curves for _, value in curve.points[len(curve.points) // 5 :]]
        least = min(later, default=0.0)
        room = 0.05 * (most - least) or 1.0
        return least - room, most + room
    high = plot.high if plot.high is not None else (most * 1.05 if most > 0 else 1.0)
    # Below nothing: an R² may be, as long as a band is drawn worse than its mean.
    return plot.low, high
