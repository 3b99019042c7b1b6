"""An activity can be changed by its author, its assignee, and the managers of their teams.

An activity without an author can also be changed by employees who may change one of its targets. Only administrators
can change the author of an activity.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.world import World
from tests.graph import Graph, gid
from tests.unchanged import unchanged

_OTHERS = ["rival", "service"]


async def _activity(world: World, author: str | None) -> UUID:
    """Creates a task for a newcomer, about a customer that the service employee sees.

    Another employee, the rival, takes part in the task.
    """
    make, who = world.make, world.employees
    customer = await make(models.Customer, owner_id=who["seller"])
    await make(models.CustomerAssignment, customer_id=customer, employee_id=who["service"], role="SERVICE")
    activity = await make(
        models.Activity,
        kind="TASK",
        subject="task",
        author_id=who[author] if author else None,
        assignee_id=who["newcomer"],
        targets=[("customer_id", customer)],
    )
    await make(models.ActivityParticipant, activity_id=activity, contact_id=None, employee_id=who["rival"])
    return activity


@pytest.mark.parametrize(
    ("author", "who", "allowed"),
    [
        ("seller", "seller", True),
        ("seller", "newcomer", True),  # the assignee
        ("seller", "manager", True),  # of the author
        ("seller", "head", True),
        ("seller", "admin", True),
        ("seller", "rival", False),  # takes part
        ("seller", "service", False),  # sees the customer
        (None, "newcomer", True),
        (None, "seller", True),
        (None, "service", True),
        (None, "manager", True),
        (None, "rival", False),
    ],
)
async def test_who_changes_an_activity(
    graph: Graph, world: World, settings: Settings, database: Database, author: str | None, who: str, allowed: bool
) -> None:
    id = gid(models.Activity, await _activity(world, author))
    mine = graph.as_employee(settings, world.employees[who])
    colleague = gid(models.Employee, world.employees["analyst"])
    changes: list[tuple[str, dict[str, Any]]] = [
        ("activityUpdate", {"id": id, "subject": "changed"}),
        ("activityUpdate", {"id": id, "completedAt": "2026-01-01T00:00:00Z"}),
        ("activityParticipantCreate", {"activityId": id, "employeeId": colleague}),
        ("activityDelete", {"id": id}),
    ]
    for mutation, values in changes:
        if allowed:
            await mine.done(mutation, "id", **values)
            continue
        async with unchanged(database):
            field = "input.activityId" if "activityId" in values else "input.id"
            assert await mine.refused(mutation, **values) == [(field, "NOT_ALLOWED")]


@pytest.mark.parametrize("who", ["seller", "newcomer", "manager", *_OTHERS])
@pytest.mark.parametrize("author", ["seller", None])
async def test_nobody_becomes_the_author(
    graph: Graph, world: World, settings: Settings, database: Database, author: str | None, who: str
) -> None:
    row = await _activity(world, author)
    id, mine = gid(models.Activity, row), graph.as_employee(settings, world.employees[who])
    for new in {"rival", who} - {author}:
        async with unchanged(database):
            refused = await mine.refused("activityUpdate", id=id, authorId=gid(models.Employee, world.employees[new]))
            assert [code for _, code in refused] == ["NOT_ALLOWED"]


async def test_a_participant_answers_but_changes_nothing_else(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    activity = await _activity(world, "seller")
    rival, service = (graph.as_employee(settings, world.employees[name]) for name in _OTHERS)
    data = await graph(
        "query ($id: ID!) { activity(id: $id) { participants { nodes { id } } } }", id=gid(models.Activity, activity)
    )
    (participant,) = data["activity"]["participants"]["nodes"]
    answered = await rival.done("activityParticipantUpdate", "response", id=participant["id"], response="ACCEPTED")
    assert answered == {"response": "ACCEPTED"}
    async with unchanged(database):
        refused = await service.refused("activityParticipantUpdate", id=participant["id"], response="DECLINED")
        assert refused == [("input.id", "NOT_ALLOWED")]


async def test_an_assignee_without_a_customer_sees_the_task(graph: Graph, world: World, settings: Settings) -> None:
    newcomer = graph.as_employee(settings, world.employees["newcomer"])
    task = await graph.done(
        "activityCreate", kind="TASK", subject="t", assigneeId=gid(models.Employee, world.employees["newcomer"])
    )
    changed = await newcomer.done("activityUpdate", "subject", id=task["id"], subject="done")
    assert changed == {"subject": "done"}
    data = await newcomer("{ activities { totalCount nodes { subject } } }")
    assert data["activities"] == {"totalCount": 1, "nodes": [{"subject": "done"}]}
    handed = await newcomer.change(
        "activityUpdate", "id", id=task["id"], assigneeId=gid(models.Employee, world.employees["rival"])
    )
    assert handed == {"row": None, "userErrors": []}
    data = await newcomer("{ activities { totalCount } }")
    assert data["activities"] == {"totalCount": 0}
