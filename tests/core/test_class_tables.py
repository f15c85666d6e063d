"""What lies beside class rasters for other programs: QGIS's style, ArcGIS's value table."""

from __future__ import annotations

import os
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal, ogr
from scenes import write_raster

from landbrush.core.data.class_tables import write_class_tables
from landbrush.core.data.raster import Raster
from landbrush.core.data.writer import RasterWriter
from landbrush.core.job import ClassSpec

NAMES = ["", "", "", 'les & "louka" <č>', "", "", "", "damage"]
COLORS = {3: (10, 200, 30), 7: (200, 20, 10)}


@pytest.fixture
def written(tmp_path):
    ids = np.full((6, 7), 3, np.uint8)
    ids[2:, 3:] = 7
    ids[0] = 0
    grid = Raster(write_raster(tmp_path / "bare.tif", ids[None])).grid
    (tmp_path / "out").mkdir()
    path = tmp_path / "out" / "map.tif"
    with RasterWriter(str(path), grid, 1, np.uint8, 0, ("class",), COLORS, NAMES) as writer:
        writer.write(ids[:4])
        writer.write(ids[4:], 4)
    return path, ids


def test_arcgis_finds_values_counts_names_and_colours(written):
    path, ids = written
    source = ogr.Open(str(path) + ".vat.dbf")
    rows = [
        tuple(feature[name] for name in ("Value", "Count", "Class_Name", "Red", "Green", "Blue"))
        for feature in source.GetLayer(0)
    ]
    counts = [int((ids == value).sum()) for value in (3, 7)]
    assert rows == [(3, counts[0], NAMES[3], 10, 200, 30), (7, counts[1], "damage", 200, 20, 10)]


def test_qgis_finds_a_style_of_the_classes_alone(written):
    path, _ = written
    entries = list(ElementTree.parse(path.with_suffix(".qml")).iter("paletteEntry"))
    found = [(item.get("value"), item.get("color"), item.get("label")) for item in entries]
    assert found == [("3", "#0ac81e", NAMES[3]), ("7", "#c8140a", "damage")]


def test_enmap_box_and_gdal_find_names_and_colours_in_a_cloud_optimised_geotiff(written):
    path, _ = written
    dataset = gdal.Open(str(path))
    # GDAL opens what lies beside a GeoTIFF when it is first asked for metadata, as QGIS does.
    dataset.GetMetadata()
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames()[3] == NAMES[3]
    assert band.GetColorTable().GetColorEntry(7)[:3] == (200, 20, 10)
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert sorted(os.listdir(path.parent)) == ["map.qml", "map.tif", "map.tif.aux.xml", "map.tif.vat.dbf"]


def test_nothing_of_a_stopped_raster_is_left(tmp_path, written):
    path, ids = written
    before = {name: (path.parent / name).read_bytes() for name in os.listdir(path.parent)}
    grid = Raster(str(path)).grid

    def fail():
        with RasterWriter(str(path), grid, 1, np.uint8, 0, ("class",), {1: (1, 1, 1)}, ["", "x"]) as writer:
            writer.write(ids)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert {name: (path.parent / name).read_bytes() for name in os.listdir(path.parent)} == before


def test_rasters_without_classes_have_no_tables(tmp_path, written):
    path, ids = written
    (path.parent / "plain.qml").write_text("mine")
    with RasterWriter(str(path.parent / "plain.tif"), Raster(str(path)).grid, 1, np.uint8) as writer:
        writer.write(ids)
    assert not (path.parent / "plain.tif.vat.dbf").exists()
    # A style that somebody made stays.
    assert (path.parent / "plain.qml").read_text() == "mine"


def test_long_names_are_cut_between_letters(tmp_path):
    path = str(tmp_path / "map.tif")
    write_class_tables(path, [(ClassSpec(1, "x" + "č" * 200, "#000000"), 5), (ClassSpec(255, "b", "#ffffff"), 10**11)])
    source = ogr.Open(path + ".vat.dbf")
    rows = [(feature["Value"], feature["Count"], feature["Class_Name"]) for feature in source.GetLayer(0)]
    assert rows == [(1, 5, "x" + "č" * 126), (255, 10**11, "b")]
