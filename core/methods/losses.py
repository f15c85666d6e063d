"""Losses over pixels that have a target, and over no others."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from ..data.tiles import UNLABELLED
from ..errors import InputError
from ..said import said


def class_weights(frequencies: Tensor, power: Any, drawn: Tensor | None = None) -> Tensor:
    """(K,) weights with mean 1 over the classes present.

    A network learns p(class | pixels) ∝ p(pixels | class) · (share of the class in what is shown × weight). Tiles are
    drawn so that rare classes are seen often; the weights put that right again.

    Args:
        frequencies: (K,) shares among the annotated pixels; a class that never occurs gets weight 0.
        power: Classes are to count ∝ frequency^power: 1 as annotated, 0 all alike; "none" = as they are shown.
        drawn: (K,) shares in the tiles as they are drawn; None = as annotated.

    Raises:
        InputError: `power` is neither.
    """
    check_class_weights(power)
    present = frequencies > 0
    shown = (frequencies if drawn is None else drawn).clamp_min(1e-6)
    weights = frequencies**power / shown if power != "none" else torch.ones_like(frequencies)
    weights = torch.where(present, weights, 0.0)
    return weights / weights[present].mean()


def check_class_weights(power: Any) -> None:
    """Refuse a power that `class_weights` does not know.

    Raises:
        InputError: As said.
    """
    number = isinstance(power, (int, float)) and not isinstance(power, bool) and 0 <= power <= 1
    if power != "none" and not number:
        raise InputError(
            said("recipe: `class_weights` must be a number from 0 to 1, or none, found {power}", power=repr(power))
        )


def masked_cross_entropy(logits: Tensor, y: Tensor, m: Tensor, weights: Tensor) -> Tensor:
    """Weighted mean of the cross-entropy over annotated pixels that can be learnt from.

    Args:
        logits: (B, T, K, H, W).
        y: (B, T, H, W) uint8, 255 = not annotated.
        m: (B, T, 1, H, W) bool, see `Batch.believed`.
        weights: (K,).

    Returns:
        A scalar; 0, without a gradient, when there is no such pixel.
    """
    target = torch.where(m[:, :, 0], y, torch.full_like(y, UNLABELLED)).long()
    # To ask which it is would stall a GPU at every step. Without any the mean were 0/0: so of some class, counted not.
    some = (target != UNLABELLED).any()
    target = torch.where(some, target, weights.argmax())
    mean = functional.cross_entropy(logits.flatten(0, 1), target.flatten(0, 1), weights, ignore_index=UNLABELLED)
    return mean * some


def one_hot(y: Tensor, classes: int) -> Tensor:
    """(B, T, H, W) class indices as (B, T, K, H, W) float distributions; all 0 where not annotated."""
    numbers = torch.arange(classes, dtype=torch.uint8, device=y.device)[:, None, None]
    return (y[:, :, None] == numbers).float()


def soft_cross_entropy(logits: Tensor, p: Tensor, where: Tensor, weights: Tensor) -> Tensor:
    """−Σ w_k p_k log f_k over some pixels, divided by Σ w_k p_k over the same: for one-hot p the weighted mean.

    Args:
        logits: (B, T, K, H, W).
        p: (B, T, K, H, W) targets, each pixel's sum 1.
        where: (B, T, 1, H, W) bool; elsewhere nothing counts, whatever p and the logits hold.
        weights: (K,).

    Returns:
        A scalar; 0 when there is no such pixel.
    """
    share = torch.where(where, p, p.new_zeros(())) * weights[:, None, None]
    # Logits of pixels that do not count may be anything; 0 · inf would not be 0.
    log_f = torch.where(where, logits.float(), logits.new_zeros((), dtype=torch.float32)).log_softmax(2)
    return -(share * log_f).sum() / share.sum().clamp_min(1e-6)


def squared_error(logits: Tensor, q: Tensor, where: Tensor, weights: Tensor | None = None) -> Tensor:
    """(f − q)² over some pixels, its mean over pixels and classes (MixMatch, arXiv 1905.02249, eq. 4).

    Args:
        logits: (B, T, K, H, W).
        q: (B, T, K, H, W) guessed distributions.
        where: (B, T, 1, H, W) bool.
        weights: (K,) of pixels by their guess, Σ w_k q_k; None = all alike.

    Returns:
        A scalar; 0 when there is no such pixel.
    """
    f = torch.where(where, logits.float(), logits.new_zeros((), dtype=torch.float32)).softmax(2)
    q = torch.where(where, q, q.new_zeros(()))
    error = ((f - q) ** 2).mean(2, keepdim=True)
    count = where.float() if weights is None else (q * weights[:, None, None]).sum(2, keepdim=True)
    return (error * torch.where(where, count, count.new_zeros(()))).sum() / count.sum().clamp_min(1e-6)
