"""MixUp by eq. 3.1 of the thesis, and boxes that carry validity and labels with them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from landbrush.core.augment import cutmix_mask, draw_beta, mix_targets, mixup, paste

CPU = torch.device("cpu")
SEEDS = st.integers(0, 10**6)
SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3), st.integers(1, 6))


def make_pair(shape, seed, *, share=0.7):
    b, t, c, n = shape
    torch.manual_seed(seed)
    images = torch.randn(2, b, t, c, n, n)
    masks = torch.rand(2, b, t, 1, n, n) < share
    targets = torch.randn(2, b, t, c + 1, n, n).softmax(3)
    return images, masks, targets, torch.rand(b)


@settings(max_examples=50, deadline=None)
@given(SHAPES, SEEDS)
def test_mixup_is_equation_3_1(shape, seed):
    (x1, x2), (m1, m2), (p1, p2), lam = make_pair(shape, seed)
    x, m, weight = mixup(x1, m1, x2, m2, lam)
    p = mix_targets(p1, p2, weight)
    assert torch.equal(m, m1)
    for index in np.ndindex(shape[0], shape[1], shape[3], shape[3]):
        i, t, r, c = index
        most = max(float(lam[i]), 1 - float(lam[i]))
        share = most if m1[i, t, 0, r, c] and m2[i, t, 0, r, c] else 1.0
        at = (i, t, slice(None), r, c)
        assert float(weight[i, t, 0, r, c]) == pytest.approx(share, rel=1e-6)
        np.testing.assert_allclose(x[at], share * x1[at] + (1 - share) * x2[at], atol=1e-5)
        np.testing.assert_allclose(p[at], share * p1[at] + (1 - share) * p2[at], atol=1e-5)
        if share == 1:
            assert torch.equal(x[at], x1[at])
            assert torch.equal(p[at], p1[at])


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS)
def test_with_everything_valid_it_is_plain_mixmatch(shape, seed):
    (x1, x2), masks, (p1, p2), lam = make_pair(shape, seed, share=2.0)
    x, m, weight = mixup(x1, masks[0], x2, masks[1], lam)
    most = np.maximum(lam.numpy(), 1 - lam.numpy())[:, None, None, None, None]
    np.testing.assert_allclose(x, most * x1.numpy() + (1 - most) * x2.numpy(), atol=1e-5)
    np.testing.assert_allclose(mix_targets(p1, p2, weight), most * p1.numpy() + (1 - most) * p2.numpy(), atol=1e-6)
    assert m.all()


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS, st.sampled_from([float("nan"), float("inf")]))
def test_what_is_not_valid_enters_nothing(shape, seed, hidden):
    (x1, x2), (m1, m2), (p1, p2), lam = make_pair(shape, seed)
    nothing = torch.tensor(hidden)
    x, _, weight = mixup(x1, m1, x2, m2, lam)
    y, _, again = mixup(torch.where(m1, x1, nothing), m1, torch.where(m2, x2, nothing), m2, lam)
    assert torch.equal(weight, again)
    seen = m1.expand_as(x)
    assert torch.equal(x[seen], y[seen])
    assert torch.equal(mix_targets(p1, p2, weight), mix_targets(p1, torch.where(m1 & m2, p2, nothing), weight))


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS)
def test_a_partner_without_target_is_not_mixed_in(shape, seed):
    (x1, x2), (m1, m2), _, lam = make_pair(shape, seed)
    known = torch.rand(m2.shape) < 0.5
    x, m, weight = mixup(x1, m1, x2, m2, lam, known=known)
    expected, _, narrower = mixup(x1, m1, x2, m2 & known, lam)
    assert torch.equal(x, expected)
    assert torch.equal(weight, narrower)
    assert torch.equal(m, m1)


def test_mixing_with_weight_one_changes_nothing():
    (x1, x2), (m1, m2), (p1, p2), _ = make_pair((3, 2, 2, 5), 0)
    x, _, weight = mixup(x1, m1, x2, m2, draw_beta(3, 0.0, CPU))
    assert torch.equal(x, x1)
    assert torch.equal(mix_targets(p1, p2, weight), p1)


@pytest.mark.parametrize("alpha", [1e-4, 0.05, 0.75, 1.0, 4.0])
def test_lambda_follows_its_distribution(alpha):
    torch.manual_seed(0)
    lam = draw_beta(20_000, alpha, CPU)
    assert lam.dtype == torch.float32
    assert ((lam >= 0) & (lam <= 1)).all()
    assert lam.mean() == pytest.approx(0.5, abs=0.02)
    assert float(lam.var()) == pytest.approx(1 / (4 * (2 * alpha + 1)), rel=0.05)
    if alpha < 1e-3:
        assert torch.maximum(lam, 1 - lam).quantile(0.01) > 0.99


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 5), st.integers(1, 40), SEEDS, st.floats(0, 1), st.floats(0, 1))
@example(1, 2, 1, 0.6875, 0.0)
def test_a_box_is_whole_and_of_the_size_asked_for(count, size, seed, low, more):
    torch.manual_seed(seed)
    area = (low, low + (1 - low) * more)
    mask = cutmix_mask(count, size, CPU, area=area)
    assert mask.shape == (count, 1, 1, size, size)
    for box in mask[:, 0, 0]:
        rows, cols = torch.nonzero(box).T
        height, width = int(rows.max() - rows.min()) + 1, int(cols.max() - cols.min()) + 1
        assert height * width == int(box.sum()) == len(rows)
        # Height to its rounding changes nothing, width to its own changes the area by half a height.
        slack = height / 2 + 1e-6
        assert box.sum() >= min(area[0] * size**2, size**2) - slack
        assert box.sum() <= max(area[1] * size**2, height) + slack


def test_boxes_use_their_range_and_every_place():
    torch.manual_seed(0)
    mask = cutmix_mask(4000, 32, CPU, area=(0.1, 0.4))[:, 0, 0]
    share = mask.float().mean((1, 2))
    assert share.min() < 0.11
    assert share.max() > 0.39
    assert share.mean() == pytest.approx(0.25, abs=0.01)
    sides = mask.any(2).sum(1).float() / mask.any(1).sum(1)
    assert sides.log().mean() == pytest.approx(0, abs=0.05)
    assert sides.min() < 0.36
    assert sides.max() > 2.8
    assert mask[:, 0, 0].any()
    assert mask[:, -1, -1].any()
    assert float(mask[:, :, :16].float().mean()) == pytest.approx(float(mask[:, :, 16:].float().mean()), abs=0.02)


@settings(max_examples=30, deadline=None)
@given(SHAPES, SEEDS)
def test_every_pasted_pixel_keeps_its_own_validity_and_label(shape, seed):
    (x1, x2), (m1, m2), _, _ = make_pair(shape, seed)
    b, t, _, n = shape
    y1, y2 = torch.randint(0, 255, (2, b, t, n, n)).to(torch.uint8)
    box = cutmix_mask(b, n, CPU)
    x, m, y = paste(box, x1, x2), paste(box, m1, m2), paste(box, y1, y2)
    assert (x.dtype, m.dtype, y.dtype) == (torch.float32, torch.bool, torch.uint8)
    for i in range(b):
        inside = box[i, 0, 0]
        for part, a, other in ((x[i], x1[i], x2[i]), (m[i], m1[i], m2[i]), (y[i], y1[i], y2[i])):
            assert torch.equal(part[..., inside], a[..., inside])
            assert torch.equal(part[..., ~inside], other[..., ~inside])
