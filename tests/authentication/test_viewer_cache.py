"""Tests of the viewer cache: a caller whose token is not valid never gets a response."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock, tokens
from core.settings import Settings
from models.dialect.base import Database
from resolvers.authentication import ViewerCache, viewer_cache
from tests.authentication.signing import employed, sign_in
from tests.factories import Make
from tests.graph import Graph, gid

PLANNED = "{ customers(first: 5) { nodes { name } } }"
SINGLE = "query($id: ID!) { customer(id: $id) { name } }"
READS = {
    "planned": PLANNED,
    "single": SINGLE,
    "many": 'query($id: ID!) { nodes(ids: [$id, "bm9uZQ=="]) { id } }',
    "nothing found": '{ customers(first: 5, where: {name: {eq: "none"}}) { nodes { name } } }',
    "a count alone": "{ customers { totalCount } }",
    "by loaders": "{ changes: history(first: 1) { nodes { id } } }",
    "nothing read": "{ __typename }",
    "planned and not": "query($id: ID!) { customer(id: $id) { name } __typename }",
    "not valid": "{ customers(first: 5) { nodes { nonsense } } }",
    "variable missing": "query($n: Int!) { customers(first: $n) { nodes { name } } }",
    "too dear": "{ customers(first: 100) { nodes { contacts(first: 100) { nodes { activities(first: 100) {"
    " nodes { targets(first: 100) { nodes { id } } } } } } } } }",
}


@dataclass
class Signed:
    """An employee who is signed in and owns a customer."""

    graph: Graph
    employee: UUID
    customer: UUID

    async def ask(self, query: str, **headers: str) -> tuple[int, dict[str, Any]]:
        """Sends a query. Returns the status and the body of the response."""
        body = {"query": query, "variables": {"id": gid(models.Customer, self.customer)}}
        answer = await self.graph.http.post("/graphql", json=body, headers=headers)
        return answer.status_code, answer.json()


@pytest.fixture
async def unknown(graph: Graph, make: Make) -> Signed:
    """Returns a salesperson who has a session, but who is not in the cache."""
    employee = await employed(make, role="SALES")
    customer = await make(models.Customer, owner_id=employee)
    held = await sign_in(graph)
    return Signed(Graph(graph.app, held.access), employee, customer)


@pytest.fixture
async def signed(unknown: Signed) -> Signed:
    """Returns the salesperson of the fixture `unknown` after a request, which adds them to the cache."""
    assert (await unknown.ask(PLANNED))[0] == 200
    return unknown


async def _run(database: Database, sql: str, *parameters: Any) -> None:
    """Runs a statement as another process would, so that this process does not notice the change."""
    for n in range(len(parameters)):
        sql = sql.replace("?", f"${n + 1}" if database.name == "postgres" else "?", 1)
    async with database.transaction() as transaction:
        await transaction.fetch(sql + " RETURNING 1", parameters)


async def deactivated(database: Database, employee: UUID) -> None:
    await _run(database, "UPDATE employee SET active = false WHERE id = ?", employee)


async def deleted(database: Database, employee: UUID) -> None:
    await _run(database, "UPDATE employee SET deleted_at = created_at WHERE id = ?", employee)


async def signed_out(database: Database, employee: UUID) -> None:
    await _run(database, "UPDATE session SET revoked_at = created_at WHERE employee_id = ?", employee)


async def changed_role(database: Database, employee: UUID, role: str) -> None:
    await _run(database, f"UPDATE employee SET role = '{role}' WHERE id = ?", employee)


async def run_out(database: Database, employee: UUID) -> None:
    await _run(database, "UPDATE session SET expires_at = created_at WHERE employee_id = ?", employee)


async def cleared_away(database: Database, employee: UUID) -> None:
    await _run(database, "DELETE FROM session WHERE employee_id = ?", employee)


ENDS = [deactivated, deleted, signed_out, run_out, cleared_away]
CASES = [*((end, "planned") for end in ENDS), *((end, read) for end in (deactivated, signed_out) for read in READS)]


@pytest.mark.parametrize(("end", "read"), list(dict.fromkeys(CASES)))
async def test_an_invalid_token_gets_nothing_but_the_error(
    end: Callable[[Database, UUID], Awaitable[None]], read: str, signed: Signed, database: Database
) -> None:
    await end(database, signed.employee)
    for _ in range(2):
        status, answer = await signed.ask(READS[read])
        assert status == 401
        assert answer.keys() == {"errors"}
        assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("read", ["planned", "single", "planned and not"])
async def test_another_role_counts_at_once(read: str, signed: Signed, database: Database) -> None:
    await _run(database, "UPDATE customer SET owner_id = NULL WHERE id = ?", signed.customer)
    _, unseen = await signed.ask(READS[read])
    await changed_role(database, signed.employee, "ANALYST")
    for _ in range(2):
        _, seen = await signed.ask(READS[read])
        assert unseen["data"]["customers" if read == "planned" else "customer"] in ({"nodes": []}, None)
        assert "Customer" in str(seen["data"])
    await changed_role(database, signed.employee, "SALES")
    _, answer = await signed.ask(READS[read])
    assert answer["data"] == unseen["data"]


async def test_how_many_statements_a_caller_takes(unknown: Signed, database: Database) -> None:
    # The first request takes a statement for the employee and the session. Later requests take none if a planned read
    # verifies the caller.
    for expected in (2, 1, 1):
        with database.recording() as statements:
            status, answer = await unknown.ask(PLANNED)
        assert (status, len(answer["data"]["customers"]["nodes"])) == (200, 1)
        assert len(statements) == expected


@pytest.mark.parametrize("read", ["nothing found", "planned and not"])
async def test_what_verifies_nobody_takes_a_look_up(read: str, signed: Signed, database: Database) -> None:
    with database.recording() as statements:
        assert (await signed.ask(READS[read]))[0] == 200
    assert len(statements) == 2


async def test_the_cache_is_bounded(signed: Signed, graph: Graph, database: Database, settings: Settings) -> None:
    headers = [one.http.headers["authorization"] for one in (graph, signed.graph)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(viewer_cache, "MAX_VIEWERS", 1)
        cache = ViewerCache(database, settings.secret_key, settings.time_zone)
        found = [await cache.look_up(header) for header in headers]
    assert [cache.cached(header) for header in headers] == [None, found[1]]


async def test_an_entry_is_not_used_on_another_day(
    signed: Signed, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # An entry is valid for one day only, because assignments begin and end by the day.
    now = clock.now()
    assert (await signed.ask(PLANNED))[0] == 200
    tomorrow = now + timedelta(days=1)
    monkeypatch.setattr(clock, "time_in_seconds", tomorrow.timestamp)
    monkeypatch.setattr(clock, "today", lambda zone: tomorrow.astimezone(zone).date())
    with database.recording() as statements:
        await signed.ask(PLANNED)
    assert len(statements) > 1


async def test_managers_are_not_cached(graph: Graph, settings: Settings, make: Make, database: Database) -> None:
    # Managers are not cached, because what they see depends on the teams below theirs, which can be moved.
    team = await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    theirs = graph.as_employee(settings, manager)
    await theirs(PLANNED)
    with database.recording() as statements:
        await theirs(PLANNED)
    assert len(statements) > 1


async def test_requests_at_once_share_two_look_ups(
    graph: Graph, settings: Settings, make: Make, database: Database
) -> None:
    # One that has begun, and one for all that have come meanwhile.
    team = await make(models.Team)
    theirs = graph.as_employee(settings, await make(models.Employee, role="MANAGER", team_id=team))
    await theirs(PLANNED)
    with database.recording() as alone:
        await theirs(PLANNED)
    with database.recording() as together:
        await asyncio.gather(*(theirs(PLANNED) for _ in range(20)))
    of_read = 1
    assert len(together) <= 20 * of_read + 2 * (len(alone) - of_read)


async def test_an_expired_token_is_refused(
    graph: Graph, settings: Settings, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The employee is still active, so the statement that verifies the caller would not detect the expired token.
    await make(models.Customer)
    employee = await make(models.Employee, role="ADMIN")
    short = Graph(graph.app, tokens.issue(settings.secret_key, employee, timedelta(minutes=5)))
    await short(PLANNED)
    later = clock.now() + timedelta(minutes=6)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert (await short.http.post("/graphql", json={"query": PLANNED})).status_code == 401
