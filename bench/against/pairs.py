"""Measures two contenders in alternating rounds, so that other load on the machine affects both equally."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bench.rounds import LEAST, WARM_SECONDS, Contender, Counted, Plan, Series

FIRST = 20
"""The number of requests on each connection in the first load. The next loads depend on how fast it is answered."""

Measured = TypeVar("Measured")


async def alternated(
    old: Callable[[], Awaitable[Measured]], new: Callable[[], Awaitable[Measured]], rounds: int
) -> tuple[list[Measured], list[Measured]]:
    """Calls both functions once in each round. In every second round, `new` is called first.

    Returns the results of `old` and the results of `new`.
    """
    olds: list[Measured] = []
    news: list[Measured] = []
    for number in range(rounds):
        sides = [(old, olds), (new, news)]
        for measure, found in sides if number % 2 == 0 else reversed(sides):
            found.append(await measure())
    return olds, news


async def compared(
    counted: Counted, old: Contender, new: Contender, plan: Plan, tell: Callable[[], None]
) -> tuple[Series, Series]:
    """Warms up both contenders and measures them in alternating rounds.

    Each measurement sends the number of requests that the slower contender can answer in `plan.seconds`. This number is
    fixed, so that both databases change equally. `tell`: called after each warm-up and each measurement.
    """
    requests = FIRST
    for seconds in (WARM_SECONDS, plan.seconds):
        rates = []
        for contender in (old, new):
            rates.append((await counted(contender, requests, plan.connections))[0])
            tell()
        requests = max(LEAST, round(min(rates) * seconds / plan.connections))

    async def one(contender: Contender) -> tuple[float, float]:
        measured = await counted(contender, requests, plan.connections)
        tell()
        return measured

    return series(*await alternated(lambda: one(old), lambda: one(new), plan.rounds))


def series(*sides: list[tuple[float, float]]) -> tuple[Series, Series]:
    """Converts the measurements of each side to a Series. A measurement is a rate and a number of CPU seconds."""
    old, new = (Series([rate for rate, _ in side], [cpu for _, cpu in side]) for side in sides)
    return old, new


def loads(plan: Plan) -> int:
    """Returns how many times `compared` calls its argument `tell`."""
    return 2 * (2 + plan.rounds)
