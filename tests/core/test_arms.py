"""Two endings of one training, and the better of them: which is returned, and what is told of it."""

from __future__ import annotations

import numpy as np
import pytest
from arms import both, job, options, same, weights, wins
from scenes import make_scene, read_array, train, write_polygons, write_raster

from landbrush.core import events
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.supervised import Supervised
from landbrush.core.model_file import read_info
from landbrush.core.training import guard, learner, training_set, watch

pytestmark = pytest.mark.usefixtures("few_polygons_are_enough")


@both
def test_where_guesses_do_not_help_the_supervised_network_is_returned_bit_for_bit(tmp_path, monkeypatch, method):
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, False)
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", method))
    assert same(weights(tmp_path, "plain"), weights(tmp_path, "guarded"))
    assert plain.summary["steps"] == guarded.summary["steps"] == 20
    assert plain.summary["temperature"] == guarded.summary["temperature"]
    metrics = dict(guarded.summary["metrics"])
    judged = metrics.pop("guard")
    assert metrics == plain.summary["metrics"]
    assert judged["returned"] == "supervised"
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    # The curves end with what is returned.
    last = [event.values for event in told if isinstance(event, events.Metrics) and "val_mean_iou" in event.values][-1]
    assert "gain_of_guesses" in last
    assert last["val_mean_iou"] == metrics["mean_iou"]
    assert read_info(str(tmp_path / "guarded.safetensors")).metrics["guard"] == judged


def make_wide_scene(folder, size=176):
    """A scene much larger than what is annotated, and brighter away from it."""
    image, _, truth = make_scene(folder, size=size)
    pixels = read_array(image).astype(float) * np.linspace(0.6, 1.8, size)[:, None]
    image = write_raster(folder / "wide.tif", pixels.astype(np.uint16), nodata=0, names=("B03", "B08", "B11"))
    boxes = [(row, col, 9, 12, 3 if col < 80 else 7) for row in (53, 66, 79, 92) for col in (61, 104)]
    return image, write_polygons(folder / "few.gpkg", boxes), truth


@pytest.mark.parametrize(
    ("method", "large"), [("mixmatch", False), ("fixmatch", True), ("fixmatch", False), ("hvae", False)]
)
def test_so_it_is_in_a_scene_that_is_larger_than_its_polygons(tmp_path, monkeypatch, method, large):
    """Its rest is read, is of other brightness, and changes nothing; nor does a series of other dates."""
    image, polygons, _ = make_wide_scene(tmp_path)
    wins(monkeypatch, False)
    if large:
        # What is annotated is then held in pieces, and they may overlap.
        monkeypatch.setattr(training_set, "_LARGE", 100)
        monkeypatch.setattr(training_set, "_BLOCK", 16)
    other = {"images": [{"path": image, "date": f"2020-0{month}-01"} for month in (5, 6)]}
    more = {"unlabelled": [other]} if method == "fixmatch" else {}
    own = {"network": {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 4, "painter": 8}}
    own = {**own, "network.dropout": 0.1} if method == "hvae" else {}
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, _ = train(job(tmp_path, image, polygons, "guarded", method, options=options(**own), **more))
    one, other = weights(tmp_path, "plain"), weights(tmp_path, "guarded")
    if method == "hvae":
        one = {f"encoder.{key}": value for key, value in one.items()}
        other = {key: value for key, value in other.items() if key in one}
    assert same(one, other)
    reached = {key: value for key, value in guarded.summary["metrics"].items() if key not in ("guard", "gaps")}
    assert plain.summary["metrics"] == reached
    assert plain.summary["temperature"] == guarded.summary["temperature"]
    infos = [read_info(str(tmp_path / f"{name}.safetensors")) for name in ("plain", "guarded")]
    assert (infos[0].mean, infos[0].std, infos[0].held_out) == (infos[1].mean, infos[1].std, infos[1].held_out)
    assert infos[0].inputs != infos[1].inputs


