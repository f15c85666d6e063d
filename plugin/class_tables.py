"""Each layer of polygons has a table of classes of its own; it is there again when the layer is."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from ..core.job import MAX_CLASS_ID, ClassSpec, default_color
from .project_state import State


def free_color(taken: Collection[str]) -> str:
    """A colour that no class has, while there are some."""
    palette = [default_color(index) for index in range(16)]
    return next((color for color in palette if color not in taken), default_color(len(taken)))


def remember(state: State) -> None:
    """Keep the table of the layer that is in use, before another is."""
    if state.annotation_id and state.class_field:
        state.tables.setdefault(state.annotation_id, {})[state.class_field] = list(state.classes)


def table_of(state: State, layer_id: str | None, field: str | None) -> list[ClassSpec]:
    """The classes that a layer has now, in use or kept."""
    if (layer_id, field) == (state.annotation_id, state.class_field):
        return state.classes
    return state.tables.get(layer_id or "", {}).get(field or "", [])


def recall(
    state: State, layer_id: str, field: str, found: Sequence[ClassSpec], by_name: bool, base: Sequence[ClassSpec] = ()
) -> list[ClassSpec]:
    """The table of a layer that is to be used: as it was kept, with what has come into the layer since.

    Args:
        found: The classes that stand in the layer's field.
        by_name: The field holds names: a class that has come gets a free id.
        base: Classes to go on with where nothing was kept; those of `found` go first.
    """
    kept = state.tables.get(layer_id, {}).get(field)
    table = list(found if kept is None else kept)
    for item in base if kept is None else found:
        ids, names = {other.id for other in table}, {other.name for other in table}
        known = item.name in names if by_name else item.id in ids
        if known or (kept is None and item.name in names):
            continue
        number = item.id
        if number in ids:
            number = next((n for n in range(1, MAX_CLASS_ID + 1) if n not in ids), 0)
            if not number:
                break
        name = f"{item.name} ({number})" if item.name in names else item.name
        colors = {other.color for other in table}
        color = free_color(colors) if item.color in colors else item.color
        table.append(dataclasses.replace(item, id=number, name=name, color=color))
    return sorted(table, key=lambda item: item.id)
