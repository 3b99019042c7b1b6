"""Only managers, administrators and the owner of a customer may change the owner and the assignments.

Only administrators may make themselves the owner, or assign themselves. The owner of a row may make an active colleague
the owner.
"""

from __future__ import annotations

from datetime import date

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.world import World
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.changes.bulks import bulk, mapped
from tests.graph import Graph, gid
from tests.unchanged import unchanged

SINCE = {"role": "SUPPORT", "since": "2026-01-01"}


@pytest.mark.parametrize(
    ("who", "customer", "assigned", "allowed"),
    [
        ("seller", "owned", "service", True),
        ("seller", "owned", "seller", False),  # oneself
        ("seller", "assigned", "service", False),  # not the owner
        ("seller", "assigned", "seller", False),
        ("manager", "owned", "service", True),
        ("manager", "owned", "manager", False),
        ("admin", "owned", "admin", True),
    ],
)
async def test_who_assigns_whom(
    graph: Graph,
    world: World,
    settings: Settings,
    database: Database,
    who: str,
    customer: str,
    assigned: str,
    allowed: bool,
) -> None:
    mine = graph.as_employee(settings, world.employees[who])
    given = {
        "customerId": gid(models.Customer, world.customers[customer]),
        "employeeId": gid(models.Employee, world.employees[assigned]),
        **SINCE,
    }
    if allowed:
        made = await mine.done("customerAssignmentCreate", "id", **given)
        assert (await mine.done("customerAssignmentDelete", "id", id=made["id"]))["id"] == made["id"]
        return
    async with unchanged(database):
        assert await mine.refused("customerAssignmentCreate", **given) == [("input", "NOT_ALLOWED")]


async def test_nobody_prolongs_or_ends_their_own_assignment(
    graph: Graph, world: World, settings: Settings, database: Database
) -> None:
    assignment = gid(models.CustomerAssignment, world.rows["CustomerAssignment"]["assigned"])
    seller = graph.as_employee(settings, world.employees["seller"])
    async with unchanged(database):
        refused = await seller.refused("customerAssignmentUpdate", id=assignment, until=None, role="SUPPORT")
        assert refused == [("input", "NOT_ALLOWED")]
        assert await seller.refused("customerAssignmentDelete", id=assignment) == [("input", "NOT_ALLOWED")]


MOVES = [
    ("seller", "assigned", "owned", False),  # not the owner of the customer who loses the assignment
    ("seller", "owned", "assigned", False),
    ("seller", "owned", "owned too", True),
    ("manager", "assigned", "owned", True),
]
"""Who moves an assignment of which customer to which other one, and whether that is allowed."""


@pytest.mark.parametrize("way", ["update", "bulk", "upsert"])
async def test_who_moves_an_assignment_to_another_customer(
    graph: Graph, world: World, settings: Settings, database: Database, way: str
) -> None:
    make, service = world.make, world.employees["service"]
    customers = {**world.customers, "owned too": await make(models.Customer, owner_id=world.employees["seller"])}
    for number, (who, of, to, allowed) in enumerate(MOVES):
        values = {"customer_id": customers[of], "employee_id": service, "external_id": f"move {number}"}
        id = await make(models.CustomerAssignment, **values, role="SUPPORT", since=date(2020, 1, number + 1))
        mine = graph.as_employee(settings, world.employees[who])
        key = {"externalId": values["external_id"]} if way == "upsert" else {"id": str(id)}
        given = {**key, "customerId": gid(models.Customer, customers[to])}
        if way == "bulk":
            found = await bulk(mine, mapped(models.CustomerAssignment), "Update", [given], "ALL_OR_NOTHING")
            assert found == [[] if allowed else [("", "NOT_ALLOWED")]], (who, of, to)
        else:
            payload = await mine.change(f"customerAssignment{way.capitalize()}", "id", **given)
            codes = [error["code"] for error in payload["userErrors"]]
            assert codes == ([] if allowed else ["NOT_ALLOWED"]), (who, of, to)
        row = await make.row(models.CustomerAssignment, id)
        assert row["customer_id"] == customers[to if allowed else of]
        async with database.transaction() as transaction:  # out of the way of the next one
            await transaction.fetch(f"DELETE FROM customer_assignment WHERE id = '{id}'")


@pytest.mark.parametrize(
    ("who", "customer", "owner", "allowed"),
    [
        ("seller", "assigned", "seller", False),
        ("seller", "owned", None, False),
        ("manager", "ownerless", "manager", False),
        ("manager", "ownerless", "seller", True),
        ("head", "owned", "rival", True),
        ("admin", "owned", "admin", True),
    ],
)
async def test_who_gives_a_customer_to_whom(
    graph: Graph,
    world: World,
    settings: Settings,
    database: Database,
    who: str,
    customer: str,
    owner: str | None,
    allowed: bool,
) -> None:
    mine = graph.as_employee(settings, world.employees[who])
    id = gid(models.Customer, world.customers[customer])
    to = gid(models.Employee, world.employees[owner]) if owner else None
    if allowed:
        assert await mine.done("customerUpdate", "owner { id }", id=id, ownerId=to) == {"owner": {"id": to}}
        return
    async with unchanged(database):
        assert await mine.refused("customerUpdate", id=id, ownerId=to) == [("input", "NOT_ALLOWED")]


