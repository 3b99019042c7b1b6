"""Tests of tags and segments, which group customers."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import models
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph
from tests.unchanged import unchanged

UNKNOWN = "01890000-0000-7000-8000-000000000000"

GROUPS: Any = [
    ("customerTagAdd", "customerTagRemove", models.Tag, "tagId", "tags"),
    ("segmentAdd", "segmentRemove", models.Segment, "segmentId", "segments"),
]


async def groups(graph: Graph, customer: str, field: str) -> list[str]:
    """Returns the names of the groups to which a customer belongs."""
    query = f"query($id: ID!) {{ customer(id: $id) {{ {field} {{ totalCount nodes {{ name }} }} }} }}"
    listed = (await graph(query, id=customer))["customer"][field]
    names = [node["name"] for node in listed["nodes"]]
    assert listed["totalCount"] == len(names)
    return names


@pytest.mark.parametrize("entity", ["tag", "segment"])
async def test_a_name_is_unique_whatever_its_case_and_accents(graph: Graph, database: Database, entity: str) -> None:
    first = await graph.done(f"{entity}Create", "id name", name="Café Größe")
    async with unchanged(database):
        for name in ("café größe", "CAFE GRÖSSE", "  Cafe\u0301 GROSSE ", "Café  Größe"):
            assert await graph.refused(f"{entity}Create", name=name) == [("input.name", "TAKEN")]
    other = await graph.done(f"{entity}Create", name="Café")
    async with unchanged(database):
        assert await graph.refused(f"{entity}Update", id=other["id"], name="CAFÉ GRÖSSE") == [("input.name", "TAKEN")]
    # Its own name in another case is no other name.
    renamed = await graph.done(f"{entity}Update", "id name", id=first["id"], name="CAFÉ GRÖSSE")
    assert renamed == {"id": first["id"], "name": "CAFÉ GRÖSSE"}


@pytest.mark.parametrize("entity", ["tag", "segment"])
async def test_a_name_is_free_after_a_deletion_and_a_restore_then_is_taken(
    graph: Graph, database: Database, entity: str
) -> None:
    first = await graph.done(f"{entity}Create", name="Red")
    await graph.done(f"{entity}Delete", id=first["id"])
    await graph.done(f"{entity}Create", name="RED")
    async with unchanged(database):
        assert await graph.refused(f"{entity}Restore", id=first["id"]) == [("input.name", "TAKEN")]


@pytest.mark.parametrize(("add", "remove", "model", "key", "field"), GROUPS)
async def test_putting_in_and_taking_out_twice_is_as_once(
    graph: Graph, make: Make, database: Database, add: str, remove: str, model: Any, key: str, field: str
) -> None:
    customer, group = str(await make(models.Customer)), str(await make(model, name="G"))
    ends = {"customerId": customer, key: group}
    await graph.done(add, "id", **ends)
    assert await groups(graph, customer, field) == ["G"]
    async with unchanged(database):
        await graph.done(add, "id", **ends)
    await graph.done(remove, "id", **ends)
    assert await groups(graph, customer, field) == []
    async with unchanged(database):
        await graph.done(remove, "id", **ends)
    await graph.done(add, "id", **ends)
    assert await groups(graph, customer, field) == ["G"]


@pytest.mark.parametrize(("add", "remove", "model", "key", "field"), GROUPS)
async def test_ends_that_are_not_there_are_not_found(
    graph: Graph, make: Make, database: Database, add: str, remove: str, model: Any, key: str, field: str
) -> None:
    customer, group = str(await make(models.Customer)), str(await make(model))
    gone, dropped = str(await make(models.Customer)), str(await make(model))
    await graph.done("customerDelete", id=gone)
    await graph.done(f"{field[:-1]}Delete", id=dropped)
    async with unchanged(database):
        for mutation in (add, remove):
            for absent in (UNKNOWN, gone):
                refusal = await graph.refused(mutation, **{"customerId": absent, key: group})
                assert refusal == [("input.customerId", "NOT_FOUND")]
            for absent in (UNKNOWN, dropped):
                refusal = await graph.refused(mutation, **{"customerId": customer, key: absent})
                assert refusal == [(f"input.{key}", "NOT_FOUND")]


@pytest.mark.parametrize(("add", "remove", "model", "key", "field"), GROUPS)
async def test_putting_in_many_times_at_once_is_as_once(
    graph: Graph, make: Make, database: Database, add: str, remove: str, model: Any, key: str, field: str
) -> None:
    customer, group = str(await make(models.Customer)), str(await make(model, name="G"))
    await asyncio.gather(*(graph.done(add, "id", **{"customerId": customer, key: group}) for _ in range(8)))
    assert await groups(graph, customer, field) == ["G"]


async def test_a_deleted_tag_leaves_customers_and_comes_back_to_them(graph: Graph, make: Make) -> None:
    customer, tag = str(await make(models.Customer)), str(await make(models.Tag, name="Red"))
    await graph.done("customerTagAdd", "id", customerId=customer, tagId=tag)
    await graph.done("tagDelete", id=tag)
    assert await groups(graph, customer, "tags") == []
    await graph.done("tagRestore", id=tag)
    assert await groups(graph, customer, "tags") == ["Red"]
