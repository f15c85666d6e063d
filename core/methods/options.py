"""What a recipe may set of a method, checked before anything is read or built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import InputError
from ..said import said


class Options(dict[str, Any]):
    """A method's options by name, defaults in place, and the questions that they must answer."""

    def number(self, key: str, low: float, high: float, *, whole: bool = False) -> None:
        """Refuse an option that is no (whole) number between two."""
        value = self[key]
        right = isinstance(value, int) if whole else isinstance(value, (int, float))
        if isinstance(value, bool) or not right or not low <= value <= high:
            kind = said("a whole number") if whole else said("a number")
            raise InputError(
                said(
                    "recipe: the option `{key}` must be {kind} from {low} to {high}, found {value}",
                    key=key,
                    kind=kind,
                    low=f"{low:g}",
                    high=f"{high:g}",
                    value=repr(value),
                )
            )

    def choice(self, key: str, known: Sequence[str]) -> None:
        """Refuse an option that is none of those known."""
        if self[key] not in known:
            raise InputError(
                said(
                    "recipe: the option `{key}` must be one of {known}; found {value}",
                    key=key,
                    known=", ".join(known),
                    value=repr(self[key]),
                )
            )

    def flag(self, key: str) -> None:
        """Refuse an option that is neither true nor false."""
        if not isinstance(self[key], bool):
            raise InputError(
                said("recipe: the option `{key}` must be true or false, found {value}", key=key, value=repr(self[key]))
            )
