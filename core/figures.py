"""Operating figures of a process, such as counts of requests. They are served as metrics."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""The upper bounds of the buckets of histograms, in seconds."""


@dataclass(slots=True)
class Histogram:
    """Counts durations by buckets.

    `counts`: the number of durations in each bucket of BOUNDS. The last item is the number above the largest bound.
    `total`: the sum of all durations, in seconds.
    """

    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    total: float = 0.0

    def add(self, seconds: float) -> None:
        """Counts a duration."""
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds


Labels = Mapping[str, str]
Sample = tuple[Labels, float | Histogram]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its values, one for each combination of labels. The names of counters have no suffix `_total`."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    description: str
    samples: Sequence[Sample]


Figures = Callable[[], Awaitable[list[Figure]]]
"""A function that returns the present figures."""


def plain(name: str, kind: Literal["counter", "gauge"], description: str, value: float) -> Figure:
    """Returns a figure that has one value and no labels."""
    return Figure(name, kind, description, [({}, value)])
