"""Reading untrusted mappings (YAML, JSON) entry by entry, with a sentence for everything that is wrong."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, overload

from ..errors import InputError, one_line
from ..said import said
from .values import require_choice, require_flag, require_number


class Fields:
    """Reads one mapping of untrusted YAML field by field; what is left at the end was misspelt."""

    def __init__(self, data: Any, where: str, base: Path) -> None:
        if not isinstance(data, Mapping):
            raise InputError(
                said("{where}: expected a mapping of names to values, found {found}", where=where, found=kind_of(data))
            )
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
            raise InputError(said("{where}: `{key}` is missing", where=self.where, key=key))
        return value

    def at(self, key: str) -> str:
        """Where messages place an entry."""
        return said("{where}: `{key}`", where=self.where, key=key)

    def listed(self, key: str, *, required: bool = False) -> list[Any]:
        """The entry, which must be a list; an empty one where it is missing or null, unless it is `required`."""
        return as_list(self.need(key) if required else self.get(key, []), self.at(key))

    def text(self, key: str, default: str | None = None) -> str | None:
        """The entry as text; numbers are taken as they are written."""
        value = self.get(key, default)
        if value is None:
            return None
        if isinstance(value, bool):
            # YAML's idea of no, off, yes and on.
            raise InputError(
                said(
                    "{where}: `{key}` must be text, found {found}; write it in quotes",
                    where=self.where,
                    key=key,
                    found=kind_of(value),
                )
            )
        if not isinstance(value, (str, int, float)):
            raise InputError(
                said("{where}: `{key}` must be text, found {found}", where=self.where, key=key, found=kind_of(value))
            )
        text = str(value)
        if "\0" in text:
            raise InputError(said("{where}: `{key}` holds a NUL character", where=self.where, key=key))
        return text or default

    def path(self, key: str, required: bool = True) -> str | None:
        """The entry as an absolute path, see `resolve_path`."""
        text = self.text(key)
        if text is None:
            if required:
                raise InputError(said("{where}: `{key}` is missing", where=self.where, key=key))
            return None
        return resolve_path(text, self.base)

    def file(self, key: str, *endings: str) -> str:
        """The entry as an absolute path, which must end in this or, where two are given, in that; in whatever case."""
        path = str(self.path(key))
        if not path.lower().endswith(endings):
            ending, *others = endings
            told = {"where": self.where, "key": key, "ending": ending, "path": repr(os.path.basename(path))}
            raise InputError(
                said("{where}: `{key}` must end in {ending} or {other}, found {path}", **told, other=others[0])
                if others
                else said("{where}: `{key}` must end in {ending}, found {path}", **told)
            )
        return path

    @overload
    def number(self, key: str, default: float, low: float, high: float) -> float: ...
    @overload
    def number(self, key: str, default: None, low: float, high: float) -> float | None: ...
    def number(self, key: str, default: float | None, low: float, high: float) -> float | None:
        """The entry, a number within bounds."""
        value = self.get(key, default)
        if value is None:
            return None
        require_number(value, low, high, self.where, key)
        return float(value)

    @overload
    def whole(self, key: str, default: int, low: int, high: int) -> int: ...
    @overload
    def whole(self, key: str, default: None, low: int, high: int) -> int | None: ...
    def whole(self, key: str, default: int | None, low: int, high: int) -> int | None:
        """The entry, a whole number within bounds; 3.0 is one."""
        value = self.get(key, default)
        if value is None:
            return None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        require_number(value, low, high, self.where, key, whole=True)
        return int(value)

    def choice(self, key: str, known: Iterable[str], default: str) -> str:
        """The entry, one of the known words."""
        value = self.text(key, default)
        require_choice(value, known, self.where, key)
        return str(value)

    def flag(self, key: str, default: bool = False) -> bool:
        """The entry, which must be true or false."""
        value = self.get(key, default)
        require_flag(value, self.where, key)
        return bool(value)

    def done(self) -> None:
        """Refuse entries that nobody asked for: they are misspelt."""
        for key in self.data:
            if key not in self.seen:
                close = difflib.get_close_matches(key, sorted(self.seen), 1)
                hint = (
                    said("did you mean `{close}`?", close=close[0])
                    if close
                    else said("known are {known}", known=", ".join(sorted(self.seen)))
                )
                raise InputError(said("{where}: unknown entry `{key}`; {hint}", where=self.where, key=key, hint=hint))


def kind_of(value: Any) -> str:
    """What a value is, in words for a message."""
    names: dict[type, str] = {
        dict: said("a mapping"),
        list: said("a list"),
        str: said("text"),
        type(None): said("nothing"),
        bool: said("true/false"),
    }
    return names.get(type(value), said("a {kind}", kind=type(value).__name__))


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
        raise InputError(said("{where}: expected a list, found {found}", where=where, found=kind_of(value)))
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
        raise InputError(
            said("{what} {path}: cannot be read ({reason})", what=what, path=path, reason=one_line(error))
        ) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        if mark is None:
            raise InputError(said("{what} {path}: not valid YAML", what=what, path=path)) from None
        raise InputError(
            said("{what} {path}: not valid YAML at line {line}", what=what, path=path, line=mark.line + 1)
        ) from None
