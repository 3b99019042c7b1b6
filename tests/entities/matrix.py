"""Describes what each entity has, from the register, the models and the schema.

A new entity needs only a factory: its fields, valid values, relations and lists are derived.

This file is long because all tests of the matrix derive what they need from one description of an entity.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, GraphQLSchema, get_named_type

import models
from core.money import EXPONENT, to_decimal, to_minor
from core.recurrences import rule_of
from models import normal_forms
from models.custom_fields import field_name
from models.custom_fields import offered as options_in
from models.customers import AssignmentRole
from models.description import Attribute, ToMany, ToOne, camel, describe, describe_all, snake
from models.dialect.base import Database
from models.fields import Kind
from models.forms import form_name, origins_of_pages
from models.messages import channel_sender, channel_url, message_address
from models.row import Row
from models.surveys import offered
from models.values import Money
from resolvers import registry
from resolvers.registry import Entity
from resolvers.search.expressions import equals
from resolvers.search.statements import rows
from schema.graph import build
from schema.mapping.entity import Mapped, all_mapped
from tests.factories import BESIDE, RULED, Make
from tests.graph import Graph, gid

GRAPH: GraphQLSchema = build()._schema
ENTITIES = all_mapped()
CHANGEABLE = [one for one in ENTITIES if one.entity.changeable]
DECIDED = {("Opportunity", "lost_reason"), ("Reminder", "at"), ("Recurrence", "starts_at"), ("CustomField", "required")}
"""Fields that a new row does not have, that must be in the future, or that would concern other rows.

