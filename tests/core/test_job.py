"""Jobs and areas: what is written comes back, and every mistake is told in one sentence."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from landbrush.core import job as jobs
from landbrush.core.errors import InputError

AREA_YAML = """
name: hřensko
images:
  - {path: b.tif, date: 2020-09-01}
  - {path: a.tif, date: 2019-09-01, mask: {path: scl.tif, kind: scl}}
bands: [B02, B03]
labels: {path: polygons.gpkg, layer: labels, class_field: class_id, date_field: date}
"""

text = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0|"), min_size=1, max_size=12).filter(
    str.strip
)
dates = st.dates().map(lambda date: date.isoformat())
masks = st.builds(
    jobs.MaskSpec,
    path=text.map(lambda t: f"/data/{t.replace('/', '-')}.tif"),
    kind=st.sampled_from(["scl", "valid", "missing"]),
    values=st.lists(st.integers(0, 255), max_size=3).map(tuple),
)
images = st.lists(
    st.builds(jobs.ImageSpec, path=st.just("/data/x.tif"), date=dates, mask=st.none() | masks),
    min_size=1,
    max_size=4,
    unique_by=lambda image: image.date,
).map(lambda items: tuple(sorted(items, key=lambda image: image.date)))
labels = st.builds(jobs.LabelSpec, path=st.just("/data/p.gpkg"), layer=st.none() | text, class_field=st.none() | text)
areas = st.builds(jobs.Area, images=images, name=st.none() | text, bands=st.just(("B02", "B03")), labels=labels)
train_jobs = st.builds(
    jobs.TrainJob,
    areas=st.tuples(areas),
    model=st.just("/out/m.safetensors"),
    options=st.dictionaries(st.sampled_from(["tile", "network.width"]), st.integers(1, 9)),
    classes=st.just((jobs.ClassSpec(3, "smrk", "#112233"),)),
    validation=st.sampled_from([0.0, 0.25, 0.9]),
    steps=st.none() | st.integers(1, 1000),
    time_budget=st.none() | st.floats(1, 1000),
    seed=st.integers(0, 2**31 - 1),
    device=st.sampled_from(["auto", "cpu", "cuda:1"]),
    resume=st.booleans(),
    threads=st.none() | st.integers(1, 8),
    unlabelled=st.lists(st.builds(jobs.Area, images=images, name=st.none() | text), max_size=2).map(tuple),
)
segment_jobs = st.builds(
    jobs.SegmentJob,
    areas=st.tuples(areas),
    model=st.just("/out/m.safetensors"),
    out=st.just("/out"),
    probabilities=st.booleans(),
    views=st.integers(1, 8),
    extent=st.none() | st.just((0.0, 1.0, 2.0, 3.5)),
    overlap=st.sampled_from([0.0, 0.5]),
)
inpaint_jobs = st.builds(
    jobs.InpaintJob,
    areas=st.tuples(areas),
    out=st.just("/out"),
    model=st.just("/out/m.safetensors"),
    samples=st.integers(1, 10_000),
    seed=st.integers(0, 2**31 - 1),
    extent=st.none() | st.just((0.0, 1.0, 2.0, 3.5)),
    tile=st.none() | st.just(64),
    threads=st.none() | st.integers(1, 8),
) | st.builds(jobs.InpaintJob, areas=st.tuples(areas), out=st.just("/out"), method=st.just("linear"))


@given(train_jobs | segment_jobs | inpaint_jobs)
def test_a_job_written_is_the_job_read(job):
    assert jobs.parse_job(yaml.safe_load(yaml.safe_dump(jobs.to_data(job)))) == job
    assert jobs.parse_job(json.loads(json.dumps(jobs.to_data(job)))) == job


def test_a_job_file_written_is_read_back(tmp_path):
    job = jobs.TrainJob(
        (jobs.Area((jobs.ImageSpec("/a b/č.tif"),), labels=jobs.LabelSpec("/x.gpkg")),), "/m.safetensors"
    )
    jobs.dump_job(job, str(tmp_path / "job.yaml"))
    assert jobs.load_job(str(tmp_path / "job.yaml")) == job


def test_an_area_file_is_relative_to_itself_and_ordered_by_date(tmp_path):
    (tmp_path / "area.yaml").write_text(AREA_YAML, encoding="utf-8")
    area = jobs.load_area(str(tmp_path / "area.yaml"))
    assert area.name == "hřensko"
    assert [image.date for image in area.images] == ["2019-09-01", "2020-09-01"]
    assert area.images[0].path == str(tmp_path / "a.tif")
    assert area.images[0].mask == jobs.MaskSpec(str(tmp_path / "scl.tif"), "scl")
    assert area.labels == jobs.LabelSpec(str(tmp_path / "polygons.gpkg"), "labels", "class_id", "date")


def test_series_without_labels_are_area_files_or_stand_in_the_job(tmp_path):
    (tmp_path / "area.yaml").write_text(AREA_YAML, encoding="utf-8")
    data = {
        "task": "train",
        "areas": ["area.yaml"],
        "unlabelled": ["area.yaml", {"images": ["c.tif"]}],
        "model": "m.safetensors",
    }
    job = jobs.parse_job(data, "job", tmp_path)
    assert job.unlabelled[0] == job.areas[0]
    assert job.unlabelled[1] == jobs.Area((jobs.ImageSpec(str(tmp_path / "c.tif")),))
    del data["unlabelled"]
    assert jobs.parse_job(data, "job", tmp_path).unlabelled == ()


def test_an_area_without_a_name_has_its_file_s(tmp_path):
    (tmp_path / "Šumava west.yaml").write_text("images: [a.tif]", encoding="utf-8")
    assert jobs.load_area(str(tmp_path / "Šumava west.yaml")).name == "Šumava west"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"task": "fly"}, "`task` must be one of train, .*; found 'fly'"),
        ({"task": None}, "`task` is missing"),
        ({"areas": []}, "no area"),
        ({"areas": "x"}, "expected a list"),
        ({"areas": [{"images": []}]}, "no image"),
        ({"areas": [{"image": ["a"]}]}, "`images` is missing"),
        (
            {"areas": [{"images": ["a_2020-01-01.tif", "b_20200101.tif"], "labels": "l"}]},
            "stands twice, for a_2020-01-01.tif and b_20200101.tif",
        ),
        (
            {"areas": [{"images": [{"path": "a", "mask": {"path": "m", "kind": "landsat", "values": [3]}}]}]},
            "kind landsat takes no `values`",
        ),
        (
            {"areas": [{"images": [{"path": "a", "mask": {"path": "m", "kind": "cld", "values": [3, 4]}}]}]},
            "kind cld takes one value",
        ),
        (
            {"areas": [{"images": [{"path": "a", "date": "2020-01-01"}, {"path": "b", "date": 20200101}]}]},
            "stands twice",
        ),
        ({"areas": [{"images": [{"path": "a", "date": "soon"}]}]}, "is not a date"),
        (
            {"areas": [{"images": [{"path": "a", "mask": {"path": "m", "kind": "x"}}]}]},
            "`kind` must be one of scl, .*'x'",
        ),
        ({"areas": [{"images": [{"path": "a", "mask": {"path": "m", "kind": "bits"}}]}]}, "bit numbers"),
        (
            {"areas": [{"name": "a", "images": ["a.tif"], "labels": "l"}, {"name": "b", "images": ["b.tif"]}]},
            "the area 'b' has no labels, others have; put it into `unlabelled`",
        ),
        ({"areas": [{"images": ["a.tif"]}], "classes": [{"id": 1}]}, "'a.tif' has no labels; add the labels"),
        ({"areas": [{"images": ["a"], "labels": "a.shp|subset=x"}]}, "not supported"),
        ({"areas": [{"images": ["a"], "labels": "l", "bands": ["1", "1"]}]}, "named twice"),
        ({"unlabelled": "a.yaml"}, "`unlabelled`: expected a list"),
        ({"unlabelled": [{"images": ["2020-01-01.tif", "20200101.tif"]}]}, "unlabelled 1: the date 2020-01-01 stands"),
        ({"unlabeled": []}, "did you mean `unlabelled`?"),
        ({"model": "m.pt"}, "must end in .safetensors"),
        ({"model": None}, "`model` is missing"),
        ({"sed": 3}, "did you mean `seed`?"),
        ({"seed": -1}, "from 0 to 2147483647, found -1"),
        ({"seed": "x"}, "whole number"),
        ({"validation": 1.0}, "a number from 0 to 0.9, found 1.0"),
        ({"steps": True}, "whole number"),
        ({"steps": 2.5}, "whole number"),
        ({"steps": float("inf")}, "a whole number from 1 to 10000000, found inf"),
        ({"validation": float("nan")}, "a number from 0 to 0.9, found nan"),
        (
            {"areas": [{"name": False, "images": ["a"], "labels": "l"}]},
            "`name` must be text, found true/false; write it",
        ),
        ({"device": "tpu"}, "unknown device"),
        ({"resume": "yes"}, "true or false"),
        ({"classes": [{"id": 0}]}, "a whole number from 1 to 255"),
        ({"classes": [{"id": 256}]}, "a whole number from 1 to 255"),
        ({"classes": [{"id": 1}, {"id": 1}]}, "stands twice"),
        ({"classes": [{"id": 1, "color": "red"}]}, "#rrggbb"),
        ({"options": [1]}, "must be a mapping"),
    ],
)
def test_a_mistake_is_one_sentence(change, told):
    data = {"task": "train", "areas": [{"images": ["a.tif"], "labels": "l.gpkg"}], "model": "m.safetensors"}
    data.update(change)
    with pytest.raises(InputError, match=told) as caught:
        jobs.parse_job(data)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"\xff\xfe\x00", "not valid YAML"), (b"a: [", "at line"), (b"- 1", "mapping"), (b"", "mapping")],
)
def test_a_file_that_is_no_job(tmp_path, content, told):
    path = tmp_path / "job.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError, match=told):
        jobs.load_job(str(path))


def test_extent_must_be_in_order():
    data = {"task": "segment", "areas": [{"images": ["a"]}], "model": "m", "out": "o", "extent": [3, 0, 1, 2]}
    with pytest.raises(InputError, match="xmin < xmax"):
        jobs.parse_job(data)


@pytest.mark.parametrize("views", [0, 9, 2.5, "all", True])
def test_a_tile_has_one_to_eight_views(views):
    data = {"task": "segment", "areas": [{"images": ["a"]}], "model": "m", "out": "o", "views": views}
    with pytest.raises(InputError, match="`views` must be"):
        jobs.parse_job(data)


def test_two_areas_of_one_name_would_share_a_folder():
    area = {"name": "a/b", "images": ["a"]}
    other = {"name": "a b", "images": ["a"]}
    with pytest.raises(InputError, match="name of its own"):
        jobs.parse_job({"task": "segment", "areas": [area, other], "model": "m", "out": "o"})


@given(st.text(max_size=200))
def test_a_safe_name_stays_in_its_folder(name):
    safe = jobs.safe_name(name)
    assert safe
    assert len(safe) <= 101
    assert ".." not in safe
    assert not set('/\\:*?"<>|\n\0') & set(safe)
    assert (Path("/out") / safe).resolve().parent == Path("/out")
    assert jobs.safe_name(safe) == safe


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a.gpkg", ("a.gpkg", None)),
        ("a.gpkg|two words", ("a.gpkg", "two words")),
        ("a.gpkg|layername=two words", ("a.gpkg", "two words")),
    ],
)
def test_layer_in_a_source(source, expected):
    assert jobs.split_source(source) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.tif", "/base/a.tif"),
        ("../a.tif", "/a.tif"),
        ("/abs/a.tif", "/abs/a.tif"),
        ("/vsizip/x.zip/a.tif", "/vsizip/x.zip/a.tif"),
        ("SENTINEL2_L2A:x.xml:10m:EPSG_32633", "SENTINEL2_L2A:x.xml:10m:EPSG_32633"),
    ],
)
def test_paths_are_relative_to_the_file(path, expected):
    assert jobs.resolve_path(path, Path("/base")) == expected


def test_the_files_of_one_image_are_a_list_and_survive_a_job_file(tmp_path):
    data = {"task": "segment", "areas": [{"images": [{"path": ["B02.tif", "/x/B03.tif"]}]}], "model": "m", "out": "o"}
    made = jobs.parse_job(data, base=tmp_path)
    assert made.areas[0].images[0].paths == (str(tmp_path / "B02.tif"), "/x/B03.tif")
    jobs.dump_job(made, str(tmp_path / "job.yaml"))
    assert jobs.load_job(str(tmp_path / "job.yaml")) == made
    data["areas"][0]["images"][0]["path"] = ["B02.tif", 3]
    with pytest.raises(InputError, match="must be a list of names"):
        jobs.parse_job(data, base=tmp_path)


@pytest.mark.parametrize(
    ("name", "date"),
    [("LE07_1999-11-18.tif", "1999-11-18"), ("/2001-01-01/T33UWR_20200915T100031_B04.jp2", "2020-09-15"),
     ("S2A_N0500_20201399_20200301.tif", "2020-03-01"), ("2020-0915.tif", None), ("x120200915.tif", None),
     ("plain.tif", None), ("S2_2019_09_01.tif", "2019-09-01"), ("S2_2019_12_10m.tif", None),
     ("2019.09.01_x.tif", "2019-09-01"),
     ("/p/S2A_MSIL2A_20190220T001631_N0211_R116_T56LMM_20190220T024455.SAFE/MTD_MSIL2A.xml", "2019-02-20"),
     ("SENTINEL2_L2A:C:\\p\\S2A_MSIL2A_20190220T001631_N0211_R116_T56LMM_20190221T024455.SAFE\\MTD.xml:10m:EPSG_32756",
      "2019-02-20"),
     ("S2A_OPER_PRD_MSIL1C_PDMC_20160201T094234_R008_V20160131T101442_20160131T101442.SAFE", "2016-01-31"),
     ("LC81900242020227LGN00_B4.TIF", "2020-08-14"), ("LC81900242020400LGN00.tif", None),
     ("/data/2020-01-01/plain.tif", None),
     # Month and day last: what can be read in one way only.
     ("S2_18052019.tif", "2019-05-18"), ("S2_05182019.tif", "2019-05-18"), ("05052019.tif", "2019-05-05"),
     ("S2_05062019.tif", None), ("S2_31022019.tif", None), ("S2_20192005.tif", None), ("x120180520190.tif", None),
     ("ndvi 18.05.2019.tif", "2019-05-18"), ("ndvi_18-05-2019_10m.tif", "2019-05-18"), ("18_05_2019.tif", "2019-05-18"),
     ("B18_05_2019.tif", None), ("18.05-2019.tif", None), ("05.06.2019.tif", None),
     # Day of the year.
     ("ndvi_2018-121.tif", "2018-05-01"), ("ndvi_2020-366.tif", "2020-12-31"), ("ndvi_2018-366.tif", None),
     ("ndvi_2018_121.tif", None), ("ndvi_2018-100m.tif", None), ("ndvi_2018-121-045.tif", None),
     ("ndvi_2018121.tif", None), ("MOD09GA.A2018121.h18v03.006.2018123034567.hdf", "2018-05-01"),
     ("MOD13Q1.A2018121.h18v04_20200101.tif", "2018-05-01"), ("VNP09GA.A2020366.h18v03.h5", "2020-12-31"),
     ("MOD13Q1.006__250m_16_days_NDVI_doy2018129_aid0001.tif", "2018-05-09"), ("x_2018_DOY_129.tif", "2018-05-09"),
     # Landsat: the day of the observation comes before that of the processing.
     ("LC08_L1TP_193024_20180511_20180517_01_T1_B4.TIF", "2018-05-11"),
     ("LE71930242001121EDC00_B4.TIF", "2001-05-01"),
     # Months by name.
     ("scene_18May2019.tif", "2019-05-18"), ("2019-may-18.tif", "2019-05-18"), ("1 september 2019.tif", "2019-09-01"),
     ("B12_mar_2018.tif", None), ("31feb2019.tif", None),
     # The year first is trusted more.
     ("18052019_of_2020-01-02.tif", "2020-01-02")],
)  # fmt: skip
def test_the_date_in_a_file_name(name, date):
    assert jobs.date_in_name(name) == date


@given(st.dates(datetime.date(1970, 1, 1), datetime.date(2060, 1, 1)), st.sampled_from(["", "-", "_", "."]))
def test_a_written_day_is_read_again_or_left_open_but_never_mistaken(day, sign):
    forms = {
        "year first": f"x_{day:%Y{sign}%m{sign}%d}.tif", "of the year": f"x_{day:%Y-%j}.tif",
        "MODIS": f"MOD.A{day:%Y%j}.h18.hdf", "by name": f"x_{day.day}{day:%b%Y}.tif",
    }  # fmt: skip
    for name in forms.values():
        assert jobs.date_in_name(name) == day.isoformat(), name
    for name in (f"x_{day:%d{sign}%m{sign}%Y}.tif", f"x_{day:%m{sign}%d{sign}%Y}.tif"):
        told = jobs.date_in_name(name)
        assert told == (day.isoformat() if day.day > 12 or day.day == day.month else None)
        # One other name settles it.
        first = "18052019" if name.startswith(f"x_{day:%d{sign}%m}") else "05182019"
        assert jobs.dates_in_names([name, f"x_{first}.tif"])[0] == day.isoformat()


def test_names_that_disagree_settle_nothing():
    names = ["a_05062019.tif", "a_18052019.tif", "a_05202019.tif"]
    assert jobs.dates_in_names(names) == [None, "2019-05-18", "2019-05-20"]
    assert jobs.dates_in_names(["a_05062019.tif", "a_05052019.tif", "2019-01-01.tif"])[0] is None
    assert jobs.dates_in_names(names[:1]) == [None]


def test_what_could_be_two_days_is_asked_for():
    images = [jobs.ImageSpec("a_05062019.tif"), jobs.ImageSpec("b_2020-01-01.tif")]
    with pytest.raises(
        InputError, match=r"a_05062019\.tif may tell the day 2019-06-05 or 2019-05-06; give its date as"
    ):
        jobs.order_by_date(images, "area")
    settled = jobs.order_by_date([*images, jobs.ImageSpec("c_18052019.tif")], "area")
    assert [image.date for image in settled] == ["2019-05-18", "2019-06-05", "2020-01-01"]


def test_several_images_have_the_dates_of_their_names_or_are_told_to_get_one():
    images = jobs.order_by_date([jobs.ImageSpec("b_2020-02-01.tif"), jobs.ImageSpec("a_2020-01-01.tif")], "area")
    assert [image.date for image in images] == ["2020-01-01", "2020-02-01"]
    with pytest.raises(InputError, match=r"b\.tif has no date, and each .* give its date as YYYY-MM-DD$"):
        jobs.order_by_date([jobs.ImageSpec("a_2020-01-01.tif"), jobs.ImageSpec("b.tif")], "area")
    assert jobs.order_by_date([jobs.ImageSpec("a_2020-01-01.tif")], "area")[0].date is None
    later = jobs.order_by_date([jobs.ImageSpec("b.tif"), jobs.ImageSpec("a_2020-01-01.tif")], "area", undated=True)
    assert [image.date for image in later] == ["2020-01-01", None]
