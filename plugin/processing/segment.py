"""`landbrush:segment`: from a model and images to maps."""

from __future__ import annotations

import dataclasses
import os
import shutil

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..i18n import tr
from . import parameters as shared
from .base import EngineAlgorithm, outputs_of
from .kinds import REAL_NUMBER, WHOLE_NUMBER

#: Parameter → the engine's kind of file.
KINDS = {"OUTPUT": "segmentation", "UNCERTAINTY": "uncertainty"}


class SegmentAlgorithm(EngineAlgorithm):
    NAME = "segment"
    ICON = "segment"

    def title(self) -> str:
        return tr("Segment images with a model")

    def help_text(self) -> str:
        return tr(
            "Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' "
            "colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin "
            "between the two likeliest classes). Both are on the grid of the first image.\n\n"
            "With several dates there is a map for each in the output folder; the layers returned are those of the "
            "last date. Give the folder to keep them all, with the classes' probabilities if asked for.\n\n"
            "The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing "
            "is written then."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterFile(
                "MODEL", tr("Model"), fileFilter=tr("Landbrush models (*.safetensors)"), extension=""
            ),
            tr("A .safetensors file that Landbrush has written."),
        )
        shared.add_series(self)
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True), tr("Empty: the whole first image.")
        )
        self.add(
            QgsProcessingParameterBoolean("PROBABILITIES", tr("Also write the classes' probabilities"), False, True),
            tr("One band for each class, 0 to 250 = 0 to 100 %, into the output folder."),
        )
        whole, real = WHOLE_NUMBER, REAL_NUMBER
        self.add_advanced(
            QgsProcessingParameterNumber("TILE", tr("Tile side, pixels"), whole, None, True, 32, 8192),
            tr("Smaller needs less memory; empty: decided by the engine."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("OVERLAP", tr("Overlap of the tiles"), real, 0.25, True, 0, 0.75),
            tr("Share of a tile, 0 to 0.75."),
        )
        shared.add_machine(self)
        for name, title in (("OUTPUT", tr("Segmentation")), ("UNCERTAINTY", tr("Uncertainty"))):
            self.add(QgsProcessingParameterRasterDestination(name, title, None, True, True))
        self.add(
            QgsProcessingParameterFolderDestination("OUT", tr("Folder for all results"), None, True, False),
            tr("Empty: only the two layers above are kept."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("MAPS", tr("Segmentations of all dates and areas")))

    def check_files(self, parameters, context) -> None:
        from ...core.job import InputError

        model = self.parameterAsFile(parameters, "MODEL", context)
        if model and not model.lower().endswith(".safetensors"):
            raise InputError(
                tr("The model {file} is no .safetensors file that Landbrush has written.").format(file=model)
            )

    def __init__(self) -> None:
        super().__init__()
        self._temporary = ""
        self._targets: dict[str, str] = {}

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, SegmentJob
        from . import inputs

        model = self.parameterAsFile(parameters, "MODEL", context)
        if not os.path.isfile(model):
            raise InputError(tr("The model file {file} is not there.").format(file=model))
        areas = inputs.areas(self, parameters, context, feedback)
        probabilities = self.parameterAsBool(parameters, "PROBABILITIES", context)
        if probabilities and not parameters.get("OUT"):
            raise InputError(tr("The probabilities need a folder; choose one for all results."))
        overlap = inputs.number(self, parameters, "OVERLAP", context, float)
        return SegmentJob(
            areas=areas,
            model=model,
            out="",
            probabilities=probabilities,
            extent=inputs.extent(self, parameters, context, areas[0].images[0].path),
            tile=inputs.number(self, parameters, "TILE", context),
            overlap=0.25 if overlap is None else overlap,
            device=self.parameterAsString(parameters, "DEVICE", context) or "auto",
            threads=inputs.number(self, parameters, "THREADS", context),
        )

    def place_outputs(self, job, parameters, context):
        from ...core.job import InputError
        from ..leftovers import private_folder

        for name in KINDS:
            if parameters.get(name):
                # Asked once: each asking makes up another temporary file.
                target = self.parameterAsOutputLayer(parameters, name, context)
                if not target.lower().endswith((".tif", ".tiff")):
                    raise InputError(tr("The results are GeoTIFFs; {file} must end in .tif.").format(file=target))
                self._targets[name] = target
        if parameters.get("OUT"):
            return dataclasses.replace(job, out=self.parameterAsFileOutput(parameters, "OUT", context))
        if not self._targets:
            raise InputError(tr("Choose where the results go: a file for the segmentation, or a folder."))
        # Beside the target: a finished file is then moved, not copied.
        beside = os.path.dirname(os.path.abspath(next(iter(self._targets.values()))))
        try:
            os.makedirs(beside, exist_ok=True)
            self._temporary = private_folder(beside)
        except OSError as error:
            sentence = tr("The folder {folder} cannot be written to ({reason}).")
            raise InputError(sentence.format(folder=beside, reason=error.strerror or error)) from None
        return dataclasses.replace(job, out=self._temporary)

    def finish(self, result, parameters, context, feedback) -> dict:
        found: dict = {}
        maps = outputs_of(result, "segmentation")
        for name, kind in KINDS.items():
            files = outputs_of(result, kind)
            if not files:
                continue
            path, target = files[-1]["path"], self._targets.get(name)
            if target is not None:
                _put(path, target, copy=not self._temporary)
                self._style(kind, target, result, context)
                found[name] = target
            elif not self._temporary:
                found[name] = path
        if self._temporary:
            found["MAPS"] = [found["OUTPUT"]] if "OUTPUT" in found else []
            if len(maps) > 1:
                feedback.pushWarning(
                    tr("There are several maps, of which only the last is kept; give a folder to keep them all.")
                )
        else:
            found["OUT"] = self._job.out
            found["MAPS"] = [output["path"] for output in maps]
        return found

    def clean_up(self) -> None:
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)

    @staticmethod
    def _style(kind: str, path: str, result, context) -> None:
        if context.willLoadLayerOnCompletion(path):
            look = _Style(kind, result.summary)
            _STYLES.append(look)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(look)


class _Style(QgsProcessingLayerPostProcessorInterface):
    """The look of a result that Processing loads into the project."""

    def __init__(self, kind: str, summary: dict) -> None:
        super().__init__()
        self._kind = kind
        self._summary = summary

    def postProcessLayer(self, layer, context, feedback) -> None:  # noqa: N802 (QGIS's name)
        from ..results import classes_of_result, style

        if layer is not None and layer.isValid():
            classes = classes_of_result(self._summary, ())
            if classes or self._kind != "segmentation":
                style(layer, self._kind, classes)
        if self in _STYLES:
            _STYLES.remove(self)


#: Post-processors that QGIS has yet to call; it keeps none alive itself.
_STYLES: list = []


def _put(source: str, target: str, copy: bool) -> None:
    """A finished file, with what GDAL keeps beside it, at its place."""
    from ...core.job import InputError

    try:
        for suffix in ("", ".aux.xml"):
            if os.path.exists(source + suffix):
                beside = target + suffix + ".part"
                (shutil.copyfile if copy else shutil.move)(source + suffix, beside)
                os.replace(beside, target + suffix)
            elif suffix and os.path.exists(target + suffix):
                os.unlink(target + suffix)
    except OSError as error:
        sentence = tr("The result cannot be written to {file} ({reason}).")
        raise InputError(sentence.format(file=target, reason=error.strerror or error)) from None
