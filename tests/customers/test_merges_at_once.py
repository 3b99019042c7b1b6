"""Tests of merges beside other changes: no deadlock, and no row is lost."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import Unit, merge_plan
from tests.customers.merging import CUSTOMER, differences, everything, left_at, merged, problems, unmerged
from tests.customers.test_random_merges import broken
from tests.factories import Make
from tests.graph import Graph, gid
from tests.rivals import Rival


async def customers(make: Make, count: int) -> list[UUID]:
    """Creates companies, each with an order and a contact, and with a tag that all share."""
    tag = await make(models.Tag)
    found = [await make(CUSTOMER) for _ in range(count)]
    for id in found:
        await make(models.Order, customer_id=id)
        await make(models.Contact, customer_id=id)
        await make(models.CustomerTag, customer_id=id, tag_id=tag)
    return found


@pytest.mark.parametrize("reverse", [False, True])
async def test_two_merges_of_the_same_customers(
    graph: Graph, make: Make, database: Database, settings: Settings, reverse: bool
) -> None:
    first, second, third = await customers(make, 3)
    begun = await everything(database)
    pairs = [(first, [second, third]), (second, [first] if reverse else [third])]
    found = await asyncio.gather(*(merged(graph, CUSTOMER, survivor, *others) for survivor, others in pairs))
    done = [one for one in found if one["userErrors"] == []]
    assert len(done) == 1
    refused = next(one for one in found if one["userErrors"])
    assert {code for _, code in problems(refused)} <= {"STATE", "NOT_FOUND"}
    assert await broken(database, settings) == {}
    await unmerged(graph, CUSTOMER, done[0]["mergeId"])
    assert differences(begun, await everything(database)) == {}


async def test_many_merges_in_a_ring(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    ring = await customers(make, 6)
    begun = await everything(database)
    pairs = [(ring[number], ring[(number + 1) % 6]) for number in range(6)]
    found = await asyncio.gather(*(merged(graph, CUSTOMER, *pair) for pair in pairs))
    for one in found:
        assert {code for _, code in problems(one)} <= {"STATE", "NOT_FOUND"}
    done = [one["mergeId"] for one in found if one["userErrors"] == []]
    assert done
    assert await broken(database, settings) == {}
    while done:
        again = [merge for merge in done if (await unmerged(graph, CUSTOMER, merge))["userErrors"]]
        assert len(again) < len(done)
        done = again
    assert differences(begun, await everything(database)) == {}


RIVALS: dict[str, tuple[str, dict[str, Any]]] = {
    "order": ("orderCreate", {"channel": "WEB", "currency": "USD"}),
    "contact": ("contactCreate", {"fullName": "New"}),
    "activity": ("activityCreate", {"kind": "NOTE", "subject": "New"}),
}


@pytest.mark.parametrize("what", RIVALS)
@pytest.mark.parametrize("place", ["plan", "write"])
async def test_a_row_that_comes_meanwhile_is_the_survivors(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    place: str,
) -> None:
    survivor, other = await customers(make, 2)
    mutation, values = RIVALS[what]
    about = {"targets": [{"customerId": str(other)}]} if what == "activity" else {"customerId": str(other)}

    async def create() -> Any:
        return await graph.done(mutation, "id", **values, **about)

    rival = Rival(monkeypatch, merge_plan, place, create)
    found = await merged(graph, CUSTOMER, survivor, other)
    assert found["userErrors"] == []
    assert await rival.outcome()
    assert await left_at(database, "customer", other, living=True) == {}
    assert await broken(database, settings) == {}
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert back["userErrors"] == []
    assert await broken(database, settings) == {}


async def test_a_row_that_changes_meanwhile_keeps_its_change(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    survivor, other = await customers(make, 2)
    contact = await make(models.Contact, customer_id=other)
    rival = Rival(
        monkeypatch, merge_plan, "plan", lambda: graph.done("contactUpdate", "id", id=str(contact), fullName="Renamed")
    )
    found = await merged(graph, CUSTOMER, survivor, other)
    await rival.outcome()
    row = await make.row(models.Contact, contact)
    assert (row["customer_id"], row["full_name"]) == (survivor, "Renamed")
    await unmerged(graph, CUSTOMER, found["mergeId"])
    assert await broken(database, settings) == {}


async def test_one_that_is_merged_elsewhere_meanwhile_is_refused(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    survivor, other, third = await customers(make, 3)
    rival = Rival(monkeypatch, merge_plan, "plan", lambda: merged(graph, CUSTOMER, third, other))
    found = await merged(graph, CUSTOMER, survivor, other)
    lost = await rival.outcome()
    assert sorted([len(problems(found)), len(problems(lost))]) == [0, 1]
    assert await broken(database, settings) == {}


async def test_two_undo_the_same_merge(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await customers(make, 2)
    begun = await everything(database)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    found = await asyncio.gather(*(unmerged(graph, CUSTOMER, merge) for _ in range(2)))
    assert sorted(problems(one) for one in found) == [[], [("input.merge", "STATE")]]
    assert differences(begun, await everything(database)) == {}


async def test_an_order_under_a_moved_opportunity_while_it_goes_back(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    survivor, other = await customers(make, 2)
    opportunity = await make(models.Opportunity, customer_id=other)
    merge = (await merged(graph, CUSTOMER, survivor, other))["mergeId"]
    values = {"customerId": gid(CUSTOMER, survivor), "opportunityId": str(opportunity), "channel": "WEB"}
    rival = Rival(monkeypatch, Unit, "seen", lambda: graph.change("orderCreate", "id", currency="USD", **values))
    found = await unmerged(graph, CUSTOMER, merge)
    assert found["userErrors"] == []
    await rival.outcome()
    assert await broken(database, settings) == {}


async def test_without_the_lock_a_row_is_lost(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.name == "sqlite":
        pytest.skip("writers come one after another there")
    survivor, other = await customers(make, 2)

    async def no_exclusion(self: Unit, model: object, ids: object) -> None:
        """Keeps nobody out."""

    monkeypatch.setattr(Unit, "exclude_references", no_exclusion)
    rival = Rival(
        monkeypatch,
        merge_plan,
        "write",
        lambda: graph.done("orderCreate", "id", customerId=str(other), channel="WEB", currency="USD"),
    )
    await merged(graph, CUSTOMER, survivor, other)
    await rival.outcome()
    assert await left_at(database, "customer", other, living=True) == {"order.customer_id": 1}
