"""Series of many dates: where their dates come from, what they lack, where they lie, and how many files are open."""

from __future__ import annotations

import os
import sys
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from rasters import make_grid, wkt, write_raster

from landbrush.core.data import series as series_module
from landbrush.core.data.dates import date_in_metadata
from landbrush.core.data.grid import Window
from landbrush.core.data.series import Series
from landbrush.core.data.shelf import Shelf
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ImageSpec, MaskSpec, parse_area

GRID = make_grid(12, 10)


def image(folder, name, value=1, grid=GRID, names=("B02",), nodata=None, items=None, domain=""):
    pixels = np.full((len(names), grid.height, grid.width), value, np.uint16)
    path = write_raster(folder / f"{name}.tif", pixels, grid, nodata=nodata, names=names)
    if items:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadata(items, domain)
        del dataset
    return path


# Where dates come from


@pytest.mark.parametrize(
    ("items", "domain", "date"),
    [
        ({"ACQUISITIONDATETIME": "2020-09-15 10:00:31"}, "IMAGERY", "2020-09-15"),
        ({"DATE": "2015-12-03"}, "", "2015-12-03"),
        ({"acquisition_date": "20151203"}, "", "2015-12-03"),
        ({"TIFFTAG_DATETIME": "2019:02:20 00:16:31"}, "", "2019-02-20"),
        ({"TIFFTAG_DATETIME": "2019:02:20 00:16:31", "DATE_ACQUIRED": "2018-01-01"}, "", "2018-01-01"),
        ({"DATATAKE_1_DATATAKE_SENSING_START": "2019-02-20T00:16:31.024Z"}, "", "2019-02-20"),
        ({"NC_GLOBAL#time_coverage_start": "2001-02-03T00:00:00Z"}, "", "2001-02-03"),
        ({"time#units": "days since 1970-01-01", "NETCDF_DIM_time": "365"}, "", "1971-01-01"),
        ({"time#units": "hours since 1900-1-1 00:00:0.0", "NETCDF_DIM_time_VALUES": "48"}, "", "1900-01-03"),
        ({"time#units": "days since 1970-01-01", "NETCDF_DIM_time": "1e300"}, "", None),
        ({"DATE": "soon", "ACQUISITION": "2020-13-45"}, "", None),
        ({"OTHER": "2020-01-01"}, "", None),
    ],
)
def test_a_files_metadata_tell_its_date(tmp_path, items, domain, date):
    assert date_in_metadata(image(tmp_path, "a", items=items, domain=domain)) == date


def test_typed_goes_before_the_name_and_the_name_before_the_metadata(tmp_path):
    told = {"DATE": "1999-01-01"}
    images = [
        {"path": image(tmp_path, "late", 5, items={"DATE": "2022-01-01"})},
        {"path": image(tmp_path, "x_2021-01-01", 4, items=told)},
        {"path": image(tmp_path, "y_2021-02-02", 3, items=told), "date": "2020-01-01"},
    ]
    series = Series(parse_area({"images": images}, "area", tmp_path))
    assert series.dates == ("2020-01-01", "2021-01-01", "2022-01-01")
    assert [spec.date for spec in series.area.images] == list(series.dates)
    assert series.read()[0][:, 0, 0, 0].tolist() == [3, 4, 5]


def test_dates_that_are_missing_or_stand_twice_are_refused(tmp_path):
    a, b = image(tmp_path, "a"), image(tmp_path, "b", items={"DATE": "2020-01-01"})
    area = parse_area({"name": "hill", "images": [a, b]}, "area", tmp_path)
    with pytest.raises(InputError, match=r"^hill: a\.tif has no date, and each of several images needs one; give its"):
        Series(area)
    area = parse_area({"images": [{"path": a, "date": "2020-01-01"}, b]}, "area", tmp_path)
    with pytest.raises(InputError, match=r"the date 2020-01-01 stands twice, for a\.tif and b\.tif"):
        Series(area)


# Bands that dates lack


