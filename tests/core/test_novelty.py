"""How unlike all that was annotated: against plain counts, and for a class that nobody annotated."""

from __future__ import annotations

import dataclasses
import json
import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from landbrush.core import novelty
from landbrush.core.data.held_pixels import TrainingArea
from landbrush.core.errors import InputError
from landbrush.core.inference.predictor import Predictor
from landbrush.core.job import ClassSpec
from landbrush.core.model_file import ModelInfo, load_model, save_model
from landbrush.core.networks import build_network
from landbrush.core.novelty import Known, Novelty, described, learn_known
from landbrush.core.uncertainty import auroc_error

CPU = torch.device("cpu")
MEAN, STD = (1000.0, 2000.0), (200.0, 400.0)


def around(x, m, row, col):
    """Means and deviations of the bands over what was observed within two pixels, by hand."""
    rows, cols = slice(max(row - 2, 0), row + 3), slice(max(col - 2, 0), col + 3)
    seen = x[:, rows, cols][:, m[rows, cols]]
    return seen.mean(1), seen.std(1)


@given(st.integers(0, 10**6), st.integers(1, 12), st.integers(1, 12))
@settings(max_examples=30, deadline=None)
def test_a_look_is_the_pixel_and_what_was_observed_around_it(seed, height, width):
    rng = np.random.default_rng(seed)
    x, m = rng.normal(size=(3, height, width)).astype(np.float32), rng.random((height, width)) < 0.5
    masked = torch.from_numpy(np.where(m, x, 0))[None]
    looks, there = described(masked, torch.from_numpy(m)[None, None])
    for row in range(height):
        for col in range(width):
            rows, cols = slice(max(row - 2, 0), row + 3), slice(max(col - 2, 0), col + 3)
            assert bool(there[0, row, col]) == m[rows, cols].any()
            if not m[rows, cols].any():
                continue
            mean, deviation = around(x, m, row, col)
            own = x[:, row, col] if m[row, col] else mean
            np.testing.assert_allclose(looks[0, :, row, col], np.concatenate([own, mean, deviation]), atol=2e-3)


MEANS = {0: (800, 2400), 1: (1100, 1700), 2: (1000, 1300)}


