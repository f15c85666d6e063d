"""Reading untrusted mappings (YAML, JSON) entry by entry, with a sentence for everything that is wrong."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, overload

from ..errors import InputError


class Fields:
    """Reads one mapping of untrusted YAML field by field; what is left at the end was misspelt."""

    def __init__(self, data: Any, where: str, base: Path) -> None:
        if not isinstance(data, Mapping):
            raise InputError(f"{where}: expected a mapping of names to values, found {kind_of(data)}")
        self.data = {str(key): value for key, value in data.items()}
        self.where = where
        self.base = base
        self.seen: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        """The entry, or the default where it is missing or null."""
        self.seen.add(key)
        value = self.data.get(key)
        return default if value is None else value

    def need(self, key: str) -> Any:
        """The entry, which must be there."""
        value = self.get(key)
        if value is None or value == "":
            raise InputError(f"{self.where}: `{key}` is missing")
        return value

    def text(self, key: str, default: str | None = None) -> str | None:
        """The entry as text; numbers are taken as they are written."""
        value = self.get(key, default)
        if value is None:
            return None
        if isinstance(value, bool):
            # YAML's idea of no, off, yes and on.
            raise InputError(f"{self.where}: `{key}` must be text, found {kind_of(value)}; write it in quotes")
        if not isinstance(value, (str, int, float)):
            raise InputError(f"{self.where}: `{key}` must be text, found {kind_of(value)}")
        text = str(value)
        if "\0" in text:
            raise InputError(f"{self.where}: `{key}` holds a NUL character")
        return text or default

    def path(self, key: str, required: bool = True) -> str | None:
        """The entry as an absolute path, see `resolve_path`."""
        text = self.text(key)
        if text is None:
            if required:
                raise InputError(f"{self.where}: `{key}` is missing")
            return None
        return resolve_path(text, self.base)

    @overload
    def number(self, key: str, default: float, low: float, high: float) -> float: ...
    @overload
    def number(self, key: str, default: None, low: float, high: float) -> float | None: ...
    def number(self, key: str, default: float | None, low: float, high: float) -> float | None:
        """The entry, a number within bounds."""
        value = self._bounded(key, default, low, high, "number")
        return None if value is None else float(value)

    @overload
    def whole(self, key: str, default: int, low: int, high: int) -> int: ...
    @overload
    def whole(self, key: str, default: None, low: int, high: int) -> int | None: ...
    def whole(self, key: str, default: int | None, low: int, high: int) -> int | None:
        """The entry, a whole number within bounds; 3.0 is one."""
        value = self._bounded(key, default, low, high, "whole number")
        if value is None:
            return None
        if value != int(value):
            raise InputError(f"{self.where}: `{key}` must be a whole number, found {value!r}")
        return int(value)

    def _bounded(self, key: str, default: float | None, low: float, high: float, kind: str) -> float | None:
        value = self.get(key, default)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise InputError(f"{self.where}: `{key}` must be a {kind}, found {value!r}")
        # What is no number, or infinite, lies between no two.
        if not low <= value <= high:
            raise InputError(f"{self.where}: `{key}` must be between {low:g} and {high:g}, found {value:g}")
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """The entry, which must be true or false."""
        value = self.get(key, default)
        if not isinstance(value, bool):
            raise InputError(f"{self.where}: `{key}` must be true or false, found {value!r}")
        return value

    def done(self) -> None:
        """Refuse entries that nobody asked for: they are misspelt."""
        for key in self.data:
            if key not in self.seen:
                close = difflib.get_close_matches(key, sorted(self.seen), 1)
                hint = f"did you mean `{close[0]}`?" if close else f"known are {', '.join(sorted(self.seen))}"
                raise InputError(f"{self.where}: unknown entry `{key}`; {hint}")


def kind_of(value: Any) -> str:
    """What a value is, in words for a message."""
    names = {dict: "a mapping", list: "a list", str: "text", type(None): "nothing", bool: "true/false"}
    return names.get(type(value), f"a {type(value).__name__}")


def resolve_path(text: str, base: Path) -> str:
    """`text` as an absolute path; GDAL's virtual file names (/vsi…, DRIVER:…) stay as they are.

    A Windows drive ("C:\\…") is a path, not a driver.
    """
    if text.startswith("/vsi") or re.match(r"[A-Za-z][A-Za-z0-9_]+:", text):
        return text
    return os.path.normpath(os.path.join(base, os.path.expanduser(text)))


def as_list(value: Any, where: str) -> list[Any]:
    """The value as a list.

    Raises:
        InputError: It is text, a mapping or a single value.
    """
    if isinstance(value, (str, Mapping)) or not isinstance(value, Sequence):
        raise InputError(f"{where}: expected a list, found {kind_of(value)}")
    return list(value)


def read_yaml(path: str, what: str) -> Any:
    """The content of a YAML file.

    Args:
        what: What messages call the file.

    Raises:
        InputError: It cannot be read, or is no YAML (the line is named).
    """
    import yaml

    try:
        with open(path, encoding="utf-8") as stream:
            return yaml.safe_load(stream)
    except OSError as error:
        raise InputError(f"{what} {path}: cannot be read ({error.strerror or error})") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        at = f" at line {mark.line + 1}" if mark is not None else ""
        raise InputError(f"{what} {path}: not valid YAML{at}") from None
