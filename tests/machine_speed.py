"""Measures the machine, for limits of CPU time in tests."""

from __future__ import annotations

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
def _measurements() -> list[float]:
    return [_work() / _USUAL for _ in range(3)]


def slowness() -> float:
    """Returns how many times slower this machine is than the usual one, at the worst; 1 if it is as fast or faster."""
    return max(1.0, *_measurements())


def least_slowness() -> float:
    """Returns how many times slower this machine is than the usual one, at the best; 1 if it is as fast or faster."""
    return max(1.0, min(_measurements()))
