"""Sentences for people that can be told in another language: finished English text that remembers how it was made.

As in gettext, a sentence is a literal template with named placeholders; tools/texts.py collects the templates for the
translators, and QGIS's side and the accuracy report look them up (`spoken`). To everything else a `Said` is a `str`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Union

Value = Union[str, int]
#: A template's translation; the number is that of its value `n`, by which words take their form. The template itself
#: where there is none.
Translate = Callable[[str, "int | None"], str]
#: Gives the words to show for a text that was `said`; `str` leaves them English.
Say = Callable[[str], str]

_FIELD = re.compile(r"\{\{|\}\}|\{([a-z_][a-z0-9_]*)\}")
#: What is taken from another process.
_LONGEST, _LONGEST_TEMPLATE, _MOST_VALUES, _DEEPEST = 20_000, 2_000, 64, 8


class Said(str):
    """English text, and what it was made of.

    Attributes:
        template: With `{name}` for what is filled in; no formats, indices or attributes, so that a translation can do
            nothing but move them.
        values: By name; a text among them may be a `Said` itself.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Said:
        made = super().__new__(cls, fill(template, values))
        made.template, made.values = template, values
        return made

    def __str__(self) -> str:
        # So that str(InputError(said(…))) still knows its template.
        return self

    def __reduce__(self) -> Any:
        return Said, (self.template, dict(self.values))


def said(template: str, /, **values: Any) -> Said:
    """A sentence: a literal template and what to fill in, finished (`f"{share:.1f}"`, `repr(name)`) where it needs it.

    The whole number `n` decides the form of the words around it in languages that have several.

    Example:
        >>> said("{path} does not exist", path="map.tif")
        'map.tif does not exist'
    """
    return Said(template, {name: _value(value) for name, value in values.items()})


def together(parts: Sequence[object], between: str = ", ") -> str:
    """The parts one after the other, each of which may be said in another language."""
    if not any(isinstance(part, Said) for part in parts) or len(parts) > _MOST_VALUES:
        return between.join(map(str, parts))
    names = [f"part_{number}" for number in range(len(parts))]
    return Said(between.join(f"{{{name}}}" for name in names), dict(zip(names, map(_value, parts))))


def quoted(names: Iterable[str]) -> str:
    """A list of names that the user gave, each between the quotation marks of the language."""
    return together([said("“{name}”", name=name) for name in names])


def _value(value: Any) -> Value:
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)


def fill(template: str, values: Mapping[str, Value]) -> str:
    """The template with its values; a doubled brace is one.

    Raises:
        ValueError: It has another brace, or a placeholder without value.
    """
    rest = _FIELD.sub("", template)
    missing = fields(template) - set(values)
    if "{" in rest or "}" in rest or missing:
        raise ValueError(f"{template!r} does not fit its values {sorted(values)}")
    return _FIELD.sub(lambda found: str(values[found[1]]) if found[1] else found[0][0], template)


def fields(template: str) -> set[str]:
    """The names of the placeholders."""
    return {name for name in _FIELD.findall(template) if name}


def spoken(text: str, translate: Translate) -> str:
    """The text in another language; what is no `Said`, and what does not fit its translation, stays English."""
    if not isinstance(text, Said):
        return text
    values = {
        name: spoken(value, translate) if isinstance(value, str) else value for name, value in text.values.items()
    }
    number = values.get("n")
    told = translate(text.template, number if isinstance(number, int) else None)
    try:
        if fields(told) == fields(text.template):
            return fill(told, values)
    except ValueError:
        pass
    return text[:]


def to_data(text: Said) -> dict[str, Any]:
    """The text as JSON data, for `from_data`."""
    values = {name: to_data(value) if isinstance(value, Said) else value for name, value in text.values.items()}
    return {"template": text.template, "values": values}


def from_data(message: str, data: Any) -> str:
    """What `to_data` made of `message`, read from a process that is not trusted.

    Returns:
        A `Said` that reads `message`; the plain `message` where the data are of another form, too large, or say
        anything else.
    """
    try:
        text = _read(data, len(message), _DEEPEST) if len(message) <= _LONGEST else message
    except ValueError:
        return message
    return text if text == message else message


def _read(data: Any, longest: int, depth: int) -> Said:
    if not isinstance(data, dict) or set(data) != {"template", "values"} or depth == 0:
        raise ValueError("no template with its values")
    template, given = data["template"], data["values"]
    if not isinstance(template, str) or len(template) > _LONGEST_TEMPLATE:
        raise ValueError("no template")
    if not isinstance(given, dict) or len(given) > _MOST_VALUES:
        raise ValueError("no values")
    values: dict[str, Value] = {}
    for name, value in given.items():
        if isinstance(value, dict):
            value = _read(value, longest, depth - 1)
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise ValueError("no value")
        # What is filled in is part of the message.
        if (isinstance(value, str) and len(value) > longest) or (isinstance(value, int) and abs(value) >= 1 << 53):
            raise ValueError("too large a value")
        values[name] = value
    return Said(template, values)
