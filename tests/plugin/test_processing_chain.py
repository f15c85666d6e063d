"""`landbrush:segment` with a chain over the dates, on a fake engine."""

from __future__ import annotations

import pytest

from landbrush.core import job as jobs
from landbrush.plugin.processing import segment


def both(place, **more):
    return {
        "IMAGES": [place.image, place.image_before],
        "MODEL": place.model,
        "OUT": str(place.folder / "o"),
        **more,
    }


def test_chains_are_the_engines():
    assert segment.CHAINS == jobs.CHAINS


def test_a_chain_reaches_the_job(place):
    known = place.folder / "t.yaml"
    known.write_text("classes: [1]")
    place.run("segment", both(place, CHAIN="path", FORBIDDEN="2>1, 3 > 1;2>3", TRANSITIONS=str(known)))
    job = place.job()
    assert (job.chain, job.transitions) == ("path", str(known))
    assert job.forbidden == ((2, 1), (2, 3), (3, 1))


def test_without_a_word_there_is_none(place):
    place.run("segment", both(place))
    job = place.job()
    assert (job.chain, job.forbidden, job.transitions) == ("none", (), None)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"FORBIDDEN": "2>1"}, "need a chain over the dates"),
        ({"CHAIN": "smooth", "FORBIDDEN": "2-1"}, "must be written as FROM>TO"),
        ({"CHAIN": "smooth", "FORBIDDEN": "2>2"}, "is no change"),
        ({"CHAIN": "smooth", "FORBIDDEN": "2>300"}, "class ids from 1 to 255"),
    ],
)
def test_mistakes_are_told_and_nothing_is_written(place, changes, told):
    assert told in place.fails("segment", both(place, **changes))
    assert not (place.folder / "o").exists()
