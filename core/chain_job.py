"""What a job is told of the chain over dates: whether there is one, what never happens, what is known of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .errors import InputError
from .fields import Fields, as_list
from .specs import MAX_CLASS_ID

#: How the dates of a series are joined: not at all, each date's classes given all dates, or the likeliest history.
CHAINS = ("none", "smooth", "path")


def parse_forbidden(items: Sequence[Any], where: str) -> tuple[tuple[int, int], ...]:
    """Transitions that never happen, as pairs of class ids in order; each is "2>1", or two ids.

    Raises:
        InputError: One is neither, is no change at all, or names no class id.

    Example:
        >>> parse_forbidden(["3 > 1", [2, 1]], "job")
        ((2, 1), (3, 1))
    """
    found = set()
    for item in items:
        if isinstance(item, str):
            match = re.fullmatch(r"\s*(\d{1,9})\s*>\s*(\d{1,9})\s*", item)
            pair: Sequence[Any] = (int(match[1]), int(match[2])) if match else ()
        else:
            pair = as_list(item, f"{where}: a forbidden transition")
        if len(pair) != 2 or not all(isinstance(part, int) and not isinstance(part, bool) for part in pair):
            raise InputError(f"{where}: the forbidden transition {item!r} must be written as FROM>TO with class ids")
        before, after = pair
        if not all(1 <= part <= MAX_CLASS_ID for part in pair):
            raise InputError(
                f"{where}: the forbidden transition {before}>{after} needs class ids from 1 to {MAX_CLASS_ID}"
            )
        if before == after:
            raise InputError(f"{where}: {before}>{after} is no change; what stays as it is cannot be forbidden")
        found.add((before, after))
    return tuple(sorted(found))


def read_chain(fields: Fields) -> dict[str, Any]:
    """`chain`, `forbidden` and `transitions`.

    Raises:
        InputError: Unknown words, or the other two are told without a chain.
    """
    chain = str(fields.text("chain", "none"))
    if chain not in CHAINS:
        raise InputError(f"{fields.where}: unknown chain {chain!r}; known are {', '.join(CHAINS)}")
    listed = as_list(fields.get("forbidden", []), f"{fields.where}: `forbidden`")
    forbidden = parse_forbidden(listed, fields.where)
    transitions = fields.path("transitions", required=False)
    if chain == "none" and (forbidden or transitions):
        raise InputError(
            f"{fields.where}: forbidden or given transitions need a chain over the dates; choose chain smooth or path"
        )
    return {"chain": chain, "forbidden": forbidden, "transitions": transitions}
