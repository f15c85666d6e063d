"""The bark-beetle patches as they lie on disk, for whoever reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

DATES = ("2019-09", "2020-09")


def patch_files(folder: Path) -> Iterator[tuple[str, list[Path], Path]]:
    """(number, image of each of `DATES`, label raster) of every patch that has all of them, by file name."""
    for labels in sorted((folder / "labels" / "train").glob("*_damage.tif")):
        number = labels.name.split("_")[0]
        images = [folder / "images" / "train" / f"{number}_{date}.tif" for date in DATES]
        if all(path.exists() for path in images):
            yield number, images, labels
