"""Rounds that alternate between two contenders, so that what disturbs the machine disturbs both alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bench.rounds import LEAST, WARM_SECONDS, Contender, Counted, Plan, Series

FIRST = 20
"""Requests on each connection in the first load, which tells how many a longer one may have."""

Measured = TypeVar("Measured")


async def alternated(
    old: Callable[[], Awaitable[Measured]], new: Callable[[], Awaitable[Measured]], rounds: int
) -> tuple[list[Measured], list[Measured]]:
    """Both once in each round: the old one first, then the new one first, and so on. Returns what each gave."""
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
    """Warms both up, and measures them in alternating rounds. `tell`: called after each load.

    A load is a number of requests and not a time: both databases change alike, whichever tree is faster. The number is
    what the slower tree answers in the plan's seconds.
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
    """Both sides' rates and seconds of CPU, round by round."""
    old, new = (Series([rate for rate, _ in side], [cpu for _, cpu in side]) for side in sides)
    return old, new


def loads(plan: Plan) -> int:
    """How often `compared` tells of itself."""
    return 2 * (2 + plan.rounds)
