"""Sentinel-2 products become images, masks and area files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from memory import PEAK_MEGABYTES, needs_proc
from safes import METRES, SIDE, SIZE, TWO_BANDS, ULX, ULY, cloud_gml, import_products, make_product, pixels, values

from landbrush.core.data.grid import Window, crs_of
from landbrush.core.data.raster import Raster
from landbrush.core.data.safe_scene import NODATA, SATURATED, enlarge
from landbrush.core.data.series import Series
from landbrush.core.errors import InputError
from landbrush.core.job import load_area


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
    result, told = import_products(tmp_path / "out", make_product(tmp_path, made, clouds=clouds, **form))
    assert told == []
    assert [item["kind"] for item in result.outputs] == ["image", "mask", "area"]
    assert {item["area"] for item in result.outputs} == {"T56LMM"}
    image = Raster(result.outputs[0]["path"])
    assert image.bands == TWO_BANDS
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
    result, _ = import_products(tmp_path / "out", make_product(tmp_path, made), bands=(band,))
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
    b = make_product(tmp_path / "b", newer, baseline="04.00", offsets=dict.fromkeys(TWO_BANDS, -1000))
    first, _ = import_products(tmp_path / "1", a)
    second, _ = import_products(tmp_path / "2", b)
    np.testing.assert_array_equal(pixels(second), pixels(first))
    assert pixels(second)[0, 0, :4].tolist() == [0, 1, 4999, 65535]
    told = Raster(second.outputs[0]["path"]).metadata
    assert (told["OFFSET_APPLIED"], told["PROCESSING_BASELINE"]) == ("-1000,-1000", "04.00")


def test_offsets_of_level_1c_are_applied_too(tmp_path):
    made = values(2)
    product = make_product(tmp_path, made, level="L1C", baseline="04.00", offsets={"B02": -1000}, clouds=cloud_gml())
    np.testing.assert_array_equal(
        pixels(import_products(tmp_path / "out", product)[0])[0], np.maximum(made["B02"].astype(int) - 1000, 1)
    )


def test_level_1c_clouds_come_from_polygons_or_classes(tmp_path):
    opaque = [(ULX + 100, ULY - 100), (ULX + 300, ULY - 100), (ULX + 300, ULY - 200), (ULX + 100, ULY - 200)]
    cirrus = [(ULX + 200, ULY - 100), (ULX + 500, ULY - 100), (ULX + 500, ULY - 200), (ULX + 200, ULY - 200)]
    drawn = cloud_gml(("CIRRUS", cirrus), ("OPAQUE", opaque))
    result, _ = import_products(tmp_path / "1", make_product(tmp_path / "a", values(), level="L1C", clouds=drawn))
    expected = np.zeros((SIZE, SIZE))
    expected[10:20, 10:50] = 2
    expected[10:20, 10:30] = 1
    np.testing.assert_array_equal(pixels(result, "mask"), expected)
    _, m = Series(load_area(result.outputs[-1]["path"])).read()
    np.testing.assert_array_equal(m[0, 0], expected == 0)

    classes = np.zeros((3, SIDE // 60, SIDE // 60), np.uint8)
    classes[0, 1, 2] = classes[1, 3, 3] = classes[2, 5, 5] = 1
    newer = make_product(tmp_path / "b", values(), level="L1C", baseline="04.00", clouds=classes)
    mask = pixels(import_products(tmp_path / "2", newer)[0], "mask")
    np.testing.assert_array_equal(mask, np.kron(classes[0] + 2 * classes[1], np.ones((6, 6))))

    result, told = import_products(tmp_path / "3", make_product(tmp_path / "c", values(), level="L1C"))
    assert [item["kind"] for item in result.outputs] == ["image", "area"]
    assert "tells nothing of clouds" in told[0]


@pytest.mark.parametrize("old", [False, True])
def test_a_probability_of_clouds_adds_to_the_classification(tmp_path, old):
    made = values(filled=(960, SIDE))
    likely = np.zeros(made["SCL"].shape, np.uint8)
    likely[10:20], likely[20:30], likely[60:70] = 50, 49, 100
    product = make_product(tmp_path, made, likely=likely, old=old)
    plain = pixels(import_products(tmp_path / "1", product)[0], "mask")
    mask = pixels(import_products(tmp_path / "2", product, cloud_probability=50)[0], "mask")
    assert (mask[20:40] == 8).all()
    mask[20:40] = plain[20:40]
    np.testing.assert_array_equal(mask, plain)
    with pytest.raises(InputError, match="has no probability of clouds"):
        import_products(tmp_path / "3", make_product(tmp_path / "b", made), cloud_probability=50)


def test_an_extent_cuts_and_must_show_something(tmp_path):
    made = values()
    product = make_product(tmp_path, made)
    box = (ULX + 205.0, ULY - 600.0, ULX + 500.0, ULY - 100.0)
    result, _ = import_products(tmp_path / "out", product, extent=box)
    np.testing.assert_array_equal(pixels(result)[0], made["B02"][10:60, 20:50])
    assert Raster(result.outputs[0]["path"]).grid.bounds == (ULX + 200, ULY - 600, ULX + 500, ULY - 100)
    degrees = Raster(result.outputs[0]["path"]).grid.bounds_in(crs_of("EPSG:4326"))
    middle = (degrees[0] + 1e-4, degrees[1] + 1e-4, degrees[2] - 1e-4, degrees[3] - 1e-4)
    other, _ = import_products(tmp_path / "out3", product, extent=middle, extent_crs="EPSG:4326")
    assert pixels(other).shape[0] == 2
    assert 40 <= pixels(other).shape[1] <= 50
    with pytest.raises(InputError, match="'somewhere' is no coordinate reference system"):
        import_products(tmp_path / "out4", product, extent=middle, extent_crs="somewhere")
    with pytest.raises(InputError, match="no product covers the extent"):
        import_products(tmp_path / "out2", product, extent=(0.0, 0.0, 10.0, 10.0))


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
