from __future__ import annotations

from typing import Any

from core.ids import global_id, new_id
from models.dialect.base import Database
from resolvers import registry
from schema.mapping.entity import Mapped
from tests.entities.matrix import ENTITIES, every_entity, is_found, list_of, listed, model_of, row_of, single, size
from tests.factories import Make
from tests.graph import Graph, gid

LINK = next(entity for entity in registry.entities() if entity.link)


@every_entity
async def test_a_row_by_its_id(graph: Graph, make: Make, one: Mapped) -> None:
    id = await make(model_of(one.entity))
    known = gid(model_of(one.entity), id)
    row = await row_of(graph, one, id)
    assert row
    assert row["id"] == known
    assert await row_of(graph, one, known) == row
    assert await is_found(graph, one, known) == (True,) * 5
    assert await graph("query($id: ID!) { node(id: $id) { __typename } }", id=known) == {
        "node": {"__typename": one.name}
    }


@every_entity
async def test_rows_that_are_not_there(graph: Graph, one: Mapped) -> None:
    assert await is_found(graph, one, gid(model_of(one.entity), new_id())) == (False,) * 5


@every_entity
async def test_nodes_keep_the_order_of_the_ids(graph: Graph, make: Make, one: Mapped) -> None:
    model = model_of(one.entity)
    a, b = gid(model, await make(model)), gid(model, await make(model))
    other = next(entity for entity in ENTITIES if entity is not one)
    c = gid(model_of(other.entity), await make(model_of(other.entity)))
    ids = [b, gid(model, new_id()), c, a, b]
    data = await graph("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", ids=ids)
    assert data["nodes"] == [
        {"id": b, "__typename": one.name},
        None,
        {"id": c, "__typename": other.name},
        {"id": a, "__typename": one.name},
        {"id": b, "__typename": one.name},
    ]


@every_entity
async def test_ids_that_are_none(graph: Graph, make: Make, one: Mapped) -> None:
    model = model_of(one.entity)
    id = await make(model)
    link, unused = global_id(LINK.code, new_id()), global_id(255, new_id())
    other = next(entity for entity in ENTITIES if entity is not one)
    # A look-up that knows its type refuses the ids of others; where any type will do, a bare UUID says too little.
    for wrong in ("", "garbage", link, unused, gid(model_of(other.entity), id)):
        error = await graph.error(f"query($id: ID!) {{ {single(one)}(id: $id) {{ id }} }}", id=wrong)
        assert (error["extensions"]["code"], error["path"]) == ("BAD_USER_INPUT", [single(one)]), wrong
    for wrong in ("", "garbage", link, unused, str(id)):
        error = await graph.error("query($id: ID!) { node(id: $id) { id } }", id=wrong)
        assert (error["extensions"]["code"], error["path"]) == ("BAD_USER_INPUT", ["node"]), wrong
        ids = [gid(model, id), wrong]
        error = await graph.error("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids)
        assert (error["extensions"]["code"], error["path"]) == ("BAD_USER_INPUT", ["nodes", 1]), wrong


@every_entity
async def test_the_root_list(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    model = model_of(one.entity)
    ids = [gid(model, await make(model)) for _ in range(3)]
    data = await graph(
        f"query($where: {one.name}Where) {{ all: {listed(one)}(first: 1) {{ totalCount some: totalCount(max: 2) }}"
        f" these: {listed(one)}(where: $where, first: 2)"
        " { totalCount nodes { id } edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } }"
        f" last: {listed(one)}(where: $where, last: 1) {{ nodes {{ id }} pageInfo {{ hasPreviousPage }} }} }}",
        where={"id": {"in": ids}},
    )
    assert data["all"] == {"totalCount": await size(database, one), "some": 2}
    rows = [{"id": id} for id in ids]
    page = data["these"]["pageInfo"]
    assert (data["these"]["totalCount"], data["these"]["nodes"]) == (3, rows[:2])
    assert data["these"]["edges"] == [{"node": row} for row in rows[:2]]
    assert (page["hasNextPage"], page["hasPreviousPage"]) == (True, False)
    assert data["last"] == {"nodes": rows[2:], "pageInfo": {"hasPreviousPage": True}}
    data = await graph(
        f"query($where: {one.name}Where, $after: String) {{ rest: {listed(one)}(where: $where, after: $after)"
        " { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }",
        where={"id": {"in": ids}},
        after=page["endCursor"],
    )
    assert data["rest"] == {"nodes": rows[2:], "pageInfo": {"hasNextPage": False, "hasPreviousPage": True}}


@every_entity
async def test_rows_by_conditions_on_their_ids(graph: Graph, make: Make, one: Mapped) -> None:
    model = model_of(one.entity)
    uuids = [await make(model) for _ in range(3)]
    a, b, c = (gid(model, id) for id in uuids)
    these = {"id": {"in": [a, b, c]}}
    for where, expected in (
        ({"id": {"eq": a}}, [a]),
        ({"id": {"eq": str(uuids[0])}}, [a]),
        ({"id": {"in": [str(uuids[2]), a]}}, [a, c]),
        ({"id": {"in": []}}, []),
        ({"and": [these, {"id": {"ne": a}}]}, [b, c]),
        ({"and": [these, {"id": {"notIn": [a, b]}}]}, [c]),
        ({"and": [these, {"not": {"id": {"eq": b}}}]}, [a, c]),
        ({"and": [these, {"id": {"isNull": True}}]}, []),
        ({"and": [these, {"id": {"isNull": False}}]}, [a, b, c]),
        ({"or": [{"id": {"eq": c}}, {"id": {"eq": a}}]}, [a, c]),
        ({"or": []}, []),
        ({"and": []} | these, [a, b, c]),
    ):
        assert await list_of(graph, one, where) == (expected, len(expected)), where


@every_entity
async def test_pages_that_cannot_be(graph: Graph, one: Mapped) -> None:
    # One document for all of them: to validate one takes longer than to answer it.
    query = (
        "query($first: Int, $last: Int, $after: String, $before: String) {"
        f" {listed(one)}(first: $first, last: $last, after: $after, before: $before) {{ nodes {{ id }} }} }}"
    )
    pages: list[dict[str, Any]] = [{"first": 0}, {"first": 101}, {"last": 0}, {"first": -1}, {"first": 1, "last": 1}]
    for page in (*pages, {"after": "x"}, {"before": ""}):
        error = await graph.error(query, **page)
        assert error["extensions"]["code"] == "BAD_USER_INPUT", page


@every_entity
async def test_nobody_sees_anything(graph: Graph, make: Make, one: Mapped) -> None:
    id = await make(model_of(one.entity))
    for query in (f'{single(one)}(id: "{id}") {{ id }}', f"{listed(one)} {{ totalCount }}"):
        error = await graph.without_token().error(f"{{ {query} }}")
        assert error["extensions"]["code"] == "UNAUTHENTICATED"
