from __future__ import annotations

from typing import Any

import pytest

import models
from models.description import Attribute, camel
from models.fields import Kind
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    COMPUTED,
    ENTITIES,
    GRAPH,
    give,
    list_of,
    listed,
    model_of,
    number,
    rows_of,
    valid,
)
from tests.entities.test_where import comparable
from tests.factories import RULED, Make
from tests.graph import Graph, gid

ORDERS = [
    (one, attribute)
    for one in ENTITIES
    for name, attribute in one.entity.description.orders.items()
    if name in one.attributes
]


def test_what_can_be_ordered_by() -> None:
    for one in ENTITIES:
        names = {attribute.name.upper() for other, attribute in ORDERS if other is one}
        assert set(GRAPH.type_map[f"{one.name}OrderField"].values) == names  # type: ignore[attr-defined]
        assert not any(attribute.meaning.sensitive for other, attribute in ORDERS if other is one)


@pytest.mark.parametrize(
    ("one", "attribute"), ORDERS, ids=[f"{one.name}.{attribute.name}" for one, attribute in ORDERS]
)
async def test_both_ways_with_nulls_last(graph: Graph, make: Make, one: Mapped, attribute: Attribute) -> None:
    model, n = model_of(one.entity), number()
    values = [valid(attribute, n + step) for step in (2, 0, 3, 1)]
    if attribute.null:
        values[1:1] = [None, None]
    beside: dict[str, Any] = {}
    if attribute.name in RULED[one.name] and attribute.kind is Kind.BOOLEAN:
        # What rules decide by the other rows around it: all beside the first.
        values = [True, False, False, False]
        beside = {key.column: await make(getattr(models, key.target)) for key in one.entity.description.to_one.values()}
    rows = [await make(model, **beside, **{attribute.name: value}) for value in values]
    if (one.name, attribute.name) in COMPUTED:
        for id, value in zip(rows, values, strict=True):
            await give(make, one, attribute, id, value)
    ids = [gid(model, id) for id in rows]
    shown = {row["id"]: row[camel(attribute.name)] for row in await rows_of(graph, one, ids)}
    present = [id for id in ids if shown[id] is not None]
    choices = 2 if attribute.kind is Kind.BOOLEAN else len(attribute.meaning.choices or ())
    assert len({str(shown[id]) for id in present}) == min(4, choices or 4)
    assert len(ids) - len(present) == (2 if attribute.null else 0)
    up = sorted(present, key=lambda id: comparable(attribute, shown[id]))
    nulls = [id for id in ids if shown[id] is None]

    async def ordered(direction: str) -> list[str]:
        key = {"field": attribute.name.upper(), "direction": direction}
        rows, total = await list_of(graph, one, {"id": {"in": ids}}, orderBy=[key])
        assert total == len(ids)
        return rows

    assert await ordered("ASC") == up + nulls
    assert await ordered("DESC") == up[::-1] + nulls[::-1]
    # Page by page, from both ends, every row is met once.
    for direction, expected in (("ASC", up + nulls), ("DESC", up[::-1] + nulls[::-1])):
        assert await walked(graph, one, ids, attribute, direction, "first") == expected
        assert await walked(graph, one, ids, attribute, direction, "last") == expected[::-1]


async def walked(
    graph: Graph, mapped: Mapped, ids: list[str], attribute: Attribute, direction: str, end: str
) -> list[str]:
    """Reads a list in pages of two rows. Returns the ids in the order of reading.

    `end`: `first` to read forward from the first row, or `last` to read backward from the last row.
    """
    beyond, cursor = ("after", "endCursor") if end == "first" else ("before", "startCursor")
    more_pages = "hasNextPage" if end == "first" else "hasPreviousPage"
    query = (
        f"query($where: {mapped.name}Where, $cursor: String) {{ rows: {listed(mapped)}(where: $where, {end}: 2,"
        f" {beyond}: $cursor, orderBy: [{{field: {attribute.name.upper()}, direction: {direction}}}])"
        f" {{ nodes {{ id }} pageInfo {{ {cursor} more: {more_pages} }} }} }}"
    )
    met: list[str] = []
    position, more = None, True
    while more:
        page = (await graph(query, where={"id": {"in": ids}}, cursor=position))["rows"]
        assert 1 <= len(page["nodes"]) <= 2
        met += [node["id"] for node in (page["nodes"] if end == "first" else page["nodes"][::-1])]
        position, more = page["pageInfo"][cursor], page["pageInfo"]["more"]
    return met


@pytest.mark.parametrize("one", ENTITIES, ids=lambda one: one.name)
async def test_orders_that_cannot_be(graph: Graph, one: Mapped) -> None:
    for wrong in (
        "{}",
        '{field: CREATED_AT, customField: "x"}',
        '{customField: "no such field"}',
        "{field: CREATED_AT}, {field: CREATED_AT, direction: DESC}",
    ):
        error = await graph.error(f"{{ {listed(one)}(orderBy: [{wrong}]) {{ totalCount nodes {{ id }} }} }}")
        assert error["extensions"]["code"] == "BAD_USER_INPUT", wrong
    error = await graph.error(f"{{ {listed(one)}(orderBy: [{{field: ID}}]) {{ totalCount }} }}")
    assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
