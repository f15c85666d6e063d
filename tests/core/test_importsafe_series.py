"""Several Sentinel-2 products become series: dates, tiles and parts of tiles put together."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from safes import SIDE, SIZE, ULX, ULY, import_products, make_product, pixels, values

from landbrush.core.data.series import Series
from landbrush.core.errors import InputError
from landbrush.core.job import load_area


def test_a_folder_of_products_becomes_a_series(tmp_path):
    dates = ("20190220", "20190302", "20190312")
    made = [values(number) for number in range(3)]
    for date, part in zip(dates, made):
        make_product(tmp_path / "in", part, date=date, zipped=date == dates[1])
    result, told = import_products(tmp_path / "out", tmp_path / "in")
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
    result, _ = import_products(tmp_path / "out", tmp_path / "in")
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
    result, _ = import_products(tmp_path / "out", tmp_path / "in")
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
    result, told = import_products(tmp_path / "1", tmp_path / "in")
    assert told == []
    np.testing.assert_array_equal(pixels(result)[0], upper["B02"] + lower["B02"])
    np.testing.assert_array_equal(pixels(result, "mask")[::2, ::2], upper["SCL"] + lower["SCL"])
    newer = make_product(tmp_path / "in", values(3), baseline="05.00", made="20230220T024455")
    result, told = import_products(tmp_path / "2", tmp_path / "in")
    np.testing.assert_array_equal(pixels(result)[0], values(3)["B02"])
    assert len(told) == 2
    assert all(f"is left out: {newer.stem} is the same, processed later" in text for text in told)


def test_a_product_twice_is_taken_once_and_levels_are_not_mixed(tmp_path):
    a = make_product(tmp_path / "a", values())
    b = make_product(tmp_path / "b", values(), zipped=True)
    result, told = import_products(tmp_path / "out", a, b)
    assert "is there twice" in told[0]
    assert result.summary["dates"] == 1
    other = make_product(tmp_path / "c", values(), level="L1C")
    with pytest.raises(InputError, match="Level-1C and Level-2A, whose values differ"):
        import_products(tmp_path / "out2", a, other)
