"""What an endpoint is told of an event alone is what a subscriber is told of it in its transaction."""

from __future__ import annotations

from datetime import date

import models
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Unit, deletion
from resolvers.changes.batch import batch
from resolvers.events import event_log
from resolvers.webhooks.visibility import visible_operation
from tests.factories import Make

MANY = 250


async def test_a_transaction_is_looked_at_as_a_whole(database: Database, settings: Settings, make: Make) -> None:
    """However far from an event in the log it stands that another one took the reader's sight away."""
    reader, other = [await make(models.Employee, role="SALES") for _ in range(2)]
    customer = await make(models.Customer, owner_id=other)
    assignment = await make(
        models.CustomerAssignment, customer_id=customer, employee_id=reader, since=date(2020, 1, 1), until=None
    )
    values = await make.values(models.Contact, customer_id=customer)
    async with batch(database, access.SYSTEM, settings) as unit:
        contacts = [await unit.create(registry.of(models.Contact), values) for _ in range(MANY)]

    async def delete(unit: Unit) -> None:
        await unit.hold({models.Customer: [customer], models.Contact: contacts})
        await deletion.delete(unit, registry.of(models.CustomerAssignment), assignment)
        for id in reversed(contacts):  # the primary one last, so that it is handed on to nobody
            await deletion.delete(unit, registry.of(models.Contact), id)

    end = (await event_log.extent(database)).last
    await make.changes.run(delete)
    await make(models.Customer, owner_id=other)
    events = [event for event in await event_log.after(database, end, MANY + 10) if event.operation == "DELETE"]
    assert [event.entity for event in events] == ["CustomerAssignment"] + MANY * ["Contact"]
    was_there = Viewer(reader, "Reader", EmployeeRole.SALES, today=date(2026, 1, 1))
    never_was = Viewer(await make(models.Employee, role="SALES"), "Stranger", EmployeeRole.SALES)
    for event in (*events[:2], events[MANY // 2], *events[-2:]):
        assert await visible_operation(database, was_there, event) == "DELETE", event.seq - events[0].seq
        assert await visible_operation(database, never_was, event) is None