def test_dates_that_lack_a_band_are_refused_or_left_out_when_asked(tmp_path):
    images = tuple(
        ImageSpec(image(tmp_path, f"d{number}", number, names=names), f"2020-01-0{number}")
        for number, names in ((1, ("B02", "B03")), (2, ("B02",)), (3, ("B03", "B02")))
    )
    with pytest.raises(InputError, match=r"d2\.tif lacks the band B03 .* or leave out the dates that lack"):
        Series(Area(images))
    series = Series(Area(images, skip_incomplete=True))
    assert series.dates == ("2020-01-01", "2020-01-03")
    assert series.area.images == (images[0], images[2])
    assert series.read()[0][:, :, 0, 0].tolist() == [[1, 1], [3, 3]]
    assert "1 of 3 dates are left out; " in series.warnings[0]
    assert "d2.tif lacks the band B03" in series.warnings[0]
    # Nobody is told to do what is done.
    assert "leave out" not in series.warnings[0]
    with pytest.raises(InputError, match=r"lacks the band B11 that the model needs; it has [^;]*$"):
        Series(Area(images, skip_incomplete=True), ["B11"])
    # The first date that has the bands gives the grid.
    other = ImageSpec(image(tmp_path, "d0", 9, make_grid(3, 3), names=("B04",)), "2019-01-01")
    assert Series(Area((other, *images), bands=("B03",), skip_incomplete=True)).grid == GRID


# Where dates lie


def test_a_date_in_part_or_beside_shows_nothing_there(tmp_path):
    half = make_grid(6, 10, x=5e5 + 60)
    beside = make_grid(6, 10, x=7e5)
    degrees = make_grid(6, 10, pixel=1e-4, x=-60, y=10, crs=wkt(4326))
    specs = [
        ImageSpec(image(tmp_path, name, value, grid), date)
        for name, value, grid, date in (
            ("whole", 1, GRID, "2020-01-01"),
            ("half", 2, half, "2020-02-01"),
            ("beside", 3, beside, "2020-03-01"),
            ("degrees", 4, degrees, "2020-04-01"),
        )
    ]
    series = Series(Area(tuple(specs), "hill"))
    x, m = series.read()
    assert m.all(axis=(1, 2, 3)).tolist() == [True, False, False, False]
    assert m[1, 0].all(axis=0).tolist() == [False] * 6 + [True] * 6
    assert not m[2:].any()
    assert not x[2:].any()
    pixels, valid = series.read_date(2, Window(-2, -2, 4, 5))
    assert (pixels.shape, pixels.dtype, valid.any()) == ((1, 4, 5), np.uint16, False)
    assert sorted(series.warnings) == [
        "hill: 1 of 4 dates cover the image only partly (2020-02-01, 50 % …)",
        "hill: 2 of 4 dates lie beside the image and show nothing of it (2020-03-01 …)",
    ]
    assert series.storage(3).dtype == np.uint16
    series.check_any_valid()


def test_if_every_other_date_lies_elsewhere_the_place_is_wrong(tmp_path):
    far = [ImageSpec(image(tmp_path, f"far{n}", 1, make_grid(6, 10, x=7e5)), f"2020-0{n}-01") for n in (2, 3)]
    with pytest.raises(InputError, match=r"far2\.tif .* does not overlap the image"):
        Series(Area((ImageSpec(image(tmp_path, "here"), "2020-01-01"), *far)))


def test_dates_without_a_single_valid_pixel_and_irregular_intervals(tmp_path):
    dates = ("2015-01-01", "2015-01-02", "2019-12-31", "2020-01-01")
    specs = tuple(ImageSpec(image(tmp_path, date, value, nodata=0), date) for date, value in zip(dates, (0, 5, 0, 7)))
    series = Series(Area(specs))
    series.check_any_valid()
    assert series.read()[1].any(axis=(1, 2, 3)).tolist() == [False, True, False, True]
    assert np.diff(series.days).tolist() == [1, 1824, 1]


# Two hundred dates


def long_series(folder, dates, grid=GRID, masks=True):
    specs = []
    for number in range(dates):
        here = grid if (number + 1) % 3 else make_grid(14, 12, x=5e5 - 10)
        path = image(folder, f"i{number:03}", number + 1, here)
        codes = np.full((1, grid.height, grid.width), number % 2, np.uint8)
        mask = MaskSpec(write_raster(folder / f"m{number:03}.tif", codes, grid)) if masks else None
        day = np.datetime_as_string(np.datetime64("2016-01-01") + number)
        specs.append(ImageSpec(path, str(day), mask))
    return Area(tuple(specs))


def files_open(folder):
    links = (os.path.join("/proc/self/fd", name) for name in os.listdir("/proc/self/fd"))
    return sum(os.path.realpath(link).startswith(str(folder)) for link in links)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts open files as Linux shows them")
