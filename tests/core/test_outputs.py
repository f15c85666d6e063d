"""Rasters of earlier runs are found again: by their dates, and beside one another."""

from __future__ import annotations

import numpy as np
import pytest
from changing import write_map

from landbrush.core.data.raster import Raster
from landbrush.core.errors import InputError
from landbrush.core.inference.outputs import beside, by_date
from landbrush.core.job import MapSpec

IDS = np.full((8, 8), 2, np.uint8)


def specs(folder, **dates):
    """Maps without a date in their metadata, by their names."""
    return [MapSpec(write_map(folder / f"{name}.tif", IDS), date) for name, date in dates.items()]


def test_a_name_that_others_settle_tells_the_date(tmp_path):
    """Day and month could be either in the first name; the second has no thirteenth month."""
    warnings = []
    found = by_date(specs(tmp_path, m_05062019=None, m_18062019=None), warnings)
    assert list(found) == ["2019-06-05", "2019-06-18"]
    assert warnings == []


def test_a_typed_date_goes_before_the_name_which_is_told(tmp_path):
    warnings = []
    (date,) = by_date(specs(tmp_path, **{"m_2019-06-05": "2020-01-01"}), warnings)
    assert date == "2020-01-01"
    (told,) = warnings
    assert told.startswith("m_2019-06-05.tif is taken to be of 2020-01-01, though its name says 2019-06-05; if that")


def test_a_single_raster_may_be_without_a_date_where_that_is_allowed(tmp_path):
    (one, *_) = two = specs(tmp_path, a=None, b=None)
    assert list(by_date([one], [], undated=True)) == [""]
    for refused in ({"specs": [one]}, {"specs": two, "undated": True}):
        with pytest.raises(InputError, match=r"a\.tif has no date, .* or rename it"):
            by_date(warnings=[], **refused)


def test_only_what_the_same_run_wrote_of_the_same_pixels_counts_as_beside(tmp_path):
    raster = Raster(write_map(tmp_path / "segmentation_1.tif", IDS, run="a"))
    assert beside(raster, "segmentation", "probabilities") is None
    for ids, run, there in ((IDS, "a", True), (IDS, "b", False), (IDS[:4], "a", False)):
        write_map(tmp_path / "probabilities_1.tif", ids, run=run)
        assert (beside(raster, "segmentation", "probabilities") is not None) == there
    assert beside(raster, "uncertainty", "probabilities") is None