Tests of the domains test them.
"""

_numbers = count(1, 4)


def number() -> int:
    """Returns a new odd number n. The numbers n to n + 3 are used by no other call."""
    return next(_numbers)


# Names


def model_of(entity: Entity) -> type[Row]:
    """Returns the model of an entity."""
    return entity.description.model


def single(mapped: Mapped) -> str:
    """Returns the name of the root field for one row, such as `customer`. Payloads use the same name."""
    return camel(snake(mapped.name))


def listed(mapped: Mapped) -> str:
    """Returns the name of the root field that lists an entity."""
    return camel(mapped.plural)


def arguments_of(type_name: str) -> dict[str, Any]:
    """Returns the fields of an input type, each with its named type."""
    given = GRAPH.type_map[type_name]
    assert isinstance(given, GraphQLInputObjectType)
    return {name: get_named_type(field.type) for name, field in given.fields.items()}


# Fields


@dataclass(frozen=True)
class Field:
    """An input field of an entity: an attribute, or a to-one relation given by an id."""

    one: Mapped
    name: str
    attribute: Attribute | None
    relation: ToOne | None

    @property
    def model(self) -> type[Row]:
        """The model to which the field belongs."""
        return model_of(self.one.entity)

    @property
    def column(self) -> str:
        """The column that the field sets."""
        return self.relation.column if self.relation else self.name

    @property
    def target(self) -> type[Row]:
        """The model to which the relation refers."""
        assert self.relation is not None
        return getattr(models, self.relation.target)  # type: ignore[no-any-return]

    @property
    def ruled(self) -> bool:
        """Whether rules of the domain restrict how the field can change."""
        return self.column in RULED[self.one.name]

    @property
    def nullable(self) -> bool:
        """Whether the column of the field may be null."""
        return (self.relation or self.attribute).null  # type: ignore[union-attr]  # it is one of the two

    async def value(self, make: Make, n: int) -> Any:
        """Returns the n-th valid value of an attribute, or the id of a new row for a relation."""
        if self.relation:
            return await make(self.target)
        assert self.attribute is not None
        return valid(self.attribute, n)

    def shown(self, value: Any) -> Any:
        """Converts a value of the field to its form in the GraphQL API."""
        if self.relation and value is not None:
            return gid(self.target, value)
        return shown(value)

    def __str__(self) -> str:
        return f"{self.one.name}.{self.name}"


def fields_of(mapped: Mapped) -> list[Field]:
    """Returns the input fields of an entity."""
    description = mapped.entity.description
    return [
        Field(mapped, name, description.attributes.get(name), description.to_one.get(name))
        for name in ("external_id", *mapped.written)
    ]


FIELDS = [field for one in CHANGEABLE for field in fields_of(one) if (one.name, field.name) not in DECIDED]

every_entity = pytest.mark.parametrize("one", ENTITIES, ids=lambda one: one.name)
every_changeable = pytest.mark.parametrize("one", CHANGEABLE, ids=lambda one: one.name)
every_field = pytest.mark.parametrize("field", FIELDS, ids=str)


# Values

COUNTRIES = "AT AU BE BR CA CH CN CZ DE DK ES FI FR GB GR IE IN IT JP KR MX NL NO NZ PL PT SE TR US ZA".split()  # noqa: SIM905 - a list in one line

_FORMS: dict[Callable[[str], str], Callable[[int], str]] = {
    normal_forms.email: lambda n: f"Name{n:05d}@example.com",
    normal_forms.phone: lambda n: f"+49 30 {n:06d}",
    normal_forms.website: lambda n: f"https://n{n:05d}.example.com",
    normal_forms.file_name: lambda n: f"File {n:06d}.txt",
    normal_forms.country: lambda n: COUNTRIES[n % len(COUNTRIES)],
    origins_of_pages: lambda n: f"https://n{n:05d}.example.com",
    form_name: lambda n: f"form-{n:05d}",
    channel_url: lambda n: f"smtp://n{n:05d}.example.com",
    channel_sender: lambda n: f"n{n:05d}@example.com",
    message_address: lambda n: f"name{n:05d}@example.com",
    offered: lambda n: f"Yes {n:05d}; No",
    options_in: lambda n: f"Yes {n:05d}; No",
    field_name: lambda n: f"named{n:05d}",
    rule_of: lambda n: f"FREQ=DAILY;COUNT={100 + n % 900}",
    normal_forms.currency: lambda n: sorted(EXPONENT)[n % len(EXPONENT)],
    normal_forms.field_name: lambda n: ("createdAt", "receivedAt")[n % 2],
    normal_forms.field_names: lambda n: "name",
    normal_forms.offset: lambda n: f"-P{n % 300}D",
    normal_forms.schedule: lambda n: f"FREQ=DAILY;BYHOUR={n // 60 % 24};BYMINUTE={n % 60}",
    normal_forms.json_list: lambda n: f'[{{"do":"wait","for":"PT{n % 8_000 + 1}H"}}]',
    normal_forms.json_object: lambda n: f'{{"name":{{"eq":"{n:05d}"}}}}',
}


_PAST = frozenset(name for one in describe_all() for name in one.model.past)
"""The dates and times that must not be in the future."""


def valid(attribute: Attribute, n: int) -> Any:
    """Returns the n-th valid value of an attribute. Values increase with n, but choices and booleans repeat."""
    meaning = attribute.meaning
    low, high = meaning.minimum or 0, meaning.maximum
    match attribute.kind:
        case Kind.TEXT:
            return _text(attribute, n)
        case Kind.CHOICE:
            assert meaning.choices is not None
            choices = [
                str(one) for one in meaning.choices if one is not AssignmentRole.WORK
            ]  # which clients do not give
            return choices[n % len(choices)]
        case Kind.CHOICES:
            assert meaning.choices is not None
            return [str(one) for one in meaning.choices][: 1 + n % len(meaning.choices)]
        case Kind.BOOLEAN:
            return n % 2 == 1
        case Kind.INTEGER:
            assert high is not None
            return low + n % (high - low + 1)
        case Kind.DECIMAL:
            assert high is not None
            return Decimal(low + n % (high - low + 1)).scaleb(-meaning.places)
        case Kind.MONEY:
            return Money(Decimal(low + n).scaleb(-2), "USD")
        case Kind.INSTANT:
            return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=n, microseconds=n)
        case Kind.DAY:
            return date(1926 if attribute.name in _PAST else 2026, 1, 2) + timedelta(days=n)
    raise TypeError(f"{attribute.name}: no valid value for {attribute.kind}")


def _text(attribute: Attribute, n: int) -> str:
    assert attribute.max_length is not None
    if attribute.meaning.form:
        return _FORMS[attribute.meaning.form](n)
    # Case and accents change from one to the next, so that only folded text is in the order of n.
    text = f"{'Äà'[n % 2]}b{n:06d} É中 {attribute.name}"
    return text[: attribute.max_length].rstrip() if attribute.max_length >= 8 else str(n)[-attribute.max_length :]


def shown(value: Any) -> Any:
    """Converts a value of a model to its form in the GraphQL API."""
    match value:
        case Money(amount, currency):
            return {"amount": str(to_decimal(to_minor(amount, currency), currency)), "currency": currency}
        case Decimal():
            return f"{value.normalize():f}"
        case datetime():
            return value.isoformat(timespec="microseconds").replace("+00:00", "Z")
        case date():
            return value.isoformat()
    return value


def as_input(mapped: Mapped, values: Mapping[str, Any]) -> dict[str, Any]:
    """Converts columns and their values to the fields of an input."""
    keys = {relation.column: relation for relation in mapped.entity.description.to_one.values()}
    made = {}
    for column, value in values.items():
        is_id = column in keys and value is not None
        made[camel(column)] = gid(getattr(models, keys[column].target), value) if is_id else shown(value)
    return made


async def new_input(make: Make, mapped: Mapped, **values: Any) -> dict[str, Any]:
    """Returns an input for a new row: the values of the factory, replaced by `values` where given."""
    return as_input(mapped, await make.values(model_of(mapped.entity), **values))


COMPUTED = frozenset({("Lead", "score"), ("SurveyAnswer", "position"), ("Recurrence", "next_at")})
"""Attributes whose value rules compute, whatever is given, by entity and name."""


async def give(make: Make, mapped: Mapped, attribute: Attribute, id: UUID, value: Any) -> None:
    """Writes a number, a time or null to a column that rules compute."""
    table = mapped.entity.description.table
    literal = f"'{value.isoformat(sep=' ', timespec='microseconds')}'" if isinstance(value, datetime) else value
    async with make.changes.database.transaction() as transaction:
        written = "NULL" if value is None else literal
        await transaction.fetch(f'UPDATE "{table}" SET "{attribute.name}" = {written} WHERE "id" = \'{id}\'')


# Rows as the graph shows them


def selection(mapped: Mapped) -> str:
    """Returns a selection of all attributes of a row, and of the ids of its to-one relations."""
    attributes = mapped.entity.description.attributes
    shown = [
        f"{camel(name)} {{ amount currency }}" if attributes[name].kind is Kind.MONEY else camel(name)
        for name in mapped.attributes
    ]
    return " ".join(["id", *shown, *(f"{camel(name)} {{ id }}" for name in mapped.to_one)])


def flat(row: Mapping[str, Any], mapped: Mapped) -> dict[str, Any]:
    """Replaces the to-one relations of a row by their ids, under the names of the input fields."""
    keys = {camel(name): camel(mapped.entity.description.to_one[name].column) for name in mapped.to_one}
    return {keys.get(name, name): value["id"] if name in keys and value else value for name, value in row.items()}


async def row_of(graph: Graph, mapped: Mapped, id: str | UUID) -> dict[str, Any] | None:
    """Reads a row by its id, with all fields of `selection`. Returns None if the row is not found."""
    data = await graph(f"query($id: ID!) {{ row: {single(mapped)}(id: $id) {{ {selection(mapped)} }} }}", id=str(id))
    return flat(data["row"], mapped) if data["row"] else None


async def rows_of(graph: Graph, mapped: Mapped, ids: Sequence[str | UUID]) -> list[dict[str, Any]]:
    """Reads rows by their ids in one query. Returns them in the order of the ids, each as `row_of` returns it."""
    known = [gid(model_of(mapped.entity), id) if isinstance(id, UUID) else id for id in ids]
    data = await graph(
        f"query($where: {mapped.name}Where) {{"
        f" rows: {listed(mapped)}(where: $where, first: 100) {{ nodes {{ {selection(mapped)} }} }} }}",
        where={"id": {"in": known}},
    )
    found = {row["id"]: flat(row, mapped) for row in data["rows"]["nodes"]}
    return [found[id] for id in known]


async def list_of(graph: Graph, mapped: Mapped, where: Mapping[str, Any], **also: Any) -> tuple[list[str], int]:
    """Returns the ids of the rows that match a condition, in order, and the total count."""
    data = await graph(
        f"query($where: {mapped.name}Where, $orderBy: [{mapped.name}Order!]) {{"
        f" rows: {listed(mapped)}(where: $where, orderBy: $orderBy, first: 100) {{ totalCount nodes {{ id }} }} }}",
        where=where,
        **also,
    )
    return [node["id"] for node in data["rows"]["nodes"]], data["rows"]["totalCount"]


async def is_found(graph: Graph, mapped: Mapped, id: str) -> tuple[bool, ...]:
    """Returns whether a row is found: by id, `node`, `nodes`, its list, and the list's count."""
    name = single(mapped)
    data = await graph(
        f"query($id: ID!, $where: {mapped.name}Where) {{ {name}(id: $id) {{ id }} node(id: $id) {{ id }}"
        f" nodes(ids: [$id]) {{ id }} rows: {listed(mapped)}(where: $where) {{ totalCount nodes {{ id }} }} }}",
        id=id,
        where={"id": {"eq": id}},
    )
    row, rows = {"id": id}, data["rows"]
    assert rows["nodes"] in ([], [row])
    assert rows["totalCount"] in (0, 1)
    assert data["nodes"] in ([None], [row])
    return (
        data[name] == row,
        data["node"] == row,
        data["nodes"] == [row],
        rows["nodes"] == [row],
        rows["totalCount"] == 1,
    )


