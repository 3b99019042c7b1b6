"""Tests that a change of many rows takes few statements, and that callers take turns to write.

On SQLite, a transaction keeps everybody else from writing until it ends.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiosqlite
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from models.dialect.statement_scope import StatementScope
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

BULK = """mutation ($input: ActivityBulk%sInput!) { payload: activityBulk%s(input: $input) {
    results { activity { id } userErrors { field code } } } }"""


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Records the calls that SQLite connections send to their threads."""
    found: list[object] = []
    execute = aiosqlite.Connection._execute

    async def recorded(self: aiosqlite.Connection, *arguments: Any, **options: Any) -> Any:
        found.append(arguments)
        return await execute(self, *arguments, **options)  # type: ignore[no-untyped-call] # not typed there

    monkeypatch.setattr(aiosqlite.Connection, "_execute", recorded)
    return found


async def seller(graph: Graph, settings: Settings, make: Make, contacts: int) -> tuple[Graph, list[dict[str, str]]]:
    """Returns the client of a salesperson, and targets that are contacts of their customer."""
    id = await make(models.Employee, role="SALES")
    customer = await make(models.Customer, owner_id=id)
    made = [await make(models.Contact, customer_id=customer) for _ in range(contacts)]
    return graph.as_employee(settings, id), [{"contactId": gid(models.Contact, one)} for one in made]


def activity(targets: list[dict[str, str]]) -> dict[str, Any]:
    return {"kind": "NOTE", "subject": "S", "targets": targets}


@on_sqlite
async def test_nested_rows_need_no_statements_of_their_own(
    graph: Graph, settings: Settings, make: Make, calls: list[object]
) -> None:
    sales, targets = await seller(graph, settings, make, 40)
    _ = await sales.done("activityCreate", **activity(targets[:2]))  # caches the caller
    counted = []
    for some in (targets[:3], targets):
        calls.clear()
        made = await sales.done("activityCreate", "id", **activity(some))
        counted.append(len(calls))
        calls.clear()
        await sales.done("activityDelete", "id", id=made["id"])
        counted.append(len(calls))
    assert counted[2:] == counted[:2]


@on_sqlite
async def test_customers_are_added_to_a_contract_together(
    graph: Graph, make: Make, calls: list[object], database: Database
) -> None:
    customers = [gid(models.Customer, await make(models.Customer)) for _ in range(30)]
    counted = []
    for some in (customers[:2], customers):
        contract = gid(models.Contract, await make(models.Contract))
        calls.clear()
        row = await graph.done(
            "contractAddCustomers", "version customers { totalCount }", id=contract, customerIds=some
        )
        counted.append(len(calls))
        assert row == {"version": 2, "customers": {"totalCount": len(some)}}
    assert counted[0] == counted[1]


async def test_each_nested_row_has_its_version_and_its_events(
    graph: Graph, settings: Settings, make: Make, database: Database
) -> None:
    sales, targets = await seller(graph, settings, make, 3)
    made = await sales.done("activityCreate", "id", **activity(targets))
    await sales.done("activityDelete", "id", id=made["id"])
    restored = await graph.done("activityRestore", "targets { totalCount }", id=made["id"])
    assert restored == {"targets": {"totalCount": 3}}
    sql = "SELECT row_id, version, operation FROM event WHERE entity='ActivityTarget' ORDER BY version"
    rows = [tuple(row) for row in await database.fetch(sql)]
    links = {row[0] for row in rows}
    operations = {1: "CREATE", 2: "DELETE", 3: "RESTORE"}
    assert sorted(rows) == sorted((id, version, operations[version]) for id in links for version in operations)
    assert len(links) == 3
    stored = await database.fetch("SELECT version, deleted_at, deletion_id FROM activity_target")
    assert [tuple(row) for row in stored] == [(3, None, None)] * 3


async def test_a_target_that_cannot_be_seen_is_named_by_its_place(
    graph: Graph, settings: Settings, make: Make, database: Database
) -> None:
    sales, targets = await seller(graph, settings, make, 2)
    hidden = {"contactId": gid(models.Contact, await make(models.Contact))}
    given = [targets[0], targets[0], targets[1], hidden]
    async with unchanged(database):
        refused = await sales.refused("activityCreate", **activity(given))
    assert refused == [("input.targets.3", "NOT_FOUND")]


@pytest.mark.parametrize("policy", ["EACH", "ALL_OR_NOTHING"])
async def test_the_rows_that_a_bulk_mutation_writes_are_limited(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch, policy: str
) -> None:
    targets = [{"contactId": gid(models.Contact, await make(models.Contact))} for _ in range(3)]
    create = {"rows": [activity(targets)] * 3, "policy": policy}
    monkeypatch.setattr("resolvers.changes.bulk.MOST_WRITTEN", 11)
    async with unchanged(database):
        error = await graph.error(BULK % ("Create", "Create"), input=create)
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
    monkeypatch.setattr("resolvers.changes.bulk.MOST_WRITTEN", 12)
    made = (await graph(BULK % ("Create", "Create"), input=create))["payload"]["results"]
    delete = {"rows": [{"id": one["activity"]["id"]} for one in made], "policy": policy}
    monkeypatch.setattr("resolvers.changes.bulk.MOST_WRITTEN", 11)
    async with unchanged(database):
        error = await graph.error(BULK % ("Delete", "Delete"), input=delete)
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED", "limit": "rows written", "maximum": 11}
    monkeypatch.setattr("resolvers.changes.bulk.MOST_WRITTEN", 12)
    gone = (await graph(BULK % ("Delete", "Delete"), input=delete))["payload"]["results"]
    assert [one["userErrors"] for one in gone] == [[]] * 3


@on_sqlite
async def test_a_caller_waits_for_one_transaction_of_each_other_caller(database: Database) -> None:
    order: list[str] = []
    begun = asyncio.Event()

    async def write(caller: str) -> None:
        with StatementScope(caller):
            async with database.transaction():
                order.append(caller)
                begun.set()
                await asyncio.sleep(0.02)

    busy = [asyncio.create_task(write("busy")) for _ in range(4)]
    await begun.wait()
    await asyncio.gather(*busy, write("other"))
    assert order == ["busy", "other", "busy", "busy", "busy"]
