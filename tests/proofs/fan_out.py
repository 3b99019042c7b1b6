"""Proof: each of many subscribers gets, in time, exactly the events that they may see.

A thousand employees of five roles subscribe with ten documents and ten sets of variables. Twenty changes are made per
second. Each subscriber gets a quarter of them, because of the owners of the customers or a filter.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import orjson

import models
from core import tokens
from core.ids import new_id
from core.settings import Settings
from models.database import connect
from resolvers import access, registry
from resolvers.changes import Changes, Unit
from resolvers.changes.bulk_load import load
from tests.events.serving import Listener
from tests.graph import gid
from tests.server.program import Server

KINDS = ("CALL", "NOTE", "VISIT", "TASK")
ROLES = ("ADMIN", "MANAGER", "SALES", "SERVICE", "ANALYST")
CUSTOMERS = 10
"""The number of customers in each quarter."""

SELECTIONS = (
    "subject kind",
    "subject author { fullName }",
    "subject occurredAt author { id fullName jobTitle }",
    "subject targets { nodes { ... on Customer { name } } }",
    "subject targets { nodes { ... on Customer { name email phone } } }",
    "kind subject body targets(first: $first) { nodes { ... on Customer { name city } } }",
    "subject version updatedAt targets { nodes { ... on Customer { id name owner { fullName } } } }",
    "subject participants { nodes { employee { fullName } } }",
    "subject maskedFields targets { edges { cursor node { ... on Customer { name } } } }",
    "subject author { fullName team { name } } targets { nodes { ... on Customer { name tier lifecycle } } }",
)


@dataclass
class Subscriber:
    """A subscriber: the events that they must get, and the events that they got."""

    employee: UUID
    role: str
    quarter: int
    number: int
    received: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def operation(self) -> tuple[str, dict[str, Any]]:
        """Returns the subscriber's document and variables: one of ten documents with one of ten sets of variables."""
        selection = SELECTIONS[self.number % len(SELECTIONS)]
        declared = "$kinds: [ActivityKind!]" + (", $first: Int" if "$first" in selection else "")
        query = f"subscription ({declared}) {{ activityUpdates(where: {{kinds: $kinds}}) {{ at id activity {{"
        sees_all = self.role in ("ADMIN", "ANALYST")
        variables: dict[str, Any] = {"kinds": list(KINDS)}
        if sees_all or self.number // 10 % 2:
            variables["kinds"] = [KINDS[self.quarter]]
        if "$first" in selection:
            variables["first"] = 1 + self.number // 10 % 5
        return query + f" {selection} }} }} }}", variables


