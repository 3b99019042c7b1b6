"""Follows: who follows what, and the notifications of changes."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.attention import ABOUT
from models.dialect.base import Database
from resolvers import registry
from resolvers.activities import notices
from resolvers.changes import notice_cursor
from tests.activities.notified import count, notifications, notify, told
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

CHANGED = {
    "customer": ("city", "Ulm"),
    "contact": ("job_title", "Buyer"),
    "lead": ("company", "Acme"),
    "opportunity": ("description", "Two pumps"),
    "contract": ("terms", "Net 30"),
    "support_case": ("description", "It is loud"),
    "campaign": ("place", "Hall 4"),
    "activity": ("outcome", "Reached"),
}


async def seller(graph: Graph, make: Make, settings: Settings, **values: object) -> tuple[UUID, Graph]:
    id = await make(models.Employee, **{"role": "SALES", **values})
    return id, graph.as_employee(settings, id)


@pytest.mark.parametrize("kind", ABOUT)
async def test_a_follower_is_told_of_each_change_by_others(
    graph: Graph, make: Make, database: Database, settings: Settings, kind: str
) -> None:
    _, mine = await seller(graph, make, settings, role="MANAGER" if kind == "campaign" else "ANALYST")
    model = getattr(models, registry.of(models.Follow).description.to_one[kind].target)
    entity, id = registry.of(model), await make(model)
    column = f"{kind.replace('support_case', 'supportCase')}Id"
    await mine.done("followCreate", **{column: gid(model, id)})
    assert await told(mine, database, settings) == []
    name, value = CHANGED.get(kind, ("external_id", f"followed {id}"))
    await make.changes.update(entity, id, {name: value}, None)
    assert await told(mine, database, settings) == [("FOLLOWED", gid(model, id))]
    assert await told(mine, database, settings) == [("FOLLOWED", gid(model, id))]
    (one,) = await notifications(mine)
    assert (one["readAt"], one["actor"]) == (None, None)


async def test_nobody_is_told_of_their_own_change_nor_of_one_before_they_followed(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await seller(graph, make, settings)
    boss = await make(models.Employee, role="ADMIN")
    customer = await make(models.Customer, owner_id=me)
    id = gid(models.Customer, customer)
    await make.changes.update(registry.of(models.Customer), customer, {"city": "Before"}, None)
    follow = await mine.done("followCreate", customerId=id)
    await mine.done("customerUpdate", id=id, city="Mine")
    assert await told(mine, database, settings) == []
    await graph.as_employee(settings, boss).done("customerUpdate", id=id, city="Theirs")
    assert await told(mine, database, settings) == [("FOLLOWED", id)]
    assert (await notifications(mine))[0]["actor"] == gid(models.Employee, boss)
    await mine.done("followDelete", id=follow["id"])
    await graph.as_employee(settings, boss).done("customerUpdate", id=id, city="Later")
    assert len(await told(mine, database, settings)) == 1


async def test_whoever_no_longer_sees_the_row_is_not_told_and_is_shown_nothing_of_it(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await seller(graph, make, settings)
    other = await make(models.Employee)
    customer = await make(models.Customer, owner_id=me)
    entity, id = registry.of(models.Customer), gid(models.Customer, customer)
    await mine.done("followCreate", customerId=id)
    await make.changes.update(entity, customer, {"city": "Seen"}, None)
    assert await told(mine, database, settings) == [("FOLLOWED", id)]
    await make.changes.update(entity, customer, {"owner_id": other}, None)
    await make.changes.update(entity, customer, {"city": "Unseen"}, None)
    assert await told(mine, database, settings) == [("FOLLOWED", None)]
    unread = '{ notifications(where: {customer: {city: {eq: "Unseen"}}}) { totalCount } }'
    assert (await mine(unread))["notifications"]["totalCount"] == 0


async def test_one_follows_what_one_sees_once_and_for_oneself(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await seller(graph, make, settings)
    own, other = await make(models.Customer, owner_id=me), await make(models.Customer)
    lead = await make(models.Lead, owner_id=me)
    a, b, c = gid(models.Customer, own), gid(models.Customer, other), gid(models.Lead, lead)
    await mine.done("followCreate", customerId=a)
    colleague = gid(models.Employee, await make(models.Employee))
    async with unchanged(database):
        assert await mine.refused("followCreate", customerId=b) == [("input.customerId", "NOT_FOUND")]
        assert await mine.refused("followCreate", customerId=a) == [("input.customerId", "TAKEN")]
        assert await mine.refused("followCreate") == [("input.activityId", "REQUIRED")]
        assert await mine.refused("followCreate", customerId=a, leadId=c) == [("input.leadId", "INVALID")]
        assert await mine.refused("followCreate", leadId=c, employeeId=colleague) == [
            ("input.employeeId", "NOT_ALLOWED")
        ]
    assert await graph.refused("followCreate", customerId=a, employeeId=gid(models.Employee, me)) == [
        ("input.customerId", "TAKEN")
    ]
    await graph.done("followCreate", customerId=b, employeeId=colleague)
    follows = "{ follows { nodes { customer { id } } } }"
    assert (await mine(follows))["follows"]["nodes"] == [{"customer": {"id": a}}]
    seen = await mine("query($id: ID!) { customer(id: $id) { follows { totalCount } } }", id=a)
    assert seen["customer"]["follows"]["totalCount"] == 1


async def test_a_follow_goes_and_comes_back_with_its_row(graph: Graph, make: Make, settings: Settings) -> None:
    me, mine = await seller(graph, make, settings)
    customer = await make(models.Customer, owner_id=me)
    follow = await make(models.Follow, employee_id=me, customer_id=customer)
    query = "query($id: ID!) { follow(id: $id) { id } }"
    entity = registry.of(models.Customer)
    for change, shown in ((make.changes.delete, None), (make.changes.restore, {"id": gid(models.Follow, follow)})):
        await change(entity, customer, None)
        assert (await mine(query, id=gid(models.Follow, follow)))["follow"] == shown


async def test_one_transaction_is_one_notification(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await seller(graph, make, settings)
    customer, entity = await make(models.Customer, owner_id=me), registry.of(models.Customer)
    await make(models.Follow, employee_id=me, customer_id=customer)

    async def twice(unit: object) -> None:
        for city in ("One", "Two"):
            await unit.update(entity, customer, {"city": city})  # type: ignore[attr-defined]

    await make.changes.run(twice)
    assert await told(mine, database, settings) == [("FOLLOWED", gid(models.Customer, customer))]


@pytest.mark.parametrize("batch", [1, 500])
async def test_each_event_is_taken_once_by_however_many_workers(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    await notify(database, settings)
    monkeypatch.setattr(notices, "BATCH", batch)
    me, _ = await seller(graph, make, settings)
    customer, entity = await make(models.Customer, owner_id=me), registry.of(models.Customer)
    await make(models.Follow, employee_id=me, customer_id=customer)
    for n in range(5):
        await make.changes.update(entity, customer, {"city": f"City {n}"}, None)
    while any(await asyncio.gather(*(notices.notify(database, settings) for _ in range(4)))):
        pass
    assert await count(database, me) == 5


async def test_a_cursor_that_was_moved_meanwhile_writes_nothing(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await notify(database, settings)
    me, _ = await seller(graph, make, settings)
    customer, entity = await make(models.Customer, owner_id=me), registry.of(models.Customer)
    await make(models.Follow, employee_id=me, customer_id=customer)
    await make.changes.update(entity, customer, {"city": "Changed"}, None)
    place = await notice_cursor.position(database)
    visible = notices._visible

    async def overtaken(*arguments: object) -> object:
        found = await visible(*arguments)  # type: ignore[arg-type]
        monkeypatch.setattr(notices, "_visible", visible)
        await notify(database, settings)  # another worker, between reading and writing
        return found

    monkeypatch.setattr(notices, "_visible", overtaken)
    assert await notices.notify(database, settings) == 0
    assert await notice_cursor.position(database) > place
    assert await count(database, me) == 1
