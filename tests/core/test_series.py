"""Series: dates on one grid, bands by name before order, and what counts as observed."""

from __future__ import annotations

import datetime
import uuid

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasters import make_grid, wkt, write_raster

from landbrush.core.data import series as series_module
from landbrush.core.data.grid import Window
from landbrush.core.data.series import SCL_NOT_OBSERVED, Series, canonical_band, observed
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ImageSpec, MaskSpec

examples = settings(deadline=None, max_examples=40)


def _area(*paths, bands=(), masks=None, **kwargs):
    dates = [None] if len(paths) == 1 else [f"2020-0{index + 1}-15" for index in range(len(paths))]
    masks = masks or [None] * len(paths)
    return Area(tuple(ImageSpec(str(p), d, m) for p, d, m in zip(paths, dates, masks)), bands=tuple(bands), **kwargs)


def _image(folder, name, names=(), count=None, dtype=np.uint16, grid=None, nodata=None, first=1):
    """A raster whose band k is filled with first + k."""
    grid = grid or make_grid(6, 5)
    count = count or len(names)
    pixels = np.empty((count, grid.height, grid.width), dtype)
    pixels[:] = np.arange(first, first + count).reshape(-1, 1, 1)
    return write_raster(folder / f"{name}.tif", pixels, grid, nodata=nodata, names=names)


def _values(series):
    """The value of each band of each date at the first pixel."""
    return series.read(Window(0, 0, 1, 1))[0][:, :, 0, 0].tolist()


# Bands


@pytest.mark.parametrize(
    ("name", "canonical"),
    [("B02", "B2"), ("b2", "B2"), ("B8A", "B8A"), ("B08A", "B8A"), ("band 11", "B11"), ("Band_08", "B8"), ("B-1", "B1"),
     ("NIR", "NIR"), (" near  infrared ", "NEAR INFRARED"), ("B2 (blue)", "B2 (BLUE)"), ("B", "B"), ("BLUE2", "BLUE2")],
)  # fmt: skip
def test_band_names_are_compared_canonically(name, canonical):
    assert canonical_band(name) == canonical


def test_all_bands_of_the_first_image_are_used_unless_told(tmp_path):
    path = _image(tmp_path, "a", ("B02", "B03", "B04"))
    assert Series(_area(path)).bands == ("B02", "B03", "B04")
    series = Series(_area(path, bands=("b4", "B2")))
    assert series.bands == ("b4", "B2")
    assert _values(series) == [[3, 1]]
    # What a model needs goes before what the area names.
    assert _values(Series(_area(path, bands=("B04",)), ["B3"])) == [[2]]


def test_dates_are_matched_by_name_before_order(tmp_path):
    a = _image(tmp_path, "a", ("B02", "B03", "B8A"))
    b = _image(tmp_path, "b", ("b8a", "B2", "SCL", "band 3"), first=10)
    assert _values(Series(_area(a, b))) == [[1, 2, 3], [11, 13, 10]]


def test_without_names_bands_go_by_order_if_the_count_agrees(tmp_path):
    named, plain = _image(tmp_path, "a", ("B02", "B03")), _image(tmp_path, "p", count=2, first=10)
    assert _values(Series(_area(named, plain))) == [[1, 2], [10, 11]]
    assert _values(Series(_area(plain), ["B8", "B11"])) == [[10, 11]]
    three = _image(tmp_path, "three", count=3)
    with pytest.raises(InputError, match=r"three\.tif has 3 bands without names and this series has 2 \(B02, B03\)"):
        Series(_area(named, three))
    with pytest.raises(InputError, match=r"three\.tif has 3 bands without names and the model needs 2 \(B8, B11\)"):
        Series(_area(three), ["B8", "B11"])


def test_numbers_we_gave_are_no_spectral_bands(tmp_path):
    """The second of 12 bands without names is not Sentinel-2's B02."""
    plain = _image(tmp_path, "p", count=12)
    assert _values(Series(_area(plain, bands=("B3", "B1")))) == [[3, 1]]
    with pytest.raises(InputError, match="12 bands without names"):
        Series(_area(plain), ["B02", "B03"])


def test_an_area_can_name_the_bands_of_files_without_names(tmp_path):
    plain = _image(tmp_path, "p", count=3)
    series = Series(_area(plain, bands=("B02", "B8A", "B11")), ["B11", "B2"])
    assert _values(series) == [[3, 1]]


