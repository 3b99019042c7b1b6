"""Employees may read everything about themselves, but only some fields of their colleagues.

These fields are the name, the title, the team, the role, and whether the colleague is active.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.people import EmployeeRole
from resolvers import registry
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.planned_read import PagePlan, RowPlan
from tests.access.world import World
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph, gid

FIELDS = (
    "id fullName jobTitle role active email phone department employeeNumber externalId invitedUntil identityBoundAt "
    "secondFactorAt maskedFields"
)
TEXTS = ("email", "phone", "department", "employeeNumber", "externalId")
UNSET = ("invitedUntil", "identityBoundAt", "secondFactorAt")
HIDDEN = (*TEXTS, *UNSET)
OTHERS = ("head", "manager", "seller", "service", "marketing", "analyst")

ROADS = {
    "a list": f"{{ found: employees(first: 50) {{ nodes {{ {FIELDS} }} }} }}",
    "a list with histories": f"{{ found: employees(first: 50) {{ nodes {{ {FIELDS} history {{ totalCount }} }} }} }}",
    "a relation": f"{{ found: teams(first: 1) {{ nodes {{ employees(first: 50) {{ nodes {{ {FIELDS} }} }} }} }} }}",
}


def employees(answer: Any) -> list[dict[str, Any]]:
    """Returns all employees in a response, at any depth."""
    match answer:
        case {"fullName": _}:
            return [answer]
        case dict():
            return [one for part in answer.values() for one in employees(part)]
        case list():
            return [one for part in answer for one in employees(part)]
    return []


@pytest.fixture(params=["plan", "loaders"])
def road(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test twice: with planned reads, and with dataloaders instead."""

    async def refused(*_: Any) -> Any:
        raise NotPlanned("the loaders are looked at")

    if request.param == "loaders":
        monkeypatch.setattr(PagePlan, "run", refused)
        monkeypatch.setattr(RowPlan, "run", refused)
    return str(request.param)


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("by", ROADS)
async def test_of_oneself_everything_and_of_colleagues_what_everybody_reads(
    graph: Graph, world: World, settings: Settings, road: str, name: str, by: str
) -> None:
    me = gid(models.Employee, world.employees[name])
    team = await world.make(models.Team)
    for id in (world.employees[name], world.employees["rival"]):
        await graph.done("employeeUpdate", id=gid(models.Employee, id), teamId=gid(models.Team, team), jobTitle="Title")
    where = f'teams(where: {{id: {{eq: "{gid(models.Team, team)}"}}}}, '
    found = employees(await graph.as_employee(settings, world.employees[name])(ROADS[by].replace("teams(", where)))
    assert {one["id"] for one in found} >= {me, gid(models.Employee, world.employees["rival"])}
    for one in found:
        assert one["role"] in set(EmployeeRole)
        assert one["active"] is True
        if one["id"] == me:
            assert one["email"] == f"{name}@example.com"
            assert (one["phone"], one["department"]) == ("+1 202 555 0100", "secret department")
            assert one["employeeNumber"]
            assert one["maskedFields"] == []
        else:
            assert [one[field] for field in HIDDEN] == [None] * len(HIDDEN)
            assert one["maskedFields"] == sorted(HIDDEN)


LISTS = {
    "nodes": "{ found: employees(first: 50) { nodes { %s } } }",
    "edges": "{ found: employees(first: 50) { edges { node { %s } } } }",
    "a relation": '{ found: teams(first: 1, where: {id: {eq: "%s"}}) { nodes { employees { nodes { %s } } } } }',
}


def values(answer: Any) -> list[Any]:
    """Returns the value of the only field of each object in a response that selects one field."""
    match answer:
        case {"nodes": nodes}:
            return [value for node in nodes for value in values(node)]
        case {"edges": edges}:
            return [value for edge in edges for value in values(edge["node"])]
        case {"employees": below}:
            return values(below)
    (value,) = answer.values()
    return [value]


