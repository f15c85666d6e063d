"""`landbrush:importsafe`: Sentinel-2 products become images, masks and an area file."""

from __future__ import annotations

import dataclasses
import os
import re

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from .base import EngineAlgorithm, outputs_of
from .kinds import ANY_FILE, FOLDER, WHOLE_NUMBER


class ImportSafeAlgorithm(EngineAlgorithm):
    NAME = "importsafe"
    ICON = "landbrush"

    def title(self) -> str:
        return tr("Bring in Sentinel-2 products")

    def help_text(self) -> str:
        return tr(
            "Makes one image a date of Sentinel-2 products (SAFE) of Level-1C or Level-2A, unpacked or as zip files: "
            "the bands at 10 m, a mask of the clouds beside it, and an area file that names all dates, ready for "
            "“Train a model” and “Segment images”.\n\n"
            "Values of all processing baselines become alike: the 1000 that ESA adds from baseline 04.00 on is taken "
            "off again, and the image's metadata tell. Neighbouring tiles of one date and coordinate reference system "
            "are put together; tiles apart become areas of their own, each in a folder. Of a product that was "
            "processed twice, the later is taken.\n\n"
            "A product that lacks a file, or whose download was cut off, is refused by name before anything is "
            "written."
        )

    def initAlgorithm(self, configuration=None) -> None:  # noqa: N802 (QGIS's name)
        self.add(
            QgsProcessingParameterFile("FOLDER", tr("Folder of products"), FOLDER, optional=True),
            tr("A .SAFE folder, or a folder that holds several, or zip files."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("PRODUCTS", tr("Single products"), ANY_FILE, optional=True),
            tr("Zip files, or the files MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            tr("Empty: whole tiles, 110 km a side."),
        )
        self.add_advanced(
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            tr("Names separated by commas. Empty: the ten of 10 and 20 m, B02 to B08, B8A, B11 and B12."),
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                "CLOUD_PROBABILITY", tr("Probability of cloud, %"), WHOLE_NUMBER, None, True, 1, 100
            ),
            tr("Level-2A: from here on a pixel is cloud. Empty: where the scene classification says so."),
        )
        self.add_advanced(
            QgsProcessingParameterBoolean("SKIP_INCOMPLETE", tr("Leave out incomplete products"), False, True),
            tr("With a warning. Unticked: one that lacks a file, or whose download was cut off, stops all of them."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUT", tr("Folder for the images")),
            tr("One GeoTIFF a date, its mask, and area.yaml; one folder an area, if there are several."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("IMAGES", tr("Images of all dates and areas")))
        self.addOutput(QgsProcessingOutputMultipleLayers("MASKS", tr("Masks of all dates and areas")))
        self.addOutput(QgsProcessingOutputMultipleLayers("AREAS", tr("Area files")))
        self.addOutput(QgsProcessingOutputFile("AREA", tr("First area file")))

    def prepare_job(self, parameters, context, feedback):
        from ...core.job import InputError, parse_job
        from .inputs import number

        products = [self.parameterAsFile(parameters, "FOLDER", context)]
        products += self.parameterAsFileList(parameters, "PRODUCTS", context)
        products = [path for path in products if path]
        if not products:
            raise InputError(tr("Choose a folder of products, or single ones."))
        for path in products:
            if not os.path.exists(path):
                raise InputError(tr("{file} does not exist.").format(file=path))
        data = {
            "task": self.NAME,
            "products": products,
            "out": ".",
            "bands": re.findall(r"[^\s,;]+", self.parameterAsString(parameters, "BANDS", context) or ""),
            "cloud_probability": number(self, parameters, "CLOUD_PROBABILITY", context),
            "skip_incomplete": self.parameterAsBool(parameters, "SKIP_INCOMPLETE", context),
        }
        if parameters.get("EXTENT"):
            box = self.parameterAsExtent(parameters, "EXTENT", context)
            if box.isEmpty():
                raise InputError(tr("The extent is empty."))
            data["extent"] = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
            crs = self.parameterAsExtentCrs(parameters, "EXTENT", context)
            data["extent_crs"] = (crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()) or None
        return parse_job(data, tr("Sentinel-2 products"))

    def place_outputs(self, job, parameters, context):
        return dataclasses.replace(job, out=os.path.abspath(self.parameterAsString(parameters, "OUT", context)))

    def finish(self, result, parameters, context, feedback) -> dict:
        found = {
            name: [str(item["path"]) for item in outputs_of(result, kind)]
            for name, kind in (("IMAGES", "image"), ("MASKS", "mask"), ("AREAS", "area"))
        }
        for path in found["AREAS"]:
            feedback.pushInfo(tr("Area file: {file}").format(file=path))
        return {**found, "AREA": found["AREAS"][0] if found["AREAS"] else "", "OUT": self._job.out}
