"""What is wrong with a Sentinel-2 product is told by name, and nothing is left that looks finished."""

from __future__ import annotations

import os

import pytest
from safes import import_products, make_product, values

from landbrush.core.errors import Cancelled, InputError


@pytest.mark.parametrize("band", ["B02", "B8A", "SCL"])
def test_a_missing_band_file_is_named(tmp_path, band):
    product = make_product(tmp_path, values(), leave_out=[band])
    with pytest.raises(
        InputError, match=rf"N0211_R116_T56LMM.*: the file of band {band}, .*_{band}_\d0m\.jp2, is missing"
    ):
        import_products(tmp_path / "out", product)
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
        import_products(tmp_path / "out", product)
    assert not (tmp_path / "out").exists()


def test_incomplete_products_are_left_out_where_that_is_asked_for(tmp_path):
    whole = make_product(tmp_path / "a", values())
    lacking = make_product(tmp_path / "b", values(1), date="20190307", leave_out=["B8A"])
    damaged = make_product(tmp_path / "c", values(2), date="20190322")
    (damaged / "MTD_MSIL2A.xml").write_text("<a><b></a>")
    result, warnings = import_products(tmp_path / "out", lacking, whole, damaged, skip_incomplete=True)
    assert [item["date"] for item in result.outputs if item["kind"] == "image"] == ["2019-02-20"]
    assert len(warnings) == 2
    assert all(text.startswith("a product is left out: ") for text in warnings)
    assert "20190307" in warnings[0]
    assert "the file of band B8A" in warnings[0]
    assert "MTD_MSIL2A.xml is damaged" in warnings[1]
    with pytest.raises(InputError, match="the file of band B8A"):
        import_products(tmp_path / "none", lacking, damaged, skip_incomplete=True)
    assert not (tmp_path / "none").exists()


def test_what_is_no_product_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="is no Sentinel-2 product and holds none"):
        import_products(tmp_path / "out", tmp_path / "empty")
    with pytest.raises(InputError, match="does not exist"):
        import_products(tmp_path / "out", tmp_path / "x.SAFE")
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 no")
    with pytest.raises(InputError, match=r"bad\.zip"):
        import_products(tmp_path / "out", tmp_path / "bad.zip")
    product = make_product(tmp_path, values())
    (product / "MTD_MSIL2A.xml").write_text("<a><b></a>")
    with pytest.raises(InputError, match=r"MTD_MSIL2A\.xml is damaged or incomplete"):
        import_products(tmp_path / "out", product)
    (product / "MTD_MSIL2A.xml").write_text("<a/>")
    with pytest.raises(InputError, match="does not say when the product was taken"):
        import_products(tmp_path / "out", product)
    with pytest.raises(InputError, match="has no band B10; it has B02, B8A"):
        import_products(tmp_path / "out", make_product(tmp_path / "b", values()), bands=("B10",))


def test_stopping_leaves_nothing_that_looks_finished(tmp_path):
    product = make_product(tmp_path, values())
    asked = []
    with pytest.raises(Cancelled):
        import_products(tmp_path / "out", product, cancelled=lambda: len(asked) > 0 or asked.append(1))
    assert [name for name in os.listdir(tmp_path / "out") if not name.startswith(".")] == []
