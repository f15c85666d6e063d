"""Rasters that are nodata for the most part: which JPEG 2000 tiles hold nothing, and writing only what is there."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from rasters import make_grid
from safes import jp2

from landbrush.core.data.jpeg2000_tiles import empty_tiles
from landbrush.core.data.raster import Raster
from landbrush.core.data.sparse_writer import SPARSE_BLOCK, SparseWriter
from landbrush.core.errors import Cancelled


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(70, 200),
    st.integers(70, 200),
    st.sampled_from([np.uint8, np.uint16]),
    st.lists(st.tuples(st.floats(0, 0.999), st.floats(0, 0.999), st.integers(1, 90), st.integers(1, 250)), max_size=4),
)
def test_a_tile_counts_as_empty_only_if_it_is(tmp_path, height, width, dtype, patches):
    pixels = np.zeros((height, width), dtype)
    for row, col, size, value in patches:
        top, left = int(row * height), int(col * width)
        pixels[top : top + size, left : left + size] = value
    path = tmp_path / "x.jp2"
    jp2(path, pixels, 10, 400000, 5000000, 32633)
    tiles = empty_tiles(str(path))
    assert (tiles.height, tiles.width) == (64, 64)
    for row in range(tiles.empty.shape[0]):
        for col in range(tiles.empty.shape[1]):
            part = pixels[64 * row : 64 * row + 64, 64 * col : 64 * col + 64]
            if tiles.empty[row, col]:
                assert not part.any()
    # What is all zero is known to be, or it would save nothing.
    if not pixels.any():
        assert tiles.empty.all()


def test_what_tells_nothing_of_its_tiles_may_hold_anything(tmp_path):
    jp2(tmp_path / "rgb.jp2", np.zeros((3, 80, 80), np.uint8), 10, 0, 0, 32633)
    assert empty_tiles(str(tmp_path / "rgb.jp2")) is None
    (tmp_path / "x.jp2").write_bytes(b"no image at all")
    assert empty_tiles(str(tmp_path / "x.jp2")) is None


def write(path, shape, blocks, dtype=np.uint16, **options):
    grid = make_grid(shape[1], shape[0])
    with SparseWriter(str(path), grid, 2, dtype, 0, ["a", "b"], **options) as writer:
        for (row, col), array in blocks.items():
            writer.write(array, row, col)
    return grid


def test_what_is_written_comes_back_and_the_rest_is_nodata(tmp_path):
    random = np.random.default_rng(0)
    shape = (2500, 2300)
    blocks = {(0, 0): random.integers(1, 9999, (2, 1024, 1024)), (2048, 1024): random.integers(1, 9999, (2, 452, 1024))}
    blocks = {place: array.astype(np.uint16) for place, array in blocks.items()}
    path = tmp_path / "x.tif"
    grid = write(path, shape, blocks, metadata={"DATE": "2020-01-01"})
    whole = np.zeros((2, *shape), np.uint16)
    for (row, col), array in blocks.items():
        whole[:, row : row + array.shape[1], col : col + array.shape[2]] = array
    raster = Raster(str(path))
    np.testing.assert_array_equal(raster.read(), whole)
    assert (raster.grid, raster.bands, raster.nodata) == (grid, ("a", "b"), (0, 0))
    assert raster.metadata["DATE"] == "2020-01-01"
    dataset = gdal.Open(str(path))
    for level, factor in enumerate((2, 4, 8)):
        small = dataset.GetRasterBand(2).GetOverview(level).ReadAsArray()
        assert small.shape == (-(-2500 // factor), -(-2300 // factor))
        full = whole[1, : 2500 // factor * factor, : 2300 // factor * factor].astype(float)
        cells = full.reshape(2500 // factor, factor, 2300 // factor, factor)
        seen = (cells > 0).sum(axis=(1, 3))
        mean = cells.sum(axis=(1, 3)) / np.maximum(seen, 1)
        np.testing.assert_allclose(small[: mean.shape[0], : mean.shape[1]], mean, atol=0.51)


def test_nobody_pays_for_what_nobody_wrote(tmp_path):
    path = tmp_path / "x.tif"
    write(path, (20_000, 20_000), {(10240, 10240): np.ones((2, 16, 16), np.uint8)}, np.uint8, nearest=True)
    assert path.stat().st_size < 200_000
    assert os.listdir(tmp_path) == ["x.tif"]
    dataset = gdal.Open(str(path))
    overview = dataset.GetRasterBand(1).GetOverview(0)
    assert overview.ReadAsArray(5120, 5120, 9, 9)[:8, :8].all()


def test_codes_are_thinned_out_not_averaged(tmp_path):
    codes = np.where(np.arange(1024) % 2, 9, 4).astype(np.uint8)
    array = np.tile(codes, (2, 1024, 1))
    write(tmp_path / "x.tif", (1024, 1024), {(0, 0): array}, np.uint8, nearest=True)
    dataset = gdal.Open(str(tmp_path / "x.tif"))
    assert np.unique(dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()).tolist() == [4]


def test_a_stopped_or_wrong_write_leaves_nothing(tmp_path):
    block = {(0, 0): np.ones((2, 8, 8), np.uint16)}
    with pytest.raises(Cancelled):
        write(tmp_path / "x.tif", (2000, 2000), block, cancelled=lambda: True)
    with pytest.raises(ValueError, match=f"no multiples of {SPARSE_BLOCK}"):
        write(tmp_path / "x.tif", (2000, 2000), {(512, 0): np.ones((2, 8, 8), np.uint16)})
    assert os.listdir(tmp_path) == []
