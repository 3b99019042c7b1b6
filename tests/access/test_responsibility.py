"""Only managers, administrators and a customer's owner may change its owner and assignments.

Only administrators may make themselves the owner, or assign themselves.
"""

from __future__ import annotations

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.access.world import World
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
