from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.text import fold
from models.description import Attribute, ToMany, ToOne, camel
from models.dialect.base import Database
from models.fields import Kind
from resolvers import registry
from schema.mapping.entity import Mapped
from tests.entities.matrix import (
    COMPUTED,
    ENTITIES,
    arguments_of,
    give,
    list_of,
    listed,
    model_of,
    number,
    rows_of,
    single,
    valid,
    without,
)
from tests.factories import RULED, Make
from tests.graph import Graph, gid
from tests.idempotency.sending import execute

EQUALITY = {"eq", "ne", "in", "notIn", "isNull"}

ATTRIBUTES = [
    (one, one.entity.description.attributes[name])
    for one in ENTITIES
    for name in one.attributes
    # These lists have no deleted rows. tests/access/test_deleted.py looks at those.
    if camel(name) in arguments_of(f"{one.name}Where") and name != "deleted_at"
]
every_attribute = pytest.mark.parametrize(
    ("one", "attribute"), ATTRIBUTES, ids=[f"{one.name}.{attribute.name}" for one, attribute in ATTRIBUTES]
)


EARLIER = ("stock_taken",)
"""Attributes that are null only in rows of earlier versions."""


async def made(make: Make, database: Database, mapped: Mapped, attribute: Attribute) -> list[UUID]:
    """Creates rows with two different values of an attribute, and a row with null if that is allowed."""
    model, n = model_of(mapped.entity), number()
    ids: list[UUID] = []
    for value in (valid(attribute, n), valid(attribute, n + 1), *([None] if attribute.null else [])):
        given = {attribute.name: value}
        if attribute.name == "birth_year" and value is not None:
            born = mapped.entity.description.attributes["birth_date"]
            given = {"birth_date": valid(born, n).replace(year=1950 + len(ids))}
        ids.append(await make(model, **given))
        if (mapped.name, attribute.name) in COMPUTED:
            await give(make, mapped, attribute, ids[-1], value)
        if value is None and attribute.name in EARLIER:
            table = mapped.entity.description.table
            await execute(database, f'UPDATE "{table}" SET "{attribute.name}" = NULL WHERE "id" = {{}}', ids[-1])
    if attribute.name in RULED[mapped.name] and attribute.kind is Kind.BOOLEAN:
        # What rules decide by the other rows around it: one beside the first.
        first = await make.changes.run(lambda unit: unit.get(model, ids[0]))
        assert first is not None
        beside = {key.column: first[key.column] for key in mapped.entity.description.to_one.values() if not key.null}
        ids.append(await make(model, **beside, **{attribute.name: False}))
    return ids


def comparable(attribute: Attribute, value: Any) -> Any:
    """Converts a value from the API to a value that compares like the attribute."""
    match attribute.kind:
        case Kind.TEXT if attribute.companion:
            return fold(value).encode()
        case Kind.DECIMAL:
            return Decimal(value)
        case Kind.MONEY:
            return Decimal(value["amount"])
    return value


def operands(operator: str, values: list[Any]) -> list[Any]:
    """Returns operands for an operator, made from the values that the rows have."""
    match operator:
        case "isNull":
            return [True, False]
        case "in" | "notIn":
            return [[], [values[0]], values]
        case "contains":
            return [values[0][2:8].upper(), fold(values[0]), "no such text"]
        case "startsWith":
            return [values[1][:8].upper(), fold(values[1]), values[1][1:], "a"]
    return values


def meets(attribute: Attribute, operator: str, operand: Any, value: Any) -> bool:
    """Returns whether a value must meet a condition, by the documented rules of the API."""
    if operator == "isNull":
        return (value is None) is bool(operand)
    if operator in ("ne", "notIn"):
        return not meets(attribute, {"ne": "eq", "notIn": "in"}[operator], operand, value)
    if value is None:
        return False
    if operator == "eq":
        return bool(value == operand)
    if operator == "in":
        return value in operand
    if operator == "contains":
        return fold(operand) in fold(value)
    if operator == "startsWith":
        return fold(value).startswith(fold(operand))
    a, b = comparable(attribute, value), comparable(attribute, operand)
    return bool({"lt": a < b, "lte": a <= b, "gt": a > b, "gte": a >= b}[operator])


async def find(graph: Graph, mapped: Mapped, ids: list[UUID], wheres: list[dict[str, Any]]) -> list[list[bool]]:
    """Returns, for each condition, whether each of the rows meets it.

    `wheres`: the conditions. Each query contains up to 20 of them.
    """
    known = [gid(model_of(mapped.entity), id) for id in ids]
    found: list[list[bool]] = []
    for start in range(0, len(wheres), 20):
        some = wheres[start : start + 20]
        variables = {f"w{n}": {"id": {"in": known}, "and": [where]} for n, where in enumerate(some)}
        declared = ", ".join(f"${name}: {mapped.name}Where" for name in variables)
        asked = " ".join(f"{name}: {listed(mapped)}(where: ${name}) {{ nodes {{ id }} }}" for name in variables)
        data = await graph(f"query({declared}) {{ {asked} }}", **variables)
        for name in variables:
            got = [node["id"] for node in data[name]["nodes"]]
            assert got == sorted(set(got), key=known.index), "once each, in the order of their ids"
            found.append([id in got for id in known])
    return found


