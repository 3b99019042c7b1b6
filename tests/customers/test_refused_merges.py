"""Tests of merges that are refused, and of who may merge: nothing changes."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from tests.customers.merging import (
    CONTACT,
    CUSTOMER,
    LEAD,
    differences,
    everything,
    merged,
    problems,
    unmerged,
)
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged


async def test_what_cannot_be_merged(graph: Graph, make: Make, database: Database) -> None:
    survivor, other, deleted = [await make(CUSTOMER) for _ in range(3)]
    person = await make(CUSTOMER, kind="PERSON")
    gone = await make(CUSTOMER)
    await graph.done("customerDelete", id=str(deleted))
    await merged(graph, CUSTOMER, await make(CUSTOMER), gone)
    many = [await make(CUSTOMER) for _ in range(11)]
    async with unchanged(database):
        for others, wanted in (
            ([], ("input.others", "REQUIRED")),
            ([survivor], ("input.others.0", "INVALID")),
            ([other, survivor], ("input.others.1", "INVALID")),
            ([other, other], ("input.others.1", "INVALID")),
            (many, ("input.others", "TOO_LONG")),
            ([person], ("input.others.0", "INVALID")),
            ([other, deleted], ("input.others.1", "NOT_FOUND")),
            ([new_id()], ("input.others.0", "NOT_FOUND")),
            ([gone], ("input.others.0", "STATE")),
        ):
            for dry_run in (False, True):
                found = await merged(graph, CUSTOMER, survivor, *others, dryRun=dry_run)
                assert problems(found) == [wanted]
                assert (found["mergeId"], found["counts"]) == (None, [])
        assert problems(await merged(graph, CUSTOMER, gone, other)) == [("input.survivor", "STATE")]
        assert problems(await merged(graph, CUSTOMER, deleted, other)) == [("input.survivor", "NOT_FOUND")]
        stale = await merged(graph, CUSTOMER, survivor, other, expectedVersion=7)
        assert problems(stale) == [("input.expectedVersion", "CONFLICT")]


@pytest.mark.parametrize("depth", [1, 2])
async def test_a_survivor_below_another_is_refused(graph: Graph, make: Make, database: Database, depth: int) -> None:
    top = above = await make(CUSTOMER)
    for _ in range(depth):
        above = await make(CUSTOMER, parent_id=above)
    async with unchanged(database):
        found = await merged(graph, CUSTOMER, above, top)
        assert problems(found) == [("input.others.0", "INVALID")]
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, top, above)
    assert found["userErrors"] == []
    await unmerged(graph, CUSTOMER, found["mergeId"])
    assert differences(begun, await everything(database)) == {}


async def test_a_parent_and_its_child_become_one_elsewhere(graph: Graph, make: Make, database: Database) -> None:
    survivor, top = await make(CUSTOMER), await make(CUSTOMER)
    below = await make(CUSTOMER, parent_id=top)
    last = await make(CUSTOMER, parent_id=below)
    begun = await everything(database)
    found = await merged(graph, CUSTOMER, survivor, top, below)
    assert (await make.row(CUSTOMER, last))["parent_id"] == survivor
    await unmerged(graph, CUSTOMER, found["mergeId"])
    assert differences(begun, await everything(database)) == {}


async def test_contacts_of_two_customers_are_refused(graph: Graph, make: Make, database: Database) -> None:
    first, second = await make(CONTACT), await make(CONTACT)
    async with unchanged(database):
        assert problems(await merged(graph, CONTACT, first, second)) == [("input.others.0", "INVALID")]


async def test_a_converted_lead_is_refused(graph: Graph, make: Make, database: Database) -> None:
    lead, converted = await make(LEAD), await make(LEAD)
    await graph.done("leadConvert", id=str(converted))
    async with unchanged(database):
        assert problems(await merged(graph, LEAD, lead, converted)) == [("input.others.0", "STATE")]
        assert problems(await merged(graph, LEAD, converted, lead)) == [("input.survivor", "STATE")]


async def test_a_dry_run_tells_the_same_and_changes_nothing(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER, city="Hamburg")
    await make(models.Order, customer_id=other)
    tag = await make(models.Tag)
    for id in (survivor, other):
        await make(models.CustomerTag, customer_id=id, tag_id=tag)
    choices = [{"field": "city", "other": str(other)}]
    async with unchanged(database):
        tried = await merged(graph, CUSTOMER, survivor, other, fieldChoices=choices, dryRun=True)
    assert tried["counts"] == [
        {"entity": "Customer", "moved": 0, "united": 0, "changed": 1},
        {"entity": "CustomerTag", "moved": 0, "united": 1, "changed": 0},
        {"entity": "Order", "moved": 1, "united": 0, "changed": 0},
    ]
    assert (tried["fields"], tried["mergeId"]) == (["city"], None)
    done = await merged(graph, CUSTOMER, survivor, other, fieldChoices=choices)
    assert {**done, "mergeId": None} == tried
    async with unchanged(database):
        tried = await unmerged(graph, CUSTOMER, done["mergeId"], dryRun=True)
    assert await unmerged(graph, CUSTOMER, done["mergeId"]) == tried


@pytest.mark.parametrize(
    ("role", "code"),
    [("SALES", "FORBIDDEN"), ("SERVICE", "FORBIDDEN"), ("MARKETING", "FORBIDDEN"), ("ANALYST", "FORBIDDEN")],
)
async def test_only_managers_and_administrators_merge(
    graph: Graph, make: Make, database: Database, settings: Settings, role: str, code: str
) -> None:
    employee = await make(models.Employee, role=role)
    survivor, other = [await make(CUSTOMER, owner_id=employee) for _ in range(2)]
    done = await merged(graph, CUSTOMER, survivor, await make(CUSTOMER))
    mine = graph.as_employee(settings, employee)
    async with unchanged(database):
        for name, input in (
            ("customerMerge", {"survivor": str(survivor), "others": [str(other)]}),
            ("customerUnmerge", {"merge": done["mergeId"]}),
        ):
            kind = f"{name[0].upper()}{name[1:]}Input"
            query = f"mutation($input: {kind}!) {{ {name}(input: $input) {{ mergeId }} }}"
            assert (await mine.error(query, input=input))["extensions"]["code"] == code


async def test_a_manager_merges_what_they_see(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    team = await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    seller, stranger = await make(models.Employee, team_id=team), await make(models.Employee)
    survivor, other = [await make(CUSTOMER, owner_id=seller) for _ in range(2)]
    hidden = await make(CUSTOMER, owner_id=stranger)
    elsewhere = (await merged(graph, CUSTOMER, hidden, await make(CUSTOMER, owner_id=stranger)))["mergeId"]
    mine = graph.as_employee(settings, manager)
    async with unchanged(database):
        found = await merged(mine, CUSTOMER, survivor, other, hidden)
        assert problems(found) == [("input.others.1", "NOT_FOUND")]
        assert problems(await merged(mine, CUSTOMER, hidden, other)) == [("input.survivor", "NOT_FOUND")]
        assert problems(await unmerged(mine, CUSTOMER, elsewhere)) == [("input.merge", "NOT_FOUND")]
    done = await merged(mine, CUSTOMER, survivor, other)
    assert done["userErrors"] == []
    row = (await mine("query($id: ID!) { merge(id: $id) { employee { id } undoneAt } }", id=done["mergeId"]))["merge"]
    assert row == {"employee": {"id": gid(models.Employee, manager)}, "undoneAt": None}
    assert (await unmerged(mine, CUSTOMER, done["mergeId"]))["userErrors"] == []


async def test_which_fields_can_be_chosen(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER, parent_id=await make(CUSTOMER))
    below, stranger = await make(CUSTOMER, parent_id=other), str(await make(CUSTOMER))
    async with unchanged(database):
        for field in (
            "kind",
            "externalId",
            "version",
            "createdAt",
            "mergedInto",
            "searchText",
            "nothing",
            "phoneBlind0",
        ):
            found = await merged(graph, CUSTOMER, survivor, other, fieldChoices=[{"field": field, "other": str(other)}])
            assert problems(found) == [("input.fieldChoices.0.field", "INVALID")], field
    async with unchanged(database):
        for choices, wanted in (
            ([{"field": "city", "other": stranger}], ("input.fieldChoices.0.other", "INVALID")),
            ([{"field": "city", "other": str(other)}] * 2, ("input.fieldChoices.1.field", "INVALID")),
            ([{"field": "parent", "other": str(below)}], ("input.fieldChoices.0.field", "INVALID")),
        ):
            found = await merged(graph, CUSTOMER, survivor, other, below, fieldChoices=choices)
            assert problems(found) == [wanted]


async def test_a_chosen_value_passes_the_rules(graph: Graph, make: Make, database: Database) -> None:
    survivor = await make(CUSTOMER)
    below = await make(CUSTOMER, parent_id=survivor)
    other = await make(CUSTOMER, parent_id=below)
    async with unchanged(database):
        choices = [{"field": "parent", "other": str(other)}]
        found = await merged(graph, CUSTOMER, survivor, other, fieldChoices=choices)
        assert [code for _, code in problems(found)] == ["INVALID"]


async def test_what_cannot_be_undone(graph: Graph, make: Make, database: Database) -> None:
    first, second, third = [await make(CUSTOMER) for _ in range(3)]
    await make(models.Order, customer_id=first)
    one = (await merged(graph, CUSTOMER, second, first))["mergeId"]
    two = (await merged(graph, CUSTOMER, third, second))["mergeId"]
    async with unchanged(database):
        assert problems(await unmerged(graph, CUSTOMER, one)) == [("input.merge", "STATE")]
        assert problems(await unmerged(graph, CONTACT, two)) == [("input.merge", "NOT_FOUND")]
        assert problems(await unmerged(graph, CUSTOMER, str(new_id()))) == [("input.merge", "NOT_FOUND")]
        assert problems(await unmerged(graph, CUSTOMER, two, expectedVersion=9)) == [
            ("input.expectedVersion", "CONFLICT")
        ]
    assert (await unmerged(graph, CUSTOMER, two))["userErrors"] == []
    assert (await unmerged(graph, CUSTOMER, one))["userErrors"] == []
    async with unchanged(database):
        assert problems(await unmerged(graph, CUSTOMER, one)) == [("input.merge", "STATE")]


async def test_a_retry_with_the_same_key_has_the_same_answer(graph: Graph, make: Make, database: Database) -> None:
    survivor, other = await make(CUSTOMER), await make(CUSTOMER)
    shown = "mergeId counts { entity } userErrors { code }"
    query = f"mutation($i: CustomerMergeInput!) {{ customerMerge(input: $i) {{ {shown} }} }}"
    body: dict[str, Any] = {"query": query, "variables": {"i": {"survivor": str(survivor), "others": [str(other)]}}}
    answers = [
        (await graph.http.post("/graphql", json=body, headers={"Idempotency-Key": "merge"})).json() for _ in range(2)
    ]
    assert answers[0]["data"]["customerMerge"]["mergeId"] is not None
    assert answers[0] == answers[1]
