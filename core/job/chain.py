"""What a job is told of the chain over dates: whether there is one, what never happens, what is known of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Union

from ..errors import InputError
from ..said import said
from .fields import Fields, as_list
from .specs import MAX_CLASS_ID

#: How the dates of a series are joined: not at all, each date's classes given all dates, or the likeliest history.
CHAINS = ("none", "smooth", "path")
#: The class before and the class after, each by its id or its name.
ForbiddenPair = tuple[Union[int, str], Union[int, str]]


def parse_forbidden(items: Sequence[Any], where: str) -> tuple[ForbiddenPair, ...]:
    """Transitions that never happen, as pairs of classes in order; each is "2>1", "dead>forest", or a pair of both.

    A class is told by its id or by its name; what is a number is an id.

    Raises:
        InputError: One is neither, is no change at all, or names no class id.

    Example:
        >>> parse_forbidden(["3 > 1", [2, 1], "dead > forest"], "job")
        ((2, 1), (3, 1), ('dead', 'forest'))
    """
    found = set()
    for item in items:
        listed = (
            item.split(">")
            if isinstance(item, str)
            else as_list(item, said("{where}: a forbidden transition", where=where))
        )
        if len(listed) != 2 or not all(_told(part) for part in listed):
            raise InputError(
                said(
                    "{where}: the forbidden transition {item} must be written as FROM>TO, each a class by "
                    "its id or name",
                    where=where,
                    item=repr(item),
                )
            )
        before, after = (_class(part) for part in listed)
        if not all(1 <= part <= MAX_CLASS_ID for part in (before, after) if isinstance(part, int)):
            raise InputError(
                said(
                    "{where}: the forbidden transition {before}>{after} needs class ids from 1 to {most}",
                    where=where,
                    before=before,
                    after=after,
                    most=MAX_CLASS_ID,
                )
            )
        if before == after:
            raise InputError(
                said(
                    "{where}: {before}>{after} is no change; what stays as it is cannot be forbidden",
                    where=where,
                    before=before,
                    after=after,
                )
            )
        found.add((before, after))
    return tuple(sorted(found, key=lambda pair: [(isinstance(part, str), part) for part in pair]))


def _told(part: Any) -> bool:
    return bool(part.strip()) if isinstance(part, str) else isinstance(part, int) and not isinstance(part, bool)


def _class(part: Union[int, str]) -> Union[int, str]:
    if isinstance(part, int):
        return part
    text = part.strip()
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else text


def read_chain(fields: Fields) -> dict[str, Any]:
    """`chain`, `forbidden` and `transitions`.

    Raises:
        InputError: Unknown words, or the other two are told without a chain.
    """
    chain = fields.choice("chain", CHAINS, "none")
    forbidden = parse_forbidden(fields.listed("forbidden"), fields.where)
    transitions = fields.path("transitions", required=False)
    if chain == "none" and (forbidden or transitions):
        raise InputError(
            said(
                "{where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path",
                where=fields.where,
            )
        )
    return {"chain": chain, "forbidden": forbidden, "transitions": transitions}
