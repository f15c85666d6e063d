"""Dates joined by a Markov chain of classes: what each date's map is, given all the others.

A hidden Markov model per pixel (L. R. Rabiner, Proceedings of the IEEE 77 (1989) 257–286), in log space:

    p(s | x) ∝ p(s_1) ∏ p(s_t | s_{t−1}) ∏ e_t(s_t)        e_t(s) = (1 − noise) p(s | x_t) / p(s) + noise

p(s | x_t) are a date's class probabilities as a network gives them. Divided by the classes' shares p(s) they are, up
to a factor, the likelihood p(x_t | s) that the chain asks for (H. A. Bourlard, N. Morgan, Connectionist Speech
Recognition, 1994, §7). `noise` bounds what a single date can say: with this probability it tells nothing of the class.
A date with no observation has e_t = 1.

Dates are taken to err independently. A network that has seen all dates at once (utae, unet3d) has used some of the
evidence already, and what it says of them counts twice.

Everything takes (T, K, …) arrays or tensors, in pieces of any size; O(T·K²) for each pixel.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Union

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from .model import DAYS_PER_YEAR, STAYING, Transitions, as_prior, default_transitions, exponential, with_diagonal

Data = Union[Tensor, npt.NDArray[Any]]

#: Logarithms of probabilities below this are this: the least that float32 holds.
_FLOOR = -87.0
#: Numbers of the (K, K, pixels) that a step works on at once: they should stay in a processor's cache.
_WORKING_SET = 1 << 18
#: Years of watching that the prior of the rates is worth, for each class.
_PRIOR_YEARS = 100.0
#: … and dates that the prior of the noise is worth.
_PRIOR_DATES = 100.0
_FIRST_NOISE = 0.05
_MOST_NOISE = 0.9
#: Change of the rates and the noise that a further step is not worth.
_ENOUGH = 1e-4
#: Weight of what is learnt beside its prior, unless told.
TRUST = 0.05


def smooth(log_probs: Data, days: Sequence[float], transitions: Transitions, observed: Data | None = None) -> Data:
    """Class probabilities of every date given all dates (forward–backward).

    Args:
        log_probs: (T, K, …) logarithms of each date's class probabilities; float32 or float64.
        days: (T,) rising, e.g. days since 1970-01-01; irregular as they come.
        observed: (T, …) bool; None = everywhere. What a date says of pixels where it was not observed is not used.

    Returns:
        (T, K, …) like `log_probs`; sums to one over K.

    Raises:
        ValueError: Shapes do not fit, or the days do not rise.
    """
    chain, x, seen, restore = _prepare(log_probs, days, transitions, observed)
    out = torch.empty_like(x)
    for part in _pieces(x):
        found = _passes(chain, _evidence(chain, x[:, :, part], None if seen is None else seen[:, part]))
        out[:, :, part] = torch.softmax(found.pair(), dim=1)
    return restore(out)


def path(log_probs: Data, days: Sequence[float], transitions: Transitions, observed: Data | None = None) -> Data:
    """The likeliest history of every pixel (Viterbi); of equal ones that of the lower class indices.

    Args:
        log_probs, days, observed: See `smooth`.

    Returns:
        (T, …) uint8 class indices. No two dates that follow each other show a forbidden transition.

    Raises:
        ValueError: As for `smooth`.
    """
    chain, x, seen, restore = _prepare(log_probs, days, transitions, observed)
    out = torch.empty((x.shape[0], x.shape[2]), dtype=torch.uint8, device=x.device)
    for part in _pieces(x):
        evidence = _evidence(chain, x[:, :, part], None if seen is None else seen[:, part])
        best = evidence[0] + chain.start
        came: list[Tensor] = []
        for step, e in zip(chain.steps, evidence[1:]):
            best, origin = (best[:, None] + step).max(0)
            came.append(origin)
            best = best + e
            best = best - best.amax(0)
        here = best.argmax(0)
        out[-1, part] = here.to(torch.uint8)
        for date in range(len(came) - 1, -1, -1):
            here = came[date].gather(0, here[None])[0]
            out[date, part] = here.to(torch.uint8)
    return restore(out)


@dataclass(frozen=True)
class Sample:
    """Pixels of one series to learn from.

    Attributes:
        log_probs: (T, K, N).
        days: (T,) rising.
        observed: (T, N) bool, or None = everywhere.
    """

    log_probs: Data
    days: Sequence[float]
    observed: Data | None = None


def learn_transitions(
    samples: Sequence[Sample],
    *,
    allowed: npt.NDArray[Any] | None = None,
    given: Transitions | None = None,
    staying: float = STAYING,
    trust: float = TRUST,
    iterations: int = 60,
) -> Transitions:
    """Rates of change, and the share of dates that say nothing, from what series of pixels look like.

    Expectation–maximisation of the continuous-time chain, so that every interval counts with its own length (A.
    Hobolth, J. L. Jensen, Statistical inference in evolutionary models of DNA sequences via the EM algorithm, 2005).
    The rates have a Gamma prior that favours staying, the continuous counterpart of a Dirichlet prior of the matrix's
    rows: it is worth `_PRIOR_YEARS` years of watching each class, and (1 − trust) / trust times those watched. Without
    the latter the flicker of a network's maps, which is what a chain is there to take away, is learnt as change: many
    pixels do not make up for a model of their mistakes that is too simple. The classes' shares are the mean of the
    probabilities. Where a forbidden transition has a way around, the maximisation leaves out that the intervals'
    matrices are cut, and is approximate.

    Args:
        samples: Of one series or several; dates not observed are left out.
        allowed: (K, K) bool; None = everything is.
        given: Only its noise and prior are learnt, its rates and what it allows stay.
        staying: What the prior holds the probability of staying for a year to be.
        trust: Weight of the samples beside the prior, above 0 to 1 (maximum a posteriori, of independent pixels).
        iterations: At most.

    Returns:
        The chain; that of the prior where no pixel was observed twice.

    Raises:
        ValueError: There is no sample, or shapes do not fit.
    """
    if not samples:
        raise ValueError("nothing to learn transitions from")
    shares = as_prior(np.sum([_shares(sample) for sample in samples], axis=0))
    start = default_transitions(shares, allowed, staying, _FIRST_NOISE)
    chain = start if given is None else replace(given, prior=shares, noise=_FIRST_NOISE)
    for _ in range(iterations):
        found = expect(samples, chain)
        if found.dates == 0:
            return replace(chain, noise=0.0)
        before, chain = chain, _maximise(found, chain, start.rates, trust, keep_rates=given is not None)
        if max(float(np.abs(chain.rates - before.rates).max()), abs(chain.noise - before.noise)) < _ENOUGH:
            break
    return chain


@dataclass
class Expected:
    """What the chain makes of samples, summed over their pixels.

    Attributes:
        jumps: (K, K) float64, changes from class × to class.
        years: (K,) float64, time spent in each class.
        silent: Dates that say nothing.
        dates: Observed dates of pixels observed more than once.
        likelihood: Natural logarithm, up to a constant.
    """

    jumps: npt.NDArray[Any]
    years: npt.NDArray[Any]
    silent: float
    dates: int
    likelihood: float


def expect(samples: Sequence[Sample], transitions: Transitions) -> Expected:
    """The expectation step: how often the classes changed, how long they stayed, how many dates were noise."""
    size = transitions.classes
    total = Expected(np.zeros((size, size)), np.zeros(size), 0.0, 0, 0.0)
    for sample in samples:
        chain, x, seen, _ = _prepare(sample.log_probs, sample.days, transitions, sample.observed)
        joint = [np.zeros((size, size)) for _ in chain.steps]
        for part in _pieces(x):
            piece = x[:, :, part]
            watched = torch.ones_like(piece[:, 0], dtype=torch.bool) if seen is None else seen[:, part]
            twice = watched.sum(0) > 1
            piece, watched = piece[:, :, twice], watched[:, twice]
            if piece.shape[2] == 0:
                continue
            evidence = _evidence(chain, piece, watched)
            found = _passes(chain, evidence)
            pair = found.pair()
            gamma = torch.softmax(pair, dim=1)
            quiet = (gamma * torch.exp(math.log(max(transitions.noise, 1e-30)) - evidence)).sum(1)
            total.silent += float(quiet[watched].double().sum())
            total.dates += int(watched.sum())
            total.likelihood += float(found.likelihood().double().sum())
            for t, step in enumerate(chain.steps):
                both = found.forward[t][:, None] + step + (evidence[t + 1] + found.backward[t + 1])[None]
                both = torch.softmax(both.flatten(0, 1), dim=0)
                joint[t] += both.double().sum(1).reshape(size, size).cpu().numpy()
        for years, pairs in zip(np.diff(np.asarray(sample.days, np.float64)) / DAYS_PER_YEAR, joint):
            jumps, stay = _between(transitions.rates, years, pairs)
            total.jumps += jumps
            total.years += stay
    return total


def _between(
    rates: npt.NDArray[Any], years: float, pairs: npt.NDArray[Any]
) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Changes and time in each class within an interval, of a chain whose ends are known.

    ∫ P(u)ᵀ R P(Δ − u)ᵀ du with R = pairs / P(Δ), by the exponential of a block matrix (C. F. Van Loan, 1978).

    Args:
        pairs: (K, K) how many began as the row and ended as the column.
    """
    p = exponential(rates * years)
    ratio = np.divide(pairs, p, out=np.zeros_like(p), where=pairs > 0)
    size = len(rates)
    block = np.zeros((2 * size, 2 * size))
    block[:size, :size] = block[size:, size:] = rates.T * years
    # Scaled, for the exponential of a matrix is worked out to the precision of its largest entry.
    scale = max(float(ratio.max()), 1e-300)
    block[:size, size:] = ratio * (years / scale)
    within = np.maximum(exponential(block)[:size, size:], 0.0) * scale
    return np.maximum(rates, 0.0) * within, np.diagonal(within).copy()


