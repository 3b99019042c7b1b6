"""Measures several servers in rounds. In each round, the servers get the same requests, one server after the other."""

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
"""The minimum number of answers per connection in a round. Answers after the end of the round are not counted."""

LONGEST_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How to measure: the number of rounds, the seconds per measurement, and the number of persistent connections."""

    rounds: int = 7
    seconds: float = 4.0
    connections: int = 16


@dataclass(frozen=True, slots=True)
class Contender:
    """A server, and the requests that `person` sends to it.

    `rows`: reads the rows to change, if the question is an update mutation; otherwise None.
    `versioned`: whether the mutation takes the version of the row.
    """

    name: str
    server: Server
    person: Person | None
    question: Question
    rows: Callable[[], Any] | None = None
    versioned: bool = True


@dataclass(slots=True)
class Series:
    """The measurements of a contender, one for each round.

    `rates`: the answers per second. `cpus`: the CPU seconds that the server's process used per answer.
    """

    rates: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """The median of the answers per second."""
        return statistics.median(self.rates)

    @property
    def cpu(self) -> float:
        """The median of the CPU seconds per answer."""
        return statistics.median(self.cpus)


def ratio(one: Series, other: Series) -> float:
    """Returns the speed of `one` divided by the speed of `other`, as the median over all rounds."""
    return statistics.median(a / b for a, b in zip(one.rates, other.rates, strict=True))


async def measure(contenders: Sequence[Contender], plan: Plan, tell: Callable[[], None]) -> Mapping[str, Series]:
    """Warms up each contender, then measures all contenders in each round. Returns the results by the contender's name.

    `tell`: called after each warm-up and each measurement.
    """
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
    """Returns how many times `measure` calls its argument `tell`."""
    return contenders * (plan.rounds + 1)


async def _load(contender: Contender, seconds: float, connections: int) -> tuple[float, float]:
    """Measures a contender. Returns the answers per second and the CPU seconds per answer.

    `seconds`: the duration of the measurement. The measurement is repeated with twice the duration until there are at
    least LEAST answers per connection.

    Raises CommandError if an answer contains errors, or if a measurement of more than LONGEST_SECONDS has too few
    answers.
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
"""A function that loads a contender: `(contender, requests per connection, connections)`.

It returns the answers per second and the CPU seconds per answer.
"""


@asynccontextmanager
async def counting() -> AsyncIterator[Counted]:
    """Runs the program `bench.load` until the `async with` block ends.

    Yields a function that makes this program send requests to a contender. The function raises CommandError if an
    answer contains errors.
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
    """Returns the fields of a load that describe the server and the requests.

    The caller adds the field that limits the load: the number of answers or the seconds.
    """
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
    """Returns the number of answers and the duration of a load in seconds, read from the load program's output.

    Raises CommandError if a request failed.
    """
    result: dict[str, Any] = json.loads(output)
    if result["failed"]:
        raise CommandError(f"{contender.name}: {result['failed']} of {result['answers']} answers failed.")
    return int(result["answers"]), float(result["seconds"])


async def owned_rows(url: str, person: Person | None, name: Callable[[Any], str]) -> list[dict[str, Any]]:
    """Returns the ids and versions of up to 480 customers that a mutation can change.

    `person`: the owner of these customers; None means any owner.
    `name`: a function that converts an id to the server's format.
    """
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(
            "SELECT id, version FROM customer WHERE owner_id = $1 OR $1::uuid IS NULL ORDER BY id LIMIT 480",
            None if person is None else person.id,
        )
    finally:
        await connection.close()
    return [{"id": name(row["id"]), "version": row["version"]} for row in rows]
