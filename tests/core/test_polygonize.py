"""Polygons of a map: sieved, straightened, with their fields and their look."""

from __future__ import annotations

import json
import os
import sqlite3

import numpy as np
import pytest
from osgeo import ogr
from scenes import write_raster

from landbrush.core import events
from landbrush.core import job as jobs
from landbrush.core.data.grid import Grid
from landbrush.core.data.raster import Raster
from landbrush.core.data.writer import RasterWriter
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.export.polygonize import polygonize


def write_map(folder, ids, run="one", shares=None):
    """segmentation.tif, and uncertainty.tif of the same run; returns the map's path."""
    bare = write_raster(folder / "bare.tif", ids[None])
    grid: Grid = Raster(bare).grid
    path = str(folder / "segmentation.tif")
    told = {"LANDBRUSH_RUN": run, "DATE": "2020-07-01"}
    colors, names = {3: (10, 200, 30), 7: (200, 20, 10)}, ["", "", "", "les & <louka>", "", "", "", "damage"]
    with RasterWriter(path, grid, 1, np.uint8, 0, ("class",), colors, names, told) as writer:
        writer.write(ids)
    if shares is not None:
        both = np.stack([shares, shares]).astype(np.uint8)
        path_of_shares = str(folder / "uncertainty.tif")
        with RasterWriter(
            path_of_shares, grid, 2, np.uint8, 255, ("entropy", "margin"), metadata=told, scale=1 / 250
        ) as writer:
            writer.write(both)
    return path


@pytest.fixture
def scene(tmp_path):
    """(map, ids): two classes, a corner that is not mapped, a patch of 3 pixels, one of 4 and one of 12."""
    ids = np.full((40, 50), 3, np.uint8)
    for row in range(40):
        ids[row, 20 + row // 3 :] = 7
    ids[:5, :6] = 0
    ids[10, 5:8] = 7
    ids[20:22, 5:7] = 7
    ids[30:33, 5:9] = 7
    shares = np.where(ids == 3, 50, 200)
    return write_map(tmp_path, ids, shares=shares), ids


def run(path, out, cancelled=lambda: False, **options):
    told = []
    data = {"task": "polygonize", "map": str(path), "out": str(out), **options}
    return polygonize(jobs.parse_job(data), told.append, cancelled), told


def read(path, layer=0):
    source = ogr.Open(str(path))
    return [json.loads(feature.ExportToJson()) for feature in source.GetLayer(layer)]


def test_small_patches_join_their_neighbour_and_nothing_else_does(scene, tmp_path):
    path, ids = scene
    run(path, tmp_path / "map.gpkg", simplify=False)
    areas = sorted(item["properties"]["area_m2"] for item in read(tmp_path / "map.gpkg"))
    large = int((ids == 7).sum()) - 3 - 4 - 12
    rest = int((ids == 3).sum()) + 3
    assert areas == [400, 1200, *sorted([100 * large, 100 * rest])]
    run(path, tmp_path / "all.gpkg", simplify=False, min_area=0)
    assert len(read(tmp_path / "all.gpkg")) == 5
    # 401 m² are five pixels.
    run(path, tmp_path / "few.gpkg", simplify=False, min_area=401)
    assert len(read(tmp_path / "few.gpkg")) == 3


def test_polygons_lie_where_the_map_does_and_say_what_it_says(scene, tmp_path):
    path, ids = scene
    result, told = run(path, tmp_path / "map.gpkg")
    found = read(tmp_path / "map.gpkg")
    fields = {"class_id", "class_name", "area_m2", "uncertainty", "date"}
    assert all(set(item["properties"]) == fields for item in found)
    assert {(item["properties"]["class_id"], item["properties"]["class_name"]) for item in found} == {
        (3, "les & <louka>"),
        (7, "damage"),
    }
    assert {item["properties"]["date"] for item in found} == {"2020/07/01"}
    source = ogr.Open(str(tmp_path / "map.gpkg"))
    layer = source.GetLayer(0)
    assert layer.GetName() == "map"
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert layer.GetExtent() == (500_000.0, 500_500.0, 5_399_600.0, 5_400_000.0)
    areas = [item["properties"]["area_m2"] for item in found]
    assert sum(areas) == pytest.approx(100 * (ids > 0).sum())
    for feature in layer:
        geometry = feature.GetGeometryRef()
        assert geometry.IsValid()
        assert geometry.Area() == pytest.approx(feature["area_m2"])
    sure = {item["properties"]["class_id"]: item["properties"]["uncertainty"] for item in found}
    assert sure[7] == pytest.approx(0.8)
    # Three pixels of the other class have joined it.
    count = int((ids == 3).sum())
    assert sure[3] == pytest.approx((0.2 * count + 0.8 * 3) / (count + 3), abs=1e-4)
    assert result.summary["polygons"] == len(found) == 4
    assert sum(row["ha"] for row in result.summary["classes"]) == pytest.approx((ids > 0).sum() / 100)
    assert [event.fraction for event in told if isinstance(event, events.Progress)][-1] == 1.0


def test_the_file_brings_its_look(scene, tmp_path):
    path, _ = scene
    run(path, tmp_path / "map.gpkg")
    with sqlite3.connect(str(tmp_path / "map.gpkg")) as base:
        ((name, column, style, default),) = base.execute(
            "select f_table_name, f_geometry_column, styleQML, useAsDefault from layer_styles"
        )
    assert (name, column, default) == ("map", "geom", 1)
    from xml.etree import ElementTree

    categories = ElementTree.fromstring(style).iter("category")
    assert [(item.get("value"), item.get("label")) for item in categories] == [("3", "les & <louka>"), ("7", "damage")]


def test_uncertainty_of_another_run_is_not_taken(scene, tmp_path):
    path, ids = scene
    other = tmp_path / "other"
    other.mkdir()
    write_map(other, ids, run="two", shares=np.full(ids.shape, 100))
    (other / "uncertainty.tif").replace(tmp_path / "uncertainty.tif")
    run(path, tmp_path / "map.gpkg")
    assert {item["properties"]["uncertainty"] for item in read(tmp_path / "map.gpkg")} == {None}
    run(path, tmp_path / "map.gpkg", uncertainty=str(tmp_path / "uncertainty.tif"))
    assert {item["properties"]["uncertainty"] for item in read(tmp_path / "map.gpkg")} == {0.4}


@pytest.mark.parametrize("after", range(1, 6))
def test_nothing_is_left_of_what_was_stopped(scene, tmp_path, after):
    path, _ = scene
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "map.gpkg").write_text("old")
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        run(path, tmp_path / "out" / "map.gpkg", cancelled=lambda: next(asked) >= after)
    assert os.listdir(tmp_path / "out") == ["map.gpkg"]
    assert (tmp_path / "out" / "map.gpkg").read_text() == "old"


