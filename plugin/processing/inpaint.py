"""`landbrush:inpaint`: images whose clouds and gaps are filled."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ..i18n import tr
from . import parameters as shared
from .kinds import WHOLE_NUMBER
from .rasters import RasterAlgorithm

#: As `core.job.INPAINT_METHODS`, whose module takes longer to import than QGIS's start allows.
METHODS = ("model", "regression", "linear")


class InpaintAlgorithm(RasterAlgorithm):
    NAME = "inpaint"
    ICON = "inpaint"
    KINDS: ClassVar[dict[str, str]] = {"OUTPUT": "inpainted", "STD": "inpainted_std"}
    ALL = "FILLED"

    def title(self) -> str:
        return tr("Fill clouds and gaps in images")

    def help_text(self) -> str:
        return tr(
            "Fills what masks and nodata leave out. Pixels that were observed stay exactly as they are; the others "
            "become\n"
            "• regression (no model needed): what other dates show there, matched to the light and haze of the date by "
            "its visible pixels; the standard deviation in a second raster is measured on gaps made for a trial;\n"
            "• linear (no model needed): values straight in time between the nearest dates on which they were "
            "observed; faster, and without a standard deviation;\n"
            "• model: the mean of samples from a model of the image (method HVAE), with their standard deviation. The "
            "only way to fill a single date.\n\n"
            "The results have the images' own number type, bands, band names and nodata. With several dates each is "
            "filled, into the output folder; the layers returned are those of the last date. Give the folder to keep "
            "them all.\n\n"
            "Regression and linear need at least two dates; a pixel that no date shows stays nodata. It can be stopped "
            "at any time; nothing is written then."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add_model(tr("A .safetensors file of a model that was trained with the method HVAE."), optional=True)
        self.add(
            QgsProcessingParameterEnum(
                "METHOD", tr("Method"), list(METHODS), False, None, True, usesStaticStrings=True
            ),
            tr("regression and linear need no model. Empty: the model, where one is given, else regression."),
        )
        shared.add_series(self)
        self.add_extent()
        self.add_advanced(
            QgsProcessingParameterNumber("SAMPLES", tr("Samples of the model"), WHOLE_NUMBER, 16, True, 1, 10_000),
            tr("More make the mean less noisy and take longer."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE_NUMBER, 0, True, 0, 2**31 - 1),
            tr("The same gives the same images again, on the same computer."),
        )
        self.add_tiles()
        self.add_rasters(
            {"OUTPUT": tr("Filled image"), "STD": tr("Standard deviation of what was filled")},
            tr("Filled images of all dates and areas"),
        )

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InpaintJob, InputError
        from . import inputs

        has_model = bool(self.parameterAsFile(parameters, "MODEL", context))
        named = self.parameterAsEnumString(parameters, "METHOD", context) if parameters.get("METHOD") else ""
        method = named or ("model" if has_model else "regression")
        if method == "model" and not has_model:
            raise InputError(tr("Choose a model, or the method regression, which needs none."))
        if method != "model" and has_model:
            raise InputError(tr("The method {method} uses no model; leave out one of the two.").format(method=method))
        if method == "linear" and parameters.get("STD"):
            raise InputError(
                tr("The method linear tells no standard deviation; leave out its raster, or use regression.")
            )
        model = self.model_file(parameters, context) if has_model else None
        areas = inputs.areas(self, parameters, context, feedback)
        if method != "model" and min(len(area.images) for area in areas) < 2:
            raise InputError(
                tr("The method {method} needs images of at least two dates; add some, or use a model.").format(
                    method=method
                )
            )
        samples, seed = (inputs.number(self, parameters, name, context) for name in ("SAMPLES", "SEED"))
        return InpaintJob(
            areas=areas,
            out="",
            model=model,
            method=method,
            samples=16 if samples is None else samples,
            seed=seed or 0,
            **self.tiles(parameters, context, areas[0].images[0].path),
        )