@both
def test_where_guesses_help_it_is_the_network_of_a_training_without_a_guard(tmp_path, monkeypatch, method):
    """The supervised arm leaves no trace."""
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, True)
    _, told = train(job(tmp_path, image, polygons, "alone", method, options=options(**{"options.guard": False})))
    assert not any("gain_of_guesses" in event.values for event in told if isinstance(event, events.Metrics))
    result, told = train(job(tmp_path, image, polygons, "guarded", method))
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    assert same(weights(tmp_path, "alone"), weights(tmp_path, "guarded"))
    assert not same(weights(tmp_path, "plain"), weights(tmp_path, "guarded"))
    judged = result.summary["metrics"]["guard"]
    assert judged["returned"] == method
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    assert not [event for event in told if isinstance(event, events.Warning)]


def test_nothing_is_guessed_where_nothing_is_held_out_and_it_is_said(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    result, told = train(job(tmp_path, image, polygons, "guarded", "fixmatch", validation=0))
    train(job(tmp_path, image, polygons, "plain", "supervised", validation=0))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    assert result.summary["metrics"] == {}
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert sum("no polygon is held out, and it takes" in text for text in said) == 1


def test_too_few_held_out_polygons_make_it_the_supervised_training_and_it_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(guard, "FEWEST", 8)
    image, polygons, _ = make_scene(tmp_path)
    plain, _ = train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", "mixmatch"))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    metrics = dict(guarded.summary["metrics"])
    judged = metrics.pop("guard")
    assert metrics == plain.summary["metrics"]
    assert judged["returned"] == "supervised"
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert said.count(judged["told"]) == 1
    assert "only 2 polygons are held out, and it takes 8 to tell" in judged["told"]
    assert not [event for event in told if isinstance(event, events.Note)]


def test_guesses_are_not_tried_where_they_could_not_win(tmp_path, monkeypatch):
    """The supervised network maps every held-out polygon right."""
    monkeypatch.setattr(guard, "LEAST", 0.01)
    image, polygons, _ = make_scene(tmp_path)
    monkeypatch.setattr(watch, "scores", lambda *_: {"accuracy": 1.0, "mean_iou": 0.9901, "loss": 0.1})
    advance, learnt = learner.Learner.advance, []
    monkeypatch.setattr(learner.Learner, "advance", lambda self, *rest: learnt.append(rest[0]) or advance(self, *rest))
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    guarded, told = train(job(tmp_path, image, polygons, "guarded", "fixmatch"))
    assert {type(item) for item in learnt} == {Supervised}
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    judged = guarded.summary["metrics"]["guard"]
    assert judged["returned"] == "supervised"
    assert [event.message for event in told if isinstance(event, events.Note)] == [judged["told"]]
    assert "could not show that they help" in judged["told"]
    assert [event.fraction for event in told if isinstance(event, events.Progress)][-1] <= 1


def test_who_does_without_a_guard_guesses_unheld_and_the_watch_still_watches(tmp_path, monkeypatch):
    image, polygons, _ = make_scene(tmp_path)
    looks = []
    monkeypatch.setattr(FixMatch, "look", lambda self: looks.append(None) or ({"rarest_class": 0.1}, [1]))
    free = options(**{"options.guard": False})
    _, told = train(job(tmp_path, image, polygons, "m", "fixmatch", validation=0, options=free))
    assert len(looks) == 4
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert sum("hardly predicted any more where nobody annotated: class 7" in text for text in said) == 4
    curves = [event.step for event in told if isinstance(event, events.Metrics) and "rarest_class" in event.values]
    assert curves == [4, 8, 12, 16]


@pytest.mark.parametrize(("start", "asked"), [(0.0, True), (1.0, False)])
def test_the_fork_may_be_at_the_beginning_or_never_come(tmp_path, monkeypatch, start, asked):
    image, polygons, _ = make_scene(tmp_path)
    wins(monkeypatch, False)
    result, told = train(
        job(tmp_path, image, polygons, "guarded", "mixmatch", options=options(**{"options.start": start}))
    )
    train(job(tmp_path, image, polygons, "plain", "supervised"))
    assert same(weights(tmp_path, "guarded"), weights(tmp_path, "plain"))
    assert ("guard" in result.summary["metrics"]) == asked
    said = [event.message for event in told if isinstance(event, events.Warning)]
    assert [text for text in said if "before guesses would have begun" in text] == said[: 0 if asked else 1]
