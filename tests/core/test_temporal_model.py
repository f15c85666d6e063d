"""Rates of change: any interval has its matrix, none holds what is forbidden, a file gives back what it was told."""

from __future__ import annotations

import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from landbrush.core.errors import InputError
from landbrush.core.temporal.model import (
    Transitions,
    allowed_of,
    as_prior,
    default_transitions,
    exponential,
    rates_of,
    read_transitions,
    ways_around,
    with_diagonal,
)

quick = settings(max_examples=100, deadline=None)


@st.composite
def chains(draw, fastest=1.0):
    size = draw(st.integers(2, 5))
    rng = np.random.default_rng(draw(st.integers(0, 2**31 - 1)))
    allowed = (rng.random((size, size)) < draw(st.sampled_from([0.5, 1.0]))) | np.eye(size, dtype=bool)
    rates = with_diagonal(np.where(allowed, rng.random((size, size)) * fastest, 0.0))
    return Transitions(rates, allowed, as_prior(rng.random(size) + 0.01), 0.1)


@quick
@given(chains(fastest=5.0), st.floats(0.0, 50.0))
def test_every_interval_has_a_matrix_and_nothing_forbidden_is_in_it(chain, years):
    p = chain.over(years)
    np.testing.assert_allclose(p.sum(1), 1.0, atol=1e-12)
    assert (p >= 0).all()
    assert (p[~chain.allowed] == 0.0).all()


@quick
@given(chains(), st.floats(0.0, 5.0), st.floats(0.0, 5.0))
def test_two_intervals_are_one_where_no_way_around_is_open(chain, first, then):
    if ways_around(chain.allowed):
        return
    np.testing.assert_allclose(chain.over(first) @ chain.over(then), chain.over(first + then), atol=1e-10)


@quick
@given(chains(), st.floats(0.01, 1.0))
def test_rates_come_back_from_their_matrix(chain, years):
    matrix = exponential(chain.rates * years)
    np.testing.assert_allclose(rates_of(matrix, chain.allowed), chain.rates * years, atol=1e-8)


def test_no_time_changes_nothing_and_a_negative_one_is_refused():
    chain = default_transitions([1, 2, 3])
    np.testing.assert_array_equal(chain.over(0.0), np.eye(3))
    with pytest.raises(ValueError, match="interval"):
        chain.over(-1.0)
    with pytest.raises(ValueError, match="interval"):
        chain.over(float("nan"))


def test_absorbed_for_ever():
    # Dead forest (2) becomes neither forest (1) nor anything else; forest and meadow (3) may die or change.
    allowed = allowed_of([(2, 1), (2, 3)], [1, 2, 3])
    named = allowed_of([("dead", "Forest"), (2, "meadow")], [1, 2, 3], ["forest", "dead", "meadow"])
    np.testing.assert_array_equal(named, allowed)
    chain = default_transitions([1, 1, 1], allowed)
    for years in (1 / 12, 1.0, 300.0):
        np.testing.assert_array_equal(chain.over(years)[1], [0.0, 1.0, 0.0])
    assert chain.over(300.0)[0, 1] > 0.9
    assert ways_around(allowed) == []


def test_ways_around_are_found():
    ids = [1, 2, 3, 4]
    assert ways_around(allowed_of([(2, 1)], ids)) == [(1, 2, 0)]
    assert ways_around(allowed_of([(2, 1), (3, 1)], ids)) == [(1, 3, 0), (2, 3, 0)]
    assert ways_around(allowed_of([(2, 1), (3, 1), (4, 1)], ids)) == []
    # 2 > 3 > 4 > 1: only the first stop is told.
    assert ways_around(allowed_of([(2, 1), (2, 4), (3, 1)], ids)) == [(1, 2, 0), (1, 2, 3), (2, 3, 0)]


@quick
@given(chains())
def test_a_written_chain_is_read_back(tmp_path_factory, chain):
    ids = [7, 3, 250, 4, 9][: chain.classes]
    path = tmp_path_factory.getbasetemp() / "t.yaml"
    path.write_text(yaml.safe_dump(chain.to_data(ids)))
    nothing = np.zeros((chain.classes,) * 2, bool)
    found, told_prior, warnings = read_transitions(str(path), ids, nothing)
    assert told_prior
    np.testing.assert_array_equal(found.allowed, chain.allowed)
    np.testing.assert_allclose(found.prior, chain.prior, atol=1e-4)
    assert found.noise == pytest.approx(chain.noise)
    if not ways_around(chain.allowed):
        np.testing.assert_allclose(found.per_year, chain.per_year, atol=1e-4)
        assert warnings == []
    backwards, _, _ = read_transitions(str(path), ids[::-1], nothing)
    np.testing.assert_allclose(backwards.per_year[::-1, ::-1], found.per_year, atol=1e-9)


