"""`landbrush:exportonnx`: a model as ONNX, for the Deepness plugin."""

from __future__ import annotations

import dataclasses

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from .base import EngineAlgorithm
from .kinds import REAL_NUMBER, WHOLE_NUMBER


class ExportOnnxAlgorithm(EngineAlgorithm):
    NAME = "exportonnx"
    ICON = "landbrush"

    def title(self) -> str:
        return tr("Export a model to ONNX")

    def help_text(self) -> str:
        return tr(
            "Writes a model as ONNX, which the Deepness plugin loads: it draws nearly the same map there, with no need "
            "of Landbrush or PyTorch. The file says how large pixels and tiles are, what the classes are called and "
            "how bands are scaled; give it images whose bands are those the model was trained with, in that order.\n\n"
            "Models of single dates can be exported; those that look at several dates at once cannot."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterFile(
                "MODEL", tr("Model"), fileFilter=tr("Landbrush models (*.safetensors)"), extension=""
            ),
            tr("A .safetensors file that Landbrush has written."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("TILE", tr("Tile side, pixels"), WHOLE_NUMBER, 256, False, 32, 4096),
            tr("Of the tiles that the network is shown."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("RESOLUTION", tr("Side of a pixel, metres"), REAL_NUMBER, None, True, 1e-4),
            tr("Empty: as the images that the model was trained with."),
        )
        self.add_advanced(
            QgsProcessingParameterString("NODATA", tr("Nodata"), optional=True),
            tr(
                "What pixels hold where nothing was observed, or none. Empty: as the images that the model was "
                "trained with."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("ONNX file"), tr("ONNX files (*.onnx)"), optional=False)
        )

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import parse_job
        from . import inputs

        return parse_job(
            {
                "task": "exportonnx",
                "model": self.parameterAsFile(parameters, "MODEL", context),
                "out": "model.onnx",
                "tile": inputs.number(self, parameters, "TILE", context),
                "resolution": inputs.number(self, parameters, "RESOLUTION", context, float),
                "nodata": self.parameterAsString(parameters, "NODATA", context) or None,
            },
            self.NAME,
        )

    def place_outputs(self, job, parameters, context):
        from ...core.job import InputError

        out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if not out.lower().endswith(".onnx"):
            raise InputError(tr("The file {file} must end in .onnx.").format(file=out))
        return dataclasses.replace(job, out=out)

    def finish(self, result, parameters, context, feedback) -> dict:
        return {"OUTPUT": self._job.out}
