"""Methods by name: each turns a batch into losses; the loop in `training` is the same for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import InputError
from ..said import said
from .base import Context, Method
from .fixmatch import FixMatch
from .hvae import HVAE
from .mixmatch import MixMatch
from .supervised import Supervised

METHODS: dict[str, type[Method]] = {
    "fixmatch": FixMatch,
    "hvae": HVAE,
    "mixmatch": MixMatch,
    "supervised": Supervised,
}


def build_method(name: str, context: Context, options: Mapping[str, Any]) -> Method:
    """A method by its name.

    Raises:
        InputError: No such method, or an option it does not have.
    """
    return method_class(name)(context, options)


def method_class(name: str) -> type[Method]:
    """What a method is, before there is a network to learn.

    Raises:
        InputError: No such method.
    """
    if name not in METHODS:
        raise InputError(
            said("unknown method {name}; known are {known}", name=repr(name), known=", ".join(sorted(METHODS)))
        )
    return METHODS[name]
