"""Changes of callers who were looked up before: their one statement writes only for who still stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.dialect.base import Database
from models.dialect.postgres import PostgresDatabase
from resolvers.changes.single_statement import AtOnce
from schema.execution.cost import Throttle
from tests.access.test_belief import ENDS, Signed, changed_role, deactivated, signed
from tests.factories import Make
from tests.rivals import Rival

__all__ = ["signed"]

End = Callable[[Database, UUID], Awaitable[None]]
ANSWER = "customer { version } userErrors { field code }"
CHANGE = f'mutation($id: ID!) {{ customerUpdate(input: {{id: $id, city: "Bonn"}}) {{ {ANSWER} }} }}'
TWO = f"""mutation($id: ID!) {{
  customerUpdate(input: {{id: $id, city: "Bonn"}}) {{ {ANSWER} }}
  again: customerUpdate(input: {{id: $id, city: "Ulm"}}) {{ {ANSWER} }}
}}"""

postgres = pytest.mark.parametrize("dialect", ["postgres"], indirect=True)


async def stored(database: Database, signed: Signed) -> tuple[Any, ...]:
    """The customer's city and version, and how many events tell of changes."""
    (row,) = await database.fetch("SELECT city, version FROM customer")
    (events,) = await database.fetch("SELECT count(*) FROM event WHERE operation = 'UPDATE' AND entity = 'Customer'")
    return (*row, events[0])


@postgres
async def test_a_change_takes_a_look_at_its_row_and_one_statement(signed: Signed, database: Database) -> None:
    with database.recording() as statements:
        status, answer = await signed.ask(CHANGE)
    assert (status, answer["data"]["customerUpdate"]["customer"]) == (200, {"version": 2})
    assert [one.sql.split(" ")[0] for one in statements] == ["SELECT", "WITH"]
    assert await stored(database, signed) == ("Bonn", 2, 1)


@pytest.mark.parametrize("end", ENDS)
async def test_who_does_not_stand_changes_nothing(end: End, signed: Signed, database: Database) -> None:
    await end(database, signed.employee)
    for _ in range(2):
        status, answer = await signed.ask(CHANGE)
        assert (status, answer["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert await stored(database, signed) == (None, 1, 0)


@postgres
@pytest.mark.parametrize("end", ENDS)
async def test_nor_does_who_stands_no_more_when_it_is_written(
    end: End, signed: Signed, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    rival = Rival(monkeypatch, AtOnce, "_held", lambda: end(database, signed.employee))
    status, _ = await signed.ask(CHANGE)
    await rival.outcome()
    assert status == 401
    assert await stored(database, signed) == (None, 1, 0)


@postgres
async def test_a_new_row_is_not_written_either(
    signed: Signed, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = 'mutation { customerCreate(input: {kind: COMPANY, name: "New"}) { customer { id } userErrors { code } } }'
    with database.recording() as statements:
        assert (await signed.ask(create))[1]["data"]["customerCreate"]["userErrors"] == []
    assert [one.sql.split(" ")[0] for one in statements] == ["WITH"]
    rival = Rival(monkeypatch, AtOnce, "_insert", lambda: deactivated(database, signed.employee))
    status, _ = await signed.ask(create)
    await rival.outcome()
    assert status == 401
    assert (await database.fetch("SELECT count(*) FROM customer WHERE name = 'New'"))[0][0] == 1


async def test_another_role_counts_at_once(signed: Signed, database: Database) -> None:
    await changed_role(database, signed.employee, "ANALYST")
    _, answer = await signed.ask(CHANGE)
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert await stored(database, signed) == (None, 1, 0)


async def test_what_is_refused_is_told_and_costs_once(signed: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    signed.customer = new_id()
    take, taken = Throttle.take, []

    def noted(self: Throttle, key: str | None, cost: int) -> int:
        taken.append(cost)
        return take(self, key, cost)

    monkeypatch.setattr(Throttle, "take", noted)
    _, answer = await signed.ask(CHANGE)
    assert answer["data"]["customerUpdate"]["userErrors"] == [{"field": ["input", "id"], "code": "NOT_FOUND"}]
    assert taken == [answer["extensions"]["cost"]["requested"]]


async def test_of_two_changes_each_is_made_once(signed: Signed, database: Database) -> None:
    _, answer = await signed.ask(TWO)
    assert [one["customer"]["version"] for one in answer["data"].values()] == [2, 3]
    assert await stored(database, signed) == ("Ulm", 3, 2)


@postgres
@pytest.mark.parametrize("happened", [True, False], ids=["after it was made", "before it was made"])
async def test_what_may_have_been_made_is_not_made_again(
    happened: bool, signed: Signed, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection is lost while the statement runs: nobody knows whether it was made."""
    write, calls = PostgresDatabase.write_at_once, []

    async def lost(self: PostgresDatabase, *arguments: Any) -> Any:
        calls.append(1)
        if happened:
            await write(self, *arguments)
        raise ConnectionResetError("lost")

    monkeypatch.setattr(PostgresDatabase, "write_at_once", lost)
    _, answer = await signed.ask(CHANGE)
    assert answer["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert len(calls) == 1
    assert await stored(database, signed) == (("Bonn", 2, 1) if happened else (None, 1, 0))


async def test_a_refusal_of_the_database_is_told_as_ever(signed: Signed, make: Make, database: Database) -> None:
    await make(models.Customer, external_id="taken")
    query = f'mutation($id: ID!) {{ customerUpdate(input: {{id: $id, externalId: "taken"}}) {{ {ANSWER} }} }}'
    _, answer = await signed.ask(query)
    assert answer["data"]["customerUpdate"] == {
        "customer": None,
        "userErrors": [{"field": ["input", "externalId"], "code": "TAKEN"}],
    }
