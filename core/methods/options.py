"""What a recipe may set of a method, checked before anything is read or built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import InputError


class Options(dict[str, Any]):
    """A method's options by name, defaults in place, and the questions that they must answer."""

    def number(self, key: str, low: float, high: float, *, whole: bool = False) -> None:
        """Refuse an option that is no (whole) number between two."""
        value = self[key]
        right = isinstance(value, int) if whole else isinstance(value, (int, float))
        if isinstance(value, bool) or not right or not low <= value <= high:
            kind = "a whole number" if whole else "a number"
            raise InputError(f"recipe: the option `{key}` must be {kind} from {low:g} to {high:g}, found {value!r}")

    def choice(self, key: str, known: Sequence[str]) -> None:
        """Refuse an option that is none of those known."""
        if self[key] not in known:
            raise InputError(f"recipe: the option `{key}` must be {' or '.join(known)}, found {self[key]!r}")

    def flag(self, key: str) -> None:
        """Refuse an option that is neither true nor false."""
        if not isinstance(self[key], bool):
            raise InputError(f"recipe: the option `{key}` must be true or false, found {self[key]!r}")
