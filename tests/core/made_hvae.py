"""A small hierarchical VAE, its method, and batches for both."""

from __future__ import annotations

import copy

import torch

from landbrush.core.data.tiles import UNLABELLED, Batch
from landbrush.core.methods.base import Context
from landbrush.core.methods.hvae import HVAE
from landbrush.core.networks import build_network

SMALL = {"name": "hvae", "width": 4, "depth": 2, "maps": 2, "bits": 4, "code": 6, "painter": 4}
SIZE = 8
HIDDEN = [float("nan"), 1e30, -7.0]


def make_network(seed=0, **changes):
    torch.manual_seed(seed)
    return build_network({**SMALL, **changes}, 3, 3)


def make_method(options=None, network=None):
    network = network or make_network()
    # The average of the weights is another network: what comes from which can then be told.
    teacher = copy.deepcopy(network).requires_grad_(False)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in teacher.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    context = Context(network, teacher, torch.tensor([0.2, 0.3, 0.5]))
    return HVAE(context, {"ramp": 0.0, "synthetic_ramp": 0.0, "threshold": 0.4, "synthetic": 1.0, **(options or {})})


def make_batch(count=4, *, seed=0, dates=1, observed=0.8, annotated=0.5):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(count, dates, 3, SIZE, SIZE, generator=g)
    m = torch.rand(count, dates, 1, SIZE, SIZE, generator=g) < observed
    y = torch.randint(3, (count, dates, SIZE, SIZE), generator=g, dtype=torch.uint8)
    y = torch.where(torch.rand(y.shape, generator=g) < annotated, y, torch.full_like(y, UNLABELLED))
    return Batch(torch.where(m, x, torch.zeros(())), m, y)


def spoil(batch, hidden):
    return Batch(torch.where(batch.m, batch.x, torch.full((), hidden)), batch.m, batch.y)


def step(method, player, labelled, unlabelled, seed=0):
    """(terms, gradients by parameter) of one player's step, with the randomness of `seed`."""
    torch.manual_seed(seed)
    method.context.network.zero_grad(set_to_none=True)
    terms = method.losses(player, labelled, unlabelled, 1.0)
    terms["loss"].backward()
    named = method.context.network.named_parameters()
    return {key: value.detach() for key, value in terms.items()}, {name: p.grad for name, p in named}
