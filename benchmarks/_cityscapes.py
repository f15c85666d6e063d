"""Cityscapes as its makers give it out (leftImg8bit and gtFine), in the eight categories of the thesis.

Whoever has the data set (arXiv 1604.01685; it may not be passed on) points LANDBRUSH_CITYSCAPES at the folder that
holds `leftImg8bit/{train,val}/CITY/*_leftImg8bit.png` and `gtFine/{train,val}/CITY/*_gtFine_labelIds.png`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from _pictures import VOID, Picture, components

#: The official categories; "void" is the eighth, neither learnt nor scored, as in the thesis (section 4.1).
CATEGORIES = ("flat", "construction", "object", "nature", "sky", "human", "vehicle")

#: Official label ids by category (cityscapesScripts, helpers/labels.py); 0–6 are void, a licence plate (−1) is not
#: drawn.
LABEL_IDS = {
    "flat": (7, 8, 9, 10),
    "construction": (11, 12, 13, 14, 15, 16),
    "object": (17, 18, 19, 20),
    "nature": (21, 22),
    "sky": (23,),
    "human": (24, 25),
    "vehicle": (26, 27, 28, 29, 30, 31, 32, 33),
}
#: Height and width to which the thesis scales the images of 1024×2048.
SIZE = (256, 512)


def category_table() -> np.ndarray:
    """(256,) uint8: the category's index for every label id, 255 for void and for ids that do not exist."""
    table = np.full(256, VOID, np.uint8)
    for index, name in enumerate(CATEGORIES):
        table[list(LABEL_IDS[name])] = index
    return table


def read_cityscapes(folder: Path, split: str, size: tuple[int, int] = SIZE) -> list[Picture]:
    """The images of one split that have fine annotations, in the order of their names.

    Args:
        folder: Holds leftImg8bit and gtFine.
        split: "train" or "val"; the annotations of "test" are not public.
        size: Height and width; images are averaged over the pixels that fall into one, of annotations the nearest
            is taken.

    Raises:
        FileNotFoundError: A folder is missing, an image has no annotation, or there is none.
    """
    images, annotations = folder / "leftImg8bit" / split, folder / "gtFine" / split
    for part in (images, annotations):
        if not part.is_dir():
            raise FileNotFoundError(f"{part} is missing; LANDBRUSH_CITYSCAPES must hold leftImg8bit and gtFine")
    found = []
    table = category_table()
    for path in sorted(images.glob("*/*_leftImg8bit.png")):
        city, name = path.parent.name, path.name[: -len("_leftImg8bit.png")]
        truth = annotations / city / f"{name}_gtFine_labelIds.png"
        if not truth.exists():
            raise FileNotFoundError(f"{path} has no annotation {truth}")
        x = _read(path, size, average=True)
        y = table[_read(truth, size, average=False)]
        found.append(Picture(name, city, (0.0, 0.0), x, np.ones(y.shape, bool), y, components(y)))
    if not found:
        raise FileNotFoundError(f"{images} holds no CITY/*_leftImg8bit.png")
    return found


def _read(path: Path, size: tuple[int, int], average: bool) -> np.ndarray:
    from osgeo import gdal

    gdal.UseExceptions()
    method = gdal.GRIORA_Average if average else gdal.GRIORA_NearestNeighbour
    height, width = size
    values: np.ndarray = gdal.Open(str(path)).ReadAsArray(buf_xsize=width, buf_ysize=height, resample_alg=method)
    return values
