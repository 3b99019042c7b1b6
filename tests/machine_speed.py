"""Measures the machine, for limits of CPU time in tests."""

from __future__ import annotations

import gc
import time
from functools import cache

_USUAL = 0.085
"""The CPU time of `_work` on the machine for which the limits were set, in seconds."""


def _work() -> float:
    """Returns the CPU time that it takes to make many small objects, in seconds."""
    began = time.process_time()
    made = {str(number): (number, [number], {"number": number}) for number in range(100_000)}
    assert len(made) == 100_000
    return time.process_time() - began


@cache
def slowness() -> float:
    """Returns how many times slower this machine is than the usual one, at the worst; 1 if it is as fast or faster."""
    return max(1.0, *(_work() / _USUAL for _ in range(3)))


@cache
def least_slowness() -> float:
    """Returns how many times slower this machine is than the usual one, at the best; 1 if it is as fast or faster.

    Garbage is not collected meanwhile: in a process of many objects, that takes several times as long as the work.
    """
    gc.disable()
    try:
        return max(1.0, min(_work() for _ in range(3)) / _USUAL)
    finally:
        gc.enable()
