"""Pixels without labels: which are read, where tiles are drawn in them, and that no held-out label is among them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scenes import make_scene, small_train, write_polygons, write_raster

from landbrush.core import events
from landbrush.core.data.band_statistics import band_statistics
from landbrush.core.data.grid import Window
from landbrush.core.data.held_pixels import UNLABELLED, HeldPixels, TrainingArea
from landbrush.core.data.series import Series
from landbrush.core.data.tiles import TileSampler
from landbrush.core.data.unannotated import fair_shares, read_unannotated
from landbrush.core.errors import InputError
from landbrush.core.job import Area, ImageSpec, parse_job
from landbrush.core.model_file import read_info
from landbrush.core.training import training_set, watch
from landbrush.core.training.run import train
from landbrush.core.training.training_set import read_training_set

CPU = torch.device("cpu")


def bare_area(observed, *, dates=1, days=None):
    """An area without labels whose only band numbers its pixels."""
    height, width = observed.shape
    x = np.broadcast_to(np.arange(height * width, dtype=np.float32).reshape(height, width), (dates, 1, height, width))
    m = np.broadcast_to(observed, (dates, 1, height, width)).copy()
    return TrainingArea.unannotated(x.copy(), m, days)


def labelled_area(size=24, *, dates=1, days=None):
    area = bare_area(np.ones((size, size), np.bool_), dates=dates, days=days)
    labels = np.full((1, size, size), UNLABELLED, np.uint8)
    held_out, polygons = labels.copy(), np.zeros(labels.shape, np.int32)
    labels[0, :4, :4], labels[0, 8:12, 8:12], held_out[0, 16:20, 16:20] = 0, 1, 2
    polygons[0, :4, :4], polygons[0, 8:12, 8:12], polygons[0, 16:20, 16:20] = 1, 2, 3
    return TrainingArea(area.x, area.m, labels, held_out, polygons, days)


def make_sampler(areas, size=16, seed=0):
    return TileSampler(areas, mean=(0.0,), std=(1.0,), size=size, device=CPU, seed=seed)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 9), st.sampled_from([0.01, 0.3, 1.0]))
def test_every_observed_pixel_has_its_place_and_no_other_pixel_has_one(height, width, seed, share):
    observed = np.random.RandomState(seed).rand(height, width) < share
    observed[-1, -1] = True
    held = HeldPixels.of([bare_area(observed)], CPU)
    assert held.observed == observed.sum()
    places = (torch.arange(held.observed, dtype=torch.float64) + 0.5) / held.observed
    assert held.observed_pixels(places).tolist() == np.flatnonzero(observed).tolist()
    edges = torch.tensor([0.0, np.nextafter(1.0, 0.0)], dtype=torch.float64)
    assert held.observed_pixels(edges).tolist() == np.flatnonzero(observed)[[0, -1]].tolist()


def test_no_tile_is_without_an_observed_pixel_and_few_are_mostly_nodata():
    observed = np.zeros((200, 200), np.bool_)
    observed[:60, :60] = True
    observed[150, 150] = True
    tiles = make_sampler([labelled_area(), bare_area(observed)]).unlabelled(3000)
    shares = tiles.m.flatten(1).float().mean(1)
    assert (shares > 0).all()
    assert (shares < 0.1).float().mean() < 0.02
    # Every pixel away from the edge is seen about as often as any other.
    seen = np.zeros(200 * 200)
    numbers, counts = torch.unique(tiles.x[:, 0, 0][tiles.m[:, 0, 0]].long(), return_counts=True)
    seen[numbers.numpy()] = counts.numpy()
    middle = seen.reshape(200, 200)[24:36, 24:36]
    assert middle.min() > 0.6 * middle.mean()


def test_unlabelled_tiles_keep_what_is_learnt_from_and_never_what_is_held_out():
    sampler = make_sampler([labelled_area()])
    labels = set(torch.unique(sampler.unlabelled(64).y).tolist())
    assert labels == {0, 1, UNLABELLED}
    assert sampler.unlabelled(5).x.shape == (5, 1, 1, 16, 16)


def test_all_eight_symmetries_are_drawn():
    sampler = make_sampler([labelled_area(), bare_area(np.ones((60, 60), np.bool_))])
    tiles = sampler.unlabelled(200).x[:, 0, 0]
    steps = {(float(t[0, 1] - t[0, 0]), float(t[1, 0] - t[0, 0])) for t in tiles}
    assert {step for step in steps if 60 in map(abs, step)} == {
        *((a, b) for a in (1, -1) for b in (60, -60)),
        *((b, a) for a in (1, -1) for b in (60, -60)),
    }


def test_tiles_come_from_the_sampler_s_own_generator():
    areas = [labelled_area(), bare_area(np.ones((50, 30), np.bool_))]
    first, second = make_sampler(areas, seed=3), make_sampler(areas, seed=3)
    state = first.generator.get_state()
    torch.rand(3)
    a, b = first.unlabelled(8), second.unlabelled(8)
    assert torch.equal(a.x, b.x)
    assert not torch.equal(first.unlabelled(8).x, a.x)
    first.generator.set_state(state)
    assert torch.equal(first.unlabelled(8).x, a.x)


def test_areas_without_labels_change_nothing_in_the_labelled_tiles():
    with_rest = make_sampler([labelled_area(), bare_area(np.ones((80, 80), np.bool_))])
    without = make_sampler([labelled_area()])
    for _ in range(5):
        a, b = with_rest.sample(8), without.sample(8)
        assert torch.equal(a.x, b.x)
        assert torch.equal(a.y, b.y)
    assert torch.equal(with_rest.class_frequencies(2), without.class_frequencies(2))
    areas = [labelled_area(), bare_area(np.ones((80, 80), np.bool_))]
    asked = sum(int((batch.y != UNLABELLED).sum()) for batch in with_rest.held_out_batches(areas, 4, 100))
    assert asked == 16


def test_a_batch_has_one_number_of_dates_and_only_the_one_asked_for():
    area = bare_area(np.ones((40, 40), np.bool_), dates=3, days=(1.0, 2.0, 3.0))
    sampler = make_sampler([labelled_area(), area])
    assert {sampler.unlabelled(2).x.shape[1] for _ in range(40)} == {1, 3}
    assert {sampler.unlabelled(2, dates=1).x.shape[1] for _ in range(20)} == {1}
    assert sampler.unlabelled(2, dates=3).days.tolist() == [[1.0, 2.0, 3.0]] * 2
    assert {sampler.sample(2).x.shape[1] for _ in range(20)} == {1}
    # Of three dates two are drawn, to one a second is added that nobody has seen.
    seen = {tuple(batch.m.flatten(2).any(2).sum(1).tolist()) for batch in (sampler.unlabelled(2, 2) for _ in range(30))}
    assert seen == {(1, 1), (2, 2)}


def test_an_image_without_a_date_takes_none_from_those_that_have_one():
    dated = labelled_area(days=(18000.0,))
    sampler = make_sampler([dated, bare_area(np.ones((40, 40), np.bool_))])
    assert sampler.sample(3).days.tolist() == [[18000.0]] * 3
    assert {None if batch.days is None else 1 for batch in (sampler.unlabelled(2) for _ in range(30))} == {None, 1}
    asked = sum(
        int((batch.y != UNLABELLED).sum())
        for batch in sampler.held_out_batches([dated, bare_area(np.ones((40, 40), np.bool_))], 4, 100)
    )
    assert asked == 16


def test_nothing_is_observed_and_nothing_is_drawn():
    with pytest.raises(ValueError, match="no observed pixel"):
        make_sampler([bare_area(np.zeros((20, 20), np.bool_))]).unlabelled(1)


@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=12), st.integers(0, 50_000))
def test_shares_are_fair(sizes, budget):
    shares = fair_shares(sizes, budget)
    assert sum(shares) <= budget
    assert all(share <= size for share, size in zip(shares, sizes))
    if budget >= sum(sizes):
        assert shares == sizes
    else:
        # Nobody who gets less than it could use has less than another, but for what does not divide.
        poorest = min(share for share, size in zip(shares, sizes) if share < size)
        assert max(shares) <= poorest + len(sizes)
        assert sum(shares) > budget - len(sizes)


def scene_series(path, height, width, *, empty=None, dtype=np.uint16):
    """A one-band series that numbers its pixels from 1; `empty` is a mask of nodata."""
    image = np.arange(1, height * width + 1).reshape(1, height, width).astype(dtype)
    if empty is not None:
        image[0][empty] = 0
    return Series(Area((ImageSpec(write_raster(path, image, nodata=0)),)))


def numbers_of(areas):
    return np.concatenate([area.x[area.m.repeat(area.x.shape[1], 1)].ravel() for area in areas])


def test_a_small_series_is_read_whole_and_once(tmp_path):
    series = scene_series(tmp_path / "a.tif", 100, 130)
    (area,) = read_unannotated(series, series.size_bytes, seed=(0, 0))
    assert area.x.shape == (1, 1, 100, 130)
    assert (area.labels == UNLABELLED).all()
    assert (area.held_out == UNLABELLED).all()
    assert not area.polygons.any()


@pytest.mark.parametrize(("least", "side"), [(16, 64), (64, 64), (100, 128), (300, 300)])
def test_of_a_large_series_blocks_are_read_within_the_share_no_pixel_twice(tmp_path, least, side):
    empty = np.zeros((700, 900), np.bool_)
    empty[:, :450] = True
    series = scene_series(tmp_path / "a.tif", 700, 900, empty=empty, dtype=np.float32)
    held = [Window(300, 600, 150, 150)]
    share = series.size_bytes // (3 if least == 300 else 8)
    areas = read_unannotated(series, share, seed=(0, 1), least=least, held=held)
    assert len(areas) > 1 or least == 300
    assert all(area.m.any() for area in areas)
    assert all(min(area.x.shape[2:]) >= least for area in areas)
    assert max(max(area.x.shape[2:]) for area in areas) == side
    assert sum(area.x.nbytes for area in areas) <= share
    numbers = numbers_of(areas)
    assert len(np.unique(numbers)) == len(numbers)
    rows, cols = np.divmod(numbers.astype(np.int64) - 1, 900)
    assert not ((rows >= 300) & (rows < 450) & (cols >= 600) & (cols < 750)).any()
    again = numbers_of(read_unannotated(series, share, seed=(0, 1), least=least, held=held))
    others = [numbers_of(read_unannotated(series, share, seed=(s, 1), least=least, held=held)) for s in range(1, 9)]
    assert np.array_equal(again, numbers)
    assert not all(np.array_equal(other, numbers) for other in others)


def test_one_observed_corner_of_a_large_empty_series_is_found(tmp_path):
    empty = np.ones((800, 800), np.bool_)
    empty[750:760, 750:760] = False
    series = scene_series(tmp_path / "a.tif", 800, 800, empty=empty)
    (area,) = read_unannotated(series, 1, seed=(0, 0))
    assert area.m.sum() == 100
    series = scene_series(tmp_path / "b.tif", 300, 300, empty=np.ones((300, 300), np.bool_))
    assert read_unannotated(series, 1, seed=(0, 0)) == []
    assert read_unannotated(series, series.size_bytes, seed=(0, 0)) == []


def read(tmp_path, *, unlabelled, told=None, **changes):
    image, polygons = tmp_path / "image.tif", tmp_path / "polygons.gpkg"
    if not image.exists():
        make_scene(tmp_path)
    data = small_train(str(image), str(polygons), tmp_path / "m.safetensors", **changes)
    return read_training_set(
        parse_job(data), margin=8, warn=(told if told is not None else []).append, unlabelled=unlabelled
    )


def test_a_small_scene_is_held_whole_with_its_annotations(tmp_path):
    without, with_rest = read(tmp_path, unlabelled=False), read(tmp_path, unlabelled=True)
    (narrow,), (whole,) = without.areas, with_rest.areas
    assert whole.x.shape[2:] == (96, 96)
    assert narrow.x.shape[3] < 96
    for name in ("labels", "held_out"):
        assert np.array_equal(*([(getattr(area, name) == k).sum() for k in (0, 1)] for area in (narrow, whole)))
    assert with_rest.inputs != without.inputs
    assert with_rest.held_out == without.held_out == 2
    # What is learnt from the annotations is shown in the same units.
    assert (with_rest.mean, with_rest.std) == (without.mean, without.std) == band_statistics(without.areas)
    assert with_rest.mean != band_statistics(with_rest.areas)[0]
    # The same tiles are drawn around the annotations.
    a, b = (
        TileSampler(data.areas, mean=without.mean, std=without.std, size=8, device=CPU, seed=1)
        for data in (without, with_rest)
    )
    for _ in range(5):
        first, second = a.sample(16), b.sample(16)
        assert torch.equal(first.x, second.x)
        assert torch.equal(first.y, second.y)


def test_the_rest_of_a_large_scene_has_no_label_and_no_pixel_that_is_held_already(tmp_path, monkeypatch):
    size = 700
    image = np.arange(1, size * size + 1, dtype=np.float32).reshape(1, size, size)
    write_raster(tmp_path / "image.tif", image, nodata=0)
    write_polygons(tmp_path / "polygons.gpkg", [(300, 300 + 30 * i, 20, 20, 3 + i % 2) for i in range(6)])
    monkeypatch.setattr(training_set, "BUDGET", image.nbytes // 2)
    data = read(tmp_path, unlabelled=True)
    annotated, rest = data.areas[0], data.areas[1:]
    assert annotated.x.shape[2:] == (20 + 16, 170 + 16)
    assert len(rest) > 4
    assert all((area.labels == UNLABELLED).all() and (area.held_out == UNLABELLED).all() for area in rest)
    numbers = numbers_of(data.areas)
    assert len(np.unique(numbers)) == len(numbers)
    assert sum(area.x.nbytes for area in rest) <= image.nbytes // 2
    assert data.held_out == 2
    assert read(tmp_path, unlabelled=True).inputs == data.inputs
    assert read(tmp_path, unlabelled=True, seed=1).inputs != data.inputs


def test_other_series_are_learnt_from_with_their_bands_by_name(tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    other = np.stack([np.full((50, 70), value, np.uint16) for value in (11, 8, 3)])
    path = write_raster(folder / "other.tif", other, nodata=0, names=("B11", "B08", "B03"), origin=(9e5, 6e6))
    told: list[str] = []
    job = small_train(str(tmp_path / "image.tif"), str(tmp_path / "polygons.gpkg"), tmp_path / "m.safetensors")
    make_scene(tmp_path)
    job["unlabelled"] = [{"images": [{"path": path, "date": "2021-05-01"}]}, {"images": [str(tmp_path / "image.tif")]}]
    data = read_training_set(parse_job(job), margin=8, warn=told.append, unlabelled=True)
    assert len(data.areas) == 2
    assert [int(band.mean()) for band in data.areas[1].x[0]] == [3, 8, 11]
    assert data.dates == ("2021-05-01",)
    assert told == []
    plain = read_training_set(parse_job(job), margin=8, warn=told.append)
    assert len(plain.areas) == 1
    assert len(told) == 1
    assert "without polygons are not used" in told[0]


@pytest.mark.parametrize(
    ("names", "value", "told"),
    [(("B11", "B08", "B12"), 5, "lacks the band B03"), (("B11", "B08", "B03"), 0, "nodata or masked out")],
)
def test_a_series_that_cannot_be_learnt_from_is_named(tmp_path, names, value, told):
    make_scene(tmp_path)
    path = write_raster(tmp_path / "other.tif", np.full((3, 20, 20), value, np.uint16), nodata=0, names=names)
    job = small_train(str(tmp_path / "image.tif"), str(tmp_path / "polygons.gpkg"), tmp_path / "m.safetensors")
    job["unlabelled"] = [{"images": [path]}]
    with pytest.raises(InputError, match=rf"other\.tif.*{told}"):
        read_training_set(parse_job(job), margin=8, warn=print, unlabelled=True)


def test_a_series_with_another_number_of_dates_is_learnt_from_too(tmp_path):
    make_scene(tmp_path)
    images = []
    for date in ("2020-05-01", "2021-05-01"):
        image = np.full((3, 20, 20), 5, np.uint16)
        path = write_raster(tmp_path / f"{date}.tif", image, nodata=0, names=("B03", "B08", "B11"))
        images.append({"path": path, "date": date})
    job = small_train(str(tmp_path / "image.tif"), str(tmp_path / "polygons.gpkg"), tmp_path / "m.safetensors")
    job["unlabelled"] = [{"name": "pair", "images": images}]
    data = read_training_set(parse_job(job), margin=8, warn=print, unlabelled=True)
    assert {len(area.x) for area in data.areas} == {1, 2}
    assert data.longest == 1
    sampler = TileSampler(data.areas, mean=data.mean, std=data.std, size=8, device=CPU, seed=1)
    assert {sampler.unlabelled(2, 1).x.shape[1] for _ in range(20)} == {1}


@pytest.mark.parametrize(("method", "used"), [("supervised", False), ("mixmatch", True), ("fixmatch", True)])
def test_a_training_uses_them_or_says_that_it_does_not(tmp_path, method, used):
    image, polygons, _ = make_scene(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    data = small_train(image, polygons, tmp_path / "m.safetensors", steps=3, method=method, validation=0)
    inputs = []
    for unlabelled in ([], [{"images": [make_scene(other, seed=5)[0]]}]):
        told = []
        train(parse_job({**data, "unlabelled": unlabelled}), told.append, lambda: False)
        inputs.append(read_info(data["model"]).inputs)
        warned = any("without polygons are not used" in e.message for e in told if isinstance(e, events.Warning))
        assert warned == (bool(unlabelled) and not used)
    assert (inputs[0] != inputs[1]) == used


def test_guesses_count_half_as_soon_as_held_out_polygons_are_mapped_worse(tmp_path, monkeypatch):
    """Shown falling figures, a training that already guesses draws back and says so; before it guesses, it does not."""
    image, polygons, _ = make_scene(tmp_path)
    figures = iter([0.9, 0.2, 0.8, 0.8, 0.2, 0.2])
    monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 0.5, "mean_iou": next(figures, 0.2), "loss": 1.0})
    options = {
        "options.guard": False,
        "options.start": 0.5,
        "options.ramp": 0.0,
        "evaluate_every": 2,
        "patience": 100,
        "refit": 0.0,
    }
    data = small_train(image, polygons, tmp_path / "m.safetensors", steps=12, method="fixmatch", options=options)
    told = []
    train(parse_job(data), told.append, lambda: False)
    factors = [e.values["unlabelled_factor"] for e in told if isinstance(e, events.Metrics) and "val_loss" in e.values]
    said = [e.message for e in told if isinstance(e, events.Warning) and "mapped worse than before" in e.message]
    assert factors[:4] == [1, 1, 1, 1]
    assert [message.split(":")[0] for message in said] == ["step 10", "step 12"]
    assert "(mean IoU 0.200, best 0.900)" in said[0]