# Rows as they are stored


async def is_living(database: Database, entity: Entity, id: UUID) -> bool:
    """Returns whether an existing row is not deleted. Works for rows of link entities too."""
    statement = rows(database, entity.description, equals("id", id))
    [found] = await database.fetch(statement.sql, statement.parameters)
    return statement.reader.record(found)["deleted_at"] is None


async def delete(make: Make, entity: Entity, id: UUID) -> None:
    """Deletes a row without access checks. Works for rows of link entities too."""
    await make.changes.delete(entity, id, None)


async def size(database: Database, mapped: Mapped) -> int:
    """Returns the number of rows of an entity that are not deleted, counted by plain SQL."""
    sql = f'SELECT count(*) FROM "{mapped.entity.description.table}" WHERE deleted_at IS NULL'
    return int((await database.fetch(sql))[0][0])


# Relations


def leading_to(entity: Entity) -> Iterable[tuple[Mapped, ToOne]]:
    """Yields the to-one relations in the schema that refer to an entity."""
    for one in ENTITIES:
        for name in one.to_one:
            relation = one.entity.description.to_one[name]
            if relation.target == entity.name:
                yield one, relation


def owned_by(entity: Entity) -> Iterable[tuple[Entity, ToOne]]:
    """Yields the entities that an entity owns, each with its relation to the owner."""
    for other in registry.entities():
        for name in other.owned_by:
            if other.description.to_one[name].target == entity.name:
                yield other, other.description.to_one[name]


async def without(make: Make, model: type[Row], column: str) -> dict[str, Any]:
    """Returns values for a row in which `column` is null.

    If a null in `column` requires a value in another column, the other column refers to a new row.
    """
    for other, beside in BESIDE[model.__name__].items():
        if column in beside and beside[column] is None:
            relation = describe(model).to_one[other.removesuffix("_id")]
            return {other: await make(getattr(models, relation.target))}
    return {column: None}


def inverse_of(relation: ToOne) -> ToMany | None:
    """Returns the to-many relation on the other side of a to-one relation, or None if there is none."""
    return registry.target(relation).description.to_many[relation.inverse] if relation.inverse else None
