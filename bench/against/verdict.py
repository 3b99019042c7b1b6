"""Formats the result of a comparison as a table, and decides which queries are slower than allowed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bench.against.medians import Interval, interval
from bench.questions import WRITES
from bench.rounds import Series

START, SQLITE = "start", "sqlite"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The allowed slowdown of the new version, as a fraction of the old speed: 0.05 means 5 %.

    `reads`: the limit for queries and for the start of the server. `writes`: the limit for mutations.
    """

    reads: float = 0.05
    writes: float = 0.15

    def of(self, name: str) -> float:
        """Returns the limit for the query or mutation `name`."""
        return self.writes if name in WRITES else self.reads


@dataclass(frozen=True, slots=True)
class Comparison:
    """The measurements of both versions, for one query or for the start of the server.

    A ratio above 1 means that the new version is better. For the start, the rate is 1 divided by the seconds of a
    start.
    """

    name: str
    person: str
    old: Series
    new: Series

    @property
    def speed(self) -> Interval:
        """The new version's speed relative to the old one's: a median of ratios, and its confidence interval.

        The ratio of a round is the new version's answers per second, divided by the old one's.
        """
        return interval([new / old for old, new in zip(self.old.rates, self.new.rates, strict=True)])

    @property
    def cpu(self) -> Interval:
        """The old version's CPU time relative to the new one's: a median of ratios, and its confidence interval.

        The ratio of a round is the old version's CPU seconds per answer, divided by the new one's. Other load on the
        machine affects CPU seconds less than speed.
        """
        return interval([old / new for old, new in zip(self.old.cpus, self.new.cpus, strict=True)])

    def is_worse(self, allowed: Allowed) -> bool:
        """Whether the new version is slower than allowed, even at the upper end of the confidence interval."""
        return self.speed.high < 1 - allowed.of(self.name)

    @property
    def title(self) -> str:
        """The name of the query, or of the start of the server, as shown in the table."""
        if self.name == START:
            return "cold start"
        return "Q1 on SQLite" if self.name == SQLITE else self.name.upper()


def heading(old: str) -> str:
    """Returns the header of the Markdown table. `old`: the name of the old version."""
    columns = ("query", "as", f"{old}, answers/s", "this tree, answers/s", "speed, new / old", "CPU, old / new")
    return f"| {' | '.join(columns)} |\n| --- | --- |" + " ---: |" * 4


def line(comparison: Comparison) -> str:
    """Formats a comparison as a row of the table. Each ratio is a median with its confidence interval in brackets."""
    rates = [
        f"{1 / side.rate:.3f} s" if comparison.name == START else f"{side.rate:,.0f}"
        for side in (comparison.old, comparison.new)
    ]
    ratios = f"{_shown(comparison.speed)} | {_shown(comparison.cpu)}"
    return f"| {comparison.title} | {comparison.person} | {' | '.join(rates)} | {ratios} |"


def verdict(comparisons: Iterable[Comparison], allowed: Allowed) -> str:
    """Returns a sentence for each query that is slower than allowed.

    If there is no such query, returns one sentence that says so.
    """
    worse = [
        f"{one.title}{f' as {one.person}' if one.person else ''} is slower: {one.speed.high:.3f} times the speed at"
        f" best, where {1 - allowed.of(one.name):.3f} is allowed."
        for one in comparisons
        if one.is_worse(allowed)
    ]
    return "\n".join(worse) or (
        f"Nothing is slower by more than {allowed.reads:.0%} ({' and '.join(WRITES).upper().replace('AND', 'and')}:"
        f" {allowed.writes:.0%}), judged at the favourable end of each interval."
    )


def _shown(one: Interval) -> str:
    return f"{one.median:.3f} ({one.low:.3f}–{one.high:.3f})"
