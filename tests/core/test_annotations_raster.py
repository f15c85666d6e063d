"""Annotations from label rasters, and splits into training and held-out polygons."""

from __future__ import annotations

import uuid

import numpy as np
import pytest
from annotating import GRID, check, class_ids, examples, read
from hypothesis import given
from hypothesis import strategies as st
from rasters import make_grid, write_raster

from landbrush.core.data.annotations import UNLABELLED, Annotations, split_areas
from landbrush.core.data.grid import Window
from landbrush.core.data.label_raster import connected_patches
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import InputError
from landbrush.core.job import ClassSpec

# Label rasters


def _label_raster(folder, ids, grid=GRID, name="labels.tif", **kwargs):
    return write_raster(folder / name, np.asarray(ids), grid, **kwargs)


def test_patches_of_a_label_raster_are_its_polygons(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3:6, 4:8] = 9
    ids[6, 8] = 9
    ids[3:6, 8:10] = 2
    ids[20:22, 30:33] = 9
    found = read(_label_raster(tmp_path, ids), field=None)
    check(found)
    assert [item.id for item in found.classes] == [2, 9]
    assert sorted(found.polygon_pixels.tolist()) == [6, 6, 13]
    assert found.bounds == Window(3, 4, 19, 29)


@examples
@given(st.integers(0, 2**31), st.floats(0.02, 0.9), st.sampled_from(["uint8", "int16", "float32"]))
def test_every_label_comes_back(seed, share, dtype):
    random = np.random.default_rng(seed)
    ids = np.where(random.random((30, 40)) < share, random.integers(1, 4, (30, 40)), 0).astype(dtype)
    ids[0, 0] = 1
    path = write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", ids, GRID)
    found = read(path, field=None, allow_single_class=True)
    check(found)
    np.testing.assert_array_equal(class_ids(found, GRID), ids)


@examples
@given(st.integers(0, 2**31), st.integers(1, 40), st.integers(1, 40), st.integers(1, 12), st.integers(2, 4))
def test_patches_are_numbered_alike_whatever_the_bands(seed, height, width, band, kinds):
    from skimage.measure import label

    ids = np.random.default_rng(seed).integers(0, kinds, (height, width)).astype(np.uint8)
    np.testing.assert_array_equal(connected_patches(ids, band), label(ids, background=0, connectivity=2))


def test_label_rasters_on_other_grids_and_with_nodata(tmp_path):
    ids = np.full((15, 20), 255, np.uint8)
    ids[2, 3] = 1
    ids[8:10, 9:12] = 4
    path = _label_raster(tmp_path, ids, make_grid(20, 15, pixel=20), nodata=255)
    found = read(path, field=None)
    check(found)
    assert found.bounds == Window(4, 6, 16, 18)
    assert found.polygon_pixels.tolist() == [4, 24]


def test_a_map_of_ours_is_a_label_raster_with_names_and_colours(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3:6, 4:8], ids[10:12, 4:8] = 2, 5
    path = str(tmp_path / "map.tif")
    options = {"colors": {2: (0, 128, 255), 5: (1, 2, 3)}, "categories": ["nodata", "", "voda", "", "", "les"]}
    with RasterWriter(path, GRID, 1, np.uint8, nodata=0, **options) as writer:
        writer.write(ids)
    found = read(path, field=None)
    assert [(item.id, item.name, item.color) for item in found.classes] == [
        (2, "voda", "#0080ff"),
        (5, "les", "#010203"),
    ]


def test_bad_label_rasters_are_refused(tmp_path):
    grid = GRID
    for value, dtype, text in ((300, np.int16, "300"), (-5, np.int16, "-5"), (1.5, np.float32, "1.5")):
        ids = np.zeros((30, 40), dtype)
        ids[4, 4] = value
        with pytest.raises(InputError, match=rf"holds the value {text}; the class ids of a label raster are whole"):
            read(_label_raster(tmp_path, ids, grid), field=None)
    with pytest.raises(InputError, match="holds no label"):
        read(_label_raster(tmp_path, np.zeros((30, 40), np.uint8)), field=None)
    with pytest.raises(InputError, match="does not overlap"):
        read(_label_raster(tmp_path, np.ones((30, 40), np.uint8), make_grid(x=9e5)), field=None)
    with pytest.raises(InputError, match="one class only"):
        read(_label_raster(tmp_path, np.ones((30, 40), np.uint8)), field=None)
    two = np.ones((2, 30, 40), np.uint8)
    two[0, 0, 0] = 2
    assert any("2 bands" in warning for warning in read(_label_raster(tmp_path, two), field=None).warnings)


def test_a_class_field_does_not_make_a_raster_a_layer(tmp_path):
    ids = np.zeros((30, 40), np.uint8)
    ids[3, 4], ids[10, 4] = 2, 5
    assert len(read(_label_raster(tmp_path, ids), field="class_id").classes) == 2


# Splits


def _split_case(counts, empty=()):
    """Annotations with `counts[k]` polygons of one pixel in class k, those in `empty` without any."""
    polygon_class = np.repeat(np.arange(len(counts)), counts)
    polygons = np.arange(1, len(polygon_class) + 1, dtype=np.int32)
    polygons[list(empty)] = 0
    labels = np.where(polygons > 0, polygon_class, UNLABELLED).astype(np.uint8)
    classes = tuple(ClassSpec(k + 1, str(k), "#000000") for k in range(len(counts)))
    bounds = Window(0, 0, 1, len(polygon_class))
    return Annotations(labels[None, None], polygons[None, None], polygon_class, classes, bounds)


@examples
@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.floats(0, 0.95), st.integers(0, 2**31))
def test_a_split_is_stratified_by_whole_polygons(counts, fraction, seed):
    case = _split_case(counts)
    held = split_areas([case], fraction, seed)[0]
    assert held.shape == (sum(counts),)
    assert held.dtype == bool
    for index, count in enumerate(counts):
        number = int(held[case.polygon_class == index].sum())
        if fraction == 0 or count == 1:
            assert number == 0
        else:
            assert 1 <= number <= count - 1
            assert abs(number - count * fraction) <= 1
    np.testing.assert_array_equal(held, split_areas([case], fraction, seed)[0])


def test_splits_differ_by_seed_and_skip_polygons_without_pixels():
    case = _split_case([40])
    assert len({split_areas([case], 0.5, seed)[0].tobytes() for seed in range(20)}) > 15
    for seed in range(20):
        held = split_areas([_split_case([3, 2], empty=(0, 4))], 0.5, seed)[0]
        assert held[[1, 2]].sum() == 1
        assert not held[[0, 3, 4]].any()
