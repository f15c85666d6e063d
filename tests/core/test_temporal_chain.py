"""Segmenting with a chain over dates: less flicker, nothing forbidden, and all of it said in the results."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from osgeo import gdal
from scenes import write_raster
from torch import nn

from landbrush.core import events
from landbrush.core.data.areas import open_areas
from landbrush.core.data.series import Series
from landbrush.core.errors import Cancelled, InputError
from landbrush.core.inference.chain import prepare_chain, write_learnt
from landbrush.core.inference.predictor import Predictor
from landbrush.core.inference.rasters import CHAIN_KEY, LEVELS, segment_area
from landbrush.core.job import Area, ClassSpec, ImageSpec, SegmentJob
from landbrush.core.model_file import ModelInfo

CLASSES = (ClassSpec(2, "forest", "#117733"), ClassSpec(5, "damage", "#cc6677"), ClassSpec(9, "meadow", "#ddcc77"))
INFO = ModelInfo("supervised", {}, {}, CLASSES, ("B02", "B03", "B04"), (500.0,) * 3, (100.0,) * 3, 32)
DATES = tuple(f"{year}-07-01" for year in range(2012, 2020))
SIDE = 80


class Brightest(nn.Module):
    """The class of the brightest band."""

    multiple = 4

    def forward(self, x, m, days=None):
        return x * 2.0


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    """Eight years of forest, some of it damaged for good in 2016; each date is wrong in a tenth of its pixels.

    Returns:
        (images, truth (T, H, W) of class indices).
    """
    folder = tmp_path_factory.mktemp("series")
    rng = np.random.default_rng(5)
    truth = np.zeros((len(DATES), SIDE, SIDE), int)
    truth[:, :, 60:] = 2
    truth[4:, :40, :30] = 1
    images = []
    for date, classes in zip(DATES, truth):
        shown = np.where(rng.random(classes.shape) < 0.1, rng.integers(0, 3, classes.shape), classes)
        x = np.full((3, SIDE, SIDE), 450.0) + rng.normal(0, 20, (3, SIDE, SIDE))
        np.put_along_axis(x, shown[None], 600.0, 0)
        x[:, rng.random(classes.shape) < 0.2] = 0
        x[:, :5, 75:] = 0
        images.append(write_raster(folder / f"{date}.tif", x.astype(np.uint16), nodata=0, names=INFO.bands))
    return images, truth


def job_of(images, out, dates=DATES, **changes):
    area = Area(tuple(ImageSpec(path, date) for path, date in zip(images, dates)))
    return SegmentJob((area,), "m.safetensors", str(out), **changes)


def map_with(job, told=None, tile=32):
    """Class ids (T, H, W), outputs, and the chain."""
    messages = [] if told is None else told
    predictor = Predictor(Brightest(), INFO, tile=tile, amp=False)
    areas = open_areas(job, INFO.bands, messages.append)
    chain = prepare_chain(job, CLASSES, predictor, areas, messages.append, lambda: False)
    outputs = segment_area(predictor, areas[0].series, job.out, INFO, probabilities=job.probabilities, chain=chain)
    maps = [item["path"] for item in outputs if item["kind"] == "segmentation"]
    return np.stack([gdal.Open(path).ReadAsArray() for path in maps]), outputs, chain


def flips(ids):
    """Changes from one date to the next."""
    return int((ids[1:] != ids[:-1]).sum())


def accuracy(ids, truth):
    wanted = np.array([item.id for item in CLASSES])[truth]
    return (ids == wanted)[ids > 0].mean()


@pytest.mark.parametrize("kind", ["smooth", "path"])
def test_false_changes_go_and_the_true_one_stays(series, tmp_path, kind):
    images, truth = series
    plain, _, none = map_with(job_of(images, tmp_path / "plain"))
    assert none is None
    joined, _, chain = map_with(job_of(images, tmp_path / "joined", chain=kind))
    true_changes = 40 * 30
    assert flips(plain) > 4 * true_changes
    assert abs(flips(joined) - true_changes) < 0.2 * (flips(plain) - true_changes)
    assert accuracy(plain, truth) < 0.94
    assert accuracy(joined, truth) > 0.96
    # The corner never observed stays unmapped; what is mapped is the same.
    np.testing.assert_array_equal(joined > 0, plain > 0)
    assert (joined[:, :5, 75:] == 0).all()
    assert chain.learnt
    # 1200 pixels die in 29 400 pixel-years of forest, all in one year; the prior holds the rate back.
    assert 0.005 < chain.transitions.per_year[0, 1] < 0.08


@pytest.mark.parametrize("kind", ["smooth", "path"])
def test_nothing_forbidden_happens(series, tmp_path, kind):
    images, _ = series
    told = []
    job = job_of(images[::-1], tmp_path, chain=kind, forbidden=((5, 2), (5, 9)))
    ids, _, chain = map_with(job, told)
    assert not any(isinstance(item, events.Warning) for item in told)
    before, after = ids[:-1], ids[1:]
    assert not ((before == 5) & (after != 5)).any()
    assert (chain.transitions.per_year[1] == [0, 1, 0]).all()


def test_a_way_around_is_told(series, tmp_path):
    told = []
    map_with(job_of(series[0], tmp_path, chain="smooth", forbidden=((5, 2),)), told)
    (warning,) = [item.message for item in told if isinstance(item, events.Warning)]
    assert warning.startswith("“damage → forest” is forbidden, but may still happen by way of “meadow” at dates")
    assert "forbid “damage → meadow” or “meadow → forest” too" in warning
    # The words of other languages have no form of a class's name to choose.
    assert set(warning.values.values()) == {"damage", "forest", "meadow"}


def test_unobserved_dates_are_less_sure_and_probabilities_are_those_given_all(series, tmp_path):
    images, _ = series
    _, outputs, chain = map_with(job_of(images, tmp_path, chain="smooth", probabilities=True))
    by = {kind: [item["path"] for item in outputs if item["kind"] == kind] for kind in ("uncertainty", "probabilities")}
    entropy = np.stack([gdal.Open(path).ReadAsArray()[0] for path in by["uncertainty"]]).astype(float)
    p = np.stack([gdal.Open(path).ReadAsArray() for path in by["probabilities"]]).astype(float)
    seen = np.stack([gdal.Open(path).ReadAsArray()[0] > 0 for path in images])
    mapped = p[:, 0] < 255
    assert entropy[~seen & mapped].mean() > 1.5 * entropy[seen].mean()
    total = p.sum(1)[mapped] / LEVELS
    np.testing.assert_allclose(total, 1.0, atol=0.01)
    # Of a chain that is given complete nothing is learnt, and the same comes out.
    path = write_learnt(chain, str(tmp_path))[0]["path"]
    again = job_of(images, tmp_path / "again", chain="smooth", probabilities=True, transitions=path)
    _, second, given = map_with(again)
    assert not given.learnt
    assert write_learnt(given, str(tmp_path / "again")) == []
    other = [gdal.Open(item["path"]).ReadAsArray() for item in second if item["kind"] == "probabilities"]
    np.testing.assert_allclose(np.stack(other).astype(float), p, atol=1.0)


def test_every_tile_and_piece_is_joined_alike(series, tmp_path, monkeypatch):
    path = tmp_path / "t.yaml"
    data = {"classes": [2, 5, 9], "per_year": [[0.9, 0.1, 0], [0, 1, 0], [0, 0, 1]], "prior": [0.5, 0.25, 0.25]}
    path.write_text(yaml.safe_dump(data))
    wanted = {"chain": "path", "transitions": str(path), "probabilities": True}
    ids, outputs, _ = map_with(job_of(series[0], tmp_path / "a", **wanted), tile=80)
    monkeypatch.setattr("landbrush.core.inference.rasters._JOINED", 1)
    pieces, others, _ = map_with(job_of(series[0], tmp_path / "b", **wanted), tile=80)
    np.testing.assert_array_equal(ids, pieces)
    for one, other in zip(outputs, others):
        np.testing.assert_array_equal(gdal.Open(one["path"]).ReadAsArray(), gdal.Open(other["path"]).ReadAsArray())


def test_the_results_say_which_chain_it_was(series, tmp_path):
    _, outputs, chain = map_with(job_of(series[0], tmp_path, chain="path"))
    for item in outputs:
        told = json.loads(gdal.Open(item["path"]).GetMetadataItem(CHAIN_KEY))
        assert told == chain.to_data()
        assert (told["chain"], told["learnt"], told["classes"]) == ("path", True, [2, 5, 9])
        np.testing.assert_allclose(np.sum(told["per_year"], 1), 1.0, atol=1e-5)


def test_the_whole_job_tells_its_chain(series, tmp_path):
    from landbrush.core.inference.run import segment
    from landbrush.core.model_file import save_model
    from landbrush.core.networks import build_network

    config = {"name": "unet", "width": 4, "depth": 1}
    torch.manual_seed(0)
    model = str(tmp_path / "m.safetensors")
    info = ModelInfo("supervised", {}, config, CLASSES, INFO.bands, INFO.mean, INFO.std, 32)
    save_model(model, build_network(config, 3, 3), info)
    area = Area(tuple(ImageSpec(path, date) for path, date in zip(series[0], DATES)))
    job = SegmentJob((area,), model, str(tmp_path / "out"), chain="smooth")
    result = segment(job, torch.device("cpu"), lambda event: None, lambda: False)
    assert result.summary["chain"]["classes"] == [2, 5, 9]
    (written,) = [item["path"] for item in result.outputs if item["kind"] == "transitions"]
    assert written == str(tmp_path / "out" / "transitions.yaml")
    assert yaml.safe_load(Path(written).read_text())["per_year"] == result.summary["chain"]["per_year"]
    plain = segment(
        SegmentJob((area,), model, str(tmp_path / "no")), torch.device("cpu"), lambda e: None, lambda: False
    )
    assert "chain" not in plain.summary
    assert not (tmp_path / "no" / "transitions.yaml").exists()


def test_a_single_date_is_mapped_without_and_says_so(series, tmp_path):
    told = []
    images, _ = series
    ids, outputs, chain = map_with(job_of(images[:1], tmp_path, chain="smooth"), told)
    assert chain is None
    assert ids.any()
    assert gdal.Open(outputs[0]["path"]).GetMetadataItem(CHAIN_KEY) is None
    (warning,) = [item.message for item in told if isinstance(item, events.Warning)]
    assert "a single date" in warning


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"forbidden": ((2, 7),)},
            "names the class 7, which the model does not have; it has 2 = forest, 5 = damage, 9 = meadow",
        ),
        ({"forbidden": (("damage", "forrest"),)}, "damage>forrest names the class forrest, which the model does not"),
        ({"forbidden": (("damage", 5),)}, "damage>5 is no change"),
        ({"transitions": "no.yaml"}, "cannot be read"),
    ],
)
def test_mistakes_are_told_before_anything_is_written(series, tmp_path, changes, told):
    with pytest.raises(InputError, match=told):
        map_with(job_of(series[0], tmp_path / "out", chain="path", **changes))
    assert not (tmp_path / "out").exists()


def test_learning_can_be_cancelled(series, tmp_path):
    job = job_of(series[0], tmp_path, chain="path")
    areas = open_areas(job, INFO.bands, lambda event: None)
    with pytest.raises(Cancelled):
        prepare_chain(job, CLASSES, Predictor(Brightest(), INFO, tile=32), areas, lambda event: None, lambda: True)


def test_the_results_say_how_much_of_their_date_was_observed(series, tmp_path):
    job = job_of(series[0], tmp_path)
    _, outputs, _ = map_with(job)
    m = Series(job.areas[0]).read()[1][:, 0]
    shares = [f"{float(share):.4f}" for share in m.sum((1, 2)) / m.any(0).sum()]
    told = [gdal.Open(item["path"]).GetMetadataItem("LANDBRUSH_OBSERVED") for item in outputs]
    assert told[:: len(told) // len(shares)] == shares
