"""`landbrush:changes`: what changed between the maps of several dates."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..i18n import report_language, tr
from .base import outputs_of
from .kinds import RASTER
from .loading import give_look
from .rasters import RasterAlgorithm

#: Output → the engine's kind of file, of those that are no rasters.
FILES = {"AREAS": "area_over_time", "MATRIX": "transition_matrix", "PLOT": "plot"}


class ChangesAlgorithm(RasterAlgorithm):
    NAME = "changes"
    ICON = "landbrush"
    KINDS: ClassVar[dict[str, str]] = {"CHANGES": "changes", "FIRST_CHANGE": "first_change"}
    ALL = "CHANGE_MAPS"

    def title(self) -> str:
        return tr("Tell what changed between maps")

    def help_text(self) -> str:
        return tr(
            "Compares the maps of several dates, as “Segment images” makes them:\n"
            "• Changes: a raster with a value for each transition between two dates (“forest → damage”), in colours; "
            "classes that stay are pale.\n"
            "• First change: band 1 the date (YYYYMMDD) at which a pixel first was of another class than at its first "
            "date; band 2 how uncertain that is, 0 to 1, where there are probabilities.\n"
            "• In the folder also tables (CSV): the area of each class at each date, with 95 % intervals where there "
            "are probabilities or an accuracy report, and the transition matrix in hectares; and a plot (SVG).\n\n"
            "The maps need one grid and the same classes. Maps of single dates flicker; those made with a chain over "
            "the dates do so far less."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterMultipleLayers("MAPS", tr("Maps"), RASTER),
            tr("Rasters of class ids, one for each date; two or more."),
        )
        self.add_advanced(
            QgsProcessingParameterString("DATES", tr("Dates of the maps"), optional=True),
            tr(
                "YYYY-MM-DD, separated by commas, in the order of the maps. Empty: as the maps' metadata or names say, "
                "which those of Landbrush do."
            ),
        )
        self.add(
            QgsProcessingParameterString("FROM", tr("From"), optional=True),
            tr("Date of a map that changes are told from. Empty: the first."),
        )
        self.add(
            QgsProcessingParameterString("TO", tr("To"), optional=True),
            tr("Date of a map that changes are told to. Empty: the last."),
        )
        self.add_advanced(
            QgsProcessingParameterMultipleLayers(
                "PROBABILITIES", tr("Probabilities of the maps"), RASTER, optional=True
            ),
            tr("One raster for each map, in the same order. Empty: those beside the maps, if every map has one."),
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                "ACCURACY", tr("Accuracy report"), optional=True, fileFilter=tr("JSON files (*.json)")
            ),
            tr("As “Evaluate a map” writes it; areas are adjusted by its errors (Olofsson et al. 2014)."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("CHANGES", tr("Changes"), None, True, True),
            tr("A value for each transition."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("FIRST_CHANGE", tr("First change"), None, True, True),
            tr("Date, and uncertainty."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUT", tr("Folder for all results"), None, True, False),
            tr("Empty: only the two layers above are kept, no tables and no plot."),
        )
        self.addOutput(QgsProcessingOutputFile("AREAS", tr("Area of each class over time (CSV)")))
        self.addOutput(QgsProcessingOutputFile("MATRIX", tr("Transition matrix (CSV)")))
        self.addOutput(QgsProcessingOutputFile("PLOT", tr("Plot of the areas (SVG)")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_HA", tr("Changed area, hectares")))

    def check_files(self, parameters, context) -> None:
        from . import inputs

        for name in ("MAPS", "PROBABILITIES"):
            inputs.raster_layers(self, parameters, name, context)

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import ChangesJob, InputError, MapSpec
        from ..layers import check_date, raster_path
        from . import inputs

        layers = inputs.raster_layers(self, parameters, "MAPS", context)
        if len(layers) < 2:
            raise InputError(tr("Choose the maps of at least two dates."))
        dates = [check_date(text) for text in inputs.words(self, parameters, "DATES", context)]
        if dates and len(dates) != len(layers):
            sentence = tr("Maps: {maps}, dates: {dates}; give one date for each map.")
            raise InputError(sentence.format(maps=len(layers), dates=len(dates)))
        dates = dates or [None] * len(layers)
        shares = inputs.raster_layers(self, parameters, "PROBABILITIES", context)
        if shares and len(shares) != len(layers):
            sentence = tr("Maps: {maps}, rasters of probabilities: {rasters}; give one for each map, or none.")
            raise InputError(sentence.format(maps=len(layers), rasters=len(shares)))
        first, last = (check_date(self.parameterAsString(parameters, name, context) or "") for name in ("FROM", "TO"))
        if first and last and first >= last:
            sentence = tr("“To” ({last}) must be a later date than “From” ({first}).")
            raise InputError(sentence.format(first=first, last=last))
        return ChangesJob(
            maps=tuple(MapSpec(raster_path(layer), date) for layer, date in zip(layers, dates)),
            out="",
            probabilities=tuple(MapSpec(raster_path(layer), date) for layer, date in zip(shares, dates)),
            report=self.parameterAsFile(parameters, "ACCURACY", context) or None,
            from_date=first,
            to_date=last,
            language=report_language(),
        )

    def finish(self, result, parameters, context, feedback) -> dict:
        found = super().finish(result, parameters, context, feedback)
        found.pop(self.ALL)
        for name, kind in FILES.items():
            files = outputs_of(result, kind)
            if files and not self._temporary:
                found[name] = files[-1]["path"]
        changed = result.summary.get("changed_ha")
        if isinstance(changed, (int, float)):
            found["CHANGED_HA"] = changed
            feedback.pushInfo(f"{self.outputDefinition('CHANGED_HA').description()}: {changed:.2f}")
        return found

    def _style(self, kind: str, path: str, result, date, context) -> None:
        def show(layer, _context) -> None:
            from ..looks import style

            style(layer, kind)

        give_look(path, context, show)
