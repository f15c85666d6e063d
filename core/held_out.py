"""What a training reaches on the polygons held out of it: looks while it runs, calibration at its end."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from .data.tiles import UNLABELLED, TileSampler
from .training_set import TrainingSet
from .uncertainty import brier, ece, error_detection, fit_temperature, levels_of, nll, normalised_entropy

#: At most so many held-out tiles a look, and so many of their pixels for the calibration.
_TILES = 64
_CALIBRATION_PIXELS = 200_000
#: Points of the risk–coverage curve that a model file holds.
_CURVE = 20
#: The pixels of a polygon are one place seen many times; for the calibration it counts as so many samples.
_SAMPLES_A_POLYGON = 10


@torch.no_grad()
def held_out_logits(
    network: nn.Module, sampler: TileSampler, data: TrainingSet, batch: int, amp: bool
) -> tuple[Tensor, Tensor]:
    """(N, K) logits and (N,) classes of the pixels of the held-out polygons, where they can be told; see
    `Batch.believed`."""
    logits, truth = [], []
    for tiles in sampler.held_out_batches(data.areas, batch, _TILES):
        with torch.autocast(sampler.device.type, torch.bfloat16, enabled=amp):
            output = network(tiles.x, tiles.m, tiles.days)
        asked = (tiles.y != UNLABELLED) & tiles.believed(sampler.across)[:, :, 0]
        logits.append(output.permute(0, 1, 3, 4, 2)[asked].float())
        truth.append(tiles.y[asked].long())
    return torch.cat(logits), torch.cat(truth)


def scores(logits: Tensor, truth: Tensor) -> dict[str, float]:
    """Accuracy, mean IoU over the classes present, and class-balanced cross-entropy.

    Args:
        logits: (N, K).
        truth: (N,) class indices.
    """
    classes = logits.shape[1]
    if truth.numel() == 0:
        return {"accuracy": 0.0, "mean_iou": 0.0, "loss": 0.0}
    confusion = torch.bincount(truth * classes + logits.argmax(1), minlength=classes**2).reshape(classes, classes)
    support = confusion.sum(1)
    hit = confusion.diagonal().double()
    union = (support + confusion.sum(0)).double() - hit
    here = support > 0
    weight = torch.where(here, 1.0 / support.clamp_min(1), 0.0)
    loss = nn.functional.cross_entropy(logits, truth, weight.to(logits.dtype))
    return {
        "accuracy": float(hit.sum() / support.sum()),
        "mean_iou": float((hit[here] / union[here]).mean()),
        "loss": float(loss),
    }


def better(look: dict[str, float], best: dict[str, float]) -> bool:
    """By mean IoU; between looks that are as good, by the loss, which still tells them apart."""
    return (round(look["mean_iou"], 4), -look["loss"]) > (round(best["mean_iou"], 4), -best["loss"])


def gained(look: dict[str, float], mark: dict[str, float]) -> bool:
    """Whether training is still worth its time: a thousandth of IoU, or a twentieth of the loss, since the mark."""
    return look["mean_iou"] >= mark["mean_iou"] + 1e-3 or look["loss"] <= 0.95 * mark["loss"]


def calibrate(logits: Tensor, truth: Tensor, polygons: int) -> tuple[float, dict[str, Any]]:
    """The temperature (arXiv 1706.04599), and whether certainty can be believed with it.

    Args:
        logits: (N, K) of held-out pixels.
        truth: (N,).
        polygons: How many polygons they are of.

    Returns:
        (temperature, {"ece_before", "ece", "brier", "nll", "error_detection"}), the last of the entropy, see
        `uncertainty.error_detection`; (1, {}) without pixels. All but the first figure are with the temperature.
    """
    if truth.numel() == 0:
        return 1.0, {}
    thin = max(1, math.ceil(truth.numel() / _CALIBRATION_PIXELS))
    logits, truth = logits[::thin].cpu(), truth[::thin].cpu()
    temperature = fit_temperature(logits, truth, _SAMPLES_A_POLYGON * polygons)
    p = (logits / temperature).softmax(1)
    levels = levels_of(normalised_entropy(p, 1), p.argmax(1) != truth)
    return temperature, {
        "ece_before": ece(logits.softmax(1), truth),
        "ece": ece(p, truth),
        "brier": brier(p, truth),
        "nll": nll(p, truth),
        "error_detection": error_detection(*levels, _CURVE),
    }
