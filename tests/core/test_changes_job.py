"""The job of telling changes: it comes back as written, and every mistake is told in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core import job as jobs
from landbrush.core import words, words_job
from landbrush.core.errors import InputError

BASE = {"task": "changes", "maps": [{"path": "/a.tif", "date": "2019-01-01"}, "/b.tif"], "out": "/out"}

specs = st.lists(st.dates().map(lambda day: day.isoformat()), min_size=2, max_size=5, unique=True).map(
    lambda days: tuple(jobs.MapSpec(f"/data/{day}.tif", day) for day in days)
)


@settings(deadline=None)
@given(maps=specs, probabilities=specs | st.just(()), report=st.none() | st.just("/r.json"))
def test_a_written_job_is_read_back(tmp_path_factory, maps, probabilities, report):
    dates = sorted(item.date for item in maps)
    classes = (jobs.ClassSpec(3, "Spruce", "#112233"),)
    job = jobs.ChangesJob(maps, "/out", probabilities, report, dates[0], dates[-1], classes)
    path = str(tmp_path_factory.getbasetemp() / "changes.yaml")
    jobs.dump_job(job, path)
    assert jobs.load_job(path) == job


def test_the_command_line_says_the_same():
    parser = words.build_parser()
    line = ["changes", "--map", "2019-01-01=/a.tif", "/b.tif", "--probabilities", "20190101=/p.tif", "--out", "/o"]
    job = words_job.job_from_arguments(parser.parse_args([*line, "--from", "2019-01-01", "--to", "20200101"]))
    assert job.maps == (jobs.MapSpec("/a.tif", "2019-01-01"), jobs.MapSpec("/b.tif"))
    assert job.probabilities == (jobs.MapSpec("/p.tif", "2019-01-01"),)
    assert (job.out, job.from_date, job.to_date, job.report) == ("/o", "2019-01-01", "2020-01-01", None)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"maps": ["/a.tif"]}, "give at least two maps"),
        ({"maps": [{"path": "/a.tif", "date": "x"}, "/b.tif"]}, "not a date"),
        ({"maps": [{"path": "/a.tif", "date": "2019-01-01"}] * 2}, "the date 2019-01-01 stands twice"),
        ({"maps": [{"path": "/a.tif", "dates": "2019-01-01"}, "/b.tif"]}, "did you mean `date`?"),
        ({"from_date": "2020-01-01", "to_date": "2019-01-01"}, "ends before it begins"),
        ({"classes": [{"id": 3}, {"id": 3}]}, "the class id 3 stands twice"),
        ({"out": None}, "`out` is missing"),
    ],
)
def test_mistakes_are_told(change, told):
    with pytest.raises(InputError) as error:
        jobs.parse_job({**BASE, **change})
    assert told in str(error.value)
    assert "\n" not in str(error.value)
