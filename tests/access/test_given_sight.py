"""Nobody gives an employee the sight of a customer that they do not see themselves.

A contract or an activity can be about several customers. Whoever sees one of them, called the near customer, sees the
contract or activity, but not the other, far customer. An open task about it, or its ownership, would open both.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")

DAY = "2026-01-01T00:00:00Z"


@dataclass
class Giver:
    """A caller who sees the near customer alone, and an employee to whom the caller gives work.

    `root`: an administrator. `near`, `far`, `receiver`: global ids.
    """

    mine: Graph
    theirs: Graph
    root: Graph
    near: str
    far: str
    receiver: str
    id: UUID | None

    async def contract(self, *customers: str, **values: Any) -> str:
        """Returns a new contract of these customers, by default of both."""
        ids = list(customers or (self.near, self.far))
        made = await self.root.done("contractCreate", "id", title="x", customerIds=ids, **{"ownerId": None, **values})
        return str(made["id"])

    async def task(self, *targets: dict[str, str], **values: Any) -> str:
        """Returns a new task of an administrator about these targets."""
        made = {"kind": "TASK", "subject": "x", "targets": list(targets), **values}
        return str((await self.root.done("activityCreate", "id", **made))["id"])

    async def own_task(self, *targets: dict[str, str], **values: Any) -> str:
        """Returns a new task that the giver has written."""
        author = None if self.id is None else gid(models.Employee, self.id)
        return await self.task(*targets, **{"authorId": author, **values})

    async def opened(self) -> bool:
        """Returns whether the receiver sees the far customer."""
        found = await self.theirs("query ($id: ID!) { customer(id: $id) { id } }", id=self.far)
        return found["customer"] is not None


Way = Callable[[Giver], Awaitable[tuple[str, dict[str, Any]]]]


def _created(state: str) -> Way:
    async def way(giver: Giver) -> tuple[str, dict[str, Any]]:
        contract = await giver.contract()
        if state != "DRAFT":
            await giver.root.done("contractSign", "id", id=contract)
        if state == "TERMINATED":
            await giver.root.done("contractTerminate", "id", id=contract)
        about = [{"contractId": contract}]
        return "activityCreate", {"kind": "TASK", "subject": "x", "assigneeId": giver.receiver, "targets": about}

    return way


async def _upserted(giver: Giver) -> tuple[str, dict[str, Any]]:
    _, values = await _created("DRAFT")(giver)
    return "activityUpsert", {"externalId": giver.receiver, **values}


async def _assigned(giver: Giver) -> tuple[str, dict[str, Any]]:
    task = await giver.own_task({"customerId": giver.near}, {"customerId": giver.far})
    return "activityUpdate", {"id": task, "assigneeId": giver.receiver}


async def _assigned_without_author(giver: Giver) -> tuple[str, dict[str, Any]]:
    task = await giver.task({"customerId": giver.near}, {"customerId": giver.far}, authorId=None)
    return "activityUpdate", {"id": task, "assigneeId": giver.receiver}


async def _extended(giver: Giver) -> tuple[str, dict[str, Any]]:
    task, contract = await giver.own_task({"customerId": giver.near}, assigneeId=giver.receiver), await giver.contract()
    return "activityUpdate", {"id": task, "targets": [{"customerId": giver.near}, {"contractId": contract}]}


async def _reopened(giver: Giver) -> tuple[str, dict[str, Any]]:
    both = ({"customerId": giver.near}, {"customerId": giver.far})
    task = await giver.own_task(*both, assigneeId=giver.receiver, completedAt=DAY)
    return "activityUpdate", {"id": task, "completedAt": None}


async def _restored(giver: Giver) -> tuple[str, dict[str, Any]]:
    contract = await giver.contract(giver.near)
    task = await giver.own_task({"contractId": contract}, assigneeId=giver.receiver)
    await giver.root.done("activityDelete", "id", id=task)
    await giver.root.done("contractAddCustomers", "id", id=contract, customerIds=[giver.far])
    return "activityRestore", {"id": task}


async def _owned(giver: Giver) -> tuple[str, dict[str, Any]]:
    return "contractUpdate", {"id": await giver.contract(), "ownerId": giver.receiver}


WAYS: dict[str, tuple[Way, str]] = {
    "a new task about a draft": (_created("DRAFT"), "assigneeId"),
    "a new task about a signed contract": (_created("SIGNED"), "assigneeId"),
    "a new task about a terminated contract": (_created("TERMINATED"), "assigneeId"),
    "an upsert": (_upserted, "assigneeId"),
    "a task of one's own": (_assigned, "assigneeId"),
    "a task without author": (_assigned_without_author, "assigneeId"),
    "a further target": (_extended, "targets"),
    "a task that is opened again": (_reopened, "completedAt"),
    "a task that is restored": (_restored, "id"),
    "the ownership of a contract": (_owned, "ownerId"),
}
"""By name: what gives the receiver work on the far customer, and the field that is refused."""

FOREIGN = {"a task of one's own", "a further target", "a task that is opened again", "a task that is restored"}
"""Ways that need an author, which an API key is not."""


async def _giver(graph: Graph, make: Make, settings: Settings, kind: str) -> Giver:
    team, elsewhere = await make(models.Team), await make(models.Team)
    rival = await make(models.Employee, role="SALES", team_id=elsewhere)
    role = kind.split()[0]
    id = None if role == "KEY" else await make(models.Employee, role=role, team_id=team)
    owner = id if role == "SALES" else await make(models.Employee, role="SALES", team_id=team)
    near, far = await make(models.Customer, owner_id=owner), await make(models.Customer, owner_id=rival)
    if role == "SERVICE":
        await make(models.CustomerAssignment, customer_id=near, employee_id=id, role="SERVICE")
    receiver = id if "themselves" in kind else await make(models.Employee, role="SALES", team_id=team)
    assert receiver is not None
    mine = graph.as_employee(settings, id) if id is not None else await _key(graph, make, near)
    theirs = graph.as_employee(settings, receiver)
    ends = [gid(models.Customer, one) for one in (near, far)]
    return Giver(mine, theirs, graph, near=ends[0], far=ends[1], receiver=gid(models.Employee, receiver), id=id)


async def _key(graph: Graph, make: Make, customer: UUID) -> Graph:
    scopes = ["CUSTOMERS_READ", "CONTRACTS_WRITE", "ACTIVITIES_WRITE", "EMPLOYEES_READ"]
    data = await graph(
        "mutation ($input: ApiKeyCreateInput!) { made: apiKeyCreate(input: $input) { apiKey { id } secret } }",
        input={"name": "Key", "scopes": scopes, "customerIds": [gid(models.Customer, customer)]},
    )
    # Its use is noted once a minute, after the answer: not in the middle of a test.
    used = {"last_used_at": datetime(2999, 1, 1, tzinfo=UTC)}
    await make.changes.update(registry.of(models.ApiKey), parse_global_id(data["made"]["apiKey"]["id"])[1], used, None)
    return Graph(graph.app, data["made"]["secret"])


GIVERS = (
    "SALES to themselves",
    "SALES to a colleague",
    "SERVICE to themselves",
    "MANAGER to themselves",
    "MANAGER to a colleague",
    "KEY",
)


@pytest.mark.parametrize("kind", GIVERS)
async def test_nobody_gives_sight_that_they_do_not_have(
    graph: Graph, make: Make, settings: Settings, database: Database, kind: str
) -> None:
    for name, (way, field) in WAYS.items():
        if (kind == "KEY" and name in FOREIGN) or (kind.startswith("SERVICE") and way is _owned):
            continue
        giver = await _giver(graph, make, settings, kind)
        mutation, values = await way(giver)
        async with unchanged(database):
            refusal = (await giver.mine.change(mutation, "id", **values))["userErrors"]
        neutral = "Data that you may not see prevents this."
        assert refusal == [{"field": ["input", field], "code": "NOT_ALLOWED", "message": neutral}], name
        assert not await giver.opened(), name
        # An administrator sees both customers.
        await graph.done(mutation, "id", **values)
        assert await giver.opened(), name


async def test_a_bulk_refuses_the_row_that_would_give_it(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    giver = await _giver(graph, make, settings, "SALES to themselves")
    _, wrong = await _created("DRAFT")(giver)
    rows = [{**wrong, "targets": [{"customerId": giver.near}]}, wrong, {"kind": "TASK", "subject": "x"}]
    data = await giver.mine(
        "mutation ($i: ActivityBulkCreateInput!) { made: activityBulkCreate(input: $i) {"
        " results { activity { id } userErrors { field code } } } }",
        i={"rows": rows, "policy": "EACH"},
    )
    results = data["made"]["results"]
    assert [bool(one["activity"]) for one in results] == [True, False, True]
    assert results[1]["userErrors"] == [{"field": ["input", "rows", "1", "assigneeId"], "code": "NOT_ALLOWED"}]
    assert not await giver.opened()


async def test_restoring_gives_back_what_the_deletion_took(graph: Graph, make: Make, settings: Settings) -> None:
    giver = await _giver(graph, make, settings, "SALES to themselves")
    contract = await giver.contract(ownerId=giver.receiver)
    assert await giver.opened()
    await giver.mine.done("contractDelete", "__typename", id=contract)
    assert not await giver.opened()
    await giver.mine.done("contractRestore", "id", id=contract)
    assert await giver.opened()
    # What came meanwhile, and went again by itself, is not given back.
    task = await giver.own_task({"customerId": giver.far}, assigneeId=giver.receiver)
    await giver.mine.done("contractDelete", "__typename", id=contract)
    await giver.root.done("activityDelete", "__typename", id=task)
    assert await giver.mine.refused("contractRestore", id=contract) == [("input.id", "NOT_ALLOWED")]


@pytest.mark.parametrize("to", ["a colleague who owns the far customer", "themselves"])
async def test_what_opens_nothing_new_is_accepted(graph: Graph, make: Make, settings: Settings, to: str) -> None:
    giver = await _giver(graph, make, settings, "SALES to themselves")
    owner = (await graph("query ($id: ID!) { customer(id: $id) { owner { id } } }", id=giver.far))["customer"]["owner"]
    about = [{"contractId": await giver.contract(**({"ownerId": giver.receiver} if to == "themselves" else {}))}]
    values = {"kind": "TASK", "subject": "x", "targets": about}
    assignee = giver.receiver if to == "themselves" else owner["id"]
    await giver.mine.done("activityCreate", "id", assigneeId=assignee, **values)
