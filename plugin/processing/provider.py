"""The Processing provider `landbrush`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider

from ..i18n import tr
from ..icons import icon


class LandbrushProvider(QgsProcessingProvider):
    """Brings the algorithms; they are imported when QGIS asks for them."""

    def id(self) -> str:
        return "landbrush"

    def name(self) -> str:
        return "Landbrush"

    def longName(self) -> str:  # noqa: N802 (QGIS's name)
        return tr("Landbrush: from a few polygons to the whole map")

    def icon(self):
        return icon("landbrush")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:  # noqa: N802
        return ["gpkg"]

    def loadAlgorithms(self) -> None:  # noqa: N802
        from .changes import ChangesAlgorithm
        from .evaluate import EvaluateAlgorithm
        from .exportonnx import ExportOnnxAlgorithm
        from .importsafe import ImportSafeAlgorithm
        from .inpaint import InpaintAlgorithm
        from .polygonize import PolygonizeAlgorithm
        from .segment import SegmentAlgorithm
        from .suggest import SuggestAlgorithm
        from .train import TrainAlgorithm

        for algorithm in (
            TrainAlgorithm,
            SegmentAlgorithm,
            InpaintAlgorithm,
            EvaluateAlgorithm,
            ChangesAlgorithm,
            ImportSafeAlgorithm,
            SuggestAlgorithm,
            PolygonizeAlgorithm,
            ExportOnnxAlgorithm,
        ):
            self.addAlgorithm(algorithm())
