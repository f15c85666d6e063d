"""What the engine finds out about the machine: which number format is the faster one, whatever else is running."""

from __future__ import annotations

import time

import torch

from landbrush.core import runtime

CPU = torch.device("cpu")


def work(seconds: float) -> None:
    """Keep this thread's processor for so long."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def test_the_cheaper_format_is_chosen():
    assert runtime.bfloat16_is_faster(lambda amp: work(0.005 if amp else 0.02), CPU)
    assert not runtime.bfloat16_is_faster(lambda amp: work(0.02 if amp else 0.005), CPU)


def test_waiting_for_others_is_not_held_against_a_format():
    def step(amp: bool) -> None:
        work(0.005 if amp else 0.02)
        if amp:
            time.sleep(0.05)

    assert runtime.bfloat16_is_faster(step, CPU)


def test_the_formats_take_turns_and_the_first_turn_does_not_count():
    turns = []

    def step(amp: bool) -> None:
        turns.append(amp)
        # A first call that is slow (kernels are compiled, weights are packed) says nothing about the others.
        work(0.05 if amp and turns.count(True) == 1 else 0.005 if amp else 0.01)

    assert runtime.bfloat16_is_faster(step, CPU)
    assert turns == [False, True] * 4
