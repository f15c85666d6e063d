"""Training on series: which network, which dates, and what is known of a date on which nothing was observed."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scenes import make_scene, never, read_array, small_train, train, weights, write_raster

from landbrush.core.data.band_statistics import band_statistics
from landbrush.core.data.tiles import UNLABELLED, Batch, TrainingArea
from landbrush.core.errors import InputError
from landbrush.core.job import ClassSpec, TrainJob, parse_job
from landbrush.core.methods import build_method
from landbrush.core.methods.base import Context
from landbrush.core.model_file import read_info
from landbrush.core.networks import build_network
from landbrush.core.recipe import Recipe, load_recipe, parse_recipe, settle_batch, settle_network
from landbrush.core.tasks import run_job
from landbrush.core.training import fitting
from landbrush.core.training.training_set import TrainingSet
from landbrush.core.uncertainty import normalised_entropy

SMALL = {"width": 8, "depth": 2}


def options(**more):
    return {**small_train("", "", "")["options"], "network": dict(SMALL), "refit": 0.0, **more}


def dated_scene(folder, dates, clouds=()):
    """The made scene on several dates, each a little brighter; all nodata on the dates `clouds`."""
    folder.mkdir(exist_ok=True)
    image, polygons, truth = make_scene(folder)
    pixels = read_array(image)
    images = []
    for date in range(dates):
        values = np.where(date in clouds, 0, pixels + 20 * date).astype(np.uint16)
        path = write_raster(folder / f"d{date}.tif", values, nodata=0, names=("B03", "B08", "B11"))
        images.append({"path": path, "date": f"2020-0{date + 1}-05"})
    return {"name": folder.name, "images": images, "labels": {"path": polygons, "class_field": "class_id"}}, truth


@pytest.mark.parametrize(("dates", "expected"), [(1, "unet"), (2, "utae")])
def test_the_network_is_chosen_by_the_number_of_dates_and_recorded(tmp_path, dates, expected):
    area, _ = dated_scene(tmp_path / "s", dates)
    job = {**small_train("", "", tmp_path / "m.safetensors", options=options(), steps=2), "areas": [area]}
    train(job)
    info = read_info(str(tmp_path / "m.safetensors"))
    assert info.network == {"name": expected, **SMALL}
    assert info.recipe["network"] == info.network


@pytest.mark.parametrize("name", ["unet", "unet3d", "utae"])
def test_a_network_that_is_named_is_taken(name):
    recipe = parse_recipe({"method": "supervised", "network": {"name": name, **SMALL}}, "x")
    assert {settle_network(recipe, dates).network["name"] for dates in (1, 2, 50)} == {name}


def test_recipes_leave_the_network_open_and_one_may_be_set():
    for method in ("supervised", "mixmatch", "mixmatch-thesis", "fixmatch"):
        recipe = load_recipe(TrainJob((), "", method=method))
        assert settle_network(recipe, 1).network == {"name": "unet", "width": 32, "depth": 3}
        assert settle_network(recipe, 3).network == {"name": "utae", "width": 32, "depth": 3}
        assert recipe.dates == 8
    job = TrainJob((), "", options={"network.name": "unet3d", "dates": None})
    assert load_recipe(job).network == {"name": "unet3d", "width": 32, "depth": 3}
    assert load_recipe(job).dates is None


@pytest.mark.parametrize(
    ("dates", "drawn", "tiles"), [(1, 8, 8), (4, 8, 8), (6, 8, 5), (50, 8, 4), (50, 100, 2), (50, None, 8)]
)
def test_a_step_has_fewer_tiles_of_more_dates(dates, drawn, tiles):
    assert settle_batch(Recipe("supervised", batch=8, dates=drawn), dates).batch == tiles


@pytest.mark.parametrize(
    ("entry", "value", "told"),
    [("dates", 0, "from 1 to"), ("dates", 2.5, "a whole number"), ("hidden_dates", 1.5, "from 0 to 1")],
)
def test_entries_for_series_are_checked(entry, value, told):
    with pytest.raises(InputError, match=f"`{entry}` must be .*{told}"):
        Recipe("supervised", **{entry: value})


@pytest.mark.parametrize("method", ["supervised", "fixmatch"])
def test_a_single_date_is_learnt_as_without_anything_for_series(tmp_path, method):
    image, polygons, _ = make_scene(tmp_path)
    plain = options(network={"name": "unet", **SMALL}, hidden_dates=0.0, dates=None)
    for name, chosen in (("plain", plain), ("auto", options())):
        model = tmp_path / f"{name}.safetensors"
        train(small_train(image, polygons, model, method=method, options=chosen, steps=3))
    one, other = (weights(tmp_path / f"{name}.safetensors") for name in ("plain", "auto"))
    assert one.keys() == other.keys()
    assert all(torch.equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize(("method", "network"), [("supervised", "unet3d"), ("mixmatch", "utae"), ("fixmatch", "utae")])
def test_series_of_different_lengths_are_learnt_together_and_every_date_is_mapped(tmp_path, method, network):
    long, truth = dated_scene(tmp_path / "long", 4, clouds=(1,))
    short, _ = dated_scene(tmp_path / "short", 2)
    more, _ = dated_scene(tmp_path / "more", 3)
    more.pop("labels")
    chosen = options(network={"name": network, **SMALL}, dates=3)
    job = {**small_train("", "", tmp_path / "m.safetensors", method=method, options=chosen), "areas": [long, short]}
    train({**job, "unlabelled": [more]})
    out = tmp_path / "out"
    bare = {key: value for key, value in long.items() if key != "labels"}
    segment = {"task": "segment", "areas": [bare], "model": str(tmp_path / "m.safetensors"), "out": str(out)}
    told = []
    assert run_job(parse_job(segment), told.append, never) == 0, told[-1]
    for image in long["images"]:
        # The second date is nothing but clouds.
        assert (read_array(out / "long" / f"segmentation_{image['date']}.tif") == truth).mean() > 0.9


def series_batch(dates=3):
    torch.manual_seed(0)
    x, m = torch.randn(2, dates, 3, 16, 16), torch.rand(2, dates, 1, 16, 16) < 0.5
    y = torch.randint(0, 2, (2, dates, 16, 16)).to(torch.uint8)
    return Batch(torch.where(m, x, torch.zeros(())), m, y, torch.arange(dates).float().expand(2, dates))


@pytest.mark.parametrize("method", ["supervised", "mixmatch", "fixmatch"])
@pytest.mark.parametrize("name", ["unet", "utae", "unet3d"])
def test_annotations_of_clouded_dates_are_learnt_where_dates_see_each_other(method, name):
    network = build_network({"name": name, **SMALL}, 3, 2)
    batch, other = series_batch(), series_batch()
    batch.m[0, 1] = other.m[0, 1] = False
    batch.x[0, 1] = other.x[0, 1] = 0
    other.y[0, 1] = 1 - other.y[0, 1]
    found = []
    for labelled in (batch, other):
        torch.manual_seed(3)
        learning = build_method(method, Context(network, network, torch.tensor([0.5, 0.5])), {})
        losses = learning.losses("network", labelled, series_batch(), 0.0)
        found.append(float(losses.get("supervised", losses["loss"]).detach()))
    assert (found[0] != found[1]) == (name != "unet")
    assert network.across_dates == (name != "unet")


def checkered(dates, seed):
    """Squares whose class is another one at each date, independently, with every label of every date."""
    rng = np.random.RandomState(seed)
    classes = np.kron(rng.randint(0, 2, (dates, 6, 6)), np.ones((1, 16, 16), int))
    x = (1000 + 1000 * classes[:, None] + rng.normal(0, 100, (dates, 2, 96, 96))).astype(np.uint16)
    polygons = np.broadcast_to(np.kron(np.arange(1, 37).reshape(6, 6), np.ones((16, 16), int)), classes.shape)
    y = classes.astype(np.uint8)
    held = polygons % 6 == 0
    return TrainingArea(
        x,
        np.ones((dates, 1, 96, 96), bool),
        np.where(held, UNLABELLED, y).astype(np.uint8),
        np.where(held, y, UNLABELLED).astype(np.uint8),
        polygons.astype(np.int32),
        tuple(18_000.0 + 30 * date for date in range(dates)),
    )


def test_a_date_that_cannot_be_known_is_said_not_to_be():
    """What is there changes at random: seen it is sure, hidden it is not, since hidden dates were met in training."""
    area = checkered(3, 0)
    mean, std = band_statistics([area])
    data = TrainingSet(
        areas=(area,), classes=(ClassSpec(1, "a", "#000000"), ClassSpec(2, "b", "#ffffff")), bands=("R", "N"),
        mean=mean, std=std, dates=(), held_out=6, polygons=36, inputs="x",
    )  # fmt: skip
    recipe = Recipe(
        "supervised", {"name": "utae", **SMALL}, tile=32, batch=4, steps=60, warmup=5, learning_rate=3e-3, amp="off",
        refit=0.0, hidden_dates=0.5,
    )  # fmt: skip
    cpu = torch.device("cpu")
    fitted = fitting.fit(data, recipe, seed=0, device=cpu, emit=lambda event: None, cancelled=never)
    fresh = checkered(3, 1)
    shift, scale = (torch.tensor(values)[:, None, None] for values in (mean, std))
    z = (torch.from_numpy(fresh.x.astype(np.float32)) - shift) / scale
    m = torch.ones(1, 3, 1, 96, 96, dtype=torch.bool)
    hidden = m.clone()
    hidden[:, 1] = False
    days = torch.tensor([fresh.days])
    with torch.no_grad():
        seen, unseen = ((fitted.network(z[None], mask, days)).softmax(2)[0] for mask in (m, hidden))
    truth = np.where(fresh.labels != UNLABELLED, fresh.labels, fresh.held_out)
    assert (seen.argmax(1).numpy() == truth).mean() > 0.9
    sure, unsure = normalised_entropy(seen[1], 0).mean(), normalised_entropy(unseen[1], 0).mean()
    assert float(sure) < 0.4
    assert float(unsure) > 0.8
    # The other dates stay as sure as they were.
    assert float(normalised_entropy(unseen[0], 0).mean()) < 0.4
