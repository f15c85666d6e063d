"""Reading rasters: windows, bands, nodata, and what is no raster."""

from __future__ import annotations

import math
import os
import threading
import uuid
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr
from rasters import UTM33, make_grid, write_raster

from landbrush.core.data.dataset import GDAL_TYPES, is_remote
from landbrush.core.data.grid import Window
from landbrush.core.data.raster import Raster, stack_bands
from landbrush.core.errors import InputError

examples = settings(deadline=None, max_examples=40)


@pytest.fixture
def ramp(tmp_path):
    """A raster of 3 bands whose every pixel differs."""
    grid = make_grid()
    pixels = np.arange(3 * 30 * 40, dtype=np.uint16).reshape(3, 30, 40) + 1
    return Raster(write_raster(tmp_path / "ramp.tif", pixels, grid, names=("B02", "B03", "B8A"))), pixels


def _memory_raster(pixels, grid, **kwargs):
    return Raster(write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", pixels, grid, **kwargs))


# Windows and bands


_RAMP = np.arange(2 * 23 * 31, dtype=np.int32).reshape(2, 23, 31) + 1
_RAMP_RASTER = _memory_raster(_RAMP, make_grid(31, 23), options=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"])


@examples
@given(st.integers(-30, 60), st.integers(-30, 60), st.integers(0, 50), st.integers(0, 50))
def test_a_window_is_the_slice_of_the_padded_raster(row, col, height, width):
    padded = np.pad(_RAMP, ((0, 0), (100, 200), (100, 200)))
    window = Window(row, col, height, width)
    expected = padded[:, row + 100 : row + 100 + height, col + 100 : col + 100 + width]
    pixels = _RAMP_RASTER.read(window)
    np.testing.assert_array_equal(pixels, expected)
    np.testing.assert_array_equal(_RAMP_RASTER.valid(window, pixels=pixels), expected[0] > 0)
    np.testing.assert_array_equal(_RAMP_RASTER.valid(window), expected[0] > 0)


def test_bands_come_in_the_order_asked_for(ramp):
    raster, pixels = ramp
    np.testing.assert_array_equal(raster.read(bands=[2, 0, 2]), pixels[[2, 0, 2]])
    assert raster.bands == ("B02", "B03", "B8A")
    assert raster.named
    assert raster.count == 3
    assert raster.size_bytes == pixels.nbytes
    assert "ramp.tif" in repr(raster)


@pytest.mark.parametrize("dtype", [dtype.name for dtype in GDAL_TYPES])
def test_every_type_comes_as_it_is_stored(dtype):
    info = np.finfo(dtype) if dtype.startswith("float") else np.iinfo(dtype)
    pixels = np.array([[[info.min, 0, 1, info.max]]], dtype)
    raster = _memory_raster(pixels, make_grid(4, 1))
    assert raster.dtype == raster.read().dtype == dtype
    np.testing.assert_array_equal(raster.read(), pixels)


def test_names_come_from_the_metadata_and_are_made_unique(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 2, 2), np.uint8), make_grid(2, 2))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("BandName", "red")
    dataset.GetRasterBand(2).SetDescription(" red ")
    dataset.GetRasterBand(3).SetDescription("B4, central wavelength 665 nm")
    del dataset
    raster = Raster(path)
    assert raster.bands == ("red", "red_2", "B4")
    assert raster.named


def test_numbered_and_missing_descriptions_are_no_names(tmp_path):
    grid, zeros = make_grid(2, 2), np.zeros((2, 2, 2), np.uint8)
    for names in ((), ("Band 1", "Band 2"), ("band_1", "band_2")):
        raster = Raster(write_raster(tmp_path / "n.tif", zeros, grid, names=names))
        assert raster.bands == ("B1", "B2")
        assert not raster.named
    half = Raster(write_raster(tmp_path / "h.tif", zeros, grid, names=("NIR", "")))
    assert half.bands == ("NIR", "B2")
    assert not half.named


def test_several_threads_may_read_one_raster(ramp):
    raster, pixels = ramp
    wrong = []

    def work(seed):
        random = np.random.default_rng(seed)
        for _ in range(200):
            row, col = random.integers(0, 25), random.integers(0, 35)
            part = raster.read(Window(int(row), int(col), 5, 5))
            if not np.array_equal(part, pixels[:, row : row + 5, col : col + 5]):
                wrong.append((row, col))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# What is valid


