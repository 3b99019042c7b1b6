"""Tests that a row to which another row refers exists until the commit.

This also holds if the same row was checked before in the same transaction.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from jobs.importing.step_runner import Writer
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit, deletion
from tests.factories import Make
from tests.graph import Graph
from tests.importing.conftest import Folder, folder, totals  # noqa: F401 - a fixture
from tests.rivals import Rival

TEAM = registry.of(models.Team)


class Undo(Exception):
    """Raised to roll back to a savepoint."""


async def refused(unit: Unit, parent: UUID) -> list[tuple[tuple[str, ...], str]]:
    """Tries to create a team below `parent`. Returns the fields and codes of the refusal, or an empty list."""
    try:
        await unit.create(TEAM, {"name": f"Below {parent}", "parent_id": parent})
    except Refused as error:
        return [(problem.field, str(problem.code)) for problem in error.problems]
    return []


async def test_what_was_made_in_a_part_that_was_undone_is_not_there(make: Make) -> None:
    async def work(unit: Unit) -> None:
        made: list[UUID] = []
        with suppress(Undo):
            async with unit.savepoint():
                made.append(await unit.create(TEAM, {"name": "Undone"}))
                assert await refused(unit, made[0]) == []
                raise Undo
        assert await refused(unit, made[0]) == [(("parent_id",), "NOT_FOUND")]

    await make.changes.run(work)


async def test_what_was_deleted_in_this_transaction_is_not_there(make: Make) -> None:
    async def work(unit: Unit) -> None:
        id = await unit.create(TEAM, {"name": "One"})
        await deletion.delete(unit, TEAM, id)
        assert await refused(unit, id) == [(("parent_id",), "NOT_FOUND")]

    await make.changes.run(work)


async def living(database: Database, table: str) -> int:
    """Returns the number of rows of a table that are not deleted."""
    return int((await database.fetch(f"SELECT count(*) FROM {table} WHERE deleted_at IS NULL"))[0][0])


async def test_an_owner_is_held_although_it_was_found_before(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The transaction first creates an opportunity, which checks the customer without a lock. Then it creates a contact,
    # which must lock the customer.
    customer = await make(models.Customer)
    contact = await make.values(models.Contact, customer_id=customer)
    opportunity = await make.values(models.Opportunity, customer_id=customer)

    async def delete() -> Any:
        return await graph.change("customerDelete", "id", id=str(customer))

    async def work(unit: Unit) -> None:
        await unit.create(registry.of(models.Opportunity), opportunity)
        await unit.create(registry.of(models.Contact), contact)

    rival = Rival(monkeypatch, Unit, "_check_references", delete)
    with suppress(Refused):  # where writers do not wait for each other, the rival has come before the contact
        await make.changes.run(work)
    assert (await rival.outcome())["userErrors"] == []
    assert await living(database, "contact") == 0


CONTACTS = """
[[steps]]
name = "contacts"
entity = "Contact"
file = "contacts.csv"
external_id = "{id}"
set = { full_name = "name", customer = { external_id = "{customer}" } }
"""


async def test_an_owner_that_is_read_ahead_is_held(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    folder: Folder,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    customer = await make(models.Customer, external_id="c1")

    async def delete() -> Any:
        return await graph.change("customerDelete", "id", id=str(customer))

    folder.write("contacts.csv", "id,name,customer\n1,Ann,c1\n2,Bob,c1")
    rival = Rival(monkeypatch, Writer, "read_ahead", delete)
    assert totals(await folder.run(CONTACTS)) == (2, 0, 0, 0)  # they came first, and went with their customer
    assert (await rival.outcome())["userErrors"] == []
    assert await living(database, "contact") == 0
