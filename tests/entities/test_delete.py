from __future__ import annotations

from typing import Any

import pytest

from models.description import ToOne, camel
from models.dialect.base import Database
from resolvers import registry
from resolvers.registry import Entity
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    CHANGEABLE,
    FIELDS,
    Field,
    delete,
    every_changeable,
    is_found,
    is_living,
    leading_to,
    listed,
    model_of,
    new_input,
    number,
    owned_by,
    row_of,
    selection,
    single,
    size,
)
from tests.factories import RULED, Make
from tests.graph import Graph, gid
from tests.making import ALONE

POINTING = [field for field in FIELDS if field.relation]


@every_changeable
async def test_a_deleted_row_is_gone_and_comes_back(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    model = model_of(one.entity)
    id = gid(model, await make(model, external_id=f"deleted {number()}"))
    before, rows = await row_of(graph, one, id), await size(database, one)
    assert before

    gone = await graph.done(f"{single(one)}Delete", "id version deletedAt updatedAt", id=id)
    assert (gone["id"], gone["version"]) == (id, 2)
    assert gone["deletedAt"] == gone["updatedAt"] > before["updatedAt"]
    assert await is_found(graph, one, id) == (False,) * 5
    assert await size(database, one) == rows - 1
    for action in ("Update", "Delete"):
        assert await graph.refused(f"{single(one)}{action}", id=id) == [("input.id", "NOT_FOUND")]

    back = await graph.done(f"{single(one)}Restore", "id version deletedAt", id=id)
    assert back == {"id": id, "version": 3, "deletedAt": None}
    assert await is_found(graph, one, id) == (True,) * 5
    after = await row_of(graph, one, id)
    assert after
    assert after == before | {"version": 3, "updatedAt": after["updatedAt"]}
    assert await size(database, one) == rows
    assert await graph.refused(f"{single(one)}Restore", id=id) == [("input.id", "NOT_FOUND")]


@every_changeable
async def test_the_expected_version_guards(graph: Graph, make: Make, one: Mapped) -> None:
    id = gid(model_of(one.entity), await make(model_of(one.entity)))
    stale = [("input.expectedVersion", "CONFLICT")]
    assert await graph.refused(f"{single(one)}Delete", id=id, expectedVersion=2) == stale
    assert await is_found(graph, one, id) == (True,) * 5
    assert (await graph.done(f"{single(one)}Delete", id=id, expectedVersion=1))["version"] == 2
    assert await graph.refused(f"{single(one)}Restore", id=id, expectedVersion=1) == stale
    assert await is_found(graph, one, id) == (False,) * 5
    assert (await graph.done(f"{single(one)}Restore", id=id, expectedVersion=2))["version"] == 3


@pytest.mark.parametrize("field", POINTING, ids=str)
async def test_a_deleted_row_is_not_assignable(graph: Graph, make: Make, database: Database, field: Field) -> None:
    one, name = field.one, camel(field.column)
    target = await make(field.target)
    given = await new_input(make, one, **{field.column: target})
    id = await make(field.model, **{field.column: await field.value(make, number())})
    before, rows = await row_of(graph, one, id), await size(database, one)
    await delete(make, registry.of(field.target), target)
    rows -= field.target is field.model
    assert await graph.refused(f"{single(one)}Create", **given) == [(f"input.{name}", "NOT_FOUND")]
    if field.name not in one.created_only:
        refused = await graph.refused(f"{single(one)}Update", id=str(id), **{name: given[name]})
        assert refused == [(f"input.{name}", "NOT_FOUND")]
    assert await row_of(graph, one, id) == before
    assert await size(database, one) == rows


ENDED: dict[str, dict[str, Any]] = {"SupportCase": {"status": "CLOSED"}}
"""What ends the rows of an entity that prevents the deletion of a related row until it has ended."""

CLEARED = {("Membership", "tier")}
"""Relations that are set anew when their row is deleted: a member gets the best of the other tiers."""

STAYING = [
    (target, one, relation)
    for target in CHANGEABLE
    for one, relation in leading_to(target.entity)
    if relation.name not in one.entity.owned_by
    and relation.column not in RULED[one.name]
    and (one.name, relation.name) not in CLEARED
]


@pytest.mark.parametrize(
    ("target", "one", "relation"), STAYING, ids=[f"{one.name}.{relation.name}" for _, one, relation in STAYING]
)
async def test_a_living_row_still_shows_it(
    graph: Graph, make: Make, target: Mapped, one: Mapped, relation: ToOne
) -> None:
    far = await make(model_of(target.entity))
    id = await make(model_of(one.entity), **{relation.column: far}, **ENDED.get(one.name, {}))
    far_id = gid(model_of(target.entity), far)
    gone = await graph.done(f"{single(target)}Delete", "deletedAt", id=far_id)
    assert gone["deletedAt"]
    query = f"{camel(relation.name)} {{ id deletedAt {selection(target)} }}"
    data = await graph(f"query($id: ID!) {{ row: {single(one)}(id: $id) {{ version {query} }} }}", id=str(id))
    shown = data["row"][camel(relation.name)]
    assert (data["row"]["version"], shown["id"], shown["deletedAt"]) == (1, far_id, gone["deletedAt"])
    # What still shows it can also change without naming it anew.
    if one.entity.changeable:
        given: dict[str, Any] = {"id": str(id), "externalId": f"still {number()}"}
        assert (await graph.done(f"{single(one)}Update", **given))["version"] == 2
        given[camel(relation.column)] = far_id
        changing = {field.column for field in POINTING if field.one is one and field.name not in one.created_only}
        if relation.column in changing:
            assert (await graph.done(f"{single(one)}Update", **given))["version"] == 2


OWNED = [
    (one, owned, relation)
    for one in CHANGEABLE
    for owned, relation in owned_by(one.entity)
    if (owned.name, relation.column) not in ALONE
]


@pytest.mark.parametrize(
    ("one", "owned", "relation"), OWNED, ids=[f"{owned.name}.{relation.name}" for _, owned, relation in OWNED]
)
async def test_what_a_row_owns_goes_and_comes_back_with_it(
    graph: Graph, make: Make, database: Database, one: Mapped, owned: Entity, relation: ToOne
) -> None:
    owner, other = await make(model_of(one.entity)), await make(model_of(one.entity))
    first = await make(model_of(owned), **{relation.column: owner})
    earlier = await make(model_of(owned), **{relation.column: owner})
    last = await make(model_of(owned), **{relation.column: owner})
    others = await make(model_of(owned), **{relation.column: other})
    rows = [first, earlier, last, others]

    async def living() -> list[bool]:
        return [await is_living(database, owned, id) for id in rows]

    assert await living() == [True] * 4
    await delete(make, owned, earlier)
    assert await living() == [True, False, True, True]
    await graph.done(f"{single(one)}Delete", id=str(owner))
    assert await living() == [False, False, False, True]
    shown = next((mapped for mapped in CHANGEABLE if mapped.entity is owned), None)
    if shown:
        assert await is_found(graph, shown, gid(model_of(owned), first)) == (False,) * 5
        # What was taken along does not come back before its owner.
        assert await graph.refused(f"{single(shown)}Restore", id=str(first)) == [("input.id", "STATE")]
        assert await living() == [False, False, False, True]
    await graph.done(f"{single(one)}Restore", id=str(owner))
    assert await living() == [True, False, True, True]
    if shown:
        data = await graph(
            f"query($ids: {shown.name}Where) {{ rows: {listed(shown)}(where: $ids) {{ nodes {{ id version }} }} }}",
            ids={"id": {"in": [str(first), str(last)]}},
        )
        found = {row["id"] for row in data["rows"]["nodes"]}
        assert found == {gid(model_of(owned), first), gid(model_of(owned), last)}
