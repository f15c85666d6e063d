"""`landbrush:inpaint`: images whose clouds and gaps are filled."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ..i18n import tr
from . import parameters as shared
from .kinds import WHOLE_NUMBER
from .rasters import RasterAlgorithm

#: As `core.job.INPAINT_METHODS`, whose module takes longer to import than QGIS's start allows.
METHODS = ("model", "linear")


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
            "become the mean of samples from a model of the image (method HVAE), with their standard deviation in a "
            "second raster, or, with the method linear and no model, lie straight in time between the nearest dates "
            "on which they were observed.\n\n"
            "The results have the images' own number type, bands, band names and nodata. With several dates each is "
            "filled, into the output folder; the layers returned are those of the last date. Give the folder to keep "
            "them all.\n\n"
            "Linear needs at least two dates; a pixel that no date shows stays nodata. It can be stopped at any time; "
            "nothing is written then."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add_model(tr("A .safetensors file of a model that was trained with the method HVAE."), optional=True)
        self.add(
            QgsProcessingParameterEnum(
                "METHOD", tr("Method"), list(METHODS), False, None, True, usesStaticStrings=True
            ),
            tr("model, or linear, which needs no model. Empty: the model, where one is given, else linear."),
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
        method = named or ("model" if has_model else "linear")
        if method == "model" and not has_model:
            raise InputError(tr("Choose a model, or the method linear, which needs none."))
        if method == "linear" and has_model:
            raise InputError(tr("The method linear uses no model; leave out one of the two."))
        if method == "linear" and parameters.get("STD"):
            raise InputError(tr("The method linear tells no standard deviation; leave out its raster."))
        model = self.model_file(parameters, context) if has_model else None
        areas = inputs.areas(self, parameters, context, feedback)
        if method == "linear" and min(len(area.images) for area in areas) < 2:
            raise InputError(tr("The method linear needs images of at least two dates; add some, or use a model."))
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
