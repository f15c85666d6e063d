"""The one exception that means "the input is at fault, and here is what to do about it"."""

from __future__ import annotations


class InputError(ValueError):
    """Bad input, told in one sentence: what is wrong, where, and what to do.

    The command line ends with exit code 2 on it, QGIS shows it in the message bar; in both cases nothing has
    been written.
    """


class Cancelled(Exception):
    """The user asked to stop; whatever was being written has been taken away again."""
