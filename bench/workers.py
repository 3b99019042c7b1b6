"""Measures query Q1 with one server process and with four server processes.

Four client processes send the requests. The results are not written to docs/.
"""

from __future__ import annotations

import asyncio
import statistics
from contextlib import AsyncExitStack
from pathlib import Path

from bench.company import SALES
from bench.databases import Databases
from bench.filling import Size
from bench.measuring import asked
from bench.report import conditions
from bench.rounds import Plan, counting
from bench.servers import Server, cpu_of, rapport

CLIENTS = 4
COUNTS = (1, 4)


def total_cpu(server: Server) -> float:
    """Returns the CPU seconds of a server's process and of its workers."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    return server.cpu + sum(cpu_of(int(pid)) for pid in children)


async def run(databases: Databases, size: Size, plan: Plan) -> None:
    """Measures and prints the answers per second, and the server's CPU time per answer."""
    sides = await databases.filled(size)
    print(f"{await conditions(databases, size, plan)}, {CLIENTS} client processes.\n")
    answers = max(20, round(25 * plan.seconds))
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(counting()) for _ in range(CLIENTS)]
        servers = {}
        for count in COUNTS:
            log = databases.folder / f"workers_{count}.log"
            servers[count] = await stack.enter_async_context(rapport(sides.settings, log, workers=count))
        rates: dict[int, list[float]] = {count: [] for count in COUNTS}
        cpus: dict[int, list[float]] = {count: [] for count in COUNTS}
        for number in range(plan.rounds + 1):  # the first round warms up
            for count, server in servers.items():
                contender = asked("Q1", server, sides, SALES, "q1")
                before, began = total_cpu(server), asyncio.get_running_loop().time()
                await asyncio.gather(*(client(contender, answers, plan.connections // CLIENTS) for client in clients))
                took = asyncio.get_running_loop().time() - began
                done = answers * (plan.connections // CLIENTS) * CLIENTS
                if number:
                    rates[count].append(done / took)
                    cpus[count].append((total_cpu(server) - before) / done)
    for count in COUNTS:
        rate, cpu = statistics.median(rates[count]), statistics.median(cpus[count])
        print(f"{count} processes: {rate:,.0f} answers a second, {cpu * 1e3:.2f} ms of CPU for each")
    ratio = statistics.median(a / b for a, b in zip(rates[COUNTS[-1]], rates[COUNTS[0]], strict=True))
    print(f"{COUNTS[-1]} processes are {ratio:.2f} times as fast.")
