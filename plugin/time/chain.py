"""Changes that never happen from one date to the next, as pairs (class id before, class id after)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

Pair = tuple[int, int]


def without(pairs: Iterable[Sequence[int]], number: int) -> list[Pair]:
    """The pairs that do not name the class `number`."""
    return [(one, other) for one, other in pairs if number not in (one, other)]


def renumbered(pairs: Iterable[Sequence[int]], old: int, new: int) -> list[Pair]:
    """The pairs with another id for the class `old`."""
    return [(new if one == old else one, new if other == old else other) for one, other in pairs]


def known(pairs: Iterable[Sequence[int]], ids: Collection[int]) -> list[Pair]:
    """The pairs of classes that there are."""
    return [(one, other) for one, other in pairs if one in ids and other in ids]


def toggled(pairs: Sequence[Sequence[int]], pair: Pair, forbidden: bool) -> list[Pair]:
    """The pairs with this one, or without it."""
    kept = [(one, other) for one, other in pairs if (one, other) != pair]
    return [*kept, pair] if forbidden else kept
