"""Proof: many concurrent retries with the same idempotency key have one effect and get the same answer.

The retries use many keys and two servers, which are killed meanwhile.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import httpx
import pytest

import models
from core import tokens
from core.settings import Settings
from models.dialect.base import Database
from tests.factories import Make
from tests.proofs.servers import Servers, servers

QUERY = """mutation($a: CustomerCreateInput!, $b: CustomerCreateInput!) {
  a: customerCreate(input: $a) { customer { id name version createdAt } userErrors { code } }
  b: customerCreate(input: $b) { customer { id name version createdAt } userErrors { code } }
}"""
AT_ONCE = 4
"""The number of keys whose retries are sent at the same time."""


@dataclass
class Retries:
    """Sends retries.

    `bodies`: the bodies of the responses, by key. `unmarked`: by key, how many responses were not marked as replays.
    """

    token: str
    bodies: dict[str, set[bytes]] = field(default_factory=dict)
    unmarked: Counter[str] = field(default_factory=Counter)
    under_way: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    broken: int = 0

    async def send(self, http: httpx.AsyncClient, fleet: Servers, key: str) -> None:
        """Sends the request with this idempotency key to random servers until it gets a response."""
        given = {name: {"kind": "COMPANY", "name": f"{key} {name}"} for name in "ab"}
        headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key}
        while True:
            address = random.choice(fleet.addresses)
            self.under_way[address] += 1
            try:
                answer = await http.post(address, json={"query": QUERY, "variables": given}, headers=headers)
            except httpx.TransportError:
                self.broken += 1
                await asyncio.sleep(0.1)
                continue
            finally:
                self.under_way[address] -= 1
            content = answer.json()
            if "errors" in content:
                codes = {error["extensions"]["code"] for error in content["errors"]}
                assert codes <= {"IDEMPOTENCY_IN_PROGRESS", "TIMEOUT"}, content
                continue
            self.answers += 1
            self.bodies.setdefault(key, set()).add(answer.content)
            self.unmarked[key] += "idempotency-replayed" not in answer.headers
            return


async def prove(settings: Settings, database: Database, make: Make, keys: int, retries: int, kills: int) -> str:
    """Sends all requests while servers are killed, and checks the database. Returns a line with the results."""
    employee = await make(models.Employee, role="ADMIN")
    sent = Retries(tokens.issue(settings.secret_key, employee, timedelta(hours=1)))
    names = [f"key {n}" for n in range(keys)]
    unfinished = 0
    interrupted: list[int] = []
    began = time.perf_counter()
    limits = httpx.Limits(max_connections=None)
    async with (
        servers(settings, 2) as fleet,
        httpx.AsyncClient(trust_env=False, timeout=30, limits=limits) as http,
    ):
        left, done = iter(names), asyncio.Semaphore(0)

        async def worker() -> None:
            for key in left:
                await asyncio.gather(*(sent.send(http, fleet, key) for _ in range(retries)))
                done.release()

        async def killer() -> None:
            nonlocal unfinished
            for n in range(kills):
                for _ in range(keys // kills if n else 0):
                    await done.acquire()
                await asyncio.sleep(random.uniform(0.02, 0.3))
                while not sent.under_way[fleet.addresses[n % 2]]:
                    await asyncio.sleep(0.001)
                interrupted.append(sent.under_way[fleet.addresses[n % 2]])
                await fleet.kill(n % 2)
                sql = 'SELECT count(*) FROM "idempotency_key" WHERE "answer" IS NULL'
                unfinished += (await database.fetch(sql))[0][0]
                await fleet.restart(n % 2)

        await asyncio.gather(killer(), *(worker() for _ in range(AT_ONCE)))
        assert fleet.kills == kills
    assert len(interrupted) == kills
    assert min(interrupted) > 0, "requests were under way at each kill"
    assert sent.broken > 0, "and some of them had no answer"
    seconds = time.perf_counter() - began

    rows = await database.fetch(
        'SELECT c."name",(SELECT count(*) FROM "event" e WHERE e."row_id"=c."id") FROM "customer" c'
    )
    effects = Counter(row[0] for row in rows)
    assert effects == {f"{key} {name}": 1 for key in names for name in "ab"}, "one effect each"
    assert {row[1] for row in rows} == {1}, "one event each"
    assert {len(sent.bodies[key]) for key in names} == {1}, "one answer each"
    assert max(sent.unmarked.values()) <= 1, "all but the first are marked"
    assert sent.answers == keys * retries
    outcomes = await database.fetch('SELECT count(*) FROM "idempotency_outcome"')
    assert outcomes[0][0] == 2 * keys
    return (
        f"replay on {database.name}: {keys} keys × {retries} retries, {kills} kills ({sum(interrupted)} requests"
        f" under way at them, {unfinished} begun in the database, {sent.broken} broken connections): effects beyond"
        f" one 0, answers beyond one 0; {seconds:.0f} s"
    )


async def test_some_keys_across_a_kill(settings: Settings, database: Database, make: Make) -> None:
    print(await prove(settings, database, make, keys=10, retries=10, kills=1))


@pytest.mark.prove
async def test_many_keys_across_kills(settings: Settings, database: Database, make: Make) -> None:
    print(await prove(settings, database, make, keys=200, retries=50, kills=20))
