"""The one exception that means "the input is at fault, and here is what to do about it", and others inside it."""

from __future__ import annotations


class InputError(ValueError):
    """Bad input, told in one sentence: what is wrong, where, and what to do.

    The command line ends with exit code 2 on it, QGIS shows it in the message bar; in both cases nothing has
    been written.
    """


class Cancelled(Exception):
    """The user asked to stop; whatever was being written has been taken away again."""


def one_line(error: Exception) -> str:
    """The reason that a library or the system gives, to stand within a sentence: short, without error numbers."""
    text = getattr(error, "strerror", None) or " ".join(str(error).split()).rstrip(".")
    return text if len(text) <= 200 else text[:197] + "…"
