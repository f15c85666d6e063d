"""How much of each date was not observed, from an overview of its mask and of its nodata."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer

from ...core.job import InputError
from ..layers import raster_path
from ..project_state import SeriesRow
from . import masks

#: Longer side of the overview that is looked at.
_SIDE = 160


@dataclass(frozen=True)
class Seen:
    """What tells which pixels of a date were observed: names that GDAL opens, and the times of the files."""

    image: str
    mask: str | None = None
    kind: str = "valid"
    values: tuple[int, ...] = ()
    times: tuple[float, ...] = ()


def seen_of(row: SeriesRow, project: QgsProject) -> Seen | None:
    """Of a row of the series; None where its layer cannot be read."""
    layer, mask = project.mapLayer(row.layer_id), project.mapLayer(row.mask_id) if row.mask_id else None
    try:
        if not isinstance(layer, QgsRasterLayer):
            return None
        image = raster_path(layer)
        path = raster_path(mask) if isinstance(mask, QgsRasterLayer) else None
    except InputError:
        return None
    times = tuple(_time(name) for name in (image, path) if name)
    return Seen(image, path, row.mask_kind, tuple(row.mask_values), times)


def _time(path: str) -> float:
    try:
        return os.path.getmtime(path)
    except OSError:  # inside an archive, or far away
        return 0.0


#: What was found in this session; a few hundred dates take no room.
_known: dict[Seen, float | None] = {}
_MOST_KNOWN = 5000


def known_share(seen: Seen) -> float | None:
    """The share not observed, 0–1, where it is known already."""
    return _known.get(seen)


def is_known(seen: Seen) -> bool:
    """Whether it was looked at already, even where nothing could be read."""
    return seen in _known


def look(items: Iterable[Seen], is_stale: Callable[[], bool]) -> Iterator[tuple[Seen, float | None]]:
    """Each with its share not observed, None where it cannot be read; meant for a thread."""
    for seen in items:
        if is_stale():
            return
        if seen not in _known:
            if len(_known) >= _MOST_KNOWN:
                _known.clear()
            _known[seen] = hidden_share(seen)
        yield seen, _known[seen]


def hidden_share(seen: Seen) -> float | None:
    """The share of the image's pixels that were not observed, from an overview; None where it cannot be read."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        image = gdal.Open(seen.image)
        if image is None or not image.RasterCount:
            return None
        shape = _shape(image.RasterXSize, image.RasterYSize)
        observed = _not_nodata(image, shape)
        if seen.mask:
            codes = _codes_on(seen.mask, image, shape)
            if codes is None:
                return None
            # Outside of its mask nothing is known to be observed.
            observed &= masks.observed(codes, seen.kind, seen.values)
        return float(1 - observed.mean())
    except RuntimeError:  # where another plugin asked GDAL to raise
        return None
    finally:
        gdal.PopErrorHandler()


def _shape(width: int, height: int) -> tuple[int, int]:
    """Width and height of the overview."""
    scale = max(width, height) / _SIDE
    return (width, height) if scale <= 1 else (max(1, round(width / scale)), max(1, round(height / scale)))


def _not_nodata(image: Any, shape: tuple[int, int]) -> Any:
    """Where the first band has a value."""
    import numpy as np

    band = image.GetRasterBand(1)
    values = band.ReadAsArray(buf_xsize=shape[0], buf_ysize=shape[1])
    if values is None:
        raise RuntimeError(image.GetDescription())
    seen = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, bool)
    nodata = band.GetNoDataValue()
    return seen if nodata is None or nodata != nodata else seen & (values != nodata)


def _codes_on(mask: str, image: Any, shape: tuple[int, int]) -> Any:
    """The mask's codes on the image's overview as floats, NaN outside of it; None where it cannot be read."""
    import numpy as np
    from osgeo import gdal

    a, b, c, d, e, f = image.GetGeoTransform()
    dx, dy = image.RasterXSize / shape[0], image.RasterYSize / shape[1]
    target = gdal.GetDriverByName("MEM").Create("", shape[0], shape[1], 1, gdal.GDT_Float64)
    target.SetGeoTransform((a, b * dx, c * dy, d, e * dx, f * dy))
    target.SetProjection(image.GetProjection())
    band = target.GetRasterBand(1)
    band.SetNoDataValue(np.nan)
    band.Fill(np.nan)
    source = gdal.Open(mask)
    # The mask's nodata may be a code that means something.
    if (
        source is None
        or gdal.Warp(target, source, resampleAlg="near", srcNodata="None", dstNodata="nan", multithread=False) is None
    ):
        return None
    return band.ReadAsArray()
