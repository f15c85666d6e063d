"""What a job that brings in Sentinel-2 products may say, and mistakes in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbrush.core import job as jobs
from landbrush.core.errors import InputError
from landbrush.core.job.importsafe import SENTINEL2_BANDS

imports = st.builds(
    jobs.ImportSafeJob,
    products=st.lists(st.sampled_from(["/a/x.SAFE", "/a/y.zip"]), min_size=1, max_size=3).map(tuple),
    out=st.just("/out"),
    bands=st.lists(st.sampled_from(SENTINEL2_BANDS), unique=True, max_size=4).map(tuple),
    extent=st.none() | st.just((0.0, 1.0, 2.0, 3.5)),
    extent_crs=st.none() | st.just("EPSG:4326"),
    cloud_probability=st.none() | st.integers(1, 100),
)


@given(imports)
def test_what_is_written_comes_back(job):
    assert jobs.parse_job(jobs.to_data(job)) == job


def test_paths_are_relative_to_the_file_and_bands_are_called_by_esas_names(tmp_path):
    data = {"task": "importsafe", "products": ["x.SAFE"], "out": "here", "bands": ["b2", "B08A", "B11"]}
    job = jobs.parse_job(data, "job", tmp_path)
    assert job.products == (str(tmp_path / "x.SAFE"),)
    assert job.out == str(tmp_path / "here")
    assert job.bands == ("B02", "B8A", "B11")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"products": []}, "must name at least one folder or file"),
        ({"products": [3]}, "must name at least one folder or file"),
        ({"products": "x.SAFE"}, "`products`: expected a list"),
        ({"bands": ["B13"]}, "has no band 'B13'; its bands are B01"),
        ({"bands": ["B02", "b2"]}, "the band B02 is named twice"),
        ({"extent": [1, 2, 0, 3]}, "`extent` must be"),
        ({"cloud_probability": 0}, "a whole number from 1 to 100, found 0"),
        ({"offsets": 3}, "unknown entry `offsets`"),
    ],
)
def test_mistakes_are_told(change, message):
    with pytest.raises(InputError, match=message):
        jobs.parse_job({"task": "importsafe", "products": ["x"], "out": "o", **change})
