"""XML through GDAL, whose parser follows no entity or link: nested lists of [kind, name or text, child, …]."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osgeo import gdal

from ..errors import InputError
from ..said import said
from .vsi import read_all

_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2


def read_xml(path: str) -> Any:
    """A file's root.

    Raises:
        InputError: It cannot be read, or is no XML.
    """
    try:
        return gdal.ParseXMLString(read_all(path).decode("utf-8", "replace"))
    except RuntimeError:
        raise InputError(said("{path} is damaged or incomplete: it cannot be read as XML", path=path)) from None


def elements(node: Any, name: str) -> Iterator[Any]:
    """Elements of a name at or below a node, whatever their namespace."""
    if not isinstance(node, list) or len(node) < 2:
        return
    if node[0] == _ELEMENT and str(node[1]).rpartition(":")[2] == name:
        yield node
    for child in node[2:]:
        yield from elements(child, name)


def text_of(node: Any) -> str:
    """The text directly in an element or attribute."""
    return "".join(str(child[1]) for child in node[2:] if isinstance(child, list) and child[0] == _TEXT).strip()


def texts(node: Any, name: str) -> list[str]:
    """The texts, where there are any, of all elements of a name."""
    return [text for text in map(text_of, elements(node, name)) if text]


def attribute(node: Any, name: str) -> str:
    """An element's attribute; "" if it has none."""
    return next((text_of(child) for child in node[2:] if child[0] == _ATTRIBUTE and child[1] == name), "")


def first_attribute(node: Any, name: str) -> str:
    """An attribute of the first element at or below a node that has it; "" if none has."""
    if not isinstance(node, list) or len(node) < 2:
        return ""
    own = attribute(node, name) if node[0] == _ELEMENT else ""
    return own or next((found for found in (first_attribute(child, name) for child in node[2:]) if found), "")
