from __future__ import annotations

from graphql import GraphQLInputObjectType, GraphQLNonNull

from models.description import camel
from models.dialect.base import Database
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    GRAPH,
    delete,
    every_changeable,
    fields_of,
    flat,
    list_of,
    model_of,
    new_input,
    number,
    row_of,
    selection,
    single,
    size,
)
from tests.factories import Make
from tests.graph import Graph, gid


@every_changeable
async def test_an_upsert_creates_then_changes_then_rests(
    graph: Graph, make: Make, database: Database, one: Mapped
) -> None:
    upsert = f"{single(one)}Upsert"
    given = await new_input(make, one, external_id=f"upsert {number()}")
    rows = await size(database, one)
    made = flat(await graph.done(upsert, selection(one), **given), one)
    created = await size(database, one)
    assert created == rows + 1
    assert (made["version"], made["externalId"]) == (1, given["externalId"])
    assert {name: made[name] for name in given} == given

    assert flat(await graph.done(upsert, selection(one), **given), one) == made

    name, value = await changed_field(make, one)
    again = flat(await graph.done(upsert, selection(one), **given | {name: value}), one)
    assert (again["id"], again["version"], again[name]) == (made["id"], 2, value)
    assert await row_of(graph, one, made["id"]) == again
    assert flat(await graph.done(upsert, selection(one), **given | {name: value}), one) == again
    assert await size(database, one) == created


@every_changeable
async def test_an_upsert_restores_a_deleted_row(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    given = await new_input(make, one, external_id=f"upsert {number()}")
    id = (await graph.done(f"{single(one)}Upsert", **given))["id"]
    await graph.done(f"{single(one)}Delete", id=id)
    rows = await size(database, one)
    name, value = await changed_field(make, one)
    changed = given | {name: value}
    for asked in ({}, {"restoreDeleted": False}, {"restoreDeleted": None}):
        refused = await graph.refused(f"{single(one)}Upsert", **changed, **asked)
        assert refused == [("input.externalId", "STATE")]
        assert await list_of(graph, one, {"externalId": {"eq": given["externalId"]}}) == ([], 0)
    row = flat(await graph.done(f"{single(one)}Upsert", selection(one), **changed, restoreDeleted=True), one)
    assert (row["id"], row["deletedAt"], row[name], row["version"]) == (id, None, value, 4)
    assert await list_of(graph, one, {"externalId": {"eq": given["externalId"]}}) == ([id], 1)
    assert await size(database, one) == rows + 1


@every_changeable
async def test_an_upsert_of_a_row_needs_only_what_it_changes(graph: Graph, make: Make, one: Mapped) -> None:
    given = await new_input(make, one, external_id=f"upsert {number()}")
    before = flat(await graph.done(f"{single(one)}Upsert", selection(one), **given), one)
    name, value = await changed_field(make, one)
    after = flat(
        await graph.done(f"{single(one)}Upsert", selection(one), externalId=given["externalId"], **{name: value}), one
    )
    assert after == before | {name: value, "version": 2, "updatedAt": after["updatedAt"]}
    new = {"externalId": f"upsert {number()}", name: value}
    needed = [field for field in required_of(one) if field not in new]
    if needed:
        refused = await graph.refused(f"{single(one)}Upsert", **new)
        assert sorted(refused) == sorted((f"input.{field}", "REQUIRED") for field in needed)


def required_of(one: Mapped) -> list[str]:
    """Returns the fields that a new row must have, according to the schema."""
    given = GRAPH.type_map[f"{one.name}CreateInput"]
    assert isinstance(given, GraphQLInputObjectType)
    return [name for name, field in given.fields.items() if isinstance(field.type, GraphQLNonNull)]


@every_changeable
async def test_an_upsert_needs_an_external_id(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    given = await new_input(make, one)
    rows = await size(database, one)
    blank = await graph.refused(f"{single(one)}Upsert", **given, externalId=" ")
    assert blank == [("input.externalId", "REQUIRED")]
    long = await graph.refused(f"{single(one)}Upsert", **given, externalId="x" * 101)
    assert long == [("input.externalId", "TOO_LONG")]
    assert await size(database, one) == rows


@every_changeable
async def test_an_external_id_is_taken_once(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    model, taken = model_of(one.entity), f"taken {number()}"
    first = await make(model, external_id=taken)
    second = await make(model)
    given = await new_input(make, one, external_id=taken)
    rows = await size(database, one)
    for holder in ("a living row", "a deleted row"):
        assert await graph.refused(f"{single(one)}Create", **given) == [("input.externalId", "TAKEN")]
        refused = await graph.refused(f"{single(one)}Update", id=str(second), externalId=taken)
        assert refused == [("input.externalId", "TAKEN")]
        assert await size(database, one) == rows
        untouched = await row_of(graph, one, second)
        assert untouched
        assert (untouched["version"], untouched["externalId"]) == (1, None)
        if holder == "a living row":
            await delete(make, one.entity, first)
            rows -= 1
    assert await list_of(graph, one, {"id": {"eq": gid(model, first)}}) == ([], 0)


async def changed_field(make: Make, mapped: Mapped) -> tuple[str, object]:
    """Returns a field of an entity that may change freely, and a new value for it."""
    for field in fields_of(mapped):
        if field.name not in (*mapped.created_only, "external_id") and not field.ruled:
            value = await field.value(make, number() + 1)
            default = (await make.values(field.model)).get(field.column)
            if value not in (default, field.model._meta.fields_map[field.column].default):
                return camel(field.column), field.shown(value)
    raise AssertionError(f"{mapped.name} has no field that may change freely")
