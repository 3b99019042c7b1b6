"""Measures what a server does if four times as many requests arrive as it can answer.

First, the best rate of a query is measured, by a few connections that always have a request. Then requests arrive at
four times this rate, whether or not the server keeps up. Finally, requests arrive again at half of the best rate,
beginning as soon as the overload has ended. All of them are sent by the same program, for the same callers.
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from bench.arrivals import FILL_SECONDS
from bench.company import ADMIN, MANAGER, SALES, SALES_70
from bench.databases import Databases
from bench.filling import Size
from bench.measuring import asked
from bench.processes import output_of
from bench.report import conditions
from bench.rounds import Contender, Plan
from bench.servers import Server, rapport

TIMES = 4
"""How many times the best rate arrives during the overload."""

CALLERS = (SALES, SALES_70, MANAGER, ADMIN)
"""The callers, whose requests alternate. They send the requests of SALES, whatever they may see."""

CONNECTIONS = 1_500
ANY_RATE = 20_000
"""Requests per second that no server reaches: each connection always has a request."""

LEAST_SHARE = 0.8
"""The smallest allowed rate of right answers during the overload, as a share of the best rate."""

SOON = 1.0
"""The longest allowed median of the seconds that a refusal takes."""

RECOVERY_SECONDS = 5.0
"""How long after the overload the server may still refuse requests."""


async def run(databases: Databases, size: Size, plan: Plan, names: Sequence[str]) -> bool:
    """Measures each of the queries `names`, and prints the results.

    Returns whether the server did what it should in each round of each query.
    """
    sides = await databases.filled(size)
    print(f"{await conditions(databases, size, plan)}, requests at {TIMES} times the best rate.")
    async with rapport(sides.settings, databases.folder / "overload.log") as server:
        return all([await _measured(asked(name.upper(), server, sides, SALES, name), server, plan) for name in names])


async def _measured(contender: Contender, server: Server, plan: Plan) -> bool:
    shares, fine = [], True
    print(f"\n{contender.name}")
    _ = await _arriving(contender, server, ANY_RATE, 1, connections=plan.connections)  # warms up
    for number in range(1, plan.rounds + 1):
        most = await _arriving(contender, server, ANY_RATE, plan.seconds, connections=plan.connections)
        best = most["in_time"] / (plan.seconds - FILL_SECONDS)
        over = await _arriving(contender, server, TIMES * best, plan.seconds)
        after = await _arriving(contender, server, best / 2, RECOVERY_SECONDS + 1, connections=plan.connections)
        share = over["in_time"] / (plan.seconds - FILL_SECONDS) / best
        shares.append(share)
        print(f"round {number}: best rate {best:,.0f}/s; overload: {_told(over)}; share {share:.2f}")
        print(f"         afterwards at half of the best rate: {_told(after)}", flush=True)
        fine &= not over["wrong"] and over["refused_seconds"][0] <= SOON and not after["wrong"]
    print(f"share of the best rate: median {statistics.median(shares):.2f}, least {min(shares):.2f}")
    return fine and statistics.median(shares) >= LEAST_SHARE


async def _arriving(
    contender: Contender, server: Server, rate: float, seconds: float, connections: int = CONNECTIONS
) -> Mapping[str, Any]:
    given = {
        "url": server.url,
        "headers": [server.headers(person) for person in CALLERS],
        "bodies": contender.question.bodies,
        "rate": rate,
        "seconds": seconds,
        "connections": connections,
    }
    output = await output_of([sys.executable, "-m", "bench.arrivals"], json.dumps(given).encode())
    result: dict[str, Any] = json.loads(output)
    return result


def _told(result: Mapping[str, Any]) -> str:
    right, refused = (
        [f"{1000 * one:,.0f} ms" for one in result[name]] for name in ("right_seconds", "refused_seconds")
    )
    return (
        f"{result['sent']:,} sent, {result['unsent']:,} not sent, {result['right']:,} right (median {right[0]},"
        f" longest {right[1]}), {result['refused']:,} refused (median {refused[0]}, longest {refused[1]}),"
        f" {result['wrong']:,} wrong"
    )
