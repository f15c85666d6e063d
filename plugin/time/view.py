"""The date in view: the timeline picks it, QGIS's temporal controller may, and map, images and polygons follow."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsInterval, QgsProject, QgsRasterLayer, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..compat import IRREGULAR_STEP, NAVIGATION_OFF
from ..project_state import SeriesRow
from . import spans


class DateView(QObject):
    """Which date of a series the map shows.

    Signals:
        changed: Another date is in view, or all are.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._rows: list[SeriesRow] = []
        self._dates: list[str] = []
        self._is_ready = False
        self.date: str | None = None
        canvas.temporalRangeChanged.connect(self._range_changed)

    def close(self) -> None:
        """Let go of the map; it shows all dates again."""
        self._canvas.temporalRangeChanged.disconnect(self._range_changed)
        if self.date is not None and self._navigator() is None:
            self._canvas.setTemporalRange(spans.always())

    def set_series(self, rows: Sequence[SeriesRow], project: QgsProject) -> None:
        """These are the dates there are now, dropped ones too; with fewer than two there is nothing to choose."""
        dates = sorted({row.date for row in rows if row.date})
        before = {row.layer_id for row in self._rows}
        self._rows, old, self._dates = list(rows), self._dates, dates
        for layer_id in before - {row.layer_id for row in rows}:
            layer = project.mapLayer(layer_id)
            if isinstance(layer, QgsRasterLayer):
                spans.free_image(layer)
        if self.date is None:
            return
        if self.date not in dates or len(dates) < 2:
            self.pick(None, project)
        elif dates != old:
            self.pick(self.date, project)

    def pick(self, date: str | None, project: QgsProject) -> None:
        """Show this date, or all of them."""
        if date is not None:
            self._spread(date, project)
        chosen = spans.always() if date is None else spans.span(date, self._dates)
        navigator = self._navigator()
        if navigator is not None and date is None:
            navigator.setNavigationMode(NAVIGATION_OFF)
        elif navigator is not None:
            # The controller would take back what the map is told beside it.
            if navigator.navigationMode() == navigator.NavigationMode.Animated:
                navigator.setCurrentFrameNumber(navigator.findBestFrameNumberForFrameStart(chosen.begin()))
            else:
                navigator.setTemporalExtents(chosen)
        self._canvas.setTemporalRange(chosen)
        self._set(date)

    def settle(self, dates: Sequence[str | None], project: QgsProject) -> None:
        """Show the last of these dates where all are shown: layers of many dates on top of each other tell nothing."""
        known = sorted({date for date in dates if date in self._dates})
        if len(known) > 1:
            self._ready_controller()
        if self.date is None and len(known) > 1:
            self.pick(known[-1], project)

    def _spread(self, date: str, project: QgsProject) -> None:
        """Give the images of the series their spans, and let the one of `date` be seen."""
        for row in self._rows:
            layer = project.mapLayer(row.layer_id)
            if not isinstance(layer, QgsRasterLayer):
                continue
            spans.span_image(layer, row.date, self._dates)
            node = project.layerTreeRoot().findLayer(layer.id())
            if row.date == date and node is not None and not node.isVisible():
                node.setItemVisibilityCheckedParentRecursive(True)

    def _ready_controller(self) -> None:
        """Let QGIS's temporal controller go from date to date; once, for then its steps are the user's."""
        found = self._canvas.temporalController()
        if self._is_ready or not isinstance(found, QgsTemporalNavigationObject) or self._navigator() is not None:
            return
        self._is_ready = True
        found.setAvailableTemporalRanges([spans.span(date, self._dates) for date in self._dates])
        found.setTemporalExtents(spans.whole_span(self._dates))
        found.setFrameDuration(QgsInterval(1, IRREGULAR_STEP))

    def _navigator(self) -> QgsTemporalNavigationObject | None:
        """QGIS's temporal controller, while it decides what the map shows."""
        found = self._canvas.temporalController()
        steers = isinstance(found, QgsTemporalNavigationObject) and found.navigationMode() != NAVIGATION_OFF
        return found if steers else None

    def _range_changed(self) -> None:
        shown = self._canvas.temporalRange()
        if len(self._dates) < 2 or not shown.begin().isValid() or not shown.end().isValid():
            self._set(None)
            return
        # An end may be where the next date begins, which then is not yet shown.
        last = max(shown.begin(), shown.end().addSecs(-1))
        self._set(spans.date_at(last, self._dates))

    def _set(self, date: str | None) -> None:
        if date != self.date:
            self.date = date
            self.changed.emit()