async def build(settings: Settings, subscribers: int) -> tuple[list[Subscriber], list[list[UUID]], UUID]:
    """Creates the company.

    Returns the subscribers, the ids of the customers in each quarter, and the id of the employee who writes.
    A subscriber gets the events of one quarter of the customers.
    """
    people: list[Subscriber] = []
    customers: list[list[UUID]] = [[new_id() for _ in range(CUSTOMERS)] for _ in KINDS]
    writer = new_id()

    async def fill(unit: Unit) -> None:
        teams = [{"id": new_id(), "name": f"Team {kind}"} for kind in KINDS]
        owners = [_employee(new_id(), "SALES", n, team["id"]) for n, team in enumerate(teams)]
        staff = [_employee(writer, "ADMIN", len(owners), None)]
        assignments = []
        for number in range(subscribers):
            one = Subscriber(new_id(), ROLES[number % 5], number // 5 % 4, number // 5)
            people.append(one)
            team = teams[one.quarter]["id"] if one.role == "MANAGER" else None
            staff.append(_employee(one.employee, one.role, number + 100, team))
            if one.role in ("SALES", "SERVICE"):
                assignments += [
                    {"customer_id": customer, "employee_id": one.employee, "role": "SALES", "since": unit.now.date()}
                    for customer in customers[one.quarter]
                ]
        rows = [
            {
                "id": id,
                "kind": "COMPANY",
                "name": f"Customer {quarter}.{n}",
                "owner_id": owners[quarter]["id"],
                "email": f"c{quarter}.{n}@example.com",
                "phone": "+49 30 1234567",
            }
            for quarter, ids in enumerate(customers)
            for n, id in enumerate(ids)
        ]
        for model, made in (
            (models.Team, teams),
            (models.Employee, owners + staff),
            (models.Customer, rows),
            (models.CustomerAssignment, assignments),
        ):
            await load(unit, registry.of(model), made)

    async with connect(settings) as database:
        await Changes(database, access.SYSTEM, settings).run(fill)
        async with database.transaction() as transaction:
            # PostgreSQL does so by itself, some minutes later. Not the tables that are empty yet: its plans would hold
            # them for empty until it looks again.
            await transaction.client.execute_script("ANALYZE team; ANALYZE employee; ANALYZE customer")
            await transaction.client.execute_script("ANALYZE customer_assignment")
    return people, customers, writer


def _employee(id: UUID, role: str, number: int, team: object) -> dict[str, Any]:
    return {"id": id, "employee_number": f"E{number}", "full_name": f"Person {number}", "role": role, "team_id": team}


@dataclass
class Figures:
    """The measurements."""

    deliveries: int
    missing: int
    surplus: int
    p50: float
    p99: float
    seconds: float

    def line(self, name: str) -> str:
        return (
            f"fan-out {name}: {self.deliveries:,} deliveries, {self.missing} missing, {self.surplus} surplus,"
            f" p50 {self.p50 * 1000:.0f} ms, p99 {self.p99 * 1000:.0f} ms, {self.seconds:.0f} s"
        )


async def fan_out(settings: Settings, server: Server, subscribers: int, changes: int, a_second: float) -> Figures:
    """Subscribes, makes `a_second` changes per second, and compares the events sent with those expected."""
    began = time.monotonic()
    people, customers, writer = await build(settings, subscribers)
    expected: list[list[str]] = [[] for _ in KINDS]
    dice = random.Random(5)
    url = str(server.http.base_url)
    async with contextlib.AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
        ready: list[asyncio.Event] = []
        listening = []
        for person in people:
            ready.append(asyncio.Event())
            listening.append(tasks.create_task(_listen(settings, url, person, ready[-1])))
            if len(ready) % 50 == 0:
                await asyncio.gather(*(event.wait() for event in ready))
        await asyncio.gather(*(event.wait() for event in ready))
        await asyncio.sleep(2)  # all are told what happens as it happens
        http = await stack.enter_async_context(httpx.AsyncClient(base_url=url, trust_env=False, timeout=30))
        token = tokens.issue(settings.secret_key, writer, timedelta(hours=1))
        http.headers["Authorization"] = f"Bearer {token}"
        start = time.monotonic()
        writing = []
        for n in range(changes):
            quarter = dice.randrange(4)
            writing.append(asyncio.create_task(_write(http, KINDS[quarter], dice.choice(customers[quarter]), n)))
            await asyncio.sleep(max(0.0, start + (n + 1) / a_second - time.monotonic()))
            expected[quarter].append(f"change {n}")
        await asyncio.gather(*writing)
        last = time.monotonic()
        while time.monotonic() < last + 20 and any(len(one.received) < len(expected[one.quarter]) for one in people):
            await asyncio.sleep(0.1)
        await asyncio.sleep(0.5)  # whatever comes that should not
        for task in listening:
            task.cancel()
    missing = sum(len(set(expected[one.quarter]) - set(one.received)) for one in people)
    surplus = sum(len(one.received) for one in people) - sum(
        len(set(one.received) & set(expected[one.quarter])) for one in people
    )
    delays = sorted(delay for one in people for delay in one.seconds)
    return Figures(
        len(delays),
        missing,
        surplus,
        delays[len(delays) // 2],
        delays[int(len(delays) * 0.99)],
        time.monotonic() - began,
    )


async def _listen(settings: Settings, url: str, one: Subscriber, ready: asyncio.Event) -> None:
    from websockets.asyncio.client import connect as open_socket
    from websockets.typing import Subprotocol

    token = tokens.issue(settings.secret_key, one.employee, timedelta(hours=1))
    address = url.replace("http://", "ws://").rstrip("/") + "/graphql"
    protocol = Subprotocol("graphql-transport-ws")
    async with open_socket(address, subprotocols=[protocol], proxy=None, max_queue=None, compression=None) as raw:
        listener = Listener(raw)
        await listener.send({"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}})
        await listener.receive()
        query, variables = one.operation()
        await listener.subscribe(query, **variables)
        ready.set()
        with contextlib.suppress(asyncio.CancelledError):
            async for text in raw:  # nothing more for each message: one process hears for all
                now = time.time()
                message = orjson.loads(text)
                if message["type"] == "ping":
                    await raw.send('{"type":"pong"}')
                    continue
                assert message["type"] == "next", message
                item = message["payload"]["data"]["activityUpdates"]
                one.received.append(item["activity"]["subject"])
                one.seconds.append(now - datetime.fromisoformat(item["at"]).timestamp())


async def _write(http: httpx.AsyncClient, kind: str, customer: UUID, number: int) -> None:
    query = "mutation ($input: ActivityCreateInput!) { activityCreate(input: $input) { userErrors { message } } }"
    target = {"customerId": gid(models.Customer, customer)}
    given = {"kind": kind, "subject": f"change {number}", "targets": [target]}
    answer = await http.post("/graphql", json={"query": query, "variables": {"input": given}})
    assert answer.json()["data"]["activityCreate"]["userErrors"] == [], answer.text
