"""Which files hold a place's values over the dates: the images of the series, and what runs made of them."""

from __future__ import annotations

import contextlib
import dataclasses

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from ...core.job import InputError
from ..layers import AREA_PROPERTY, DATE_PROPERTY, KIND_PROPERTY, PART_PROPERTY, raster_path, to_crs
from ..project_state import State
from . import clouds
from .pixel_reader import Source

RESULTS = ("inpainted", "segmentation", "probabilities")


def band_names(layer: QgsRasterLayer | None) -> list[str]:
    """What the bands of a layer are called."""
    return [] if layer is None else [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]


def band_of(layer: QgsRasterLayer, name: str, number: int) -> int:
    """The band of this name, else the one in this place; 0 where there is none."""
    names = band_names(layer)
    if name in names:
        return names.index(name) + 1
    return number if 1 <= number <= len(names) else 0


class Plan:
    """All files that hold something of a series, gathered once; `at` a place is then quick.

    Args:
        band: The name of the band whose values are wanted, and its `number` (from 1) where an image has no such name.
    """

    def __init__(self, state: State, project: QgsProject, band: str, number: int) -> None:
        self._crs: dict[str, QgsCoordinateReferenceSystem] = {}
        #: What is read, the CRS it is in, and that of its mask.
        self._items: list[tuple[Source, str, str | None]] = []
        for row in state.series:
            layer = project.mapLayer(row.layer_id)
            seen = clouds.seen_of(row, project) if row.date else None
            at = band_of(layer, band, number) if seen is not None else 0
            if seen is not None and at:
                mask = project.mapLayer(row.mask_id) if row.mask_id else None
                self._add(Source("raw", str(row.date), seen.image, 0, 0, at, seen), layer, mask)
        areas = {state.areas.get(row.layer_id) for row in state.series} - {None}
        for layer in project.mapLayers().values():
            kind, date = layer.customProperty(KIND_PROPERTY), layer.customProperty(DATE_PROPERTY)
            # The map of a part would lie beside that of the whole.
            fits = kind in RESULTS and date and not layer.customProperty(PART_PROPERTY)
            if not fits or layer.customProperty(AREA_PROPERTY) not in areas:
                continue
            at = band_of(layer, band, number) if kind == "inpainted" else 1 if kind == "segmentation" else 0
            if kind == "inpainted" and not at:
                continue
            with contextlib.suppress(InputError):
                self._add(Source(kind, date, raster_path(layer), 0, 0, at), layer)

    def _add(self, source: Source, layer: QgsRasterLayer, mask: QgsMapLayer | None = None) -> None:
        self._items.append((source, self._key(layer), self._key(mask) if isinstance(mask, QgsRasterLayer) else None))

    def _key(self, layer: QgsRasterLayer) -> str:
        """What a layer's CRS is remembered by."""
        key = str(layer.crs().toWkt())
        self._crs.setdefault(key, layer.crs())
        return key

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> list[Source]:
        """What is to be read for a place in `crs`; files whose CRS does not have it are left out."""
        places: dict[str | None, tuple[float, float]] = {}
        for key, other in self._crs.items():
            with contextlib.suppress(InputError):
                moved = to_crs(QgsGeometry.fromPointXY(point), crs, other).asPoint()
                places[key] = (moved.x(), moved.y())
        found = []
        for source, key, mask in self._items:
            if key in places:
                x, y = places[key]
                found.append(dataclasses.replace(source, x=x, y=y, mask_place=places.get(mask)))
        return found