@pytest.mark.parametrize(
    ("dtype", "nodata", "hidden"),
    [
        ("uint16", 0, [0]),
        ("uint8", 255, [255]),
        ("uint8", -9999, []),
        ("uint8", 0.5, []),
        ("int16", -9999, [-9999]),
        ("float32", -3.4028234663852886e38, [np.finfo(np.float32).min]),
        ("float32", 0.1, [np.float32(0.1)]),
        ("float64", math.nan, [math.nan]),
        ("float32", None, [math.nan, math.inf]),
        ("uint16", None, []),
    ],
)
def test_nodata_is_compared_as_stored(dtype, nodata, hidden):
    pixels = np.full((1, 2, 3), 7, dtype)
    for index, value in enumerate(hidden):
        pixels.flat[index] = value
    raster = _memory_raster(pixels, make_grid(3, 2), nodata=nodata)
    expected = np.ones(6, bool)
    expected[: len(hidden)] = False
    np.testing.assert_array_equal(raster.valid().ravel(), expected)


def test_a_pixel_is_valid_where_all_chosen_bands_are(tmp_path):
    pixels = np.full((2, 1, 3), 5, np.uint16)
    pixels[0, 0, 0] = pixels[1, 0, 1] = 0
    raster = _memory_raster(pixels, make_grid(3, 1), nodata=0)
    assert raster.valid().tolist() == [[False, False, True]]
    assert raster.valid(bands=[1]).tolist() == [[True, False, True]]


def test_nodata_may_differ_between_bands(tmp_path):
    grid = make_grid(3, 1)
    a = write_raster(tmp_path / "a.tif", np.array([[0, 9, 1]], np.uint8), grid, nodata=0)
    b = write_raster(tmp_path / "b.tif", np.array([[0, 9, 1]], np.uint8), grid, nodata=9)
    c = write_raster(tmp_path / "c.tif", np.array([[0, 9, 1]], np.uint8), grid)
    raster = Raster(stack_bands([a, b, c], str(tmp_path / "abc.vrt")))
    assert raster.nodata == (0, 9, None)
    assert raster.valid().tolist() == [[False, False, True]]
    assert raster.valid(bands=[0, 2]).tolist() == [[False, True, True]]
    # Warped by two columns, each band keeps its own nodata and what lies outside is not valid.
    warped = raster.on_grid(grid.crop(Window(0, -2, 1, 6)), "nearest")
    assert warped.valid(bands=[0]).tolist() == [[False, False, False, True, True, False]]
    assert warped.valid(bands=[1]).tolist() == [[False, False, True, False, True, False]]
    assert warped.valid(bands=[2]).tolist() == [[False, False, True, True, True, False]]
    np.testing.assert_array_equal(warped.read(Window(0, 2, 1, 3), [2]), [[[0, 9, 1]]])


def test_alpha_bands_and_mask_bands_tell_what_is_valid(tmp_path):
    grid = make_grid(4, 1)
    pixels = np.array([[[1, 2, 3, 4]], [[255, 0, 255, 128]]], np.uint8)
    path = write_raster(tmp_path / "alpha.tif", pixels, grid, options=["ALPHA=YES"])
    raster = Raster(path)
    assert raster.count == 1
    assert raster.valid().tolist() == [[True, False, True, True]]
    np.testing.assert_array_equal(raster.read(), pixels[:1])

    path = write_raster(tmp_path / "mask.tif", pixels[:1], grid)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, 4, 1, bytes([0, 255, 255, 0]))
    del dataset
    assert Raster(path).valid().tolist() == [[False, True, True, False]]
    shifted = Raster(path).on_grid(grid.crop(Window(0, -1, 1, 6)), "nearest")
    assert shifted.valid().tolist() == [[False, False, True, True, False, False]]


def test_near_infrared_is_a_band_though_gdal_wrote_it_as_alpha(tmp_path):
    """GDAL marks the fourth band of four bytes as alpha unless told otherwise."""
    pixels = np.random.default_rng(0).integers(0, 255, (4, 60, 70)).astype(np.uint8)
    plain = write_raster(tmp_path / "plain.tif", pixels, make_grid(70, 60))
    raster = Raster(plain)
    assert raster.count == 4
    np.testing.assert_array_equal(raster.read(), pixels)
    assert raster.valid().all()
    (note,) = raster.notes
    assert note == "plain.tif: its band 4 is marked as transparency but varies like a picture; it is used as a band"
    # Warped, too, what is 0 there is dark and not hidden.
    shifted = raster.on_grid(raster.grid.crop(Window(1, 1, 50, 50)), "nearest")
    assert shifted.count == 4
    assert shifted.valid().all()

    pixels[3] = 255
    named = Raster(write_raster(tmp_path / "named.tif", pixels, make_grid(70, 60), names=("R", "G", "B", "NIR")))
    assert named.bands == ("R", "G", "B", "NIR")
    assert named.notes == []


