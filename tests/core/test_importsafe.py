"""Sentinel-2 products become images, masks and area files; what is wrong with a product is told by name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from memory import PEAK_MEGABYTES, needs_proc
from osgeo import gdal
from safes import METRES, SIDE, ULX, ULY, cloud_gml, make_product, scene

from landbrush.core import events
from landbrush.core.data.grid import Window, crs_of
from landbrush.core.data.raster import Raster
from landbrush.core.data.safe_scene import NODATA, SATURATED, enlarge
from landbrush.core.data.series import Series
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.importsafe import import_safe
from landbrush.core.job import ImportSafeJob, load_area

BANDS = ("B02", "B8A")
SIZE = SIDE // 10


def values(seed=0, bands=BANDS, **options):
    made = scene(seed, **options)
    return {band: made[band] for band in (*bands, "SCL")}


def run(out, *products, bands=BANDS, cancelled=lambda: False, **options):
    told: list[events.Event] = []
    job = ImportSafeJob(tuple(map(str, products)), str(out), tuple(bands), **options)
    result = import_safe(job, told.append, cancelled)
    return result, [event.message for event in told if isinstance(event, events.Warning)]


def pixels(result, kind="image", area=None, date=None):
    for item in result.outputs:
        if item["kind"] == kind and area in (None, item["area"]) and date in (None, item["date"]):
            return gdal.Open(item["path"]).ReadAsArray()
    raise AssertionError(f"no {kind} among {result.outputs}")


# Bands


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"zipped": True},
        {"level": "L1C"},
        {"level": "L1C", "old": True},
        {"level": "L1C", "old": True, "zipped": True},
        {"old": True},
        {"old": True, "zipped": True},
        {"baseline": "05.09", "zipped": True},
    ],
    ids=lambda form: " ".join(map(str, form)) or "plain",
)
def test_products_of_every_form_become_an_image_a_mask_and_an_area(tmp_path, form):
    made = values()
    level = form.get("level", "L2A")
    clouds = cloud_gml() if level == "L1C" else None
    result, told = run(tmp_path / "out", make_product(tmp_path, made, clouds=clouds, **form))
    assert told == []
    assert [item["kind"] for item in result.outputs] == ["image", "mask", "area"]
    assert {item["area"] for item in result.outputs} == {"T56LMM"}
    image = Raster(result.outputs[0]["path"])
    assert image.bands == BANDS
    assert image.nodata == (0, 0)
    assert (image.grid.transform, image.grid.width, image.grid.height) == ((ULX, 10, 0, ULY, 0, -10), SIZE, SIZE)
    np.testing.assert_array_equal(image.read()[0], made["B02"])
    mask = pixels(result, "mask")
    np.testing.assert_array_equal(mask, np.kron(made["SCL"], np.ones((2, 2))) if level == "L2A" else 0 * mask)
    assert image.metadata["DATE"] == "2019-02-20"
    assert image.metadata["OFFSET_APPLIED"] == "0,0"
    series = Series(load_area(result.outputs[-1]["path"]))
    assert series.dates == ("2019-02-20",)
    seen = ~np.isin(mask, (8, 9)) if level == "L2A" else np.ones(mask.shape, bool)
    np.testing.assert_array_equal(series.read()[1][0, 0], seen)


@pytest.mark.parametrize("band", ["B8A", "B01"])
def test_coarser_bands_lie_straight_between_their_pixels(tmp_path, band):
    """A slope stays one, but for its ends."""
    metres = METRES[band]
    size, factor = SIDE // metres, metres // 10
    made = values(bands=("B02",))
    made[band] = np.tile(1000 + 60 * np.arange(size), (size, 1)).astype(np.uint16)
    result, _ = run(tmp_path / "out", make_product(tmp_path, made), bands=(band,))
    place = (np.arange(SIZE) + 0.5) / factor - 0.5
    expected = np.rint(1000 + 60 * np.clip(place, 0, size - 1))
    np.testing.assert_allclose(pixels(result), np.tile(expected, (SIZE, 1)), atol=1)


@settings(deadline=None, max_examples=60)
@given(
    hnp.arrays(np.uint16, (1, 5, 6), elements=st.sampled_from([0, 0, 1, 900, 1000, 5000, 65535])),
    st.sampled_from([1, 2, 6]),
    st.data(),
)
def test_between_coarser_pixels_nothing_is_made_up(coarse, factor, data):
    height, width = 5 * factor, 6 * factor
    whole = enlarge(coarse, Window(0, 0, height, width), Window(0, 0, 5, 6), factor)
    nearest = coarse.repeat(factor, 1).repeat(factor, 2)
    for special in (NODATA, SATURATED):
        np.testing.assert_array_equal(whole == special, nearest == special)
    padded = np.pad(coarse[0].astype(float), 1)
    padded[(padded == NODATA) | (padded == SATURATED)] = np.nan
    around = np.stack([padded[row : row + 5, col : col + 6] for row in range(3) for col in range(3)])
    valid = (nearest[0] != NODATA) & (nearest[0] != SATURATED)
    least = np.min(np.where(np.isnan(around), np.inf, around), 0).repeat(factor, 0).repeat(factor, 1)
    most = np.max(np.where(np.isnan(around), -np.inf, around), 0).repeat(factor, 0).repeat(factor, 1)
    assert ((whole[0] >= least) & (whole[0] <= most))[valid].all()
    if factor == 1:
        np.testing.assert_array_equal(whole, coarse)
    # A window of it is the same as the whole, with the margin that is read.
    row, col = data.draw(st.integers(0, height - 2)), data.draw(st.integers(0, width - 3))
    part = enlarge(coarse, Window(row, col, 2, 3), Window(0, 0, 5, 6), factor)
    np.testing.assert_array_equal(part, whole[:, row : row + 2, col : col + 3])


def test_values_of_all_baselines_are_alike(tmp_path):
    """From 04.00 on, ESA adds 1000; the metadata say so, band by band."""
    older, newer = values(1), values(1)
    older["B02"][0, :4] = (0, 1, 4999, 65535)
    newer = {band: part + np.uint16(1000) if band != "SCL" else part for band, part in older.items()}
    newer["B02"][0, :4] = (0, 700, 5999, 65535)
    a = make_product(tmp_path / "a", older, made="20190220T024455")
    b = make_product(tmp_path / "b", newer, baseline="04.00", offsets=dict.fromkeys(BANDS, -1000))
    first, _ = run(tmp_path / "1", a)
    second, _ = run(tmp_path / "2", b)
    np.testing.assert_array_equal(pixels(second), pixels(first))
    assert pixels(second)[0, 0, :4].tolist() == [0, 1, 4999, 65535]
    told = Raster(second.outputs[0]["path"]).metadata
    assert (told["OFFSET_APPLIED"], told["PROCESSING_BASELINE"]) == ("-1000,-1000", "04.00")


def test_offsets_of_level_1c_are_applied_too(tmp_path):
    made = values(2)
    product = make_product(tmp_path, made, level="L1C", baseline="04.00", offsets={"B02": -1000}, clouds=cloud_gml())
    np.testing.assert_array_equal(
        pixels(run(tmp_path / "out", product)[0])[0], np.maximum(made["B02"].astype(int) - 1000, 1)
    )


# Files that are not there, which GDAL gives zeros for


@pytest.mark.parametrize("band", ["B02", "B8A", "SCL"])
def test_a_missing_band_file_is_named(tmp_path, band):
    product = make_product(tmp_path, values(), leave_out=[band])
    with pytest.raises(
        InputError, match=rf"N0211_R116_T56LMM.*: the file of band {band}, .*_{band}_\d0m\.jp2, is missing"
    ):
        run(tmp_path / "out", product)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize(("keep", "message"), [(0.0, "_B8A_20m.jp2, is empty"), (0.7, "_B8A_20m.jp2 is damaged")])
def test_empty_and_cut_off_band_files_are_named(tmp_path, zipped, keep, message):
    root = make_product(tmp_path / "whole", values())
    path = next(root.rglob("*_B8A_20m.jp2"))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * keep)])
    product = root
    if zipped:
        import shutil

        product = shutil.make_archive(str(tmp_path / root.stem), "zip", root.parent)
    with pytest.raises(InputError, match=message):
        run(tmp_path / "out", product)
    assert not (tmp_path / "out").exists()


def test_what_is_no_product_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="is no Sentinel-2 product and holds none"):
        run(tmp_path / "out", tmp_path / "empty")
    with pytest.raises(InputError, match="does not exist"):
        run(tmp_path / "out", tmp_path / "x.SAFE")
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 no")
    with pytest.raises(InputError, match=r"bad\.zip"):
        run(tmp_path / "out", tmp_path / "bad.zip")
    product = make_product(tmp_path, values())
    (product / "MTD_MSIL2A.xml").write_text("<a><b></a>")
    with pytest.raises(InputError, match=r"MTD_MSIL2A\.xml is damaged or incomplete"):
        run(tmp_path / "out", product)
    (product / "MTD_MSIL2A.xml").write_text("<a/>")
    with pytest.raises(InputError, match="does not say when the product was taken"):
        run(tmp_path / "out", product)
    with pytest.raises(InputError, match="has no band B10; it has B02, B8A"):
        run(tmp_path / "out", make_product(tmp_path / "b", values()), bands=("B10",))


# Clouds


def test_level_1c_clouds_come_from_polygons_or_classes(tmp_path):
    opaque = [(ULX + 100, ULY - 100), (ULX + 300, ULY - 100), (ULX + 300, ULY - 200), (ULX + 100, ULY - 200)]
    cirrus = [(ULX + 200, ULY - 100), (ULX + 500, ULY - 100), (ULX + 500, ULY - 200), (ULX + 200, ULY - 200)]
    drawn = cloud_gml(("CIRRUS", cirrus), ("OPAQUE", opaque))
    result, _ = run(tmp_path / "1", make_product(tmp_path / "a", values(), level="L1C", clouds=drawn))
    expected = np.zeros((SIZE, SIZE))
    expected[10:20, 10:50] = 2
    expected[10:20, 10:30] = 1
    np.testing.assert_array_equal(pixels(result, "mask"), expected)
    _, m = Series(load_area(result.outputs[-1]["path"])).read()
    np.testing.assert_array_equal(m[0, 0], expected == 0)

    classes = np.zeros((3, SIDE // 60, SIDE // 60), np.uint8)
    classes[0, 1, 2] = classes[1, 3, 3] = classes[2, 5, 5] = 1
    newer = make_product(tmp_path / "b", values(), level="L1C", baseline="04.00", clouds=classes)
    mask = pixels(run(tmp_path / "2", newer)[0], "mask")
    np.testing.assert_array_equal(mask, np.kron(classes[0] + 2 * classes[1], np.ones((6, 6))))

    result, told = run(tmp_path / "3", make_product(tmp_path / "c", values(), level="L1C"))
    assert [item["kind"] for item in result.outputs] == ["image", "area"]
    assert "tells nothing of clouds" in told[0]


@pytest.mark.parametrize("old", [False, True])
def test_a_probability_of_clouds_adds_to_the_classification(tmp_path, old):
    made = values(filled=(960, SIDE))
    likely = np.zeros(made["SCL"].shape, np.uint8)
    likely[10:20], likely[20:30], likely[60:70] = 50, 49, 100
    product = make_product(tmp_path, made, likely=likely, old=old)
    plain = pixels(run(tmp_path / "1", product)[0], "mask")
    mask = pixels(run(tmp_path / "2", product, cloud_probability=50)[0], "mask")
    assert (mask[20:40] == 8).all()
    mask[20:40] = plain[20:40]
    np.testing.assert_array_equal(mask, plain)
    with pytest.raises(InputError, match="has no probability of clouds"):
        run(tmp_path / "3", make_product(tmp_path / "b", made), cloud_probability=50)


# Several products


def test_a_folder_of_products_becomes_a_series(tmp_path):
    dates = ("20190220", "20190302", "20190312")
    made = [values(number) for number in range(3)]
    for date, part in zip(dates, made):
        make_product(tmp_path / "in", part, date=date, zipped=date == dates[1])
    result, told = run(tmp_path / "out", tmp_path / "in")
    assert told == []
    series = Series(load_area(str(tmp_path / "out" / "area.yaml")))
    assert series.dates == ("2019-02-20", "2019-03-02", "2019-03-12")
    x, m = series.read()
    for index, part in enumerate(made):
        np.testing.assert_array_equal(x[index, 0][m[index, 0]], part["B02"][m[index, 0]])
    assert result.summary["dates"] == 3
    assert sorted(os.listdir(tmp_path / "out")) == sorted(
        ["area.yaml", *(f"S2_{date}{end}.tif" for date in series.dates for end in ("", "_SCL"))]
    )


def test_tiles_side_by_side_are_put_together_and_others_are_areas_of_their_own(tmp_path):
    left, right = values(1), values(2)
    # As ESA's tiles do, these overlap.
    shift = SIDE - 240
    make_product(tmp_path / "in", left, tile="T33UWR", epsg=32633)
    make_product(tmp_path / "in", right, tile="T33UXR", epsg=32633, corner=(ULX + shift, ULY))
    make_product(tmp_path / "in", values(3), tile="T32UPB", epsg=32632)
    make_product(tmp_path / "in", values(4), tile="T33UVA", epsg=32633, corner=(ULX + 600_000, ULY))
    result, _ = run(tmp_path / "out", tmp_path / "in")
    areas = {item["area"]: item["path"] for item in result.outputs if item["kind"] == "area"}
    assert sorted(areas) == ["T32UPB", "T33UVA", "T33UWR_T33UXR"]
    assert all(Path(path).parent.name == name for name, path in areas.items())
    both = pixels(result, area="T33UWR_T33UXR")
    assert both.shape == (2, SIZE, SIZE + shift // 10)
    np.testing.assert_array_equal(both[0, :, : SIZE - 24], left["B02"][:, : SIZE - 24])
    np.testing.assert_array_equal(both[0, :, SIZE:], right["B02"][:, 24:])
    overlap = both[0, :, SIZE - 24 : SIZE]
    assert ((overlap == left["B02"][:, -24:]) | (overlap == right["B02"][:, :24])).all()
    assert Series(load_area(areas["T33UWR_T33UXR"])).area.name == "T33UWR_T33UXR"


def test_all_dates_of_a_place_share_one_grid(tmp_path):
    """The first date shows one tile, the second both: what the first does not show is not lost."""
    make_product(tmp_path / "in", values(1), tile="T33UWR", date="20190220")
    for tile, x in (("T33UWR", ULX), ("T33UXR", ULX + SIDE)):
        make_product(tmp_path / "in", values(2), tile=tile, date="20190302", corner=(x, ULY))
    result, _ = run(tmp_path / "out", tmp_path / "in")
    first, second = (pixels(result, date=date) for date in ("2019-02-20", "2019-03-02"))
    assert first.shape == second.shape == (2, SIZE, 2 * SIZE)
    assert not first[:, :, SIZE:].any()
    assert second.all()


def test_parts_of_one_tile_are_put_together_and_older_makings_left_out(tmp_path):
    upper, lower = values(1, filled=(SIDE // 2, SIDE)), values(2)
    for part in lower.values():
        part[: len(part) // 2] = 0
    make_product(tmp_path / "in", upper, made="20190220T024455")
    make_product(tmp_path / "in", lower, made="20190220T030000")
    result, told = run(tmp_path / "1", tmp_path / "in")
    assert told == []
    np.testing.assert_array_equal(pixels(result)[0], upper["B02"] + lower["B02"])
    np.testing.assert_array_equal(pixels(result, "mask")[::2, ::2], upper["SCL"] + lower["SCL"])
    newer = make_product(tmp_path / "in", values(3), baseline="05.00", made="20230220T024455")
    result, told = run(tmp_path / "2", tmp_path / "in")
    np.testing.assert_array_equal(pixels(result)[0], values(3)["B02"])
    assert len(told) == 2
    assert all(f"is left out: {newer.stem} is the same, processed later" in text for text in told)


def test_a_product_twice_is_taken_once_and_levels_are_not_mixed(tmp_path):
    a = make_product(tmp_path / "a", values())
    b = make_product(tmp_path / "b", values(), zipped=True)
    result, told = run(tmp_path / "out", a, b)
    assert "is there twice" in told[0]
    assert result.summary["dates"] == 1
    other = make_product(tmp_path / "c", values(), level="L1C")
    with pytest.raises(InputError, match="Level-1C and Level-2A, whose values differ"):
        run(tmp_path / "out2", a, other)


def test_an_extent_cuts_and_must_show_something(tmp_path):
    made = values()
    product = make_product(tmp_path, made)
    box = (ULX + 205.0, ULY - 600.0, ULX + 500.0, ULY - 100.0)
    result, _ = run(tmp_path / "out", product, extent=box)
    np.testing.assert_array_equal(pixels(result)[0], made["B02"][10:60, 20:50])
    assert Raster(result.outputs[0]["path"]).grid.bounds == (ULX + 200, ULY - 600, ULX + 500, ULY - 100)
    degrees = Raster(result.outputs[0]["path"]).grid.bounds_in(crs_of("EPSG:4326"))
    middle = (degrees[0] + 1e-4, degrees[1] + 1e-4, degrees[2] - 1e-4, degrees[3] - 1e-4)
    other, _ = run(tmp_path / "out3", product, extent=middle, extent_crs="EPSG:4326")
    assert pixels(other).shape[0] == 2
    assert 40 <= pixels(other).shape[1] <= 50
    with pytest.raises(InputError, match="'somewhere' is no coordinate reference system"):
        run(tmp_path / "out4", product, extent=middle, extent_crs="somewhere")
    with pytest.raises(InputError, match="no product covers the extent"):
        run(tmp_path / "out2", product, extent=(0.0, 0.0, 10.0, 10.0))


def test_stopping_leaves_nothing_that_looks_finished(tmp_path):
    product = make_product(tmp_path, values())
    asked = []
    with pytest.raises(Cancelled):
        run(tmp_path / "out", product, cancelled=lambda: len(asked) > 0 or asked.append(1))
    assert [name for name in os.listdir(tmp_path / "out") if not name.startswith(".")] == []


# The command line, and a real product


def test_from_the_command_line_to_an_area(tmp_path):
    make_product(tmp_path / "in", values())
    words = ["importsafe", "in", "--out", "out", "--bands", "b2", "B8A", "--progress", "json"]
    root = Path(__file__).resolve().parent.parent.parent
    done = subprocess.run(
        [sys.executable, str(root / "core" / "launch.py"), "cli", *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines[-1]["event"] == "result"
    assert (tmp_path / "out" / "area.yaml").is_file()
    assert load_area(str(tmp_path / "out" / "area.yaml")).images[0].mask.kind == "scl"


@needs_proc
def test_a_real_product_that_is_nearly_all_nodata_costs_little(shared_data, tmp_path):
    """10 980² of which 0.1 % hold anything: against the valid part, cut out by others; time and memory are bounded."""
    folder = shared_data / "safe_l2a"
    script = (
        "import resource, sys, time\n"
        "sys.argv = ['launch.py', 'cli', 'importsafe', sys.argv[1], '--out', sys.argv[2], '--progress', 'json']\n"
        "import runpy\n"
        "try:\n    runpy.run_path(sys.argv.pop(0) and LAUNCH, run_name='__main__')\n"
        "except SystemExit as end:\n    code = end.code\n"
        "usage = resource.getrusage(resource.RUSAGE_SELF)\n"
        f"print(code, {PEAK_MEGABYTES}, usage.ru_utime + usage.ru_stime, file=sys.stderr)\n"
    )
    launch = Path(__file__).resolve().parent.parent.parent / "core" / "launch.py"
    script = script.replace("sys.argv.pop(0) and LAUNCH", repr(str(launch))).replace(
        "['launch.py', 'cli',", "['l', 'cli',"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), str(tmp_path)], capture_output=True, text=True, check=False
    )
    code, megabytes, seconds = done.stderr.split()[-3:]
    assert code == "0", done.stderr
    assert int(megabytes) < 700
    assert float(seconds) < 30
    image, mask = (Raster(str(tmp_path / f"S2_2019-02-20{end}.tif")) for end in ("", "_SCL"))
    assert image.grid.width == image.grid.height == 10980
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 5e6
    expected, classes = (Raster(str(folder / f"expected_crop_{end}.tif")) for end in ("10m", "SCL"))
    window = image.grid.window_of(expected.grid.bounds)
    x, there = image.read(window), expected.read()
    assert image.bands == expected.bands
    np.testing.assert_array_equal(mask.read(window), classes.read())
    np.testing.assert_array_equal(x == 0, there == 0)
    for index, band in enumerate(image.bands):
        if METRES[band] == 10:
            np.testing.assert_array_equal(x[index], there[index])
            continue
        # The crop repeats coarser pixels: the mean of four is theirs, up to what neighbours share.
        ours, theirs = (part[index][: len(part[index]) // 2 * 2].astype(float) for part in (x, there))

        means = ours.reshape(len(ours) // 2, 2, -1, 2).mean(axis=(1, 3))
        assert np.corrcoef(means.ravel(), theirs[::2, ::2].ravel())[0, 1] > 0.99, band
    rest = image.read(Window(2000, 0, 10, 10980))
    assert not rest.any()
