"""Masks on the command line that fit no image: one sentence with file, date and remedy."""

from __future__ import annotations

import pytest

from landbrush.core import words, words_job
from landbrush.core.errors import InputError

SERIES = ["2018-05-01=a.tif", "2019-05-01=b.tif"]


def area(images, masks):
    line = ["segment", "--image", *images, "--mask", *masks, "--model", "m.safetensors", "--out", "o"]
    return words_job.job_from_arguments(words.build_parser().parse_args(line)).areas[0]


def refusal(images, masks):
    with pytest.raises(InputError) as caught:
        area(images, masks)
    return str(caught.value)


def test_masks_find_their_images():
    found = area(SERIES, ["2019-05-01=x/m_half.tif", "scl_20180501.tif"])
    assert [image.mask.path.rsplit("/", 1)[-1] for image in found.images] == ["scl_20180501.tif", "m_half.tif"]
    assert area(["20180501=a.tif", "b_20190501.tif"], ["2018-05-01=m.tif"]).images[0].mask.path.endswith("m.tif")
    assert area(["a.tif"], ["m_half.tif"]).images[0].mask.path.endswith("m_half.tif")


def test_masks_without_a_date_are_named_with_what_to_write():
    told = refusal(SERIES, ["x/m1.tif", "m2.tif"])
    assert told == (
        "segment: x/m1.tif and m2.tif tell no date in their names, and a mask among several images needs one; write it "
        "as --mask 2018-05-01=x/m1.tif"
    )
    told = refusal(SERIES, ["m_half.tif"])
    assert told == (
        "segment: m_half.tif tells no date in its name, and a mask among several images needs one; write it as --mask "
        "2018-05-01=m_half.tif"
    )
    told = refusal(SERIES, ["2018-05-01=m1.tif", "m3.tif"])
    assert "m3.tif tells no date in its name" in told
    assert told.endswith("--mask 2019-05-01=m3.tif")


def test_two_masks_of_one_date_are_named_with_it():
    told = refusal(SERIES, ["2018-05-01=m1.tif", "scl_20180501.tif"])
    assert told == "segment: m1.tif and scl_20180501.tif are both masks of 2018-05-01; give one for each date"


def test_one_image_has_one_mask():
    assert refusal(["a.tif"], ["m1.tif", "m2.tif"]) == "segment: m1.tif and m2.tif are both masks of a.tif; give one"


def test_a_mask_of_another_date_is_told_with_the_dates_there_are():
    told = refusal(SERIES, ["2020-05-01=m1.tif"])
    assert told == (
        "segment: the mask m1.tif is of 2020-05-01, and there are images of 2018-05-01, 2019-05-01; correct its "
        "date or add that image"
    )
    # An image may tell its date in its metadata only; then nothing is known of it here.
    told = refusal(["a.tif", "b.tif"], ["2020-05-01=m1.tif"])
    assert "no image is known to be of that date" in told
    assert "--image 2020-05-01=FILE" in told
