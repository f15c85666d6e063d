"""`landbrush:suggest`: where annotation would teach a model most."""

from __future__ import annotations

import dataclasses

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..i18n import tr
from . import parameters as shared
from .base import EngineAlgorithm
from .kinds import POLYGONS, RASTER, WHOLE_NUMBER
from .loading import give_look

LABELS = ("POLYGONS", "LABEL_RASTER", "CLASS_FIELD", None)


class SuggestAlgorithm(EngineAlgorithm):
    NAME = "suggest"
    ICON = "landbrush"

    def __init__(self) -> None:
        super().__init__()
        self._scratches: list = []

    def title(self) -> str:
        return tr("Suggest where to draw next")

    def help_text(self) -> str:
        return tr(
            "Finds small patches whose class would teach a model most: where it is unsure, unlike one another and what "
            "is annotated, of classes that are rare; homogeneous enough to be outlined, apart from one another, never "
            "on nodata, masked pixels or polygons that there are. Each has a rank, a score, a reason in words, the "
            "probable class and, for series, the date.\n\n"
            "Give a model with images; or the uncertainty of a map that there is, then nothing is computed again. The "
            "model way also looks at the images and finds places that differ more from one another.\n\n"
            "The file holds two layers: patches (squares) and places (their middles)."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                tr("Model"),
                fileFilter=tr("Landbrush models (*.safetensors)"),
                extension="",
                optional=True,
            ),
            tr("A .safetensors file that Landbrush has written; it looks at the images."),
        )
        shared.add_series(self)
        self.add_advanced(
            QgsProcessingParameterMultipleLayers("UNCERTAINTY", tr("Uncertainty of a map"), RASTER, optional=True),
            tr("Instead of a model and images: uncertainty rasters from “Segment images”, one for each date."),
        )
        self.add_advanced(
            QgsProcessingParameterMultipleLayers(
                "PROBABILITIES", tr("Probabilities of the map"), RASTER, optional=True
            ),
            tr("Those of the uncertainty rasters, in the same order. Empty: found beside them."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons that there are"), [POLYGONS], optional=True),
            tr("What is annotated already: nothing is suggested on it, nor within two pixels."),
        )
        self.add(
            QgsProcessingParameterField(
                "CLASS_FIELD", tr("Class field of the polygons"), None, "POLYGONS", optional=True
            ),
            tr("To tell which classes have few polygons."),
        )
        self.add_advanced(
            QgsProcessingParameterRasterLayer("LABEL_RASTER", tr("Label raster"), optional=True),
            tr("Instead of polygons: other than 0 and nodata = annotated."),
        )
        self.add_advanced(
            QgsProcessingParameterFeatureSource("AVOID", tr("Places to avoid"), [POLYGONS], optional=True),
            tr("Polygons in which nothing is to be suggested."),
        )
        self.add(
            QgsProcessingParameterNumber("COUNT", tr("Number of places"), WHOLE_NUMBER, 20, False, 1, 1000),
            tr("At most; there are fewer where no others are left."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("PATCH", tr("Side of a patch, pixels"), WHOLE_NUMBER, 5, True, 3, 64),
            tr("About as large as what you outline: 5 pixels of Sentinel-2 are 50 m."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True), tr("Empty: the whole first image.")
        )
        self.add_advanced(
            QgsProcessingParameterNumber("SEED", tr("Seed"), WHOLE_NUMBER, 0, True, 0, 2**31 - 1),
            tr("The same gives the same places again."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber("TILE", tr("Tile side, pixels"), WHOLE_NUMBER, None, True, 32, 8192),
            tr("Smaller needs less memory; empty: decided by the engine."),
        )
        shared.add_machine(self)
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Where to draw next"), POLYGONS),
            tr("A GeoPackage."),
        )
        self.addOutput(QgsProcessingOutputNumber("PLACES", tr("Number of places found")))

    def check_files(self, parameters, context) -> None:
        from . import inputs

        for name in ("UNCERTAINTY", "PROBABILITIES"):
            inputs.raster_layers(self, parameters, name, context)

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, SuggestJob
        from . import inputs

        maps = self._maps(parameters, context)
        labels = self._labels(parameters, context)
        model = self.parameterAsFile(parameters, "MODEL", context) or None
        if maps["uncertainty"]:
            if model or parameters.get("IMAGES") or parameters.get("AREAS"):
                raise InputError(tr("Give either a model with images, or the uncertainty of a map."))
            first = maps["uncertainty"][0].path
            named = {"labels": labels}
        else:
            if model is None:
                raise InputError(tr("Choose a model and at least one image, or the uncertainty of a map."))
            areas = inputs.areas(self, parameters, context, feedback, labels)
            first = areas[0].images[0].path
            named = {"areas": areas, "model": model}
        return SuggestJob(
            out="",
            **maps,
            **named,
            avoid=self._shapes("AVOID", parameters, context) if parameters.get("AVOID") else None,
            count=self.parameterAsInt(parameters, "COUNT", context),
            patch=inputs.number(self, parameters, "PATCH", context) or 5,
            seed=inputs.number(self, parameters, "SEED", context) or 0,
            extent=inputs.extent(self, parameters, context, first),
            tile=inputs.number(self, parameters, "TILE", context),
            device=self.parameterAsString(parameters, "DEVICE", context) or "auto",
            threads=inputs.number(self, parameters, "THREADS", context),
        )

    def _maps(self, parameters, context) -> dict:
        from ...core.job import InputError, MapSpec
        from ..layers import raster_path
        from . import inputs

        layers, shares = (
            inputs.raster_layers(self, parameters, name, context) for name in ("UNCERTAINTY", "PROBABILITIES")
        )
        if shares and len(shares) != len(layers):
            sentence = tr("There are {maps} uncertainty rasters and {rasters} of probabilities; give one for each.")
            raise InputError(sentence.format(maps=len(layers), rasters=len(shares)))
        return {
            "uncertainty": tuple(MapSpec(raster_path(layer)) for layer in layers),
            "probabilities": tuple(MapSpec(raster_path(layer)) for layer in shares),
        }

    def _labels(self, parameters, context):
        from . import inputs

        if not parameters.get("POLYGONS") and not parameters.get("LABEL_RASTER"):
            return None
        if parameters.get("POLYGONS") and not parameters.get("LABEL_RASTER") and not parameters.get("CLASS_FIELD"):
            return self._shapes("POLYGONS", parameters, context)
        self._scratches.append(inputs.Scratch())
        return inputs.label_spec(self, parameters, context, LABELS, self._scratches[-1])

    def _shapes(self, name: str, parameters, context):
        from . import inputs

        self._scratches.append(inputs.Scratch())
        return inputs.shapes_spec(self, parameters, name, context, self._scratches[-1])

    def place_outputs(self, job, parameters, context):
        from ...core.job import InputError

        out = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if not out.lower().endswith(".gpkg"):
            raise InputError(tr("The suggestions are a GeoPackage; {file} must end in .gpkg.").format(file=out))
        return dataclasses.replace(job, out=out)

    def finish(self, result, parameters, context, feedback) -> dict:
        found: dict = {"OUTPUT": self._job.out}
        places = result.summary.get("places")
        if isinstance(places, int):
            found["PLACES"] = places
            feedback.pushInfo(f"{self.outputDefinition('PLACES').description()}: {places}")
        give_look(self._job.out, context, _show)
        return found

    def clean_up(self) -> None:
        for scratch in self._scratches:
            scratch.remove()


def _show(layer, _context) -> None:
    from ..suggestions import style

    style(layer)
