"""Methods that guess, over a network that knows one pixel at a time."""

from __future__ import annotations

import copy

import torch
from pointwise import Pointwise

from landbrush.core.methods.base import Context
from landbrush.core.methods.fixmatch import FixMatch
from landbrush.core.methods.mixmatch import MixMatch

#: Nothing but what all methods have in common.
PLAIN = {
    MixMatch: {"alpha": 0.0, "fill": False, "views": 2},
    FixMatch: {"threshold": 0.0, "strength": 0.0, "cutmix": 0.0, "class_weights": "none", "guesser": "network"},
}


def make_method(kind, options, network=None, **context):
    network = network or Pointwise(3, 3)
    known = Context(network, copy.deepcopy(network), torch.tensor([0.2, 0.3, 0.5]), **context)
    return kind(known, {"jitter": 0.0, "ramp": 0.0, **PLAIN[kind], **options})
