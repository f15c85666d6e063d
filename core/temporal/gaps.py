"""Dates on which a pixel was not seen, told by the dates on which it was.

A network that looks at one date alone has nothing to go by under a cloud, and yet names classes there, often without
a doubt. One that looks across dates has; but what it says of the seen dates is better still (docs/method.md).
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

#: Dates from which on a series has a course that gaps can be filled by. Of two, one is mostly annotated alone, and what
#: a network says of the other was never learnt.
_COURSE = 3


def unseen_dates(p: Tensor, observed: Tensor, days: Sequence[float], across: bool) -> Tensor:
    """What a network says of every date, mended where a pixel was not observed.

    Args:
        p: (T, K, …) float, class probabilities; sum to one over K.
        observed: (T, …) bool.
        days: (T,) rising.
        across: Whether the network looks across dates. Then its own answer and `between` count alike, which keeps the
            doubt that a network has learnt to have of hidden dates; else its own answer counts nothing.

    Returns:
        (T, K, …); `p` itself where the pixel was observed, or never was.
    """
    if len(p) < (_COURSE if across else 2):
        return p
    told = between(p, observed, days)
    return told.add_(p).mul_(0.5) if across else told


def between(p: Tensor, observed: Tensor, days: Sequence[float]) -> Tensor:
    """Probabilities of the dates on which a pixel was observed, joined by straight lines in time.

    Before the first and after the last such date the probabilities stay. Where a class changes while nobody sees it,
    both are told as likely as the day is near to their dates: the map is unsure there, as it should be.

    Args:
        p: (T, K, …) float.
        observed: (T, …) bool.
        days: (T,) rising.

    Returns:
        (T, K, …), new; `p` for pixels never observed.
    """
    when = torch.tensor([float(day) - float(days[0]) for day in days], dtype=p.dtype, device=p.device)
    out = torch.empty_like(p)
    known, day = torch.zeros_like(p[0]), torch.full(observed.shape[1:], -torch.inf, dtype=p.dtype, device=p.device)
    days_before = torch.empty(observed.shape, dtype=p.dtype, device=p.device)
    for date in range(len(p)):
        torch.where(observed[date], p[date], known, out=known)
        torch.where(observed[date], when[date], day, out=day)
        out[date], days_before[date] = known, day
    known.zero_()
    day.fill_(torch.inf)
    for date in range(len(p) - 1, -1, -1):
        torch.where(observed[date], p[date], known, out=known)
        torch.where(observed[date], when[date], day, out=day)
        since, until = when[date] - days_before[date], day - when[date]
        share = torch.where(until.isinf(), 0.0, torch.where(since.isinf(), 1.0, since / (since + until)))
        told = torch.lerp(out[date], known, share)
        out[date] = torch.where(observed[date] | (since.isinf() & until.isinf()), p[date], told)
    return out
