"""When a layer of one date is shown: from its date until the next one's, so that the temporal controller plays them.

QGIS merges spans that touch, and keeps them by the second: each ends a second before the next begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..compat import FIXED_TIME, IRREGULAR_STEP

#: Marks image layers of the user's that were given their span here; what the user set stays as it is.
SPAN_PROPERTY = "landbrush/span"
#: So long lasts a date that is the only one; the last of several lasts as long as the one before.
_LONE_DAYS = 1


def moment(date: str) -> QDateTime:
    """Midnight at the beginning of a "YYYY-MM-DD", in UTC as QGIS keeps such times."""
    return QDateTime(QDate.fromString(date, "yyyy-MM-dd"), QTime(0, 0), Qt.TimeSpec.UTC)


def always() -> QgsDateTimeRange:
    """No limit in time."""
    return QgsDateTimeRange(QDateTime(), QDateTime())


def span(date: str, dates: Iterable[str | None]) -> QgsDateTimeRange:
    """From `date` until a second before the next among `dates`."""
    known = sorted({item for item in dates if item} | {date})
    place = known.index(date)
    begin = moment(date)
    if place + 1 < len(known):
        end = moment(known[place + 1])
    elif place:
        end = begin.addDays(moment(known[place - 1]).daysTo(begin))
    else:
        end = begin.addDays(_LONE_DAYS)
    return QgsDateTimeRange(begin, end.addSecs(-1))


def whole_span(dates: Iterable[str | None]) -> QgsDateTimeRange | None:
    """From the first date until the last one's end; None without dates."""
    known = sorted({item for item in dates if item})
    return QgsDateTimeRange(moment(known[0]), span(known[-1], known).end()) if known else None


def date_at(time: QDateTime, dates: Sequence[str]) -> str | None:
    """The latest of `dates` (in order) that is not after `time`; None before all of them."""
    place = bisect_right(list(dates), time.date().toString("yyyy-MM-dd"))
    return dates[place - 1] if place else None


def set_span(layer: QgsRasterLayer, date: str | None, dates: Iterable[str | None]) -> None:
    """Show `layer` during the span of its date; always, where it has none or there is no other."""
    properties = layer.temporalProperties()
    if not date or not {item for item in dates if item} - {date}:
        properties.setIsActive(False)
        return
    properties.setMode(FIXED_TIME)
    properties.setFixedTemporalRange(span(date, dates))
    properties.setIsActive(True)


def span_image(layer: QgsRasterLayer, date: str | None, dates: Iterable[str | None]) -> None:
    """As `set_span` for an image of the user's, unless the user set when it is shown."""
    properties = layer.temporalProperties()
    if properties.isActive() and not layer.customProperty(SPAN_PROPERTY):
        return
    set_span(layer, date, dates)
    layer.setCustomProperty(SPAN_PROPERTY, True)


def free_image(layer: QgsRasterLayer) -> None:
    """Undo `span_image`."""
    if layer.customProperty(SPAN_PROPERTY):
        layer.temporalProperties().setIsActive(False)
        layer.removeCustomProperty(SPAN_PROPERTY)


def ready_controller(project: QgsProject, dates: Iterable[str | None]) -> None:
    """Let QGIS's temporal controller go from date to date when it is opened.

    A range that reaches further, the user's or another area's, stays; so does a step that the user chose.
    """
    whole = whole_span(dates)
    if whole is None:
        return
    settings = project.timeSettings()
    known = settings.temporalRange()
    if known.begin().isValid() and known.end().isValid():
        whole = QgsDateTimeRange(min(whole.begin(), known.begin()), max(whole.end(), known.end()))
    else:
        settings.setTimeStepUnit(IRREGULAR_STEP)
    settings.setTemporalRange(whole)
