"""Tests of writes by callers who have lost their session, their account or their role.

Such a write changes nothing, and is refused immediately, even if the caller is in the viewer cache.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.dialect.base import Database
from models.dialect.postgres import PostgresDatabase
from schema.execution.throttle import Throttle
from tests.authentication.test_viewer_cache import ENDS, PLANNED, Signed, changed_role, deactivated, signed_out, unknown
from tests.factories import Make
from tests.unchanged import unchanged

__all__ = ["unknown"]

ANSWER = "customer { version } userErrors { field code }"
UPDATE = f'customerUpdate(input: {{id: $id, city: "Bonn"}}) {{ {ANSWER} }}'
CREATE = f'customerCreate(input: {{kind: COMPANY, name: "New"}}) {{ {ANSWER} }}'
TWO = f'mutation($id: ID!) {{ {UPDATE} again: customerUpdate(input: {{id: $id, city: "Ulm"}}) {{ {ANSWER} }} }}'
WRITES = {
    "one row": f"mutation($id: ID!) {{ {UPDATE} }}",  # a single statement on PostgreSQL
    "a new row": f"mutation {{ {CREATE} }}",  # as well
    "a transaction": 'mutation($id: ID!) { contactCreate(input: {customerId: $id, fullName: "Ann"}) {'
    " userErrors { code } } }",
    "two": TWO,
    "many": 'mutation($id: ID!) { customerBulkUpdate(input: {rows: [{id: $id, city: "Bonn"}], policy: EACH}) {'
    " results { userErrors { code } } } }",
}

CASES = [*(("one row", end) for end in ENDS), *((write, end) for write in WRITES for end in (deactivated, signed_out))]

End = Callable[[Database, UUID], Awaitable[None]]
postgres = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


@pytest.fixture(params=["cached", "not cached"])
async def caller(request: pytest.FixtureRequest, unknown: Signed) -> Signed:
    """Returns a salesperson with a session, once with and once without an entry in the viewer cache."""
    if request.param == "cached":
        assert (await unknown.ask(PLANNED))[0] == 200
    return unknown


async def events(database: Database) -> int:
    count: int = (await database.fetch("SELECT count(*) FROM event"))[0][0]
    return count


@pytest.mark.parametrize(("write", "end"), list(dict.fromkeys(CASES)))
async def test_who_may_not_call_any_more_changes_nothing(
    write: str, end: End, caller: Signed, database: Database
) -> None:
    await end(database, caller.employee)
    logged = await events(database)
    async with unchanged(database):
        for headers in ({}, {"accept": "text/event-stream"}):
            status, answer = await caller.ask(WRITES[write], **headers)
            assert status == 401
            assert answer.keys() == {"errors"}
            assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await events(database) == logged


@pytest.mark.parametrize("write", WRITES)
async def test_who_got_another_role_changes_what_that_role_may(write: str, caller: Signed, database: Database) -> None:
    await changed_role(database, caller.employee, "ANALYST")
    logged = await events(database)
    async with unchanged(database):
        _, answer = await caller.ask(WRITES[write])
        assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}
    assert await events(database) == logged
    await changed_role(database, caller.employee, "SALES")
    _, answer = await caller.ask(WRITES[write])
    assert "errors" not in answer
    assert await events(database) > logged


async def test_a_write_is_for_who_was_looked_up_first(caller: Signed, database: Database) -> None:
    # The caller is looked up once, by one statement, before all other statements.
    with database.recording() as statements:
        status, answer = await caller.ask(WRITES["one row"])
    assert (status, answer["data"]["customerUpdate"]["customer"]) == (200, {"version": 2})
    looked_up = ['FROM "employee" "e"' in one.sql and 'FROM "session" "s"' in one.sql for one in statements]
    assert looked_up == [True] + [False] * (len(statements) - 1)


@postgres
async def test_how_many_statements_a_write_takes(caller: Signed, database: Database) -> None:
    # A new row is asked for the custom fields that it must have.
    for write, expected in (("one row", ["SELECT", "SELECT", "WITH"]), ("a new row", ["SELECT", "SELECT", "WITH"])):
        with database.recording() as statements:
            await caller.ask(WRITES[write])
        assert [one.sql.split(" ")[0] for one in statements] == expected


async def test_of_two_changes_each_is_made_once(caller: Signed, database: Database) -> None:
    logged = await events(database)
    _, answer = await caller.ask(TWO)
    assert [one["customer"]["version"] for one in answer["data"].values()] == [2, 3]
    assert [tuple(row) for row in await database.fetch("SELECT city, version FROM customer")] == [("Ulm", 3)]
    assert await events(database) == logged + 2


async def test_a_refused_write_costs_once(caller: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    caller.customer = new_id()
    take, taken = Throttle.take, []

    def noted(self: Throttle, key: str | None, cost: int) -> int:
        taken.append(cost)
        return take(self, key, cost)

    monkeypatch.setattr(Throttle, "take", noted)
    _, answer = await caller.ask(WRITES["one row"])
    assert answer["data"]["customerUpdate"]["userErrors"] == [{"field": ["input", "id"], "code": "NOT_FOUND"}]
    assert taken == [answer["extensions"]["cost"]["requested"]]


@postgres
@pytest.mark.parametrize("happened", [True, False], ids=["after it was made", "before it was made"])
async def test_a_write_whose_connection_is_lost_is_not_tried_again(
    happened: bool, caller: Signed, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # If the connection is lost, it is unknown whether the write was made. Therefore the write is not repeated.
    write, calls = PostgresDatabase.write_row_and_event, []

    async def lost(self: PostgresDatabase, *arguments: Any) -> Any:
        calls.append(1)
        if happened:
            await write(self, *arguments)
        raise ConnectionResetError("lost")

    monkeypatch.setattr(PostgresDatabase, "write_row_and_event", lost)
    logged = await events(database)
    _, answer = await caller.ask(WRITES["one row"])
    assert answer["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert len(calls) == 1
    assert (await database.fetch("SELECT version FROM customer"))[0][0] == (2 if happened else 1)
    assert await events(database) == logged + happened


async def test_a_unique_value_that_is_taken_is_refused(caller: Signed, make: Make, database: Database) -> None:
    await make(models.Customer, external_id="taken")
    query = f'mutation($id: ID!) {{ customerUpdate(input: {{id: $id, externalId: "taken"}}) {{ {ANSWER} }} }}'
    async with unchanged(database):
        _, answer = await caller.ask(query)
    assert answer["data"]["customerUpdate"] == {
        "customer": None,
        "userErrors": [{"field": ["input", "externalId"], "code": "TAKEN"}],
    }
