"""Tests of customers: the fields of persons and companies, and the hierarchy of companies."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import models
from models.dialect.base import Database
from resolvers.changes import tree_rules
from tests.factories import Make
from tests.graph import Graph
from tests.rivals import Rival
from tests.unchanged import unchanged

PARENTS = "query($ids: [ID!]!) { customers(where: {id: {in: $ids}}, first: 100) { nodes { name parent { name } } } }"


async def parents(graph: Graph, *ids: Any) -> dict[str, str | None]:
    """Returns the name of each customer's parent, by the customer's name."""
    nodes = (await graph(PARENTS, ids=[str(id) for id in ids]))["customers"]["nodes"]
    return {node["name"]: (node["parent"] or {}).get("name") for node in nodes}


@pytest.mark.parametrize(
    ("kind", "values", "fields"),
    [
        ("PERSON", {"employees": 5}, ["input.employees"]),
        ("PERSON", {"annualRevenue": {"amount": "1", "currency": "USD"}}, ["input.annualRevenue"]),
        ("COMPANY", {"birthDate": "1990-05-04"}, ["input.birthDate"]),
        ("COMPANY", {"gender": "FEMALE", "birthDate": "1990-05-04"}, ["input.birthDate", "input.gender"]),
    ],
)
async def test_what_the_other_kind_has_is_refused(
    graph: Graph, database: Database, kind: str, values: dict[str, Any], fields: list[str]
) -> None:
    async with unchanged(database):
        assert await graph.refused("customerCreate", kind=kind, name="N", **values) == [(f, "INVALID") for f in fields]


async def test_nulls_of_the_other_kind_are_no_values(graph: Graph) -> None:
    selection = "kind employees annualRevenue { amount } birthDate gender"
    row = await graph.done("customerCreate", selection, kind="PERSON", name="P", employees=None, annualRevenue=None)
    assert row == {"kind": "PERSON", "employees": None, "annualRevenue": None, "birthDate": None, "gender": None}


async def test_a_kind_does_not_change_under_what_only_it_has(graph: Graph, database: Database) -> None:
    id = (await graph.done("customerCreate", kind="COMPANY", name="C", employees=7))["id"]
    async with unchanged(database):
        assert await graph.refused("customerUpdate", id=id, kind="PERSON") == [("input.employees", "INVALID")]
    row = await graph.done("customerUpdate", "kind employees version", id=id, kind="PERSON", employees=None)
    assert row == {"kind": "PERSON", "employees": None, "version": 2}


async def test_a_birth_date_keeps_its_year_until_it_is_cleared(graph: Graph) -> None:
    row = await graph.done("customerCreate", "id birthDate birthYear", kind="PERSON", name="P", birthDate="1990-05-04")
    assert (row["birthDate"], row["birthYear"]) == ("1990-05-04", 1990)
    cleared = await graph.done("customerUpdate", "birthDate birthYear", id=row["id"], birthDate=None)
    assert cleared == {"birthDate": None, "birthYear": None}


async def test_an_absent_field_stays_and_null_clears(graph: Graph) -> None:
    row = await graph.done("customerCreate", kind="COMPANY", name="C", city="Köln", industry="Glass")
    kept = await graph.done("customerUpdate", "name city industry version", id=row["id"], industry=None)
    assert kept == {"name": "C", "city": "Köln", "industry": None, "version": 2}


async def test_an_update_that_changes_nothing_writes_nothing(graph: Graph, database: Database) -> None:
    id = (await graph.done("customerCreate", kind="COMPANY", name="C", city="Köln"))["id"]
    async with unchanged(database):
        assert (await graph.done("customerUpdate", id=id, name="C", city=" Köln "))["version"] == 1


async def test_what_must_have_a_value_is_not_cleared(graph: Graph, database: Database, make: Make) -> None:
    id = str(await make(models.Customer))
    async with unchanged(database):
        for name in ("name", "lifecycle", "kind"):
            assert await graph.refused("customerUpdate", id=id, **{name: None}) == [(f"input.{name}", "REQUIRED")]


async def test_a_stale_version_is_refused(graph: Graph, database: Database, make: Make) -> None:
    id = str(await make(models.Customer))
    assert (await graph.done("customerUpdate", id=id, expectedVersion=1, city="A"))["version"] == 2
    async with unchanged(database):
        for mutation in ("customerUpdate", "customerDelete"):
            assert await graph.refused(mutation, id=id, expectedVersion=1) == [("input.expectedVersion", "CONFLICT")]
    assert (await graph.done("customerUpdate", id=id, expectedVersion=None, city="B"))["version"] == 3


async def test_nobody_is_their_own_parent(graph: Graph, database: Database, make: Make) -> None:
    id = str(await make(models.Customer))
    async with unchanged(database):
        assert await graph.refused("customerUpdate", id=id, parentId=id) == [("input.parentId", "INVALID")]


async def test_a_circle_over_three_is_refused(graph: Graph, database: Database, make: Make) -> None:
    top = await make(models.Customer)
    middle = await make(models.Customer, parent_id=top)
    bottom = await make(models.Customer, parent_id=middle)
    async with unchanged(database):
        for below in (middle, bottom):
            refusal = await graph.refused("customerUpdate", id=str(top), parentId=str(below))
            assert refusal == [("input.parentId", "INVALID")]
    await graph.done("customerUpdate", id=str(bottom), parentId=str(top))  # to another place is no circle


async def test_a_circle_through_a_deleted_customer_is_refused(graph: Graph, database: Database, make: Make) -> None:
    top = await make(models.Customer)
    middle = await make(models.Customer, parent_id=top)
    bottom = await make(models.Customer, parent_id=middle)
    await graph.done("customerDelete", id=str(middle))
    async with unchanged(database):  # it may be restored
        refusal = await graph.refused("customerUpdate", id=str(top), parentId=str(bottom))
        assert refusal == [("input.parentId", "INVALID")]


async def test_an_unknown_or_deleted_parent_is_not_found(graph: Graph, database: Database, make: Make) -> None:
    gone, id = await make(models.Customer), str(await make(models.Customer))
    await graph.done("customerDelete", id=str(gone))
    async with unchanged(database):
        for parent in (str(gone), "01890000-0000-7000-8000-000000000000"):
            assert await graph.refused("customerUpdate", id=id, parentId=parent) == [("input.parentId", "NOT_FOUND")]


async def test_two_moves_at_once_do_not_close_a_circle(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = await make(models.Customer, name="One"), await make(models.Customer, name="Other")
    rival = Rival(
        monkeypatch,
        tree_rules,
        "refuse_cycle",
        lambda: graph.change("customerUpdate", id=str(other), parentId=str(one)),
    )
    moved = await graph.change("customerUpdate", id=str(one), parentId=str(other))
    refused = await rival.outcome()
    assert moved["userErrors"] == []
    assert [(error["field"], error["code"]) for error in refused["userErrors"]] == [(["input", "parentId"], "INVALID")]
    assert await parents(graph, one, other) == {"One": "Other", "Other": None}


async def test_moves_that_would_close_a_circle_of_three_together(graph: Graph, make: Make) -> None:
    for _ in range(2):
        a, b, c = [await make(models.Customer) for _ in range(3)]
        moves = [(a, b), (b, c), (c, a)]
        payloads = await asyncio.gather(
            *(graph.change("customerUpdate", id=str(row), parentId=str(parent)) for row, parent in moves)
        )
        refusals = [error["code"] for payload in payloads for error in payload["userErrors"]]
        assert refusals == ["INVALID"]
        assert sorted(map(str, (await parents(graph, a, b, c)).values())).count("None") == 1


async def test_a_deletion_takes_along_what_it_owns_and_a_restore_brings_just_that_back(
    graph: Graph, database: Database, make: Make
) -> None:
    customer, tag = await make(models.Customer, name="C"), await make(models.Tag, name="Red")
    early = await make(models.Contact, customer_id=customer, full_name="Early")
    late = await make(models.Contact, customer_id=customer, full_name="Late")
    assignment = await make(models.CustomerAssignment, customer_id=customer)
    await make(models.CustomerTag, customer_id=customer, tag_id=tag)
    opportunity = await make(models.Opportunity, customer_id=customer)
    part = await make(models.OpportunityContact, opportunity_id=opportunity, contact_id=late)
    await graph.done("contactDelete", id=str(early))
    query = """query($c: ID!, $late: ID!, $a: ID!, $t: ID!, $o: ID!) {
      customer(id: $c) {
        tags { nodes { name } } contacts { totalCount nodes { fullName primary } } assignments { totalCount } }
      contact(id: $late) { fullName } customerAssignment(id: $a) { role }
      tag(id: $t) { customers { totalCount } }
      opportunity(id: $o) { customer { name deletedAt } contacts { totalCount } }
      contacts { totalCount } customers { totalCount }
    }"""
    ids = {"c": customer, "late": late, "a": assignment, "t": tag, "o": opportunity}
    before = await graph(query, **{name: str(id) for name, id in ids.items()})
    assert before["customer"] == {
        "tags": {"nodes": [{"name": "Red"}]},
        "contacts": {"totalCount": 1, "nodes": [{"fullName": "Late", "primary": True}]},
        "assignments": {"totalCount": 1},
    }

    await graph.done("customerDelete", "deletedAt", id=str(customer))
    gone = await graph(query, **{name: str(id) for name, id in ids.items()})
    assert gone["opportunity"]["customer"].pop("deletedAt") is not None
    assert gone == {
        "customer": None,
        "contact": None,
        "customerAssignment": None,
        "tag": {"customers": {"totalCount": 0}},
        "opportunity": {"customer": {"name": "C"}, "contacts": {"totalCount": 0}},
        "contacts": {"totalCount": 0},
        "customers": {"totalCount": 0},
    }
    rows = await database.fetch("SELECT DISTINCT deletion_id FROM contact UNION SELECT deletion_id FROM customer")
    assert len(rows) == 2  # the contact that was deleted before has a deletion of its own

    async with unchanged(database):
        assert await graph.refused("customerDelete", id=str(customer)) == [("input.id", "NOT_FOUND")]
        assert await graph.refused("contactRestore", id=str(late)) == [("input.id", "STATE")]
        assert await graph.refused("opportunityContactRestore", id=str(part)) == [("input.id", "STATE")]
    await graph.done("customerRestore", id=str(customer))
    assert await graph(query, **{name: str(id) for name, id in ids.items()}) == before
    async with unchanged(database):
        assert await graph.refused("customerRestore", id=str(customer)) == [("input.id", "NOT_FOUND")]


async def test_an_upsert_restores_what_is_deleted(graph: Graph, make: Make) -> None:
    customer = await make(models.Customer, external_id="x1", name="Old")
    await make(models.Contact, customer_id=customer)
    await graph.done("customerDelete", id=str(customer))
    selection = "id name deletedAt contacts { totalCount }"
    row = await graph.done("customerUpsert", selection, externalId="x1", name="New", restoreDeleted=True)
    again = await graph.done("customerUpsert", selection, externalId=" x1 ", kind="COMPANY", name="New")
    assert again == row
    assert (row["name"], row["deletedAt"], row["contacts"]) == ("New", None, {"totalCount": 1})


async def test_a_parent_is_a_company(graph: Graph, make: Make, database: Database) -> None:
    person = str(await make(models.Customer, kind="PERSON"))
    company, child = str(await make(models.Customer)), str(await make(models.Customer))
    async with unchanged(database):
        refusal = await graph.refused("customerCreate", kind="COMPANY", name="N", parentId=person)
        assert refusal == [("input.parentId", "INVALID")]
        assert await graph.refused("customerUpdate", id=child, parentId=person) == [("input.parentId", "INVALID")]
    await graph.done("customerUpdate", id=child, parentId=company)
    async with unchanged(database):
        assert await graph.refused("customerUpdate", id=company, kind="PERSON") == [("input.kind", "STATE")]
    await graph.done("customerDelete", id=child)
    await graph.done("customerUpdate", id=company, kind="PERSON")
    async with unchanged(database):
        assert await graph.refused("customerRestore", id=child) == [("input.id", "STATE")]
    await graph.done("customerUpdate", id=company, kind="COMPANY")
    await graph.done("customerRestore", id=child)
    await graph.done("customerUpdate", id=child, parentId=None)
    await graph.done("customerUpdate", id=company, kind="PERSON")


async def test_a_birth_date_does_not_lie_ahead(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        refusal = await graph.refused("customerCreate", kind="PERSON", name="N", birthDate="2999-01-01")
        assert refusal == [("input.birthDate", "OUT_OF_RANGE")]


async def test_a_name_of_nothing_visible_is_no_name(graph: Graph, database: Database) -> None:
    async with unchanged(database):
        for name in ("\u0301", "\u200b", " \u00a0"):
            assert await graph.refused("customerCreate", kind="PERSON", name=name) == [("input.name", "REQUIRED")]


async def test_upserts_of_one_new_external_id_at_once_make_one_row(graph: Graph) -> None:
    upserts = (graph.change("customerUpsert", externalId="race", kind="COMPANY", name=f"N{n}") for n in range(30))
    payloads = await asyncio.gather(*upserts)
    assert [payload["userErrors"] for payload in payloads] == [[]] * 30
    assert len({payload["row"]["id"] for payload in payloads}) == 1
