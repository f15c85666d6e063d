"""How sure a map is, and whether that sureness can be believed.

Everything takes and gives torch tensors on any device, works elementwise or on flat samples, and can be called on
pieces of a raster.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

#: Bands of an uncertainty raster: the first two always, the third of several views, the last of models that know what
#: they learnt from looks like (`core.novelty`).
ENTROPY, MARGIN, DISAGREEMENT, NOVELTY = "entropy", "margin", "mutual information", "novelty"

#: Temperatures outside this range mean that the held-out sample says nothing about calibration.
TEMPERATURE_RANGE = (0.25, 8.0)

#: Shares of the samples, the surest, whose accuracy is told.
COVERAGES = (0.5, 0.8, 0.9, 0.95)

#: Weight, in samples, of the prior that the logits are already calibrated (T = 1). It keeps T near 1 when the
#: held-out sample is tiny or has no error in it, and is lost among thousands of pixels.
_PRIOR_SAMPLES = 10.0


def normalised_entropy(p: Tensor, dim: int) -> Tensor:
    """Shannon entropy over the K classes along `dim`, divided by log K.

    Args:
        p: Probabilities that sum to one along `dim`.

    Returns:
        0 (one class is certain) to 1 (all alike), without `dim`; 0 everywhere for K = 1.
    """
    classes = p.shape[dim]
    if classes < 2:
        return torch.zeros_like(p.select(dim, 0))
    entropy: Tensor = torch.special.entr(p).sum(dim)
    return entropy.div_(math.log(classes)).clamp_(0.0, 1.0)


def margin(p: Tensor, dim: int) -> Tensor:
    """Largest minus second largest probability along `dim`, 0 to 1; 1 everywhere for K = 1."""
    return top_class(p.movedim(dim, 0))[1]


def top_class(p: Tensor) -> tuple[Tensor, Tensor]:
    """The most probable class and its lead over the second; of equals the first.

    Many times faster than argmax and topk where the classes are few and lie in planes.

    Args:
        p: (K, …) probabilities.

    Returns:
        (…) int32 class indices, and (…) the margin, 0 to 1; 1 everywhere for K = 1.
    """
    first, *others = p.unbind(0)
    best = torch.zeros(first.shape, dtype=torch.int32, device=p.device)
    second = first - 1.0 if not others else torch.zeros_like(first)
    for index, plane in enumerate(others, 1):
        second = torch.maximum(second, torch.minimum(first, plane))
        best.masked_fill_(plane > first, index)
        first = torch.maximum(first, plane)
    return best, first - second


def mutual_information(mean: Tensor, entropy: Tensor, dim: int) -> Tensor:
    """What the members of an ensemble disagree about: H(mean p) − mean H(p) (BALD, arXiv 1112.5745), over log K.

    The rest of the mean's entropy is what each of them doubts by itself.

    Args:
        mean: Mean of the members' probabilities; `dim` is its class axis.
        entropy: Mean of their `normalised_entropy`.

    Returns:
        0 (all agree) to log min(N, K) / log K for N members, never more than the entropy of the mean.
    """
    return normalised_entropy(mean, dim).sub_(entropy).clamp_(min=0.0)


def fit_temperature(logits: Tensor, y: Tensor, weight: Tensor | None = None) -> float:
    """The T that makes softmax(logits / T) best calibrated on held-out samples (Guo et al., arXiv 1706.04599).

    The negative log-likelihood is convex in 1/T, so a bracketed Newton iteration finds its one minimum. A weak prior
    (ten samples' worth) holds T near 1. Without a single mistake the likelihood only ever asks for more certainty:
    then T is 1, for nothing was seen that says how sure is too sure.

    Args:
        logits: (N, K).
        y: (N,) class indices; samples outside 0..K−1 or with a logit that is not finite are left out.
        weight: (N,) how many independent samples each amounts to, pixels of one polygon being all alike; None = 1.

    Returns:
        T within `TEMPERATURE_RANGE`; 1 when there is nothing to learn it from.
    """
    classes = logits.shape[1]
    y = y.reshape(-1).long()
    keep = (y >= 0) & (y < classes) & torch.isfinite(logits).all(1)
    weight = torch.ones(len(y)) if weight is None else weight
    logits, y, weight = logits[keep].float(), y[keep], weight.to(logits.device)[keep].double()
    count = float(weight.sum())
    if count == 0 or classes < 2:
        return 1.0
    if bool((logits.argmax(1) == y).all()):
        return 1.0
    logits = logits - logits.amax(1, keepdim=True)

    def slope(beta: float) -> tuple[float, float]:
        first = second = 0.0
        for z, target, w in zip(*(torch.split(item, 1 << 18) for item in (logits, y, weight))):
            p = torch.softmax(z * beta, 1)
            mean = (p * z).sum(1)
            first += float((w * (mean - z.gather(1, target[:, None])[:, 0])).sum())
            second += float((w * ((p * z * z).sum(1) - mean * mean)).sum())
        return (first + _PRIOR_SAMPLES * (beta - 1.0)) / count, (second + _PRIOR_SAMPLES) / count

    low, high = 1.0 / TEMPERATURE_RANGE[1], 1.0 / TEMPERATURE_RANGE[0]
    if slope(low)[0] >= 0.0:
        return TEMPERATURE_RANGE[1]
    if slope(high)[0] <= 0.0:
        return TEMPERATURE_RANGE[0]
    beta = 1.0
    for _ in range(60):
        gradient, curvature = slope(beta)
        low, high = (low, beta) if gradient > 0.0 else (beta, high)
        step = beta - gradient / curvature
        following = step if low < step < high else 0.5 * (low + high)
        if abs(following - beta) < 1e-6 * beta:
            beta = following
            break
        beta = following
    return 1.0 / beta


def reliability(p: Tensor, y: Tensor, bins: int = 15, weight: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """Samples, summed confidence and correct predictions in equal-width bins of the confidence.

    The three can be added over pieces of a sample.

    Args:
        p: (N, K) probabilities.
        y: (N,) class indices.
        weight: (N,) how many samples each counts as; None = 1.

    Returns:
        Three (bins,) float64 tensors; bin b holds confidences in (b/bins, (b+1)/bins].
    """
    confidence, predicted = p.double().max(1)
    index = (confidence * bins).ceil().long().sub_(1).clamp_(0, bins - 1)
    correct = (predicted == y).double()
    parts = (torch.ones_like(confidence), confidence, correct)
    scale = 1.0 if weight is None else weight.double()
    zeros = torch.zeros(bins, dtype=torch.float64, device=p.device)
    count, total, right = (zeros.index_add(0, index, part * scale) for part in parts)
    return count, total, right


def ece_of(count: Tensor, total: Tensor, right: Tensor) -> float:
    """Expected calibration error of what `reliability` gave; NaN for an empty sample."""
    samples = float(count.sum())
    return float((total - right).abs().sum()) / samples if samples else math.nan


def ece(p: Tensor, y: Tensor, bins: int = 15, weight: Tensor | None = None) -> float:
    """Expected calibration error: mean |confidence − accuracy| over the bins, weighted by their samples.

    Args:
        p: (N, K) probabilities.
        y: (N,) class indices.
        weight: (N,) how many samples each counts as; None = 1.
    """
    return ece_of(*reliability(p, y, bins, weight))


def brier(p: Tensor, y: Tensor) -> float:
    """Mean over the samples of the squared distance to the one-hot truth, 0 (perfect) to 2 (Brier 1950)."""
    if not len(y):
        return math.nan
    p = p.double()
    return float((p.square().sum(1) - 2.0 * p.gather(1, y.long()[:, None])[:, 0] + 1.0).mean())


def nll(p: Tensor, y: Tensor, floor: float = 1e-12) -> float:
    """Mean −log of the true class's probability, in nats; probabilities below `floor` count as `floor`."""
    if not len(y):
        return math.nan
    return float(-p.double().gather(1, y.long()[:, None]).clamp(min=floor).log().mean())


def auroc_error(uncertainty: Tensor, wrong: Tensor) -> float:
    """How well the uncertainty finds the errors: P(an error's uncertainty > a correct sample's), ties count one half.

    Args:
        uncertainty: (N,), any scale.
        wrong: (N,) bool.

    Returns:
        0.5 = useless, 1 = perfect; NaN when all are right or all are wrong.
    """
    return auroc_of(*levels_of(uncertainty, wrong))


def levels_of(uncertainty: Tensor, wrong: Tensor) -> tuple[Tensor, Tensor]:
    """(N,) uncertainties and whether they are of errors, as counts of errors and of correct samples a level, rising."""
    values, inverse = torch.unique(uncertainty.reshape(-1), return_inverse=True)
    wrong = wrong.reshape(-1).bool()
    zeros = torch.zeros(len(values), dtype=torch.float64, device=values.device)
    return zeros.index_add(0, inverse, wrong.double()), zeros.index_add(0, inverse, (~wrong).double())


def auroc_of(bad: Tensor, good: Tensor) -> float:
    """`auroc_error` from histograms: errors and correct samples at each level of uncertainty, levels rising."""
    errors, corrects = float(bad.sum()), float(good.sum())
    if not errors or not corrects:
        return math.nan
    below = good.cumsum(0) - good
    return float((bad * (below + 0.5 * good)).sum()) / (errors * corrects)


def risk_coverage(uncertainty: Tensor, wrong: Tensor, points: int = 100) -> tuple[Tensor, Tensor, float]:
    """The share of errors among the surest samples, for every share of samples kept (arXiv 1705.08500).

    Args:
        uncertainty: (N,), any scale.
        wrong: (N,) bool.

    Returns:
        Coverage and risk, each (points,) float64, coverage from 1/points to 1, and the area under the risk–coverage
        curve (AURC, arXiv 1805.08206: the mean risk of the n surest samples over n = 1 … N, however many points; the
        lower the better). Among equally uncertain samples errors count as evenly spread.
    """
    return risk_coverage_of(*levels_of(uncertainty, wrong), points)


def risk_coverage_of(bad: Tensor, good: Tensor, points: int = 100) -> tuple[Tensor, Tensor, float]:
    """`risk_coverage` from histograms: errors and correct samples at each level of uncertainty, levels rising."""
    bad, good = bad.double(), good.double()
    samples = bad + good
    number = float(samples.sum())
    if not number:
        empty = torch.zeros(0, dtype=torch.float64)
        return empty, empty, math.nan
    kept = torch.cat([samples.new_zeros(1), samples.cumsum(0)])
    errors = torch.cat([bad.new_zeros(1), bad.cumsum(0)])
    coverage = torch.arange(1, points + 1, dtype=torch.float64, device=bad.device) / points
    wanted = (coverage * number).clamp(max=number)
    right = torch.searchsorted(kept, wanted).clamp(1, len(samples))
    share = (wanted - kept[right - 1]) / samples[right - 1].clamp(min=1e-300)
    risk = (errors[right - 1] + share * bad[right - 1]) / wanted
    # Of a level's s samples with b errors, after k with e: Σ (e + b·j/s) / (k + j), j = 1 … s, by harmonic numbers.
    before, slope = kept[:-1], bad / samples.clamp(min=1e-300)
    harmonic = torch.special.digamma(kept + 1)
    area = (bad + (errors[:-1] - slope * before) * harmonic.diff()).sum() / number
    return coverage, risk, float(area)


def error_detection(bad: Tensor, good: Tensor, points: int = 100) -> dict[str, Any]:
    """What an uncertainty is worth, from errors and correct samples at each of its levels, levels rising.

    Args:
        points: Of the curve, a multiple of 20.

    Returns:
        Plain data: "auroc" (None without errors, or with nothing else), "aurc", the curve "coverage" and "risk", and
        "accuracy_at": the accuracy among the surest of every share in `COVERAGES`. Empty without samples.
    """
    coverage, risk, area = risk_coverage_of(bad, good, points)
    if not len(coverage):
        return {}
    auroc = auroc_of(bad, good)
    return {
        "auroc": None if math.isnan(auroc) else auroc,
        "aurc": area,
        "accuracy_at": [
            {"coverage": share, "accuracy": 1.0 - float(risk[round(share * points) - 1])} for share in COVERAGES
        ],
        "coverage": [round(float(value), 4) for value in coverage],
        "risk": [float(value) for value in risk],
    }
