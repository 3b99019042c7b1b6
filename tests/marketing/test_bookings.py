"""Tests that no more of a resource is booked than there is."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

FIRST = date(2026, 5, 1)


def on(day: int) -> str:
    return (FIRST + timedelta(day)).isoformat()


class Booked:
    """A resource and a campaign, with bookings."""

    def __init__(self, graph: Graph, resource: str, campaign: str) -> None:
        self.graph = graph
        self.resource = resource
        self.campaign = campaign

    def input(self, quantity: str, first: int, last: int, **other: Any) -> dict[str, Any]:
        """Returns the input for a booking from a first to a last day."""
        given = {"quantity": quantity, "startsOn": on(first), "endsOn": on(last), "campaignId": self.campaign}
        return {**given, "resourceId": self.resource, **other}

    async def book(self, quantity: str, first: int, last: int) -> str:
        """Books, and returns the id of the booking."""
        return str((await self.graph.done("campaignBookingCreate", **self.input(quantity, first, last)))["id"])

    async def most(self) -> Decimal:
        """Returns the most that is booked on a day, day by day."""
        query = """query($id: ID!) { campaignResource(id: $id) { bookings(first: 100) {
            nodes { quantity startsOn endsOn } } } }"""
        answer = await self.graph(query, id=self.resource)
        nodes = answer["campaignResource"]["bookings"]["nodes"]
        days = [on(day) for day in range(-10, 60)]
        booked = (
            sum(Decimal(one["quantity"]) for one in nodes if one["startsOn"] <= day <= one["endsOn"]) for day in days
        )
        return max((Decimal(one) for one in booked), default=Decimal())


@pytest.fixture
async def booked(graph: Graph, make: Make) -> Booked:
    """Returns three pieces of a resource: two are booked for the days 0 to 9, and one for the days 10 to 19."""
    resource = await make(models.CampaignResource, quantity=Decimal(3))
    found = Booked(graph, str(resource), str(await make(models.Campaign)))
    await found.book("2", 0, 9)
    await found.book("1", 10, 19)
    return found


@pytest.mark.parametrize(
    ("quantity", "first", "last", "fits"),
    [
        ("1", 0, 9, True),
        ("1.001", 0, 9, False),
        ("2", -5, -1, True),
        ("3", -5, -1, True),
        ("3.5", -5, -1, False),
        ("2", -5, 0, False),
        ("2", 9, 9, False),
        ("2", 10, 19, True),
        ("2", 9, 10, False),
        ("3", 20, 20, True),
        ("3", 19, 30, False),
        ("1", -9, 30, True),
    ],
)
async def test_a_booking_fits_on_each_of_its_days(
    booked: Booked, graph: Graph, database: Database, quantity: str, first: int, last: int, fits: bool
) -> None:
    if fits:
        await booked.book(quantity, first, last)
        assert await booked.most() <= 3
        return
    async with unchanged(database):
        refused = await graph.refused("campaignBookingCreate", **booked.input(quantity, first, last))
        assert refused == [("input.quantity", "TAKEN")]


async def test_what_is_booked_one_after_another_is_not_added_up(booked: Booked) -> None:
    for day in range(20, 40):
        await booked.book("3", day, day)
    assert await booked.most() == 3


async def test_moved_grown_restored_and_reduced(booked: Booked, graph: Graph, make: Make, database: Database) -> None:
    id = await booked.book("3", 20, 29)
    other = await make(models.CampaignResource, quantity=Decimal(1))
    async with unchanged(database):
        for change, problem in (
            ({"startsOn": on(19)}, ("quantity", "TAKEN")),
            ({"startsOn": on(0), "endsOn": on(5)}, ("quantity", "TAKEN")),
            ({"quantity": "3.1"}, ("quantity", "TAKEN")),
            ({"resourceId": str(other)}, ("quantity", "TAKEN")),
            ({"endsOn": on(19)}, ("endsOn", "INVALID")),
        ):
            refused = await graph.refused("campaignBookingUpdate", id=id, **change)
            assert refused == [(f"input.{problem[0]}", problem[1])], change
        for quantity in ("2.999", "0"):
            found = await graph.refused("campaignResourceUpdate", id=booked.resource, quantity=quantity)
            assert found == [("input.quantity", "STATE")]
    await graph.done("campaignBookingDelete", id=id)
    await graph.done("campaignResourceUpdate", id=booked.resource, quantity="2")
    async with unchanged(database):
        assert await graph.refused("campaignBookingRestore", id=id) == [("input.id", "TAKEN")]
        found = await graph.refused("campaignBookingUpsert", externalId="none", **booked.input("2.1", 30, 30))
        assert [code for _, code in found] == ["TAKEN"]
    await graph.done("campaignResourceUpdate", id=booked.resource, quantity="3")
    await graph.done("campaignBookingRestore", id=id)
    assert await booked.most() == 3


async def test_a_campaign_comes_back_only_if_there_is_enough_for_it(
    booked: Booked, graph: Graph, make: Make, database: Database
) -> None:
    await graph.done("campaignDelete", id=booked.campaign)
    assert await booked.most() == 0
    booked.campaign, former = str(await make(models.Campaign)), booked.campaign
    taking = await booked.book("1.5", 9, 10)
    async with unchanged(database):
        assert await graph.refused("campaignRestore", id=former) == [("input.id", "TAKEN")]
    await graph.done("campaignBookingUpdate", id=taking, quantity="1")
    await graph.done("campaignRestore", id=former)
    assert await booked.most() == 3


async def test_a_resource_takes_its_bookings_along(booked: Booked, graph: Graph) -> None:
    await graph.done("campaignResourceDelete", id=booked.resource)
    await graph.done("campaignResourceRestore", id=booked.resource)
    assert await booked.most() == 2


async def test_bookings_exchange_their_days_in_one_bulk_change(
    booked: Booked, graph: Graph, database: Database
) -> None:
    first, second = await booked.book("3", 20, 24), await booked.book("2", 30, 34)
    await booked.book("1", 30, 34)
    swap = [
        {"id": second, "startsOn": on(20), "endsOn": on(24)},
        {"id": first, "startsOn": on(25), "endsOn": on(29)},
    ]
    bulk = """mutation($rows: [CampaignBookingUpdateInput!]!) { payload: campaignBookingBulkUpdate(
        input: {rows: $rows, policy: ALL_OR_NOTHING}) { results { index userErrors { code } } userErrors { code } } }"""
    async with unchanged(database):
        refused = (await graph(bulk, rows=[swap[0], swap[1] | {"startsOn": on(24)}]))["payload"]
        assert {error["code"] for one in refused["results"] for error in one["userErrors"]} == {"TAKEN"}
    done = (await graph(bulk, rows=swap))["payload"]
    assert all(not one["userErrors"] for one in done["results"])
    assert await booked.most() == 3


async def test_never_more_than_there_is_however_many_book_at_once(booked: Booked, graph: Graph, make: Make) -> None:
    campaigns = [str(await make(models.Campaign)) for _ in range(3)]
    inputs = [
        booked.input("1", 20 + day, 24 + day, campaignId=campaign) for campaign, day in product(campaigns, range(4))
    ]
    answers = await asyncio.gather(
        *(graph.change("campaignBookingCreate", "id", **one) for one in inputs),
        *(graph.change("campaignResourceUpdate", "id", id=booked.resource, quantity=n) for n in ("2", "3")),
    )
    refused = {error["code"] for one in answers for error in one["userErrors"]}
    assert refused == {"TAKEN"} or refused == {"TAKEN", "STATE"}
    query = "query($id: ID!) { campaignResource(id: $id) { quantity } }"
    found = await graph(query, id=booked.resource)
    assert 1 <= await booked.most() <= Decimal(found["campaignResource"]["quantity"])
