"""`landbrush:importsafe` on a fake engine: parameters become the job, and its files the outputs."""

from __future__ import annotations

import os

import pytest

from landbrush.core.job import ImportSafeJob


@pytest.fixture
def products(place):
    folder = place.folder / "products"
    folder.mkdir()
    single = place.folder / "S2A.zip"
    single.write_bytes(b"")
    return str(folder), str(single)


def test_a_folder_and_single_products_become_the_job(place, products):
    folder, single = products
    out = str(place.folder / "out")
    results = place.run(
        "importsafe",
        {"FOLDER": folder, "PRODUCTS": [single], "OUT": out, "BANDS": "b2, B8A; B11", "CLOUD_PROBABILITY": 60,
         "EXTENT": "14.0,14.5,50.1,50.3 [EPSG:4326]"},
    )  # fmt: skip
    assert place.job() == ImportSafeJob(
        (folder, single), out, ("B02", "B8A", "B11"), (14.0, 50.1, 14.5, 50.3), 60, "EPSG:4326"
    )
    assert results["AREA"] == os.path.join(out, "area.yaml")
    assert results["AREAS"] == [results["AREA"]]
    assert [os.path.basename(path) for path in results["IMAGES"] + results["MASKS"]] == [
        "S2_2020-01-01.tif", "S2_2020-01-01_SCL.tif"]  # fmt: skip
    assert results["OUT"] == out
    assert any("area.yaml" in text for text in place.feedback.said)


def test_what_may_be_left_out(place, products):
    out = str(place.folder / "out")
    place.run("importsafe", {"FOLDER": products[0], "OUT": out})
    assert place.job() == ImportSafeJob((products[0],), out)
    place.run("importsafe", {"FOLDER": products[0], "OUT": out, "SKIP_INCOMPLETE": True})
    assert place.job() == ImportSafeJob((products[0],), out, skip_incomplete=True)


def test_mistakes_are_told_before_the_engine_starts(place, products):
    out = {"OUT": str(place.folder / "out")}
    assert "Choose a folder of products" in place.fails("importsafe", out)
    assert "has no band 'B13'" in place.fails("importsafe", {**out, "FOLDER": products[0], "BANDS": "B13"})
    missing = str(place.folder / "gone.zip")
    assert "gone.zip does not exist" in place.fails("importsafe", {**out, "PRODUCTS": [missing]})
    assert not (place.folder / "job").exists()
