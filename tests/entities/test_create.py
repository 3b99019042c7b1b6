from __future__ import annotations

from models.description import camel
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    Field,
    every_changeable,
    every_field,
    flat,
    new_input,
    number,
    row_of,
    selection,
    single,
)
from tests.factories import Make
from tests.graph import Graph


@every_changeable
async def test_the_least_that_a_row_needs(graph: Graph, make: Make, one: Mapped) -> None:
    given = await new_input(make, one)
    row = flat(await graph.done(f"{single(one)}Create", selection(one), **given), one)
    assert {name: row[name] for name in given} == given
    assert row["version"] == 1
    assert row["deletedAt"] is None
    assert row["createdAt"] == row["updatedAt"]
    assert await row_of(graph, one, row["id"]) == row


@every_field
async def test_a_field_is_stored(graph: Graph, make: Make, field: Field) -> None:
    first = number()
    for n in (first,) if field.ruled else (first, first + 1):
        value = await field.value(make, n)
        given = await new_input(make, field.one, **{field.column: value})
        row = flat(await graph.done(f"{single(field.one)}Create", selection(field.one), **given), field.one)
        assert row[camel(field.column)] == field.shown(value)
        assert await row_of(graph, field.one, row["id"]) == row
