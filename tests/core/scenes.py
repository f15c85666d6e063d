"""Small made scenes with known truth, for tests of the whole engine."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
CRS = 32633
ORIGIN = (500_000.0, 5_400_000.0)
PIXEL = 10.0


def write_raster(path, array, *, nodata=None, names=(), crs=CRS, origin=ORIGIN, pixel=PIXEL):
    """(C, H, W) as a GeoTIFF."""
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    count, height, width = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kinds[array.dtype.name])
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    dataset.SetProjection(reference.ExportToWkt())
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[index])
        band.WriteArray(array[index])
    dataset = None
    return str(path)


def write_polygons(path, boxes, *, field="class_id", crs=CRS, driver="GPKG", layer="polygons"):
    """Boxes (row, col, height, width, class) in pixels, as polygons."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    out = source.CreateLayer(layer, reference, ogr.wkbPolygon)
    text = any(isinstance(box[4], str) for box in boxes)
    out.CreateField(ogr.FieldDefn(field, ogr.OFTString if text else ogr.OFTInteger))
    for row, col, height, width, value in boxes:
        x0, y0 = ORIGIN[0] + col * PIXEL, ORIGIN[1] - row * PIXEL
        x1, y1 = x0 + width * PIXEL, y0 - height * PIXEL
        feature = ogr.Feature(out.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
        if value is not None:
            feature.SetField(field, value)
        out.CreateFeature(feature)
    source = None
    return str(path)


def make_scene(folder: Path, *, size=96, seed=0, nodata_rows=0):
    """Two classes, 3 and 7, left and right of a wavy border, told apart by band mean; with eight polygons.

    Returns:
        (image path, polygons path, truth (H, W) of class ids).
    """
    rng = np.random.RandomState(seed)
    rows, cols = np.mgrid[:size, :size]
    truth = np.where(cols < size / 2 + 6 * np.sin(rows / 9), 3, 7).astype(np.uint8)
    means = {3: (900, 2000, 400), 7: (1100, 1500, 900)}
    image = np.stack([np.where(truth == 3, means[3][b], means[7][b]) for b in range(3)]).astype(float)
    image += rng.normal(0, 150, image.shape)
    image = image.clip(1, 10_000).astype(np.uint16)
    if nodata_rows:
        image[:, :nodata_rows] = 0
    path = write_raster(folder / "image.tif", image, nodata=0, names=("B03", "B08", "B11"))
    boxes = []
    for row in np.linspace(nodata_rows + 4, size - 16, 4).astype(int).tolist():
        boxes += [(row, 8, 10, 14, 3), (row, size - 24, 10, 14, 7)]
    polygons = write_polygons(folder / "polygons.gpkg", boxes)
    return path, polygons, truth


def small_train(image, polygons, model, **changes):
    """A train job that is quick and can learn the scene."""
    data = {
        "task": "train",
        "areas": [{"images": [image], "labels": {"path": polygons, "class_field": "class_id"}}],
        "model": str(model),
        "options": {
            "network": {"name": "unet", "width": 8, "depth": 2},
            "tile": 32,
            "batch": 4,
            "evaluate_every": 10,
            "warmup": 5,
            "learning_rate": 3e-3,
            "amp": "off",
        },
        "steps": 40,
        "device": "cpu",
    }
    data.update(changes)
    return data


def never():
    """Nobody cancels."""
    return False


def train(data, cancelled=never):
    """Train as the job's data say; (result, events)."""
    # Here: the scenes are also made where there is no torch.
    from landbrush.core.job import parse_job
    from landbrush.core.training import run as training

    told = []
    return training.train(parse_job(data), told.append, cancelled), told


def read_array(path):
    """A raster's pixels, (C, H, W) or (H, W)."""
    return gdal.Open(str(path)).ReadAsArray()


def write_job(path, data):
    """A job file."""
    Path(path).write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def weights(path):
    """The tensors of a model file by name."""
    # Scripts in QGIS, whose Python lacks it, make their scenes here too.
    from safetensors import safe_open

    with safe_open(str(path), framework="pt") as source:
        return {name: source.get_tensor(name) for name in list(source.keys())}
