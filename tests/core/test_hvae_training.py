"""The whole training of a hierarchical VAE on a made scene: it maps, it fills, it goes on bit for bit after a stop."""

from __future__ import annotations

import itertools

import pytest
import torch
from scenes import make_scene, read_array, small_train
from test_training import never, train, weights

from landbrush.core import events
from landbrush.core.errors import Cancelled
from landbrush.core.job import parse_job
from landbrush.core.model_file import load_model
from landbrush.core.tasks import run_job

NETWORK = {"name": "hvae", "width": 8, "depth": 2, "maps": 2, "bits": 4, "code": 4, "painter": 8}


def small(image, polygons, model, **changes):
    options = {**small_train("", "", "")["options"], "network": NETWORK, **changes.pop("options", {})}
    return small_train(image, polygons, model, method="hvae", options=options, **changes)


def test_polygons_become_a_map_and_a_filled_image(tmp_path):
    image, polygons, truth = make_scene(tmp_path)
    result, told = train(small(image, polygons, tmp_path / "m.safetensors", steps=80))
    assert result.summary["metrics"]["accuracy"] > 0.9
    curves = {name for event in told if isinstance(event, events.Metrics) for name in event.values}
    assert {"loss", "supervised", "consistency", "synthetic", "log_likelihood", "r2", "synthetic_accuracy"} <= curves
    assert {"information_code", "dead_1", "dead_2", "swapped", "rarest_class", "val_mean_iou"} <= curves

    out = tmp_path / "out"
    segment = {"task": "segment", "areas": [{"images": [image]}], "model": result.outputs[0]["path"], "out": str(out)}
    assert run_job(parse_job(segment), [].append, never) == events.EXIT_DONE
    assert (read_array(out / "segmentation.tif") == truth).mean() > 0.9

    # A hole is filled with what the classes about it look like, much nearer than the mean of the image.
    network, info = load_model(result.outputs[0]["path"])
    pixels = torch.from_numpy(read_array(image).astype("float32"))
    mean, std = (torch.tensor(item)[:, None, None] for item in (info.mean, info.std))
    x = ((pixels - mean) / std)[None, None]
    m = torch.ones(1, 1, 1, *x.shape[-2:], dtype=torch.bool)
    m[..., 20:32, 10:24] = m[..., 60:72, 70:84] = False
    torch.manual_seed(0)
    filled, spread = network.fill(x, m, None, 8)
    hidden = ~m.expand_as(x)
    assert (filled - x)[hidden].square().mean() < 0.8 * x[hidden].square().mean()
    assert (spread > 0).all()


def test_both_players_go_on_bit_for_bit(tmp_path):
    image, polygons, _ = make_scene(tmp_path)
    changes = {"options": {"network": {**NETWORK, "dropout": 0.1}, "refit": 0.3}, "steps": 16}
    whole, parts = tmp_path / "whole.safetensors", tmp_path / "parts.safetensors"
    train(small(image, polygons, whole, **changes))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        train(small(image, polygons, parts, **changes), lambda: next(asked) >= 9)
    torch.rand(17)
    train(small(image, polygons, parts, resume=True, **changes))
    first, second = weights(whole), weights(parts)
    assert {name.partition(".")[0] for name in first} == {"decoder", "encoder"}
    assert all(torch.equal(first[key], second[key]) for key in first)
