"""A time axis: where a day lies on it, and which days are worth a label."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

#: Months between two labels, the finest first; years follow.
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20)


class Axis:
    """Days from the first to the last of some dates, along so many pixels.

    Args:
        dates: "YYYY-MM-DD", at least one.
        left, width: Where the axis lies.
    """

    def __init__(self, dates: Sequence[str], left: float, width: float) -> None:
        days = [datetime.date.fromisoformat(item).toordinal() for item in dates]
        self.first, self.last = min(days), max(days)
        self.left, self.width = left, width

    def x(self, date: str) -> float:
        """Where a date lies; a single one lies in the middle."""
        if self.first == self.last:
            return self.left + self.width / 2
        day = datetime.date.fromisoformat(date).toordinal()
        return self.left + self.width * (day - self.first) / (self.last - self.first)

    def labels(self, room: float, year_room: float | None = None) -> list[tuple[str, str]]:
        """(date, text) of beginnings of years, or of months where few years are shown.

        Each month has `room` pixels, each year `year_room` (default: as much).
        """
        if self.first == self.last:
            day = datetime.date.fromordinal(self.first)
            return [(day.isoformat(), day.isoformat())]
        most = max(1, int(self.width // max(room, 1)))
        first, last = datetime.date.fromordinal(self.first), datetime.date.fromordinal(self.last)
        months = (last.year - first.year) * 12 + last.month - first.month
        for step in _MONTHS:
            if months / step < most:
                return self._months(first, last, step)
        most = max(1, int(self.width // max(year_room or room, 1)))
        step = next((step for step in _YEARS if months / 12 / step < most), 50)
        years = range(first.year - first.year % step, last.year + 1, step)
        return [(f"{year}-01-01", str(year)) for year in years if first <= datetime.date(year, 1, 1) <= last]

    @staticmethod
    def _months(first: datetime.date, last: datetime.date, step: int) -> list[tuple[str, str]]:
        found = []
        for number in range(first.year * 12, (last.year + 1) * 12, step):
            day = datetime.date(number // 12, number % 12 + 1, 1)
            if first <= day <= last:
                found.append((day.isoformat(), f"{day.year}-{day.month:02d}"))
        return found
