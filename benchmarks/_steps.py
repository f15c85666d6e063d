"""A method with everything its steps need, on squares annotated here and there in a made scene."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from _common import register
from _scene import CLASSES, Scene

register()

import numpy as np  # noqa: E402
import torch  # noqa: E402

from landbrush.core.data.band_statistics import band_statistics  # noqa: E402
from landbrush.core.data.tiles import UNLABELLED, TileSampler, TrainingArea  # noqa: E402
from landbrush.core.job import Area, ImageSpec, TrainJob  # noqa: E402
from landbrush.core.methods import Method, build_method  # noqa: E402
from landbrush.core.methods.base import Context  # noqa: E402
from landbrush.core.networks import build_network  # noqa: E402
from landbrush.core.networks.blocks import channels_last  # noqa: E402
from landbrush.core.recipe import Recipe, load_recipe, settle_network  # noqa: E402

_SIZE = 512


@dataclass(frozen=True)
class Bench:
    """A recipe made ready on the CPU; `teacher` is the network's average as it begins."""

    recipe: Recipe
    sampler: TileSampler
    network: torch.nn.Module
    teacher: torch.nn.Module
    method: Method


def set_up(method: str, options: Mapping[str, Any] | None = None) -> Bench:
    """A method's recipe with `options` in place, its network and sampler, the same every time."""
    torch.manual_seed(0)
    job = TrainJob((Area((ImageSpec("-"),)),), "-", method=method, options=dict(options or {}))
    recipe = settle_network(load_recipe(job), 1)
    scene = Scene(_SIZE)
    x = scene.pixels(0, _SIZE)
    # Small squares are annotated, as an expert would: the rest of a labelled tile has to be guessed.
    inside = np.arange(_SIZE) % 96 < 20
    drawn = inside[:, None] & inside
    y = np.where(drawn, scene.classes(0, _SIZE) - 1, UNLABELLED).astype(np.uint8)[None]
    observed = np.ones((1, 1, _SIZE, _SIZE), bool)
    area = TrainingArea(x[None], observed, y, np.full_like(y, UNLABELLED), drawn.astype(np.int32)[None])
    mean, std = band_statistics([area])
    sampler = TileSampler([area], mean=mean, std=std, size=recipe.tile, device=torch.device("cpu"), seed=0)
    network = channels_last(build_network(recipe.network, len(x), len(CLASSES)))
    teacher = copy.deepcopy(network).requires_grad_(False)
    context = Context(network, teacher, sampler.class_frequencies(len(CLASSES)))
    return Bench(recipe, sampler, network, teacher, build_method(recipe.method, context, recipe.options))
