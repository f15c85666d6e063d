"""Where to annotate next: the layer that a job writes, of images or of the rasters of a map."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import suggesting
from changing import write_shares
from osgeo import gdal, ogr
from scenes import make_scene, small_train, train, write_polygons, write_raster

from landbrush.core import events, tasks
from landbrush.core.errors import InputError
from landbrush.core.job import parse_job


def told(data):
    """(exit code, events) of a job."""
    found: list[events.Event] = []
    return tasks.run_job(parse_job({"task": "suggest", "device": "cpu", **data}), found.append, lambda: False), found


def suggestions(path, layer="patches"):
    """(attributes, geometry) by rank."""
    source = ogr.Open(str(path))
    return [(feature.items(), feature.GetGeometryRef().Clone()) for feature in source.GetLayer(layer)]


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """(image, polygons, model) of a scene whose first rows are nodata."""
    folder = tmp_path_factory.mktemp("suggest")
    image, polygons, _ = make_scene(folder, nodata_rows=12)
    model = str(folder / "model.safetensors")
    train(small_train(image, polygons, model))
    return image, polygons, model


def area(image, polygons=None):
    labels = None if polygons is None else {"path": polygons, "class_field": "class_id"}
    return {"images": [image], "labels": labels}


def test_a_ranked_layer_of_places(trained, tmp_path):
    image, polygons, model = trained
    out = tmp_path / "next.gpkg"
    code, found = told({"areas": [area(image, polygons)], "model": model, "out": str(out), "count": 8})
    assert code == 0, found[-1]
    assert os.listdir(tmp_path) == ["next.gpkg"]
    patches, places = suggestions(out), suggestions(out, "places")
    assert found[-1].summary["places"] == len(patches) == len(places) == 8
    assert [item["rank"] for item, _ in patches] == list(range(1, 9))
    drawn = [geometry for _, geometry in suggestions(polygons, "polygons")]
    observed = gdal.Open(image).ReadAsArray()[0] > 0
    for (values, square), (same_values, middle) in zip(patches, places):
        assert values == same_values
        assert square.Contains(middle)
        assert square.GetArea() == pytest.approx((5 * 10) ** 2)
        # Not on a polygon, and not within two pixels of one.
        assert min(square.Distance(item) for item in drawn) >= 20
        xmin, xmax, ymin, ymax = square.GetEnvelope()
        rows = slice(round((5_400_000 - ymax) / 10), round((5_400_000 - ymin) / 10))
        cols = slice(round((xmin - 500_000) / 10), round((xmax - 500_000) / 10))
        assert observed[rows, cols].all()
        assert values["class_id"] in (3, 7)
        assert values["class"] in values["reason"]
        assert values["why"] in ("between", "unlike", "rare", "typical")


def test_places_at_the_edge_of_an_image_come_last(trained, tmp_path):
    """Half of what is around them is not in the image; it is there where nothing else is left."""
    image, polygons, model = trained
    drawn = {"areas": [area(image, polygons)], "model": model}
    away = []
    for count in (4, 40):
        out = tmp_path / f"{count}.gpkg"
        assert told({**drawn, "out": str(out), "count": count})[0] == 0
        boxes = np.array([square.GetEnvelope() for _, square in suggestions(out)])
        x, y = (boxes[:, :2] - 500_000) / 10, (5_400_000 - boxes[:, 2:]) / 10
        away.append(np.min([x[:, 0], 96 - x[:, 1], y[:, 1], 96 - y[:, 0]], axis=0))
    few, many = away
    assert (few >= 12 - 1e-6).all()
    inside = many >= 12 - 1e-6
    assert inside.sum() > 8
    assert not inside.all()
    # By rank: first all that lie inside.
    assert (np.diff(inside.astype(int)) <= 0).all()


def test_the_same_again_and_however_it_is_tiled(trained, tmp_path):
    image, polygons, model = trained
    found = []
    for number, more in enumerate(({}, {}, {"seed": 1})):
        out = str(tmp_path / f"{number}.gpkg")
        code, _ = told({"areas": [area(image, polygons)], "model": model, "out": out, **more})
        assert code == 0
        found.append([(values, geometry.ExportToWkt()) for values, geometry in suggestions(out)])
    assert found[0] == found[1]


def test_the_rasters_of_a_map_are_enough(trained, tmp_path):
    image, polygons, model = trained
    maps = tmp_path / "maps"
    data = {"task": "segment", "areas": [{"images": [image]}], "model": model, "out": str(maps), "probabilities": True}
    assert tasks.run_job(parse_job({**data, "device": "cpu"}), lambda event: None, lambda: False) == 0
    out = str(tmp_path / "next.gpkg")
    labels = {"path": polygons, "class_field": "class_id"}
    given = {"uncertainty": [str(maps / "uncertainty.tif")], "labels": labels, "out": out, "count": 5}
    code, found = told(given)
    assert code == 0, found[-1]
    assert len(suggestions(out)) == 5
    assert not [event for event in found if isinstance(event, events.Warning)]
    drawn = [geometry for _, geometry in suggestions(polygons, "polygons")]
    assert all(square.Distance(item) >= 20 for _, square in suggestions(out) for item in drawn)
    (maps / "probabilities.tif").unlink()
    code, found = told(given)
    assert code == 0, found[-1]
    assert "no probabilities" in next(event.message for event in found if isinstance(event, events.Warning))
    (maps / "segmentation.tif").unlink()
    code, found = told(given)
    assert code == 2
    assert "neither the probabilities nor the map" in found[-1].message


def test_each_place_of_a_series_has_its_date(tmp_path):
    """Two dates, unsure in different corners between different classes; a third of the second is not mapped."""
    dates, paths = ("2019-09-01", "2020-09-01"), []
    for number, date in enumerate(dates):
        p = np.full((3, 60, 60), 0.0)
        p[0], p[1] = 0.996, 0.004
        corner = slice(5, 20) if number == 0 else slice(40, 55)
        p[:, corner, corner] = np.array([0.5, 0.5, 0.0] if number == 0 else [0.5, 0.0, 0.5])[:, None, None]
        hidden = np.zeros((60, 60), bool)
        hidden[:20] = number == 1
        write_shares(tmp_path / f"probabilities_{date}.tif", p, date, hidden=hidden)
        paths.append(suggesting.write_uncertainty(tmp_path / f"uncertainty_{date}.tif", p, date, hidden))
    out = str(tmp_path / "next.gpkg")
    code, found = told({"uncertainty": paths, "out": out, "count": 2})
    assert code == 0, found[-1]
    values = [item for item, _ in suggestions(out)]
    assert sorted(item["date"] for item in values) == list(dates)
    reasons = {item["date"]: item["reason"] for item in values}
    assert reasons == dict(zip(dates, ("unsure between forest and damage", "unsure between forest and meadow")))
    assert {item["why"] for item in values} == {"between"}


def test_dismissed_places_are_not_suggested_again(trained, tmp_path):
    image, polygons, model = trained
    first, second = str(tmp_path / "a.gpkg"), str(tmp_path / "b.gpkg")
    job = {"areas": [area(image, polygons)], "model": model, "count": 3}
    assert told({**job, "out": first})[0] == 0
    assert told({**job, "out": second, "avoid": f"{first}|patches"})[0] == 0
    for _, one in suggestions(first):
        for _, other in suggestions(second):
            assert one.Intersection(other).GetArea() == 0


def test_several_areas_make_one_layer(trained, tmp_path):
    image, polygons, model = trained
    bare = tmp_path / "bare.tif"
    write_raster(bare, gdal.Open(image).ReadAsArray(), nodata=0, names=("B03", "B08", "B11"), crs=32634)
    areas = [{**area(image, polygons), "name": "here"}, {**area(str(bare)), "name": "there"}]
    out = str(tmp_path / "next.gpkg")
    code, found = told({"areas": areas, "model": model, "out": out, "count": 12})
    assert code == 0, found[-1]
    names = {values["area"] for values, _ in suggestions(out)}
    assert names == {"here", "there"}
    # The other area lies in the next zone, six degrees further east; all are in the CRS of the first.
    far = [geometry.GetEnvelope()[0] for values, geometry in suggestions(out) if values["area"] == "there"]
    assert min(far) > 800_000


BAD = [
    ({"areas": []}, "give a model with at least one image"),
    ({"out": "next.shp"}, "must end in .gpkg"),
    ({"model": None}, "images are looked at with a model"),
    ({"count": 0}, "`count` must be a whole number from 1 to 1000, found 0"),
    ({"patch": 2}, "`patch` must be a whole number from 3 to 64, found 2"),
    ({"counts": 5}, "did you mean `count`?"),
    ({"probabilities": ["p.tif"]}, "belong to uncertainty rasters"),
    ({"uncertainty": ["u.tif"]}, "not both"),
    ({"labels": "x.gpkg"}, "belongs to an area"),
]


@pytest.mark.parametrize(("change", "words"), BAD)
def test_a_job_that_cannot_be_is_refused(change, words):
    base = {"task": "suggest", "areas": [{"images": ["a.tif"]}], "model": "m.safetensors", "out": "next.gpkg"}
    with pytest.raises(InputError) as error:
        parse_job({**base, **change})
    assert words in str(error.value)
    assert "\n" not in str(error.value)


def test_what_does_not_fit_is_told_and_nothing_is_written(trained, tmp_path):
    image, polygons, model = trained
    out = tmp_path / "out" / "next.gpkg"
    job = {"areas": [area(image, polygons)], "model": model, "out": str(out)}
    other = write_raster(tmp_path / "other.tif", np.ones((2, 30, 30), np.uint16), names=("B01", "B02"))
    bare = str(tmp_path / "bare.shp")
    write_polygons(bare, [(20, 20, 4, 4, 3)], driver="ESRI Shapefile", layer="bare")
    os.unlink(bare.replace(".shp", ".prj"))
    everywhere = write_polygons(tmp_path / "all.gpkg", [(0, 0, 96, 96, 3)])
    cases = [
        ({"areas": [area(other)]}, "B03"),
        ({"areas": [area(image, bare)]}, "no coordinate reference system"),
        ({"areas": [area(image, everywhere)]}, "nothing is left to suggest"),
        ({"model": str(tmp_path / "none.safetensors")}, "there is no such file"),
        ({"areas": [area(image, str(tmp_path / "none.gpkg"))]}, "none.gpkg"),
        ({"avoid": f"{polygons}|elsewhere"}, "no layer 'elsewhere'"),
        ({"areas": [], "model": None, "uncertainty": [image]}, "no uncertainty raster of Landbrush"),
        ({"out": polygons}, "is an input and would be overwritten"),
        ({"areas": [area(image)], "out": polygons}, "holds 'polygons'"),
    ]
    before = Path(polygons).read_bytes()
    for change, words in cases:
        code, found = told({**job, **change})
        assert (code, words in found[-1].message, "\n" in found[-1].message) == (2, True, False), found[-1]
        assert not out.exists()
    assert Path(polygons).read_bytes() == before


def test_earlier_suggestions_are_replaced(trained, tmp_path):
    image, polygons, model = trained
    out = str(tmp_path / "next.gpkg")
    job = {"areas": [area(image, polygons)], "model": model, "out": out}
    assert told({**job, "count": 2})[0] == 0
    assert told({**job, "count": 4})[0] == 0
    assert len(suggestions(out)) == 4


def test_the_command_line_says_the_same(tmp_path):
    from landbrush.core import words, words_job

    parser = words.build_parser()
    line = [
        "suggest",
        "--model",
        "/m.safetensors",
        "--image",
        "/a.tif",
        "--labels",
        "/p.gpkg|drawn",
        "--out",
        "/s.gpkg",
    ]
    job = words_job.job_from_arguments(
        parser.parse_args([*line, "--class-field", "c", "--count", "7", "--avoid", "/d.gpkg"])
    )
    assert (job.model, job.out, job.count, job.patch) == ("/m.safetensors", "/s.gpkg", 7, 5)
    assert job.areas[0].labels.layer == "drawn"
    assert job.avoid.path == "/d.gpkg"
    line = ["suggest", "--uncertainty", "2019-01-01=/u.tif", "--labels", "/p.gpkg", "--out", "/s.gpkg"]
    job = words_job.job_from_arguments(parser.parse_args(line))
    assert (job.areas, job.uncertainty[0].date, job.labels.path) == ((), "2019-01-01", "/p.gpkg")


def test_a_written_job_is_read_back(tmp_path):
    from landbrush.core import job as jobs

    job = parse_job({"task": "suggest", "areas": [{"images": ["/a.tif"]}], "model": "/m.safetensors", "out": "/s.gpkg"})
    path = str(tmp_path / "job.json")
    jobs.dump_job(job, path)
    assert jobs.load_job(path) == job
    assert json.loads(Path(path).read_text())["task"] == "suggest"