def test_images_of_different_band_counts_are_refused(tmp_path):
    a, b = _image(tmp_path, "a", ("B02", "B03", "B04")), _image(tmp_path, "b", ("B02", "B03"))
    with pytest.raises(InputError, match=r"b\.tif lacks the band B04 of this series; it has B02, B03; name the"):
        Series(_area(a, b))
    assert _values(Series(_area(b, a))) == [[1, 2], [1, 2]]


def test_bands_that_a_model_needs_and_the_image_lacks_are_named(tmp_path):
    path = _image(tmp_path, "a", ("B02", "B03", "B04"))
    with pytest.raises(InputError, match=r"a\.tif lacks the bands B8A, B11 that the model needs; it has B02, B03, B04"):
        Series(_area(path), ["B02", "B8A", "B11"])
    # As many, all spectral, but others: the order means nothing.
    with pytest.raises(InputError, match="lacks the bands B5, B6, B7"):
        Series(_area(path), ["B5", "B6", "B7"])


def test_names_in_other_words_go_by_order_with_a_warning(tmp_path):
    path = _image(tmp_path, "a", ("Blue", "Green", "Red"))
    series = Series(_area(path), ["B02", "B03", "B04"])
    assert _values(series) == [[1, 2, 3]]
    assert len(series.warnings) == 1
    assert "a.tif: its bands (Blue, Green, Red) are taken in order for B02, B03, B04" in series.warnings[0]


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("uint8", "uint8", "uint8"),
        ("uint8", "uint16", "uint16"),
        ("uint16", "int16", "int32"),
        ("uint16", "float32", "float32"),
    ],
)
def test_the_type_holds_every_date(tmp_path, first, second, both):
    a, b = _image(tmp_path, "a", ("x",), dtype=first), _image(tmp_path, "b", ("x",), dtype=second)
    series = Series(_area(a, b))
    assert series.dtype == series.read()[0].dtype == both


# Dates and grids


def test_days_are_counted_from_1970_and_in_the_year(tmp_path):
    path = _image(tmp_path, "a", ("x",))
    area = Area((ImageSpec(path, "1970-01-01"), ImageSpec(path, "2020-12-31")))
    series = Series(area)
    assert series.dates == ("1970-01-01", "2020-12-31")
    assert series.days == (0, (datetime.date(2020, 12, 31) - datetime.date(1970, 1, 1)).days)
    assert series.day_of_year == (1, 366)
    assert len(series) == 2
    single = Series(_area(path))
    assert (single.dates, single.days, single.day_of_year) == ((None,), (None,), (None,))


def test_other_grids_are_warped_to_the_first(tmp_path):
    fine, coarse = make_grid(40, 30), make_grid(20, 15, pixel=20, x=5e5 + 100)
    rows, cols = np.mgrid[0:15, 0:20] + 0.5
    a = write_raster(tmp_path / "a.tif", np.ones((1, 30, 40), np.float32), fine)
    b = write_raster(tmp_path / "b.tif", coarse.to_xy(rows, cols)[0].astype(np.float64), coarse)
    series = Series(_area(a, b))
    x, m = series.read()
    assert series.grid == fine
    assert not m[1, 0, :, :10].any()
    assert m[1, 0, :, 10:].all()
    expected = fine.to_xy(np.full(40, 0.5), np.arange(40) + 0.5)[0]
    np.testing.assert_allclose(x[1, 0][:, 12:], np.tile(expected[12:], (30, 1)), atol=1e-6)
    assert (x[1, 0][:, :10] == 0).all()


def test_an_image_elsewhere_is_refused(tmp_path):
    a = _image(tmp_path, "a", ("x",))
    b = _image(tmp_path, "b", ("x",), grid=make_grid(6, 5, pixel=1e-4, x=15, y=50, crs=wkt(4326)))
    with pytest.raises(InputError, match=r"b\.tif \(EPSG:4326\) does not overlap the image .* \(EPSG:32633\)"):
        Series(_area(a, b))


def test_an_area_without_images_is_refused():
    with pytest.raises(InputError, match="no image"):
        Series(Area(()))


