"""Computes a confidence interval of a median without assumptions about the distribution of the values.

Of n independent values, let B be the number of values below the true median. B has a binomial distribution with
p = 1/2. Therefore the k-th smallest and the k-th largest value enclose the true median with the probability
1 - 2 P(B < k). The interval uses the largest k for which this probability is at least the required confidence. See
H. A. David and H. N. Nagaraja, Order Statistics (2003), section 7.1.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

CONFIDENCE = 0.95
FEWEST = 6
"""The minimum number of values.

The smallest and the largest of only five values enclose the true median with a probability of 93.75 %.
"""


@dataclass(frozen=True, slots=True)
class Interval:
    """The median of a sample, and its confidence interval of at least 95 %."""

    low: float
    median: float
    high: float


def interval(values: Sequence[float]) -> Interval:
    """Returns the median and its confidence interval. Raises ValueError for fewer than six values."""
    ordered, place = sorted(values), rank(len(values))
    return Interval(ordered[place - 1], statistics.median(ordered), ordered[-place])


def rank(count: int, confidence: float = CONFIDENCE) -> int:
    """Returns the rank k for a confidence interval of the median of `count` values.

    The interval goes from the k-th smallest to the k-th largest value, counted from 1. Raises ValueError if `count`
    values are too few for this confidence.
    """
    place, below = 0, 0  # below: how many of the 2**count outcomes have at most `place` values under the median
    while 2 * (below + math.comb(count, place)) <= (1 - confidence) * 2**count:
        below += math.comb(count, place)
        place += 1
    if place == 0:
        raise ValueError(f"{count} values are too few for a confidence of {confidence:.0%}")
    return place
