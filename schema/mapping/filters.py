"""Builds the types of the arguments `where` and `orderBy` from the fields of each entity type."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

import strawberry

from core.choice import Choice, enum_of
from models.custom_fields import CustomFieldType
from models.description import Attribute, an
from models.fields import Kind
from resolvers import registry
from resolvers.reads.custom_conditions import OPERATORS
from resolvers.reads.where import operators_of
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from schema.mapping.custom_fields import condition_type
from schema.mapping.definitions import InputField, input_field, input_type, list_of
from schema.mapping.entity import BASE, Mapped, mapped_as
from schema.mapping.ids import read_global_id, read_id
from schema.mapping.scalars import BirthDate, DateOrRelative, DateTimeOrRelative, Decimal
from schema.mapping.values import MoneyInput, graph_enum

_MEANS = {
    "eq": "Equals this.",
    "ne": "Does not equal this, or has no value.",
    "in": "Is one of these; at most 1,000.",
    "not_in": "Is none of these, or has no value.",
    "lt": "Comes before this.",
    "lte": "Comes before this or equals it.",
    "gt": "Comes after this.",
    "gte": "Comes after this or equals it.",
    "contains": "Contains this; case and accents are ignored.",
    "starts_with": "Starts with this; case and accents are ignored.",
    "is_null": "True: has no value. False: has one.",
}

_SCALARS: dict[Kind, tuple[str, object]] = {
    Kind.TEXT: ("String", str),
    Kind.INTEGER: ("Int", int),
    Kind.DECIMAL: ("Decimal", Decimal),
    Kind.BOOLEAN: ("Boolean", bool),
    Kind.INSTANT: ("DateTime", DateTimeOrRelative),
    Kind.DAY: ("Date", DateOrRelative),
    Kind.MONEY: ("Money", MoneyInput),
}


class OrderDirection(Choice):
    """The direction of an order. Nulls come last in both directions."""

    ASC = "ASC", "From small to large, from A to Z, from early to late."
    DESC = "DESC", "From large to small, from Z to A, from late to early."


graph_enum(OrderDirection)


@cache
def value_filter(kind: Kind, choices: type[StrEnum] | None, operators: tuple[str, ...]) -> type:
    """Returns the input type for conditions on a value, such as `StringFilter`.

    If `operators` does not contain `lt`, texts and dates get another input type, such as `StringEqualityFilter`.
    """
    if choices is not None:
        name, annotation = choices.__name__, graph_enum(choices)
    else:
        name, annotation = _SCALARS[kind]
    if kind is Kind.DAY and "lt" not in operators:  # only sensitive days cannot be compared
        name, annotation = "BirthDate", BirthDate
    elif kind is Kind.TEXT and "lt" not in operators:
        name = f"{name}Equality"
    made = input_type(f"{name}Filter", f"Conditions on a value of type {name.removesuffix('Equality')}; all must hold.")
    for operator in operators:
        input_field(made, InputField(operator, _operand(operator, annotation), _MEANS[operator]))
    return made


@cache
def id_filter(entity: Entity) -> type:
    """Returns the input type for conditions on the id of a row of this entity, such as `CustomerIDFilter`."""
    made = input_type(f"{entity.name}IDFilter", f"Conditions on the id of {an(entity.name)}; all must hold.")
    for operator in ("eq", "ne", "in", "not_in", "is_null"):
        read: Any = None
        if operator in ("eq", "ne"):
            read = lambda text: read_id(entity, text)  # noqa: E731 - two forms of one reader
        elif operator != "is_null":
            read = lambda texts: [read_id(entity, text) for text in texts]  # noqa: E731
        input_field(made, InputField(operator, _operand(operator, strawberry.ID), _MEANS[operator], read))
    return made


@cache
def custom_condition() -> type:
    """Returns the input type for a condition on a custom field."""
    relation = input_type("RelationFilter", "Conditions on the id of a row of any entity; all must hold.")
    for operator in OPERATORS[CustomFieldType.RELATION]:
        read: Any = None
        if operator in ("eq", "ne"):
            read = read_global_id
        elif operator != "is_null":
            read = lambda texts: [read_global_id(text) for text in texts]  # noqa: E731 - two forms of one reader
        input_field(relation, InputField(operator, _operand(operator, strawberry.ID), _MEANS[operator], read))
    return condition_type(value_filter, relation)


def _operand(operator: str, annotation: Any) -> object:
    if operator == "is_null":
        return bool | None
    return list[annotation] | None if operator in ("in", "not_in") else annotation | None


@cache
def where_of(entity: Entity) -> type:
    """Returns the input type of an entity's `where` argument, without fields.

    The input types of different entities refer to each other. So `fill_wheres` adds the fields after all these types
    exist.
    """
    return input_type(f"{entity.name}Where", f"Conditions on {an(entity.name)}; all must hold.")


@cache
def list_where_of(entity: Entity) -> type:
    """Returns the input type for conditions on the related rows of a to-many relation.

    Its fields `some`, `none` and `every` say how many of the related rows must match.
    """
    made = input_type(f"{entity.name}ListWhere", f"Conditions on a list of {entity.name}; all must hold.")
    where = where_of(entity)
    for quantifier, means in (
        ("some", "At least one row matches."),
        ("none", "No row matches."),
        ("every", "Every row matches; true for an empty list."),
    ):
        input_field(made, InputField(quantifier, where | None, means))
    return made


def fill_where(entity: Entity, attributes: tuple[str, ...], to_one: tuple[str, ...], to_many: tuple[str, ...]) -> None:
    """Adds fields for these attributes and relations to the input type of an entity's `where` argument."""
    where, description = where_of(entity), entity.description
    for name, means in (("and", "All of these hold."), ("or", "At least one of these holds.")):
        input_field(where, InputField(name, list_of(where) | None, means))
    input_field(where, InputField("not", where | None, "This does not hold."))
    input_field(where, InputField("id", id_filter(entity) | None, "The row's id."))
    if entity_of(description):
        means = "The value of a custom field."
        input_field(where, InputField("custom_field", custom_condition() | None, means))
    for name in attributes:
        attribute = description.attributes[name]
        # Not ordered, and without an index of its own: a to-one relation may lead to a deleted row.
        if attribute.filterable or name == "deleted_at":
            input_field(where, InputField(name, _filter_of(attribute) | None, attribute.description))
    for name in to_one:
        one = description.to_one[name]
        target = registry.target(one)
        input_field(where, InputField(name, where_of(target) | None, f"{one.description} Conditions on that row."))
        input_field(where, InputField(one.column, id_filter(target) | None, f"{one.description} Conditions on its id."))
    for name in to_many:
        many = description.to_many[name]
        target = registry.target(many)
        input_field(where, InputField(name, list_where_of(target) | None, many.description))


