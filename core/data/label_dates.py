"""Which dates of a series a polygon holds for: a day, or every date from one day until another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from ..said import said, together

#: Polygons with one fault that a message names.
_MOST_NAMED = 5


@dataclass(frozen=True)
class Span:
    """The days, both included, that a polygon holds for, as "YYYY-MM-DD"; None = no end on that side."""

    first: str | None = None
    last: str | None = None

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        if self.first:
            return said("{first} to {last}", first=self.first, last=self.last)
        return said("everything until {last}", last=self.last)


def span(day: str | None, until: str | None, where: str) -> Span:
    """The span of a polygon: only `day`: that day; only `until`: up to it; neither: every day.

    Raises:
        InputError: `until` lies before `day`; `where` says whose they are.
    """
    if day is None or until is None:
        return Span(day, day or until)
    if until < day:
        raise InputError(
            said(
                "{where} holds from {day} until {until}, which is before it; correct one of the two",
                where=where,
                day=day,
                until=until,
            )
        )
    return Span(day, until)


def dates_within(when: Span, dates: Sequence[str]) -> range | None:
    """Indices of the dates (in order) within a span, perhaps none; None = every date."""
    first = 0 if when.first is None else bisect_left(dates, when.first)
    last = len(dates) if when.last is None else bisect_right(dates, when.last)
    return None if (first, last) == (0, len(dates)) else range(first, max(first, last))


def is_beyond(when: Span, dates: Sequence[str]) -> bool:
    """Whether all its days lie after the last date, or before the first."""
    return _is_after(when, dates) or (when.last is not None and when.last < dates[0])


def _is_after(when: Span, dates: Sequence[str]) -> bool:
    return when.first is not None and when.first > dates[-1]


def refuse_beyond(polygons: Sequence[tuple[str, Span]], dates: Sequence[str], where: str) -> None:
    """Say which polygons cannot belong to a series of these dates, as `is_beyond` tells; those after it first.

    Args:
        polygons: What each is called, and when it holds.
        where: The file and the layer.

    Raises:
        InputError: There are any.
    """
    after = [item for item in polygons if _is_after(item[1], dates)]
    if not polygons:
        return
    shown = after or polygons
    values = {"where": where, "end": dates[-1 if after else 0], "dates": told_dates(dates)}
    if len(shown) == 1:
        values["name"], values["when"] = shown[0][0], str(shown[0][1])
        raise InputError(
            said(
                "{where}: {name} holds for {when}, which is after the last date of the series, {end} ({dates}); "
                "correct its date or add an image of that time",
                **values,
            )
            if after
            else said(
                "{where}: {name} holds for {when}, which is before the first date of the series, {end} ({dates}); "
                "correct its date or add an image of that time",
                **values,
            )
        )
    values["names"] = together([said("{name} ({when})", name=name, when=when) for name, when in shown[:_MOST_NAMED]])
    if len(shown) > _MOST_NAMED:
        values["names"] = said("{names} and {n} more", names=values["names"], n=len(shown) - _MOST_NAMED)
    raise InputError(
        said(
            "{where}: {n} polygons hold for days after the last date of the series, {end} ({dates}): {names}; correct "
            "their dates or add images of that time",
            n=len(shown),
            **values,
        )
        if after
        else said(
            "{where}: {n} polygons hold for days before the first date of the series, {end} ({dates}): {names}; "
            "correct their dates or add images of that time",
            n=len(shown),
            **values,
        )
    )


def told_dates(dates: Sequence[str]) -> str:
    """The dates there are, in words for a message."""
    if len(dates) <= 6:
        return said("its dates: {dates}", dates=", ".join(dates))
    shown = f"{', '.join(dates[:3])}, … {', '.join(dates[-2:])}"
    return said("{n} dates: {dates}", n=len(dates), dates=shown)
