"""What a job is told that brings in Sentinel-2 products: which ones, where to, which bands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import InputError
from ..said import said
from .fields import resolve_path
from .parts import read_extent

if TYPE_CHECKING:
    from .fields import Fields

#: Of Sentinel-2's MultiSpectral Instrument, in the order of ESA's band ids 0–12.
SENTINEL2_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
#: Taken when none are named: those that look at the ground, without the three at 60 m that look at the air.
SENTINEL2_DEFAULT = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


@dataclass(frozen=True)
class ImportSafeJob:
    """Make images, masks and an area file of Sentinel-2 products (SAFE), ready to train with and to segment.

    Attributes:
        products: Folders (.SAFE), zip files, the products' main XML files, or folders that hold some of these.
        out: Output folder; made if it is not there.
        bands: Names among `SENTINEL2_BANDS`, in the order wanted; empty = `SENTINEL2_DEFAULT`.
        extent: xmin, ymin, xmax, ymax; None = whole tiles.
        extent_crs: The extent's CRS ("EPSG:4326", WKT); None = that of the first product.
        cloud_probability: From this probability (1–100 %) on, pixels of Level-2A products count as cloud even where
            the scene classification does not say so; None = the scene classification alone.
        skip_incomplete: Whether a product that is damaged or lacks a file is left out, with a warning, instead of
            stopping all of them.
    """

    task = "importsafe"
    products: tuple[str, ...]
    out: str
    bands: tuple[str, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    cloud_probability: int | None = None
    extent_crs: str | None = None
    skip_incomplete: bool = False


def parse_importsafe(fields: Fields) -> ImportSafeJob:
    """An `ImportSafeJob`.

    Raises:
        InputError: No product, one that is no text, an unknown or repeated band, or a bad extent.
    """
    products = fields.listed("products", required=True)
    if not products or not all(isinstance(item, str) and item for item in products):
        raise InputError(said("{where}: `products` must name at least one folder or file", where=fields.where))
    return ImportSafeJob(
        products=tuple(resolve_path(item, fields.base) for item in products),
        out=str(fields.path("out")),
        bands=_bands([str(item) for item in fields.listed("bands")], fields.where),
        extent=read_extent(fields),
        cloud_probability=fields.whole("cloud_probability", None, 1, 100),
        extent_crs=fields.text("extent_crs"),
        skip_incomplete=fields.flag("skip_incomplete"),
    )


def _bands(names: list[str], where: str) -> tuple[str, ...]:
    """The bands by ESA's names, however they are written ("b2", "B8A", "B08A")."""
    known = {_short(name): name for name in SENTINEL2_BANDS}
    found = []
    for name in names:
        band = known.get(_short(name))
        if band is None:
            raise InputError(
                said(
                    "{where}: Sentinel-2 has no band {name}; its bands are {bands}",
                    where=where,
                    name=repr(name),
                    bands=", ".join(SENTINEL2_BANDS),
                )
            )
        if band in found:
            raise InputError(said("{where}: the band {band} is named twice in `bands`", where=where, band=band))
        found.append(band)
    return tuple(found)


def _short(name: str) -> str:
    return re.sub(r"^B0+", "B", name.strip().upper())
