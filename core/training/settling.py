"""The end of a training that fills gaps: how far what it learnt of hidden pixels is to be believed, and what is told.

It takes minutes, and a time budget may end before it does: it is looked at for as long as leaves time to measure how
wide the intervals must be, and a network that was not measured says so.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import Any

from .. import events
from ..inpainting.way import UNMEASURED, of_training
from .checkpoint import Progress
from .learner import Learner
from .watch import Watch

#: Of the time there is, what looking at held gaps may take before intervals are measured.
_LOOKING = 0.5


def settle_gaps(
    learner: Learner, watch: Watch, at: Progress, allowed: float, attend: Callable[[float, float], None]
) -> dict[str, float]:
    """Believe what the network learnt of hidden pixels so far as held gaps say; without polygons, of its best look.

    Args:
        allowed: Seconds it may take.
        attend: Told the share done and the seconds spent on it before each gap; it may raise `Cancelled`.

    Returns:
        The numbers of `HeldGaps.settle`; empty where no gap could be made.
    """
    gaps, teacher = learner.gaps, learner.teacher
    if not gaps:
        return {}
    began = time.perf_counter()

    def going_on(share: float = 0.0) -> bool:
        spent = time.perf_counter() - began
        attend(share, spent)
        return spent < (allowed * _LOOKING if share < gaps.looks else allowed)

    if not learner.data.classes and watch.best and gaps.look(teacher, going_on)["gap_error"] > at.best["gap_error"]:
        watch.back_to_best()
    began = time.perf_counter()
    found = gaps.settle(teacher, going_on)
    going_on(1.0)
    return found


def tell_of_gaps(learner: Learner, found: Mapping[str, float], *, trained: bool, emit: events.Emit) -> dict[str, Any]:
    """Say by what the network will fill gaps, if it does.

    Args:
        found: From `settle_gaps`.
        trained: Whether the network that is returned learnt the image.

    Returns:
        As in `Fitted.metrics`; empty of a network that fills none.
    """
    if not getattr(learner.teacher, "inpaints", False):
        return {}
    told = of_training(found, trained=trained, dates=max(len(area.x) for area in learner.data.areas))
    emit(events.Note(told))
    if found and not math.isfinite(found["gap_inside"]):
        emit(events.Warning(UNMEASURED))
    numbers = {key: value for key, value in found.items() if math.isfinite(value)}
    return {"told": told, "image_learnt": trained, **numbers}