def _maximise(
    found: Expected,
    chain: Transitions,
    prior_rates: npt.NDArray[Any],
    trust: float = 1.0,
    keep_rates: bool = False,
) -> Transitions:
    more = (1.0 - trust) / trust
    dates = _PRIOR_DATES + more * found.dates
    noise = (found.silent + _FIRST_NOISE * dates) / (found.dates + dates)
    noise = min(noise, _MOST_NOISE)
    if keep_rates:
        return replace(chain, noise=noise)
    years = _PRIOR_YEARS + more * found.years
    expected = found.jumps + np.maximum(prior_rates, 0.0) * years[:, None]
    rates = expected / (found.years + years)[:, None]
    return replace(chain, rates=with_diagonal(np.where(chain.allowed, rates, 0.0)), noise=noise)


def _shares(sample: Sample) -> npt.NDArray[Any]:
    """(K,) sum of the probabilities over the observed pixels and dates."""
    p = torch.as_tensor(sample.log_probs).flatten(2).double().exp()
    if sample.observed is not None:
        p = p * torch.as_tensor(sample.observed).flatten(1)[:, None]
    return np.asarray(p.sum((0, 2)).cpu().numpy())


@dataclass(frozen=True)
class _Chain:
    """A chain at the dates of a series, in logarithms, on a device.

    Attributes:
        start: (K, 1), of the first date.
        steps: (K, K, 1) each, from one date to the next.
        shares: (K, 1), what probabilities are divided by.
        noise: As a share.
    """

    start: Tensor
    steps: tuple[Tensor, ...]
    shares: Tensor
    noise: float


