"""`landbrush:segment`: from a model and images to maps."""

from __future__ import annotations

import re
from typing import ClassVar

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from . import parameters as shared
from .kinds import WHOLE_NUMBER
from .rasters import RasterAlgorithm

#: As `core.job.CHAINS`, whose module takes longer to import than QGIS's start allows.
CHAINS = ("none", "smooth", "path")


class SegmentAlgorithm(RasterAlgorithm):
    NAME = "segment"
    ICON = "segment"
    KINDS: ClassVar[dict[str, str]] = {"OUTPUT": "segmentation", "UNCERTAINTY": "uncertainty"}
    ALL = "MAPS"

    def title(self) -> str:
        return tr("Segment images with a model")

    def help_text(self) -> str:
        return tr(
            "Maps whole images with a model from “Train a model from polygons”: a raster of class ids in the classes' "
            "colours, and one of how uncertain each pixel is (band 1: entropy, 0 sure to 1 unsure; band 2: margin "
            "between the two likeliest classes; with several views a band of what they disagree about; last, how "
            "unlike all that was annotated it looks, 0 to 1). Both are on the grid of the first image.\n\n"
            "With several dates there is a map for each in the output folder; the layers returned are those of the "
            "last date. Give the folder to keep them all, with the classes' probabilities if asked for.\n\n"
            "The images need the bands that the model was trained on, by name. It can be stopped at any time; nothing "
            "is written then."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add_model(tr("A .safetensors file that Landbrush has written."))
        shared.add_series(self)
        self.add_extent()
        self.add(
            QgsProcessingParameterBoolean("PROBABILITIES", tr("Also write the classes' probabilities"), False, True),
            tr("One band for each class, 0 to 250 = 0 to 100 %, into the output folder."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("VIEWS", tr("Views of every tile"), WHOLE_NUMBER, 1, True, 1, 8),
            tr(
                "Every tile is shown turned and mirrored, in so many ways, and the mean is mapped; what the views "
                "disagree about becomes a band of the uncertainty (mutual information). Takes as many times longer."
            ),
        )
        self._add_chain()
        self.add_tiles()
        self.add_rasters(
            {"OUTPUT": tr("Segmentation"), "UNCERTAINTY": tr("Uncertainty")},
            tr("Segmentations of all dates and areas"),
        )

    def _add_chain(self) -> None:
        self.add_advanced(
            QgsProcessingParameterEnum(
                "CHAIN", tr("Chain over the dates"), list(CHAINS), False, "none", True, usesStaticStrings=True
            ),
            tr(
                "none: every date for itself; smooth: each date's classes given all dates; path: the likeliest history "
                "of each pixel. How often classes change is learnt from the images. Needs several dates."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterString("FORBIDDEN", tr("Changes that never happen"), optional=True),
            tr(
                "Classes by their ids or names, separated by commas: “2>1, dead>forest” = from one date to the next "
                "class 2 never becomes 1, nor dead forest. No two maps that follow each other show such a change. By "
                "way of another class at a date in between it still may happen, unless that is forbidden too."
            ),
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                "TRANSITIONS", tr("Known changes"), optional=True, fileFilter=tr("YAML files (*.yaml *.yml)")
            ),
            tr(
                "A YAML file with the probability of every change within a year, as the engine writes one beside the "
                "maps (transitions.yaml). Empty: learnt from the images."
            ),
        )

    def _chain(self, parameters, context) -> dict:
        """CHAIN, FORBIDDEN and TRANSITIONS as a job has them.

        Raises:
            InputError: What is forbidden cannot be read, or the two are given without a chain.
        """
        from ...core.job import InputError, parse_forbidden

        chain = self.parameterAsEnumString(parameters, "CHAIN", context) or "none"
        words = re.split(r"[,;\n]", self.parameterAsString(parameters, "FORBIDDEN", context) or "")
        forbidden = parse_forbidden([word for word in words if word.strip()], tr("Changes that never happen"))
        transitions = self.parameterAsFile(parameters, "TRANSITIONS", context) or None
        if chain == "none" and (forbidden or transitions):
            raise InputError(tr("Forbidden or known changes need a chain over the dates; choose smooth or path."))
        return {"chain": chain, "forbidden": forbidden, "transitions": transitions}

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, SegmentJob
        from . import inputs

        model = self.model_file(parameters, context)
        areas = inputs.areas(self, parameters, context, feedback)
        probabilities = self.parameterAsBool(parameters, "PROBABILITIES", context)
        if probabilities and not parameters.get("OUT"):
            raise InputError(tr("The probabilities need a folder; choose one for all results."))
        views = inputs.number(self, parameters, "VIEWS", context)
        return SegmentJob(
            areas=areas,
            model=model,
            out="",
            probabilities=probabilities,
            views=1 if views is None else views,
            **self._chain(parameters, context),
            **self.tiles(parameters, context, areas[0].images[0].path),
        )
