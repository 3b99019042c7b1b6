"""Notifications: of work and of mentions, for oneself alone, marked as read, and by subscription."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from tests.activities.notified import count, notifications, notify, told
from tests.events.serving import served
from tests.events.test_live import start
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

MARK = """mutation($input: NotificationMarkReadInput!) {
  notificationMarkRead(input: $input) { marked userErrors { field code } }
}"""


async def somebody(graph: Graph, make: Make, settings: Settings, role: str = "SALES") -> tuple[UUID, Graph]:
    id = await make(models.Employee, role=role)
    return id, graph.as_employee(settings, id)


async def marked(graph: Graph, **input: Any) -> tuple[int | None, list[tuple[str, str]]]:
    found = (await graph(MARK, input=input))["notificationMarkRead"]
    return found["marked"], [(".".join(error["field"]), error["code"]) for error in found["userErrors"]]


async def test_whoever_is_given_work_is_told(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    me, mine = await somebody(graph, make, settings)
    customer = await make(models.Customer)
    case, contract = await make(models.SupportCase, customer_id=customer), await make(models.Contract)
    deal, lead = await make(models.Opportunity, customer_id=customer), await make(models.Lead, owner_id=None)
    to = gid(models.Employee, me)
    await graph.done("customerUpdate", id=gid(models.Customer, customer), ownerId=to)
    await graph.done("caseAssign", id=gid(models.SupportCase, case), handlerId=to)
    await graph.done("contractUpdate", id=gid(models.Contract, contract), ownerId=to)
    await graph.done("opportunityUpdate", id=gid(models.Opportunity, deal), ownerId=to)
    await graph.done("leadUpdate", id=gid(models.Lead, lead), ownerId=to)
    task = await graph.done("activityCreate", kind="TASK", subject="Call", assigneeId=to)
    given = [(models.Customer, customer), (models.SupportCase, case), (models.Contract, contract)]
    rows = [gid(model, id) for model, id in (*given, (models.Opportunity, deal), (models.Lead, lead))]
    found = await told(mine, database, settings)
    assert sorted(found, key=str) == sorted((("ASSIGNED", row) for row in (*rows, task["id"])), key=str)
    assert {one["actor"] for one in await notifications(mine)} == {gid(models.Employee, make.administrator or me)}


async def test_nobody_is_told_of_work_that_they_take_or_that_an_import_brings(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await somebody(graph, make, settings)
    await mine.done("activityCreate", kind="TASK", subject="Call", assigneeId=gid(models.Employee, me))
    await make(models.Customer, owner_id=me)
    assert await told(mine, database, settings) == []


async def test_a_mention_tells_who_sees_the_activity(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await somebody(graph, make, settings)
    stranger, theirs = await somebody(graph, make, settings)
    customer = await make(models.Customer, owner_id=me)
    body = f"Ask @[employee:{gid(models.Employee, me)}], @[employee:{stranger}] and @[employee:{me}]."
    targets = [{"customerId": gid(models.Customer, customer)}]
    activity = await graph.done("activityCreate", kind="NOTE", subject="Ask", body=body, targets=targets)
    assert await told(mine, database, settings) == [("MENTIONED", activity["id"])]
    assert await told(theirs, database, settings) == []
    assert await count(database, stranger) == 0
    await graph.done("activityUpdate", id=activity["id"], body=f"Again: {body}")
    assert await told(mine, database, settings) == [("MENTIONED", activity["id"])]


async def test_the_strongest_reason_is_given(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    me, mine = await somebody(graph, make, settings)
    activity = await make(models.Activity, author_id=me)
    await make(models.Follow, employee_id=me, customer_id=None, activity_id=activity)
    id, to = gid(models.Activity, activity), gid(models.Employee, me)
    await graph.done("activityUpdate", id=id, assigneeId=to)
    assert await told(mine, database, settings) == [("ASSIGNED", id)]
    await graph.done("activityUpdate", id=id, assigneeId=None)
    await graph.done("activityUpdate", id=id, assigneeId=to, body=f"@[employee:{me}]")
    assert await told(mine, database, settings) == [("ASSIGNED", id), ("FOLLOWED", id), ("MENTIONED", id)]


@pytest.mark.parametrize(
    ("mention", "code"),
    [
        ("unknown", "NOT_FOUND"),
        ("left", "NOT_FOUND"),
        ("customer", "INVALID"),
        ("AgG", "INVALID"),
        ("many", "OUT_OF_RANGE"),
    ],
)
async def test_a_wrong_mention_is_refused(
    graph: Graph, make: Make, database: Database, mention: str, code: str
) -> None:
    left = await make(models.Employee, active=False)
    given = {"unknown": str(new_id()), "left": gid(models.Employee, left), "customer": gid(models.Customer, new_id())}
    body = f"See @[employee:{given.get(mention, mention)}]"
    if mention == "many":
        body = " ".join(f"@[employee:{new_id()}]" for _ in range(51))
    activity = gid(models.Activity, await make(models.Activity, body=f"@[employee:{left}]"))
    async with unchanged(database):
        assert await graph.refused("activityCreate", kind="NOTE", subject="X", body=body) == [("input.body", code)]
        if mention != "left":
            assert await graph.refused("activityUpdate", id=activity, body=body) == [("input.body", code)]
    await graph.done("activityUpdate", id=activity, body=f"@[employee:{left}] has left, but was mentioned before")


async def test_notifications_are_for_oneself_alone(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await somebody(graph, make, settings)
    _, theirs = await somebody(graph, make, settings, "MANAGER")
    customer = await make(models.Customer, owner_id=me)
    one = gid(models.Notification, await make(models.Notification, employee_id=me, customer_id=customer))
    query = "query($id: ID!) { notification(id: $id) { id } node(id: $id) { id } }"
    assert await mine(query, id=one) == {"notification": {"id": one}, "node": {"id": one}}
    log = "{ auditLog(first: 5, where: {actorKind: {eq: SYSTEM}}) { nodes { entity } } }"
    assert "Notification" not in {event["entity"] for event in (await graph(log))["auditLog"]["nodes"]}
    for other in (graph, theirs):
        assert await other(query, id=one) == {"notification": None, "node": None}
        async with unchanged(database):
            assert await marked(other, ids=[one]) == (None, [("input.ids.0", "NOT_FOUND")])


async def test_notifications_are_marked_as_read(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    me, mine = await somebody(graph, make, settings)
    ids = [gid(models.Notification, await make(models.Notification, employee_id=me)) for _ in range(3)]
    other = gid(models.Notification, await make(models.Notification, employee_id=(await make(models.Employee))))
    unread = "{ notifications(where: {readAt: {isNull: true}}) { totalCount } }"
    async with unchanged(database):
        assert await marked(mine, ids=[ids[0], other]) == (None, [("input.ids.1", "NOT_FOUND")])
        assert await marked(mine) == (None, [("input.ids", "REQUIRED")])
        assert await marked(mine, all=False) == (None, [("input.ids", "REQUIRED")])
        assert await marked(mine, ids=ids, all=True) == (None, [("input.ids", "INVALID")])
        assert await marked(mine, ids=[str(new_id()) for _ in range(501)]) == (None, [("input.ids", "OUT_OF_RANGE")])
        assert await marked(mine, ids=[]) == (0, [])
    assert await marked(mine, ids=ids[:1]) == (1, [])
    assert await marked(mine, ids=ids[:2]) == (1, [])
    assert (await mine(unread))["notifications"]["totalCount"] == 1
    assert await marked(mine, all=True) == (1, [])
    assert await marked(mine, all=True) == (0, [])
    assert (await mine(unread))["notifications"]["totalCount"] == 0


async def test_a_subscription_sends_and_resumes(make: Make, database: Database, settings: Settings) -> None:
    me, other = await make(models.Employee), await make(models.Employee, role="ADMIN")
    customers = [await make(models.Customer, owner_id=me, name=f"Customer {n}") for n in range(3)]
    for customer in customers:
        for employee in (me, other):
            await make(models.Follow, employee_id=employee, customer_id=customer)
    query = """subscription ($after: String) { notifications(after: $after) {
      cursor operation notification { reason customer { name } }
    } }"""
    entity = registry.of(models.Customer)
    async with served(settings) as live:
        after = await start(database)
        await make.changes.update(entity, customers[0], {"city": "Changed"}, None)
        await notify(database, settings)
        async with live.socket(live.token(me)) as socket:
            await socket.subscribe(query, after=after)
            first = await socket.next()
            assert (first["operation"], first["notification"]["reason"]) == ("CREATE", "FOLLOWED")
            await make.changes.update(entity, customers[1], {"city": "Changed"}, None)
            await notify(database, settings)
            assert (await socket.next())["notification"]["customer"] == {"name": "Customer 1"}
        await make.changes.update(entity, customers[2], {"city": "Changed"}, None)
        await notify(database, settings)
        async with live.socket(live.token(me)) as socket:
            await socket.subscribe(query, after=first["cursor"])
            names = [(await socket.next())["notification"]["customer"]["name"] for _ in range(2)]
            assert names == ["Customer 1", "Customer 2"]
