"""`landbrush:evaluate`: how good a map is, by polygons or a raster of what is true."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..i18n import report_language, tr
from . import parameters as shared
from .base import EngineAlgorithm, outputs_of

TRUTH = ("TRUTH", "TRUTH_RASTER", "CLASS_FIELD", None)

#: Output → where the engine's report has it.
NUMBERS = {
    "OVERALL_ACCURACY": ("accuracy",),
    "MEAN_IOU": ("mean_iou",),
    "MEAN_F1": ("mean_f1",),
    "ECE": ("calibration", "ece"),
}


class EvaluateAlgorithm(EngineAlgorithm):
    NAME = "evaluate"
    ICON = "landbrush"

    def title(self) -> str:
        return tr("Evaluate a map")

    def help_text(self) -> str:
        return tr(
            "Compares a map with what is true: overall accuracy, IoU and F1 of each class, the confusion matrix, and "
            "the area of each class in hectares with its 95 % confidence interval (Olofsson et al. 2014). With the "
            "map's probabilities also how well they are calibrated, and with its uncertainty how well that finds the "
            "errors.\n\n"
            "Use polygons that the model has not learnt from: on others every map looks better than it is. Without "
            "any, choose the model: the figures are then those of the polygons that were held out of its training.\n\n"
            "Writes a JSON file for other programs and, beside it, a page to read and print."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterRasterLayer("MAP", tr("Map")), tr("A raster of class ids, as from “Segment images”.")
        )
        shared.add_labels(self, TRUTH)
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                tr("Model that made the map"),
                fileFilter=tr("Landbrush models (*.safetensors)"),
                extension="",
                optional=True,
            ),
            tr("Told in the report. Needed where there are no polygons and no label raster."),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer("PROBABILITIES", tr("Probabilities of the map"), optional=True),
            tr("Empty: found beside the map, if they are there."),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer("UNCERTAINTY", tr("Uncertainty of the map"), optional=True),
            tr("Empty: found beside the map, if it is there."),
        )
        self.add(
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("Reports (*.json *.html)"), optional=False)
        )
        self.addOutput(QgsProcessingOutputHtml("HTML", tr("Report, to read")))
        titles = {
            "OVERALL_ACCURACY": tr("Overall accuracy, 0 to 1"),
            "MEAN_IOU": tr("Mean IoU of the classes, 0 to 1"),
            "MEAN_F1": tr("Mean F1 of the classes, 0 to 1"),
            "ECE": tr("Expected calibration error, 0 to 1"),
        }
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, titles[name]))

    def __init__(self) -> None:
        super().__init__()
        self._scratch = None

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import EvaluateJob, InputError
        from ..layers import raster_path
        from . import inputs

        self._scratch = inputs.Scratch()
        rasters = {}
        for name in ("MAP", "PROBABILITIES", "UNCERTAINTY"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None and (name == "MAP" or parameters.get(name)):
                raise InputError(tr("{file} cannot be opened as a raster.").format(file=parameters.get(name)))
            rasters[name.lower()] = None if layer is None else raster_path(layer)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if not report.endswith((".json", ".html")):
            raise InputError(tr("The report {file} must end in .json or .html.").format(file=report))
        model = self.parameterAsFile(parameters, "MODEL", context) or None
        told = model is None or any(parameters.get(name) for name in TRUTH[:2])
        return EvaluateJob(
            truth=inputs.label_spec(self, parameters, context, TRUTH, self._scratch) if told else None,
            model=model,
            report=report,
            language=report_language(),
            **rasters,
        )

    def finish(self, result, parameters, context, feedback) -> dict:
        files, pages = outputs_of(result, "report"), outputs_of(result, "page")
        found: dict = {"REPORT": files[-1]["path"] if files else self._job.report}
        if pages:
            found["HTML"] = pages[-1]["path"]
        metrics = result.summary.get("metrics") or {}
        for name, keys in NUMBERS.items():
            value = metrics
            for key in keys:
                value = value.get(key) if isinstance(value, dict) else None
            if isinstance(value, (int, float)):
                found[name] = value
                feedback.pushInfo(f"{self.outputDefinition(name).description()}: {value:.3f}")
        return found

    def clean_up(self) -> None:
        if self._scratch is not None:
            self._scratch.remove()