def _filter_of(attribute: Attribute) -> type:
    return value_filter(attribute.kind, attribute.meaning.choices, operators_of(attribute))


@cache
def order_of(entity: Entity) -> type:
    """Returns the input type for one sort key in the argument `orderBy`: a field and a direction."""
    listed = BASE if entity.link else mapped_as(entity.name).attributes
    fields = enum_of(
        f"{entity.name}OrderField",
        {
            name.upper(): (name, entity.description.attributes[name].description)
            for name in entity.description.orders
            if name in listed
        },
    )
    graph_enum(fields, description=f"Fields by which a list of {entity.name} can be ordered.")
    made = input_type(
        f"{entity.name}Order",
        f"One sort key for a list of {entity.name}. Set exactly one of field and customField.",
    )
    input_field(made, InputField("field", fields | None, "An attribute."))
    input_field(made, InputField("custom_field", str | None, "The name of a custom field."))
    direction = InputField("direction", OrderDirection, "The direction.", default=OrderDirection.ASC)
    input_field(made, direction)
    return made


def order_keys(items: list[dict[str, Any]] | None) -> list[tuple[str | None, str | None, bool]] | None:
    """Converts the argument `orderBy` to a list of tuples, one for each sort key.

    Each tuple contains the name of the field or None, the name of the custom field or None, and whether the order is
    descending.
    """
    if items is None:
        return None
    return [
        (item.get("field"), item.get("custom_field"), item.get("direction") == OrderDirection.DESC) for item in items
    ]


def fill_wheres(listed: list[Mapped], links: list[Entity]) -> None:
    """Adds the fields to the input types of all `where` arguments.

    `listed`: the declared entities. `links`: the link entities, which have no object type.
    """
    for one in listed:
        unions = tuple(union.relation for union in one.unions.values())
        fill_where(one.entity, one.attributes, one.to_one, (*one.to_many, *unions))
    for link in links:
        fill_where(link, (), tuple(link.description.to_one), ())
