"""Tests of transactions with several events: webhooks and subscribers get the same data for each event."""

from __future__ import annotations

import asyncio
from datetime import date
from uuid import UUID

import pytest

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
from tests.graph import gid
from tests.idempotency.sending import ago, execute
from tests.webhooks.conftest import Hooks, until
from tests.webhooks.receiver import Receiver
from tests.webhooks.test_sending import Start

MANY = 250


async def test_a_transaction_is_looked_at_as_a_whole(database: Database, settings: Settings, make: Make) -> None:
    # The whole transaction counts, even if the event that ends the reader's access is far away in the log.
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


PHONE, MASKED = "13800000000", "138****0000"


@pytest.mark.parametrize("why", ["role", "owner", "related row", "counted row"])
async def test_a_retry_sends_what_the_caller_may_see_then(
    hooks: Hooks, make: Make, database: Database, receiver: Receiver, start: Start, why: str
) -> None:
    # After the first attempt fails, the caller's rights change, or the owner of a row that the payload depends on.
    [[caller]] = await database.fetch("SELECT id FROM employee WHERE role='ADMIN'")
    employees, caller, rival = registry.of(models.Employee), UUID(str(caller)), await make(models.Employee)
    more = "owner { customers { totalCount } }" if why == "counted row" else "parent { name }"
    await hooks.create(selection=f"... on Customer {{ name phone {more} }}")
    if why != "role":
        await make.changes.update(employees, caller, {"role": "SALES"}, None)
    parent = await make(models.Customer, name="Holding", owner_id=caller)
    receiver.answers = lambda received: 500
    id = await make(models.Customer, name="Ares", phone=PHONE, owner_id=caller, parent_id=parent)
    async with start():
        await until(lambda: any(one.row == gid(models.Customer, id) for one in receiver.attempts))
    assert any(PHONE in one.body.decode() for one in receiver.attempts)
    if why == "role":
        await make.changes.update(employees, caller, {"role": "ANALYST"}, None)
    else:
        changed = id if why == "owner" else parent
        await make.changes.update(registry.of(models.Customer), changed, {"owner_id": rival}, None)
    receiver.answers = lambda received: 204
    again = "UPDATE webhook_delivery SET state='PENDING',attempts=0,finished_at=NULL,next_at={},leased_until=NULL"
    await execute(database, again, ago(seconds=1))
    async with start(), asyncio.timeout(20):
        while {row[0] for row in await database.fetch("SELECT state FROM webhook_delivery")} - {"DELIVERED", "SKIPPED"}:
            await asyncio.sleep(0.05)
    sent = [one.event["data"] for one in receiver.accepted if one.row == gid(models.Customer, id)]
    match why:
        case "role":
            assert [data["node"]["phone"] for data in sent] == [MASKED]
        case "owner":
            assert {data["operation"] for data in sent} <= {"REMOVED"}
        case "counted row":
            assert [data["node"]["owner"] for data in sent] == [{"customers": {"totalCount": 1}}]
        case _:
            assert [data["node"] for data in sent] == [{"name": "Ares", "phone": PHONE, "parent": None}]
