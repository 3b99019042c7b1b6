"""Errors name every value that is in use, not only the first that a database finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

import models
from models.row import Row
from resolvers import registry
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import as_input, new_input, number, row_of, single
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


@dataclass(frozen=True)
class Unique:
    """An entity with several unique values.

    `values`: a function that makes new values.
    `fields`: the fields that the error names, in order.
    """

    model: type[Row]
    values: Callable[[], dict[str, Any]]
    fields: tuple[str, ...]
    within: str | None = None


def _employee() -> dict[str, Any]:
    n = number()
    return {"employee_number": f"Taken É{n}", "email": f"Taken{n}@example.com"}


def _stage() -> dict[str, Any]:
    n = number()
    return {"name": f"Taken {n}", "position": 900 + n % 100}


def _product() -> dict[str, Any]:
    n = number()
    return {"sku": f"taken-{n}", "external_id": f"taken {n}"}


def _and_id(values: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    return lambda: {**values(), "external_id": f"taken {number()}"}


ALL = [
    Unique(models.Employee, _employee, ("employeeNumber", "email")),
    Unique(models.Employee, _and_id(_employee), ("employeeNumber", "email", "externalId")),
    Unique(models.Stage, _stage, ("name", "position"), within="pipeline_id"),
    Unique(models.Stage, _and_id(_stage), ("name", "position", "externalId"), within="pipeline_id"),
    Unique(models.Product, _product, ("sku", "externalId")),
]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.model.__name__}-{len(case.fields)}")
async def test_all_values_in_use_are_named(graph: Graph, make: Make, case: Unique) -> None:
    one, taken = mapped(case.model), case.values()
    owner = {case.within: (await make.values(case.model))[case.within]} if case.within else {}
    owner = {name: await make(models.Pipeline) for name in owner}
    holder = await make(case.model, **owner, **taken)
    other = await make(case.model, **owner)
    new = await new_input(make, one, **owner, **taken)
    row = as_input(one, taken)
    told = [(f"input.{field}", "TAKEN") for field in case.fields]
    assert await graph.refused(f"{single(one)}Create", **new) == told
    assert await graph.refused(f"{single(one)}Update", id=str(other), **row) == told
    for policy in ("EACH", "ALL_OR_NOTHING"):
        fine = await new_input(make, one, **owner)
        errors = await bulk(graph, one, "Create", [fine, new], policy)
        assert errors == [[], [(field, "TAKEN") for field in case.fields]]
        errors = await bulk(graph, one, "Update", [{"id": str(other), **row}], policy)
        assert errors == [[(field, "TAKEN") for field in case.fields]]
    if "external_id" not in taken:
        upserted = {**new, "externalId": f"upserted {number()}"}
        assert await graph.refused(f"{single(one)}Upsert", **upserted) == told
        assert await bulk(graph, one, "Upsert", [upserted], "ALL_OR_NOTHING") == [[(f, "TAKEN") for f in case.fields]]
        await make.changes.delete(registry.of(case.model), holder, None)
        second = await make(case.model, **owner, **taken)
        assert await graph.refused(f"{single(one)}Restore", id=str(holder)) == [
            (f"input.{field}", "TAKEN") for field in case.fields
        ]
        assert (await row_of(graph, one, second) or {})["version"] == 1


async def test_a_value_in_use_is_found_in_any_form(graph: Graph, make: Make) -> None:
    """Names and numbers are compared folded, and e-mail addresses without case."""
    await make(models.Employee, employee_number="Straße 1", email="Some.Body@example.com")
    given = {"employeeNumber": "STRASSE 1", "email": "some.body@EXAMPLE.com", "fullName": "Two", "role": "SALES"}
    refused = await graph.refused("employeeCreate", **given)
    assert refused == [("input.employeeNumber", "TAKEN"), ("input.email", "TAKEN")]
    pair = [
        given | {"employeeNumber": "ﬁve", "email": "a@example.com"},
        given | {"employeeNumber": "FIVE", "email": "A@example.com"},
    ]
    errors = await bulk(graph, mapped(models.Employee), "Create", pair, "ALL_OR_NOTHING")
    assert errors == [[], [("employeeNumber", "TAKEN"), ("email", "TAKEN")]]


# Upserts in bulk: rows that exist leave their values first, then rows are restored and created


async def test_a_new_row_takes_the_name_that_another_leaves(graph: Graph, make: Make) -> None:
    n, one = number(), mapped(models.Tag)
    await make(models.Tag, name=f"Old {n}", external_id=f"z{n}")
    rows = [{"externalId": f"a{n}", "name": f"Old {n}"}, {"externalId": f"z{n}", "name": f"New {n}"}]
    # With EACH the order counts, also against the order of the external ids.
    assert await bulk(graph, one, "Upsert", rows, "EACH") == [[("name", "TAKEN")], []]
    back = [{"externalId": f"z{n}", "name": f"Old {n}"}]
    assert await bulk(graph, one, "Upsert", back, "EACH") == [[]]
    assert await bulk(graph, one, "Upsert", rows[::-1], "EACH") == [[], []]
    other = [{"externalId": f"b{n}", "name": f"New {n}"}, {"externalId": f"z{n}", "name": f"Newer {n}"}]
    assert await bulk(graph, one, "Upsert", other, "ALL_OR_NOTHING") == [[], []]
    found = await graph(
        "query($ids: [String!]) { tags(where: {externalId: {in: $ids}}, orderBy: [{field: NAME}])"
        " { nodes { externalId name version } } }",
        ids=[f"a{n}", f"b{n}", f"z{n}"],
    )
    assert [(tag["externalId"], tag["name"]) for tag in found["tags"]["nodes"]] == [
        (f"b{n}", f"New {n}"),
        (f"z{n}", f"Newer {n}"),
        (f"a{n}", f"Old {n}"),
    ]


@pytest.mark.parametrize("action", ["Create", "Upsert"])
async def test_the_first_of_two_new_rows_gets_the_value(graph: Graph, action: str) -> None:
    n, one = number(), mapped(models.Tag)
    rows = [{"externalId": f"z{n}", "name": f"One {n}"}, {"externalId": f"a{n}", "name": f"ONE {n}"}]
    for policy in ("ALL_OR_NOTHING", "EACH"):
        assert await bulk(graph, one, action, rows, policy) == [[], [("name", "TAKEN")]]


@pytest.mark.parametrize("policy", ["ALL_OR_NOTHING", "EACH"])
async def test_upserts_of_deleted_rows_in_bulk(graph: Graph, make: Make, policy: str) -> None:
    n, one = number(), mapped(models.Tag)
    gone = await make(models.Tag, name=f"Gone {n}", external_id=f"g{n}")
    await make.changes.delete(registry.of(models.Tag), gone, None)
    await make(models.Tag, name=f"Gone {n}", external_id=f"n{n}")
    asked = {"externalId": f"g{n}", "name": f"Back {n}"}
    fine = {"externalId": f"f{n}", "name": f"Fine {n}"}
    assert await bulk(graph, one, "Upsert", [asked, fine], policy) == [[("externalId", "STATE")], []]
    held = asked | {"name": f"gone {n}", "restoreDeleted": True}
    assert await bulk(graph, one, "Upsert", [held, fine], policy) == [[("name", "TAKEN")], []]
    rows = [asked | {"restoreDeleted": True}, fine]
    assert await bulk(graph, one, "Upsert", rows, policy) == [[], []]
    row = await row_of(graph, one, gone)
    assert row
    assert (row["name"], row["deletedAt"]) == (f"Back {n}", None)


async def test_a_restored_row_takes_the_name_that_another_leaves(graph: Graph, make: Make) -> None:
    n, one = number(), mapped(models.Segment)
    gone = await make(models.Segment, name=f"Gone {n}", external_id=f"g{n}")
    await make.changes.delete(registry.of(models.Segment), gone, None)
    await make(models.Segment, name=f"Gone {n}", external_id=f"n{n}")
    rows = [
        {"externalId": f"g{n}", "restoreDeleted": True},
        {"externalId": f"n{n}", "name": f"Other {n}"},
        {"externalId": f"c{n}", "name": f"Third {n}"},
    ]
    assert await bulk(graph, one, "Upsert", rows, "ALL_OR_NOTHING") == [[], [], []]
    row = await row_of(graph, one, gone)
    assert row
    assert (row["name"], row["deletedAt"]) == (f"Gone {n}", None)


@pytest.mark.parametrize("model", [models.Customer, models.Contact, models.Opportunity, models.Product])
async def test_an_upsert_leaves_a_deleted_row_as_it_is(
    graph: Graph, make: Make, database: Any, model: type[Row]
) -> None:
    one, external_id = mapped(model), f"nightly {number()}"
    id = await make(model, external_id=external_id)
    await make.changes.delete(registry.of(model), id, None)
    given = await new_input(make, one, external_id=external_id)
    async with unchanged(database):
        assert await graph.refused(f"{single(one)}Upsert", **given) == [("input.externalId", "STATE")]
        assert await graph.refused(f"{single(one)}Create", **given) == [("input.externalId", "TAKEN")]
