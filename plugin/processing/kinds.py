"""Processing's enumerations, which moved in QGIS 3.30 and 3.36; apart from `plugin.compat`, which imports widgets."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
)

try:  # from QGIS 3.30 on
    SECONDS = Qgis.TemporalUnit.Seconds
except AttributeError:
    SECONDS = QgsUnitTypes.TemporalUnit.TemporalSeconds

try:  # from QGIS 3.36 on
    RASTER = Qgis.ProcessingSourceType.Raster
    POLYGONS = Qgis.ProcessingSourceType.VectorPolygon
    ANY_FILE = Qgis.ProcessingSourceType.File
    FOLDER = Qgis.ProcessingFileParameterBehavior.Folder
    ADVANCED = Qgis.ProcessingParameterFlag.Advanced
    WHOLE_NUMBER = Qgis.ProcessingNumberParameterType.Integer
    REAL_NUMBER = Qgis.ProcessingNumberParameterType.Double
except AttributeError:
    RASTER = QgsProcessing.SourceType.TypeRaster
    POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
    ANY_FILE = QgsProcessing.SourceType.TypeFile
    FOLDER = QgsProcessingParameterFile.Behavior.Folder
    ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    WHOLE_NUMBER = QgsProcessingParameterNumber.Type.Integer
    REAL_NUMBER = QgsProcessingParameterNumber.Type.Double
