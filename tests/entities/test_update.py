from __future__ import annotations

from typing import Any

import pytest

from core.ids import new_id
from models.description import camel
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    ENTITIES,
    FIELDS,
    Field,
    arguments_of,
    every_changeable,
    flat,
    model_of,
    number,
    row_of,
    selection,
    single,
)
from tests.factories import Make
from tests.graph import Graph, gid

CHANGING = [field for field in FIELDS if field.name not in field.one.created_only and not field.ruled]
every_changing_field = pytest.mark.parametrize("field", CHANGING, ids=str)


SET_BY_EVERY_CHANGE = ("editedById",)
"""The fields that the server sets in every change: those with the caller."""


def settable(row: dict[str, Any], mapped: Mapped, *omitted: str) -> dict[str, Any]:
    """Returns the fields of a row that an update can set, and `createdAt`.

    `omitted`: the names of fields to leave out.
    """
    made = {camel(name) for name, a in mapped.entity.description.attributes.items() if a.meaning.made_by_server}
    left_out = made | {*omitted, *SET_BY_EVERY_CHANGE}
    return {name: value for name, value in row.items() if name == "createdAt" or name not in left_out}


@every_changing_field
async def test_a_field_changes_alone(graph: Graph, make: Make, field: Field) -> None:
    one, name, n = field.one, camel(field.column), number()
    old, new = await field.value(make, n), await field.value(make, n + 1)
    id = await make(field.model, **{field.column: old})
    before = await row_of(graph, one, id)
    assert before
    assert before[name] == field.shown(old)

    given = {"id": gid(field.model, id), name: field.shown(new)}
    after = flat(await graph.done(f"{single(one)}Update", selection(one), **given), one)
    assert after[name] == field.shown(new)
    assert settable(after, one, name) == settable(before, one, name)
    assert after["version"] == before["version"] + (new != old)
    assert (after["updatedAt"] > before["updatedAt"]) is (new != old)
    assert await row_of(graph, one, id) == after


@every_changing_field
async def test_null_clears_a_field_or_is_refused(graph: Graph, make: Make, field: Field) -> None:
    one, name = field.one, camel(field.column)
    id = await make(field.model, **{field.column: await field.value(make, number())})
    before = await row_of(graph, one, id)
    assert before
    if not field.nullable:
        assert await graph.refused(f"{single(one)}Update", id=str(id), **{name: None}) == [
            (f"input.{name}", "REQUIRED")
        ]
        assert await row_of(graph, one, id) == before
        return
    assert before[name] is not None
    after = flat(await graph.done(f"{single(one)}Update", selection(one), id=str(id), **{name: None}), one)
    assert after[name] is None
    assert settable(after, one, name) == settable(before, one, name)
    assert after["version"] == before["version"] + 1
    assert await row_of(graph, one, id) == after


@every_changeable
async def test_an_update_of_nothing_changes_nothing(graph: Graph, make: Make, one: Mapped) -> None:
    id = await make(model_of(one.entity))
    before = await row_of(graph, one, id)
    assert flat(await graph.done(f"{single(one)}Update", selection(one), id=str(id)), one) == before
    assert await row_of(graph, one, id) == before


@every_changeable
async def test_the_expected_version_guards(graph: Graph, make: Make, one: Mapped) -> None:
    id = await make(model_of(one.entity), external_id=f"old {number()}")
    before = await row_of(graph, one, id)
    assert before
    new = f"new {number()}"
    for stale in (0, 2):
        refused = await graph.refused(f"{single(one)}Update", id=str(id), expectedVersion=stale, externalId=new)
        assert refused == [("input.expectedVersion", "CONFLICT")]
        assert await row_of(graph, one, id) == before
    row = await graph.done(f"{single(one)}Update", id=str(id), expectedVersion=1, externalId=new)
    assert row == {"id": gid(model_of(one.entity), id), "version": 2}
    refused = await graph.refused(f"{single(one)}Update", id=str(id), expectedVersion=1, externalId="another")
    assert refused == [("input.expectedVersion", "CONFLICT")]
    after = await row_of(graph, one, id)
    assert after
    assert (after["version"], after["externalId"]) == (2, new)


@every_changeable
async def test_rows_that_are_not_there(graph: Graph, make: Make, one: Mapped) -> None:
    for id in (str(new_id()), gid(model_of(one.entity), new_id())):
        for action in ("Update", "Delete", "Restore"):
            assert await graph.refused(f"{single(one)}{action}", id=id) == [("input.id", "NOT_FOUND")]


@every_changeable
async def test_ids_that_are_of_something_else(graph: Graph, make: Make, one: Mapped) -> None:
    id = await make(model_of(one.entity))
    before = await row_of(graph, one, id)
    other = next(entity for entity in ENTITIES if entity is not one)
    for wrong in ("", "garbage", gid(model_of(other.entity), id)):
        for action in ("Update", "Delete", "Restore"):
            name = f"{single(one)}{action}"
            query = f"mutation($id: ID!) {{ {name}(input: {{id: $id}}) {{ userErrors {{ code }} }} }}"
            error = await graph.error(query, id=wrong)
            assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert await row_of(graph, one, id) == before


@every_changeable
def test_what_is_given_once_is_in_no_update(one: Mapped) -> None:
    description = one.entity.description
    columns = {name: description.to_one[name].column if name in description.to_one else name for name in one.written}
    for name, column in columns.items():
        assert camel(column) in arguments_of(f"{one.name}CreateInput")
        assert camel(column) in arguments_of(f"{one.name}UpsertInput")
        assert (camel(column) in arguments_of(f"{one.name}UpdateInput")) is (name not in one.created_only)
