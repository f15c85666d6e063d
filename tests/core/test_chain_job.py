"""What a job says of the chain over dates: it comes back as written, and every mistake is told in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landbrush.core import job as jobs
from landbrush.core import words, words_job
from landbrush.core.errors import InputError

AREA = {"images": [{"path": "/data/a.tif", "date": "2019-01-01"}, {"path": "/data/b.tif", "date": "2020-01-01"}]}
BASE = {"task": "segment", "areas": [AREA], "model": "/m.safetensors", "out": "/out"}

ids = st.integers(1, 255)
pairs = st.tuples(ids, ids).filter(lambda pair: pair[0] != pair[1])


def from_words(*args):
    command = ["segment", "--image", "2019-01-01=a.tif", "2020-01-01=b.tif", "--model", "m.safetensors", "--out", "o"]
    return words_job.job_from_arguments(words.build_parser().parse_args([*command, *args]))


@given(
    chain=st.sampled_from(["smooth", "path"]),
    forbidden=st.lists(pairs, max_size=5, unique=True),
    file=st.none() | st.just("/data/t.yaml"),
)
def test_a_written_chain_is_read_back(tmp_path_factory, chain, forbidden, file):
    job = jobs.parse_job({**BASE, "chain": chain, "forbidden": [f"{a} > {b}" for a, b in forbidden]})
    assert job.forbidden == tuple(sorted(forbidden))
    job = jobs.parse_job({**jobs.to_data(job), "transitions": file})
    path = str(tmp_path_factory.getbasetemp() / "job.yaml")
    jobs.dump_job(job, path)
    assert jobs.load_job(path) == job
    assert (job.chain, job.transitions) == (chain, file)


def test_without_a_word_there_is_no_chain():
    job = jobs.parse_job(BASE)
    assert (job.chain, job.forbidden, job.transitions) == ("none", (), None)
    assert from_words().chain == "none"


def test_the_command_line_says_the_same():
    job = from_words("--chain", "path", "--forbid", "3>1", "2>1", "--forbid", "2>3", "--transitions", "/data/t.yaml")
    assert job.chain == "path"
    assert job.forbidden == ((2, 1), (2, 3), (3, 1))
    assert job.transitions == "/data/t.yaml"


def test_classes_may_be_named(tmp_path):
    job = from_words("--chain", "smooth", "--forbid", "2>1", "dead wood > Forest", "3>dead wood")
    assert job.forbidden == ((2, 1), (3, "dead wood"), ("dead wood", "Forest"))
    path = str(tmp_path / "job.yaml")
    jobs.dump_job(job, path)
    assert jobs.load_job(path) == job


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ({"chain": "markov"}, "`chain` must be one of none, smooth, path; found 'markov'"),
        ({"forbidden": ["2>1"]}, "need a chain over the dates; choose chain smooth or path"),
        ({"transitions": "t.yaml"}, "need a chain over the dates"),
        ({"chain": "smooth", "forbidden": ["2-1"]}, "'2-1' must be written as FROM>TO"),
        ({"chain": "smooth", "forbidden": [[2, 1, 3]]}, "must be written as FROM>TO"),
        ({"chain": "smooth", "forbidden": [[2, True]]}, "must be written as FROM>TO"),
        ({"chain": "smooth", "forbidden": "2>1"}, "expected a list"),
        ({"chain": "smooth", "forbidden": [3]}, "expected a list"),
        ({"chain": "smooth", "forbidden": ["dead>"]}, "must be written as FROM>TO"),
        ({"chain": "smooth", "forbidden": ["a>b>c"]}, "must be written as FROM>TO"),
        ({"chain": "smooth", "forbidden": ["dead > dead"]}, "dead>dead is no change"),
        ({"chain": "smooth", "forbidden": ["0>1"]}, "needs class ids from 1 to 255"),
        ({"chain": "smooth", "forbidden": ["1>256"]}, "needs class ids from 1 to 255"),
        ({"chain": "smooth", "forbidden": ["2>2"]}, "2>2 is no change"),
        ({"chain": "smooth", "forbiden": ["2>1"]}, "did you mean `forbidden`?"),
    ],
)
def test_mistakes_are_told(entries, told):
    with pytest.raises(InputError) as error:
        jobs.parse_job({**BASE, **entries})
    assert told in str(error.value)
    assert "\n" not in str(error.value)