def test_alpha_with_soft_edges_is_alpha(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 255, (4, 60, 70)).astype(np.uint8)
    pixels[3] = 255
    pixels[3, :20], pixels[3, 20:24] = 0, np.arange(280).reshape(4, 70) % 256
    raster = Raster(write_raster(tmp_path / "rgba.tif", pixels, make_grid(70, 60)))
    assert raster.count == 3
    np.testing.assert_array_equal(raster.valid(), pixels[3] > 0)
    assert raster.notes == []


# What is no raster of ours


def test_bad_rasters_are_refused_in_one_sentence(tmp_path):
    with pytest.raises(InputError, match=r"none.tif does not exist$"):
        Raster(str(tmp_path / "none.tif"))
    text = tmp_path / "notes.tif"
    text.write_text("not a raster")
    with pytest.raises(InputError, match=r"notes.tif cannot be read as a raster \("):
        Raster(str(text))
    with pytest.raises(InputError, match="cannot be read as a raster"):
        Raster(str(tmp_path))

    plain = str(tmp_path / "plain.tif")
    gdal.GetDriverByName("GTiff").Create(plain, 3, 3, 1, gdal.GDT_Byte)
    with pytest.raises(InputError, match="has no georeference"):
        Raster(plain)
    no_crs = str(tmp_path / "no_crs.tif")
    gdal.GetDriverByName("GTiff").Create(no_crs, 3, 3, 1, gdal.GDT_Byte).SetGeoTransform((5, 1, 0, 5, 0, -1))
    with pytest.raises(InputError, match="has no coordinate reference system"):
        Raster(no_crs)
    complex_ = str(tmp_path / "complex.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(complex_, 3, 3, 1, gdal.GDT_CFloat32)
    dataset.SetProjection(UTM33)
    dataset.SetGeoTransform((5, 1, 0, 5, 0, -1))
    del dataset
    with pytest.raises(InputError, match="band 1 holds CFloat32 numbers"):
        Raster(complex_)


def test_a_vector_layer_is_no_raster(tmp_path):
    from osgeo import ogr
    from rasters import box, write_polygons

    path = write_polygons(tmp_path / "p.gpkg", [(box(make_grid(), 0, 0, 3, 3), {"c": 1})], {"c": ogr.OFTInteger})
    with pytest.raises(InputError, match="cannot be read as a raster"):
        Raster(path)


def test_a_truncated_file_is_told_with_its_window(tmp_path):
    random = np.random.default_rng(0).integers(1, 2**16, (1, 600, 600), dtype=np.uint16)
    grid = make_grid(600, 600)
    path = write_raster(tmp_path / "cut.tif", random, grid, options=["TILED=YES", "COMPRESS=DEFLATE"])
    # The directory stands at the end unless moved; a COG has it first.
    gdal.Translate(str(tmp_path / "cog.tif"), path, format="COG")
    whole = (tmp_path / "cog.tif").read_bytes()
    (tmp_path / "cog.tif").write_bytes(whole[: len(whole) // 2])
    raster = Raster(str(tmp_path / "cog.tif"))
    with pytest.raises(InputError, match=r"cog.tif is damaged or incomplete: rows 0–599, columns 0–599 cannot be read"):
        raster.read()
    other = make_grid(300, 300, pixel=20)
    with pytest.raises(InputError, match=r"cog.tif is damaged or incomplete"):
        raster.on_grid(other).read()
    (tmp_path / "cut.tif").write_bytes(Path(path).read_bytes()[:1000])
    with pytest.raises(InputError, match=r"cut.tif (cannot be read as a raster|is damaged or incomplete)"):
        Raster(path).read()


@pytest.mark.skipif(gdal.GetDriverByName("JP2OpenJPEG") is None, reason="this GDAL writes no JPEG 2000")
@pytest.mark.parametrize("open_ended", [False, True])
def test_a_jpeg_2000_file_is_read_if_whole_and_refused_if_cut_off(tmp_path, open_ended):
    """OpenJPEG by itself returns half a picture without a word."""
    pixels = np.random.default_rng(0).integers(1, 4000, (1, 300, 300)).astype(np.uint16)
    path = write_raster(tmp_path / "a.tif", pixels, make_grid(300, 300))
    whole = tmp_path / "whole.jp2"
    gdal.Translate(str(whole), path, format="JP2OpenJPEG", creationOptions=["QUALITY=100", "REVERSIBLE=YES"])
    data = whole.read_bytes()
    if open_ended:
        # The codestream's box may leave its length open.
        start = data.index(b"jp2c") - 4
        data = data[:start] + bytes(4) + data[start + 4 :]
        whole.write_bytes(data)
    np.testing.assert_array_equal(Raster(str(whole)).read(), pixels)
    for share in (0.999, 0.9, 0.5, 0.05):
        cut = tmp_path / f"cut{share}.jp2"
        cut.write_bytes(data[: int(len(data) * share)])
        with pytest.raises(InputError, match=r"\.jp2 is damaged or incomplete: its JPEG 2000 image is cut off"):
            Raster(str(cut))
        with pytest.raises(InputError, match="cut off"):
            stack_bands([str(cut)], str(tmp_path / "s.vrt"))
    assert not (tmp_path / "s.vrt").exists()


def test_a_vrt_whose_source_is_gone_is_damaged(tmp_path):
    path = write_raster(tmp_path / "b.tif", np.ones((1, 4, 4), np.uint8), make_grid(4, 4))
    vrt = stack_bands([path], str(tmp_path / "b.vrt"))
    os.remove(path)
    with pytest.raises(InputError, match=r"b\.vrt is damaged or incomplete"):
        Raster(vrt).read()


def test_ground_control_points_give_a_grid(tmp_path):
    pixels = np.arange(1200, dtype=np.uint16).reshape(1, 30, 40) + 1
    path = str(tmp_path / "gcp.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 40, 30, 1, gdal.GDT_UInt16)
    corners = [(0, 0), (0, 30), (40, 0), (40, 30)]
    reference = osr.SpatialReference()
    reference.ImportFromWkt(UTM33)
    dataset.SetGCPs([gdal.GCP(5e5 + 10 * c, 5e6 - 10 * r, 0, c, r) for c, r in corners], reference)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 40, 30, pixels.tobytes())
    del dataset
    raster = Raster(path)
    # GDAL picks a resolution that keeps the diagonal, to rounding the same grid.
    assert raster.grid.bounds == pytest.approx(make_grid().bounds, abs=0.5)
    assert np.abs(raster.read(Window(5, 5, 10, 10)).astype(int) - pixels[:, 5:15, 5:15]).max() <= 2


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/vsicurl/https://example.org/a.tif", True),
        ("/vsizip//vsis3/bucket/a.zip/a.tif", True),
        ("https://example.org/a.tif", True),
        ("/vsigs/b/a.tif", True),
        ("/vsizip/home/a.zip", False),
        ("/home/a.tif", False),
        ("C:\\images\\https.tif", False),
        ("/vsimem/a.tif", False),
    ],
)
def test_remote_names_are_known(path, remote):
    assert is_remote(path) is remote


def test_names_with_spaces_quotes_and_accents_are_read(tmp_path):
    folder = tmp_path / "pří liš “žlutý” & <kůň>'s"
    folder.mkdir()
    pixels = np.ones((1, 4, 4), np.uint8)
    path = write_raster(folder / "a b'c.tif", pixels, make_grid(4, 4), names=["čer & <vená>"])
    assert Raster(path).bands == ("čer & <vená>",)
    stacked = Raster(stack_bands([path, path], str(folder / "s & t.vrt")))
    assert stacked.bands == ("čer & <vená>", "čer & <vená>_2")
    np.testing.assert_array_equal(stacked.read(), pixels[[0, 0]])


# Real data


def test_a_safe_product_becomes_one_raster_on_10_m(shared_data):
    product = next((shared_data / "safe_l2a").glob("*.SAFE")) / "MTD_MSIL2A.xml"
    raster = Raster(str(product))
    assert (raster.grid.height, raster.grid.width, raster.dtype) == (10980, 10980, np.uint16)
    assert {"B2", "B3", "B4", "B8", "B8A", "B11", "SCL"} <= set(raster.bands)
    expected = Raster(str(shared_data / "safe_l2a" / "expected_crop_10m.tif"))
    window = raster.grid.window_of(expected.grid.bounds)
    ten = [expected.bands.index(name) for name in ("B02", "B03", "B04", "B08")]
    ours = raster.read(window, [raster.bands.index(name) for name in ("B2", "B3", "B4", "B8")])
    np.testing.assert_array_equal(ours, expected.read(bands=ten))
