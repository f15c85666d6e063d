"""Tidy groups: of a few dates each layer lies open in the area's group, of many each kind has a group of its own."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer

from ..i18n import tr
from ..layers import KIND_PROPERTY

#: Dates of one kind that may lie open.
FEW_DATES = 3


def kind_of(node) -> str | None:
    """What a node of an area's group shows: the kind of its layer, or of the layers in its group."""
    if isinstance(node, QgsLayerTreeLayer):
        return node.layer().customProperty(KIND_PROPERTY) if node.layer() is not None else None
    return node.customProperty(KIND_PROPERTY)


def group_title(kind: str) -> str:
    """What a group of one kind is called."""
    names = {
        "segmentation": tr("Segmentation by date"),
        "uncertainty": tr("Uncertainty by date"),
        "novelty": tr("Novelty by date"),
        "disagreement": tr("Disagreement by date"),
        "probabilities": tr("Probabilities by date"),
        "inpainted": tr("Filled images by date"),
        "inpainted_std": tr("Deviations by date"),
    }
    return names.get(kind, kind)


def homes(group: QgsLayerTreeGroup, kinds: Iterable[str], order: tuple[str, ...]) -> dict[str, QgsLayerTreeGroup]:
    """Kind → the group for new layers of it: the area's, or one of its own inside that where there are many dates.

    Args:
        group: The area's.
        kinds: The kind of each layer that a run made.
        order: All kinds from bottom to top.
    """
    made = list(kinds)
    found = {}
    for kind in dict.fromkeys(made):
        own = next((item for item in group.findGroups() if kind_of(item) == kind), None)
        if own is None and made.count(kind) > FEW_DATES:
            own = group.insertGroup(place_for(group, kind, order), group_title(kind))
            own.setCustomProperty(KIND_PROPERTY, kind)
            own.setExpanded(kind == order[-1])
        found[kind] = own or group
    return found


def place_for(group: QgsLayerTreeGroup, kind: str, order: tuple[str, ...]) -> int:
    """Where a new node of this kind goes: on top of what is drawn beneath it (children run from top to bottom)."""
    place, rank = 0, order.index(kind)
    for child in group.children():
        other = kind_of(child)
        if other not in order or order.index(other) <= rank:
            break
        place += 1
    return place


def drop_empty(group: QgsLayerTreeGroup) -> None:
    """Take away groups of one kind that have no layer left."""
    for own in group.findGroups():
        if kind_of(own) and not own.findLayers():
            group.removeChildNode(own)
