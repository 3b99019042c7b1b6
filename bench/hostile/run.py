"""Measures how hostile connections affect a signed-in caller and the server's memory.

The attackers have no token, or the token of another employee.

For each attack, rounds without attackers alternate with rounds in which the attackers are active. In all rounds, the
caller sends Q2 on one connection, each request as soon as the previous request is answered.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import statistics
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from bench.company import MANAGER, SALES
from bench.databases import Databases, Sides
from bench.filling import Size
from bench.hostile.catalogue import ATTACKS
from bench.measuring import asked
from bench.processes import ROOT, environment, output_of, stop
from bench.report import conditions
from bench.rounds import Contender, Plan
from bench.servers import Server, rapport
from core.errors import CommandError
from jobs.progress import progress

CONNECTIONS = 8
ALL = "all of them in turn"
SLOWER = 2.0
"""The largest allowed ratio of the caller's median time beside the attackers and alone."""

MEMORY = 50 << 20
"""The largest allowed growth of the server's resident memory, in bytes, above its size after the first round alone."""

SAMPLE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Result:
    """The results of one attack.

    `alone` and `beside`: the caller's median time for Q2 in seconds, without and with the attackers.

    `refused`: how many requests of the attackers were answered per second.
    `grown`: by how many bytes the server's memory grew.
    """

    name: str
    alone: float
    beside: float
    refused: float
    grown: int

    @property
    def is_worse(self) -> bool:
        """Whether the caller was slower, or the memory larger, than allowed."""
        return self.beside / self.alone > SLOWER or self.grown > MEMORY


async def run(databases: Databases, size: Size, plan: Plan, only: Iterable[str] = ()) -> bool:
    """Measures each attack alone, then the same attacks in turn, and prints the results.

    `only`: texts. Only attacks whose names contain one of these texts are measured. If empty, all attacks are measured.

    Returns False if the caller was slower, or the memory larger, than allowed. Raises CommandError if an answer to the
    caller has errors.
    """
    texts = tuple(only)
    wanted = [
        [name]
        for name, attack in ATTACKS.items()
        if attack.code and (not texts or any(text in name for text in texts))  # without a code, it is ordinary load
    ]
    sides = await databases.filled(size)
    results = []
    print(f"{await conditions(databases, size, plan)}, {CONNECTIONS} hostile connections.\n")
    print(f"{'attack':<40}  {'alone':>8}  {'beside':>8}  {'ratio':>5}  {'refused':>9}  {'memory':>8}", flush=True)
    with progress("Rounds", (len(wanted) + 1) * plan.rounds) as tell:
        done = iter(range(1, 1_000_000))
        for names in [*wanted, [name for one in wanted for name in one]]:
            await _forget_attempts(sides)
            async with rapport(sides.settings, databases.folder / "hostile.log") as server:
                result = await _compared(server, sides, names, plan, lambda: tell(next(done)))
            results.append(result)
            print(_line(result), flush=True)
    return not any(one.is_worse for one in results)


async def _forget_attempts(sides: Sides) -> None:
    """Deletes the counts of failed sign-ins.

    The server then hashes the passwords of sign-ins from this computer's address again.
    """
    connection = await asyncpg.connect(sides.settings.database_url)
    try:
        await connection.execute("DELETE FROM sign_in_attempt")
    finally:
        await connection.close()


def _line(one: Result) -> str:
    return (
        f"{one.name:<40}  {one.alone * 1e3:5.2f} ms  {one.beside * 1e3:5.2f} ms  {one.beside / one.alone:5.2f}"
        f"  {one.refused:7.0f}/s  {one.grown / 2**20:5.1f} MB{'  too much' if one.is_worse else ''}"
    )


async def _compared(server: Server, sides: Sides, names: list[str], plan: Plan, tell: Callable[[], None]) -> Result:
    caller = asked("Q2", server, sides, SALES, "q2")
    answers = await _answers_for(caller, plan.seconds)
    usual = _resident(server)
    alone, beside, refused, grown = [], [], [], 0
    for _ in range(plan.rounds):
        alone.append((await _load(caller, answers))["median"])
        async with _attackers(server, names) as attack:
            loop = asyncio.get_running_loop()
            began = loop.time()
            largest = asyncio.create_task(_largest(server))
            beside.append((await _load(caller, answers))["median"])
            took = loop.time() - began
            largest.cancel()
            grown = max(grown, await largest - usual)
            refused.append(await attack() / took)
        tell()
    return Result(
        names[0] if len(names) == 1 else ALL,
        statistics.median(alone),
        statistics.median(beside),
        statistics.median(refused),
        grown,
    )


async def _answers_for(caller: Contender, seconds: float) -> int:
    """Estimates how many answers the caller gets in `seconds` seconds without attackers.

    Warms up the server first. Returns at least 50.
    """
    await _load(caller, 200)
    result = await _load(caller, 200)
    return max(50, int(seconds / result["median"]))


async def _load(caller: Contender, answers: int) -> dict[str, float]:
    given = {
        "url": caller.server.url,
        "headers": caller.server.headers(caller.person),
        "connections": 1,
        "answers": answers,
        "bodies": caller.question.bodies,
    }
    output = await output_of([sys.executable, "-m", "bench.load"], json.dumps(given).encode() + b"\n")
    result: dict[str, float] = json.loads(output)
    if result["failed"]:
        raise CommandError(f"{caller.name}: {result['failed']} of {result['answers']} answers failed.")
    return result


@asynccontextmanager
async def _attackers(server: Server, names: list[str]) -> AsyncIterator[Callable[[], Awaitable[int]]]:
    """Runs the attackers until the `async with` block ends.

    Yields a function. This function stops the attackers and returns the number of answers that they received.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bench.hostile.attacks",
        server.url,
        str(CONNECTIONS),
        *names,
        cwd=ROOT,
        env=environment({"ATTACKER": server.headers(MANAGER)["authorization"]}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )

    async def ended() -> int:
        output, _ = await process.communicate(b"")  # closes its standard input
        return int(output)

    try:
        await asyncio.sleep(0.5)  # until they are connected
        yield ended
    finally:
        await stop(process)


async def _largest(server: Server) -> int:
    """Measures the server's resident memory until the task is cancelled. Returns the largest value, in bytes."""
    largest = 0
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            largest = max(largest, _resident(server))
            await asyncio.sleep(SAMPLE_SECONDS)
    return largest


def _resident(server: Server) -> int:
    """Returns the server's resident memory in bytes. Raises CommandError if the system has no /proc."""
    try:
        pages = int(Path(f"/proc/{server.pid}/statm").read_text().split()[1])
    except FileNotFoundError:
        raise CommandError("The server's memory can only be read on Linux.") from None
    return pages * 4096
