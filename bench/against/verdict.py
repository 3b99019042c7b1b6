"""What a comparison found: its table, and which queries are slower than is allowed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bench.against.medians import Interval, interval
from bench.questions import WRITES
from bench.rounds import Series

START, SQLITE = "start", "sqlite"


@dataclass(frozen=True, slots=True)
class Allowed:
    """By what share a read or a start, and a write, may be slower: 0.05 is 5 %."""

    reads: float = 0.05
    writes: float = 0.15

    def of(self, name: str) -> float:
        """What is allowed of a query."""
        return self.writes if name in WRITES else self.reads


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both trees' rounds of a query, or of the start. Every ratio is above 1 where the new tree is better.

    A start's rate is one divided by its seconds.
    """

    name: str
    person: str
    old: Series
    new: Series

    @property
    def speed(self) -> Interval:
        """The ratio of answers a second, new to old, of each round."""
        return interval([new / old for old, new in zip(self.old.rates, self.new.rates, strict=True)])

    @property
    def cpu(self) -> Interval:
        """The ratio of the server's CPU for each answer, old to new, of each round. Load by others disturbs it less."""
        return interval([old / new for old, new in zip(self.old.cpus, self.new.cpus, strict=True)])

    def is_worse(self, allowed: Allowed) -> bool:
        """Whether it is slower than allowed even at the favourable end of the interval."""
        return self.speed.high < 1 - allowed.of(self.name)

    @property
    def title(self) -> str:
        """What it is called."""
        if self.name == START:
            return "cold start"
        return "Q1 on SQLite" if self.name == SQLITE else self.name.upper()


def heading(old: str) -> str:
    """The head of the table. `old`: the name of the other tree."""
    columns = ("query", "as", f"{old}, answers/s", "this tree, answers/s", "speed, new / old", "CPU, old / new")
    return f"| {' | '.join(columns)} |\n| --- | --- |" + " ---: |" * 4


def line(one: Comparison) -> str:
    """A comparison as a line of the table: each ratio is a median, with its interval in brackets."""
    rates = [f"{1 / side.rate:.3f} s" if one.name == START else f"{side.rate:,.0f}" for side in (one.old, one.new)]
    return f"| {one.title} | {one.person} | {' | '.join(rates)} | {_shown(one.speed)} | {_shown(one.cpu)} |"


def verdict(comparisons: Iterable[Comparison], allowed: Allowed) -> str:
    """Says what is slower than allowed, or that nothing is."""
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
