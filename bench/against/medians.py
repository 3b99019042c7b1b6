"""The median of some values, with a confidence interval that assumes nothing about how they are distributed.

The interval runs from one order statistic to another. Of n independent values, the number below the true median is
binomial with p = 1/2. So the k-th smallest and the k-th largest value enclose the true median with probability
1 - 2 P(B < k), and k is the largest one for which that is at least the wanted confidence. See H. A. David and
H. N. Nagaraja, Order Statistics (2003), section 7.1.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

CONFIDENCE = 0.95
FEWEST = 6
"""With five values even the smallest and the largest enclose the median with a probability of 93.75 % only."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A median, and the interval that holds the true one with a probability of at least 95 %."""

    low: float
    median: float
    high: float


def interval(values: Sequence[float]) -> Interval:
    """The median of at least six values, with its interval. Raises ValueError for fewer."""
    ordered, place = sorted(values), rank(len(values))
    return Interval(ordered[place - 1], statistics.median(ordered), ordered[-place])


def rank(count: int, confidence: float = CONFIDENCE) -> int:
    """Which smallest and which largest of so many values are the ends of the interval, from 1.

    Raises ValueError when there are too few for this confidence.
    """
    place, below = 0, 0  # below: how many of the 2**count outcomes have at most `place` values under the median
    while 2 * (below + math.comb(count, place)) <= (1 - confidence) * 2**count:
        below += math.comb(count, place)
        place += 1
    if place == 0:
        raise ValueError(f"{count} values are too few for a confidence of {confidence:.0%}")
    return place