def write(tmp_path, **changes):
    data = {"classes": [1, 2], "per_year": [[0.9, 0.1], [0.2, 0.8]], **changes}
    path = tmp_path / "t.yaml"
    path.write_text(yaml.safe_dump({key: value for key, value in data.items() if value is not None}))
    return str(path)


def test_a_zero_and_a_ban_both_forbid(tmp_path):
    path = write(tmp_path, per_year=[[0.9, 0.1], [0, 1]])
    found, told_prior, _ = read_transitions(path, [1, 2], np.zeros((2, 2), bool))
    assert not told_prior
    assert found.over(10.0)[1, 0] == 0.0
    assert found.per_year[0, 1] == pytest.approx(0.1)
    found, _, _ = read_transitions(write(tmp_path), [1, 2], ~allowed_of([(2, 1)], [1, 2]))
    np.testing.assert_array_equal(found.per_year[1], [0.0, 1.0])


def test_a_file_may_know_more_classes_than_the_model(tmp_path):
    path = write(tmp_path, classes=[5, 1, 2], per_year=[[1, 0, 0], [0.1, 0.7, 0.2], [0, 0.2, 0.8]])
    found, _, _ = read_transitions(path, [2, 1], np.zeros((2, 2), bool))
    np.testing.assert_allclose(found.per_year, [[0.8, 0.2], [2 / 9, 7 / 9]], atol=1e-9)


@pytest.mark.parametrize("matrix", [[[0.1, 0.9], [0.9, 0.1]], [[0.5, 0.5], [0.5, 0.5]]])
def test_a_matrix_of_no_steady_rates_is_told(tmp_path, matrix):
    path = write(tmp_path, per_year=matrix)
    found, _, warnings = read_transitions(path, [1, 2], np.zeros((2, 2), bool))
    assert "no steady rates" in warnings[0]
    assert np.isfinite(found.per_year).all()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"classes": None}, "`classes` is missing"),
        ({"classes": [1, 1]}, "different class ids"),
        ({"classes": [1, "b"]}, "different class ids"),
        ({"classes": [1, 3]}, "class 2 of the model is not in `classes`, which are 1, 3"),
        ({"per_year": None}, "`per_year` is missing"),
        ({"per_year": [[1.0]]}, "2 rows of 2 numbers"),
        ({"per_year": [[1.0, 0.0], [1.0]]}, "rows of the same length"),
        ({"per_year": [[0.9, 0.2], [0.2, 0.8]]}, "the row of class 1 in `per_year` sums to 1.1"),
        ({"per_year": [[1.1, -0.1], [0.2, 0.8]]}, "numbers from 0 to 1"),
        ({"per_year": [[0, 1], [0, 1]]}, "class 1 must be able to stay"),
        ({"per_year": [["a", 1], [0, 1]]}, "numbers from 0 to 1"),
        ({"prior": [0.5]}, "a share for each of the 2 classes"),
        ({"prior": [0, 0]}, "a share for each"),
        ({"noise": 0.95}, "`noise` must be a number from 0 to 0.9, found 0.95"),
        ({"noize": 0.1}, "did you mean `noise`?"),
    ],
)
def test_a_bad_file_is_told_in_one_sentence(tmp_path, change, told):
    with pytest.raises(InputError) as error:
        read_transitions(write(tmp_path, **change), [1, 2], np.zeros((2, 2), bool))
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_none_is_told(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_transitions(str(tmp_path / "no.yaml"), [1], np.zeros((1, 1), bool))


def test_a_ban_on_an_unknown_class_is_told():
    with pytest.raises(InputError, match="names the class 7, which the model does not have; it has 1, 2"):
        allowed_of([(7, 1)], [1, 2])
    with pytest.raises(InputError, match=r"A>b is not clear about the class A, .* 1 = a, 2 = a, 3 = b"):
        allowed_of([("A", "b")], [1, 2, 3], ["a", "a", "b"])
