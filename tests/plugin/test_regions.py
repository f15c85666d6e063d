"""From pixels to polygons and back: what grows, what is connected, and outlines that are exact to the pixel."""

from __future__ import annotations

import os

import numpy as np
import pytest
from desk import X, Y, write_image
from gdal_errors import exceptions
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry

from landbrush.core.errors import InputError
from landbrush.plugin.annotate.pixels import Source, TooLarge, Window, read, window_of
from landbrush.plugin.annotate.regions import Segments, connected, grow, polygonise, unlikeness

hypothesis = pytest.importorskip("hypothesis")
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

UPRIGHT = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0)
#: Turned by some 30°, with pixels that are not square; and one in degrees.
TRANSFORMS = (UPRIGHT, (500000.0, 8.7, 2.5, 5400000.0, 5.0, -4.3), (14.1, 1e-4, 0.0, 50.2, 0.0, -1e-4))


@st.composite
def masks(draw, most=14):
    height, width = draw(st.integers(1, most)), draw(st.integers(1, most))
    share = draw(st.sampled_from([0.1, 0.5, 0.6, 0.9, 1.0]))
    seed = draw(st.integers(0, 2**31 - 1))
    return np.random.default_rng(seed).random((height, width)) < share


def burn(shape: QgsGeometry, size, transform) -> np.ndarray:
    """The pixels whose centres a geometry holds, as GDAL rasterises it for the training."""
    raster = gdal.GetDriverByName("MEM").Create("", size[1], size[0], 1, gdal.GDT_Byte)
    raster.SetGeoTransform(transform)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    raster.SetProjection(srs.ExportToWkt())
    source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    layer = source.CreateLayer("shape", srs, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    if not shape.isEmpty():
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray().astype(bool)


def flood(mask, row, column):
    """As `connected`, pixel by pixel."""
    found, left = np.zeros(mask.shape, bool), [(row, column)]
    while left:
        r, c = left.pop()
        inside = 0 <= r < mask.shape[0] and 0 <= c < mask.shape[1]
        if inside and mask[r, c] and not found[r, c]:
            found[r, c] = True
            left += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return found


@settings(max_examples=150, deadline=None)
@given(masks(), st.sampled_from(TRANSFORMS))
def test_the_outline_of_pixels_holds_these_pixels_and_no_other(mask, transform):
    shape = polygonise(mask, transform)
    assert shape.isEmpty() or shape.isGeosValid()
    np.testing.assert_array_equal(burn(shape, mask.shape, transform), mask)
    pixel = abs(transform[1] * transform[5] - transform[2] * transform[4])
    assert shape.area() == pytest.approx(mask.sum() * pixel, rel=1e-6) or not mask.any()


@settings(max_examples=150, deadline=None)
@given(masks(), st.data())
def test_connected_is_what_a_walk_from_pixel_to_pixel_reaches(mask, data):
    row = data.draw(st.integers(0, mask.shape[0] - 1))
    column = data.draw(st.integers(0, mask.shape[1] - 1))
    np.testing.assert_array_equal(connected(mask, row, column), flood(mask, row, column))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**31 - 1), st.sampled_from(TRANSFORMS))
def test_every_segment_comes_back_as_its_pixels(seed, transform):
    labels = np.random.default_rng(seed).integers(0, 6, (9, 12)).astype(np.int32)
    segments = Segments(labels, Window(0, 0, 12, 9, transform))
    for number in range(1, 6):
        np.testing.assert_array_equal(burn(segments.outline([number]), labels.shape, transform), labels == number)
    together = burn(segments.outline([2, 4]), labels.shape, transform)
    np.testing.assert_array_equal(together, np.isin(labels, [2, 4]))
    x0, a, b, y0, c, d = transform
    for row, column in ((0, 0), (8, 11), (4, 5)):
        x, y = x0 + (column + 0.5) * a + (row + 0.5) * b, y0 + (column + 0.5) * c + (row + 0.5) * d
        assert segments.at(x, y) == labels[row, column]
    assert segments.at(x0 - 3 * a, y0) == 0


def test_a_drag_leaves_no_segment_out():
    labels = np.arange(1, 41, dtype=np.int32)[None].repeat(3, axis=0)
    segments = Segments(labels, Window(0, 0, 40, 3, UPRIGHT))
    found = segments.between((500005.0, 5399985.0), (500395.0, 5399985.0))
    assert found == list(range(1, 41))


