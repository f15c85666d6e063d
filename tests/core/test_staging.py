"""Writing while computing: calls keep their order, few wait, and a failure is not lost."""

from __future__ import annotations

import threading

import pytest

from landbrush.core.data.staging import writing_behind
from landbrush.core.errors import InputError


def test_calls_are_made_in_order_in_one_other_thread_and_all_are_done():
    done, threads = [], set()

    def write(number):
        threads.add(threading.get_ident())
        done.append(number)

    with writing_behind() as call:
        for number in range(100):
            call(write, number)
    assert done == list(range(100))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_only_a_few_wait():
    """Pieces that wait are pixels in memory."""
    made, written, go = [], [], threading.Event()

    def write(number):
        go.wait(10)
        written.append(number)

    def produce():
        with writing_behind() as call:
            for number in range(50):
                made.append(number)
                call(write, number)

    producer = threading.Thread(target=produce)
    producer.start()
    producer.join(0.3)
    waiting = len(made)
    go.set()
    producer.join(10)
    assert 1 < waiting < 10
    assert written == list(range(50))


@pytest.mark.parametrize("more", [0, 20])
def test_what_fails_is_raised_where_it_was_asked_for(more):
    def fail():
        raise InputError("the disk is full")

    def work():
        with writing_behind() as call:
            call(fail)
            for _ in range(more):
                call(list)

    with pytest.raises(InputError, match="disk is full"):
        work()
