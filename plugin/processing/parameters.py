"""Parameters that several algorithms share, with their help. Imported at QGIS's start, so it imports little."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..i18n import tr
from .kinds import ANY_FILE, POLYGONS, RASTER, WHOLE_NUMBER

#: As `core.job.MASK_KINDS`, whose module takes longer to import than QGIS's start allows.
MASK_KINDS = ("scl", "valid", "missing", "bits", "landsat", "fmask", "cld")


def add_series(algorithm) -> None:
    """IMAGES, DATES, BANDS and, folded away, MASKS, MASK_KIND, MASK_VALUES, SKIP_INCOMPLETE, AREAS."""
    algorithm.add(
        QgsProcessingParameterMultipleLayers("IMAGES", tr("Images (or area files)"), RASTER, optional=True),
        tr("One raster, or one for each date. Others are brought to the grid of the first date."),
    )
    algorithm.add(
        QgsProcessingParameterString("DATES", tr("Dates of the images"), optional=True),
        tr(
            "YYYY-MM-DD, separated by commas, in the order of the images. Needed for several images; empty: taken from "
            "the layers' temporal properties or names."
        ),
    )
    algorithm.add_advanced(
        QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
        tr("Names of the bands to use, separated by commas, e.g. B02, B03, B04, B08. Empty: all, or the model's."),
    )
    algorithm.add_advanced(
        QgsProcessingParameterMultipleLayers("MASKS", tr("Masks"), RASTER, optional=True),
        tr(
            "Which pixels were really observed: rasters whose names tell the dates of the images, or one for each "
            "image, in the same order. Empty: nodata alone."
        ),
    )
    algorithm.add_advanced(
        QgsProcessingParameterEnum(
            "MASK_KIND", tr("Kind of the masks"), list(MASK_KINDS), False, "valid", True, usesStaticStrings=True
        ),
        tr(
            "scl: Sentinel-2 scene classification; valid: not zero = observed; missing: not zero = not observed; "
            "bits: any of the bits given = not observed; landsat: quality band of Landsat, of any collection; fmask: "
            "Fmask's codes; cld: probability of cloud in percent."
        ),
    )
    algorithm.add_advanced(
        QgsProcessingParameterString("MASK_VALUES", tr("Values of the masks"), optional=True),
        tr(
            "SCL or Fmask codes, or bit numbers, that mean “not observed”, separated by commas, or the one probability "
            "of cloud. Empty: SCL 0, 1, 3, 8, 9, 10; Fmask 2, 4, 255; 40 %."
        ),
    )
    algorithm.add_advanced(
        QgsProcessingParameterBoolean("SKIP_INCOMPLETE", tr("Leave out dates that lack a band"), False, True),
        tr("Otherwise such a date stops everything. Which dates were left out is told in a warning."),
    )
    algorithm.add_advanced(
        QgsProcessingParameterMultipleLayers("AREAS", tr("Area files"), ANY_FILE, optional=True),
        tr("YAML files that each describe one series of images; may be given instead of, or besides, images."),
    )


def add_labels(algorithm, names: tuple[str, str, str, str | None]) -> None:
    """The parameters that `label_spec` reads."""
    vector, raster, class_field, date_field = names
    algorithm.add(
        QgsProcessingParameterFeatureSource(vector, tr("Polygons (or a label raster)"), [POLYGONS], optional=True),
        tr("Polygons of known class, in any coordinate reference system; unsaved edits and selections count."),
    )
    algorithm.add(
        QgsProcessingParameterField(class_field, tr("Class field of the polygons"), None, vector, optional=True),
        tr("Whole numbers from 1 to 255, or text. Needed where there are polygons."),
    )
    if date_field:
        algorithm.add_advanced(
            QgsProcessingParameterField(date_field, tr("Date field"), None, vector, optional=True),
            tr("The date a polygon holds for, or holds from; a polygon without any date holds for every one."),
        )
        algorithm.add_advanced(
            QgsProcessingParameterField("UNTIL_FIELD", tr("Last date field"), None, vector, optional=True),
            tr("The last date a polygon holds for. Where only this one is given, it holds for all before, too."),
        )
    algorithm.add_advanced(
        QgsProcessingParameterRasterLayer(raster, tr("Label raster"), optional=True),
        tr("Instead of polygons: class ids from 1 to 255; 0 and nodata = not known."),
    )


def add_machine(algorithm) -> None:
    """DEVICE and THREADS, which every learning or mapping job has."""
    algorithm.add_advanced(
        QgsProcessingParameterString("DEVICE", tr("Device"), "auto", optional=True),
        tr("auto, cpu, cuda, cuda:N or mps. auto takes a GPU if there is one that PyTorch can use."),
    )
    algorithm.add_advanced(
        QgsProcessingParameterNumber("THREADS", tr("CPU threads"), WHOLE_NUMBER, None, True, 1, 1024),
        tr("Empty: half of the cores while QGIS is open, all in qgis_process."),
    )
