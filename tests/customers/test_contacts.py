"""Tests of contacts: a customer with contacts has exactly one primary contact."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers.changes import Unit
from resolvers.customers import customers
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival
from tests.unchanged import unchanged


async def contacts(graph: Graph, customer: UUID) -> dict[str, bool]:
    """Returns whether each contact of a customer is the primary contact, by name."""
    query = "query($id: ID!) { customer(id: $id) { contacts(first: 100) { nodes { fullName primary } } } }"
    nodes = (await graph(query, id=str(customer)))["customer"]["contacts"]["nodes"]
    return {node["fullName"]: node["primary"] for node in nodes}


async def with_contacts(make: Make, *names: str) -> tuple[UUID, list[UUID]]:
    """Creates a customer with contacts of these names. Returns the ids of the customer and of the contacts."""
    customer = await make(models.Customer)
    return customer, [await make(models.Contact, customer_id=customer, full_name=name) for name in names]


@pytest.mark.parametrize("said", [{}, {"primary": False}, {"primary": True}])
async def test_the_first_contact_becomes_primary_whatever_is_said(
    graph: Graph, make: Make, said: dict[str, bool]
) -> None:
    customer = await make(models.Customer)
    row = await graph.done("contactCreate", "primary", customerId=str(customer), fullName="A", **said)
    assert row == {"primary": True}
    row = await graph.done("contactCreate", "primary", customerId=str(customer), fullName="B")
    assert row == {"primary": False}


async def test_a_second_primary_contact_is_refused(graph: Graph, database: Database, make: Make) -> None:
    customer, (_, second) = await with_contacts(make, "A", "B")
    other, _ = await with_contacts(make, "C")
    async with unchanged(database):
        for mutation, values in (
            ("contactCreate", {"customerId": str(customer), "fullName": "D", "primary": True}),
            ("contactUpdate", {"id": str(second), "primary": True}),
            ("contactUpdate", {"id": str(second), "customerId": str(other), "primary": True}),
        ):
            assert await graph.refused(mutation, **values) == [("input.primary", "TAKEN")]


async def test_the_flag_cannot_be_laid_down(graph: Graph, database: Database, make: Make) -> None:
    _, (first,) = await with_contacts(make, "A")
    async with unchanged(database):
        assert await graph.refused("contactUpdate", id=str(first), primary=False) == [("input.primary", "STATE")]
        assert await graph.refused("contactUpdate", id=str(first), primary=None) == [("input.primary", "REQUIRED")]


async def test_a_deletion_hands_the_flag_to_the_oldest(graph: Graph, make: Make) -> None:
    customer, (first, second, third) = await with_contacts(make, "A", "B", "C")
    await graph.done("contactDelete", id=str(first))
    assert await contacts(graph, customer) == {"B": True, "C": False}
    await graph.done("contactRestore", id=str(first))
    assert await contacts(graph, customer) == {"A": False, "B": True, "C": False}
    for id in (first, second, third):
        await graph.done("contactDelete", id=str(id))
    assert await contacts(graph, customer) == {}
    await graph.done("contactRestore", id=str(second))
    assert await contacts(graph, customer) == {"B": True}


async def test_a_move_to_another_customer_hands_the_flag_on(graph: Graph, make: Make) -> None:
    old, (first, _) = await with_contacts(make, "A", "B")
    new, (there,) = await with_contacts(make, "C")
    empty = await make(models.Customer)
    await graph.done("contactUpdate", id=str(first), customerId=str(new))
    assert (await contacts(graph, old), await contacts(graph, new)) == ({"B": True}, {"A": False, "C": True})
    await graph.done("contactUpdate", id=str(there), customerId=str(empty))
    assert (await contacts(graph, new), await contacts(graph, empty)) == ({"A": True}, {"C": True})


async def test_another_contact_is_made_primary(graph: Graph, database: Database, make: Make) -> None:
    customer, (first, second) = await with_contacts(make, "A", "B")
    row = await graph.done("contactMakePrimary", "primary version", id=str(second), expectedVersion=1)
    assert row == {"primary": True, "version": 2}
    assert await contacts(graph, customer) == {"A": False, "B": True}
    async with unchanged(database):
        assert (await graph.done("contactMakePrimary", id=str(second)))["version"] == 2  # it is already
        refusal = await graph.refused("contactMakePrimary", id=str(first), expectedVersion=1)
        assert refusal == [("input.expectedVersion", "CONFLICT")]
        unknown = "01890000-0000-7000-8000-000000000000"
        assert await graph.refused("contactMakePrimary", id=unknown) == [("input.id", "NOT_FOUND")]


async def test_a_contact_of_a_deleted_or_unknown_customer_is_refused(
    graph: Graph, database: Database, make: Make
) -> None:
    deleted, living = await make(models.Customer), await make(models.Contact)
    await graph.done("customerDelete", id=str(deleted))
    async with unchanged(database):
        for id in (str(deleted), "01890000-0000-7000-8000-000000000000"):
            refusal = [("input.customerId", "NOT_FOUND")]
            assert await graph.refused("contactCreate", customerId=id, fullName="A") == refusal
            assert await graph.refused("contactUpdate", id=str(living), customerId=id) == refusal
        assert await graph.refused("contactUpdate", id=str(living), customerId=None) == [
            ("input.customerId", "REQUIRED")
        ]


async def test_first_contacts_that_come_at_once_end_with_one_primary(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer)
    rows = await asyncio.gather(
        *(graph.done("contactCreate", "primary", customerId=str(customer), fullName=f"N{n}") for n in range(10))
    )
    assert sorted(row["primary"] for row in rows) == [False] * 9 + [True]
    assert sorted((await contacts(graph, customer)).values()) == [False] * 9 + [True]


async def test_a_rival_first_contact_waits_and_sees_the_first(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer = await make(models.Customer)

    async def another() -> Any:
        return await graph.done("contactCreate", "primary", customerId=str(customer), fullName="B")

    rival = Rival(monkeypatch, customers, "_primary", another)
    assert await graph.done("contactCreate", "primary", customerId=str(customer), fullName="A") == {"primary": True}
    assert await rival.outcome() == {"primary": False}


async def test_contacts_made_primary_at_once_end_with_one(graph: Graph, make: Make) -> None:
    customer, ids = await with_contacts(make, *(f"N{n}" for n in range(6)))
    for _ in range(3):
        await asyncio.gather(*(graph.done("contactMakePrimary", id=str(id)) for id in ids))
        assert sorted((await contacts(graph, customer)).values()) == [False] * 5 + [True]


async def test_a_contact_that_comes_while_the_primary_one_leaves_gets_the_flag(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for goal in (str(await make(models.Customer)), None):
        customer, (only,) = await with_contacts(make, "A")

        async def another(customer: UUID = customer) -> Any:
            return await graph.done("contactCreate", "id", customerId=str(customer), fullName="B")

        with monkeypatch.context() as patch:
            rival = Rival(patch, customers, "_promote_oldest", another)
            if goal:
                await graph.done("contactUpdate", id=str(only), customerId=goal)
            else:
                await graph.done("contactDelete", id=str(only))
            await rival.outcome()
        assert await contacts(graph, customer) == {"B": True}


async def test_a_contact_does_not_come_to_a_customer_that_is_just_deleted(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer = await make(models.Customer)
    rival = Rival(
        monkeypatch, Unit, "_check_references", lambda: graph.change("customerDelete", "id", id=str(customer))
    )
    payload = await graph.change("contactCreate", "id", customerId=str(customer), fullName="A")
    assert (await rival.outcome())["userErrors"] == []
    assert payload["userErrors"] == []  # it came first, and went with its customer
    rows = await database.fetch("SELECT count(*) FROM contact WHERE deleted_at IS NULL")
    assert rows[0][0] == 0
