"""Maps of several dates with their probabilities, made as segmenting makes them, for tests of what changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import osr

from landbrush.core.data.grid import Grid
from landbrush.core.data.writer import RasterWriter
from landbrush.core.inference.rasters import CLASSES_KEY, LEVELS, NO_SHARE, RUN_KEY

NAMES = {2: "forest", 5: "damage", 9: "meadow"}
COLORS = {2: (17, 119, 51), 5: (204, 102, 119), 9: (221, 204, 119)}


def utm(height: int, width: int, pixel: float = 10.0) -> Grid:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return Grid(width, height, (500000.0, pixel, 0.0, 5600000.0, 0.0, -pixel), reference.ExportToWkt())


def write_map(path, ids, date=None, *, names=NAMES, run="run", grid=None):
    """(H, W) class ids as a map of ours."""
    table = [names.get(number, "") for number in range(max(names) + 1)] if names else None
    metadata = {RUN_KEY: run, **({"DATE": date} if date else {})}
    grid = grid or utm(*ids.shape)
    colors = {number: COLORS.get(number, (9, 9, 9)) for number in names} if names else None
    with RasterWriter(str(path), grid, 1, np.uint8, 0, ("class",), colors, table, metadata) as writer:
        writer.write(ids.astype(np.uint8))
    return str(path)


def write_shares(path, p, date=None, *, names=NAMES, run="run", hidden=None):
    """(K, H, W) probabilities as a raster of ours."""
    stored = np.rint(p * LEVELS).astype(np.uint8)
    if hidden is not None:
        stored[:, hidden] = NO_SHARE
    metadata = {RUN_KEY: run, CLASSES_KEY: ",".join(map(str, names)), **({"DATE": date} if date else {})}
    titles = tuple(names.values())
    grid = utm(*p.shape[1:])
    with RasterWriter(
        str(path), grid, len(p), np.uint8, NO_SHARE, titles, metadata=metadata, scale=1 / LEVELS
    ) as writer:
        writer.write(stored)
    return str(path)


def write_series(folder: Path, ids, dates, *, shares=None, **more):
    """Maps of all dates as a run leaves them; their paths."""
    paths = []
    for number, (values, date) in enumerate(zip(ids, dates)):
        paths.append(write_map(folder / f"segmentation_{date}.tif", values, date, **more))
        if shares is not None:
            write_shares(folder / f"probabilities_{date}.tif", shares[number], date)
    return paths
