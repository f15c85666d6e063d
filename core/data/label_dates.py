"""Which dates of a series a polygon holds for: a day, or every date from one day until another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError


@dataclass(frozen=True)
class Span:
    """The days, both included, that a polygon holds for, as "YYYY-MM-DD"; None = no end on that side."""

    first: str | None = None
    last: str | None = None

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        return f"{self.first} to {self.last}" if self.first else f"everything until {self.last}"


def span(day: str | None, until: str | None, where: str) -> Span:
    """The span of a polygon: only `day`: that day; only `until`: up to it; neither: every day.

    Raises:
        InputError: `until` lies before `day`; `where` says whose they are.
    """
    if day is None or until is None:
        return Span(day, day or until)
    if until < day:
        raise InputError(f"{where} holds from {day} until {until}, which is before it; correct one of the two")
    return Span(day, until)


def dates_within(when: Span, dates: Sequence[str]) -> range | None:
    """Indices of the dates (in order) within a span, perhaps none; None = every date."""
    first = 0 if when.first is None else bisect_left(dates, when.first)
    last = len(dates) if when.last is None else bisect_right(dates, when.last)
    return None if (first, last) == (0, len(dates)) else range(first, max(first, last))


def refuse_beyond(when: Span, name: str, dates: Sequence[str], where: str) -> None:
    """See to it that a polygon may belong to a series of these dates.

    Raises:
        InputError: All its days lie after the last date, or before the first.
    """
    if when.first is not None and when.first > dates[-1]:
        side, end = "after the last", dates[-1]
    elif when.last is not None and when.last < dates[0]:
        side, end = "before the first", dates[0]
    else:
        return
    raise InputError(
        f"{where}: {name} holds for {when}, which is {side} date of the series, {end} ({told_dates(dates)}); correct "
        "its date or add an image of that time"
    )


def told_dates(dates: Sequence[str]) -> str:
    """The dates there are, in words for a message."""
    if len(dates) <= 6:
        return f"its dates: {', '.join(dates)}"
    return f"{len(dates)} dates: {', '.join(dates[:3])}, … {', '.join(dates[-2:])}"
