"""The look of results that Processing loads into the project."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

Show = Callable[[QgsMapLayer, QgsProcessingContext], None]

#: Post-processors that QGIS has yet to call; it keeps none alive itself.
WAITING: list[_Look] = []


def give_look(path: str, context: QgsProcessingContext, show: Show) -> None:
    """Have `show` style the layer of this file where Processing is to load it, in QGIS's own thread."""
    if context.willLoadLayerOnCompletion(path):
        look = _Look(show)
        WAITING.append(look)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(look)


class _Look(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, show: Show) -> None:
        super().__init__()
        self._show = show

    def postProcessLayer(self, layer, context, feedback) -> None:  # noqa: N802 (QGIS's name)
        if layer is not None and layer.isValid():
            self._show(layer, context)
        if self in WAITING:
            WAITING.remove(self)
