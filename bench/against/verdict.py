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
    """How much slower the new tree may be, as a share of the old tree's speed: 0.05 means 5 %.

    `reads`: for queries and the start. `writes`: for mutations.
    """

    reads: float = 0.05
    writes: float = 0.15

    def of(self, name: str) -> float:
        """Returns the allowed share for the query or mutation `name`."""
        return self.writes if name in WRITES else self.reads


@dataclass(frozen=True, slots=True)
class Comparison:
    """The measurements of both trees for a query or for the start of the server.

    Ratios are above 1 if the new tree is better. The rate of a start is 1 divided by its seconds.
    """

    name: str
    person: str
    old: Series
    new: Series

    @property
    def speed(self) -> Interval:
        """The median over all rounds of new divided by old answers per second, with its confidence interval."""
        return interval([new / old for old, new in zip(self.old.rates, self.new.rates, strict=True)])

    @property
    def cpu(self) -> Interval:
        """The median over all rounds of old divided by new CPU seconds per answer, with its confidence interval.

        Other load on the machine affects CPU seconds less than speed.
        """
        return interval([old / new for old, new in zip(self.old.cpus, self.new.cpus, strict=True)])

    def is_worse(self, allowed: Allowed) -> bool:
        """Whether the new tree is slower than allowed even at the upper end of the speed's confidence interval."""
        return self.speed.high < 1 - allowed.of(self.name)

    @property
    def title(self) -> str:
        """The name of the query or start, as shown in the table."""
        if self.name == START:
            return "cold start"
        return "Q1 on SQLite" if self.name == SQLITE else self.name.upper()


def heading(old: str) -> str:
    """Returns the header of the Markdown table. `old`: the name of the old tree."""
    columns = ("query", "as", f"{old}, answers/s", "this tree, answers/s", "speed, new / old", "CPU, old / new")
    return f"| {' | '.join(columns)} |\n| --- | --- |" + " ---: |" * 4


def line(one: Comparison) -> str:
    """Formats a comparison as a row of the table. Each ratio is a median with its confidence interval in brackets."""
    rates = [f"{1 / side.rate:.3f} s" if one.name == START else f"{side.rate:,.0f}" for side in (one.old, one.new)]
    return f"| {one.title} | {one.person} | {' | '.join(rates)} | {_shown(one.speed)} | {_shown(one.cpu)} |"


def verdict(comparisons: Iterable[Comparison], allowed: Allowed) -> str:
    """Returns a sentence for each query that is slower than allowed, or a sentence that none is."""
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
