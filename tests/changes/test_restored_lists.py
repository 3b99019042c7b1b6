"""An upsert that restores a row compares the rows that an input lists with those that come back with the row."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.settings import Settings
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import number
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

CONTRACT = "id title deletedAt customers { nodes { id } }"


async def customers(make: Make, **values: Any) -> list[str]:
    return [gid(models.Customer, await make(models.Customer, **values)) for _ in "AB"]


def linked(row: dict[str, Any]) -> set[str]:
    return {one["id"] for one in row["customers" if "customers" in row else "targets"]["nodes"]}


@pytest.mark.parametrize("listed", ["A", "B", "AB", "", None])
async def test_the_targets_of_a_restored_activity(graph: Graph, make: Make, listed: str | None) -> None:
    of = dict(zip("AB", await customers(make), strict=True))
    given = {"externalId": f"list {number()}", "kind": "TASK", "subject": "Call"}
    selection = "id deletedAt targets { nodes { ... on Customer { id } } }"
    row = await graph.done("activityUpsert", **given, targets=[{"customerId": of["A"]}])
    await graph.done("activityDelete", id=row["id"])
    targets = {} if listed is None else {"targets": [{"customerId": of[one]} for one in listed]}
    again = await graph.done("activityUpsert", selection, **given, **targets, restoreDeleted=True)
    assert (again["id"], again["deletedAt"]) == (row["id"], None)
    assert linked(again) == {of[one] for one in ("A" if listed is None else listed)}


@pytest.mark.parametrize("listed", ["A", "B", "AB", "", None])
async def test_the_customers_of_a_restored_contract(graph: Graph, make: Make, listed: str | None) -> None:
    of = dict(zip("AB", await customers(make), strict=True))
    given = {"externalId": f"list {number()}", "title": "Supply"}
    row = await graph.done("contractUpsert", **given, customerIds=[of["A"]])
    await graph.done("contractDelete", id=row["id"])
    ids = {} if listed is None else {"customerIds": [of[one] for one in listed]}
    again = await graph.done("contractUpsert", CONTRACT, **given, **ids, restoreDeleted=True)
    assert (again["id"], again["deletedAt"]) == (row["id"], None)
    assert linked(again) == {of["A"], *(of[one] for one in listed or "")}


@pytest.mark.parametrize("policy", ["EACH", "ALL_OR_NOTHING"])
async def test_lists_in_a_bulk(graph: Graph, make: Make, policy: str) -> None:
    a, b = await customers(make)
    given = [{"externalId": f"list {number()}", "title": "Supply"} for _ in range(2)]
    rows = [await graph.done("contractUpsert", **one, customerIds=[a]) for one in given]
    for row in rows:
        await graph.done("contractDelete", id=row["id"])
    again = [{**one, "customerIds": [a, b], "restoreDeleted": True} for one in given]
    assert await bulk(graph, mapped(models.Contract), "Upsert", again, policy) == [[], []]
    for row in rows:
        read = await graph(f"query($id: ID!) {{ contract(id: $id) {{ {CONTRACT} }} }}", id=row["id"])
        assert linked(read["contract"]) == {a, b}


@pytest.mark.parametrize("policy", ["EACH", "ALL_OR_NOTHING"])
async def test_lists_of_a_row_that_a_bulk_names_several_times(graph: Graph, make: Make, policy: str) -> None:
    """The later lists count, although the transaction has changed the row before."""
    a, b = await customers(make)
    task = await graph.done("activityCreate", kind="TASK", subject="Call", targets=[{"customerId": a}])
    lists: list[list[dict[str, str]]] = [[], [{"customerId": a}], [{"customerId": b}]]
    rows = [{"id": task["id"], "targets": targets} for targets in lists]
    assert await bulk(graph, mapped(models.Activity), "Update", rows, policy) == [[], [], []]
    read = "query($id: ID!) { activity(id: $id) { targets { nodes { ... on Customer { id } } } } }"
    assert linked((await graph(read, id=task["id"]))["activity"]) == {b}
    contract = await graph.done("contractCreate", title="Supply")
    rows = [{"id": contract["id"], "customerIds": [one]} for one in (a, b)]
    assert await bulk(graph, mapped(models.Contract), "Update", rows, policy) == [[], []]
    found = await graph(f"query($id: ID!) {{ contract(id: $id) {{ {CONTRACT} }} }}", id=contract["id"])
    assert linked(found["contract"]) == {a, b}


@pytest.mark.parametrize("owned", [False, True], ids=["without an owner", "of another team"])
async def test_whoever_sees_a_row_by_its_links_restores_it(
    graph: Graph, make: Make, settings: Settings, owned: bool
) -> None:
    """The links are deleted with the contract, and come back with it."""
    team = await make(models.Team)
    manager = graph.as_employee(settings, await make(models.Employee, role="MANAGER", team_id=team))
    a, b = await customers(make, owner_id=await make(models.Employee, team_id=team))
    owner: UUID | None = await make(models.Employee, team_id=await make(models.Team)) if owned else None
    given = {"externalId": f"list {number()}", "title": "Supply"}
    of_owner = gid(models.Employee, owner) if owner else None
    row = await graph.done("contractUpsert", **given, ownerId=of_owner, customerIds=[a])
    lists: tuple[dict[str, list[str]], ...] = ({}, {"customerIds": [a, b]})
    for title, ids in zip(("Supply 2", "Supply 3"), lists, strict=True):
        await manager.done("contractDelete", id=row["id"])
        given |= {"title": title}
        again = await manager.done("contractUpsert", CONTRACT, **given, **ids, restoreDeleted=True)
        assert (again["id"], again["title"], again["deletedAt"]) == (row["id"], title, None)
        assert linked(again) == {a, *ids.get("customerIds", [])}


async def test_a_restored_row_stays_in_sight(graph: Graph, make: Make, settings: Settings) -> None:
    team = await make(models.Team)
    manager = graph.as_employee(settings, await make(models.Employee, role="MANAGER", team_id=team))
    owner, stranger = await make(models.Employee, team_id=team), await make(models.Employee)
    given = {"externalId": f"list {number()}", "kind": "COMPANY", "name": "Acme"}
    row = await graph.done("customerUpsert", **given, ownerId=gid(models.Employee, owner))
    await graph.done("customerDelete", id=row["id"])
    elsewhere = {**given, "ownerId": gid(models.Employee, stranger)}
    assert await manager.refused("customerUpsert", **elsewhere, restoreDeleted=True) == [("input", "NOT_ALLOWED")]
    again = await manager.done("customerUpsert", "id deletedAt", **given, restoreDeleted=True)
    assert again == {"id": row["id"], "deletedAt": None}
