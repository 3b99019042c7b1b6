"""Tests of a server with several processes."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

import models
from core import tokens
from core.settings import Settings
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import START_SECONDS, Server, serving

pytestmark = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


def workers(server: Server) -> list[int]:
    """Returns the ids of the processes that a server has started."""
    return [int(id) for id in Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()]


def runs(pid: int) -> bool:
    """Returns whether a process runs. One that has ended remains as a zombie if its container reaps none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def connections(server: Server, pid: int) -> int:
    """Returns how many established connections to the server's port a process has."""
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    port = f"{server.port:04X}"
    opened = {f"socket:[{one[9]}]" for one in lines if one[1].endswith(f":{port}") and one[3] == "01"}
    found = 0
    for file in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):
            found += os.readlink(file) in opened
    return found


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(3 * START_SECONDS):  # a process may start, and then take its whole time to stop
        while not holds():
            await asyncio.sleep(0.05)


async def ready(server: Server) -> int:
    """Asks on a new connection whether the server is ready. Returns the status."""
    async with httpx.AsyncClient(base_url=server.http.base_url, trust_env=False, timeout=START_SECONDS) as http:
        return (await http.get("/readyz")).status_code


async def charged(server: Server, token: str) -> int:
    """Asks for customers on a new connection. Returns the cost, or 0 if the budget of the caller is used up."""
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=server.http.base_url, trust_env=False, timeout=START_SECONDS) as http:
        query = {"query": "{ customers(first: 90) { nodes { contacts(first: 1) { nodes { id } } } } }"}
        answer = (await http.post("/graphql", json=query, headers=headers)).json()
    if "errors" in answer:
        assert answer["errors"][0]["extensions"]["code"] == "THROTTLED", answer
        return 0
    return int(answer["extensions"]["cost"]["requested"])


async def test_processes_share_connections_and_dead_ones_are_replaced(settings: Settings, make: Make) -> None:
    id = await make(models.Employee, role="ADMIN")
    variables = {**variables_of(settings), "RAPPORT_COST_PER_SECOND": "100"}
    async with serving("--workers", "2", **variables) as server:
        await until(lambda: len(workers(server)) == 2)
        assert {await ready(server) for _ in range(4)} == {200}
        opened = []
        async with asyncio.timeout(START_SECONDS):
            # On a busy machine, one process gets all connections until the other one is ready.
            while not all(connections(server, pid) for pid in workers(server)):
                opened.append(await asyncio.open_connection("127.0.0.1", server.port))
                await until(lambda: sum(connections(server, pid) for pid in workers(server)) >= len(opened))
        before = {pid: connections(server, pid) for pid in workers(server)}
        opened += [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(6)]
        await until(lambda: all(connections(server, pid) == count + 3 for pid, count in before.items()))
        for _, writer in opened:
            writer.close()

        token = tokens.issue(settings.secret_key, id, timedelta(hours=1))
        began = time.monotonic()
        spent = sum(await asyncio.gather(*(charged(server, token) for _ in range(25))))
        assert 900 <= spent <= 1_000 + 100 * (time.monotonic() - began)

        dead, living = workers(server)
        os.kill(dead, signal.SIGKILL)
        assert {await ready(server) for _ in range(4)} == {200}
        await until(lambda: len(set(workers(server)) - {dead, living}) == 1)

        os.kill(living, signal.SIGTERM)  # leaves cleanly, and is replaced too
        await until(lambda: living not in workers(server) and len(workers(server)) == 2)
        assert {await ready(server) for _ in range(4)} == {200}
    assert server.ended is not None
    assert server.ended.code == 0
    lines = [line for line in server.ended.errors.splitlines() if "rapport.processes" in line]
    assert f"The server process {dead} ended by the signal 9. Another one starts in 1.0 s." in lines[0]
    assert f"The server process {living} ended with the code 0." in lines[1]
    assert len(lines) == 2


async def test_processes_end_with_their_parent(settings: Settings) -> None:
    with suppress(KeyError):  # leaves `serving` without the exit code of a clean end
        async with serving("--workers", "2", **variables_of(settings)) as server:
            await until(lambda: len(workers(server)) == 2)
            assert await ready(server) == 200
            left = workers(server)
            os.kill(server.pid, signal.SIGKILL)
            await until(lambda: not any(runs(pid) for pid in left))
            raise KeyError
