"""Maps out of the way while the image under them is looked at, and back afterwards.

What was put away is marked in the layer tree, which the project keeps: it comes back also after QGIS has ended in
between.
"""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsProject

from .layers import AREA_PROPERTY, KIND_PROPERTY

#: Of a node of the layer tree: it was visible before.
AWAY_PROPERTY = "landbrush/away"


def uncover(project: QgsProject, area: str, keep: Collection[str]) -> None:
    """Hide what runs have made of an area, but for the kinds to `keep`; what the user shows again meanwhile stays."""
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or layer.customProperty(AREA_PROPERTY) != area:
            continue
        kind = layer.customProperty(KIND_PROPERTY)
        if kind and kind not in keep and node.itemVisibilityChecked() and not node.customProperty(AWAY_PROPERTY):
            node.setCustomProperty(AWAY_PROPERTY, True)
            node.setItemVisibilityChecked(False)


def cover_again(project: QgsProject) -> None:
    """Show again what `uncover` hid."""
    for node in project.layerTreeRoot().findLayers():
        if node.customProperty(AWAY_PROPERTY):
            node.removeCustomProperty(AWAY_PROPERTY)
            node.setItemVisibilityChecked(True)