def test_two_hundred_dates_hold_few_files_open(tmp_path):
    area = long_series(tmp_path, 200)
    before = files_open(tmp_path)
    series = Series(area)
    most = files_open(tmp_path)
    for row in range(0, 10, 5):
        x, m = series.read(Window(row, 0, 5, 12))
        most = max(most, files_open(tmp_path))
        assert x[:, 0, 0, 0].tolist() == [number + 1 if number % 2 else 0 for number in range(200)]
        np.testing.assert_array_equal(m[:, 0, 2, 3], np.arange(200) % 2 == 1)
    assert most - before <= 160
    del series
    assert files_open(tmp_path) == before


@settings(deadline=None, max_examples=25)
@given(st.integers(1, 6), st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9)), min_size=1, max_size=30))
def test_however_few_are_kept_open_what_is_read_is_the_same(tmp_path_factory, capacity, reads):
    folder = tmp_path_factory.mktemp("shelf")
    area = long_series(folder, 8, masks=False)
    shelf = Shelf(capacity)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series_module, "Shelf", lambda: shelf)
        series = Series(area)
    assert len(shelf) <= capacity
    for date, row in reads:
        pixels, valid = series.read_date(date, Window(row, 0, 1, 12))
        assert valid.all()
        assert (pixels == date + 1).all()
        assert len(shelf) <= capacity


def test_reading_in_turn_keeps_all_but_one_open():
    """With one place less than there are dates, the oldest-first rule would open every one every time."""
    opened = []
    shelf = Shelf(9)
    for _ in range(3):
        for key in range(10):
            shelf.get(key, lambda key=key: opened.append(key) or key)
    assert len(opened) == 10 + 2


def test_threads_may_read_a_long_series_at_once(tmp_path):
    area = long_series(tmp_path, 12)
    shelf = Shelf(3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series_module, "Shelf", lambda: shelf)
        series = Series(area)
    wrong = []

    def read(seed):
        for date in np.random.default_rng(seed).integers(0, 12, 40):
            pixels, _ = series.read_date(int(date))
            if not (pixels == (date + 1 if date % 2 else 0)).all():
                wrong.append(date)

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# Real data


def test_the_whole_forest_series(shared_data):
    """187 dates, 90 of them without a single valid pixel; their dates are in the files' metadata too."""
    folder = shared_data / "forest_series_fr"
    paths = sorted((folder / "images").glob("*.tif"))
    masks = [MaskSpec(str(path).replace("images/S2_", "masks/MASK_"), "missing") for path in paths]
    series = Series(Area(tuple(ImageSpec(str(path), None, mask) for path, mask in zip(paths, masks))))
    assert (len(series), series.bands) == (187, ("B02", "B03", "B04", "B8A", "B11", "B12"))
    x, m = series.read()
    assert (~m.any(axis=(1, 2, 3))).sum() >= 90
    assert not x[np.broadcast_to(~m, x.shape)].any()
    assert [date_in_metadata(str(path)) for path in paths[:20]] == list(series.dates[:20])


def test_the_slovenian_series(shared_data):
    folder = shared_data / "landcover_series_si"
    paths = sorted((folder / "images").glob("*.tif"))
    data = {
        "images": [
            {
                "path": str(path),
                "mask": {"path": str(folder / "masks" / path.name.replace("S2L1C", "MASK")), "kind": "missing"},
            }
            for path in paths
        ]
    }
    series = Series(parse_area(data, "area", folder))
    assert series.dates == ("2015-07-11", "2015-07-31", "2015-08-20", "2015-08-30", "2015-09-09")
    assert len(series.bands) == 13
    clouds = 1 - series.read()[1].mean(axis=(1, 2, 3))
    assert clouds[0] == 0
    assert clouds[1] == pytest.approx(1, abs=0.01)


def test_the_landsat_pair(shared_data):
    folder = shared_data / "landsat_pair_annotated"
    images = [
        {
            "path": str(path),
            "mask": {"path": str(folder / "masks" / path.name.replace("LE07", "MASK")), "kind": "missing"},
        }
        for path in sorted((folder / "images").glob("*.tif"))
    ]
    series = Series(parse_area({"images": images}, "area", folder))
    assert series.dates == ("1999-11-18", "2002-04-16")
    shares = series.read()[1].mean(axis=(1, 2, 3))
    assert 0.5 < shares.min() < shares.max() <= 1
