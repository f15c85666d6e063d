"""A picture with an up and a down is never turned over, and all else is drawn alike."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from landbrush.core.augment import Maps
from landbrush.core.data.tiles import TileSampler, TrainingArea
from landbrush.core.errors import InputError
from landbrush.core.recipe import Recipe
from landbrush.core.symmetries import SYMMETRIES, draw_symmetries, turned, turned_back, views_of

CPU = torch.device("cpu")


def slopes(x):
    """(B, 2) signs of a ramp of two bands, band 0 growing downwards and band 1 rightwards; 0 where it does not grow."""
    down = (x[:, 0, 0, -1, 0] - x[:, 0, 0, 0, 0]).sign()
    right = (x[:, 0, 1, 0, -1] - x[:, 0, 1, 0, 0]).sign()
    return torch.stack([down, right], 1)


def ramps():
    rows, cols = np.mgrid[:16, :16].astype(np.float32)
    return np.stack([rows, cols])[None]


def sampled(kind):
    y = np.zeros((1, 16, 16), np.uint8)
    nothing = np.full_like(y, 255)
    area = TrainingArea(ramps(), np.ones((1, 1, 16, 16), bool), y, nothing, np.ones((1, 16, 16), np.int32))
    sampler = TileSampler([area], mean=(0, 0), std=(1, 1), size=16, device=CPU, seed=3, symmetries=kind)
    return torch.cat([sampler.sample(100).x, sampler.unlabelled(100).x])


def mapped(kind, bilinear):
    torch.manual_seed(0)
    maps = Maps.affine(200, 16, CPU, symmetries=kind) if bilinear else Maps.exact(200, 16, CPU, symmetries=kind)
    x = torch.from_numpy(ramps())[None].repeat(200, 1, 1, 1, 1)
    return maps.warp(x, torch.ones(200, 1, 1, 16, 16, dtype=torch.bool))[0][..., 2:-2, 2:-2]


@pytest.mark.parametrize("draw", [sampled, lambda kind: mapped(kind, False), lambda kind: mapped(kind, True)])
def test_only_left_and_right_change_places_in_a_picture_with_an_up(draw):
    found = {tuple(pair) for pair in slopes(draw("mirror")).tolist()}
    assert found == {(1, 1), (1, -1)}
    every = {tuple(pair) for pair in slopes(draw("square")).tolist()}
    # Rows and columns exchanged: neither band grows along its own axis.
    assert every == {(1, 1), (1, -1), (-1, 1), (-1, -1), (0, 0)}


@pytest.mark.parametrize("kind", sorted(SYMMETRIES))
def test_each_is_as_likely(kind):
    drawn = draw_symmetries(kind, 8000, torch.Generator().manual_seed(1))
    counts = torch.bincount(drawn, minlength=8)
    assert set(torch.nonzero(counts)[:, 0].tolist()) == set(SYMMETRIES[kind])
    assert counts[list(SYMMETRIES[kind])].min() > 0.8 * 8000 / len(SYMMETRIES[kind])


@pytest.mark.parametrize("kind", sorted(SYMMETRIES))
def test_views_are_the_symmetries_of_a_picture_and_can_be_taken_back(kind):
    x = torch.arange(2 * 3 * 4).reshape(2, 3, 4)
    views = views_of(kind, 8)
    assert sorted(views) == sorted(SYMMETRIES[kind])
    assert torch.equal(turned(x, views[0]), x)
    shown = [turned(x, view) for view in views]
    assert len({tuple(map(tuple, (view[0] + 0).tolist())) for view in shown}) == len(views)
    for view, picture in zip(views, shown):
        assert torch.equal(turned_back(picture, view), x)
        assert picture.shape == ((2, 4, 3) if view & 4 else (2, 3, 4))


def test_the_first_four_views_are_the_quarter_turns():
    x = torch.arange(9).reshape(3, 3)
    found = {tuple(turned(x, view).flatten().tolist()) for view in views_of("square", 4)}
    assert found == {tuple(torch.rot90(x, quarter).flatten().tolist()) for quarter in range(4)}


def test_views_of_pictures_that_have_an_up_are_never_turned_over():
    assert [torch.equal(turned(torch.tensor([[1, 2], [3, 4]]), v)[0].sort()[0], torch.tensor([1, 2]))
            for v in views_of("mirror", 8)] == [True, True]  # fmt: skip
    assert views_of("of a later version", 8) == (0,)


def test_another_kind_is_refused():
    with pytest.raises(InputError, match="`symmetries` must be one of square, mirror; found 'round'"):
        Recipe("supervised", symmetries="round")
