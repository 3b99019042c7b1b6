from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from models.description import ToMany, ToOne, camel
from models.row import Row
from resolvers import registry
from schema.mapping.entity import Mapped, Union, mapped_as
from tests.entities.matrix import (
    ENTITIES,
    arguments_of,
    delete,
    inverse_of,
    model_of,
    new_input,
    row_of,
    single,
)
from tests.factories import Make
from tests.graph import Graph, gid
from tests.making import ALONE

TO_ONE = [
    (one, relation)
    for one in ENTITIES
    for relation in (one.entity.description.to_one[name] for name in one.to_one)
    if (one.name, relation.column) not in ALONE
]
LINKED = [
    (one, relation)
    for one in ENTITIES
    for relation in (one.entity.description.to_many[name] for name in one.to_many)
    if relation.link
]
UNIONS = [(one, name, union) for one in ENTITIES for name, union in one.unions.items()]


async def nested(graph: Graph, mapped: Mapped, id: UUID, relation: ToMany, **arguments: Any) -> dict[str, Any]:
    """Queries a to-many relation of one row with `arguments`. Returns the connection.

    The key `ids` is added to the connection. It has the ids of the nodes.
    """
    target = relation.target
    data = await graph(
        f"query($id: ID!, $where: {target}Where, $orderBy: [{target}Order!], $first: Int, $after: String, $last: Int,"
        f" $before: String) {{ row: {single(mapped)}(id: $id) {{ list: {camel(relation.name)}(where: $where,"
        " orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id }"
        " edges { cursor node { id __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }",
        id=str(id),
        **{"first": None if "last" in arguments else 100, **arguments},
    )
    found: dict[str, Any] = data["row"]["list"]
    ids = [node["id"] for node in found["nodes"]]
    assert [edge["node"] for edge in found["edges"]] == [{"id": id, "__typename": target} for id in ids]
    return found | {"ids": ids}


async def assert_list(
    graph: Graph, mapped: Mapped, id: UUID, relation: ToMany, before: list[str], new: list[str]
) -> None:
    """Checks that a to-many relation contains exactly the rows `before` and `new`, and that its arguments work.

    `new`: the ids of the latest rows, in the order of creation.
    """
    found = await nested(graph, mapped, id, relation)
    assert sorted(found["ids"]) == sorted([*before, *new])
    assert found["totalCount"] == len(before) + len(new)
    where = {"id": {"in": new}}
    latest = [{"field": "CREATED_AT", "direction": "DESC"}]
    found = await nested(graph, mapped, id, relation, where=where, orderBy=latest)
    assert (found["ids"], found["totalCount"]) == (new[::-1], len(new))
    first = await nested(graph, mapped, id, relation, where=where, orderBy=latest, first=1)
    assert (first["ids"], first["totalCount"]) == (new[-1:], len(new))
    page = first["pageInfo"]
    assert (page["hasNextPage"], page["hasPreviousPage"]) == (True, False)
    rest = await nested(graph, mapped, id, relation, where=where, orderBy=latest, after=page["endCursor"])
    assert (rest["ids"], rest["totalCount"]) == (new[-2::-1], len(new))
    last = await nested(graph, mapped, id, relation, where=where, orderBy=latest, last=1)
    assert (last["ids"], last["pageInfo"]["hasPreviousPage"]) == (new[:1], True)
    ahead = await nested(
        graph, mapped, id, relation, where=where, orderBy=latest, before=last["pageInfo"]["startCursor"]
    )
    assert ahead["ids"] == new[:0:-1]
    assert (await nested(graph, mapped, id, relation, where={"id": {"eq": str(new_id())}}))["totalCount"] == 0
    if registry.target(relation).description.searched:
        found_by = f'list: {camel(relation.name)}(search: "nosuchword") {{ totalCount }}'
        data = await graph(f'{{ row: {single(mapped)}(id: "{id}") {{ {found_by} }} }}')
        assert data["row"]["list"]["totalCount"] == 0


@pytest.mark.parametrize(("one", "relation"), TO_ONE, ids=[f"{one.name}.{relation.name}" for one, relation in TO_ONE])
async def test_to_one_and_back(graph: Graph, make: Make, one: Mapped, relation: ToOne) -> None:
    model, target, target_model = model_of(one.entity), mapped_as(relation.target), getattr(models, relation.target)
    far, other = await make(target_model), await make(target_model)
    inverse = inverse_of(relation)
    is_listed = inverse is not None and inverse.name in target.to_many
    ids = [await make(model, **{relation.column: far}) for _ in range(2)]
    known = [gid(model, id) for id in ids]
    before: list[str] = []
    if inverse and is_listed:
        before = [id for id in (await nested(graph, target, far, inverse))["ids"] if id not in known]
        assert (await nested(graph, target, other, inverse))["totalCount"] == len(before)
    for id in ids:
        row = await row_of(graph, one, id)
        assert row
        assert row[camel(relation.column)] == gid(target_model, far)
    data = await graph(
        f"query($id: ID!) {{ node(id: $id) {{ ... on {one.name} {{ {camel(relation.name)} {{ id __typename }} }} }} }}",
        id=known[0],
    )
    assert data["node"] == {camel(relation.name): {"id": gid(target_model, far), "__typename": relation.target}}
    if inverse and is_listed:
        await assert_list(graph, target, far, inverse, before, known)
        await delete(make, one.entity, ids[0])
        after = await nested(graph, target, far, inverse)
        assert (after["ids"], after["totalCount"]) == ([*before, known[1]], len(before) + 1)