@pytest.mark.parametrize("many", [False, True])
async def test_an_owner_hands_over(graph: Graph, world: World, settings: Settings, *, many: bool) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    to = gid(models.Employee, world.employees["rival"])
    gone = gid(models.Employee, await world.make(models.Employee, active=False))
    own = world.employees["seller"]
    deal = await world.make(models.Opportunity, customer_id=world.customers["owned"], owner_id=own)
    contract = await world.make(models.Contract, owner_id=own)
    for model, id in (
        (models.Opportunity, deal),
        (models.Contract, contract),
        (models.Customer, world.customers["owned"]),
    ):
        name = model.__name__[0].lower() + model.__name__[1:]
        row = gid(model, id)
        assert await seller.refused(f"{name}Update", id=row, ownerId=gone) == [("input.ownerId", "NOT_FOUND")]
        if many:
            bulk = f"{name}BulkUpdate(input: {{policy: EACH, rows: [{{id: $id, ownerId: $to}}]}})"
            data = await seller(
                f"mutation ($id: ID!, $to: ID) {{ done: {bulk} {{ results {{ userErrors {{ code }} }} }} }}",
                id=row,
                to=to,
            )
            assert data["done"]["results"] == [{"userErrors": []}]
        else:
            assert (await seller.change(f"{name}Update", "id", id=row, ownerId=to))["userErrors"] == []
        assert (await graph(f"query ($id: ID!) {{ row: {name}(id: $id) {{ owner {{ id }} }} }}", id=row))["row"] == {
            "owner": {"id": to}
        }
        # What is the colleague's now cannot be taken back.
        mine = gid(models.Employee, own)
        assert (await seller.refused(f"{name}Update", id=row, ownerId=mine))[0][1] in ("NOT_ALLOWED", "NOT_FOUND")


@pytest.mark.parametrize("who", ["seller", "manager", "admin"])
async def test_what_a_salesperson_creates_is_theirs(graph: Graph, world: World, settings: Settings, who: str) -> None:
    mine = graph.as_employee(settings, world.employees[who])
    customer = gid(models.Customer, world.customers["owned"])
    new = {"customerId": customer, "name": "x", "stageId": gid(models.Stage, await world.make(models.Stage))}
    deal = await mine.done("opportunityCreate", "owner { id }", **new)
    assert deal == {"owner": {"id": gid(models.Employee, world.employees["seller"])} if who == "seller" else None}
    contract = await mine.done("contractCreate", "owner { id }", title="x")
    assert contract == {"owner": {"id": gid(models.Employee, world.employees[who])}}
    for mutation, values in (
        ("opportunityCreate", new),
        ("contractCreate", {"title": "x"}),
    ):
        gone = gid(models.Employee, await world.make(models.Employee, active=False))
        assert await mine.refused(mutation, **values, ownerId=gone) == [("input.ownerId", "NOT_FOUND")]


async def test_a_manager_without_a_team_sees_what_is_their_own(graph: Graph, world: World, settings: Settings) -> None:
    lone = await world.make(models.Employee, role="MANAGER", team_id=None)
    manager = graph.as_employee(settings, lone)
    seen = "{ customers(first: 20, orderBy: [{field: NAME}]) { totalCount nodes { name } } activities { totalCount } }"
    before = await manager(seen)
    assert [one["name"] for one in before["customers"]["nodes"]] == ["ownerless"]
    for customer, owner in (("others", True), ("served", False)):
        id = gid(models.Customer, world.customers[customer])
        if owner:
            await graph.done("customerUpdate", id=id, ownerId=gid(models.Employee, lone))
        else:
            await graph.done("customerAssignmentCreate", customerId=id, employeeId=gid(models.Employee, lone), **SINCE)
    data = await manager(seen)
    assert [one["name"] for one in data["customers"]["nodes"]] == ["others", "ownerless", "served"]
    assert data["customers"]["totalCount"] == 3
    assert data["activities"]["totalCount"] == before["activities"]["totalCount"] + 2
    changed = await manager.done("customerUpdate", "name", id=gid(models.Customer, world.customers["others"]), name="n")
    assert changed == {"name": "n"}


async def test_a_caller_who_does_not_see_the_employee_changes_no_assignment(graph: Graph, world: World) -> None:
    _, secret = await created(graph, scopes=["CUSTOMERS_READ", "CUSTOMERS_WRITE"])
    partner = with_token(graph, secret)
    row = world.rows["CustomerAssignment"]["served"]
    before = await world.make.row(models.CustomerAssignment, row)
    for values in ({"until": None}, {"until": "2099-01-01"}, {"role": "SUPPORT"}):
        refused = await partner.refused("customerAssignmentUpdate", id=gid(models.CustomerAssignment, row), **values)
        assert refused == [("input.id", "NOT_ALLOWED")]
    assert await world.make.row(models.CustomerAssignment, row) == before