_GRID = make_grid(17, 13)
_TWO = np.random.default_rng(0).integers(0, 4, (2, 2, 13, 17)).astype(np.uint8)
_PATHS = [write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", part, _GRID, nodata=0, names=("a", "b")) for part in _TWO]
_CODES = np.random.default_rng(1).integers(0, 3, (13, 17)).astype(np.uint8)
_MASK = write_raster(f"/vsimem/{uuid.uuid4().hex}.tif", _CODES, _GRID, nodata=0)


@examples
@given(st.integers(-20, 20), st.integers(-20, 20), st.integers(0, 40), st.integers(0, 40))
def test_a_window_is_a_slice_and_zero_where_nothing_is_observed(row, col, height, width):
    series = Series(_area(*_PATHS, masks=[None, MaskSpec(_MASK, "missing")]))
    x, m = series.read(Window(row, col, height, width))
    seen = (_TWO != 0).all(axis=1, keepdims=True)
    seen[1] &= _CODES == 0
    window = (slice(None), slice(None), slice(row + 50, row + 50 + height), slice(col + 50, col + 50 + width))
    pad = ((0, 0), (0, 0), (50, 100), (50, 100))
    np.testing.assert_array_equal(m, np.pad(seen, pad)[window])
    np.testing.assert_array_equal(x, np.pad(np.where(seen, _TWO, 0), pad)[window])
    assert x.shape == (2, 2, height, width)


# Masks


@examples
@given(
    top=st.integers(0, 20),
    left=st.integers(0, 20),
    size=st.tuples(st.integers(1, 30), st.integers(1, 30)),
    step=st.integers(2, 7),
    date=st.integers(0, 1),
)
def test_a_thinned_window_has_the_middle_pixel_of_every_so_many(tmp_path_factory, top, left, size, step, date):
    """As it is read whole, of the date's own grid or warped, with nodata and mask."""
    folder = tmp_path_factory.mktemp("thin")
    rng = np.random.default_rng(3)
    paths = []
    for name, grid in (("a", make_grid(50, 50)), ("b", make_grid(60, 60))):
        pixels = rng.integers(0, 4, (2, grid.height, grid.width)).astype(np.uint16)
        paths.append(write_raster(folder / f"{name}.tif", pixels, grid, nodata=0, names=("B02", "B03")))
    codes = rng.integers(0, 2, (1, 50, 50)).astype(np.uint8)
    mask = MaskSpec(str(write_raster(folder / "mask.tif", codes, make_grid(50, 50))), "valid")
    series = Series(_area(*paths, masks=[mask, None]))
    window = Window(top, left, *size)
    x, m = series.read_date(date, window)
    rows, cols = (np.arange(length // step) * step + step // 2 if length >= step else None for length in window.shape)
    thin, seen = series.read_date(date, window, step)
    assert thin.shape[1:] == seen.shape == tuple(max(1, length // step) for length in window.shape)
    if rows is not None and cols is not None:
        assert np.array_equal(thin, x[:, rows][:, :, cols])
        assert np.array_equal(seen, m[rows][:, cols])


def test_every_kind_of_mask(tmp_path):
    codes = np.arange(12, dtype=np.uint8).reshape(2, 6)
    assert observed(codes, MaskSpec("m", "valid")).ravel().tolist() == [False] + [True] * 11
    assert observed(codes, MaskSpec("m", "missing")).ravel().tolist() == [True] + [False] * 11
    scl = observed(codes, MaskSpec("m", "scl")).ravel()
    assert np.flatnonzero(~scl).tolist() == list(SCL_NOT_OBSERVED)
    only = observed(codes, MaskSpec("m", "scl", (5,))).ravel()
    assert np.flatnonzero(~only).tolist() == [5]
    with pytest.raises(InputError, match="unknown kind"):
        observed(codes, MaskSpec("m", "fog"))


@examples
@given(hnp.arrays(np.uint16, 30), st.sets(st.integers(0, 20), min_size=1, max_size=5))
def test_bits_mean_not_observed_if_any_is_set(codes, bits):
    expected = [not any(int(code) >> bit & 1 for bit in bits) for code in codes]
    assert observed(codes, MaskSpec("m", "bits", tuple(bits))).tolist() == expected


@pytest.mark.parametrize("kind", ["valid", "missing", "scl"])
def test_nan_in_a_mask_is_not_observed(kind):
    codes = np.array([np.nan, 0.0, 4.0], np.float32)
    result = observed(codes, MaskSpec("m", kind))
    assert not result[0]
    assert result.any()


def test_a_masks_own_nodata_is_a_code_and_beyond_it_nothing_is_observed(tmp_path):
    image = _image(tmp_path, "a", ("x",), grid=make_grid(6, 5))
    codes = np.zeros((1, 5, 3), np.uint8)
    codes[0, 0, 0] = 1
    mask = write_raster(tmp_path / "m.tif", codes, make_grid(3, 5), nodata=0)
    _, m = Series(_area(image, masks=[MaskSpec(mask, "missing")])).read()
    expected = np.zeros((5, 6), bool)
    expected[:, :3] = True
    expected[0, 0] = False
    np.testing.assert_array_equal(m[0, 0], expected)


def test_a_mask_beside_its_own_image_is_refused_though_it_lies_on_that_of_another_date(tmp_path):
    first = _image(tmp_path, "a", count=1, grid=make_grid(12, 5))
    second = _image(tmp_path, "b", count=1, grid=make_grid(6, 5))
    beside = write_raster(tmp_path / "m.tif", np.ones((1, 5, 6), np.uint8), make_grid(6, 5, x=5e5 + 60))
    with pytest.raises(InputError, match=r"m\.tif .*does not overlap"):
        Series(_area(first, second, masks=[None, MaskSpec(beside)]))


def test_masks_are_warped_by_nearest_neighbour(tmp_path):
    image = _image(tmp_path, "a", ("x",), grid=make_grid(8, 6))
    codes = np.array([[4, 9, 4, 4], [4, 4, 4, 8], [6, 4, 4, 4]], np.uint8)
    mask = write_raster(tmp_path / "m.tif", codes, make_grid(4, 3, pixel=20))
    _, m = Series(_area(image, masks=[MaskSpec(mask, "scl")])).read()
    np.testing.assert_array_equal(m[0, 0], ~np.isin(codes.repeat(2, 0).repeat(2, 1), (8, 9)))


def test_bad_masks_are_refused(tmp_path):
    image = _image(tmp_path, "a", ("x",))
    with pytest.raises(InputError, match=r"none\.tif does not exist"):
        Series(_area(image, masks=[MaskSpec(str(tmp_path / "none.tif"))]))
    real = _image(tmp_path, "real", ("m",), dtype=np.float32)
    with pytest.raises(InputError, match="float32 numbers, which have no bits"):
        Series(_area(image, masks=[MaskSpec(real, "bits", (1,))]))
    far = _image(tmp_path, "far", ("m",), grid=make_grid(6, 5, x=9e5))
    with pytest.raises(InputError, match=r"far\.tif .* does not overlap"):
        Series(_area(image, masks=[MaskSpec(far)]))


# What the user is told


def test_nan_is_nodata_and_said_once(tmp_path):
    pixels = np.ones((2, 5, 6), np.float32)
    pixels[1, 2, 3] = np.nan
    pixels[0, 0, 0] = np.inf
    path = write_raster(tmp_path / "f.tif", pixels, make_grid(6, 5))
    series = Series(_area(path))
    for _ in range(2):
        x, m = series.read()
    assert np.argwhere(~m[0, 0]).tolist() == [[0, 0], [2, 3]]
    assert np.isfinite(x).all()
    assert series.warnings == ["f.tif holds NaN, which is treated as nodata"]
    declared = Series(_area(write_raster(tmp_path / "d.tif", pixels, make_grid(6, 5), nodata=np.nan)))
    assert not declared.read()[1][0, 0, 2, 3]
    assert declared.warnings == []


def test_nan_behind_a_warp_is_said_too(tmp_path):
    pixels = np.ones((1, 10, 10), np.float32)
    pixels[0, 4:8, 4:8] = np.nan
    a = _image(tmp_path, "a", ("x",), dtype=np.float32, grid=make_grid(20, 20, pixel=5))
    b = write_raster(tmp_path / "b.tif", pixels, make_grid(10, 10), names=["x"])
    series = Series(_area(a, b))
    _, m = series.read()
    assert not m[1, 0, 9:15, 9:15].any()
    assert m[1, 0, :7].all()
    assert any("b.tif holds NaN" in warning for warning in series.warnings)


def test_a_series_of_nothing_is_refused_when_asked(tmp_path):
    empty = _image(tmp_path, "empty", ("x",), nodata=1)
    full = _image(tmp_path, "full", ("x",), nodata=0)
    with pytest.raises(InputError, match=r"^empty\.tif: every pixel is nodata or masked out"):
        Series(_area(empty)).check_any_valid()
    with pytest.raises(InputError, match="every pixel is nodata"):
        Series(_area(empty, empty)).check_any_valid()
    Series(_area(empty, full)).check_any_valid()
    with pytest.raises(InputError, match="in the extent asked for"):
        Series(_area(full)).check_any_valid(Window(50, 50, 5, 5))
    zeros = write_raster(tmp_path / "m.tif", np.zeros((1, 5, 6), np.uint8), make_grid(6, 5))
    with pytest.raises(InputError, match=r"^hill: every pixel"):
        Series(_area(full, masks=[MaskSpec(zeros)], name="hill")).check_any_valid()


def test_large_and_remote_images_are_told_before_reading(tmp_path, monkeypatch):
    path = _image(tmp_path, "a", ("x",))
    assert Series(_area(path)).warnings == []
    monkeypatch.setattr(series_module, "LARGE_BYTES", 10)
    assert "this will take long" in Series(_area(path)).warnings[0]
    monkeypatch.setattr(series_module.Raster, "remote", property(lambda _: True, lambda *_: None), raising=False)
    assert any("read over the network" in warning for warning in Series(_area(path)).warnings)


def test_a_truncated_date_is_told_with_its_file(tmp_path):
    a = _image(tmp_path, "a", ("x",), grid=make_grid(300, 300))
    b = _image(tmp_path, "b", ("x",), grid=make_grid(300, 300))
    size = (tmp_path / "b.tif").stat().st_size
    with open(b, "r+b") as stream:
        stream.truncate(size // 2)
    with pytest.raises(InputError, match=r"b\.tif (is damaged or incomplete|cannot be read)"):
        Series(_area(a, b)).read()


# Real data


def test_a_long_series_with_clouds(shared_data):
    folder = shared_data / "forest_series_fr"
    images = sorted((folder / "images").glob("*.tif"))[:40]
    dates = [path.stem[-10:] for path in images]
    masks = [MaskSpec(str(folder / "masks" / f"MASK_{date}.tif"), "missing") for date in dates]
    specs = [ImageSpec(str(path), date, mask) for path, date, mask in zip(images, dates, masks)]
    series = Series(Area(tuple(specs)))
    x, m = series.read()
    assert x.shape == (40, 6, 80, 80)
    assert 0 < m.mean() < 1
    assert not x[np.broadcast_to(~m, x.shape)].any()
    assert list(series.days) == sorted(series.days)


def test_a_series_in_degrees(shared_data):
    scene = shared_data / "annotated_scenes" / "sen2" / "image.tif"
    series = Series(_area(scene), ["B02", "B8A", "B12"])
    assert series.grid.pixel_area == pytest.approx(99.3, abs=0.5)
    x, m = series.read()
    assert x.shape == (1, 3, 237, 247)
    assert m.any()


def test_a_lonely_valid_crop_of_a_whole_tile_is_found(shared_data):
    """99.9 % nodata at 10 980²: the check reads until it finds something and keeps nothing."""
    product = next((shared_data / "safe_l2a").glob("*.SAFE")) / "MTD_MSIL2A.xml"
    series = Series(Area((ImageSpec(str(product)),)), ["B04"])
    series.check_any_valid()
    expected = Series(_area(shared_data / "safe_l2a" / "expected_crop_10m.tif"), ["B4"])
    x, m = series.read(series.grid.window_of(expected.grid.bounds))
    there, seen = expected.read()
    np.testing.assert_array_equal(np.where(seen, there, 0), np.where(m & seen, x, 0))


def test_bands_in_several_files_are_matched_by_name_at_every_date(tmp_path):
    first = _image(tmp_path, "a_B02", count=1, first=20), _image(tmp_path, "a_B03", count=1, first=30)
    second = _image(tmp_path, "b", ("B03", "B02"), first=1)
    images = ImageSpec(first[0], "2020-01-01", None, first[1:]), ImageSpec(second, "2020-02-01")
    series = Series(Area(images))
    assert series.bands == ("B02", "B03")
    assert _values(series) == [[20, 30], [2, 1]]


def test_a_band_taken_from_what_was_marked_as_transparency_is_told(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (4, 40, 40)).astype(np.uint8)
    series = Series(_area(write_raster(tmp_path / "rgbn.tif", pixels, make_grid(40, 40))))
    assert len(series.bands) == 4
    assert series.read()[1].all()
    assert ["transparency" in text for text in series.warnings] == [True]


def test_bands_without_names_taken_in_order_are_told_once(tmp_path):
    named, unnamed = _image(tmp_path, "a", ("B02", "B03")), _image(tmp_path, "b", count=2, first=7)
    series = Series(_area(named, unnamed))
    assert _values(series) == [[1, 2], [7, 8]]
    assert series.warnings == ["b.tif: its bands have no names and are taken in order for B02, B03"]
    assert Series(_area(unnamed)).warnings == []


def test_who_needs_a_band_is_named(tmp_path):
    path = _image(tmp_path, "a", ("B02", "B03"))
    with pytest.raises(InputError, match=r"a\.tif lacks the band B08 that the model needs; it has B02, B03"):
        Series(_area(path), ("B02", "B08"))
    with pytest.raises(InputError, match=r"lacks the band B08 that w\.tif has; it has"):
        Series(_area(path), ("B02", "B08"), "w.tif has")
