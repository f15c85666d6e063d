"""Dates side by side in slots of one width, however far apart they are; more than there is room for are scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

#: Narrower slots cannot be told apart, nor hit.
LEAST = 6.0
#: As far as one can zoom in.
_MOST = 48.0
_YEARS = (1, 2, 5, 10, 20, 50)
_GAP = 5.0


@dataclass(frozen=True)
class Mark:
    """A word below the slots.

    Attributes:
        x: Where it begins.
        text: A date, a year or a month.
        tick: Where its line stands; None = it has none.
        strong: A year, or a date, rather than a month.
    """

    x: float
    text: str
    tick: float | None
    strong: bool = True


class Slots:
    """Where the dates lie, and what is written below them.

    Args:
        dates: "YYYY-MM-DD", in order; one may stand twice.
        left, width: Where they are seen.
        pitch: Width of a slot that is wished for; all fit where that is possible.
        offset: Pixels scrolled to the right.
    """

    def __init__(
        self, dates: Sequence[str], left: float, width: float, pitch: float | None = None, offset: float = 0
    ) -> None:
        self.dates, self.left, self.width = list(dates), left, width
        whole = width / max(len(self.dates), 1)
        self.pitch = max(min(pitch or 0, _MOST), whole, LEAST)
        self.most = max(self.pitch * len(self.dates) - width, 0.0)
        self.offset = min(max(offset, 0.0), self.most)

    def x(self, index: int) -> float:
        """The middle of a slot."""
        return self.left + (index + 0.5) * self.pitch - self.offset

    def at(self, x: float) -> int | None:
        """The slot at a place, the first or the last one beyond them; None without any."""
        if not self.dates:
            return None
        return min(max(int((x - self.left + self.offset) // self.pitch), 0), len(self.dates) - 1)

    def in_view(self) -> range:
        """The slots of which something is seen."""
        if not self.dates:
            return range(0)
        first, last = int(self.offset // self.pitch), int((self.offset + self.width) // self.pitch)
        return range(max(first, 0), min(last + 1, len(self.dates)))

    def showing(self, index: int) -> float:
        """The offset that is nearest to this one and shows a slot, with a neighbour on either side if there is room."""
        beside = 1 if 3 * self.pitch <= self.width else 0
        low, high = (index + 1 + beside) * self.pitch - self.width, (index - beside) * self.pitch
        return min(max(min(max(self.offset, low), high), 0.0), self.most)

    def zoomed(self, factor: float, x: float) -> tuple[float, float]:
        """The pitch that is `factor` times this one, and the offset that keeps what lies at `x` in its place."""
        other = Slots(self.dates, self.left, self.width, self.pitch * factor)
        place = (x - self.left + self.offset) / self.pitch
        return other.pitch, min(max(place * other.pitch - (x - self.left), 0.0), other.most)

    def marks(self, width_of: Callable[[str], float], month_name: Callable[[int], str]) -> list[Mark]:
        """Words that do not lie on each other: whole dates where there is room, else years, with months between."""
        if not self.dates:
            return []
        if self.pitch >= max(map(width_of, self.dates)) + _GAP:
            return [Mark(self.x(n) - width_of(self.dates[n]) / 2, self.dates[n], None) for n in self.in_view()]
        years = list(self._groups(4))
        every = next((n for n in _YEARS if self._fit([y for y in years if int(y[0]) % n == 0], width_of)), _YEARS[-1])
        marks = [
            Mark(self._word(years, place, width_of), year, self._edge(first))
            for place, (year, first, _) in enumerate(years)
            if int(year) % every == 0
        ]
        ends = [mark.x + width_of(mark.text) for mark in marks]
        if every == 1:
            taken = sorted(zip((mark.x for mark in marks), ends))
            for month, first, _ in self._groups(7):
                text, x = month_name(int(month[5:])), self._edge(first)
                if all(x > end + _GAP or x + width_of(text) + _GAP < begin for begin, end in taken):
                    marks.append(Mark(x, text, x, strong=False))
                    taken.append((x, x + width_of(text)))
        inside = [mark for mark in marks if self.left - 1 <= mark.x <= self.left + self.width - width_of(mark.text)]
        return sorted(inside, key=lambda mark: mark.x)

    def _edge(self, index: int) -> float:
        return self.left + index * self.pitch - self.offset

    def _groups(self, letters: int) -> Iterator[tuple[str, int, int]]:
        """(year or month, its first slot, the one behind its last)."""
        for text, found in groupby(range(len(self.dates)), key=lambda n: self.dates[n][:letters]):
            numbers = list(found)
            yield text, numbers[0], numbers[-1] + 1

    def _fit(self, years: Sequence[tuple[str, int, int]], width_of: Callable[[str], float]) -> bool:
        places = [(self._edge(first), width_of(year)) for year, first, _ in years]
        return all(x + wide + _GAP <= after for (x, wide), (after, _) in zip(places, places[1:]))

    def _word(self, years: Sequence[tuple[str, int, int]], place: int, width_of: Callable[[str], float]) -> float:
        """Where a year is written: at its first slot, and at the edge while that is scrolled out and there is room."""
        year, first, stop = years[place]
        return max(self._edge(first), min(self.left, self._edge(stop) - width_of(year) - _GAP))
