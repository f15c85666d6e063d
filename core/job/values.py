"""What one value of an untrusted file or recipe must be, and the sentence for one that is not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import InputError
from ..said import said


def require_number(value: Any, low: float, high: float, where: str, key: str, *, whole: bool = False) -> None:
    """Refuse what is no (whole) number from `low` to `high`, at the entry `key`.

    Raises:
        InputError: It is another thing, NaN, or out of bounds.
    """
    right = isinstance(value, int) if whole else isinstance(value, (int, float))
    # NaN lies between no two numbers.
    if right and not isinstance(value, bool) and low <= value <= high:
        return
    told = {"where": where, "key": key, "low": _short(low), "high": _short(high), "value": repr(value)}
    raise InputError(
        said("{where}: `{key}` must be a whole number from {low} to {high}, found {value}", **told)
        if whole
        else said("{where}: `{key}` must be a number from {low} to {high}, found {value}", **told)
    )


def require_choice(value: Any, known: Iterable[str], where: str, key: str) -> None:
    """Refuse what is none of the known words, at the entry `key`.

    Raises:
        InputError: It is another.
    """
    if not isinstance(value, str) or value not in known:
        raise InputError(
            said(
                "{where}: `{key}` must be one of {known}; found {value}",
                where=where,
                key=key,
                known=", ".join(known),
                value=repr(value),
            )
        )


def require_flag(value: Any, where: str, key: str) -> None:
    """Refuse what is neither true nor false, at the entry `key`.

    Raises:
        InputError: It is another thing, be it 0 or "no".
    """
    if not isinstance(value, bool):
        raise InputError(
            said(
                "{where}: `{key}` must be true or false, found {value}",
                where=where,
                key=key,
                value=repr(value),
            )
        )


def _short(bound: float) -> str:
    return str(bound) if isinstance(bound, int) else f"{bound:g}"
