"""What a QGIS layer is to the engine: a file, a date, a size. Everything here is cheap; no pixel is read."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.job import ImageSpec, InputError, parse_date
from .compat import METRES, POLYGON
from .figures import decimals
from .i18n import tr

#: Our own layers carry these custom properties; they travel with the project file.
KIND_PROPERTY = "landbrush/kind"
AREA_PROPERTY = "landbrush/area"
DATE_PROPERTY = "landbrush/date"
#: Set where a map shows a part of the image only.
PART_PROPERTY = "landbrush/part"

#: The style that shows another's layer in the colours of the classes; what it looked like before stays beside it.
CLASS_STYLE = "Landbrush"

VERY_LARGE_BYTES = 8 * 2**30


def is_image(layer) -> bool:
    """Whether `layer` can be an input: a raster that is not a result of ours, nor a web map."""
    return (
        isinstance(layer, QgsRasterLayer) and not layer.customProperty(KIND_PROPERTY) and layer.providerType() == "gdal"
    )


def has_web_map(project: QgsProject) -> bool:
    """Whether there is a raster layer in the project that is no file."""
    rasters = (layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer))
    return any(layer.providerType() != "gdal" for layer in rasters)


def is_polygons(layer) -> bool:
    """Whether `layer` is a vector layer of polygons."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == POLYGON


