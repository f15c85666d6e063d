"""Networks by name. Every network maps (x, m, days) to logits for every date:

    x     (B, T, C, H, W) float, normalised reflectance
    m     (B, T, 1, H, W) bool, True where observed
    days  (B, T) float or None, days since 1970-01-01
    →     (B, T, K, H, W) float, logits

and tells by `multiple` what H and W must be multiples of, and by `across_dates` whether a date's logits depend on the
others (then it has some where it was not observed as well).
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from torch import nn

from ..errors import InputError
from ..said import said
from .hvae import HVAE
from .unet import UNet
from .unet3d import UNet3d
from .utae import UTAE

NETWORKS: dict[str, type[nn.Module]] = {"hvae": HVAE, "unet": UNet, "unet3d": UNet3d, "utae": UTAE}

#: The largest value of any size in a network's configuration: a model file is untrusted and must not be able to
#: ask for all memory.
_LARGEST = 1024
#: Where nothing is annotated a network that models the image tells so many kinds of ground apart, which have no names.
_NAMELESS = 2


def build_network(config: Mapping[str, Any], bands: int, classes: int) -> nn.Module:
    """A network from its configuration.

    Args:
        config: {"name": a name in NETWORKS, …its constructor's keywords}.
        bands: C, spectral bands.
        classes: K, classes; 0 = none were annotated.

    Raises:
        InputError: Unknown network, or an entry it does not have or cannot take.

    Example:
        >>> network = build_network({"name": "unet", "width": 8}, bands=4, classes=3)
    """
    options = dict(config)
    name = options.pop("name", "unet")
    if name not in NETWORKS:
        raise InputError(
            said("unknown network {name}; known are {known}", name=repr(name), known=", ".join(sorted(NETWORKS)))
        )
    signature = inspect.signature(NETWORKS[name])
    for key, value in options.items():
        if key not in signature.parameters or key in ("bands", "classes"):
            known = sorted(set(signature.parameters) - {"bands", "classes"})
            raise InputError(
                said(
                    "the network {name} has no entry {key}; known are {known}",
                    name=name,
                    key=repr(key),
                    known=", ".join(known),
                )
            )
        default = signature.parameters[key].default
        fits = isinstance(value, bool) if isinstance(default, bool) else isinstance(value, type(default))
        if isinstance(default, float):
            fits = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 1
        elif isinstance(default, int) and not isinstance(default, bool):
            fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _LARGEST
        if not fits:
            raise InputError(
                said(
                    "the network {name}: {value} does not fit its entry {key} (default {default})",
                    name=name,
                    value=repr(value),
                    key=repr(key),
                    default=repr(default),
                )
            )
    return NETWORKS[name](bands=bands, classes=classes or _NAMELESS, **options)
