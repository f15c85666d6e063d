"""What a recipe may set of a method, checked before anything is read or built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..job.values import require_choice, require_flag, require_number
from ..said import said

_WHERE = said("recipe, options")


class Options(dict[str, Any]):
    """A method's options by name, defaults in place, and the questions that they must answer."""

    def number(self, key: str, low: float, high: float, *, whole: bool = False) -> None:
        """Refuse an option that is no (whole) number between two."""
        require_number(self[key], low, high, _WHERE, key, whole=whole)

    def choice(self, key: str, known: Sequence[str]) -> None:
        """Refuse an option that is none of those known."""
        require_choice(self[key], known, _WHERE, key)

    def flag(self, key: str) -> None:
        """Refuse an option that is neither true nor false."""
        require_flag(self[key], _WHERE, key)
