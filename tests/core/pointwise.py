"""A network that knows one pixel at a time, and tiles for it: what moves in must come out moved alike."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from landbrush.core.data.tiles import UNLABELLED, Batch

CPU = torch.device("cpu")
SIZE = 8


class Pointwise(nn.Module):
    """Class scores of every pixel by itself, so that moving its input moves its output."""

    def __init__(self, bands, classes, seed=0):
        super().__init__()
        generator = torch.Generator().manual_seed(seed)
        self.weight = nn.Parameter(torch.randn(classes, bands, generator=generator))

    def forward(self, x, m, days=None):
        return torch.einsum("kc,btchw->btkhw", self.weight, torch.where(m, x, torch.zeros(())))


def make_batch(count, *, seed=0, dates=1, bands=3, classes=3, observed=0.8, annotated=0.5):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(count, dates, bands, SIZE, SIZE, generator=g)
    m = torch.rand(count, dates, 1, SIZE, SIZE, generator=g) < observed
    y = torch.randint(classes, (count, dates, SIZE, SIZE), generator=g, dtype=torch.uint8)
    y = torch.where(torch.rand(y.shape, generator=g) < annotated, y, torch.full_like(y, UNLABELLED))
    y[0, 0, 0, 0], m[0, 0, 0, 0, 0] = 0, True
    return Batch(torch.where(m, x, torch.zeros(())), m, y)


def loss_of(method, labelled, unlabelled, seed=0, progress=1.0):
    """(loss, gradients) with the randomness of `seed`."""
    torch.manual_seed(seed)
    network = method.context.network
    network.zero_grad()
    terms = method.losses("network", labelled, unlabelled, progress)
    terms["loss"].backward()
    terms = {key: value.detach() for key, value in terms.items()}
    return terms, [parameter.grad.clone() for parameter in network.parameters()]


def softmax(z, axis):
    e = np.exp(z - z.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)