async def test_a_field_that_is_selected_alone_is_shown_as_among_others(
    graph: Graph, world: World, settings: Settings, road: str
) -> None:
    team = gid(models.Team, await world.make(models.Team))
    for name in ("seller", "rival"):
        await graph.done("employeeUpdate", id=gid(models.Employee, world.employees[name]), teamId=team, externalId=name)
    seller = graph.as_employee(settings, world.employees["seller"])
    for by, query in LISTS.items():
        ids = values((await seller(query % ((team, "id") if "teams" in query else "id")))["found"])
        assert len(ids) == 2 if by == "a relation" else len(ids) > 5
        for field in (*HIDDEN, "maskedFields"):
            shown = values((await seller(query % ((team, field) if "teams" in query else field)))["found"])
            none = sorted(HIDDEN) if field == "maskedFields" else None
            for id, value in zip(ids, shown, strict=True):
                own = id == gid(models.Employee, world.employees["seller"])
                # The seller was not invited and has no second factor, so these fields are null in their own row, too.
                assert (value == none) is not (own and field not in UNSET), (by, field)


@pytest.mark.parametrize("query", ["employee(id: $id)", "node(id: $id)", "nodes(ids: [$id])"])
async def test_a_look_up_shows_the_same(graph: Graph, world: World, settings: Settings, road: str, query: str) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    for name, email in (("seller", "seller@example.com"), ("rival", None)):
        asked = f"query($id: ID!) {{ found: {query} {{ ... on Employee {{ fullName email maskedFields }} }} }}"
        (one,) = employees(await seller(asked, id=gid(models.Employee, world.employees[name])))
        assert one["email"] == email
        assert ("email" in one["maskedFields"]) is (email is None)


async def test_the_history_shows_the_same(graph: Graph, world: World, settings: Settings) -> None:
    for name in ("seller", "rival"):
        await graph.done("employeeUpdate", id=gid(models.Employee, world.employees[name]), department=f"of {name}")
    seller = graph.as_employee(settings, world.employees["seller"])
    asked = "query($id: ID!) { employee(id: $id) { history(first: 1) { nodes { changes { field before after } } } } }"
    for name, before, after in (("seller", "secret department", "of seller"), ("rival", None, None)):
        data = await seller(asked, id=gid(models.Employee, world.employees[name]))
        (change,) = data["employee"]["history"]["nodes"][0]["changes"]
        assert change == {"field": "department", "before": before, "after": after}


async def test_colleagues_are_not_found_by_what_one_does_not_read(
    graph: Graph, world: World, settings: Settings
) -> None:
    seller = graph.as_employee(settings, world.employees["seller"])
    for field in HIDDEN:
        condition = '{eq: "x"}' if field in TEXTS else "{isNull: true}"
        error = await seller.error(f"{{ employees(where: {{{field}: {condition}}}) {{ totalCount }} }}")
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("FORBIDDEN", field)
    data = await seller("{ employees(where: {role: {eq: SALES}, active: {eq: true}}) { totalCount } }")
    assert data["employees"]["totalCount"] == 3


async def test_a_role_that_signs_in_reads_its_own_role(graph: Graph, settings: Settings, world: World) -> None:
    id = await world.make(models.Employee, role="FINANCE", email=f"{new_id()}@example.com")
    data = await graph.as_employee(settings, id)(
        "query($id: ID!) { employee(id: $id) { role email } }", id=gid(models.Employee, id)
    )
    assert data["employee"]["role"] == "FINANCE"
    assert data["employee"]["email"].endswith("@example.com")


async def test_subscribers_who_share_an_answer_get_their_own_row_whole(
    world: World, settings: Settings, make: Make
) -> None:
    # Subscribers with equal masks share one response, except for an employee whose own row is in it.
    document = "subscription { events { id node { ... on Employee { email maskedFields } } changes { field after } } }"
    async with served(settings) as live, AsyncExitStack() as stack:
        sockets = {}
        for name in ("rival", "seller", "newcomer"):
            socket = sockets[name] = await stack.enter_async_context(live.socket(live.token(world.employees[name])))
            await socket.subscribe(document)
        await live.until_live(len(sockets))
        id = world.employees["seller"]
        await make.changes.update(registry.of(models.Employee), id, {"department": "elsewhere"}, None)
        for name, socket in sockets.items():
            event = (await asyncio.wait_for(socket.receive(), 60))["payload"]["data"]["events"]
            own = name == "seller"
            assert event["node"] == {
                "email": "seller@example.com" if own else None,
                "maskedFields": [] if own else sorted(HIDDEN),
            }, name
            assert event["changes"] == [{"field": "department", "after": "elsewhere" if own else None}], name
