"""What is said of how gaps are filled."""

from __future__ import annotations

import pytest

from landbrush.core.inpainting.way import of_model, of_training

FOUND = {
    "gap_trust_told": 1.0,
    "gap_trust_learnt": 0.0,
    "gap_tried": 16.0,
    "gap_error_plain": 0.41234,
    "gap_error_learnt": 0.45,
}


def test_that_what_was_learnt_is_not_used_and_what_it_would_have_brought():
    assert of_training(FOUND, trained=True, dates=5) == (
        "gaps are filled by regression over dates; what was learnt of the image was not surely better on hidden pixels "
        "and is not used (error 0.450 with it, 0.412 without it, in standard deviations of a band)"
    )


def test_that_it_is_used_and_how_far():
    found = {**FOUND, "gap_trust_learnt": 0.75, "gap_error_learnt": 0.3}
    assert of_training(found, trained=True, dates=5) == (
        "gaps are filled by regression over dates and by 75 % of what was learnt of the image, which was better on "
        "hidden pixels (error 0.300 with it, 0.412 without it, in standard deviations of a band)"
    )


@pytest.mark.parametrize("found", [{}, {**FOUND, "gap_tried": 3.0}])
def test_that_too_few_gaps_say_nothing(found):
    assert "too few gaps could be tried" in of_training(found, trained=True, dates=5)


def test_that_nothing_of_an_image_model_is_there():
    for found in ({}, FOUND, {**FOUND, "gap_tried": 3.0}):
        told = of_training(found, trained=False, dates=5)
        assert told.startswith("nothing of an image model is in the file")
        assert "filled by regression over dates;" in told


def test_the_way_hangs_on_dates_and_on_what_is_believed():
    assert of_model("m", 1.0, 4).endswith("filled by regression over dates")
    assert of_model("m", 0.0, 4).endswith("filled by straight lines between dates")
    assert of_model("m", 1.0, 1).endswith("filled by what lies around them")
