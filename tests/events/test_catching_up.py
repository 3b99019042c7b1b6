"""A subscription that is behind reads the log page by page, and is charged for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core.errors import Throttled
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Unit, deletion
from resolvers.changes.batch import batch
from resolvers.events import cursors, event_log, feed, log_follower
from resolvers.events.feed import Feed
from resolvers.events.log_follower import Hub
from resolvers.events.subscription_filter import Interest
from tests.factories import Make

ROWS = 7


class Till:
    """A fake budget for events.

    `most`: the maximum total cost; None for no limit.
    `paid`: the costs that were charged.
    """

    event_cost = 1

    def __init__(self, most: int | None = None) -> None:
        self.most = most
        self.paid: list[int] = []
        self.inside: set[str] = set()

    @asynccontextmanager
    async def turn(self, caller: str) -> AsyncIterator[Till]:
        assert caller not in self.inside
        self.inside.add(caller)
        yield self
        self.inside.remove(caller)

    async def pay(self, cost: int) -> None:
        assert self.inside
        if self.most is not None and sum(self.paid) + cost > self.most:
            raise Throttled("Wait.")
        self.paid.append(cost)


async def opened(hub: Hub, after: int, *entities: str, viewer: Viewer = access.SYSTEM) -> Feed:
    extent = await event_log.extent(hub.database)
    return await hub.feed(viewer, Interest(frozenset(entities)), cursors.write(extent.log, after))


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "CHUNK", 3)
    monkeypatch.setattr(log_follower, "CHUNK", 3)


async def imported(make: Make, database: Database, settings: Settings) -> None:
    """Creates ROWS tags in one transaction, which writes one event for each."""
    async with batch(database, access.SYSTEM, settings) as unit:
        for n in range(ROWS):
            await unit.create(registry.of(models.Tag), await make.values(models.Tag, name=f"tag {n}"))


async def test_the_first_events_come_before_the_transaction_has_been_read(
    make: Make, database: Database, settings: Settings
) -> None:
    await imported(make, database, settings)
    till = Till()
    hub = Hub(database, ZoneInfo("UTC"), till)
    try:
        deliveries = (await opened(hub, 0, "Tag")).deliveries()
        told = [await anext(deliveries)]
        assert till.paid == [3]
        async with asyncio.timeout(10):
            told += [await anext(deliveries) for _ in range(ROWS - 1)]
        assert till.paid == [3, 3, 1]
        assert [one.event.seq for one in told] == list(range(told[0].event.seq, told[0].event.seq + ROWS))
    finally:
        await hub.close()


async def test_what_is_read_is_paid_for_even_if_nothing_is_delivered(
    make: Make, database: Database, settings: Settings
) -> None:
    await imported(make, database, settings)
    await make(models.Team)
    till = Till()
    hub = Hub(database, ZoneInfo("UTC"), till)
    try:
        async with asyncio.timeout(10):
            assert (await anext((await opened(hub, 0, "Team")).deliveries())).event.entity == "Team"
        assert till.paid == [3, 3, 2]
    finally:
        await hub.close()


async def test_who_cannot_pay_gets_the_cursor(make: Make, database: Database, settings: Settings) -> None:
    await imported(make, database, settings)
    hub = Hub(database, ZoneInfo("UTC"), Till(most=5))
    try:
        deliveries = (await opened(hub, 0, "Tag")).deliveries()
        told = [await anext(deliveries) for _ in range(3)]
        with pytest.raises(Throttled) as caught:
            await anext(deliveries)
        assert cursors.read(str(caught.value.details["cursor"]))[1] == told[-1].event.seq
    finally:
        await hub.close()


@pytest.mark.parametrize("how", ["live", "from the log", "resumed"])
async def test_a_deletion_on_other_pages_of_the_transaction_counts(
    make: Make, database: Database, settings: Settings, how: str
) -> None:
    # The assignment through which the seller sees the customer and its contacts is deleted with them. The contacts of a
    # second customer are deleted too, which the seller never saw.
    seller, other = [await make(models.Employee, role="SALES") for _ in range(2)]
    seen, unseen = [await make(models.Customer, owner_id=other) for _ in range(2)]
    assignment = await make(
        models.CustomerAssignment, customer_id=seen, employee_id=seller, since=date(2020, 1, 1), until=None
    )
    contacts = {id: [await make(models.Contact, customer_id=id) for _ in range(ROWS)] for id in (seen, unseen)}

    async def delete(unit: Unit) -> None:
        everyone = [one for ids in contacts.values() for one in ids]
        await unit.hold({models.Customer: [seen, unseen], models.Contact: everyone})
        await deletion.delete(unit, registry.of(models.CustomerAssignment), assignment)
        for id in reversed(everyone):  # the primary one last, so that it is handed on to nobody
            await deletion.delete(unit, registry.of(models.Contact), id)

    end = (await event_log.extent(database)).last
    viewer = Viewer(seller, "Seller", EmployeeRole.SALES, today=date(2026, 1, 1))
    hub = Hub(database, ZoneInfo("UTC"))
    told: list[UUID] = []

    async def listen(one: Feed) -> Any:
        async for delivery in one.deliveries():
            assert delivery.event.entity == "Tag" or delivery.operation == "DELETE"
            told.append(delivery.event.row_id)
            if delivery.event.entity == "Tag":
                return
            if how == "resumed":
                return await listen(await opened(hub, delivery.event.seq, "Contact", "Tag", viewer=viewer))

    try:
        listening = asyncio.ensure_future(listen(await opened(hub, end, "Contact", "Tag", viewer=viewer)))
        async with asyncio.timeout(20):
            while how == "live" and not hub.live:
                await asyncio.sleep(0.01)
            if how != "live":
                listening.cancel()
            await make.changes.run(delete)
            tag = await make(models.Tag)
            if how != "live":
                listening = asyncio.ensure_future(listen(await opened(hub, end, "Contact", "Tag", viewer=viewer)))
            await listening
        assert told == [*reversed(contacts[seen]), tag]
    finally:
        await hub.close()


async def test_a_page_has_at_most_as_many_events_as_asked_for(
    make: Make, database: Database, settings: Settings
) -> None:
    start = (await event_log.extent(database)).last
    await imported(make, database, settings)
    place, sizes = start, []
    while (page := await event_log.page(database, place, 3)).events:
        assert page.deletions == {}
        sizes.append(len(page.events))
        place = page.events[-1].seq
    assert sizes == [3, 3, 1]