def test_a_larger_tolerance_never_takes_less_and_nodata_is_never_taken():
    rng = np.random.default_rng(3)
    values = np.clip(rng.random((60, 60, 1)) * 0.1 + np.linspace(0, 0.9, 60)[None, :, None], 0, 1).astype(np.float32)
    values[20:30, 20:30] = np.nan
    distance = unlikeness(values, 40, 25)
    before = np.zeros((60, 60), bool)
    for tolerance in (1, 5, 10, 20, 40, 80, 100):
        found = connected(distance <= tolerance, 40, 25)
        assert found[40, 25]
        assert (found | ~before).all()
        filled = grow(distance, 40, 25, tolerance)
        assert (filled | ~found).all()
        assert not filled[20:30, 20:30].any()
        before = found
    assert before.sum() > 3000


def test_noise_in_a_region_is_filled_and_a_lake_in_it_is_not():
    distance = np.zeros((50, 50), np.float32)
    distance[10, 10], distance[20:22, 20:23], distance[30:40, 30:40] = 50, 50, 50
    found = grow(distance, 0, 0, 10)
    assert found[10, 10]
    assert found[20:22, 20:23].all()
    assert not found[30:40, 30:40].any()


def write(path, values, transform=UPRIGHT, nodata=0):
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[2], values.shape[1], values.shape[0], gdal.GDT_UInt16
    )
    raster.SetGeoTransform(transform)
    for number, band in enumerate(values, 1):
        raster.GetRasterBand(number).SetNoDataValue(nodata)
        raster.GetRasterBand(number).WriteArray(band)
    raster = None
    return Source(str(path), (1, 2))


@pytest.mark.parametrize("transform", TRANSFORMS)
def test_a_window_lies_where_its_pixels_lie(tmp_path, transform):
    values = np.arange(1, 2 * 30 * 40 + 1, dtype=np.uint16).reshape(2, 30, 40)
    source = write(tmp_path / "scene.tif", values, transform)
    x0, a, b, y0, c, d = transform
    x, y = x0 + 20.5 * a + 10.5 * b, y0 + 20.5 * c + 10.5 * d
    reach = 3 * max(abs(a), abs(b), abs(c), abs(d))
    window = window_of(source, (x - reach, y - reach, x + reach, y + reach), 10**6)
    row, column = window.pixel(x, y)
    assert (window.row + row, window.column + column) == (10, 20)
    around = window_of(source, (-1e9, -1e9, 1e9, 1e9), 64, near=(x, y))
    assert (around.width, around.height) == (8, 8)
    row, column = around.pixel(x, y)
    assert (around.row + row, around.column + column) == (10, 20)
    with pytest.raises(TooLarge):
        window_of(source, (-1e9, -1e9, 1e9, 1e9), 64)
    assert window_of(source, (x0 + 1e7, y0, x0 + 1e7 + 10, y0 + 10), 64) is None


def test_bands_are_scaled_one_by_one_and_nodata_in_one_is_nodata_in_all(tmp_path):
    rng = np.random.default_rng(0)
    values = np.stack([rng.integers(1, 100, (30, 40)), rng.integers(5000, 9000, (30, 40))]).astype(np.uint16)
    values[1, 5:8, 5:8] = 0
    found = read(write(tmp_path / "scene.tif", values), Window(0, 0, 40, 30, UPRIGHT))
    assert np.isnan(found[5:8, 5:8]).all()
    assert np.isfinite(found).all(axis=-1).sum() == 30 * 40 - 9
    assert np.nanmin(found, axis=(0, 1)) == pytest.approx([0, 0])
    assert np.nanmax(found, axis=(0, 1)) == pytest.approx([1, 1])


@pytest.mark.parametrize("raises", [False, True], ids=["quiet", "where another plugin asked GDAL to raise"])
def test_a_file_that_was_cut_off_is_told_in_a_sentence(tmp_path, raises):
    path = write_image(tmp_path / "scene.tif")
    os.truncate(path, os.path.getsize(path) // 2)
    source = Source(path, (1, 2, 3))
    with exceptions(raises), pytest.raises(InputError, match=r"scene\.tif cannot be read"):
        read(source, window_of(source, (X, Y - 600, X + 800, Y), 10_000))