def test_a_file_that_is_open_elsewhere_is_left_alone(scene, tmp_path):
    path, _ = scene
    (tmp_path / "map.gpkg-wal").write_text("")
    with pytest.raises(InputError, match="open in another program"):
        run(path, tmp_path / "map.gpkg")


def test_what_cannot_be_a_map_is_refused(tmp_path):
    picture = write_raster(tmp_path / "three.tif", np.ones((3, 4, 4), np.uint8))
    with pytest.raises(InputError, match="is no map of classes"):
        run(picture, tmp_path / "map.gpkg")
    empty = write_raster(tmp_path / "empty.tif", np.zeros((1, 4, 4), np.uint8))
    with pytest.raises(InputError, match="has no pixel with a class"):
        run(empty, tmp_path / "map.gpkg")
    assert not (tmp_path / "map.gpkg").exists()


def test_maps_of_other_programs_travel_too(tmp_path):
    ids = np.full((6, 7), 200, np.int16)
    ids[2:, 3:] = 9
    path = write_raster(tmp_path / "landuse.tif", ids[None], nodata=-1)
    run(path, tmp_path / "map.gpkg")
    found = read(tmp_path / "map.gpkg")
    assert {item["properties"]["class_name"] for item in found} == {"class 9", "class 200"}
    assert {item["properties"]["date"] for item in found} == {None}


@pytest.mark.parametrize(
    ("change", "message"),
    [({"out": "map.shp"}, "must end in .gpkg"), ({"min_area": -1}, "`min_area`"), ({"simplify": 3}, "`simplify`")],
)
def test_mistakes_are_told(change, message):
    with pytest.raises(InputError, match=message):
        jobs.parse_job({"task": "polygonize", "map": "m.tif", "out": "m.gpkg", **change})


def test_what_is_written_comes_back_and_the_shell_says_the_same():
    from landbrush.core.words import build_parser
    from landbrush.core.words_job import job_from_arguments

    words = ["polygonize", "--map", "/m.tif", "--out", "/m.gpkg", "--min-area", "500", "--no-simplify"]
    job = job_from_arguments(build_parser().parse_args(words))
    assert job == jobs.PolygonizeJob("/m.tif", "/m.gpkg", 500.0, False)
    assert jobs.parse_job(json.loads(json.dumps(jobs.to_data(job)))) == job
