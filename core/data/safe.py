"""Sentinel-2 products (SAFE): what a folder or zip holds, read from its metadata, and whether all of it is there.

Formats: Sentinel-2 Products Specification Document (ESA, S2-PDGS-TAS-DI-PSD), versions 13 (old naming) to 15. From
processing baseline 04.00 on, 1000 is added to all values so that none is negative; see `SafeProduct.offsets`.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal

from ..errors import InputError
from ..job.importsafe import SENTINEL2_BANDS
from ..said import said
from .jpeg2000 import check_whole
from .vsi import is_folder, size_of
from .xml import attribute, elements, read_xml, text_of, texts

#: The main metadata file of a product: new naming, and old.
_MAIN = re.compile(r"(?i)^(MTD_MSIL(1C|2A)|S2[A-D]_(OPER|USER)_MTD_SAFL(1C|2A)_.*)\.xml$")
_FILE_BAND = re.compile(r"_(B\d[\dA]|SCL|CLD|AOT|WVP|TCI|SNW|DEM)(?:_(\d\d)m)?$")
#: Level-2A of 2015 and 2016 names what is no band of the sensor in the middle, where the others say MSI.
_OLD_FILE = re.compile(r"_(SCL|CLD|AOT|WVP|TCI|SNW|DEM)_L2A_TL_.*_(\d\d)m$")
#: Metres of a band's own pixels.
RESOLUTIONS = {name: 10 if name in ("B02", "B03", "B04", "B08") else 20 for name in SENTINEL2_BANDS}
RESOLUTIONS.update({"B01": 60, "B09": 60, "B10": 60, "SCL": 20})


@dataclass(frozen=True)
class SafeProduct:
    """One product.

    Attributes:
        main: Its main metadata file, as GDAL opens it.
        name: The product's own name, without ".SAFE".
        level: "L1C" or "L2A".
        date: "YYYY-MM-DD" of the sensing.
        sensing: When the sensing began, as text that sorts.
        made: When the product was made, as text that sorts.
        baseline: Processing baseline, "02.11" …
        tiles: Names of its granules' tiles, "T56LMM" …
        offsets: To be added to the values of each band, as they are stored, so that those of all baselines are alike.
        quantification: Value of reflectance 1.
        files: Image files by band and metres.
        others: All other files, by name.
    """

    main: str
    name: str
    level: str
    date: str
    sensing: str
    made: str
    baseline: str
    tiles: tuple[str, ...]
    offsets: dict[str, int]
    quantification: int
    files: dict[tuple[str, int], tuple[str, ...]]
    others: dict[str, str]

    def band_files(self, band: str) -> tuple[str, ...]:
        """The files of a band in its own resolution.

        Raises:
            InputError: The product does not have it.
        """
        found = self.files.get((band, RESOLUTIONS[band]))
        if not found:
            there = ", ".join(name for name in SENTINEL2_BANDS if (name, RESOLUTIONS[name]) in self.files)
            raise InputError(
                said(
                    "{name} has no band {band}; it has {known}", name=self.name, band=band, known=there or said("none")
                )
            )
        return found

    def masks(self, pattern: str) -> tuple[str, ...]:
        """Files besides the images whose names match."""
        return tuple(path for name, path in sorted(self.others.items()) if re.search(pattern, name))

    def check(self, bands: Sequence[str]) -> None:
        """Make sure that the files of these bands are there and whole; for a missing one GDAL gives zeros.

        Raises:
            InputError: One is missing, empty or cut off; it is named.
        """
        for band in bands:
            for path in self.band_files(band):
                size = size_of(path)
                if not size:
                    values = {"name": self.name, "band": band, "file": posixpath.basename(path)}
                    raise InputError(
                        said(
                            "{name}: the file of band {band}, {file}, is missing; download the product again", **values
                        )
                        if size is None
                        else said(
                            "{name}: the file of band {band}, {file}, is empty; download the product again", **values
                        )
                    )
                check_whole(path)


def find_products(paths: Sequence[str]) -> list[str]:
    """Main metadata files of the products that paths name or hold.

    Args:
        paths: .SAFE folders (unpacked under any name), zip files, main metadata files, or folders that hold some.

    Raises:
        InputError: One of them does not exist, or is and holds no product.
    """
    found: list[str] = []
    for path in paths:
        here = list(dict.fromkeys(_products_in(path)))
        if not here:
            raise InputError(
                said(
                    "{path} is no Sentinel-2 product and holds none: there is no MTD_MSIL1C.xml or MTD_MSIL2A.xml",
                    path=path,
                )
            )
        found += [item for item in here if item not in found]
    return found


def _products_in(path: str) -> Iterator[str]:
    if not path.startswith("/vsi") and not os.path.exists(path):
        raise InputError(said("{path} does not exist", path=path))
    if _MAIN.match(posixpath.basename(path.replace("\\", "/"))):
        yield path
    elif path.lower().endswith(".zip"):
        yield from _in_folder(f"/vsizip/{path}", 2)
    elif is_folder(path):
        yield from _in_folder(path, 2)


def _in_folder(folder: str, depth: int) -> Iterator[str]:
    try:
        names = sorted(gdal.ReadDir(folder) or [])
    except RuntimeError as error:
        raise InputError(said("{folder} cannot be read ({reason})", folder=folder, reason=error)) from None
    mains = [name for name in names if _MAIN.match(name)]
    if mains:
        yield posixpath.join(folder, mains[0])
        return
    for name in names:
        inner = posixpath.join(folder, name)
        if name.lower().endswith(".zip"):
            yield from _in_folder(f"/vsizip/{inner}", 2)
        elif depth and name not in (".", "..") and is_folder(inner):
            yield from _in_folder(inner, depth - 1)


def read_product(main: str) -> SafeProduct:
    """A product by its main metadata file.

    Raises:
        InputError: The metadata are damaged, or say too little.
    """
    root = read_xml(main)
    # Old Level-2A products name the Level-1C one that they were made from as well.
    name = texts(root, "PRODUCT_URI") + texts(root, "PRODUCT_URI_2A") + texts(root, "PRODUCT_URI_1C")
    folder = posixpath.dirname(main.replace("\\", "/"))
    title = re.sub(r"(?i)\.SAFE$", "", name[0] if name else posixpath.basename(folder))
    start = texts(root, "PRODUCT_START_TIME")
    if not start or not re.match(r"\d{4}-\d\d-\d\dT", start[0]):
        raise InputError(said("{path} is damaged or incomplete: it does not say when the product was taken", path=main))
    level = "L2A" if re.search(r"(?i)L2A", posixpath.basename(main)) else "L1C"
    listing = {posixpath.basename(item): posixpath.join(folder, item) for item in _files_below(folder)}
    files, tiles = _image_files(root, folder, listing)
    images = {path for paths in files.values() for path in paths}
    return SafeProduct(
        main=main,
        name=title,
        level=level,
        date=start[0][:10],
        sensing=start[0],
        made=(texts(root, "GENERATION_TIME") or [""])[0],
        baseline=(texts(root, "PROCESSING_BASELINE") or ["00.00"])[0],
        tiles=tuple(sorted(tiles)),
        offsets=_offsets(root, level),
        quantification=_quantification(root, level),
        files=files,
        others={key: path for key, path in listing.items() if path not in images},
    )


def _files_below(folder: str) -> list[str]:
    return [item.replace("\\", "/") for item in gdal.ReadDirRecursive(folder) or [] if not item.endswith("/")]


def _image_files(
    root: Any, folder: str, listing: dict[str, str]
) -> tuple[dict[tuple[str, int], tuple[str, ...]], set[str]]:
    """The image files that the metadata name, by band and metres, whether they are there or not; and the tiles."""
    files: dict[tuple[str, int], list[str]] = {}
    tiles: set[str] = set()
    for tag in ("IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A"):
        for text in texts(root, tag):
            stem = posixpath.basename(text)
            match = _FILE_BAND.search(stem) or _OLD_FILE.search(stem)
            tiles.update(re.findall(r"(?<![A-Z0-9])T\d\d[A-Z]{3}(?![A-Z0-9])", stem))
            if match is None:
                continue
            metres = int(match[2]) if match[2] else RESOLUTIONS.get(match[1], 10)
            path = listing.get(f"{stem}.jp2") or posixpath.join(folder, f"{text}.jp2")
            files.setdefault((match[1], metres), []).append(path)
    return {key: tuple(dict.fromkeys(paths)) for key, paths in files.items()}, tiles


def _offsets(root: Any, level: str) -> dict[str, int]:
    """What the metadata tell to add to stored values; baselines before 04.00 tell nothing."""
    found = dict.fromkeys(SENTINEL2_BANDS, 0)
    for node in elements(root, "BOA_ADD_OFFSET" if level == "L2A" else "RADIO_ADD_OFFSET"):
        number, value = attribute(node, "band_id"), text_of(node)
        if not re.fullmatch(r"\d{1,2}", number) or not re.fullmatch(r"\s*[-+]?\d{1,6}(\.0*)?\s*", value):
            raise InputError(
                said(
                    "the product's metadata hold an offset that cannot be read ({number}: {value})",
                    number=repr(number),
                    value=repr(value),
                )
            )
        if int(number) < len(SENTINEL2_BANDS):
            found[SENTINEL2_BANDS[int(number)]] = int(float(value))
    return found


def _quantification(root: Any, level: str) -> int:
    told = texts(root, "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE")
    return int(float(told[0])) if told and re.fullmatch(r"\d+(\.\d*)?", told[0]) else 10000
