"""No training step waits for its device: it is handed over in one go, to a GPU that is never idle.

The device here is PyTorch's `meta`, which has shapes and no values. Whatever asks for one (`item`, `bool`, `nonzero`,
a boolean mask as an index, `cpu`) fails, and so does a copy to it that would wait for what is still to be done.
"""

from __future__ import annotations

import contextlib
import copy
import dataclasses

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from landbrush.core.data.tiles import UNLABELLED, TileSampler, TrainingArea
from landbrush.core.methods import build_method, gap_learning
from landbrush.core.methods import hvae as hvae_method
from landbrush.core.methods.base import Context
from landbrush.core.networks import build_network, hvae_context
from landbrush.core.runtime import send
from landbrush.core.training.learner import follow

SIZE, CLASSES, BANDS = 16, 3, 4
META = torch.device("meta")
NETWORKS = {
    "unet": {"name": "unet", "width": 4, "depth": 2},
    "utae": {"name": "utae", "width": 8, "depth": 2},
    "unet3d": {"name": "unet3d", "width": 4, "depth": 2},
    "hvae": {"name": "hvae", "width": 4, "depth": 2, "maps": 2, "bits": 4, "code": 6, "painter": 4},
}


class NoWaits(TorchDispatchMode):
    """Refuses copies to the device that wait for it."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func is torch.ops.aten._to_copy.default:
            there = torch.device(kwargs.get("device") or args[0].device)
            if args[0].device.type == "cpu" and there.type == "meta" and not kwargs.get("non_blocking"):
                raise AssertionError("a copy to the device that waits for it")
        return func(*args, **kwargs)


def make_area(dates):
    rng = np.random.default_rng(0)
    y = np.full((1, 48, 48), UNLABELLED, np.uint8)
    polygons = np.zeros((1, 48, 48), np.int32)
    for number in range(CLASSES):
        y[0, 16 * number :, :8], polygons[0, 16 * number :, :8] = number, number + 1
    return TrainingArea(
        rng.integers(0, 4000, (dates, BANDS, 48, 48)).astype(np.uint16),
        rng.random((dates, 1, 48, 48)) < 0.8,
        y,
        np.full_like(y, UNLABELLED),
        polygons,
        tuple(10.0 * date for date in range(dates)) if dates > 1 else None,
    )


def make_sampler(dates, *, across):
    """On the CPU until it is built, and then with all its pixels on the device."""
    sampler = TileSampler(
        [make_area(dates)],
        mean=[2000.0] * BANDS,
        std=[1000.0] * BANDS,
        size=SIZE,
        device=torch.device("cpu"),
        seed=0,
        dates=4,
        across=across,
        hidden=0.5,
    )
    frequencies = sampler.class_frequencies(CLASSES)
    groups = []
    for group in sampler.groups:
        there = {
            field.name: value.to(META)
            for field in dataclasses.fields(group)
            if field.name in ("x", "m", "y", "held_out", "days") and (value := getattr(group, field.name)) is not None
        }
        moved = dataclasses.replace(group, **there)
        # Asked once a training, before its first step.
        vars(moved).update(_observed=group._observed, masks=group.masks)
        groups.append(moved)
    sampler.groups, sampler.device = groups, META
    sampler.mean, sampler.std = sampler.mean.to(META), sampler.std.to(META)
    return sampler, frequencies.to(META)


def take_step(name, network, dates, options):
    """A whole step of all players, as `Learner.advance` makes them."""
    network = build_network(NETWORKS[network], BANDS, CLASSES)
    sampler, frequencies = make_sampler(dates, across=bool(getattr(network, "across_dates", False)))
    # Whether anything is annotated is asked once, before the network is moved.
    teacher = copy.deepcopy(network).requires_grad_(False)
    method = build_method(name, Context(network, teacher, frequencies.new_ones(CLASSES, device="cpu") / 3), options)
    method.weights = method.weights.to(META) if hasattr(method, "weights") else None
    for module in (network, teacher, method.memory):
        module.to(META)
    if name == "hvae":
        method.plain.weights = method.plain.weights.to(META)
    optimizers = {key: torch.optim.AdamW(parameters, fused=False) for key, parameters in method.players().items()}
    moved = 0
    with NoWaits():
        for player, optimizer in optimizers.items():
            labelled = sampler.sample(4)
            beside = method.unlabelled_tiles(4, 1.0)
            unlabelled = sampler.unlabelled(beside, labelled.x.shape[1]) if beside else None
            terms = method.losses(player, labelled, unlabelled, 1.0)
            terms["loss"].backward()
            torch.nn.utils.clip_grad_norm_(optimizer.param_groups[0]["params"], 1.0)
            optimizer.step()
            moved += 1
        follow(teacher, network, 0.99)
    assert moved == len(optimizers)


@pytest.fixture(autouse=True)
def no_autocast(monkeypatch):
    """Of such a device PyTorch knows no half precision."""
    monkeypatch.setattr(torch, "autocast", lambda *_, **__: contextlib.nullcontext())


METHODS = [
    ("supervised", "unet", {}),
    ("supervised", "utae", {}),
    ("supervised", "unet3d", {}),
    ("mixmatch", "unet", {"maps": "affine", "alignment": True, "consistency": "cross_entropy", "confidence": 0.5}),
    ("mixmatch", "utae", {}),
    ("fixmatch", "unet", {"maps": "affine", "temperature": 0.5}),
    ("fixmatch", "utae", {"adaptive": True}),
]


@pytest.mark.parametrize("dates", [1, 6])
@pytest.mark.parametrize(("name", "network", "options"), METHODS)
def test_a_step_never_waits_for_its_device(name, network, options, dates):
    take_step(name, network, dates, options)


@pytest.mark.parametrize("dates", [1, 6])
@pytest.mark.parametrize("consistency", ["fixmatch", "none"])
def test_an_image_models_step_waits_once_to_know_how_much_to_compute(monkeypatch, consistency, dates):
    asked = []

    def answer(m, shown):
        asked.append(m.shape[1])
        tiles, dates = m.shape[:2]
        # One tile of which nothing is hidden.
        hidden = torch.arange(tiles)[:, None].expand(tiles, dates)
        return gap_learning.Survey(torch.ones(dates, dtype=torch.bool), hidden, torch.ones(tiles, dtype=torch.bool))

    monkeypatch.setattr(hvae_method.Survey, "of", answer)
    monkeypatch.setattr(hvae_context, "_STEPS", 1)
    take_step("hvae", "hvae", dates, {"consistency": consistency, "guard": False})
    assert asked == [min(dates, 4)]


def test_what_waits_is_found_out():
    there = torch.zeros(3, device=META)
    for wait in (
        lambda: there.sum().item(),
        lambda: bool(there.any()),
        lambda: there.nonzero(),
        lambda: there[there > 0],
        lambda: there.cpu(),
        lambda: torch.zeros(3).to(META),
    ):
        with NoWaits(), pytest.raises((RuntimeError, NotImplementedError, AssertionError)):
            wait()
    with NoWaits():
        assert send(torch.zeros(3), META).device.type == "meta"
