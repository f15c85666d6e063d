"""The symmetries under which a picture means the same, so that a tile may be shown in any of them."""

from __future__ import annotations

import torch
from torch import Tensor

#: By name, numbers whose bits say: 1 rows mirrored, 2 columns mirrored, 4 rows and columns exchanged (the last, where
#: a picture is made from its source; the first, where places in the source are looked up).
SYMMETRIES: dict[str, tuple[int, ...]] = {
    # A view from above has no up and no down.
    "square": (0, 1, 2, 3, 4, 5, 6, 7),
    # A street scene has: only left and right may change places.
    "mirror": (0, 2),
}


#: The same, in the order in which views are taken: quarter turns first, so that a few are as unlike as can be.
_VIEWS = {"square": (0, 3, 5, 6, 1, 2, 4, 7), "mirror": (0, 2)}


def views_of(kind: str, count: int) -> tuple[int, ...]:
    """`count` symmetries, the one that changes nothing first; fewer where `kind` has fewer.

    Args:
        kind: One of `SYMMETRIES`; of another nothing is known, and only the first view is taken.
    """
    return _VIEWS.get(kind, (0,))[:count]


def turned(x: Tensor, symmetry: int) -> Tensor:
    """Pictures (…, H, W) in one of their symmetries; (…, W, H) where rows and columns are exchanged."""
    return _mirrored(x.transpose(-1, -2) if symmetry & 4 else x, symmetry)


def turned_back(x: Tensor, symmetry: int) -> Tensor:
    """What `turned` gave, as it was."""
    x = _mirrored(x, symmetry)
    return x.transpose(-1, -2) if symmetry & 4 else x


def _mirrored(x: Tensor, symmetry: int) -> Tensor:
    axes = [axis for bit, axis in ((1, -2), (2, -1)) if symmetry & bit]
    return x.flip(axes) if axes else x


def draw_symmetries(kind: str, count: int, generator: torch.Generator | None = None) -> Tensor:
    """(count,) numbers of symmetries, each as likely.

    Args:
        kind: One of `SYMMETRIES`.
        generator: On the CPU; None = torch's own.
    """
    allowed = torch.tensor(SYMMETRIES[kind])
    drawn: Tensor = allowed[torch.randint(len(allowed), (count,), generator=generator)]
    return drawn
