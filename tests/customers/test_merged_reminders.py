"""Tests of the reminders that the server makes, when customers are merged: none is doubled, and none is lost."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import due_reminders
from tests.activities.notified import notifications
from tests.customers.merging import CONTACT, CUSTOMER, differences, everything, merged, unmerged
from tests.factories import Make
from tests.graph import Graph, gid


class Office:
    """An owner of customers, who is reminded of their birthdays."""

    def __init__(self, graph: Graph, make: Make, database: Database, settings: Settings) -> None:
        self.graph, self.make, self.database, self.settings = graph, make, database, settings

    async def open(self) -> Office:
        """Makes the owner."""
        self.owner = await self.make(models.Employee, role="MANAGER")
        self.mine = self.graph.as_employee(self.settings, self.owner)
        self.today = clock.today(self.settings.time_zone)
        await self.prepare()  # those of other tests
        return self

    async def customer(self, **values: Any) -> UUID:
        """Makes a person whom the owner owns."""
        return await self.make(CUSTOMER, kind="PERSON", owner_id=self.owner, **values)

    async def prepare(self) -> int:
        """Makes the reminders that are missing. Returns their number."""
        return await due_reminders.prepare(self.database, self.settings)

    async def told(self) -> list[str]:
        """Fires what is due. Returns of what rows the owner has been told so far."""
        while await due_reminders.fire(self.database, self.settings):
            pass
        return sorted(str(one["row"]) for one in await notifications(self.mine) if one["reason"] == "REMINDER")


async def test_equal_reminders_become_one(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    office = await Office(graph, make, database, settings).open()
    born = {"birth_date": office.today.replace(year=1980)}
    survivor, other = await office.customer(**born), await office.customer(**born)
    assert await office.prepare() == 2
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    assert {"entity": "Reminder", "moved": 0, "united": 1, "changed": 0} in found["counts"]
    assert await office.prepare() == 0
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert back["conflicts"] == []
    assert differences(begun, await everything(database)) == {}
    assert await office.prepare() == 0
    await merged(graph, CUSTOMER, survivor, other)
    assert await office.told() == [gid(CUSTOMER, survivor)]


async def test_a_reminder_moves_with_the_birthday(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    office = await Office(graph, make, database, settings).open()
    survivor, other = await office.customer(), await office.customer(birth_date=office.today.replace(year=1980))
    person = await make(CONTACT, customer_id=other, birth_date=office.today.replace(year=1990))
    assert await office.prepare() == 2
    begun = await everything(database)
    chosen = [{"field": "birthDate", "other": gid(CUSTOMER, other)}]
    found = await merged(graph, CUSTOMER, survivor, other, fieldChoices=chosen)
    assert {"entity": "Reminder", "moved": 1, "united": 0, "changed": 0} in found["counts"]
    assert await office.prepare() == 0
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert back["conflicts"] == []
    assert differences(begun, await everything(database)) == {}
    await merged(graph, CUSTOMER, survivor, other, fieldChoices=chosen)
    assert await office.told() == sorted([gid(CUSTOMER, survivor), gid(CONTACT, person)])


async def test_nobody_is_reminded_again(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    office = await Office(graph, make, database, settings).open()
    born = {"birth_date": office.today.replace(year=1980)}
    other = await office.customer(**born)
    assert await office.prepare() == 1
    assert await office.told() == [gid(CUSTOMER, other)]
    survivor = await office.customer(**born)
    assert await office.prepare() == 1
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, other)
    assert await office.prepare() == 0
    assert await office.told() == [gid(CUSTOMER, survivor)]  # the notification of before, which has moved
    back = await unmerged(graph, CUSTOMER, found["mergeId"])
    assert back["conflicts"] == []
    assert differences(begun, await everything(database)) == {}
    assert await office.told() == sorted([gid(CUSTOMER, other), gid(CUSTOMER, survivor)])


async def test_equal_reminders_of_contacts_become_one(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    office = await Office(graph, make, database, settings).open()
    customer = await office.customer()
    born = {"customer_id": customer, "birth_date": office.today.replace(year=1980)}
    survivor, other = await make(CONTACT, **born), await make(CONTACT, **born)
    assert await office.prepare() == 2
    begun = await everything(database)
    found = await merged(graph, CONTACT, survivor, other)
    assert await office.prepare() == 0
    await unmerged(graph, CONTACT, found["mergeId"])
    assert differences(begun, await everything(database)) == {}
    await merged(graph, CONTACT, survivor, other)
    assert await office.told() == [gid(CONTACT, survivor)]
