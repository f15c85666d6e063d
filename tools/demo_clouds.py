"""Real clouds over the demo's clear scene: `python -m landbrush.tools.demo_clouds mask OUT`, `… score OUT`.

What they hide is known, so what a model makes of it can be held against the truth, and against what an interpolation
makes that knows nothing of images.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr
from skimage.restoration import inpaint_biharmonic

#: Digital numbers of a reflectance of 1: the peak of PSNR.
PEAK = 10_000.0


def write_mask(outlines: Path, image: Path, target: Path) -> Path:
    """Burn outlines in longitude and latitude into a raster of bytes on the grid of `image`: 1 = cloud."""
    scene = gdal.Open(str(image))
    size = scene.RasterXSize, scene.RasterYSize
    raster = gdal.GetDriverByName("GTiff").Create(str(target), *size, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    raster.SetGeoTransform(scene.GetGeoTransform())
    raster.SetProjection(scene.GetProjection())
    source = ogr.Open(str(outlines))
    lonlat, to = source.GetLayer(0).GetSpatialRef(), scene.GetSpatialRef()
    for crs in (lonlat, to):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(lonlat, to)
    moved = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = moved.CreateLayer("clouds", to, ogr.wkbPolygon)
    for feature in source.GetLayer(0):
        geometry = feature.GetGeometryRef().Clone()
        geometry.Transform(way)
        cloud = ogr.Feature(layer.GetLayerDefn())
        cloud.SetGeometry(geometry)
        layer.CreateFeature(cloud)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return target


def psnr(filled: Any, truth: Any, hidden: Any) -> float:
    """Peak signal-to-noise ratio in dB over the hidden pixels of all bands, of a reflectance of 1.

    Args:
        filled, truth: (C, H, W) digital numbers.
        hidden: (H, W) bool.
    """
    off = filled[:, hidden].astype(np.float64) - truth[:, hidden].astype(np.float64)
    return float(10 * np.log10(PEAK**2 / max(float(np.mean(off**2)), 1e-12)))


def biharmonic(truth: Any, hidden: Any) -> Any:
    """scikit-image's biharmonic inpainting (Damelin & Hoang 2018) of what is hidden; (C, H, W) float."""
    shown = np.where(hidden, 0, truth).astype(np.float64)
    return np.moveaxis(inpaint_biharmonic(np.moveaxis(shown, 0, -1), hidden, channel_axis=-1), -1, 0)


def window_of(part: gdal.Dataset, whole: gdal.Dataset) -> tuple[int, int, int, int]:
    """Column, row, width and height in pixels of `whole` that `part` covers."""
    left, size, _, top, _, _ = part.GetGeoTransform()
    west, _, _, north, _, _ = whole.GetGeoTransform()
    return round((left - west) / size), round((north - top) / size), part.RasterXSize, part.RasterYSize


def score(out: Path) -> dict[str, Any]:
    """How near to the truth the filled part of the scene is, beside the interpolation."""
    filled, scene = gdal.Open(str(out / "filled" / "inpainted.tif")), gdal.Open(str(out / "scene" / "sentinel2.vrt"))
    window = window_of(filled, scene)
    truth = scene.ReadAsArray(*window)
    hidden = gdal.Open(str(out / "scene" / "clouds.tif")).ReadAsArray(*window) > 0
    return {
        "window": window,
        "pixels": int(hidden.sum()),
        "share": float(hidden.mean()),
        "psnr": psnr(filled.ReadAsArray(), truth, hidden),
        "biharmonic": psnr(biharmonic(truth, hidden), truth, hidden),
    }


def main(argv: list[str]) -> int:
    """As the module says."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    verb, out = argv[0], Path(argv[1])
    if verb == "mask":
        write_mask(out / "clouds.geojson", out / "scene" / "sentinel2.vrt", out / "scene" / "clouds.tif")
    else:
        (out / "filled" / "score.json").write_text(json.dumps(score(out)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