@every_attribute
async def test_each_operator_of_an_attribute(
    graph: Graph, make: Make, database: Database, one: Mapped, attribute: Attribute
) -> None:
    name = camel(attribute.name)
    ids = await made(make, database, one, attribute)
    values = [row[name] for row in await rows_of(graph, one, ids)]
    present = [value for value in values if value is not None]
    present = [value for n, value in enumerate(present) if value not in present[:n]]
    assert (None in values) is attribute.null
    choices = attribute.meaning.choices
    assert len(present) == (1 if choices and len(choices) == 1 else 2)

    operators = set(arguments_of(arguments_of(f"{one.name}Where")[name].name))
    if attribute.meaning.sensitive:
        assert operators == EQUALITY
    conditions = [(op, operand) for op in sorted(operators) for operand in operands(op, [*present, *present][:2])]
    expected = [[meets(attribute, op, operand, value) for value in values] for op, operand in conditions]
    wheres = [{name: {op: operand}} for op, operand in conditions]
    # Never unknown: what does not meet a condition meets its negation.
    wheres += [{"not": where} for where in wheres]
    expected += [[not meets for meets in wanted] for wanted in expected]
    found = await find(graph, one, ids, wheres)
    for where, got, wanted in zip(wheres, found, expected, strict=True):
        assert got == wanted, where


@every_attribute
async def test_conditions_together(
    graph: Graph, make: Make, database: Database, one: Mapped, attribute: Attribute
) -> None:
    name = camel(attribute.name)
    ids = await made(make, database, one, attribute)
    values = [row[name] for row in await rows_of(graph, one, ids)]
    a, b = {name: {"eq": values[0]}}, {name: {"eq": values[1]}}
    is_a, is_b = ([value == values[n] for value in values] for n in (0, 1))
    either, both = (
        [x or y for x, y in zip(is_a, is_b, strict=True)],
        [x and y for x, y in zip(is_a, is_b, strict=True)],
    )
    found = await find(
        graph,
        one,
        ids,
        [
            {"or": [a, b]},
            {"and": [a, b]},
            {"not": {"or": [a, b]}},
            {"not": {"and": [a, b]}},
            {"or": [a, {"and": [b, {"not": b}]}]},
            {"and": [{"or": [a, b]}, {"not": a}]},
            {**a, "or": [a, b]},
            {name: {"eq": values[0], "isNull": False}},
            {name: {"eq": values[0], "isNull": True}},
            {name: {}},
            {},
        ],
    )
    assert found == [
        either,
        both,
        [not x for x in either],
        [not x for x in both],
        is_a,
        [x and not y for x, y in zip(either, is_a, strict=True)],
        is_a,
        is_a,
        [False] * len(ids),
        [True] * len(ids),
        [True] * len(ids),
    ]
    for wrong in ({name: {"eq": None}}, {name: None}, {name: {"in": [values[0]], "eq": None}}):
        query = f"query($w: {one.name}Where) {{ {listed(one)}(where: $w) {{ totalCount }} }}"
        assert (await graph.error(query, w=wrong))["extensions"]["code"] == "BAD_USER_INPUT", wrong


TO_ONE = [(one, one.entity.description.to_one[name]) for one in ENTITIES for name in one.to_one]


@pytest.mark.parametrize(("one", "relation"), TO_ONE, ids=[f"{one.name}.{relation.name}" for one, relation in TO_ONE])
async def test_through_a_to_one_relation(graph: Graph, make: Make, one: Mapped, relation: ToOne) -> None:
    model, target = model_of(one.entity), getattr(models, relation.target)
    far = [await make(target), await make(target)]
    ids = [await make(model, **{relation.column: id}) for id in far]
    if relation.null:
        ids.append(await make(model, **await without(make, model, relation.column)))
    a, b = (gid(target, id) for id in far)
    nulls = [False] * relation.null
    name, key = camel(relation.name), camel(relation.column)
    is_a, is_b = [True, False, *nulls], [False, True, *nulls]
    any_, none = [True, True, *nulls], [False] * len(ids)
    cases: list[tuple[dict[str, Any], list[bool]]] = [
        ({key: {"eq": a}}, is_a),
        ({key: {"eq": str(far[0])}}, is_a),
        ({key: {"in": [b]}}, is_b),
        ({key: {"in": [a, b]}}, any_),
        ({key: {"ne": a}}, [not x for x in is_a]),
        ({key: {"notIn": [a, b]}}, [not x for x in any_]),
        ({key: {"isNull": True}}, [not x for x in any_]),
        ({key: {"isNull": False}}, any_),
        ({name: {"id": {"eq": a}}}, is_a),
        ({name: {"id": {"ne": a}}}, is_b),
        ({name: {}}, any_),
        ({"not": {name: {}}}, [not x for x in any_]),
        ({"not": {name: {"id": {"eq": a}}}}, [not x for x in is_a]),
        ({"or": [{name: {"id": {"eq": a}}}, {name: {"id": {"eq": b}}}]}, any_),
        ({"and": [{name: {"id": {"eq": a}}}, {name: {"id": {"eq": b}}}]}, none),
    ]
    found = await find(graph, one, ids, [where for where, _ in cases])
    for (where, wanted), got in zip(cases, found, strict=True):
        assert got == wanted, where


