from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from core.ids import new_id
from models.description import Attribute, camel
from models.dialect.base import Database
from models.fields import Kind
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    FIELDS,
    Field,
    every_changeable,
    fields_of,
    model_of,
    new_input,
    number,
    row_of,
    single,
    size,
)
from tests.factories import Make
from tests.graph import Graph, gid


def wrong_values(field: Field) -> Iterator[tuple[Any, str]]:
    """Yields invalid values for a field, each with the code of its error."""
    if field.attribute is None:
        yield str(new_id()), "NOT_FOUND"
        yield gid(field.target, new_id()), "NOT_FOUND"
        return
    match field.attribute.kind:
        case Kind.TEXT:
            yield from _wrong_texts(field.attribute)
        case Kind.INTEGER | Kind.DECIMAL | Kind.MONEY:
            yield from _wrong_numbers(field.attribute)
        case Kind.INSTANT | Kind.DAY | Kind.CHOICE | Kind.CHOICES | Kind.BOOLEAN:
            pass
        case _:
            raise TypeError(f"which values of {field} are wrong?")


def _wrong_texts(attribute: Attribute) -> Iterator[tuple[Any, str]]:
    assert attribute.max_length is not None
    code = attribute.meaning.form is not None and attribute.max_length <= 3
    yield "é" * (attribute.max_length + 1), "INVALID" if code else "TOO_LONG"
    yield "a\x00b", "INVALID"
    yield "a\x1bb", "INVALID"
    if attribute.meaning.form:
        yield "?!;?!", "INVALID"  # not even as a list
    if not attribute.null:
        yield "", "REQUIRED"
        yield " \n\t ", "REQUIRED"


def _wrong_numbers(attribute: Attribute) -> Iterator[tuple[Any, str]]:
    meaning = attribute.meaning
    assert meaning.minimum is not None
    assert meaning.maximum is not None
    match attribute.kind:
        case Kind.INTEGER:
            yield meaning.minimum - 1, "OUT_OF_RANGE"
            if meaning.maximum < 2**31 - 1:
                yield meaning.maximum + 1, "OUT_OF_RANGE"
        case Kind.DECIMAL:
            for scaled in (meaning.minimum - 1, meaning.maximum + 1, -(10**30), 10**30):
                yield f"{Decimal(scaled).scaleb(-meaning.places):f}", "OUT_OF_RANGE"
            yield "1." + "0" * meaning.places + "1", "INVALID"
        case Kind.MONEY:
            for minor in (meaning.minimum - 1, meaning.maximum + 1, -(10**30), 10**30):
                yield {"amount": f"{Decimal(minor).scaleb(-2):f}", "currency": "USD"}, "OUT_OF_RANGE"
            yield {"amount": "1.001", "currency": "USD"}, "INVALID"
            yield {"amount": "1.5", "currency": "JPY"}, "INVALID"
            yield {"amount": "1", "currency": "usd"}, "INVALID"


@pytest.mark.parametrize("field", [field for field in FIELDS if list(wrong_values(field))], ids=str)
async def test_wrong_values_are_refused(graph: Graph, make: Make, database: Database, field: Field) -> None:
    one, name = field.one, camel(field.column)
    given = await new_input(make, one, **{field.column: await field.value(make, number())})
    id = await make(field.model, **{field.column: await field.value(make, number())})
    before, rows = await row_of(graph, one, id), await size(database, one)
    for wrong, code in wrong_values(field):
        assert await graph.refused(f"{single(one)}Create", **given | {name: wrong}) == [(f"input.{name}", code)], wrong
        if field.name not in one.created_only:
            refused = await graph.refused(f"{single(one)}Update", id=str(id), **{name: wrong})
            assert refused == [(f"input.{name}", code)], wrong
    assert await row_of(graph, one, id) == before
    assert await size(database, one) == rows


@every_changeable
async def test_values_of_another_type(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    given = await new_input(make, one)
    id = await make(model_of(one.entity))
    before, rows = await row_of(graph, one, id), await size(database, one)
    create = f"mutation($input: {one.name}CreateInput!) {{ {single(one)}Create(input: $input) {{ __typename }} }}"
    for field in fields_of(one):
        name = camel(field.column)
        wrong: list[Any] = [1.5, [{}]] if field.attribute else ["?", "", [{}]]
        if field.attribute and field.attribute.kind is not Kind.TEXT:
            wrong.append("?")
        if field.attribute and field.attribute.kind is Kind.INTEGER:
            wrong.append(2**31)
        for bad in wrong:
            error = await graph.error(create, input=given | {name: bad})
            assert error["extensions"]["code"] == "BAD_USER_INPUT", (name, bad)
        if field.attribute and field.attribute.kind is Kind.CHOICE:
            query = f'mutation {{ {single(one)}Update(input: {{id: "{id}", {name}: NO_SUCH}}) {{ __typename }} }}'
            error = await graph.error(query)
            assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED", name
    assert await row_of(graph, one, id) == before
    assert await size(database, one) == rows


@every_changeable
async def test_texts_of_just_the_bound(graph: Graph, make: Make, one: Mapped) -> None:
    texts = {}
    for field in [field for field in FIELDS if field.one is one]:
        if field.attribute and field.attribute.kind is Kind.TEXT and not field.attribute.meaning.form:
            assert field.attribute.max_length is not None
            texts[field.column] = f"😀 {number()} ".ljust(field.attribute.max_length, "😀")
    given = await new_input(make, one, **texts)
    expected = {camel(name): text for name, text in texts.items()}
    assert await graph.done(f"{single(one)}Create", " ".join(expected), **given) == expected


@every_changeable
async def test_blank_texts_are_none(graph: Graph, make: Make, one: Mapped) -> None:
    blank = [
        camel(field.name)
        for field in fields_of(one)
        if field.attribute and field.attribute.kind is Kind.TEXT and field.nullable and not field.ruled
    ]
    given = await new_input(make, one) | dict.fromkeys(blank, " \n\t ")
    assert await graph.done(f"{single(one)}Create", " ".join(blank), **given) == dict.fromkeys(blank)
