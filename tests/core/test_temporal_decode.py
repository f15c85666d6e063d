"""Of all histories without a forbidden change, the one that is right on the most dates to be expected."""

from __future__ import annotations

import itertools

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.temporal.decode import allowed_history, seen_history


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 5), st.integers(2, 3), st.floats(0.0, 1.0), st.integers(0, 2**31 - 1))
def test_it_is_the_best_of_all_histories(dates, classes, share, seed):
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.ones(classes), (dates, 4)).transpose(0, 2, 1)
    allowed = (rng.random((classes, classes)) > share) | np.eye(classes, dtype=bool)
    found = allowed_history(torch.from_numpy(p), allowed).numpy()
    for pixel in range(4):
        worth = {
            history: sum(p[t, k, pixel] for t, k in enumerate(history))
            for history in itertools.product(range(classes), repeat=dates)
            if all(allowed[a, b] for a, b in zip(history, history[1:]))
        }
        assert tuple(found[:, pixel]) in worth
        np.testing.assert_allclose(worth[tuple(found[:, pixel])], max(worth.values()), atol=1e-9)


def test_where_nothing_is_wrong_every_date_keeps_its_likeliest_class():
    p = torch.softmax(3 * torch.randn(6, 3, 50), 1)
    assert torch.equal(allowed_history(p, np.ones((3, 3), bool)).long(), p.argmax(1))
    allowed = np.ones((3, 3), bool)
    allowed[2, 0] = False
    best = p.argmax(1)
    fine = ~((best[:-1] == 2) & (best[1:] == 0)).any(0)
    assert 0 < int(fine.sum()) < 50
    assert torch.equal(allowed_history(p, allowed).long()[:, fine], best[:, fine])


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 5), st.integers(2, 3), st.floats(0.0, 0.6), st.integers(0, 2**31 - 1))
def test_what_was_seen_is_kept_and_the_rest_is_right_on_the_most_dates(dates, classes, share, seed):
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.ones(classes), (dates, 4)).transpose(0, 2, 1)
    allowed = (rng.random((classes, classes)) > share) | np.eye(classes, dtype=bool)
    seen = rng.random((dates, 4)) > 0.5
    possible = [
        history
        for history in itertools.product(range(classes), repeat=dates)
        if all(allowed[a, b] for a, b in zip(history, history[1:]))
    ]
    known = np.stack([possible[rng.integers(len(possible))] for _ in range(4)], 1)
    found = seen_history(torch.from_numpy(known), torch.from_numpy(p), torch.from_numpy(seen), allowed).numpy()
    for pixel in range(4):
        at = seen[:, pixel]
        worth = {
            item: sum(p[t, k, pixel] for t, k in enumerate(item) if not at[t])
            for item in possible
            if (np.array(item) == known[:, pixel])[at].all()
        }
        assert tuple(found[:, pixel]) in worth
        np.testing.assert_allclose(worth[tuple(found[:, pixel])], max(worth.values()), atol=1e-9)


def test_a_change_within_a_gap_is_not_put_at_its_end():
    # Seen at both ends only, the probabilities cross in the middle.
    share = torch.linspace(0.0, 1.0, 12)
    p = torch.stack([1 - share, share], 1)[..., None]
    seen = torch.zeros(12, 1, dtype=torch.bool)
    seen[[0, -1]] = True
    late = torch.tensor([0] * 11 + [1])[:, None]
    assert seen_history(late, p, seen, np.ones((2, 2), bool))[:, 0].tolist() == [0] * 6 + [1] * 6
