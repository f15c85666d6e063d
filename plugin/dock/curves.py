"""The live curves: loss, and accuracy on held-out polygons, drawn without a plotting library.

matplotlib takes a second to import and a megabyte of canvas; two polylines need neither.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..figures import decimals, significant
from ..i18n import tr
from ..points import Point, add_point

#: Told once, when it begins: how many steps there are at most in which held-out polygons are learnt.
_REFIT = "refit_steps"


class Curve:
    """One curve: what it is called, its colour, and its points."""

    def __init__(self, label: str, color: str, percent: bool = False) -> None:
        self.label = label
        self.color = QColor(color)
        self.percent = percent
        self.points: list[Point] = []

    def text(self, value: float) -> str:
        """A value as people write it."""
        return f"{decimals(100 * value, 1)} %" if self.percent else significant(value, 3)

    def short(self, value: float) -> str:
        """As `text`, where there is little room."""
        return f"{100 * value:.0f} %" if self.percent else significant(value, 2)


class CurvesWidget(QWidget):
    """Small plots, one above the other, with one axis of steps. Colours and fonts are the theme's.

    Loss and accuracy are always there; what only some methods tell has a third plot once it comes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = Curve(tr("Loss"), "#4477aa")
        self.accuracy = Curve(tr("Accuracy"), "#228833", percent=True)
        self.iou = Curve(tr("IoU"), "#cc8822", percent=True)
        self.more = {
            "rarest_class": Curve(tr("Rarest class"), "#aa3377"),
            "unlabelled_factor": Curve(tr("Weight of guesses"), "#66ccee"),
            "gap_error": Curve(tr("Error in gaps"), "#aa3377"),
            "gap_error_line": Curve(tr("of a straight line"), "#999999"),
            "r2": Curve(tr("R² of images"), "#66ccee"),
        }
        self._by_name = {
            "loss": self.loss,
            "val_accuracy": self.accuracy,
            "val_mean_iou": self.iou,
            **self.more,
        }
        #: The step from which on the held-out polygons are learnt too; none, or one.
        self.refit = Curve("", "#000000")
        # QGIS's dark themes are style sheets: they colour labels, and leave the palette of other widgets as it was.
        self._ink = QLabel(self)
        self._ink.hide()
        self.setObjectName("landbrushCurves")
        self.setAccessibleName(tr("Loss and held-out accuracy"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr(
                "Loss: how far the model is from the polygons it learns from (lower is better).\n"
                "Accuracy: share of right pixels in polygons kept aside, in percent.\n"
                "Dashed line: from here on the polygons kept aside are learnt too, in steps beyond those asked for.\n"
                "IoU: overlap of map and polygons divided by their union, the mean of all classes, in percent.\n"
                "Rarest class: how often the class that is rarest by this measure is guessed outside the polygons, in "
                "times of how often it is in them.\n"
                "Weight of guesses: halved whenever a class vanishes or polygons kept aside are mapped worse.\n"
                "Error in gaps: of pixels hidden on purpose, in standard deviations of a band, beside that of a "
                "straight line between the dates before and after.\n"
                "R² of images: how much of what varies in the images the model draws again; 1 is all."
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(260, round(self._plots() * (line * 2.5 + 60)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, self.sizeHint().height())

    def show_points(self, points: Mapping[str, Sequence[Point]]) -> None:
        """Show these in place of what is shown; names that are not shown are left out."""
        for name, curve in {**self._by_name, _REFIT: self.refit}.items():
            curve.points = list(points.get(name, ()))
        self._show()

    def add(self, step: int, values: dict) -> None:
        """Add the points of one `events.Metrics`; names that are not shown are left out."""
        for name, value in values.items():
            curve = self.refit if name == _REFIT else self._by_name.get(name)
            if curve is not None and isinstance(value, (int, float)):
                add_point(curve.points, step, float(value))
        self._show()

    def _plots(self) -> int:
        return 3 if any(curve.points for curve in self.more.values()) else 2

    def _show(self) -> None:
        last = [(curve, *curve.points[-1]) for curve in self._by_name.values() if curve.points]
        told = "; ".join(
            tr("{name} {value} at step {step}").format(name=curve.label, value=curve.text(value), step=step)
            for curve, step, value in last
        )
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def is_empty(self) -> bool:
        return not any(curve.points for curve in self._by_name.values())

    def paintEvent(self, _event) -> None:  # noqa: N802
        self._ink.ensurePolished()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plots = [[self.loss], [self.accuracy, self.iou]]
        more = [curve for curve in self.more.values() if curve.points]
        plots += [more] if more else []
        height = self.height() / len(plots)
        last = max((curve.points[-1][0] for curve in self._by_name.values() if curve.points), default=1)
        for number, curves in enumerate(plots):
            area = QRectF(0, number * height, self.width(), height)
            self._plot(painter, area, curves, last, number == len(plots) - 1)
        painter.end()

    def _plot(self, painter: QPainter, area: QRectF, curves: list[Curve], last: int, steps: bool) -> None:
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        text = self._ink.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlpha(45)
        dim = QColor(text)
        dim.setAlpha(150)
        low, high = self._range(curves)
        labels = [curves[0].text(high), curves[0].text(low)]
        left = max(metrics.horizontalAdvance(label) for label in [*labels, "100.0 %"]) + 6
        # Half a line between legend and axis: the topmost label stands centred on the axis's end.
        top = 1.5 * line + 5
        box = QRectF(left, area.top() + top, area.width() - left - 3, area.height() - top - line - 4)
        self._legend(painter, QRectF(4, area.top() + 1, area.width() - 7, line), curves, metrics, text)
        painter.setPen(QPen(faint, 1))
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
        for curve in reversed(curves):
            self._draw(painter, box, curve, last, low, high)

    def _steps(self, last: int) -> str:
        """What the axis ends with: those of the refit are not among the steps that were asked for."""
        before = self.refit.points[-1][0] if self.refit.points else last
        if before >= last:
            return tr("step {n}").format(n=last)
        return tr("step {n} + {more}").format(n=before, more=last - before)

    def _legend(
        self, painter: QPainter, row: QRectF, curves: list[Curve], metrics: QFontMetricsF, text: QColor
    ) -> None:
        x = row.left()
        labels = [f"{curve.label} {curve.text(curve.points[-1][1]) if curve.points else '–'}" for curve in curves]
        if sum(metrics.horizontalAdvance(label) + 25 for label in labels) - 12 > row.width():
            labels = [f"{curve.label} {curve.short(curve.points[-1][1]) if curve.points else '–'}" for curve in curves]
        for curve, label in zip(curves, labels):
            room = row.right() - x - 14
            if room < metrics.horizontalAdvance("mmmm"):
                return
            painter.setPen(QPen(curve.color, 2.5))
            painter.drawLine(QPointF(x, row.center().y()), QPointF(x + 9, row.center().y()))
            painter.setPen(text)
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(x + 13, row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += 13 + metrics.horizontalAdvance(shown) + 12

    def _range(self, curves: list[Curve]) -> tuple[float, float]:
        values = [value for curve in curves for _, value in curve.points]
        if curves[0].percent:
            # Accuracy is read against 100 %; the lower end follows in steps so that the axis does not tremble.
            return math.floor(min(values, default=0.0) * 10) / 10 if min(values, default=0.0) < 1 else 0.9, 1.0
        high = max(values, default=1.0)
        return 0.0, high * 1.05 if high > 0 else 1.0

    def _draw(self, painter: QPainter, box: QRectF, curve: Curve, last: int, low: float, high: float) -> None:
        if not curve.points:
            return
        span = (high - low) or 1.0
        points = [
            QPointF(box.left() + box.width() * step / max(last, 1), box.bottom() - box.height() * (value - low) / span)
            for step, value in curve.points
        ]
        painter.setPen(
            QPen(curve.color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(curve.color)
        painter.drawEllipse(points[-1], 2.8, 2.8)
