"""From the class probabilities of every date to one class a date, such that nothing forbidden happens."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

#: Worse than any number of dates that are wrong.
_NEVER = -1e9


def allowed_history(p: Tensor, allowed: npt.NDArray[np.bool_]) -> Tensor:
    """The classes that are right on the most dates to be expected, among all histories without a forbidden transition.

    Each date's likeliest class may follow a class that it never follows: every one of them is right for itself, both
    together are not. Where they do, the history is taken whose probabilities have the largest sum (L. Käll, A. Krogh,
    E. L. L. Sonnhammer, An HMM posterior decoder for sequence feature prediction that includes homology information,
    Bioinformatics 21 (2005) i251–i257); elsewhere that is each date's likeliest class.

    Args:
        p: (T, K, …) probabilities of every date given all dates.
        allowed: (K, K) bool, from class × to class; True on the diagonal.

    Returns:
        (T, …) uint8 class indices.
    """
    best = p.argmax(1)
    may = torch.from_numpy(np.asarray(allowed, bool)).to(p.device)
    wrong = (~may[best[:-1], best[1:]]).any(0)
    if bool(wrong.any()):
        best[:, wrong] = _most_right(p[:, :, wrong], torch.where(may, 0.0, _NEVER).to(p.dtype))
    return best.to(torch.uint8)


def seen_history(history: Tensor, p: Tensor, observed: Tensor, allowed: npt.NDArray[np.bool_]) -> Tensor:
    """A history as it is on the dates on which a pixel was seen, and right on the most others to be expected.

    In a gap the likeliest history (Viterbi) is about as likely wherever it changes, and passes over what is short: one
    change is likelier than two. So it is wrong on many dates where the gap is long. What nobody saw is told by the
    probabilities given all dates instead, as in `allowed_history`.

    Args:
        history: (T, …) integer class indices, without a forbidden transition.
        p: (T, K, …) probabilities of every date given all dates.
        observed: (T, …) bool.
        allowed: (K, K) bool, from class × to class; True on the diagonal.

    Returns:
        (T, …) uint8 class indices.
    """
    found = history.to(torch.uint8, copy=True)
    unlike = ((p.argmax(1) != history) & ~observed).any(0)
    if bool(unlike.any()):
        may = torch.from_numpy(np.asarray(allowed, bool)).to(p.device)
        classes = torch.arange(p.shape[1], device=p.device)[None, :, None]
        other = observed[:, unlike][:, None] & (history[:, unlike][:, None] != classes)
        told = p[:, :, unlike].masked_fill(other, _NEVER)
        found[:, unlike] = _most_right(told, torch.where(may, 0.0, _NEVER).to(p.dtype)).to(torch.uint8)
    return found


def _most_right(p: Tensor, steps: Tensor) -> Tensor:
    """(T, n) class indices from (T, K, n) by dynamic programming; `steps` (K, K) is added to what follows."""
    total, came = p[0], []
    for now in p[1:]:
        total, origin = (total[:, None] + steps[:, :, None]).max(0)
        total = total + now
        came.append(origin)
    here = total.argmax(0)
    found = [here]
    for origin in reversed(came):
        here = origin.gather(0, here[None])[0]
        found.append(here)
    return torch.stack(found[::-1])
