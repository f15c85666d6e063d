"""What a job is told that makes polygons of a map."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import Fields


@dataclass(frozen=True)
class PolygonizeJob:
    """Make polygons of a class raster.

    Attributes:
        map: A class raster (segmentation.tif).
        out: The GeoPackage to write.
        min_area: Smaller patches join their largest neighbour, m²; None = those of fewer than 4 pixels, 0 = none.
        simplify: Whether the pixels' stairs become straight lines, by less than half a pixel.
        uncertainty: The map's raster of this name, for each polygon's mean; None = found beside the map if there.
    """

    task = "polygonize"
    map: str
    out: str
    min_area: float | None = None
    simplify: bool = True
    uncertainty: str | None = None


def parse_polygonize(fields: Fields) -> PolygonizeJob:
    """A `PolygonizeJob`.

    Raises:
        InputError: The file to write is no .gpkg, or a number is out of range.
    """
    return PolygonizeJob(
        map=str(fields.path("map")),
        out=fields.file("out", ".gpkg"),
        min_area=fields.number("min_area", None, 0, 1e15),
        simplify=fields.flag("simplify", True),
        uncertainty=fields.path("uncertainty", required=False),
    )