def has_class_look(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the layer shows the classes in `field`, or has a style of ours that does and that the user left."""
    renderer = layer.renderer()
    categorized = isinstance(renderer, QgsCategorizedSymbolRenderer)
    return (
        categorized and renderer.classAttribute().strip('"') == field
    ) or CLASS_STYLE in layer.styleManager().styles()


def take_class_style(layer: QgsVectorLayer) -> bool:
    """Give the layer a style of its own for the colours of the classes; whether it is new. Its other styles stay."""
    manager = layer.styleManager()
    new = CLASS_STYLE not in manager.styles()
    if new:
        manager.addStyleFromLayer(CLASS_STYLE)
    manager.setCurrentStyle(CLASS_STYLE)
    return new


def raster_path(layer: QgsRasterLayer) -> str:
    """The name GDAL opens the layer by.

    Raises:
        InputError: A layer of another provider (a web map), one whose file is gone, or one without a CRS.
    """
    if layer.providerType() != "gdal":
        raise InputError(
            tr("The layer “{name}” is not a raster file ({provider}); export it to a GeoTIFF and use that.").format(
                name=layer.name(), provider=layer.providerType()
            )
        )
    path = layer.source()
    decoded = QgsProviderRegistry.instance().decodeUri("gdal", path)
    if decoded.get("path") and not decoded.get("layerName"):
        # What lies in an archive has its name there in pieces.
        path = f"{decoded.get('vsiPrefix') or ''}{decoded['path']}{decoded.get('vsiSuffix') or ''}"
    # QGIS goes on showing a layer whose file was deleted, and calls it valid.
    if os.path.isabs(path) and not path.startswith("/vsi") and not os.path.exists(path):
        raise InputError(
            tr(
                "The file of the layer “{name}” is gone: {path}. Put it back there, or give the layer another file "
                "(right click, “Change Data Source…”)."
            ).format(name=layer.name(), path=path)
        )
    if not layer.isValid():
        raise InputError(
            tr("The layer “{name}” cannot be read: {path} is damaged, or of a format that QGIS does not know.").format(
                name=layer.name(), path=path
            )
        )
    if not layer.crs().isValid():
        raise InputError(
            tr("The layer “{name}” has no coordinate reference system; set it in its properties first.").format(
                name=layer.name()
            )
        )
    return path


def layers_by_date(images: Sequence[ImageSpec], project: QgsProject) -> dict[str, QgsRasterLayer]:
    """The project's layers that show these images, by date ("" for an image without one)."""
    shown: dict[str, QgsRasterLayer] = {}
    for layer in project.mapLayers().values():
        if is_image(layer):
            decoded = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
            for image in images:
                if image.path in (layer.source(), decoded.get("path")):
                    shown.setdefault(image.date or "", layer)
    return shown


def guess_mask_kind(layer: QgsRasterLayer) -> str:
    """What a mask's values probably mean, from its name; see `core.job.MASK_KINDS`."""
    name = layer.name().lower()
    if re.search(r"(?<![a-z])scl(?![a-z])|scene.?class", name):
        return "scl"
    for kind, words in (("fmask", r"fmask"), ("landsat", r"bqa|qa_pixel|pixel_qa"), ("cld", r"cldprb|cloud.?prob")):
        if re.search(words, name):
            return kind
    return "missing" if re.search(r"cloud|missing|shadow|nodata", name) else "valid"


def looks_like_mask(layer: QgsRasterLayer) -> bool:
    """Whether a layer is a mask by its name and its one band; an image of many may be called free of clouds."""
    return layer.bandCount() == 1 and guess_mask_kind(layer) != "valid"


def check_date(text: str) -> str | None:
    """`text` as "YYYY-MM-DD", None when it is empty.

    Raises:
        InputError: Not a date.
    """
    try:
        return parse_date(text.strip(), "")
    except InputError:
        raise InputError(tr("“{text}” is not a date; write it as YYYY-MM-DD.").format(text=text)) from None


def is_remote(layer: QgsRasterLayer) -> bool:
    """Whether the pixels come over a network."""
    return bool(re.match(r"(/vsi(curl|s3|gs|az|oss|swift|webhdfs)|https?:|ftp:)", layer.source(), re.IGNORECASE))


def size_bytes(layer: QgsRasterLayer) -> int:
    """Size of all pixels in memory, in bytes; nothing is read."""
    kind = layer.dataProvider().dataType(1) if layer.bandCount() else 0
    wide = {Qgis.DataType.Byte: 1, Qgis.DataType.UInt16: 2, Qgis.DataType.Int16: 2}
    return layer.width() * layer.height() * layer.bandCount() * wide.get(kind, 4)


def size_warning(layer: QgsRasterLayer) -> str | None:
    """What to tell before a remote or very large layer is read; None for an ordinary one."""
    gigabytes = size_bytes(layer) / 2**30
    if is_remote(layer):
        return tr("“{name}” is read over the network ({size} GB); this can take long. Stop ends it.").format(
            name=layer.name(), size=decimals(gigabytes, 1)
        )
    if size_bytes(layer) > VERY_LARGE_BYTES:
        return tr("“{name}” is very large ({size} GB); mapping the visible extent first is faster.").format(
            name=layer.name(), size=decimals(gigabytes, 0)
        )
    return None


def pixel_size(layer: QgsRasterLayer) -> float:
    """Side of a pixel in units of the layer's CRS (the root of its area, where pixels are not square)."""
    return max((layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY()) ** 0.5, 1e-12)


def pixel_metres(layer: QgsRasterLayer) -> float:
    """Side of a pixel in metres at the layer's centre, whatever the units of its CRS; 0 where that has no measure."""
    distance = QgsDistanceArea()
    distance.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    distance.setEllipsoid(layer.crs().ellipsoidAcronym() or "WGS84")
    centre = layer.extent().center()
    east = QgsPointXY(centre.x() + layer.rasterUnitsPerPixelX(), centre.y())
    try:
        return distance.convertLengthMeasurement(distance.measureLine(centre, east), METRES)
    except QgsCsException:
        return 0.0


def to_crs(geometry: QgsGeometry, source, target) -> QgsGeometry:
    """A copy of `geometry` in another CRS.

    Raises:
        InputError: It cannot be transformed (far outside where the CRS is defined).
    """
    moved = QgsGeometry(geometry)
    if source == target or not source.isValid() or not target.isValid():
        return moved
    try:
        moved.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
    except QgsCsException:
        raise InputError(
            tr("This place cannot be shown in {crs}; draw inside the image.").format(crs=target.authid())
        ) from None
    return moved


def extent_in(rectangle: QgsRectangle, source, layer: QgsRasterLayer) -> tuple[float, float, float, float] | None:
    """The part of `rectangle` (in CRS `source`) on the layer: xmin, ymin, xmax, ymax in the layer's CRS.

    None where it holds the whole layer.

    Raises:
        InputError: They do not meet.
    """
    try:
        box = QgsCoordinateTransform(source, layer.crs(), QgsProject.instance()).transformBoundingBox(rectangle)
    except QgsCsException:
        box = QgsRectangle()
    box = box.intersect(layer.extent())
    if box.isEmpty():
        raise InputError(
            tr("The map shows nothing of the layer “{name}”; zoom to it, or segment the whole layer.").format(
                name=layer.name()
            )
        )
    if box.contains(layer.extent()):
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
