"""How classes follow one another in time: rates of change per year, and what never happens.

A continuous-time Markov chain, so that any interval between two dates has its own matrix: P(Δt) = exp(Q Δt), Q (K, K)
the rates per year. Forbidden transitions have no rate **and** are cut out of every P(Δt): from one date to the next
they never happen, however far apart the dates are. Through a third class at a date in between, from → other → to, they
still may, if both steps are allowed; what is never to come back at all needs every way back forbidden (`ways_around`
tells those left open). Where no way around is open the chain is the same however many dates lie in between:
P(s + t) = P(s) P(t).
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

import numpy as np
import numpy.typing as npt
import torch

from ..errors import InputError
from ..job.chain import ForbiddenPair
from ..job.fields import Fields, as_list, read_yaml
from ..said import said

Array = npt.NDArray[Any]

DAYS_PER_YEAR = 365.25

#: Probability of not leaving a class within a year, where nobody says otherwise and nothing can be learnt.
STAYING = 0.98
#: No class is taken to be rarer: what a model never sees would otherwise be believed at its first doubt.
_RAREST = 1e-4
#: A matrix that is none of any rates is replaced by the nearest one; beyond this difference it is told.
_NEAR = 0.01


@dataclass(frozen=True)
class Transitions:
    """A Markov chain of K classes.

    Attributes:
        rates: (K, K) float64 per year, from class × to class: not negative beside the diagonal, rows sum to zero.
        allowed: (K, K) bool; True on the diagonal. Where False there is no rate.
        prior: (K,) float64, each class's share: of the first date, and what a date's class probabilities are divided
            by to be evidence.
        noise: Share of the dates that say nothing of the class though they seem to (haze, an undetected cloud, a
            mistake of the model's), 0 to below 1.
    """

    rates: Array
    allowed: Array
    prior: Array
    noise: float = 0.0

    @property
    def classes(self) -> int:
        """K."""
        return len(self.prior)

    @property
    def per_year(self) -> Array:
        """(K, K) probabilities within a year."""
        return self.over(1.0)

    def over(self, years: float) -> Array:
        """(K, K) float64 probabilities of each class (column) `years` after each (row); rows sum to one.

        Raises:
            ValueError: The interval is negative.
        """
        if not years >= 0:
            raise ValueError(f"an interval of {years} years")
        p = exponential(self.rates * years) * self.allowed
        rows: npt.NDArray[Any] = p / p.sum(1, keepdims=True)
        return rows

    def to_data(self, ids: Sequence[int]) -> dict[str, Any]:
        """Plain data, as `read_transitions` reads it back from YAML."""
        # Rounding must not forbid what hardly ever happens.
        p = np.where(self.allowed, np.maximum(self.per_year, 1e-9), 0.0)
        return {
            "classes": [int(number) for number in ids],
            "per_year": [[float(f"{value:.6g}") for value in row] for row in p],
            "prior": [float(f"{value:.6g}") for value in self.prior],
            "noise": float(f"{self.noise:.6g}"),
        }


def default_transitions(
    prior: Sequence[float] | Array, allowed: Array | None = None, staying: float = STAYING, noise: float = 0.0
) -> Transitions:
    """The same rate of leaving for every class, shared alike among the classes it may become.

    Args:
        prior: (K,) shares, of any sum.
        staying: Probability of never leaving within a year.
    """
    shares = as_prior(prior)
    permitted = np.ones((len(shares),) * 2, bool) if allowed is None else np.asarray(allowed, bool)
    others = permitted & ~np.eye(len(shares), dtype=bool)
    rates = -math.log(staying) * others / np.maximum(others.sum(1, keepdims=True), 1)
    return Transitions(with_diagonal(rates), permitted, shares, noise)


def allowed_of(forbidden: Sequence[ForbiddenPair], ids: Sequence[int], names: Sequence[str] = ()) -> Array:
    """(K, K) bool: all but the forbidden pairs of classes.

    Args:
        ids: Of the classes, in their order.
        names: Theirs, where some of the pairs name them.

    Raises:
        InputError: A pair names a class that is not among them, one of several of that name, or the same class twice.
    """
    allowed = np.ones((len(ids), len(ids)), bool)
    for pair in forbidden:
        before, after = (_index(part, pair, ids, names) for part in pair)
        if before == after:
            raise InputError(
                said(
                    "the forbidden transition {before}>{after} is no change; what stays as it is cannot be forbidden",
                    before=pair[0],
                    after=pair[1],
                )
            )
        allowed[before, after] = False
    return allowed


def _index(part: Union[int, str], pair: ForbiddenPair, ids: Sequence[int], names: Sequence[str]) -> int:
    if isinstance(part, int):
        found = [place for place, number in enumerate(ids) if number == part]
    else:
        # As it is written, else however it is: on a command line capitals are easily forgotten.
        found = [place for place, name in enumerate(names) if name == part]
        found = found or [place for place, name in enumerate(names) if name.casefold() == part.casefold()]
    if len(found) == 1:
        return found[0]
    known = [f"{number} = {name}" for number, name in zip(ids, names)] or [str(number) for number in ids]
    values = {"pair": f"{pair[0]}>{pair[1]}", "name": part, "known": ", ".join(known)}
    if found:
        raise InputError(
            said(
                "the forbidden transition {pair} is not clear about the class {name}, which is the name of several; "
                "they are {known}",
                **values,
            )
        )
    raise InputError(
        said(
            "the forbidden transition {pair} names the class {name}, which the model does not have; it has {known}",
            **values,
        )
    )


def ways_around(allowed: Array) -> list[tuple[int, int, int]]:
    """Forbidden transitions that are open by a detour: (from, by way of, to), indices; the shortest way of each."""
    found = []
    for before, after in zip(*np.nonzero(~np.asarray(allowed, bool))):
        by = _first_stop(np.asarray(allowed, bool), int(before), int(after))
        if by is not None:
            found.append((int(before), by, int(after)))
    return found


def _first_stop(allowed: Array, start: int, goal: int) -> int | None:
    """The first class on the shortest allowed way; None if there is no way."""
    first = {start: -1}
    queue = [start]
    for here in queue:
        for there in np.flatnonzero(allowed[here]):
            if int(there) not in first:
                first[int(there)] = int(there) if here == start else first[here]
                queue.append(int(there))
    return first.get(goal)


def as_prior(shares: Sequence[float] | Array) -> Array:
    """(K,) float64 that sum to one, none of them nothing."""
    p = np.maximum(np.asarray(shares, np.float64), 0.0)
    p = np.maximum(p / p.sum(), _RAREST) if p.sum() > 0 else np.ones_like(p)
    return np.asarray(p / p.sum())


def with_diagonal(rates: Array) -> Array:
    """The rates with a diagonal that makes their rows sum to zero."""
    bare = rates * (1.0 - np.eye(len(rates)))
    return np.asarray(bare - np.diag(bare.sum(1)))


def exponential(matrix: Array) -> Array:
    """exp of a square matrix."""
    return np.asarray(torch.linalg.matrix_exp(torch.from_numpy(np.ascontiguousarray(matrix, np.float64))).numpy())


def rates_of(per_year: Array, allowed: Array) -> Array:
    """(K, K) rates whose chain changes within a year as told, or as nearly as any does.

    Not every matrix has rates: its logarithm may be negative beside the diagonal. Those are set to zero and the
    diagonal made to fit (R. B. Israel, J. S. Rosenthal, J. Z. Wei, Finding generators for Markov chains via empirical
    transition matrices, Mathematical Finance 11 (2001) 245–265, §4).

    Args:
        per_year: (K, K) probabilities, rows sum to one.
        allowed: (K, K) bool.
    """
    found = _logarithm(per_year)
    if found is None:
        found = per_year - np.eye(len(per_year))
    return with_diagonal(np.where(allowed, np.maximum(found, 0.0), 0.0))


def _logarithm(matrix: Array) -> Array | None:
    """log of a matrix by inverse scaling and squaring (Denman–Beavers roots, then the series); None if it has none."""
    one = np.eye(len(matrix))
    root, halvings = np.array(matrix, np.float64), 0
    while np.abs(root - one).sum(1).max() > 0.1:
        if halvings == 40:
            return None
        y, z = root, one
        for _ in range(60):
            try:
                y, z = 0.5 * (y + np.linalg.inv(z)), 0.5 * (z + np.linalg.inv(y))
            except np.linalg.LinAlgError:
                return None
            if not np.isfinite(y).all() or np.abs(y).max() > 1e6:
                return None
            if np.abs(y @ y - root).max() < 1e-14:
                break
        else:
            return None
        root, halvings = y, halvings + 1
    x = root - one
    power, total = one, np.zeros_like(one)
    for term in range(1, 18):
        power = power @ x
        total = total + (1 if term % 2 else -1) * power / term
    return np.asarray(total * 2.0**halvings)


def read_transitions(path: str, ids: Sequence[int], forbidden: Array) -> tuple[Transitions, bool, list[str]]:
    """A chain from a YAML file: `classes` (ids), `per_year` (rows: class before, columns: after), `prior`, `noise`.

    What is 0 in the matrix is forbidden. `prior` and `noise` may be left out.

    Args:
        ids: Of the model's classes, in its order; the file may hold others beside them.
        forbidden: (K, K) bool, what is forbidden besides.

    Returns:
        The chain in the order of `ids`, whether the file told the prior, and warnings.

    Raises:
        InputError: The file cannot be read, lacks a class of the model, or holds no such matrix.
    """
    where = said("transitions {path}", path=os.path.basename(path))
    fields = Fields(read_yaml(path, said("transitions")), where, Path(path).parent)
    known = fields.listed("classes", required=True)
    if not all(isinstance(item, int) and not isinstance(item, bool) for item in known) or len(set(known)) < len(known):
        raise InputError(said("{where}: `classes` must be different class ids", where=where))
    missing = [number for number in ids if number not in known]
    if missing:
        raise InputError(
            said(
                "{where}: the class {number} of the model is not in `classes`, which are {known}; add it",
                where=where,
                number=missing[0],
                known=_listed(known),
            )
        )
    rows = [as_list(row, fields.at("per_year")) for row in fields.listed("per_year", required=True)]
    matrix = _numbers(rows, fields.at("per_year"))
    if matrix.shape != (len(known), len(known)):
        raise InputError(
            said(
                "{where}: `per_year` must have {count} rows of {count} numbers, one for each class",
                where=where,
                count=len(known),
            )
        )
    given = fields.get("prior") is not None
    shares = _numbers([fields.listed("prior")], fields.at("prior"))[0] if given else None
    noise = float(fields.number("noise", 0.0, 0.0, 0.9) or 0.0)
    fields.done()
    _require_chain(matrix, shares, known, where)
    order = [known.index(number) for number in ids]
    p = matrix[np.ix_(order, order)]
    p = np.where(forbidden, 0.0, p)
    p = p / p.sum(1, keepdims=True)
    allowed = p > 0
    first = np.ones(len(ids)) if shares is None else shares[order]
    found = Transitions(rates_of(p, allowed), allowed, as_prior(first), noise)
    warnings: list[str] = []
    difference = float(np.abs(found.per_year - p).max())
    if difference > _NEAR:
        warnings.append(
            said(
                "{where}: no steady rates of change give this matrix; the nearest ones differ by up to {difference}",
                where=where,
                difference=f"{difference:.2f}",
            )
        )
    return found, shares is not None, warnings


def _require_chain(matrix: Array, shares: Array | None, known: Sequence[int], where: str) -> None:
    """Refuse rows that are no probabilities, a class that cannot stay, and a prior of other classes."""
    off = np.abs(matrix.sum(1) - 1.0)
    if off.max() > 1e-3:
        bad = int(off.argmax())
        raise InputError(
            said(
                "{where}: the row of class {number} in `per_year` sums to {total}; each must sum to 1",
                where=where,
                number=known[bad],
                total=f"{matrix[bad].sum():.4g}",
            )
        )
    if not (np.diagonal(matrix) > 0).all():
        bad = int(np.argmin(np.diagonal(matrix)))
        raise InputError(
            said(
                "{where}: class {number} must be able to stay as it is; give it more than 0",
                where=where,
                number=known[bad],
            )
        )
    if shares is not None and (len(shares) != len(known) or shares.sum() <= 0):
        raise InputError(
            said("{where}: `prior` must have a share for each of the {count} classes", where=where, count=len(known))
        )


def _numbers(rows: Sequence[Sequence[Any]], what: str) -> Array:
    """The rows as (n, m) float64; probabilities all."""
    flat = [value for row in rows for value in row]
    fine = all(isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1 for value in flat)
    if not rows or not fine:
        raise InputError(said("{what} must be numbers from 0 to 1", what=what))
    if len({len(row) for row in rows}) > 1:
        raise InputError(said("{what} must have rows of the same length", what=what))
    return np.array(rows, np.float64)


def _listed(items: Sequence[object]) -> str:
    return ", ".join(str(item) for item in items)
