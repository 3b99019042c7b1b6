"""Rules that compare several rows, such as the rules of trees, within one bulk change.

With ALL_OR_NOTHING, these rules are checked after the last row. With EACH, they are checked for each row, after the
changes of the previous rows.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.description import camel
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import new_input, number, rows_of
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")


async def tree(make: Make, model: type[models.Row], column: str) -> list[UUID]:
    """Makes a chain of three rows, from the root down."""
    ids: list[UUID] = []
    for _ in range(3):
        ids.append(await make(model, **{column: ids[-1] if ids else None}))
    return ids


TREES = [(models.Customer, "parent_id"), (models.Team, "parent_id"), (models.Employee, "manager_id")]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)], ids=str)
@pytest.mark.parametrize(("model", "column"), TREES)
async def test_a_tree_is_turned_round(
    graph: Graph, make: Make, model: type[models.Row], column: str, order: tuple[int, ...]
) -> None:
    one, (top, middle, bottom), name = mapped(model), await tree(make, model, column), camel(column)
    rows = [
        {"id": str(top), name: gid(model, middle)},
        {"id": str(middle), name: gid(model, bottom)},
        {"id": str(bottom), name: None},
    ]
    errors = await bulk(graph, one, "Update", [rows[n] for n in order], "ALL_OR_NOTHING")
    assert errors == [[], [], []]
    found = [(row[name], row["version"]) for row in await rows_of(graph, one, [top, middle, bottom])]
    assert found == [(gid(model, middle), 2), (gid(model, bottom), 2), (None, 2)]


@pytest.mark.parametrize(("model", "column"), TREES)
async def test_a_circle_at_the_end_is_refused(graph: Graph, make: Make, model: type[models.Row], column: str) -> None:
    one, (top, middle, bottom), name = mapped(model), await tree(make, model, column), camel(column)
    rows = [{"id": str(top), name: gid(model, bottom)}, {"id": str(bottom), "externalId": f"circle {number()}"}]
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[(name, "INVALID")], []]
    other = await make(model)
    circle = [(name, "INVALID")]
    mutual = [{"id": str(top), name: gid(model, other)}, {"id": str(other), name: gid(model, top)}]
    assert await bulk(graph, one, "Update", mutual, "ALL_OR_NOTHING") == [circle, circle]
    assert [row["version"] for row in await rows_of(graph, one, [top, middle, bottom, other])] == [1] * 4
    oneself = [{"id": str(other), name: gid(model, other)}, {"id": str(top), name: None}]
    assert await bulk(graph, one, "Update", oneself, "ALL_OR_NOTHING") == [circle, []]
    # With EACH, the first row is a circle as long as the second has not changed.
    freed = [{"id": str(top), name: gid(model, middle)}, {"id": str(middle), name: None}]
    assert await bulk(graph, one, "Update", freed, "EACH") == [circle, []]


async def test_a_parent_may_become_a_company_in_the_same_change(graph: Graph, make: Make) -> None:
    one = mapped(models.Customer)
    person, company = await make(models.Customer, kind="PERSON"), await make(models.Customer)
    child = await make(models.Customer, parent_id=company)
    rows = [
        {"id": str(child), "parentId": gid(models.Customer, person)},
        {"id": str(company), "kind": "PERSON"},
        {"id": str(person), "kind": "COMPANY"},
    ]
    assert await bulk(graph, one, "Update", rows[:2], "ALL_OR_NOTHING") == [[("parentId", "INVALID")], []]
    assert await bulk(graph, one, "Update", rows[1:], "ALL_OR_NOTHING") == [[("kind", "STATE")], []]
    assert await bulk(graph, one, "Update", rows[::-1], "ALL_OR_NOTHING") == [[], [], []]
    back = [{"id": str(person), "kind": "PERSON"}]
    assert await bulk(graph, one, "Update", back, "ALL_OR_NOTHING") == [[("kind", "STATE")]]


async def test_assignments_exchange_their_periods(graph: Graph, make: Make) -> None:
    one, model = mapped(models.CustomerAssignment), models.CustomerAssignment
    whose = {"customer_id": await make(models.Customer), "employee_id": await make(models.Employee), "role": "SALES"}
    first, last = ("2026-01-01", "2026-02-01"), ("2026-03-01", "2026-04-01")
    ids = [
        await make(model, **whose, since=date.fromisoformat(since), until=date.fromisoformat(until))
        for since, until in (first, last)
    ]
    for periods in ((last, first), (first, last)):
        rows = [
            {"id": str(id), "since": since, "until": until} for id, (since, until) in zip(ids, periods, strict=True)
        ]
        assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[], []]
    found = [(row["since"], row["until"], row["version"]) for row in await rows_of(graph, one, ids)]
    assert found == [(*first, 3), (*last, 3)]
    overlapping = [{"id": str(ids[0]), "until": "2026-03-15"}, {"id": str(ids[1]), "since": "2026-03-14"}]
    taken = [("employeeId", "TAKEN")]
    assert await bulk(graph, one, "Update", overlapping, "ALL_OR_NOTHING") == [taken, taken]
    apart = [{"id": str(ids[0]), "until": "2026-03-15"}, {"id": str(ids[1]), "since": "2026-03-15"}]
    assert await bulk(graph, one, "Update", apart, "ALL_OR_NOTHING") == [[], []]


async def test_assignments_exchange_their_roles(graph: Graph, make: Make) -> None:
    one, model = mapped(models.CustomerAssignment), models.CustomerAssignment
    whose = {"customer_id": await make(models.Customer), "employee_id": await make(models.Employee)}
    ids = [await make(model, **whose, role=role) for role in ("SALES", "SERVICE")]
    rows = [{"id": str(id), "role": role} for id, role in zip(ids, ("SERVICE", "SALES"), strict=True)]
    assert await bulk(graph, one, "Update", rows, "EACH") == [[("employeeId", "TAKEN")]] * 2
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[], []]
    assert [(row["role"], row["version"]) for row in await rows_of(graph, one, ids)] == [("SERVICE", 2), ("SALES", 2)]


async def test_sales_records_exchange_their_opportunities(graph: Graph, make: Make) -> None:
    """Three records go round, and no opportunity may have two of them at the end."""
    one, ids = mapped(models.SalesRecord), [await make(models.SalesRecord) for _ in range(3)]
    of = [gid(models.Opportunity, (await make.row(models.SalesRecord, id))["opportunity_id"]) for id in ids]
    rows = [{"id": str(id), "opportunityId": of[number - 1]} for number, id in enumerate(ids)]
    taken = [{"id": str(ids[0]), "opportunityId": of[1]}, {"id": str(ids[2]), "opportunityId": of[0]}]
    for policy in ("EACH", "ALL_OR_NOTHING"):
        errors = await bulk(graph, one, "Update", taken, policy)
        assert errors[0] == [("opportunityId", "TAKEN")]
    assert await bulk(graph, one, "Update", rows, "EACH") == [[("opportunityId", "TAKEN")]] * 3
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[], [], []]
    found = [row["opportunityId"] for row in await rows_of(graph, one, ids)]
    assert found == [of[2], of[0], of[1]]


async def test_promotions_exchange_their_periods(graph: Graph, make: Make) -> None:
    one, model, product = mapped(models.Promotion), models.Promotion, await make(models.Product)
    periods = [(date(2026, 1, 1), date(2026, 2, 1)), (date(2026, 3, 1), date(2026, 4, 1))]
    ids = [await make(model, product_id=product, segment_id=None, since=since, until=until) for since, until in periods]
    before = await rows_of(graph, one, ids)
    rows = [
        {"id": str(id), "since": str(since), "until": str(until)}
        for id, (since, until) in zip(ids, periods[::-1], strict=True)
    ]
    assert await bulk(graph, one, "Update", rows, "EACH") == [[("since", "TAKEN")]] * 2
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[], []]
    after = await rows_of(graph, one, ids)
    assert [row["since"] for row in after] == [row["since"] for row in before[::-1]]


@pytest.mark.parametrize("step", [1, -1])
async def test_another_contact_becomes_primary(graph: Graph, make: Make, step: int) -> None:
    one, model, customer = mapped(models.Contact), models.Contact, await make(models.Customer)
    ids = [await make(model, customer_id=customer) for _ in range(3)]
    rows = [{"id": str(ids[0]), "primary": False}, {"id": str(ids[2]), "primary": True}][::step]
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[], []]
    assert [row["primary"] for row in await rows_of(graph, one, ids)] == [False, False, True]
    none = [{"id": str(ids[2]), "primary": False}, {"id": str(ids[1]), "fullName": "Still not"}]
    assert await bulk(graph, one, "Update", none, "ALL_OR_NOTHING") == [[("primary", "STATE")], []]
    two = [{"id": str(ids[0]), "primary": True}, {"id": str(ids[1]), "primary": True}]
    assert await bulk(graph, one, "Update", two, "ALL_OR_NOTHING") == [[("primary", "TAKEN")]] * 2
    assert [row["primary"] for row in await rows_of(graph, one, ids)] == [False, False, True]


async def test_nobody_gives_up_access_by_values_that_are_written_last(
    graph: Graph, make: Make, settings: Settings
) -> None:
    """A column of a unique rule may be written at the end of a bulk change.

    Here, this column is the employee of an assignment, which decides who sees the customer.
    """
    one, team = mapped(models.CustomerAssignment), await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    member, stranger = await make(models.Employee, team_id=team), await make(models.Employee)
    customer = await make(models.Customer, owner_id=stranger)
    id = await make(models.CustomerAssignment, customer_id=customer, employee_id=member)
    mine = graph.as_employee(settings, manager)
    rows = [{"id": str(id), "employeeId": gid(models.Employee, stranger)}]
    assert (await mine("query($id: ID!) { customer(id: $id) { id } }", id=str(customer)))["customer"]
    for policy in ("EACH", "ALL_OR_NOTHING"):
        assert [[code for _, code in row] for row in await bulk(mine, one, "Update", rows, policy)] == [["NOT_ALLOWED"]]
        assert [row["version"] for row in await rows_of(graph, one, [id])] == [1]
    assert (await mine("query($id: ID!) { customer(id: $id) { id } }", id=str(customer)))["customer"]


@pytest.mark.parametrize(("model", "column"), TREES)
async def test_new_rows_come_in_any_order(graph: Graph, make: Make, model: type[models.Row], column: str) -> None:
    one, name = mapped(model), camel(column)
    ids = [new_id() for _ in range(4)]  # the first is the root
    above = [None, ids[0], ids[1], ids[0]]
    rows = [
        await new_input(make, one) | {"id": str(id), name: None if parent is None else gid(model, parent)}
        for id, parent in zip(ids, above, strict=True)
    ]
    missing = [(name, "NOT_FOUND")]
    other = [new_id(), new_id()]
    pairs = [(other[0], other[1]), (other[1], other[0])]
    circle = [await new_input(make, one) | {"id": str(id), name: gid(model, parent)} for id, parent in pairs]
    assert any(await bulk(graph, one, "Create", circle, "ALL_OR_NOTHING"))
    mixed = [rows[2], rows[1], rows[3], rows[0]]
    assert await bulk(graph, one, "Create", mixed[:3], "ALL_OR_NOTHING") == [missing, missing, missing]
    assert await bulk(graph, one, "Create", mixed, "ALL_OR_NOTHING") == [[]] * 4
    shown = [row[name] for row in await rows_of(graph, one, ids)]
    assert shown == [None if parent is None else gid(model, parent) for parent in above]
