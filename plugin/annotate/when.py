"""Which days a polygon holds for, read from its fields and written to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QDate

from ..compat import is_null, is_type

#: As far as a date field reaches: what begins after a day and has no end is written until here.
NO_END = "9999-12-31"


@dataclass(frozen=True)
class When:
    """The days from `first` until `last`, both included, as "YYYY-MM-DD"; None = no end on that side."""

    first: str | None = None
    last: str | None = None

    def holds(self, day: str | None) -> bool:
        """Whether it holds on that day; on any day, for None."""
        return day is None or self.overlaps(When(day, day))

    def overlaps(self, other: When) -> bool:
        """Whether there is a day on which both hold."""
        return _before(self.first, other.last) and _before(other.first, self.last)


def _before(first: str | None, last: str | None) -> bool:
    return first is None or last is None or first <= last


EVERY_DAY = When()


@dataclass(frozen=True)
class WhenFields:
    """The fields of a layer that say when its polygons hold; None where there is no such field."""

    day: str | None = None
    until: str | None = None

    def read(self, feature: QgsFeature) -> When:
        """A day alone is that day, an end alone is all until then, nothing is every day."""
        day, until = _text(feature, self.day), _text(feature, self.until)
        return When(day, until if day is None or until is not None else day)

    def write(self, feature: QgsFeature, when: When) -> None:
        """Set the fields so that `read` gives `when`, as far as there are fields for it."""
        alone = when.first is not None and when.first == when.last
        _set(feature, self.day, when.first)
        _set(feature, self.until, None if alone else when.last or (NO_END if when.first else None))


def rest(when: When, day: str, dates: Sequence[str]) -> list[When]:
    """What is left of `when` without `day`: up to two spans, none where no date of the series is in it."""
    before = [date for date in dates if date < day and when.holds(date)]
    after = [date for date in dates if date > day and when.holds(date)]
    found = []
    if before:
        found.append(When(when.first, before[-1]))
    if after:
        found.append(When(after[0], when.last or NO_END))
    return found


def _text(feature: QgsFeature, field: str | None) -> str | None:
    if field is None or feature.fields().indexOf(field) < 0:
        return None
    value = feature[field]
    if is_null(value) or value == "":
        return None
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)[:10]


def _set(feature: QgsFeature, field: str | None, day: str | None) -> None:
    at = feature.fields().indexOf(field) if field else -1
    if at < 0:
        return
    if day is None:
        feature.setAttribute(at, None)
    else:
        text = is_type(feature.fields().at(at), "text")
        feature.setAttribute(at, day if text else QDate.fromString(day, "yyyy-MM-dd"))