@pytest.mark.parametrize(("one", "relation"), LINKED, ids=[f"{one.name}.{relation.name}" for one, relation in LINKED])
async def test_many_to_many_both_ways(graph: Graph, make: Make, one: Mapped, relation: ToMany) -> None:
    assert relation.link
    assert relation.far_column
    link, target, target_model = (
        getattr(models, relation.link),
        mapped_as(relation.target),
        getattr(models, relation.target),
    )
    id, other = await make(model_of(one.entity)), await make(model_of(one.entity))
    far = [await make(target_model) for _ in range(3)]
    links = [await make(link, **{relation.column: id, relation.far_column: each}) for each in far]
    await make(link, **{relation.column: other, relation.far_column: far[0]})
    known = [gid(target_model, each) for each in far]
    await assert_list(graph, one, id, relation, [], known)
    assert (await nested(graph, one, other, relation))["ids"] == known[:1]

    back = [
        many
        for name, many in target.entity.description.to_many.items()
        if many.link == relation.link and many.column == relation.far_column and name in target.to_many
    ]
    here = [gid(model_of(one.entity), each) for each in (id, other)]
    for many in back:
        await assert_list(graph, target, far[0], many, [], here)
        assert (await nested(graph, target, far[1], many))["ids"] == here[:1]

    await delete(make, registry.of(link), links[0])
    assert (await nested(graph, one, id, relation))["ids"] == known[1:]
    await delete(make, target.entity, far[1])
    assert (await nested(graph, one, id, relation))["ids"] == known[2:]
    for many in back:
        assert (await nested(graph, target, far[0], many))["ids"] == here[1:]


def ends_of(union: Union, mapped: Mapped) -> list[tuple[str, type[Row]]]:
    """Returns the foreign keys of a union's link entity, each with its target model.

    `mapped`: the entity with the union field. The foreign key to this entity is left out.
    """
    link = registry.target(mapped.entity.description.to_many[union.relation])
    ends = link.description.to_one.values()
    return [(end.column, getattr(models, end.target)) for end in ends if end.target != mapped.name]


async def union_list(graph: Graph, mapped: Mapped, name: str, id: UUID, arguments: str = "") -> list[str]:
    """Returns the ids of the rows in a connection of several types."""
    query = f"{camel(name)}{arguments} {{ totalCount nodes {{ ...N }} edges {{ cursor node {{ ...N }} }} }}"
    data = await graph(
        f"query($id: ID!) {{ row: {single(mapped)}(id: $id) {{ {query} }} }} fragment N on Node {{ id __typename }}",
        id=str(id),
    )
    found = data["row"][camel(name)]
    assert found["nodes"] == [edge["node"] for edge in found["edges"]]
    if not arguments:
        assert found["totalCount"] == len(found["nodes"])
    return [node["id"] for node in found["nodes"]]


@pytest.mark.parametrize(("one", "name", "union"), UNIONS, ids=[f"{one.name}.{name}" for one, name, _ in UNIONS])
async def test_a_union_of_relations(graph: Graph, make: Make, one: Mapped, name: str, union: Union) -> None:
    relation = one.entity.description.to_many[union.relation]
    id, link = await make(model_of(one.entity)), getattr(models, relation.target)
    known: list[str] = []
    far: list[UUID] = []
    for column, model in ends_of(union, one):
        far.append(await make(model))
        await make(link, **{relation.column: id, column: far[-1]})
        known.append(gid(model, far[-1]))
    assert await union_list(graph, one, name, id) == known
    assert await union_list(graph, one, name, id, "(first: 1)") == known[:1]
    column, model = ends_of(union, one)[0]
    only = f'(where: {{{camel(column)}: {{eq: "{known[0]}"}}}})'
    assert await union_list(graph, one, name, id, only) == known[:1]
    # A list leaves out what is deleted.
    await delete(make, registry.of(model), far[0])
    assert await union_list(graph, one, name, id) == known[1:]


@pytest.mark.parametrize(("one", "name", "union"), UNIONS, ids=[f"{one.name}.{name}" for one, name, _ in UNIONS])
async def test_a_union_is_written_whole(graph: Graph, make: Make, one: Mapped, name: str, union: Union) -> None:
    ends = ends_of(union, one)
    item = arguments_of(f"{one.name}CreateInput")[camel(name)]
    assert set(item.fields) == {camel(column) for column, _ in ends}
    far = [(camel(column), gid(model, await make(model))) for column, model in ends]
    given = await new_input(make, one)
    given[camel(name)] = [{key: id} for key, id in far]
    row = await graph.done(f"{single(one)}Create", **given)
    id = row["id"]
    assert row["version"] == 1
    assert await union_list(graph, one, name, id) == [known for _, known in far]

    async def written(*items: dict[str, str]) -> int:
        given: dict[str, Any] = {"id": id, camel(name): list(items)}
        return int((await graph.done(f"{single(one)}Update", **given))["version"])

    assert await written(*({key: known} for key, known in far)) == 1, "the same again changes nothing"
    assert await written({far[1][0]: far[1][1]}) == 2
    assert await union_list(graph, one, name, id) == [far[1][1]]
    for place, wrong in enumerate(far):
        # What is named twice counts once; places are those of the input.
        items = [{far[1][0]: far[1][1]}] * place + [{wrong[0]: str(new_id())}]
        refused = await graph.refused(f"{single(one)}Update", id=id, **{camel(name): items})
        assert refused == [(f"input.{camel(name)}.{place}", "NOT_FOUND")]
        assert await union_list(graph, one, name, id) == [far[1][1]]
    assert await written() == 3
    assert await union_list(graph, one, name, id) == []
