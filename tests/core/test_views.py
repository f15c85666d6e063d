"""A tile shown in several of its symmetries: the mean is what is mapped, and where the views disagree is told."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from blends import ArraySeries, Neighbourhood, Pointwise, make_info, make_series, quick
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from landbrush.core.inference.blending import predict_bands
from landbrush.core.inference.predictor import Predictor
from landbrush.core.symmetries import SYMMETRIES, turned
from landbrush.core.uncertainty import normalised_entropy


def gather(predictor, series, **options):
    """(T, K, H, W) probabilities, (T, H, W) disagreement, (H, W) mapped."""
    height, width = series.grid.height, series.grid.width
    p = torch.zeros(len(series.dates), predictor.classes, height, width)
    disagreement = torch.full((len(series.dates), height, width), math.nan)
    mapped = torch.zeros(height, width, dtype=torch.bool)
    for band in predict_bands(predictor, series, **options):
        place = (..., slice(band.row, band.row + len(band.mapped)), slice(band.col, band.col + band.mapped.shape[1]))
        p[place], mapped[place] = band.probabilities, band.mapped
        disagreement[place] = band.extras[:, 0]
    return p, disagreement, mapped


sizes = st.integers(1, 60)


@given(
    st.integers(0, 99), sizes, sizes, st.integers(6, 24), st.floats(0, 0.75), st.sampled_from([1, 3]),
    st.integers(2, 8), st.integers(1, 10**6),
)  # fmt: skip
@quick
def test_views_of_a_pointwise_network_agree_and_change_nothing(
    seed, height, width, tile, overlap, dates, views, memory
):
    series = make_series(seed, dates, 3, height, width)
    if dates > 1:
        series.days = tuple(1000 * i for i in range(dates))
    info = make_info(3, 4, tile, temperature=1.7)
    options = {"tile": tile, "overlap": overlap, "amp": False}
    one = Predictor(Pointwise(3, 4, multiple=2), info, **options)
    several = Predictor(Pointwise(3, 4, multiple=2), info, views=views, **options)
    p, disagreement, mapped = gather(several, series, memory=memory)
    plain = torch.zeros_like(p)
    for band in predict_bands(one, series):
        assert band.extras.shape[1] == 0
        plain[..., band.row : band.row + len(band.mapped), band.col : band.col + band.mapped.shape[1]] = (
            band.probabilities
        )
    torch.testing.assert_close(p[..., mapped], plain[..., mapped], rtol=1e-4, atol=1e-5)
    assert (disagreement[..., mapped] >= 0).all()
    assert (disagreement[..., mapped] < 1e-5).all()


@given(st.integers(0, 99), st.integers(3, 50), st.integers(3, 50), st.integers(8, 24), st.floats(0, 0.75))
@quick
def test_disagreement_is_part_of_the_entropy_of_the_map(seed, height, width, tile, overlap):
    series = make_series(seed, 1, 3, height, width)
    predictor = Predictor(Neighbourhood(3, 4), make_info(3, 4, tile), tile=tile, overlap=overlap, amp=False, views=8)
    p, disagreement, mapped = gather(predictor, series)
    entropy = normalised_entropy(p, 1)
    assert (disagreement[..., mapped] >= 0).all()
    assert (disagreement <= entropy + 1e-5)[..., mapped].all()
    torch.testing.assert_close(p.sum(1)[..., mapped], torch.ones_like(p.sum(1)[..., mapped]))


def tiles(height=12, width=16, dates=2):
    generator = torch.Generator().manual_seed(3)
    m = torch.rand(2, dates, 1, height, width, generator=generator) < 0.8
    return torch.where(m, 3 * torch.randn(2, dates, 3, height, width, generator=generator), 0.0), m


def test_the_members_are_the_views_and_nothing_else():
    """Against the mean of all members and their divergence from it, written down plainly."""
    x, m = tiles()
    network = Neighbourhood(3, 4)
    told = Predictor(network, make_info(3, 4, 16, temperature=1.3), amp=False, views=8).probabilities(x, m)
    members = []
    for quarter in range(4):
        for mirrored in (False, True):
            shown = [torch.rot90(item.flip(-1) if mirrored else item, quarter, (-2, -1)) for item in (x, m)]
            p = torch.softmax(network(*shown).detach() / 1.3, 2)
            back = torch.rot90(p, -quarter, (-2, -1))
            members.append(back.flip(-1) if mirrored else back)
    ps = torch.stack(members)
    torch.testing.assert_close(told[:, :, :4], ps.mean(0))
    divergence = (ps * (ps / ps.mean(0)).log()).sum(3).mean(0) / math.log(4)
    torch.testing.assert_close(told[:, :, 4], divergence, atol=1e-6, rtol=1e-4)
    assert divergence.max() > 0.1


@pytest.mark.parametrize("symmetry", SYMMETRIES["square"])
def test_the_mean_of_all_views_turns_with_the_picture(symmetry):
    x, m = tiles()
    predictor = Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), amp=False, views=8)
    upright = predictor.probabilities(x, m)
    shown = predictor.probabilities(turned(x, symmetry), turned(m, symmetry))
    torch.testing.assert_close(shown, turned(upright, symmetry), atol=1e-5, rtol=1e-4)


class Sky(nn.Module):
    """Class by what is above; left and right do not matter."""

    multiple = 1

    def forward(self, x, m, days=None):
        above = 3 * torch.nn.functional.pad(x[..., :-1, :], (0, 0, 1, 0))[:, :, :1]
        return torch.cat([above, -above], 2)


def test_a_model_of_pictures_that_have_an_up_is_never_shown_one_upside_down():
    x, m = tiles()
    info = make_info(3, 2, 16)
    street = type(info)(**{**vars(info), "recipe": {"symmetries": "mirror"}})
    told = Predictor(Sky(), street, amp=False, views=8).probabilities(x, m)
    torch.testing.assert_close(told[:, :, :2], torch.softmax(Sky()(x, m), 2))
    assert told[:, :, 2].max() < 1e-6
    assert Predictor(Sky(), info, amp=False, views=8).probabilities(x, m)[:, :, 2].max() > 0.1


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_hidden_values_change_no_view(dtype):
    series = make_series(1, 2, 3, 30, 41, dtype, observed=0.6)
    predictor = Predictor(Neighbourhood(3, 4), make_info(3, 4, 16), tile=16, amp=False, views=8)
    garbage = np.nan if dtype == "float32" else 65535
    spoilt = ArraySeries(np.where(series.m, series.x, np.array(garbage, dtype)), series.m)
    before, after = (gather(predictor, item) for item in (series, spoilt))
    for first, second in zip(before[:2], after[:2]):
        assert torch.equal(first[..., before[2]], second[..., before[2]])


def test_all_views_of_a_tile_have_the_same_precision():
    used = []

    class Watching(Sky):
        def forward(self, x, m, days=None):
            used.append(torch.is_autocast_enabled("cpu"))
            return super().forward(x, m, days)

    predictor = Predictor(Watching(), make_info(3, 2, 16), amp="auto", views=4)
    for _ in range(4):
        predictor.probabilities(*tiles())
    rounds = [used[i : i + 4] for i in range(0, 16, 4)]
    assert all(len(set(views)) == 1 for views in rounds)
    assert {views[0] for views in rounds[:2]} == {True, False}
    assert predictor.precision.choice is not None


def test_more_views_make_smaller_batches_so_that_a_cancel_is_heard_as_soon():
    sizes = [Predictor(Sky(), make_info(3, 2, 64), views=views).batch_size(1, 64, 64) for views in (1, 4, 8)]
    assert sizes == [32, 8, 4]
