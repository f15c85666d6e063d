"""Dates on which a pixel was not seen are told by those on which it was, and their maps say that they are unsure."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from scenes import write_raster
from torch import nn

from landbrush.core.data.series import Series
from landbrush.core.inference.predictor import Predictor
from landbrush.core.inference.rasters import segment_area
from landbrush.core.job import Area, ClassSpec, ImageSpec
from landbrush.core.model_file import ModelInfo
from landbrush.core.temporal.gaps import between, unseen_dates


def one_by_one(p, observed, days):
    """`between`, pixel by pixel and class by class, by numpy's own interpolation."""
    out = p.copy()
    for pixel in range(p.shape[2]):
        seen = observed[:, pixel]
        if seen.any():
            for k in range(p.shape[1]):
                out[~seen, k, pixel] = np.interp(np.array(days)[~seen], np.array(days)[seen], p[seen, k, pixel])
    return out


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 7), st.integers(2, 4), st.floats(0.0, 1.0), st.integers(0, 2**31 - 1))
def test_lines_between_the_dates_that_were_seen(dates, classes, share, seed):
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.ones(classes), (dates, 6)).transpose(0, 2, 1)
    observed = rng.random((dates, 6)) < share
    days = 17_000 + np.cumsum(rng.integers(1, 400, dates))
    given_p = torch.from_numpy(p)
    found = between(given_p, torch.from_numpy(observed), days.tolist()).numpy()
    np.testing.assert_allclose(found, one_by_one(p, observed, days), atol=1e-9)
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-9)
    np.testing.assert_array_equal(given_p.numpy(), p)


@pytest.mark.parametrize("across", [False, True])
def test_what_was_seen_stays_to_the_last_digit(across):
    p = torch.softmax(torch.randn(5, 3, 8), 1)
    observed = torch.rand(5, 8) < 0.5
    observed[:, 0] = False
    found = unseen_dates(p, observed, [0, 5, 9, 30, 31], across)
    seen = observed[:, None].expand_as(p)
    assert torch.equal(found[seen], p[seen])
    assert torch.equal(found[:, :, 0], p[:, :, 0])
    assert not torch.equal(found, p)


def test_of_two_dates_a_network_that_looks_across_them_has_the_word():
    p, observed = torch.rand(2, 2, 4), torch.tensor([[True], [False]]).expand(2, 4)
    assert unseen_dates(p, observed, [0, 300], True) is p
    assert torch.equal(unseen_dates(p, observed, [0, 300], False)[1], p[0])


class Sure(nn.Module):
    """Sure of one class where the band is high, of the second where it is low, of a third where it sees nothing."""

    multiple = 4

    def forward(self, x, m, days=None):
        z = 9 * x[:, :, :1]
        return torch.cat([z, -z, torch.where(m, -20.0, 20.0)], 2)


def test_a_date_under_clouds_is_mapped_by_its_neighbours_and_is_unsure_where_they_differ(tmp_path):
    info = ModelInfo(
        "supervised", {}, {},
        (ClassSpec(1, "forest", "#117733"), ClassSpec(2, "cleared", "#cc6677"), ClassSpec(3, "nonsense", "#000000")),
        ("B02",), (500.0,), (100.0,), 32,
    )  # fmt: skip
    forest, cleared = np.full((1, 40, 40), 600, np.uint16), np.full((1, 40, 40), 400, np.uint16)
    after = forest.copy()
    after[:, :, 20:] = cleared[:, :, 20:]
    dates = {"2018-05-01": forest, "2018-06-01": np.zeros_like(forest), "2018-07-01": after}
    images = tuple(
        ImageSpec(write_raster(tmp_path / f"{date}.tif", x, nodata=0, names=("B02",)), date)
        for date, x in dates.items()
    )
    segment_area(Predictor(Sure(), info, tile=32, amp=False), Series(Area(images)), str(tmp_path / "out"), info)
    ids = gdal.Open(str(tmp_path / "out" / "segmentation_2018-06-01.tif")).ReadAsArray()
    entropy = gdal.Open(str(tmp_path / "out" / "uncertainty_2018-06-01.tif")).ReadAsArray()[0] / 250
    assert (ids[:, :20] == 1).all()
    assert np.isin(ids[:, 20:], (1, 2)).all()
    assert entropy[:, :20].max() < 0.05
    # One of two classes, which of them nobody saw: log 2 / log 3.
    assert abs(entropy[:, 20:].mean() - 0.63) < 0.02
