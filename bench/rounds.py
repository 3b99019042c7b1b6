"""Rounds of load: several servers are asked the same in turn, each for some seconds, and again."""

from __future__ import annotations

import asyncio
import contextlib
import json
import statistics
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import asyncpg

from bench.company import Person
from bench.processes import ROOT, output_of, stop
from bench.questions import Question
from bench.servers import PEER, Server, node
from core.errors import CommandError

WARM_SECONDS = 2.0
LEAST = 4
"""Answers on each connection that a round must have; what is under way at its end is lost."""

LONGEST_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How it is measured: so many rounds of so many seconds, over so many connections that are kept."""

    rounds: int = 7
    seconds: float = 4.0
    connections: int = 16


@dataclass(frozen=True, slots=True)
class Contender:
    """Who is asked: a server on behalf of somebody. `rows`: reads the rows that its mutation changes, if it does."""

    name: str
    server: Server
    person: Person | None
    question: Question
    rows: Callable[[], Any] | None = None
    versioned: bool = True


@dataclass(slots=True)
class Series:
    """What a contender gave, round by round: answers a second, and seconds of CPU for each answer."""

    rates: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """The median of answers a second."""
        return statistics.median(self.rates)

    @property
    def cpu(self) -> float:
        """The median of CPU seconds for each answer."""
        return statistics.median(self.cpus)


def ratio(one: Series, other: Series) -> float:
    """How many times as fast the one is: the median of the ratios of each round."""
    return statistics.median(a / b for a, b in zip(one.rates, other.rates, strict=True))


async def measure(contenders: Sequence[Contender], plan: Plan, tell: Callable[[], None]) -> Mapping[str, Series]:
    """Warms each contender up, and then asks all of them in turn, round by round. `tell`: called after each load."""
    for contender in contenders:
        await _load(contender, WARM_SECONDS, plan.connections)
        tell()
    series = {contender.name: Series() for contender in contenders}
    for _ in range(plan.rounds):
        for contender in contenders:
            rate, cpu = await _load(contender, plan.seconds, plan.connections)
            series[contender.name].rates.append(rate)
            series[contender.name].cpus.append(cpu)
            tell()
    return series


def loads(contenders: int, plan: Plan) -> int:
    """How often `measure` tells of itself."""
    return contenders * (plan.rounds + 1)


async def _load(contender: Contender, seconds: float, connections: int) -> tuple[float, float]:
    """A round: answers a second, and seconds of CPU for each. It is longer for who is slow: too few cannot be counted.

    Raises CommandError when an answer failed: then the figure would mean nothing.
    """
    while True:
        before = contender.server.cpu
        answers, took = await _loaded(contender, seconds, connections)
        if answers >= LEAST * connections:
            return answers / took, (contender.server.cpu - before) / answers
        if seconds > LONGEST_SECONDS:
            raise CommandError(f"{contender.name}: {answers} answers within {took:g} s.")
        seconds *= 2


async def _loaded(contender: Contender, seconds: float, connections: int) -> tuple[int, float]:
    given = await _given(contender, connections) | {"seconds": seconds, "unversioned": not contender.versioned}
    return _result(contender, await output_of([node(), str(PEER / "load.mjs")], json.dumps(given).encode()))


Counted: TypeAlias = Callable[[Contender, int, int], Awaitable[tuple[float, float]]]
"""Loads a contender with so many requests on each of so many connections: answers a second, and CPU for each."""


@asynccontextmanager
async def counting() -> AsyncIterator[Counted]:
    """The program that loads by number, one for all rounds; see `bench.load`.

    What it gives raises CommandError when an answer failed.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.load", cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    wanted, results = process.stdin, process.stdout

    async def counted(contender: Contender, answers: int, connections: int) -> tuple[float, float]:
        given = await _given(contender, connections) | {"answers": answers}
        before = contender.server.cpu
        with contextlib.suppress(ConnectionError):
            wanted.write(json.dumps(given).encode() + b"\n")
            await wanted.drain()
        if not (line := await results.readline()):
            raise CommandError("The program that loads the servers has ended.")
        done, took = _result(contender, line)
        return done / took, (contender.server.cpu - before) / done

    try:
        yield counted
    finally:
        await stop(process)


async def _given(contender: Contender, connections: int) -> dict[str, Any]:
    """What a program that loads a server is told."""
    given: dict[str, Any] = {
        "url": contender.server.url,
        "headers": contender.server.headers(contender.person),
        "connections": connections,
    }
    if contender.rows is None:
        return given | {"bodies": contender.question.bodies}
    template = {"query": contender.question.query, "variables": contender.question.variables[0]}
    return given | {"rows": await contender.rows(), "template": template}


def _result(contender: Contender, output: bytes) -> tuple[int, float]:
    """How many answers there were, and within how many seconds."""
    result: dict[str, Any] = json.loads(output)
    if result["failed"]:
        raise CommandError(f"{contender.name}: {result['failed']} of {result['answers']} answers failed.")
    return int(result["answers"]), float(result["seconds"])


async def owned_rows(url: str, person: Person | None, name: Callable[[Any], str]) -> list[dict[str, Any]]:
    """Up to 480 customers and their versions, those that somebody owns: what a mutation changes."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(
            "SELECT id, version FROM customer WHERE owner_id = $1 OR $1::uuid IS NULL ORDER BY id LIMIT 480",
            None if person is None else person.id,
        )
    finally:
        await connection.close()
    return [{"id": name(row["id"]), "version": row["version"]} for row in rows]
