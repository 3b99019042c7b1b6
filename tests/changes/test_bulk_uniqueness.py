"""Unique values within one bulk change.

With ALL_OR_NOTHING, unique values are checked after the last row. With EACH, they are checked for each row, after the
changes of the previous rows. The unique rules are those that the models declare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

import models
from models.description import camel
from schema.mapping.entity import Mapped
from tests.changes.bulks import bulk, mapped
from tests.entities.matrix import (
    CHANGEABLE,
    Field,
    arguments_of,
    fields_of,
    model_of,
    number,
    rows_of,
)
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")


@dataclass(frozen=True)
class Key:
    """A column that belongs to a unique rule and that clients may change.

    `field`: the input field that sets the column.
    `beside`: the other columns of the rule.
    `reported`: the field that an error names.
    """

    field: Field
    beside: tuple[str, ...]
    reported: str

    @property
    def taken_each(self) -> list[tuple[str, str]]:
        """The errors with EACH for a value that is in use, as pairs of field and code.

        The rule that assignments must not overlap is checked before the unique index.
        """
        overlaps = self.field.one.name == "CustomerAssignment" and self.reported != "externalId"
        return [("employeeId" if overlaps else self.reported, "TAKEN")]

    def __str__(self) -> str:
        return f"{self.field}-{self.reported}"


def keys_of(one: Mapped) -> list[Key]:
    """Returns the external id of an entity, and the columns of its unique rules, as keys.

    Rules that depend on a condition are left out. So are columns that an update cannot change.
    """
    fields = {field.column: field for field in fields_of(one)}
    changed = arguments_of(f"{one.name}UpdateInput")
    found = [Key(fields["external_id"], (), "externalId")]
    model = model_of(one.entity)
    for name, columns in model.unique_rules.items():
        if model in (models.Follow, models.Reminder):
            continue  # one of the columns is the server's
        plain = [column.removesuffix("_folded") for column in columns]
        for column in plain:
            # Assignments that differ in their start or role only are tested below: they must not overlap either.
            by_hand = model is models.CustomerAssignment and column in ("since", "role")
            if name not in model.unique_conditions and camel(column) in changed and not by_hand:
                beside = tuple(other for other in plain if other != column)
                # A row that takes part twice at once is told apart by its number only.
                found.append(Key(fields[column], beside, camel(plain[-1])))
    return found


KEYS = [key for one in CHANGEABLE for key in keys_of(one)]
"""Keys of every entity. The suite tests external ids of some entities only, and `make prove` of all."""

EVERY_KEY = [
    pytest.param(key, id=str(key), marks=pytest.mark.prove if key.reported == "externalId" and n % 6 else ())
    for n, key in enumerate(KEYS)
]


async def alike(make: Make, key: Key, count: int) -> tuple[list[UUID], list[Any]]:
    """Creates `count` rows that share the values of `key.beside` but differ in the column of `key`.

    Returns the ids of the rows, and their values of this column as a client sends them.
    """
    model, first = key.field.model, number()
    template = await make.values(model, **({key.field.column: None} if key.field.nullable else {}))
    shared = {name: template[name] for name in key.beside if template.get(name) is not None}
    if _takes_part(key):  # an employee takes part instead of a contact
        shared |= {"contact_id": None}
        if key.field.column != "employee_id":
            shared |= {"employee_id": await make(models.Employee)}
    ids, values = [], []
    for n in range(count):
        value = await value_beside(make, key, shared, first + n)
        ids.append(await make(model, **shared, **{key.field.column: value}))
        values.append(key.field.shown(value))
    return ids, values


def _takes_part(key: Key) -> bool:
    return key.field.model is models.ActivityParticipant and key.reported == "employeeId"


async def value_beside(make: Make, key: Key, row: Mapping[str, Any], n: int) -> Any:
    """Returns the n-th value of the column of `key` for a row with the values `row`.

    A contact and an opportunity can be linked only if they have the same customer, so the new value has this customer.
    """
    if key.field.model is not models.OpportunityContact or not key.field.relation:
        return await key.field.value(make, n)
    other, id = (
        (models.Opportunity, "opportunity_id") if "opportunity_id" in key.beside else (models.Contact, "contact_id")
    )
    return await make(key.field.target, customer_id=(await make.row(other, row[id]))["customer_id"])


def renamed(key: Key, ids: list[UUID], values: list[Any]) -> list[dict[str, Any]]:
    """Returns the rows of a bulk update that sets the n-th value in the row with the n-th id."""
    return [{"id": str(id), camel(key.field.column): value} for id, value in zip(ids, values, strict=True)]


async def shown(graph: Graph, key: Key, ids: list[UUID]) -> list[tuple[Any, int]]:
    """Returns, for each row, its value of the column of `key` and its version."""
    rows = await rows_of(graph, key.field.one, list(ids))
    return [(row[camel(key.field.column)], row["version"]) for row in rows]


@pytest.mark.parametrize("key", EVERY_KEY)
async def test_three_rows_pass_their_values_on(graph: Graph, make: Make, key: Key) -> None:
    ids, values = await alike(make, key, 3)
    rotated = values[1:] + values[:1]
    before = await shown(graph, key, ids)
    assert [value for value, _ in before] == values

    taken = [(key.reported, "TAKEN")]
    errors = await bulk(graph, key.field.one, "Update", renamed(key, ids, rotated), "EACH")
    assert errors == [key.taken_each] * 3
    assert await shown(graph, key, ids) == before

    errors = await bulk(graph, key.field.one, "Update", renamed(key, ids, rotated), "ALL_OR_NOTHING")
    assert errors == [[], [], []]
    assert await shown(graph, key, ids) == [(value, 2) for value in rotated]

    # A row outside holds the value that the second row wants: nothing changes, and only that row is refused.
    (outside,), (held,) = await alike_to(make, key, ids[0])
    wrong = [rotated[1], held, rotated[0]]
    errors = await bulk(graph, key.field.one, "Update", renamed(key, ids, wrong), "ALL_OR_NOTHING")
    assert errors == [[], taken, []]
    assert await shown(graph, key, ids) == [(value, 2) for value in rotated]
    assert await shown(graph, key, [outside]) == [(held, 1)]

    # Two rows of the input want the same value.
    errors = await bulk(graph, key.field.one, "Update", renamed(key, ids[:2], [rotated[1]] * 2), "ALL_OR_NOTHING")
    assert errors in ([[], taken], [taken, []])
    assert await shown(graph, key, ids) == [(value, 2) for value in rotated]


async def alike_to(make: Make, key: Key, id: UUID) -> tuple[list[UUID], list[Any]]:
    """Creates another row with the values that the row `id` has in the columns `key.beside`.

    Returns the id and the value of the new row in the form of `alike`.
    """
    row = await make.row(key.field.model, id)
    value = await value_beside(make, key, row, number() + 1)
    also = {"contact_id": None} if _takes_part(key) else {}
    made = await make(key.field.model, **{name: row[name] for name in key.beside}, **also | {key.field.column: value})
    return [made], [key.field.shown(value)]


_SHIFTED = ("Stage.position", "Tag.name", "ExchangeRate.day", "Competitor.name")
SHIFTED = [key for key in KEYS if str(key.field) in _SHIFTED]


@pytest.mark.parametrize("key", SHIFTED, ids=str)
async def test_each_row_is_judged_after_those_before_it(graph: Graph, make: Make, key: Key) -> None:
    ids, values = await alike(make, key, 4)
    await make.changes.delete(key.field.one.entity, ids.pop(), None)  # the last value is free
    rows = renamed(key, ids, values[1:])
    taken = [(key.reported, "TAKEN")]
    assert await bulk(graph, key.field.one, "Update", rows, "EACH") == [taken, taken, []]
    assert await bulk(graph, key.field.one, "Update", rows[1::-1], "EACH") == [[], []]
    assert [value for value, _ in await shown(graph, key, ids)] == values[1:]


@pytest.mark.parametrize("key", SHIFTED, ids=str)
async def test_rows_move_up_by_one_in_any_order(graph: Graph, make: Make, key: Key) -> None:
    ids, values = await alike(make, key, 4)
    await make.changes.delete(key.field.one.entity, ids.pop(), None)
    rows = renamed(key, ids, values[1:])
    assert await bulk(graph, key.field.one, "Update", rows, "ALL_OR_NOTHING") == [[], [], []]
    assert await shown(graph, key, ids) == [(value, 2) for value in values[1:]]


async def test_a_row_may_change_twice(graph: Graph, make: Make) -> None:
    key = next(key for key in KEYS if str(key.field) == "Tag.name")
    ids, values = await alike(make, key, 2)
    rows = renamed(key, [ids[0], ids[1], ids[0]], [values[1], values[0], "Twice"])
    assert await bulk(graph, key.field.one, "Update", rows, "ALL_OR_NOTHING") == [[], [], []]
    assert await shown(graph, key, ids) == [("Twice", 3), (values[0], 2)]
    history = await graph(
        "query($id: ID!) { tag(id: $id) { history(first: 9) { nodes { changes { field before after } } } } }",
        id=gid(key.field.model, ids[0]),
    )
    changes = [
        [(one["before"], one["after"]) for one in node["changes"] if one["field"] == "name"]
        for node in history["tag"]["history"]["nodes"]
    ]
    assert sorted(changes, key=str) == sorted(
        [[(None, values[0])], [(values[0], values[1])], [(values[1], "Twice")]], key=str
    )


async def test_a_row_is_not_refused_because_another_has_failed(graph: Graph, make: Make) -> None:
    one, names = mapped(models.Tag), [f"Failed {number()}" for _ in range(2)]
    ids = [await make(models.Tag, name=name) for name in names]
    rows = [{"id": str(ids[0]), "name": "x" * 201}, {"id": str(ids[1]), "name": names[0]}]
    assert await bulk(graph, one, "Update", rows, "ALL_OR_NOTHING") == [[("name", "TOO_LONG")], []]
    assert await bulk(graph, one, "Update", rows, "EACH") == [[("name", "TOO_LONG")], [("name", "TAKEN")]]
    assert [row["name"] for row in await rows_of(graph, one, ids)] == names
