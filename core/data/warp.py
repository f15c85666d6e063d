"""A dataset as it looks on another grid: GDAL's warped VRT, with the options that make it exact."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import gdal

from .grid import Grid, Transform, transform_points

_NEVER = -1.1e20  # what GDAL's own warper takes for "no nodata" where other bands have one


def warped(
    dataset: Any, source: Grid, target: Grid, resampling: str, nodata: Sequence[float | None], masked: bool
) -> Any:
    """A dataset that warps as it is read.

    Args:
        dataset: On the grid `source`.
        target: Any grid; its CRS may differ and it may be rotated.
        resampling: GDAL's name.
        nodata: One value a band, None where every value counts.
        masked: Whether the dataset has an alpha band or a mask of its own.

    Returns:
        With an alpha band unless every band has nodata and there is no mask: nothing else could tell what lies
        outside the source.

    Raises:
        RuntimeError: GDAL has no way from one CRS to the other.
    """
    alpha = masked or any(value is None for value in nodata)
    some = any(value is not None for value in nodata)
    values = " ".join(repr(_NEVER if value is None else float(value)) for value in nodata)
    across, down = _scale(source, target)
    # GDAL guesses the scales from the extent of each block, and blurs wherever a grid is rotated.
    options = ["UNIFIED_SRC_NODATA=NO", f"XSCALE={across!r}", f"YSCALE={down!r}"]
    if some and alpha:
        options.append("INIT_DEST=" + ",".join(repr(0.0 if value is None else float(value)) for value in nodata))
    result = gdal.Warp(
        "",
        dataset,
        options=gdal.WarpOptions(
            format="VRT",
            srcSRS=source.crs_wkt,
            dstSRS=target.crs_wkt,
            outputBounds=_upright_bounds(target),
            width=target.width,
            height=target.height,
            resampleAlg=resampling,
            srcNodata=values if some else "None",
            dstNodata=values if some and not alpha else None,
            dstAlpha=alpha,
            warpOptions=options,
            overviewLevel="NONE",
        ),
    )
    return _with_transform(result, target.transform) if target.is_rotated else result


def _scale(source: Grid, target: Grid) -> tuple[float, float]:
    """Pixels of `target` per column and per row of `source`, at the centre of `target`."""
    rows = target.height / 2 + np.array([-0.5, 0.5, 0.0, 0.0])
    cols = target.width / 2 + np.array([0.0, 0.0, -0.5, 0.5])
    x, y = transform_points(target.crs_wkt, source.crs_wkt, *target.to_xy(rows, cols))
    row, col = source.to_pixels(x, y)
    per_row = math.hypot(row[1] - row[0], row[3] - row[2])
    per_col = math.hypot(col[1] - col[0], col[3] - col[2])
    if not (math.isfinite(per_row) and math.isfinite(per_col) and per_row > 0 and per_col > 0):
        return 1.0, 1.0
    return 1 / per_col, 1 / per_row


def _upright_bounds(grid: Grid) -> tuple[float, float, float, float]:
    """minx, miny, maxx, maxy as gdal.Warp takes them; for a rotated grid, of an upright one of the same size."""
    if not grid.is_rotated:
        x0, xc, _, y0, _, yr = grid.transform
        # A grid whose rows go up stays so: gdal.Warp takes the bounds as corners, not as limits.
        return x0, y0 + yr * grid.height, x0 + xc * grid.width, y0
    across, down = grid.pixel_size
    x0, y0 = grid.transform[0], grid.transform[3]
    return x0, y0 - down * grid.height, x0 + across * grid.width, y0


def _with_transform(dataset: Any, transform: Transform) -> Any:
    """A warped VRT with another target transform, which gdal.Warp itself has no way to ask for."""
    xml = dataset.GetMetadata("xml:VRT")[0]
    inverse = gdal.InvGeoTransform(transform)
    for tag, numbers in (("GeoTransform", transform), ("DstGeoTransform", transform), ("DstInvGeoTransform", inverse)):
        text = ",".join(repr(float(number)) for number in numbers)
        xml = re.sub(rf"<{tag}>[^<]*</{tag}>", f"<{tag}>{text}</{tag}>", xml)
    return gdal.Open(xml)
