"""The clouds of old Level-1C products, drawn as polygons in GML, as pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ..errors import InputError
from ..said import said
from .grid import Grid, crs_name
from .rasterize import burn
from .xml import attribute, elements, first_attribute, read_xml, text_of, texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

OPAQUE, CIRRUS = 1, 2


class CloudPolygons:
    """Polygons of opaque clouds and cirrus, in the CRS of a scene.

    Args:
        paths: GML files; those of other CRSs are left out.
        crs_wkt: The scene's CRS.

    Raises:
        InputError: A file is damaged.
    """

    def __init__(self, paths: Sequence[str], crs_wkt: str) -> None:
        code = crs_name(crs_wkt).rpartition(":")[2]
        self._shapes: list[tuple[Any, int]] = []
        for path in paths:
            root = read_xml(path)
            place = first_attribute(root, "srsName")
            if place and not place.rstrip("/").endswith(code):
                continue
            for feature in elements(root, "MaskFeature"):
                kind = CIRRUS if "".join(texts(feature, "maskType")).upper() == "CIRRUS" else OPAQUE
                self._shapes += [(polygon, kind) for polygon in _polygons(feature, path)]
        # Where both are told, opaque counts: the last that is burnt wins.
        self._shapes.sort(key=lambda item: -item[1])

    def __len__(self) -> int:
        return len(self._shapes)

    def burn(self, grid: Grid) -> NDArray[np.uint8]:
        """(height, width) of 0, `OPAQUE` or `CIRRUS`."""
        if not self._shapes:
            return np.zeros((grid.height, grid.width), np.uint8)
        return burn(grid, self._shapes).astype(np.uint8)


def _polygons(feature: Any, path: str) -> Iterator[Any]:
    for polygon in elements(feature, "Polygon"):
        shape = ogr.Geometry(ogr.wkbPolygon)
        for side in ("exterior", "interior"):
            for holder in elements(polygon, side):
                for node in elements(holder, "posList"):
                    shape.AddGeometry(_ring(node, path))
        if not shape.IsEmpty():
            yield shape


def _ring(node: Any, path: str) -> Any:
    try:
        numbers = [float(text) for text in text_of(node).split()]
    except ValueError:
        raise InputError(
            said("{path} is damaged or incomplete: a cloud's outline holds no numbers", path=path)
        ) from None
    size = 3 if attribute(node, "srsDimension") == "3" else 2
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for start in range(0, len(numbers) - size + 1, size):
        ring.AddPoint_2D(numbers[start], numbers[start + 1])
    ring.CloseRings()
    return ring
