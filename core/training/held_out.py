"""What a training reaches on the polygons held out of it: looks while it runs, calibration at its end."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from ..data.tiles import UNLABELLED, TileSampler
from ..uncertainty import brier, ece, error_detection, fit_temperature, levels_of, nll, normalised_entropy, reliability
from .training_set import TrainingSet

#: At most so many held-out tiles a look, and so many of their pixels for the calibration.
_TILES = 64
_CALIBRATION_PIXELS = 200_000
#: Points of the risk–coverage curve that a model file holds.
_CURVE = 20
#: Of a class so many polygons are told apart in the model file.
_GROUPS = 200
#: The pixels of a polygon are one place seen many times; for the calibration it counts as so many samples, at most.
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


def held_out_polygons(sampler: TileSampler, data: TrainingSet, batch: int) -> Tensor:
    """(N,) number of the polygon of each pixel that `held_out_logits` gives."""
    found = [torch.zeros(0, dtype=torch.int64)]
    for tiles, numbers in sampler.held_out_numbers(data.areas, batch, _TILES):
        asked = (tiles.y != UNLABELLED) & tiles.believed(sampler.across)[:, :, 0]
        found.append(numbers[asked].long().cpu())
    return torch.cat(found)


def counts_of(logits: Tensor, truth: Tensor, polygon: Tensor, temperature: float) -> dict[str, Any]:
    """What was counted on held-out pixels, for an accuracy report (`core.evaluation.held_out_report`).

    Args:
        logits: (N, K).
        truth: (N,) class indices.
        polygon: (N,) numbers of polygons, each of one class.
        temperature: Logits are divided by it.

    Returns:
        "polygon_class" (P), "by_polygon" (P, K) pixels of each by the class that they are mapped as, and "bins" (3, 15)
        as `uncertainty.reliability` gives them; lists. Of a class with more than `_GROUPS` polygons some are added up:
        between so many, intervals hardly differ.
    """
    logits, truth = logits.cpu(), truth.cpu()
    classes = logits.shape[1]
    numbers, index = torch.unique(polygon.cpu(), return_inverse=True)
    of = torch.zeros(len(numbers), dtype=torch.long).index_copy(0, index, truth)
    group = torch.zeros_like(of)
    polygon_class: list[int] = []
    for k in range(classes):
        members = (of == k).nonzero()[:, 0]
        group[members] = len(polygon_class) + torch.arange(len(members)) % _GROUPS
        polygon_class += [k] * min(len(members), _GROUPS)
    cell = group[index] * classes + logits.argmax(1)
    by_polygon = torch.bincount(cell, minlength=len(polygon_class) * classes).view(-1, classes)
    bins = torch.stack(reliability((logits / temperature).softmax(1), truth))
    return {"polygon_class": polygon_class, "by_polygon": by_polygon.tolist(), "bins": bins.tolist()}


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


def calibrate(logits: Tensor, truth: Tensor, polygon: Tensor) -> tuple[float, dict[str, Any]]:
    """The temperature (arXiv 1706.04599), and whether certainty can be believed with it.

    Args:
        logits: (N, K) of held-out pixels.
        truth: (N,).
        polygon: (N,) number of the polygon that each is of.

    Returns:
        (temperature, {"ece_before", "ece", "brier", "nll", "error_detection"}), the last of the entropy, see
        `uncertainty.error_detection`; (1, {}) without pixels. All but the first figure are with the temperature, and
        of all pixels alike. The temperature is fitted so that no polygon outweighs many others by its size, and is 1
        where the fitted one would make the calibration error, weighed likewise, larger.
    """
    if truth.numel() == 0:
        return 1.0, {}
    thin = max(1, math.ceil(truth.numel() / _CALIBRATION_PIXELS))
    pixels = torch.unique(polygon.cpu(), return_inverse=True, return_counts=True)
    weight = (_SAMPLES_A_POLYGON / pixels[2].double()).clamp(max=1.0)[pixels[1]][::thin] * thin
    logits, truth = logits[::thin].cpu(), truth[::thin].cpu()
    temperature = fit_temperature(logits, truth, weight)
    plain, p = logits.softmax(1), (logits / temperature).softmax(1)
    if ece(p, truth, weight=weight) > ece(plain, truth, weight=weight):
        # The likelihood is better for it, and what is told less true: a few mistakes that it was very sure of.
        temperature, p = 1.0, plain
    levels = levels_of(normalised_entropy(p, 1), p.argmax(1) != truth)
    return temperature, {
        "ece_before": ece(plain, truth),
        "ece": ece(p, truth),
        "brier": brier(p, truth),
        "nll": nll(p, truth),
        "error_detection": error_detection(*levels, _CURVE),
    }