def scene(seed=0, size=90, kinds=(0, 1, 2)):
    """Stripes of three kinds of land; boxes of each annotated, numbered; (x (1, 2, H, W), kind, y, polygons)."""
    rng = np.random.default_rng(seed)
    kind = np.repeat(np.arange(3), size // 3)[None].repeat(size, 0)
    x = np.stack([np.array([MEANS[k][band] for k in range(3)])[kind] for band in range(2)])
    x = (x + rng.normal(0, 60, x.shape)).round().astype(np.uint16)[None]
    y, polygons = np.full((1, size, size), 255, np.uint8), np.zeros((1, size, size), np.int32)
    number = 0
    for row in range(4, size - 10, 16):
        for k in kinds:
            number += 1
            place = (0, slice(row, row + 8), slice(k * size // 3 + 8, k * size // 3 + 20))
            y[place], polygons[place] = k, number
    return x, kind, y, polygons


def area(x, y, polygons, held=()):
    out = np.isin(polygons, held)
    observed = np.ones((len(x), 1, *x.shape[2:]), bool)
    return TrainingArea(
        x, observed, np.where(out, 255, y).astype(np.uint8), np.where(out, y, 255).astype(np.uint8), polygons
    )


def asked(known, x, m=None):
    z = (torch.from_numpy(x.astype(np.float32)) - torch.tensor(MEAN)[:, None, None]) / torch.tensor(STD)[:, None, None]
    m = torch.ones(1, len(x), 1, *x.shape[2:], dtype=torch.bool) if m is None else m
    return Novelty(known, CPU)(torch.where(m, z[None], 0.0), m)[0]


@pytest.mark.parametrize("left_out", [0, 1, 2])
def test_a_class_that_nobody_annotated_is_told_from_those_that_were(left_out):
    x, _, y, polygons = scene()
    known = learn_known([area(x, np.where(y == left_out, 255, y).astype(np.uint8), polygons)], MEAN, STD)
    other, kinds, _, _ = scene(seed=7)
    found = asked(known, other)[0]
    assert float(found.min()) >= 0
    assert float(found.max()) <= 1
    new = torch.from_numpy(kinds == left_out)
    assert auroc_error(found, new) > 0.95
    assert float(found[new].median()) > 0.7
    assert float(found[~new].median()) < 0.5


def test_distances_are_those_of_mahalanobis():
    x, _, y, polygons = scene()
    known = learn_known([area(x, y, polygons)], MEAN, STD)
    z = (x[0].astype(np.float64) - np.array(MEAN)[:, None, None]) / np.array(STD)[:, None, None]
    looks, classes = [], []
    for row, col in zip(*np.nonzero(y[0] != 255)):
        looks.append(np.concatenate([z[:, row, col], *around(z, np.ones(z.shape[1:], bool), row, col)]))
        classes.append(y[0, row, col])
    looks, classes = np.array(looks), np.array(classes)
    means = np.stack([looks[classes == k].mean(0) for k in range(3)])
    covariance = np.cov((looks - means[classes]).T, bias=True)
    inverse = np.linalg.inv(covariance + 0.01 * covariance.diagonal().mean() * np.eye(6))
    squares = np.stack([np.einsum("nf,fg,ng->n", looks - mean, inverse, looks - mean) for mean in means]).min(0)
    found = asked(known, x)[0][torch.from_numpy(y[0] != 255)].double().numpy()
    np.testing.assert_allclose(found, squares / (squares + known.usual), atol=2e-3)


def test_one_half_is_what_one_in_twenty_annotated_pixels_of_other_polygons_exceed():
    x, _, y, polygons = scene(size=180)
    known = learn_known([area(x, y, polygons)], MEAN, STD)
    other, _, wanted, _ = scene(seed=5, size=180)
    share = (asked(known, other)[0][torch.from_numpy(wanted[0] != 255)] > 0.5).double().mean()
    assert 0.02 < float(share) < 0.1


def test_held_out_polygons_are_known_too():
    x, _, y, polygons = scene()
    every = learn_known([area(x, y, polygons)], MEAN, STD)
    assert learn_known([area(x, y, polygons, held=(1, 2, 3))], MEAN, STD) == every


def test_how_the_area_is_read_changes_nothing(monkeypatch):
    x, _, y, polygons = scene()
    whole = learn_known([area(x, y, polygons)], MEAN, STD)
    monkeypatch.setattr(novelty, "_BLOCK", 17)
    pieces = learn_known([area(x, y, polygons)], MEAN, STD)
    np.testing.assert_allclose(pieces.white, whole.white, rtol=1e-3, atol=1e-3)
    monkeypatch.setattr(novelty, "_PIXELS", 400)
    thinned = learn_known([area(x, y, polygons)], MEAN, STD)
    np.testing.assert_allclose(thinned.means, whole.means, atol=0.1)
    assert thinned.usual == pytest.approx(whole.usual, rel=0.3)


def test_hidden_values_change_nothing_and_what_nobody_saw_is_new():
    x, _, y, polygons = scene()
    known = learn_known([area(x, y, polygons)], MEAN, STD)
    m = torch.rand(1, 1, 1, 90, 90, generator=torch.Generator().manual_seed(0)) < 0.5
    m[..., :20, :20] = False
    first, second = (asked(known, np.where(m[0].numpy(), x, garbage), m) for garbage in (0, 65535))
    assert torch.equal(first, second)
    assert (first[0, :17, :17] == 1).all()
    assert torch.isfinite(first).all()


def test_bands_that_are_the_same_and_one_that_says_nothing():
    x, _, y, polygons = scene()
    x = np.concatenate([x, x[:, :1], np.full_like(x[:, :1], 5)], 1)
    known = learn_known([area(x, y, polygons)], (*MEAN, MEAN[0], 5.0), (*STD, STD[0], 1.0))
    assert known.fits(4)


def test_polygons_of_one_class_alone_and_none():
    x, _, y, polygons = scene()
    one = np.where(polygons == 1, y, 255).astype(np.uint8)
    known = learn_known([area(x, one, polygons)], MEAN, STD)
    assert len(known.means) == 1
    assert known.fits(2)
    assert learn_known([area(x, np.full_like(y, 255), polygons)], MEAN, STD) is None


class Flat(nn.Module):
    multiple = 1

    def forward(self, x, m, days=None):
        return x[:, :, :2] * 0


def model(known):
    classes = (ClassSpec(1, "a", "#000000"), ClassSpec(2, "b", "#ffffff"))
    network = {"name": "unet", "width": 4, "depth": 1}
    return ModelInfo("supervised", {}, network, classes, ("B1", "B2"), MEAN, STD, 32, known=known)


@pytest.mark.parametrize("views", [1, 4])
def test_the_predictor_tells_it_after_all_else(views):
    x, _, y, polygons = scene()
    known = learn_known([area(x, y, polygons)], MEAN, STD)
    predictor = Predictor(Flat(), model(known), amp=False, views=views)
    assert predictor.extras == (("mutual information",) * (views > 1)) + ("novelty",)
    m = torch.ones(1, 1, 1, 90, 90, dtype=torch.bool)
    told = predictor.probabilities(predictor.normalise(torch.from_numpy(x[None].astype(np.float32)), m), m)
    torch.testing.assert_close(told[0, :, -1], asked(known, x), atol=1e-4, rtol=1e-4)
    assert told.shape[2] == 2 + len(predictor.extras)


def test_a_model_file_keeps_it_and_a_damaged_one_is_refused(tmp_path):
    x, _, y, polygons = scene()
    info = model(learn_known([area(x, y, polygons)], MEAN, STD))
    network = build_network(info.network, 2, 2)
    path = str(tmp_path / "m.safetensors")
    for kept in (info, dataclasses.replace(info, known=None)):
        save_model(path, network, kept)
        assert load_model(path)[1].known == kept.known
    known = info.known
    damaged = [
        Known(known.means, known.white[:-1], known.usual),
        Known((), known.white, known.usual),
        Known((known.means[0][:-1],), known.white, known.usual),
        Known(known.means, known.white, 0.0),
        Known(known.means, tuple(row[:3] for row in known.white), known.usual),
    ]
    for broken in damaged:
        assert not broken.fits(2)
        save_model(path, network, dataclasses.replace(info, known=broken))
        with pytest.raises(InputError, match="description is damaged"):
            load_model(path)
    assert not Known(((math.nan,) * 6,), known.white, 1.0).fits(2)
    assert json.loads(json.dumps(dataclasses.asdict(known)))["usual"] == known.usual