@dataclass(frozen=True)
class _Messages:
    """Of the forward and the backward pass: (T, K, n) logarithms up to a constant for each date and pixel."""

    forward: Tensor
    backward: Tensor
    constants: Tensor

    def pair(self) -> Tensor:
        return self.forward + self.backward

    def likelihood(self) -> Tensor:
        """(n,)"""
        return self.constants.sum(0) + torch.logsumexp(self.forward[-1], 0)


def _prepare(
    log_probs: Data, days: Sequence[float], transitions: Transitions, observed: Data | None
) -> tuple[_Chain, Tensor, Tensor | None, Callable[[Tensor], Data]]:
    """The chain, (T, K, N), (T, N) and what brings (T, K, N) or (T, N) back to the form of `log_probs`."""
    x = torch.as_tensor(log_probs)
    dates, classes = x.shape[:2]
    gaps = np.diff(np.asarray(days, np.float64))
    if len(days) != dates or classes != transitions.classes:
        raise ValueError(f"{tuple(x.shape)} does not fit {len(days)} days and {transitions.classes} classes")
    if not (gaps > 0).all():
        raise ValueError("the days of a chain must rise")
    seen = None if observed is None else torch.as_tensor(observed)
    if seen is not None and seen.shape != (dates, *x.shape[2:]):
        raise ValueError(f"observed is {tuple(seen.shape)}, expected {(dates, *x.shape[2:])}")
    known: dict[float, Tensor] = {}
    for gap in gaps:
        if gap not in known:
            with np.errstate(divide="ignore"):
                step = np.log(transitions.over(float(gap) / DAYS_PER_YEAR))
            known[gap] = torch.as_tensor(step, dtype=x.dtype, device=x.device)[..., None]
    shares = torch.as_tensor(np.log(transitions.prior), dtype=x.dtype, device=x.device)[:, None]
    chain = _Chain(shares, tuple(known[gap] for gap in gaps), shares, transitions.noise)
    rest = x.shape[2:]

    def restore(out: Tensor) -> Data:
        out = out.reshape(*out.shape[: out.dim() - 1], *rest)
        return out if isinstance(log_probs, Tensor) else out.numpy()

    return chain, x.reshape(dates, classes, -1), None if seen is None else seen.reshape(dates, -1), restore


def _pieces(x: Tensor) -> Iterator[slice]:
    step = max(256, _WORKING_SET // x.shape[1] ** 2)
    for start in range(0, x.shape[2], step):
        yield slice(start, start + step)


def _evidence(chain: _Chain, log_probs: Tensor, seen: Tensor | None) -> Tensor:
    """(T, K, n) log e_t."""
    e = log_probs.clamp(min=_FLOOR) - chain.shares
    if chain.noise > 0:
        e = torch.logaddexp(e.add_(math.log1p(-chain.noise)), e.new_tensor(math.log(chain.noise)))
    return e if seen is None else e.masked_fill_(~seen[:, None], 0.0)


def _passes(chain: _Chain, evidence: Tensor) -> _Messages:
    """Both passes."""
    forward, backward = torch.empty_like(evidence), torch.zeros_like(evidence)
    constants = torch.empty_like(evidence[:, 0])
    here = chain.start + evidence[0]
    for date in range(len(evidence)):
        if date:
            here = torch.logsumexp(here[:, None] + chain.steps[date - 1], 0) + evidence[date]
        # Else the numbers grow with the dates and lose their digits.
        constants[date] = here.amax(0)
        here = here - constants[date]
        forward[date] = here
    for date in range(len(evidence) - 2, -1, -1):
        ahead = (evidence[date + 1] + backward[date + 1])[None]
        there = torch.logsumexp(chain.steps[date] + ahead, 1)
        backward[date] = there - there.amax(0)
    return _Messages(forward, backward, constants)
