"""`landbrush:polygonize`: polygons of a map, which fit one another exactly."""

from __future__ import annotations

import dataclasses

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..i18n import tr
from .base import EngineAlgorithm
from .kinds import POLYGONS, REAL_NUMBER


class PolygonizeAlgorithm(EngineAlgorithm):
    NAME = "polygonize"
    ICON = "landbrush"

    def title(self) -> str:
        return tr("Make polygons of a map")

    def help_text(self) -> str:
        return tr(
            "Outlines the classes of a map, as “Segment images” makes it. Small patches join their largest neighbour; "
            "the pixels' stairs become straight lines, less than half a pixel off. Neighbours share their borders "
            "point by point: there are no gaps and no overlaps, and every polygon is valid.\n\n"
            "Fields: class_id, class_name, area_m2, uncertainty (mean of the map's uncertainty, 0 sure to 1), date. "
            "The GeoPackage brings the classes' colours."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterRasterLayer("MAP", tr("Map")), tr("A raster of class ids, as from “Segment images”.")
        )
        self.add(
            QgsProcessingParameterNumber("MIN_AREA", tr("Smallest polygon, m²"), REAL_NUMBER, None, True, 0),
            tr("Smaller patches join their largest neighbour. Empty: the area of 4 pixels; 0: all patches stay."),
        )
        self.add(
            QgsProcessingParameterBoolean("SIMPLIFY", tr("Straighten the pixels' stairs"), True),
            tr("By less than half a pixel; where the map ends its pixels stay."),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer("UNCERTAINTY", tr("Uncertainty of the map"), optional=True),
            tr("Empty: found beside the map, if it is there."),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Polygons of the map"), POLYGONS), tr("A GeoPackage.")
        )
        self.addOutput(QgsProcessingOutputNumber("POLYGONS", tr("Number of polygons")))

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, PolygonizeJob
        from ..layers import raster_path
        from . import inputs

        rasters = {}
        for name in ("MAP", "UNCERTAINTY"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None and (name == "MAP" or parameters.get(name)):
                raise InputError(tr("{file} cannot be opened as a raster.").format(file=parameters.get(name)))
            rasters[name.lower()] = None if layer is None else raster_path(layer)
        return PolygonizeJob(
            out="",
            min_area=inputs.number(self, parameters, "MIN_AREA", context, float),
            simplify=self.parameterAsBool(parameters, "SIMPLIFY", context),
            **rasters,
        )

    def place_outputs(self, job, parameters, context):
        from ...core.job import InputError

        out = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if not out.lower().endswith(".gpkg"):
            raise InputError(tr("The polygons are a GeoPackage; {file} must end in .gpkg.").format(file=out))
        return dataclasses.replace(job, out=out)

    def finish(self, result, parameters, context, feedback) -> dict:
        found: dict = {"OUTPUT": self._job.out}
        count = result.summary.get("polygons")
        if isinstance(count, int):
            found["POLYGONS"] = count
            feedback.pushInfo(f"{self.outputDefinition('POLYGONS').description()}: {count}")
        return found
