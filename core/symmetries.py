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


def draw_symmetries(kind: str, count: int, generator: torch.Generator | None = None) -> Tensor:
    """(count,) numbers of symmetries, each as likely.

    Args:
        kind: One of `SYMMETRIES`.
        generator: On the CPU; None = torch's own.
    """
    allowed = torch.tensor(SYMMETRIES[kind])
    drawn: Tensor = allowed[torch.randint(len(allowed), (count,), generator=generator)]
    return drawn
