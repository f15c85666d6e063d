"""Sentinel-2 products (SAFE) in a folder: found by name, read by the engine, shown as dates of the series."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtGui import QColor

from ...core.events import Result
from ...core.job import Area, ImageSpec, ImportSafeJob, InputError, load_area
from ..controller import Controller
from ..errands import Errand
from ..folders import dated_folder, home_folder
from ..i18n import tr
from ..project_state import SeriesRow
from .masks import scl_names

#: Where imported images go, beside the folders of the areas.
FOLDER = "sentinel2"
_ZIP = re.compile(r"S2[A-D]_.*\.zip|.*\.SAFE\.zip", re.IGNORECASE)
_TILE = re.compile(r"_T(\d\d)([C-HJ-NP-X])[A-Z]{2}")
#: Folders looked into below the one chosen.
_DEPTH = 3
_NATURAL = ("B04", "B03", "B02")
#: The scene classes as sen2cor shows them.
_SCL_COLORS = (
    "#000000", "#ff0000", "#2f2f2f", "#643200", "#00a000", "#ffe65a", "#0000ff", "#808080", "#c0c0c0", "#ffffff",
    "#64c8ff", "#ff96ff",
)  # fmt: skip


def find_products(folder: Path, depth: int = _DEPTH) -> list[Path]:
    """SAFE folders and zip files of Sentinel-2 in a folder, or the folder itself where it is one; in order of name."""
    if folder.suffix.upper() == ".SAFE":
        return [folder]
    return sorted(_products(folder, depth), key=lambda path: path.name)


def _products(folder: Path, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:
        return
    for entry in found:
        is_safe = entry.name.upper().endswith(".SAFE") and entry.is_dir()
        if is_safe or (_ZIP.fullmatch(entry.name) and entry.is_file()):
            yield Path(entry.path)
        elif depth and entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            yield from _products(Path(entry.path), depth - 1)


def tile_crs(name: str) -> QgsCoordinateReferenceSystem | None:
    """The UTM zone that a product's tile is in, from its name (T33UVR); None where the name does not tell."""
    tile = _TILE.search(name)
    if tile is None:
        return None
    # Letters of MGRS from N on lie north of the equator.
    return QgsCoordinateReferenceSystem(f"EPSG:{'326' if tile[2] >= 'N' else '327'}{tile[1]}")


def import_errand(controller: Controller, folder: Path) -> Errand:
    """To read all products in a folder; of the part that the map shows, where the options say so.

    Raises:
        InputError: There is none, or the map shows another place.
    """
    products = find_products(folder)
    if not products:
        raise InputError(
            tr("There is no Sentinel-2 product (a .SAFE folder or its zip file) in {path}.").format(path=folder)
        )
    out = dated_folder(home_folder(controller.project) / FOLDER)
    job = ImportSafeJob(
        tuple(map(str, products)),
        str(out),
        extent=_extent(controller, products),
        # One of many whose download was cut off is told, and does not stop the others.
        skip_incomplete=len(products) > 1,
    )
    return Errand(
        job,
        out,
        tr("Landbrush: reading Sentinel-2 products"),
        tr("Reading products"),
        lambda result: show_imported(controller, result),
        tr("The project was closed while Sentinel-2 products were read; the images are in {path}."),
    )


def _extent(controller: Controller, products: list[Path]) -> tuple[float, float, float, float] | None:
    """What the map shows, in the first product's CRS; None for whole tiles."""
    if controller.state.options.extent != "visible":
        return None
    crs = tile_crs(products[0].name)
    if crs is None:
        return None
    canvas = controller.iface.mapCanvas()
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), crs, controller.project)
    try:
        box = transform.transformBoundingBox(canvas.extent())
    except QgsCsException:
        raise InputError(
            tr("The map shows a place far from {name}; zoom to it, or choose “Whole layer”.").format(
                name=products[0].name
            )
        ) from None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def show_imported(controller: Controller, result: Result) -> str:
    """Add the images to the project, and those of the first area to the series, each with its mask.

    Returns:
        What was done, in a sentence.

    Raises:
        InputError: Nothing of what was written can be shown.
    """
    areas = [load_area(item["path"]) for item in result.outputs if item.get("kind") == "area"]
    rows = [_show_area(controller.project, area) for area in areas]
    if not any(rows):
        raise InputError(tr("The products were read, but none of their images can be shown."))
    added = next(found for found in rows if found)
    # A series that follows the active layer is not one of the user's choice.
    kept = [] if controller.state.follow else controller.state.series
    controller.set_series([*kept, *added])
    told = tr("Done. Dates added to the series: {n}.").format(n=len(added))
    if sum(map(bool, rows)) > 1:
        told += " " + tr("The images of other tiles are in the project too; take one tile at a time.")
    return told


def _show_area(project: QgsProject, area: Area) -> list[SeriesRow]:
    root = project.layerTreeRoot()
    name = tr("Sentinel-2 {tile}").format(tile=area.name or "").strip()
    # Images lie under all that is made from them.
    group = root.findGroup(name) or root.insertGroup(len(root.children()), name)
    masks_title = tr("Masks")
    masks = group.findGroup(masks_title) or group.insertGroup(len(group.children()), masks_title)
    masks.setItemVisibilityChecked(False)
    masks.setExpanded(False)
    rows = []
    for image in area.images:
        layer = _show_image(project, image, group)
        if layer is not None:
            mask = _show_mask(project, image, masks)
            kind, values = (image.mask.kind, image.mask.values) if image.mask is not None else ("valid", ())
            rows.append(SeriesRow(layer.id(), image.date, mask.id() if mask is not None else None, kind, values))
    return rows


def _show_image(project: QgsProject, image: ImageSpec, group: QgsLayerTreeGroup) -> QgsRasterLayer | None:
    layer = QgsRasterLayer(image.path, Path(image.path).stem, "gdal")
    if not layer.isValid():
        return None
    names = [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
    bands = [next((at for at, name in enumerate(names, 1) if name.endswith(band)), 0) for band in _NATURAL]
    if all(bands):
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(False)
    return layer


def _show_mask(project: QgsProject, image: ImageSpec, group: QgsLayerTreeGroup) -> QgsRasterLayer | None:
    if image.mask is None:
        return None
    layer = QgsRasterLayer(image.mask.path, Path(image.mask.path).stem, "gdal")
    if not layer.isValid():
        return None
    if image.mask.kind == "scl":
        _style_scl(layer)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(False)
    return layer


def _style_scl(layer: QgsRasterLayer) -> None:
    palette = [
        QgsPalettedRasterRenderer.Class(code, QColor(color), name)
        for code, (name, color) in enumerate(zip(scl_names(), _SCL_COLORS))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette))