TO_MANY = [
    (one, one.entity.description.to_many[name])
    for one in ENTITIES
    for name in (*one.to_many, *(union.relation for union in one.unions.values()))
]


MOST = {"SalesRecord": 1}
"""How many living rows of an entity a row may have at most, if a rule bounds them."""


async def child_of(make: Make, relation: ToMany, parent: UUID) -> UUID:
    """Creates a row that is related to `parent` by a to-many relation."""
    target = getattr(models, relation.target)
    if relation.link is None:
        return await make(target, **{relation.column: parent})
    assert relation.far_column is not None
    child = await make(target)
    await make(getattr(models, relation.link), **{relation.column: parent, relation.far_column: child})
    return child


@pytest.mark.parametrize(("one", "relation"), TO_MANY, ids=[f"{one.name}.{relation.name}" for one, relation in TO_MANY])
async def test_through_a_to_many_relation(graph: Graph, make: Make, one: Mapped, relation: ToMany) -> None:
    model, target = model_of(one.entity), registry.target(relation)
    ids = [await make(model) for _ in range(4)]
    made = {id: set[UUID]() for id in ids}
    for parent, number_of in zip(ids, (0, 1, 2, 1), strict=True):
        for _ in range(min(number_of, MOST.get(relation.target, number_of))):
            made[parent].add(await child_of(make, relation, parent))
    # Other things may have made more of them: an opportunity begins with a stage change.
    for parent in ids if not target.link else ():
        query = (
            f"query($id: ID!) {{ row: {single(one)}(id: $id) {{ list: {camel(relation.name)} {{ nodes {{ id }} }} }} }}"
        )
        shown = {node["id"] for node in (await graph(query, id=str(parent)))["row"]["list"]["nodes"]}
        assert {gid(model_of(target), id) for id in made[parent]} <= shown
        made[parent] |= {_uuid(id) for id in shown}
    [single_child, *_], [first, *_] = made[ids[1]], made[ids[2]]
    cases: list[dict[str, set[UUID] | None]] = [{}, {"some": None}, {"none": None}, {"every": None}]
    for these in ({single_child}, {first}, {single_child, first}, set(made[ids[2]])):
        cases += [{"some": these}, {"none": these}, {"every": these}, {"some": these, "every": these}]
    wheres: list[dict[str, Any]] = []
    for case in cases:
        among = {each: {"id": {"in": [str(id) for id in these]}} if these else {} for each, these in case.items()}
        wheres.append({camel(relation.name): among})
    found = await find(graph, one, ids, [*wheres, *({"not": where} for where in wheres)])
    expected = [[holds(case, made[id]) for id in ids] for case in cases]
    for where, got, wanted in zip(wheres, found[: len(cases)], expected, strict=True):
        assert got == wanted, where
    for where, got, wanted in zip(wheres, found[len(cases) :], expected, strict=True):
        assert got == [not met for met in wanted], where


def holds(case: dict[str, set[UUID] | None], rows: set[UUID]) -> bool:
    """Returns whether a row whose related rows are `rows` must meet a condition on its related rows.

    `case`: for each quantifier in the condition, the rows that match the quantified condition; None if all match.
    """
    for quantifier, these in case.items():
        met = rows if these is None else rows & these
        if not {"some": bool(met), "none": not met, "every": met == rows}[quantifier]:
            return False
    return True


def _uuid(id: str) -> UUID:
    return parse_global_id(id)[1]


@pytest.mark.parametrize("one", [one for one in ENTITIES if one.entity.description.searched], ids=lambda one: one.name)
async def test_free_text(graph: Graph, make: Make, one: Mapped) -> None:
    n = number()
    for name in one.entity.description.searched:
        attribute = one.entity.description.attributes[name]
        if attribute.meaning.form:
            continue
        text = f"Übung {name} x{n}y" if (attribute.max_length or 0) > 30 else f"Ü x{n}y"
        id = gid(model_of(one.entity), await make(model_of(one.entity), **{name: text}))
        query = f"query($s: String) {{ rows: {listed(one)}(search: $s) {{ totalCount nodes {{ id }} }} }}"
        words = f"X{n}Y u"
        expected, _ = await list_of(graph, one, {"id": {"eq": id}})
        assert expected == [id]
        found = (await graph(query, s=words))["rows"]
        assert (found["nodes"], found["totalCount"]) == ([{"id": id}], 1)
        assert (await graph(query, s=f"x{n}y nosuchword"))["rows"] == {"totalCount": 0, "nodes": []}
        n = number()
