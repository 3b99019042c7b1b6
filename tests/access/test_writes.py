"""Tests of who may change which rows. A denied change must change nothing."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.world import World
from tests.graph import Graph, gid

RENAME = (
    'mutation($id: ID!) { customerUpdate(input: {id: $id, name: "renamed"}) { customer { name } userErrors { code } } }'
)


async def _names(database: Database) -> set[str]:
    return {row[0] for row in await database.fetch("SELECT name FROM customer")}


@pytest.mark.parametrize("name", ["service", "marketing", "analyst"])
async def test_some_may_change_no_customer_at_all(
    graph: Graph, world: World, settings: Settings, database: Database, name: str
) -> None:
    mine = graph.as_employee(settings, world.employees[name])
    before = await _names(database)
    error = await mine.error(RENAME, id=gid(models.Customer, world.customers["served"]))
    assert error["extensions"]["code"] == "FORBIDDEN"
    assert await _names(database) == before


async def test_a_salesperson_changes_own_customers_alone(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    data = await seller(RENAME, id=gid(models.Customer, world.customers["assigned"]))
    assert data["customerUpdate"] == {"customer": {"name": "renamed"}, "userErrors": []}
    data = await seller(RENAME, id=gid(models.Customer, world.customers["others"]))
    assert data["customerUpdate"] == {"customer": None, "userErrors": [{"code": "NOT_FOUND"}]}
    assert await _names(database) == {*world.customers, "renamed"} - {"assigned"}


async def test_a_salespersons_new_customer_is_their_own(graph: Graph, world: World, settings: Settings) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    row = await seller.done("customerCreate", "name owner { id }", kind="COMPANY", name="new")
    assert row == {"name": "new", "owner": {"id": gid(models.Employee, world.employees["seller"])}}
    other = gid(models.Employee, world.employees["rival"])
    refused = await seller.refused("customerCreate", kind="COMPANY", name="given away", ownerId=other)
    assert refused == [("input", "NOT_ALLOWED")]
    data = await graph('{ customers(where: {name: {eq: "given away"}}) { totalCount } }')
    assert data["customers"]["totalCount"] == 0


async def test_what_hangs_on_the_unseen_cannot_be_made(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    unseen = gid(models.Customer, world.customers["others"])
    probes: list[tuple[str, dict[str, Any], str]] = [
        ("contactCreate", {"customerId": unseen, "fullName": "x"}, "input.customerId"),
        ("opportunityCreate", {"customerId": unseen, "name": "x"}, "input.customerId"),
        ("activityCreate", {"kind": "NOTE", "subject": "x", "targets": [{"customerId": unseen}]}, "input.targets.0"),
        (
            "customerUpdate",
            {"id": gid(models.Customer, world.customers["owned"]), "parentId": unseen},
            "input.parentId",
        ),
    ]
    for mutation, input, field in probes:
        refused = await seller.refused(mutation, **input)
        assert [(at[: len(field)], code) for at, code in refused] == [(field, "NOT_FOUND")], mutation
    counts = await database.fetch("SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM activity)")
    assert tuple(counts[0]) == (7, 8)


async def test_a_tag_that_an_unseen_customer_carries_tells_nothing(
    graph: Graph, world: World, settings: Settings
) -> None:
    tag = gid(models.Tag, await world.make(models.Tag))
    unseen = gid(models.Customer, world.customers["others"])
    await graph.done("customerTagAdd", customerId=unseen, tagId=tag)
    seller = graph.as_employee(settings, world.employees["seller"])
    for mutation in ("customerTagAdd", "customerTagRemove"):
        assert await seller.refused(mutation, customerId=unseen, tagId=tag) == [("input.customerId", "NOT_FOUND")]
    analyst = graph.as_employee(settings, world.employees["analyst"])
    for mutation in ("customerTagAdd", "customerTagRemove"):
        error = await analyst.error(
            f'mutation {{ {mutation}(input: {{customerId: "{unseen}", tagId: "{tag}"}}) {{ userErrors {{ code }} }} }}'
        )
        assert error["extensions"]["code"] == "FORBIDDEN"


async def test_service_changes_activities_of_own_customers(graph: Graph, world: World, settings: Settings) -> None:
    service = graph.as_employee(settings, world.employees["service"])
    served = gid(models.Customer, world.customers["served"])
    row = await service.done(
        "activityCreate", "subject author { id }", kind="VISIT", subject="repair", targets=[{"customerId": served}]
    )
    assert row == {"subject": "repair", "author": {"id": gid(models.Employee, world.employees["service"])}}
    other = gid(models.Employee, world.employees["seller"])
    refused = await service.refused("activityCreate", kind="NOTE", subject="x", authorId=other)
    assert refused == [("input.authorId", "NOT_ALLOWED")]


async def test_targets_that_one_does_not_see_stay(graph: Graph, world: World, settings: Settings) -> None:
    owned, assigned, others = (gid(models.Customer, world.customers[name]) for name in ("owned", "assigned", "others"))
    row = await graph.done(
        "activityCreate",
        kind="NOTE",
        subject="both",
        authorId=None,
        targets=[{"customerId": owned}, {"customerId": others}],
    )
    seller = graph.as_employee(settings, world.employees["seller"])
    seen = "targets { totalCount nodes { ... on Customer { name } } }"
    changed = await seller.done("activityUpdate", seen, id=row["id"], targets=[{"customerId": assigned}])
    assert changed["targets"] == {"totalCount": 1, "nodes": [{"name": "assigned"}]}
    data = await graph(f"query($id: ID!) {{ activity(id: $id) {{ {seen} }} }}", id=row["id"])
    assert data["activity"]["targets"] == {"totalCount": 2, "nodes": [{"name": "others"}, {"name": "assigned"}]}
    # Without any target that they see, they would not see the activity.
    assert await seller.refused("activityUpdate", id=row["id"], targets=[]) == [("input", "NOT_ALLOWED")]


async def test_only_administrators_change_employees_teams_and_the_catalogue(
    graph: Graph, world: World, settings: Settings
) -> None:
    for name in ("head", "manager", "seller", "service", "marketing", "analyst"):
        mine = graph.as_employee(settings, world.employees[name])
        for mutation in (
            'employeeCreate(input: {employeeNumber: "x", fullName: "x", role: ADMIN}) { userErrors { code } }',
            'teamCreate(input: {name: "x"}) { userErrors { code } }',
            'productCreate(input: {sku: "x", name: "x"}) { userErrors { code } }',
            'tagCreate(input: {name: "x"}) { userErrors { code } }',
        ):
            error = await mine.error(f"mutation {{ {mutation} }}")
            assert error["extensions"]["code"] == "FORBIDDEN", (name, mutation)
